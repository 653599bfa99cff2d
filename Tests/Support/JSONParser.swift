/// Reads one JSON value from all of a text, and refuses a key that stands twice in one object.
package struct JSONParser {
  package struct Failure: Error { let offset: Int }

  private var bytes: ArraySlice<UInt8>

  /// The value that the text holds.
  package static func parse(_ text: String) throws -> JSON {
    var parser = JSONParser(bytes: Array(text.utf8)[...])
    let value = try parser.value()
    parser.skipSpace()
    guard parser.bytes.isEmpty else { throw parser.failure }
    return value
  }

  private var failure: Failure { Failure(offset: bytes.startIndex) }

  private mutating func skipSpace() {
    bytes = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ token: String) -> Bool {
    skipSpace()
    guard bytes.starts(with: token.utf8) else { return false }
    bytes = bytes.dropFirst(token.utf8.count)
    return true
  }

  private mutating func value() throws -> JSON {
    if take("{") { return try object() }
    if take("[") { return try array() }
    if take("null") { return .null }
    if take("true") { return .boolean(true) }
    if take("false") { return .boolean(false) }
    if take("\"") { return .string(try string()) }
    let number = bytes.prefix {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || ".+-eE".utf8.contains($0)
    }
    guard !number.isEmpty else { throw failure }
    bytes = bytes.dropFirst(number.count)
    return .number(String(decoding: number, as: UTF8.self))
  }

  private mutating func object() throws -> JSON {
    var members: [JSON.Member] = []
    if take("}") { return .object([]) }
    repeat {
      guard take("\"") else { throw failure }
      let key = try string()
      guard take(":"), !members.contains(where: { $0.key.utf8.elementsEqual(key.utf8) }) else {
        throw failure
      }
      members.append(JSON.Member(key: key, value: try value()))
    } while take(",")
    guard take("}") else { throw failure }
    return .object(members)
  }

  private mutating func array() throws -> JSON {
    var items: [JSON] = []
    if take("]") { return .array([]) }
    repeat { items.append(try value()) } while take(",")
    guard take("]") else { throw failure }
    return .array(items)
  }

  /// The rest of a string, behind its opening quote.
  private mutating func string() throws -> String {
    var units: [UInt16] = []
    while let byte = bytes.first {
      switch byte {
      case UInt8(ascii: "\""):
        bytes.removeFirst()
        return String(decoding: units, as: UTF16.self)
      case UInt8(ascii: "\\"):
        bytes.removeFirst()
        units.append(try escape())
      case ..<0x20: throw failure
      default:
        let plain = bytes.prefix {
          $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        units += Array(String(decoding: plain, as: UTF8.self).utf16)
        bytes = bytes.dropFirst(plain.count)
      }
    }
    throw failure
  }

  private mutating func escape() throws -> UInt16 {
    guard let letter = bytes.popFirst() else { throw failure }
    switch letter {
    case UInt8(ascii: "u"):
      let digits = String(decoding: bytes.prefix(4), as: UTF8.self)
      guard digits.count == 4, let unit = UInt16(digits, radix: 16) else { throw failure }
      bytes = bytes.dropFirst(4)
      return unit
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "f"): return 0x0C
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return UInt16(letter)
    default: throw failure
    }
  }
}
