/// Reads one line of a table from left to right.
struct LineScanner {
  struct Problem: Error {
    let text: String
  }

  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position >= bytes.count }

  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  mutating func skipSpaces() {
    while peek() == UInt8(ascii: " ") { position += 1 }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
      || byte == UInt8(ascii: "_")
  }

  /// Takes a text if it comes next.
  ///
  /// A text that ends as a word must not go on as one.
  mutating func take(_ text: String) -> Bool {
    var end = position
    for byte in text.utf8 {
      guard end < bytes.count, bytes[end] == byte else { return false }
      end += 1
    }
    if end > position, end < bytes.count, LineScanner.isWord(bytes[end - 1]),
      LineScanner.isWord(bytes[end])
    {
      return false
    }
    position = end
    skipSpaces()
    return true
  }

  mutating func expect(_ text: String) throws(Problem) {
    guard take(text) else { throw Problem(text: "expected \(text)") }
  }

  /// A word of letters, digits and underscores, with dots between if asked for.
  mutating func word(dotted: Bool = false) -> String? {
    let start = position
    while let byte = peek(),
      LineScanner.isWord(byte) || dotted && byte == UInt8(ascii: ".") && peek(1) != byte
    {
      position += 1
    }
    guard position > start else { return nil }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpaces()
    return word
  }

  /// Everything up to a space that is in no braces: a pattern of names.
  mutating func pattern() -> String? {
    let start = position
    var depth = 0
    while let byte = peek(), depth > 0 || byte != UInt8(ascii: " ") {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      position += 1
    }
    guard position > start else { return nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpaces()
    return text
  }

  /// A text in quotation marks.
  mutating func quoted() -> String? {
    guard peek() == UInt8(ascii: "\""),
      let end = bytes[(position + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let text = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
    position = end + 1
    skipSpaces()
    return text
  }

  /// A number that is not negative.
  mutating func number() throws(Problem) -> ConfigValue? {
    let start = position
    var hasPoint = false
    while let byte = peek() {
      let isPoint =
        byte == UInt8(ascii: ".") && !hasPoint && position > start
        && (peek(1).map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
      guard byte >= 0x30 && byte <= 0x39 || isPoint else { break }
      hasPoint = hasPoint || isPoint
      position += 1
    }
    guard position > start else { return nil }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    skipSpaces()
    if let value = Int(text) { return .integer(value) }
    if let value = Double(text) { return .number(value) }
    throw Problem(text: "the number \(text) is out of range")
  }

  /// What is left of the line.
  mutating func rest() -> String {
    defer { position = bytes.count }
    return String(decoding: bytes[position...], as: UTF8.self)
  }

  var upcoming: String { String(decoding: bytes[position...].prefix(20), as: UTF8.self) }
}
