/// A value of a checkpoint's metadata (SPEC.md section 6.2).
public enum MetadataValue: Sendable, Equatable {
  /// Text.
  case string(String)
  /// A signed number of 64 bits.
  case integer(Int64)
  /// A binary64 number; every bit pattern is kept.
  case float(Double)
  /// True or false.
  case boolean(Bool)
  /// Bytes that are nobody's text.
  case bytes([UInt8])
  /// Strings, in order.
  case strings([String])
  /// Numbers, in order.
  case integers([Int64])
  /// Numbers, in order.
  case floats([Double])
  /// Booleans, in order.
  case booleans([Bool])
  /// Byte strings, in order.
  case byteStrings([[UInt8]])
  /// Lists, in order.
  case lists([MetadataValue])
  /// Maps, in order.
  case maps([CheckpointMetadata])
  /// Values of different types, in order. Where all are of one type other than null, the list is written, and comes
  /// back, as one of that type.
  case list([MetadataValue])
  /// Keys, of which one may be empty, and their values.
  case map(CheckpointMetadata)
  /// Nothing.
  case null

  /// The deepest that a value may stand: one of the metadata itself has depth 1.
  public static let maximumDepth = 64

  private enum Kind: UInt8 {
    case mixed = 0
    case string, integer, float, boolean, bytes, list, map, null
  }

  /// Parses a value with its type. Throws `.overrun`, `.utf8`, `.metadataType`,
  /// `.metadataBoolean`, `.metadataOrder`, `.metadataDepth` and `.metadataList`.
  init(parsing cursor: inout ByteCursor, depth: Int) throws(CheckpointError) {
    let kind = try Self.readKind(&cursor, in: Kind.string.rawValue...Kind.null.rawValue)
    try self.init(parsing: &cursor, kind, depth: depth)
  }

  private init(
    parsing cursor: inout ByteCursor, _ kind: Kind, depth: Int
  ) throws(CheckpointError) {
    guard depth <= Self.maximumDepth else { throw Self.tooDeep(offset: cursor.offset) }
    switch kind {
    case .string: self = .string(try Self.readString(&cursor))
    case .integer: self = .integer(try cursor.read())
    case .float: self = .float(try Self.readFloat(&cursor))
    case .boolean: self = .boolean(try Self.readBoolean(&cursor))
    case .bytes: self = .bytes(try Self.readByteString(&cursor))
    case .list: self = try Self.readList(&cursor, depth: depth)
    case .map: self = .map(try CheckpointMetadata(parsing: &cursor, depth: depth))
    case .null, .mixed: self = .null
    }
  }

  private static func readList(
    _ cursor: inout ByteCursor, depth: Int
  ) throws(CheckpointError) -> MetadataValue {
    let start = cursor.offset
    let kind = try readKind(&cursor, in: Kind.mixed.rawValue...Kind.map.rawValue)
    let count = Int(try cursor.read(UInt32.self))
    guard count == 0 || depth < maximumDepth else { throw tooDeep(offset: cursor.offset) }
    switch kind {
    case .string: return .strings(try readItems(&cursor, count, smallest: 4, readString))
    case .integer:
      return .integers(
        try readItems(&cursor, count, smallest: 8) {
          (cursor: inout ByteCursor) throws(CheckpointError) in try cursor.read(Int64.self)
        })
    case .float: return .floats(try readItems(&cursor, count, smallest: 8, readFloat))
    case .boolean: return .booleans(try readItems(&cursor, count, smallest: 1, readBoolean))
    case .bytes: return .byteStrings(try readItems(&cursor, count, smallest: 4, readByteString))
    case .list:
      return .lists(
        try readItems(&cursor, count, smallest: 5) {
          (cursor: inout ByteCursor) throws(CheckpointError) in
          try readList(&cursor, depth: depth + 1)
        })
    case .map:
      return .maps(
        try readItems(&cursor, count, smallest: 4) {
          (cursor: inout ByteCursor) throws(CheckpointError) in
          try CheckpointMetadata(parsing: &cursor, depth: depth + 1)
        })
    case .mixed, .null:
      let items = try readItems(&cursor, count, smallest: 1) {
        (cursor: inout ByteCursor) throws(CheckpointError) in
        try MetadataValue(parsing: &cursor, depth: depth + 1)
      }
      guard items.isEmpty || commonKind(items) == .mixed else {
        throw CheckpointError(
          .metadataList, "the items of a list of several types are all of one", offset: start)
      }
      return .list(items)
    }
  }

  /// The type that all items are of, where it is one that a list can have; else ``Kind/mixed``.
  private static func commonKind(_ items: [MetadataValue]) -> Kind {
    guard let first = items.first?.kind, first != .null,
      items.allSatisfy({ $0.kind == first })
    else { return .mixed }
    return first
  }

  private var kind: Kind {
    switch self {
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .bytes: .bytes
    case .strings, .integers, .floats, .booleans, .byteStrings, .lists, .maps, .list: .list
    case .map: .map
    case .null: .null
    }
  }

  // MARK: Writing

