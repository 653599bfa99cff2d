/// The dimensions of one block, inferred from the sizes of its tensors.
///
/// Only numbers of elements are compared, so it does not matter whether a format stores projections
/// as (outputs, inputs) or the other way round.
struct BlockGeometry {
  /// The stack and the depth of a block.
  struct Position: Hashable {
    let stack: Stack
    let depth: Int
  }

  /// The length of the vectors between blocks.
  private(set) var width = 0
  private var weights: [Component: Int] = [:]

  /// The geometry of every block of a model that has at least one normalization.
  ///
  /// Sums are not checked here: the model must have been tallied.
  static func all(of anatomy: Anatomy) -> [Position: BlockGeometry] {
    var blocks: [Position: BlockGeometry] = [:]
    for index in anatomy.tensors.indices {
      guard let depth = anatomy.classifications[index].depth,
        anatomy.classifications[index].role == .weight,
        anatomy.classifications[index].exclusion == nil
      else { continue }
      let position = Position(stack: anatomy.classifications[index].stack, depth: depth)
      let component = anatomy.classifications[index].component
      let elements = anatomy.tensors[index].elements
      if component == .normalization {
        // Normalized heads are narrower than the model.
        guard anatomy.tensors[index].shape.count == 1 else { continue }
        blocks[position, default: BlockGeometry()].include(width: elements)
      } else {
        blocks[position, default: BlockGeometry()].weights[component, default: 0] += elements
      }
    }
    return blocks.filter { $0.value.width > 0 }
  }

  private mutating func include(width: Int) { self.width = max(self.width, width) }

  /// How many vectors of the model's width a component's weights hold: a projection's other width.
  func otherWidth(of component: Component) -> Int? {
    guard let elements = weights[component], elements.isMultiple(of: width) else { return nil }
    return elements / width
  }

  /// The widths of query, key and value that are stored as one tensor.
  ///
  /// The output's projection tells the query's; key and value share the rest.
  func fusedWidths(crossing: Bool) -> (query: Int, key: Int)? {
    guard let all = otherWidth(of: crossing ? .crossAttentionQKV : .attentionQKV),
      let query = otherWidth(of: crossing ? .crossAttentionOutput : .attentionOutput),
      query > 0, all > query, (all - query).isMultiple(of: 2), (all - query) / 2 <= query
    else { return nil }
    return (query, (all - query) / 2)
  }

  /// The lengths of the keys and values of all heads together, or nil if the block has none or its
  /// shapes do not tell.
  func keyAndValueWidth(crossing: Bool) -> Int? {
    if let both = otherWidth(of: crossing ? .crossAttentionKV : .attentionKV) { return both }
    if let fused = fusedWidths(crossing: crossing) { return 2 * fused.key }
    guard let key = otherWidth(of: crossing ? .crossAttentionKey : .attentionKey),
      let value = otherWidth(of: crossing ? .crossAttentionValue : .attentionValue)
    else { return nil }
    return key + value
  }

  /// Whether the block has attention to its own stack's tokens.
  var hasAttention: Bool {
    weights.keys.contains { Self.attention.contains($0) }
  }

  private static let attention: Set<Component> = [
    .attentionQuery, .attentionKey, .attentionValue, .attentionQKV, .attentionKV,
    .attentionQueryUp, .attentionKVDown, .attentionKVUp,
  ]

  /// What latent attention keeps of a token: the compressed form and the rotary part of keys.
  var latentWidth: Int? {
    weights[.attentionKVUp] == nil ? nil : otherWidth(of: .attentionKVDown)
  }

  /// The numbers of all heads' queries and values together.
  ///
  /// Values are as wide as the output's input. The up-projection of latent queries starts from a narrower vector, which
  /// the down-projection tells.
  var attendedWidth: Int? {
    guard let values = otherWidth(of: .attentionOutput) else { return nil }
    if let up = weights[.attentionQueryUp], let narrow = otherWidth(of: .attentionQueryDown) {
      return up.dividedExactly(by: narrow).map { $0 + values }
    }
    let queries = fusedWidths(crossing: false)?.query ?? otherWidth(of: .attentionQuery) ?? values
    return queries + values
  }

  /// The number of experts, as the router has one output for each.
  var experts: Int? { otherWidth(of: .expertRouter) }
}
