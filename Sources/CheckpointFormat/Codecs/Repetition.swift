/// Looks for bytes that come again, cheaply.
enum Repetition {
  /// Words are looked at whose hash has so many zeros at the top.
  private static let zeroBits: UInt64 = 6
  /// One word in so many that came before makes repetition likely.
  private static let threshold = 20

  /// Whether words of 8 bytes at multiples of 8 come again often enough that matches may pay.
  ///
  /// A word is looked at by what it is, not by where it stands, so both of two equal rows are. Takes one pass.
  static func isLikely(_ bytes: RawSpan) -> Bool {
    var sample: [UInt64] = []
    for place in stride(from: 0, through: bytes.byteCount - 8, by: 8) {
      // Safe: eight bytes are left.
      let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self)
      // Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
      let hash = word.littleEndian &* 0x9E37_79B9_7F4A_7C15
      if hash >> (64 - zeroBits) == 0 { sample.append(word) }
    }
    // Where words are all different, about as many are looked at as their hashes let expect; much fewer come from
    // few words that come again and again.
    let expected = (bytes.byteCount / 8) >> Int(zeroBits)
    if sample.count < expected / 4 { return true }
    guard sample.count > 1 else { return false }
    sample.sort()
    let repeated = (1..<sample.count).count { sample[$0] == sample[$0 - 1] }
    return repeated * threshold > sample.count
  }
}
