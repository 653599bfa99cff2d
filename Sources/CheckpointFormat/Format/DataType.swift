/// How a tensor's elements are laid out: plain numbers, packed small numbers or quantized blocks.
///
/// Every type is blocks of ``elementsPerBlock`` elements in ``bytesPerBlock`` bytes; plain types are blocks of one
/// (SPEC.md section 6.4 and annex A.1). All that decoding needs to know stands in the file.
public struct DataType: Sendable, Hashable {
  /// The name in files, such as `bf16` or `ggml.q4_0`.
  public let name: String
  /// Elements in a block, 1 to 65,535.
  public let elementsPerBlock: Int
  /// Bytes in a block, 1 to 65,536.
  public let bytesPerBlock: Int
  /// The bytes of one number, 1, 2, 4 or 8: half of ``bytesPerBlock`` for complex types, 1 for packed and quantized
  /// types. Bytes at the same place of numbers resemble each other, which is what codecs use.
  public let numberByteCount: Int
  /// Whether a number's highest bit is its sign and the other bits ascend with its magnitude; otherwise numbers are
  /// in the order of unsigned integers.
  public let isSignMagnitude: Bool

  /// A type of any name. What is left out is as registered for the name, else 1 and false.
  ///
  /// Throws `.wordSyntax` for a name that is no word, `.typeSize` for values out of range or other than
  /// those registered for the name.
  public init(
    name: String, elementsPerBlock: Int, bytesPerBlock: Int, numberByteCount: Int? = nil,
    isSignMagnitude: Bool? = nil
  ) throws(CheckpointError) {
    try VocabularyWord.check(name)
    let registered = Self.registered[name]
    self.init(
      registering: name, elementsPerBlock, bytesPerBlock,
      number: numberByteCount ?? registered?.numberByteCount ?? 1,
      isSignMagnitude: isSignMagnitude ?? registered?.isSignMagnitude ?? false)
    guard (1...65_535).contains(elementsPerBlock), (1...65_536).contains(bytesPerBlock),
      [1, 2, 4, 8].contains(self.numberByteCount),
      bytesPerBlock.isMultiple(of: self.numberByteCount)
    else {
      throw CheckpointError(
        .typeSize,
        "element type \(name) has \(elementsPerBlock) elements in \(bytesPerBlock) bytes, in numbers of \(self.numberByteCount), which is out of range"
      )
    }
    if let registered, registered != self {
      throw CheckpointError(
        .typeSize,
        "element type \(name) must have \(registered.layoutText), not \(layoutText)")
    }
  }

  private init(
    registering name: String, _ elementsPerBlock: Int, _ bytesPerBlock: Int, number: Int,
    isSignMagnitude: Bool
  ) {
    self.name = name
    self.elementsPerBlock = elementsPerBlock
    self.bytesPerBlock = bytesPerBlock
    numberByteCount = number
    self.isSignMagnitude = isSignMagnitude
  }

  /// A type whose numbers have sign and magnitude, each of `number` bytes, or all bytes of a block.
  private static func signed(_ name: String, _ bytes: Int, number: Int? = nil) -> DataType {
    DataType(registering: name, 1, bytes, number: number ?? bytes, isSignMagnitude: true)
  }

  /// A type of plain integers.
  private static func plain(_ name: String, _ bytes: Int) -> DataType {
    DataType(registering: name, 1, bytes, number: bytes, isSignMagnitude: false)
  }

  /// A type with several elements in a few bytes.
  private static func packed(_ name: String, _ elements: Int, _ bytes: Int = 1) -> DataType {
    DataType(registering: name, elements, bytes, number: 1, isSignMagnitude: false)
  }

  private var layoutText: String {
    "\(elementsPerBlock) elements in \(bytesPerBlock) bytes, numbers of \(numberByteCount) and order \(isSignMagnitude ? 1 : 0)"
  }

  /// Whether the elements are real floating-point numbers of 8, 16, 32 or 64 bits.
  public var isFloatingPoint: Bool {
    elementsPerBlock == 1 && (name.hasPrefix("f") || name == "bf16")
      && Self.registered[name] != nil
  }

  /// Whether the elements are integers or booleans.
  public var isInteger: Bool {
    Self.registered[name] != nil && (name.hasPrefix("i") || name.hasPrefix("u") || self == .bool)
  }
}

