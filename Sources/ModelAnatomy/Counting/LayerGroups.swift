/// Counts by block, and by layer outside of the blocks, while a model is gone through.
struct LayerGroups {
  private enum Key: Hashable {
    case block(Stack, depth: Int)
    case layer(Stack, name: String)
  }

  private struct Group {
    let name: String
    let isInput: Bool
    let stack: Stack
    let depth: Int?
    var count = Count()
    var components = Groups<CountedAs>()
  }

  private var positions: [Key: Int] = [:]
  private var groups: [Group] = []

  mutating func add(_ tensor: TensorFacts, _ classification: TensorClassification) {
    let stack = classification.stack
    let key: Key =
      classification.depth.map { .block(stack, depth: $0) }
      ?? .layer(stack, name: classification.layer)
    let position = positions[key] ?? groups.count
    if position == groups.count {
      positions[key] = position
      groups.append(
        Group(
          name: classification.depth.map { LayerGroups.block(in: tensor.name, depth: $0) }
            ?? classification.layer,
          isInput: LayerGroups.isInput(classification), stack: stack, depth: classification.depth))
    }
    let role = classification.role
    groups[position].count.add(tensor.elements, role: role)
    groups[position].components.add(
      tensor.elements, to: CountedAs(classification), role: role)
  }

  /// Shared layers, then each stack: what stands at its input, its blocks by depth, the rest by name.
  func sorted() -> [LayerPortion] {
    let stacks: [Stack] = [.shared, .encoder, .decoder]
    let named = NaturalOrder.sorted(groups, by: \.name)
    return stacks.flatMap { stack in
      let members = named.filter { $0.stack == stack }
      let blocks = members.filter { $0.depth != nil }
        .sorted { $0.depth ?? 0 < $1.depth ?? 0 }
      let outside = members.filter { $0.depth == nil }
      return outside.filter(\.isInput) + blocks + outside.filter { !$0.isInput }
    }.map { group in
      LayerPortion(
        name: group.name, stack: group.stack, depth: group.depth, count: group.count,
        byComponent: group.components.regrouped { $1.divided(among: $0.parts) }
          .sorted(by: Component.allCases))
    }
  }

  /// Embeddings, and the normalization that follows them, which names call after them.
  static func isInput(_ classification: TensorClassification) -> Bool {
    switch classification.component {
    case .embeddingToken, .embeddingPosition, .embeddingSegment, .embeddingInput: true
    case .normalization: classification.layer.lowercased().contains("emb")
    default: false
    }
  }

  /// The beginning of a tensor's name up to the number that is its depth.
  private static func block(in name: String, depth: Int) -> String {
    var parts: [Substring] = []
    for part in name.split(separator: ".", omittingEmptySubsequences: false) {
      parts.append(part)
      if Int(part) == depth { return parts.joined(separator: ".") }
    }
    return name
  }
}
