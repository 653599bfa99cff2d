public import CheckpointFormat

/// A ZIP archive of NumPy arrays (NPZ), stored or deflated, as an archive of tensors named as its members are
/// without `.npy`.
///
/// As strict as ZIP can be read: see ``Rule/zip``. Deflated arrays are decoded piece by piece, and a part of one from
/// its beginning on. A tensor's codec is ``Codec/zlib`` where its member is deflated.
public struct NPZArchive: TensorArchive {
  static let suffix = ".npy"

  /// The path that was opened, where it was one.
  public let path: FilePath?
  /// The size of the file in bytes.
  public let byteCount: Int
  /// What the archive was opened to take.
  public let limits: Limits
  private let strided: StridedTensors

  /// The format: ``FileFormat/npz``.
  public var format: FileFormat { .npz }
  /// Nil: each array has a version of its own.
  public var formatVersion: Int? { nil }
  /// Empty: the format has no place for facts.
  public var metadata: Metadata { Metadata() }
  /// The tensors in the order of their data.
  public var tensors: [ArchivedTensor] { strided.table.tensors }

  /// Opens a file by reading its directory and each array's header.
  ///
  /// Throws ``Rule/zip`` and ``Rule/memberChecksum`` for a broken archive, the codes 401 and 402 beyond the limits,
  /// ``Rule/foreignField`` for a member that is no array, and as ``NPYArchive/init(path:limits:)`` with the name.
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
      let directory = try ZipDirectory(reading: source, limits: limits)
      var table = try TensorTable([])
      var places: [StridedTensors.Place] = []
      for (number, member) in directory.members.enumerated() {
        let (description, layout) = try Self.array(in: member)
        try table.append(
          ArchivedTensor(
            position: number, description: description,
            codec: member.isDeflated ? .zlib : .stored,
            offset: member.offset + (member.isDeflated ? 0 : layout.start),
            storedByteCount: member.isDeflated ? member.storedByteCount : description.byteCount))
        places.append(.init(member: number, layout: layout))
      }
      strided = StridedTensors(table, places: places, in: directory.members, path: path)
    } catch {
      throw error.adding(path: path)
    }
  }

  private static func array(
    in member: ArchiveMember
  ) throws(CheckpointError) -> (TensorDescription, ElementLayout) {
    guard let name = member.name,
      name.utf8.count > suffix.utf8.count,
      name.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    else {
      throw CheckpointError(
        .foreignField, "\(member.title) is no array: its name does not end in .npy",
        offset: member.offset)
    }
    let tensor = String(decoding: name.utf8.dropLast(suffix.utf8.count), as: UTF8.self)
    do throws(CheckpointError) {
      return try NPYHeader(reading: member).array(named: tensor, in: member)
    } catch {
      throw member.located(error).adding(tensor: tensor)
    }
  }

  /// The tensor of a name, or nil. Names are told apart by their bytes. O(1).
  public func tensor(named name: String) -> ArchivedTensor? { strided.table.tensor(named: name) }

  /// Reads the bytes `range` of a tensor, row-major and little-endian, into memory of that size.
  ///
  /// A deflated tensor is decoded from its beginning. Elements in Fortran's order take memory for all that lies
  /// between the first and the last that are asked for. Throws ``Rule/argument``, ``Rule/memberChecksum``,
  /// ``Rule/limitDecoded`` where that is more than 1 GiB, ``Rule/memory`` and ``Rule/system``.
  public func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try strided.read(range, of: tensor, into: &bytes)
  }

  /// Calls `body` with the bytes of a tensor in order and in pieces of 1 MiB, the last only when its member's
  /// checksum was compared. Throws as ``read(_:of:into:)`` and what `body` throws.
  public func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try strided.forEachPiece(of: tensor, body)
  }

  /// Compares the checksum of each array. Directory and headers were checked on opening.
  public func verify(
    progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    try strided.verify(progress: progress)
  }
}
