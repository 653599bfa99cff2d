import CheckpointFormat
import ModelAnatomy

/// Where a model's parameters are: what `ckpt params` prints.
struct ParameterReport: Report {
  /// What is counted in one part of a model.
  struct Part: Encodable {
    let parameters: Int
    let weights: Int
    let biases: Int
    let tensors: Int

    init(_ count: Count) {
      parameters = count.parameters
      weights = count.weights
      biases = count.biases
      tensors = count.tensors
    }
  }

  /// A tensor that is no parameter.
  struct Excluded: Encodable {
    let name: String
    let elements: Int
    let reason: String
  }

  let parameters: Int
  let weights: Int
  let biases: Int
  let elementsInFile: Int
  let byStack: [String: Part]
  let byComponent: [String: Part]
  let excluded: [Excluded]

  private let file: String
  private let tally: Tally
  private let families: [String]
  private let possibleTies: [Anatomy.PossibleTie]

  private enum CodingKeys: String, CodingKey {
    case parameters, weights, biases, elementsInFile, byStack, byComponent, excluded
  }

  /// Counts the parameters of a file's model.
  init(_ model: ModelView, file: String) throws {
    let tally = try Tally(of: model.anatomy)
    self.tally = tally
    self.file = file
    families = model.anatomy.families
    possibleTies = model.anatomy.possibleTies
    parameters = tally.total.parameters
    weights = tally.total.weights
    biases = tally.total.biases
    elementsInFile = tally.elementsInFile
    byStack = Dictionary(
      uniqueKeysWithValues: tally.byStack.map { ($0.key.rawValue, Part($0.count)) })
    byComponent = Dictionary(
      uniqueKeysWithValues: tally.byComponent.map { ($0.key.rawValue, Part($0.count)) })
    excluded = tally.excluded.map {
      Excluded(name: $0.name, elements: $0.elements, reason: $0.reason.description)
    }
  }

  var lines: [String] {
    var lines = [
      Escaping.escape(file) + ": " + Figures.count(parameters, "parameter") + " in "
        + Figures.count(tally.total.tensors, "tensor"),
      "",
    ]
    lines += table.lines
    lines += exclusionLines
    lines += noteLines
    return lines
  }

  private var table: Table {
    var table = Table([
      ("stack, component", .left), ("tensors", .right), ("weights", .right), ("biases", .right),
      ("parameters", .right), ("share", .right),
    ])
    for stack in tally.byStack {
      table.add(row(stack.key.rawValue, stack.count), style: .bold)
      for place in tally.byPlace where place.key.stack == stack.key {
        table.add(row("  " + place.key.component.rawValue, place.count))
      }
    }
    table.add(row("total", tally.total), style: .bold)
    return table
  }

  private func row(_ label: String, _ count: Count) -> [String] {
    [
      label, Figures.grouped(count.tensors), Figures.grouped(count.weights),
      Figures.grouped(count.biases), Figures.grouped(count.parameters),
      Figures.share(count.parameters, of: parameters),
    ]
  }

  private var exclusionLines: [String] {
    guard !excluded.isEmpty else { return [] }
    let elements = excluded.reduce(0) { $0 + $1.elements }
    var lines = [
      "",
      "Not parameters: \(Figures.count(elements, "element")) in \(Figures.count(excluded.count, "tensor"))",
    ]
    var reasons: [String] = []
    for tensor in excluded where !reasons.contains(tensor.reason) { reasons.append(tensor.reason) }
    for reason in reasons {
      let tensors = excluded.filter { $0.reason == reason }
      let elements = tensors.reduce(0) { $0 + $1.elements }
      let names =
        tensors.count > 3
        ? Figures.count(tensors.count, "tensor") + " such as \(Escaping.escape(tensors[0].name))"
        : tensors.map { Escaping.escape($0.name) }.joined(separator: ", ")
      lines.append("  \(names): \(Figures.grouped(elements)), \(Escaping.escape(reason))")
    }
    return lines
  }

  private var noteLines: [String] {
    var lines: [String] = []
    for tie in possibleTies {
      lines.append(
        "\(Escaping.escape(tie.head)) has the shape of \(Escaping.escape(tie.embedding)); were they tied, they would count once."
      )
    }
    if !tally.unrecognized.isEmpty {
      let names = tally.unrecognized.prefix(5).map { Escaping.escape($0) }.joined(separator: ", ")
      lines.append(
        "Not recognized, and so under other: \(Figures.count(tally.unrecognized.count, "tensor")): \(names)\(tally.unrecognized.count > 5 ? ", ..." : "")"
      )
    }
    return lines.isEmpty ? [] : [""] + lines
  }
}
