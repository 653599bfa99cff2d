internal import CKernels

/// Encodes symbols for ``RansDecoder``: from the last to the first, as what is coded last is decoded first.
struct RansEncoder {
  let probabilityBits: Int
  let laneBits: Int
  /// What coding a symbol needs, to divide by its share without a division: 2^63 by the share, rounded up; the share;
  /// and the sum of the shares before it. There are 256 for each table.
  let steps: [ckpt_float_step]

  init(tables: [FrequencyTable], probabilityBits: Int, laneBits: Int) {
    self.probabilityBits = probabilityBits
    self.laneBits = laneBits
    var steps = [ckpt_float_step](
      repeating: ckpt_float_step(reciprocal: 0, share: 0, base: 0), count: tables.count << 8)
    for (index, table) in tables.enumerated() {
      var base = 0
      for (symbol, share) in table.shares.enumerated() where share > 0 {
        let reciprocal = (UInt64(1) << 63 + UInt64(share) - 1) / UInt64(share)
        steps[index << 8 | symbol] = ckpt_float_step(
          reciprocal: reciprocal, share: UInt32(share), base: UInt32(base))
        base += share
      }
    }
    self.steps = steps
  }

  /// The states and words of a sequence of codes, each a symbol in bits 0 to 7 and its table above. The words are
  /// those from `first` on.
  func encode(
    _ codes: Span<UInt16>, kernels: FloatKernels, scratch: FloatScratch
  ) -> (states: [UInt32], words: ReusedArray<UInt16>, first: Int) {
    var states = [UInt32](repeating: FloatChunkHeader.leastState, count: 1 << laneBits)
    // No symbol takes more than a word. Kernels write one more before they know whether it counts.
    var words = ReusedArray(count: codes.count + 1, reusing: &scratch.words)
    var memory = words.memory.mutableSpan
    var wordSpan = memory._mutatingExtracting(0..<codes.count + 1)
    let first = kernels.encode(codes, self, states: &states, words: &wordSpan)
    return (states, words, first)
  }

  /// Encodes in the reference's way. Gives where the words begin; they end at the end of `words`.
  func encodeOneByOne(
    _ codes: Span<UInt16>, states: inout [UInt32], words: inout MutableSpan<UInt16>
  ) -> Int {
    let laneMask = states.count - 1
    let shareBits = UInt32(probabilityBits)
    let steps = steps.span
    var first = words.count
    for position in stride(from: codes.count - 1, through: 0, by: -1) {
      let step = steps[Int(codes[position])]
      var state = states[position & laneMask]
      // The state stays below 2^32 where its part above the table's bits stays below the share.
      if UInt64(state) >= UInt64(step.share) << UInt64(32 - shareBits) {
        first -= 1
        words[first] = UInt16(truncatingIfNeeded: state)
        state >>= 16
      }
      let quotient = UInt32((UInt64(state) << 1).multipliedFullWidth(by: step.reciprocal).high)
      let remainder = state &- quotient &* step.share
      states[position & laneMask] = quotient << shareBits &+ remainder &+ step.base
    }
    return first
  }
}
