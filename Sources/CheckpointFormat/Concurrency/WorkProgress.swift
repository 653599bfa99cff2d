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
public final class WorkProgress: Sendable {
  private let completed = Atomic(0)
  private let stopped = Atomic(false)

  /// Nothing done yet.
  public init() {}

  /// How many bytes are done; it only grows.
  public var completedByteCount: Int { completed.load(ordering: .relaxed) }

  /// Whether ``stop()`` was called.
  public var isStopped: Bool { stopped.load(ordering: .relaxed) }

  /// Has the work end soon: what each thread is just doing is done, nothing more is begun. The work then throws
  /// `.stopped`, unless everything was done already. May be called from any thread, and more than once.
  public func stop() { stopped.store(true, ordering: .relaxed) }

  /// Counts bytes that are done.
  func add(_ byteCount: Int) { completed.wrappingAdd(byteCount, ordering: .relaxed) }

  /// Throws `.stopped` where the work is to end.
  func check() throws(CheckpointError) {
    if isStopped { throw CheckpointError(.stopped, "was stopped before it was done") }
  }
}
