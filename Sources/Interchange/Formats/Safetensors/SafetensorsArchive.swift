public import CheckpointFormat

/// A safetensors file as an archive.
///
/// As strict as version 0.8 of the reference library, and where the format's description is stricter than that
/// library, as the description: no name or field comes twice, and nothing stands before the header's brace.
public struct SafetensorsArchive: TensorArchive {
  /// The path that was opened, where it was one.
  public let path: FilePath?
  /// The size of the file in bytes.
  public let byteCount: Int
  /// The pairs of `__metadata__`, without those that say which tensors share another's data.
  public let metadata: Metadata
  /// What the archive was opened to take.
  public let limits: Limits
  private let contiguous: ContiguousTensors

  /// The format: ``FileFormat/safetensors``.
  public var format: FileFormat { .safetensors }
  /// Nil: the format has no versions.
  public var formatVersion: Int? { nil }
  /// The tensors in the order of their data, and behind them those that are tied to one of these.
  public var tensors: [ArchivedTensor] { contiguous.table.tensors }

  /// Opens a file by reading its header, in two reads.
  ///
  /// Throws ``Rule/system`` where the file cannot be read, and for a file that breaks the format's rules
  /// ``Rule/foreignHeader``, ``Rule/utf8``, ``Rule/json``, ``Rule/foreignField``, ``Rule/foreignType``,
  /// ``Rule/foreignExtent``, ``Rule/nameEmpty``, ``Rule/rank``,
  /// ``Rule/shapeOverflow``, ``Rule/shapeBlock``; beyond the limits ``Rule/limitTensors`` and ``Rule/limitMetadata``.
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
      let header = try SafetensorsHeader(reading: source, limits: limits)
      metadata = header.metadata
      contiguous = ContiguousTensors(header.table, in: [nil: source], path: path)
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
