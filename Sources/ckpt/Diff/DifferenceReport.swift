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

  /// A tensor that has another shape in the second file, or a type that the first one's is not compared with.
  struct Reformed: Encodable {
    let name: String
    let first: Form
    let second: Form
  }

  /// A tensor that both have.
  struct Compared: Encodable {
    let name: String
    /// The name in the second file, where it is another.
    let secondName: String?
    let stack: String
    let component: String
    /// Whether type and bits are equal.
    let equal: Bool
    /// Both types, where they differ.
    let dtypes: [String]?
    /// Of two types: whether rounding to the narrower one makes them equal.
    let sameAfterRounding: Bool?
    /// Whether the difference is within the tolerance, where one is given.
    let withinTolerance: Bool?
    let change: DifferenceFigures
  }

  /// Whether all is or, with a tolerance, whether all tensors are in both and within it.
  let equal: Bool
  let tolerance: Double?
  let onlyInFirst: [String]
  let onlyInSecond: [String]
  let otherForm: [Reformed]
  let tensors: [Compared]
  let byComponent: [String: DifferenceFigures]
  let metadata: [String]

  private let files: (first: FilePath, second: FilePath)
  private let byTensor: Bool
  private let comparison: ArchiveComparison
  private let components: ComponentDifferences
  private let metadataLines: [String]

  private enum CodingKeys: String, CodingKey {
    case equal, tolerance, onlyInFirst, onlyInSecond, otherForm, tensors, byComponent, metadata
  }

  /// A report of the differences of `comparison.comparable`, in that order.
  init(
    _ comparison: ArchiveComparison, _ differences: [TensorDifference], model: InspectedModel,
    other: TensorArchive, files: (FilePath, FilePath), byTensor: Bool,
    tolerance: Double? = nil
  ) {
    self.comparison = comparison
    self.files = files
    self.byTensor = byTensor
    self.tolerance = tolerance
    onlyInFirst = comparison.onlyInFirst.map(\.name)
    onlyInSecond = comparison.onlyInSecond.map(\.name)
    otherForm = comparison.otherForm.map {
      Reformed(name: $0.first.name, first: Form($0.first), second: Form($0.second))
    }
    var components = ComponentDifferences()
    tensors = zip(comparison.comparable, differences).map { pair, difference in
      let part = components.add(difference, of: pair.first, in: model)
      return Compared(pair, difference, stack: part.stack, component: part.component, tolerance)
    }
    self.components = components
    var whole: [String: TensorDifference] = [:]
    for part in components.parts {
      whole[part.component, default: TensorDifference()].add(part.difference)
    }
    byComponent = whole.mapValues(DifferenceFigures.init)
    let changes = Self.changes(from: model.archive.metadata, to: other.metadata)
    metadata = changes.map(\.key)
    metadataLines = changes.map(\.line)
    equal =
      onlyInFirst.isEmpty && onlyInSecond.isEmpty && otherForm.isEmpty
      && (tolerance != nil || metadata.isEmpty)
      && tensors.allSatisfy { $0.withinTolerance ?? $0.equal }
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
    if tensors.contains(where: { $0.change.changed > 0 }) { lines += table.lines + [""] }
    if !metadataLines.isEmpty { lines += [Style.bold("metadata")] + metadataLines + [""] }
    return lines + notes + [summary]
  }

  /// What is to be said of tensors that are paired and compared otherwise than by name and bits.
  private var notes: [String] {
    var notes: [String] = []
    let renamed = tensors.filter { $0.secondName != nil }
    if let first = renamed.first {
      notes.append(
        "\(Figures.count(renamed.count, "tensor")) paired without wrappers: "
          + "\(Escaping.escape(first.name)) -> \(Escaping.escape(first.secondName ?? ""))")
    }
    var kinds: [[String]] = []
    for types in tensors.compactMap(\.dtypes) where !kinds.contains(types) { kinds.append(types) }
    for types in kinds {
      let all = tensors.filter { $0.dtypes == types }
      let same = all.count { $0.sameAfterRounding == true }
      notes.append(
        "\(types.map { Escaping.escape($0) }.joined(separator: " -> ")): "
          + "\(Figures.count(all.count, "tensor")), "
          + (same == all.count ? "the" : "\(Figures.grouped(same)) of them the")
          + " same after rounding")
    }
    let notFinite = tensors.reduce(0) { $0 + $1.change.notFinite }
    if notFinite > 0 {
      notes.append(
        "\(Figures.count(notFinite, "element")) changed to or from an infinity or NaN, not in the figures."
      )
    }
    return notes
  }

  private var summary: String {
    let names = "\(Escaping.escape(files.first)) and \(Escaping.escape(files.second))"
    let count = Figures.count(tensors.count, "tensor")
    let changed = Figures.grouped(tensors.count { $0.change.changed > 0 })
    switch (equal, tolerance.map(Self.text)) {
    case (true, nil): return "\(names): \(Style.green("equal")), \(count)"
    case (true, let tolerance?):
      return "\(names): \(Style.green("equal within \(tolerance)")), \(count), \(changed) changed"
    case (false, nil):
      if let only = onlyDifference {
        return "\(names): \(Style.red("different")) in \(only) only, \(count)"
      }
      return "\(names): \(Style.red("different")), "
        + "\(changed) of \(Figures.count(tensors.count, "comparable tensor")) changed"
    case (false, let tolerance?):
      let beyond = tensors.count { $0.withinTolerance == false }
      return "\(names): \(Style.red("different")), "
        + "\(Figures.grouped(beyond)) of \(Figures.count(tensors.count, "comparable tensor"))"
        + " beyond \(tolerance)"
    }
  }

  /// What differs where all values are the same.
  private var onlyDifference: String? {
    guard onlyInFirst.isEmpty, onlyInSecond.isEmpty, otherForm.isEmpty,
      tensors.allSatisfy({ $0.change.changed == 0 })
    else { return nil }
    let parts = [
      tensors.contains { $0.dtypes != nil } ? "dtype" : nil, metadata.isEmpty ? nil : "metadata",
    ]
    return parts.compactMap { $0 }.joined(separator: " and ")
  }

  /// `0.01`; `0`
  private static func text(_ tolerance: Double) -> String {
    let text = "\(tolerance)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func list(_ tensors: [ArchivedTensor], _ title: String) -> [String] {
    guard !tensors.isEmpty else { return [] }
    let rows = tensors.map { "  \(Escaping.escape($0.name)): \(Form($0).words)" }
    return [Style.bold("\(title): \(Figures.count(tensors.count, "tensor"))")] + rows + [""]
  }

  private var table: Table { byTensor ? tensorTable : componentTable }

  private var tensorTable: Table {
    var table = Table([("changed tensor", .left)] + DifferenceFigures.columns)
    for tensor in tensors where tensor.change.changed > 0 {
      table.add([Escaping.escape(tensor.name)] + tensor.change.cells)
    }
    return table
  }

  private var componentTable: Table {
    var table = Table(
      [("stack, component", .left), ("tensors changed", .right)] + DifferenceFigures.columns)
    for stack in components.stacks {
      table.add([stack], style: .bold)
      for part in components.parts where part.stack == stack {
        let tensors =
          "\(Figures.grouped(part.changedTensors)) of \(Figures.grouped(part.tensors))"
        table.add(
          ["  \(Escaping.escape(part.component))", tensors]
            + DifferenceFigures(part.difference).cells)
      }
    }
    return table
  }
}

extension DifferenceReport.Compared {
  fileprivate init(
    _ pair: ArchiveComparison.Pair, _ difference: TensorDifference, stack: String,
    component: String, _ tolerance: Double?
  ) {
    name = pair.first.name
    secondName = pair.haveSameName ? nil : pair.second.name
    self.stack = stack
    self.component = component
    equal = pair.haveSameType && difference.isEqual
    dtypes =
      pair.haveSameType ? nil : [pair.first, pair.second].map(\.description.dataType.name)
    sameAfterRounding = pair.haveSameType ? nil : difference.isEqual
    withinTolerance = tolerance.map(difference.isWithin)
    change = DifferenceFigures(difference)
  }
}

extension DifferenceReport.Form {
  /// `f32 64 x 64`
  fileprivate var words: String { "\(Escaping.escape(dtype)) \(Figures.shape(shape))" }
}
