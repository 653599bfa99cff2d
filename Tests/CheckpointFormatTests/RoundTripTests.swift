import CheckpointFormat
import Testing

struct RoundTripTests {
  @Test(arguments: [ChunkCodec.stored, .zlib], [1, 2, 3])
  func everythingComesBack(codec: ChunkCodec, threads: Int) throws {
    var options = WritingOptions(codec: codec, threads: threads)
    options.chunkByteCount = 1000
    let values = Samples.weights(5000)
    let description = try TensorDescription(
      name: "w",
      labels: TensorLabels(
        layer: "encoder.layers.3.ff", component: "feedForward.up", stack: "encoder", depth: 3,
        role: "weight"),
      dataType: .f32, shape: [50, 100])
    let bytes = try Samples.write(options: options) { writer in
      writer.metadata["a"] = .strings(["x", "ÿ", ""])
      try writer.begin(description)
      let all = Samples.bytes(values)
      for start in stride(from: 0, to: all.count, by: 777) {
        try writer.append(Array(all[start..<min(start + 777, all.count)]).rawSpan)
      }
      try writer.end()
      try writer.tie("v", labels: TensorLabels(layer: "head", component: "head"), to: "w")
    }
    let reader = try CheckpointReader(source: MemorySource(bytes), threads: threads)
    #expect(reader.index.metadata["a"] == .strings(["x", "ÿ", ""]))
    let tensor = try #require(reader.index.tensor(named: "w"))
    #expect(tensor.description.labels == description.labels)
    #expect(tensor.description.shape == [50, 100])
    #expect(tensor.description.dataType == .f32)
    #expect(tensor.chunkCount == 25)
    #expect(try reader.codec(of: tensor) == codec)
    #expect(try reader.read(tensor).values(as: UInt32.self) == values)
    #expect(reader.index.tensor(named: "v")?.name == "w")
    #expect(reader.index.tied.map(\.name) == ["v"])
    #expect(reader.index.tied.first?.labels.component == "head")
    #expect(reader.index.tied.first?.labels.group == "model")
    #expect(reader.index.tensor(named: "u") == nil)
  }

  /// Planes of one byte again and again are encoded once and taken from memory then: the same bytes, whatever
  /// encoded before, also where one byte at either end differs.
  @Test func constantPlanesAreEncodedLikeAnyOthers() throws {
    var options = WritingOptions(codec: .zlib, threads: 1)
    options.chunkByteCount = 4096
    func stored(_ bytes: [UInt8]) throws -> [UInt8] {
      try Samples.write(options: options) { writer in
        try writer.add(
          TensorDescription(name: "t", dataType: .f32, shape: [bytes.count / 4]),
          bytes: bytes.rawSpan)
      }
    }
    for value in [0, 7] as [UInt8] {
      var bytes = [UInt8](repeating: value, count: 3 * 4096)
      let first = try stored(bytes)
      #expect(try stored(bytes) == first)
      for place in [0, 3, 4092, 4095, 4096, bytes.count - 1] {
        bytes[place] ^= 1
        let file = try stored(bytes)
        let reader = try CheckpointReader(source: MemorySource(file))
        let read = try reader.read(reader.index.tensors[0]).values(as: UInt8.self)
        #expect(read == bytes, "\(place)")
        bytes[place] ^= 1
      }
      #expect(try stored(bytes) == first)
    }
  }
}
