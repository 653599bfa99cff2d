/// Memory for 32-bit floats that are zero at first, aligned to 64 bytes.
///
/// It is empty until ``allocate(_:)`` is called, once, so that layers can be laid out before it is
/// known how much memory they take together.
///
/// Threads may read and write the same storage at the same time if no element that one writes is
/// touched by another. The layers see to that: they divide what they write among tasks.
@safe
final class FloatStorage: @unchecked Sendable {
  /// What buffers look at: they are made before there is memory.
  @unsafe
  struct Floats {
    var base: UnsafeMutablePointer<Float>?
    var count = 0
  }

  private let floats: UnsafeMutablePointer<Floats>

  init() {
    unsafe floats = .allocate(capacity: 1)
    // Safe: fresh memory for one.
    unsafe floats.initialize(to: Floats(base: nil))
  }

  deinit {
    // Safe: whoever owns the storage owns all who hold buffers of it, so that no one uses the memory any more.
    unsafe floats.pointee.base?.deallocate()
    unsafe floats.deallocate()
  }

  /// Takes memory for `count` floats. Must not be called a second time.
  func allocate(_ count: Int) {
    // Safe: initialized with the storage, and no other thread knows it yet.
    precondition(unsafe floats.pointee.base == nil && count >= 0)
    let memory = UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64)
    // Safe: fresh memory for so many floats, that nothing else refers to.
    let base = unsafe memory.bindMemory(to: Float.self, capacity: count)
    unsafe base.initialize(repeating: 0, count: count)
    unsafe floats.pointee = Floats(base: base, count: count)
  }

  /// The floats from `offset`, which need not be there yet.
  func buffer(_ offset: Int, _ count: Int) -> FloatBuffer {
    // Safe: passed on to what checks each use.
    unsafe FloatBuffer(floats: floats, offset: offset, count: count)
  }
}
