public import CheckpointFormat
internal import Dispatch
internal import Synchronization

/// Saves checkpoints on a thread of its own, one at a time, while training goes on.
///
/// Not for use from several threads at once.
public final class BackgroundSaver: Sendable {
  private let queue = DispatchQueue(label: "checkpoints")
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
    queue.async { [self] in
      do throws(CheckpointError) {
        try save()
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  /// Waits until all is saved. Throws where it could not be.
  public func wait() throws(CheckpointError) {
    queue.sync {}
    let found = failure.withLock { failure in
      defer { failure = nil }
      return failure
    }
    if let found { throw found }
  }
}
