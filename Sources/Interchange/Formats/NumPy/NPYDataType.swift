internal import CheckpointFormat

/// The element types that NumPy's array files can hold and we can too, as their headers spell them.
enum NPYDataType {
  private static let table: [(code: String, dataType: DataType)] = [
    ("f8", .f64), ("f4", .f32), ("f2", .f16), ("i8", .i64), ("i4", .i32), ("i2", .i16),
    ("i1", .i8), ("u8", .u64), ("u4", .u32), ("u2", .u16), ("u1", .u8), ("b1", .bool),
    ("c8", .c64), ("c16", .c128),
  ]

  private static let byCode = Dictionary(uniqueKeysWithValues: table.map { ($0.code, $0.dataType) })
  private static let byDataType = Dictionary(
    uniqueKeysWithValues: table.map { ($0.dataType, $0.code) })

  /// What other kinds of elements are called, by the letter of their kind.
  private static let others: [Character: String] = [
    "O": "Python objects, which are a pickle",
    "V": "raw bytes, as NumPy writes what it does not know",
    "S": "byte strings", "a": "byte strings", "U": "text", "M": "dates", "m": "time spans",
    "f": "floating-point numbers of another size", "g": "floating-point numbers of another size",
  ]

  /// The type that `description` spells: a mark for the byte order, a letter for the kind, and the bytes of an
  /// element. Throws `.foreignType`.
  static func parse(
    _ description: String, at offset: Int
  ) throws(CheckpointError) -> (dataType: DataType, isBigEndian: Bool) {
    let mark = description.first ?? "?"
    let code = String("<>|=".contains(mark) ? description.dropFirst() : description[...])
    guard let dataType = byCode[code], "<>|".contains(mark),
      mark != "|" || dataType.numberByteCount == 1
    else {
      let meaning = code.first.flatMap { others[$0] }.map { " (\($0))" } ?? ""
      throw CheckpointError(
        .foreignType,
        "the elements are \(Escaping.escapeShortened(description))\(meaning); plain numbers are read",
        offset: offset)
    }
    return (dataType, mark == ">")
  }

  /// How a type is spelled, little-endian; nil for one that NumPy lacks.
  static func spelling(of dataType: DataType) -> String? {
    byDataType[dataType].map { (dataType.numberByteCount == 1 ? "|" : "<") + $0 }
  }
}
