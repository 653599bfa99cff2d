import CheckpointFormat
import Testing

@testable import Interchange

/// A container read through an archive.
struct CheckpointTensorsTests {
  /// The list of a tensor's chunks is as long as the tensor: it is made once, not for each piece.
  @Test func chunksAreListedOnce() throws {
    let count = 9 << 20
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 >> 12) }
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink, options: WritingOptions(codec: .stored))
    for name in ["a", "b"] {
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [count]), bytes: bytes.rawSpan)
    }
    try writer.finish()
    let archive = try TensorArchive(
      CheckpointReader(source: MemorySource(sink.bytes), threads: 1))
    let reader = try #require(archive.checkpointReader)
    let tensor = archive.tensors[0]
    #expect(reader.index.tensors[0].chunkCount > 8)
    var pieces = 0
    try archive.forEachPiece(of: tensor) { _ in pieces += 1 }
    #expect(pieces > 3)
    #expect(reader.chunkListingCount == 1)
    for start in 0..<100 {
      for tensor in archive.tensors { _ = try archive.bytes(start..<start + 9, of: tensor) }
    }
    #expect(reader.chunkListingCount == 2)
  }
}
