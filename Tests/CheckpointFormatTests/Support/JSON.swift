/// Values of JSON (RFC 8259). Members of an object are a list, because the keys that the corpus tells apart by
/// their bytes would be one key in a Swift dictionary.
enum JSON: Equatable {
  case null
  case boolean(Bool)
  case integer(Int64)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Equatable {
    var key: String
    var value: JSON

    static func == (a: Member, b: Member) -> Bool {
      a.key.utf8.elementsEqual(b.key.utf8) && a.value == b.value
    }
  }

  /// Whether two values are the same, strings byte for byte.
  static func == (a: JSON, b: JSON) -> Bool {
    switch (a, b) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }

  struct Malformed: Error {
    var offset: Int
  }

  init(parsing text: [UInt8]) throws {
    var parser = Parser(text: text)
    self = try parser.value()
  }

  subscript(key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value ?? .null
  }

  var string: String? {
    if case .string(let value) = self { value } else { nil }
  }
  var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }
  var items: [JSON] {
    if case .array(let items) = self { items } else { [] }
  }
  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }
}

private struct Parser {
  let text: [UInt8]
  var position = 0

  mutating func value() throws -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): .object(try list("{", "}") { try $0.member() })
    case UInt8(ascii: "["): .array(try list("[", "]") { try $0.value() })
    case UInt8(ascii: "\""): .string(try string())
    case UInt8(ascii: "n"): try literal("null", .null)
    case UInt8(ascii: "t"): try literal("true", .boolean(true))
    case UInt8(ascii: "f"): try literal("false", .boolean(false))
    default: .integer(try integer())
    }
  }

  private mutating func list<Item>(
    _ open: String, _ close: String, _ item: (inout Parser) throws -> Item
  ) throws -> [Item] {
    try expect(open)
    var items: [Item] = []
    if try peek() == close.utf8.first { try expect(close); return items }
    while true {
      items.append(try item(&self))
      if try peek() == close.utf8.first { try expect(close); return items }
      try expect(",")
    }
  }

  private mutating func member() throws -> JSON.Member {
    _ = try peek()
    let key = try string()
    _ = try peek()
    try expect(":")
    return JSON.Member(key: key, value: try value())
  }

  private mutating func string() throws -> String {
    try expect("\"")
    var units: [UInt16] = []
    while true {
      let start = position
      while position < text.count, text[position] != 0x22, text[position] != 0x5C { position += 1 }
      units += Array(String(decoding: text[start..<position], as: UTF8.self).utf16)
      guard position + 1 < text.count, text[position] == 0x5C else { break }
      let letter = text[position + 1]
      position += 2
      switch letter {
      case UInt8(ascii: "n"): units.append(10)
      case UInt8(ascii: "r"): units.append(13)
      case UInt8(ascii: "t"): units.append(9)
      case UInt8(ascii: "b"): units.append(8)
      case UInt8(ascii: "f"): units.append(12)
      case UInt8(ascii: "u"):
        let digits = String(decoding: text[position..<min(position + 4, text.count)], as: UTF8.self)
        guard let unit = UInt16(digits, radix: 16) else { throw JSON.Malformed(offset: position) }
        units.append(unit)
        position += 4
      default: units.append(UInt16(letter))
      }
    }
    try expect("\"")
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func integer() throws -> Int64 {
    let digits = text[position...].prefix { $0 == 0x2D || (0x30...0x39).contains($0) }
    guard let number = Int64(String(decoding: digits, as: UTF8.self)) else {
      throw JSON.Malformed(offset: position)
    }
    position += digits.count
    return number
  }

  private mutating func literal(_ word: String, _ value: JSON) throws -> JSON {
    try expect(word)
    return value
  }

  private mutating func peek() throws -> UInt8 {
    while position < text.count, [0x20, 0x0A, 0x0D, 0x09].contains(text[position]) { position += 1 }
    guard position < text.count else { throw JSON.Malformed(offset: position) }
    return text[position]
  }

  private mutating func expect(_ word: String) throws {
    guard text[position...].starts(with: word.utf8) else { throw JSON.Malformed(offset: position) }
    position += word.utf8.count
  }
}
