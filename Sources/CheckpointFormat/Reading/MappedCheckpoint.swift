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
  /// The file itself, then those that tensors are taken over from.
  private let files: [MappedFile]

  /// Opens and maps a file. Throws as ``CheckpointReader/init(path:limits:threads:)``.
  public convenience init(
    path: FilePath, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil
  ) throws(CheckpointError) {
    try self.init(CheckpointReader(path: path, limits: limits, threads: threads))
  }

  /// Maps the file of a reader, and those that its tensors are taken over from. Throws `.argument` for a source that is
  /// no file, and `.system`.
  public init(_ reader: CheckpointReader) throws(CheckpointError) {
    self.reader = reader
    var files: [MappedFile] = []
    for holder in [reader] + reader.holders { files.append(try Self.map(holder)) }
    self.files = files
  }

  private static func map(_ reader: CheckpointReader) throws(CheckpointError) -> MappedFile {
    guard let source = reader.source as? FileSource else {
      throw CheckpointError(
        .argument, "only tensors in files can be used in place", path: reader.path)
    }
    return try source.map()
  }

  /// The bytes of a tensor where they stand in the file, row-major and little-endian.
  ///
  /// They begin at a multiple of the file's alignment in the file, and of as much, up to a page, in memory. O(1), unless
  /// checksums are compared: that touches every page of the tensor. Throws `.argument` for a tensor that is encoded or
  /// holds differences (``StoredTensor/isStored`` is false) or is of another checkpoint, `.layoutUnknown`,
  /// `.chunkChecksum` and what ``CheckpointReader/chunks(of:)`` throws.
  ///
  /// - Parameters:
  ///   - tensor: One of the tensors of ``reader``.
  ///   - checking: Whether checksums are compared first.
  @_lifetime(borrow self)
  public func bytes(
    of tensor: StoredTensor, checking: Bool = true
  ) throws(CheckpointError) -> RawSpan {
    try reader.checkLayout(tensor)
    guard tensor.isStored else {
      throw CheckpointError(
        .argument,
        tensor.prediction == nil
          ? "is encoded and cannot be used in place; read it instead"
          : "holds differences and cannot be used in place; read it instead",
        tensor: tensor.name, path: reader.path)
    }
    let end = tensor.offset + tensor.description.byteCount
    guard tensor.holder < files.count, end <= files[tensor.holder].byteCount else {
      throw CheckpointError(
        .argument, "is of another file", tensor: tensor.name, path: reader.path)
    }
    let file = files[tensor.holder]
    let bytes = file.bytes.extracting(tensor.offset..<end)
    if checking { try check(bytes, of: tensor) }
    // Safe: the mapping lives as long as this object.
    return unsafe _overrideLifetime(bytes, borrowing: self)
  }

  private func check(_ bytes: RawSpan, of tensor: StoredTensor) throws(CheckpointError) {
    for (number, chunk) in try reader.chunks(of: tensor).enumerated() {
      let start = chunk.offset - tensor.offset
      do throws(CheckpointError) {
        try ChunkDecoder.check(
          bytes.extracting(start..<start + chunk.storedByteCount), against: chunk)
      } catch {
        throw error.adding(
          tensor: tensor.name, chunk: number, path: try reader.holder(of: tensor).path)
      }
    }
  }
}
