internal import Synchronization

/// Memory that encoding a chunk needs and the next chunk can have again, for one thread at a time.
///
/// Taking it from the system anew for each chunk would cost a quarter of the time.
final class FloatScratch: @unchecked Sendable {
  /// The memory of ``QuantizedFloats/numbers``.
  var numbers: [UInt16] = []
  /// The bins of ``FloatBins``.
  var bins: [UInt16] = []
  /// The words of ``RansEncoder``.
  var words: [UInt16] = []
}

/// Scratch memory that is not in use.
final class FloatScratchPool: Sendable {
  private let free = Mutex<[FloatScratch]>([])

  /// Runs `body` with memory that nobody else has meanwhile.
  func withScratch<Result, Failure: Error>(
    _ body: (FloatScratch) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let scratch = free.withLock { $0.popLast() } ?? FloatScratch()
    defer { free.withLock { $0.append(scratch) } }
    return try body(scratch)
  }
}

/// An array whose memory may have been that of another one before.
struct ReusedArray<Number: FixedWidthInteger> {
  /// The memory; what is behind `count` means nothing.
  var memory: [Number]
  /// The number of elements.
  let count: Int

  /// `count` elements, whatever they are, in the memory given where that is long enough; it is taken away.
  init(count: Int, reusing memory: inout [Number]) {
    self.memory = []
    swap(&self.memory, &memory)
    self.count = count
    if self.memory.count < count { self.memory = [Number](repeating: 0, count: count) }
  }

  var span: Span<Number> {
    @_lifetime(borrow self)
    get { memory.span.extracting(0..<count) }
  }

  subscript(position: Int) -> Number { memory[position] }
}
