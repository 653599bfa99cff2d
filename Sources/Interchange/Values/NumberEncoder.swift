internal import CheckpointFormat

/// Puts numbers into a tensor's bytes, rounded to the nearest of its type, of two as near to the even one.
struct NumberEncoder {
  private enum Kind {
    case double
    case single
    case small(SmallFloat)
  }

  /// The bytes of a number.
  let width: Int
  private let kind: Kind

  /// An encoder for a type; nil for all but real floating-point numbers of 8 to 64 bits that have sign and mantissa.
  init?(_ type: DataType) {
    guard DataType.registered[type.name] == type else { return nil }
    width = type.bytesPerBlock
    switch type {
    case .f64: kind = .double
    case .f32: kind = .single
    default:
      guard let format = SmallFloat.formats[type.name] else { return nil }
      kind = .small(format)
    }
  }

  /// Replaces `bytes` by those of some numbers.
  ///
  /// Returns how many were too large for the type. Infinities are so where it has none.
  func encode(_ numbers: [Double], into bytes: inout [UInt8]) -> Int {
    let count = numbers.count * width
    if bytes.count != count { bytes = [UInt8](repeating: 0, count: count) }
    var tooLarge = 0
    switch kind {
    case .double: fill(&bytes, numbers) { $0.bitPattern }
    case .single:
      fill(&bytes, numbers) { number in
        let rounded = Float(number)
        if rounded.isInfinite, number.isFinite { tooLarge += 1 }
        return rounded.bitPattern
      }
    case .small(let format) where width == 2:
      fill(&bytes, numbers) { number in
        let (code, isTooLarge) = format.code(nearest: number)
        if isTooLarge { tooLarge += 1 }
        return code
      }
    case .small(let format):
      fill(&bytes, numbers) { number in
        let (code, isTooLarge) = format.code(nearest: number)
        if isTooLarge { tooLarge += 1 }
        return UInt8(truncatingIfNeeded: code)
      }
    }
    return tooLarge
  }

  private func fill<Bits: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: inout [UInt8], _ numbers: [Double], _ bits: (Double) -> Bits
  ) {
    // Safe: there are as many bytes as the numbers take.
    unsafe bytes.withUnsafeMutableBytes { target in
      for (place, number) in numbers.enumerated() {
        unsafe target.storeBytes(
          of: bits(number).littleEndian, toByteOffset: place * MemoryLayout<Bits>.size,
          as: Bits.self)
      }
    }
  }
}
