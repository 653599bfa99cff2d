import TestSupport
import Testing

@testable import CheckpointFormat

/// DEFLATE streams, decoded as zlib does.
struct InflaterTests {
  private static func inflate(_ stream: [UInt8], count: Int) throws(CheckpointError) -> [UInt8] {
    var output = [UInt8](repeating: 0xA5, count: count)
    var target = output.mutableSpan
    try Inflater().inflate(stream.rawSpan, into: &target)
    return output
  }

  /// What zlib makes of a stream that has to fill so many bytes; nil where it refuses.
  private static func inflateByZlib(_ stream: [UInt8], count: Int) throws -> [UInt8]? {
    // One byte more, so that a stream that gives more is seen.
    var output = [UInt8](repeating: 0, count: count + 1)
    var target = output.mutableRawSpan
    let decoder = try InflationStream()
    guard let (read, written) = try? decoder.decode(stream.rawSpan, into: &target),
      decoder.isAtEnd, read == stream.count, written == count
    else { return nil }
    return Array(output.prefix(count))
  }

  enum Content: CaseIterable {
    case noise, fewValues, oneValue, geometric, runs, text, rows

    func bytes(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
      var bytes: [UInt8] = []
      while bytes.count < count {
        switch self {
        case .noise: bytes.append(.random(in: 0...255, using: &random))
        case .fewValues: bytes.append(.random(in: 60...63, using: &random))
        case .oneValue: bytes.append(7)
        // Codes of all lengths.
        case .geometric:
          bytes.append(UInt8(UInt64.random(in: 1...UInt64.max, using: &random).leadingZeroBitCount))
        case .runs:
          bytes += repeatElement(
            .random(in: 0...255, using: &random), count: Int.random(in: 1...700, using: &random))
        case .text:
          let word = ["weight", "bias", " ", "layers.", "0123", "\n"].randomElement(using: &random)
          bytes += Array((word ?? "").utf8)
        case .rows:
          let start = Int.random(in: 0...bytes.count, using: &random)
          bytes += bytes[start..<min(bytes.count, start + Int.random(in: 0...300, using: &random))]
          bytes.append(.random(in: 0...255, using: &random))
        }
      }
      return Array(bytes.prefix(count))
    }
  }

  private static func streams(of bytes: [UInt8]) throws -> [[UInt8]] {
    let byZlib = try [Deflater.Strategy.huffmanOnly, .matches(level: 1), .matches(level: 9)].map {
      try Deflater.deflate(bytes.rawSpan, $0)
    }
    return (byZlib + [LongMatches.deflate(bytes.rawSpan)]).compactMap(\.self)
  }

  @Test(arguments: Content.allCases)
  func whatWasEncodedComesBack(content: Content) throws {
    let seed = UInt64.random(in: 0..<(1 << 32))
    var random = SeededGenerator(seed: seed)
    for count in [1, 2, 7, 100, 290, 300, 330, 1_000, 5_000, 33_000, 150_000] {
      let bytes = content.bytes(count, &random)
      for stream in try Self.streams(of: bytes) {
        #expect(try Self.inflate(stream, count: count) == bytes, "\(count) bytes, seed \(seed)")
      }
    }
  }

  /// Streams with a few bits turned, cut and continued are refused where zlib refuses them, and else give the same.
  @Test(arguments: Content.allCases.filter { $0 != .noise })
  func damage(content: Content) throws {
    let seed = UInt64.random(in: 0..<(1 << 32))
    var random = SeededGenerator(seed: seed)
    var (accepted, refused) = (0, 0)
    for count in [5, 60, 400, 3_000] {
      for stream in try Self.streams(of: content.bytes(count, &random)) {
        for _ in 0..<150 {
          var damaged = stream
          // The first bytes decide about most.
          let last = Bool.random(using: &random) ? min(80, stream.count) - 1 : stream.count - 1
          for _ in 0..<Int.random(in: 1...3, using: &random) {
            damaged[Int.random(in: 0...last, using: &random)] ^=
              1 << UInt8.random(in: 0...7, using: &random)
          }
          if Int.random(in: 0..<8, using: &random) == 0 { damaged.removeLast() }
          if Int.random(in: 0..<8, using: &random) == 0 { damaged.append(0) }
          let wanted = Int.random(in: 0..<4, using: &random) == 0 ? max(0, count - 1) : count
          let expected = try Self.inflateByZlib(damaged, count: wanted)
          let found = try? Self.inflate(damaged, count: wanted)
          #expect(found == expected, "\(damaged), \(wanted) bytes, seed \(seed)")
          if expected == nil { refused += 1 } else { accepted += 1 }
        }
      }
    }
    #expect(refused > 0, "seed \(seed)")
    #expect(accepted > 0, "seed \(seed)")
  }

  /// A block of codes by hand: their lengths, and the numbers and bits that follow.
  struct Block: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Symbol and length.
    var literals: [Int: Int]
    var distances: [Int: Int] = [:]
    var literalCount: Int?
    var distanceCount: Int?
    /// Bits in the order in which they are read.
    var bits: String
    /// nil where the stream is refused.
    var bytes: [UInt8]?

