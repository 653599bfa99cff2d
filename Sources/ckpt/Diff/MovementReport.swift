import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

/// How far a run's components moved from each of its checkpoints to the next: what `ckpt diff A B C` prints.
struct MovementReport: Report {
  /// From one checkpoint to the next.
  private struct Step: Encodable {
    let from: String
    let to: String
    let tensors: Int
    let changedTensors: Int
    /// Tensors that only one of the two has, or that cannot be compared.
    let notCompared: Int
    let change: DifferenceFigures
    let components: [Component]
  }

  private struct Component: Encodable {
    let stack: String
    let component: String
    let change: DifferenceFigures
  }

  private(set) var equal = true
  private var steps: [Step] = []
  private let tolerance: Double?
  private let files: [FilePath]

  private enum CodingKeys: String, CodingKey { case equal, tolerance, steps }

  /// A report that has no steps yet.
  init(_ files: [FilePath], tolerance: Double?) {
    self.files = files
    self.tolerance = tolerance
  }

  /// Takes in the differences of `pairs`, the tensors of the model, between the next two checkpoints, and how many of the
  /// model's tensors could not be compared.
  mutating func add(
    _ pairs: [ArchiveComparison.Pair], _ differences: [TensorDifference], notCompared: Int,
    model: InspectedModel
  ) {
    var components = ComponentDifferences()
    var whole = TensorDifference()
    for (pair, difference) in zip(pairs, differences) {
      _ = components.add(difference, of: pair.first, in: model)
      whole.add(difference)
      let isSame = tolerance.map(difference.isWithin) ?? (difference.isEqual && pair.haveSameType)
      equal = equal && isSame
    }
    equal = equal && notCompared == 0
    steps.append(
      Step(
        from: files[steps.count].string, to: files[steps.count + 1].string, tensors: pairs.count,
        changedTensors: differences.count { !$0.isEqual }, notCompared: notCompared,
        change: DifferenceFigures(whole),
        components: components.parts.map {
          Component(
            stack: $0.stack, component: $0.component, change: DifferenceFigures($0.difference))
        }))
  }

  var lines: [String] {
    [Style.bold("from each checkpoint to the next")] + stepTable.lines
      + ["", Style.bold("norm of the change, relative to that of the tensors that changed")]
      + componentTable.lines
  }

  private var stepTable: Table {
    var table = Table(
      [("", .right), ("checkpoints", .left), ("changed", .right)] + DifferenceFigures.columns)
    for (number, step) in steps.enumerated() {
      let names = "\(Escaping.escape(files[number])) -> \(Escaping.escape(files[number + 1]))"
      table.add(
        ["\(number + 1)", names, "\(step.changedTensors) of \(step.tensors)"] + step.change.cells)
      if step.notCompared > 0 {
        table.add([
          "   \(Figures.count(step.notCompared, "tensor")) only in one, or of another shape"
        ])
      }
    }
    return table
  }

  /// A row a component: each step's figure where there are few, else the first, the last and the largest; and all as a
  /// plot.
  private var componentTable: Table {
    let showsAll = steps.count <= Self.mostColumns
    let titles = showsAll ? steps.indices.map { "\($0 + 1)" } : ["first", "last", "largest"]
    var table = Table(
      [("component", .left)] + titles.map { ($0, .right) } + [("plot", .left)])
    func add(_ name: String, _ figures: [Double?], style: Style? = nil) {
      let shown =
        showsAll
        ? figures
        : [figures.first, figures.last, figures.compactMap(\.self).max()]
          .map { $0 ?? nil }
      table.add(
        [name] + shown.map { $0.map(Figures.scientific) ?? "-" } + [Sparkline.text(figures)],
        style: style)
    }
    add("all", steps.map(\.change.relativeNorm))
    var seen: [(stack: String, component: String)] = []
    for part in steps.flatMap(\.components)
    where !seen.contains(where: { $0 == (part.stack, part.component) }) {
      seen.append((part.stack, part.component))
    }
    let stacks = seen.reduce(into: [String]()) {
      if !$0.contains($1.stack) { $0.append($1.stack) }
    }
    for stack in stacks {
      table.add([stack], style: .bold)
      for part in seen where part.stack == stack {
        let figures = steps.map { step in
          step.components.first { ($0.stack, $0.component) == part }?.change.relativeNorm
        }
        add("  \(Escaping.escape(part.component))", figures)
      }
    }
    return table
  }

  private static let mostColumns = 4
}
