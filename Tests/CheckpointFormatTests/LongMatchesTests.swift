import TestSupport
import Testing

@testable import CheckpointFormat

/// DEFLATE streams of long matches and stored blocks.
struct LongMatchesTests {
  private func noise(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private func deflate(_ bytes: [UInt8]) -> [UInt8]? { LongMatches.deflate(bytes.rawSpan) }

  private func inflate(_ stream: [UInt8], count: Int) throws -> [UInt8] {
    var output = [UInt8](repeating: 0, count: count)
    var target = output.mutableSpan
    try Inflater().inflate(stream.rawSpan, into: &target)
    return output
  }

  /// What repeats at any distance and in any length comes back, and takes next to nothing.
  @Test(
    arguments: [24, 25, 257, 258, 259, 260, 261, 300, 516, 517, 518, 519, 4_000, 70_000],
    [1, 2, 3, 4, 5, 8, 24, 100, 257, 1_000, 5_000, 32_767, 32_768])
  func matches(length: Int, distance: Int) throws {
    var random = SeededGenerator(seed: UInt64(length * 100_000 + distance))
    var bytes = noise(distance, &random)
    for _ in 0..<length { bytes.append(bytes[bytes.count - distance]) }
    bytes += noise(5, &random)
    guard let stream = deflate(bytes) else {
      #expect(length <= (distance + length + 5) / 8 + 8)
      return
    }
    #expect(try inflate(stream, count: bytes.count) == bytes)
    #expect(stream.count < distance + 40 + length / 64)
  }

  /// Matches between literals in all numbers come back; farther than a window there are none.
  @Test func literalsAndMatches() throws {
    let seed = UInt64.random(in: 0..<(1 << 32))
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var bytes = noise(100, &random)
      while bytes.count < 150_000 {
        let count = Int.random(in: 24...600, using: &random)
        let start = Int.random(in: max(0, bytes.count - 40_000)...bytes.count - 24, using: &random)
        bytes += bytes[start..<min(start + count, bytes.count)]
        bytes += noise(Int.random(in: 0...40, using: &random), &random)
      }
      let stream = try #require(deflate(bytes), "seed \(seed)")
      #expect(try inflate(stream, count: bytes.count) == bytes, "seed \(seed)")
    }
  }

  @Test func noiseIsLeftAlone() {
    var random = SeededGenerator(seed: 5)
    #expect(deflate(noise(100_000, &random)) == nil)
    #expect(deflate([]) == nil)
  }

  /// Rows that come again in another order between new ones are stored as copies, and decode to what they were.
  @Test func rowsThatComeAgain() throws {
    var random = SeededGenerator(seed: 6)
    let rows = (0..<60).map { _ in noise(512, &random) }
    let bytes = Array(rows.joined()) + Array(rows.reversed().joined())
    let planes = try ZlibPlanesCodec.encode(bytes.rawSpan, planeCount: 4, level: 7)
    let encoded = try #require(planes)
    #expect(encoded.count < bytes.count / 2 + 2_000)
    var output = [UInt8](repeating: 0, count: bytes.count)
    var target = output.mutableRawSpan
    var scratch: [UInt8] = []
    try ZlibPlanesCodec.decode(
      encoded.rawSpan, into: &target, inflater: Inflater(), scratch: &scratch)
    #expect(output == bytes)
  }
}
