import ArgumentParser

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a checkpoint holds: its facts, layers and tensors.",
    discussion: """
      Reads the index alone, never the data, so that files of any size are shown at once. Reads ckpt and \
      safetensors files, single or sharded (name the index.json), and tells them by their content.

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: String

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  func run() throws {
    try InspectionReport(ModelView(path: file), file: file).print(asJSON: json)
  }
}
