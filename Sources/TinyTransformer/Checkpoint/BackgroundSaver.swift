public import CheckpointFormat
internal import Synchronization

/// Saves checkpoints on a thread of its own, one at a time, while training goes on.
///
/// Not for use from several threads at once.
public final class BackgroundSaver: Sendable {
  private let thread = Mutex<SystemThread?>(nil)
  private let failure = Mutex<CheckpointError?>(nil)

  /// A saver that has nothing to do.
  public init() {}

  /// Begins to run `save` on the saver's thread, with a copy of what is to be saved.
  ///
  /// First waits until the one before is done, so that at most one copy is in memory beside the model, and throws
  /// where that one could not be saved; then nothing is begun.
  public func begin(
    _ save: @escaping @Sendable () throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try wait()
    let body: @Sendable () -> Void = { [self] in
      do throws(CheckpointError) {
        try save()
      } catch {
        failure.withLock { $0 = error }
      }
    }
    guard let started = SystemThread(body) else { return body() }
    thread.withLock { $0 = started }
  }

  /// Waits until all is saved. Throws where it could not be.
  public func wait() throws(CheckpointError) {
    let running = thread.withLock { thread in
      defer { thread = nil }
      return thread
    }
    running?.join()
    let found = failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
    if let found { throw found }
  }
}
