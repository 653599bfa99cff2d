/// What training scripts save beside a model, in one dictionary with it.
enum TrainerState {
  /// Excludes moments of optimizers, averages of weights that stand there as well, scores, and what trainers keep of
  /// themselves.
  static func exclude(in classifications: inout [TensorClassification], of tensors: [TensorFacts]) {
    var averages: [(index: Int, rest: Substring)] = []
    let isOfTrainer = tensors.contains { modelParts.contains(firstPart(of: $0.name)) }
    for index in tensors.indices where classifications[index].exclusion == nil {
      let name = tensors[index].name
      let lastPart = PackedNames.lastPart(of: name)
      let firstPart = firstPart(of: name)
      if moments.contains(lastPart) || optimizers.contains(firstPart) {
        classifications[index].exclusion = .group(.optimizer)
      } else if isScore(tensors[index])
        || isOfTrainer && trainerParts.contains(firstPart)
      {
        classifications[index].exclusion = .group(.training)
      } else if averageWords.contains(firstPart), let rest = afterFirstPart(of: name) {
        averages.append((index, rest))
      }
    }
    guard !averages.isEmpty else { return }
    let isAverage = Set(averages.map(\.index))
    var owners: [[UInt8]: Int] = [:]
    for index in tensors.indices where !isAverage.contains(index) {
      var name = tensors[index].name[...]
      owners[plain(name)] = index
      while RuleIndex.wrappers.contains(Array(firstPart(of: name).utf8)),
        let rest = afterFirstPart(of: name)
      {
        name = rest
        owners[plain(name)] = index
      }
    }
    for (index, rest) in averages {
      var name = rest
      var owner = owners[plain(name)]
      while owner == nil, RuleIndex.wrappers.contains(Array(firstPart(of: name).utf8)),
        let inner = afterFirstPart(of: name)
      {
        name = inner
        owner = owners[plain(name)]
      }
      guard let owner, tensors[owner].shape == tensors[index].shape else { continue }
      classifications[index].exclusion = .average(of: tensors[owner].name)
    }
  }

  /// Adam's, Adafactor's and SGD's, as PyTorch calls them.
  private static let moments: Set<Substring> = [
    "exp_avg", "exp_avg_sq", "max_exp_avg_sq", "momentum_buffer", "exp_inf", "exp_avg_sq_row",
    "exp_avg_sq_col", "square_avg", "acc_delta", "exp_avg_diff", "exp_avg_slow",
  ]

  private static let optimizers: Set<Substring> = [
    "optimizer", "optimizers", "optimizer_state", "optimizer_states", "optimizer_state_dict",
    "optim_state", "optim_state_dict", "lr_scheduler", "lr_schedulers", "scheduler", "grad_scaler",
  ]

  /// Under which keys trainers keep the model.
  private static let modelParts: Set<Substring> = [
    "state_dict", "model", "model_state_dict", "model_state", "module", "net", "network",
  ]

  /// Under which keys they keep, beside a model, what they are told and where they are.
  private static let trainerParts: Set<Substring> = [
    "callbacks", "loops", "hyper_parameters", "hparams", "datamodule_hyper_parameters", "args",
    "config",
    "cfg", "rng_state", "rng_states", "cuda_rng_state", "torch_rng_state", "random_states",
    "sampler",
    "scaler", "metrics", "history", "extra_state", "training_args", "trainer_state",
  ]

  private static let averageWords: Set<Substring> = [
    "ema", "model_ema", "ema_model", "state_dict_ema", "ema_state_dict", "ema_weights",
    "ema_params", "swa", "swa_model", "averaged_model", "params_ema", "shadow", "shadow_params",
  ]

  private static let scores: [String] = [
    "best_", "epoch", "global_step", "iteration", "loss", "val_", "train_", "metric",
  ]

  /// A number at the top of the dictionary.
  private static func isScore(_ tensor: TensorFacts) -> Bool {
    tensor.elements == 1 && !tensor.name.utf8.contains(UInt8(ascii: "."))
      && scores.contains(where: tensor.name.hasPrefix)
  }

  private static func firstPart(of name: some StringProtocol) -> Substring {
    let end = name.utf8.firstIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    return Substring(name[..<end])
  }

  private static func afterFirstPart(of name: some StringProtocol) -> Substring? {
    guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    return Substring(name[name.utf8.index(after: dot)...])
  }

  /// A name without its dots, as averages in the files of latent diffusion have none.
  private static func plain(_ name: Substring) -> [UInt8] {
    name.utf8.filter { $0 != UInt8(ascii: ".") }
  }
}
