public import CheckpointFormat

extension TensorArchive {
  /// Opens a checkpoint of any format. The content says which; the name does not matter.
  ///
  /// Reads what stands around the data, never the data.
  ///
  /// - Parameters:
  ///   - format: The format; nil where the content says which.
  ///   - path: The file's path; or that of a folder as models are published, whose weights are then opened: a file,
  ///     or the list of several.
  ///   - limits: What the caller is ready to take from a file.
  ///   - threads: How many threads decode a tensor's chunks; all processors by default.
  ///   - formats: The formats to choose from.
  /// - Throws: `.system` where the file cannot be read, `.argument` for a folder with several models, `.unknownFormat` with words for what it looks like
  ///   instead, and for a damaged file what is wrong with it, each with the path.
  public init(
    format: FileFormat? = nil, path: FilePath, limits: ResourceLimits = ResourceLimits(),
    threads: Int? = nil,
    formats: FormatRegistry = .standard
  ) throws(CheckpointError) {
    let path = try ModelFolder.file(of: path)
    let file = OpenedFile(
      source: try FileSource(path: path), path: path, limits: limits, threads: threads)
    do throws(CheckpointError) {
      try self.init(file, formats.definition(of: format, or: file.source))
    } catch {
      throw error.adding(path: path)
    }
  }

  /// Opens a file in anything that gives ranges of bytes.
  ///
  /// - Parameters:
  ///   - format: The format; nil where the content says which.
  ///   - source: The bytes.
  ///   - limits: What the caller is ready to take from a file.
  ///   - threads: How many threads decode a tensor's chunks; all processors by default.
  ///   - formats: The formats to choose from.
  /// - Throws: As ``init(format:path:limits:threads:formats:)``; and `.shards` and `.fileMissing` for what refers
  ///   to other files, which are found only beside a path.
  public init(
    format: FileFormat? = nil, source: any ByteSource, limits: ResourceLimits = ResourceLimits(),
    threads: Int? = nil, formats: FormatRegistry = .standard
  ) throws(CheckpointError) {
    try self.init(
      OpenedFile(source: source, path: nil, limits: limits, threads: threads),
      formats.definition(of: format, or: source))
  }

  private init(
    _ file: OpenedFile, _ definition: any FormatDefinition.Type
  ) throws(CheckpointError) {
    self.init(
      try definition.open(file), format: definition.format, path: file.path, limits: file.limits)
  }

  /// Writes all tensors, bit for bit, and the metadata in another format or with other options.
  ///
  /// ```swift
  /// try archive.convert(to: .file("model.gguf", as: .gguf))
  /// try archive.convert(to: .file("step-2.ckpt", as: .checkpoint, base: TensorArchive(path: "step-1.ckpt")))
  /// ```
  ///
  /// Holds a few pieces of one tensor in memory. Files appear whole or not at all.
  ///
  /// - Parameters:
  ///   - target: Where to write, in which format, and how.
  ///   - labels: What part of the model a tensor is. Asked only where ``FileFormat/hasLabels`` is false for what is
  ///     read and true for what is written, once for each tensor and second name.
  ///   - quantized: Which tensors are together a packed weight; a container that is read says it itself.
  ///   - progress: Called now and then with the decoded bytes done since the last call. What it throws ends the
  ///     conversion, and nothing is written.
  ///   - formats: The formats to choose from.
  /// - Returns: What was written, and what had no place in the target.
  /// - Throws: `.foreignType` and `.unrepresentable`, which name the tensor, for what the target cannot
  ///   hold; `.argument` for a format that is not written, a base that is no ckpt file in the same folder or would
  ///   be replaced itself, and files of a model in several that exist; nothing is written then. `.busy` and
  ///   `.system` for files, and what reading throws.
  @discardableResult
  public func convert(
    to target: ConversionTarget,
    labels: @escaping (TensorDescription) -> TensorLabels = { $0.labels },
    quantized: [QuantizedWeight] = [],
    progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in },
    formats: FormatRegistry = .standard
  ) throws(CheckpointError) -> ConversionReport {
    guard
      let definition = try formats.definition(of: target.format)
        as? any WritableFormatDefinition.Type
    else {
      throw CheckpointError(
        .argument,
        "\(target.format.title) is not written; \(FormatRegistry.list(FormatRegistry.titles(of: formats.writableFormats))) are"
      )
    }
    guard target.sharding == nil || [.checkpoint, .shardedSafetensors].contains(target.format)
    else {
      throw CheckpointError(.argument, "\(target.format.title) is not written in several files")
    }
    let conversion = Conversion(
      archive: self, target: target, labels: labels, quantized: quantized, progress: progress)
    var report = try definition.write(conversion)
    report.writtenByteCount = conversion.written.byteCount
    return report
  }
}
