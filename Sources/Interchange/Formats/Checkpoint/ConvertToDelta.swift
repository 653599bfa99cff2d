public import CheckpointFormat

/// Writes a checkpoint as a ckpt file that holds what changed against another one, its base (SPEC.md section 6.9).
///
/// Tensors that did not change take a few bytes; of the others the difference is kept where that is smaller than the
/// whole. The file is read like any other while the base lies beside it under its name. Tensors are compared and their
/// sizes tried out before they are written, so both checkpoints are read several times, in pieces of a few MiB.
///
/// - Parameters:
///   - archive: The checkpoint, of any format.
///   - base: The checkpoint to store it against, a ckpt file in the folder of `path`.
///   - path: The file to write; it appears whole or not at all.
///   - options: How chunks are encoded.
///   - labels: What part of the model a tensor is; asked only where the archive's format does not say.
///   - progress: Called with the decoded bytes done since the last call; what it throws ends the conversion.
/// - Throws: ``Rule/argument`` for a base in another folder or at the same path, and as ``convert(from:to:as:labels:progress:)``.
public func convertToDelta(
  from archive: any TensorArchive, against base: CheckpointArchive, to path: FilePath,
  options: WritingOptions = WritingOptions(),
  labels: @escaping (TensorDescription) -> TensorLabels = { $0.labels },
  progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in }
) throws(CheckpointError) -> ConversionReport {
  guard let basePath = base.path else {
    throw CheckpointError(.argument, "the base is no file", path: path)
  }
  let resolvedBase = SystemCalls.resolve(basePath) ?? basePath
  guard let baseName = resolvedBase.lastComponent.flatMap({ String(validating: $0) }) else {
    throw CheckpointError(.argument, "the base's name is not UTF-8; rename it", path: basePath)
  }
  let folder = try FileIdentity(path: (SystemCalls.resolve(path) ?? path).folder)
  guard try folder == FileIdentity(path: resolvedBase.folder) else {
    throw CheckpointError(
      .argument, "must be in the folder of its base, \(Escaping.escape(basePath))",
      path: path)
  }
  let file = try DurableFile(path: path, sparing: base.fileIdentities)
  do throws(CheckpointError) {
    let conversion = Conversion(archive: archive, labels: labels, progress: progress)
    return try DeltaConversion(conversion, against: base).write(
      into: file, baseName: baseName, options: options)
  } catch {
    throw error.adding(path: path)
  }
}
