import CheckpointFormat
import Testing
import TestSupport

/// Property 11: what a hostile file claims is bounded before memory is taken, and a caller's budget is kept.
struct LimitTests {
  private static func limits(_ change: (inout ResourceLimits) -> Void) -> ResourceLimits {
    var limits = ResourceLimits()
    change(&limits)
    return limits
  }

  @Test(arguments: [
    (CheckpointError.Code.limitIndex, limits { $0.maximumIndexByteCount = 100 }),
    (.limitMetadata, limits { $0.maximumMetadataByteCount = 20 }),
    (.limitTensors, limits { $0.maximumTensorCount = 3 }),
    (.limitTensors, limits { $0.maximumTensorCount = 0 }),
  ])
  func budgetsHoldOnOpening(_ code: CheckpointError.Code, _ limits: ResourceLimits) throws {
    #expect(try Samples.fault(of: Samples.small()) == nil)
    #expect(try Samples.fault(of: Samples.small(), limits: limits) == code)
  }

  @Test func theDecodedBudgetHoldsOnReading() throws {
    let limits = Self.limits { $0.maximumTensorByteCount = 571 }
    let reader = try CheckpointReader(source: MemorySource(Samples.small()), limits: limits)
    let tensor = reader.index.tensors[0]
    #expect(tensor.description.byteCount == 572)
    #expect(try Samples.code { _ = try reader.read(tensor) } == .limitDecoded)
    #expect(try Samples.code { _ = try reader.readRows(0..<1, of: tensor) } == .limitDecoded)
    #expect(try Samples.code { _ = try reader.read(reader.index.tensors[1]) } == nil)
  }

  @Test func budgetsHoldOnWriting() throws {
    let sink = MemorySink()
    let limits = Self.limits {
      $0.maximumTensorCount = 1
      $0.maximumTensorByteCount = 8
    }
    let one = try TensorDescription(name: "a", dataType: .u8, shape: [8])
    let two = try TensorDescription(name: "b", dataType: .u8, shape: [1])
    let large = try TensorDescription(name: "c", dataType: .u8, shape: [9])
    let writer = try CheckpointWriter(sink: sink, limits: limits)
    try writer.add(one, bytes: [UInt8](repeating: 0, count: 8).rawSpan)
    #expect(try Samples.code { try writer.begin(two) } == .limitTensors)
    let other = try CheckpointWriter(sink: sink, limits: limits)
    #expect(try Samples.code { try other.begin(large) } == .limitDecoded)
    let third = try CheckpointWriter(
      sink: sink, limits: Self.limits { $0.maximumMetadataByteCount = 10 })
    third.metadata["key"] = .string("long enough")
    #expect(try Samples.code { try third.finish() } == .limitMetadata)
  }

  // MARK: Claims

  private static func fault(_ change: (inout RawFile) -> Void) throws -> CheckpointError.Code? {
    var file = RawFile()
    change(&file)
    return try Samples.fault(of: file.bytes)
  }

  @Test(arguments: [1, 1 << 16, UInt32.max])
  func countsBeyondTheFileAreRefused(_ count: UInt32) throws {
    #expect(try Self.fault { $0.tensorCount = count } == .overrun)
    #expect(try Self.fault { $0.layerCount = 1 + count / 2 * 2 } == (count == 1 ? nil : .overrun))
    #expect(try Self.fault { $0.tieCount = count } == .overrun)
  }

  /// A tensor that says it is as large as can be said, in a file of a few hundred bytes.
  @Test(arguments: [
    [UInt64.max], [UInt64.max, UInt64.max], [1 << 63], [1 << 62, 4], [0, .max], [.max, 0],
    [1 << 40, 1 << 24],
  ])
  func hugeShapesAreRefused(_ shape: [UInt64]) throws {
    let code = try Self.fault { file in
      file.tensors = [RawFile.Tensor(shape: shape)]
      file.sorted = [0]
    }
    #expect(code != nil)
    #expect((200..<300).contains(try #require(code).rawValue))
  }

