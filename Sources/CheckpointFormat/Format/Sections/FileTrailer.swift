/// The last 48 bytes of a file, which say where chunk table and index are (SPEC.md section 7).
struct FileTrailer {
  static let byteCount = 48
  static let signature: [UInt8] = [0x8A, 0x54, 0x50, 0x4B, 0x43, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]
  /// The length of the trailer that ckpt 0.1.0 wrote.
  static let draftByteCount = 36

  /// Of what every tensor's offset is a multiple.
  var alignment: Int
  var tableOffset: Int
  var indexOffset: Int
  var indexByteCount: Int
  var indexChecksum: UInt32

  /// Where the index ends and the trailer begins.
  var indexEnd: Int { indexOffset + indexByteCount }
  /// The length of the chunk table.
  var tableByteCount: Int { indexOffset - tableOffset }

  func write(to writer: inout ByteWriter) {
    let start = writer.count
    writer.write(bytes: Self.signature)
    writer.write(FileHeader.version)
    writer.write(UInt32(alignment))
    writer.write(UInt64(tableOffset))
    writer.write(UInt64(indexOffset))
    writer.write(UInt64(indexByteCount))
    writer.write(indexChecksum)
    writer.writeChecksum(from: start)
  }

  /// Whether the bytes end as a finished file does.
  static func isPresent(atEndOf tail: RawSpan) -> Bool {
    hasSignature(tail, byteCount)
  }

  /// Whether the bytes end as a file of the draft does that ckpt 0.1.0 wrote.
  static func isDraft(atEndOf tail: RawSpan) -> Bool {
    guard hasSignature(tail, draftByteCount) else { return false }
    let start = tail.byteCount - draftByteCount
    var cursor = ByteCursor(tail.extracting(start..<tail.byteCount), base: 0)
    guard let covered = try? cursor.readBytes(draftByteCount - 4),
      let stated = try? cursor.read(UInt32.self), stated == CRC32.checksum(covered)
    else { return false }
    var fields = ByteCursor(covered, base: 0)
    try? fields.skip(signature.count)
    return (try? fields.read(UInt16.self)) == 1
  }

  private static func hasSignature(_ tail: RawSpan, _ byteCount: Int) -> Bool {
    guard tail.byteCount >= byteCount else { return false }
    let start = tail.byteCount - byteCount
    return tail.extracting(start..<start + signature.count).compare(signature.rawSpan) == 0
  }
}

extension FileTrailer {
  /// Parses the last 48 bytes of a file of `fileByteCount` bytes, of which ``isPresent(atEndOf:)`` is true.
  /// Throws `.trailerChecksum`, `.version`, `.alignment` and `.indexBounds`.
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
    alignment = Int(try fields.read(UInt32.self))
    guard Alignment.isValid(alignment) else {
      throw CheckpointError(
        .alignment, "the alignment \(alignment) is not a power of two from 64 to 65,536",
        offset: start + 12)
    }
    let table = try fields.read(UInt64.self)
    let offset = try fields.read(UInt64.self)
    let length = try fields.read(UInt64.self)
    guard let table = Int(exactly: table), let offset = Int(exactly: offset),
      let length = Int(exactly: length), table >= FileHeader.byteCount,
      table.isMultiple(of: Alignment.standard), table <= offset, offset <= start,
      offset == start - length
    else {
      throw CheckpointError(
        .indexBounds,
        "the trailer places the chunk table at \(table), the index at \(offset) with \(length) bytes, which does not fit a file of \(fileByteCount) bytes",
        offset: start + 16)
    }
    tableOffset = table
    indexOffset = offset
    indexByteCount = length
    indexChecksum = try fields.read()
  }
}
