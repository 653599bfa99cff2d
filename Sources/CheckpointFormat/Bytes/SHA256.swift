/// SHA-256 (FIPS 180-4), by which a file names the one that it is stored against.
enum SHA256 {
  static let byteCount = 32

  /// The 32 bytes that stand for a message.
  static func digest(_ message: [UInt8]) -> [UInt8] {
    var state: [UInt32] = [
      0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
      0x5BE0_CD19,
    ]
    let blockCount = message.count / 64
    for block in 0..<blockCount { process(message[block * 64..<block * 64 + 64], into: &state) }
    var tail = Array(message[(blockCount * 64)...]) + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
    let bitCount = UInt64(message.count) &* 8
    tail += (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * $0)) }
    for start in stride(from: 0, to: tail.count, by: 64) {
      process(tail[start..<start + 64], into: &state)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  private static func process(_ block: ArraySlice<UInt8>, into state: inout [UInt32]) {
    var words: [UInt32] = []
    words.reserveCapacity(64)
    for start in stride(from: block.startIndex, to: block.endIndex, by: 4) {
      words.append(block[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    for time in 16..<64 {
      let (early, late) = (words[time - 15], words[time - 2])
      let sigma0 = turn(early, 7) ^ turn(early, 18) ^ early >> 3
      let sigma1 = turn(late, 17) ^ turn(late, 19) ^ late >> 10
      words.append(words[time - 16] &+ sigma0 &+ words[time - 7] &+ sigma1)
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for time in 0..<64 {
      let sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      let choice = e & f ^ ~e & g
      let first = h &+ sum1 &+ choice &+ constants[time] &+ words[time]
      let sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
      let majority = a & b ^ a & c ^ b & c
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ sum0 &+ majority)
    }
    for (place, value) in [a, b, c, d, e, f, g, h].enumerated() { state[place] &+= value }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = {
    var primes: [UInt64] = []
    var candidate: UInt64 = 2
    while primes.count < 64 {
      if primes.allSatisfy({ !candidate.isMultiple(of: $0) }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      // The whole part of the cube root of prime times 2 to the 96, by bisection; a root is below 7 times 2 to the 32.
      var (low, high) = (UInt64(0), UInt64(7) << 32)
      while high - low > 1 {
        let middle = low + (high - low) / 2
        let square = UInt128(middle) * UInt128(middle)
        let (cube, overflow) = square.multipliedReportingOverflow(by: UInt128(middle))
        if overflow || cube > UInt128(prime) << 96 { high = middle } else { low = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }()
}
