/// A checkpoint's file as memory, in which tensors that are stored as they are can be used without a copy.
///
/// ```swift
/// let mapped = try MappedCheckpoint(path: "model.ckpt")
/// if let embedding = mapped.reader.index.tensor(named: "embedding.weight"), embedding.isStored {
///   let bytes = try mapped.bytes(of: embedding)
///   …
/// }
/// ```
///
/// The system reads pages when they are touched, and shares them among processes. The mapping lives as long as the
/// object, and spans of it cannot outlive that. As with every mapping, a file that another process makes shorter
/// meanwhile ends this process when the lost part is touched; files that are replaced by renaming, as ``CheckpointWriter``
/// does, keep their bytes. May be used from several threads at once.
public final class MappedCheckpoint: Sendable {
  /// The reader of the same file, which also gives what is encoded.
  public let reader: CheckpointReader
  private let file: MappedFile

  /// Opens and maps a file. Throws as ``CheckpointReader/init(path:limits:threads:)``.
  public convenience init(
    path: FilePath, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil
  ) throws(CheckpointError) {
    try self.init(CheckpointReader(path: path, limits: limits, threads: threads))
  }

  /// Maps the file of a reader. Throws `.argument` for a source that is no file, and `.system`.
  public init(_ reader: CheckpointReader) throws(CheckpointError) {
    guard let source = reader.source as? FileSource else {
      throw CheckpointError(
        .argument, "only tensors in files can be used in place", path: reader.path)
    }
    self.reader = reader
    file = try source.map()
  }

  /// The bytes of a tensor where they stand in the file, row-major and little-endian.
  ///
  /// They begin at a multiple of 64 in the file and in memory. O(1), unless checksums are compared: that touches every
  /// page of the tensor. Throws `.argument` for a tensor that is encoded or stands in another file
  /// (``StoredTensor/isStored`` is false), and `.chunkChecksum`.
  ///
  /// - Parameters:
  ///   - tensor: One of the tensors of ``reader``.
  ///   - checking: Whether checksums are compared first.
  @_lifetime(borrow self)
  public func bytes(
    of tensor: StoredTensor, checking: Bool = true
  ) throws(CheckpointError) -> RawSpan {
    guard tensor.isStored else {
      throw CheckpointError(
        .argument,
        "is encoded with \(tensor.codec.name) and cannot be used in place; read it instead",
        tensor: tensor.name, path: reader.path)
    }
    let file = file
    let end = tensor.offset + tensor.description.byteCount
    guard end <= file.byteCount else {
      throw CheckpointError(
        .argument, "is of another file", tensor: tensor.name, path: reader.path)
    }
    let bytes = file.bytes.extracting(tensor.offset..<end)
    if checking { try check(bytes, of: tensor) }
    // Safe: the mapping lives as long as this object.
    return unsafe _overrideLifetime(bytes, borrowing: self)
  }

  private func check(_ bytes: RawSpan, of tensor: StoredTensor) throws(CheckpointError) {
    for (number, chunk) in tensor.chunks.enumerated() {
      let start = chunk.offset - tensor.offset
      do throws(CheckpointError) {
        try ChunkDecoder.check(
          bytes.extracting(start..<start + chunk.storedByteCount), against: chunk)
      } catch {
        throw error.adding(tensor: tensor.name, chunk: number, path: reader.path)
      }
    }
  }
}
