import CheckpointFormat
@testable import Interchange
import Testing
import TestSupport

struct SafetensorsWriterTests {
  private func tensor(
    _ name: String, _ type: DataType = .u8, _ shape: [Int] = [1]
  ) throws -> TensorDescription {
    try TensorDescription(name: name, dataType: type, shape: shape)
  }

  /// The header's text of a file in memory, its padding included.
  private func header(of bytes: [UInt8]) -> String {
    let length = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    return String(decoding: bytes[8..<8 + length], as: UTF8.self)
  }

  private func write(
    _ layout: SafetensorsLayout, _ body: (SafetensorsWriter) throws -> Void
  ) throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try SafetensorsWriter(sink: sink, layout: layout)
    try body(writer)
    try writer.finish()
    return sink.bytes
  }

  /// The bytes that version 0.8.0 of the reference library writes for these tensors and this pair of metadata.
  @Test func filesLookAsTheReferenceWritesThem() throws {
    var metadata = CheckpointMetadata()
    metadata["format"] = .string("pt")
    let layout = try SafetensorsLayout(
      tensors: [tensor("b"), tensor("w", .f32, [1, 2]), tensor("a"), tensor("s", .f64, [])],
      metadata: metadata)
    #expect(layout.tensors.map(\.name) == ["s", "w", "a", "b"])
    let bytes = try write(layout) { writer in
      for tensor in layout.tensors {
        try writer.add(
          tensor,
          bytes: [UInt8](repeating: UInt8(tensor.byteCount), count: tensor.byteCount).rawSpan)
      }
    }
    let expected =
      #"{"__metadata__":{"format":"pt"},"#
      + #""s":{"dtype":"F64","shape":[],"data_offsets":[0,8]},"#
      + #""w":{"dtype":"F32","shape":[1,2],"data_offsets":[8,16]},"#
      + #""a":{"dtype":"U8","shape":[1],"data_offsets":[16,17]},"#
      + #""b":{"dtype":"U8","shape":[1],"data_offsets":[17,18]}}"#
    #expect(header(of: bytes) == expected + String(repeating: " ", count: -expected.utf8.count & 7))
    #expect(Array(bytes.suffix(18)) == [UInt8](repeating: 8, count: 16) + [1, 1])
  }

  /// The data begins at a multiple of 8 bytes, as the reference's files do.
  @Test func headersArePadded() throws {
    for count in 1...16 {
      let name = String(repeating: "x", count: count)
      let bytes = try write(try SafetensorsLayout(tensors: [tensor(name, .u8, [0])])) {
        try $0.add(tensor(name, .u8, [0]), bytes: [UInt8]().rawSpan)
      }
      #expect(bytes.count % 8 == 0)
      #expect(bytes[0] % 8 == 0)
      #expect(try SafetensorsFile.open(bytes).tensors.map(\.name) == [name])
    }
  }

  @Test func aFileOfNothingIsWritten() throws {
    let bytes = try write(try SafetensorsLayout(tensors: [])) { _ in }
    #expect(bytes == [8, 0, 0, 0, 0, 0, 0, 0] + Array("{}      ".utf8))
  }

  @Test func equalAlignmentsAreOrderedByTypeThenByTheBytesOfNames() throws {
    let layout = try SafetensorsLayout(tensors: [
      tensor("é"), tensor("e\u{301}"), tensor("z"), tensor("Z"), tensor("i", .i64),
      tensor("u", .u64), tensor("h", .bf16), tensor("g", .f16), tensor("t", .bool),
    ])
    #expect(layout.tensors.map(\.name) == ["u", "i", "h", "g", "Z", "e\u{301}", "z", "é", "t"])
  }

  @Test func textIsEscapedAsFarAsItMustBe() throws {
    let name = "\"\\/\u{0}\u{1F}\u{7F}\n\r\t\u{8}\u{C}é😀\u{2028}"
    var metadata = CheckpointMetadata()
    metadata[name] = .string(name)
    let bytes = try write(try SafetensorsLayout(tensors: [tensor(name)], metadata: metadata)) {
      try $0.add(tensor(name), bytes: ([7] as [UInt8]).rawSpan)
    }
    let text = #""\"\\/\u0000\u001f"# + "\u{7F}" + #"\n\r\t\b\f"# + "é😀\u{2028}\""
    #expect(header(of: bytes).hasPrefix("{\"__metadata__\":{\(text):\(text)},\(text):{"))
    let archive = try SafetensorsFile.open(bytes)
    #expect(archive.tensors.map { Array($0.name.utf8) } == [Array(name.utf8)])
    #expect(archive.metadata[name] == .string(name))
  }

  @Test func whatIsNoTextIsKeptAsOne() throws {
    var metadata = CheckpointMetadata()
    metadata["a"] = .integer(1)
    metadata["b"] = .string("kept")
    metadata["c"] = .strings(["x"])
    metadata["d"] = .boolean(true)
    metadata[""] = .integer(2)
    let layout = try SafetensorsLayout(tensors: [], metadata: metadata)
    #expect(layout.leftOutMetadataKeys == [""])
    let bytes = try write(layout) { _ in }
    let text = #""{\"a\":1,\"c\":[\"x\"],\"d\":true}""#
    #expect(
      header(of: bytes).hasPrefix(
        #"{"__metadata__":{"b":"kept","ckpt.metadata":"# + text + "}}"))
    metadata[""] = nil
    #expect(try SafetensorsFile.open(bytes).metadata == metadata)
  }

  /// What would come back as a second name, and what has the key of one, goes into the text.
  @Test func secondNamesAndFactsOfTheirNamesComeBack() throws {
    var metadata = CheckpointMetadata()
    metadata["taken"] = .string("a fact")
    metadata["number"] = .integer(1)
    metadata["like a tie"] = .string("t")
    metadata["t"] = .string("t")
    metadata["ckpt.metadata"] = .string("{}")
    let layout = try SafetensorsLayout(
      tensors: [tensor("t")], metadata: metadata,
      ties: ["head", "taken", "number"].map { SecondName(name: $0, owner: "t") })
    #expect(layout.notedTies.map(\.name) == ["head", "taken", "number"])
    #expect(layout.leftOutTies.isEmpty)
    let archive = try SafetensorsFile.open(
      write(layout) { try $0.add(tensor("t"), bytes: ([1] as [UInt8]).rawSpan) })
    #expect(archive.tensors.map(\.name) == ["t", "head", "number", "taken"])
    #expect(archive.metadata == metadata)
  }

  /// A pair of that key that is not ours stays what it is.
  @Test(arguments: [
    "", "{", "[]", "1", #"{"a":1,"a":2}"#, #"{"b":1}"#, #"{"":1}"#, #"{"a":{"float":"7ff"}}"#,
    #"{"a":{"list":"null"}}"#, #"{"a":1} x"#, String(repeating: "[", count: 200),
  ])
  func anotherTextOfThatKeyIsAText(_ text: String) throws {
    var pairs = ByteWriter()
    JSONText.write(text, to: &pairs)
    let json =
      #"{"__metadata__":{"b":"x","ckpt.metadata":"# + String(decoding: pairs.bytes, as: UTF8.self)
      + "}}"
    let header = Array(json.utf8)
    let bytes = [UInt8(header.count & 255), UInt8(header.count >> 8), 0, 0, 0, 0, 0, 0] + header
    let metadata = try SafetensorsFile.open(bytes).metadata
    #expect(metadata.map(\.key) == ["b", "ckpt.metadata"])
    #expect(metadata["ckpt.metadata"] == .string(text))
  }

  @Test func whatHasNoPlaceIsRefusedByName() throws {
    let blocks = try DataType(name: "ggml.q4_0", elementsPerBlock: 32, bytesPerBlock: 18)
    let cases: [([TensorDescription], CheckpointError.Code, String)] = [
      ([try tensor("a"), try tensor("q", blocks, [32])], .foreignType, "ggml.q4_0"),
      ([try tensor("c", .c128, [1])], .foreignType, "c128"),
      ([try tensor("__metadata__")], .unrepresentable, "metadata"),
      ([try tensor("t"), try tensor("t")], .argument, "twice"),
      ([try tensor("a", .u8, [.max]), try tensor("b", .u8, [.max])], .unrepresentable, "2^63"),
    ]
    for (tensors, code, words) in cases {
      let error = try #require(throws: CheckpointError.self) {
        try SafetensorsLayout(tensors: tensors)
      }
      #expect(error.code == code)
      #expect(error.tensor == tensors[tensors.count - 1].name)
      #expect(error.message.contains(words), "\(error)")
    }
  }

  @Test(arguments: 0..<8)
  func misuseIsRefusedAndEndsTheWriter(_ kind: Int) throws {
    let layout = try SafetensorsLayout(tensors: [tensor("a", .u8, [2]), tensor("b", .u8, [2])])
    let (a, b) = (layout.tensors[0], layout.tensors[1])
    let two: [UInt8] = [1, 2]
    let sink = MemorySink()
    let writer = try SafetensorsWriter(sink: sink, layout: layout)
    let error = #expect(throws: CheckpointError.self) {
      switch kind {
      case 0: try writer.begin(b)
      case 1: try writer.begin(tensor("a", .u8, [3]))
      case 2: try writer.append(two.rawSpan)
      case 3: try writer.add(a, bytes: ([1, 2, 3] as [UInt8]).rawSpan)
      case 4: try writer.add(a, bytes: ([1] as [UInt8]).rawSpan)
      case 5:
        try writer.begin(a)
        try writer.begin(b)
      case 6:
        try writer.add(a, bytes: two.rawSpan)
        try writer.finish()
      default:
        try writer.add(a, bytes: two.rawSpan)
        try writer.add(b, bytes: two.rawSpan)
        try writer.add(b, bytes: two.rawSpan)
      }
    }
    #expect(error?.code == .argument)
    let count = sink.bytes.count
    for step in [{ try writer.add(a, bytes: two.rawSpan) }, { try writer.finish() }] {
      #expect(throws: CheckpointError.self) { try step() }
    }
    #expect(sink.bytes.count == count)
  }

  @Test func nothingIsVisibleBeforeTheEnd() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([1, 2, 3], to: "model")
    let layout = try SafetensorsLayout(tensors: [tensor("a")])
    do {
      let writer = try SafetensorsWriter(path: path, layout: layout)
      try writer.add(layout.tensors[0], bytes: ([9] as [UInt8]).rawSpan)
      #expect(try folder.bytes(of: "model") == [1, 2, 3])
    }
    #expect(try folder.names() == ["model"])
    #expect(try folder.bytes(of: "model") == [1, 2, 3])
    let writer = try SafetensorsWriter(path: path, layout: layout)
    try writer.add(layout.tensors[0], bytes: ([9] as [UInt8]).rawSpan)
    try writer.finish()
    #expect(try TensorArchive(path: path).tensors.map(\.name) == ["a"])
    #expect(try folder.names() == ["model"])
  }
}
