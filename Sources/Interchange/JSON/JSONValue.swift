package import CheckpointFormat

/// A value of JSON (RFC 8259), read strictly: UTF-8, no key twice in an object, nothing behind the value, and no more
/// than ``JSONReader/maximumDepth`` deep.
package enum JSONValue: Sendable {
  case null
  case boolean(Bool)
  /// A number written without fraction or exponent that fits 64 bits.
  case integer(Int)
  /// Any other number.
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Keys and values in the order of the text.
  case object([(key: String, value: JSONValue)])

  /// Reads a text.
  ///
  /// - Parameter allowsNonFinite: Whether `NaN`, `Infinity` and `-Infinity` are numbers, as Python writes them.
  /// - Throws: `.json` and `.utf8` with the place.
  package init(
    parsing bytes: [UInt8], allowsNonFinite: Bool = false
  ) throws(CheckpointError) {
    var reader = JSONReader(bytes.span, base: 0)
    self = try reader.readValue(allowsNonFinite: allowsNonFinite)
    try reader.finish()
  }
}

extension JSONReader {
  /// The next value with all that it holds. Throws `.json` and `.utf8`.
  mutating func readValue(allowsNonFinite: Bool) throws(CheckpointError) -> JSONValue {
    guard let first = peek() else { throw unexpected("a value") }
    switch first {
    case UInt8(ascii: "{"): return .object(try readObject(allowsNonFinite: allowsNonFinite))
    case UInt8(ascii: "["):
      var items: [JSONValue] = []
      try beginArray()
      while try nextElement() {
        items.append(try readValue(allowsNonFinite: allowsNonFinite))
      }
      return .array(items)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"):
      try readLiteral("true")
      return .boolean(true)
    case UInt8(ascii: "f"):
      try readLiteral("false")
      return .boolean(false)
    case UInt8(ascii: "n"):
      try readLiteral("null")
      return .null
    case UInt8(ascii: "N") where allowsNonFinite:
      try readLiteral("NaN")
      return .number(.nan)
    case UInt8(ascii: "I") where allowsNonFinite:
      try readLiteral("Infinity")
      return .number(.infinity)
    case UInt8(ascii: "-")
    where allowsNonFinite && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "I"):
      try readLiteral("-Infinity")
      return .number(-.infinity)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try readNumber()
    default: throw unexpected("a value")
    }
  }

  private mutating func readObject(
    allowsNonFinite: Bool
  ) throws(CheckpointError) -> [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    var keys: Set<ByteName> = []
    try beginObject()
    while let key = try nextKey() {
      guard keys.insert(ByteName(key)).inserted else {
        throw fault("the key \"\(Escaping.escapeShortened(key))\" comes twice in an object")
      }
      members.append((key, try readValue(allowsNonFinite: allowsNonFinite)))
    }
    return members
  }
}
