/// Encodes DEFLATE streams (RFC 1951) of long matches and of bytes as they are, which any decoder copies: where rows come
/// again between others that look like noise, zlib gives these codes of eight bits, and takes ten times as long to decode
/// them.
struct LongMatches {
  /// Shorter matches are left alone.
  private static let leastLength = 24
  /// Fewer literals stay between matches instead of in a block of their own.
  private static let leastBlockLength = 16
  private static let longestBlockLength = 0xFFFF
  private static let longestMatch = 258
  private static let shortestMatch = 3
  private static let window = 1 << 15
  private static let hashBits = 14

  private var bits = BitWriter()
  /// Whether a block of codes is open.
  private var isInCodes = false

  /// A stream that decodes to a plane; nil where matches are less than an eighth of it.
  static func deflate(_ plane: RawSpan) -> [UInt8]? {
    var encoder = LongMatches()
    var last = [Int32](repeating: -1, count: 1 << hashBits)
    let bytes = Span<UInt8>(_bytes: plane)
    var (position, encoded, matched) = (0, 0, 0)
    while position + leastLength <= bytes.count {
      // Safe: there are at least so many bytes.
      let word = unsafe plane.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      let product = word.littleEndian &* 0x9E37_79B9_7F4A_7C15
      let hash = Int(truncatingIfNeeded: product >> UInt64(64 - hashBits))
      var before = Int(last[hash])
      last[hash] = Int32(position)
      var length = before < 0 ? 0 : commonLength(bytes, before, position)
      guard length >= leastLength, position - before <= window else {
        position += 1
        continue
      }
      // The places that this began with may have been forgotten.
      while position > encoded, before > 0, bytes[before - 1] == bytes[position - 1] {
        (before, position, length) = (before - 1, position - 1, length + 1)
      }
      encoder.writeLiterals(bytes.extracting(encoded..<position))
      encoder.writeMatch(length: length, distance: position - before)
      matched += length
      position += length
      encoded = position
    }
    guard matched > bytes.count / 8 else { return nil }
    encoder.writeLiterals(bytes.extracting(encoded..<bytes.count))
    encoder.finish()
    return encoder.bits.bytes
  }

  /// How many bytes are the same from two places on.
  private static func commonLength(_ bytes: Span<UInt8>, _ before: Int, _ position: Int) -> Int {
    var length = 0
    while position + length < bytes.count, bytes[before + length] == bytes[position + length] {
      length += 1
    }
    return length
  }

  private mutating func writeLiterals(_ literals: Span<UInt8>) {
    guard literals.count >= Self.leastBlockLength else {
      for index in literals.indices { writeLiteral(Int(literals[index])) }
      return
    }
    closeCodes()
    var start = 0
    while start < literals.count {
      let count = Swift.min(literals.count - start, Self.longestBlockLength)
      bits.write(0, 3)
      bits.finish()
      bits.write(count, 16)
      bits.write(~count, 16)
      for index in start..<start + count { bits.write(Int(literals[index]), 8) }
      start += count
    }
  }

  private mutating func writeMatch(length: Int, distance: Int) {
    var rest = length
    while rest > 0 {
      let isSplit = rest > Self.longestMatch && rest < Self.longestMatch + Self.shortestMatch
      let part = isSplit ? rest - Self.shortestMatch : Swift.min(rest, Self.longestMatch)
      writeLength(part)
      let (code, extraCount, extra) = Self.code(distance - 1, bits: 1)
      openCodes()
      writeReversed(code, 5)
      bits.write(extra, extraCount)
      rest -= part
    }
  }

  private mutating func writeLength(_ length: Int) {
    if length == Self.longestMatch { return writeSymbol(285) }
    let (code, extraCount, extra) = Self.code(length - Self.shortestMatch, bits: 2)
    writeSymbol(257 + code)
    bits.write(extra, extraCount)
  }

  /// The code of a length or distance from 0 on, and the bits that follow it: codes tell the highest bit and the `bits`
  /// below.
  private static func code(_ value: Int, bits: Int) -> (code: Int, extraCount: Int, extra: Int) {
    let extraCount = Swift.max(0, Int.bitWidth - 1 - (value | 1).leadingZeroBitCount - bits)
    let code = extraCount << bits + value >> extraCount
    return (code, extraCount, value & (1 << extraCount - 1))
  }

  private mutating func writeLiteral(_ byte: Int) { writeSymbol(byte) }

  /// Writes a literal, length or the end of a block by the fixed codes (RFC 1951, section 3.2.6).
  private mutating func writeSymbol(_ symbol: Int) {
    openCodes()
    switch symbol {
    case ..<144: writeReversed(0b0011_0000 + symbol, 8)
    case ..<256: writeReversed(0b1_1001_0000 + symbol - 144, 9)
    case ..<280: writeReversed(symbol - 256, 7)
    default: writeReversed(0b1100_0000 + symbol - 280, 8)
    }
  }

  private mutating func openCodes() {
    if isInCodes { return }
    isInCodes = true
    bits.write(0b010, 3)
  }

  private mutating func closeCodes() {
    guard isInCodes else { return }
    writeSymbol(256)
    isInCodes = false
  }

  /// Ends the stream with an empty block.
  private mutating func finish() {
    closeCodes()
    bits.write(0b011, 3)
    isInCodes = true
    closeCodes()
    bits.finish()
  }

  /// Codes stand with their highest bit first.
  private mutating func writeReversed(_ code: Int, _ count: Int) {
    var (reversed, rest) = (0, code)
    for _ in 0..<count { (reversed, rest) = (reversed << 1 | rest & 1, rest >> 1) }
    bits.write(reversed, count)
  }
}
