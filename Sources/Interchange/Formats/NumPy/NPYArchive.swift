public import CheckpointFormat

/// A file of one NumPy array (NPY) as an archive of one tensor, under the name that NumPy gives arrays without one.
///
/// Elements in Fortran's order and big-endian ones are turned while they are read (``read(_:of:into:)``).
public struct NPYArchive: TensorArchive {
  /// The name of the only tensor: that of the first array without a name in `numpy.savez`.
  public static let tensorName = "arr_0"

  /// The path that was opened, where it was one.
  public let path: FilePath?
  /// The size of the file in bytes.
  public let byteCount: Int
  /// What the archive was opened to take.
  public let limits: Limits
  /// The major version of the format, 1 to 3.
  public let formatVersion: Int?
  private let strided: StridedTensors

  /// The format: ``FileFormat/npy``.
  public var format: FileFormat { .npy }
  /// Empty: the format has no place for facts.
  public var metadata: Metadata { Metadata() }
  /// The array.
  public var tensors: [ArchivedTensor] { strided.table.tensors }

  /// Opens a file by reading its header.
  ///
  /// Throws ``Rule/system`` where the file cannot be read, ``Rule/foreignType`` for records, Python objects and text,
  /// and for a file that breaks the format's rules ``Rule/foreignHeader``, ``Rule/foreignField``, ``Rule/utf8``,
  /// ``Rule/rank``, ``Rule/shapeOverflow`` and ``Rule/foreignExtent``.
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
      let member = ArchiveMember(wholeOf: source)
      let header = try NPYHeader(reading: member)
      let (description, layout) = try header.array(named: Self.tensorName, in: member)
      formatVersion = header.version
      let tensor = ArchivedTensor(
        position: 0, description: description, offset: header.byteCount,
        storedByteCount: description.byteCount)
      strided = StridedTensors(
        try TensorTable([tensor]), places: [.init(member: 0, layout: layout)], in: [member],
        path: path)
    } catch {
      throw error.adding(path: path)
    }
  }

  /// The tensor of a name, or nil.
  public func tensor(named name: String) -> ArchivedTensor? { strided.table.tensor(named: name) }

  /// Reads the bytes `range` of the tensor, row-major and little-endian, into memory of that size.
  ///
  /// Elements in Fortran's order take memory for all that lies between the first and the last that are asked for.
  /// Throws ``Rule/argument``, ``Rule/limitDecoded`` where that is more than 1 GiB, ``Rule/memory`` and
  /// ``Rule/system``.
  public func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try strided.read(range, of: tensor, into: &bytes)
  }

  /// Calls `body` with the bytes of the tensor in order and in pieces of 1 MiB. Throws as ``read(_:of:into:)`` and
  /// what `body` throws.
  public func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try strided.forEachPiece(of: tensor, body)
  }
}
