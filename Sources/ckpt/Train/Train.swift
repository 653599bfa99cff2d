import ArgumentParser
import CheckpointFormat
import SystemPackage
import TinyTransformer

struct Train: Command {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train a tiny transformer and save it.",
    discussion: """
      Without --data a model learns a built-in task: word puzzles, or as an encoder-decoder to write dates in ISO form. \
      --data is any UTF-8 text, or for an encoder-decoder lines of two texts with a tab between them. Ctrl-C saves the run \
      beside OUT, as model.unfinished.bin, for --resume. The same seed gives the same file.

      Examples:
        ckpt train --epochs 1 --out model.bin
        ckpt train --data text.txt --preset 2017-base --arch decoder-only --dry-run
        ckpt train --init model.bin --epochs 1 --out further.bin --metrics run.jsonl

      More options: ckpt train --help-hidden
      \(ExitStatus.help)
      """)

  @Option(
    help: ArgumentHelp("Train on this text, or these pairs.", valueName: "file"),
    completion: .file())
  var data: FilePath?

  @OptionGroup(title: "Model")
  var model: ModelOptions

  @OptionGroup
  var training: RunOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Number of threads; the result is the same for any. (default: all processors)",
      visibility: .hidden))
  var threads: Int?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to save the model. (default: model.bin)", valueName: "file"),
    completion: .file())
  var out: FilePath?

  @Option(
    help: ArgumentHelp(
      "Data type of the saved parameters: f32, or bf16 for half the size. (default: f32)",
      visibility: .hidden))
  var dtype: Snapshot.ElementType?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Save the run every N steps, beside OUT.", valueName: "n"))
  var saveEvery: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Number of these to keep, the newest ones.", visibility: .hidden))
  var keep = 2

  @Flag(
    name: .long,
    help: ArgumentHelp(
      "Save each of these as a difference from the one before; every eighth is complete.",
      visibility: .hidden))
  var delta = false

  @Flag(
    help: ArgumentHelp(
      "Write SHA-256 digests into the files, which ckpt verify --digest compares.",
      visibility: .hidden))
  var digest = false

  @Option(
    help: ArgumentHelp("Continue an unfinished run from this file.", valueName: "file"),
    completion: .file())
  var resume: FilePath?

  @Option(
    name: .customLong("init"),
    help: ArgumentHelp("Train a finished model further, on other data.", valueName: "file"),
    completion: .file())
  var initial: FilePath?

  @Option(
    help: ArgumentHelp("Read options from this JSON file.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var config: FilePath?

  @Option(
    help: ArgumentHelp("Write each step's loss to this file (JSON lines).", valueName: "file"),
    completion: .file())
  var metrics: FilePath?

  @Flag(name: .long, help: "Only print what it would need.")
  var dryRun = false

  @Flag(name: .long, help: "Print one JSON object at the end.")
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
    if dryRun, resume != nil || initial != nil {
      throw ValidationError("--dry-run is for a new model")
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
    if dryRun { return FileUse(inputs: [data, config].compactMap { $0 }) }
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
    if !dryRun { try DurableFile.check(out) }
    let session: TrainingSession
    if let resume {
      session = try TrainingSession(resuming: resume, self)
    } else if let initial {
      session = try TrainingSession(initializing: initial, self)
    } else {
      let plan = try TrainingPlan(self)
      if dryRun { return try plan.print(asJSON: json) }
      if model.preset != nil { for line in plan.lines { Terminal.message(line) } }
      session = try TrainingSession(plan, self)
    }
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
    try session.finished().save(to: out, as: session.elementType, options: options)
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
