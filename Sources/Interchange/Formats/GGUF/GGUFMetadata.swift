internal import CheckpointFormat

/// GGUF's metadata as a container's, and back.
///
/// A container has fewer types of numbers. Which one a value has is noted under ``typesKey`` where it is not the usual
/// one (SPEC.md annex A.8), so that a file comes back as it was.
struct GGUFMetadata {
  /// Where types are noted: a list of texts such as `general.file_type=i32`.
  static let typesKey = "ckpt.gguf.types"
  /// What is noted for lists of lists, which are kept as the bytes that they have in GGUF.
  private static let nested = "array"
  private static let maximumDepth = 4

  private(set) var metadata = Metadata()
  private(set) var alignment = 32
  private var notes: [String] = []

  // MARK: Reading

  /// Parses the entries of a file. Throws ``Rule/foreignField``, ``Rule/utf8`` and ``Rule/overrun``.
  init(parsing cursor: inout ByteCursor, count: Int) throws(CheckpointError) {
    var facts: [(key: String, value: MetadataValue)] = []
    var keys: Set<ByteName> = []
    for _ in 0..<count {
      let start = cursor.offset
      let key = try Self.readText(&cursor)
      guard !key.isEmpty, keys.insert(ByteName(key)).inserted, key != Self.typesKey else {
        throw CheckpointError(
          .foreignField,
          "the metadata key \"\(Escaping.escapeShortened(key))\" is empty, comes twice or is reserved",
          offset: start)
      }
      let type = try GGUFValueType(parsing: &cursor)
      let value = try read(type, of: key, &cursor)
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
    metadata = Metadata(unordered: facts)
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

  /// A u64 length, then text. Throws ``Rule/overrun`` and ``Rule/utf8``.
  static func readText(_ cursor: inout ByteCursor) throws(CheckpointError) -> String {
    let start = cursor.offset
    guard let count = Int(exactly: try cursor.read(UInt64.self)) else {
      throw CheckpointError(.overrun, "a text runs past the end of any file", offset: start)
    }
    return try cursor.readText(count).text
  }

  /// A u64 count of items that are all there. Throws ``Rule/overrun``.
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

  private static func skipList(
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

  // MARK: Writing

  /// The entries of a file as GGUF has them, how many they are, and the keys of those that have no place in it.
  static func encode(
    _ metadata: Metadata
  ) -> (bytes: [UInt8], count: Int, alignment: Int, leftOut: [String]) {
    var types: [ByteName: String] = [:]
    if case .strings(let notes)? = metadata[typesKey] {
      for note in notes {
        guard let equals = note.lastIndex(of: "=") else { continue }
        types[ByteName(String(note[..<equals]))] = String(note[note.index(after: equals)...])
      }
    }
    var writer = ByteWriter()
    var count = 0
    var alignment = 32
    var leftOut: [String] = []
    for (key, value) in metadata where key != typesKey {
      let noted = types[ByteName(key)]
      guard let encoded = encode(value, noted: noted) else {
        leftOut.append(key)
        continue
      }
      if key == "general.alignment" {
        // A number that is none could not be read again.
        guard case .integer(let number) = value, let power = UInt32(exactly: number), power > 0,
          power & (power - 1) == 0, noted == nil
        else {
          leftOut.append(key)
          continue
        }
        alignment = Int(power)
      }
      write(key, to: &writer)
      writer.write(bytes: encoded)
      count += 1
    }
    return (writer.bytes, count, alignment, leftOut)
  }

  static func write(_ text: String, to writer: inout ByteWriter) {
    writer.write(UInt64(text.utf8.count))
    writer.write(bytes: text.utf8)
  }

  /// Type and value; nil for what GGUF does not hold.
  private static func encode(_ value: MetadataValue, noted: String?) -> [UInt8]? {
    guard let usual = GGUFValueType.usual(of: value) else { return nil }
    var writer = ByteWriter()
    if noted == nested, case .bytes(let bytes) = value, isList(bytes) {
      writer.write(GGUFValueType.array.rawValue)
      writer.write(bytes: bytes)
      return writer.bytes
    }
    let wanted = noted.flatMap { name in GGUFValueType.allCases.first { $0.name == name } }
    guard usual == .array else {
      // A note that does not fit is no reason to lose the value.
      if let wanted, let encoded = scalar(value, as: wanted) { return encoded }
      return scalar(value, as: usual)
    }
    guard let items = GGUFValueType.usualItems(of: value) else { return nil }
    if let wanted, let encoded = list(value, of: wanted) { return encoded }
    return list(value, of: items)
  }

  private static func isList(_ bytes: [UInt8]) -> Bool {
    var cursor = ByteCursor(bytes.rawSpan, base: 0)
    guard let type = try? GGUFValueType(parsing: &cursor), type == .array,
      (try? skipList(of: type, &cursor, depth: 1)) != nil
    else { return false }
    return cursor.remaining == 0
  }

  private static func scalar(_ value: MetadataValue, as type: GGUFValueType) -> [UInt8]? {
    var writer = ByteWriter()
    writer.write(type.rawValue)
    switch (value, type) {
    case (.string(let text), .string): write(text, to: &writer)
    case (.boolean(let truth), .bool): writer.write(UInt8(truth ? 1 : 0))
    case (.float(let number), .f32), (.float(let number), .f64):
      write(number, as: type, to: &writer)
    case (.integer(let number), _):
      guard write(number, as: type, to: &writer) else { return nil }
    default: return nil
    }
    return writer.bytes
  }

  private static func list(_ value: MetadataValue, of type: GGUFValueType) -> [UInt8]? {
    var writer = ByteWriter()
    writer.write(GGUFValueType.array.rawValue)
    writer.write(type.rawValue)
    switch (value, type) {
    case (.strings(let items), .string):
      writer.write(UInt64(items.count))
      for item in items { write(item, to: &writer) }
    case (.booleans(let items), .bool):
      writer.write(UInt64(items.count))
      writer.write(bytes: items.map { $0 ? 1 : 0 })
    case (.bytes(let items), .u8):
      writer.write(UInt64(items.count))
      writer.write(bytes: items)
    case (.floats(let items), .f32), (.floats(let items), .f64):
      writer.write(UInt64(items.count))
      for item in items { write(item, as: type, to: &writer) }
    case (.integers(let items), _):
      writer.write(UInt64(items.count))
      for item in items {
        guard write(item, as: type, to: &writer) else { return nil }
      }
    default: return nil
    }
    return writer.bytes
  }

  private static func write(
    _ number: Double, as type: GGUFValueType, to writer: inout ByteWriter
  ) {
    if type == .f32 {
      writer.write(Float(number).bitPattern)
    } else {
      writer.write(number.bitPattern)
    }
  }

  /// Writes a number, or returns false where the type is none of integers or does not hold it.
  private static func write(
    _ number: Int64, as type: GGUFValueType, to writer: inout ByteWriter
  ) -> Bool {
    func put<Bits: FixedWidthInteger>(_ type: Bits.Type) -> Bool {
      guard let bits = Bits(exactly: number) else { return false }
      writer.write(bits)
      return true
    }
    return switch type {
    case .u8: put(UInt8.self)
    case .i8: put(Int8.self)
    case .u16: put(UInt16.self)
    case .i16: put(Int16.self)
    case .u32: put(UInt32.self)
    case .i32: put(Int32.self)
    case .u64: put(UInt64.self)
    case .i64: put(Int64.self)
    default: false
    }
  }
}
