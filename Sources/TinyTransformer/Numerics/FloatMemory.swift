/// The memory that a model, or another owner, works in: every buffer of it is valid as long as this lives.
///
/// Buffers do not keep it alive. So they can be handed to threads by the thousands without a count of references that
/// all threads change in turn.
///
/// Changed only while its owner is made.
final class FloatMemory: @unchecked Sendable {
  private var storages: [FloatStorage] = []

  /// Fresh memory, all zero.
  func zeros(_ count: Int) -> FloatBuffer {
    let storage = laidOutLater()
    storage.allocate(count)
    return storage.buffer(0, count)
  }

  /// Fresh memory, all zero, for activations of that shape.
  func zeros(batch: Int, length: Int, width: Int) -> Tensor {
    Tensor(buffer: zeros(batch * length * width), batch: batch, length: length, width: width)
  }

  /// Memory whose size is not known yet.
  func laidOutLater() -> FloatStorage {
    let storage = FloatStorage()
    storages.append(storage)
    return storage
  }
}
