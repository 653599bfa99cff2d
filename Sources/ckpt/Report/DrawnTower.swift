import CheckpointFormat
import ModelAnatomy

/// A box of the drawing: parts of a model that belong together, with what is to be said of them.
struct DrawnBox {
  /// What the box says, and whether it has a line of its own: normalizations are narrow.
  let title: String
  let isNarrow: Bool
  /// The word that its parts have in common, such as `attention`.
  let group: String
  let colour: String
  let count: Count
  /// The parts, with the arithmetic of each.
  let parts: [Outline.Part]
  /// `, in 58 of 61 layers`, for what not every block has.
  var extent = ""
  /// Something about the box that no part tells.
  var note = ""
  /// Whether what comes out of it is added to what went around it.
  var endsResidual = false
  /// Whether it stands between such a sum and the next part.
  var followsResidual = false

  /// `query: 12 layers x (768 x 768 + 768) = 7,087,104`, a line for each part.
  var arithmetic: [String] {
    parts.map { part in
      let shares = part.shares.map {
        "\($0.key.part) \(Figures.grouped($0.count.parameters))"
      }
      let split = shares.isEmpty ? "" : " (\(shares.joined(separator: ", ")))"
      return "\(part.component.part): " + Self.sum(of: part) + split
    }
  }

  /// The arithmetic of a part.
  static func sum(of part: Outline.Part) -> String {
    let shown = part.terms.prefix(3).map(\.description)
    let more = part.terms.count > shown.count ? ["..."] : []
    return (shown + more).joined(separator: " + ") + " = "
      + Figures.grouped(part.count.parameters)
  }
}

/// A tower as it is drawn: boxes in the order in which data passes.
struct DrawnTower {
  let tower: Outline.Tower
  let title: String
  /// What the anchors of its boxes begin with.
  let anchor: String
  private(set) var input: [DrawnBox] = []
  private(set) var blocks: [DrawnBox] = []
  private(set) var output: [DrawnBox] = []

  /// All boxes. Their counts are those of the tower's parts together.
  var boxes: [DrawnBox] { input + blocks + output }

  /// - Parameters:
  ///   - anchor: What tells the tower apart from others on a page.
  ///   - borrowsHead: Whether the head is the embedding of tokens once more.
  init(_ tower: Outline.Tower, anchor: String, borrowsHead: Bool) {
    self.tower = tower
    self.anchor = anchor
    let modality = tower.modality.map { "\($0.rawValue) " } ?? ""
    let stack = tower.stack == .shared ? "shared by the stacks" : tower.stack.rawValue
    title = (modality + stack).capitalizedFirst
    input = boxes(of: .input)
    blocks = normalized(boxes(of: .blocks))
    output = boxes(of: .output)
    if borrowsHead {
      output.append(
        DrawnBox(
          title: "Head: the embedding once more", isNarrow: true, group: "tied", colour: "h",
          count: Count(), parts: [],
          note: "No matrix of its own: scores of tokens are products with their embeddings."))
    }
  }

  private func boxes(of section: Outline.Section) -> [DrawnBox] {
    var groups: [(group: String, parts: [Outline.Part])] = []
    for part in tower[section] {
      let group = part.component.group
      if let known = groups.firstIndex(where: { $0.group == group }) {
        groups[known].parts.append(part)
      } else {
        groups.append((group, [part]))
      }
    }
    let boxes = groups.map { box($0.group, $0.parts, in: section) }
    let isProjector = { (box: DrawnBox) in box.group == "projector" }
    return section == .input
      ? boxes.filter(isProjector) + boxes.filter { !isProjector($0) }
      : boxes.filter { !isProjector($0) } + boxes.filter(isProjector)
  }

  private func box(_ group: String, _ parts: [Outline.Part], in section: Outline.Section)
    -> DrawnBox
  {
    let layers = parts.map(\.blocks).max() ?? 0
    let some =
      section == .blocks && layers < tower.blocks ? ", in \(layers) of \(tower.blocks)" : ""
    return DrawnBox(
      title: name(of: group, parts, in: section), isNarrow: group == "normalization",
      group: group, colour: PageStyle.colour(of: parts[0].component),
      count: parts.reduce(into: Count()) { $0 = $0.adding($1.count) }, parts: parts, extent: some,
      endsResidual: section == .blocks && Self.isMixer(group))
  }

  private func name(of group: String, _ parts: [Outline.Part], in section: Outline.Section)
    -> String
  {
    switch group {
    case "attention": return tower.stack == .decoder ? "Causal self-attention" : "Self-attention"
    case "crossAttention": return "Cross-attention"
    case "feedForward": return "Feed-forward"
    case "expert": return "Mixture of experts"
    case "normalization": return section == .output ? "Last normalization" : "Normalization"
    case "embedding":
      let words = parts.map(\.component.part)
      if words == ["token"] { return "Embedding of tokens" }
      return words.count > 2 ? "Embeddings" : "Embedding: " + words.joined(separator: ", ")
    default: return Self.spaced(group).capitalizedFirst
    }
  }

  /// `state space` of `stateSpace`.
  private static func spaced(_ word: String) -> String {
    word.map { $0.isUppercase ? " \($0.lowercased())" : String($0) }.joined()
  }

  /// The parts of a block with the normalizations where they belong, if there are one or two equal ones for each part:
  /// before it in stacks that end with a normalization, else after it.
  private func normalized(_ boxes: [DrawnBox]) -> [DrawnBox] {
    let mixers = boxes.filter { Self.isMixer($0.group) }
    guard let all = boxes.first(where: { $0.group == "normalization" }), !mixers.isEmpty,
      let part = all.parts.first, part.terms.count == 1, let term = part.terms.first,
      term.blocks == tower.blocks, mixers.allSatisfy({ $0.parts[0].blocks == tower.blocks }),
      term.copies == mixers.count || term.copies == 2 * mixers.count
    else {
      // Where they stand, shapes do not tell.
      return boxes.filter { $0.group == "normalization" }
        + boxes.filter { $0.group != "normalization" }
    }
    let one = Self.divided(all, by: term.copies)
    let isTwice = term.copies == 2 * mixers.count
    let isFirst = isTwice || tower[.output].contains { $0.component == .normalization }
    return boxes.filter { $0.group != "normalization" }.flatMap { box in
      guard Self.isMixer(box.group) else { return [box] }
      var (box, last) = (box, one)
      box.endsResidual = !isTwice
      last.endsResidual = isTwice
      last.followsResidual = !isTwice
      return (isFirst ? [one] : []) + [box] + (isTwice || !isFirst ? [last] : [])
    }
  }

  /// One of so many equal boxes.
  private static func divided(_ box: DrawnBox, by copies: Int) -> DrawnBox {
    var count = Count()
    count.parameters = box.count.parameters / copies
    count.weights = box.count.weights / copies
    count.biases = box.count.biases / copies
    count.tensors = box.count.tensors / copies
    return DrawnBox(
      title: box.title, isNarrow: true, group: box.group, colour: box.colour, count: count,
      parts: box.parts, note: "One of \(copies) in each layer.")
  }

  /// Whether a group is a layer with a residual connection around it.
  static func isMixer(_ group: String) -> Bool {
    [
      "attention", "crossAttention", "feedForward", "expert", "stateSpace", "linearAttention",
      "recurrent",
    ].contains(group)
  }
}

extension String {
  /// The same with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
