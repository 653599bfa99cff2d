/// The first 64 bytes of a file (SPEC.md section 4).
enum FileHeader {
  static let byteCount = 64
  static let signature: [UInt8] = [0x8A, 0x43, 0x4B, 0x50, 0x54, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]
  static let version: UInt16 = 1

  static func write(to writer: inout ByteWriter) {
    let start = writer.count
    writer.write(bytes: signature)
    writer.write(version)
    writer.write(bytes: repeatElement(0, count: byteCount - 4 - signature.count - 2))
    writer.writeChecksum(from: start)
  }

  /// Checks a header. Throws the codes 101 to 106.
  static func check(_ header: [UInt8]) throws(CheckpointError) {
    try checkSignature(header)
    var start = ByteCursor(header.rawSpan, base: 0)
    try start.skip(signature.count)
    try checkVersion(start.read(), offset: signature.count)
    var cursor = ByteCursor(header.rawSpan, base: 0)
    let covered = try cursor.readBytes(byteCount - 4)
    let stated = try cursor.read(UInt32.self)
    let computed = CRC32.checksum(covered)
    guard stated == computed else {
      throw CheckpointError(
        .headerChecksum, "the header is damaged: its checksum does not match", offset: 0)
    }
    var fields = ByteCursor(covered, base: 0)
    try fields.skip(signature.count + 2)
    while fields.remaining > 0 {
      let offset = fields.offset
      guard try fields.read(UInt8.self) == 0 else {
        throw CheckpointError(
          .headerReserved, "a reserved byte of the header is not zero", offset: offset)
      }
    }
  }

  /// Checks as much of the signature as a file has. Throws `.signature`, `.textTransfer` and, for
  /// a file that ends within its header, `.unfinished`.
  static func checkSignature(_ header: [UInt8]) throws(CheckpointError) {
    if header.starts(with: signature) {
      guard header.count >= byteCount else {
        throw CheckpointError(
          .unfinished, "the file ends within its header: it is unfinished or was cut",
          offset: header.count)
      }
      return
    }
    if looksTransferredAsText(header) {
      throw CheckpointError(
        .textTransfer,
        "the file was changed by a transfer in text mode; transfer it again in binary mode",
        offset: 0)
    }
    throw CheckpointError(
      .signature,
      header.isEmpty
        ? "is empty"
        : "is not a ckpt file, or its first bytes are damaged",
      offset: 0)
  }

  static func checkVersion(_ found: UInt16, offset: Int) throws(CheckpointError) {
    guard found == version else {
      throw CheckpointError(
        .version,
        "format version \(found) is newer than this reader, which knows version \(version), or damaged",
        offset: offset)
    }
  }

  /// Whether the signature is there but for its first byte's top bit, or for its line ends.
  private static func looksTransferredAsText(_ header: [UInt8]) -> Bool {
    let isLineEnd: (UInt8) -> Bool = { $0 == 0x0D || $0 == 0x0A }
    guard let first = header.first, first & 0x7F == signature[0] & 0x7F,
      header.dropFirst().starts(with: signature[1...4])
    else { return false }
    let firstEnds = header[5...].prefix(while: isLineEnd)
    let rest = header[5...].dropFirst(firstEnds.count)
    return !firstEnds.isEmpty && rest.first == 0x1A && rest.dropFirst().first.map(isLineEnd) == true
      && !header.starts(with: signature.prefix(9))
  }
}
