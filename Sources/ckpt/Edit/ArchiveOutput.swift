import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

/// A checkpoint that a command writes: where, and in which format.
struct ArchiveOutput {
  let path: FilePath
  /// The format, one file of which or several are written.
  let format: FileFormat
  private let isSharded: Bool
  private let isNamed: Bool
  private let shardByteCount: Int

  /// A file whose format its name tells where `format` does not.
  init(_ path: FilePath, format: FileFormat?, shardByteCount: Int) {
    self.path = path
    self.shardByteCount = shardByteCount
    let named = FormatRegistry.standard.writableFormat(forName: path.string)
    isSharded = named == .shardedSafetensors
    isNamed = format == nil
    self.format = format ?? (isSharded ? .safetensors : named)
  }

  /// What is written, for the check that none of it is read.
  var files: [FileUse.Output] {
    if path.isStandardStream { return [] }
    return [.file(path)] + (ShardNames(index: path).map { [.names($0)] } ?? [])
  }

  /// Throws a usage error where name and format contradict each other.
  func validate() throws {
    if isSharded, format != .safetensors {
      throw ValidationError(
        "\(format.name) files cannot be sharded; give a name without .index.json")
    }
    if isNamed { try Convert.checkEnding(of: path) }
  }

  /// Writes a checkpoint, whole or not at all, with a progress bar. Cleans up when told to stop.
  func write(_ archive: TensorArchive, _ label: String) throws -> ConversionReport {
    let total = archive.tensors.reduce(0) { sum, tensor in
      tensor.tiedTo == nil ? sum + tensor.description.byteCount : sum
    }
    let bar = ProgressBar(label)
    if !path.isStandardStream { Interruption.watch() }
    let target: ConversionTarget =
      path.isStandardStream
      ? .sink(DescriptorSink(descriptor: 1, path: "standard output"), as: format)
      : .file(
        path, as: isSharded ? .shardedSafetensors : format,
        sharding: isSharded ? .bytes(shardByteCount) : nil)
    defer { bar.wipe() }
    do {
      return try InspectedModel(archive).convert(to: target) { (count) throws(CheckpointError) in
        bar.add(count, of: total)
        if Interruption.isRequested { throw CheckpointError(.system, "was interrupted") }
      }
    } catch {
      if Interruption.isRequested { Interruption.leave() }
      throw error
    }
  }
}
