import CheckpointFormat
import TestSupport
import Testing

@testable import Interchange

extension FileFormat {
  fileprivate static let toy = FileFormat("toy", title: "Toy", fileNameEnding: ".toy")
}

/// A format of files that hold one tensor of bytes behind the word TOY: all that adding a format takes.
private enum ToyDefinition: WritableFormatDefinition {
  static let format = FileFormat.toy

  static func begins(_ head: FileHead) -> Bool { head.bytes.starts(with: "TOY".utf8) }

  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let count = file.source.byteCount - 3
    let tensor = ArchivedTensor(
      position: 0, description: try TensorDescription(name: "toy", dataType: .u8, shape: [count]),
      offset: 3, storedByteCount: count)
    return ArchiveContents(
      byteCount: file.source.byteCount, table: try TensorTable([tensor]),
      fileIdentities: file.identities, reading: ContiguousTensors(sources: [nil: file.source]))
  }

  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport {
    var report = ConversionReport()
    let sink = try conversion.makeSink()
    try sink.write(Array("TOY".utf8).rawSpan)
    for tensor in conversion.storedTensors {
      try conversion.copy(tensor, to: &report) { (bytes) throws(CheckpointError) in
        try sink.write(bytes)
      }
    }
    try sink.commit()
    return report
  }
}

struct FormatRegistryTests {
  private let formats = FormatRegistry(
    definitions: FormatRegistry.standard.definitions + [ToyDefinition.self])

  /// With its line in the table a format is recognized, read, written, offered and listed.
  @Test func aFormatIsALineOfTheTable() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("TOY\u{1}\u{2}\u{3}".utf8), to: "a")
    let archive = try TensorArchive(path: path, formats: formats)
    #expect(archive.format == .toy)
    #expect(try archive.read(archive.tensors[0]).values(as: UInt8.self) == [1, 2, 3])
    let report = try archive.convert(to: .file(folder.file("b"), as: .safetensors))
    let copied = try TensorArchive(path: folder.file("b"), formats: formats)
    #expect(copied.format == .safetensors)
    #expect(report.writtenByteCount == copied.byteCount)
    try copied.convert(to: .file(folder.file("c"), as: .toy), formats: formats)
    #expect(try folder.bytes(of: "c") == Array("TOY\u{1}\u{2}\u{3}".utf8))
    #expect(formats.writableFormats.contains(.toy))
    #expect(formats.writableFormat(forName: "x.toy") == .toy)
    try folder.write([0, 1, 2], to: "d")
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(path: folder.file("d"), formats: formats)
    }
    #expect(error.message.hasSuffix(", Toy"), "\(error)")
    #expect(throws: CheckpointError.self) { try TensorArchive(path: path) }
    #expect(throws: CheckpointError.self) {
      try archive.convert(to: .file(folder.file("e"), as: .toy))
    }
  }

  @Test func namesAndTitlesAreDistinct() {
    let formats = FormatRegistry.standard.formats
    #expect(Set(formats.map(\.name)).count == formats.count)
    #expect(
      FormatRegistry.standard.titles
        == ["ckpt", "safetensors", "PyTorch", "GGUF", "NPY", "NPZ"])
  }

  @Test(arguments: [
    ("a.safetensors", FileFormat.safetensors), ("a.safetensors.index.json", .shardedSafetensors),
    ("a.npz", .npz), ("a.gguf", .gguf), ("a.ckpt", .checkpoint), ("a", .checkpoint),
    ("a.npy", .checkpoint), ("safetensors", .checkpoint),
  ])
  func theEndingOfANameSaysTheFormat(_ name: String, format: FileFormat) {
    #expect(FormatRegistry.standard.writableFormat(forName: name) == format)
  }

  @Test(arguments: [FileFormat.npy, .pytorch])
  func whatIsOnlyReadIsNotWritten(_ format: FileFormat) throws {
    let archive = try SafetensorsFile.open(SafetensorsFile.bytes("{}"))
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(MemorySink(), as: format))
    }
    #expect(error.code == .argument)
    #expect(error.message.contains("ckpt, safetensors, GGUF or NPZ are"), "\(error)")
  }

  /// What is written is counted, whatever the format and however many files.
  @Test(arguments: FormatRegistry.standard.writableFormats.map(\.name))
  func writtenBytesAreCounted(_ name: String) throws {
    let format = try #require(
      FormatRegistry.standard.writableFormats.first { $0.name == name })
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(SafetensorsFile.header(tensorCount: 9), dataByteCount: 36))
    let folder = try TemporaryFolder()
    let path = folder.file("m" + (format.fileNameEnding ?? ""))
    let sharding: Sharding? = format == .shardedSafetensors ? .bytes(8) : nil
    let report = try archive.convert(to: .file(path, as: format, sharding: sharding))
    #expect(try report.writtenByteCount == TensorArchive(path: path).byteCount)
  }
}
