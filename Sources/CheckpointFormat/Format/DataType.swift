/// How a tensor's elements are laid out: plain numbers, packed small numbers or quantized blocks.
///
/// Every type is blocks of ``elementsPerBlock`` elements in ``bytesPerBlock`` bytes; plain types are blocks of one
/// (SPEC.md section 6.4 and annex A.1).
public struct DataType: Sendable, Hashable {
  /// The name in files, such as `bf16` or `ggml.q4_0`.
  public let name: String
  /// Elements in a block, 1 to 65,535.
  public let elementsPerBlock: Int
  /// Bytes in a block, 1 to 65,536.
  public let bytesPerBlock: Int

  /// A type of any name. Throws `.wordSyntax` for a name that is no word, `.typeSize` for sizes out of
  /// range or other than those registered for the name.
  public init(name: String, elementsPerBlock: Int, bytesPerBlock: Int) throws(CheckpointError) {
    try VocabularyWord.check(name)
    self.init(registering: name, elementsPerBlock, bytesPerBlock)
    guard (1...65_535).contains(elementsPerBlock), (1...65_536).contains(bytesPerBlock) else {
      throw CheckpointError(
        .typeSize,
        "element type \(name) has \(elementsPerBlock) elements in \(bytesPerBlock) bytes, which is out of range"
      )
    }
    if let registered = Self.registered[name], registered != self {
      throw CheckpointError(
        .typeSize,
        "element type \(name) must have \(registered.elementsPerBlock) elements in \(registered.bytesPerBlock) bytes, not \(elementsPerBlock) in \(bytesPerBlock)"
      )
    }
  }

  private init(registering name: String, _ elementsPerBlock: Int, _ bytesPerBlock: Int) {
    self.name = name
    self.elementsPerBlock = elementsPerBlock
    self.bytesPerBlock = bytesPerBlock
  }

  /// The bytes of one number of a plain type, half of it for complex types; 1 for packed and quantized types.
  ///
  /// Bytes at the same place of numbers resemble each other, which is what codecs use.
  public var numberByteCount: Int {
    if self == .c64 || self == .c128 { return bytesPerBlock / 2 }
    return elementsPerBlock == 1 && bytesPerBlock <= 16 ? bytesPerBlock : 1
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
  public static let f64 = DataType(registering: "f64", 1, 8)
  /// IEEE 754 binary32.
  public static let f32 = DataType(registering: "f32", 1, 4)
  /// IEEE 754 binary16.
  public static let f16 = DataType(registering: "f16", 1, 2)
  /// The upper half of binary32.
  public static let bf16 = DataType(registering: "bf16", 1, 2)
  /// OCP 8-bit floating point with 4 bits of exponent.
  public static let f8e4m3 = DataType(registering: "f8_e4m3", 1, 1)
  /// OCP 8-bit floating point with 5 bits of exponent.
  public static let f8e5m2 = DataType(registering: "f8_e5m2", 1, 1)
  /// As `f8_e4m3`, with one NaN and no negative zero.
  public static let f8e4m3fnuz = DataType(registering: "f8_e4m3fnuz", 1, 1)
  /// As `f8_e5m2`, with one NaN and no negative zero.
  public static let f8e5m2fnuz = DataType(registering: "f8_e5m2fnuz", 1, 1)
  /// A power of two, used as a scale (OCP MX).
  public static let f8e8m0 = DataType(registering: "f8_e8m0", 1, 1)
  /// OCP MX 6-bit floating point with 2 bits of exponent, packed.
  public static let f6e2m3 = DataType(registering: "f6_e2m3", 4, 3)
  /// OCP MX 6-bit floating point with 3 bits of exponent, packed.
  public static let f6e3m2 = DataType(registering: "f6_e3m2", 4, 3)
  /// OCP MX 4-bit floating point, packed.
  public static let f4 = DataType(registering: "f4", 2, 1)
  /// A signed number of 64 bits.
  public static let i64 = DataType(registering: "i64", 1, 8)
  /// A signed number of 32 bits.
  public static let i32 = DataType(registering: "i32", 1, 4)
  /// A signed number of 16 bits.
  public static let i16 = DataType(registering: "i16", 1, 2)
  /// A signed number of 8 bits.
  public static let i8 = DataType(registering: "i8", 1, 1)
  /// An unsigned number of 64 bits.
  public static let u64 = DataType(registering: "u64", 1, 8)
  /// An unsigned number of 32 bits.
  public static let u32 = DataType(registering: "u32", 1, 4)
  /// An unsigned number of 16 bits.
  public static let u16 = DataType(registering: "u16", 1, 2)
  /// An unsigned number of 8 bits.
  public static let u8 = DataType(registering: "u8", 1, 1)
  /// A byte: 0 is false.
  public static let bool = DataType(registering: "bool", 1, 1)
  /// Real and imaginary part, each `f32`.
  public static let c64 = DataType(registering: "c64", 1, 8)
  /// Real and imaginary part, each `f64`.
  public static let c128 = DataType(registering: "c128", 1, 16)

  /// All types of SPEC.md annex A.1, by name.
  public static let registered: [String: DataType] = Dictionary(
    uniqueKeysWithValues: [
      f64, f32, f16, bf16, f8e4m3, f8e5m2, f8e4m3fnuz, f8e5m2fnuz, f8e8m0, f6e2m3, f6e3m2, f4,
      i64, i32, i16, i8, u64, u32, u16, u8, bool, c64, c128,
    ].map { ($0.name, $0) })
}
