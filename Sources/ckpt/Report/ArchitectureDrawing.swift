import ModelAnatomy

/// The architecture as in the original paper (Vaswani et al., "Attention is all you need", 2017, figure 1): data passes
/// upwards through towers side by side, with arrows where one attends to another.
struct ArchitectureDrawing {
  /// How towers stand.
  enum Arrangement {
    case beside
    /// One above the other, for narrow screens.
    case stacked
  }

  private let towers: [DrawnTower]
  private let shared: [DrawnTower]
  private let total: Int
  private let arrangement: Arrangement
  /// Whether boxes lead to their rows of the page's table.
  private let hasLinks: Bool

  private static let gap = 46.0

  /// - Parameters:
  ///   - towers: All towers; those without blocks stand below the others.
  ///   - total: The model's parameters, of which shares are taken.
  init(_ towers: [DrawnTower], total: Int, arrangement: Arrangement, hasLinks: Bool) {
    self.towers = towers.filter { $0.tower.blocks > 0 }
    shared = towers.filter { $0.tower.blocks == 0 }
    self.total = total
    self.arrangement = arrangement
    self.hasLinks = hasLinks
  }

  /// Whether the two arrangements differ.
  static func isWide(_ towers: [DrawnTower]) -> Bool {
    towers.count { $0.tower.blocks > 0 } > 1
  }

  /// The picture's width and height, and what is in it.
  func draw() -> (width: Double, height: Double, content: String) {
    let hasDecoder = towers.contains { $0.tower.stack == .decoder }
    let columns = towers.map {
      TowerDrawing(
        $0, total: total, feeds: hasDecoder && $0.tower.stack == .encoder, hasLinks: hasLinks)
    }
    let feet = shared.map { TowerDrawing($0, total: total, feeds: true, hasLinks: hasLinks) }
    let footHeight = feet.reduce(0) { $0 + $1.height }
    let isBeside = arrangement == .beside
    let width = isBeside ? TowerDrawing.width * Double(max(1, columns.count)) : TowerDrawing.width
    let height =
      footHeight
      + (isBeside
        ? columns.map(\.height).max() ?? 0
        : columns.reduce(0) { $0 + $1.height } + Self.gap * Double(max(0, columns.count - 1)))
    var content = ""
    var bottom = height
    for foot in feet {
      content += foot.svg(x: (width - TowerDrawing.width) / 2, bottom: bottom)
      bottom -= foot.height
    }
    var places: [(x: Double, bottom: Double)] = []
    for (number, column) in columns.enumerated() {
      let x = isBeside ? TowerDrawing.width * Double(number) : 0
      places.append((x, bottom))
      if !isBeside { bottom -= column.height + Self.gap }
    }
    if !feet.isEmpty { content += feetArrows(from: height - footHeight, width, places) }
    for (column, place) in zip(columns, places) {
      content += column.svg(x: place.x, bottom: place.bottom)
    }
    content += arrows(columns, places)
    return (width, height, content)
  }

  /// From what the stacks share to the inputs of all.
  private func feetArrows(from y: Double, _ width: Double, _ places: [(x: Double, bottom: Double)])
    -> String
  {
    guard arrangement == .beside else { return "" }
    return places.map { place in
      let x = place.x + TowerDrawing.centre
      return """
        <path class="line" marker-end="url(#arrow)" d="M\(Self.n(width / 2 + TowerDrawing.centre - TowerDrawing.width / 2)) \
        \(Self.n(y + 14))V\(Self.n(y + 8))H\(Self.n(x))V\(Self.n(y))"/>

        """
    }.joined()
  }

  /// From each encoder to what attends to it.
  private func arrows(_ columns: [TowerDrawing], _ places: [(x: Double, bottom: Double)]) -> String
  {
    var result = ""
    for (goal, column) in columns.enumerated() where column.tower.tower.stack == .decoder {
      let sources = columns.indices.filter { columns[$0].tower.tower.stack == .encoder }
      for (lane, source) in sources.enumerated() {
        let from = places[source]
        let to = places[goal]
        let top = from.bottom - columns[source].height
        let start = from.x + TowerDrawing.centre
        let side = to.x + 6 + 5 * Double(lane)
        for entry in column.entries {
          let y = to.bottom - entry.height
          result += """
            <path class="line cross" marker-end="url(#arrow-c)" d="M\(Self.n(start)) \(Self.n(top + 10))V\(Self.n(top + 4))\
            H\(Self.n(side))V\(Self.n(y))H\(Self.n(to.x + entry.x))"/>

            """
        }
      }
    }
    return result
  }

  static func n(_ value: Double) -> String {
    let text = Figures.decimal(value, 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
