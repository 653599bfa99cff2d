import CheckpointFormat

/// What a command found: one JSON object for programs, lines for people.
protocol Report: Encodable {
  /// The lines for people.
  var lines: [String] { get }
}

extension Report {
  /// Prints the report to standard output, in pieces while it is made.
  func print(asJSON: Bool) throws {
    let stream = TextStream { try asJSON ? Terminal.data($0) : Terminal.text($0) }
    if asJSON {
      try ReportEncoder(isPretty: true).encode(self, to: stream)
      stream.append("\n")
    } else {
      for line in lines {
        for part in Paragraph.fitting(line) { stream.append(part + "\n") }
      }
    }
    try stream.finish()
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
    let stream = TextStream()
    try encode(value, to: stream)
    return stream.text
  }

  /// Writes the value. Of its text no more is held at once than its longest string takes, and some KiB.
  func encode(_ value: some Encodable, to stream: TextStream) throws {
    try JSONNode(stream, isPretty: isPretty, depth: 0).write(value)
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

/// A value of JSON while it is written, and the encoder that does so.
///
/// Each item of a list is written when it comes. The members of an object are kept, not yet as text, until all are known
/// and their keys are in order.
private final class JSONNode: Encoder {
  private enum Content {
    case none, whole
    case items(count: Int, pending: [JSONNode])
    case members([(key: String, value: Member)])
  }

  private enum Member {
    case value(any Encodable)
    /// What a container inside of this one's has written apart.
    case node(JSONNode)
  }

  private let stream: TextStream
  private let isPretty: Bool
  private let depth: Int
  private var content = Content.none
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  init(_ stream: TextStream, isPretty: Bool, depth: Int) {
    self.stream = stream
    self.isPretty = isPretty
    self.depth = depth
  }

  /// Writes a value as this node's.
  func write(_ value: any Encodable) throws {
    if let leaf = value as? any JSONLeaf {
      write(text: leaf.json)
    } else {
      try value.encode(to: self)
      try end()
    }
  }

  func write(text: String) {
    stream.append(text)
    content = .whole
  }

  private func end() throws {
    switch content {
    case .whole: return
    case .none: stream.append("{}")
    case .items:
      try writePending()
      guard case .items(let count, _) = content else { return }
      stream.append(count == 0 ? "[]" : lineBreak(depth) + "]")
    case .members(let members):
      var separator = "{"
      for (key, value) in members.sorted(by: { Ordering.precedes($0.key, $1.key) }) {
        stream.append(
          separator + lineBreak(depth + 1) + ReportEncoder.quote(key) + (isPretty ? " : " : ":"))
        switch value {
        case .value(let value):
          try JSONNode(stream, isPretty: isPretty, depth: depth + 1).write(value)
        case .node(let node): try append(node)
        }
        separator = ","
      }
      stream.append(members.isEmpty ? "{}" : lineBreak(depth) + "}")
    }
    content = .whole
  }

  private func append(_ node: JSONNode) throws {
    try node.end()
    stream.append(node.stream.text)
  }

  private func lineBreak(_ depth: Int) -> String {
    isPretty ? "\n" + String(repeating: " ", count: 2 * depth) : ""
  }

  func add(_ key: String, _ value: any Encodable) { add(key, .value(value)) }

  /// A member that is written apart until this node ends.
  func member(_ key: String) -> JSONNode {
    let node = JSONNode(TextStream(), isPretty: isPretty, depth: depth + 1)
    add(key, .node(node))
    return node
  }

  private func add(_ key: String, _ value: Member) {
    guard case .members(var members) = content else { return }
    // Nothing else refers to the members while one is added, or each would cost a copy of all.
    content = .none
    members.append((key, value))
    content = .members(members)
  }

  /// Writes an item of a list.
  func add(_ value: any Encodable) throws {
    try writePending()
    beginItem()
    try JSONNode(stream, isPretty: isPretty, depth: depth + 1).write(value)
  }

  /// An item that is written apart until another one is written or this node ends.
  func item() -> JSONNode {
    let node = JSONNode(TextStream(), isPretty: isPretty, depth: depth + 1)
    if case .items(let count, let pending) = content {
      content = .items(count: count, pending: pending + [node])
    }
    return node
  }

  private func writePending() throws {
    guard case .items(let count, let pending) = content, !pending.isEmpty else { return }
    content = .items(count: count, pending: [])
    for node in pending {
      beginItem()
      try append(node)
    }
  }

  private func beginItem() {
    guard case .items(let count, let pending) = content else { return }
    stream.append((count == 0 ? "[" : ",") + lineBreak(depth + 1))
    content = .items(count: count + 1, pending: pending)
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .none = content { content = .members([]) }
    return KeyedEncodingContainer(Members(node: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    if case .none = content { content = .items(count: 0, pending: []) }
    return Items(node: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { Single(node: self) }
}

private struct Members<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let node: JSONNode
  let codingPath: [any CodingKey] = []

  func encodeNil(forKey key: Key) { node.add(key.stringValue, JSONNull()) }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) {
    node.add(key.stringValue, value)
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

  mutating func encodeNil() throws { try encode(JSONNull()) }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    count += 1
    try node.add(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    next().container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    next().unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { next() }

  private mutating func next() -> JSONNode {
    count += 1
    return node.item()
  }
}

private struct Single: SingleValueEncodingContainer {
  let node: JSONNode
  let codingPath: [any CodingKey] = []

  func encodeNil() { node.write(text: "null") }
  func encode<Value: Encodable>(_ value: Value) throws { try node.write(value) }
}

/// No value.
private struct JSONNull: Encodable, JSONLeaf {
  var json: String { "null" }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encodeNil()
  }
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
