/// Says of layers that nobody can name which form they have.
enum OutsiderKinds {
  /// Notes the kind of every layer of the component `other`, and recognizes batch normalization by
  /// the running statistics stored beside it.
  static func note(
    in classifications: inout [TensorClassification], of tensors: [TensorFacts]
  ) {
    var layers: [String: (indices: [Int], isBatchNormalization: Bool)] = [:]
    for index in classifications.indices {
      switch classifications[index].component {
      case .other: layers[classifications[index].layer, default: ([], false)].indices.append(index)
      case .buffer where tensors[index].name.hasSuffix(".running_mean"):
        let layer = String(tensors[index].name.dropLast(".running_mean".count))
        layers[layer, default: ([], false)].isBatchNormalization = true
      default: break
      }
    }
    for members in layers.values {
      if members.isBatchNormalization {
        for index in members.indices where classifications[index].role != .other {
          classifications[index].component = .normalization
          classifications[index].parts = [.normalization]
          classifications[index].family = CommonNames.source
        }
        continue
      }
      let ranks = members.indices.map { tensors[$0].shape.count }
      let kind: LayerKind? =
        ranks.contains(2) ? .matrix : ranks.allSatisfy { $0 <= 1 } ? .vector : nil
      for index in members.indices { classifications[index].kind = kind }
    }
  }
}
