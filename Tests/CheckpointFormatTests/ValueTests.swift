import CheckpointFormat
import Testing

/// Property 9: every element type, and every bit of every number in it.
struct ValueTests {
  /// Bit patterns that careless copying changes: quiet and signalling NaN with payloads, of both signs, negative
  /// zero, subnormals, infinities, the largest numbers; and all patterns where there are few.
  private static func patterns(_ type: DataType) -> [UInt8] {
    switch type {
    case .f64:
      Samples.bytes(
        [
          0x7FF8_0000_0000_0001, 0x7FF0_0000_0000_0001, 0xFFF7_FFFF_FFFF_FFFF, 1 << 63, 1,
          0x800F_FFFF_FFFF_FFFF, 0x7FF0_0000_0000_0000, 0xFFEF_FFFF_FFFF_FFFF,
        ] as [UInt64])
    case .f32, .c64:
      Samples.bytes(
        [
          0x7FC0_0001, 0x7F80_0001, 0xFFBF_FFFF, 0x8000_0000, 1, 0x807F_FFFF, 0x7F80_0000,
          0xFF7F_FFFF,
        ] as [UInt32])
    case .f16, .bf16: Samples.bytes(Array(0...UInt16.max))
    default: Array(0...UInt8.max)
    }
  }

  private static let types = DataType.registered.values.sorted { $0.name < $1.name }

  @Test(arguments: types, [ChunkCodec.stored, .zlib])
  func everyBitSurvives(type: DataType, codec: ChunkCodec) throws {
    var options = WritingOptions(codec: codec)
    options.chunkByteCount = 500 * type.bytesPerBlock
    let patterns = Self.patterns(type)
    // Often repeated, so that zlib has something to do with few patterns too.
    let bytes = (0..<4).flatMap { _ in patterns }
    let blocks = bytes.count / type.bytesPerBlock
    let values = Array(bytes.prefix(blocks * type.bytesPerBlock))
    let file = try Samples.write(options: options) { writer in
      try writer.add(
        TensorDescription(name: "t", dataType: type, shape: [blocks * type.elementsPerBlock]),
        bytes: values.rawSpan)
    }
    let reader = try Samples.open(file)
    let tensor = try #require(reader.index.tensor(named: "t"))
    #expect(tensor.description.dataType == type)
    #expect(try reader.read(tensor).values(as: UInt8.self) == values)
    #expect(try reader.verify().isEmpty)
  }

  @Test(arguments: [
    ("ggml.q4_0", 32, 18), ("ggml.q6_k", 256, 210), ("of-someone-else", 3, 7),
    ("large", 65_535, 65_536),
  ])
  func blocksPassThrough(name: String, elements: Int, bytes: Int) throws {
    let type = try DataType(name: name, elementsPerBlock: elements, bytesPerBlock: bytes)
    let values = (0..<3 * bytes).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let file = try Samples.write { writer in
      try writer.add(
        TensorDescription(name: "q", dataType: type, shape: [3, elements]), bytes: values.rawSpan)
    }
    let reader = try Samples.open(file)
    let tensor = try #require(reader.index.tensor(named: "q"))
    #expect(tensor.description.dataType == type)
    #expect(tensor.description.elementCount == 3 * elements)
    #expect(try reader.read(tensor).values(as: UInt8.self) == values)
    #expect(
      try reader.readRows(1..<2, of: tensor).values(as: UInt8.self)
        == Array(values[bytes..<2 * bytes]))
  }

  @Test(arguments: [
    [], [0], [1], [0, 5], [5, 0], [2, 3, 2, 1, 2, 3, 1, 2], [Int](repeating: 1, count: 64),
    [0] + [Int](repeating: Int.max, count: 1),
  ])
  func everyShapeSurvives(_ shape: [Int]) throws {
    let description = try TensorDescription(name: "t", dataType: .f16, shape: shape)
    let values = (0..<description.byteCount).map { UInt8(truncatingIfNeeded: $0) }
    let file = try Samples.write { try $0.add(description, bytes: values.rawSpan) }
    let reader = try Samples.open(file)
    let tensor = try #require(reader.index.tensor(named: "t"))
    #expect(tensor.description.shape == shape)
    #expect(try reader.read(tensor).values(as: UInt8.self) == values)
    #expect(try reader.verify().isEmpty)
  }

  @Test(arguments: [
    ([Int](repeating: 1, count: 65), CheckpointError.Code.rank), ([-1], .shapeOverflow),
    ([Int.max, 2], .shapeOverflow), ([1 << 32, 1 << 31], .shapeOverflow),
    ([Int.max], .shapeOverflow),
  ])
  func impossibleShapesAreRefused(_ shape: [Int], _ code: CheckpointError.Code) throws {
    #expect(
      try Samples.code { _ = try TensorDescription(name: "t", dataType: .f32, shape: shape) }
        == code)
  }

  @Test func partsOfBlocksAreRefused() throws {
    #expect(
      try Samples.code { _ = try TensorDescription(name: "t", dataType: .f4, shape: [3]) }
        == .shapeBlock)
  }
}
