/// The fixed part at the beginning of a float chunk (SPEC.md section 8.2.1).
struct FloatChunkHeader: Equatable {
  static let byteCount = 24
  /// The least value of a coder's state.
  static let leastState: UInt32 = 1 << 16
  static let maximumLaneBits = 6
  /// Kernels decode and encode where there are so many coders, or more.
  static let kernelLaneBits = 5
  static let maximumTableCount = 16
  /// All tables together have at most so many shares' slots (SPEC.md section 8.2.1).
  static let maximumSlotCount = 1 << 15
  static let probabilityBitRange = 9...12
  static let maximumScale = 127
  static let leastColumnCount = 8
  static let numbersPerException = 16

  /// Where the parts of a number stand.
  var layout: FloatLayout
  /// How many of the mantissa's highest bits belong to the symbol.
  var symbolMantissaBits: Int
  /// Whether the sign belongs to the symbol.
  var hasSigns: Bool
  /// A scale is a number of octaves times 2 to this power.
  var phaseBits: Int
  /// The number of classes of rows and columns.
  var classCount: Int
  /// How many of the mantissa's lowest bits are zero in trimmed rows.
  var zeroBits: Int
  /// The shares of a table add up to 2 to this power.
  var probabilityBits: Int
  /// The elements take turns among 2 to this power coders.
  var laneBits: Int
  /// The highest symbol.
  var lastSymbol: Int
  /// What is added to a symbol besides its scale.
  var bias: Int
  /// The elements of a row.
  var columnCount: Int
  /// How many elements are told apart from their symbols.
  var exceptionCount: Int
  /// The length of the side information.
  var sideByteCount: Int

  /// The bits of a number's top part: exponent and the symbol's share of the mantissa, without the sign.
  var topBits: Int { layout.exponentBits + symbolMantissaBits }
  /// How many mantissa bits are not part of the symbol.
  var lowBits: Int { layout.mantissaBits - symbolMantissaBits }
  /// The bits of a number that are stored as they are, in rows that are not trimmed.
  var rawBits: Int { lowBits + (hasSigns ? 0 : 1) }
  /// The number of frequency tables.
  var tableCount: Int { classCount << phaseBits }

  /// Writes the header; the inverse of ``init(parsing:elementByteCount:)``.
  func write(to writer: inout ByteWriter) {
    for value in [
      layout.byteCount, layout.mantissaBits, symbolMantissaBits, hasSigns ? 1 : 0, phaseBits,
      classCount, zeroBits, probabilityBits, laneBits, lastSymbol,
    ] {
      writer.write(UInt8(value))
    }
    writer.write(UInt16(bitPattern: Int16(bias)))
    writer.write(UInt32(columnCount))
    writer.write(UInt32(exceptionCount))
    writer.write(UInt32(sideByteCount))
  }
}

extension FloatChunkHeader {
  /// Parses and checks a header, given how many bytes the chunk decodes to. Throws `.floatHeader`.
  init(parsing chunk: RawSpan, decodedByteCount: Int) throws(CheckpointError) {
    guard chunk.byteCount >= Self.byteCount else {
      throw CheckpointError(
        .floatHeader, "a chunk of \(chunk.byteCount) bytes ends within its header")
    }
    var cursor = ByteCursor(chunk, base: 0)
    layout = FloatLayout(
      byteCount: Int(try cursor.read(UInt8.self)), mantissaBits: Int(try cursor.read(UInt8.self)))
    symbolMantissaBits = Int(try cursor.read(UInt8.self))
    let signs = try cursor.read(UInt8.self)
    hasSigns = signs == 1
    phaseBits = Int(try cursor.read(UInt8.self))
    classCount = Int(try cursor.read(UInt8.self))
    zeroBits = Int(try cursor.read(UInt8.self))
    probabilityBits = Int(try cursor.read(UInt8.self))
    laneBits = Int(try cursor.read(UInt8.self))
    lastSymbol = Int(try cursor.read(UInt8.self))
    bias = Int(Int16(bitPattern: try cursor.read(UInt16.self)))
    columnCount = Int(try cursor.read(UInt32.self))
    exceptionCount = Int(try cursor.read(UInt32.self))
    sideByteCount = Int(try cursor.read(UInt32.self))

    let width = layout.byteCount
    try Self.require([1, 2, 4, 8].contains(width), "numbers of \(width) bytes")
    try Self.require(
      decodedByteCount.isMultiple(of: width), "\(decodedByteCount) bytes in numbers of \(width)")
    try Self.require(
      (2...11).contains(layout.exponentBits),
      "\(layout.mantissaBits) bits of mantissa in \(width) bytes")
    try Self.require(
      symbolMantissaBits <= Swift.min(3, layout.mantissaBits),
      "\(symbolMantissaBits) bits of mantissa in a symbol")
    try Self.require(signs <= 1, "\(signs) for whether symbols have signs")
    try Self.require(phaseBits <= 2, "\(phaseBits) bits of phase")
    try Self.require(
      classCount >= 1 && tableCount <= Self.maximumTableCount, "\(classCount) classes")
    try Self.require(zeroBits <= lowBits, "\(zeroBits) zero bits")
    try Self.require(
      Self.probabilityBitRange.contains(probabilityBits), "\(probabilityBits) bits of probability")
    try Self.require(
      tableCount << probabilityBits <= Self.maximumSlotCount,
      "\(tableCount) tables of 2^\(probabilityBits) values")
    try Self.require(laneBits <= Self.maximumLaneBits, "2^\(laneBits) lanes")
    try Self.require(lastSymbol >= 1, "only one symbol")
    let elementCount = decodedByteCount / width
    // Bounds on what is remembered of rows and exceptions, so that it takes no more memory than the numbers.
    try Self.require(elementCount > 0, "no numbers")
    let leastColumnCount = Swift.min(Self.leastColumnCount, elementCount)
    try Self.require(
      (leastColumnCount...elementCount).contains(columnCount), "\(columnCount) columns")
    try Self.require(
      exceptionCount <= elementCount / Self.numbersPerException, "\(exceptionCount) exceptions")
    try Self.require(
      sideByteCount <= cursor.remaining, "\(sideByteCount) bytes of side information")
  }

  private static func require(
    _ condition: Bool, _ what: @autoclosure () -> String
  ) throws(CheckpointError) {
    guard condition else {
      throw CheckpointError(.floatHeader, "a chunk's header tells of \(what()), which cannot be")
    }
  }
}
