import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Diff: Command {
  static let configuration = CommandConfiguration(
    abstract: "Compare two checkpoints: which tensors differ, and by how much.",
    discussion: """
      Tensors belong together by name. Shown are those that only one file has, those of another type or shape, and \
      for the others by component the share of elements whose bits changed, the largest difference and the root of \
      the mean squared difference. The files may be of different formats; equal tensors of two ckpt files are found \
      without decoding them, and where both files hold digests without reading them.

      \(ExitStatus.help(finding: "the checkpoints differ"))
      """)

  @Argument(help: "The first checkpoint.", completion: .file())
  var first: FilePath

  @Argument(help: "The second checkpoint.", completion: .file())
  var second: FilePath

  @Flag(name: .long, help: "Show one line per changed tensor instead of per component.")
  var tensors = false

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  var files: FileUse { FileUse(inputs: [first, second]) }

  func run() throws {
    let model = try InspectedModel(path: first)
    let other = try TensorArchive(path: second)
    let comparison = ArchiveComparison(model.archive, other)
    let total = comparison.comparableByteCount
    let bar = ProgressBar("comparing")
    let differences = try comparison.comparable.map { pair in
      try comparison.difference(of: pair) { bar.add($0, of: total) }
    }
    bar.wipe()
    let report = DifferenceReport(
      comparison, differences, model: model, other: other, files: (first, second),
      byTensor: tensors)
    try report.print(asJSON: json)
    if !report.equal { throw ExitStatus.finding }
  }
}
