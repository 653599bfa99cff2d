import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Merge: Command {
  /// Weights separated by commas.
  struct Weights: ExpressibleByArgument {
    let values: [Double]

    init?(argument: String) {
      let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
      values = parts.compactMap { Double($0) }.filter(\.isFinite)
      guard values.count == parts.count else { return nil }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract:
      "Merge checkpoints: put together, average, add a difference, or apply a LoRA adapter.",
    discussion: """
      Without options the tensors of all files are put together; a name in two of them is an error. --average is the \
      mean of files with the same tensors, --add-difference is A + factor * (B - C), and --lora adds an adapter as peft \
      saves it (alpha, rank, rsLoRA, fan-in-fan-out) to the weights of one model.

      Values are calculated in double precision and rounded once, to the type in the first file. Averages and \
      differences leave out the state of optimizer and training; integers and metadata are those of the first file. \
      OUT appears whole or not at all, and no file is held in memory.

      Examples:
        ckpt merge encoder.safetensors decoder.safetensors -o model.safetensors
        ckpt merge run.step-100.bin run.step-200.bin --average -o soup.bin
        ckpt merge base.safetensors --lora adapter/ -o merged.safetensors

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoints.", completion: .file())
  var inputs: [FilePath]

  @Option(
    name: [.short, .customLong("out")], help: "The checkpoint to write, or - for standard output.",
    completion: .file())
  var output: FilePath

  @Flag(name: .long, help: "Write the mean of the checkpoints.")
  var average = false

  @Flag(name: .long, help: "Write A + factor * (B - C) of three checkpoints.")
  var addDifference = false

  @Option(
    name: .long,
    help: ArgumentHelp("Apply a LoRA adapter: its folder, or its tensors.", valueName: "adapter"),
    completion: .file())
  var lora: FilePath?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "What each file counts for in the mean (divided by their sum), or the factor of the difference.",
      valueName: "w,w,..."))
  var weights: Weights?

  @OptionGroup
  var form: ArchiveForm

  @Flag(name: .long, help: "Print one JSON object instead of lines.")
  var json = false

  func validate() throws {
    guard [average, addDifference, lora != nil].count(where: { $0 }) < 2 else {
      throw ValidationError("--average, --add-difference and --lora exclude each other")
    }
    if lora != nil, inputs.count != 1 {
      throw ValidationError("--lora applies an adapter to one checkpoint; name one")
    }
    if lora == nil, inputs.count < 2 {
      throw ValidationError("name two checkpoints or more")
    }
    if addDifference, inputs.count != 3 {
      throw ValidationError("--add-difference takes three checkpoints: A, B and C for A + (B - C)")
    }
    if let count = weights?.values.count {
      guard average || addDifference else {
        throw ValidationError("--weights are for --average and --add-difference")
      }
      let wanted = average ? inputs.count : 1
      guard count == wanted else {
        throw ValidationError("--weights must be \(Figures.count(wanted, "number")), not \(count)")
      }
      guard addDifference || weights?.values.reduce(0, +) ?? 1 > 0 else {
        throw ValidationError("the sum of --weights must be above zero")
      }
    }
    try target.validate()
  }

  var files: FileUse {
    FileUse(
      inputs: inputs + (lora.map { LowRankAdapter.files(of: $0) } ?? []), outputs: target.files)
  }

  private var target: ArchiveOutput {
    ArchiveOutput(output, format: form.to?.format, sharding: form.sharding)
  }

  func run() throws {
    let (merged, bytesRead) = try merged()
    let written = try target.write(InspectedModel(merged), "merging")
    let report = EditReport(
      EditedArchive(archive: merged, changes: []), bytesRead: bytesRead, path: output,
      format: target.format, written)
    for line in report.warnings { Terminal.message(line) }
    if !output.isStandardStream { try report.print(asJSON: json) }
  }

  /// The result, and the bytes of the files that it is read from.
  private func merged() throws -> (TensorArchive, bytesRead: Int) {
    if let lora {
      let adapter = try LowRankAdapter(path: lora)
      let base = try TensorArchive(path: inputs[0])
      return (try adapter.merged(into: base), base.byteCount + adapter.archive.byteCount)
    }
    let models = try inputs.map { try InspectedModel(path: $0) }
    let bytesRead = models.reduce(0) { $0 + $1.archive.byteCount }
    guard average || addDifference else {
      return (try TensorArchive.joining(models.map(\.archive)), bytesRead)
    }
    let archives = try models.map { model in
      let stripped = ArchiveEdits.stripping(model)
      let hasState = model.archive.tensors.contains(where: stripped.leavesOut)
      return hasState ? try stripped.apply(to: model.archive).archive : model.archive
    }
    if average {
      return (try TensorArchive.averaging(archives, weights: weights?.values), bytesRead)
    }
    let merged = try TensorArchive.addingDifference(
      to: archives[0], of: archives[1], from: archives[2], factor: weights?.values[0] ?? 1)
    return (merged, bytesRead)
  }
}
