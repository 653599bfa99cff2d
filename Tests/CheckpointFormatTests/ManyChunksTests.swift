import CheckpointFormat
import Testing
import TestSupport

struct ManyChunksTests {
  /// Reading what a file takes from its base asks for the base's tensor once for each chunk, and must not go through
  /// all of its chunks each time: these take seconds, and would take a quarter of an hour.
  @Test(.timeLimit(.minutes(2)))
  func chunksOfABaseAreFoundOnce() throws {
    let folder = try TemporaryFolder()
    let chunkCount = 32_768
    let bytes = (0..<chunkCount * 16).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var options = WritingOptions(codec: .stored, threads: 1)
    options.chunkByteCount = 16
    let writer = try CheckpointWriter(path: folder.file("base"), options: options)
    try writer.add(
      TensorDescription(name: "t", dataType: .u8, shape: [bytes.count]), bytes: bytes.rawSpan)
    try writer.finish()
    let base = try CheckpointReader(path: folder.file("base"))
    #expect(base.index.tensors[0].chunkCount == chunkCount)
    let delta = try CheckpointWriter(path: folder.file("delta"), options: options)
    let file = try delta.name(base, fileName: "base")
    try delta.takeOver(base.index.tensors[0], from: file)
    try delta.finish()

    let reader = try CheckpointReader(path: folder.file("delta"), threads: 1)
    #expect(
      try reader.fileIdentities
        == [
          FileSource(path: folder.file("base")).identity,
          FileSource(path: folder.file("delta")).identity,
        ])
    var read: [UInt8] = []
    try reader.forEachChunk(of: reader.index.tensors[0]) { read += $0.copied }
    #expect(read == bytes)
  }

  /// Second names are in order, and found by bisection whatever is between them.
  @Test func tiedNamesAreFound() throws {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    let names = ["b", "é", "e\u{301}", "z", "\u{10FFFF}", "\u{FFFF}", "aa", "a"]
    try writer.add(
      TensorDescription(name: "m", dataType: .u8, shape: [1]), bytes: ([1] as [UInt8]).rawSpan)
    for name in names {
      try writer.tie(name, labels: TensorLabels(), to: "m")
    }
    try writer.finish()
    let index = try CheckpointReader(source: MemorySource(sink.bytes)).index
    for name in names { #expect(index.tensor(named: name)?.name == "m", "\(name)") }
    for name in ["", "A", "ab", "e", "zz", "\u{10FFFE}"] {
      #expect(index.tensor(named: name) == nil, "\(name)")
    }
  }
}
