import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// A model in several files: what is written, and that files appear together or not at all.
struct ConversionToShardsTests {
  private static let index = "m.safetensors.index.json"
  private static let sizes = [("a", 10), ("b", 10), ("large", 50), ("none", 0), ("c", 21)]

  /// A checkpoint with tensors of the sizes, one of them tied, and metadata.
  private static func checkpoint() throws -> CheckpointArchive {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    writer.metadata["format"] = .string("pt")
    writer.metadata["epoch"] = .integer(3)
    for (name, size) in sizes {
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [size]),
        bytes: bytes(name, size).rawSpan
      )
    }
    try writer.tie("second", labels: TensorLabels(), to: "large")
    try writer.finish()
    return try CheckpointArchive(CheckpointReader(source: MemorySource(sink.bytes)))
  }

  private static func bytes(_ name: String, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8($0) ^ (name.utf8.first ?? 0) }
  }

  @Test(arguments: [
    (1, ["a", "b", "large,none", "c"]), (20, ["a,b", "large,none", "c"]),
    (30, ["a,b", "large,none", "c"]), (70, ["a,b,large,none", "c"]),
    (91, ["a,b,large,none,c"]), (Int.max, ["a,b,large,none,c"]),
  ])
  func tensorsFillFilesInTheirOrder(_ size: Int, _ expected: [String]) throws {
    let folder = try TemporaryFolder()
    let report = try convertToShards(
      from: Self.checkpoint(), to: folder.file(Self.index), shardByteCount: size)
    #expect(report.tensorCount == 5)
    #expect(report.byteCount == 91)
    #expect(report.notedTies.map(\.name) == ["second"])
    #expect(report.leftOutMetadataKeys == ["epoch"])
    let names = (1...expected.count).map { "m-0000\($0)-of-0000\(expected.count).safetensors" }
    #expect(try folder.names() == names + [Self.index])
    for (name, tensors) in zip(names, expected) {
      let shard = try openArchive(path: folder.file(name))
      #expect(
        Set(shard.tensors.filter { $0.tiedTo == nil }.map(\.name))
          == Set(tensors.split(separator: ",").map(String.init)))
      #expect(shard.metadata["format"] == .string("pt"))
    }
    let whole = try ShardedSafetensorsArchive(path: folder.file(Self.index))
    #expect(whole.declaredByteCount == 91)
    for (name, size) in Self.sizes {
      let tensor = try #require(whole.tensor(named: name))
      #expect(try whole.read(tensor).values(as: UInt8.self) == Self.bytes(name, size))
    }
    let tied = try #require(whole.tensor(named: "second")?.tiedTo)
    #expect(whole.tensors[tied].name == "large")
  }

  @Test func nothingGivesAFileOfNothing() throws {
    let folder = try TemporaryFolder()
    let sink = MemorySink()
    try CheckpointWriter(sink: sink).finish()
    try convertToShards(
      from: CheckpointArchive(CheckpointReader(source: MemorySource(sink.bytes))),
      to: folder.file(Self.index),
      shardByteCount: 5)
    #expect(try ShardedSafetensorsArchive(path: folder.file(Self.index)).tensors.isEmpty)
  }

  @Test(arguments: [index, "m-00002-of-00004.safetensors"])
  func whatExistsStays(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: name)
    let error = #expect(throws: CheckpointError.self) {
      try convertToShards(
        from: Self.checkpoint(), to: folder.file(Self.index), shardByteCount: 1)
    }
    #expect(error?.rule == .argument)
    #expect(error?.path == folder.file(name))
    #expect(try folder.names() == [name])
    #expect(try folder.bytes(of: name) == [1, 2, 3])
  }

  @Test(arguments: ["m.json", "m.safetensors", "index.json"])
  func anIndexIsNamedAsOne(_ name: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: CheckpointError.self) {
      try convertToShards(
        from: Self.checkpoint(), to: folder.file(name), shardByteCount: 100)
    }
    #expect(throws: CheckpointError.self) {
      try convertToShards(
        from: Self.checkpoint(), to: folder.file(Self.index), shardByteCount: 0)
    }
    #expect(try folder.names().isEmpty)
  }

  /// Reading that fails in the third file leaves none of them.
  @Test func anErrorLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let bytes = SafetensorsFile.bytes(
      #"{"a":{"dtype":"U8","shape":[9],"data_offsets":[0,9]},"#
        + #""b":{"dtype":"U8","shape":[9],"data_offsets":[9,18]}}"#, dataByteCount: 18)
    let source = WatchedSource(MemorySource(bytes), failingFrom: bytes.count - 1)
    let archive = try SafetensorsArchive(source: source)
    let error = #expect(throws: CheckpointError.self) {
      try convertToShards(from: archive, to: folder.file(Self.index), shardByteCount: 9)
    }
    #expect(error?.rule == .system)
    #expect(try folder.names().isEmpty)
  }
}
