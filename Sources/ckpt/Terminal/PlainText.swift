/// Text for terminals that show nothing but ASCII.
enum PlainText {
  /// The text with lines and bars of ASCII; other characters as `\u{4E2D}`.
  static func ascii(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    var plain = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        plain.unicodeScalars.append(scalar)
      } else {
        plain +=
          substitutes[scalar] ?? #"\u{"# + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return plain
  }

  private static let substitutes: [Unicode.Scalar: String] = [
    "│": "|", "─": "-", "├": "|", "└": "`", "…": "~",
    "█": "#", "▉": "#", "▊": "#", "▋": "+", "▌": "+", "▍": "-", "▎": "-", "▏": ".", "░": ".",
    "▁": ".", "▂": ".", "▃": "-", "▄": "-", "▅": "+", "▆": "+", "▇": "#",
  ]
}
