/// Makes text from strangers fit to be shown.
public enum Escaping {
  /// The text with control characters, line separators and characters that change the direction of text
  /// written as `\u{…}`, so that a name can neither steer a terminal nor pretend to be another.
  ///
  /// A backslash is doubled, so that the result has one reading.
  public static func escape(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x5C }) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar == "\\" {
        escaped += "\\\\"
      } else if isHarmful(scalar) {
        escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// As ``escape(_:)``, and cut after 200 characters: a line for a person has no room for a name of 64 KiB.
  public static func escapeShortened(_ text: String) -> String {
    let start = text.unicodeScalars.prefix(200)
    return escape(String(start)) + (start.endIndex < text.endIndex ? "…" : "")
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      true
    default:
      false
    }
  }
}
