/// The symbols of bins, the tables of how often they come, and what codes a bin (SPEC.md section 8.2.4).
struct FloatSymbols {
  /// About how many bits an exception costs more than a symbol.
  private static let exceptionCost = 30.0

  let tables: [FrequencyTable]
  /// For each bin what codes it, as ``RansEncoder`` takes it.
  let steps: [UInt32]
  let lastSymbol: Int
  let bias: Int

  /// Gives symbols to bins.
  init(_ bins: FloatBins, hasSigns: Bool, probabilityBits: Int) {
    let binCount = bins.binCount
    let tableCount = bins.counts.count / binCount
    // The even bins are those of the expected sign, and so are the even symbols.
    let step = hasSigns ? 2 : 1
    let used = Self.frequent(bins, tableCount, probabilityBits)
    let window = Self.window(used, binCount, step)
    let lastSymbol = Swift.max(1, window.count - 1 + step)
    var steps = [UInt32](repeating: 0, count: used.count)
    var tables: [FrequencyTable] = []
    for table in 0..<tableCount {
      let first = table * binCount
      var counts = [UInt32](repeating: 0, count: lastSymbol + 1)
      for bin in window { counts[bin - window.lowerBound + step] = used[first + bin] }
      let total = bins.counts[first..<first + binCount].reduce(0, +)
      // Where only a part was counted, any other bin may come as well.
      counts[0] = Swift.max(total - counts.reduce(0, +), bins.isSampled ? 1 : 0)
      let frequencies = FrequencyTable(counts: counts.span, bits: probabilityBits)
      tables.append(frequencies)
      var base = 0
      var stepsOfSymbols: [UInt32] = []
      for share in frequencies.shares {
        stepsOfSymbols.append(RansEncoder.step(share: share, base: base))
        base += share
      }
      let ofException = stepsOfSymbols[0] | RansEncoder.isException
      steps[first] = stepsOfSymbols[0]
      for bin in first + 1..<first + binCount { steps[bin] = ofException }
      for bin in window where used[first + bin] > 0 {
        steps[first + bin] = stepsOfSymbols[bin - window.lowerBound + step]
      }
    }
    self.tables = tables
    self.steps = steps
    self.lastSymbol = lastSymbol
    bias = window.lowerBound / step - FloatBins.origin - 2
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
    for first in stride(from: 0, to: used.count, by: binCount) {
      for bin in 0..<binCount { totals[bin] += Int(used[first + bin]) }
    }
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
}
