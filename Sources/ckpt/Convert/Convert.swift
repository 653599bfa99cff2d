import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Convert: Command {
  /// A format that fits one file, by its name.
  struct Format: ExpressibleByArgument {
    let format: FileFormat

    init(_ format: FileFormat) { self.format = format }

    init?(argument: String) {
      guard let format = Self.all.first(where: { $0.name == argument }) else { return nil }
      self.init(format)
    }

    static var all: [FileFormat] {
      FormatRegistry.standard.writableFormats.filter { $0.isOneFile }
    }

    static var allValueStrings: [String] { all.map(\.name) }

    var defaultValueDescription: String { format.name }
  }

  /// A codec to write with, or auto.
  enum CodecName: String, ExpressibleByArgument, CaseIterable {
    case auto, stored, zlib, float

    /// The codec; nil for auto.
    var codec: ChunkCodec? {
      switch self {
      case .auto: nil
      case .stored: .stored
      case .zlib: .zlib
      case .float: .float
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: """
      Convert a checkpoint of any format to \(FormatRegistry.list(Format.all.map(\.title))).
      """,
    discussion: """
      The format of OUT follows from --to, or from its name: .safetensors, .safetensors.index.json (several files and \
      their list), .gguf, .npz, and ckpt for all others. Tensors are kept bit for bit. OUT appears whole or not at all, \
      and may be - for standard output.

      With --base, OUT is read while its base lies beside it; convert it without --base to get a file that stands alone. \
      With --shards or --shard-size, m.ckpt names m-00001-of-00008.ckpt and so on, which every command reads as one model.

      Examples:
        ckpt convert model.safetensors model.ckpt
        ckpt convert model.ckpt model.safetensors.index.json --shard-size 1GB
        ckpt convert after.safetensors after.ckpt --base before.ckpt

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint to read.", completion: .file())
  var input: FilePath

  @Argument(help: "The checkpoint to write.", completion: .file())
  var output: FilePath

  @Option(help: ArgumentHelp("The format to write.", valueName: "format"))
  var to: Format?

  @Option(
    help: "Compression of ckpt files, for each chunk.")
  var codec = CodecName.auto

  @Option(parsing: .unconditional, help: "Compression, 1 (fastest) to 9 (smallest).")
  var level = 6

  @Option(
    parsing: .unconditional,
    help: "Number of threads. (default: all processors)")
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Store OUT as a difference from this ckpt file.",
      valueName: "checkpoint"), completion: .file())
  var base: FilePath?

  @Flag(
    inversion: .prefixedNo,
    help: """
      Keep in a ckpt file what restores the original byte for byte.
      """)
  var original = true

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Write so many files of much the same size.", valueName: "count"))
  var shards: Int?

  @Option(
    help: ArgumentHelp(
      "Write files with at most so much data.",
      valueName: "size"))
  var shardSize: ByteSize?

  @Option(
    help: ArgumentHelp(
      "Cut tensors among these files, too.",
      valueName: "axis"))
  var splitTensors: Sharding.Cut?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Alignment of tensors in a ckpt file.",
      valueName: "bytes"))
  var align = 64

  @Flag(help: "Write SHA-256 digests, for ckpt verify --digest.")
  var digest = false

  @Flag(name: .long, help: "Print one JSON object instead of lines.")
  var json = false

  func validate() throws {
    guard WritingOptions.levels.contains(level) else {
      throw ValidationError("--level must be 1 to 9")
    }
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads must be 1 to 1024")
    }
    if base != nil, !target.isCheckpointFile {
      throw ValidationError("--base needs a ckpt file in the same folder as OUT")
    }
    if shards != nil, shardSize != nil {
      throw ValidationError("--shards and --shard-size say the same; give one of them")
    }
    if let shards, shards < 1 { throw ValidationError("--shards must be at least 1") }
    if splitTensors != nil, shards == nil, shardSize == nil {
      throw ValidationError("--split-tensors is for several files; give --shards or --shard-size")
    }
    if sharding != nil, base != nil {
      throw ValidationError("--base makes one file; leave --shards out")
    }
    if target.isIndex, splitTensors != nil {
      throw ValidationError(
        "safetensors files hold whole tensors; --split-tensors is for ckpt files")
    }
    if align != 64 || digest, target.isIndex || target.format != .checkpoint {
      throw ValidationError("--align and --digest are for ckpt files")
    }
    guard align.nonzeroBitCount == 1, (64...65_536).contains(align) else {
      throw ValidationError("--align must be a power of two from 64 to 65536")
    }
    try target.validate()
  }

  var files: FileUse {
    FileUse(inputs: [input, base].compactMap { $0 }, outputs: target.files)
  }

  func run() throws {
    let model = try InspectedModel(path: input, threads: threads)
    var options = WritingOptions(codec: codec.codec, level: level, threads: threads)
    options.alignment = align
    options.digests = digest
    let written = try target.write(
      model, "converting", options: options,
      base: try base.map { try TensorArchive(CheckpointReader(path: $0, threads: threads)) },
      keepsOriginal: original)
    let report = ConvertReport(
      written, from: model.archive.byteCount, to: output, format: target.format.name,
      byteCount: output.isStandardStream ? nil : written.writtenByteCount)
    for line in report.warnings { Terminal.message(line) }
    // Standard output belongs to the checkpoint itself then.
    if !output.isStandardStream { try report.print(asJSON: json) }
  }

  private var target: ArchiveOutput {
    ArchiveOutput(output, format: to?.format, sharding: sharding)
  }

  /// How a model is spread over several files; nil where nothing is said of it.
  private var sharding: Sharding? {
    if let shards { return .files(shards, cut: splitTensors) }
    return shardSize.map { .bytes($0.byteCount, cut: splitTensors) }
  }
}
