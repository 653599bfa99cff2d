import CheckpointFormat

/// What a command found: one JSON object for programs, lines for people.
protocol Report: Encodable {
  /// The lines for people.
  var lines: [String] { get }
}

extension Report {
  /// Prints the report to standard output.
  func print(asJSON: Bool) throws {
    if asJSON {
      try Terminal.data(ReportEncoder(isPretty: true).encode(self) + "\n")
    } else {
      try Terminal.text(lines.flatMap(Paragraph.fitting).map { $0 + "\n" }.joined())
    }
  }
}

/// Writes what is `Encodable` as JSON (RFC 8259).
///
/// Keys are told apart and ordered by their bytes, where Swift would take those for one that Unicode calls equivalent.
/// What could steer a terminal or hide on it is written as `\u`. Numbers that JSON cannot hold are the strings
/// `Infinity`, `-Infinity` and `NaN`.
struct ReportEncoder {
  /// Whether each value stands on a line of its own.
  var isPretty: Bool

  /// The value as text.
  func encode(_ value: some Encodable) throws -> String {
    let node = JSONNode(isPretty: isPretty, depth: 0)
    try node.encode(value)
    return node.text
  }

  /// A text as JSON writes it.
  static func quote(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case _ where Escaping.isHarmful(scalar):
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// A value of JSON while it is put together, and the encoder that does so.
///
/// A value that is complete is text: of a list only the item that is being made is more than that, so that a list
/// of millions takes the memory of its text. An item is complete when the next one begins.
private final class JSONNode: Encoder {
  enum Content {
    case text(String)
    case items(String, open: JSONNode?)
    case members([(key: String, node: JSONNode)])
  }

  var content = Content.members([])
  let isPretty: Bool
  let depth: Int
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(isPretty: Bool, depth: Int) {
    self.isPretty = isPretty
    self.depth = depth
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    if let leaf = value as? any JSONLeaf {
      content = .text(leaf.json)
    } else {
      try value.encode(to: self)
      content = .text(text)
    }
  }

  /// The value as text.
  var text: String {
    switch content {
    case .text(let text): return text
    case .items(let text, let open):
      var text = text
      if let open { append(open.text, to: &text) }
      return "[" + text + (text.isEmpty ? "" : lineBreak(depth)) + "]"
    case .members(let members):
      var text = ""
      for member in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
        append(ReportEncoder.quote(member.key), to: &text)
        text += isPretty ? " : " : ":"
        text += member.node.text
      }
      return "{" + text + (text.isEmpty ? "" : lineBreak(depth)) + "}"
    }
  }

  private func append(_ part: String, to text: inout String) {
    if !text.isEmpty { text += "," }
    text += lineBreak(depth + 1)
    text += part
  }

  private func lineBreak(_ depth: Int) -> String {
    isPretty ? "\n" + String(repeating: " ", count: 2 * depth) : ""
  }

  func member(_ key: String) -> JSONNode {
    let node = JSONNode(isPretty: isPretty, depth: depth + 1)
    guard case .members(var members) = content else { return node }
    // Nothing else refers to the members while one is added, or each would cost a copy of all.
    content = .text("")
    members.append((key, node))
    content = .members(members)
    return node
  }

  func item() -> JSONNode {
    let node = JSONNode(isPretty: isPretty, depth: depth + 1)
    guard case .items(var text, let open) = content else { return node }
    content = .text("")
    if let open { append(open.text, to: &text) }
    content = .items(text, open: node)
    return node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Members(node: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    content = .items("", open: nil)
    return Items(node: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: self) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: JSONNode
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { node.member(key.stringValue).content = .text("null") }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try node.member(key.stringValue).encode(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    node.member(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    node.member(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { node.member("super") }
  func superEncoder(forKey key: Key) -> any Encoder { node.member(key.stringValue) }
}

private struct Items: UnkeyedEncodingContainer {
  let node: JSONNode
  let codingPath: [any CodingKey] = []
  private(set) var count = 0

  init(node: JSONNode) { self.node = node }

  private mutating func next() -> JSONNode {
    count += 1
    return node.item()
  }

  mutating func encodeNil() { next().content = .text("null") }
  mutating func encode<Value: Encodable>(_ value: Value) throws { try next().encode(value) }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next().unkeyedContainer()
  }
  mutating func superEncoder() -> any Encoder { next() }
}

private struct Single: SingleValueEncodingContainer {
  let node: JSONNode
  let codingPath: [any CodingKey] = []

  func encodeNil() { node.content = .text("null") }
  func encode<Value: Encodable>(_ value: Value) throws { try node.encode(value) }
}

/// What is neither an object nor an array.
private protocol JSONLeaf {
  var json: String { get }
}

extension String: JSONLeaf { var json: String { ReportEncoder.quote(self) } }
extension Bool: JSONLeaf { var json: String { self ? "true" : "false" } }
extension Int: JSONLeaf { var json: String { String(self) } }
extension Int32: JSONLeaf { var json: String { String(self) } }
extension Int64: JSONLeaf { var json: String { String(self) } }
extension UInt64: JSONLeaf { var json: String { String(self) } }
extension Float: JSONLeaf { var json: String { numberText(self) } }
extension Double: JSONLeaf { var json: String { numberText(self) } }

/// The shortest digits that give the number again; integers without a point.
private func numberText<Number: BinaryFloatingPoint & CustomStringConvertible>(
  _ number: Number
) -> String {
  guard number.isFinite else {
    return number.isNaN ? "\"NaN\"" : number < 0 ? "\"-Infinity\"" : "\"Infinity\""
  }
  let text = number.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
