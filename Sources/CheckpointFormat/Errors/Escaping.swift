internal import SystemPackage

/// Makes text from strangers fit to be shown.
package enum Escaping {
  /// The text with control characters, line separators and characters that change the direction of text
  /// written as `\u{…}`, so that a name can neither steer a terminal nor pretend to be another.
  ///
  /// A backslash is doubled, so that the result has one reading.
  package static func escape(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x5C }) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars { append(scalar, to: &escaped) }
    return escaped
  }

  /// As `escape` of a text, and cut after 200 characters: a line for a person has no room for a name of 64 KiB.
  package static func escapeShortened(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(200)
    return escape(String(start)) + (start.endIndex < text.endIndex ? "…" : "")
  }

  /// As ``escape(_:)``, for a path: bytes that are not UTF-8 are written as `\xFF`.
  package static func escape(_ path: FilePath) -> String {
    let bytes = path.bytes
    var escaped = ""
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        append(Unicode.UTF8.decode(encoded), to: &escaped)
        offset += encoded.count
      case .error(let length):
        for byte in bytes[offset..<offset + length] {
          escaped += "\\x" + String(byte, radix: 16, uppercase: true)
        }
        offset += length
      case .emptyInput: return escaped
      }
    }
  }

  /// As ``escape(_:)``, and cut after 1,000 characters: a file that names others can give names of any length.
  public static func escapeShortened(_ path: FilePath) -> String {
    let escaped = escape(path)
    let end = escaped.unicodeScalars.prefix(1000).endIndex
    return end < escaped.endIndex ? escaped[..<end] + "…" : escaped
  }

  private static func append(_ scalar: Unicode.Scalar, to escaped: inout String) {
    if scalar == "\\" {
      escaped += "\\\\"
    } else if isHarmful(scalar) {
      escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    } else {
      escaped.unicodeScalars.append(scalar)
    }
  }

  /// Whether a character steers a terminal, hides on it or changes the direction of text.
  package static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      true
    default:
      false
    }
  }
}
