import ArgumentParser
import CheckpointFormat
import SystemPackage
import TinyTransformer

struct Train: Command {
  static let configuration = CommandConfiguration(
    abstract: "Train a tiny transformer and save it.",
    discussion: """
      Without --data a model learns the built-in task of its family: decoder-only and encoder-only models to write \
      made-up words backwards or with their letters in order, encoder-decoder models to write dates in ISO form. It is \
      judged by what it has never seen. --data is any UTF-8 text, or for an encoder-decoder lines of two texts with a \
      tab between them. The same seed gives the same file, byte for byte, on any number of threads, also when the run \
      is interrupted and taken up again.

      Ctrl-C saves the run beside OUT, under a name such as model.unfinished.bin, and ends it; OUT itself is written \
      only by a run that is finished. --resume goes on with what was saved, and removes model.unfinished.bin when it \
      has come to the end and saved OUT. A second Ctrl-C ends the program at once. --init trains a finished model \
      further, on data in the characters that it knows.

      \(ExitStatus.help)
      """)

  @Option(
    help: "Train on this UTF-8 text, or these tab-separated pairs, instead of the built-in task.",
    completion: .file())
  var data: FilePath?

  @OptionGroup(title: "Model")
  var model: ModelOptions

  @OptionGroup(title: "Training")
  var training: RunOptions

  @Option(
    parsing: .unconditional,
    help: "Number of threads; the result is the same for any. (default: all processors)")
  var threads: Int?

  @Option(
    name: .shortAndLong, help: "Where to save the model. (default: model.bin)", completion: .file())
  var out: FilePath?

  @Option(help: "Data type of the saved parameters: f32, or bf16 for half the size. (default: f32)")
  var dtype: Snapshot.ElementType?

  @Option(
    parsing: .unconditional, help: "Save the run every N steps, beside OUT.")
  var saveEvery: Int?

  @Option(parsing: .unconditional, help: "Number of these to keep, the newest ones.")
  var keep = 2

  @Flag(
    name: .long,
    help:
      "Save each of these as a difference from the one before; every eighth is complete."
  )
  var delta = false

  @Flag(help: "Write SHA-256 digests into the files, which ckpt verify --digest compares.")
  var digest = false

  @Option(help: "Continue an unfinished run from this file.", completion: .file())
  var resume: FilePath?

  @Option(
    name: .customLong("init"),
    help: "Start from the weights of this model, with new data and a new optimizer.",
    completion: .file())
  var initial: FilePath?

  @Option(
    help: "Read options from this JSON file; those on the command line come first.",
    completion: .file(extensions: ["json"]))
  var config: FilePath?

  @Option(
    help: "Write metrics as JSON lines, one for each step and epoch, to this file.",
    completion: .file())
  var metrics: FilePath?

