/// Codec 2: floating-point numbers, their exponents by what is usual in their row and column, and other bits as they
/// are (SPEC.md section 8.2).
enum FloatCodec {}

extension FloatCodec {
  /// Chunks of fewer elements are not worth the trouble.
  static let leastElementCount = 64
  /// The elements in a row where the tensor has no rows.
  private static let usualColumnCount = 512
  /// How many elements make it worth to have all coders, and fewer of them.
  private static let laneThresholds = [
    (elements: 1 << 15, laneBits: 6), (elements: 8192, laneBits: 5),
    (elements: 256, laneBits: 2),
  ]

  /// The encoded chunk, or nil where it is not smaller than the chunk, or not whole numbers.
  ///
  /// - Parameters:
  ///   - layout: Where the parts of the numbers stand.
  ///   - columnCount: How many numbers make a row. Rows and columns are only worth something as far as their
  ///     numbers have scales in common; the chunk may begin anywhere.
  ///   - scratch: Memory of the chunk before.
  static func encode(
    _ chunk: RawSpan, layout: FloatLayout, columnCount: Int, kernels: FloatKernels = .best,
    scratch: FloatScratch = FloatScratch()
  ) -> [UInt8]? {
    let elementCount = chunk.byteCount / layout.byteCount
    guard chunk.byteCount.isMultiple(of: layout.byteCount), elementCount >= leastElementCount
    else { return nil }
    let symbolMantissaBits = symbolMantissaBits(layout)
    let quantized = QuantizedFloats(
      chunk, layout: layout, columnCount: columns(columnCount, elementCount),
      lowBits: layout.mantissaBits - symbolMantissaBits, kernels: kernels, scratch: scratch)
    defer { scratch.numbers = quantized.numbers.memory }
    let model = FloatModel(fitting: quantized, kernels: kernels)
    let probabilityBits = probabilityBits(layout, quantized.rows.codedCount)
    let bins = FloatBins(
      quantized, model, symbolMantissaBits: symbolMantissaBits, kernels: kernels, scratch: scratch)
    defer { scratch.bins = bins.bins.memory }
    guard
      let symbols = FloatSymbols(
        bins, quantized, hasSigns: model.hasSigns,
        topShift: quantized.mantissaBits - symbolMantissaBits, probabilityBits: probabilityBits,
        kernels: kernels, scratch: scratch)
    else { return nil }
    defer { scratch.codes = symbols.codes.memory }
    var header = FloatChunkHeader(
      layout: layout, symbolMantissaBits: symbolMantissaBits, hasSigns: model.hasSigns,
      phaseBits: model.phaseBits, classCount: model.classCount, zeroBits: quantized.zeroBits,
      probabilityBits: probabilityBits,
      laneBits: laneThresholds.first { quantized.rows.codedCount >= $0.elements }?.laneBits ?? 0,
      lastSymbol: symbols.lastSymbol, bias: symbols.bias, columnCount: quantized.rows.columnCount,
      exceptionCount: symbols.exceptions.count, sideByteCount: 0)
    let side = sideInformation(header, model, quantized.rows, symbols)
    header.sideByteCount = side.count
    return assemble(header, side, chunk, quantized.rows, symbols, kernels, scratch)
  }

  /// How many bits of the mantissa belong to a symbol. Exponents of 11 bits with two more would not leave room for
  /// bins in 16 bits.
  static func symbolMantissaBits(_ layout: FloatLayout) -> Int {
    Swift.min(layout.exponentBits > 8 ? 1 : 2, layout.mantissaBits)
  }

  /// So many that a decoder's tables fit a nearest cache beside what else it needs there, and are made in no time; for
  /// numbers of one byte more, as symbols are most of what is stored.
  private static func probabilityBits(_ layout: FloatLayout, _ count: Int) -> Int {
    layout.byteCount == 1 ? 11 : count >= 8192 ? 10 : 9
  }

  /// Rows that are too short are joined. Where there would be but one row, or as good as one, it is cut.
  static func columns(_ columnCount: Int, _ elementCount: Int) -> Int {
    let least = FloatChunkHeader.leastColumnCount
    if columnCount <= 1 || columnCount > elementCount / 2 {
      return elementCount >= 2 * usualColumnCount ? usualColumnCount : elementCount
    }
    return columnCount >= least
      ? columnCount : (least + columnCount - 1) / columnCount * columnCount
  }

  private static func sideInformation(
    _ header: FloatChunkHeader, _ model: FloatModel, _ rows: FloatRows, _ symbols: FloatSymbols
  ) -> [UInt8] {
    var bits = BitWriter()
    IntegerList.write(rows.kinds, to: &bits)
    IntegerList.write(model.rowScales, to: &bits)
    IntegerList.write(model.columnScales, to: &bits)
    if header.classCount > 1 {
      IntegerList.write(model.rowClasses, to: &bits)
      IntegerList.write(model.columnClasses, to: &bits)
    }
    if header.hasSigns {
      IntegerList.write(model.rowTurns, to: &bits)
      IntegerList.write(model.columnTurns, to: &bits)
    }
    for table in symbols.tables { table.write(to: &bits) }
    FloatException.write(
      symbols.exceptions, topBits: header.topBits + (header.hasSigns ? 1 : 0), to: &bits)
    bits.finish()
    return bits.bytes
  }

  /// Header, side information, raw bits, states and words; nil where these are not fewer bytes than the chunk's.
  private static func assemble(
    _ header: FloatChunkHeader, _ side: [UInt8], _ chunk: RawSpan, _ rows: FloatRows,
    _ symbols: FloatSymbols, _ kernels: FloatKernels, _ scratch: FloatScratch
  ) -> [UInt8]? {
    let raw = RawFields(
      header: header, rows: rows, start: FloatChunkHeader.byteCount + side.count)
    guard raw.end < chunk.byteCount else { return nil }
    let encoder = RansEncoder(
      tables: symbols.tables, probabilityBits: header.probabilityBits, laneBits: header.laneBits)
    let (states, words, first) = encoder.encode(
      symbols.codes.span, kernels: kernels, scratch: scratch)
    defer { scratch.words = words.memory }
    let byteCount = raw.end + 4 * states.count + 2 * (words.count - first)
    guard byteCount < chunk.byteCount else { return nil }
    var writer = ByteWriter()
    header.write(to: &writer)
    writer.write(bytes: side)
    var bytes = writer.bytes
    bytes.reserveCapacity(byteCount)
    bytes += repeatElement(0, count: raw.end - bytes.count)
    var planes = bytes.mutableSpan
    RawPacker(raw: raw).pack(chunk, runs: rows.runs, into: &planes, kernels: kernels)
    append(states.span, to: &bytes)
    append(words.span.extracting(first..<words.count), to: &bytes)
    return bytes
  }

  private static func append<Number: FixedWidthInteger & BitwiseCopyable>(
    _ numbers: Span<Number>, to bytes: inout [UInt8]
  ) {
    if 1.littleEndian == 1 {
      // Safe: numbers have no padding, and this machine has their bytes in the file's order.
      unsafe numbers.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
      return
    }
    for index in numbers.indices {
      for byte in 0..<Number.bitWidth / 8 {
        bytes.append(UInt8(truncatingIfNeeded: numbers[index] >> Number(8 * byte)))
      }
    }
  }
}
