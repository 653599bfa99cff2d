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

  /// Checks a header. Throws the codes 101 to 105.
  static func check(_ header: [UInt8]) throws(CheckpointError) {
    try checkSignature(header)
    var cursor = ByteCursor(header.rawSpan, base: 0)
    let covered = try cursor.readBytes(byteCount - 4)
    let stated = try cursor.read(UInt32.self)
    let computed = CRC32.checksum(covered)
    guard stated == computed else {
      throw CheckpointError(
        .headerChecksum, "the header is damaged: its checksum does not match", offset: 0)
    }
    var fields = ByteCursor(covered, base: 0)
    try fields.skip(signature.count)
    try checkVersion(fields.read(), offset: signature.count)
    while fields.remaining > 0 {
      let offset = fields.offset
      guard try fields.read(UInt8.self) == 0 else {
        throw CheckpointError(
          .headerReserved, "a reserved byte of the header is not zero", offset: offset)
      }
    }
  }

  /// Checks as much of the signature as a file has. Throws ``Rule/signature``, ``Rule/textTransfer`` and, for
  /// a file that ends within its header, ``Rule/unfinished``.
  static func checkSignature(_ header: [UInt8]) throws(CheckpointError) {
    let found = header.prefix(signature.count)
    if found.elementsEqual(signature.prefix(found.count)), !found.isEmpty {
      guard header.count >= byteCount else {
        throw CheckpointError(
          .unfinished, "the file ends within its header: it is unfinished or was cut",
          offset: header.count)
      }
      return
    }
    if looksTransferredAsText(found) {
      throw CheckpointError(
        .textTransfer,
        "the file was changed by a transfer in text mode; transfer it again in binary mode",
        offset: 0)
    }
    throw CheckpointError(
      .signature,
      header.isEmpty ? "the file is empty" : "not a ckpt file: it begins with other bytes",
      offset: 0)
  }

  static func checkVersion(_ found: UInt16, offset: Int) throws(CheckpointError) {
    guard found == version else {
      throw CheckpointError(
        .version,
        "format version \(found) is newer than this reader, which knows version \(version)",
        offset: offset)
    }
  }

  /// Whether the name is right, and either the first byte lost its high bit or only line ends differ.
  private static func looksTransferredAsText(_ found: ArraySlice<UInt8>) -> Bool {
    guard found.count == signature.count, found[1...4].elementsEqual(signature[1...4]) else {
      return false
    }
    if found[0] == signature[0] & 0x7F { return true }
    let lineEnd: (UInt8) -> Bool = { $0 == 0x0D || $0 == 0x0A }
    return found[0] == signature[0] && !found[5...8].elementsEqual(signature[5...8])
      && found[5...].first { !lineEnd($0) } == 0x1A
  }
}
