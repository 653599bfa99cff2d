import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// What is to be said of a model's tensors besides their number: which are no parameters and why, which count though
/// they are fixed, may be another once more, or are of no known kind.
struct ParameterNotes {
  let model: CountedModel
  /// Fused projections whose shapes do not tell how to split them.
  let undivided: [Place]

  private static let namesShown = 20

  /// The lines for people, with a blank one before each paragraph.
  var lines: [String] {
    fusionLines + exclusionLines + fixedLines + tieLines + unrecognizedLines
  }

  /// Which components share tensors.
  private var fusionLines: [String] {
    var lines: [String] = []
    for component in model.tally.byComponent.map(\.key) where component.isFused {
      let projections = component.part == "kv" ? "key and value" : "query, key and value"
      let isWhole = undivided.contains { $0.component == component }
      lines += Paragraph.lines(
        "\(component.rawValue): \(projections) are stored as one, "
          + (isWhole ? "which no shape tells how to split" : "shown split"))
    }
    let halves = Set(model.anatomy.classifications.map(\.parts).filter { $0.count > 1 })
    for parts in halves.sorted(by: { $0[0].rawValue < $1[0].rawValue }) {
      let names = parts.map(\.rawValue).joined(separator: " and ")
      lines += Paragraph.lines("\(names) are stored as one tensor, in equal parts")
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private var exclusionLines: [String] {
    let tally = model.tally
    guard !tally.excluded.isEmpty else { return [] }
    let difference = tally.elementsInFile - tally.total.parameters
    var lines = [
      "",
      difference > 0
        ? "\(Figures.count(tally.elementsInFile, "element")) in the file, of which "
          + "\(Figures.grouped(difference)) are not parameters:" : "counted under another name:",
    ]
    var groups: [(reason: String, tensors: [ExcludedTensor])] = []
    var positions: [String: Int] = [:]
    for tensor in tally.excluded {
      let reason = tensor.reason.description
      let position = positions[reason] ?? groups.count
      if position == groups.count {
        positions[reason] = position
        groups.append((reason, []))
      }
      groups[position].tensors.append(tensor)
    }
    for group in groups {
      // Second names may claim any size, as nothing is stored for them.
      let elements = group.tensors.reduce(0) { sum, tensor in
        let (next, overflow) = sum.addingReportingOverflow(tensor.elements)
        return overflow ? .max : next
      }
      lines += Paragraph.lines(
        "  \(Figures.count(group.tensors.count, "tensor")), \(Figures.count(elements, "element")), "
          + Escaping.escapeShortened(group.reason))
      lines += Self.names(group.tensors.map(\.name), shown: 3)
    }
    return lines
  }

  private var fixedLines: [String] {
    let anatomy = model.anatomy
    return anatomy.tensors.indices.flatMap { index -> [String] in
      let classification = anatomy.classifications[index]
      guard let fixed = classification.fixed, classification.exclusion == nil else { return [] }
      return [""]
        + Paragraph.lines(
          "\(Self.name(anatomy.tensors[index].name)): \(fixed), which are not learned; published "
            + "totals count them, and so they count here")
    }
  }

  private var tieLines: [String] {
    // What has no contents is not tied, or its head would not stand in it.
    guard model.isStored else { return [] }
    return model.anatomy.possibleTies.flatMap { tie in
      [""]
        + Paragraph.lines(
          "\(Self.name(tie.head)) has the shape of \(Self.name(tie.embedding)); both count, and "
            + "were they tied, they would count once")
    }
  }

  private var unrecognizedLines: [String] {
    let names = model.tally.unrecognized
    guard !names.isEmpty else { return [] }
    return [
      "", "unrecognized, counted as other: \(Figures.count(names.count, "tensor"))",
    ]
      + Self.names(names, shown: Self.namesShown)
  }

  private static func names(_ names: [String], shown: Int) -> [String] {
    let rest = names.count - shown
    let list =
      names.prefix(shown).map(name).joined(separator: ", ")
      + (rest > 0 ? " and \(Figures.grouped(rest)) more" : "")
    return Paragraph.lines("    " + list, indent: 0)
  }

  private static func name(_ name: String) -> String { Escaping.escapeShortened(name) }
}
