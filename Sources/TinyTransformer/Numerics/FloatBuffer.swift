/// Some consecutive floats of a ``FloatMemory``, whose owner outlives it. A view: copies see the same memory.
@safe
struct FloatBuffer: @unchecked Sendable {
  private let floats: UnsafeMutablePointer<FloatStorage.Floats>
  private let offset: Int
  let count: Int

  @unsafe
  init(floats: UnsafeMutablePointer<FloatStorage.Floats>, offset: Int, count: Int) {
    precondition(offset >= 0 && count >= 0)
    unsafe self.floats = floats
    self.offset = offset
    self.count = count
  }

  /// The floats from `start`; as many as `count` says, else all that are left.
  func slice(_ start: Int, _ count: Int? = nil) -> FloatBuffer {
    let count = count ?? self.count - start
    precondition(start >= 0 && count >= 0 && count <= self.count - start)
    // Safe: within this buffer.
    return unsafe FloatBuffer(floats: floats, offset: offset + start, count: count)
  }

  subscript(index: Int) -> Float {
    get {
      precondition(index >= 0 && index < count)
      // Safe: the element is within the buffer, and was initialized with its storage.
      return unsafe pointer[index]
    }
    nonmutating set {
      precondition(index >= 0 && index < count)
      // Safe: the element is within the buffer.
      unsafe pointer[index] = newValue
    }
  }

  /// The address, for kernels that have checked their counts; valid while the memory is.
  @unsafe
  var pointer: UnsafeMutablePointer<Float> {
    // Safe: the storage outlives its buffers, and says itself how many floats it has.
    let all = unsafe floats.pointee
    let available = unsafe all.count - offset
    guard let base = unsafe all.base, count <= available else {
      preconditionFailure("outside of the storage")
    }
    return unsafe base + offset
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
