/// What stands before each section of the index (SPEC.md section 6.1).
struct SectionHeader {
  static let byteCount = 16

  var tag: [UInt8]
  var isRequired: Bool
  var payloadByteCount: Int

  /// The tag for people.
  var name: String { String(decoding: tag, as: UTF8.self) }

  /// Parses a header. Throws `.sectionHeader` and `.overrun`, also where the payload would run past
  /// the end of the index.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    let start = cursor.offset
    tag = try cursor.readBytes(4).copied
    let flag = try cursor.read(UInt32.self)
    let length = try cursor.read(UInt64.self)
    guard tag.allSatisfy(Self.isTagCharacter) else {
      throw CheckpointError(
        .sectionHeader, "a section's tag has characters other than A-Z and 0-9", offset: start)
    }
    guard flag <= 1 else {
      throw CheckpointError(
        .sectionHeader,
        "section \(String(decoding: tag, as: UTF8.self)) has the unknown flag \(flag)",
        offset: start + 4)
    }
    guard let length = Int(exactly: length), length <= cursor.remaining else {
      throw CheckpointError(
        .overrun, "section \(String(decoding: tag, as: UTF8.self)) runs past the end of the index",
        offset: start + 8)
    }
    isRequired = flag == 1
    payloadByteCount = length
  }

  /// Writes a section that every index has.
  static func write(_ tag: SectionTag, payload: [UInt8], to writer: inout ByteWriter) {
    write(tag.rawValue, isRequired: true, payload: payload, to: &writer)
  }

  /// Writes a section that not every index has.
  static func write(_ tag: ExtensionTag, payload: [UInt8], to writer: inout ByteWriter) {
    write(tag.rawValue, isRequired: tag.isRequired, payload: payload, to: &writer)
  }

  private static func write(
    _ tag: String, isRequired: Bool, payload: [UInt8], to writer: inout ByteWriter
  ) {
    writer.write(bytes: tag.utf8)
    writer.write(UInt32(isRequired ? 1 : 0))
    writer.write(UInt64(payload.count))
    writer.write(bytes: payload)
  }

  private static func isTagCharacter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
