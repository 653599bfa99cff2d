/// Rows of text in aligned columns.
struct Table {
  /// Which side of its column a text stands on.
  enum Alignment { case left, right }

  private let alignments: [Alignment]
  private var rows: [(cells: [String], style: Style?)] = []

  /// A table whose first row is its columns' titles.
  init(_ columns: [(title: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    rows = [(columns.map(\.title), .bold)]
  }

  /// Adds a row. A row of one cell is a heading that runs across the columns.
  mutating func add(_ cells: [String], style: Style? = nil) {
    rows.append((cells, style))
  }

  /// The lines, without white space at their ends.
  var lines: [String] {
    var widths = alignments.map { _ in 0 }
    for (cells, _) in rows where cells.count > 1 {
      for (column, cell) in cells.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    return rows.map { cells, style in
      var line = ""
      if let heading = cells.first, cells.count == 1 {
        line = heading
      } else {
        for (column, cell) in cells.enumerated() {
          let padding = String(repeating: " ", count: widths[column] - cell.count)
          line += column > 0 ? "  " : ""
          line += alignments[column] == .left ? cell + padding : padding + cell
        }
        while line.last == " " { line.removeLast() }
      }
      return style.map { $0(line) } ?? line
    }
  }
}

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
