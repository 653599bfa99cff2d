/// The fewest bytes that a tensor can take as far as its numbers are coded one by one.
///
/// For floating-point numbers this is, chunk by chunk as a writer cuts them, the sum of
/// - the entropy of the symbols (SPEC.md section 8.2.4: exponent and first mantissa bits, relative to the scales of row and
///   column), each of the codec's classes and phases with the frequencies that it has: the sum of
///   log2(n / n(symbol)) over its n numbers (Shannon, A Mathematical Theory of Communication, 1948, section 6),
/// - all other bits, as they are, except those that are zero in a whole row.
///
/// What the codec adds is what it cannot do without: the scales, the tables, frequencies rounded to what tables hold, states
/// and headers. For all other types the bound is the entropy of the byte planes that zlib's codec makes. A chunk has no
/// bound above its size. A codec that finds repetition can go below.
public struct EntropyBound: Sendable {
  private let layout: FloatLayout?
  private let columnCount: Int
  private let planeCount: Int
  private let chunkByteCount: Int
  private var missing: Int
  private var pending: [UInt8] = []
  private var bits = 0.0

  /// The bound so far, in bytes: that of the whole tensor once all its bytes were added.
  public var byteCount: Int { Int((bits / 8).rounded(.up)) }

  /// A measurement of a tensor whose bytes are still to come.
  public init(_ tensor: TensorDescription) {
    layout = FloatLayout(tensor.dataType)
    columnCount = tensor.elementCount / Swift.max(tensor.shape.first ?? 1, 1)
    planeCount = tensor.dataType.numberByteCount
    chunkByteCount = WritingOptions().chunkByteCount(of: tensor)
    missing = tensor.byteCount
  }

  /// Takes the tensor's next bytes; more than it has are ignored. Holds one chunk. O(n).
  public mutating func add(_ bytes: RawSpan) {
    var rest = bytes.extracting(first: missing)
    missing -= rest.byteCount
    while rest.byteCount > 0 {
      let count = Swift.min(chunkByteCount - pending.count, rest.byteCount)
      let part = rest.extracting(0..<count)
      // Safe: the bytes are copied.
      unsafe part.withUnsafeBytes { unsafe pending.append(contentsOf: $0) }
      rest = rest.extracting(count..<rest.byteCount)
      if pending.count == chunkByteCount || missing == 0 && rest.byteCount == 0 {
        bits += bits(of: pending.rawSpan)
        pending.removeAll(keepingCapacity: true)
      }
    }
  }

  private func bits(of chunk: RawSpan) -> Double {
    let bits = floatBits(of: chunk) ?? planeBits(of: chunk)
    return Swift.min(bits, Double(chunk.byteCount) * 8)
  }

  private func floatBits(of chunk: RawSpan) -> Double? {
    guard let layout, chunk.byteCount.isMultiple(of: layout.byteCount),
      chunk.byteCount / layout.byteCount >= FloatCodec.leastElementCount
    else { return nil }
    let symbolMantissaBits = FloatCodec.symbolMantissaBits(layout)
    let lowBits = layout.mantissaBits - symbolMantissaBits
    let scratch = FloatScratch()
    let quantized = QuantizedFloats(
      chunk, layout: layout,
      columnCount: FloatCodec.columns(columnCount, chunk.byteCount / layout.byteCount),
      lowBits: lowBits, kernels: .best, scratch: scratch)
    let model = FloatModel(fitting: quantized, kernels: .best)
    let bins = FloatBins(
      quantized, model, symbolMantissaBits: symbolMantissaBits, countingAll: true, kernels: .best,
      scratch: scratch)
    let rawBits = lowBits + (model.hasSigns ? 0 : 1)
    var bits = Double(quantized.rows.codedCount) * Double(rawBits - quantized.zeroBits)
    bits += Double(quantized.rows.fullCount) * Double(quantized.zeroBits)
    for start in stride(from: 0, to: bins.counts.count, by: bins.binCount) {
      bits += Self.entropy(bins.counts.span.extracting(start..<start + bins.binCount))
    }
    return bits
  }

  private func planeBits(of chunk: RawSpan) -> Double {
    let bytes = Span<UInt8>(_bytes: chunk)
    var counts = [UInt32](repeating: 0, count: 256 * planeCount)
    for index in bytes.indices { counts[(index % planeCount) << 8 | Int(bytes[index])] += 1 }
    return (0..<planeCount).reduce(0) { sum, plane in
      sum + Self.entropy(counts.span.extracting(plane << 8..<(plane + 1) << 8))
    }
  }

  /// The entropy of symbols that come so often, in bits.
  private static func entropy(_ counts: Span<UInt32>) -> Double {
    var total = 0.0
    var bits = 0.0
    for symbol in counts.indices where counts[symbol] > 0 {
      let count = Double(counts[symbol])
      total += count
      bits -= count * Double(Logarithm.base2(Float(count)))
    }
    return total > 0 ? Swift.max(0, bits + total * Double(Logarithm.base2(Float(total)))) : 0
  }
}
