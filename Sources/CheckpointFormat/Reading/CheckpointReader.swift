public import SystemPackage

/// Reads a checkpoint: its index at once, its tensors when asked.
///
/// ```swift
/// let reader = try CheckpointReader(path: "model.bin")
/// guard let query = reader.index.tensor(named: "decoder.layers.0.selfAttention.query.weight") else { … }
/// let weights = try reader.read(query)
/// ```
///
/// Opening takes two reads, of the trailer and of the index, and checks both; no data is touched. A tensor's
/// chunks are checked against their checksums whenever they are read. A reader may be used from several threads
/// at once.
public final class CheckpointReader: Sendable {
  /// What the file holds.
  public let index: CheckpointIndex
  /// The file that this one is stored against; nil where it stands alone.
  public let base: CheckpointReader?
  /// The size of the file in bytes.
  public let byteCount: Int
  /// The version of the format that the file says it has.
  public var formatVersion: Int { Int(FileHeader.version) }

  let source: any ByteSource
  package let path: FilePath?
  let trailer: FileTrailer
  package let threads: Int
  let limits: ResourceLimits

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - limits: What the caller is ready to take from a file.
  ///   - threads: How many threads decode a tensor's chunks; all processors by default.
  /// - Throws: `.system` where the file cannot be read, the codes 101 to 228, 401 to 403 and 405 where it is no
  ///   checkpoint or damaged, each with the path.
  public convenience init(
    path: FilePath, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil
  ) throws(CheckpointError) {
    try self.init(
      source: FileSource(path: path), limits: limits, threads: threads, path: path)
  }

  /// Opens a checkpoint in anything that gives ranges of bytes. Throws as ``init(path:limits:threads:)``.
  public convenience init(
    source: any ByteSource, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil
  ) throws(CheckpointError) {
    try self.init(source: source, limits: limits, threads: threads, path: nil)
  }

  init(
    source: any ByteSource, limits: ResourceLimits, threads: Int?, path: FilePath?
  ) throws(CheckpointError) {
    self.source = source
    self.path = path
    self.limits = limits
    self.threads = threads ?? SystemCalls.processorCount
    byteCount = source.byteCount
    do throws(CheckpointError) {
      let tail = try FileTail(reading: source, limits: limits)
      trailer = tail.trailer
      var parsed = try IndexParser.parse(
        tail.index, offset: trailer.indexOffset, limits: limits)
      base = try Self.openBase(of: &parsed, beside: path, limits: limits, threads: threads)
      index = parsed
    } catch {
      throw try Self.signatureFault(source, otherwise: error).adding(path: path)
    }
  }

  /// What is wrong with the signature of a file that could not be opened, or else what was found before: a file that
  /// is no checkpoint is told so whatever its end looks like (SPEC.md section 11).
  private static func signatureFault(
    _ source: any ByteSource, otherwise fault: CheckpointError
  ) throws(CheckpointError) -> CheckpointError {
    guard fault.code.describesFile else { return fault }
    let header = try source.read(0..<Swift.min(source.byteCount, FileHeader.byteCount))
    do throws(CheckpointError) {
      try FileHeader.checkSignature(header)
      return fault
    } catch {
      return error
    }
  }

  /// A tensor's decoded bytes, row-major and little-endian.
  ///
  /// Throws `.limitDecoded`, `.memory`, `.system` and the codes 301 to 311.
  public func read(_ tensor: StoredTensor) throws(CheckpointError) -> TensorBytes {
    try check(tensor)
    let bytes = try TensorBytes(byteCount: tensor.description.byteCount)
    var target = bytes.mutableBytes
    try read(0..<tensor.description.byteCount, of: tensor, into: &target)
    return bytes
  }

  /// Decodes a tensor into memory of the caller's, of exactly the tensor's size.
  ///
  /// Throws `.argument` for memory of another size, and as ``read(_:)``.
  public func read(
    _ tensor: StoredTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try check(tensor)
    try read(0..<tensor.description.byteCount, of: tensor, into: &bytes)
  }

  /// Some rows of a tensor, that is, steps along its first dimension. Only the chunks that they touch are read.
  ///
  /// Throws `.argument` for rows outside of the tensor, a scalar, or rows that are not whole bytes, and as
  /// ``read(_:)``.
  public func readRows(
    _ rows: Range<Int>, of tensor: StoredTensor
  ) throws(CheckpointError) -> TensorBytes {
    try check(tensor)
    let range = try CheckpointError.adding(path: path) { () throws(CheckpointError) in
      try tensor.description.byteRange(ofRows: rows)
    }
    let bytes = try TensorBytes(byteCount: range.count)
    var target = bytes.mutableBytes
    try read(range, of: tensor, into: &target)
    return bytes
  }

  /// Calls `body` with the decoded bytes of each chunk in order, holding one chunk at a time.
  ///
  /// Throws as ``read(_:)`` and what `body` throws. The bytes end with each call of `body`.
  public func forEachChunk(
    of tensor: StoredTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    if tensor.isDependent { return try forEachDependentChunk(of: tensor, body) }
    var decoder = ChunkDecoder()
    var decoded = [UInt8](repeating: 0, count: tensor.chunks.first?.decodedByteCount ?? 0)
    for (number, chunk) in tensor.chunks.enumerated() {
      if decoded.count != chunk.decodedByteCount {
        decoded = [UInt8](repeating: 0, count: chunk.decodedByteCount)
      }
      do throws(CheckpointError) {
        var target = decoded.mutableRawSpan
        try decoder.decode(chunk, from: source, into: &target)
      } catch {
        throw error.adding(tensor: tensor.name, chunk: number, path: path)
      }
      try body(decoded.rawSpan)
    }
  }

  /// Refuses what the caller's limits or arithmetic rule out, before memory is taken.
  func check(_ tensor: StoredTensor) throws(CheckpointError) {
    guard tensor.description.byteCount <= limits.maximumTensorByteCount else {
      throw CheckpointError(
        .limitDecoded,
        "\(tensor.description.byteCount) bytes are more than the \(limits.maximumTensorByteCount) allowed",
        tensor: tensor.name, path: path)
    }
    for (number, chunk) in tensor.chunks.enumerated() where chunk.codec == .zlib {
      guard
        chunk.decodedByteCount / ZlibPlanesCodec.maximumExpansion <= chunk.storedByteCount
      else {
        throw CheckpointError(
          .deflate,
          "\(chunk.storedByteCount) bytes cannot decode to \(chunk.decodedByteCount)",
          offset: chunk.offset, tensor: tensor.name, chunk: number, path: path)
      }
    }
  }
}
