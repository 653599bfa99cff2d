import ModelAnatomy

/// One tower of the drawing, from its input below to its output above.
struct TowerDrawing {
  static let width = 350.0
  /// Where data passes upwards.
  static let centre = 160.0
  private static let boxWidth = 232.0
  private static let left = centre - boxWidth / 2
  private static let space = 14.0

  let tower: DrawnTower
  /// How high it is in all.
  private(set) var height = 0.0
  /// Where arrows from other towers enter: heights above the ground, and how far from the left.
  private(set) var entries: [(height: Double, x: Double)] = []

  private let total: Int
  private let feeds: Bool
  private let hasLinks: Bool
  /// What is drawn, with the height of each thing's bottom.
  private var marks: [(height: Double, svg: (_ x: Double, _ y: Double) -> String)] = []

  /// - Parameter feeds: Whether its output goes to other towers.
  init(_ tower: DrawnTower, total: Int, feeds: Bool, hasLinks: Bool) {
    self.tower = tower
    self.feeds = feeds
    self.total = total
    self.hasLinks = hasLinks
    height = 4
    label(inputLabel)
    for (number, box) in tower.input.enumerated() {
      add(box, number: number)
      if box.group == "projector" {
        entries.append((height - Self.space - 23, Self.left))
      }
    }
    if tower.tower.blocks > 0 { addBlocks() }
    let before = tower.input.count + tower.blocks.count
    for (number, box) in tower.output.enumerated() { add(box, number: before + number) }
    label(outputLabel, isLast: true)
    if !crossings.isEmpty { entries = crossings }
  }

  private var crossings: [(height: Double, x: Double)] = []

  private var inputLabel: String {
    if tower.tower.blocks == 0 { return tower.title }
    switch (tower.tower.stack, tower.tower.modality) {
    case (_, .vision?): return "\(tower.title): patches of an image"
    case (_, .audio?): return "\(tower.title): frames of sound"
    case (.decoder, _): return "\(tower.title): the tokens so far"
    default:
      let isText = !tower.tower.parts.contains { $0.component == .embeddingInput }
      return "\(tower.title): " + (isText ? "tokens" : "patches or frames")
    }
  }

  private var outputLabel: String {
    guard tower.tower.blocks > 0, !feeds else { return "" }
    let hasHead = tower.output.contains { ["head", "tied"].contains($0.group) }
    if hasHead { return tower.tower.stack == .decoder ? "scores of the next token" : "scores" }
    return tower.output.contains { $0.group == "pooler" } ? "one vector" : "a vector for each"
  }

  private mutating func label(_ text: String, isLast: Bool = false) {
    guard !text.isEmpty else { return height += 10 }
    marks.append(
      (
        height,
        { x, y in
          "<text class=\"label\" x=\"\(n(x + Self.centre))\" y=\"\(n(y - 3))\">\(HTML.text(text))</text>\n"
        }
      ))
    height += isLast ? 18 : 20
    if !isLast { line(8) }
  }

  /// A piece of the line that data passes along, with the point of an arrow.
  private mutating func line(_ length: Double, hasPoint: Bool = true) {
    let point = hasPoint ? " marker-end=\"url(#arrow)\"" : ""
    marks.append(
      (
        height,
        { x, y in
          "<path class=\"line\"\(point) d=\"M\(n(x + Self.centre)) \(n(y))v\(n(-length))\"/>\n"
        }
      ))
    height += length
  }

  private mutating func add(_ box: DrawnBox, number: Int) {
    let drawing = BoxDrawing(box, total: total, link: hasLinks ? "\(tower.anchor)\(number)" : nil)
    marks.append((height, { x, y in drawing.svg(x: x + Self.left, bottom: y) }))
    height += drawing.height
    line(Self.space)
  }

  /// The blocks in their frame, each mixer with its residual connection.
  private mutating func addBlocks() {
    if entries.isEmpty { entries.append((height - 7, Self.centre)) }
    let start = height
    var residual = height + 5
    line(Self.space)
    for (number, box) in tower.blocks.enumerated() {
      if box.group == "crossAttention" {
        crossings.append((height + 23, Self.left))
      }
      add(box, number: tower.input.count + number)
      if box.followsResidual { residual = height - 9 }
      guard box.endsResidual else { continue }
      let from = residual
      let to = height - 4
      marks.append(
        (
          from, { x, y in Self.residual(x: x, from: y - 3, to: y - (to - from)) }
        ))
      height += 2
      residual = height + 5
      line(Self.space)
    }
    height -= 4
    let end = height
    let count = tower.tower.blocks
    marks.insert(
      (
        start, { x, y in Self.frame(x: x, bottom: y, height: end - start, count: count) }
      ), at: 0)
    line(Self.space)
  }

  /// From below a part around it to the sum above it.
  private static func residual(x: Double, from: Double, to: Double) -> String {
    let side = x + left + boxWidth + 14
    let middle = x + centre
    return """
      <path class="line" d="M\(n(middle)) \(n(from))H\(n(side))V\(n(to))H\(n(middle + 7))"/>\
      <circle class="sum" cx="\(n(middle))" cy="\(n(to))" r="6"/>\
      <path class="line" d="M\(n(middle - 4)) \(n(to))h8M\(n(middle)) \(n(to - 4))v8"/>

      """
  }

  private static func frame(x: Double, bottom: Double, height: Double, count: Int) -> String {
    """
    <rect class="frame" x="\(n(x + left - 16))" y="\(n(bottom - height))" width="\(n(boxWidth + 38))" \
    height="\(n(height))" rx="12"/>\
    <text class="times" x="\(n(x + left + boxWidth + 26))" y="\(n(bottom - height / 2))">\(count) ×</text>

    """
  }

  /// The tower with its left bottom corner at a place.
  func svg(x: Double, bottom: Double) -> String {
    marks.map { $0.svg(x, bottom - $0.height) }.joined()
  }
}

private func n(_ value: Double) -> String { ArchitectureDrawing.n(value) }
