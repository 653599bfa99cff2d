import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

/// A checkpoint that a command writes: where, in which format, and over how many files.
struct ArchiveOutput {
  let path: FilePath
  /// The format; of a model in several files, that of each of them.
  let format: FileFormat
  /// Whether the path is the list of a model's safetensors files.
  let isIndex: Bool
  private let sharding: Sharding?
  private let isNamed: Bool

  /// What the name tells of the format, where `format` does not.
  init(_ path: FilePath, format: FileFormat?, sharding: Sharding? = nil) {
    self.path = path
    self.sharding = sharding
    let named = FormatRegistry.standard.writableFormat(forName: path.string)
    isIndex = named == .shardedSafetensors
    isNamed = format == nil
    self.format = format ?? (isIndex ? .safetensors : named)
  }

  /// Whether one ckpt file, or one with its members, is written.
  var isCheckpointFile: Bool { !isIndex && format == .checkpoint && !path.isStandardStream }

  /// What is written, for the check that none of it is read.
  var files: [FileUse.Output] {
    if path.isStandardStream { return [] }
    let others: (any NamePattern)? =
      isIndex ? ShardNames(index: path) : sharding == nil ? nil : SetNames(set: path)
    return [.file(path)] + (others.map { [.names($0)] } ?? [])
  }

  /// Throws a usage error where name, format and number of files contradict each other.
  func validate() throws {
    if sharding != nil, !isIndex, !isCheckpointFile {
      throw ValidationError(
        "--shards and --shard-size are for ckpt files, and for a name in .safetensors.index.json")
    }
    if isIndex, format != .safetensors {
      throw ValidationError(
        "\(format.name) files cannot be sharded; give a name without .index.json")
    }
    if isNamed { try checkEnding() }
  }

  /// Throws a usage error for a name that promises another program's format.
  private func checkEnding() throws {
    guard let ending = Self.foreignEndings.first(where: { path.string.hasSuffix($0) }) else {
      return
    }
    let endings = FormatRegistry.standard.writableFormats.compactMap(\.fileNameEnding)
    throw ValidationError(
      "\(ending) files cannot be written; let OUT end in \(FormatRegistry.list(endings)), or give --to"
    )
  }

  /// Endings of other programs' formats, which would promise what the file is not.
  private static let foreignEndings = [
    ".onnx", ".pt", ".pth", ".h5", ".keras", ".npy", ".pkl", ".tflite", ".pb", ".msgpack",
    ".mlmodel", ".distcp",
  ]

  /// Writes a checkpoint, whole or not at all, with a progress bar. Cleans up when told to stop.
  func write(
    _ model: InspectedModel, _ label: String, options: WritingOptions = WritingOptions(),
    base: TensorArchive? = nil, keepsOriginal: Bool = true
  ) throws -> ConversionReport {
    let total = model.archive.tensors.reduce(0) { sum, tensor in
      tensor.tiedTo == nil ? sum + tensor.description.byteCount : sum
    }
    let bar = ProgressBar(label)
    if !path.isStandardStream { Interruption.watch() }
    var target: ConversionTarget =
      path.isStandardStream
      ? .sink(
        DescriptorSink(descriptor: 1, path: "standard output"), as: format, options: options)
      : .file(
        path, as: isIndex ? .shardedSafetensors : format, options: options, base: base,
        sharding: sharding)
    target.keepsOriginal = keepsOriginal
    defer { bar.wipe() }
    do {
      return try model.convert(to: target) { (count) throws(CheckpointError) in
        bar.add(count, of: total)
        if Interruption.isRequested { throw CheckpointError(.system, "was interrupted") }
      }
    } catch {
      if Interruption.isRequested { Interruption.leave() }
      throw error
    }
  }
}
