import CheckpointFormat
import Interchange
import Testing
import TestSupport

struct ConversionTests {
  private static func ckpt(_ codec: ChunkCodec = .zlib) -> OutputFormat {
    .checkpoint(WritingOptions(codec: codec, level: 1, threads: 2))
  }

  private func converted(
    _ archive: TensorArchive, as target: OutputFormat
  ) throws -> (archive: TensorArchive, bytes: [UInt8], report: ConversionReport) {
    let sink = MemorySink()
    var destination = ConversionTarget.sink(sink, as: target.format, options: target.options)
    destination.keepsOriginal = false
    let report = try archive.convert(to: destination)
    let archive = try TensorArchive(
      format: target.format, source: MemorySource(sink.bytes), threads: 2)
    return (archive, sink.bytes, report)
  }

  /// Numbers that arithmetic would change, then numbers by chance: zeros and infinities of both signs, subnormals,
  /// NaN that signal and that carry something.
  private func bytes(of type: DataType, count: Int, seed: UInt64) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    let special: [UInt64] =
      switch type.name {
      case "f64":
        [
          1 << 63, 1, 0x7FF0 << 48, 0xFFF0 << 48, 0x7FF0_0000_0000_0001, 0xFFF8_1234_5678_9ABC,
        ]
      case "f32", "c64": [1 << 31, 1, 0x7F80_0000, 0xFF80_0000, 0x7F80_0001, 0xFFC0_BEEF]
      case "f16": [1 << 15, 1, 0x7C00, 0xFC00, 0x7C01, 0xFE42]
      case "bf16": [1 << 15, 1, 0x7F80, 0xFF80, 0x7F81, 0xFFC7]
      default: [0x80, 0x7F, 0xFF, 1]
      }
    let size = type.numberByteCount
    var bytes = special.flatMap { bits in
      (0..<size).map { UInt8(truncatingIfNeeded: bits >> (8 * $0)) }
    }
    let byteCount = count / type.elementsPerBlock * type.bytesPerBlock
    bytes = Array(bytes.prefix(byteCount))
    while bytes.count < byteCount { bytes.append(.random(in: 0...255, using: &random)) }
    if type == .bool { bytes = bytes.map { $0 & 1 } }
    return bytes
  }

  /// Each type in each kind of shape: scalar where it has whole bytes, empty, rank 8, a matrix.
  private func everything() throws -> (bytes: [UInt8], values: [String: [UInt8]]) {
    var tensors: [TensorDescription] = []
    var values: [String: [UInt8]] = [:]
    let types = DataType.registered.values.filter { !DataType.foreignToSafetensors.contains($0) }
      .sorted { $0.name < $1.name }
    for type in types {
      var shapes = [[0], [3, 0, 4], [1, 2, 1, 3, 1, 2, 1, 2], [13, 20]]
      if type.elementsPerBlock == 1 { shapes.append([]) }
      for shape in shapes {
        let name = "\(type.name) \(shape)"
        let tensor = try TensorDescription(name: name, dataType: type, shape: shape)
        tensors.append(tensor)
        values[name] = bytes(of: type, count: tensor.elementCount, seed: UInt64(tensors.count))
        #expect(values[name]?.count == tensor.byteCount)
      }
    }
    var metadata = CheckpointMetadata()
    metadata["format"] = .string("pt")
    metadata["größe"] = .string("\"\\\n\u{0}")
    metadata["leer"] = .string("")
    let layout = try SafetensorsLayout(tensors: tensors, metadata: metadata)
    let sink = MemorySink()
    let writer = try SafetensorsWriter(sink: sink, layout: layout)
    for tensor in layout.tensors {
      let bytes = try #require(values[tensor.name])
      try writer.add(tensor, bytes: bytes.rawSpan)
    }
    try writer.finish()
    return (sink.bytes, values)
  }

  private func expect(_ archive: TensorArchive, has values: [String: [UInt8]]) throws {
    #expect(archive.tensors.count == values.count)
    for tensor in archive.tensors {
      #expect(
        try archive.read(tensor).values(as: UInt8.self) == values[tensor.name], "\(tensor.name)")
    }
  }

  /// All 22 types, all bits, through both codecs and back to the very same file.
  @Test(arguments: [ChunkCodec.stored, .zlib])
  func everyBitComesBack(codec: ChunkCodec) throws {
    let (bytes, values) = try everything()
    let archive = try SafetensorsFile.open(bytes)
    #expect(Set(archive.tensors.map(\.description.dataType)).count == 22)
    try expect(archive, has: values)
    let checkpoint = try converted(archive, as: Self.ckpt(codec))
    try expect(checkpoint.archive, has: values)
    #expect(try checkpoint.archive.verify().isEmpty)
    for tensor in archive.tensors {
      let same = try #require(checkpoint.archive.tensor(named: tensor.name))
      #expect(same.description.dataType == tensor.description.dataType)
      #expect(same.description.shape == tensor.description.shape)
    }
    let back = try converted(checkpoint.archive, as: .safetensors)
    #expect(back.bytes == bytes)
    #expect(back.report.tensorCount == values.count)
    #expect(back.report.byteCount == values.values.reduce(0) { $0 + $1.count })
    #expect(try converted(archive, as: .safetensors).bytes == bytes)
    #expect(try converted(checkpoint.archive, as: Self.ckpt(codec)).bytes == checkpoint.bytes)
  }

  /// What a file of a stranger holds is the same after two conversions, and the file, where it is written anew, is then as
  /// we write it.
  @Test(arguments: Fixture.all("valid"))
  func fixturesComeBack(_ fixture: Fixture) throws {
    let archive = try TensorArchive(path: fixture.path)
    let checkpoint = try converted(archive, as: Self.ckpt())
    let back = try converted(checkpoint.archive, as: .safetensors)
    let lost = checkpoint.report.leftOutMetadataKeys
    #expect(lost == (fixture.name == "metadata" ? [""] : []))
    for other in [checkpoint.archive, back.archive] {
      #expect(other.tensors.count == archive.tensors.count)
      for tensor in archive.tensors {
        let same = try #require(other.tensor(named: tensor.name))
        #expect(same.description.dataType == tensor.description.dataType)
        #expect(same.description.shape == tensor.description.shape)
        #expect(
          same.tiedTo.map { other.tensors[$0].name }
            == tensor.tiedTo.map { archive.tensors[$0].name })
        #expect(
          try other.read(same).values(as: UInt8.self) == archive.read(tensor).values(as: UInt8.self)
        )
      }
      let kept = archive.metadata.filter { !lost.contains($0.key) }
      #expect(other.metadata.map(\.key) == kept.map(\.key))
      #expect(other.metadata.map(\.value) == kept.map(\.value))
    }
    #expect(try converted(back.archive, as: .safetensors).bytes == back.bytes)
  }

  @Test func labelsAreAskedForWhereThereAreNone() throws {
    let archive = try TensorArchive(path: FilePath("\(Fixture.folder)/valid/tied.safetensors"))
    let sink = MemorySink()
    var asked: [String] = []
    try archive.convert(to: .sink(sink, as: Self.ckpt().format, options: Self.ckpt().options)) {
      description in
      asked.append(description.name)
      return TensorLabels(layer: "l", component: "head", role: "weight")
    }
    #expect(asked == ["t", "head"])
    let labelled = try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
    #expect(labelled.tensors.map(\.description.labels.component) == ["head", "head"])
    let again = MemorySink()
    try labelled.convert(to: .sink(again, as: Self.ckpt().format, options: Self.ckpt().options)) {
      _ in
      Issue.record("labels that are there were asked for")
      return TensorLabels()
    }
    #expect(again.bytes == sink.bytes)
  }

  @Test func factsAndSecondNamesComeBack() throws {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    writer.metadata["epoch"] = .integer(5)
    writer.metadata["note"] = .string("kept")
    let tensor = try TensorDescription(name: "t", dataType: .u8, shape: [2])
    try writer.add(tensor, bytes: ([1, 2] as [UInt8]).rawSpan)
    try writer.tie("note", labels: TensorLabels(), to: "t")
    try writer.tie("head", labels: TensorLabels(), to: "t")
    try writer.finish()
    let archive = try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
    let result = try converted(archive, as: .safetensors)
    #expect(result.report.leftOutMetadataKeys == [])
    #expect(result.report.leftOutTies == [])
    #expect(Set(result.report.notedTies.map(\.name)) == ["head", "note"])
    #expect(result.archive.tensors.map(\.name) == ["t", "head", "note"])
    #expect(result.archive.metadata == archive.metadata)
  }

  @Test func whatSafetensorsCannotHoldIsRefusedBeforeAnythingIsWritten() throws {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    for (name, type) in [("plain", DataType.u8), ("complex", .c128)] {
      let tensor = try TensorDescription(name: name, dataType: type, shape: [1])
      try writer.add(tensor, bytes: [UInt8](repeating: 1, count: tensor.byteCount).rawSpan)
    }
    try writer.finish()
    let archive = try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
    let folder = try TemporaryFolder()
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .file(folder.file("out"), as: .safetensors))
    }
    #expect(error.code == .foreignType)
    #expect(error.tensor == "complex")
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [ckpt(), .safetensors])
  func progressAddsUpToTheDecodedBytes(_ target: OutputFormat) throws {
    let count = 2_500_000
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(
        #"{"t":{"dtype":"U8","shape":[\#(count)],"data_offsets":[0,\#(count)]}}"#,
        dataByteCount: count))
    var steps: [Int] = []
    try archive.convert(
      to: .sink(CountingSink(), as: target.format, options: target.options),
      progress: { steps.append($0) })
    #expect(steps.reduce(0, +) == count)
    #expect(steps.count > 1)
  }
}
