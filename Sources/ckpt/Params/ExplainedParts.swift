import ModelAnatomy

/// The arithmetic behind the numbers of a model's components.
struct ExplainedParts {
  let explanations: [Explanation]
  let dimensions: DimensionSummary
  let tree: ParameterTree

  /// The lines for people: the dimensions, then each stack with its components.
  var lines: [String] {
    var lines: [String] = []
    if !dimensions.description.isEmpty {
      lines += Paragraph.lines("dimensions, from the shapes: \(dimensions.description)")
    }
    var stack: Stack?
    for explanation in explanations {
      if explanation.place.stack != stack {
        stack = explanation.place.stack
        lines.append(Style.bold(explanation.place.stack.rawValue))
      }
      lines += Paragraph.lines(
        "  \(explanation.place.component.rawValue): \(explanation.description)", indent: 4)
      if explanation.place.component.isFused { lines += shares(of: explanation.place) }
    }
    return lines
  }

  /// What a fused projection gives to each of those in it.
  private func shares(of place: Place) -> [String] {
    let parts = tree.shares(of: place).map { "\($0.label) \(Figures.grouped($0.count.parameters))" }
    return parts.isEmpty ? [] : Paragraph.lines("      of which " + parts.joined(separator: ", "))
  }
}
