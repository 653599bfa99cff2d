import CheckpointFormat

/// A file's metadata, for programs and for people.
struct MetadataReport: Encodable {
  private let metadata: CheckpointMetadata

  init(_ metadata: CheckpointMetadata) {
    self.metadata = metadata
  }

  /// An object of keys and values; bytes are strings of hexadecimal digits.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: JSONKey.self)
    for (key, value) in metadata {
      try container.encode(Value(value: value), forKey: JSONKey(stringValue: key))
    }
  }

  /// A value as JSON has it.
  private struct Value: Encodable {
    let value: MetadataValue

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch value {
      case .string(let value): try container.encode(value)
      case .integer(let value): try container.encode(value)
      case .float(let value): try container.encode(value)
      case .boolean(let value): try container.encode(value)
      case .bytes(let value): try container.encode(hexadecimal(value))
      case .strings(let items): try container.encode(items)
      case .integers(let items): try container.encode(items)
      case .floats(let items): try container.encode(items)
      case .booleans(let items): try container.encode(items)
      case .byteStrings(let items): try container.encode(items.map(hexadecimal))
      case .lists(let items), .list(let items): try container.encode(items.map(Value.init))
      case .maps(let items): try container.encode(items.map(MetadataReport.init))
      case .map(let entries): try container.encode(MetadataReport(entries))
      case .null: try container.encodeNil()
      }
    }
  }

  /// A line for each entry within 80 columns, long values cut; where `folded` not more than a few lines.
  func lines(folded: Bool) -> [String] {
    guard !metadata.isEmpty else { return [] }
    let shown = metadata.prefix(
      folded && metadata.count > Self.mostFolded + 1 ? Self.mostFolded : .max)
    let keys = shown.map { Self.cut(Escaping.escape($0.key), to: 40) }
    let width = max(24, 76 - (keys.map(\.count).max() ?? 0))
    var table = Table([("metadata", .left), ("", .left)])
    for (key, entry) in zip(keys, shown) {
      table.add(["  " + key, Self.cut(Self.text(entry.value), to: width)])
    }
    let hidden = metadata.count - shown.count
    return [""] + table.lines
      + (hidden > 0 ? [Style.faint("  and \(hidden) more; --no-fold lists all")] : [])
  }

  private static let mostFolded = 8

  /// A value in at most so many characters.
  static func short(_ value: MetadataValue, _ width: Int) -> String { cut(text(value), to: width) }

  /// A key in at most so many characters.
  static func short(_ key: String, _ width: Int) -> String { cut(Escaping.escape(key), to: width) }

  /// Whether two values hold the same: bits for numbers, bytes for text.
  static func areSame(_ a: MetadataValue?, _ b: MetadataValue?) -> Bool {
    switch (a, b) {
    case (.string(let a)?, .string(let b)?): a.utf8.elementsEqual(b.utf8)
    case (.float(let a)?, .float(let b)?): a.bitPattern == b.bitPattern
    case (.strings(let a)?, .strings(let b)?):
      a.count == b.count && zip(a, b).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    case (.floats(let a)?, .floats(let b)?): a.map(\.bitPattern) == b.map(\.bitPattern)
    case (.lists(let a)?, .lists(let b)?), (.list(let a)?, .list(let b)?):
      a.count == b.count && zip(a, b).allSatisfy { areSame($0, $1) }
    case (.maps(let a)?, .maps(let b)?):
      a.count == b.count && zip(a, b).allSatisfy { areSame($0, $1) }
    case (.map(let a)?, .map(let b)?): areSame(a, b)
    default: a == b
    }
  }

  private static func areSame(_ a: CheckpointMetadata, _ b: CheckpointMetadata) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        $0.key.utf8.elementsEqual($1.key.utf8) && areSame($0.value, $1.value)
      }
  }

  private static func text(_ value: MetadataValue) -> String {
    switch value {
    case .string(let value): Escaping.escape(String(value.prefix(100)))
    case .integer(let value): "\(value)"
    case .float(let value): "\(value)"
    case .boolean(let value): "\(value)"
    case .bytes(let value): "\(Figures.size(value.count)) \(hexadecimal(Array(value.prefix(32))))"
    case .strings(let items): list(items) { "\"\(Escaping.escape(String($0.prefix(40))))\"" }
    case .integers(let items): list(items) { "\($0)" }
    case .floats(let items): list(items) { "\($0)" }
    case .booleans(let items): list(items) { "\($0)" }
    case .byteStrings(let items): list(items) { hexadecimal(Array($0.prefix(32))) }
    case .lists(let items), .list(let items): list(items) { nested($0) }
    case .maps(let items): list(items) { nested(.map($0)) }
    case .map(let entries):
      entries.isEmpty
        ? "no entries"
        : entries.prefix(32).map {
          "\(short($0.key, 40)): \(nested($0.value))"
        }.joined(separator: " ")
    case .null: "null"
    }
  }

  /// A value within another one, whose own values are not shown.
  private static func nested(_ value: MetadataValue) -> String {
    switch value {
    case .lists(let items), .list(let items): "[\(items.count)]"
    case .maps(let items): "[\(items.count)]"
    case .map(let entries): "{\(entries.count)}"
    default: short(value, 40)
    }
  }

  private static func list<Item>(_ items: [Item], _ text: (Item) -> String) -> String {
    let count = Figures.count(items.count, "item")
    return items.isEmpty ? count : "\(count): " + items.prefix(32).map(text).joined(separator: " ")
  }

  private static func cut(_ text: String, to width: Int) -> String {
    text.count > width ? text.prefix(width - 3) + "..." : text
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.count)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
