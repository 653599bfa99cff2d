import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// A conversion's file appears whole or not at all, from bounded memory.
struct ConversionToFileTests {
  private static let header =
    #"{"a":{"dtype":"U8","shape":[3000000],"data_offsets":[0,3000000]},"#
    + #""b":{"dtype":"F32","shape":[1000],"data_offsets":[3000000,3004000]}}"#
  private static let size = 3_004_000

  private static let targets: [OutputFormat] = [
    .safetensors, .checkpoint(WritingOptions(codec: .zlib, level: 1, threads: 2)),
  ]

  private func expectSample(_ path: FilePath) throws {
    let archive = try TensorArchive(path: path)
    #expect(archive.tensors.map(\.description.byteCount).sorted() == [4000, 3_000_000])
    let bytes = try archive.read(#require(archive.tensor(named: "a"))).values(as: UInt8.self)
    #expect(bytes == [UInt8](repeating: 0, count: 3_000_000))
    #expect(try archive.verify().isEmpty)
  }

  /// The file is read to its end before it is replaced.
  @Test(arguments: targets)
  func aFileMayReplaceItself(_ target: OutputFormat) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      SafetensorsFile.bytes(Self.header, dataByteCount: Self.size), to: "model")
    try TensorArchive(path: path).convert(
      to: .file(path, as: target.format, options: target.options))
    try expectSample(path)
    try TensorArchive(path: path).convert(
      to: .file(folder.path.appending("./model"), as: .safetensors))
    #expect(try TensorArchive(path: path).format == .safetensors)
    try expectSample(path)
    #expect(try folder.names() == ["model"])
  }

  @Test func shardsBecomeOneFileThatMayReplaceOneOfThem() throws {
    let folder = try TemporaryFolder()
    for name in ["one.safetensors", "two.safetensors", "valid.index.json"] {
      try folder.copy(FilePath("\(Fixture.folder)/sharded/\(name)"), as: name)
    }
    let archive = try TensorArchive(path: folder.file("valid.index.json"))
    try archive.convert(to: .file(folder.file("two.safetensors"), as: .safetensors))
    let whole = try TensorArchive(path: folder.file("two.safetensors"))
    #expect(whole.tensors.map(\.name) == ["a", "b", "c"])
    #expect(whole.metadata["format"] == .string("pt"))
    let values = try whole.tensors.map { try whole.read($0).values(as: UInt8.self) }
    #expect(values == [(0..<4), (4..<8), (0..<4)].map { $0.map(Fixture.byte) })
  }

  /// Reading that fails at any place leaves the old file and nothing else.
  @Test(arguments: targets)
  func anErrorWhileReadingLeavesTheOldFile(_ target: OutputFormat) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([1, 2, 3], to: "model")
    let bytes = SafetensorsFile.bytes(Self.header, dataByteCount: Self.size)
    for place in [0, 1 << 20, 2_999_999, 3_000_000, Self.size - 1] {
      let source = WatchedSource(
        MemorySource(bytes), failingFrom: bytes.count - Self.size + place)
      let archive = try TensorArchive(format: .safetensors, source: source)
      let error = try #require(throws: CheckpointError.self) {
        try archive.convert(to: .file(path, as: target.format, options: target.options))
      }
      #expect(error.message.contains("made to fail"))
      #expect(error.tensor == "a" || error.tensor == "b")
      #expect(try folder.bytes(of: "model") == [1, 2, 3])
      #expect(try folder.names() == ["model"])
    }
  }

  /// A damaged chunk of a checkpoint is told, and ends the conversion.
  @Test(arguments: targets)
  func damagedInputLeavesTheOldFile(_ target: OutputFormat) throws {
    let sink = MemorySink()
    try SafetensorsFile.open(
      SafetensorsFile.bytes(Self.header, dataByteCount: Self.size)
    ).convert(to: .sink(sink, as: .checkpoint, options: WritingOptions(codec: .stored)))
    var bytes = sink.bytes
    bytes[bytes.count / 2] ^= 1
    let folder = try TemporaryFolder()
    let input = try folder.write(bytes, to: "damaged")
    let path = try folder.write([1, 2, 3], to: "model")
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(path: input).convert(
        to: .file(path, as: target.format, options: target.options))
    }
    #expect(error.code == .chunkChecksum)
    #expect(error.tensor == "a")
    #expect(error.path == input)
    #expect(try folder.bytes(of: "model") == [1, 2, 3])
    #expect(try folder.names() == ["damaged", "model"])
  }

  /// A disk that is full at any write, and a rename that fails, leave the old file and nothing else.
  @Test(arguments: targets)
  func aFullDiskLeavesTheOldFile(_ target: OutputFormat) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([1, 2, 3], to: "model")
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(Self.header, dataByteCount: Self.size))
    for room in [0, 1000, 10_000] {
      var system = SystemCalls.live
      // Safe: only the count is looked at.
      unsafe system.write = { _, bytes in bytes.count > room ? -28 : bytes.count }
      let sink = try DurableFile(path: path, system: system)
      let error = try #require(throws: CheckpointError.self) {
        try archive.convert(to: .sink(sink, as: target.format, options: target.options))
      }
      #expect(error.code == .system)
      #expect(error.description.contains("No space left"))
      #expect(try folder.bytes(of: "model") == [1, 2, 3])
    }
    var system = SystemCalls.live
    system.rename = { _, _ in -13 }
    let sink = try DurableFile(path: path, system: system)
    #expect(throws: CheckpointError.self) {
      try archive.convert(to: .sink(sink, as: target.format, options: target.options))
    }
    #expect(try folder.bytes(of: "model") == [1, 2, 3])
    #expect(try folder.names() == ["model"])
  }

  /// What was read and not yet written never exceeds the pieces of a few threads; no data is read twice.
  @Test(arguments: targets)
  func memoryIsBounded(_ target: OutputFormat) throws {
    let size = 48 << 20
    let header = #"{"t":{"dtype":"U8","shape":[\#(size)],"data_offsets":[0,\#(size)]}}"#
    let folder = try TemporaryFolder()
    let path = try folder.write(SafetensorsFile.bytes(header), to: "sparse")
    try folder.extend("sparse", to: UInt64(8 + header.utf8.count + size))
    let source = WatchedSource(try FileSource(path: path))
    let archive = try TensorArchive(format: .safetensors, source: source)
    let sink = CountingSink()
    var stored = target
    if target.format == .checkpoint {
      stored = .checkpoint(WritingOptions(codec: .stored, threads: 2))
    }
    var waiting = 0
    try archive.convert(
      to: .sink(sink, as: stored.format, options: stored.options),
      progress: { _ in waiting = max(waiting, source.counts.bytes - sink.byteCount) })
    #expect(sink.isCommitted)
    // Only the header is read again, where it is kept.
    let headerByteCount = 8 + header.utf8.count
    let again = target.format == .checkpoint ? headerByteCount : 0
    #expect(source.counts.bytes == headerByteCount + size + again)
    #expect(source.counts.largest == 1 << 20)
    #expect(waiting <= 8 << 20, "\(waiting) bytes were in memory")
  }
}
