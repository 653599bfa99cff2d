import CheckpointFormat
import Testing
import TestSupport

@testable import Interchange

@Suite struct StatisticsTests {
  private static func archive(_ type: DataType, _ bytes: [UInt8]) throws -> TensorArchive {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    let elements = bytes.count / type.bytesPerBlock * type.elementsPerBlock
    try writer.add(
      TensorDescription(name: "t", dataType: type, shape: [elements]), bytes: bytes.rawSpan)
    try writer.finish()
    return try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
  }

  private static func statistics(
    _ type: DataType, _ bytes: [UInt8], threads: Int? = nil
  ) throws -> TensorStatistics? {
    let archive = try archive(type, bytes)
    return try TensorStatistics.read(archive.tensors[0], in: archive, threads: threads)
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

  /// What is found, against the definitions, on the numbers that the decoder gives.
  private func expect(_ found: TensorStatistics, of numbers: [Double]) {
    func isNear(_ a: Double?, _ b: Double) -> Bool {
      a.map { ($0 - b).magnitude <= 1e-11 * b.magnitude } ?? false
    }
    let finite = numbers.filter(\.isFinite)
    #expect(found.count == numbers.count && found.finite == finite.count)
    #expect(found.nan == numbers.count { $0.isNaN })
    #expect(found.zeros == finite.count { $0 == 0 })
    #expect(found.smallest == finite.min() && found.largest == finite.max())
    let mean = finite.reduce(0, +) / Double(finite.count)
    let distances = finite.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    #expect(isNear(found.mean, mean))
    #expect(isNear(found.standardDeviation, (distances / Double(finite.count)).squareRoot()))
    #expect(isNear(found.norm, finite.reduce(0) { $0 + $1 * $1 }.squareRoot()))
    let scale = 32 / Double(sign: .plus, exponent: found.histogram.exponent, significand: 1)
    var counts = [Int](repeating: 0, count: 64)
    for number in finite { counts[Int((number * scale).rounded(.down)) + 32] += 1 }
    #expect(found.histogram.counts == counts)
  }

  /// Four blocks, the last of which is short, each around another mean; in a format that is read in any order and in one
  /// that is not, by one thread and by several.
  @Test func blocksAreMerged() throws {
    var random = SeededGenerator(seed: 5)
    let numbers = (0..<100_003).map { place in
      Float(place >> 15) * 3 - 2 + .random(in: -1...1, using: &random)
    }
    let bytes = unsafe numbers.withUnsafeBytes { unsafe [UInt8]($0) }
    let found = try #require(try Self.statistics(.f32, bytes, threads: 1))
    expect(found, of: numbers.map(Double.init))
    #expect(try Self.statistics(.f32, bytes, threads: 2) == found)
    #expect(try Self.statistics(.f32, bytes, threads: 3) == found)
    let inOrder = try TensorArchive(
      tensors: [TensorDescription(name: "t", dataType: .f32, shape: [numbers.count])]
    ) { (_, range, target: inout MutableRawSpan) throws(CheckpointError) in
      try MemorySource(bytes).read(at: range.lowerBound, into: &target)
    }
    #expect(inOrder.pieceByteCountInAnyOrder(of: inOrder.tensors[0]) == nil)
    #expect(try TensorStatistics.read(inOrder.tensors[0], in: inOrder) == found)
  }

  /// As many numbers of one or two bytes as are counted by their codes, and fewer.
  @Test(arguments: [DataType.u8, .i8, .f8e5m2, .f16, .bf16, .i16], [true, false])
  func codesAreCounted(_ type: DataType, isLong: Bool) throws {
    var random = SeededGenerator(seed: 6)
    let decoder = try #require(NumberDecoder(type))
    let byteCount = isLong ? 8 << (8 * decoder.width) : 1000
    // Of floats of two bytes no infinities, which are large in number otherwise, and no squares that are one.
    let bytes = (0..<byteCount + 2 * decoder.width).map { place in
      let byte = UInt8.random(in: 0...255, using: &random)
      return decoder.width == 2 && place % 2 == 1 && type != .i16 ? byte & 0xBF : byte
    }
    let found = try #require(try Self.statistics(type, bytes, threads: 1))
    expect(found, of: decoder.numbers(bytes.rawSpan))
    #expect(try Self.statistics(type, bytes, threads: 3) == found)
  }

  @Test func quantizedBlocksHaveNone() throws {
    let type = try DataType(name: "ggml.q8_0", elementsPerBlock: 32, bytesPerBlock: 34)
    #expect(try Self.statistics(type, [UInt8](repeating: 1, count: 68)) == nil)
  }
}
