/// What a float chunk says about its rows, columns and symbols (SPEC.md section 8.2.2).
///
/// A row's and a column's descriptor are added as 16-bit numbers to give an element's context: the scale in bits 0
/// to 7, the class in bits 8 to 14, and whether the sign is turned in bit 15.
struct FloatSideInformation {
  let rows: FloatRows
  /// The descriptors of the rows that are not zero.
  let rowDescriptors: [UInt16]
  /// The descriptors of all columns.
  let columnDescriptors: [UInt16]
  let tables: [FrequencyTable]
  let exceptions: [FloatException]

  static let classShift: UInt16 = 8
  static let turnShift: UInt16 = 15

  /// Parses side information. Throws `.floatSide` and `.floatTable`.
  init(
    parsing bytes: Span<UInt8>, header: FloatChunkHeader, elementCount: Int
  ) throws(CheckpointError) {
    var bits = BitReader(bytes)
    let columns = header.columnCount
    let rowCount = FloatRows.count(elementCount: elementCount, columnCount: columns)
    rows = FloatRows(
      elementCount: elementCount, columnCount: columns,
      kinds: try IntegerList.read(rowCount, limit: 2, from: &bits))
    let coded = rows.codedRowCount
    let scaleLimit = FloatChunkHeader.maximumScale
    var row = try Self.shifted(IntegerList.read(coded, limit: scaleLimit, from: &bits), 0)
    var column = try Self.shifted(IntegerList.read(columns, limit: scaleLimit, from: &bits), 0)
    if header.classCount > 1 {
      let limit = header.classCount - 1
      let ofRows = try IntegerList.read(coded, limit: limit, from: &bits)
      let ofColumns = try IntegerList.read(columns, limit: limit, from: &bits)
      guard Int(ofRows.max() ?? 0) + Int(ofColumns.max() ?? 0) <= limit else {
        throw CheckpointError(.floatSide, "the classes of a row and a column add up above \(limit)")
      }
      Self.add(ofRows, Self.classShift, to: &row)
      Self.add(ofColumns, Self.classShift, to: &column)
    }
    if header.hasSigns {
      Self.add(try IntegerList.read(coded, limit: 1, from: &bits), Self.turnShift, to: &row)
      Self.add(try IntegerList.read(columns, limit: 1, from: &bits), Self.turnShift, to: &column)
    }
    rowDescriptors = row
    columnDescriptors = column
    var tables: [FrequencyTable] = []
    for _ in 0..<header.tableCount {
      tables.append(
        try FrequencyTable(
          reading: &bits, symbolCount: header.lastSymbol + 1, bits: header.probabilityBits))
    }
    self.tables = tables
    exceptions = try FloatException.read(
      header.exceptionCount, codedCount: rows.codedCount,
      topBits: header.topBits + (header.hasSigns ? 1 : 0), from: &bits)
    try bits.finish()
  }

  private static func shifted(_ values: [UInt8], _ shift: UInt16) -> [UInt16] {
    values.map { UInt16($0) << shift }
  }

  private static func add(_ values: [UInt8], _ shift: UInt16, to descriptors: inout [UInt16]) {
    for index in values.indices { descriptors[index] |= UInt16(values[index]) << shift }
  }
}