  /// Throws `.argument` for what cannot be written.
  func checkWritable(depth: Int) throws(CheckpointError) {
    guard depth <= Self.maximumDepth else {
      throw CheckpointError(.argument, "metadata are deeper than \(Self.maximumDepth)")
    }
    switch self {
    case .lists(let items), .list(let items):
      for item in items { try item.checkWritable(depth: depth + 1) }
    case .maps(let items):
      for item in items { try MetadataValue.map(item).checkWritable(depth: depth + 1) }
    case .map(let entries): try entries.checkWritable(depth: depth)
    case .strings(let items): try Self.checkItems(items.isEmpty, depth)
    case .integers(let items): try Self.checkItems(items.isEmpty, depth)
    case .floats(let items): try Self.checkItems(items.isEmpty, depth)
    case .booleans(let items): try Self.checkItems(items.isEmpty, depth)
    case .byteStrings(let items): try Self.checkItems(items.isEmpty, depth)
    case .string, .integer, .float, .boolean, .bytes, .null: break
    }
  }

  private static func checkItems(_ isEmpty: Bool, _ depth: Int) throws(CheckpointError) {
    if !isEmpty { try MetadataValue.null.checkWritable(depth: depth + 1) }
  }

  /// Writes the value with its type.
  func write(to writer: inout ByteWriter) {
    writer.write(kind.rawValue)
    writeBare(to: &writer)
  }

  /// Writes the value without its type.
  private func writeBare(to writer: inout ByteWriter) {
    switch self {
    case .string(let value): Self.write(Array(value.utf8), to: &writer)
    case .integer(let value): writer.write(value)
    case .float(let value): writer.write(value.bitPattern)
    case .boolean(let value): writer.write(value ? 1 as UInt8 : 0)
    case .bytes(let value): Self.write(value, to: &writer)
    case .strings(let items):
      Self.writeList(.string, items, to: &writer) { Self.write(Array($0.utf8), to: &$1) }
    case .integers(let items): Self.writeList(.integer, items, to: &writer) { $1.write($0) }
    case .floats(let items): Self.writeList(.float, items, to: &writer) { $1.write($0.bitPattern) }
    case .booleans(let items):
      Self.writeList(.boolean, items, to: &writer) { $1.write($0 ? 1 as UInt8 : 0) }
    case .byteStrings(let items):
      Self.writeList(.bytes, items, to: &writer) { Self.write($0, to: &$1) }
    case .maps(let items): Self.writeList(.map, items, to: &writer) { $0.write(to: &$1) }
    case .lists(let items): Self.write(items, otherwise: .list, to: &writer)
    case .list(let items): Self.write(items, otherwise: .mixed, to: &writer)
    case .map(let entries): entries.write(to: &writer)
    case .null: break
    }
  }

  /// Writes a list by the type of its items, where there are any.
  private static func write(
    _ items: [MetadataValue], otherwise kind: Kind, to writer: inout ByteWriter
  ) {
    let kind = items.isEmpty ? kind : commonKind(items)
    writeList(kind, items, to: &writer) {
      if kind == .mixed { $0.write(to: &$1) } else { $0.writeBare(to: &$1) }
    }
  }

  // MARK: Parts

  private static func tooDeep(offset: Int) -> CheckpointError {
    CheckpointError(
      .metadataDepth, "a metadata value is deeper than \(maximumDepth)", offset: offset)
  }

  private static func readKind(
    _ cursor: inout ByteCursor, in range: ClosedRange<UInt8>
  ) throws(CheckpointError) -> Kind {
    let offset = cursor.offset
    let number = try cursor.read(UInt8.self)
    guard range.contains(number), let kind = Kind(rawValue: number) else {
      throw CheckpointError(
        .metadataType, "a metadata value has the unknown type \(number)", offset: offset)
    }
    return kind
  }

  private static func readString(_ cursor: inout ByteCursor) throws(CheckpointError) -> String {
    let count = try cursor.read(UInt32.self)
    return try cursor.readText(Int(count)).text
  }

  private static func readFloat(_ cursor: inout ByteCursor) throws(CheckpointError) -> Double {
    Double(bitPattern: try cursor.read())
  }

  private static func readBoolean(_ cursor: inout ByteCursor) throws(CheckpointError) -> Bool {
    let offset = cursor.offset
    let number = try cursor.read(UInt8.self)
    guard number <= 1 else {
      throw CheckpointError(
        .metadataBoolean, "a boolean in the metadata is \(number)", offset: offset)
    }
    return number == 1
  }

  private static func readByteString(
    _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> [UInt8] {
    let count = try cursor.read(UInt32.self)
    return try cursor.readBytes(Int(count)).copied
  }

  /// Reads `count` items, each at least `smallest` bytes long, so that a count cannot claim more memory than
  /// the file has bytes.
  private static func readItems<Item>(
    _ cursor: inout ByteCursor, _ count: Int, smallest: Int,
    _ readItem: (inout ByteCursor) throws(CheckpointError) -> Item
  ) throws(CheckpointError) -> [Item] {
    guard count <= cursor.remaining / smallest else {
      throw CheckpointError(
        .overrun, "a list of \(count) items runs past the end of the metadata",
        offset: cursor.offset)
    }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try readItem(&cursor)) }
    return items
  }

  private static func write(_ bytes: [UInt8], to writer: inout ByteWriter) {
    writer.write(UInt32(clamping: bytes.count))
    writer.write(bytes: bytes)
  }

  private static func writeList<Item>(
    _ kind: Kind, _ items: [Item], to writer: inout ByteWriter,
    _ writeItem: (Item, inout ByteWriter) -> Void
  ) {
    writer.write(kind.rawValue)
    writer.write(UInt32(clamping: items.count))
    for item in items { writeItem(item, &writer) }
  }
}
