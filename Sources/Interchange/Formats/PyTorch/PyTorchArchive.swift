public import CheckpointFormat

/// What PyTorch's `torch.save` writes since version 1.6, as an archive: state dictionaries, alone or nested, and
/// tensors in dictionaries and lists of any kind.
///
/// The pickle is read by a reader that calls nothing and knows tensors, dictionaries and plain values
/// (``Rule/pickleRequest``). A tensor's name is the keys on the way to it, joined by dots; plain values are metadata,
/// named in the same way. What an optimizer's state dictionary holds is of the group `optimizer`. Tensors that are the
/// same view of the same data are one with a second name; other views of shared data are tensors of their own.
public struct PyTorchArchive: TensorArchive {
  /// The path that was opened, where it was one.
  public let path: FilePath?
  /// The size of the file in bytes.
  public let byteCount: Int
  /// Numbers, text and truth values beside the tensors, such as an epoch.
  public let metadata: Metadata
  /// What the archive was opened to take.
  public let limits: Limits
  /// The version that the file says it has.
  public let formatVersion: Int?
  let strided: StridedTensors
  private let hasChecksums: Bool

  /// The format: ``FileFormat/pytorch``.
  public var format: FileFormat { .pytorch }
  /// The tensors in the order of their data, and behind them those that are tied to one of these.
  public var tensors: [ArchivedTensor] { strided.table.tensors }

  /// Opens a file by reading its directory and its pickle.
  ///
  /// Throws ``Rule/system`` where the file cannot be read; ``Rule/zip`` and ``Rule/memberChecksum`` for a broken
  /// archive; ``Rule/pickleRequest`` and ``Rule/pickle`` for a pickle that asks for more than tensors, with the name,
  /// or is broken; ``Rule/foreignField`` and ``Rule/foreignExtent`` where tensors and data do not fit each other, and
  /// for TorchScript; what a shape throws; and the codes 401 to 404 beyond the limits.
  public init(path: FilePath, limits: Limits = Limits()) throws(CheckpointError) {
    try self.init(source: FileSource(path: path), path: path, limits: limits)
  }

  /// Opens a file in anything that gives ranges of bytes. Throws as ``init(path:limits:)``.
  public init(source: any ByteSource, limits: Limits = Limits()) throws(CheckpointError) {
    try self.init(source: source, path: nil, limits: limits)
  }

  init(source: any ByteSource, path: FilePath?, limits: Limits) throws(CheckpointError) {
    self.path = path
    self.limits = limits
    byteCount = source.byteCount
    do throws(CheckpointError) {
      let folder = try PyTorchFolder(ZipDirectory(reading: source, limits: limits))
      hasChecksums = folder.hasChecksums
      if let version = try folder.text(of: "version") {
        guard let number = Int(version) else {
          throw CheckpointError(.foreignField, "has a version that is no number")
        }
        formatVersion = number
      } else {
        formatVersion = nil
      }
      let (value, heap) = try folder.readPickle()
      let dictionary = try StateDictionary(of: value, in: heap, limits: limits)
      metadata = dictionary.metadata
      var placement = try StoragePlacement(folder)
      for entry in dictionary.entries { try placement.place(entry, limits: limits) }
      strided = try placement.finish(path: path)
    } catch {
      throw error.adding(path: path)
    }
  }

  /// The tensor of a name, or nil. Names are told apart by their bytes. O(1).
  public func tensor(named name: String) -> ArchivedTensor? { strided.table.tensor(named: name) }

  /// Reads the bytes `range` of a tensor, row-major and little-endian, into memory of that size.
  ///
  /// A view whose elements are not in that order, such as a transposed one, takes memory for all that lies between the
  /// first and the last that are asked for. Throws ``Rule/argument``, ``Rule/memberChecksum``,
  /// ``Rule/limitDecoded`` where that is more than 1 GiB, ``Rule/memory`` and ``Rule/system``.
  public func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try strided.read(range, of: tensor, into: &bytes)
  }

  /// Calls `body` with the bytes of a tensor in order and in pieces of 1 MiB, the last only when the checksum of its
  /// data was compared. Throws as ``read(_:of:into:)`` and what `body` throws.
  public func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try strided.forEachPiece(of: tensor, body)
  }

  /// Compares the checksum of each member. The directory and the pickle were checked on opening. A file that was
  /// written without checksums is not whole: nothing shows whether it is.
  public func verify(
    progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    let damage = try strided.verify(progress: progress)
    guard !hasChecksums else { return damage }
    let missing = CheckpointError(
      .memberChecksum,
      "has no checksums, as PyTorch was told to write none, so that damage cannot be found",
      path: path)
    return [missing] + damage
  }
}
