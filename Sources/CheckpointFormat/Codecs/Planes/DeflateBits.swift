/// Reads a DEFLATE stream bit by bit, the lowest bit of a byte first (RFC 1951, section 3.1.1).
struct DeflateBits: ~Escapable {
  let bytes: Span<UInt8>
  /// Where the first byte stands of which no bit was read.
  var position = 0
  /// Bits that were read and not used, the next one lowest; above `count` they are zero.
  var pending: UInt64 = 0
  var count = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// How many bytes were not used, not even in part.
  var unusedByteCount: Int { bytes.count - position + count / 8 }

  /// Reads on until there are 57 bits, or none are left.
  mutating func refill() {
    while count <= 56, position < bytes.count {
      pending |= UInt64(bytes[position]) << UInt64(count)
      position += 1
      count += 8
    }
  }

  /// Leaves out bits that were looked at. Throws `.deflate` where there are not so many.
  mutating func use(_ bits: Int) throws(CheckpointError) {
    guard bits <= count else { throw Inflater.invalid }
    pending >>= UInt64(bits)
    count -= bits
  }

  /// The next number of up to 16 bits. Throws `.deflate` where they are not all there.
  mutating func read(_ bits: Int) throws(CheckpointError) -> Int {
    if count < bits { refill() }
    let value = pending & (1 << UInt64(bits) - 1)
    try use(bits)
    return Int(value)
  }

  /// Goes on with the next whole byte, and gives some from there. Throws `.deflate` where there are not so many.
  @_lifetime(copy self)
  mutating func readBytes(_ byteCount: Int) throws(CheckpointError) -> Span<UInt8> {
    let start = bytes.count - unusedByteCount
    guard byteCount <= bytes.count - start else { throw Inflater.invalid }
    position = start + byteCount
    pending = 0
    count = 0
    return bytes.extracting(start..<position)
  }
}
