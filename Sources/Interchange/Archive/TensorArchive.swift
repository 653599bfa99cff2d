public import CheckpointFormat

/// A checkpoint of any format, open for reading: what it holds at once, the tensors' bytes when asked.
///
/// ```swift
/// let archive = try openArchive(path: "model.safetensors")
/// for tensor in archive.tensors where tensor.tiedTo == nil {
///   try archive.forEachPiece(of: tensor) { bytes in … }
/// }
/// ```
///
/// Opening reads and checks what stands around the data, never the data. Tensors come from the archive that is
/// asked to read them. An archive may be used from several threads at once.
public protocol TensorArchive: Sendable {
  /// The format.
  var format: FileFormat { get }
  /// The version of the format that the file says it has; nil where the format knows none.
  var formatVersion: Int? { get }
  /// The path that was opened, where it was one.
  var path: FilePath? { get }
  /// The files that are read. What is made from the archive must replace none of them.
  var fileIdentities: Set<FileIdentity> { get throws(CheckpointError) }
  /// The size of the file in bytes, of all files where there are several.
  var byteCount: Int { get }
  /// Facts about the whole.
  var metadata: Metadata { get }
  /// The tensors in the order of their data, and behind them those that are tied to one of these.
  var tensors: [ArchivedTensor] { get }
  /// What the archive was opened to take.
  var limits: Limits { get }

  /// The tensor of a name, or nil. Names are told apart by their bytes. O(1).
  func tensor(named name: String) -> ArchivedTensor?

  /// Decodes the bytes `range` of a tensor into memory of that size.
  ///
  /// Throws ``Rule/argument`` for a range outside of the tensor or memory of another size, ``Rule/system``, and what
  /// the format's codecs throw.
  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError)

  /// Calls `body` with the decoded bytes of a tensor, row-major and little-endian, in order and in pieces of a few
  /// MiB, of which one is in memory at a time. A tensor without elements has no pieces.
  ///
  /// Throws as ``read(_:of:into:)`` and what `body` throws. The bytes end with each call of `body`.
  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError)

  /// Checks all that the format allows to check. What can be found without reading the data was found on opening.
  ///
  /// - Parameter progress: Called now and then, from any thread, with the stored bytes checked since the last call.
  /// - Returns: What is wrong, in the order of the file; empty for a whole file.
  /// - Throws: ``Rule/system`` where the file cannot be read.
  func verify(
    progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError]
}

extension TensorArchive {
  /// The one file at ``path``, where there is one. Throws ``Rule/system``.
  public var fileIdentities: Set<FileIdentity> {
    get throws(CheckpointError) {
      guard let path, let identity = try FileIdentity(path: path) else { return [] }
      return [identity]
    }
  }

  /// A tensor's decoded bytes, row-major and little-endian.
  ///
  /// Throws ``Rule/limitDecoded``, ``Rule/memory``, and as ``read(_:of:into:)``.
  public func read(_ tensor: ArchivedTensor) throws(CheckpointError) -> TensorBytes {
    try readWhole(0..<tensor.description.byteCount, of: tensor)
  }

  /// Some rows of a tensor, that is, steps along its first dimension. Only the part of the file is read that holds
  /// them.
  ///
  /// Throws ``Rule/argument`` for rows outside of the tensor, a scalar, or rows that are not whole bytes, and as
  /// ``read(_:)``.
  public func readRows(
    _ rows: Range<Int>, of tensor: ArchivedTensor
  ) throws(CheckpointError) -> TensorBytes {
    let range: Range<Int>
    do throws(CheckpointError) {
      range = try tensor.description.byteRange(ofRows: rows)
    } catch {
      throw error.adding(path: path)
    }
    return try readWhole(range, of: tensor)
  }

  /// As ``verify(progress:)``, without telling how far it is.
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
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try read(range, of: tensor, into: &target)
    return bytes
  }

  /// As ``forEachPiece(of:_:)``, with pieces of a size.
  func forEachPiece(
    of tensor: ArchivedTensor, pieceByteCount: Int,
    _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let end = tensor.description.byteCount
    var piece: [UInt8] = []
    var start = 0
    while start < end {
      let count = Swift.min(pieceByteCount, end - start)
      if piece.count != count { piece = [UInt8](repeating: 0, count: count) }
      var elements = piece.mutableSpan
      // Safe: every bit pattern is a byte.
      var target = unsafe elements.mutableBytes
      try read(start..<start + count, of: tensor, into: &target)
      try body(piece.rawSpan)
      start += count
    }
  }
}
