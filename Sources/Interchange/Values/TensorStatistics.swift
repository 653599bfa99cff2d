public import CheckpointFormat
internal import Synchronization

/// What the numbers of a tensor are like. An element of a complex type is two numbers.
public struct TensorStatistics: Sendable, Equatable {
  /// All numbers.
  public private(set) var count = 0
  /// Those that are zero, of either sign.
  public private(set) var zeros = 0
  /// Those that are NaN.
  public private(set) var nan = 0
  /// Those that are infinite.
  public private(set) var infinite = 0
  /// The smallest finite number; nil without any.
  public private(set) var smallest: Double?
  /// The largest finite number; nil without any.
  public private(set) var largest: Double?
  /// How often finite numbers occur.
  public private(set) var histogram = Histogram()
  /// The mean of the finite numbers; nil without any.
  public private(set) var mean: Double?
  private var sumOfSquares = 0.0
  /// The sum of the squared distances from the mean.
  private var squaredDistances = 0.0

  /// The finite numbers.
  public var finite: Int { count - nan - infinite }
  /// The root of the sum of the finite numbers' squares.
  public var norm: Double { sumOfSquares.squareRoot() }
  /// The root of the mean squared distance from the mean; nil without finite numbers.
  public var standardDeviation: Double? {
    mean == nil ? nil : (squaredDistances / Double(finite)).squareRoot()
  }

  /// Of no numbers.
  init() {}

  /// Of some numbers, which should fit the processor's cache: they are gone through several times.
  init(of numbers: [Double]) {
    count = numbers.count
    let span = numbers.span
    let first = NumberBlock.Sums(of: span)
    guard first.hasStrange else {
      add(span, first)
      return
    }
    for number in numbers where !number.isFinite {
      if number.isNaN { nan += 1 } else { infinite += 1 }
    }
    let finite = numbers.filter(\.isFinite)
    add(finite.span, NumberBlock.Sums(of: finite.span))
  }

  /// Takes over a block of finite numbers.
  private mutating func add(_ numbers: Span<Double>, _ sums: NumberBlock.Sums) {
    guard !numbers.isEmpty else { return }
    let isConstant = sums.least == sums.greatest
    let mean = isConstant ? sums.least : sums.sum / Double(numbers.count)
    zeros = sums.zeros
    smallest = sums.least
    largest = sums.greatest
    self.mean = mean
    sumOfSquares = sums.sumOfSquares
    squaredDistances = isConstant ? 0 : NumberBlock.squaredDistances(numbers, from: mean)
    histogram = Histogram(
      of: numbers, largestMagnitude: max(sums.least.magnitude, sums.greatest.magnitude))
  }

  /// Takes in other numbers' statistics. What is rounded depends on the order in which blocks are added.
  ///
  /// Means and distances as in Chan, Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing
  /// sample variances", 1979.
  mutating func add(_ other: TensorStatistics) {
    let (mine, theirs) = (Double(finite), Double(other.finite))
    count += other.count
    zeros += other.zeros
    nan += other.nan
    infinite += other.infinite
    guard let theirMean = other.mean else { return }
    smallest = min(smallest ?? .infinity, other.smallest ?? .infinity)
    largest = max(largest ?? -.infinity, other.largest ?? -.infinity)
    sumOfSquares += other.sumOfSquares
    histogram.add(other.histogram)
    guard let mean else {
      mean = theirMean
      squaredDistances = other.squaredDistances
      return
    }
    let distance = theirMean - mean
    let share = theirs / (mine + theirs)
    self.mean = mean + distance * share
    squaredDistances += other.squaredDistances + distance * distance * mine * share
  }

  /// Reads a tensor; nil for packed and quantized types, whose elements are no numbers of their own.
  ///
  /// Holds a few MiB at a time, and gives the same numbers with any number of threads. Throws as
  /// ``TensorArchive/forEachPiece(of:_:)`` and what `progress` throws, which is called with the bytes read since the
  /// last call.
  public static func read(
    _ tensor: ArchivedTensor, in archive: TensorArchive,
    progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> TensorStatistics? {
    guard let decoder = NumberDecoder(tensor.description.dataType) else { return nil }
    var statistics = TensorStatistics()
    let loop = WorkLoop(threads: SystemCalls.processorCount)
    try archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
      statistics.add(bytes, decoder, loop)
      try progress(bytes.byteCount)
    }
    return statistics
  }

  /// Takes in some whole elements, in blocks that threads share.
  mutating func add(_ bytes: RawSpan, _ decoder: NumberDecoder, _ loop: WorkLoop) {
    let length = decoder.width << 15
    let count = (bytes.byteCount + length - 1) / length
    let blocks = Mutex([TensorStatistics](repeating: TensorStatistics(), count: count))
    // Safe: the bytes are only read, and stay borrowed until all threads are done.
    unsafe bytes.withUnsafeBytes { buffer in
      nonisolated(unsafe) let buffer = unsafe buffer
      loop.runAll(count) { block in
        let range = unsafe block * length..<min((block + 1) * length, buffer.count)
        let found = unsafe TensorStatistics(
          of: decoder.numbers(RawSpan(_unsafeBytes: .init(rebasing: buffer[range]))))
        blocks.withLock { $0[block] = found }
      }
    }
    for block in blocks.withLock({ $0 }) { add(block) }
  }
}
