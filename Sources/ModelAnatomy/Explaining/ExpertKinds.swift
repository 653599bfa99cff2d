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

  private struct Numbered: Hashable {
    let block: Block
    let number: Int
  }

  private struct Expert {
    let place: Numbered
    var parameters = 0
    var shapes: [[Int]] = []
  }

  /// The kinds of each block that has experts, that of the first expert first.
  let blocks: [[Kind]]

  /// - Throws: ``TallyError`` if a sum goes beyond 64 bits.
  init(of anatomy: Anatomy) throws(TallyError) {
    _ = try anatomy.checkedSum()
    let isMixture = anatomy.classifications.contains { Self.isExpert($0.component) }
    let routed = isMixture ? BlockGeometry.all(of: anatomy) : [:]
    var positions: [Numbered: Int] = [:]
    var experts: [Expert] = []
    var stacked: [Block: (experts: Int, parameters: Int)] = [:]
    for index in anatomy.tensors.indices
    where anatomy.classifications[index].exclusion == nil
      && Self.isExpert(anatomy.classifications[index].component)
    {
      let classification = anatomy.classifications[index]
      let tensor = anatomy.tensors[index]
      let block = Block(stack: classification.stack, depth: classification.depth ?? -1)
      if let number = classification.expert {
        let place = Numbered(block: block, number: number)
        // An expert's tensors mostly follow each other.
        let position =
          experts.last?.place == place ? experts.count - 1 : positions[place] ?? experts.count
        if position == experts.count {
          positions[place] = position
          experts.append(Expert(place: place))
        }
        experts[position].parameters += tensor.elements
        experts[position].shapes.append(tensor.shape)
        continue
      }
      let router = routed[.init(stack: block.stack, depth: block.depth)]?.experts
      let first = tensor.shape.count > 1 ? tensor.shape.first : nil
      let count = router.flatMap { tensor.shape.contains($0) ? $0 : nil } ?? first ?? router ?? 1
      let known = stacked[block] ?? (count, 0)
      stacked[block] = (max(count, known.experts), known.parameters + tensor.elements)
    }
    let numbered = Dictionary(grouping: experts, by: \.place.block)
    blocks =
      numbered.values.map(Self.kinds(of:))
      + stacked.values.map { experts, parameters in
        [Kind(experts: max(1, experts), parametersPerExpert: parameters / max(1, experts))]
      }
  }

  static func isExpert(_ component: Component) -> Bool {
    [.expertUp, .expertGate, .expertDown].contains(component)
  }

  private static func kinds(of experts: [Expert]) -> [Kind] {
    var kinds: [(shapes: [[Int]], parameters: Int, count: Int)] = []
    for expert in experts.sorted(by: { $0.place.number < $1.place.number }) {
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
