internal import CheckpointFormat

/// The members of a ZIP archive.
///
/// Strict, so that an archive has one reading: the end is the last that stands in the file, every byte before the
/// directory belongs to exactly one member, no name comes twice, and what a member says of itself is what the
/// directory says of it.
struct ZipDirectory: Sendable {
  /// The members by their place in the file. The name of a folder ends in a slash.
  private(set) var members: [ArchiveMember]
  private let positions: [ByteName: Int]

  /// Reads the end, the directory and each member's header. Throws `.zip` with the cause, `.utf8`,
  /// `.overrun`, the codes 401 and 402 beyond the limits, and what the source throws.
  init(reading source: any ByteSource, limits: ResourceLimits) throws(CheckpointError) {
    let end = try ZipEnd(reading: source)
    guard end.directory.count <= limits.maximumIndexByteCount else {
      throw CheckpointError(
        .limitIndex,
        "the directory has \(end.directory.count) bytes, more than the \(limits.maximumIndexByteCount) allowed",
        offset: end.directory.lowerBound)
    }
    guard end.memberCount <= limits.maximumTensorCount else {
      throw CheckpointError(
        .limitTensors,
        "\(end.memberCount) members are more than the \(limits.maximumTensorCount) allowed",
        offset: end.directory.lowerBound)
    }
    let entries = try Self.readEntries(source, end)
    members = try Self.place(entries, in: source, before: end.directory.lowerBound)
    var positions: [ByteName: Int] = [:]
    positions.reserveCapacity(members.count)
    for (position, member) in members.enumerated() {
      let name = ByteName(member.name ?? "")
      guard positions.updateValue(position, forKey: name) == nil else {
        throw CheckpointError(.zip, "\(member.title) comes twice", offset: member.offset)
      }
    }
    self.positions = positions
  }

  /// The place of a name among the members, or nil. O(1).
  func position(of name: String) -> Int? { positions[ByteName(name)] }

  /// Whether members have bytes, and all have the checksum 0 that a writer leaves which computes none.
  var lacksChecksums: Bool {
    members.contains { $0.byteCount > 0 } && members.allSatisfy { $0.checksum == 0 }
  }

  /// Takes it that the members have no checksums.
  mutating func ignoreChecksums() {
    for position in members.indices { members[position].checksum = nil }
  }

  private static func readEntries(
    _ source: any ByteSource, _ end: ZipEnd
  ) throws(CheckpointError) -> [ZipEntry] {
    let bytes = try source.read(end.directory)
    var cursor = ByteCursor(bytes.rawSpan, base: end.directory.lowerBound)
    var entries: [ZipEntry] = []
    entries.reserveCapacity(end.memberCount)
    for _ in 0..<end.memberCount { entries.append(try ZipEntry(parsing: &cursor)) }
    guard cursor.remaining == 0 else {
      throw CheckpointError(
        .zip, "\(cursor.remaining) bytes follow the last member that the directory counts",
        offset: cursor.offset)
    }
    return entries.sorted { $0.offset < $1.offset }
  }

  /// Checks that members follow each other without overlaps and holes.
  private static func place(
    _ entries: [ZipEntry], in source: any ByteSource, before directoryOffset: Int
  ) throws(CheckpointError) -> [ArchiveMember] {
    guard entries.first?.offset ?? directoryOffset == 0 else {
      throw CheckpointError(
        .zip, "bytes of which the directory knows nothing stand before the first member", offset: 0)
    }
    if let last = entries.last, last.offset > directoryOffset - ZipFormat.localByteCount {
      throw CheckpointError(
        .zip,
        "member \(Escaping.escapeShortened(last.name)) overlaps the directory or stands behind it",
        offset: directoryOffset)
    }
    var members: [ArchiveMember] = []
    members.reserveCapacity(entries.count)
    for (number, entry) in entries.enumerated() {
      let end = number + 1 < entries.count ? entries[number + 1].offset : directoryOffset
      guard entry.offset <= end - ZipFormat.localByteCount else {
        throw CheckpointError(
          .zip,
          "member \(Escaping.escapeShortened(entry.name)) overlaps another",
          offset: entry.offset)
      }
      let header = try ZipLocalHeader(of: entry, reading: source, before: directoryOffset)
      try header.expectEnd(at: end, reading: source)
      members.append(
        ArchiveMember(
          source: source, name: entry.name, offset: header.dataOffset,
          storedByteCount: entry.storedByteCount, byteCount: entry.byteCount,
          isDeflated: entry.method == ZipFormat.deflated, checksum: entry.checksum))
    }
    return members
  }
}
