import CheckpointFormat

/// Attention as a picture: for each layer and head a square in which a row is a token, and darker cells are the tokens
/// that it looks at.
struct AttentionPicture {
  private let heads: [SeenAttention.Head]
  private let title: String

  private static let gap = 26.0
  private static let steps = 10

  /// - Parameter title: The text that was given and what came of it.
  init(_ attention: SeenAttention, title: String) {
    heads = attention.heads
    self.title = title
  }

  /// A row of squares: the heads of one layer.
  private struct Row {
    let title: String
    let heads: [SeenAttention.Head]
    let cell: Double
    let margin: Double
    var width: Double { margin + cell * Double(heads[0].keys.count) + AttentionPicture.gap }
    var height: Double { cell * Double(heads[0].queries.count) + 52 }
  }

  private var rows: [Row] {
    var groups: [[SeenAttention.Head]] = []
    for head in heads {
      if let last = groups.last?.last, (last.place, last.layer) == (head.place, head.layer) {
        groups[groups.count - 1].append(head)
      } else {
        groups.append([head])
      }
    }
    return groups.map { heads in
      let most = Double(max(heads[0].keys.count, heads[0].queries.count, 1))
      let cell = min(15, max(4, 320 / most))
      let letters = heads[0].queries.map(\.columns).max() ?? 1
      let margin = cell >= 9 ? Double(letters) * 7 + 10 : 10
      return Row(
        title: "\(heads[0].section), layer \(heads[0].layer)", heads: heads, cell: cell,
        margin: margin)
    }
  }

  /// The picture.
  var svg: String {
    let rows = rows
    let columns = min(4, rows.map(\.heads.count).max() ?? 1)
    let width = max(rows.map { $0.width * Double(min(columns, $0.heads.count)) }.max() ?? 0, 480)
    var y = 52.0
    var content = ""
    for row in rows {
      content += "<text class=\"title\" x=\"10\" y=\"\(n(y))\">\(HTML.text(row.title))</text>\n"
      y += 12
      for (number, head) in row.heads.enumerated() {
        let column = number % columns
        if number > 0, column == 0 { y += row.height }
        content += square(head, row, x: row.margin + Double(column) * row.width, y: y + 34)
      }
      y += row.height + 24
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(n(width))" height="\(n(y))" viewBox="0 0 \(n(width)) \(n(y))" \
      role="img" font-family="ui-monospace, monospace" font-size="12">
      <title>\(HTML.text(title))</title>
      <style>
      text { fill: #1a1a1a } .title { font-weight: 700 } .frame { fill: none; stroke: #b9bec5 } .paper { fill: #fff } path { fill: #1d4e89 }
      @media (prefers-color-scheme: dark) {
      text { fill: #e6e6e6 } .frame { stroke: #4a5058 } .paper { fill: #16181c } path { fill: #8fc0ff }
      }
      </style>
      <rect class="paper" width="100%" height="100%"/>
      <text class="title" x="10" y="20">\(HTML.text(title))</text>
      \(content)</svg>

      """
  }

  private func square(_ head: SeenAttention.Head, _ row: Row, x: Double, y: Double) -> String {
    let cell = row.cell
    var paths = [String](repeating: "", count: Self.steps + 1)
    for (query, weights) in head.weights.enumerated() {
      for (key, weight) in weights.enumerated() {
        let step = Int((weight * Float(Self.steps)).rounded())
        guard step > 0 else { continue }
        paths[min(step, Self.steps)] += "M\(key) \(query)h1v1h-1z"
      }
    }
    let cells = paths.enumerated().filter { !$0.element.isEmpty }.map { step, path in
      "<path opacity=\"\(n(Double(step) / Double(Self.steps)))\" d=\"\(path)\"/>"
    }
    let said = head.queries.indices.prefix(64).map { query in
      let (key, weight) = head.strongest(query)
      return
        "\(head.queries[query]) looks most at \(head.keys[key]), \(Figures.decimal(Double(weight), 2))"
    }
    return """
      <g><title>\(HTML.text(([head.title] + said).joined(separator: "; ")))</title>\
      <text x="\(n(x))" y="\(n(y - 20))">head \(head.head)</text>\(labels(head, cell, x, y))\
      <g transform="translate(\(n(x)) \(n(y))) scale(\(Figures.decimal(cell, 3)))">\(cells.joined())</g>\
      <rect class="frame" x="\(n(x))" y="\(n(y))" width="\(n(cell * Double(head.keys.count)))" \
      height="\(n(cell * Double(head.queries.count)))"/></g>

      """
  }

  private func labels(_ head: SeenAttention.Head, _ cell: Double, _ x: Double, _ y: Double)
    -> String
  {
    guard cell >= 9 else { return "" }
    let top = head.keys.enumerated().map { place, text in
      let sign = text.columns == 1 ? text : "·"
      return "<tspan x=\"\(n(x + cell * (Double(place) + 0.5)))\">\(HTML.text(sign))</tspan>"
    }
    let left = head.queries.enumerated().map { place, text in
      "<tspan x=\"\(n(x - 5))\" y=\"\(n(y + cell * (Double(place) + 0.5) + 4))\">\(HTML.text(text))</tspan>"
    }
    return """
      <text text-anchor="middle" y="\(n(y - 5))">\(top.joined())</text><text text-anchor="end">\(left.joined())</text>
      """
  }
}

private func n(_ value: Double) -> String {
  let text = Figures.decimal(value, 1)
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
