/// Reads numbers of some bits each, the lowest bit first, from untrusted bytes.
struct BitReader: ~Escapable {
  private let bytes: Span<UInt8>
  private var position = 0
  private var pending: UInt64 = 0
  private var pendingCount = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
  }

  /// The next number of `count` bits, 0 to 32. Throws `.floatSide` where they are not all there.
  @inline(__always)
  mutating func read(_ count: Int) throws(CheckpointError) -> Int {
    if pendingCount < count { refill() }
    guard pendingCount >= count else { throw Self.overrun }
    let value = pending & (1 << UInt64(count) - 1)
    pending >>= UInt64(count)
    pendingCount -= count
    return Int(value)
  }

  /// The next number written as ones, ended by a zero. Throws `.floatSide` for one above `limit`.
  @inline(__always)
  mutating func readUnary(limit: Int) throws(CheckpointError) -> Int {
    let ones = (~pending).trailingZeroBitCount
    guard ones < pendingCount, ones <= limit else { return try readLongUnary(limit: limit) }
    pending >>= UInt64(ones + 1)
    pendingCount -= ones + 1
    return ones
  }

  private mutating func readLongUnary(limit: Int) throws(CheckpointError) -> Int {
    var value = 0
    while true {
      if pendingCount == 0 { refill() }
      guard pendingCount > 0 else { throw Self.overrun }
      let ones = Swift.min((~pending).trailingZeroBitCount, pendingCount)
      value += ones
      guard value <= limit else {
        throw CheckpointError(
          .floatSide, "a number in a chunk's side information is above \(limit)")
      }
      pending = ones == 64 ? 0 : pending >> UInt64(ones)
      pendingCount -= ones
      if pendingCount > 0 {
        pending >>= 1
        pendingCount -= 1
        return value
      }
    }
  }

  /// Checks that nothing is left but zero bits that fill the last byte. Throws `.floatSide`.
  func finish() throws(CheckpointError) {
    guard position == bytes.count, pendingCount < 8, pending == 0 else {
      throw CheckpointError(.floatSide, "a chunk's side information is longer than what it tells")
    }
  }

  private mutating func refill() {
    if position <= bytes.count - 8 {
      // Safe: there are eight bytes.
      let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      let taken = (63 - pendingCount) / 8
      pending |= word.littleEndian << UInt64(pendingCount)
      pendingCount += 8 * taken
      pending &= ~0 >> UInt64(64 - pendingCount)
      position += taken
      return
    }
    while pendingCount <= 56, position < bytes.count {
      pending |= UInt64(bytes[position]) << UInt64(pendingCount)
      position += 1
      pendingCount += 8
    }
  }

  private static var overrun: CheckpointError {
    CheckpointError(.floatSide, "a chunk's side information ends too early")
  }
}
