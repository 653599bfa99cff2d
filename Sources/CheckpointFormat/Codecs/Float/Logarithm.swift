/// Logarithms that are the same on every machine, unlike those of C libraries.
enum Logarithm {
  /// The logarithm to the base 2 of a positive normal number, to about 0.0002.
  static func base2(_ value: Float) -> Float {
    let fraction = value.significand
    // A polynomial through the logarithms of a fraction at Chebyshev's points of [1, 2].
    var result: Float = -0.08001088
    result = result * fraction + 0.63551112
    result = result * fraction - 2.09940228
    result = result * fraction + 4.04961689
    result = result * fraction - 2.50561466
    return Float(value.exponent) + result
  }

  /// The logarithm to the base 2 in quarters, rounded down.
  static func quarters(_ value: Float) -> Int {
    let fraction = value.significand
    let quarter =
      fraction >= 1.4142135 ? (fraction >= 1.6817929 ? 3 : 2) : (fraction >= 1.1892071 ? 1 : 0)
    return 4 * Int(value.exponent) + quarter
  }
}
