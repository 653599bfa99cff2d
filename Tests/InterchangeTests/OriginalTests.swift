import CheckpointFormat
import Interchange
import TestSupport
import Testing

/// A file of another format is made again from the container that it was converted to, byte for byte (SPEC.md section
/// 6.14).
struct OriginalTests {
  private static func converted(
    _ archive: TensorArchive, to format: FileFormat, keeping: Bool = true,
    codec: ChunkCodec? = nil
  ) throws -> (bytes: [UInt8], report: ConversionReport) {
    let sink = MemorySink()
    var target = ConversionTarget.sink(
      sink, as: format, options: WritingOptions(codec: codec, threads: 2))
    target.keepsOriginal = keeping
    let report = try archive.convert(to: target)
    return (sink.bytes, report)
  }

  private static func container(_ bytes: [UInt8]) throws -> TensorArchive {
    try TensorArchive(CheckpointReader(source: MemorySource(bytes)))
  }

  /// Converts a file to a container, that one to another, and back. Returns how its header was kept.
  private static func expectReturn(
    of bytes: [UInt8], _ format: FileFormat
  ) throws -> OriginalFile.Form? {
    let archive = try TensorArchive(format: format, source: MemorySource(bytes))
    let made = try converted(archive, to: .checkpoint)
    #expect(made.report.original == .kept)
    let other = try converted(container(made.bytes), to: .checkpoint, codec: .stored)
    #expect(other.report.original == .kept)
    for file in [made.bytes, other.bytes] {
      let back = try converted(container(file), to: format)
      #expect(back.bytes == bytes)
      #expect(back.report.original == .restored)
      #expect(back.report.tensorCount == archive.tensors.count { $0.tiedTo == nil })
    }
    return try container(made.bytes).checkpointReader?.index.originals.first?.form
  }

