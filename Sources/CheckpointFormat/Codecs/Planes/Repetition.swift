/// Looks for bytes that come again, cheaply.
enum Repetition {
  /// About so many words are compared.
  private static let sampleCount = 512
  /// One word in so many that came before makes repetition likely.
  private static let threshold = 20

  /// Whether words of 8 bytes at multiples of 8 come again often enough that matches may pay.
  ///
  /// Which words are compared depends on what they are, not on where they stand, so of two equal rows the same words
  /// are. Takes one pass.
  static func isLikely(_ bytes: RawSpan) -> Bool {
    let wordCount = bytes.byteCount / 8
    guard wordCount > 1 else { return false }
    // Words are compared whose hash has as many zeros at the top as leave about `sampleCount` of them.
    let zeroBits = Int.bitWidth - (wordCount / sampleCount).leadingZeroBitCount
    let limit = UInt64.max >> UInt64(zeroBits)
    var sample: [UInt64] = []
    sample.reserveCapacity(2 * sampleCount)
    // Safe: all words are within the bytes.
    unsafe bytes.withUnsafeBytes { bytes in
      for index in 0..<wordCount {
        let word = unsafe bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self)
        // Fibonacci hashing (Knuth, The Art of Computer Programming 3, section 6.4).
        let hash = word.littleEndian &* 0x9E37_79B9_7F4A_7C15
        if hash <= limit { sample.append(word) }
      }
    }
    // Where words are all different, about as many are compared as their hashes let expect; much fewer come from
    // few words that come again and again.
    if sample.count < (wordCount >> zeroBits) / 4 { return true }
    guard sample.count > 1 else { return false }
    sample.sort()
    let repeated = (1..<sample.count).count { sample[$0] == sample[$0 - 1] }
    return repeated * threshold > sample.count
  }
}
