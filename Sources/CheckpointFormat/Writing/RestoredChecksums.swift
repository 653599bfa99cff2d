/// CRCs of what the chunks of a predicted tensor restore to (SPEC.md section 6.10).
struct RestoredChecksums {
  private let chunkByteCount: Int
  private var last: UInt32 = 0
  private var missing: Int
  private var whole: [UInt32] = []

  init(chunkByteCount: Int) {
    self.chunkByteCount = chunkByteCount
    missing = chunkByteCount
  }

  /// Those of the chunks whose bytes were added, the last of which may be shorter.
  var checksums: [UInt32] { missing < chunkByteCount ? whole + [last] : whole }

  /// Takes the next bytes.
  mutating func add(_ bytes: RawSpan) {
    var rest = bytes
    while rest.byteCount > 0 {
      let count = Swift.min(missing, rest.byteCount)
      last = CRC32.checksum(rest.extracting(0..<count), continuing: last)
      rest = rest.extracting(count..<rest.byteCount)
      missing -= count
      if missing == 0 {
        whole.append(last)
        last = 0
        missing = chunkByteCount
      }
    }
  }
}
