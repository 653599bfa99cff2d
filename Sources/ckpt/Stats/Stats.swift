import ArgumentParser
import CheckpointFormat
import Interchange
import SystemPackage

struct Stats: Command {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Show minimum, maximum, mean, deviation and norm of every tensor.",
    discussion: """
      Reads all data once, a few MiB at a time. Minimum to norm are of the finite numbers; zeros, NaN and infinities \
      are counted. Tensors of quantized types have no statistics.

      Examples:
        ckpt stats model.safetensors
        ckpt stats model.gguf --match '*norm*'
        ckpt stats model.bin --json

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only tensors whose names match: '*.bias', or a regular expression, '/layers\\.[0-3]\\./'.",
      valueName: "pattern"))
  var match: [TensorNamePattern] = []

  @Flag(name: .long, help: "Print one JSON object instead of a table.")
  var json = false

  var files: FileUse { FileUse(inputs: [file]) }

  func run() throws {
    let archive = try TensorArchive(path: file)
    let tensors = archive.tensors.filter { tensor in
      match.isEmpty || match.contains { $0.matches(tensor.name) }
    }
    guard !tensors.isEmpty || match.isEmpty else {
      throw CheckpointError(.argument, "no tensor matches", path: file)
    }
    let stored = tensors.filter { $0.tiedTo == nil }
    let total = stored.reduce(0) { $0 + $1.description.byteCount }
    let bar = ProgressBar("reading")
    var found: [Int: TensorStatistics] = [:]
    for tensor in stored {
      found[tensor.position] = try TensorStatistics.read(tensor, in: archive) {
        bar.add($0, of: total)
      }
    }
    bar.wipe()
    try StatsReport(archive, tensors, found).print(asJSON: json)
  }
}
