import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct MakeReport: Command {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Draw a model's architecture and parameters as an HTML page.",
    discussion: """
      Writes one HTML file that needs nothing else: the architecture as in the original paper, a layer of it to scale, \
      the arithmetic, memory for any context, tables, and with --statistics what the numbers of each tensor are like, for \
      which all data is read. With a second checkpoint, both side by side.

      A config.json in the file's folder tells the number of heads and how far attention reaches.

      Examples:
        ckpt report model.safetensors --statistics
        ckpt report before.ckpt model.ckpt -o both.html
        ckpt report model.bin --svg -o architecture.svg

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Argument(help: "A second checkpoint, to be shown beside it.", completion: .file())
  var other: FilePath?

  @Option(
    name: [.short, .customLong("out")],
    help: "The file to write, or - for standard output. (default: report.html or report.svg)")
  var output: FilePath?

  @Flag(name: .long, help: "Write the picture of the architecture alone, as SVG.")
  var svg = false

  @Flag(
    name: .long,
    help: "Include each tensor's histogram, mean, norm and counts of zeros, NaN and infinities.")
  var statistics = false

  @Flag(
    name: .long, help: "Print one JSON object: the page's path, and what it says of the tensors.")
  var json = false

  private var target: FilePath { output ?? (svg ? "report.svg" : "report.html") }

  func validate() throws {
    if json, target.isStandardStream {
      throw ValidationError(
        "--json and the page cannot both go to standard output; name one with -o")
    }
    if svg, other != nil || statistics {
      throw ValidationError("--svg is a picture of one model, without statistics")
    }
    if other != nil, statistics {
      throw ValidationError("--statistics are shown of one model; see 'ckpt diff' for two")
    }
  }

  var files: FileUse {
    FileUse(
      inputs: [file] + [other].compactMap { $0 },
      outputs: target.isStandardStream ? [] : [.file(target)])
  }

  func run() throws {
    let model = try DrawnModel(path: file)
    let second = try other.map { try DrawnModel(path: $0, prefix: "b") }
    let found = statistics ? try read(model) : [:]
    let text: String
    if svg {
      guard model.isDrawn else {
        throw CheckpointError(
          .argument, "cannot be drawn: its architecture is not known; a page shows its modules",
          path: file)
      }
      text = model.svg
    } else if let second {
      text = try ComparisonPage(model, second).html()
    } else {
      text = try ReportPage(model, statistics: found).html()
    }
    guard !target.isStandardStream else { return try Terminal.data(text) }
    let bytes = Array(text.utf8)
    let file = try DurableFile(path: target)
    try file.write(bytes.rawSpan)
    try file.commit()
    try PageReport(
      model.model, other: second?.model, statistics: found, path: target, byteCount: bytes.count
    ).print(asJSON: json)
  }

  /// The statistics of all tensors, by position.
  private func read(_ model: DrawnModel) throws -> [Int: TensorStatistics] {
    var found: [Int: TensorStatistics] = [:]
    let archive = model.model.archive
    let tensors = archive.tensors.filter { $0.tiedTo == nil }
    let total = tensors.reduce(0) { $0 + $1.description.byteCount }
    let bar = ProgressBar("reading")
    for tensor in tensors {
      found[tensor.position] = try TensorStatistics.read(tensor, in: archive) {
        bar.add($0, of: total)
      }
    }
    bar.wipe()
    return found
  }
}
