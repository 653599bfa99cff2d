import CheckpointFormat
import Testing
import TestSupport

/// Properties 6 and 7: tensors are aligned to 64 bytes, and stored ones can be used in place.
struct StoredInPlaceTests {
  @Test(arguments: [ChunkCodec.stored, .zlib])
  func tensorsAreAligned(codec: ChunkCodec) throws {
    var options = WritingOptions(codec: codec)
    options.chunkByteCount = 100
    let bytes = try Samples.write(options: options) { writer in
      for count in [1, 63, 64, 65, 1000, 0, 3] {
        try writer.add(
          TensorDescription(name: "t\(count)", dataType: .u8, shape: [count]),
          bytes: [UInt8](repeating: 1, count: count).rawSpan)
      }
    }
    let tensors = try Samples.open(bytes).index.tensors
    #expect(tensors.allSatisfy { $0.offset % 64 == 0 })
    #expect(tensors.map(\.chunks.count) == [1, 1, 1, 1, 10, 0, 1])
    for tensor in tensors {
      var end = tensor.offset
      for chunk in tensor.chunks {
        #expect(chunk.offset == end)
        end += chunk.storedByteCount
      }
    }
  }

  @Test func storedBytesAreTheFileItself() throws {
    let folder = try TemporaryFolder()
    let values = Samples.bytes(Samples.weights(300_000))
    let writer = try CheckpointWriter(
      path: folder.file("m"), options: WritingOptions(codec: .stored))
    try writer.add(
      TensorDescription(name: "w", dataType: .f32, shape: [300_000]), bytes: values.rawSpan)
    try writer.finish()
    let reader = try CheckpointReader(path: folder.file("m"))
    let tensor = try #require(reader.index.tensor(named: "w"))
    try reader.withStoredBytes(of: tensor) { bytes in
      #expect(bytes.byteCount == values.count)
      // Safe: an address is looked at, not followed.
      let address = unsafe bytes.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
      #expect(address % 64 == 0)
      #expect(bytes.copied == values)
    }
    var damaged = try folder.bytes(of: "m")
    damaged[tensor.offset + 500_000] ^= 1
    try folder.write(damaged, to: "m")
    let other = try CheckpointReader(path: folder.file("m"))
    let code = try Samples.code { try other.withStoredBytes(of: tensor) { _ in } }
    #expect(code == .chunkChecksum)
    try other.withStoredBytes(of: tensor, checking: false) { bytes in
      #expect(bytes.byteCount == values.count)
    }
  }

  @Test func whatIsNotThereInPlaceIsRefused() throws {
    let bytes = try Samples.small()
    let memory = try Samples.open(bytes)
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "m")
    let file = try CheckpointReader(path: folder.file("m"))
    for tensor in memory.index.tensors {
      #expect(try Samples.code { try memory.withStoredBytes(of: tensor) { _ in } } == .argument)
      #expect(
        try Samples.code { try file.withStoredBytes(of: tensor) { _ in } }
          == (tensor.isStored ? nil : .argument))
    }
    #expect(Set(memory.index.tensors.map(\.isStored)) == [true, false])
  }
}