  /// Chunks of zeros that zlib could not make so small: refused before the memory for them is taken.
  @Test func impossibleExpansionIsRefused() throws {
    var file = RawFile()
    let chunk = RawFile.Chunk(
      codec: 1, storedByteCount: 64,
      checksum: CRC32.checksum([UInt8](repeating: 0, count: 64).rawSpan))
    file.data = [UInt8](repeating: 0, count: 64 * 64)
    file.tensors = [
      RawFile.Tensor(
        shape: [64 << 26], chunkByteCount: 1 << 26, chunks: Array(repeating: chunk, count: 64))
    ]
    file.sorted = [0]
    let reader = try Samples.open(file.bytes)
    let tensor = reader.index.tensors[0]
    #expect(tensor.description.byteCount == 4 << 30)
    #expect(try Samples.code { _ = try reader.read(tensor) } == .deflate)
    #expect(try reader.verify().count == 64)
  }

  /// Five gibibytes that are all zero, which a file system keeps as a hole.
  @Test func tensorsBeyondFourGibibytesAreRead() throws {
    let (chunkByteCount, count) = (1 << 26, 80)
    let zeros = [UInt8](repeating: 0, count: chunkByteCount)
    let chunk = RawFile.Chunk(
      storedByteCount: UInt32(chunkByteCount), checksum: CRC32.checksum(zeros.rawSpan))
    let byteCount = chunkByteCount * count
    var file = RawFile()
    file.tensors = [
      RawFile.Tensor(
        shape: [UInt64(byteCount / 1024), 1024], chunkByteCount: UInt32(chunkByteCount),
        chunks: Array(repeating: chunk, count: count))
    ]
    file.sorted = [0]
    file.tableOffset = 64 + byteCount
    let folder = try TemporaryFolder()
    try folder.write(RawFile.header, to: "m")
    try folder.extend("m", to: UInt64(64 + byteCount), adding: file.tail)
    let reader = try CheckpointReader(path: folder.file("m"))
    let tensor = try #require(reader.index.tensor(named: "t"))
    #expect(tensor.description.byteCount == 5 << 30)
    let rows = try reader.readRows(
      tensor.description.shape[0] - 2..<tensor.description.shape[0], of: tensor)
    #expect(rows.values(as: UInt8.self) == [UInt8](repeating: 0, count: 2048))
    try reader.withStoredBytes(of: tensor, checking: false) { #expect($0.byteCount == 5 << 30) }
    #expect(try reader.verify().isEmpty)
  }

  // MARK: What is shown

  @Test(arguments: [
    "\u{1B}[31mred", "line\nbreak", "bell\u{7}", "\u{202E}reversed", "\u{2066}isolated", "\u{85}",
    "\u{9B}31m", "tab\t",
  ])
  func namesAreEscapedInMessages(_ name: String) throws {
    var bytes = try Samples.write(options: WritingOptions(codec: .stored)) { writer in
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [1]), bytes: [1].rawSpan)
    }
    bytes[64] = 2
    let damage = try Samples.open(bytes).verify()
    let line = try #require(damage.first).description
    #expect(!line.contains(name))
    #expect(line.contains("\\u{"))
    #expect(
      line.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
      })
  }

  /// Also where Swift counts the name as one character.
  @Test(arguments: ["n", "\u{301}"])
  func longNamesAreCutInMessages(_ part: String) throws {
    let name = String(repeating: part, count: 65_535 / part.utf8.count)
    var bytes = try Samples.write(options: WritingOptions(codec: .stored)) { writer in
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [1]), bytes: [1].rawSpan)
    }
    bytes[64] = 2
    let damage = try #require(try Samples.open(bytes).verify().first)
    #expect(damage.tensor == name)
    #expect(damage.description.utf8.count < 600)
  }
}