    var stream: [UInt8] {
      var writer = BitWriter()
      writer.write(0b101, 3)
      let literalCount = literalCount ?? max(257, (literals.keys.max() ?? 0) + 1)
      let distanceCount = distanceCount ?? max(1, (distances.keys.max() ?? 0) + 1)
      writer.write(literalCount - 257, 5)
      writer.write(distanceCount - 1, 5)
      writer.write(19 - 4, 4)
      // All lengths from 0 to 15 have a code of four bits.
      for symbol in [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] {
        writer.write(symbol < 16 ? 4 : 0, 3)
      }
      for (lengths, count) in [(literals, literalCount), (distances, distanceCount)] {
        for symbol in 0..<count {
          let length = lengths[symbol] ?? 0
          writer.write((0..<4).reduce(0) { $0 | (length >> $1 & 1) << (3 - $1) }, 4)
        }
      }
      for bit in bits where bit != " " { writer.write(bit == "1" ? 1 : 0, 1) }
      writer.finish()
      return writer.bytes
    }
  }

  static let blocks = [
    Block(testDescription: "one code", literals: [256: 1], bits: "0", bytes: []),
    Block(
      testDescription: "one code, and the other bit", literals: [256: 1], bits: "1", bytes: nil),
    Block(testDescription: "two codes", literals: [65: 1, 256: 1], bits: "00 1", bytes: [65, 65]),
    Block(testDescription: "no end", literals: [65: 1, 66: 1], bits: "00", bytes: nil),
    Block(testDescription: "one code of two bits", literals: [256: 2], bits: "00", bytes: nil),
    Block(testDescription: "incomplete", literals: [65: 2, 66: 2, 256: 2], bits: "10", bytes: nil),
    Block(testDescription: "too many", literals: [65: 1, 66: 1, 256: 1], bits: "1", bytes: nil),
    Block(
      testDescription: "one distance", literals: [65: 1, 256: 2, 257: 2], distances: [0: 1],
      bits: "0 11 0 10", bytes: [65, 65, 65, 65]),
    Block(
      testDescription: "one distance, and the other bit", literals: [65: 1, 256: 2, 257: 2],
      distances: [0: 1], bits: "0 11 1 10", bytes: nil),
    Block(
      testDescription: "no distance, not used", literals: [65: 1, 256: 2, 257: 2], bits: "0 10",
      bytes: [65]),
    Block(
      testDescription: "no distance, used", literals: [65: 1, 256: 2, 257: 2], bits: "0 11 0 10",
      bytes: nil),
    Block(
      testDescription: "before the first byte", literals: [65: 1, 256: 2, 257: 2],
      distances: [1: 1], bits: "0 11 0 10", bytes: nil),
    Block(
      testDescription: "258 as the last of code 284", literals: [65: 1, 256: 2, 284: 2],
      distances: [0: 1], bits: "0 11 11111 0 10", bytes: [UInt8](repeating: 65, count: 259)),
    Block(
      testDescription: "incomplete distances", literals: [65: 1, 256: 2, 257: 2],
      distances: [0: 2, 1: 2], bits: "0 10", bytes: nil),
    Block(
      testDescription: "286 codes", literals: [256: 1], literalCount: 286, distanceCount: 30,
      bits: "0", bytes: []),
    Block(
      testDescription: "287 codes", literals: [256: 1], literalCount: 287, bits: "0", bytes: nil),
    Block(
      testDescription: "31 distances", literals: [256: 1], distanceCount: 31, bits: "0", bytes: nil),
    Block(
      testDescription: "codes of fifteen bits",
      literals: Dictionary(
        uniqueKeysWithValues: (1...14).map { (64 + $0, $0) } + [(79, 15), (256, 15)]),
      bits: "111111111111110 0 10 111111111111110 111111111111111",
      bytes: [79, 65, 66, 79]),
  ]

  @Test(arguments: blocks)
  func codes(_ block: Block) throws {
    let count = block.bytes?.count ?? 4
    #expect((try? Self.inflate(block.stream, count: count)) == block.bytes)
    #expect(try Self.inflateByZlib(block.stream, count: count) == block.bytes)
  }

  @Test(
    arguments: [
      ([0x03, 0x00], 0, nil), ([0x03, 0x00], 1, "0 of the 1 bytes"),
      ([0x03, 0x00, 0], 0, "before the last 1"),
      ([0x4B, 0x04, 0x00], 1, nil), ([0x4B, 0x04, 0x00], 0, "gives more"), ([], 0, "invalid"),
      ([0x07, 0x00], 0, "invalid"), ([0x01, 0, 0, 0xFF, 0xFF], 0, nil),
      ([0x01, 1, 0, 0xFE, 0xFF, 9], 1, nil), ([0x01, 1, 0, 0xFE, 0xFF, 9], 0, "gives more"),
      ([0x01, 2, 0, 0xFD, 0xFF, 9], 2, "invalid"), ([0x01, 1, 0, 0xFF, 0xFF, 9], 1, "invalid"),
    ] as [([UInt8], Int, String?)])
  func messages(stream: [UInt8], count: Int, message: String?) {
    do throws(CheckpointError) {
      _ = try Self.inflate(stream, count: count)
      #expect(message == nil)
    } catch {
      #expect(error.code == .deflate)
      #expect(message.map { error.message.contains($0) } == true, "\(error.message)")
    }
  }
}
