/// Text that is wrapped to the width of a page.
enum Paragraph {
  /// The words of a text in lines of at most 80 columns; those after the first begin with `indent` spaces more than the
  /// first, which keeps its own. A word longer than a line has a line of its own.
  static func lines(_ text: String, indent: Int = 2) -> [String] {
    let margin = text.prefix { $0 == " " }
    let hanging = margin + String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = String(margin)
    var isEmpty = true
    for word in text.dropFirst(margin.count).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      if !isEmpty, line.count + 1 + word.count > 80 {
        lines.append(line)
        line = String(hanging)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }
}
