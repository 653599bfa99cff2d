internal import Synchronization

/// Memory that encoding a chunk needs and the next chunk can have again, for one thread at a time.
///
/// Taking it from the system anew for each chunk would cost a quarter of the time.
final class FloatScratch: @unchecked Sendable {
  /// The memory of ``QuantizedFloats/numbers``.
  var numbers: [UInt16] = []
  /// The bins of ``FloatBins``.
  var bins: [UInt16] = []
  /// The codes of ``FloatSymbols``.
  var codes: [UInt16] = []
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
