internal import CheckpointFormat

extension FileFormat {
  /// What PyTorch's `torch.save` writes since version 1.6: a ZIP archive of a pickle and the data that it refers to.
  /// State dictionaries, alone or nested, and tensors in dictionaries and lists of any kind.
  ///
  /// The pickle is read by a reader that calls nothing and knows tensors, dictionaries and plain values
  /// (`.pickleRequest`). A tensor's name is the keys on the way to it, joined by dots; plain values are metadata,
  /// named in the same way. What an optimizer's state dictionary holds is of the group `optimizer`. Tensors that are
  /// the same view of the same data are one with a second name; other views of shared data are tensors of their own.
  public static let pytorch = FileFormat("pytorch", title: "PyTorch", hasChecksums: true)
}

/// What `torch.save` writes.
enum PyTorchDefinition: FormatDefinition {
  static let format = FileFormat.pytorch

  /// Told by the first member, which stands in a folder, as all do.
  static func begins(_ head: FileHead) -> Bool {
    guard let name = ZipFormat.firstName(head.bytes), name.isWhole else { return false }
    let folder = name.bytes.prefix { $0 != UInt8(ascii: "/") }
    return !folder.isEmpty && folder.count < name.bytes.count
  }

  /// Reads the directory and the pickle.
  ///
  /// Throws `.zip` and `.memberChecksum` for a broken archive; `.pickleRequest` and `.pickle`
  /// for a pickle that asks for more than tensors, with the name, or is broken; `.foreignField` and
  /// `.foreignExtent` where tensors and data do not fit each other, and for TorchScript; what a shape throws; and
  /// the codes 401 to 404 beyond the limits.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let folder = try PyTorchFolder(ZipDirectory(reading: file.source, limits: file.limits))
    let version = try version(of: folder)
    let (value, heap) = try folder.readPickle()
    let dictionary = try StateDictionary(of: value, in: heap, limits: file.limits)
    var placement = try StoragePlacement(folder)
    for entry in dictionary.entries { try placement.place(entry, limits: file.limits) }
    let (table, tensors) = try placement.finish()
    return ArchiveContents(
      formatVersion: version, byteCount: file.source.byteCount, metadata: dictionary.metadata,
      table: table,
      keyOrder: dictionary.entries.compactMap { table.tensor(named: $0.name)?.position },
      fileIdentities: file.identities,
      reading: folder.hasChecksums ? tensors : UncheckedTensors(tensors: tensors))
  }

  private static func version(of folder: PyTorchFolder) throws(CheckpointError) -> Int? {
    guard let version = try folder.text(of: "version") else { return nil }
    guard let number = Int(version) else {
      throw CheckpointError(.foreignField, "has a version that is no number")
    }
    return number
  }
}

/// The tensors of a file that was written without checksums, which is not whole: nothing shows whether it is.
private struct UncheckedTensors: TensorReading {
  let tensors: StridedTensors

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try tensors.read(range, of: tensor, into: &bytes)
  }

  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try tensors.forEachPiece(of: tensor, body)
  }

  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    let missing = CheckpointError(
      .memberChecksum,
      "has no checksums, as PyTorch was told to write none, so that damage cannot be found")
    return [missing] + (try tensors.verify(table, progress: progress))
  }
}
