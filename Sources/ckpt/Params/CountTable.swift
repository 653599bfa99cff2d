import ModelAnatomy

/// Counts in rows: weights, biases, parameters, share of the whole and a bar, all in 80 columns or the terminal's fewer.
struct CountTable {
  static let width = min(80, Terminal.outputWidth ?? 80)

  private let title: String
  private let total: Count
  private let comparesRows: Bool
  private var rows: [(label: String, count: Count, style: Style?)] = []

  /// A table with that title over its labels, in which `total` is the whole.
  ///
  /// - Parameter comparesRows: Whether a whole bar is the largest row, not the total.
  init(_ title: String, total: Count, comparesRows: Bool = false) {
    self.title = title
    self.total = total
    self.comparesRows = comparesRows
  }

  /// Adds a row.
  mutating func add(_ label: String, _ count: Count, style: Style? = nil) {
    rows.append((label, count, style))
  }

  /// Adds a part of a model, and below it its own parts.
  mutating func add(_ node: ParameterTree.Node) {
    add(node.label, node.count, style: .bold)
    add(node.children, indent: "")
  }

  private mutating func add(_ nodes: [ParameterTree.Node], indent: String) {
    for (position, node) in nodes.enumerated() {
      let isLast = position == nodes.count - 1
      add(
        indent + (isLast ? "└ " : "├ ") + node.label, node.count, style: node.isShare ? .faint : nil
      )
      add(node.children, indent: indent + (isLast ? "  " : "│ "))
    }
  }

  /// The lines, a row with the total last.
  var lines: [String] {
    var table = Table([
      (title, .left), ("weights", .right), ("biases", .right), ("parameters", .right),
      ("share", .right), ("", .left),
    ])
    let all = rows + [("total", total, .bold)]
    let numbers = all.map { Self.figures($0.count, of: total) }
    let headings = ["weights", "biases", "parameters", "share"]
    let taken = headings.indices.reduce(0) { sum, column in
      sum + 2 + (numbers.map(\.[column].count) + [headings[column].count]).reduce(0, max)
    }
    // A label that leaves no room for the numbers is cut; one that leaves none for a bar is not.
    let room = max(12, Self.width - taken)
    let labels = all.map { $0.label.shortened(toColumns: room) }
    let longest = (labels.map(\.columns) + [title.count]).reduce(0, max)
    let cells = min(20, Self.width - taken - longest - 2)
    let whole = comparesRows ? rows.map(\.count.parameters).max() ?? 0 : total.parameters
    for (position, row) in all.enumerated() {
      let bar = position < rows.count ? Self.bar(row.count.parameters, of: whole, cells: cells) : ""
      table.add([labels[position]] + numbers[position] + [bar], style: row.style)
    }
    return table.lines
  }

  private static func figures(_ count: Count, of total: Count) -> [String] {
    [count.weights, count.biases, count.parameters].map(Figures.grouped)
      + [Figures.share(count.parameters, of: total.parameters)]
  }

  /// Blocks of an eighth of a cell, so that small shares show.
  private static func bar(_ count: Int, of whole: Int, cells: Int) -> String {
    guard cells >= 4, whole > 0 else { return "" }
    let eighths = Int((Double(count) / Double(whole) * Double(cells * 8)).rounded())
    guard eighths > 0 else { return count > 0 ? "▏" : "" }
    let rest = eighths % 8
    let partial = rest == 0 ? "" : String(["▏", "▎", "▍", "▌", "▋", "▊", "▉"][rest - 1])
    return String(repeating: "█", count: eighths / 8) + partial
  }
}
