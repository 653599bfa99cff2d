import CheckpointFormat

/// A file's metadata, for programs and for people.
struct MetadataReport: Encodable {
  private let metadata: Metadata

  init(_ metadata: Metadata) {
    self.metadata = metadata
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) { nil }
  }

  /// An object of keys and values; bytes are strings of hexadecimal digits.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (key, value) in metadata {
      let key = Key(stringValue: key)
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
