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

    /// Counts the finite ones of some numbers, of which `zeros` are zero.
    mutating func add(_ numbers: [Double], largestMagnitude: Double, zeros: Int) {
      if largestMagnitude > 0 {
        widen(to: max(Int(largestMagnitude.exponent) + 1, Self.leastExponent))
      }
      if counts.isEmpty { counts = [Int](repeating: 0, count: 2 * Self.half) }
      // Zero is in the same interval whatever the exponent, which is open as long as there is nothing else.
      counts[Self.half] += zeros
      guard largestMagnitude > 0 else { return }
      let scale = Double(sign: .plus, exponent: -exponent, significand: 1) * Double(Self.half)
      for number in numbers where number != 0 && number.isFinite {
        let place = number * scale
        let truncated = Int(place)
        // The next lower one of negative numbers: what `rounded(.down)` does at the cost of a call.
        counts[truncated - (place < Double(truncated) ? 1 : 0) + Self.half] += 1
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
