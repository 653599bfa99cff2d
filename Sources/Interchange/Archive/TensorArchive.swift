public import CheckpointFormat

/// A checkpoint of any format, open for reading: what it holds at once, the tensors' bytes when asked.
///
/// ```swift
/// let archive = try TensorArchive(path: "model.safetensors")
/// for tensor in archive.tensors where tensor.tiedTo == nil {
///   try archive.forEachPiece(of: tensor) { bytes in … }
/// }
/// ```
///
/// Opening reads and checks what stands around the data, never the data. Tensors come from the archive that is
/// asked to read them. An archive may be used from several threads at once.
public struct TensorArchive: Sendable {
  /// The format.
  public let format: FileFormat
  /// The path that was opened, where it was one.
  public let path: FilePath?
  /// What the archive was opened to take.
  public let limits: ResourceLimits
  let contents: ArchiveContents

  init(_ contents: ArchiveContents, format: FileFormat, path: FilePath?, limits: ResourceLimits) {
    self.contents = contents
    self.format = format
    self.path = path
    self.limits = limits
  }

  /// The version of the format that the file says it has; nil where the format knows none.
  public var formatVersion: Int? { contents.formatVersion }
  /// The size of the file in bytes, of all files where there are several; files that a ckpt file names are counted where it is a set, and not where it is stored against them.
  public var byteCount: Int { contents.byteCount }
  /// Facts about the whole.
  public var metadata: CheckpointMetadata { contents.metadata }
  /// The tensors in the order of their data, and behind them those that are tied to one of these.
  public var tensors: [ArchivedTensor] { contents.table.tensors }
  /// The positions of all tensors in the order in which the file names them; nil where that is ``tensors``.
  public var keyOrder: [Int]? { contents.keyOrder }
  /// All files that the archive is read from, bases and shards among them: none of them may be replaced while something
  /// depends on it. Empty for an archive that is no file.
  public var fileIdentities: Set<FileIdentity> { contents.fileIdentities }
  /// The names of the files of a model in several, in the order of their bytes; empty for one file.
  public var fileNames: [String] { contents.fileNames }
  /// What the list of a model's files says the tensors take together, in bytes. Tools that change tensors leave it as
  /// it was, so it is not checked. Nil where there is no list, or none that says it.
  public var declaredByteCount: Int? { contents.declaredByteCount }

  /// The tensor of a name, or nil. Names are told apart by their bytes. O(1).
  public func tensor(named name: String) -> ArchivedTensor? {
    contents.table.tensor(named: name)
  }

  /// The codec that makes a tensor smaller; `ChunkCodec.stored` where none does. Throws what reading the file's chunk table
  /// throws.
  public func codec(of tensor: ArchivedTensor) throws(CheckpointError) -> ChunkCodec {
    if let codec = tensor.codec { return codec }
    do throws(CheckpointError) {
      return try contents.reading.codec(of: contents.table.owner(of: tensor, holding: 0..<0))
    } catch {
      throw error.adding(tensor: tensor.name, path: path)
    }
  }

  // MARK: Reading

