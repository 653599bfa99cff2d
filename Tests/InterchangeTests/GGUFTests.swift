import CheckpointFormat
import Interchange
import Testing
import TestSupport

@Suite struct GGUFTests {
  /// Builds files by hand, right and wrong.
  struct Builder {
    var version: UInt32 = 3
    var entries: [[UInt8]] = []
    var tensors: [[UInt8]] = []
    var data: [UInt8] = []
    var alignment = 32
    var tensorCount: UInt64?
    var entryCount: UInt64?

    static func number<Bits: FixedWidthInteger>(_ value: Bits) -> [UInt8] {
      (0..<MemoryLayout<Bits>.size).map { UInt8(truncatingIfNeeded: value >> (8 * Bits($0))) }
    }

    static func text(_ text: String) -> [UInt8] { number(UInt64(text.utf8.count)) + text.utf8 }

    static func entry(_ key: String, _ type: UInt32, _ value: [UInt8]) -> [UInt8] {
      text(key) + number(type) + value
    }

    static func tensor(
      _ name: String, _ dimensions: [UInt64], type: UInt32 = 0, offset: UInt64 = 0
    ) -> [UInt8] {
      text(name) + number(UInt32(dimensions.count)) + dimensions.flatMap(number) + number(type)
        + number(offset)
    }

    var bytes: [UInt8] {
      var bytes = Array("GGUF".utf8) + Self.number(version)
      bytes += Self.number(tensorCount ?? UInt64(tensors.count))
      bytes += Self.number(entryCount ?? UInt64(entries.count))
      bytes += entries.flatMap(\.self) + tensors.flatMap(\.self)
      if !tensors.isEmpty {
        bytes += [UInt8](repeating: 0, count: (alignment - bytes.count % alignment) % alignment)
      }
      return bytes + data
    }

    func open(_ limits: ResourceLimits = ResourceLimits()) throws -> TensorArchive {
      try TensorArchive(format: .gguf, source: MemorySource(bytes), limits: limits)
    }
  }

  @Test func shapesAreTurnedAndBytesGivenAsTheyAre() throws {
    var file = Builder()
    file.entries = [Builder.entry("general.architecture", 8, Builder.text("llama"))]
    file.tensors = [
      Builder.tensor("a", [4, 2, 3]), Builder.tensor("q", [64, 2], type: 2, offset: 96),
      Builder.tensor("scalar", [], offset: 192),
    ]
    file.data = (0..<196).map { UInt8($0) }
    let archive = try file.open()
    #expect(archive.formatVersion == 3)
    #expect(archive.metadata["general.architecture"] == .string("llama"))
    #expect(archive.tensors.map(\.description.shape) == [[3, 2, 4], [2, 64], []])
    #expect(archive.tensors.map(\.description.dataType.name) == ["f32", "ggml.q4_0", "f32"])
    #expect(archive.tensors.map(\.description.byteCount) == [96, 72, 4])
    for (tensor, range) in zip(archive.tensors, [0..<96, 96..<168, 192..<196]) {
      #expect(try archive.read(tensor).values(as: UInt8.self) == Array(file.data[range]))
    }
  }

  /// Keys from the last to the first, each of which would move all others if it were put in its place at once.
  @Test func keysInDescendingOrder() throws {
    let count = 100_000
    var file = Builder()
    file.entries = (0..<count).reversed().map { number in
      Builder.entry(String(1_000_000 + number), 0, [UInt8(number % 256)])
    }
    let metadata = try file.open().metadata
    #expect(metadata.count == count + 1)
    #expect(metadata["1000000"] == .integer(0))
    #expect(metadata["1099999"] == .integer(Int64((count - 1) % 256)))
  }

  /// A number of a type, and elements and bytes of its blocks.
  private static let sizes: [(UInt32, Int, Int)] = [
    (0, 1, 4), (1, 1, 2), (2, 32, 18), (3, 32, 20), (6, 32, 22), (7, 32, 24), (8, 32, 34),
    (9, 32, 36), (10, 256, 84), (11, 256, 110), (12, 256, 144), (13, 256, 176), (14, 256, 210),
    (15, 256, 292), (16, 256, 66), (17, 256, 74), (18, 256, 98), (19, 256, 50), (20, 32, 18),
    (21, 256, 110), (22, 256, 82), (23, 256, 136), (24, 1, 1), (25, 1, 2), (26, 1, 4), (27, 1, 8),
    (28, 1, 8), (29, 256, 56), (30, 1, 2), (34, 256, 54), (35, 256, 66), (39, 32, 17),
    (40, 64, 36), (41, 128, 18),
  ]

