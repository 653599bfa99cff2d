/// What looks packed, but in no way that is known.
struct UnknownPacking {
  /// Tensors with codes, and the usual names of their weights.
  private(set) var codes: [(position: Int, name: String)] = []
  /// Tensors that are stored for a weight, and its name.
  private(set) var parts: [(position: Int, name: String, part: PackedPart)] = []

  /// Last parts of names that only packed weights have beside them, wherever these may be: a file of a set holds
  /// some of a model's tensors.
  private static let endings: [Substring: PackedPart] = [
    "qzeros": .zeros, "g_idx": .order, "weight_scale": .scales, "weight_scale_inv": .scales,
    "weight_scale_2": .scalesOfScales, "weight_global_scale": .scalesOfScales,
    "weight_zero_point": .zeros, "weight_g_idx": .order, "weight_shape": .facts,
    "absmax": .scales, "nested_absmax": .scalesOfScales, "quant_map": .codebook,
    "nested_quant_map": .codebook, "bitsandbytes__nf4": .facts, "bitsandbytes__fp4": .facts,
    "SCB": .scales, "weight_format": .facts, "input_scale": .activationScale,
    "input_scale_ub": .activationScale, "input_global_scale": .activationScale,
    "scaled_fp8": .facts, "comfy_quant": .facts, "wscales": .scales,
    "gate_up_proj_scale_inv": .scales, "down_proj_scale_inv": .scales,
  ]

  /// The same that other layers may have: only single numbers, in a model with packed weights.
  private static let endingsOfNumbers: Set<Substring> = [
    "k_scale", "v_scale", "q_scale", "kv_scale", "output_scale", "activation_scale", "scale_input",
  ]

  /// Words in the names of what libraries store beside codes.
  private static let tellingWords = ["scale", "zero", "absmax", "codebook", "centroid", "quant"]

  /// What VPTQ's codes choose from is a module of its own.
  private static let modulesOfCentroids: Set<Substring> = ["centroids", "res_centroids"]

  /// Whether a name's last part is of a tensor that is stored for a packed weight, in any model.
  static func isNameOfPart(_ lastPart: Substring) -> Bool { endings[lastPart] != nil }

  /// Whether a tensor alone shows that there are packed weights.
  static func isTelling(_ tensor: TensorFacts) -> Bool {
    isNameOfPart(PackedNames.lastPart(of: tensor.name)) || isCodes(tensor, besideParts: false)
  }

  /// Looks at what no layout took.
  init(of tensors: [TensorFacts]) {
    var modules: [String: [Int]] = [:]
    var centroids: [String: [Int]] = [:]
    var isPacked = false
    for position in tensors.indices {
      let tensor = tensors[position]
      isPacked = isPacked || tensor.storage != .plain
      guard tensor.storage == .plain, tensor.group == .model, tensor.type != nil else { continue }
      let lastPart = PackedNames.lastPart(of: tensor.name)
      let module = PackedNames.module(of: tensor.name)
      if Self.modulesOfCentroids.contains(PackedNames.lastPart(of: module)) {
        centroids[PackedNames.module(of: module), default: []].append(position)
      }
      if let part = Self.endings[lastPart] {
        parts.append((position, module + ".weight", part))
      } else if Self.endingsOfNumbers.contains(lastPart), tensor.elements <= 1, isPacked {
        parts.append((position, module + ".weight", .activationScale))
      } else {
        modules[module, default: []].append(position)
      }
    }
    for (module, members) in modules where members.contains(where: { Self.mayBeCodes(tensors[$0]) })
    {
      let beside = centroids[module, default: []]
      let besideParts =
        !beside.isEmpty
        || members.contains { position in
          let lastPart = PackedNames.lastPart(of: tensors[position].name)
          return Self.tellingWords.contains { lastPart.contains($0) }
        }
      let found = members.filter { Self.isCodes(tensors[$0], besideParts: besideParts) }
      guard !found.isEmpty else { continue }
      let name = module.isEmpty ? "weight" : module + ".weight"
      codes += found.map { ($0, found.count == 1 ? name : tensors[$0].name) }
      parts += beside.map { ($0, name, .codebook) }
      for position in members where !found.contains(position) {
        let lastPart = PackedNames.lastPart(of: tensors[position].name)
        guard lastPart != "bias", lastPart != "weight" else { continue }
        parts.append((position, name, .facts))
      }
    }
    codes.sort { $0.position < $1.position }
    parts.sort { $0.position < $1.position }
  }

  private static func mayBeCodes(_ tensor: TensorFacts) -> Bool {
    tensor.type?.isInteger(bits: 8, 16, 32, 64) == true && !tensor.shape.isEmpty
  }

  private static func isCodes(_ tensor: TensorFacts, besideParts: Bool) -> Bool {
    guard mayBeCodes(tensor) else { return false }
    let lastPart = PackedNames.lastPart(of: tensor.name)
    let isLongWord = tensor.type?.isInteger(bits: 64) == true
    if PackedFinder.isNameOfCodes(lastPart)
      || ["Qidxs", "qidxs", "q_data", "dense_weights"].contains(lastPart)
    {
      return true
    }
    if lastPart == "weight", !isLongWord { return true }
    return besideParts && !isLongWord && tensor.shape.count >= 2 && tensor.elements >= 256
  }
}
