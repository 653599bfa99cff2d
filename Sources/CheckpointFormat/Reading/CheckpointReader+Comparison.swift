extension CheckpointReader {
  /// Whether a tensor stands in this file just as another does in another file: the same chunks, encoded to the same
  /// bytes. Then both decode to the same, which need not be done. False says nothing about the decoded bytes.
  ///
  /// Reads the chunks of both, but only where their checksums agree. Throws `.system`.
  package func hasStoredBytes(
    of tensor: StoredTensor, equalTo other: StoredTensor, in reader: CheckpointReader
  ) throws(CheckpointError) -> Bool {
    guard !tensor.isDependent, !other.isDependent,
      tensor.description.byteCount == other.description.byteCount,
      tensor.chunkByteCount == other.chunkByteCount,
      zip(tensor.chunks, other.chunks).allSatisfy({
        $0.codec == $1.codec && $0.storedByteCount == $1.storedByteCount
          && $0.checksum == $1.checksum
      })
    else { return false }
    for (chunk, otherChunk) in zip(tensor.chunks, other.chunks) {
      let bytes = try source.read(chunk.offset..<chunk.offset + chunk.storedByteCount)
      let otherBytes = try reader.source.read(
        otherChunk.offset..<otherChunk.offset + otherChunk.storedByteCount)
      // Damage is for decoding to find.
      guard bytes == otherBytes, CRC32.checksum(bytes.rawSpan) == chunk.checksum else {
        return false
      }
    }
    return true
  }
}
