/// Memory for 32-bit floats that are zero at first, aligned to 64 bytes.
///
/// It is empty until ``allocate(_:)`` is called, once, so that layers can be laid out before it is
/// known how much memory they take together.
///
/// Threads may read and write the same storage at the same time if no element that one writes is
/// touched by another. The layers see to that: they divide what they write among tasks.
@safe
final class FloatStorage: @unchecked Sendable {
  // Raw memory, because arrays cannot be written by several threads, and have no alignment.
  private var base: UnsafeMutablePointer<Float>?
  private(set) var count = 0

  // Safe: nothing is there to be used.
  init() { unsafe base = nil }

  convenience init(count: Int) {
    self.init()
    allocate(count)
  }

  deinit {
    // Safe: buffers keep the storage alive, so that no one uses the memory any more.
    unsafe base?.deallocate()
  }

  /// Takes memory for `count` floats. Must not be called a second time.
  func allocate(_ count: Int) {
    precondition(self.count == 0 && count >= 0)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64)
    // Safe: fresh memory for so many floats, that nothing else refers to.
    unsafe base = memory.bindMemory(to: Float.self, capacity: count)
    unsafe base?.initialize(repeating: 0, count: count)
    self.count = count
  }

  /// The memory from `offset`, for kernels that have checked their counts.
  @unsafe
  func pointer(_ offset: Int, count: Int) -> UnsafeMutablePointer<Float> {
    precondition(offset >= 0 && count >= 0 && count <= self.count - offset)
    // Safe: it is only looked at whether there is memory, and `offset` is within it.
    guard let base = unsafe base else { preconditionFailure("storage was not allocated") }
    return unsafe base + offset
  }
}
