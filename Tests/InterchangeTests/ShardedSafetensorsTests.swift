import CheckpointFormat
import Interchange
import Testing
import TestSupport

struct ShardedSafetensorsTests {
  /// A file of U8 tensors of the given sizes, byte i of its data being i.
  private func shard(_ tensors: [(String, Int)], metadata: String = "") -> [UInt8] {
    var end = 0
    let entries = tensors.map { name, size in
      defer { end += size }
      return
        #""\#(name)":{"dtype":"U8","shape":[\#(size)],"data_offsets":[\#(end),\#(end + size)]}"#
    }
    let members = (metadata.isEmpty ? [] : [#""__metadata__":\#(metadata)"#]) + entries
    return SafetensorsFile.bytes(
      "{" + members.joined(separator: ",") + "}",
      data: (0..<end).map { UInt8(truncatingIfNeeded: $0) })
  }

  private func index(_ map: [(String, String)], more: String = "") -> [UInt8] {
    let pairs = map.map { #""\#($0)":"\#($1)""# }.joined(separator: ",")
    return Array(#"{\#(more)"weight_map":{\#(pairs)}}"#.utf8)
  }

  private func refusal(_ folder: TemporaryFolder, limits: ResourceLimits = ResourceLimits()) throws
    -> CheckpointError
  {
    try #require(throws: CheckpointError.self) {
      _ = try TensorArchive(path: folder.file("index.json"), limits: limits)
    }
  }

  @Test func aModelIsOneArchive() throws {
    let folder = try TemporaryFolder()
    let two = shard([("c", 4), ("a", 2)], metadata: #"{"format":"pt","second":"c","x":"2"}"#)
    let one = shard([("d", 3)], metadata: #"{"format":"np","other":"d"}"#)
    let list = index(
      [("a", "2"), ("c", "2"), ("d", "1")], more: #""metadata":{"total_size":9,"x":[{}]},"#)
    try folder.write(two, to: "2")
    try folder.write(one, to: "1")
    let path = try folder.write(list, to: "index.json")
    let archive = try TensorArchive(path: path)
    #expect(archive.fileNames == ["1", "2"])
    #expect(archive.byteCount == one.count + two.count + list.count)
    #expect(archive.declaredByteCount == 9)
    #expect(archive.tensors.map(\.name) == ["d", "c", "a", "other", "second"])
    #expect(archive.tensors.map(\.file) == ["1", "2", "2", "1", "2"])
    #expect(archive.tensors.map(\.position) == [0, 1, 2, 3, 4])
    #expect(archive.tensors.map(\.tiedTo) == [nil, nil, nil, 0, 1])
    #expect(archive.metadata.map(\.key) == ["format", "x"])
    #expect(archive.metadata["format"] == .string("np"))
    let values = try archive.tensors.map { try archive.read($0).values(as: UInt8.self) }
    #expect(values == [[0, 1, 2], [0, 1, 2, 3], [4, 5], [0, 1, 2], [0, 1, 2, 3]])
    let c = try #require(archive.tensor(named: "c"))
    #expect(try archive.readRows(1..<3, of: c).values(as: UInt8.self) == [1, 2])
  }

  /// Nothing but the name of a file in the list's own folder is taken, also where a file is there to be read.
  @Test(arguments: [
    "../outside", "./inside", "folder/inside", "/etc/passwd", "..", ".", "", #"..\\outside"#,
    #"a\u0000b"#, #"\u002e\u002e\u002foutside"#, "folder", "//inside",
  ])
  func pathsLeadNowhere(file: String) throws {
    let folder = try TemporaryFolder()
    let good = shard([("t", 1)])
    try folder.makeFolder("inner")
    try folder.makeFolder("inner/folder")
    for path in ["outside", "inner/inside", "inner/folder/inside"] {
      try folder.write(good, to: path)
    }
    let path = try folder.write(index([("t", file)]), to: "inner/index.json")
    let error = try #require(throws: CheckpointError.self) { _ = try TensorArchive(path: path) }
    // A folder of the right name is a fault of the system, not of the list.
    #expect(error.code == (file == "folder" ? .system : .shards))
    #expect(error.tensor == (file == "folder" ? nil : "t"))
    #expect(!error.description.contains("\n"))
    try folder.write(index([("t", "inside")]), to: "inner/index.json")
    #expect(try TensorArchive(path: path).tensors.map(\.name) == ["t"])
  }

  @Test func aTensorInTwoFilesIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(shard([("t", 1), ("a", 1)]), to: "1")
    try folder.write(shard([("t", 1), ("b", 1)]), to: "2")
    try folder.write(index([("t", "1"), ("a", "1"), ("b", "2")]), to: "index.json")
    let error = try refusal(folder)
    #expect(error.code == .shards)
    #expect(error.tensor == "t")
    #expect(error.message == "stands in two files, 1 and 2")
  }

  @Test func aDamagedFileIsNamedItself() throws {
    let folder = try TemporaryFolder()
    try folder.write(shard([("t", 4)]).dropLast(), to: "1")
    try folder.write(index([("t", "1")]), to: "index.json")
    let error = try refusal(folder)
    #expect(error.code == .foreignExtent)
    #expect(error.path == folder.file("1"))
    try folder.remove("1")
    let missing = try refusal(folder)
    #expect(missing.code == .shards)
    #expect(missing.path == folder.file("1"))
    #expect(missing.message.contains("missing"))
  }

  @Test func aListMayNotBeAFileOfItself() throws {
    let folder = try TemporaryFolder()
    try folder.write(index([("t", "index.json")]), to: "index.json")
    #expect(try refusal(folder).code == .foreignHeader)
  }

  @Test func secondNamesThatStandInAnotherFileAreThatTensor() throws {
    let folder = try TemporaryFolder()
    try folder.write(shard([("t", 1)], metadata: #"{"u":"t"}"#), to: "1")
    try folder.write(shard([("u", 2)]), to: "2")
    try folder.write(index([("t", "1"), ("u", "2")]), to: "index.json")
    let archive = try TensorArchive(path: folder.file("index.json"))
    #expect(archive.tensors.map(\.tiedTo) == [nil, nil])
    #expect(archive.tensors.map(\.description.byteCount) == [1, 2])
  }

  @Test(
    arguments: [
      (#""metadata":{"total_size":12.5},"#, nil), (#""metadata":{"total_size":1e3},"#, nil),
      (#""metadata":{"total_size":"12"},"#, nil), (#""metadata":{"total_size":-1},"#, nil),
      (#""metadata":null,"#, nil), (#""metadata":[],"#, nil), ("", nil),
      (#""metadata":{"total_size":18446744073709551616},"#, nil),
      (#""metadata":{"total_size":12},"#, 12),
    ] as [(String, Int?)])
  func totalsAreTakenWhereTheyAreExact(more: String, total: Int?) throws {
    let folder = try TemporaryFolder()
    try folder.write(shard([("t", 1)]), to: "1")
    let path = try folder.write(index([("t", "1")], more: more), to: "index.json")
    #expect(try TensorArchive(path: path).declaredByteCount == total)
  }

  @Test func limitsAreKept() throws {
    let folder = try TemporaryFolder()
    try folder.write(shard([("a", 1), ("b", 1)]), to: "1")
    try folder.write(index([("a", "1"), ("b", "1")]), to: "index.json")
    var limits = ResourceLimits()
    limits.maximumTensorCount = 1
    #expect(try refusal(folder, limits: limits).code == .limitTensors)
    try folder.extend("index.json", to: 100_000_001)
    #expect(try refusal(folder).code == .foreignHeader)
  }

  /// Every cut of a list, and every byte of it replaced by some others, is read or refused.
  @Test func damagedListsNeverTrap() throws {
    let folder = try TemporaryFolder()
    try folder.write(shard([("é", 1)]), to: "1")
    let whole = index([("\\u00e9", "1")], more: #""metadata":{"total_size":1},"#)
    let path = try folder.write(whole, to: "index.json")
    #expect(try TensorArchive(path: path).tensors.count == 1)
    for count in 0..<whole.count {
      try folder.write(Array(whole.prefix(count)), to: "index.json")
      _ = try refusal(folder)
    }
    for position in whole.indices {
      for value in [0x00, 0x20, 0x22, 0x2C, 0x2F, 0x5C, 0x7D, 0xFF] as [UInt8] {
        var damaged = whole
        damaged[position] = value
        try folder.write(damaged, to: "index.json")
        do throws(CheckpointError) {
          _ = try TensorArchive(path: path)
        } catch {
          #expect(error.path != nil)
        }
      }
    }
  }
}
