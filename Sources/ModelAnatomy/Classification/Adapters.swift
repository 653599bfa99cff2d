/// What adapters are added to: LoRA's A and B stand below the layer that they tune.
enum Adapters {
  /// Gives every adapter's tensor the place of its layer: stack, depth, and what the layer is.
  ///
  /// An adapter's file has no other tensors of the layers, so that they are recognized as if their weights were there.
  static func place(in classifications: inout [TensorClassification], of tensors: [TensorFacts]) {
    var layers: [String: [Int]] = [:]
    for index in tensors.indices where classifications[index].component == .adapter {
      guard let layer = layer(of: tensors[index].name) else { continue }
      layers[layer, default: []].append(index)
    }
    guard !layers.isEmpty else { return }
    let names = layers.keys.sorted()
    let weights = names.map { name in
      TensorFacts(name: name + ".weight", shape: [1, 1], elements: 1)
    }
    let tuned = Anatomy(of: weights).classifications
    for (name, place) in zip(names, tuned)
    where place.component != .adapter && place.component != .other {
      for index in layers[name, default: []] {
        classifications[index].adapts = place.component
        classifications[index].stack = place.stack
        classifications[index].depth = place.depth
        let lastPart = PackedNames.lastPart(of: tensors[index].name)
        if lastPart == "alpha", tensors[index].elements == 1 {
          classifications[index].exclusion = .buffer(
            "the factor of an adapter, which is not learned")
        }
      }
    }
  }

  /// The beginnings of the parts of names that belong to an adapter.
  private static let beginnings = [
    "lora_", "hada_", "lokr_", "loha_", "ia3_", "oft_", "boft_", "vera_", "dora_", "randlora_",
    "fourierft_", "shira_", "bone_",
  ]

  /// The name of the layer that an adapter's tensor belongs to; nil if its name does not tell.
  ///
  /// `layers.0.q_proj.lora_A.weight` belongs to `layers.0.q_proj`, and so does `layers.0.q_proj_lora.down.weight`.
  static func layer(of name: String) -> String? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() where index > 0 {
      if beginnings.contains(where: part.hasPrefix) || part == "lora" {
        return parts[..<index].joined(separator: ".")
      }
      if part.hasSuffix("_lora") {
        return (parts[..<index] + [part.dropLast("_lora".count)]).joined(separator: ".")
      }
    }
    guard parts.count > 1, parts.last == "alpha" else { return nil }
    return parts.dropLast().joined(separator: ".")
  }
}
