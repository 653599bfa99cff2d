/// Some consecutive floats of a ``FloatStorage``. A view: copies see the same memory.
struct FloatBuffer: Sendable {
  let storage: FloatStorage
  let offset: Int
  let count: Int

  init(storage: FloatStorage, offset: Int, count: Int) {
    self.storage = storage
    self.offset = offset
    self.count = count
  }

  /// Fresh memory, all zero.
  init(zeros count: Int) {
    self.init(storage: FloatStorage(count: count), offset: 0, count: count)
  }

  /// The floats from `start`; as many as `count` says, else all that are left.
  func slice(_ start: Int, _ count: Int? = nil) -> FloatBuffer {
    let count = count ?? self.count - start
    precondition(start >= 0 && count >= 0 && count <= self.count - start)
    return FloatBuffer(storage: storage, offset: offset + start, count: count)
  }

  subscript(index: Int) -> Float {
    get {
      precondition(index >= 0 && index < count)
      // Safe: the element is within the storage, as `pointer` checks, and was initialized with it.
      return unsafe storage.pointer(offset + index, count: 1).pointee
    }
    nonmutating set {
      precondition(index >= 0 && index < count)
      // Safe: the element is within the storage, as `pointer` checks.
      unsafe storage.pointer(offset + index, count: 1).pointee = newValue
    }
  }

  /// The address, for kernels that have checked their counts; valid while the storage is.
  @unsafe
  var pointer: UnsafeMutablePointer<Float> {
    // Safe: the storage checks that it has so many floats; whoever uses the address stays within them.
    unsafe storage.pointer(offset, count: count)
  }

  func fill(_ value: Float) {
    // Safe: within the storage, as `pointer` checks.
    unsafe pointer.update(repeating: value, count: count)
  }

  func copy(from other: FloatBuffer) {
    precondition(count == other.count)
    // Safe: both are within their storage, and `update` allows overlap.
    unsafe pointer.update(from: other.pointer, count: count)
  }

  func array() -> [Float] {
    // Safe: within the storage, as `pointer` checks, and the floats are copied.
    unsafe Array(UnsafeBufferPointer(start: pointer, count: count))
  }

  func copy(from values: [Float]) {
    precondition(count == values.count)
    // Safe: `pointer` checks that there is room for `count`.
    unsafe values.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      // Safe: the array has `count` floats as well.
      unsafe pointer.update(from: start, count: count)
    }
  }
}
