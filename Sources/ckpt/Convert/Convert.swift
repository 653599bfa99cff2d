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
    abstract: """
      Convert a checkpoint of any format to \(FormatRegistry.list(Format.all.map(\.title))).
      """,
    discussion: """
      The format of IN is detected from its content, that of OUT follows from --to, or else from its name: safetensors for a name \
      that ends in .safetensors, several files of it and their index for one that ends in .safetensors.index.json, \
      NumPy's NPZ for one that ends in .npz, GGUF for one that ends in .gguf, \
      ckpt for all others. Tensors are kept bit for bit. OUT appears whole or not at \
      all, and what was there before stays until then; it may not be a file that is read. OUT may be -, for standard \
      output.

      With --base, tensors that did not change since that checkpoint take a few bytes in OUT, and for the others the \
      difference is kept where that is smaller. OUT is then read like any other file while its base lies beside it; \
      to get a file that stands alone, convert it without --base.

      With --shards or --shard-size, OUT names several files that come to stand beside it, m-00001-of-00008.ckpt for \
      m.ckpt, with whole tensors or, with --split-tensors, parts of them. Every command reads OUT as one model, and \
      converting it joins them. Files that are needed by what OUT was before stay.

      Levels: up to 6, auto gives floating-point numbers to the float codec, stores quantized blocks, and tries zlib \
      on all else and, from level 2, where something repeats; from 7 on it tries every codec on every chunk. zlib \
      looks for no repetition at 1, everywhere from 7 on. float has no levels.

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint to read.", completion: .file())
  var input: FilePath

  @Argument(help: "The checkpoint to write.", completion: .file())
  var output: FilePath

  @Option(help: ArgumentHelp("The format to write.", valueName: "format"))
  var to: Format?

  @Option(
    help: "Compression of ckpt files; auto chooses the smallest for each chunk.")
  var codec = CodecName.auto

  @Option(parsing: .unconditional, help: "Compression level, from 1 (fastest) to 9 (smallest).")
  var level = 6

  @Option(
    parsing: .unconditional,
    help: "Number of threads; the result is the same for any. (default: all processors)")
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Store OUT, a ckpt file, as a difference from this one, which must stay beside it.",
      valueName: "checkpoint"), completion: .file())
  var base: FilePath?

  @Flag(
    inversion: .prefixedNo,
    help: """
      Keep in a ckpt file the header of the safetensors or GGUF file that it is made from, and restore that file byte for \
      byte when converting back.
      """)
  var original = true

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Write a model into so many files of much the same size.", valueName: "count"))
  var shards: Int?

  @Option(
    help: ArgumentHelp(
      "Write a model into files with at most so much data. (default for safetensors: 5GB)",
      valueName: "size"))
  var shardSize: ByteSize?

  @Option(
    help: ArgumentHelp(
      "Cut tensors among these files: by rows, the first axis, or by columns, the last.",
      valueName: "axis"))
  var splitTensors: Sharding.Cut?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Begin each tensor of a ckpt file at a multiple of this: 64, or 4096 for a page.",
      valueName: "bytes"))
  var align = 64

  @Flag(help: "Write SHA-256 digests into a ckpt file, which ckpt verify --digest compares.")
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
    if base != nil, format != .checkpoint || output.isStandardStream {
      throw ValidationError("--base needs a ckpt file in the same folder as OUT")
    }
    if shards != nil, shardSize != nil {
      throw ValidationError("--shards and --shard-size say the same; give one of them")
    }
    if let shards, shards < 1 { throw ValidationError("--shards must be at least 1") }
    if splitTensors != nil, shards == nil, shardSize == nil {
      throw ValidationError("--split-tensors is for several files; give --shards or --shard-size")
    }
    if sharding != nil, !isSharded {
      if format != .checkpoint || output.isStandardStream {
        throw ValidationError(
          "--shards and --shard-size are for ckpt files, and for a name in .safetensors.index.json")
      }
      if base != nil { throw ValidationError("--base makes one file; leave --shards out") }
    }
    if isSharded, splitTensors != nil {
      throw ValidationError(
        "safetensors files hold whole tensors; --split-tensors is for ckpt files")
    }
    if align != 64 || digest, isSharded || format != .checkpoint {
      throw ValidationError("--align and --digest are for ckpt files")
    }
    guard align.nonzeroBitCount == 1, (64...65_536).contains(align) else {
      throw ValidationError("--align must be a power of two from 64 to 65536")
    }
    if isSharded, let to, to.format != .safetensors {
      throw ValidationError(
        "\(to.format.name) files cannot be sharded; give a name without .index.json")
    }
    if to == nil, let ending = Self.foreignEndings.first(where: { output.string.hasSuffix($0) }) {
      let endings = FormatRegistry.standard.writableFormats.compactMap(\.fileNameEnding)
      throw ValidationError(
        "\(ending) files cannot be written; let OUT end in \(FormatRegistry.list(endings)), or give --to"
      )
    }
  }

  /// Endings of other programs' formats, which would promise what the file is not.
  private static let foreignEndings = [
    ".onnx", ".pt", ".pth", ".h5", ".keras", ".npy", ".pkl", ".tflite", ".pb", ".msgpack",
    ".mlmodel", ".distcp",
  ]

  var files: FileUse {
    FileUse(
      inputs: [input, base].compactMap { $0 },
      outputs: output.isStandardStream ? [] : [.file(output)] + shardNames)
  }

  func run() throws {
    let model = try InspectedModel(path: input, threads: threads)
    let total = model.archive.tensors.reduce(0) { sum, tensor in
      tensor.tiedTo == nil ? sum + tensor.description.byteCount : sum
    }
    let bar = ProgressBar("converting")
    if !output.isStandardStream { Interruption.watch() }
    let written: ConversionReport
    do {
      written = try model.convert(to: target()) { (count) throws(CheckpointError) in
        bar.add(count, of: total)
        if Interruption.isRequested { throw CheckpointError(.system, "was interrupted") }
      }
    } catch {
      if Interruption.isRequested { Interruption.leave() }
      throw error
    }
    bar.wipe()
    let report = ConvertReport(
      written, from: model.archive.byteCount, to: output, format: format.name,
      byteCount: output.isStandardStream ? nil : written.writtenByteCount)
    for line in report.warnings { Terminal.message(line) }
    // Standard output belongs to the checkpoint itself then.
    if !output.isStandardStream { try report.print(asJSON: json) }
  }

  /// What is written; of a model in several files, what each of them is.
  private var format: FileFormat {
    to?.format
      ?? (isSharded ? .safetensors : FormatRegistry.standard.writableFormat(forName: output.string))
  }

  private var isSharded: Bool {
    FormatRegistry.standard.writableFormat(forName: output.string) == .shardedSafetensors
  }

  /// How a model is spread over several files; nil where nothing is said of it.
  private var sharding: Sharding? {
    if let shards { return .files(shards, cut: splitTensors) }
    return shardSize.map { .bytes($0.byteCount, cut: splitTensors) }
  }

  private var shardNames: [FileUse.Output] {
    if isSharded { return ShardNames(index: output).map { [.names($0)] } ?? [] }
    return sharding == nil ? [] : SetNames(set: output).map { [.names($0)] } ?? []
  }

  private func target() throws -> ConversionTarget {
    var options = WritingOptions(codec: codec.codec, level: level, threads: threads)
    options.alignment = align
    options.digests = digest
    if output.isStandardStream {
      var target = ConversionTarget.sink(
        DescriptorSink(descriptor: 1, path: "standard output"), as: format, options: options)
      target.keepsOriginal = original
      return target
    }
    var target = ConversionTarget.file(
      output, as: isSharded ? .shardedSafetensors : format, options: options,
      base: try base.map { path in
        try TensorArchive(CheckpointReader(path: path, threads: threads))
      }, sharding: sharding)
    target.keepsOriginal = original
    return target
  }
}
