public import CheckpointFormat

/// A GGUF file, version 2 or 3, as an archive.
///
/// Shapes have the dimension that varies fastest last, as in the other formats. Quantized types are blocks named
/// `ggml.q4_k` and so on, whose bytes are given as they are.
public struct GGUFArchive: TensorArchive {
  /// The path that was opened, where it was one.
  public let path: FilePath?
  /// The size of the file in bytes.
  public let byteCount: Int
  /// The file's metadata. Types that a container lacks are noted under `ckpt.gguf.types` (SPEC.md annex A.8).
  public let metadata: Metadata
  /// What the archive was opened to take.
  public let limits: Limits
  private let version: Int
  private let contiguous: ContiguousTensors

  /// The format: ``FileFormat/gguf``.
  public var format: FileFormat { .gguf }
  /// 2 or 3.
  public var formatVersion: Int? { version }
  /// The tensors in the order of their data.
  public var tensors: [ArchivedTensor] { contiguous.table.tensors }

  /// Opens a file by reading its header.
  ///
  /// Throws ``Rule/system`` where the file cannot be read, and for a file that breaks the format's rules
  /// ``Rule/foreignHeader``, ``Rule/foreignField``, ``Rule/foreignType``, ``Rule/foreignExtent``, ``Rule/utf8``,
  /// ``Rule/nameEmpty``, ``Rule/rank``, ``Rule/shapeOverflow``, ``Rule/shapeBlock``; beyond the limits
  /// ``Rule/limitTensors`` and ``Rule/limitMetadata``.
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
      let header = try GGUFHeader(reading: source, limits: limits)
      version = header.version
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
