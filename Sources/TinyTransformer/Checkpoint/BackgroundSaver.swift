public import CheckpointFormat
internal import Dispatch
internal import Synchronization

/// Saves snapshots on a thread of its own, one at a time, while training goes on.
///
/// Not for use from several threads at once.
public final class BackgroundSaver: Sendable {
  private let queue = DispatchQueue(label: "checkpoints")
  private let failure = Mutex<CheckpointError?>(nil)

  /// A saver that has nothing to do.
  public init() {}

  /// Begins to save a snapshot, as ``Snapshot/save(to:as:options:)`` does, and calls `saved` when it is safe, on the
  /// saver's thread.
  ///
  /// First waits until the snapshot before is saved, so that at most one is in memory beside the model, and throws
  /// where that one could not be saved; then nothing is begun.
  public func save(
    _ snapshot: Snapshot, to path: String, as type: Snapshot.ElementType = .f32,
    saved: @escaping @Sendable () -> Void = {}
  ) throws(CheckpointError) {
    try wait()
    queue.async { [self] in
      do throws(CheckpointError) {
        // One thread, because training has the others.
        try snapshot.save(to: path, as: type, options: WritingOptions(threads: 1))
        saved()
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