  /// Decodes the bytes `range` of a tensor, row-major and little-endian, into memory of that size.
  ///
  /// What is deflated is decoded from a place before them; elements in another order take memory for all that lies
  /// between the first and the last that are asked for. Throws `.argument` for a range outside of the tensor or
  /// memory of another size, `.limitDecoded` for elements in another order that lie too far apart,
  /// `.memory`, `.system`, and what the format's codecs throw.
  public func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    do throws(CheckpointError) {
      let owner = try contents.table.owner(of: tensor, holding: range)
      guard bytes.byteCount == range.count else {
        throw CheckpointError(
          .argument, "\(range.count) bytes do not fit memory of \(bytes.byteCount)")
      }
      guard !range.isEmpty else { return }
      try contents.reading.read(range, of: owner, into: &bytes)
    } catch {
      throw error.adding(tensor: tensor.name, path: path)
    }
  }

  /// Calls `body` with the decoded bytes of a tensor, row-major and little-endian, in order and in pieces of a few
  /// MiB, of which one is in memory at a time. A tensor without elements has no pieces.
  ///
  /// Where the format has checksums, that of the data was compared before the last piece is handed out. Throws as
  /// ``read(_:of:into:)`` and what `body` throws. The bytes end with each call of `body`.
  public func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try forEachPiece(of: tensor, in: nil, body)
  }

  /// The same of the bytes `range` alone, whose checksum is compared only where it is one of theirs. Throws as
  /// ``read(_:of:into:)`` and what `body` throws.
  func forEachPiece(
    of tensor: ArchivedTensor, in range: Range<Int>?,
    _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var isOfBody = false
    do throws(CheckpointError) {
      let owner = try contents.table.owner(of: tensor, holding: range ?? 0..<0)
      guard tensor.description.byteCount > 0 else { return }
      let body: (RawSpan) throws(CheckpointError) -> Void = { (bytes) throws(CheckpointError) in
        do throws(CheckpointError) {
          try body(bytes)
        } catch {
          isOfBody = true
          throw error
        }
      }
      if let range {
        try contents.reading.forEachPiece(of: owner, in: range, body)
      } else {
        try contents.reading.forEachPiece(of: owner, body)
      }
    } catch {
      throw isOfBody ? error : error.adding(tensor: tensor.name, path: path)
    }
  }

  /// How long pieces of a tensor may be that are best read in any order and by several threads; nil where they are best
  /// read from the first to the last.
  func pieceByteCountInAnyOrder(of tensor: ArchivedTensor) -> Int? {
    guard let owner = try? contents.table.owner(of: tensor, holding: 0..<0) else { return nil }
    return contents.reading.pieceByteCountInAnyOrder(of: owner)
  }

  /// Checks all that the format allows to check. What can be found without reading the data was found on opening.
  ///
  /// - Parameter progress: Called now and then, from any thread, with the stored bytes checked since the last call.
  /// - Returns: What is wrong, in the order of the file; empty for a whole file.
  /// - Throws: `.system` where the file cannot be read.
  public func verify(
    progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    do throws(CheckpointError) {
      return try contents.reading.verify(contents.table, progress: progress)
        .map { $0.adding(path: path) }
    } catch {
      throw error.adding(path: path)
    }
  }
}

extension TensorArchive {
  /// A tensor's decoded bytes, row-major and little-endian.
  ///
  /// Throws `.limitDecoded`, `.memory`, and as ``read(_:of:into:)``.
  public func read(_ tensor: ArchivedTensor) throws(CheckpointError) -> TensorBytes {
    try readWhole(0..<tensor.description.byteCount, of: tensor)
  }

  /// Some rows of a tensor, that is, steps along its first dimension. Only the part of the file is read that holds
  /// them.
  ///
  /// Throws `.argument` for rows outside of the tensor, a scalar, or rows that are not whole bytes, and as
  /// ``read(_:)``.
  public func readRows(
    _ rows: Range<Int>, of tensor: ArchivedTensor
  ) throws(CheckpointError) -> TensorBytes {
    let range = try CheckpointError.adding(path: path) { () throws(CheckpointError) in
      try tensor.description.byteRange(ofRows: rows)
    }
    return try readWhole(range, of: tensor)
  }

  /// As ``verify(progress:)``, without telling how far it is. Throws as that.
  public func verify() throws(CheckpointError) -> [CheckpointError] {
    try verify(progress: { _ in })
  }

  private func readWhole(
    _ range: Range<Int>, of tensor: ArchivedTensor
  ) throws(CheckpointError) -> TensorBytes {
    guard range.count <= limits.maximumTensorByteCount else {
      throw CheckpointError(
        .limitDecoded,
        "\(range.count) bytes are more than the \(limits.maximumTensorByteCount) allowed",
        tensor: tensor.name, path: path)
    }
    let bytes = try TensorBytes(byteCount: range.count)
    var target = bytes.mutableBytes
    try read(range, of: tensor, into: &target)
    return bytes
  }

  /// A copy of the bytes `range` of a tensor. Throws as ``read(_:of:into:)``.
  package func bytes(
    _ range: Range<Int>, of tensor: ArchivedTensor
  ) throws(CheckpointError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var target = bytes.mutableRawSpan
    try read(range, of: tensor, into: &target)
    return bytes
  }
}
