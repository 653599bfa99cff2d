import ArgumentParser
import CheckpointFormat
import TinyTransformer

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a tiny transformer and save it.",
    discussion: """
      Without --data the model learns a built-in task: to write made-up words backwards or with their letters in \
      order. It is judged by words that it has never seen. The same seed gives the same file, byte for byte, on any number of threads.

      \(ExitStatus.help)
      """)

  @Option(help: "Passes over the data.")
  var epochs = 5

  @Option(help: "Train on this UTF-8 text instead of the built-in task.", completion: .file())
  var data: String?

  @Option(help: "Elements of a token's vector.")
  var width = 64

  @Option(help: "Blocks of the decoder.")
  var layers = 2

  @Option(help: "Heads of each attention; they divide the width evenly.")
  var heads = 8

  @Option(
    name: [.customLong("feed-forward"), .customLong("ff")],
    help: "Elements between the two feed-forward layers. (default: 4 x width)")
  var feedForward: Int?

  @Option(help: "The longest sequence, in tokens.")
  var context = 64

  @Option(help: "Sequences in a batch.")
  var batch = 16

  @Option(name: [.long, .customLong("lr")], help: "The learning rate at its highest.")
  var learningRate = OptimizerConfiguration().learningRate

  @Option(help: "What everything that is left to chance follows from.")
  var seed: UInt64 = 1

  @Option(help: "Threads; the result does not depend on them. (default: all processors)")
  var threads: Int?

  @Option(name: [.short, .long], help: "Where to save the model.", completion: .file())
  var out = "model.bin"

  @Flag(name: .long, help: "Print one JSON object at the end instead of lines.")
  var json = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads must be 1 to 1024")
    }
  }

  func run() throws {
    // A place that cannot be written to should be known before the training, not after.
    _ = try DurableFile(path: out)
    // Nor would data for a context that cannot be ever be ready.
    try modelConfiguration(vocabularySize: 1).validate()
    let task = try TrainingTask(path: data, context: context)
    let model = try makeModel(vocabularySize: task.data.vocabulary.count)
    var configuration = TrainingConfiguration()
    configuration.epochs = epochs
    configuration.batch = batch
    configuration.seed = seed
    configuration.optimizer.learningRate = learningRate
    let trainer = try Trainer(model, data: task.data, configuration)

    var report = TrainingReport(model, task)
    show(report.introduction)
    show([report.epochTitles])
    let bar = ProgressBar("training")
    try trainer.run { event in
      switch event {
      case .step(let step):
        let remaining =
          Double(step.steps - step.step) * step.seconds / Double(max(1, step.step))
        bar.show(
          step.step, of: step.steps,
          note:
            "\(Figures.grouped(Int(step.tokensPerSecond))) tokens/s, \(Figures.duration(remaining)) left"
        )
      case .epoch(let epoch):
        bar.wipe()
        report.add(epoch)
        show([report.line(epoch)])
      }
      return .proceed
    }
    bar.wipe()
    try report.sample(from: model, task)
    show(report.closing)

    try Snapshot(of: model, vocabulary: task.data.vocabulary).save(to: out)
    report.saved(to: out, byteCount: try FileSource(path: out).byteCount)
    if json { try report.print(asJSON: true) } else { show(report.savedLines) }
  }

  private func makeModel(vocabularySize: Int) throws -> Transformer {
    try Transformer(
      modelConfiguration(vocabularySize: vocabularySize), batch: batch, seed: seed,
      threads: threads.map { ThreadPool(threads: $0) } ?? ThreadPool())
  }

  private func modelConfiguration(vocabularySize: Int) -> ModelConfiguration {
    ModelConfiguration(
      architecture: .decoderOnly, vocabularySize: vocabularySize, context: context, width: width,
      heads: heads, decoderLayers: layers, feedForwardWidth: feedForward)
  }

  /// Lines for people: data, unless one JSON object is asked for.
  private func show(_ lines: [String]) {
    for line in lines {
      if json { Terminal.message(line) } else { print(line) }
    }
    Terminal.flush()
  }
}
