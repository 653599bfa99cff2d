/// SHA-256 (FIPS 180-4), for the digests that the conformance corpus states.
enum SHA256 {
  static func hexadecimal(_ message: [UInt8]) -> String {
    digest(message).map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private static func digest(_ message: [UInt8]) -> [UInt32] {
    var padded = message + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    padded += (0..<8).map {
      UInt8(truncatingIfNeeded: (UInt64(message.count) * 8) >> (56 - 8 * $0))
    }
    var state = initial
    for start in stride(from: 0, to: padded.count, by: 64) {
      var words = (0..<16).map { word in
        (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(padded[start + 4 * word + $1]) }
      }
      for position in 16..<64 {
        let (late, early) = (words[position - 2], words[position - 15])
        let first = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
        let second = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
        words.append(words[position - 16] &+ first &+ words[position - 7] &+ second)
      }
      state = compress(state, words)
    }
    return state
  }

  private static func compress(_ state: [UInt32], _ words: [UInt32]) -> [UInt32] {
    var next = state
    for position in 0..<64 {
      let (a, b, c, e, f, g) = (next[0], next[1], next[2], next[4], next[5], next[6])
      let mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = next[7] &+ mixed &+ choice &+ constants[position] &+ words[position]
      let majority = (a & b) ^ (a & c) ^ (b & c)
      let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
      next = [first &+ second, a, b, c, next[3] &+ first, e, f, g]
    }
    return zip(state, next).map { $0 &+ $1 }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// The first 32 bits of the fractional parts of the roots of the first primes.
  private static let primes: [Int] = (2...311).filter { candidate in
    !(2..<candidate).contains { candidate % $0 == 0 }
  }
  private static let initial: [UInt32] = primes.prefix(8).map {
    fraction(Double($0).squareRoot())
  }
  private static let constants: [UInt32] = primes.map { cubeRootFraction($0) }

  private static func fraction(_ number: Double) -> UInt32 {
    UInt32((number - number.rounded(.down)) * 4_294_967_296)
  }

  /// By bisection of the integer root of prime * 2^96, exact where a double would not be.
  private static func cubeRootFraction(_ prime: Int) -> UInt32 {
    var (low, high) = (UInt128(0), UInt128(8) << 32)
    while high - low > 1 {
      let middle = (low + high) / 2
      if middle * middle * middle <= UInt128(prime) << 96 { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }
}
