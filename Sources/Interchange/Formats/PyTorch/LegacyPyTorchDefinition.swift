internal import CheckpointFormat

extension FileFormat {
  /// What `torch.save` wrote before PyTorch 1.6, and still does where it is asked to: pickles one behind the other, and
  /// the data behind them. Nothing in it has a checksum. Otherwise as ``pytorch``.
  public static let pytorchLegacy = FileFormat("pytorch-legacy", title: "PyTorch")
}

/// What `torch.save` wrote before it wrote archives: a number that identifies it, the version, facts about the system,
/// what was saved, the keys of the data, and for each key the number of elements and the data.
///
/// Source: `_legacy_save` in PyTorch's torch/serialization.py.
enum LegacyPyTorchDefinition: FormatDefinition {
  static let format = FileFormat.pytorchLegacy

  /// The identifying number as a pickle has it: 10 bytes.
  private static let signature: [UInt8] = [
    0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19,
  ]
  private static let version: Int64 = 1001

  static func begins(_ head: FileHead) -> Bool {
    guard head.bytes.count > 2, head.bytes[0] == 0x80, (2...5).contains(head.bytes[1]) else {
      return false
    }
    // From protocol 4 on a frame may stand before it.
    let start = head.bytes[2] == PickleOpcode.frame.rawValue ? 11 : 2
    return head.bytes.dropFirst(start).starts(with: signature)
  }

  /// Reads the pickles, and the sizes of all data.
  ///
  /// Throws `.pickleRequest` and `.pickle` as ``PyTorchDefinition/open(_:)``; `.foreignField` and `.foreignExtent` where
  /// the pickles and the data do not fit each other; what a shape throws; and the codes 401 to 404 beyond the limits.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    var pickles = PickleSequence(file.source)
    _ = try pickles.next()
    guard case .integer(version) = try pickles.next().value else {
      throw CheckpointError(
        .foreignField, "is a PyTorch file of a version other than \(version), which is not read")
    }
    _ = try pickles.next()
    let (value, heap) = try pickles.next()
    let keys = try LegacyStorages.keys(pickles.next())
    let storages = try LegacyStorages(
      keys, of: heap.storages, in: file.source, from: pickles.position)
    let dictionary = try StateDictionary(of: value, in: heap, limits: file.limits)
    var placement = StoragePlacement(storages)
    for entry in dictionary.entries { try placement.place(entry, limits: file.limits) }
    let (table, tensors) = try placement.finish(besides: heap.storages)
    return ArchiveContents(
      byteCount: file.source.byteCount, metadata: dictionary.metadata, table: table,
      keyOrder: dictionary.entries.compactMap { table.tensor(named: $0.name)?.position },
      fileIdentities: file.identities, reading: tensors)
  }
}
