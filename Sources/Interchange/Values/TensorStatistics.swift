public import CheckpointFormat

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
  private var sum = 0.0
  private var sumOfSquares = 0.0

  /// The finite numbers.
  public var finite: Int { count - nan - infinite }
  /// The mean of the finite numbers; nil without any.
  public var mean: Double? { finite == 0 ? nil : sum / Double(finite) }
  /// The root of the sum of the finite numbers' squares.
  public var norm: Double { sumOfSquares.squareRoot() }
  /// The root of the mean squared distance from the mean; nil without finite numbers.
  public var standardDeviation: Double? {
    mean.map { max(0, sumOfSquares / Double(finite) - $0 * $0).squareRoot() }
  }

  private init() {}

  private mutating func add(_ numbers: [Double]) {
    // Kept in variables of their own, for the sake of speed.
    var (zeros, nan, infinite) = (0, 0, 0)
    var (sum, sumOfSquares) = (self.sum, self.sumOfSquares)
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for number in numbers {
      guard number.isFinite else {
        if number.isNaN { nan += 1 } else { infinite += 1 }
        continue
      }
      if number == 0 { zeros += 1 }
      if number < least { least = number }
      if number > greatest { greatest = number }
      sum += number
      sumOfSquares += number * number
    }
    count += numbers.count
    self.zeros += zeros
    self.nan += nan
    self.infinite += infinite
    (self.sum, self.sumOfSquares) = (sum, sumOfSquares)
    guard least <= greatest else { return }
    smallest = min(smallest ?? least, least)
    largest = max(largest ?? greatest, greatest)
    histogram.add(
      numbers, largestMagnitude: max(least.magnitude, greatest.magnitude), zeros: zeros)
  }

  /// Reads a tensor; nil for packed and quantized types, whose elements are no numbers of their own.
  ///
  /// Holds a few MiB at a time. Throws as ``TensorArchive/forEachPiece(of:_:)`` and what `progress` throws, which is
  /// called with the bytes read since the last call.
  public static func read(
    _ tensor: ArchivedTensor, in archive: TensorArchive,
    progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> TensorStatistics? {
    guard let decoder = NumberDecoder(tensor.description.dataType) else { return nil }
    var statistics = TensorStatistics()
    var numbers: [Double] = []
    // As many at once as the processor's cache holds; pieces may have 64 MiB.
    let block = decoder.width << 15
    try archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
      for start in stride(from: 0, to: bytes.byteCount, by: block) {
        let end = min(start + block, bytes.byteCount)
        decoder.decode(bytes.extracting(start..<end), into: &numbers)
        statistics.add(numbers)
      }
      try progress(bytes.byteCount)
    }
    return statistics
  }
}
