extension SmallFloat {
  static let bf16 = SmallFloat(exponentBits: 8, mantissaBits: 7, bias: 127, specials: .ieee)

  /// The formats that numbers are rounded to, by the names of their types.
  static let formats: [String: SmallFloat] = [
    "f16": f16, "bf16": bf16, "f8_e4m3": e4m3, "f8_e5m2": e5m2, "f8_e4m3fnuz": e4m3fnuz,
    "f8_e5m2fnuz": e5m2fnuz, "f8_e4m3b11fnuz": e4m3b11fnuz, "f8_e4m3_ieee": e4m3ieee,
    "f8_e3m4": e3m4,
  ]

  /// The code of the nearest number, of two as near the one whose last bit is zero (IEEE 754 section 4.3.1), and
  /// whether the number was too large: then it is an infinity or, in formats without them, what PyTorch makes of it: the
  /// largest number where only all ones are NaN, and else NaN.
  ///
  /// Of NaN the sign and the first bits stay, as processors keep them.
  func code(nearest number: Double) -> (code: UInt16, isTooLarge: Bool) {
    let bits = number.bitPattern
    let sign = UInt16(truncatingIfNeeded: bits >> 63) << UInt16(exponentBits + mantissaBits)
    let magnitude = bits & ~(1 << 63)
    let infinity = UInt64(0x7FF) << 52
    if magnitude > infinity { return (notANumber(sign, payload: magnitude), false) }
    if magnitude == infinity { return (tooLarge(sign), specials != .ieee) }
    // Numbers below the least normal one of binary64 are far below half of any code.
    let exponent = Int(magnitude >> 52) - 1023 + bias
    let significand = magnitude & (1 << 52 - 1) | 1 << 52
    let shift = 52 - mantissaBits + max(0, 1 - exponent)
    guard shift < 54 else { return (zero(sign), false) }
    var code = significand >> UInt64(shift)
    let rest = significand & (1 << UInt64(shift) - 1)
    let half: UInt64 = 1 << UInt64(shift - 1)
    if rest > half || rest == half && code & 1 == 1 { code += 1 }
    // The leading one of a normal number adds one to the exponent's field, and so does a carry.
    if exponent > 1 { code += UInt64(exponent - 1) << UInt64(mantissaBits) }
    guard code <= largestCode else { return (tooLarge(sign), true) }
    return code == 0 ? (zero(sign), false) : (sign | UInt16(code), false)
  }

  /// The code of the largest number.
  private var largestCode: UInt64 {
    let all: UInt64 = 1 << UInt64(exponentBits + mantissaBits) - 1
    return switch specials {
    case .ieee: all - 1 << UInt64(mantissaBits)
    case .allOnes: all - 1
    case .negativeZero: all
    }
  }

  private func zero(_ sign: UInt16) -> UInt16 { specials == .negativeZero ? 0 : sign }

  private func tooLarge(_ sign: UInt16) -> UInt16 {
    switch specials {
    case .ieee: sign | (1 << UInt16(exponentBits) - 1) << UInt16(mantissaBits)
    case .allOnes: sign | UInt16(largestCode)
    case .negativeZero: notANumber(sign, payload: 0)
    }
  }

  private func notANumber(_ sign: UInt16, payload: UInt64) -> UInt16 {
    let all: UInt16 = 1 << UInt16(exponentBits + mantissaBits) - 1
    switch specials {
    case .ieee:
      let kept = UInt16(payload >> UInt64(52 - mantissaBits) & (1 << UInt64(mantissaBits) - 1))
      return tooLarge(sign) | kept | 1 << UInt16(mantissaBits - 1)
    case .allOnes: return sign | all
    case .negativeZero: return all + 1
    }
  }
}
