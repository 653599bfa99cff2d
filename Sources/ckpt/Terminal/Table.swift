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

  /// The lines, without white space at their ends, and no longer than the terminal is wide: what does not fit is taken
  /// from the widest column on the left, then from the ends.
  var lines: [String] {
    let limit = Terminal.outputWidth
    let widths = widths(within: limit)
    return rows.map { cells, style in
      var line = ""
      if let heading = cells.first, cells.count == 1 {
        line = heading
      } else {
        for (column, text) in cells.enumerated() {
          let cell = text.shortened(toColumns: widths[column])
          let padding = String(repeating: " ", count: widths[column] - cell.columns)
          line += column > 0 ? "  " : ""
          line += alignments[column] == .left ? cell + padding : padding + cell
        }
        while line.last == " " { line.removeLast() }
      }
      if let limit, line.columns > limit { line = line.prefix(columns: limit - 1) + "…" }
      return style.map { $0(line) } ?? line
    }
  }

  /// The columns that the widest row takes where nothing is cut, headings aside.
  var width: Int { widths(within: nil).reduce(2 * (alignments.count - 1), +) }

  private func widths(within limit: Int?) -> [Int] {
    var widths = alignments.map { _ in 0 }
    for (cells, _) in rows where cells.count > 1 {
      for (column, cell) in cells.enumerated() {
        widths[column] = max(widths[column], cell.columns)
      }
    }
    let total = widths.reduce(2 * (widths.count - 1), +)
    let widest = widths.indices.filter { alignments[$0] == .left }.max { widths[$0] < widths[$1] }
    guard let limit, total > limit, let widest else { return widths }
    widths[widest] = max(min(widths[widest], Self.narrowest), widths[widest] - (total - limit))
    return widths
  }

  private static let narrowest = 12
}

/// Text that is wrapped to the width of a page.
enum Paragraph {
  /// A line as it is where it fits the terminal or is styled, as rows of tables are, which fit; else wrapped.
  static func fitting(_ line: String) -> [String] {
    guard let width = Terminal.outputWidth, line.columns > width, !line.contains("\u{1B}") else {
      return [line]
    }
    return lines(line)
  }

  /// The words of a text in lines of at most 80 columns, or the terminal's fewer; those after the first begin with `indent` spaces more than the
  /// first, which keeps its own. A word longer than a line has a line of its own.
  static func lines(_ text: String, indent: Int = 2) -> [String] {
    let margin = text.prefix { $0 == " " }
    let hanging = margin + String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = String(margin)
    var isEmpty = true
    let width = min(80, Terminal.outputWidth ?? 80)
    for word in text.dropFirst(margin.count).split(
      separator: " ", omittingEmptySubsequences: false)
    {
      if !isEmpty, line.columns + 1 + word.columns > width {
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
