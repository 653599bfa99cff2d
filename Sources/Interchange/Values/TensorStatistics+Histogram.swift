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

    /// Of no finite numbers yet, the largest magnitude of which is known.
    init(largestMagnitude: Double) {
      counts = [Int](repeating: 0, count: 2 * Self.half)
      if largestMagnitude > 0 {
        exponent = max(Int(largestMagnitude.exponent) + 1, Self.leastExponent)
      }
    }

    /// By this numbers are multiplied to tell their interval.
    var intervalsPerUnit: Double {
      guard exponent != .min else { return 1 }
      return Double(sign: .plus, exponent: -exponent, significand: 1) * Double(Self.half)
    }

    /// Takes in numbers that are in the intervals already.
    mutating func add(_ more: [Int]) {
      for (interval, count) in more.enumerated() { counts[interval] += count }
    }

    /// Takes in a number that comes so many times.
    mutating func add(_ number: Double, count: Int) {
      counts[Int((number * intervalsPerUnit).rounded(.down)) + Self.half] += count
    }

    /// Takes in other numbers' histogram.
    mutating func add(_ other: Histogram) {
      guard !other.counts.isEmpty else { return }
      guard !counts.isEmpty else {
        self = other
        return
      }
      var other = other
      widen(to: other.exponent)
      other.widen(to: exponent)
      for (interval, count) in other.counts.enumerated() { counts[interval] += count }
    }

    private mutating func widen(to wanted: Int) {
      guard wanted > exponent else { return }
      // Zero is in the same interval whatever the exponent, which is open as long as there is nothing else.
      let shift = exponent == .min ? 0 : min(wanted - exponent, 63)
      var merged = [Int](repeating: 0, count: counts.count)
      for (interval, count) in counts.enumerated() {
        merged[(interval - Self.half) >> shift + Self.half] += count
      }
      counts = merged
      exponent = wanted
    }
  }
}
