internal import CKernels

/// Encodes bins for ``RansDecoder``: from the last to the first, as what is coded last is decoded first.
struct RansEncoder {
  /// Set in a step whose bin has no symbol: what it codes is the first symbol.
  static let isException: UInt32 = 1 << 12
  /// Kernels divide by floats, which are precise enough from so many bits on.
  static let kernelProbabilityBits = 10
  private static let baseShift: UInt32 = 20
  private static let shareMask: UInt32 = 0xFFF

  let probabilityBits: Int
  let laneBits: Int
  /// For each bin its symbol's share in bits 0 to 11 and the sum of the shares before it from bit 20 on.
  let steps: [UInt32]
  /// Of how many exceptions positions are wanted.
  let exceptionLimit: Int

  /// What has been encoded.
  struct Stream {
    /// The states of the coders.
    var states: [UInt32]
    /// The words are those from `first` on.
    var words: ReusedArray<UInt16>
    var first: Int
    /// The positions of bins without symbols in ascending order, nil where they are more than the limit.
    var exceptions: [Int]?
  }

  /// What codes a bin of a symbol with a share of its table, given the sum of the shares before.
  static func step(share: Int, base: Int) -> UInt32 {
    UInt32(share) | UInt32(base) << baseShift
  }

  /// For each share 2^63 by it, rounded up, to divide without a division.
  static let reciprocals: [UInt64] = (0...shareMask).map {
    $0 == 0 ? 0 : (UInt64(1) << 63 + UInt64($0) - 1) / UInt64($0)
  }

  /// Encodes a sequence of bins.
  func encode(_ bins: Span<UInt16>, kernels: FloatKernels, scratch: FloatScratch) -> Stream {
    var states = [UInt32](repeating: FloatChunkHeader.leastState, count: 1 << laneBits)
    // No symbol takes more than a word. Kernels write one more before they know whether it counts.
    var words = ReusedArray(count: bins.count + 1, reusing: &scratch.words)
    var memory = words.memory.mutableSpan
    var wordSpan = memory._mutatingExtracting(0..<bins.count + 1)
    var missing = [UInt32](repeating: 0, count: exceptionLimit)
    let (first, missingCount) = kernels.encode(
      bins, self, states: &states, words: &wordSpan, missing: &missing)
    return Stream(
      states: states, words: words, first: first,
      exceptions: missingCount <= exceptionLimit
        ? missing[..<missingCount].reversed().map { Int($0) } : nil)
  }

  /// Encodes in the reference's way. Gives where the words begin, which end at the end of `words`, and how many bins have
  /// no symbol; `missing` gets their positions, the last one first, as far as there is room.
  func encodeOneByOne(
    _ bins: Span<UInt16>, states: inout [UInt32], words: inout MutableSpan<UInt16>,
    missing: inout [UInt32]
  ) -> (first: Int, missingCount: Int) {
    let laneMask = states.count - 1
    let shareBits = UInt32(probabilityBits)
    let steps = steps.span
    let reciprocals = Self.reciprocals.span
    var first = words.count
    var missingCount = 0
    for position in stride(from: bins.count - 1, through: 0, by: -1) {
      let step = steps[Int(bins[position])]
      if step & Self.isException != 0 {
        if missingCount < missing.count { missing[missingCount] = UInt32(position) }
        missingCount += 1
      }
      let share = step & Self.shareMask
      var state = states[position & laneMask]
      // The state stays below 2^32 where its part above the table's bits stays below the share.
      if UInt64(state) >= UInt64(share) << UInt64(32 - shareBits) {
        first -= 1
        words[first] = UInt16(truncatingIfNeeded: state)
        state >>= 16
      }
      let quotient = UInt32(
        (UInt64(state) << 1).multipliedFullWidth(by: reciprocals[Int(share)]).high)
      let remainder = state &- quotient &* share
      states[position & laneMask] =
        quotient << shareBits &+ remainder &+ step >> Self.baseShift
    }
    return (first, missingCount)
  }
}
