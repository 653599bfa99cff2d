internal import CKernels

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

  /// Of the numbers of some whole elements, which should fit the processor's cache: they are gone through twice.
  init(of bytes: RawSpan, _ decoder: NumberDecoder) {
    count = bytes.byteCount / decoder.width
    let kernels = NumberKernels.best
    if let type = decoder.kernelType {
      let sums = kernels.sums(of: bytes, type)
      if sums.has_strange == 0 {
        add(bytes, type, sums)
        return
      }
    }
    let numbers = decoder.numbers(bytes)
    for number in numbers where !number.isFinite {
      if number.isNaN { nan += 1 } else { infinite += 1 }
    }
    let finite = finite == count ? numbers : numbers.filter(\.isFinite)
    // Safe: numbers have no padding.
    let finiteBytes = unsafe finite.span.bytes
    add(finiteBytes, ckpt_number_f64, kernels.sums(of: finiteBytes, ckpt_number_f64))
  }

  /// Takes over a block of finite numbers.
  private mutating func add(
    _ numbers: RawSpan, _ type: ckpt_number_type, _ sums: ckpt_number_sums
  ) {
    let finite = numbers.byteCount / type.width
    guard finite > 0 else { return }
    let isConstant = sums.least == sums.greatest
    let mean = isConstant ? sums.least : sums.sum / Double(finite)
    zeros = sums.zeros
    smallest = sums.least
    largest = sums.greatest
    self.mean = mean
    sumOfSquares = sums.sum_of_squares
    histogram = Histogram(largestMagnitude: max(sums.least.magnitude, sums.greatest.magnitude))
    let spread = NumberKernels.best.spread(
      of: numbers, type, mean: mean, scale: histogram.intervalsPerUnit)
    squaredDistances = isConstant ? 0 : spread.squaredDistances
    histogram.add(spread.counts)
  }

  /// Of all codes of a type of one or two bytes, and how often each comes.
  init(of counts: [UInt64], _ decoder: NumberDecoder) {
    let values = decoder.numbersOfAllCodes()
    var sum = 0.0
    for (number, count) in zip(values, counts) where count > 0 {
      self.count += Int(count)
      guard number.isFinite else {
        if number.isNaN { nan += Int(count) } else { infinite += Int(count) }
        continue
      }
      if number == 0 { zeros += Int(count) }
      smallest = min(smallest ?? number, number)
      largest = max(largest ?? number, number)
      sum += Double(count) * number
      sumOfSquares += Double(count) * (number * number)
    }
    guard let smallest, let largest else { return }
    let mean = smallest == largest ? smallest : sum / Double(finite)
    self.mean = mean
    histogram = Histogram(largestMagnitude: max(smallest.magnitude, largest.magnitude))
    for (number, count) in zip(values, counts) where count > 0 && number.isFinite {
      squaredDistances += Double(count) * ((number - mean) * (number - mean))
      histogram.add(number, count: Int(count))
    }
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
}
