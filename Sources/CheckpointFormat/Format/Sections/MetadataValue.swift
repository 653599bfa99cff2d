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

  private enum Kind: UInt8 {
    case string = 1
    case integer, float, boolean, bytes, list
  }

  /// Parses a value with its type. Throws `.overrun`, `.utf8`, `.metadataType` and
  /// `.metadataBoolean`.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    switch try Self.readKind(&cursor) {
    case .string: self = .string(try Self.readString(&cursor))
    case .integer: self = .integer(try cursor.read())
    case .float: self = .float(try Self.readFloat(&cursor))
    case .boolean: self = .boolean(try Self.readBoolean(&cursor))
    case .bytes: self = .bytes(try Self.readByteString(&cursor))
    case .list:
      let offset = cursor.offset
      let kind = try Self.readKind(&cursor)
      let count = Int(try cursor.read(UInt32.self))
      switch kind {
      case .string: self = .strings(try Self.readList(&cursor, count, smallest: 4, Self.readString))
      case .integer:
        self = .integers(
          try Self.readList(&cursor, count, smallest: 8) {
            (cursor: inout ByteCursor) throws(CheckpointError) in try cursor.read(Int64.self)
          })
      case .float: self = .floats(try Self.readList(&cursor, count, smallest: 8, Self.readFloat))
      case .boolean:
        self = .booleans(try Self.readList(&cursor, count, smallest: 1, Self.readBoolean))
      case .bytes:
        self = .byteStrings(try Self.readList(&cursor, count, smallest: 4, Self.readByteString))
      case .list:
        throw CheckpointError(.metadataType, "a list of lists in the metadata", offset: offset)
      }
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .string(let value):
      writer.write(Kind.string.rawValue)
      Self.write(Array(value.utf8), to: &writer)
    case .integer(let value):
      writer.write(Kind.integer.rawValue)
      writer.write(value)
    case .float(let value):
      writer.write(Kind.float.rawValue)
      writer.write(value.bitPattern)
    case .boolean(let value):
      writer.write(Kind.boolean.rawValue)
      writer.write(value ? 1 as UInt8 : 0)
    case .bytes(let value):
      writer.write(Kind.bytes.rawValue)
      Self.write(value, to: &writer)
    case .strings(let items):
      Self.writeList(.string, items, to: &writer) { Self.write(Array($0.utf8), to: &$1) }
    case .integers(let items): Self.writeList(.integer, items, to: &writer) { $1.write($0) }
    case .floats(let items): Self.writeList(.float, items, to: &writer) { $1.write($0.bitPattern) }
    case .booleans(let items):
      Self.writeList(.boolean, items, to: &writer) { $1.write($0 ? 1 as UInt8 : 0) }
    case .byteStrings(let items):
      Self.writeList(.bytes, items, to: &writer) { Self.write($0, to: &$1) }
    }
  }

  private static func readKind(_ cursor: inout ByteCursor) throws(CheckpointError) -> Kind {
    let offset = cursor.offset
    let number = try cursor.read(UInt8.self)
    guard let kind = Kind(rawValue: number) else {
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
  private static func readList<Item>(
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
    writer.write(Kind.list.rawValue)
    writer.write(kind.rawValue)
    writer.write(UInt32(clamping: items.count))
    for item in items { writeItem(item, &writer) }
  }
}
