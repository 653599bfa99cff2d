internal import CheckpointFormat

extension JSONReader {
  /// The next string, its escapes decoded. Throws `.json` where there is none, for control characters,
  /// unknown escapes and halves of surrogate pairs, and `.utf8`.
  mutating func readString(_ wanted: String = "a string") throws(CheckpointError) -> String {
    guard peek() == UInt8(ascii: "\"") else { throw unexpected(wanted) }
    position += 1
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return try text(bytes.extracting(start..<position), startingAt: start)
      case UInt8(ascii: "\\"): return try readEscaped(startingAt: start)
      case 0..<0x20: throw fault("a control character stands unescaped in a string")
      default: position += 1
      }
    }
    throw fault("a string does not end")
  }

  /// Reads on from the first backslash of a string that began at `start`.
  private mutating func readEscaped(startingAt start: Int) throws(CheckpointError) -> String {
    var decoded = (start..<position).map { bytes[$0] }
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return try text(decoded.span, startingAt: start)
      case UInt8(ascii: "\\"):
        position += 1
        decoded.append(contentsOf: try readEscape())
      case 0..<0x20: throw fault("a control character stands unescaped in a string")
      default:
        decoded.append(byte)
        position += 1
      }
    }
    throw fault("a string does not end")
  }

  /// What the escape means whose backslash was read.
  private mutating func readEscape() throws(CheckpointError) -> [UInt8] {
    guard position < bytes.count else { throw fault("a string does not end") }
    let letter = bytes[position]
    position += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [letter]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try readUnicodeEscape()).utf8)
    default:
      position -= 1
      throw fault("an unknown escape in a string")
    }
  }

  /// The character of `\u`, whose `u` was read, with the second half of its surrogate pair where it has one.
  private mutating func readUnicodeEscape() throws(CheckpointError) -> Unicode.Scalar {
    let first = try readFourDigits()
    var value = UInt32(first)
    if UTF16.isLeadSurrogate(first) {
      guard bytes.count - position >= 2, bytes[position] == UInt8(ascii: "\\"),
        bytes[position + 1] == UInt8(ascii: "u")
      else { throw fault("half a surrogate pair stands alone in a string") }
      position += 2
      let second = try readFourDigits()
      guard UTF16.isTrailSurrogate(second) else {
        throw fault("half a surrogate pair stands alone in a string")
      }
      value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw fault("half a surrogate pair stands alone in a string")
    }
    return scalar
  }

  private mutating func readFourDigits() throws(CheckpointError) -> UInt16 {
    guard bytes.count - position >= 4 else { throw fault("a string does not end") }
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw fault("\\u is not followed by four hexadecimal digits")
      }
      value = value << 4 | UInt16(digit)
      position += 1
    }
    return value
  }

  private func text(
    _ codeUnits: Span<UInt8>, startingAt start: Int
  ) throws(CheckpointError) -> String {
    guard let characters = try? UTF8Span(validating: codeUnits) else {
      throw CheckpointError(.utf8, "a string is not well-formed UTF-8", offset: base + start)
    }
    return String(copying: characters)
  }
}
