/// Writes numbers of some bits each, the lowest bit first; the inverse of ``BitReader``.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// The bits written so far.
  var bitCount: Int { bytes.count * 8 + pendingCount }

  /// Appends the lowest `count` bits of a number, 0 to 32.
  mutating func write(_ value: Int, _ count: Int) {
    let number = UInt64(truncatingIfNeeded: value) & (1 << UInt64(count) - 1)
    pending |= number << UInt64(pendingCount)
    pendingCount += count
    guard pendingCount >= 32 else { return }
    appendBytes()
  }

  /// Appends the pending bytes that are whole.
  private mutating func appendBytes() {
    while pendingCount >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      pendingCount -= 8
    }
  }

  /// Appends a number as ones, ended by a zero.
  mutating func writeUnary(_ value: Int) {
    for _ in 0..<value { write(1, 1) }
    write(0, 1)
  }

  /// Fills the last byte with zeros.
  mutating func finish() {
    appendBytes()
    if pendingCount > 0 { write(0, 8 - pendingCount) }
    appendBytes()
  }
}
