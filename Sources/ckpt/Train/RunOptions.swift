import ArgumentParser
import TinyTransformer

/// The options that say how a model is trained. Those that are left out have the defaults, or when a run is taken up
/// again what the run has.
struct RunOptions: ParsableArguments {
  @Option(parsing: .unconditional, help: "Passes over the training data. (default: 5)")
  var epochs: Int?

  @Option(parsing: .unconditional, help: "Batch size in sequences. (default: 16)")
  var batch: Int?

  @Option(
    name: [.long, .customLong("lr")], parsing: .unconditional,
    help: ArgumentHelp("Peak learning rate. (default: 0.003)", valueName: "rate"))
  var learningRate: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Share of all steps in which the learning rate rises linearly; then it decays along a cosine. (default: 0.05)",
      visibility: .hidden))
  var warmup: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("AdamW's weight decay. (default: 0.01)", visibility: .hidden))
  var weightDecay: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Clip the global gradient norm to this; 0 for no clipping. (default: 1)", visibility: .hidden)
  )
  var clip: Double?

  @Option(
    parsing: .unconditional,
    help: "Random seed. (default: 1)")
  var seed: UInt64?

  /// How a new run is trained.
  var configuration: TrainingConfiguration {
    var configuration = TrainingConfiguration()
    configuration.epochs = epochs ?? configuration.epochs
    configuration.batch = batch ?? configuration.batch
    configuration.seed = seed ?? configuration.seed
    configuration.optimizer.learningRate = learningRate ?? configuration.optimizer.learningRate
    configuration.optimizer.warmup = warmup ?? configuration.optimizer.warmup
    configuration.optimizer.weightDecay = weightDecay ?? configuration.optimizer.weightDecay
    configuration.optimizer.clip = clip ?? configuration.optimizer.clip
    return configuration
  }

  /// What is asked for and not so in a run that exists, in words; nil where nothing is.
  func disagreement(with run: TrainingConfiguration) -> String? {
    let optimizer = run.optimizer
    return [
      check("number of epochs", epochs, run.epochs), check("batch", batch, run.batch),
      check("seed", seed, run.seed),
      check("learning rate", learningRate, optimizer.learningRate),
      check("warm-up", warmup, optimizer.warmup),
      check("weight decay", weightDecay, optimizer.weightDecay),
      check("clip", clip, optimizer.clip),
    ].compactMap { $0 }.first
  }
}

/// What is wanted and not so, in words; nil where nothing is wanted or it is so.
func check<Value: Equatable>(_ name: String, _ wanted: Value?, _ found: Value) -> String? {
  wanted.flatMap { $0 == found ? nil : "its \(name) is \(found), not \($0)" }
}