  @Test(arguments: sizes)
  func everyTypeHasItsSize(_ number: UInt32, elements: Int, bytes: Int) throws {
    var file = Builder()
    file.tensors = [Builder.tensor("t", [UInt64(elements), 3], type: number)]
    file.data = [UInt8](repeating: 1, count: 3 * bytes)
    let tensor = try #require(file.open().tensors.first)
    #expect(tensor.description.byteCount == 3 * bytes)
    #expect(tensor.description.dataType.elementsPerBlock == elements)
    // And back.
    let sink = MemorySink()
    try file.open().convert(to: .sink(sink, as: .gguf))
    let again = try TensorArchive(format: .gguf, source: MemorySource(sink.bytes))
    #expect(again.tensors[0].description.dataType == tensor.description.dataType)
    #expect(try again.read(again.tensors[0]).values(as: UInt8.self) == file.data)
  }

  /// What is wrong with a file, and the rule that says so.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: CheckpointError.Code
    let bytes: [UInt8]

    fileprivate init(
      _ name: String, _ code: CheckpointError.Code, _ change: (inout Builder) -> Void
    ) {
      var file = Builder()
      file.tensors = [Builder.tensor("a", [2]), Builder.tensor("b", [2], offset: 32)]
      file.data = [UInt8](repeating: 7, count: 40)
      change(&file)
      testDescription = name
      self.code = code
      bytes = file.bytes
    }
  }

  private typealias Make = Builder
  private static let faults: [Fault] = [
    Fault("version 1", .foreignHeader) { $0.version = 1 },
    Fault("version 4", .foreignHeader) { $0.version = 4 },
    Fault("big-endian", .foreignHeader) { $0.version = 3 << 24 },
    Fault("more tensors than bytes", .foreignHeader) { $0.tensorCount = 1 << 40 },
    Fault("all tensors there could be", .foreignHeader) { $0.tensorCount = .max },
    Fault("more entries than bytes", .foreignHeader) { $0.entryCount = .max },
    // The first tensor is taken for an entry then, and what follows for a tensor.
    Fault("an entry more than there are", .nameEmpty) { $0.entryCount = 1 },
    Fault("a tensor more than there are", .foreignHeader) { $0.tensorCount = 3 },
    Fault("one tensor less", .foreignExtent) { $0.tensorCount = 1 },
    Fault("no bytes of data", .foreignExtent) { $0.data = [] },
    Fault("a byte of data less", .foreignExtent) { $0.data.removeLast() },
    Fault("bytes behind the data", .foreignExtent) { $0.data += [UInt8](repeating: 0, count: 56) },
    Fault("overlap", .foreignExtent) { $0.tensors[1] = Make.tensor("b", [2], offset: 0) },
    Fault("hole", .foreignExtent) { $0.tensors[1] = Make.tensor("b", [2], offset: 64) },
    Fault("misaligned", .foreignExtent) { $0.tensors[1] = Make.tensor("b", [2], offset: 8) },
    Fault("offset behind everything", .foreignExtent) {
      $0.tensors[1] = Make.tensor("b", [2], offset: .max)
    },
    Fault("name twice", .foreignField) { $0.tensors[1] = Make.tensor("a", [2], offset: 32) },
    Fault("no name", .nameEmpty) { $0.tensors[0] = Make.tensor("", [2]) },
    Fault("name that is no text", .utf8) {
      $0.tensors[0][8] = 0xFF
    },
    Fault("rank 5", .rank) { $0.tensors[0] = Make.tensor("a", [2, 1, 1, 1, 1]) },
    Fault("rank of billions", .rank) {
      $0.tensors[0] = Make.text("a") + Make.number(UInt32.max)
    },
    Fault("dimension above 63 bits", .shapeOverflow) { $0.tensors[0] = Make.tensor("a", [.max]) },
    Fault("product above 63 bits", .shapeOverflow) {
      $0.tensors[0] = Make.tensor("a", [1 << 40, 1 << 40])
    },
    Fault("larger than the file", .foreignExtent) { $0.tensors[0] = Make.tensor("a", [1 << 50]) },
    Fault("unknown type", .foreignType) { $0.tensors[0] = Make.tensor("a", [2], type: 99) },
    Fault("removed type", .foreignType) { $0.tensors[0] = Make.tensor("a", [32], type: 31) },
    Fault("half a block", .shapeBlock) { $0.tensors[0] = Make.tensor("a", [16, 2], type: 2) },
    Fault("key twice", .foreignField) {
      $0.entries = [Make.entry("k", 0, [1]), Make.entry("k", 0, [1])]
    },
    Fault("no key", .foreignField) { $0.entries = [Make.entry("", 0, [1])] },
    Fault("reserved key", .foreignField) { $0.entries = [Make.entry("ckpt.gguf.types", 0, [1])] },
    Fault("key that is no text", .utf8) {
      $0.entries = [Make.number(UInt64(1)) + [0xC0] + Make.number(UInt32(0)) + [1]]
    },
    Fault("unknown value", .foreignField) { $0.entries = [Make.entry("k", 13, [1])] },
    Fault("boolean 2", .foreignField) { $0.entries = [Make.entry("k", 7, [2])] },
    Fault("number above 63 bits", .foreignField) {
      $0.entries = [Make.entry("k", 10, Make.number(UInt64.max))]
    },
    Fault("endless text", .foreignHeader) {
      $0.entries = [Make.entry("k", 8, Make.number(UInt64.max))]
    },
    Fault("endless list", .foreignHeader) {
      $0.entries = [Make.entry("k", 9, Make.number(UInt32(0)) + Make.number(UInt64.max))]
    },
    Fault("list of unknown items", .foreignField) {
      $0.entries = [Make.entry("k", 9, Make.number(UInt32(77)) + Make.number(UInt64(0)))]
    },
    Fault("lists in lists in lists", .foreignField) {
      let list = Make.number(UInt32(9)) + Make.number(UInt64(1))
      $0.entries = [Make.entry("k", 9, Array(repeatElement(list, count: 20).joined()))]
    },
    Fault("alignment 0", .foreignField) {
      $0.entries = [Make.entry("general.alignment", 4, Make.number(UInt32(0)))]
    },
    Fault("alignment 48", .foreignField) {
      $0.entries = [Make.entry("general.alignment", 4, Make.number(UInt32(48)))]
    },
    Fault("alignment that is text", .foreignField) {
      $0.entries = [Make.entry("general.alignment", 8, Make.text("32"))]
    },
  ]

  @Test(arguments: faults)
  func isRefused(_ fault: Fault) throws {
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(format: .gguf, source: MemorySource(fault.bytes))
    }
    #expect(error.code == fault.code, "\(error)")
  }

  @Test func everyCutIsRefused() throws {
    var file = Builder()
    file.entries = [
      Builder.entry("k", 8, Builder.text("text")), Builder.entry("n", 4, [1, 2, 3, 4]),
    ]
    file.tensors = [Builder.tensor("a", [4])]
    file.data = [UInt8](repeating: 1, count: 16)
    let whole = file.bytes
    _ = try TensorArchive(format: .gguf, source: MemorySource(whole))
    for count in 0..<whole.count {
      #expect(throws: CheckpointError.self) {
        try TensorArchive(format: .gguf, source: MemorySource(Array(whole.prefix(count))))
      }
    }
  }

  /// Headers longer than what is read at first, and longer than what is allowed.
  @Test func longHeadersAreReadAsFarAsAllowed() throws {
    var file = Builder()
    let words = (0..<40_000).flatMap { Builder.text("word \($0)") }
    file.entries = [
      Builder.entry("tokens", 9, Builder.number(UInt32(8)) + Builder.number(UInt64(40_000)) + words)
    ]
    let archive = try file.open()
    guard case .strings(let items)? = archive.metadata["tokens"] else {
      Issue.record("no tokens")
      return
    }
    #expect(items.count == 40_000)
    #expect(items.last == "word 39999")
    var limits = ResourceLimits()
    limits.maximumMetadataByteCount = 100_000
    let error = try #require(throws: CheckpointError.self) { try file.open(limits) }
    #expect(error.code == .limitMetadata)
    limits = ResourceLimits()
    limits.maximumTensorCount = 1
    file.tensors = [Builder.tensor("a", [0]), Builder.tensor("b", [0])]
    #expect(
      try #require(throws: CheckpointError.self) { try file.open(limits) }.code == .limitTensors)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func changedFilesNeverTrap(seed: UInt64) throws {
    var file = Builder()
    file.entries = [
      Builder.entry("a", 8, Builder.text("text")),
      Builder.entry("b", 10, [1, 0, 0, 0, 0, 0, 0, 0]),
      Builder.entry(
        "c", 9, Builder.number(UInt32(5)) + Builder.number(UInt64(2)) + [1, 2, 3, 4, 5, 6, 7, 8]),
    ]
    file.tensors = [Builder.tensor("a", [2, 2]), Builder.tensor("b", [32], type: 8, offset: 32)]
    file.data = [UInt8](repeating: 7, count: 66)
    let whole = file.bytes
    var random = SeededGenerator(seed: seed)
    for _ in 0..<20_000 {
      var changed = whole
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = changed.indices.randomElement(using: &random) ?? 0
        changed[place] =
          [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &random)]
          .randomElement(using: &random) ?? 0
      }
      guard let archive = try? TensorArchive(format: .gguf, source: MemorySource(changed)) else {
        continue
      }
      for tensor in archive.tensors { _ = try? archive.read(tensor) }
    }
  }

  // MARK: Writing

  private static func container(
    _ tensors: [(String, DataType, [Int])], metadata: [(String, MetadataValue)] = []
  ) throws -> TensorArchive {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    for (key, value) in metadata { writer.metadata[key] = value }
    for (name, type, shape) in tensors {
      let description = try TensorDescription(name: name, dataType: type, shape: shape)
      let bytes = [UInt8](repeating: 5, count: description.byteCount)
      try writer.add(description, bytes: bytes.rawSpan)
    }
    try writer.finish()
    return try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
  }

  @Test(arguments: [
    ("t", DataType.u8, [2], CheckpointError.Code.foreignType), ("t", .f8e4m3, [2], .foreignType),
    ("t", .c64, [2], .foreignType), ("t", .bool, [2], .foreignType),
    ("t", .f32, [1, 1, 1, 1, 2], .unrepresentable),
    (String(repeating: "n", count: 64), .f32, [2], .unrepresentable),
  ])
  func whatHasNoPlaceIsRefusedByName(
    _ name: String, _ type: DataType, _ shape: [Int], _ code: CheckpointError.Code
  ) throws {
    let archive = try Self.container([("first", .f32, [2]), (name, type, shape)])
    let sink = MemorySink()
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(sink, as: .gguf))
    }
    #expect(error.code == code)
    #expect(error.tensor == name)
    #expect(sink.bytes.isEmpty)
  }

  @Test func rowsThatAreNotWholeBlocksAreRefused() throws {
    let type = try DataType(name: "ggml.q4_0", elementsPerBlock: 32, bytesPerBlock: 18)
    let archive = try Self.container([("q", type, [2, 16])])
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(MemorySink(), as: .gguf))
    }
    #expect(error.code == .unrepresentable)
  }

  @Test func metadataComesBack() throws {
    let metadata: [(String, MetadataValue)] = [
      ("text", .string("é\u{202E}")), ("small", .integer(7)), ("negative", .integer(-7)),
      ("large", .integer(1 << 40)), ("half", .float(0.5)), ("tenth", .float(0.1)),
      ("nan", .float(-.infinity)), ("yes", .boolean(true)), ("bytes", .bytes([1, 2, 255])),
      ("none", .bytes([])), ("texts", .strings(["", "a"])), ("numbers", .integers([-1, 1 << 40])),
      ("floats", .floats([0.1, 0.5])), ("truths", .booleans([true, false])),
      ("general.alignment", .integer(128)),
    ]
    let others: [(String, MetadataValue)] = [
      ("lists", .byteStrings([[1], []])), ("null", .null), ("mixed", .list([.null, .integer(1)])),
      ("map", .map(CheckpointMetadata())), ("ckpt.metadata", .string("{}")),
    ]
    let archive = try Self.container(
      [("a", .f32, [3]), ("b", .i64, [1])], metadata: metadata + others)
    let sink = MemorySink()
    let report = try archive.convert(to: .sink(sink, as: .gguf))
    #expect(report.leftOutMetadataKeys == [])
    let written = try TensorArchive(format: .gguf, source: MemorySource(sink.bytes))
    for (key, value) in metadata + others { #expect(written.metadata[key] == value, "\(key)") }
    #expect(written.tensors.map { $0.offset % 128 } == [0, 0])
    // A second time nothing changes.
    let again = MemorySink()
    try written.convert(to: .sink(again, as: .gguf))
    #expect(again.bytes == sink.bytes)
  }

  /// Neither this reader nor ggml takes them.
  @Test func emptyKeysAreLeftOut() throws {
    var metadata = CheckpointMetadata()
    metadata[""] = .integer(1)
    metadata["k"] = .integer(2)
    let archive = try TensorArchive(tensors: [], metadata: metadata) { _, _, _ in }
    let sink = MemorySink()
    let report = try archive.convert(to: .sink(sink, as: .gguf))
    #expect(report.leftOutMetadataKeys == [""])
    let written = try TensorArchive(format: .gguf, source: MemorySource(sink.bytes))
    #expect(written.metadata.count == 1)
    #expect(written.metadata["k"] == .integer(2))
  }

  /// Notes that do not fit their values are no reason to lose these.
  @Test func wrongNotesAreIgnored() throws {
    let archive = try Self.container(
      [],
      metadata: [
        ("a", .integer(300)), ("b", .string("x")), ("c", .bytes([1, 2])), ("d", .integers([-1])),
        (
          "ckpt.gguf.types",
          .strings(["a=u8", "b=f32", "c=array", "d=u64", "nonsense", "=", "e=u8"])
        ),
      ])
    let sink = MemorySink()
    _ = try archive.convert(to: .sink(sink, as: .gguf))
    let written = try TensorArchive(format: .gguf, source: MemorySource(sink.bytes))
    #expect(written.metadata["a"] == .integer(300))
    #expect(written.metadata["b"] == .string("x"))
    #expect(written.metadata["c"] == .bytes([1, 2]))
    #expect(written.metadata["d"] == .integers([-1]))
  }
}
