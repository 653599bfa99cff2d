import CheckpointFormat

/// A file laid out by hand, field by field as SPEC.md says, so that a test can make any of them lie.
///
/// The checksums and the trailer come out right unless a test changes the bytes afterwards.
struct RawFile {
  struct Chunk {
    var codec: UInt32 = 0
    var storedByteCount: UInt32
    var checksum: UInt32 = 0

    var entry: [UInt8] { number(codec) + number(storedByteCount) + number(checksum) }
  }

  struct Tensor {
    var name = Array("t".utf8)
    var layer: UInt32 = 0
    var role: UInt16 = 0
    var group: UInt16 = 0
    var dataType: UInt16 = 0
    var layout: UInt8 = 0
    var rank: UInt8?
    var shape: [UInt64] = []
    var chunkByteCount: UInt32 = 1 << 20
    var chunks: [Chunk] = []
    /// In place of what follows from the chunks.
    var storedByteCount: UInt64?
    var entries: [UInt8]?

    var table: [UInt8] { entries ?? chunks.flatMap(\.entry) }
  }

  struct Layer {
    var name: [UInt8] = []
    var component: UInt16 = 1
    var stack: UInt16 = 3
    var depth = UInt32.max
  }

  struct Tie {
    var name: [UInt8]
    var layer: UInt32 = 0
    var role: UInt16 = 1
    var target: UInt32 = 0
  }

  var metadata: [UInt8] = [0, 0, 0, 0]
  var words = ["model", "other", "s3", "shared", "u8"]
  /// Word, elements and bytes of each type; the first is u8.
  var types: [(UInt16, UInt16, UInt32)] = [(4, 1, 1)]
  var layers = [Layer()]
  var tensors: [Tensor] = []
  var tensorCount: UInt32?
  var layerCount: UInt32?
  var tieCount: UInt32?
  var sorted: [UInt32] = []
  var ties: [Tie] = []
  /// The bytes between header and chunk table, a multiple of 64.
  var data: [UInt8] = []
  /// Where the chunk table begins, where that is not behind `data`.
  var tableOffset: Int?
  var optional: [(String, UInt32, [UInt8])] = []

  static func string(_ bytes: [UInt8]) -> [UInt8] { number(UInt16(bytes.count)) + bytes }

  static func number<T: FixedWidthInteger>(_ number: T) -> [UInt8] { Samples.bytes([number]) }

  /// The header, with its checksum.
  static let header: [UInt8] = {
    let start: [UInt8] =
      [0x8A, 0x43, 0x4B, 0x50, 0x54, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 1, 0]
      + [UInt8](repeating: 0, count: 48)
    return start + number(CRC32.checksum(start.rawSpan))
  }()

  /// The index, section by section.
  var index: [UInt8] {
    var index = Self.section("META", 1, metadata)
    index += Self.section(
      "WORD", 1,
      Self.number(UInt32(words.count)) + words.flatMap { Self.string(Array($0.utf8)) })
    index += Self.section(
      "TYPE", 1,
      Self.number(UInt32(types.count))
        + types.flatMap {
          Self.number($0.0) + Self.number($0.1) + Self.number($0.2) + numbers($0.0, $0.1, $0.2)
        })
    index += Self.section(
      "LAYR", 1, Self.number(layerCount ?? UInt32(layers.count)) + layers.flatMap(Self.record))
    var records: [UInt8] = Self.number(tensorCount ?? UInt32(tensors.count))
    for tensor in tensors { records += Self.record(tensor) }
    index += Self.section("TNSR", 1, records)
    index += Self.section("SORT", 1, sorted.flatMap { Self.number($0) })
    index += Self.section(
      "TIED", 1, Self.number(tieCount ?? UInt32(ties.count)) + ties.flatMap(Self.record))
    for (tag, flag, payload) in optional { index += Self.section(tag, flag, payload) }
    return index
  }

  /// Bytes of a number and order, of plain and packed types as registered.
  private func numbers(_ word: UInt16, _ elements: UInt16, _ bytes: UInt32) -> [UInt8] {
    let name = words[Int(word)]
    let isPlain = elements == 1 && [1, 2, 4, 8].contains(bytes)
    let isSignMagnitude = isPlain && (name.hasPrefix("f") || name == "bf16")
    return [isPlain ? UInt8(bytes) : 1, isSignMagnitude ? 1 : 0]
  }

  /// The entries of all tensors.
  var table: [UInt8] { tensors.flatMap(\.table) }

  /// The chunk table, the index and the trailer.
  var tail: [UInt8] {
    let (table, index) = (table, index)
    return table + index + Self.trailer(index, behind: table, at: tableOffset ?? 64 + data.count)
  }

  var bytes: [UInt8] { Self.header + data + tail }

  static func trailer(_ index: [UInt8], behind table: [UInt8], at offset: Int) -> [UInt8] {
    var trailer: [UInt8] = [0x8A, 0x54, 0x50, 0x4B, 0x43, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 1, 0]
    trailer += number(UInt32(64)) + number(UInt64(offset))
    trailer += number(UInt64(offset + table.count)) + number(UInt64(index.count))
    trailer += number(CRC32.checksum(index.rawSpan))
    return trailer + number(CRC32.checksum(trailer.rawSpan))
  }

  static func section(_ tag: String, _ flag: UInt32, _ payload: [UInt8]) -> [UInt8] {
    Array(tag.utf8) + number(flag) + number(UInt64(payload.count)) + payload
  }

  private static func record(_ layer: Layer) -> [UInt8] {
    string(layer.name) + number(layer.component) + number(layer.stack) + number(layer.depth)
  }

  private static func record(_ tensor: Tensor) -> [UInt8] {
    var record = string(tensor.name) + number(tensor.layer)
    record += number(tensor.role) + number(tensor.group) + number(tensor.dataType)
    record.append(tensor.layout)
    record.append(tensor.rank ?? UInt8(tensor.shape.count))
    record += tensor.shape.flatMap { number($0) }
    record += number(tensor.chunkByteCount)
    record += number(
      tensor.storedByteCount
        ?? tensor.chunks.reduce(UInt64(0)) { $0 + UInt64($1.storedByteCount) })
    let entries = tensor.table
    record += number(CRC32.checksum(entries.rawSpan))
    return record
  }

  private static func record(_ tie: Tie) -> [UInt8] {
    string(tie.name) + number(tie.layer) + number(tie.role) + number(tie.target)
  }
}

extension RawFile {
  /// Where the index begins and ends, as the trailer says, or nil where it says nonsense.
  static func indexRange(of file: [UInt8]) -> Range<Int>? {
    guard file.count >= 112 else { return nil }
    let offset = Int(truncatingIfNeeded: number(at: file.count - 24, in: file))
    guard (64...file.count - 48).contains(offset) else { return nil }
    return offset..<file.count - 48
  }

  /// The file with the checksums of header, index and trailer made right again.
  static func repaired(_ file: [UInt8]) -> [UInt8] {
    guard let index = indexRange(of: file) else { return file }
    var fixed = file
    fixed.replaceSubrange(60..<64, with: number(CRC32.checksum(Array(fixed[..<60]).rawSpan)))
    let trailer = fixed.count - 48
    fixed.replaceSubrange(
      trailer + 40..<trailer + 44, with: number(CRC32.checksum(Array(fixed[index]).rawSpan)))
    fixed.replaceSubrange(
      trailer + 44..<trailer + 48,
      with: number(CRC32.checksum(Array(fixed[trailer..<trailer + 44]).rawSpan)))
    return fixed
  }

  private static func number(at offset: Int, in bytes: [UInt8]) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }
}
