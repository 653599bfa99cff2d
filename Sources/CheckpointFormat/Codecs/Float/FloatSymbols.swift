/// The symbols of a chunk's numbers, the tables of how often they come, and what has no symbol (SPEC.md section 8.2.4).
struct FloatSymbols {
  /// Set in what stands for the code of a place that has none.
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
    _ places: FloatPlaces, _ coarse: CoarseNumbers, hasSigns: Bool, topShift: Int,
    probabilityBits: Int, kernels: FloatKernels, scratch: FloatScratch
  ) {
    let placeCount = places.placeCount
    let tableCount = places.counts.count / placeCount
    // The even places are those of the expected sign, and so are the even symbols.
    let step = hasSigns ? 2 : 1
    var used = Self.frequent(places, tableCount, probabilityBits)
    let window = Self.window(used, placeCount, step)
    for place in 1..<placeCount where !window.contains(place) {
      for table in 0..<tableCount { used[table * placeCount + place] = 0 }
    }
    lastSymbol = Swift.max(1, window.count - 1 + step)
    bias = window.lowerBound / step - FloatPlaces.origin - 2
    var codesOfPlaces = [UInt16](repeating: 0, count: used.count)
    var tables: [FrequencyTable] = []
    for table in 0..<tableCount {
      let first = table * placeCount
      var counts = [UInt32](repeating: 0, count: lastSymbol + 1)
      codesOfPlaces[first] = UInt16(table << 8)
      for place in 1..<placeCount {
        let isUsed = used[first + place] > 0
        let symbol = isUsed ? place - window.lowerBound + step : 0
        codesOfPlaces[first + place] = UInt16(table << 8 | symbol) | (isUsed ? 0 : Self.isMissing)
        if isUsed { counts[symbol] = used[first + place] }
      }
      counts[0] = places.counts[first..<first + placeCount].reduce(0, +) - counts.reduce(0, +)
      tables.append(FrequencyTable(counts: counts.span, bits: probabilityBits))
    }
    self.tables = tables
    guard
      let coded = Self.codes(
        places, codesOfPlaces, coarse, topShift: topShift,
        topMask: hasSigns ? 0xFFFF : UInt16(1 << (coarse.numberBits - 1) - 1), kernels: kernels,
        scratch: scratch)
    else { return nil }
    (codes, exceptions) = coded
  }

  /// The counts without those of places that are so rare that exceptions cost less than their shares of a table.
  private static func frequent(
    _ places: FloatPlaces, _ tableCount: Int, _ probabilityBits: Int
  ) -> [UInt32] {
    var used = places.counts
    for table in 0..<tableCount {
      let range = table * places.placeCount..<(table + 1) * places.placeCount
      let total = used[range].reduce(0, +)
      let shareCost = Double(total) * 1.44 / Double(1 << probabilityBits)
      let rare = UInt32(shareCost / exceptionCost)
      for place in range where used[place] <= rare { used[place] = 0 }
    }
    return used
  }

  /// The places that have symbols: those in use, or where these are too many, the most frequent ones side by side.
  private static func window(
    _ used: [UInt32], _ placeCount: Int, _ step: Int
  ) -> Range<Int> {
    var totals = [Int](repeating: 0, count: placeCount)
    for index in used.indices { totals[index % placeCount] += Int(used[index]) }
    totals[0] = 0
    guard let first = totals.firstIndex(where: { $0 > 0 }),
      let last = totals.lastIndex(where: { $0 > 0 })
    else { return step..<step + 1 }
    let start = first - first % step
    let width = 256 - step
    if last - start < width { return start..<last + 1 }
    var sum = totals[start..<start + width].reduce(0, +)
    var best = (sum: sum, start: start)
    var place = start
    while place + width <= last {
      for _ in 0..<step where place + width < placeCount {
        sum += totals[place + width] - totals[place]
        place += 1
      }
      if sum > best.sum { best = (sum, place) }
    }
    return best.start..<Swift.min(best.start + width, placeCount)
  }

  private static func codes(
    _ places: FloatPlaces, _ codesOfPlaces: [UInt16], _ coarse: CoarseNumbers, topShift: Int,
    topMask: UInt16, kernels: FloatKernels, scratch: FloatScratch
  ) -> (codes: ReusedArray<UInt16>, exceptions: [FloatException])? {
    let count = places.places.count
    var codes = ReusedArray(count: count, taking: &scratch.codes)
    var missing = [UInt32](repeating: 0, count: FloatPlaces.blockLength)
    var exceptions: [FloatException] = []
    for start in stride(from: 0, to: count, by: FloatPlaces.blockLength) {
      let range = start..<Swift.min(start + FloatPlaces.blockLength, count)
      var codeSpan = codes.memory.mutableSpan
      var ownCodes = codeSpan._mutatingExtracting(range)
      var missingSpan = missing.mutableSpan
      let missingCount = kernels.lookUp(
        codesOfPlaces.span, places: places.places.span.extracting(range), codes: &ownCodes,
        missing: &missingSpan)
      for index in missing[..<missingCount] {
        let position = start + Int(index)
        let top = (coarse.numbers[position] & topMask) >> UInt16(topShift)
        exceptions.append(FloatException(position: position, top: top))
      }
      guard exceptions.count <= count / exceptionLimit else { return nil }
    }
    return (codes, exceptions)
  }
}
