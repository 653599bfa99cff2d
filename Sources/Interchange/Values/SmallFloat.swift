/// A floating-point format of at most 16 bits.
struct SmallFloat {
  /// What the codes mean that other formats give to infinities and NaN.
  enum Specials {
    /// The highest exponent is for infinities and NaN (IEEE 754).
    case ieee
    /// Only all ones are NaN, and there are no infinities (OCP 8-bit floating point, E4M3).
    case allOnes
    /// Only what would be negative zero is NaN (arXiv:2206.02915).
    case negativeZero
  }

  let exponentBits: Int
  let mantissaBits: Int
  let bias: Int
  let specials: Specials

  static let f16 = SmallFloat(exponentBits: 5, mantissaBits: 10, bias: 15, specials: .ieee)
  static let e4m3 = SmallFloat(exponentBits: 4, mantissaBits: 3, bias: 7, specials: .allOnes)
  static let e5m2 = SmallFloat(exponentBits: 5, mantissaBits: 2, bias: 15, specials: .ieee)
  static let e4m3fnuz = SmallFloat(
    exponentBits: 4, mantissaBits: 3, bias: 8, specials: .negativeZero)
  static let e5m2fnuz = SmallFloat(
    exponentBits: 5, mantissaBits: 2, bias: 16, specials: .negativeZero)

  static let e4m3b11fnuz = SmallFloat(
    exponentBits: 4, mantissaBits: 3, bias: 11, specials: .negativeZero)
  static let e4m3ieee = SmallFloat(exponentBits: 4, mantissaBits: 3, bias: 7, specials: .ieee)
  static let e3m4 = SmallFloat(exponentBits: 3, mantissaBits: 4, bias: 3, specials: .ieee)

  /// The number of a code; exact.
  func value(_ bits: UInt16) -> Double {
    let mantissa = Int(bits) & (1 << mantissaBits - 1)
    let exponent = Int(bits) >> mantissaBits & (1 << exponentBits - 1)
    let isNegative = Int(bits) >> (mantissaBits + exponentBits) & 1 == 1
    let hasHighestExponent = exponent == 1 << exponentBits - 1
    switch specials {
    case .ieee where hasHighestExponent:
      return mantissa != 0 ? .nan : isNegative ? -.infinity : .infinity
    case .allOnes where hasHighestExponent && mantissa == 1 << mantissaBits - 1: return .nan
    case .negativeZero where isNegative && exponent == 0 && mantissa == 0: return .nan
    default: break
    }
    let significand = exponent == 0 ? mantissa : mantissa + 1 << mantissaBits
    let magnitude = Double(
      sign: .plus, exponent: max(exponent, 1) - bias - mantissaBits,
      significand: Double(significand))
    return isNegative ? -magnitude : magnitude
  }

  /// The numbers of all codes of 8 bits.
  static let tablesOfBytes: [String: [Double]] = [
    "f8_e4m3": table(e4m3), "f8_e5m2": table(e5m2), "f8_e4m3fnuz": table(e4m3fnuz),
    "f8_e5m2fnuz": table(e5m2fnuz), "f8_e4m3b11fnuz": table(e4m3b11fnuz),
    "f8_e4m3_ieee": table(e4m3ieee), "f8_e3m4": table(e3m4),
    // A power of two without sign or mantissa (OCP Microscaling Formats, section 5.4.1).
    "f8_e8m0": (0..<256).map {
      $0 == 255 ? .nan : Double(sign: .plus, exponent: $0 - 127, significand: 1)
    },
  ]

  private static func table(_ format: SmallFloat) -> [Double] {
    (0..<256).map { format.value($0) }
  }

  /// The number of a code of binary16, without branches so that a loop takes several at once. NaN keeps its bits.
  @inline(__always)
  static func single(ofF16 code: UInt16) -> Float {
    // The exponents' biases are 15 and 127. A subnormal number is what is more than the least normal one.
    let shifted = UInt32(code & 0x7FFF) << 13
    let exponent = shifted & 0x1F << 23
    let normal = shifted &+ 112 << 23
    let special = shifted &+ 224 << 23
    let least: UInt32 = 113 << 23
    let subnormal =
      (Float(bitPattern: shifted &+ least) - Float(bitPattern: least)).bitPattern
    let magnitude = exponent == 0x1F << 23 ? special : exponent == 0 ? subnormal : normal
    return Float(bitPattern: magnitude | UInt32(code & 0x8000) << 16)
  }
}
