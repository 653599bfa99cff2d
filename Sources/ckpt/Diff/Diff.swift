import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Diff: Command {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two checkpoints, or those of a run: which tensors differ, and by how much.",
    discussion: """
      Tensors are paired by name, or by their names without module., model. or _orig_mod. Formats, shards and types may \
      differ: numbers of two types are the same where rounding to the narrower one makes them so. By component are shown \
      the share of elements that changed, the largest difference, its norm relative to that of the changed tensors in A, \
      and the cosine between both. Of three or more checkpoints, each is compared with the next.

      Examples:
        ckpt diff before.safetensors after.safetensors --tensors
        ckpt diff model.f32.safetensors model.bf16.gguf --tolerance 0.01
        ckpt diff run.step-100.bin run.step-200.bin run.step-300.bin

      \(ExitStatus.help(finding: "the checkpoints differ"))
      """)

  @Argument(help: "Two checkpoints, or those of a run in their order.", completion: .file())
  var checkpoints: [FilePath]

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      """
      Count as equal what differs in type and metadata alone, or by a relative norm of at most this for each tensor.
      """, valueName: "ratio"))
  var tolerance: Double?

  @Flag(name: .long, help: "Show one line per changed tensor instead of per component.")
  var tensors = false

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  func validate() throws {
    guard checkpoints.count > 1 else { throw ValidationError("name two checkpoints or more") }
    if let tolerance, !(tolerance >= 0 && tolerance.isFinite) {
      throw ValidationError("--tolerance must be 0 or more")
    }
    if tensors, checkpoints.count > 2 {
      throw ValidationError("--tensors compares two checkpoints; name two")
    }
  }

  var files: FileUse { FileUse(inputs: checkpoints) }

  func run() throws {
    // Threads share the pieces that are compared, so that each decodes its own.
    let model = try InspectedModel(path: checkpoints[0], threads: 1)
    if checkpoints.count > 2 { return try compareRun(from: model) }
    let other = try TensorArchive(path: checkpoints[1], threads: 1)
    let comparison = ArchiveComparison(model.archive, other)
    let differences = try Self.differences(of: comparison.comparable, comparison)
    let report = DifferenceReport(
      comparison, differences, model: model, other: other,
      files: (checkpoints[0], checkpoints[1]), byTensor: tensors, tolerance: tolerance)
    try report.print(asJSON: json)
    if !report.equal { throw ExitStatus.finding }
  }

  private func compareRun(from first: InspectedModel) throws {
    var report = MovementReport(checkpoints, tolerance: tolerance)
    var model = first
    for path in checkpoints.dropFirst() {
      let next = try InspectedModel(path: path, threads: 1)
      let comparison = ArchiveComparison(model.archive, next.archive)
      let pairs = comparison.comparable.filter { model.labels(of: $0.first).group == "model" }
      // What a run keeps beside the model is no part of its movement.
      let notCompared =
        comparison.onlyInFirst.count { model.labels(of: $0).group == "model" }
        + comparison.onlyInSecond.count { next.labels(of: $0).group == "model" }
        + comparison.otherForm.count { model.labels(of: $0.first).group == "model" }
      report.add(
        pairs, try Self.differences(of: pairs, comparison), notCompared: notCompared, model: model)
      model = next
    }
    try report.print(asJSON: json)
    if !report.equal { throw ExitStatus.finding }
  }

  private static func differences(
    of pairs: [ArchiveComparison.Pair], _ comparison: ArchiveComparison
  ) throws -> [TensorDifference] {
    let total = pairs.reduce(0) { $0 + $1.first.description.byteCount }
    let bar = ProgressBar("comparing")
    defer { bar.wipe() }
    return try comparison.differences(of: pairs) { bar.add($0, of: total) }
  }
}
