import Interchange
import ModelAnatomy

/// How large the weights of each component are, block by block: root mean squares.
struct LayerStatistics {
  private struct Key: Hashable {
    let stack: Stack
    let depth: Int
    let component: Component
  }

  private struct Sum {
    var squares = 0.0
    var count = 0
    var root: Double { count == 0 ? 0 : (squares / Double(count)).squareRoot() }
  }

  private let sums: [Key: Sum]
  private let columns: [(stack: Stack, component: Component)]

  /// - Parameter statistics: Those of tensors by position.
  init(_ anatomy: Anatomy, _ statistics: [Int: TensorStatistics]) {
    var sums: [Key: Sum] = [:]
    for (position, figures) in statistics {
      let classification = anatomy.classifications[position]
      guard let depth = classification.depth, classification.role == .weight,
        classification.exclusion == nil, figures.norm.isFinite
      else { continue }
      let key = Key(
        stack: classification.stack, depth: depth, component: classification.component)
      sums[key, default: Sum()].squares += figures.norm * figures.norm
      sums[key, default: Sum()].count += figures.count - figures.nan - figures.infinite
    }
    self.sums = sums
    let found = Set(sums.keys.map { Place(stack: $0.stack, component: $0.component) })
    columns = Stack.allCases.flatMap { stack in
      Component.allCases.filter { found.contains(Place(stack: stack, component: $0)) }
        .map { (stack, $0) }
    }
  }

  /// A table with a row for each block, and a bar in each cell that is as long as the largest of its column allows.
  var html: String {
    Stack.allCases.map(table).joined()
  }

  private func table(of stack: Stack) -> String {
    let components = columns.filter { $0.stack == stack }.map(\.component)
    let depths = Set(sums.keys.filter { $0.stack == stack }.map(\.depth)).sorted()
    guard !components.isEmpty else { return "" }
    let rows = depths.map { depth in
      HTML.row(
        ["\(depth)"]
          + components.map { component in
            guard let sum = sums[Key(stack: stack, depth: depth, component: component)] else {
              return ""
            }
            let highest = depths.compactMap {
              sums[Key(stack: stack, depth: $0, component: component)]?.root
            }.max()
            let share = sum.root / max(highest ?? 1, .leastNormalMagnitude)
            return Figures.scientific(sum.root) + HTML.bar(share, PageStyle.colour(of: component))
          })
    }
    return """
      <h3>Weights of the \(stack.rawValue)'s layers</h3>
      <p>Root mean squares; bars compare the layers of a component.</p>
      \(HTML.table("Root mean squares by layer", columns: [("layer", true)] + components.map { ($0.rawValue, false) }, rows: rows.joined()))
      """
  }
}
