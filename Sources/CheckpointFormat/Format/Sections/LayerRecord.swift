/// One record of `LAYR`, parsed and checked but not copied out of the index (SPEC.md section 6.5).
struct LayerRecord: ~Escapable {
  let name: RawSpan
  let component: Int
  let stack: Int
  /// 0xFFFFFFFF stands for none.
  let depth: UInt32

  static let noDepth = UInt32.max

  @_lifetime(copy cursor)
  init(parsing cursor: inout ByteCursor, tables: borrowing IndexTables) throws(CheckpointError) {
    name = try cursor.readString()
    component = try tables.checkWord(cursor.read(), offset: cursor.offset)
    stack = try tables.checkWord(cursor.read(), offset: cursor.offset)
    depth = try cursor.read()
  }

  /// Writes a record, as ``init(parsing:tables:)`` reads it; words by their positions.
  static func write(
    name: [UInt8], component: UInt16, stack: UInt16, depth: UInt32, to writer: inout ByteWriter
  ) {
    writer.write(UInt16(name.count))
    writer.write(bytes: name)
    writer.write(component)
    writer.write(stack)
    writer.write(depth)
  }

  /// Whether the layer comes before another in the order of the file: by name, component, stack, depth.
  func precedes(_ other: borrowing LayerRecord) -> Bool {
    let order = name.compare(other.name)
    if order != 0 { return order < 0 }
    return (component, stack, depth) < (other.component, other.stack, other.depth)
  }
}
