import CKernels
import Testing
import TestSupport

@testable import CheckpointFormat

/// The CRC of SPEC.md section 3, by each kernel that this machine can run and by zlib, against its definition.
struct ChecksumTests {
  struct Kernel: CustomTestStringConvertible {
    let testDescription: String
    let number: ckpt_checksum_kernel
  }

  /// zlib, and the kernels that this machine can run.
  static let kernels = [
    Kernel(testDescription: "zlib", number: ckpt_checksum_kernel_none),
    Kernel(testDescription: "carry-less", number: ckpt_checksum_kernel_carryless),
    Kernel(testDescription: "avx512", number: ckpt_checksum_kernel_avx512),
  ].filter { $0.number.rawValue <= ckpt_best_checksum_kernel().rawValue }

  /// The CRCs of the first 0, 1, 2 ... bytes, one bit at a time, as the polynomial says.
  private func defined(prefixesOf bytes: [UInt8], continuing previous: UInt32 = 0) -> [UInt32] {
    var register = ~previous
    var checksums = [previous]
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 {
        let carry: UInt32 = register & 1 == 1 ? 0xEDB8_8320 : 0
        register = (register >> 1) ^ carry
      }
      checksums.append(~register)
    }
    return checksums
  }

  private func defined(_ bytes: [UInt8], continuing previous: UInt32 = 0) -> UInt32 {
    defined(prefixesOf: bytes, continuing: previous)[bytes.count]
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

  /// Around every boundary of the vector code: its least input, its steps of 256 bytes, what is left over.
  @Test(arguments: kernels)
  func everyLength(kernel: Kernel) {
    let bytes = random(1200, seed: 20)
    for start in [0, 1, 15, 63] {
      let expected = defined(prefixesOf: Array(bytes[start...]))
      for count in 0...1100 {
        let span = bytes.rawSpan.extracting(start..<start + count)
        #expect(
          CRC32.checksum(span, continuing: 0, kernel: kernel.number) == expected[count],
          "\(count) bytes from \(start), seed 20")
      }
    }
  }

  @Test(arguments: kernels, [UInt8(0), 0xFF, 0x80])
  func oneByteRepeated(kernel: Kernel, byte: UInt8) {
    for count in [255, 256, 511, 512, 4096, 4097] {
      let bytes = [UInt8](repeating: byte, count: count)
      #expect(
        CRC32.checksum(bytes.rawSpan, continuing: 0, kernel: kernel.number) == defined(bytes),
        "\(count) bytes \(byte)")
    }
  }

  @Test(arguments: kernels, [UInt64](1...10))
  func continuing(kernel: Kernel, seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = random(Int.random(in: 1...5000, using: &generator), seed: seed)
    let cut = Int.random(in: 0...bytes.count, using: &generator)
    let previous = defined(Array(bytes[..<cut]))
    #expect(
      CRC32.checksum(
        bytes.rawSpan.extracting(cut..<bytes.count), continuing: previous, kernel: kernel.number)
        == defined(bytes), "cut at \(cut), seed \(seed)")
    let start = UInt32.random(in: 0...UInt32.max, using: &generator)
    #expect(
      CRC32.checksum(bytes.rawSpan, continuing: start, kernel: kernel.number)
        == defined(bytes, continuing: start), "continuing \(start), seed \(seed)")
  }

  @Test func everyBitCounts() {
    var bytes = random(600, seed: 5)
    let whole = CRC32.checksum(bytes.rawSpan)
    for bit in 0..<bytes.count * 8 {
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(CRC32.checksum(bytes.rawSpan) != whole, "bit \(bit)")
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
    }
  }
}
