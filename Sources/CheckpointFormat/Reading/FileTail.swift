/// The trailer and the index's bytes, checked against their checksums, in two reads (SPEC.md section 10, rule 1).
struct FileTail {
  let trailer: FileTrailer
  let index: [UInt8]

  private static let firstReadByteCount = 64 * 1024

  /// Reads the end of a file. Throws the codes 104, 106 to 109 and 401.
  init(reading source: any ByteSource, limits: ResourceLimits) throws(CheckpointError) {
    let size = source.byteCount
    let tailOffset = Swift.max(0, size - Self.firstReadByteCount)
    let tail = try source.read(tailOffset..<size)
    guard FileTrailer.isPresent(atEndOf: tail.rawSpan) else {
      throw CheckpointError(
        .unfinished,
        "the file does not end with a trailer: it is unfinished, was cut, or its end is damaged",
        offset: size)
    }
    let trailerBytes = tail.rawSpan.extracting(tail.count - FileTrailer.byteCount..<tail.count)
    trailer = try FileTrailer(parsing: trailerBytes, fileByteCount: size)
    guard trailer.indexByteCount <= limits.maximumIndexByteCount else {
      throw CheckpointError(
        .limitIndex,
        "an index of \(trailer.indexByteCount) bytes is more than the \(limits.maximumIndexByteCount) allowed",
        offset: trailer.indexOffset)
    }
    index =
      trailer.indexOffset >= tailOffset
      ? Array(tail[trailer.indexOffset - tailOffset..<trailer.indexEnd - tailOffset])
      : try source.read(trailer.indexOffset..<trailer.indexEnd)
    guard CRC32.checksum(index.rawSpan) == trailer.indexChecksum else {
      throw CheckpointError(
        .indexChecksum, "the index is damaged: its checksum does not match",
        offset: trailer.indexOffset)
    }
  }

}
