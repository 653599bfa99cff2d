/// The bins of a chunk's numbers: how far their tops are from what their contexts let expect, and how often each
/// bin comes in each table.
///
/// Bin 0 is that of a top that is zero. All others are in the order of their distances; where symbols have signs,
/// each distance has two bins, an even one for the sign that is expected.
struct FloatBins {
  /// Added to a distance to make it a bin.
  static let origin = 1024
  /// How many numbers are looked at a time, so that they stay in the nearest cache.
  static let blockLength = 4096
  /// Of so many numbers one block in two is counted, of twice as many one in four: that is as good as all, and counting
  /// takes longer than finding bins.
  private static let sampledCount = 1 << 17

  /// Whether a block is counted where one in `step`, a power of two, is: whichever, but not in steps that rows may have
  /// as well.
  static func isCounted(block: Int, oneIn step: Int) -> Bool {
    // Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
    let hash = UInt64(block) &* 0x9E37_79B9_7F4A_7C15
    return hash >> 32 & UInt64(step - 1) == 0
  }

  /// How many bins there are.
  let binCount: Int
  /// The bin of each number, behind those of the tables before its own.
  let bins: ReusedArray<UInt16>
  /// How often each bin comes, in all or some of the numbers: `binCount` counts for each table.
  let counts: [UInt32]
  /// Whether only some numbers were counted.
  let isSampled: Bool

  init(
    _ quantized: QuantizedFloats, _ model: FloatModel, symbolMantissaBits: Int,
    countingAll: Bool = false, kernels: FloatKernels, scratch: FloatScratch
  ) {
    let topBits = quantized.layout.exponentBits + symbolMantissaBits
    let binCount = Self.binCount(topBits: topBits, hasSigns: model.hasSigns)
    let contexts = FloatContexts(
      rowDescriptors: model.rowDescriptors, columnDescriptors: model.columnDescriptors)
    let form = Form(
      shift: quantized.mantissaBits - symbolMantissaBits, topBits: topBits,
      symbolMantissaBits: symbolMantissaBits, phaseBits: model.phaseBits, hasSigns: model.hasSigns,
      binCount: binCount, tableCount: model.classCount << model.phaseBits)
    let count = quantized.numbers.count
    let countedBlocks =
      countingAll || count < Self.sampledCount ? 1 : count < 2 * Self.sampledCount ? 2 : 4
    var bins = ReusedArray(count: count, reusing: &scratch.bins)
    var counts = [UInt32](repeating: 0, count: binCount * form.tableCount)
    var block = [UInt16](repeating: 0, count: Self.blockLength)
    for start in stride(from: 0, to: count, by: Self.blockLength) {
      let range = start..<Swift.min(start + Self.blockLength, count)
      var blockSpan = block.mutableSpan
      contexts.fill(&blockSpan, from: start, count: range.count)
      var binSpan = bins.memory.mutableSpan
      var ownBins = binSpan._mutatingExtracting(range)
      var countSpan = counts.mutableSpan
      kernels.bin(
        quantized.numbers.span.extracting(range), contexts: block.span.extracting(0..<range.count),
        form,
        counts: Self.isCounted(block: start / Self.blockLength, oneIn: countedBlocks),
        bins: &ownBins, into: &countSpan)
    }
    self.binCount = binCount
    self.bins = bins
    self.counts = counts
    isSampled = countedBlocks > 1
  }

  /// How many bins there are for a table.
  static func binCount(topBits: Int, hasSigns: Bool) -> Int {
    ((1 << topBits) + origin + 1) << (hasSigns ? 1 : 0)
  }

  /// How numbers become bins.
  struct Form {
    /// How many of a number's lowest bits are no part of its top.
    var shift: Int
    var topBits: Int
    var symbolMantissaBits: Int
    var phaseBits: Int
    var hasSigns: Bool
    var binCount: Int
    var tableCount: Int

    /// The bin of a number, behind those of the tables before its own.
    @inline(__always)
    func bin(_ number: UInt16, _ context: UInt16) -> UInt16 {
      let scale = Int(context & 0xFF)
      let table = Int(context >> 8 & 0x7F) << phaseBits | scale & (1 << phaseBits - 1)
      let signed = Int(number) >> shift
      let top = signed & (1 << topBits - 1)
      let distance = top - (scale >> phaseBits) << symbolMantissaBits + FloatBins.origin + 1
      let bin =
        if hasSigns {
          signed == 0 ? 0 : distance * 2 + (signed >> topBits ^ Int(context >> 15))
        } else {
          top == 0 ? 0 : distance
        }
      return UInt16(truncatingIfNeeded: table * binCount + bin)
    }
  }
}
