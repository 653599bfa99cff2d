/// Divides the elements of fused projections among query, key and value, where the shapes tell how.
struct FusedDivision {
  private let anatomy: Anatomy
  private let blocks: [BlockGeometry.Position: BlockGeometry]

  init(of anatomy: Anatomy) {
    self.anatomy = anatomy
    blocks = BlockGeometry.all(of: anatomy)
  }

  /// The components of a tensor with the elements of each; none if the shapes do not tell.
  ///
  /// What is left over of a division goes to the first.
  func shares(of index: Int) -> [(component: Component, elements: Int)] {
    let widths = widths(of: anatomy.classifications[index])
    let elements = anatomy.tensors[index].elements
    let total = widths.reduce(0) { $0 + $1.width }
    return widths.enumerated().map { position, share in
      (share.component, elements / total * share.width + (position == 0 ? elements % total : 0))
    }
  }

  private func widths(
    of classification: TensorClassification
  ) -> [(component: Component, width: Int)] {
    switch classification.component {
    case .attentionKV: return [(.attentionKey, 1), (.attentionValue, 1)]
    case .crossAttentionKV: return [(.crossAttentionKey, 1), (.crossAttentionValue, 1)]
    case .attentionQKV:
      guard let (query, key) = fusedWidths(of: classification) else { return [] }
      return [(.attentionQuery, query), (.attentionKey, key), (.attentionValue, key)]
    case .crossAttentionQKV:
      guard let (query, key) = fusedWidths(of: classification) else { return [] }
      return [
        (.crossAttentionQuery, query), (.crossAttentionKey, key), (.crossAttentionValue, key),
      ]
    default: return classification.parts.map { ($0, 1) }
    }
  }

  private func fusedWidths(of classification: TensorClassification) -> (query: Int, key: Int)? {
    classification.depth.flatMap { depth in
      blocks[.init(stack: classification.stack, depth: depth)]?.fusedWidths(
        crossing: classification.component == .crossAttentionQKV)
    }
  }
}
