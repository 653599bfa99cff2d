internal import CheckpointFormat

/// What the directory of a ZIP archive says of a member (APPNOTE.TXT 4.3.12).
struct ZipEntry {
  let name: String
  let flags: UInt16
  let method: UInt16
  let checksum: UInt32
  let storedByteCount: Int
  let byteCount: Int
  /// Where the member's own header stands in the file.
  let offset: Int

  var hasDescriptor: Bool { flags & ZipFormat.hasDescriptor != 0 }

  /// Parses an entry. Throws `.zip`, `.utf8` and `.overrun`.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    let start = cursor.offset
    guard try cursor.read() == ZipFormat.entrySignature else {
      throw CheckpointError(.zip, "the directory has no entry where one should be", offset: start)
    }
    try cursor.skip(2)
    let version = try cursor.read(UInt16.self)
    flags = try cursor.read()
    method = try cursor.read()
    try cursor.skip(4)
    checksum = try cursor.read()
    let sizes = try (stored: cursor.read(UInt32.self), decoded: cursor.read(UInt32.self))
    let nameByteCount = try Int(cursor.read(UInt16.self))
    let extraByteCount = try Int(cursor.read(UInt16.self))
    let commentByteCount = try Int(cursor.read(UInt16.self))
    let disk = try cursor.read(UInt16.self)
    try cursor.skip(6)
    let stated = try cursor.read(UInt32.self)
    let name = try cursor.readText(nameByteCount).text
    self.name = name
    var extra = ByteCursor(try cursor.readBytes(extraByteCount), base: start)
    try cursor.skip(commentByteCount)

    func failure(_ words: String) -> CheckpointError {
      CheckpointError(
        .zip, "member \(Escaping.escapeShortened(name)) \(words)", offset: start)
    }
    guard !name.isEmpty, !name.utf8.contains(0) else {
      throw failure("has a name that is empty or holds a zero byte")
    }
    // Others read such a name in the letters of old PCs.
    guard flags & ZipFormat.hasUTF8Name != 0 || name.utf8.allSatisfy({ $0 < 0x80 }) else {
      throw failure("has a name that is neither ASCII nor marked as UTF-8")
    }
    guard flags & ZipFormat.isEncrypted == 0 else { throw failure("is encrypted") }
    guard flags & ~ZipFormat.knownFlags == 0 else {
      throw failure("has flags \(String(flags, radix: 16)), of which some are not known")
    }
    guard method == ZipFormat.stored || method == ZipFormat.deflated else {
      throw failure("is compressed by method \(method); stored and deflated members are read")
    }
    guard version & 0xFF <= ZipFormat.zip64Version else {
      throw failure("needs version \(version & 0xFF) of the format; 45 is the last that is read")
    }
    var large = try Zip64Field(among: &extra)
    let decoded = try large.resolve(sizes.decoded)
    let stored = try large.resolve(sizes.stored)
    let place = try large.resolve(stated)
    guard disk == 0 || disk == .max && large.isPresent else {
      throw failure("is on another disk")
    }
    guard let decoded, let stored, let place, let byteCount = Int(exactly: decoded),
      let storedByteCount = Int(exactly: stored), let offset = Int(exactly: place)
    else {
      throw failure("has a size or place that is missing or of 2^63 bytes or more")
    }
    guard method == ZipFormat.deflated || stored == decoded else {
      throw failure("is stored in \(stored) bytes, but has \(decoded)")
    }
    guard byteCount / ZipFormat.largestDeflateRatio <= storedByteCount else {
      throw failure("claims \(byteCount) bytes from \(storedByteCount), more than DEFLATE can give")
    }
    self.byteCount = byteCount
    self.storedByteCount = storedByteCount
    self.offset = offset
  }
}
