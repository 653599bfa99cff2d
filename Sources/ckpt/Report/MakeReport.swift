import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct MakeReport: Command {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Draw a model's parameters as an HTML page.",
    discussion: """
      Writes one HTML file that needs nothing else: a treemap by stack, component and layer, tables, and with \
      --statistics what the numbers of each tensor are like, for which all data is read.

      Examples:
        ckpt report model.safetensors
        ckpt report model.ckpt --statistics --out report.html
        ckpt report model.bin --json

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Option(name: [.short, .customLong("out")], help: "The page to write, or - for standard output.")
  var output: FilePath = "report.html"

  @Flag(
    name: .long,
    help: "Include each tensor's histogram, mean, norm and counts of zeros, NaN and infinities.")
  var statistics = false

  @Flag(
    name: .long, help: "Print one JSON object: the page's path, and what it says of the tensors.")
  var json = false

  func validate() throws {
    if json, output.isStandardStream {
      throw ValidationError(
        "--json and the page cannot both go to standard output; name one with -o")
    }
  }

  var files: FileUse {
    FileUse(inputs: [file], outputs: output.isStandardStream ? [] : [.file(output)])
  }

  func run() throws {
    let model = try InspectedModel(path: file)
    var found: [Int: TensorStatistics] = [:]
    if statistics {
      let tensors = model.archive.tensors.filter { $0.tiedTo == nil }
      let total = tensors.reduce(0) { $0 + $1.description.byteCount }
      let bar = ProgressBar("reading")
      for tensor in tensors {
        found[tensor.position] = try TensorStatistics.read(tensor, in: model.archive) {
          bar.add($0, of: total)
        }
      }
      bar.wipe()
    }
    let page = Array(try ReportPage(model, file: file, statistics: found).html.utf8)
    guard !output.isStandardStream else {
      return try Terminal.data(String(decoding: page, as: UTF8.self))
    }
    let target = try DurableFile(path: output)
    try target.write(page.rawSpan)
    try target.commit()
    try PageReport(model, statistics: found, path: output, byteCount: page.count)
      .print(asJSON: json)
  }
}
