import Testing

@testable import CheckpointFormat

/// The CRC of SPEC.md section 3, by whatever instructions this machine has and by zlib, against its definition.
struct ChecksumTests {
  /// One bit at a time, as the polynomial says.
  private func defined(_ bytes: some Sequence<UInt8>, continuing previous: UInt32 = 0) -> UInt32 {
    ~bytes.reduce(~previous) { register, byte in
      (0..<8).reduce(register ^ UInt32(byte)) { register, _ in
        register & 1 == 1 ? register >> 1 ^ 0xEDB8_8320 : register >> 1
      }
    }
  }

  private func random(_ count: Int, seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  @Test func checkValue() {
    #expect(CRC32.checksum(Array("123456789".utf8).rawSpan) == 0xCBF4_3926)
    #expect(CRC32.checksum([UInt8]().rawSpan) == 0)
    #expect(CRC32.checksum([UInt8]().rawSpan, continuing: 7) == 7)
  }

  /// Around every boundary of the vector code: its least input, its groups of 64 bytes, what is left over.
  @Test func everyLength() {
    let bytes = random(1200, seed: 20)
    for count in 0...600 {
      for start in [0, 1, 15, 63] {
        let part = bytes[start..<start + count]
        let span = bytes.rawSpan.extracting(start..<start + count)
        let expected = defined(part)
        #expect(CRC32.checksum(span) == expected, "\(count) bytes from \(start), seed 20")
        #expect(CRC32.portable(span) == expected, "\(count) bytes from \(start), seed 20, portable")
      }
    }
  }

  @Test(arguments: [UInt8(0), 0xFF, 0x80])
  func oneByteRepeated(_ byte: UInt8) {
    for count in [127, 128, 191, 192, 4096, 4097] {
      let bytes = [UInt8](repeating: byte, count: count)
      #expect(CRC32.checksum(bytes.rawSpan) == defined(bytes), "\(count) bytes \(byte)")
    }
  }

  @Test(arguments: [UInt64](1...20))
  func continuing(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = random(Int.random(in: 1...5000, using: &generator), seed: seed)
    let cut = Int.random(in: 0...bytes.count, using: &generator)
    let previous = CRC32.checksum(bytes.rawSpan.extracting(0..<cut))
    let rest = bytes.rawSpan.extracting(cut..<bytes.count)
    let expected = defined(bytes)
    #expect(CRC32.checksum(rest, continuing: previous) == expected, "cut at \(cut)")
    #expect(CRC32.portable(rest, continuing: previous) == expected, "cut at \(cut), portable")
    let start = UInt32.random(in: 0...UInt32.max, using: &generator)
    #expect(
      CRC32.checksum(bytes.rawSpan, continuing: start) == defined(bytes, continuing: start),
      "continuing \(start)")
  }

  @Test func everyBitCounts() {
    var bytes = random(300, seed: 5)
    let whole = CRC32.checksum(bytes.rawSpan)
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(CRC32.checksum(bytes.rawSpan) != whole, "bit \(bit)")
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }
}
