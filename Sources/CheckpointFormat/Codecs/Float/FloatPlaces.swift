/// The places of a chunk's numbers: how far their tops are from what their contexts let expect, and how often each
/// place comes in each table.
///
/// Place 0 is that of a top that is zero. All others are in the order of their distances; where symbols have signs,
/// each distance has two places, an even one for the sign that is expected.
struct FloatPlaces {
  /// Added to a distance to make it a place.
  static let origin = 1024
  /// How many numbers are looked at a time, so that they stay in the nearest cache.
  static let blockLength = 4096

  /// How many places there are.
  let placeCount: Int
  /// The place of each number, behind those of the tables before its own.
  let places: ReusedArray<UInt16>
  /// How often each place comes: `placeCount` counts for each table.
  let counts: [UInt32]

  init(
    _ coarse: CoarseNumbers, _ model: FloatModel, symbolMantissaBits: Int, kernels: FloatKernels,
    scratch: FloatScratch
  ) {
    let topBits = coarse.layout.exponentBits + symbolMantissaBits
    let placeCount = Self.placeCount(topBits: topBits, hasSigns: model.hasSigns)
    let contexts = FloatContexts(
      rowDescriptors: model.rowDescriptors, columnDescriptors: model.columnDescriptors)
    let form = Form(
      shift: coarse.mantissaBits - symbolMantissaBits, topBits: topBits,
      symbolMantissaBits: symbolMantissaBits, phaseBits: model.phaseBits, hasSigns: model.hasSigns,
      placeCount: placeCount, tableCount: model.classCount << model.phaseBits)
    let count = coarse.numbers.count
    var places = ReusedArray(count: count, taking: &scratch.places)
    var counts = [UInt32](repeating: 0, count: placeCount * form.tableCount)
    var block = [UInt16](repeating: 0, count: Self.blockLength)
    for start in stride(from: 0, to: count, by: Self.blockLength) {
      let range = start..<Swift.min(start + Self.blockLength, count)
      var blockSpan = block.mutableSpan
      contexts.fill(&blockSpan, from: start, count: range.count)
      var placeSpan = places.memory.mutableSpan
      var ownPlaces = placeSpan._mutatingExtracting(range)
      var countSpan = counts.mutableSpan
      kernels.place(
        coarse.numbers.span.extracting(range), contexts: block.span.extracting(0..<range.count),
        form, places: &ownPlaces, counts: &countSpan)
    }
    self.placeCount = placeCount
    self.places = places
    self.counts = counts
  }

  /// How many places there are for a table.
  static func placeCount(topBits: Int, hasSigns: Bool) -> Int {
    ((1 << topBits) + origin + 1) << (hasSigns ? 1 : 0)
  }

  /// How numbers become places.
  struct Form {
    /// How many of a number's lowest bits are no part of its top.
    var shift: Int
    var topBits: Int
    var symbolMantissaBits: Int
    var phaseBits: Int
    var hasSigns: Bool
    var placeCount: Int
    var tableCount: Int

    /// The place of a number, behind those of the tables before its own.
    @inline(__always)
    func place(_ number: UInt16, _ context: UInt16) -> UInt16 {
      let scale = Int(context & 0xFF)
      let table = Int(context >> 8 & 0x7F) << phaseBits | scale & (1 << phaseBits - 1)
      let signed = Int(number) >> shift
      let top = signed & (1 << topBits - 1)
      let distance = top - (scale >> phaseBits) << symbolMantissaBits + FloatPlaces.origin + 1
      let place =
        if hasSigns {
          signed == 0 ? 0 : distance * 2 + (signed >> topBits ^ Int(context >> 15))
        } else {
          top == 0 ? 0 : distance
        }
      return UInt16(truncatingIfNeeded: table * placeCount + place)
    }
  }
}
