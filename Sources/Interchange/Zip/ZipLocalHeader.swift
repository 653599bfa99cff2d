internal import CheckpointFormat

/// What stands before a member's data, and what may stand behind it (APPNOTE.TXT 4.3.7 and 4.3.9). Both repeat what
/// the directory says, and must agree with it.
struct ZipLocalHeader {
  /// Where the member's data begins in the file.
  let dataOffset: Int
  private let entry: ZipEntry

  /// Reads the header of a member. Throws `.zip` where it does not agree with the directory, and what the
  /// source throws.
  init(
    of entry: ZipEntry, reading source: any ByteSource, before directoryOffset: Int
  ) throws(CheckpointError) {
    self.entry = entry
    let fixedEnd = entry.offset + ZipFormat.localByteCount
    let fixed = try source.read(entry.offset..<fixedEnd)
    var cursor = ByteCursor(fixed.rawSpan, base: entry.offset)
    guard try cursor.read() == ZipFormat.localSignature else {
      throw Self.failure(entry, "has no header where the directory says")
    }
    try cursor.skip(2)
    let (flags, method) = try (cursor.read(UInt16.self), cursor.read(UInt16.self))
    try cursor.skip(4)
    let checksum = try cursor.read(UInt32.self)
    let sizes = try (stored: cursor.read(UInt32.self), decoded: cursor.read(UInt32.self))
    let nameByteCount = try Int(cursor.read(UInt16.self))
    let extraByteCount = try Int(cursor.read(UInt16.self))
    dataOffset = fixedEnd + nameByteCount + extraByteCount
    guard dataOffset <= directoryOffset else {
      throw Self.failure(entry, "has a header that reaches into the directory")
    }
    let rest = try source.read(fixedEnd..<dataOffset)
    guard rest.prefix(nameByteCount).elementsEqual(entry.name.utf8) else {
      let name = String(decoding: rest.prefix(nameByteCount), as: UTF8.self)
      throw Self.failure(
        entry, "has another name in its own header: \(Escaping.escapeShortened(name))")
    }
    guard flags == entry.flags, method == entry.method else {
      throw Self.failure(entry, "has other flags or another method in its own header")
    }
    var extra = ByteCursor(
      rest.rawSpan.extracting(nameByteCount..<rest.count), base: fixedEnd + nameByteCount)
    var large = try Zip64Field(among: &extra)
    let decoded = try large.resolve(sizes.decoded)
    let stored = try large.resolve(sizes.stored)
    let agrees =
      checksum == entry.checksum && stored == UInt64(entry.storedByteCount)
      && decoded == UInt64(entry.byteCount)
    let isLeftToDescriptor = checksum == 0 && stored == 0 && decoded == 0
    guard agrees || entry.hasDescriptor && isLeftToDescriptor else {
      throw Self.failure(entry, "has another checksum or size in its own header")
    }
  }

  /// Checks that a member ends at `end`, with a descriptor that agrees where it has one. Throws `.zip` and what
  /// the source throws.
  func expectEnd(at end: Int, reading source: any ByteSource) throws(CheckpointError) {
    let (dataEnd, overflow) = dataOffset.addingReportingOverflow(entry.storedByteCount)
    guard !overflow, dataEnd <= end else {
      throw Self.failure(entry, "overlaps what follows it, at \(end)")
    }
    let gap = end - dataEnd
    guard entry.hasDescriptor else {
      guard gap == 0 else {
        throw Self.failure(
          entry, "is followed by \(gap) bytes of which the directory knows nothing")
      }
      return
    }
    guard [12, 16, 20, 24].contains(gap) else {
      throw Self.failure(
        entry, "is followed by \(gap) bytes, which are not the descriptor that it announces")
    }
    let bytes = try source.read(dataEnd..<end)
    var cursor = ByteCursor(bytes.rawSpan, base: dataEnd)
    let hasSignature = gap % 8 == 0
    if hasSignature, try cursor.read() != ZipFormat.descriptorSignature {
      throw Self.failure(entry, "is followed by no descriptor, though it announces one")
    }
    let checksum = try cursor.read(UInt32.self)
    let sizes: (stored: UInt64, decoded: UInt64) =
      gap < 20
      ? try (UInt64(cursor.read(UInt32.self)), UInt64(cursor.read(UInt32.self)))
      : try (cursor.read(), cursor.read())
    guard checksum == entry.checksum, sizes.stored == UInt64(entry.storedByteCount),
      sizes.decoded == UInt64(entry.byteCount)
    else {
      throw Self.failure(entry, "has another checksum or size in the descriptor behind it")
    }
  }

  private static func failure(_ entry: ZipEntry, _ words: String) -> CheckpointError {
    CheckpointError(
      .zip, "member \(Escaping.escapeShortened(entry.name)) \(words)", offset: entry.offset)
  }
}
