import CheckpointFormat
import Interchange
import Testing
import TestSupport

@Suite struct StatisticsTests {
  private static func statistics(
    _ type: DataType, _ bytes: [UInt8]
  ) throws -> TensorStatistics? {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    let elements = bytes.count / type.bytesPerBlock * type.elementsPerBlock
    try writer.add(
      TensorDescription(name: "t", dataType: type, shape: [elements]), bytes: bytes.rawSpan)
    try writer.finish()
    let archive = try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
    return try TensorStatistics.read(archive.tensors[0], in: archive)
  }

  private static func statistics(_ numbers: [Float]) throws -> TensorStatistics {
    let bytes = unsafe numbers.withUnsafeBytes { unsafe [UInt8]($0) }
    return try #require(try statistics(.f32, bytes))
  }

  @Test func numbersAreCountedByKind() throws {
    let found = try Self.statistics([
      0, -0.0, 1, -3, .infinity, -.infinity, .nan, .signalingNaN, -.nan, .leastNonzeroMagnitude,
    ])
    #expect(found.count == 10)
    #expect(found.zeros == 2)
    #expect(found.nan == 3)
    #expect(found.infinite == 2)
    #expect(found.finite == 5)
    #expect(found.smallest == -3)
    #expect(found.largest == 1)
    #expect(abs((found.mean ?? 0) + 0.4) < 1e-12)
    #expect(abs(found.norm - Double(10).squareRoot()) < 1e-12)
    // The mean of the squares is 2, that of the numbers -0.4.
    #expect(abs((found.standardDeviation ?? 0) - (2 - 0.16).squareRoot()) < 1e-12)
    #expect(found.histogram.counts.reduce(0, +) == 5)
    #expect(found.histogram.exponent == 2)
  }

  @Test(arguments: [[], [Float.nan], [.infinity]])
  func withoutFiniteNumbersThereIsNoMean(_ numbers: [Float]) throws {
    let found = try Self.statistics(numbers)
    #expect(found.mean == nil)
    #expect(found.standardDeviation == nil)
    #expect(found.smallest == nil)
    #expect(found.norm == 0)
    #expect(found.histogram.counts.reduce(0, +) == 0)
  }

  @Test(arguments: [Double.greatestFiniteMagnitude, .leastNonzeroMagnitude, 1, 0x1p-1022, 0])
  func anyMagnitudeHasAnInterval(_ number: Double) throws {
    let bits = number.bitPattern
    let bytes = (0..<8).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
    let found = try #require(try Self.statistics(.f64, bytes + bytes))
    #expect(found.histogram.counts.reduce(0, +) == 2)
    #expect(found.largest == number)
  }

  /// Three pieces of 1 MiB each, the largest numbers last, first and in the middle.
  @Test(arguments: [UInt64(1), 2, 3])
  func theHistogramDoesNotDependOnTheOrder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<700_000).map { place -> Float in
      let size = Float(sign: .plus, exponent: -(place >> 14), significand: 1)
      return .random(in: -size...size, using: &random)
    }
    let found = try Self.statistics(numbers)
    let reversed = try Self.statistics(numbers.reversed())
    let shuffled = try Self.statistics(numbers.shuffled(using: &random))
    #expect(found.histogram == reversed.histogram)
    #expect(found.histogram == shuffled.histogram)
    let scale = Float(sign: .plus, exponent: found.histogram.exponent, significand: 1)
    for interval in [0, 31, 32, 63] {
      let bounds = TensorStatistics.Histogram.bounds(of: interval)
      let expected = numbers.count {
        Double($0 / scale) >= bounds.lowerBound && Double($0 / scale) < bounds.upperBound
      }
      #expect(found.histogram.counts[interval] == expected)
    }
  }

  @Test func quantizedBlocksHaveNone() throws {
    let type = try DataType(name: "ggml.q8_0", elementsPerBlock: 32, bytesPerBlock: 34)
    #expect(try Self.statistics(type, [UInt8](repeating: 1, count: 68)) == nil)
  }
}
