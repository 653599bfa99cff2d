import TestSupport
import Testing

@testable import CheckpointFormat

/// Which codec chunks get where the writer may choose.
struct CodecChoiceTests {
  private func codec(
    _ type: DataType, _ shape: [Int], level: Int = 6, _ bytes: [UInt8]
  ) throws -> Codec? {
    let file = try Samples.write(options: WritingOptions(codec: nil, level: level)) { writer in
      try writer.add(
        TensorDescription(name: "t", dataType: type, shape: shape), bytes: bytes.rawSpan)
    }
    let reader = try CheckpointReader(source: MemorySource(file))
    let tensor = try #require(reader.index.tensor(named: "t"))
    #expect(try reader.read(tensor).values(as: UInt8.self) == bytes)
    #expect(try reader.verify().isEmpty)
    return tensor.chunks.first?.codec
  }

  private func weights(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<count).flatMap { _ -> [UInt8] in
      let bits = UInt32.random(in: 0...UInt32.max, using: &random)
      let drop = UInt32(min((bits >> 8).trailingZeroBitCount, 20))
      let number = bits & 0x807F_FFFF | (120 - drop) << 23
      return (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
  }

  @Test func weightsAreFloats() throws {
    var random = SeededGenerator(seed: 1)
    let bytes = weights(10_000, &random)
    #expect(try codec(.f32, [100, 100], bytes) == .float)
    #expect(try codec(.f32, [100, 100], level: 9, bytes) == .float)
    // The codec goes by the element type; integers that happen to look like floats are not looked at.
    #expect(try codec(.u32, [100, 100], bytes) == .zlib)
  }

  @Test func rowsThatRepeatAreForZlib() throws {
    var random = SeededGenerator(seed: 2)
    let row = weights(64, &random)
    let bytes = (0..<100).flatMap { _ in row }
    #expect(try codec(.f32, [100, 64], bytes) == .zlib)
  }

  @Test func quantizedBlocksAreStoredAtOnce() throws {
    let type = try DataType(name: "ggml.q4_0", elementsPerBlock: 32, bytesPerBlock: 18)
    let zeros = [UInt8](repeating: 0, count: 18 * 100)
    #expect(try codec(type, [3200], zeros) == .stored)
    #expect(try codec(type, [3200], level: 7, zeros) == .zlib)
  }

  @Test func noiseIsStored() throws {
    var random = SeededGenerator(seed: 3)
    let noise = (0..<40_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(try codec(.f32, [10_000], noise) == .stored)
  }
}
