internal import CheckpointFormat
internal import Synchronization

/// The digest of a file, computed by a thread of its own a little behind someone who reads the file, so that it finds the
/// bytes in memory.
final class FollowingDigest {
  /// What threads add to, one after another.
  private final class Progress: Sendable {
    private struct State {
      var digest = SHA256()
      var position = 0
      var error: CheckpointError?

      mutating func go(to end: Int, of source: any ByteSource) {
        while position < end, error == nil {
          let next = Swift.min(end, position + pieceByteCount)
          do throws(CheckpointError) {
            let bytes = try source.read(position..<next)
            digest.update(bytes.rawSpan)
          } catch {
            self.error = error
          }
          position = next
        }
      }
    }

    private static let pieceByteCount = 1 << 20

    private let source: any ByteSource
    private let state = Mutex(State())

    init(_ source: any ByteSource) { self.source = source }

    /// Takes the bytes up to a position.
    func go(to end: Int) {
      state.withLock { $0.go(to: end, of: source) }
    }

    /// The digest of what was taken. Throws what the source threw.
    func finish() throws(CheckpointError) -> [UInt8] {
      let (digest, error) = state.withLock { ($0.digest.finish(), $0.error) }
      if let error { throw error }
      return digest
    }
  }

  /// A thread is begun for so many bytes.
  private static let stepByteCount = 16 << 20

  private let progress: Progress
  private let hasThread: Bool
  private var thread: SystemThread?
  /// How far the last thread goes.
  private var end = 0

  /// A digest of a source, on the caller's thread alone where there are no more `threads`.
  init(of source: any ByteSource, threads: Int) {
    progress = Progress(source)
    hasThread = threads > 1
  }

  /// Says how far the source was read.
  func follow(to position: Int) {
    guard hasThread, position - end >= Self.stepByteCount else { return }
    thread?.join()
    end = position
    thread = SystemThread { [progress] in progress.go(to: position) }
  }

  /// The digest of the first bytes. Throws what the source throws.
  func finish(at position: Int) throws(CheckpointError) -> [UInt8] {
    thread?.join()
    progress.go(to: position)
    return try progress.finish()
  }
}
