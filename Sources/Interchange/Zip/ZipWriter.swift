internal import CheckpointFormat

/// Writes a ZIP archive of stored members in one pass: what is known only behind a member's bytes, its checksum,
/// stands in a descriptor behind them (APPNOTE.TXT 4.3.9). Fields of 64 bits are used where 32 do not do.
///
/// A member's data begins at a multiple of 64 bytes. Nothing in the archive depends on the time or the machine.
final class ZipWriter {
  static let alignment = 64
  /// 1 January 1980, the first day that ZIP knows.
  private static let date: UInt16 = 1 << 5 | 1

  private struct Member {
    let name: String
    let byteCount: Int
    let offset: Int
    var checksum: UInt32 = 0
    var written = 0

    var isLarge: Bool { byteCount >= UInt32.max }
    var flags: UInt16 {
      name.utf8.allSatisfy { $0 < 0x80 }
        ? ZipFormat.hasDescriptor : ZipFormat.hasDescriptor | ZipFormat.hasUTF8Name
    }
  }

  private let sink: any ByteSink
  private var position = 0
  private var current: Member?
  private var members: [Member] = []

  /// Starts an archive in a sink.
  init(sink: any ByteSink) {
    self.sink = sink
  }

  /// Begins a member of a size. The name has at most 65,535 bytes and was not used before. Throws what the sink
  /// throws, and `.unrepresentable` beyond 2^63 bytes.
  func begin(_ name: String, byteCount: Int) throws(CheckpointError) {
    let member = Member(name: name, byteCount: byteCount, offset: position)
    var header = ByteWriter()
    header.write(ZipFormat.localSignature)
    Self.writeCommonFields(of: member, to: &header)
    // The checksum and the sizes are left to the descriptor.
    header.write(UInt32(0))
    header.write(member.isLarge ? UInt32.max : 0)
    header.write(member.isLarge ? UInt32.max : 0)
    header.write(UInt16(clamping: name.utf8.count))
    var extra = ByteWriter()
    if member.isLarge {
      extra.write(ZipFormat.zip64Field)
      extra.write(UInt16(16))
      extra.write(UInt64(0))
      extra.write(UInt64(0))
    }
    let fixed = position + ZipFormat.localByteCount + name.utf8.count + extra.count + 6
    let padding = -fixed & (Self.alignment - 1)
    extra.write(ZipFormat.alignmentField)
    extra.write(UInt16(2 + padding))
    extra.write(UInt16(Self.alignment))
    extra.write(bytes: repeatElement(0, count: padding))
    header.write(UInt16(clamping: extra.count))
    header.write(bytes: name.utf8)
    header.write(bytes: extra.bytes)
    try write(header.bytes.rawSpan)
    current = member
  }

  /// Takes the next bytes of the member. Throws `.argument` for more than it has, and what the sink throws.
  func append(_ bytes: RawSpan) throws(CheckpointError) {
    guard var member = current, bytes.byteCount <= member.byteCount - member.written else {
      throw CheckpointError(.argument, "more bytes are written than the member has")
    }
    try write(bytes)
    member.checksum = CRC32.checksum(bytes, continuing: member.checksum)
    member.written += bytes.byteCount
    current = member
  }

  /// Ends the member. Throws `.argument` where bytes are missing, and what the sink throws.
  func end() throws(CheckpointError) {
    guard let member = current, member.written == member.byteCount else {
      throw CheckpointError(.argument, "a member is ended before all its bytes are written")
    }
    var descriptor = ByteWriter()
    descriptor.write(ZipFormat.descriptorSignature)
    descriptor.write(member.checksum)
    for _ in 0..<2 {
      if member.isLarge {
        descriptor.write(UInt64(member.byteCount))
      } else {
        descriptor.write(UInt32(clamping: member.byteCount))
      }
    }
    try write(descriptor.bytes.rawSpan)
    members.append(member)
    current = nil
  }

  /// Writes directory and end, and makes the archive visible. Throws what the sink throws.
  func finish() throws(CheckpointError) {
    let start = position
    for member in members { try write(Self.entry(of: member).rawSpan) }
    try write(Self.end(members.count, directory: start..<position).rawSpan)
    try sink.commit()
  }

  private func write(_ bytes: RawSpan) throws(CheckpointError) {
    let (sum, overflow) = position.addingReportingOverflow(bytes.byteCount)
    guard !overflow else { throw CheckpointError(.unrepresentable, "is of 2^63 bytes or more") }
    try sink.write(bytes)
    position = sum
  }

  // MARK: Records

  private static func writeCommonFields(of member: Member, to writer: inout ByteWriter) {
    writer.write(ZipFormat.zip64Version)
    writer.write(member.flags)
    writer.write(ZipFormat.stored)
    writer.write(UInt16(0))
    writer.write(date)
  }

  private static func entry(of member: Member) -> [UInt8] {
    var extra = ByteWriter()
    if member.isLarge {
      extra.write(UInt64(member.byteCount))
      extra.write(UInt64(member.byteCount))
    }
    let isFar = member.offset >= UInt32.max
    if isFar { extra.write(UInt64(member.offset)) }
    var writer = ByteWriter()
    writer.write(ZipFormat.entrySignature)
    writer.write(ZipFormat.zip64Version)
    writeCommonFields(of: member, to: &writer)
    writer.write(member.checksum)
    writer.write(UInt32(clamping: member.byteCount))
    writer.write(UInt32(clamping: member.byteCount))
    writer.write(UInt16(clamping: member.name.utf8.count))
    writer.write(extra.count > 0 ? UInt16(extra.count + 4) : 0)
    // No comment, the first disk, no attributes.
    writer.write(bytes: repeatElement(0, count: 10))
    writer.write(UInt32(clamping: member.offset))
    writer.write(bytes: member.name.utf8)
    if extra.count > 0 {
      writer.write(ZipFormat.zip64Field)
      writer.write(UInt16(extra.count))
      writer.write(bytes: extra.bytes)
    }
    return writer.bytes
  }

  private static func end(_ count: Int, directory: Range<Int>) -> [UInt8] {
    var writer = ByteWriter()
    let isLarge =
      count >= UInt16.max || directory.count >= UInt32.max || directory.lowerBound >= UInt32.max
    if isLarge {
      writer.write(ZipFormat.zip64EndSignature)
      writer.write(UInt64(ZipFormat.zip64EndByteCount - 12))
      writer.write(ZipFormat.zip64Version)
      writer.write(ZipFormat.zip64Version)
      writer.write(UInt64(0))
      writer.write(UInt64(count))
      writer.write(UInt64(count))
      writer.write(UInt64(directory.count))
      writer.write(UInt64(directory.lowerBound))
      writer.write(ZipFormat.zip64LocatorSignature)
      writer.write(UInt32(0))
      writer.write(UInt64(directory.upperBound))
      writer.write(UInt32(1))
    }
    writer.write(ZipFormat.endSignature)
    writer.write(UInt32(0))
    writer.write(UInt16(clamping: count))
    writer.write(UInt16(clamping: count))
    writer.write(UInt32(clamping: directory.count))
    writer.write(UInt32(clamping: directory.lowerBound))
    writer.write(UInt16(0))
    return writer.bytes
  }
}
