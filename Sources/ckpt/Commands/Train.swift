import ArgumentParser
import CheckpointFormat
import TinyTransformer

struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a tiny transformer and save it.",
    discussion: """
      Without --data a model learns the built-in task of its family: decoder-only and encoder-only models to write \
      made-up words backwards or with their letters in order, encoder-decoder models to write dates in ISO form. It is \
      judged by what it has never seen. --data is any UTF-8 text, or for an encoder-decoder lines of two texts with a \
      tab between them. The same seed gives the same file, byte for byte, on any number of threads, also when the run \
      is interrupted and taken up again.

      Ctrl-C saves the run and ends it; --resume goes on with it. A second Ctrl-C ends it at once.

      \(ExitStatus.help)
      """)

  @Option(
    help: "Train on this UTF-8 text, or these pairs, instead of the built-in task.",
    completion: .file())
  var data: String?

  @OptionGroup(title: "Model")
  var model: ModelOptions

  @OptionGroup(title: "Training")
  var training: RunOptions

  @Option(
    parsing: .unconditional,
    help: "Threads; the result does not depend on them. (default: all processors)")
  var threads: Int?

  @Option(name: [.short, .long], help: "Where to save the model.", completion: .file())
  var out = "model.bin"

  @Option(help: "What to save parameters in: f32, or bf16 for half the size. (default: f32)")
  var dtype: Snapshot.ElementType?

  @Option(
    parsing: .unconditional, help: "Also save the whole run every so many steps, beside OUT.")
  var saveEvery: Int?

  @Option(parsing: .unconditional, help: "How many of these to keep, the newest ones.")
  var keep = 2

  @Flag(
    name: .long,
    help:
      "Let these hold what changed since the one before, which stays beside them; every eighth is whole."
  )
  var delta = false

  @Option(help: "Go on with a run that was saved on its way.", completion: .file())
  var resume: String?

  @Option(help: "Write a line of JSON for each step and epoch to this file.", completion: .file())
  var metrics: String?

  @Flag(name: .long, help: "Print one JSON object at the end instead of lines.")
  var json = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads must be 1 to 1024")
    }
    if let saveEvery, saveEvery < 1 { throw ValidationError("--save-every must be at least 1") }
    guard keep > 0 else { throw ValidationError("--keep must be at least 1") }
    if delta, saveEvery == nil {
      throw ValidationError("--delta is for what --save-every saves; give both")
    }
    // A run that goes on brings its own numbers along, which those given here are held against later.
    guard resume == nil else { return }
    do throws(TransformerError) {
      try model.configuration(vocabularySize: 1).validate()
      try training.configuration.validate()
    } catch {
      throw ValidationError(error.description)
    }
  }

  func run() throws {
    // A place that cannot be written to should be known before the training, not after.
    _ = try DurableFile(path: FilePath(out))
    let session =
      try resume.map { try TrainingSession(resuming: $0, self) } ?? TrainingSession(self)
    let (trainer, task) = (session.trainer, session.task)
    let checkpoints = RunCheckpoints(
      beside: out, keep: keep, as: session.elementType, usesDifferences: delta)
    let log = try metrics.map { try MetricsLog(path: FilePath($0), adding: resume != nil) }
    let started = trainer.state.step

    var report = TrainingReport(trainer.model, task)
    try show(report.introduction)
    if started > 0 { Terminal.message("going on from step \(started) of \(trainer.steps)") }
    try show([report.epochTitles])
    let bar = ProgressBar("training")
    Interruption.watch()
    let isComplete = try trainer.run { event in
      switch event {
      case .step(let step):
        report.add(step)
        try log?.add(step)
        bar.show(step.step, of: step.steps, note: Self.note(step, since: started))
        if let saveEvery, step.step.isMultiple(of: saveEvery) {
          save(trainer.snapshot(), step: step.step, in: checkpoints, bar)
        }
      case .epoch(let epoch):
        bar.wipe()
        report.add(epoch)
        try log?.add(epoch)
        try show([report.line(epoch)])
      }
      return Interruption.isRequested ? .stop : .proceed
    }
    bar.wipe()
    try log?.flush()
    warn { () throws(CheckpointError) in try checkpoints.finish() }
    guard isComplete else {
      try trainer.snapshot().save(to: FilePath(out), as: session.elementType)
      Terminal.message(
        "stopped at step \(trainer.state.step) of \(trainer.steps); go on with: ckpt train --resume \(Escaping.escape(out))"
      )
      Interruption.leave()
    }
    try report.sample(from: trainer.model, task)
    try show(report.closing)
    try Snapshot(of: trainer.model, vocabulary: task.data.vocabulary)
      .save(to: FilePath(out), as: session.elementType)
    report.saved(to: out, byteCount: try FileSource(path: FilePath(out)).byteCount)
    if json { try report.print(asJSON: true) } else { try show(report.savedLines) }
  }

  /// Saves on the way. Training goes on where that fails: what was saved before is still there.
  private func save(
    _ snapshot: Snapshot, step: Int, in checkpoints: RunCheckpoints, _ bar: ProgressBar
  ) {
    warn(bar) { () throws(CheckpointError) in try checkpoints.save(snapshot, step: step) }
  }

  private func warn(_ bar: ProgressBar? = nil, _ save: () throws(CheckpointError) -> Void) {
    do throws(CheckpointError) {
      try save()
    } catch {
      bar?.wipe()
      Terminal.message("Warning: \(error.description); training goes on")
    }
  }

  private static func note(_ step: StepReport, since started: Int) -> String {
    let rate = Figures.grouped(Int(step.tokensPerSecond))
    let left = Double(step.steps - step.step) * step.seconds / Double(max(1, step.step - started))
    return "\(rate) tokens/s, \(Figures.duration(left)) left"
  }

  /// Lines for people: data, unless one JSON object is asked for.
  private func show(_ lines: [String]) throws {
    let text = lines.map { $0 + "\n" }.joined()
    if json { Terminal.message(text, terminator: "") } else { try Terminal.data(text) }
  }
}
