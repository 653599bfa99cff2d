import CheckpointFormat
import ModelAnatomy

/// Guesses, by the word that decided.
struct InferredParts {
  private static let shown = 20

  private struct Key: Hashable {
    let component: Component
    let word: String
  }

  private struct Group {
    let key: Key
    let example: String
    var tensors = 0
    var parameters = 0
  }

  private var groups: [Group] = []

  init(_ anatomy: Anatomy) {
    var positions: [Key: Int] = [:]
    for (tensor, classification) in zip(anatomy.tensors, anatomy.classifications) {
      guard case .inferred(let word) = classification.evidence, classification.exclusion == nil
      else { continue }
      let key = Key(component: classification.component, word: word)
      let position = positions[key] ?? groups.count
      if position == groups.count {
        positions[key] = position
        groups.append(Group(key: key, example: tensor.name))
      }
      groups[position].tensors += 1
      groups[position].parameters += tensor.elements
    }
    groups.sort { ($1.parameters, $0.example) < ($0.parameters, $1.example) }
  }

  /// The lines for people, with a blank one before; none where nothing was guessed.
  var lines: [String] {
    guard !groups.isEmpty else { return [] }
    var lines = ["", "inferred, by the word or shape that decided"]
    for group in groups.prefix(Self.shown) {
      lines += Paragraph.lines(
        "  \(group.key.component.rawValue) by \(Escaping.escapeShortened(group.key.word)): "
          + "\(Figures.count(group.parameters, "parameter")) in "
          + "\(Figures.count(group.tensors, "tensor")) such as "
          + Escaping.escapeShortened(group.example), indent: 4)
    }
    let rest = groups.count - Self.shown
    if rest > 0 { lines.append("  and \(Figures.count(rest, "other word"))") }
    return lines
  }
}
