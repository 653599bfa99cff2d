extension CheckpointReader {
  /// Whether a tensor stands in this file just as another does in another file: the same chunks, encoded to the same
  /// bytes. Then both decode to the same, which need not be done. False says nothing about the decoded bytes.
  ///
  /// Reads the chunks of both, but only where their checksums agree. Throws `.system`.
  package func hasStoredBytes(
    of tensor: StoredTensor, equalTo other: StoredTensor, in reader: CheckpointReader
  ) throws(CheckpointError) -> Bool {
    if tensor.prediction != nil {
      // Whatever it restores to, it is the same tensor.
      guard tensor.ownPosition == other.ownPosition,
        let file = try holder(of: tensor).source as? FileSource,
        let otherFile = try reader.holder(of: other).source as? FileSource
      else { return false }
      return file.identity == otherFile.identity
    }
    guard other.prediction == nil, tensor.layout == other.layout,
      tensor.storedByteCount == other.storedByteCount,
      tensor.description.byteCount == other.description.byteCount,
      tensor.chunkByteCount == other.chunkByteCount
    else { return false }
    let (chunks, others) = (try chunks(of: tensor), try reader.chunks(of: other))
    guard
      zip(chunks, others).allSatisfy({
        $0.codec == $1.codec && $0.storedByteCount == $1.storedByteCount
          && $0.checksum == $1.checksum
      })
    else { return false }
    let (holder, otherHolder) = (try holder(of: tensor), try reader.holder(of: other))
    for (chunk, otherChunk) in zip(chunks, others) {
      let bytes = try holder.source.read(chunk.offset..<chunk.offset + chunk.storedByteCount)
      let otherBytes = try otherHolder.source.read(
        otherChunk.offset..<otherChunk.offset + otherChunk.storedByteCount)
      // Damage is for decoding to find.
      guard bytes == otherBytes, CRC32.checksum(bytes.rawSpan) == chunk.checksum else {
        return false
      }
    }
    return true
  }
}
