/// Codec 2: floating-point numbers, their exponents by what is usual in their row and column, and other bits as they
/// are (SPEC.md section 8.2).
enum FloatCodec {}

extension FloatCodec {
  /// Chunks of fewer elements are not worth the trouble.
  static let leastElementCount = 64
  /// Of so many numbers at most one may be an exception.
  private static let exceptionLimit = 64
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
    let probabilityBits = probabilityBits(
      layout, quantized.rows.codedCount, hasSigns: model.hasSigns)
    let laneBits = laneThresholds.first { quantized.rows.codedCount >= $0.elements }?.laneBits ?? 0
    func code(countingAll: Bool) -> (symbols: FloatSymbols, stream: RansEncoder.Stream) {
      let bins = FloatBins(
        quantized, model, symbolMantissaBits: symbolMantissaBits, countingAll: countingAll,
        kernels: kernels, scratch: scratch)
      defer { scratch.bins = bins.bins.memory }
      let symbols = FloatSymbols(
        bins, hasSigns: model.hasSigns, probabilityBits: probabilityBits)
      let encoder = RansEncoder(
        probabilityBits: probabilityBits, laneBits: laneBits, steps: symbols.steps,
        exceptionLimit: bins.bins.count / exceptionLimit)
      return (symbols, encoder.encode(bins.bins.span, kernels: kernels, scratch: scratch))
    }
    var (symbols, stream) = code(countingAll: false)
    if stream.exceptions == nil {
      // What was counted was unlike the rest.
      scratch.words = stream.words.memory
      (symbols, stream) = code(countingAll: true)
    }
    defer { scratch.words = stream.words.memory }
    guard let positions = stream.exceptions else { return nil }
    let exceptions = FloatException.at(
      positions, of: quantized, symbolMantissaBits: symbolMantissaBits, hasSigns: model.hasSigns)
    var header = FloatChunkHeader(
      layout: layout, symbolMantissaBits: symbolMantissaBits, hasSigns: model.hasSigns,
      phaseBits: model.phaseBits, classCount: model.classCount, zeroBits: quantized.zeroBits,
      probabilityBits: probabilityBits, laneBits: laneBits, lastSymbol: symbols.lastSymbol,
      bias: symbols.bias, columnCount: quantized.rows.columnCount,
      exceptionCount: exceptions.count, sideByteCount: 0)
    let side = sideInformation(header, model, quantized.rows, symbols.tables, exceptions)
    header.sideByteCount = side.count
    return assemble(header, side, chunk, quantized.rows, stream, kernels)
  }

  /// How many bits of the mantissa belong to a symbol. Exponents of 11 bits with two more would not leave room for
  /// bins in 16 bits.
  static func symbolMantissaBits(_ layout: FloatLayout) -> Int {
    Swift.min(layout.exponentBits > 8 ? 1 : 2, layout.mantissaBits)
  }

  /// Ten, so that a decoder's tables fit a nearest cache beside what else it needs there, and fewer where there is little
  /// to decode with them. Where symbols are most of what is stored, as in numbers of few bits, one more pays, unless signs
  /// make the tables twice as large.
  private static func probabilityBits(
    _ layout: FloatLayout, _ count: Int, hasSigns: Bool
  ) -> Int {
    if layout.byteCount == 1 { return 11 }
    if count < 8192 { return 9 }
    return layout.mantissaBits < 10 && !hasSigns ? 11 : 10
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
    _ header: FloatChunkHeader, _ model: FloatModel, _ rows: FloatRows, _ tables: [FrequencyTable],
    _ exceptions: [FloatException]
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
    for table in tables { table.write(to: &bits) }
    FloatException.write(
      exceptions, topBits: header.topBits + (header.hasSigns ? 1 : 0), to: &bits)
    bits.finish()
    return bits.bytes
  }

  /// Header, side information, raw bits, states and words; nil where these are not fewer bytes than the chunk's.
  private static func assemble(
    _ header: FloatChunkHeader, _ side: [UInt8], _ chunk: RawSpan, _ rows: FloatRows,
    _ stream: RansEncoder.Stream, _ kernels: FloatKernels
  ) -> [UInt8]? {
    let raw = RawFields(
      header: header, rows: rows, start: FloatChunkHeader.byteCount + side.count)
    let words = stream.words.span.extracting(stream.first..<stream.words.count)
    let byteCount = raw.end + 4 * stream.states.count + 2 * words.count
    guard byteCount < chunk.byteCount else { return nil }
    var writer = ByteWriter()
    header.write(to: &writer)
    writer.write(bytes: side)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    bytes += writer.bytes
    bytes += [UInt8](repeating: 0, count: raw.end - bytes.count)
    var planes = bytes.mutableSpan
    RawPacker(raw: raw).pack(chunk, runs: rows.runs, into: &planes, kernels: kernels)
    append(stream.states.span, to: &bytes)
    append(words, to: &bytes)
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
