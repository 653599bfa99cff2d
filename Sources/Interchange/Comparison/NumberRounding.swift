internal import CheckpointFormat

/// Tells whether numbers are those of another list, rounded to a type.
struct NumberRounding {
  /// The bits of a significand behind its first.
  let significandBits: Int
  private let format: SmallFloat?
  /// Where the type has its full precision: magnitudes from here to there.
  private let normal: ClosedRange<Double>

  /// Nil for types that nothing is rounded to.
  init?(to type: DataType) {
    guard NumberEncoder(type) != nil else { return nil }
    format = SmallFloat.formats[type.name]
    switch type {
    case .f64:
      significandBits = 52
      normal = .leastNormalMagnitude...(.greatestFiniteMagnitude / 2)
    case .f32:
      significandBits = 23
      normal = Double(Float.leastNormalMagnitude)...Double(Float.greatestFiniteMagnitude) / 2
    default:
      guard let format else { return nil }
      significandBits = format.mantissaBits
      // Two steps from either end, where codes may mean something else.
      normal =
        Double(
          sign: .plus, exponent: 2 - format.bias, significand: 1)...Double(
          sign: .plus, exponent: (1 << format.exponentBits) - 3 - format.bias, significand: 1)
    }
  }

  /// How many of `wider` are not those of `narrower` when they are rounded; NaN is NaN, and zeros are equal.
  func countDifferences(_ wider: [Double], _ narrower: [Double]) -> Int {
    let count = min(wider.count, narrower.count)
    let shift = UInt64(52 - significandBits)
    let half: UInt64 = shift == 0 ? 0 : 1 << (shift - 1) - 1
    let mask = ~UInt64(0) << shift
    var different: UInt64 = 0
    // Safe: the loop ends with the shorter list.
    unsafe wider.withUnsafeBufferPointer { wider in
      unsafe narrower.withUnsafeBufferPointer { narrower in
        for place in 0..<count {
          let bits = unsafe wider[place].bitPattern
          let odd = shift == 0 ? 0 : bits >> shift & 1
          let rounded = Double(bitPattern: (bits &+ half &+ odd) & mask)
          different &+= unsafe rounded == narrower[place] ? 0 : 1
        }
      }
    }
    guard different > 0 else { return 0 }
    return (0..<count).count { place in
      let (number, other) = (wider[place], narrower[place])
      if number == other || number.isNaN && other.isNaN { return false }
      if normal.contains(number.magnitude) {
        let bits = number.bitPattern
        let odd = shift == 0 ? 0 : bits >> shift & 1
        return Double(bitPattern: (bits &+ half &+ odd) & mask) != other
      }
      let rounded = rounded(number)
      return rounded != other && !(rounded.isNaN && other.isNaN)
    }
  }

  private func rounded(_ number: Double) -> Double {
    if let format { return format.value(format.code(nearest: number).code) }
    return significandBits == 23 ? Double(Float(number)) : number
  }
}
