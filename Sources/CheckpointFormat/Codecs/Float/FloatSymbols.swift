/// The symbols of a chunk's numbers, the tables of how often they come, and what has no symbol (SPEC.md section 8.2.4).
struct FloatSymbols {
  /// Set in what stands for the code of a bin that has none.
  static let isMissing: UInt16 = 0x8000
  /// About how many bits an exception costs more than a symbol.
  private static let exceptionCost = 30.0
  /// Of so many numbers at most one may be an exception.
  private static let exceptionLimit = 64

  /// For each number its symbol in bits 0 to 7, and its table above.
  let codes: ReusedArray<UInt16>
  let tables: [FrequencyTable]
  let exceptions: [FloatException]
  let lastSymbol: Int
  let bias: Int

  /// Gives symbols to numbers. Nil where too many would have none.
  init?(
    _ bins: FloatBins, _ quantized: QuantizedFloats, hasSigns: Bool, topShift: Int,
    probabilityBits: Int, kernels: FloatKernels, scratch: FloatScratch
  ) {
    let binCount = bins.binCount
    let tableCount = bins.counts.count / binCount
    // The even bins are those of the expected sign, and so are the even symbols.
    let step = hasSigns ? 2 : 1
    var used = Self.frequent(bins, tableCount, probabilityBits)
    let window = Self.window(used, binCount, step)
    for bin in 1..<binCount where !window.contains(bin) {
      for table in 0..<tableCount { used[table * binCount + bin] = 0 }
    }
    lastSymbol = Swift.max(1, window.count - 1 + step)
    bias = window.lowerBound / step - FloatBins.origin - 2
    var codesOfBins = [UInt16](repeating: 0, count: used.count)
    var tables: [FrequencyTable] = []
    for table in 0..<tableCount {
      let first = table * binCount
      var counts = [UInt32](repeating: 0, count: lastSymbol + 1)
      codesOfBins[first] = UInt16(table << 8)
      for bin in 1..<binCount {
        let isUsed = used[first + bin] > 0
        let symbol = isUsed ? bin - window.lowerBound + step : 0
        codesOfBins[first + bin] = UInt16(table << 8 | symbol) | (isUsed ? 0 : Self.isMissing)
        if isUsed { counts[symbol] = used[first + bin] }
      }
      counts[0] = bins.counts[first..<first + binCount].reduce(0, +) - counts.reduce(0, +)
      tables.append(FrequencyTable(counts: counts.span, bits: probabilityBits))
    }
    self.tables = tables
    guard
      let coded = Self.codes(
        bins, codesOfBins, quantized, topShift: topShift,
        topMask: hasSigns ? 0xFFFF : UInt16(1 << (quantized.numberBits - 1) - 1), kernels: kernels,
        scratch: scratch)
    else { return nil }
    (codes, exceptions) = coded
  }

  /// The counts without those of bins that are so rare that exceptions cost less than their shares of a table.
  private static func frequent(
    _ bins: FloatBins, _ tableCount: Int, _ probabilityBits: Int
  ) -> [UInt32] {
    var used = bins.counts
    for table in 0..<tableCount {
      let range = table * bins.binCount..<(table + 1) * bins.binCount
      let total = used[range].reduce(0, +)
      let shareCost = Double(total) * 1.44 / Double(1 << probabilityBits)
      let rare = UInt32(shareCost / exceptionCost)
      for bin in range where used[bin] <= rare { used[bin] = 0 }
    }
    return used
  }

  /// The bins that have symbols: those in use, or where these are too many, the most frequent ones side by side.
  private static func window(
    _ used: [UInt32], _ binCount: Int, _ step: Int
  ) -> Range<Int> {
    var totals = [Int](repeating: 0, count: binCount)
    for index in used.indices { totals[index % binCount] += Int(used[index]) }
    totals[0] = 0
    guard let first = totals.firstIndex(where: { $0 > 0 }),
      let last = totals.lastIndex(where: { $0 > 0 })
    else { return step..<step + 1 }
    let start = first - first % step
    let width = 256 - step
    if last - start < width { return start..<last + 1 }
    var sum = totals[start..<start + width].reduce(0, +)
    var best = (sum: sum, start: start)
    var bin = start
    while bin + width <= last {
      for _ in 0..<step where bin + width < binCount {
        sum += totals[bin + width] - totals[bin]
        bin += 1
      }
      if sum > best.sum { best = (sum, bin) }
    }
    return best.start..<Swift.min(best.start + width, binCount)
  }

  private static func codes(
    _ bins: FloatBins, _ codesOfBins: [UInt16], _ quantized: QuantizedFloats, topShift: Int,
    topMask: UInt16, kernels: FloatKernels, scratch: FloatScratch
  ) -> (codes: ReusedArray<UInt16>, exceptions: [FloatException])? {
    let count = bins.bins.count
    var codes = ReusedArray(count: count, reusing: &scratch.codes)
    var missing = [UInt32](repeating: 0, count: FloatBins.blockLength)
    var exceptions: [FloatException] = []
    for start in stride(from: 0, to: count, by: FloatBins.blockLength) {
      let range = start..<Swift.min(start + FloatBins.blockLength, count)
      var codeSpan = codes.memory.mutableSpan
      var ownCodes = codeSpan._mutatingExtracting(range)
      var missingSpan = missing.mutableSpan
      let missingCount = kernels.lookUp(
        codesOfBins.span, bins: bins.bins.span.extracting(range), codes: &ownCodes,
        missing: &missingSpan)
      for index in missing[..<missingCount] {
        let position = start + Int(index)
        let top = (quantized.numbers[position] & topMask) >> UInt16(topShift)
        exceptions.append(FloatException(position: position, top: top))
      }
      guard exceptions.count <= count / exceptionLimit else { return nil }
    }
    return (codes, exceptions)
  }
}
