import Interchange
import ModelInspection

/// The differences of tensors, put together by component.
struct ComponentDifferences {
  /// The tensors of one component in one stack.
  struct Part {
    let stack: String
    let component: String
    private(set) var tensors = 0
    private(set) var changedTensors = 0
    private(set) var difference = TensorDifference()

    init(stack: String, component: String) {
      self.stack = stack
      self.component = component
    }

    mutating func add(_ other: TensorDifference) {
      tensors += 1
      changedTensors += other.isEqual ? 0 : 1
      difference.add(other)
    }
  }

  /// The parts, in the order in which their first tensors came.
  private(set) var parts: [Part] = []

  /// The stacks, in the order of their parts.
  var stacks: [String] {
    parts.reduce(into: []) { if !$0.contains($1.stack) { $0.append($1.stack) } }
  }

  /// Takes in a tensor's. Returns the part that it belongs to.
  mutating func add(
    _ difference: TensorDifference, of tensor: ArchivedTensor, in model: InspectedModel
  ) -> Part {
    let labels = model.labels(of: tensor)
    let isModel = labels.group == "model"
    let stack = isModel ? labels.stack : "beside the model"
    let component = isModel ? labels.component : labels.group
    let place =
      parts.firstIndex { $0.stack == stack && $0.component == component } ?? parts.count
    if place == parts.count { parts.append(Part(stack: stack, component: component)) }
    parts[place].add(difference)
    return parts[place]
  }
}

/// What changed in one tensor, or in all of a component, as JSON has it.
struct DifferenceFigures: Encodable {
  let elements: Int
  let changed: Int
  let share: Double
  let largest: Double?
  let rootMeanSquare: Double?
  let relativeNorm: Double?
  let cosine: Double?
  let notFinite: Int

  init(_ difference: TensorDifference) {
    elements = difference.elements
    changed = difference.changed
    share = elements == 0 ? 0 : Double(changed) / Double(elements)
    largest = difference.isNumeric ? difference.largest : nil
    rootMeanSquare = difference.isNumeric ? difference.rootMeanSquare : nil
    relativeNorm = difference.isNumeric ? difference.relativeNorm : nil
    cosine = difference.isNumeric ? difference.cosine : nil
    notFinite = difference.notFinite
  }

  static let columns: [(String, Table.Alignment)] = [
    ("share", .right), ("largest", .right), ("relative", .right), ("cosine", .right),
  ]

  /// What stands in the columns.
  var cells: [String] {
    [
      Figures.share(changed, of: elements), largest.map(Figures.scientific) ?? "-",
      relativeNorm.map(Figures.scientific) ?? "-", cosine.map { Figures.decimal($0, 6) } ?? "-",
    ]
  }
}
