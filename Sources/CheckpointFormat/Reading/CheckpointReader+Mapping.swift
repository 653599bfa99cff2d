extension CheckpointReader {
  /// Calls `body` with a stored tensor's bytes where they stand in the file, mapped into memory, without a copy.
  ///
  /// The bytes begin at a multiple of the file's alignment in the file, and of as much, up to a page, in memory. Checksums are compared first unless
  /// `checking` is false; that touches every page once. Throws `.argument` for a tensor that is encoded or a
  /// source that is no file, `.chunkChecksum`, `.system`, and what `body` throws.
  public func withStoredBytes<Result>(
    of tensor: StoredTensor, checking: Bool = true,
    _ body: (RawSpan) throws(CheckpointError) -> Result
  ) throws(CheckpointError) -> Result {
    try checkLayout(tensor)
    guard tensor.isStored else {
      throw CheckpointError(
        .argument,
        tensor.prediction == nil
          ? "is encoded and cannot be used in place; read it instead"
          : "holds differences and cannot be used in place; read it instead",
        tensor: tensor.name, path: path)
    }
    let holder = try holder(of: tensor)
    guard let file = holder.source as? FileSource else {
      throw CheckpointError(
        .argument, "only tensors in files can be used in place", tensor: tensor.name, path: path)
    }
    let mapped = try file.map()
    let bytes = mapped.bytes.extracting(
      tensor.offset..<tensor.offset + tensor.description.byteCount)
    if checking {
      for (number, chunk) in try chunks(of: tensor).enumerated() {
        let start = chunk.offset - tensor.offset
        let part = bytes.extracting(start..<start + chunk.storedByteCount)
        do throws(CheckpointError) {
          try ChunkDecoder.check(part, against: chunk)
        } catch {
          throw error.adding(tensor: tensor.name, chunk: number, path: holder.path)
        }
      }
    }
    return try body(bytes)
  }
}
