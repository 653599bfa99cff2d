internal import CheckpointFormat

/// Metadata as a text of JSON, for formats that hold less than a container does (SPEC.md annex A.6).
enum MetadataText {
  /// The key under which formats keep the text.
  static let key = "ckpt.metadata"

  /// An object with this key alone stands for something that JSON cannot say by itself.
  enum Mark: String {
    /// A number that is not finite, or -0, by its bits.
    case float
    /// Bytes in hexadecimal digits.
    case bytes
    /// A list of no items, by the type that they would have.
    case list
    /// A map that would look like one of these.
    case map
  }

  /// The text of some facts, without spaces; the inverse of ``metadata(from:)``.
  static func text(of metadata: CheckpointMetadata) -> String {
    var writer = ByteWriter()
    write(metadata, to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Whether a container takes a value under a key, so that it comes back from a text.
  static func holds(_ value: MetadataValue, of key: String) -> Bool {
    var single = CheckpointMetadata()
    single[key] = value
    return (try? single.checkWritable()) != nil
  }

  /// Puts the facts of the text among the metadata that it stands in, in its place, unless it is none of ours or one
  /// of its keys is there already. Returns these facts.
  static func unpack(_ metadata: inout CheckpointMetadata) -> CheckpointMetadata? {
    guard case .string(let text)? = metadata[key], let facts = self.metadata(from: text),
      facts.allSatisfy({ $0.key == key || metadata[$0.key] == nil })
    else { return nil }
    metadata = CheckpointMetadata(unordered: metadata.filter { $0.key != key } + Array(facts))
    return facts
  }

  private static func write(_ entries: CheckpointMetadata, to writer: inout ByteWriter) {
    writer.write(UInt8(ascii: "{"))
    for (position, (key, value)) in entries.enumerated() {
      if position > 0 { writer.write(UInt8(ascii: ",")) }
      JSONText.write(key, to: &writer)
      writer.write(UInt8(ascii: ":"))
      write(value, to: &writer)
    }
    writer.write(UInt8(ascii: "}"))
  }

  private static func write(_ value: MetadataValue, to writer: inout ByteWriter) {
    switch value {
    case .string(let text): JSONText.write(text, to: &writer)
    case .integer(let number): writer.write(bytes: String(number).utf8)
    case .float(let number): write(number, to: &writer)
    case .boolean(let truth): writer.write(bytes: (truth ? "true" : "false").utf8)
    case .null: writer.write(bytes: "null".utf8)
    case .bytes(let bytes): write(bytes, to: &writer)
    case .strings(let items): write(items, "string", to: &writer) { JSONText.write($0, to: &$1) }
    case .integers(let items):
      write(items, "integer", to: &writer) { $1.write(bytes: String($0).utf8) }
    case .floats(let items): write(items, "float", to: &writer) { write($0, to: &$1) }
    case .booleans(let items):
      write(items, "boolean", to: &writer) { $1.write(bytes: ($0 ? "true" : "false").utf8) }
    case .byteStrings(let items): write(items, "bytes", to: &writer) { write($0, to: &$1) }
    case .lists(let items): write(items, "list", to: &writer) { write($0, to: &$1) }
    case .maps(let items): write(items, "map", to: &writer) { write(.map($0), to: &$1) }
    case .list(let items): write(items, nil, to: &writer) { write($0, to: &$1) }
    case .map(let entries):
      if entries.count == 1, Mark(rawValue: entries[0].key) != nil {
        mark(.map, to: &writer) { write(entries, to: &$0) }
      } else {
        write(entries, to: &writer)
      }
    }
  }

  /// The shortest decimal number that gives it back, which has a fraction or an exponent.
  private static func write(_ number: Double, to writer: inout ByteWriter) {
    if number.isFinite, number != 0 || number.sign == .plus {
      writer.write(bytes: number.description.utf8)
    } else {
      let bits = (0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (56 - 8 * $0)) }
      mark(.float, to: &writer) { JSONText.write(hexadecimal(bits), to: &$0) }
    }
  }

  private static func write(_ bytes: [UInt8], to writer: inout ByteWriter) {
    mark(.bytes, to: &writer) { JSONText.write(hexadecimal(bytes), to: &$0) }
  }

  /// Writes a list; `kind` is what its items are, where a list of none of them is another one than that of no type.
  private static func write<Item>(
    _ items: [Item], _ kind: String?, to writer: inout ByteWriter,
    _ body: (Item, inout ByteWriter) -> Void
  ) {
    if items.isEmpty, let kind {
      return mark(.list, to: &writer) { JSONText.write(kind, to: &$0) }
    }
    writer.write(UInt8(ascii: "["))
    for (position, item) in items.enumerated() {
      if position > 0 { writer.write(UInt8(ascii: ",")) }
      body(item, &writer)
    }
    writer.write(UInt8(ascii: "]"))
  }

  private static func mark(
    _ mark: Mark, to writer: inout ByteWriter, _ body: (inout ByteWriter) -> Void
  ) {
    writer.write(bytes: "{\"\(mark.rawValue)\":".utf8)
    body(&writer)
    writer.write(UInt8(ascii: "}"))
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
