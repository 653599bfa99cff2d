import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

/// What two checkpoints have in common and what not: what `ckpt diff` prints.
struct DifferenceReport: Report {
  /// A tensor's type and shape.
  struct Form: Encodable {
    let dtype: String
    let shape: [Int]

    init(_ tensor: ArchivedTensor) {
      dtype = tensor.description.dataType.name
      shape = tensor.description.shape
    }
  }

  /// A tensor that has another type or shape in the second file.
  struct Reformed: Encodable {
    let name: String
    let first: Form
    let second: Form
  }

  /// What changed in one tensor, or in all of a component.
  struct Change: Encodable {
    let elements: Int
    let changed: Int
    let share: Double
    let largest: Double?
    let rootMeanSquare: Double?
    let notFinite: Int

    init(_ difference: TensorDifference) {
      elements = difference.elements
      changed = difference.changed
      share = elements == 0 ? 0 : Double(changed) / Double(elements)
      largest = difference.isNumeric ? difference.largest : nil
      rootMeanSquare = difference.isNumeric ? difference.rootMeanSquare : nil
      notFinite = difference.notFinite
    }
  }

  /// A tensor that both have.
  struct Compared: Encodable {
    let name: String
    let stack: String
    let component: String
    let equal: Bool
    let change: Change
  }

  let equal: Bool
  let onlyInFirst: [String]
  let onlyInSecond: [String]
  let otherForm: [Reformed]
  let tensors: [Compared]
  let byComponent: [String: Change]
  let metadata: [String]

  private let files: (first: FilePath, second: FilePath)
  private let byTensor: Bool
  private let comparison: ArchiveComparison
  private let parts: [Part]
  private let metadataLines: [String]

  private enum CodingKeys: String, CodingKey {
    case equal, onlyInFirst, onlyInSecond, otherForm, tensors, byComponent, metadata
  }

  /// The tensors of one component in one stack.
  private struct Part {
    let stack: String
    let component: String
    var tensors = 0
    var changedTensors = 0
    var difference = TensorDifference()
  }

  /// A report of the differences of `comparison.comparable`, in that order.
  init(
    _ comparison: ArchiveComparison, _ differences: [TensorDifference], model: InspectedModel,
    other: TensorArchive, files: (FilePath, FilePath), byTensor: Bool
  ) {
    self.comparison = comparison
    self.files = files
    self.byTensor = byTensor
    onlyInFirst = comparison.onlyInFirst.map(\.name)
    onlyInSecond = comparison.onlyInSecond.map(\.name)
    otherForm = comparison.otherForm.map {
      Reformed(name: $0.first.name, first: Form($0.first), second: Form($0.second))
    }
    var parts: [Part] = []
    tensors = zip(comparison.comparable, differences).map { pair, difference in
      let labels = model.labels(of: pair.first)
      let isModel = labels.group == "model"
      let stack = isModel ? labels.stack : "beside the model"
      let component = isModel ? labels.component : labels.group
      let place = parts.firstIndex { $0.stack == stack && $0.component == component }
      if place == nil { parts.append(Part(stack: stack, component: component)) }
      let part = place ?? parts.count - 1
      parts[part].tensors += 1
      parts[part].changedTensors += difference.isEqual ? 0 : 1
      parts[part].difference.add(difference)
      return Compared(
        name: pair.first.name, stack: stack, component: component, equal: difference.isEqual,
        change: Change(difference))
    }
    self.parts = parts
    var whole: [String: TensorDifference] = [:]
    for part in parts { whole[part.component, default: TensorDifference()].add(part.difference) }
    byComponent = whole.mapValues(Change.init)
    let changes = Self.changes(from: model.archive.metadata, to: other.metadata)
    metadata = changes.map(\.key)
    metadataLines = changes.map(\.line)
    equal =
      onlyInFirst.isEmpty && onlyInSecond.isEmpty && otherForm.isEmpty && metadata.isEmpty
      && tensors.allSatisfy(\.equal)
  }

