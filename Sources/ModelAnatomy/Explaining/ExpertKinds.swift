/// The experts of each block of a mixture, those of equal shape taken together.
///
/// Ernie 4.5's blocks have experts of two kinds, one for text and one for images; most have one.
struct ExpertKinds {
  /// Experts of one block and one shape.
  struct Kind {
    /// How many there are.
    let experts: Int
    /// The parameters of one.
    let parametersPerExpert: Int
  }

  private struct Block: Hashable {
    let stack: Stack
    let depth: Int
  }

  private struct Expert {
    var parameters = 0
    var shapes: [[Int]] = []
  }

  /// The kinds of each block that has experts, that of the first expert first.
  let blocks: [[Kind]]

  /// - Throws: ``TallyError`` if a sum goes beyond 64 bits.
  init(of anatomy: Anatomy) throws(TallyError) {
    _ = try Tally(of: anatomy)
    let routed = BlockGeometry.all(of: anatomy)
    var numbered: [Block: [Int: Expert]] = [:]
    var stacked: [Block: (experts: Int, parameters: Int)] = [:]
    for (tensor, classification) in zip(anatomy.tensors, anatomy.classifications)
    where classification.exclusion == nil && Self.isExpert(classification.component) {
      let block = Block(stack: classification.stack, depth: classification.depth ?? -1)
      if let number = classification.expert {
        numbered[block, default: [:]][number, default: Expert()].parameters += tensor.elements
        numbered[block]?[number]?.shapes.append(tensor.shape)
        continue
      }
      let router = routed[.init(stack: block.stack, depth: block.depth)]?.experts
      let first = tensor.shape.count > 1 ? tensor.shape.first : nil
      let experts = router.flatMap { tensor.shape.contains($0) ? $0 : nil } ?? first ?? router ?? 1
      let known = stacked[block] ?? (experts, 0)
      stacked[block] = (max(experts, known.experts), known.parameters + tensor.elements)
    }
    blocks =
      numbered.values.map(Self.kinds(of:))
      + stacked.values.map { experts, parameters in
        [Kind(experts: max(1, experts), parametersPerExpert: parameters / max(1, experts))]
      }
  }

  static func isExpert(_ component: Component) -> Bool {
    [.expertUp, .expertGate, .expertDown].contains(component)
  }

  private static func kinds(of experts: [Int: Expert]) -> [Kind] {
    var kinds: [(shapes: [[Int]], parameters: Int, count: Int)] = []
    for (_, expert) in experts.sorted(by: { $0.key < $1.key }) {
      let shapes = expert.shapes.sorted { $0.lexicographicallyPrecedes($1) }
      if let known = kinds.firstIndex(where: { $0.shapes == shapes }) {
        kinds[known].count += 1
      } else {
        kinds.append((shapes, expert.parameters, 1))
      }
    }
    return kinds.map { Kind(experts: $0.count, parametersPerExpert: $0.parameters) }
  }
}
