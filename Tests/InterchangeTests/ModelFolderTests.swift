import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// A model is opened by its folder, and PyTorch's models in several files by their list.
struct ModelFolderTests {
  private static func tensor(_ name: String, _ number: UInt8) -> [UInt8] {
    PyTorchFile.zip(
      Pickle().adding("}").text(name).tensor("0", 1, shape: [1], strides: [1]).adding("s").finished,
      [("0", [number, 0, 0, 0])]
    ).bytes
  }

  private static func index(_ files: [(String, String)]) -> [UInt8] {
    let map = files.map { #""\#($0.0)":"\#($0.1)""# }.joined(separator: ",")
    return Array(#"{"metadata":{"total_size":8},"weight_map":{\#(map)}}"#.utf8)
  }

  private static func write(
    _ files: [(String, String)], in folder: borrowing TemporaryFolder
  ) throws {
    try folder.write(tensor("a", 1), to: "pytorch_model-00001-of-00002.bin")
    try folder.write(tensor("b", 2), to: "pytorch_model-00002-of-00002.bin")
    try folder.write(index(files), to: "pytorch_model.bin.index.json")
  }

  private static let listed = [
    ("b", "pytorch_model-00002-of-00002.bin"), ("a", "pytorch_model-00001-of-00002.bin"),
  ]

  @Test func severalFilesOfPyTorch() throws {
    let folder = try TemporaryFolder()
    try Self.write(Self.listed, in: folder)
    let archive = try TensorArchive(path: folder.path)
    #expect(archive.format == .shardedPytorch)
    #expect(archive.tensors.map(\.name) == ["a", "b"])
    #expect(archive.tensors.compactMap(\.file) == archive.fileNames)
    #expect(archive.fileIdentities.count == 3)
    #expect(archive.declaredByteCount == 8)
    #expect(try archive.tensors.map { try archive.read($0).values(as: Int32.self)[0] } == [1, 2])
    #expect(try archive.verify().isEmpty)
    try archive.convert(to: .file(folder.file("out.safetensors"), as: .safetensors))
    let written = try TensorArchive(path: folder.file("out.safetensors"))
    #expect(written.tensors.map(\.name) == ["a", "b"])
  }

  @Test(arguments: [
    ([listed[0], ("x", listed[1].1)], "is not listed"),
    (listed + [("c", listed[0].1)], "does not stand in it"),
    ([("a", listed[0].1), ("b", listed[1].1)], "but is listed for"),
    (listed + [("c", "../x.bin")], "no name of a file"), (listed + [("c", "x.bin")], "but missing"),
  ])
  func listAndFilesMustAgree(_ files: [(String, String)], words: String) throws {
    let folder = try TemporaryFolder()
    try Self.write(files, in: folder)
    let error = try #require(throws: CheckpointError.self) { try TensorArchive(path: folder.path) }
    #expect(error.code == .shards, "\(error)")
    #expect(error.message.contains(words), "\(error)")
  }

  /// What is whole comes first, safetensors before pickles.
  @Test func theUsualNameIsOpened() throws {
    let folder = try TemporaryFolder()
    try Self.write(Self.listed, in: folder)
    try folder.write(Self.tensor("c", 3), to: "pytorch_model.bin")
    #expect(try TensorArchive(path: folder.path).path == folder.file("pytorch_model.bin"))
    try folder.write(SafetensorsFile.bytes("{}"), to: "model.safetensors")
    #expect(try TensorArchive(path: folder.path).format == .safetensors)
  }

  @Test func otherNames() throws {
    let folder = try TemporaryFolder()
    try folder.write([1], to: "config.json")
    let none = try #require(throws: CheckpointError.self) { try TensorArchive(path: folder.path) }
    #expect(none.message.contains("is a folder"))
    try folder.write(Self.tensor("c", 3), to: "weights.pth")
    #expect(try TensorArchive(path: folder.path).tensors.map(\.name) == ["c"])
    try folder.write(Self.tensor("d", 3), to: "best.pt")
    let several = try #require(throws: CheckpointError.self) {
      try TensorArchive(path: folder.path)
    }
    #expect(several.code == .argument)
    #expect(several.message.contains("2 files of weights; try \(folder.file("best.pt"))"))
  }
}
