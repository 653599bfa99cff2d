internal import CheckpointFormat

extension FileFormat {
  /// What PyTorch's `torch.distributed.checkpoint` writes: a folder with a pickle that lists all tensors, `.metadata`, and
  /// files of the ranks, which hold what `torch.save` makes of each part of a tensor, one behind the other.
  ///
  /// Opened by the folder or by `.metadata`. The pickle is read by a reader that calls nothing and knows the classes of the
  /// list alone. A tensor that ranks share is shown whole. Values that are no tensors are facts, where they are plain.
  public static let pytorchDistributed = FileFormat(
    "pytorch-distributed", title: "PyTorch", hasChecksums: true, isOneFile: false)
}

/// A folder of PyTorch's distributed checkpoints, told by the class that its list is of.
enum DistributedDefinition: FormatDefinition {
  static let format = FileFormat.pytorchDistributed

  /// The name of the list in its folder.
  static let listName = ".metadata"
  private static let module = Array("torch.distributed.checkpoint.metadata".utf8)

  static func begins(_ head: FileHead) -> Bool {
    guard head.bytes.count > 2, head.bytes[0] == 0x80, (2...5).contains(head.bytes[1]) else {
      return false
    }
    // Behind the version, a frame and the opcode of a string.
    return head.bytes.prefix(64).indices.contains { start in
      head.bytes[start...].starts(with: module)
    }
  }

  /// Reads the list, and looks at the files that it names.
  ///
  /// Throws `.pickle` and `.pickleRequest` for a list that is broken or asks for more; `.foreignField` where it lacks
  /// something, `.foreignExtent` where parts do not cover their tensor or do not lie in their file, `.shards` for files
  /// that are missing or lie elsewhere; what a shape throws; and the codes 401 to 404 beyond the limits.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    guard let path = file.path else {
      throw CheckpointError(.shards, "lists files that can only be found beside a file")
    }
    let size = file.source.byteCount
    guard size <= PyTorchFolder.maximumPickleByteCount else {
      throw CheckpointError(
        .pickle,
        "\(size) bytes are more than the \(PyTorchFolder.maximumPickleByteCount) that are read")
    }
    var reader = PickleReader(
      try file.source.read(0..<size), base: 0, storedByteCount: size, kind: .list)
    let list = try DistributedList(reader.read(), reader.heap, limits: file.limits)
    var files = DistributedFiles(beside: path, limits: file.limits)
    let reading = try DistributedTensors(list, &files)
    return ArchiveContents(
      byteCount: size + files.byteCount, metadata: try reading.facts(of: list),
      table: try TensorTable(reading.archivedTensors),
      fileIdentities: file.identities.union(files.identities), fileNames: files.names,
      reading: reading)
  }
}
