import CheckpointFormat
import Testing

/// Property 10: the same checkpoint with the same options gives the same bytes.
struct DeterminismTests {
  private static func write(threads: Int?, pieceByteCount: Int) throws -> [UInt8] {
    var options = WritingOptions(codec: .zlib, threads: threads)
    options.chunkByteCount = 2048
    let values = Samples.bytes(Samples.weights(30_000))
    return try Samples.write(options: options) { writer in
      writer.metadata["b"] = .integer(1)
      writer.metadata["a"] = .integer(2)
      try writer.begin(TensorDescription(name: "w", dataType: .f32, shape: [300, 100]))
      for start in stride(from: 0, to: values.count, by: pieceByteCount) {
        let end = min(start + pieceByteCount, values.count)
        try writer.append(values.rawSpan.extracting(start..<end))
      }
      try writer.end()
    }
  }

  @Test(arguments: [1, 2, 3, 8, nil], [1000, 4096, 7, 1_000_000])
  func threadsAndPiecesMakeNoDifference(threads: Int?, pieceByteCount: Int) throws {
    let expected = try Self.write(threads: 1, pieceByteCount: 120_000)
    #expect(try Self.write(threads: threads, pieceByteCount: pieceByteCount) == expected)
  }

  /// Tensors of all sizes, of none to several chunks, whose chunks threads share.
  private static let sizes = (0..<60).map { $0 % 7 == 0 ? $0 * 700 : $0 * $0 % 500 }

  private static func writeMany(threads: Int) throws -> [UInt8] {
    var options = WritingOptions(threads: threads)
    options.chunkByteCount = 2048
    return try Samples.write(options: options) { writer in
      for (number, size) in sizes.enumerated() {
        let type = [DataType.bf16, .u16, .f16][number % 3]
        let values = Samples.bytes(Samples.weights(size / 2 + 1)).prefix(2 * size)
        try writer.add(
          TensorDescription(name: "t\(number)", dataType: type, shape: [size]),
          bytes: Array(values).rawSpan)
      }
    }
  }

  @Test(arguments: [1, 2, 3, 16])
  func threadsShareManyTensors(threads: Int) throws {
    let file = try Self.writeMany(threads: threads)
    #expect(try file == Self.writeMany(threads: 1))
    let reader = try Samples.open(file, threads: threads)
    #expect(try reader.verify().isEmpty)
    let all = reader.index.tensors
    var memory = [UInt8](repeating: 1, count: 2 * Self.sizes.reduce(0, +))
    do {
      var bytes = memory.mutableRawSpan
      try reader.read(all, into: &bytes)
    }
    #expect(try memory == all.flatMap { try reader.read($0).values(as: UInt8.self) })
    #expect(
      memory.prefix(2 * Self.sizes[1]).elementsEqual(Samples.bytes(Samples.weights(1)).prefix(2)))
    for count in [memory.count - 1, memory.count + 1, 0] {
      var other = [UInt8](repeating: 1, count: count)
      var bytes = other.mutableRawSpan
      #expect(throws: CheckpointError.self) { try reader.read(all, into: &bytes) }
    }
  }

  @Test func orderOfMetadataMakesNoDifference() throws {
    let keys = ["z", "a", "é", "m"]
    let files = try [keys, keys.reversed(), keys.sorted()].map { order in
      try Samples.write { writer in
        for key in order { writer.metadata[key] = .string(key) }
      }
    }
    #expect(files[0] == files[1])
    #expect(files[0] == files[2])
  }

  @Test(arguments: [1, 2, 5])
  func manyThreadsReadOneReader(threads: Int) async throws {
    let reader = try Samples.open(try Self.write(threads: 2, pieceByteCount: 999), threads: threads)
    let expected = Samples.weights(30_000)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          guard let tensor = reader.index.tensor(named: "w") else { return false }
          return try reader.read(tensor).values(as: UInt32.self) == expected
            && reader.verify().isEmpty
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }
}
