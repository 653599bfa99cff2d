/// Weights that are packed into several tensors (SPEC.md section 6.13).
struct QuantizationSection: Sendable {
  /// What shares a scale.
  enum Grouping: Sendable, Equatable {
    /// All of the weight, or it is not said.
    case whole
    /// So many consecutive elements.
    case stretches(UInt64)
    /// So many elements along each axis, 0 for all of it.
    case boxes([UInt64])
  }

  /// A tensor that a weight is packed into.
  struct Part: Sendable {
    /// What it holds, a position in `WORD`.
    var content: Int
    /// The tensor, a target (SPEC.md section 6.9).
    var target: Int
  }

  struct Weight: Sendable {
    var name: String
    /// A position in `LAYR`.
    var layer: Int
    /// Positions in `WORD`.
    var role: Int
    var group: Int
    var scheme: Int
    var dataType: Int
    /// The bits of a code.
    var bits: Int
    var shape: [Int]
    var grouping: Grouping
    var parts: [Part]
  }

  /// In ascending order of names.
  var weights: [Weight] = []

  init() {}

  /// Parses the payload. Throws `.quantized`, `.reference`, `.overrun`, `.utf8`, `.rank`
  /// and `.shapeOverflow`. Whether targets are there shows only once the named files are open.
  init(parsing cursor: inout ByteCursor, tables: IndexTables) throws(CheckpointError) {
    for _ in 0..<(try cursor.readCount(of: "packed weights", smallest: 25)) {
      let start = cursor.offset
      let name = try cursor.readString().text
      guard !name.isEmpty, weights.last.map({ Ordering.precedes($0.name, name) }) ?? true else {
        throw CheckpointError(
          .quantized, "names of packed weights are empty, repeated or not in order", offset: start)
      }
      let layer = try tables.checkLayer(cursor.read(), offset: cursor.offset)
      let role = try tables.checkWord(cursor.read(), offset: cursor.offset)
      let group = try tables.checkWord(cursor.read(), offset: cursor.offset)
      let scheme = try tables.checkWord(cursor.read(), offset: cursor.offset)
      let dataType = try tables.checkWord(cursor.read(), offset: cursor.offset)
      let bits = Int(try cursor.read(UInt8.self))
      guard (1...64).contains(bits) else {
        throw CheckpointError(
          .quantized, "codes of \(bits) bits", offset: cursor.offset - 1, tensor: name)
      }
      let shape = try cursor.readShape()
      weights.append(
        Weight(
          name: name, layer: layer, role: role, group: group, scheme: scheme, dataType: dataType,
          bits: bits, shape: shape,
          grouping: try Self.readGrouping(&cursor, rank: shape.count),
          parts: try Self.readParts(&cursor, tables)))
    }
  }

  private static func readGrouping(
    _ cursor: inout ByteCursor, rank: Int
  ) throws(CheckpointError) -> Grouping {
    let start = cursor.offset
    switch try cursor.read(UInt8.self) {
    case 0: return .whole
    case 1:
      let count = try cursor.read(UInt64.self)
      guard count > 0 else {
        throw CheckpointError(.quantized, "stretches of no elements share a scale", offset: start)
      }
      return .stretches(count)
    case 2:
      var counts: [UInt64] = []
      for _ in 0..<rank { counts.append(try cursor.read()) }
      return .boxes(counts)
    default:
      throw CheckpointError(.quantized, "an unknown grouping of scales", offset: start)
    }
  }

  private static func readParts(
    _ cursor: inout ByteCursor, _ tables: IndexTables
  ) throws(CheckpointError) -> [Part] {
    let start = cursor.offset
    var parts: [Part] = []
    var targets: Set<Int> = []
    for _ in 0..<(try cursor.read(UInt8.self)) {
      let content = try tables.checkWord(cursor.read(), offset: cursor.offset)
      parts.append(Part(content: content, target: Int(try cursor.read(UInt32.self))))
      targets.insert(parts[parts.count - 1].target)
    }
    guard !parts.isEmpty, targets.count == parts.count else {
      throw CheckpointError(
        .quantized, "a weight is packed into no tensor, or into one twice", offset: start)
    }
    return parts
  }
}
