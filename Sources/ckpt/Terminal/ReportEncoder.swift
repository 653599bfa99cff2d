import CheckpointFormat

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
    let node = JSONNode()
    try node.encode(value)
    var text = ""
    write(node, indent: 0, to: &text)
    return text
  }

  private func write(_ node: JSONNode, indent: Int, to text: inout String) {
    switch node.content {
    case .text(let leaf): text += leaf
    case .items(let items):
      write("[", items, "]", indent: indent, to: &text) { item, text in
        write(item, indent: indent + 1, to: &text)
      }
    case .members(let members):
      let ordered = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      write("{", ordered, "}", indent: indent, to: &text) { member, text in
        text += Self.quote(member.key) + (isPretty ? " : " : ":")
        write(member.node, indent: indent + 1, to: &text)
      }
    }
  }

  private func write<Part>(
    _ opening: String, _ parts: [Part], _ closing: String, indent: Int, to text: inout String,
    _ write: (Part, inout String) -> Void
  ) {
    func breakLine(_ indent: Int) -> String {
      isPretty ? "\n" + String(repeating: " ", count: 2 * indent) : ""
    }
    text += opening
    for (position, part) in parts.enumerated() {
      text += (position > 0 ? "," : "") + breakLine(indent + 1)
      write(part, &text)
    }
    text += (parts.isEmpty ? "" : breakLine(indent)) + closing
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
private final class JSONNode: Encoder {
  enum Content {
    case text(String)
    case items([JSONNode])
    case members([(key: String, node: JSONNode)])
  }

  var content = Content.members([])
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  func encode<Value: Encodable>(_ value: Value) throws {
    if let leaf = value as? any JSONLeaf {
      content = .text(leaf.json)
    } else {
      try value.encode(to: self)
    }
  }

  func member(_ key: String) -> JSONNode {
    let node = JSONNode()
    guard case .members(var members) = content else { return node }
    // Nothing else refers to the members while one is added, or each would cost a copy of all.
    content = .text("")
    members.append((key, node))
    content = .members(members)
    return node
  }

  func item() -> JSONNode {
    let node = JSONNode()
    guard case .items(var items) = content else { return node }
    content = .text("")
    items.append(node)
    content = .items(items)
    return node
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(Members(node: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    content = .items([])
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
  var count: Int { if case .items(let items) = node.content { items.count } else { 0 } }

  func encodeNil() { node.item().content = .text("null") }
  func encode<Value: Encodable>(_ value: Value) throws { try node.item().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    node.item().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { node.item().unkeyedContainer() }
  func superEncoder() -> any Encoder { node.item() }
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
