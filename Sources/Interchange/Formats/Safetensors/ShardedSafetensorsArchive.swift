public import CheckpointFormat

/// A model spread over several safetensors files in one folder, opened by the JSON file that lists them.
///
/// The list and the files must agree: every listed tensor stands in its file and in no other, and every tensor in a
/// file is listed. The files stay open for as long as the archive lives.
public struct ShardedSafetensorsArchive: TensorArchive {
  /// The path of the list.
  public let path: FilePath?
  /// The list and all files that it names.
  public let fileIdentities: Set<FileIdentity>
  /// The size of the list and of all files in bytes.
  public let byteCount: Int
  /// The pairs of the files' `__metadata__`; where files differ in a value, that of the first file by name counts.
  public let metadata: Metadata
  /// What the list says the tensors take together, in bytes. Tools that change tensors leave it as it was, so it
  /// is not checked.
  public let declaredByteCount: Int?
  /// The names of the files, in the order of their bytes.
  public let fileNames: [String]
  /// What the archive was opened to take.
  public let limits: Limits
  private let contiguous: ContiguousTensors

  /// The format: ``FileFormat/shardedSafetensors``.
  public var format: FileFormat { .shardedSafetensors }
  /// Nil: the format has no versions.
  public var formatVersion: Int? { nil }
  /// The tensors in the order of files' names and of their data, and behind them those that are tied to one of these.
  public var tensors: [ArchivedTensor] { contiguous.table.tensors }

  /// Opens a list and all files that it names.
  ///
  /// Throws ``Rule/unknownFormat`` for JSON that is no list, ``Rule/json``, ``Rule/utf8``, ``Rule/foreignField``,
  /// ``Rule/shards`` where a file is missing or leads out of the folder, or where list and files do not agree, and as
  /// ``SafetensorsArchive/init(path:limits:)`` for each file, with the path of that file.
  public init(path: FilePath, limits: Limits = Limits()) throws(CheckpointError) {
    let source = try FileSource(path: path)
    let index: ShardIndex
    do throws(CheckpointError) {
      guard source.byteCount <= ShardIndex.maximumByteCount else {
        throw CheckpointError(
          .foreignHeader,
          "is \(source.byteCount) bytes of JSON, more than the \(ShardIndex.maximumByteCount) allowed"
        )
      }
      index = try ShardIndex(parsing: source.read(0..<source.byteCount), limits: limits)
    } catch {
      throw error.adding(path: path)
    }
    var gathering = ShardGathering(index: index, path: path)
    for file in gathering.fileNames {
      try gathering.take(Self.open(file, beside: path, limits: limits), named: file)
    }
    try gathering.checkComplete()
    self.path = path
    self.limits = limits
    fileIdentities = gathering.fileIdentities.union([source.identity])
    byteCount = source.byteCount + gathering.byteCount
    metadata = gathering.metadata
    declaredByteCount = index.totalByteCount
    fileNames = gathering.fileNames
    contiguous = try ContiguousTensors(TensorTable(gathering.tensors), in: gathering.sources, path: path)
  }

  private static func open(
    _ file: String, beside index: FilePath, limits: Limits
  ) throws(CheckpointError) -> (source: FileSource, header: SafetensorsHeader) {
    guard let path = index.sibling(file) else {
      throw CheckpointError(
        .shards, "lists \(Escaping.escapeShortened(file)), which is no name of a file", path: index)
    }
    let source: FileSource
    do throws(CheckpointError) {
      source = try FileSource(path: path)
    } catch {
      guard error.systemError == ErrorNumber.missing else { throw error }
      throw CheckpointError(.shards, "the file is listed, but missing", path: path)
    }
    do throws(CheckpointError) {
      return (source, try SafetensorsHeader(reading: source, file: file, limits: limits))
    } catch {
      throw error.adding(path: path)
    }
  }

  /// The tensor of a name, or nil. Names are told apart by their bytes. O(1).
  public func tensor(named name: String) -> ArchivedTensor? { contiguous.table.tensor(named: name) }

  /// Reads the bytes `range` of a tensor into memory of that size. Throws ``Rule/argument`` and ``Rule/system``.
  public func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try contiguous.read(range, of: tensor, into: &bytes)
  }
}
