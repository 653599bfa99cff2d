internal import CheckpointFormat

extension FileFormat {
  /// A model spread over several PyTorch files in one folder, opened by the JSON file that lists them, by convention
  /// named `pytorch_model.bin.index.json`. List and files must agree, as those of ``shardedSafetensors``.
  public static let shardedPytorch = FileFormat(
    "pytorch-sharded", title: "PyTorch", hasChecksums: true, isOneFile: false)
}

/// Several PyTorch files and the JSON object that lists them.
enum ShardedPyTorchDefinition: FormatDefinition {
  static let format = FileFormat.shardedPytorch

  private static let endings = [".bin", ".pt", ".pth"]

  /// Told by the first file that the list names.
  static func begins(_ head: FileHead) -> Bool {
    guard head.firstSolidByte() == UInt8(ascii: "{") else { return false }
    let text = String(decoding: head.bytes, as: UTF8.self)
    return text.contains(#""weight_map""#) && !text.contains(#".safetensors""#)
      && endings.contains { text.contains("\($0)\"") }
  }

  /// Reads the list, and the pickles of all files that it names.
  ///
  /// Throws as ``ShardedSafetensorsDefinition/open(_:)``, and as ``PyTorchDefinition/open(_:)`` for each file, with the
  /// path of that file.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let index = try ShardIndex(reading: file.source, limits: file.limits)
    guard let path = file.path else {
      throw CheckpointError(.shards, "lists files that can only be found beside a file")
    }
    let names = index.sortedFileNames
    var gathered = GatheredTensors()
    for name in names {
      let shardPath = try ShardIndex.path(of: name, beside: path)
      let source = try ShardIndex.openFile(shardPath)
      let (contents, format) = try CheckpointError.adding(path: shardPath) {
        () throws(CheckpointError) in
        try openShard(
          OpenedFile(source: source, path: shardPath, limits: file.limits, threads: file.threads))
      }
      gathered.take(contents, named: name, hasChecksums: format.hasChecksums)
    }
    try index.expect(gathered.fileNames, path: path)
    return ArchiveContents(
      byteCount: file.source.byteCount + gathered.byteCount, metadata: gathered.metadata,
      table: try TensorTable(gathered.tensors), keyOrder: gathered.keyOrder,
      fileIdentities: gathered.fileIdentities.union(file.identities), fileNames: names,
      declaredByteCount: index.totalByteCount, reading: gathered)
  }

  private static func openShard(
    _ file: OpenedFile
  ) throws(CheckpointError) -> (contents: ArchiveContents, format: FileFormat) {
    let head = try FileHead(of: file.source)
    let definitions: [any FormatDefinition.Type] = [
      LegacyPyTorchDefinition.self, PyTorchDefinition.self,
    ]
    guard let definition = definitions.first(where: { $0.begins(head) }) else {
      throw CheckpointError(
        .shards, "\(SourceFile.describe(head.bytes)), and is listed as a PyTorch file")
    }
    return (try definition.open(file), definition.format)
  }
}
