/// The shapes of a model's layers, with equal ones counted together.
struct LayerShapes {
  /// What layers of one term have in common.
  private struct Signature: Hashable {
    let place: Place
    let isInBlock: Bool
    let areExperts: Bool
    let shapes: [[Int]]
    let divisor: Int
    /// How many such layers a block has.
    var copies: Int
  }

  private struct Key: Hashable {
    let name: String
    let countedAs: CountedAs
    let depth: Int?
  }

  private struct Layer {
    var classification: TensorClassification
    var tensors: [(shape: [Int], elements: Int, role: Role)] = []
  }

  private struct BlockShape: Hashable {
    let depth: Int?
    let signature: Signature
  }

  private var layers: [Layer] = []

  /// The layers of a model, or of those tensors of it whose numbers are given.
  init(of anatomy: Anatomy, only chosen: [Int]? = nil) {
    var positions: [Key: Int] = [:]
    for index in chosen ?? Array(anatomy.tensors.indices) {
      let classification = anatomy.classifications[index]
      guard classification.exclusion == nil else { continue }
      let key = Key(
        name: classification.layer, countedAs: CountedAs(classification),
        depth: classification.depth)
      let position = positions[key] ?? layers.count
      if position == layers.count {
        positions[key] = position
        layers.append(Layer(classification: classification))
      }
      layers[position].tensors.append(
        (anatomy.tensors[index].shape, anatomy.tensors[index].elements, classification.role))
    }
  }

  /// The terms of each component.
  ///
  /// In blocks go before those outside, larger before smaller.
  func terms() -> [Place: [Explanation.Term]] {
    var copies: [BlockShape: (count: Int, elements: Int)] = [:]
    for layer in layers {
      var whole = Count()
      for tensor in layer.tensors { whole.add(tensor.elements, role: tensor.role) }
      for (shape, share) in whole.divided(among: signatures(of: layer)) {
        copies[shape, default: (0, 0)].count += 1
        copies[shape, default: (0, 0)].elements += share.parameters
      }
    }
    var sums: [Signature: (blocks: Int, elements: Int)] = [:]
    for (shape, block) in copies {
      var signature = shape.signature
      signature.copies = block.count
      sums[signature, default: (0, 0)].blocks += 1
      sums[signature, default: (0, 0)].elements += block.elements
    }
    var result: [Place: [Explanation.Term]] = [:]
    for (signature, sum) in sums {
      result[signature.place, default: []].append(
        Explanation.Term(
          blocks: signature.isInBlock ? sum.blocks : nil, copies: signature.copies,
          areExperts: signature.areExperts, shapes: signature.shapes, divisor: signature.divisor,
          parameters: sum.elements))
    }
    return result.mapValues { $0.sorted(by: LayerShapes.precedes) }
  }

  private func signatures(of layer: Layer) -> [BlockShape] {
    let classification = layer.classification
    let ordered = layer.tensors.enumerated().sorted { first, second in
      let ranks = [first, second].map { $0.element.role == .bias ? 1 : 0 }
      return (ranks[0], first.offset) < (ranks[1], second.offset)
    }
    return classification.parts.map { component in
      BlockShape(
        depth: classification.depth,
        signature: Signature(
          place: Place(stack: classification.stack, component: component),
          isInBlock: classification.depth != nil, areExperts: classification.expert != nil,
          shapes: ordered.map(\.element.shape), divisor: classification.parts.count, copies: 1))
    }
  }

  private static func precedes(_ first: Explanation.Term, _ second: Explanation.Term) -> Bool {
    if (first.blocks == nil) != (second.blocks == nil) { return first.blocks != nil }
    if first.parameters != second.parameters { return first.parameters > second.parameters }
    return first.description < second.description
  }
}
