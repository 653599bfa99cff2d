/// Tensors that are stored and not learned, told by what stands beside them.
///
/// Names that mean a buffer in any model are ``CommonNames``; here are those that do so in some company.
enum Buffers {
  /// Excludes buffers among what is counted, but for tensors that a file's own labels describe.
  ///
  /// - Parameter isExact: whether the table that has nearly all of the names has this one, whole.
  static func exclude(
    in classifications: inout [TensorClassification], of tensors: [TensorFacts],
    isExact: (Int) -> Bool
  ) {
    let modules = Modules(of: tensors, classifications)
    for index in tensors.indices
    where classifications[index].exclusion == nil && tensors[index].labels?.component == nil {
      let tensor = tensors[index]
      if isExact(index), tensor.numbers != .integer { continue }
      guard let reason = reason(for: tensor, classifications[index], in: modules) else { continue }
      classifications[index].exclusion = .buffer(reason)
      classifications[index].component = .buffer
      classifications[index].parts = [.buffer]
      classifications[index].role = .other
    }
  }

  private static func reason(
    for tensor: TensorFacts, _ classification: TensorClassification, in modules: Modules
  ) -> String? {
    if tensor.storage == .plain, ["bool", "i64", "u64"].contains(tensor.type?.name) {
      return "integers, which cannot be learned"
    }
    let lastPart = PackedNames.lastPart(of: tensor.name)
    guard isSuspect(lastPart) else { return nil }
    let module = PackedNames.module(of: tensor.name)
    let parent = PackedNames.lastPart(of: module)
    switch lastPart {
    case "weight" where modules.isFrozenNormalization(module),
      "bias" where modules.isFrozenNormalization(module):
      return "a batch normalization that is not learned"
    case "bias" where parent == "gate" && classification.component == .expertRouter:
      return balancing
    case "e_score_correction_bias":
      return parent == "moe_statics" || parent == "experts" ? nil : balancing
    case "embed" where modules.isAveragedCodebook(module):
      return "a codebook of moving averages"
    case "mean" where modules.has(module, "std") || modules.has(module, "scale"),
      "std" where modules.has(module, "mean"),
      "scale" where modules.has(module, "mean"):
      return "statistics of data"
    case "beta" where parent == "act_fn", "eps" where parent == "act_fn":
      return "a constant of an activation function"
    case "filter" where ["upsample", "downsample", "lowpass"].contains(parent),
      "kernel" where tensor.shape.count == 1 && ["up", "down"].contains(parent):
      return "a fixed filter"
    case "positional_embedding" where modules.isOfSeveralPrompts && parent.hasPrefix("shared_"):
      return "random frequencies of positions"
    case "shift" where modules.has(module, "activation"):
      return "a range of integer arithmetic"
    default:
      return pairedStatistic(lastPart, module, in: modules)
    }
  }

  /// DeepSeek-AI, "DeepSeek-V3 Technical Report", 2024, 2.1.2: set by the load, not by a gradient.
  private static let balancing = "balancing bias of the router"

  private static let statistics: [(ending: String, other: String)] = [
    ("_mean", "_std"), ("_std", "_mean"), ("_mean", "_invstd"), ("_invstd", "_mean"),
  ]

  private static func pairedStatistic(
    _ lastPart: Substring, _ module: String, in modules: Modules
  ) -> String? {
    for (ending, other) in statistics where lastPart.hasSuffix(ending) {
      if modules.has(module, lastPart.dropLast(ending.count) + other) {
        return "statistics of data"
      }
    }
    return nil
  }

  private static let suspects: Set<Substring> = [
    "weight", "bias", "e_score_correction_bias", "embed", "mean", "std", "scale", "beta", "eps",
    "filter", "kernel", "positional_embedding", "shift",
  ]

  private static func isSuspect(_ lastPart: Substring) -> Bool {
    suspects.contains(lastPart) || statistics.contains { lastPart.hasSuffix($0.ending) }
  }
}

extension Buffers {
  /// What stands together in a model's modules.
  private struct Modules {
    /// Whether a model has two tables of prompts' positions, as SAM 2 has and SAM has not.
    private(set) var isOfSeveralPrompts = false
    private var names: Set<String> = []
    private var frozen: Set<String> = []
    private var averaged: Set<String> = []

    init(of tensors: [TensorFacts], _ classifications: [TensorClassification]) {
      var normalized: [String] = []
      var counted: Set<String> = []
      for tensor in tensors {
        let lastPart = PackedNames.lastPart(of: tensor.name)
        switch lastPart {
        case "running_mean": normalized.append(PackedNames.module(of: tensor.name))
        case "num_batches_tracked": counted.insert(PackedNames.module(of: tensor.name))
        case "cluster_size", "cluster_usage", "embed_avg", "embed_sum":
          averaged.insert(PackedNames.module(of: tensor.name))
        case "mean", "std", "scale": names.insert(tensor.name)
        case "positional_embedding":
          isOfSeveralPrompts =
            isOfSeveralPrompts
            || tensor.name.hasSuffix("prompt_encoder.shared_embedding.positional_embedding")
        default:
          if Buffers.isSuspect(lastPart), lastPart != "weight", lastPart != "bias" {
            names.insert(tensor.name)
          }
          if lastPart == "x_min" {
            names.insert(PackedNames.module(of: tensor.name))
          }
        }
      }
      // PyTorch counts the batches of every batch normalization that learns, since 2018; before, none were counted
      // in a whole file. A backbone's do not learn where none of it are counted.
      frozen = Set(
        normalized.filter { module in
          !counted.contains(module)
            && (!counted.isEmpty || module.contains("backbone"))
        })
    }

    func has(_ module: String, _ lastPart: some StringProtocol) -> Bool {
      names.contains(module.isEmpty ? String(lastPart) : module + "." + lastPart)
    }

    func isFrozenNormalization(_ module: String) -> Bool { frozen.contains(module) }

    func isAveragedCodebook(_ module: String) -> Bool { averaged.contains(module) }
  }
}