extension DataType {
  /// IEEE 754 binary64.
  public static let f64 = signed("f64", 8)
  /// IEEE 754 binary32.
  public static let f32 = signed("f32", 4)
  /// IEEE 754 binary16.
  public static let f16 = signed("f16", 2)
  /// The upper half of binary32.
  public static let bf16 = signed("bf16", 2)
  /// OCP 8-bit floating point with 4 bits of exponent.
  public static let f8e4m3 = signed("f8_e4m3", 1)
  /// OCP 8-bit floating point with 5 bits of exponent.
  public static let f8e5m2 = signed("f8_e5m2", 1)
  /// As `f8_e4m3`, with one NaN and no negative zero.
  public static let f8e4m3fnuz = signed("f8_e4m3fnuz", 1)
  /// As `f8_e5m2`, with one NaN and no negative zero.
  public static let f8e5m2fnuz = signed("f8_e5m2fnuz", 1)
  /// 8-bit floating point with 4 bits of exponent, bias 11, one NaN, no infinities and no negative zero.
  public static let f8e4m3b11fnuz = signed("f8_e4m3b11fnuz", 1)
  /// 8-bit floating point with 4 bits of exponent, with infinities as IEEE 754 would have them.
  public static let f8e4m3ieee = signed("f8_e4m3_ieee", 1)
  /// 8-bit floating point with 3 bits of exponent, with infinities.
  public static let f8e3m4 = signed("f8_e3m4", 1)
  /// A power of two, used as a scale (OCP MX).
  public static let f8e8m0 = plain("f8_e8m0", 1)
  /// OCP MX 6-bit floating point with 2 bits of exponent, packed.
  public static let f6e2m3 = packed("f6_e2m3", 4, 3)
  /// OCP MX 6-bit floating point with 3 bits of exponent, packed.
  public static let f6e3m2 = packed("f6_e3m2", 4, 3)
  /// OCP MX 4-bit floating point, packed.
  public static let f4 = packed("f4", 2)
  /// A signed number of 64 bits.
  public static let i64 = plain("i64", 8)
  /// A signed number of 32 bits.
  public static let i32 = plain("i32", 4)
  /// A signed number of 16 bits.
  public static let i16 = plain("i16", 2)
  /// A signed number of 8 bits.
  public static let i8 = plain("i8", 1)
  /// An unsigned number of 64 bits.
  public static let u64 = plain("u64", 8)
  /// An unsigned number of 32 bits.
  public static let u32 = plain("u32", 4)
  /// An unsigned number of 16 bits.
  public static let u16 = plain("u16", 2)
  /// An unsigned number of 8 bits.
  public static let u8 = plain("u8", 1)
  /// A signed number of 4 bits, packed.
  public static let i4 = packed("i4", 2)
  /// An unsigned number of 4 bits, packed.
  public static let u4 = packed("u4", 2)
  /// A signed number of 2 bits, packed.
  public static let i2 = packed("i2", 4)
  /// An unsigned number of 2 bits, packed.
  public static let u2 = packed("u2", 4)
  /// 0 or -1, packed.
  public static let i1 = packed("i1", 8)
  /// A bit, packed.
  public static let u1 = packed("u1", 8)
  /// A byte: 0 is false.
  public static let bool = plain("bool", 1)
  /// Real and imaginary part, each `f32`.
  public static let c64 = signed("c64", 8, number: 4)
  /// Real and imaginary part, each `f64`.
  public static let c128 = signed("c128", 16, number: 8)

  /// Real and imaginary part, each `f16`.
  public static let c32 = signed("c32", 4, number: 2)
  /// Real and imaginary part, each `bf16`.
  public static let bc32 = signed("bc32", 4, number: 2)

  /// All types of SPEC.md annex A.1, by name.
  public static let registered: [String: DataType] = Dictionary(
    uniqueKeysWithValues: [
      f64, f32, f16, bf16, f8e4m3, f8e5m2, f8e4m3fnuz, f8e5m2fnuz, f8e4m3b11fnuz, f8e4m3ieee,
      f8e3m4, f8e8m0, f6e2m3, f6e3m2, f4, i64, i32, i16, i8, u64, u32, u16, u8, i4, u4, i2, u2, i1,
      u1, bool, c128, c64, c32, bc32,
    ].map { ($0.name, $0) })
}
