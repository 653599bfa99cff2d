internal import CheckpointFormat
internal import Synchronization

/// A digest that a thread of its own computes while more of the message is gathered.
final class ThreadedDigest {
  /// What threads add to, one after another.
  private final class Progress: Sendable {
    private let digest = Mutex(SHA256())

    func update(_ bytes: [UInt8]) {
      digest.withLock { $0.update(bytes.rawSpan) }
    }

    func finish() -> [UInt8] { digest.withLock { $0.finish() } }
  }

  /// A thread is started for this many bytes.
  private static let stepByteCount = 2 << 20

  private let progress = Progress()
  private let hasThread: Bool
  private var thread: SystemThread?
  private var gathered: [UInt8] = []
  /// What the thread digests.
  private var given: [UInt8] = []

  /// With one thread, the caller's computes the digest.
  init(threads: Int) {
    hasThread = threads > 1
  }

  /// Takes the next bytes of the message.
  func update(_ bytes: RawSpan) {
    // Safe: the bytes are copied.
    unsafe bytes.withUnsafeBytes { unsafe gathered.append(contentsOf: $0) }
    if gathered.count >= Self.stepByteCount { give() }
  }

  /// The digest of the message.
  func finish() -> [UInt8] {
    give()
    thread?.join()
    return progress.finish()
  }

  private func give() {
    thread?.join()
    swap(&gathered, &given)
    gathered.removeAll(keepingCapacity: true)
    thread = hasThread ? SystemThread { [progress, given] in progress.update(given) } : nil
    if thread == nil { progress.update(given) }
  }
}
