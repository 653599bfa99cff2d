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
      let key = JSONKey(stringValue: key)
      switch value {
      case .string(let value): try container.encode(value, forKey: key)
      case .integer(let value): try container.encode(value, forKey: key)
      case .float(let value): try container.encode(value, forKey: key)
      case .boolean(let value): try container.encode(value, forKey: key)
      case .bytes(let value): try container.encode(Self.hexadecimal(value), forKey: key)
      case .strings(let items): try container.encode(items, forKey: key)
      case .integers(let items): try container.encode(items, forKey: key)
      case .floats(let items): try container.encode(items, forKey: key)
      case .booleans(let items): try container.encode(items, forKey: key)
      case .byteStrings(let items):
        try container.encode(items.map(Self.hexadecimal), forKey: key)
      }
    }
  }

  /// A line for each entry, with long values cut.
  var lines: [String] {
    guard !metadata.isEmpty else { return [] }
    var table = Table([("metadata", .left), ("", .left)])
    for (key, value) in metadata {
      table.add(["  " + Self.cut(Escaping.escape(key), to: 40), Self.cut(Self.text(value), to: 72)])
    }
    return [""] + table.lines
  }

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
    default: a == b
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
    let digits = Array("0123456789abcdef")
    return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