  /// The keys whose values differ, with what people see of them.
  private static func changes(
    from first: CheckpointMetadata, to second: CheckpointMetadata
  ) -> [(key: String, line: String)] {
    var changes: [(key: String, line: String)] = []
    func add(_ key: String, _ old: MetadataValue?, _ new: MetadataValue?) {
      guard !MetadataReport.areSame(old, new) else { return }
      let values = [old, new].map { $0.map { MetadataReport.short($0, 28) } ?? "(none)" }
      changes.append(
        (key, "  \(MetadataReport.short(key, 30)): \(values.joined(separator: " -> "))"))
    }
    for (key, value) in first { add(key, value, second[key]) }
    for (key, value) in second where first[key] == nil { add(key, nil, value) }
    return changes
  }

  var lines: [String] {
    let names = "\(Escaping.escape(files.first)) and \(Escaping.escape(files.second))"
    guard !equal else {
      return ["\(names): \(Style.green("equal")), \(Figures.count(tensors.count, "tensor"))"]
    }
    var lines: [String] = []
    lines += list(comparison.onlyInFirst, "only in \(Escaping.escape(files.first))")
    lines += list(comparison.onlyInSecond, "only in \(Escaping.escape(files.second))")
    if !otherForm.isEmpty {
      lines += [Style.bold("dtype or shape differs: \(Figures.count(otherForm.count, "tensor"))")]
      lines += otherForm.map {
        "  \(Escaping.escape($0.name)): \($0.first.words) -> \($0.second.words)"
      }
      lines += [""]
    }
    let changed = tensors.count { !$0.equal }
    if changed > 0 { lines += table.lines + [""] }
    if !metadataLines.isEmpty { lines += [Style.bold("metadata")] + metadataLines + [""] }
    let notFinite = tensors.reduce(0) { $0 + $1.change.notFinite }
    if notFinite > 0 {
      lines.append(
        "\(Figures.count(notFinite, "element")) changed to or from an infinity or NaN, not in the figures."
      )
    }
    lines.append(
      "\(names): \(Style.red("different")), "
        + "\(Figures.grouped(changed)) of \(Figures.count(tensors.count, "comparable tensor")) changed"
    )
    return lines
  }

  private func list(_ tensors: [ArchivedTensor], _ title: String) -> [String] {
    guard !tensors.isEmpty else { return [] }
    let rows = tensors.map { "  \(Escaping.escape($0.name)): \(Form($0).words)" }
    return [Style.bold("\(title): \(Figures.count(tensors.count, "tensor"))")] + rows + [""]
  }

  private var table: Table { byTensor ? tensorTable : componentTable }

  private static let changeColumns: [(String, Table.Alignment)] = [
    ("elements changed", .right), ("share", .right), ("largest", .right), ("rms", .right),
  ]

  private var tensorTable: Table {
    var table = Table([("changed tensor", .left)] + Self.changeColumns)
    for tensor in tensors where !tensor.equal {
      table.add([Escaping.escape(tensor.name)] + Self.cells(tensor.change))
    }
    return table
  }

  private var componentTable: Table {
    var table = Table(
      [("stack, component", .left), ("tensors changed", .right)] + Self.changeColumns)
    var stacks: [String] = []
    for part in parts where !stacks.contains(part.stack) { stacks.append(part.stack) }
    for stack in stacks {
      table.add([stack], style: .bold)
      for part in parts where part.stack == stack {
        let tensors =
          "\(Figures.grouped(part.changedTensors)) of \(Figures.grouped(part.tensors))"
        table.add(
          ["  \(Escaping.escape(part.component))", tensors] + Self.cells(Change(part.difference)))
      }
    }
    return table
  }

  private static func cells(_ change: Change) -> [String] {
    [
      Figures.grouped(change.changed), Figures.share(change.changed, of: change.elements),
      change.largest.map(Figures.scientific) ?? "-",
      change.rootMeanSquare.map(Figures.scientific) ?? "-",
    ]
  }
}

extension DifferenceReport.Form {
  /// `f32 64 x 64`
  fileprivate var words: String { "\(Escaping.escape(dtype)) \(Figures.shape(shape))" }
}
