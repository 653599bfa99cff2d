import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Inspect: Command {
  static let configuration = CommandConfiguration(
    abstract: "Show a checkpoint's metadata, layers and tensors.",
    discussion: """
      Reads only the index, never the data, so that files of any size open at once. Reads ckpt, \
      safetensors (single or sharded: name the index.json), GGUF, NPY, NPZ and PyTorch files; formats are detected from content.

      With --entropy it reads all data, and shows to which share of its bytes each tensor could be compressed if its numbers \
      were coded one by one, given the scales of their rows and columns, and how many percentage points above that bound it is. What \
      repeats can be smaller.

      With --files it shows instead which file holds what, of a model in several files: tensors, and parts of tensors \
      with the place of each.

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Flag(name: .long, help: "Read the data too, and show the entropy bound of each tensor.")
  var entropy = false

  @Flag(
    name: .customLong("files"), help: "Show which file holds which tensors, or parts of them.")
  var showsFiles = false

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  func validate() throws {
    if showsFiles, entropy {
      throw ValidationError("--files shows where tensors are, --entropy what they hold; give one")
    }
  }

  var files: FileUse { FileUse(inputs: [file]) }

  func run() throws {
    if showsFiles {
      return try MemberReport(TensorArchive(path: file), file: file).print(asJSON: json)
    }
    let model = try InspectedModel(path: file)
    let entropies = entropy ? try measureEntropies(model.archive) : nil
    try InspectionReport(model, file: file, entropies: entropies).print(asJSON: json)
  }

  /// What ``EntropyBound`` says of each tensor, by position.
  private func measureEntropies(_ archive: TensorArchive) throws -> [Int: Int] {
    let tensors = archive.tensors.filter { $0.tiedTo == nil }
    let total = tensors.reduce(0) { $0 + $1.description.byteCount }
    let bar = ProgressBar("measuring")
    var entropies: [Int: Int] = [:]
    for tensor in tensors {
      var bound = EntropyBound(tensor.description)
      try archive.forEachPiece(of: tensor) { bytes in
        bound.add(bytes)
        bar.add(bytes.byteCount, of: total)
      }
      entropies[tensor.position] = bound.byteCount
    }
    bar.wipe()
    return entropies
  }
}
