internal import CheckpointFormat

/// The types of GGUF's metadata, by their numbers.
enum GGUFValueType: UInt32, CaseIterable {
  case u8, i8, u16, i16, u32, i32, f32, bool, string, array, u64, i64, f64

  /// The name in notes of types, such as `u32`.
  var name: String { String(describing: self) }

  /// The fewest bytes that a value takes.
  var smallest: Int {
    switch self {
    case .u8, .i8, .bool: 1
    case .u16, .i16: 2
    case .u32, .i32, .f32: 4
    case .string, .u64, .i64, .f64: 8
    case .array: 12
    }
  }

  /// Parses a type's number. Throws `.foreignField` for an unknown one.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    let start = cursor.offset
    let number = try cursor.read(UInt32.self)
    guard let type = Self(rawValue: number) else {
      throw CheckpointError(.foreignField, "the metadata type \(number) is unknown", offset: start)
    }
    self = type
  }

  /// The type that a value is written as where no note says otherwise; nil for what GGUF does not hold.
  ///
  /// Those that llama.cpp's own files use most.
  static func usual(of value: MetadataValue) -> GGUFValueType? {
    switch value {
    case .string: .string
    case .integer(let number): UInt32(exactly: number) == nil ? .i64 : .u32
    case .float(let number): isSingle(number) ? .f32 : .f64
    case .boolean: .bool
    case .bytes, .strings, .integers, .floats, .booleans: .array
    case .byteStrings, .lists, .maps, .list, .map, .null: nil
    }
  }

  /// As ``usual(of:)``, of the items of a list.
  static func usualItems(of value: MetadataValue) -> GGUFValueType? {
    switch value {
    case .bytes: .u8
    case .strings: .string
    case .integers(let numbers): numbers.allSatisfy { Int32(exactly: $0) != nil } ? .i32 : .i64
    case .floats(let numbers): numbers.allSatisfy(isSingle) ? .f32 : .f64
    case .booleans: .bool
    default: nil
    }
  }

  private static func isSingle(_ number: Double) -> Bool {
    Double(Float(number)).bitPattern == number.bitPattern
  }
}
