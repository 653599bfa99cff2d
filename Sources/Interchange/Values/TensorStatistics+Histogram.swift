extension TensorStatistics {
  /// How often numbers occur, in intervals of one width around zero that widen as larger numbers come.
  ///
  /// The result does not depend on the order of the numbers, because the intervals are halves of those before.
  public struct Histogram: Sendable, Equatable {
    /// How many intervals there are on each side of zero.
    public static let half = 32

    /// The numbers in each interval, from the lowest on; empty before the first number.
    public private(set) var counts: [Int] = []
    /// All numbers are of a magnitude below 2 to this power.
    public private(set) var exponent = Int.min

    /// Where numbers are smaller, intervals are wider than they must be: 2 to minus this must be a number.
    private static let leastExponent = -1000

    /// No numbers.
    public init() {}

    /// The bounds of an interval, as multiples of 2 to ``exponent``.
    public static func bounds(of interval: Int) -> ClosedRange<Double> {
      let lower = Double(interval - half) / Double(half)
      return lower...lower + 1 / Double(half)
    }

    /// Counts finite numbers.
    mutating func add(_ numbers: [Double]) {
      var largest = 0.0
      for number in numbers where number.isFinite { largest = max(largest, number.magnitude) }
      if largest > 0 { widen(to: max(Int(largest.exponent) + 1, Self.leastExponent)) }
      if counts.isEmpty { counts = [Int](repeating: 0, count: 2 * Self.half) }
      // With nothing but zeros so far the exponent is open, and zero is in the same interval for any.
      let scale =
        exponent == .min
        ? 0 : Double(sign: .plus, exponent: -exponent, significand: 1) * Double(Self.half)
      for number in numbers where number.isFinite {
        counts[Int((number * scale).rounded(.down)) + Self.half] += 1
      }
    }

    private mutating func widen(to wanted: Int) {
      guard exponent != .min, wanted > exponent, !counts.isEmpty else {
        exponent = max(exponent, wanted)
        return
      }
      let shift = min(wanted - exponent, 63)
      var merged = [Int](repeating: 0, count: counts.count)
      for (interval, count) in counts.enumerated() {
        merged[(interval - Self.half) >> shift + Self.half] += count
      }
      counts = merged
      exponent = wanted
    }
  }
}
