/// How often each symbol comes, as shares of a power of two (SPEC.md section 8.2.2).
struct FrequencyTable {
  /// For each symbol its share; they add up to 2 to the power of `bits`, and each is below that.
  let shares: [Int]

  /// Rounds counts to shares of 2^`bits`. There are at most 256 counts, and at least two.
  init(counts: Span<UInt32>, bits: Int) {
    let whole = 1 << bits
    var shares = [Int](repeating: 0, count: counts.count)
    var total = 0
    for symbol in counts.indices { total += Int(counts[symbol]) }
    for symbol in counts.indices where counts[symbol] > 0 {
      shares[symbol] = Swift.max(1, (Int(counts[symbol]) * whole + total / 2) / total)
    }
    // A share of everything has no place in a decoder's table: two symbols at least.
    var usedCount = shares.count { $0 > 0 }
    for symbol in shares.indices where usedCount < 2 && shares[symbol] == 0 {
      shares[symbol] = 1
      usedCount += 1
    }
    Self.balance(&shares, whole)
    self.shares = shares
  }

  /// Adds to or takes from the shares above 1, in proportion to them, until all add up to `whole`.
  private static func balance(_ shares: inout [Int], _ whole: Int) {
    var excess = shares.reduce(0, +) - whole
    while excess != 0 {
      let base = shares.reduce(0) { $0 + ($1 > 1 ? $1 - 1 : 0) }
      guard base > 0 else {
        // All are 1, so there is room below `whole`, and any may have it.
        shares[0] -= excess
        return
      }
      let due = excess < 0 ? excess : Swift.min(excess, base)
      var before = 0
      var sum = 0
      for symbol in shares.indices where shares[symbol] > 1 {
        sum += shares[symbol] - 1
        // What falls to the symbols so far, rounded, less what was given before.
        let after = due * sum / base
        shares[symbol] -= after - before
        before = after
      }
      excess -= due
    }
  }

  /// Writes the shares: for each symbol the change in the number of bits, then the bits below the highest.
  func write(to bits: inout BitWriter) {
    var previous = 0
    for share in shares {
      let length = Int.bitWidth - share.leadingZeroBitCount
      bits.writeUnary(IntegerList.zigzag(length - previous))
      if length > 1 { bits.write(share, length - 1) }
      previous = length
    }
  }

  /// Reads the shares of `symbolCount` symbols. Throws `.floatSide` and `.floatTable`.
  init(reading bits: inout BitReader, symbolCount: Int, bits shareBits: Int)
    throws(CheckpointError)
  {
    var shares = [Int](repeating: 0, count: symbolCount)
    var previous = 0
    var total = 0
    for symbol in 0..<symbolCount {
      let length = previous + IntegerList.unzigzag(try bits.readUnary(limit: 2 * shareBits))
      guard length >= 0, length <= shareBits else {
        throw CheckpointError(.floatTable, "a frequency of \(length) bits is not 0 to \(shareBits)")
      }
      if length > 0 { shares[symbol] = 1 << (length - 1) | (try bits.read(length - 1)) }
      total += shares[symbol]
      previous = length
    }
    guard total == 1 << shareBits else {
      throw CheckpointError(
        .floatTable, "frequencies add up to \(total) instead of \(1 << shareBits)")
    }
    self.shares = shares
  }

  /// Fills one decoding slot for each of the 2^bits remainders, from `start` on. A slot holds the symbol in bits 0 to 7,
  /// the position within the symbol's share in bits 8 to 19, and the share in bits 20 to 31.
  func fill(_ slots: inout MutableSpan<UInt32>, from start: Int) {
    var slot = start
    for (symbol, share) in shares.enumerated() where share > 0 {
      let entry = UInt32(symbol) | UInt32(share) << 20
      for position in 0..<share {
        slots[slot] = entry | UInt32(position) << 8
        slot += 1
      }
    }
  }
}
