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
    let reader = try Samples.open(bytes)
    let tensors = reader.index.tensors
    #expect(tensors.allSatisfy { $0.offset % 64 == 0 })
    #expect(tensors.map(\.chunkCount) == [1, 1, 1, 1, 10, 0, 1])
    for tensor in tensors {
      var end = tensor.offset
      for chunk in try reader.chunks(of: tensor) {
        #expect(chunk.offset == end)
        end += chunk.storedByteCount
      }
    }
  }

  @Test(arguments: [0, 6, 12, 16] as [Int])
  func alignmentIsKept(_ power: Int) throws {
    var options = WritingOptions(codec: .stored)
    options.alignment = 1 << power
    guard power >= 6 else {
      let code = try Samples.code { _ = try Samples.write(options: options) { _ in } }
      return #expect(code == .argument)
    }
    let counts = [0, 1, 5000, 0, 64, 0]
    let bytes = try Samples.write(options: options) { writer in
      for (number, count) in counts.enumerated() {
        try writer.add(
          TensorDescription(name: "t\(number)", dataType: .u8, shape: [count]),
          bytes: [UInt8](repeating: 1, count: count).rawSpan)
      }
    }
    let reader = try Samples.open(bytes)
    #expect(reader.alignment == 1 << power)
    #expect(reader.index.tensors.allSatisfy { $0.offset % (1 << power) == 0 })
    #expect(try reader.verify().isEmpty)
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
