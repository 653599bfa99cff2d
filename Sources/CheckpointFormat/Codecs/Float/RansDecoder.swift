/// Decodes symbols by interleaved range variants of asymmetric numeral systems (rANS; Duda 2013, arXiv:1311.2540;
/// Giesen 2014, arXiv:1402.3392), into the top parts of numbers (SPEC.md section 8.2.5).
///
/// This is the reference: kernels for vector units do the same, some steps at a time, and leave the rest to it.
struct RansDecoder {
  let header: FloatChunkHeader
  /// A slot for each remainder of each table, as ``FrequencyTable/fill(_:from:)`` lays them out.
  let slots: [UInt32]
  /// The coders' states.
  private(set) var states: [UInt32]
  /// Where the next word stands in the chunk.
  private(set) var position: Int
  /// The coder whose turn it is.
  private var lane = 0
  /// All tops so far that were out of range, joined by or.
  private var overflow: UInt32 = 0

  /// Reads the states, which stand in the chunk before the words. Throws `.floatStream`.
  init(
    header: FloatChunkHeader, tables: [FrequencyTable], chunk: Span<UInt8>, position: Int
  ) throws(CheckpointError) {
    self.header = header
    var slots = [UInt32](repeating: 0, count: tables.count << header.probabilityBits)
    var all = slots.mutableSpan
    for (index, table) in tables.enumerated() {
      table.fill(&all, from: index << header.probabilityBits)
    }
    self.slots = slots
    let lanes = 1 << header.laneBits
    guard chunk.count - position >= 4 * lanes else {
      throw CheckpointError(.floatStream, "a chunk ends before the states of its \(lanes) coders")
    }
    states = []
    for lane in 0..<lanes {
      let start = position + 4 * lane
      let low = UInt32(chunk[start]) | UInt32(chunk[start + 1]) << 8
      let state = low | UInt32(chunk[start + 2]) << 16 | UInt32(chunk[start + 3]) << 24
      guard state >= FloatChunkHeader.leastState else {
        throw CheckpointError(.floatStream, "a coder begins at \(state), below 2^16")
      }
      states.append(state)
    }
    self.position = position + 4 * lanes
  }

  /// Decodes as many tops as there are contexts. Throws `.floatStream` where words are missing.
  mutating func decode(
    _ contexts: Span<UInt16>, from chunk: Span<UInt8>, into tops: inout MutableSpan<UInt16>,
    with kernels: FloatKernels
  ) throws(CheckpointError) {
    var done = 0
    if header.laneBits >= FloatChunkHeader.kernelLaneBits, lane == 0 {
      let allSlots = slots
      done = kernels.decode(
        header, slots: allSlots.span, contexts: contexts, chunk: chunk, position: &position,
        states: &states, tops: &tops, overflow: &overflow)
    }
    try decodeOneByOne(contexts, from: done, chunk: chunk, into: &tops)
  }

  /// Decodes `count` numbers as far as kernels can put them together at once; gives how many these are.
  mutating func decode(
    _ count: Int, rows: Span<UInt16>, columns: Span<UInt16>, _ raw: RawFields,
    _ place: RawMerger.Place, from chunk: Span<UInt8>, into target: inout MutableRawSpan,
    with kernels: FloatKernels
  ) -> Int {
    guard header.laneBits >= FloatChunkHeader.kernelLaneBits, lane == 0 else { return 0 }
    let allSlots = slots
    return kernels.decode(
      header, slots: allSlots.span, rows: rows, columns: columns, count: count, chunk: chunk,
      position: &position, states: &states, raw, place, into: &target, overflow: &overflow)
  }

  private mutating func decodeOneByOne(
    _ contexts: Span<UInt16>, from start: Int, chunk: Span<UInt8>,
    into tops: inout MutableSpan<UInt16>
  ) throws(CheckpointError) {
    let shareBits = UInt32(header.probabilityBits)
    let remainders: UInt32 = 1 << shareBits - 1
    let phaseBits = UInt32(header.phaseBits)
    let phases: UInt32 = 1 << phaseBits - 1
    let symbolMantissaBits = UInt32(header.symbolMantissaBits)
    let bias = UInt32(bitPattern: Int32(header.bias))
    let topBits = UInt32(header.topBits)
    let hasSigns = header.hasSigns
    let laneMask = 1 << header.laneBits - 1
    let allSlots = slots
    let slots = allSlots.span
    var own = states
    var states = own.mutableSpan
    var position = position
    var lane = lane
    var overflow = overflow
    var hasWords = true
    for index in start..<contexts.count {
      let context = UInt32(contexts[index])
      let scale = context & 0xFF
      let table = (context >> 8 & 0x7F) << phaseBits | scale & phases
      var state = states[lane]
      let slot = slots[Int(table << shareBits | state & remainders)]
      state = (slot >> 20) &* (state >> shareBits) &+ (slot >> 8 & 0xFFF)
      let renews = state < FloatChunkHeader.leastState
      if chunk.count - position >= 2 {
        // Whether a state is renewed cannot be predicted, so there is no branch.
        let word = UInt32(chunk[position]) | UInt32(chunk[position + 1]) << 8
        state = renews ? state << 16 | word : state
        position += renews ? 2 : 0
      } else if renews {
        hasWords = false
        break
      }
      states[lane] = state
      lane = (lane + 1) & laneMask
      var symbol = slot & 0xFF
      if symbol == 0 {
        tops[index] = 0
        continue
      }
      var sign: UInt32 = 0
      if hasSigns {
        sign = (symbol & 1 ^ context >> 15) << topBits
        symbol >>= 1
      }
      let top = symbol &+ (scale >> phaseBits) << symbolMantissaBits &+ bias
      overflow |= top
      tops[index] = UInt16(truncatingIfNeeded: top | sign)
    }
    self.states = own
    self.position = position
    self.lane = lane
    self.overflow = overflow
    guard hasWords else {
      throw CheckpointError(.floatStream, "a chunk ends before all its symbols are decoded")
    }
  }

  /// Checks that the stream is used up and no exponent was out of range. Throws `.floatStream` and
  /// `.floatExponent`.
  func finish(chunkByteCount: Int) throws(CheckpointError) {
    guard position == chunkByteCount else {
      throw CheckpointError(
        .floatStream, "\(chunkByteCount - position) bytes of a chunk are left over")
    }
    guard states.allSatisfy({ $0 == FloatChunkHeader.leastState }) else {
      throw CheckpointError(.floatStream, "a coder does not end where it has to")
    }
    guard overflow >> UInt32(header.topBits) == 0 else {
      throw CheckpointError(
        .floatExponent, "a symbol and its scale give an exponent that the numbers have no bits for")
    }
  }
}
