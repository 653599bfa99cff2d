import ModelAnatomy

/// The matrices of one layer of a tower, all to one scale: as high as the vectors that go in are long, as wide as those
/// that come out.
struct LayerDrawing {
  /// A matrix, with the numbers of its rows and columns.
  private struct Matrix {
    let name: String
    let colour: String
    let rows: Int
    let columns: Int
    /// Into how many heads the columns are divided, or the rows.
    var heads = 0
    var dividesRows = false
    let parameters: Int
  }

  private struct Group {
    let title: String
    /// How it is divided.
    let note: String
    var matrices: [Matrix]
  }

  private static let width = 340.0
  private let groups: [Group]
  private let name: String

  init(_ drawn: DrawnTower, heads: Int?) {
    let tower = drawn.tower
    name = "One layer of the \(drawn.title), to scale"
    groups = drawn.blocks.filter { $0.group != "normalization" }.compactMap { box in
      Self.group(box, width: tower.width, heads: heads)
    }
  }

  /// Whether there is anything to draw.
  var isEmpty: Bool { groups.isEmpty }

  private static func group(_ box: DrawnBox, width: Int?, heads: Int?) -> Group? {
    var copies = 1
    var matrices: [Matrix] = []
    for part in box.parts {
      guard let term = part.terms.first, let shape = term.shapes.first, shape.count > 1 else {
        continue
      }
      let isStack = shape.count > 2 && box.group == "expert"
      copies = max(copies, isStack ? shape[0] : term.areExperts ? term.copies : 1)
      let sides = isStack ? Array(shape.dropFirst()) : shape
      let elements = sides.reduce(1, &*) / term.divisor
      let shares =
        part.shares.isEmpty
        ? [(part.component, elements)]
        : part.shares.map {
          ($0.key, $0.count.weights / max(1, part.blocks))
        }
      for (component, elements) in shares where elements > 0 {
        guard let (rows, columns) = Self.sides(component, elements, sides, width: width) else {
          continue
        }
        matrices.append(
          Matrix(
            name: component.part, colour: PageStyle.colour(of: component), rows: rows,
            columns: columns, parameters: elements))
      }
    }
    guard !matrices.isEmpty else { return nil }
    var note = ""
    if ["attention", "crossAttention"].contains(box.group) {
      note = divide(&matrices, into: heads)
    }
    if box.group == "expert", copies > 1 { note = "one of \(Figures.grouped(copies))" }
    return Group(title: box.title, note: note, matrices: matrices)
  }

  /// Rows and columns: from the model's width to another, or back; as they are stored where the width is not among them.
  private static func sides(
    _ component: Component, _ elements: Int, _ stored: [Int], width: Int?
  ) -> (rows: Int, columns: Int)? {
    guard let width, elements.isMultiple(of: width), elements / width > 0 else {
      return stored.count == 2 ? (stored[1], stored[0]) : nil
    }
    switch component.part {
    case "output", "down": return (elements / width, width)
    case "queryUp",
      "kvUp" where stored.count == 2 && !stored.contains(width):
      return (stored[1], stored[0])
    default: return (width, elements / width)
    }
  }

  /// Marks the heads, of which keys and values may have fewer, and says how many there are.
  private static func divide(_ matrices: inout [Matrix], into heads: Int?) -> String {
    guard let heads, heads > 0, let query = matrices.first(where: { $0.name == "query" }),
      query.columns.isMultiple(of: heads)
    else { return "" }
    let size = query.columns / heads
    var ofKeys = heads
    for index in matrices.indices {
      let matrix = matrices[index]
      let isOutput = matrix.name == "output"
      guard ["query", "key", "value", "output"].contains(matrix.name) else { continue }
      let side = isOutput ? matrix.rows : matrix.columns
      guard side.isMultiple(of: size) else { continue }
      matrices[index].heads = side / size
      matrices[index].dividesRows = isOutput
      if matrix.name == "key" { ofKeys = side / size }
    }
    let shared = ofKeys == heads ? "" : ", keys and values of \(ofKeys)"
    return "\(Figures.count(heads, "head")) of \(Figures.grouped(size))\(shared)"
  }

  /// The picture.
  var svg: String {
    let sides = groups.flatMap(\.matrices).flatMap { [Double($0.rows), Double($0.columns)] }
    let models = groups.flatMap(\.matrices).map { Double(min($0.rows, $0.columns)) }
    let scale = min(250 / (sides.max() ?? 1), 66 / (models.max() ?? 1))
    var y = 0.0
    var content = ""
    for group in groups {
      content +=
        "<text class=\"name dark\" x=\"4\" y=\"\(n(y + 16))\">\(HTML.text(group.title))</text>\n"
      if !group.note.isEmpty {
        content +=
          "<text class=\"tiny\" x=\"4\" y=\"\(n(y + 32))\">\(HTML.text(group.note))</text>\n"
        y += 16
      }
      y += 26
      var x = 4.0
      var height = 0.0
      for matrix in group.matrices {
        let cell = max(Double(matrix.columns) * scale, 78)
        if x > 4, x + cell > Self.width {
          x = 4
          y += height + 42
          height = 0
        }
        content += Self.draw(matrix, x: x, y: y, scale: scale)
        height = max(height, Double(matrix.rows) * scale)
        x += cell + 6
      }
      y += height + 48
    }
    return """
      <svg class="layer" viewBox="0 0 \(n(Self.width)) \(n(y))" role="img" aria-label="\(HTML.text(name))">
      \(content)</svg>

      """
  }

  private static func draw(_ matrix: Matrix, x: Double, y: Double, scale: Double) -> String {
    let (width, height) = (
      max(Double(matrix.columns) * scale, 1), max(Double(matrix.rows) * scale, 1)
    )
    var marks = ""
    if matrix.heads > 1 {
      let step = (matrix.dividesRows ? height : width) / Double(matrix.heads)
      let first =
        matrix.dividesRows
        ? "width=\"\(n(width))\" height=\"\(n2(step))\""
        : "width=\"\(n2(step))\" height=\"\(n(height))\""
      marks += "<rect class=\"head\" x=\"\(n(x))\" y=\"\(n(y))\" \(first)/>"
      if step >= 1.5 {
        let lines = (1..<matrix.heads).map { number in
          let place = Double(number) * step
          return matrix.dividesRows
            ? "M\(n(x)) \(n2(y + place))h\(n(width))" : "M\(n2(x + place)) \(n(y))v\(n(height))"
        }
        marks += "<path class=\"heads\" d=\"\(lines.joined())\"/>"
      }
    }
    let sides = "\(matrix.rows) × \(matrix.columns)"
    return """
      <g><title>\(matrix.name): \(sides) = \(Figures.grouped(matrix.parameters))</title>\
      <rect class="\(matrix.colour)" x="\(n(x))" y="\(n(y))" width="\(n(width))" height="\(n(height))"/>\(marks)\
      <text class="tiny" x="\(n(x))" y="\(n(y + height + 13))">\(matrix.name)</text>\
      <text class="tiny" x="\(n(x))" y="\(n(y + height + 26))">\(sides)</text></g>

      """
  }

  /// What the picture shows, in words.
  var words: [String] {
    groups.map { group in
      let parts = group.matrices.map {
        "\($0.name) \($0.rows) × \($0.columns) = \(Figures.grouped($0.parameters))"
      }
      let note = group.note.isEmpty ? "" : " (\(group.note))"
      return "\(group.title)\(note): " + parts.joined(separator: "; ")
    }
  }
}

private func n(_ value: Double) -> String { ArchitectureDrawing.n(value) }
private func n2(_ value: Double) -> String { Figures.decimal(value, 2) }
