import CheckpointFormat
import Synchronization
import TestSupport
import Testing

@testable import Interchange

/// A model in several files: what is written, and that files appear together or not at all.
struct ConversionToShardsTests {
  private static let index = "m.safetensors.index.json"
  private static let sizes = [("a", 10), ("b", 10), ("large", 50), ("none", 0), ("c", 21)]

  /// A checkpoint with tensors of the sizes, one of them tied, and metadata.
  private static func checkpoint() throws -> TensorArchive {
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
    return try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
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
    let report = try Self.checkpoint().convert(
      to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(size)))
    #expect(report.tensorCount == 5)
    #expect(report.byteCount == 91)
    #expect(report.notedTies.map(\.name) == ["second"])
    #expect(report.leftOutMetadataKeys == [])
    let names = (1...expected.count).map { "m-0000\($0)-of-0000\(expected.count).safetensors" }
    #expect(try folder.names() == names + [Self.index])
    for (name, tensors) in zip(names, expected) {
      let shard = try TensorArchive(path: folder.file(name))
      #expect(
        Set(shard.tensors.filter { $0.tiedTo == nil }.map(\.name))
          == Set(tensors.split(separator: ",").map(String.init)))
      #expect(shard.metadata["format"] == .string("pt"))
    }
    let whole = try TensorArchive(path: folder.file(Self.index))
    #expect(whole.declaredByteCount == 91)
    #expect(whole.metadata == (try Self.checkpoint().metadata))
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
    try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes))).convert(
      to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(5)))
    #expect(try TensorArchive(path: folder.file(Self.index)).tensors.isEmpty)
  }

  @Test(arguments: [index, "m-00002-of-00004.safetensors"])
  func whatExistsStays(_ name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: name)
    let error = #expect(throws: CheckpointError.self) {
      try Self.checkpoint().convert(
        to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(1)))
    }
    #expect(error?.code == .argument)
    #expect(error?.path == folder.file(name))
    #expect(try folder.names() == [name])
    #expect(try folder.bytes(of: name) == [1, 2, 3])
  }

  @Test(arguments: ["m.json", "m.safetensors", "index.json"])
  func anIndexIsNamedAsOne(_ name: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: CheckpointError.self) {
      try Self.checkpoint().convert(
        to: .file(folder.file(name), as: .shardedSafetensors, sharding: .bytes(100)))
    }
    #expect(throws: CheckpointError.self) {
      try Self.checkpoint().convert(
        to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(0)))
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
    let archive = try TensorArchive(format: .safetensors, source: source)
    let error = #expect(throws: CheckpointError.self) {
      try archive.convert(
        to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(9)))
    }
    #expect(error?.code == .system)
    #expect(try folder.names().isEmpty)
  }

  // MARK: Runs that were killed

  /// Calls of a process that is dead from the rename with this number on: they do nothing any more.
  private static func dying(at number: Int) -> SystemCalls {
    let renames = Mutex(0)
    let isDead: @Sendable () -> Bool = { renames.withLock { $0 > number } }
    let live = SystemCalls.live
    var system = live
    system.rename = { from, to in
      renames.withLock { $0 += 1 }
      return isDead() ? -5 : live.rename(from, to)
    }
    system.unlink = { isDead() ? -5 : live.unlink($0) }
    unsafe system.write = { unsafe isDead() ? -5 : live.write($0, $1) }
    return system
  }

  private static func kill(
    at number: Int, in folder: TemporaryFolder, sharding: Sharding
  ) throws {
    #expect(throws: CheckpointError.self) {
      try ShardedSafetensorsDefinition.write(
        Conversion(
          archive: checkpoint(),
          target: .file(
            folder.file(index), as: .shardedSafetensors, sharding: sharding),
          labels: { $0.labels }, progress: { _ in }, system: dying(at: number)))
    }
  }

  private static func expectWhole(_ folder: TemporaryFolder, count: Int) throws {
    #expect(
      try folder.names()
        == (1...count).map { "m-0000\($0)-of-0000\(count).safetensors" } + [index])
    let whole = try TensorArchive(path: folder.file(index))
    for (name, size) in sizes {
      let tensor = try #require(whole.tensor(named: name))
      #expect(try whole.read(tensor).values(as: UInt8.self) == bytes(name, size))
    }
  }

  /// Three files and the index: killed before each of the four renames, the same command ends what was begun.
  @Test(arguments: 0...3)
  func theSameRunIsFinished(killedAt number: Int) throws {
    let folder = try TemporaryFolder()
    try Self.kill(at: number, in: folder, sharding: .bytes(30))
    let left = try folder.names().filter { !$0.hasPrefix(".") }
    #expect(left == (0..<number).map { "m-0000\($0 + 1)-of-00003.safetensors" })
    let report = try Self.checkpoint().convert(
      to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(30)))
    #expect(report.takenOverFiles == left)
    try Self.expectWhole(folder, count: 3)
  }

  /// Files of other numbers are removed, those of the same number replaced.
  @Test(arguments: 1...3)
  func anotherRunReplacesWhatIsLeft(killedAt number: Int) throws {
    let folder = try TemporaryFolder()
    try Self.kill(at: number, in: folder, sharding: .bytes(30))
    let left = try folder.names().filter { !$0.hasPrefix(".") }
    let report = try Self.checkpoint().convert(
      to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(70)))
    #expect(report.takenOverFiles == left)
    #expect(
      try folder.names().filter { !$0.hasPrefix(".") }
        == ["m-00001-of-00002.safetensors", "m-00002-of-00002.safetensors", Self.index])
    let same = try TemporaryFolder()
    try Self.kill(at: number, in: same, sharding: .bytes(30))
    let other = try TensorArchive(
      CheckpointReader(source: MemorySource(Self.largerCheckpoint())))
    let second = try other.convert(
      to: .file(same.file(Self.index), as: .shardedSafetensors, sharding: .bytes(30)))
    #expect(second.takenOverFiles == left)
    #expect(try TensorArchive(path: same.file(Self.index)).tensors.count == 3)
  }

  /// Three tensors that make three files.
  private static func largerCheckpoint() throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    for name in ["x", "y", "z"] {
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [25]), bytes: bytes(name, 25).rawSpan)
    }
    try writer.finish()
    return sink.bytes
  }

  /// A file of the killed run is taken over; one that a person put there is not.
  @Test func filesOfAPersonStay() throws {
    let folder = try TemporaryFolder()
    try Self.kill(at: 1, in: folder, sharding: .bytes(30))
    try folder.write([1, 2, 3], to: "m-00002-of-00002.safetensors")
    let names = try folder.names()
    let error = #expect(throws: CheckpointError.self) {
      try Self.checkpoint().convert(
        to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(70)))
    }
    #expect(error?.path == folder.file("m-00002-of-00002.safetensors"))
    #expect(try folder.names() == names)
    #expect(try folder.bytes(of: "m-00002-of-00002.safetensors") == [1, 2, 3])
  }

  /// A file that has the right header and other data is noticed while it is written, and stays.
  @Test func aFileThatDiffersInItsDataStays() throws {
    let folder = try TemporaryFolder()
    let whole = try TemporaryFolder()
    try Self.checkpoint().convert(
      to: .file(whole.file(Self.index), as: .shardedSafetensors, sharding: .bytes(30)))
    let name = "m-00002-of-00003.safetensors"
    var bytes = try whole.bytes(of: name)
    try folder.write(bytes, to: name)
    bytes[bytes.count - 1] ^= 1
    try whole.remove(Self.index)
    try whole.write(bytes, to: name)
    #expect(throws: CheckpointError.self) {
      try Self.checkpoint().convert(
        to: .file(whole.file(Self.index), as: .shardedSafetensors, sharding: .bytes(30)))
    }
    #expect(try whole.bytes(of: name) == bytes)
    // The very same file needs no list to be kept.
    let report = try Self.checkpoint().convert(
      to: .file(folder.file(Self.index), as: .shardedSafetensors, sharding: .bytes(30)))
    #expect(report.takenOverFiles == [name])
    try Self.expectWhole(folder, count: 3)
  }
}
