import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Inspect: Command {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show a checkpoint's metadata, layers and tensors.",
    discussion: """
      Reads only the index, never the data, so that files of any size open at once. Reads ckpt, \
      safetensors (single or sharded), GGUF, NPY, NPZ and PyTorch files; formats are detected from content.

      Each tensor has a line, blocks in the order 0, 1, 2, 10. On a terminal equal blocks are folded into one, as in \
      layers.0-31.mlp.up_proj.weight, and long metadata is cut. Columns that say nothing about a file are left out.

      With --entropy it shows to which share of its bytes each tensor could be compressed if its numbers were coded one by \
      one, and how many percentage points above that bound it is.

      Examples:
        ckpt inspect model.safetensors
        ckpt inspect model.gguf --match '*attn*' --sort size --top 10
        ckpt inspect model.bin --columns name,shape,codec,offset | grep bias

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Flag(name: .long, help: "Read the data too, and show the entropy bound of each tensor.")
  var entropy = false

  @Flag(
    name: .customLong("files"), help: "Show which file holds which tensors, or parts of them.")
  var showsFiles = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only tensors whose names match: '*.bias', or a regular expression, '/layers\\.[0-3]\\./'.",
      valueName: "pattern"))
  var match: [TensorNamePattern] = []

  @Option(name: .long, help: "Order by size (largest first), name, or place in the file.")
  var sort: TensorSorting?

  @Option(name: .long, help: ArgumentHelp("At most so many tensors.", valueName: "count"))
  var top: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What to show of each tensor, separated by commas.", valueName: "names"),
    transform: [TensorColumn].init(argument:))
  var columns: [TensorColumn]?

  @Flag(
    name: .long, inversion: .prefixedNo,
    help: "Show equal blocks as one, and little metadata (default: on a terminal).")
  var fold: Bool?

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top must be at least 1") }
    if showsFiles, !match.isEmpty || sort != nil || top != nil || columns != nil {
      throw ValidationError("--files lists files; leave out --match, --sort, --top and --columns")
    }
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
    let list = TensorList(
      sorting: sort, limit: top, columns: columns, folds: fold ?? Terminal.showsData)
    try InspectionReport(model, file: file, matching: match, list: list, entropies: entropies)
      .print(asJSON: json)
  }

  /// What ``EntropyBound`` says of each tensor, by position.
  private func measureEntropies(_ archive: TensorArchive) throws -> [Int: Int] {
    let tensors = archive.tensors.filter { tensor in
      tensor.tiedTo == nil && (match.isEmpty || match.contains { $0.matches(tensor.name) })
    }
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
