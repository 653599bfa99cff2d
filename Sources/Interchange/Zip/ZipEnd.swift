internal import CheckpointFormat

/// The end of a ZIP archive, which says where its directory stands (APPNOTE.TXT 4.3.14 to 4.3.16).
struct ZipEnd {
  /// Where the directory stands in the file.
  let directory: Range<Int>
  /// The members that it lists.
  let memberCount: Int

  /// Reads the end in one read. Throws `.zip` and what the source throws.
  init(reading source: any ByteSource) throws(CheckpointError) {
    guard source.byteCount >= ZipFormat.endByteCount else {
      throw Self.failure("is too short for a ZIP archive", at: 0)
    }
    let locatorEnd = ZipFormat.endByteCount + ZipFormat.zip64LocatorByteCount
    let wanted = locatorEnd + ZipFormat.zip64EndByteCount
    let base = Swift.max(0, source.byteCount - wanted)
    let tail = try source.read(base..<source.byteCount)
    let endOffset = source.byteCount - ZipFormat.endByteCount
    var cursor = ByteCursor(tail.rawSpan, base: base)
    try cursor.skip(endOffset - base)
    guard try cursor.read() == ZipFormat.endSignature else {
      throw Self.failure(
        "does not end with a ZIP archive's directory: it was cut, or bytes or a comment follow",
        at: endOffset)
    }
    let small = try Fields(
      disk: UInt64(cursor.read(UInt16.self)), directoryDisk: UInt64(cursor.read(UInt16.self)),
      countHere: UInt64(cursor.read(UInt16.self)), count: UInt64(cursor.read(UInt16.self)),
      byteCount: UInt64(cursor.read(UInt32.self)), offset: UInt64(cursor.read(UInt32.self)))
    guard try cursor.read(UInt16.self) == 0 else {
      throw Self.failure("has a ZIP archive's end that claims a comment behind it", at: endOffset)
    }
    let found = try Self.readZip64(tail, base: base, endOffset: endOffset)
    let fields = found?.fields ?? small
    if found != nil { try small.expectAgreement(with: fields, at: endOffset) }
    guard fields.disk == 0, fields.directoryDisk == 0, fields.countHere == fields.count else {
      throw Self.failure("is a ZIP archive of several disks, which is not read", at: endOffset)
    }
    let directoryEnd = found?.offset ?? endOffset
    guard let offset = Int(exactly: fields.offset), let count = Int(exactly: fields.byteCount),
      offset <= directoryEnd, count == directoryEnd - offset
    else {
      throw Self.failure(
        "has a directory of \(fields.byteCount) bytes at \(fields.offset), which does not end where the archive's end begins, at \(directoryEnd)",
        at: endOffset)
    }
    directory = offset..<directoryEnd
    guard let members = Int(exactly: fields.count),
      members <= directory.count / ZipFormat.entryByteCount
    else {
      throw Self.failure(
        "has a directory of \(directory.count) bytes that cannot list \(fields.count) members",
        at: endOffset)
    }
    memberCount = members
  }

  /// What both forms of the end say.
  private struct Fields {
    let disk: UInt64
    let directoryDisk: UInt64
    let countHere: UInt64
    let count: UInt64
    let byteCount: UInt64
    let offset: UInt64

    /// Throws `.zip` where a field of the small form neither agrees nor refers to the large one.
    func expectAgreement(with large: Fields, at place: Int) throws(CheckpointError) {
      let pairs = [
        (disk, large.disk, UInt64(UInt16.max)),
        (directoryDisk, large.directoryDisk, UInt64(UInt16.max)),
        (countHere, large.countHere, UInt64(UInt16.max)),
        (count, large.count, UInt64(UInt16.max)),
        (byteCount, large.byteCount, UInt64(UInt32.max)),
        (offset, large.offset, UInt64(UInt32.max)),
      ]
      guard pairs.allSatisfy({ $0 == $1 || $0 == $2 }) else {
        throw failure("has two ends that do not agree, one of ZIP and one of Zip64", at: place)
      }
    }
  }

  private static func readZip64(
    _ tail: [UInt8], base: Int, endOffset: Int
  ) throws(CheckpointError) -> (fields: Fields, offset: Int)? {
    let locatorOffset = endOffset - ZipFormat.zip64LocatorByteCount
    guard locatorOffset >= base else { return nil }
    var cursor = ByteCursor(tail.rawSpan, base: base)
    try cursor.skip(locatorOffset - base)
    guard try cursor.read() == ZipFormat.zip64LocatorSignature else { return nil }
    let expected = locatorOffset - ZipFormat.zip64EndByteCount
    let (disk, offset) = try (cursor.read(UInt32.self), cursor.read(UInt64.self))
    let disks = try cursor.read(UInt32.self)
    guard disk == 0, disks <= 1 else {
      throw failure("is a ZIP archive of several disks, which is not read", at: locatorOffset)
    }
    guard expected >= base, offset == UInt64(expected) else {
      throw failure(
        "has a Zip64 end said to be at \(offset), which is not right before its locator",
        at: locatorOffset)
    }
    cursor = ByteCursor(tail.rawSpan, base: base)
    try cursor.skip(expected - base)
    guard try cursor.read() == ZipFormat.zip64EndSignature,
      try cursor.read(UInt64.self) == UInt64(ZipFormat.zip64EndByteCount - 12)
    else {
      throw failure("has a damaged Zip64 end", at: expected)
    }
    try cursor.skip(4)
    let fields = try Fields(
      disk: UInt64(cursor.read(UInt32.self)), directoryDisk: UInt64(cursor.read(UInt32.self)),
      countHere: cursor.read(), count: cursor.read(), byteCount: cursor.read(),
      offset: cursor.read())
    return (fields, expected)
  }

  private static func failure(_ words: String, at offset: Int) -> CheckpointError {
    CheckpointError(.zip, words, offset: offset)
  }
}
