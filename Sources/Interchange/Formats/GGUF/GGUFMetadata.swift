internal import CheckpointFormat

/// GGUF's metadata as a container's, and back.
///
/// A container has fewer types of numbers. Which one a value has is noted under ``typesKey`` where it is not the usual
/// one (SPEC.md annex A.8), so that a file comes back as it was.
struct GGUFMetadata {
  /// Where types are noted: a list of texts such as `general.file_type=i32`.
  static let typesKey = "ckpt.gguf.types"
  /// What is noted for lists of lists, which are kept as the bytes that they have in GGUF.
  static let nested = "array"
  private static let maximumDepth = 4

  private(set) var metadata = CheckpointMetadata()
  /// The keys in the order of the file.
  private(set) var keys: [String] = []
  /// Whether a text among the metadata says that the file was made from a container.
  private(set) var isOfContainer = false
  private(set) var alignment = 32
  private var notes: [String] = []

  /// Parses the entries of a file. Throws `.foreignField`, `.utf8` and `.overrun`.
  init(parsing cursor: inout ByteCursor, count: Int) throws(CheckpointError) {
    var facts: [(key: String, value: MetadataValue)] = []
    var known: Set<ByteName> = []
    for _ in 0..<count {
      let start = cursor.offset
      let key = try Self.readText(&cursor)
      guard !key.isEmpty, known.insert(ByteName(key)).inserted, key != Self.typesKey else {
        throw CheckpointError(
          .foreignField,
          "the metadata key \"\(Escaping.escapeShortened(key))\" is empty, comes twice or is reserved",
          offset: start)
      }
      let type = try GGUFValueType(parsing: &cursor)
      let value = try read(type, of: key, &cursor)
      keys.append(key)
      facts.append((key, value))
      if key == "general.alignment" {
        guard type == .u32, case .integer(let number) = value, let alignment = Int(exactly: number),
          alignment > 0, alignment & (alignment - 1) == 0
        else {
          throw CheckpointError(
            .foreignField, "general.alignment is no power of two of type u32", offset: start)
        }
        self.alignment = alignment
      }
    }
    if !notes.isEmpty { facts.append((Self.typesKey, .strings(notes))) }
    metadata = CheckpointMetadata(unordered: facts)
    isOfContainer = MetadataText.unpack(&metadata) != nil
  }

  private mutating func read(
    _ type: GGUFValueType, of key: String, _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> MetadataValue {
    guard type == .array else {
      let value = try Self.readScalar(type, &cursor)
      if GGUFValueType.usual(of: value) != type { notes.append("\(key)=\(type.name)") }
      return value
    }
    let start = cursor.offset
    let item = try GGUFValueType(parsing: &cursor)
    if item == .array {
      var rest = cursor
      try Self.skipList(of: .array, &rest, depth: 1)
      notes.append("\(key)=\(Self.nested)")
      // Type and count belong to it.
      var whole = ByteWriter()
      whole.write(item.rawValue)
      whole.write(bytes: try cursor.readBytes(rest.offset - start - 4).copied)
      cursor = rest
      return .bytes(whole.bytes)
    }
    let count = try Self.readCount(of: item, &cursor)
    let value = try Self.readList(item, count, &cursor)
    if GGUFValueType.usualItems(of: value) != item { notes.append("\(key)=\(item.name)") }
    return value
  }

  private static func readScalar(
    _ type: GGUFValueType, _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> MetadataValue {
    switch type {
    case .string: .string(try readText(&cursor))
    case .bool: .boolean(try readBoolean(&cursor))
    case .f32, .f64: .float(try readFloat(type, &cursor))
    default: .integer(try readInteger(type, &cursor))
    }
  }

  private static func readList(
    _ type: GGUFValueType, _ count: Int, _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> MetadataValue {
    func items<Item>(
      _ read: (inout ByteCursor) throws(CheckpointError) -> Item
    ) throws(CheckpointError) -> [Item] {
      var items: [Item] = []
      items.reserveCapacity(count)
      for _ in 0..<count { items.append(try read(&cursor)) }
      return items
    }
    switch type {
    case .string: return .strings(try items(readText))
    case .bool: return .booleans(try items(readBoolean))
    case .u8: return .bytes(try cursor.readBytes(count).copied)
    case .f32, .f64:
      return .floats(
        try items { (cursor: inout ByteCursor) throws(CheckpointError) in
          try readFloat(type, &cursor)
        })
    default:
      return .integers(
        try items { (cursor: inout ByteCursor) throws(CheckpointError) in
          try readInteger(type, &cursor)
        })
    }
  }

  private static func readInteger(
    _ type: GGUFValueType, _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> Int64 {
    switch type {
    case .u8: return Int64(try cursor.read(UInt8.self))
    case .i8: return Int64(try cursor.read(Int8.self))
    case .u16: return Int64(try cursor.read(UInt16.self))
    case .i16: return Int64(try cursor.read(Int16.self))
    case .u32: return Int64(try cursor.read(UInt32.self))
    case .i32: return Int64(try cursor.read(Int32.self))
    case .i64: return try cursor.read(Int64.self)
    default:
      let start = cursor.offset
      guard let number = Int64(exactly: try cursor.read(UInt64.self)) else {
        throw CheckpointError(
          .foreignField, "a number in the metadata is above 2^63 - 1", offset: start)
      }
      return number
    }
  }

  private static func readFloat(
    _ type: GGUFValueType, _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> Double {
    type == .f32
      ? Double(Float(bitPattern: try cursor.read(UInt32.self)))
      : Double(bitPattern: try cursor.read(UInt64.self))
  }

  private static func readBoolean(_ cursor: inout ByteCursor) throws(CheckpointError) -> Bool {
    let start = cursor.offset
    let byte = try cursor.read(UInt8.self)
    guard byte <= 1 else {
      throw CheckpointError(.foreignField, "a boolean in the metadata is \(byte)", offset: start)
    }
    return byte == 1
  }

  /// A u64 length, then text. Throws `.overrun` and `.utf8`.
  static func readText(_ cursor: inout ByteCursor) throws(CheckpointError) -> String {
    let start = cursor.offset
    guard let count = Int(exactly: try cursor.read(UInt64.self)) else {
      throw CheckpointError(.overrun, "a text runs past the end of any file", offset: start)
    }
    return try cursor.readText(count).text
  }

  /// A u64 count of items that are all there. Throws `.overrun`.
  private static func readCount(
    of type: GGUFValueType, _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> Int {
    let start = cursor.offset
    guard let count = Int(exactly: try cursor.read(UInt64.self)),
      count <= cursor.remaining / type.smallest
    else {
      throw CheckpointError(
        .overrun, "a list in the metadata runs past the end of the file", offset: start)
    }
    return count
  }

  static func skipList(
    of type: GGUFValueType, _ cursor: inout ByteCursor, depth: Int
  ) throws(CheckpointError) {
    guard depth <= maximumDepth else {
      throw CheckpointError(
        .foreignField, "lists in the metadata are nested more than \(maximumDepth) deep",
        offset: cursor.offset)
    }
    for _ in 0..<(try readCount(of: type, &cursor)) {
      if type == .array {
        try skipList(of: GGUFValueType(parsing: &cursor), &cursor, depth: depth + 1)
      } else {
        _ = try readScalar(type, &cursor)
      }
    }
  }
}
