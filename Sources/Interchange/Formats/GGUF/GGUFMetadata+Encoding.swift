internal import CheckpointFormat

/// A container's metadata as GGUF's.
extension GGUFMetadata {
  /// The entries of a file as GGUF has them, how many they are, and the keys of those that have no place in it.
  static func encode(
    _ metadata: CheckpointMetadata
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
      // ggml ends the process where a key is empty (gguf.cpp, `gguf_kv`).
      guard !key.isEmpty, let encoded = encode(value, noted: noted) else {
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
