/// The end of a file: trailer and index, checked against their checksums, and what came with them of the chunk table
/// (SPEC.md section 10, rule 1).
struct FileTail {
  let trailer: FileTrailer
  let index: [UInt8]
  /// The last bytes of the chunk table, as far as they were read with the rest.
  let table: [UInt8]

  /// As many bytes are read at first, which is enough for nearly any file.
  private static let firstReadByteCount = 256 * 1024

  /// Reads the end of a file. Throws the codes 104, 106 to 109, 111, 112 and 401.
  init(reading source: any ByteSource, limits: ResourceLimits) throws(CheckpointError) {
    let size = source.byteCount
    let start = Swift.max(0, size - Self.firstReadByteCount)
    try self.init(try source.read(start..<size), at: start, of: source, limits: limits)
  }

  /// As ``init(reading:limits:)``, for a file that another one names. Throws `.fileMismatch` as well, before
  /// anything else.
  init(
    reading source: any ByteSource, named file: FileSection.NamedFile, limits: ResourceLimits
  ) throws(CheckpointError) {
    let size = source.byteCount
    let room = UInt64(Swift.max(0, size - FileTrailer.byteCount))
    guard file.indexOffset <= room, file.indexByteCount == room - file.indexOffset,
      size >= FileTrailer.byteCount
    else { throw Self.mismatch("it has another size") }
    let (offset, length) = (Int(file.indexOffset), Int(file.indexByteCount))
    guard length <= limits.maximumIndexByteCount else {
      throw Self.tooLong(length, offset: offset, limits)
    }
    let tail = try source.read(offset..<size)
    guard SHA256.digest(tail.rawSpan.extracting(0..<length)) == file.digest else {
      throw Self.mismatch("its index has another digest")
    }
    try self.init(tail, at: offset, of: source, limits: limits, isNamed: true)
  }

  private init(
    _ tail: [UInt8], at start: Int, of source: any ByteSource, limits: ResourceLimits,
    isNamed: Bool = false
  ) throws(CheckpointError) {
    let size = source.byteCount
    guard FileTrailer.isPresent(atEndOf: tail.rawSpan) else {
      throw Self.withoutTrailer(tail, fileByteCount: size)
    }
    let bytes = tail.rawSpan.extracting(tail.count - FileTrailer.byteCount..<tail.count)
    trailer = try FileTrailer(parsing: bytes, fileByteCount: size)
    guard !isNamed || trailer.indexOffset == start else {
      throw Self.mismatch("it has its index elsewhere")
    }
    guard trailer.indexByteCount <= limits.maximumIndexByteCount else {
      throw Self.tooLong(trailer.indexByteCount, offset: trailer.indexOffset, limits)
    }
    if trailer.indexOffset >= start {
      index = Array(tail[trailer.indexOffset - start..<trailer.indexEnd - start])
      let from = Swift.max(trailer.tableOffset, start)
      table = Array(tail[from - start..<trailer.indexOffset - start])
    } else {
      index = try source.read(trailer.indexOffset..<start) + tail[..<(trailer.indexEnd - start)]
      table = []
    }
    guard CRC32.checksum(index.rawSpan) == trailer.indexChecksum else {
      throw CheckpointError(
        .indexChecksum, "the index is damaged: its checksum does not match",
        offset: trailer.indexOffset)
    }
  }

  private static func tooLong(_ count: Int, offset: Int, _ limits: ResourceLimits)
    -> CheckpointError
  {
    CheckpointError(
      .limitIndex,
      "an index of \(count) bytes is more than the \(limits.maximumIndexByteCount) allowed",
      offset: offset)
  }

  private static func withoutTrailer(_ tail: [UInt8], fileByteCount: Int) -> CheckpointError {
    if FileTrailer.isDraft(atEndOf: tail.rawSpan) {
      return CheckpointError(
        .draft,
        "the file is of the draft that ckpt 0.1.0 wrote, which is read no more; make it anew from what it was made of",
        offset: fileByteCount - FileTrailer.draftByteCount)
    }
    return CheckpointError(
      .unfinished,
      "the file does not end with a trailer: it is unfinished, was cut, or its end is damaged",
      offset: fileByteCount)
  }

  private static func mismatch(_ difference: String) -> CheckpointError {
    CheckpointError(
      .fileMismatch,
      "another file is needed under this name, or this one was changed: \(difference); put the right one here"
    )
  }
}
