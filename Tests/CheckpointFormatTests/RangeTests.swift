import CheckpointFormat
import Testing

/// Properties 2, 6 and 13: two reads to inspect, and a slice of rows costs only the chunks that it touches.
struct RangeTests {
  private static let chunkByteCount = 4000

  /// A tensor of 1,000 rows of 40 bytes in chunks of 100 rows, between two others.
  private static func file(_ codec: ChunkCodec) throws -> [UInt8] {
    var options = WritingOptions(codec: codec)
    options.chunkByteCount = chunkByteCount
    return try Samples.write(options: options) { writer in
      for name in ["before", "rows", "after"] {
        try writer.add(
          TensorDescription(name: name, dataType: .f32, shape: [1000, 10]),
          bytes: Samples.bytes(Samples.weights(10_000)).rawSpan)
      }
    }
  }

  @Test func openingAShortIndexIsOneRead() throws {
    let source = CountingSource(try Self.file(.zlib))
    let reader = try CheckpointReader(source: source)
    #expect(reader.index.tensors.count == 3)
    #expect(source.takeReads().count == 1)
  }

  @Test func openingALongIndexIsTwoReadsWithoutData() throws {
    let file = try Samples.write { writer in
      for number in 0..<100_000 {
        try writer.add(
          TensorDescription(name: "layers.\(number).weight", dataType: .u8, shape: [1]),
          bytes: [UInt8(truncatingIfNeeded: number)].rawSpan)
      }
    }
    let source = CountingSource(file)
    let reader = try CheckpointReader(source: source)
    let reads = source.takeReads()
    #expect(reads.count == 2)
    #expect(reads.allSatisfy { $0.lowerBound >= 64 * 100_001 })
    #expect(reader.index.tensors.count == 100_000)
    for number in [0, 1, 9, 54_321, 99_999] {
      let tensor = try #require(reader.index.tensor(named: "layers.\(number).weight"))
      #expect(tensor.position == number)
      #expect(try reader.read(tensor).values(as: UInt8.self) == [UInt8(truncatingIfNeeded: number)])
    }
    // A chunk each, and the entries of those that stand far from each other.
    #expect(source.takeReads().count == 8)
  }

  @Test(
    arguments: [ChunkCodec.stored, .zlib],
    [0..<1, 99..<100, 99..<101, 250..<251, 400..<600, 999..<1000, 0..<1000, 5..<5])
  func rowsReadTheirChunks(codec: ChunkCodec, rows: Range<Int>) throws {
    let source = CountingSource(try Self.file(codec))
    let reader = try CheckpointReader(source: source, threads: 2)
    let tensor = try #require(reader.index.tensor(named: "rows"))
    _ = source.takeReads()
    let values = try reader.readRows(rows, of: tensor).values(as: UInt32.self)
    #expect(values == Array(Samples.weights(10_000)[rows.lowerBound * 10..<rows.upperBound * 10]))
    let touched = rows.isEmpty ? 0..<0 : rows.lowerBound / 100..<(rows.upperBound - 1) / 100 + 1
    let expected = try reader.chunks(of: tensor)[touched].map {
      $0.offset..<$0.offset + $0.storedByteCount
    }
    #expect(source.takeReads().sorted { $0.lowerBound < $1.lowerBound } == expected)
  }

  @Test func rowsThatAreNotThereAreRefused() throws {
    let bytes = try Samples.write { writer in
      try writer.add(
        TensorDescription(name: "scalar", dataType: .f32, shape: []), bytes: [0, 0, 0, 0].rawSpan)
      try writer.add(
        TensorDescription(name: "packed", dataType: .f4, shape: [2, 3]), bytes: [1, 2, 3].rawSpan)
      try writer.add(
        TensorDescription(name: "rows", dataType: .u8, shape: [3, 1]), bytes: [1, 2, 3].rawSpan)
    }
    let reader = try Samples.open(bytes)
    for (name, rows) in [("scalar", 0..<1), ("packed", 0..<1), ("rows", 2..<4), ("rows", -1..<1)] {
      let tensor = try #require(reader.index.tensor(named: name))
      #expect(try Samples.code { _ = try reader.readRows(rows, of: tensor) } == .argument)
    }
  }

  @Test func chunksComeInOrder() throws {
    let source = CountingSource(try Self.file(.zlib))
    let reader = try CheckpointReader(source: source)
    let tensor = try #require(reader.index.tensor(named: "rows"))
    _ = source.takeReads()
    var all: [UInt8] = []
    try reader.forEachChunk(of: tensor) { bytes in
      #expect(bytes.byteCount == Self.chunkByteCount)
      all += bytes.copied
    }
    #expect(all == Samples.bytes(Samples.weights(10_000)))
    #expect(
      try source.takeReads()
        == reader.chunks(of: tensor).map { $0.offset..<$0.offset + $0.storedByteCount })
  }
}
