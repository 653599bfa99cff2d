/// Where sign, exponent and mantissa stand in a binary floating-point number: from the top, in this order.
struct FloatLayout: Equatable {
  /// The bytes of a number: 1, 2, 4 or 8.
  let byteCount: Int
  /// The bits of the mantissa, without the leading one that is not stored.
  let mantissaBits: Int

  /// The bits of the exponent.
  var exponentBits: Int { 8 * byteCount - 1 - mantissaBits }

  /// A layout of any sizes.
  init(byteCount: Int, mantissaBits: Int) {
    self.byteCount = byteCount
    self.mantissaBits = mantissaBits
  }

  /// The layout of an element type's numbers, or nil where they are no floating-point numbers with sign and mantissa.
  init?(_ type: DataType) {
    switch type {
    case .f64, .c128: self.init(byteCount: 8, mantissaBits: 52)
    case .f32, .c64: self.init(byteCount: 4, mantissaBits: 23)
    case .f16, .c32: self.init(byteCount: 2, mantissaBits: 10)
    case .bf16, .bc32: self.init(byteCount: 2, mantissaBits: 7)
    case .f8e4m3, .f8e4m3fnuz, .f8e4m3b11fnuz, .f8e4m3ieee: self.init(byteCount: 1, mantissaBits: 3)
    case .f8e5m2, .f8e5m2fnuz: self.init(byteCount: 1, mantissaBits: 2)
    case .f8e3m4: self.init(byteCount: 1, mantissaBits: 4)
    default: return nil
    }
  }
}
