/// A float of 16 bits: the upper half of one of 32 bits.
struct BFloat16: BitwiseCopyable, Equatable {
  let bits: UInt16

  /// The nearest one; of two equally near ones the even one. NaN stays NaN.
  init(rounding value: Float) {
    let bits = value.bitPattern
    if value.isNaN {
      self.bits = UInt16(truncatingIfNeeded: bits >> 16) | 0x0040
    } else {
      let toEven = 0x7FFF + (bits >> 16) & 1
      self.bits = UInt16(truncatingIfNeeded: (bits + toEven) >> 16)
    }
  }

  /// The same number in 32 bits.
  var value: Float { Float(bitPattern: UInt32(bits) << 16) }
}
