/// Says of layers outside the vocabulary what they compute, where name or shape tells.
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
    for (layer, members) in layers {
      if members.isBatchNormalization {
        for index in members.indices where classifications[index].role != .other {
          classifications[index].component = .normalization
          classifications[index].parts = [.normalization]
          classifications[index].family = CommonNames.source
        }
        continue
      }
      let kind = kind(of: layer, members: members.indices.map { tensors[$0] })
      for index in members.indices { classifications[index].kind = kind }
    }
  }

  private static func kind(of layer: String, members: [TensorFacts]) -> LayerKind? {
    let name = layer.lowercased()
    if let recurrent = members.first(where: { $0.name.utf8.contains("weight_hh".utf8) }) {
      if name.contains("lstm") { return .lstm }
      if name.contains("gru") { return .gru }
      return recurrentKind(of: recurrent.shape)
    }
    let ranks = members.map(\.shape.count)
    if name.contains("lstm") { return .lstm }
    if name.contains("conv") || ranks.contains(where: { (3...5).contains($0) }) {
      return .convolution
    }
    if ranks.contains(2) { return .matrix }
    return ranks.allSatisfy { $0 <= 1 } ? .vector : nil
  }

  private static func recurrentKind(of shape: [Int]) -> LayerKind {
    guard shape.count == 2, shape[1] > 0, shape[0].isMultiple(of: shape[1]) else {
      return .recurrent
    }
    switch shape[0] / shape[1] {
    case 4: return .lstm
    case 3: return .gru
    default: return .recurrent
    }
  }
}
