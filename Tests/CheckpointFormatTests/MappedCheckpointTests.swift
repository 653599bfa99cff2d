import CheckpointFormat
import TestSupport
import Testing

struct MappedCheckpointTests {
  private static func write(_ path: FilePath, codec: ChunkCodec) throws -> [UInt8] {
    let values = Samples.bytes(Samples.weights(100_000))
    let writer = try CheckpointWriter(path: path, options: WritingOptions(codec: codec))
    try writer.add(
      TensorDescription(name: "a", dataType: .u8, shape: [3]), bytes: [1, 2, 3].rawSpan)
    try writer.add(
      TensorDescription(name: "w", dataType: .f32, shape: [100_000]), bytes: values.rawSpan)
    try writer.add(
      TensorDescription(name: "empty", dataType: .u8, shape: [0]), bytes: [UInt8]().rawSpan)
    try writer.finish()
    return values
  }

  @Test func bytesAreThereAsLongAsTheMapping() throws {
    let folder = try TemporaryFolder()
    let values = try Self.write(folder.file("m"), codec: .stored)
    let mapped = try MappedCheckpoint(path: folder.file("m"))
    // A file that takes its place does not change what was mapped.
    _ = try Self.write(folder.file("m"), codec: .zlib)
    let tensors = mapped.reader.index.tensors
    let weights = try mapped.bytes(of: tensors[1])
    let first = try mapped.bytes(of: tensors[0], checking: false)
    #expect(first.copied == [1, 2, 3])
    #expect(weights.copied == values)
    #expect(try mapped.bytes(of: tensors[2]).byteCount == 0)
    // Safe: an address is looked at, not followed.
    let address = unsafe weights.withUnsafeBytes { Int(bitPattern: $0.baseAddress) }
    #expect(address % 64 == 0)
  }

  @Test func damageIsFoundUnlessNobodyAsks() throws {
    let folder = try TemporaryFolder()
    _ = try Self.write(folder.file("m"), codec: .stored)
    var bytes = try folder.bytes(of: "m")
    let offset = try CheckpointReader(path: folder.file("m")).index.tensors[1].offset
    bytes[offset + 399_999] ^= 1
    try folder.write(bytes, to: "m")
    let mapped = try MappedCheckpoint(path: folder.file("m"))
    let tensor = mapped.reader.index.tensors[1]
    let error = #expect(throws: CheckpointError.self) { _ = try mapped.bytes(of: tensor).byteCount }
    #expect(error?.code == .chunkChecksum)
    #expect(error?.tensor == "w")
    #expect(error?.chunk == 0)
    #expect(try mapped.bytes(of: tensor, checking: false).byteCount == 400_000)
  }

  @Test func whatIsNotThereInPlaceIsRefused() throws {
    let folder = try TemporaryFolder()
    _ = try Self.write(folder.file("m"), codec: .stored)
    _ = try Self.write(folder.file("encoded"), codec: .float)
    let mapped = try MappedCheckpoint(path: folder.file("encoded"))
    let encoded = mapped.reader.index.tensors[1]
    #expect(try Samples.code { _ = try mapped.bytes(of: encoded).byteCount } == .argument)
    let other = try CheckpointReader(path: folder.file("m")).index.tensors[1]
    #expect(try Samples.code { _ = try mapped.bytes(of: other).byteCount } == .argument)
    let memory = try Samples.open(folder.bytes(of: "m"))
    #expect(try Samples.code { _ = try MappedCheckpoint(memory) } == .argument)
  }
}
