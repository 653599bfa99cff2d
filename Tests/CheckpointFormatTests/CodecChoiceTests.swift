import TestSupport
import Testing

@testable import CheckpointFormat

/// Which codec chunks get where the writer may choose.
struct CodecChoiceTests {
  private func codec(
    _ type: DataType, _ shape: [Int], level: Int = 6, _ bytes: [UInt8]
  ) throws -> ChunkCodec? {
    let file = try Samples.write(options: WritingOptions(codec: nil, level: level)) { writer in
      try writer.add(
        TensorDescription(name: "t", dataType: type, shape: shape), bytes: bytes.rawSpan)
    }
    let reader = try CheckpointReader(source: MemorySource(file))
    let tensor = try #require(reader.index.tensor(named: "t"))
    #expect(try reader.read(tensor).values(as: UInt8.self) == bytes)
    #expect(try reader.verify().isEmpty)
    return try reader.chunks(of: tensor).first?.codec
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
    #expect(try codec(.f32, [100, 64], level: 1, bytes) == .float)
    #expect(try codec(.f32, [100, 64], level: 2, bytes) == .zlib)
    #expect(try codec(.f32, [100, 64], level: 6, bytes) == .zlib)
  }

  @Test(arguments: [DataType.f64, .f32, .f16, .bf16, .f8e4m3, .f8e5m2], [0, 0x3F, 0xFF])
  func oneNumberTakesNearlyNothing(_ type: DataType, _ byte: UInt8) throws {
    let bytes = [UInt8](repeating: byte, count: 1 << 14)
    let file = try Samples.write { writer in
      try writer.add(
        TensorDescription(
          name: "t", dataType: type, shape: [bytes.count / type.bytesPerBlock]),
        bytes: bytes.rawSpan)
    }
    let tensor = try #require(try Samples.open(file).index.tensor(named: "t"))
    #expect(tensor.storedByteCount < 250, "\(tensor.storedByteCount)")
    #expect(try Samples.open(file).read(tensor).values(as: UInt8.self) == bytes)
  }

  @Test(arguments: [1, 6, 9])
  func integersThatAreSmall(level: Int) throws {
    let bytes = (0..<20_000).flatMap { number -> [UInt8] in [UInt8(number * 7 % 251), 0, 0, 0] }
    #expect(try codec(.i32, [20_000], level: level, bytes) == .zlib)
    #expect(try codec(.i64, [10_000], level: level, bytes) == .zlib)
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