  @Flag(name: .long, help: "Print one JSON object at the end instead of lines.")
  var json = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads must be 1 to 1024")
    }
    if let saveEvery, saveEvery < 1 { throw ValidationError("--save-every must be at least 1") }
    guard keep > 0 else { throw ValidationError("--keep must be at least 1") }
    if delta, saveEvery == nil {
      throw ValidationError("--delta needs --save-every")
    }
    if resume != nil, initial != nil {
      throw ValidationError("give only one of --resume and --init")
    }
    // A run that goes on brings its own numbers along, which those given here are held against later.
    guard resume == nil else { return }
    do throws(TransformerError) {
      if initial == nil { try model.configuration(vocabularySize: 1).validate() }
      try training.configuration.validate()
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// Where the model is saved: of a run that is continued beside its file, unless another place is named.
  private var output: FilePath {
    out ?? resume.flatMap(SiblingNames.owner) ?? "model.bin"
  }

  var files: FileUse {
    let out = output
    let saved = SiblingNames(beside: out, .step)
    return FileUse(
      inputs: [data, resume, initial, config].compactMap { $0 },
      outputs: [.file(out)] + (metrics.map { [.file($0)] } ?? [])
        + [.names(SiblingNames(beside: out, .unfinished), replacing: resume)]
        + (saveEvery == nil ? [] : [.names(saved, replacing: resume)]))
  }

  func run() throws {
    let out = output
    // A place that cannot be written to should be known before the training, not after.
    try DurableFile.check(out)
    let session =
      try resume.map { try TrainingSession(resuming: $0, self) }
      ?? initial.map { try TrainingSession(initializing: $0, self) } ?? TrainingSession(self)
    let (trainer, task) = (session.trainer, session.task)
    let unfinished = UnfinishedRun(beside: out, resumed: resume)
    let checkpoints = RunCheckpoints(
      SiblingNames(beside: out, .step), keep: keep, as: session.elementType, usesDifferences: delta,
      writesDigests: digest)
    let bar = ProgressBar("training")
    let log = try metrics.map { path throws(CheckpointError) in
      try MetricsLog(path: path, adding: resume != nil) { error in
        bar.wipe()
        Terminal.message("Warning: \(error.description); training goes on without the metrics")
      }
    }
    let started = trainer.state.step

    var report = TrainingReport(trainer.model, task)
    let output = TrainingOutput(toErrors: json)
    output.show(report.introduction)
    if started > 0 { Terminal.message("Continuing from step \(started) of \(trainer.steps)") }
    output.show([report.epochTitles])
    Interruption.watch()
    let isComplete = try trainer.run { event in
      switch event {
      case .step(let step):
        report.add(step)
        log?.add(step)
        bar.show(step.step, of: step.steps, note: Self.note(step, since: started))
        if let saveEvery, step.step.isMultiple(of: saveEvery) {
          save(session.snapshot(), step: step.step, in: checkpoints, bar)
        }
      case .epoch(let epoch):
        bar.wipe()
        report.add(epoch)
        log?.add(epoch)
        output.show([report.line(epoch)])
      }
      return Interruption.isRequested ? .stop : .proceed
    }
    bar.wipe()
    log?.flush()
    warn { () throws(CheckpointError) in try checkpoints.finish() }
    guard isComplete else {
      let path = try unfinished.path()
      try session.snapshot().save(to: path, as: session.elementType, options: options)
      Terminal.message(
        "Stopped at step \(trainer.state.step) of \(trainer.steps). Continue with: \(continuation(of: path))"
      )
      Interruption.leave()
    }
    try Snapshot(of: trainer.model, vocabulary: task.data.vocabulary)
      .save(to: out, as: session.elementType, options: options)
    unfinished.removeSuperseded()
    try report.sample(from: trainer.model, task)
    output.show(report.closing)
    report.saved(to: out, byteCount: try FileSource(path: out).byteCount)
    if json { try report.print(asJSON: true) } else { output.show(report.savedLines) }
    try output.finish()
  }

  private var options: WritingOptions {
    var options = WritingOptions()
    options.digests = digest
    return options
  }

  /// The command that goes on with this run, with the options that it does not bring along.
  private func continuation(of path: FilePath) -> String {
    var words: [[UInt8]] = ["ckpt", "train", "--resume"].map { Array($0.utf8) } + [path.bytes]
    func add(_ option: String, _ value: [UInt8]?) {
      if let value { words += [Array(option.utf8), value] }
    }
    add("--data", data?.bytes)
    add("--out", output == SiblingNames.owner(of: path) ? nil : output.bytes)
    add("--save-every", saveEvery.map { Array("\($0)".utf8) })
    add("--keep", saveEvery == nil || keep == 2 ? nil : Array("\(keep)".utf8))
    if delta { words.append(Array("--delta".utf8)) }
    if digest { words.append(Array("--digest".utf8)) }
    add("--metrics", metrics?.bytes)
    return words.map(ShellWord.quote).joined(separator: " ")
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
}
