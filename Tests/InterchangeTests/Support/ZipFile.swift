import CheckpointFormat
import Interchange

/// ZIP archives in memory, made field by field, so that each can lie.
struct ZipFile {
  /// What a header says of a member.
  struct Fields {
    var name: [UInt8]
    var version: UInt16 = 20
    var flags: UInt16 = 0
    var method: UInt16 = 0
    var checksum: UInt32
    var storedByteCount: UInt32
    var byteCount: UInt32
    var disk: UInt16 = 0
    var extra: [UInt8] = []
  }

  struct Member {
    var local: Fields
    var central: Fields
    var stored: [UInt8]
    /// What stands behind the data.
    var tail: [UInt8] = []
    /// What the directory adds to the place of the member.
    var displacement = 0
  }

  var members: [Member] = []
  /// What stands before the first member.
  var head: [UInt8] = []
  /// What the end adds to the number of members, and to the place and the size of the directory.
  var countDisplacement = 0
  var offsetDisplacement = 0
  var sizeDisplacement = 0
  var isZip64 = false
  /// What stands behind the end.
  var tail: [UInt8] = []

  init(_ members: [(String, [UInt8])] = []) {
    for (name, content) in members { add(name, content) }
  }

  /// Adds a member; `deflated` is its content as a DEFLATE stream.
  mutating func add(_ name: String, _ content: [UInt8], deflated: [UInt8]? = nil) {
    let stored = deflated ?? content
    let fields = Fields(
      name: Array(name.utf8), flags: name.utf8.contains { $0 >= 0x80 } ? 1 << 11 : 0,
      method: deflated == nil ? 0 : 8,
      checksum: CRC32.checksum(content.rawSpan), storedByteCount: UInt32(stored.count),
      byteCount: UInt32(content.count))
    members.append(Member(local: fields, central: fields, stored: stored))
  }

  /// Moves the sizes of a member into a Zip64 field in both headers.
  mutating func useZip64(at position: Int, order: [UInt64]? = nil) {
    var member = members[position]
    var field = ByteWriter()
    let sizes =
      order ?? [UInt64(member.central.byteCount), UInt64(member.central.storedByteCount)]
    field.write(UInt16(1))
    field.write(UInt16(8 * sizes.count))
    for size in sizes { field.write(size) }
    for path in [\Member.local, \.central] {
      member[keyPath: path].byteCount = .max
      member[keyPath: path].storedByteCount = .max
      member[keyPath: path].extra = field.bytes
    }
    members[position] = member
  }

  /// Leaves checksum and sizes to a descriptor behind the data.
  mutating func useDescriptor(at position: Int, hasSignature: Bool = true, isLarge: Bool = false) {
    var member = members[position]
    var descriptor = ByteWriter()
    if hasSignature { descriptor.write(UInt32(0x0807_4B50)) }
    descriptor.write(member.central.checksum)
    for size in [member.central.storedByteCount, member.central.byteCount] {
      if isLarge { descriptor.write(UInt64(size)) } else { descriptor.write(size) }
    }
    member.tail = descriptor.bytes
    member.local.checksum = 0
    member.local.storedByteCount = 0
    member.local.byteCount = 0
    member.local.flags |= 8
    member.central.flags |= 8
    members[position] = member
  }

  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.write(bytes: head)
    var offsets: [Int] = []
    for member in members {
      offsets.append(writer.count)
      writer.write(UInt32(0x0403_4B50))
      Self.write(member.local, to: &writer)
      writer.write(bytes: member.local.name)
      writer.write(bytes: member.local.extra)
      writer.write(bytes: member.stored)
      writer.write(bytes: member.tail)
    }
    let start = writer.count
    for (member, offset) in zip(members, offsets) {
      writer.write(UInt32(0x0201_4B50))
      writer.write(UInt16(20))
      Self.write(member.central, to: &writer)
      writer.write(UInt16(0))
      writer.write(member.central.disk)
      writer.write(bytes: [0, 0, 0, 0, 0, 0])
      writer.write(UInt32(truncatingIfNeeded: offset + member.displacement))
      writer.write(bytes: member.central.name)
      writer.write(bytes: member.central.extra)
    }
    writeEnd(
      count: members.count + countDisplacement, size: writer.count - start + sizeDisplacement,
      offset: start + offsetDisplacement, to: &writer)
    writer.write(bytes: tail)
    return writer.bytes
  }

  private func writeEnd(count: Int, size: Int, offset: Int, to writer: inout ByteWriter) {
    if isZip64 {
      let start = writer.count
      writer.write(UInt32(0x0606_4B50))
      writer.write(UInt64(44))
      writer.write(UInt32(45 << 16 | 45))
      writer.write(UInt64(0))
      for number in [count, count, size, offset] { writer.write(UInt64(number)) }
      writer.write(UInt32(0x0706_4B50))
      writer.write(UInt32(0))
      writer.write(UInt64(start))
      writer.write(UInt32(1))
    }
    writer.write(UInt32(0x0605_4B50))
    writer.write(UInt32(0))
    for _ in 0..<2 { writer.write(isZip64 ? .max : UInt16(count)) }
    writer.write(isZip64 ? .max : UInt32(size))
    writer.write(isZip64 ? .max : UInt32(offset))
    writer.write(UInt16(0))
  }

  private static func write(_ fields: Fields, to writer: inout ByteWriter) {
    writer.write(fields.version)
    writer.write(fields.flags)
    writer.write(fields.method)
    writer.write(UInt32(33 << 16))
    writer.write(fields.checksum)
    writer.write(fields.storedByteCount)
    writer.write(fields.byteCount)
    writer.write(UInt16(fields.name.count))
    writer.write(UInt16(fields.extra.count))
  }
}

/// DEFLATE streams without a deflater.
enum Deflate {
  /// The bytes in blocks that are stored.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(65_535)
      rest = rest.dropFirst(block.count)
      writer.write(UInt8(rest.isEmpty ? 1 : 0))
      writer.write(UInt16(block.count))
      writer.write(~UInt16(block.count))
      writer.write(bytes: block)
    } while !rest.isEmpty
    return writer.bytes
  }

  /// `258 n + 1` zero bytes in 13 n bits: a literal, then matches as long as can be (RFC 1951, section 3.2.6).
  static func zeros(matches count: Int) -> [UInt8] {
    var bits: [Bool] = [true, true, false]
    bits.reserveCapacity(13 * count + 20)
    func code(_ text: String) -> [Bool] { text.map { $0 == "1" } }
    bits += code("00110000")
    let match = code("11000101" + "00000")
    for _ in 0..<count { bits += match }
    bits += code("0000000")
    var bytes = [UInt8](repeating: 0, count: (bits.count + 7) / 8)
    for (position, bit) in bits.enumerated() where bit {
      bytes[position / 8] |= 1 << (position % 8)
    }
    return bytes
  }
}
