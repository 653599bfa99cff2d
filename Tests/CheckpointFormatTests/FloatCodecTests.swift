import CKernels
import TestSupport
import Testing

@testable import CheckpointFormat

struct FloatCodecTests {
  static let kernels: [(name: String, kernels: FloatKernels)] = [
    ("portable", ckpt_instruction_set_portable), ("avx2", ckpt_instruction_set_avx2),
    ("avx512", ckpt_instruction_set_avx512),
  ].compactMap { name, set in FloatKernels(set).map { (name, $0) } }

  private static func decode(
    _ chunk: [UInt8], byteCount: Int, _ kernels: FloatKernels
  ) throws(CheckpointError) -> [UInt8] {
    var output = [UInt8](repeating: 0xAA, count: byteCount)
    var bytes = output.mutableRawSpan
    try FloatCodec.decode(chunk.rawSpan, into: &bytes, kernels: kernels)
    return output
  }

  /// Every number comes back bit for bit, and every kernel writes and reads the same bytes as the reference.
  @Test(arguments: FloatCodecSample.all(seed: 20_261_123))
  func everyBitComesBack(_ sample: FloatCodecSample) throws {
    let encoded = sample.encoded(.reference)
    for (name, kernels) in Self.kernels {
      #expect(
        sample.encoded(kernels) == encoded, "encoded by \(name)")
    }
    guard let encoded else { return }
    #expect(encoded.count < sample.bytes.count)
    for (name, kernels) in Self.kernels + [("reference", .reference)] {
      #expect(
        try Self.decode(encoded, byteCount: sample.bytes.count, kernels) == sample.bytes,
        "decoded by \(name)")
    }
  }

  /// What was changed by chance is refused with an error of the codec, or decodes to the same bytes by every kernel.
  @Test(arguments: FloatCodecSample.all(seed: 7).filter { $0.bytes.count < 40_000 })
  func changedStreams(_ sample: FloatCodecSample) throws {
    guard
      let encoded = sample.encoded()
    else { return }
    let seed = UInt64.random(in: 0..<(1 << 32))
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      var changed = encoded
      let reach = round % 2 == 0 ? min(changed.count, 200) : changed.count
      for _ in 0...round % 3 {
        changed[Int.random(in: 0..<reach, using: &random)] ^=
          1 << UInt8.random(in: 0..<8, using: &random)
      }
      if round % 5 == 0 { changed.removeLast(Int.random(in: 1..<changed.count, using: &random)) }
      let expected = outcome(changed, sample.bytes.count, .reference)
      for (name, kernels) in Self.kernels {
        #expect(
          outcome(changed, sample.bytes.count, kernels) == expected,
          "\(name), round \(round), seed \(seed)")
      }
      if case .failure(let code) = expected {
        #expect(
          (CheckpointError.Code.floatHeader.rawValue...CheckpointError.Code.floatExponent.rawValue)
            .contains(code.rawValue))
      }
    }
  }

  private enum Outcome: Equatable {
    case success([UInt8])
    case failure(CheckpointError.Code)
  }

  private func outcome(_ chunk: [UInt8], _ byteCount: Int, _ kernels: FloatKernels) -> Outcome {
    do throws(CheckpointError) {
      return .success(try Self.decode(chunk, byteCount: byteCount, kernels))
    } catch {
      return .failure(error.code)
    }
  }

  private func encoded(_ bytes: [UInt8], _ layout: FloatLayout, _ columnCount: Int) -> [UInt8]? {
    FloatCodec.encode(bytes.rawSpan, layout: layout, columnCount: columnCount)
  }

  /// Scales of rows and columns are worth what they are: the same numbers without scales are not smaller by more.
  @Test func scalesCostNextToNothing() throws {
    var random = SeededGenerator(seed: 3)
    func made(_ scale: (Int, Int) -> Int) -> [UInt8] {
      (0..<512 * 256).flatMap { index -> [UInt8] in
        let bits = UInt64.random(in: 0...UInt64.max, using: &random)
        let exponent =
          100 + scale(index / 256, index % 256) - min((bits >> 8).trailingZeroBitCount, 20)
        let number = UInt16(bits & 0x807F) | UInt16(exponent) << 7
        return [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)]
      }
    }
    func size(_ chunk: [UInt8]) throws -> Int {
      try #require(encoded(chunk, FloatLayout(byteCount: 2, mantissaBits: 7), 256)).count
    }
    let even = try size(made { _, _ in 0 })
    let uneven = try size(made { row, column in row % 7 + column % 5 })
    #expect(uneven < even + 512 + 256)
    // Two bits of exponent, one of sign, seven of mantissa: nothing less can be had.
    #expect(Double(even) > 512 * 256 * 10 / 8.0)
    #expect(Double(even) < 512 * 256 * 10 / 8.0 * 1.005)
  }

  /// Where the numbers that are counted are unlike the others, all are counted.
  @Test func countingSomeIsNotTrusted() throws {
    var random = SeededGenerator(seed: 5)
    let count = 1 << 18
    let bytes = (0..<count).flatMap { index -> [UInt8] in
      let bits = UInt32.random(in: 0...UInt32.max, using: &random)
      let isCounted = FloatBins.isCounted(block: index / FloatBins.blockLength, oneIn: 4)
      let exponent: UInt32 = 120 - (isCounted ? 0 : bits >> 23 & 7)
      let number = bits & 0x807F_FFFF | exponent << 23
      return (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let layout = FloatLayout(byteCount: 4, mantissaBits: 23)
    let encoded = try #require(self.encoded(bytes, layout, 512))
    // One sign, 23 bits of mantissa, and up to three of exponent.
    #expect(encoded.count < count * 27 / 8)
    #expect(try Self.decode(encoded, byteCount: bytes.count, .best) == bytes)
    #expect(
      FloatCodec.encode(bytes.rawSpan, layout: layout, columnCount: 512, kernels: .reference)
        == encoded)
  }

  /// Rows of zeros and low bits that are zero take no room.
  @Test func zerosTakeNoRoom() throws {
    var random = SeededGenerator(seed: 4)
    let bytes = (0..<64 * 1024).flatMap { index -> [UInt8] in
      let bits = UInt32.random(in: 0...UInt32.max, using: &random)
      let number = index / 64 % 2 == 0 ? 0 : (bits & 0x807F_FFFF | 0x3F80_0000) & ~0x1FFF
      return (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
    let encoded = try #require(self.encoded(bytes, FloatLayout(byteCount: 4, mantissaBits: 23), 64))
    // Half of the numbers have one sign and ten bits of mantissa.
    #expect(encoded.count < 32 * 1024 * 11 / 8 + 1024)
  }

  @Test(
    arguments: [
      [], [5], [0, 0, 0], [1, 2, 3, 127, 0], [60, 61, 60, 59, 60, 60, 75], Array(0...127),
    ] as [[UInt8]])
  func lists(_ values: [UInt8]) throws {
    var writer = BitWriter()
    IntegerList.write(values, to: &writer)
    writer.finish()
    var reader = BitReader(writer.bytes.span)
    #expect(try IntegerList.read(values.count, limit: 127, from: &reader) == values)
    try reader.finish()
  }

  @Test(
    arguments: [
      [1, 1], [0, 1_000_000], [1, 0, 0, 3, 5_000_000, 2, 2, 1], (0..<256).map { $0 * $0 },
      [0, 0, 0],
    ] as [[UInt32]], [9, 12])
  func tables(_ counts: [UInt32], bits: Int) throws {
    let table = FrequencyTable(counts: counts.span, bits: bits)
    #expect(table.shares.reduce(0, +) == 1 << bits)
    #expect(table.shares.allSatisfy { $0 < 1 << bits })
    for (share, count) in zip(table.shares, counts) where count > 0 { #expect(share > 0) }
    var writer = BitWriter()
    table.write(to: &writer)
    writer.finish()
    var reader = BitReader(writer.bytes.span)
    #expect(
      try FrequencyTable(reading: &reader, symbolCount: counts.count, bits: bits).shares
        == table.shares)
  }
}