  @Test(arguments: Fixture.all("valid"))
  func everyFixtureComesBack(_ fixture: Fixture) throws {
    let bytes = try FileSource(path: fixture.path).bytes()
    let form = try Self.expectReturn(of: bytes, .safetensors)
    let described: Set = [
      "any-order", "empty-tensors", "every-type", "metadata-last", "nothing", "padded",
      "rank-64", "rank-8", "scalar", "tied", "unaligned",
    ]
    if form == .whole { #expect(!described.contains(fixture.name), "\(fixture.name)") }
  }

  private static let a = #""a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}"#
  private static let b = #""b":{"dtype":"U8","shape":[],"data_offsets":[8,9]}"#

  /// Headers that our writer would not make, and whether a description is enough.
  static let headers: [(String, OriginalFile.Form)] = [
    ("{\(a),\(b)}", .described), ("{\(b),\(a)}", .described),
    ("{\(b),\(a)}" + String(repeating: " ", count: 4000), .described),
    (#"{"__metadata__":{"z":"1","a":"2"},\#(b),\#(a)}"#, .described),
    (#"{\#(a),\#(b),"__metadata__":{"z":"1","a":"é\n"}} "#, .described),
    (#"{"__metadata__":{"z":"1","twin":"a","y":""},\#(a),\#(b)}"#, .described),
    (#"{"__metadata__":{},\#(a),\#(b)}"#, .described),
    (#"{\#(a),"__metadata__":{"k":"v"},\#(b)}"#, .whole),
    (#"{"__metadata__":null,\#(a),\#(b)}"#, .whole),
    (#"{"__metadata__":{"k":"\u00e9\/"},\#(a),\#(b)}"#, .whole),
    (#"{"__metadata__":{"ckpt.metadata":"no text of ours"},\#(a),\#(b)}"#, .described),
    ("{\(a), \(b)}", .whole), ("{\(a),\(b)}\n", .whole), ("{\n  \(a),\n  \(b)\n}\n\n", .whole),
    (#"{"a":{"shape":[2],"dtype":"F32","data_offsets":[0,8]},\#(b)}"#, .whole),
    (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"note":[1]},\#(b)}"#, .whole),
  ]

  @Test(arguments: headers)
  func everyHeaderComesBack(_ header: String, _ form: OriginalFile.Form) throws {
    let bytes = SafetensorsFile.bytes(header, data: Array(1...9))
    #expect(try Self.expectReturn(of: bytes, .safetensors) == form)
  }

  /// GGUF of both versions, with keys and types of numbers in any order, and with and without zeros at the end.
  @Test(arguments: [2, 3] as [UInt32], [32, 64])
  func everyGGUFComesBack(_ version: UInt32, _ alignment: Int) throws {
    typealias Builder = GGUFTests.Builder
    for padding in [0, 5, alignment - 4] {
      var file = Builder()
      file.version = version
      file.alignment = alignment
      file.entries = [
        Builder.entry("z", 8, Builder.text("first")),
        Builder.entry("general.alignment", 4, Builder.number(UInt32(alignment))),
        Builder.entry("a", 3, Builder.number(Int16(-2))),
        Builder.entry(
          "list", 9, Builder.number(UInt32(5)) + Builder.number(UInt64(1)) + [1, 0, 0, 0]),
        Builder.entry(
          "nested", 9,
          Builder.number(UInt32(9)) + Builder.number(UInt64(1)) + Builder.number(UInt32(0))
            + Builder.number(UInt64(2)) + [7, 8]),
      ]
      file.tensors = [
        Builder.tensor("w", [3]), Builder.tensor("q", [32], type: 2, offset: UInt64(alignment)),
        Builder.tensor("v", [1], offset: UInt64(2 * alignment)),
      ]
      let gap = [UInt8](repeating: 0, count: alignment)
      file.data =
        Array(1...12) + gap.dropFirst(12) + Array(1...18) + gap.dropFirst(18) + [1, 2, 3, 4]
        + gap.prefix(padding)
      let form = try Self.expectReturn(of: file.bytes, .gguf)
      #expect(form == .described)
    }
  }

  /// What is not zero between tensors would not come back, so nothing is kept.
  @Test func paddingThatIsNotZeroIsNotPromised() throws {
    var file = GGUFTests.Builder()
    file.tensors = [
      GGUFTests.Builder.tensor("w", [3]), GGUFTests.Builder.tensor("v", [1], offset: 32),
    ]
    file.data = [UInt8](repeating: 1, count: 36)
    let archive = try TensorArchive(format: .gguf, source: MemorySource(file.bytes))
    let made = try Self.converted(archive, to: .checkpoint)
    #expect(made.report.original == .none)
    #expect(try Self.converted(Self.container(made.bytes), to: .gguf).report.original == .none)
  }

  @Test func nothingIsKeptWhereThatIsNotWanted() throws {
    let bytes = SafetensorsFile.bytes("{\(Self.b),\(Self.a)}", data: Array(1...9))
    let archive = try TensorArchive(format: .safetensors, source: MemorySource(bytes))
    let made = try Self.converted(archive, to: .checkpoint, keeping: false)
    #expect(made.report.original == .none)
    let kept = try Self.converted(archive, to: .checkpoint)
    for (file, keeping) in [(made.bytes, true), (kept.bytes, false)] {
      let back = try Self.converted(Self.container(file), to: .safetensors, keeping: keeping)
      #expect(back.report.original == .none)
      #expect(back.bytes != bytes)
    }
  }

  /// What was made from a container goes back to one without a note of how it looked in between.
  @Test(arguments: [FileFormat.safetensors, .gguf])
  func whatCameFromAContainerIsNoOriginal(_ format: FileFormat) throws {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    writer.metadata["epoch"] = .integer(3)
    writer.metadata["null"] = .null
    for (name, type) in [("z", DataType.f32), ("a", .f32), ("m", .i64)] {
      let bytes = [UInt8](repeating: 1, count: type.bytesPerBlock)
      try writer.add(
        TensorDescription(name: name, dataType: type, shape: [1]), bytes: bytes.rawSpan)
    }
    try writer.finish()
    let other = try Self.converted(Self.container(sink.bytes), to: format)
    let back = try Self.converted(
      TensorArchive(format: format, source: MemorySource(other.bytes)), to: .checkpoint)
    #expect(back.report.original == .none)
    #expect(back.bytes == sink.bytes)
  }

  /// What does not give the file that it should is told, and the file is written as without it.
  @Test(arguments: 0..<9)
  func whatDoesNotFitIsTold(_ fault: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = SafetensorsFile.bytes("{\(Self.b),\(Self.a)}", data: Array(1...9))
    let archive = try TensorArchive(format: .safetensors, source: MemorySource(bytes))
    let made = try Self.container(Self.converted(archive, to: .checkpoint).bytes)
    var original = try #require(made.checkpointReader?.index.originals.first)
    switch fault {
    case 0: original.digest[7] ^= 1
    case 1: original.byteCount += 1
    case 2: original.byteCount = .max
    case 3: original.header = []
    case 4: original.header[5] = 200
    case 5: original.header[original.header.count - 4] = 0
    case 6: original.header = [UInt8](repeating: 0xFF, count: 60)
    case 7:
      original.form = .whole
      original.header = [0xFF]
    default:
      original.form = .whole
      original.header = try RawDeflate.deflate(Array("not a header".utf8))
    }
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    for tensor in made.tensors {
      let bytes = try made.bytes(of: tensor)
      try writer.add(tensor.description, bytes: bytes.rawSpan)
    }
    writer.originals = [original]
    try writer.finish()
    let changed = try Self.container(sink.bytes)
    let plain = try Self.converted(changed, to: .safetensors, keeping: false)
    let back = try Self.converted(changed, to: .safetensors)
    #expect(back.report.original == .different)
    #expect(back.bytes == plain.bytes)
    #expect(back.report.writtenByteCount == back.bytes.count)
    let report = try changed.convert(to: .file(folder.file("back"), as: .safetensors))
    #expect(report.original == .different)
    #expect(report.writtenByteCount == back.bytes.count)
    #expect(try folder.bytes(of: "back") == plain.bytes)
    #expect(try folder.names() == ["back"])
  }

  @Test func againstABaseItIsKeptToo() throws {
    let folder = try TemporaryFolder()
    let header = "{\(Self.b),\(Self.a)}  "
    let bytes = SafetensorsFile.bytes(header, data: Array(1...9))
    let archive = try TensorArchive(format: .safetensors, source: MemorySource(bytes))
    try archive.convert(to: .file(folder.file("base.ckpt"), as: .checkpoint))
    let later = SafetensorsFile.bytes(header, data: [9] + Array(2...9))
    try TensorArchive(format: .safetensors, source: MemorySource(later)).convert(
      to: .file(
        folder.file("later.ckpt"), as: .checkpoint,
        base: TensorArchive(path: folder.file("base.ckpt"))))
    let report = try TensorArchive(path: folder.file("later.ckpt"))
      .convert(to: .file(folder.file("back"), as: .safetensors))
    #expect(report.original == .restored)
    #expect(try folder.bytes(of: "back") == later)
  }
}

extension FileSource {
  fileprivate func bytes() throws(CheckpointError) -> [UInt8] { try read(0..<byteCount) }
}

extension TensorArchive {
  fileprivate func bytes(of tensor: ArchivedTensor) throws -> [UInt8] {
    try bytes(0..<tensor.description.byteCount, of: tensor)
  }
}
