internal import Synchronization

/// How far work has come that runs on other threads, and the way to stop it.
///
/// ```swift
/// let progress = WorkProgress()
/// // On one thread:
/// let parts = try reader.read(ranges, progress: progress)
/// // On another:
/// show(progress.completedByteCount)
/// if userHasLeft { progress.stop() }
/// ```
///
/// One object may accompany several works, one after another or at once; it counts what all of them did, and stops all.
@safe
public final class WorkProgress: Sendable {
  // Unsafe: only atomic operations touch what they point to, and that lives as long as the object.
  nonisolated(unsafe) private let completed: UnsafeMutablePointer<Atomic<Int>>
  nonisolated(unsafe) private let stopped: UnsafeMutablePointer<Atomic<Int>>
  private let ownsMemory: Bool

  /// Nothing done yet.
  public init() {
    unsafe completed = .allocate(capacity: 1)
    unsafe completed.initialize(to: Atomic(0))
    unsafe stopped = .allocate(capacity: 1)
    unsafe stopped.initialize(to: Atomic(0))
    ownsMemory = true
  }

  /// Counts in memory of the caller's, which others may read and write meanwhile, also another process.
  ///
  /// - Parameters:
  ///   - completed: A number of 64 bits, to which bytes that are done are added.
  ///   - stopped: A number of 64 bits; work ends soon once it is not 0.
  ///
  /// Both must be aligned to 8 bytes, initialized, and stay where they are as long as the object lives.
  @unsafe
  public init(completed: UnsafeMutablePointer<UInt64>, stopped: UnsafeMutablePointer<UInt64>) {
    // Safe: an atomic number has the layout of the number, and the caller vouches for the memory.
    unsafe self.completed = UnsafeMutableRawPointer(completed).assumingMemoryBound(
      to: Atomic<Int>.self)
    unsafe self.stopped = UnsafeMutableRawPointer(stopped).assumingMemoryBound(to: Atomic<Int>.self)
    ownsMemory = false
  }

  deinit {
    guard ownsMemory else { return }
    // Safe: allocated and initialized above, and nobody else has them.
    unsafe completed.deinitialize(count: 1).deallocate()
    unsafe stopped.deinitialize(count: 1).deallocate()
  }

  // Safe, here and below: the memory lives as long as the object.

  /// How many bytes are done; it only grows.
  public var completedByteCount: Int { unsafe completed.pointee.load(ordering: .relaxed) }

  /// Whether ``stop()`` was called.
  public var isStopped: Bool { unsafe stopped.pointee.load(ordering: .relaxed) != 0 }

  /// Has the work end soon: what each thread is just doing is done, nothing more is begun. The work then throws
  /// `.stopped`, unless everything was done already. May be called from any thread, and more than once.
  public func stop() { unsafe stopped.pointee.store(1, ordering: .relaxed) }

  /// Counts bytes that are done.
  package func add(_ byteCount: Int) {
    unsafe completed.pointee.wrappingAdd(byteCount, ordering: .relaxed)
  }

  /// Throws `.stopped` where the work is to end.
  package func check() throws(CheckpointError) {
    if isStopped { throw CheckpointError(.stopped, "was stopped before it was done") }
  }
}
