/// The last 36 bytes of a file, which say where the index is (SPEC.md section 7).
struct FileTrailer {
  static let byteCount = 36
  static let signature: [UInt8] = [0x8A, 0x54, 0x50, 0x4B, 0x43, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]

  var indexChecksum: UInt32
  var indexOffset: Int
  var indexByteCount: Int

  /// Where the index ends and the trailer begins.
  var indexEnd: Int { indexOffset + indexByteCount }

  func write(to writer: inout ByteWriter) {
    let start = writer.count
    writer.write(bytes: Self.signature)
    writer.write(FileHeader.version)
    writer.write(indexChecksum)
    writer.write(UInt64(indexOffset))
    writer.write(UInt64(indexByteCount))
    writer.writeChecksum(from: start)
  }

  /// Whether the bytes end as a finished file does.
  static func isPresent(atEndOf tail: RawSpan) -> Bool {
    guard tail.byteCount >= byteCount else { return false }
    let start = tail.byteCount - byteCount
    return tail.extracting(start..<start + signature.count).compare(signature.rawSpan) == 0
  }
}

extension FileTrailer {
  /// Parses the last 36 bytes of a file of `fileByteCount` bytes, of which ``isPresent(atEndOf:)`` is true.
  /// Throws `.trailerChecksum`, `.version` and `.indexBounds`.
  init(parsing bytes: RawSpan, fileByteCount: Int) throws(CheckpointError) {
    let start = fileByteCount - Self.byteCount
    var head = ByteCursor(bytes, base: start)
    try head.skip(Self.signature.count)
    try FileHeader.checkVersion(head.read(), offset: start + Self.signature.count)
    var cursor = ByteCursor(bytes, base: start)
    let covered = try cursor.readBytes(Self.byteCount - 4)
    guard try cursor.read(UInt32.self) == CRC32.checksum(covered) else {
      throw CheckpointError(
        .trailerChecksum, "the trailer is damaged: its checksum does not match", offset: start)
    }
    var fields = ByteCursor(covered, base: start)
    try fields.skip(Self.signature.count + 2)
    indexChecksum = try fields.read()
    let offset = try fields.read(UInt64.self)
    let length = try fields.read(UInt64.self)
    let room = start - FileHeader.byteCount
    guard let offset = Int(exactly: offset), let length = Int(exactly: length), room >= 0,
      offset >= FileHeader.byteCount, offset.isMultiple(of: Alignment.tensor),
      length <= room, offset == start - length
    else {
      throw CheckpointError(
        .indexBounds,
        "the trailer places the index at \(offset) with \(length) bytes, which does not fit a file of \(fileByteCount) bytes",
        offset: start + 16)
    }
    indexOffset = offset
    indexByteCount = length
  }
}
