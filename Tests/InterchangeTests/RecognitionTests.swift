import CheckpointFormat
import Interchange
import Testing
import TestSupport

struct RecognitionTests {
  private static let strangers: [([UInt8], String)] = [
    ([], "is empty"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "PNG"),
    ([0x50, 0x4B, 0x03, 0x04, 0x14, 0], "ZIP archive, but neither PyTorch nor NPZ"),
    (ZipFile([("[Content_Types].xml", [])]).bytes, "ZIP archive, but neither PyTorch nor NPZ"),
    (ZipFile([("/data.pkl", [])]).bytes, "ZIP archive, but neither PyTorch nor NPZ"),
    ([0x1F, 0x8B, 8, 0], "gzip"),
    ([0x80, 0x02, 0x8A, 0x0A], "pickle"),
    ([0x89] + Array("HDF\r\n\u{1A}\n".utf8), "HDF5 file, as Keras writes"),
    ([8, 8, 0x12, 7] + Array("pytorch".utf8) + [0x1A, 3, 0x32, 0x2E, 0x30], "is an ONNX model"),
    (ZipFile([("metadata.json", [])]).bytes, "is a Keras archive"),
    (Array("version https://git-lfs.github.com/spec/v1\noid sha256:0\n".utf8), "git lfs pull"),
    (Array("\n<!DOCTYPE html><html>".utf8), "HTML"),
    (Array("Just text, größer als nichts.\n".utf8), "is a text file"),
    ([UInt8](repeating: 0, count: 100), "zero bytes"),
    ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], "unknown kind"),
    ([0x8B, 0x43, 0x4B, 0x50], "unknown kind"),
    ([0x8A], "unknown kind"),
    ([0x8A, 0x43, 0x4B, 0x50, 0x54, 0x0D, 0x0A, 0x1A, 0x0A], "unknown kind"),
  ]

  private static func ckpt() throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    try writer.add(
      TensorDescription(name: "t", dataType: .u8, shape: [3]),
      bytes: ([1, 2, 3] as [UInt8]).rawSpan)
    try writer.finish()
    return sink.bytes
  }

  @Test func contentCountsNotTheName() throws {
    let folder = try TemporaryFolder()
    let ckpt = try folder.write(try Self.ckpt(), to: "a.safetensors")
    let safetensors = try folder.write(SafetensorsFile.bytes("{}"), to: "b.bin")
    #expect(try TensorArchive(path: ckpt).format == .checkpoint)
    #expect(try TensorArchive(path: safetensors).format == .safetensors)
  }

  @Test func aDamagedCheckpointIsStillOne() throws {
    let whole = try Self.ckpt()
    for position in 0..<64 {
      var damaged = whole
      damaged[position] ^= 0x41
      #expect(try FormatRegistry.standard.recognize(MemorySource(damaged)) == .checkpoint)
    }
    var damaged = whole
    damaged[damaged.count - 36] ^= 1
    #expect(try FormatRegistry.standard.recognize(MemorySource(damaged)) == .checkpoint)
    // The signature is whole from here on.
    for count in 10..<whole.count {
      #expect(
        try FormatRegistry.standard.recognize(MemorySource(Array(whole.prefix(count))))
          == .checkpoint)
    }
  }

  @Test func aDamagedHeaderIsFoundByVerify() throws {
    let folder = try TemporaryFolder()
    var bytes = try Self.ckpt()
    bytes[0] ^= 1
    let archive = try TensorArchive(path: folder.write(bytes, to: "damaged"))
    #expect(try archive.verify().map(\.code) == [.signature])
  }

  @Test(arguments: [
    SafetensorsFile.bytes(#"{"a":1}"#), SafetensorsFile.bytes(" {}"),
    Array(SafetensorsFile.bytes(SafetensorsFile.header(tensorCount: 9)).prefix(100)),
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F] + Array(#"{"a":"#.utf8),
    // 640 bytes of header, cut: begins as a Python pickle does.
    [0x80, 0x02, 0, 0, 0, 0, 0, 0] + Array(#"{"a":"#.utf8),
  ])
  func aDamagedSafetensorsFileIsStillOne(_ bytes: [UInt8]) throws {
    #expect(try FormatRegistry.standard.recognize(MemorySource(bytes)) == .safetensors)
  }

  /// Archives by their first member, however they go on.
  @Test(
    arguments: [
      (NPYFile.array("<f4", [0], []), FileFormat.npy), ([0x93] + Array("NUMPY".utf8), .npy),
      // With 0x7B tensors: what follows the first eight bytes looks like a brace.
      (Array("GGUF".utf8) + [3, 0, 0, 0, 0x7B, 0, 0, 0, 0, 0, 0, 0], .gguf),
      (ZipFile([("a.npy", [])]).bytes, .npz),
      (ZipFile([("deep/a.npy", []), ("b", [])]).bytes, .npz),
      (ZipFile([(String(repeating: "long", count: 9000) + ".npy", [])]).bytes, .npz),
      (ZipFile().bytes, .npz), (PyTorchFile.zip([]).bytes, .pytorch),
      (Array(PyTorchFile.zip([]).bytes.prefix(60)), .pytorch),
    ] as [([UInt8], FileFormat)])
  func archivesAreTold(_ bytes: [UInt8], format: FileFormat) throws {
    #expect(try FormatRegistry.standard.recognize(MemorySource(bytes)) == format)
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "file")
    do throws(CheckpointError) {
      #expect(try TensorArchive(path: path).format == format)
    } catch {
      #expect(error.code.describesFile)
      #expect(error.path == path)
    }
  }

  @Test(arguments: strangers)
  func othersAreNamed(_ bytes: [UInt8], words: String) throws {
    let error = try #require(throws: CheckpointError.self) {
      try FormatRegistry.standard.recognize(MemorySource(bytes))
    }
    #expect(error.code == .unknownFormat)
    #expect(error.message.contains(words))
    #expect(!error.description.contains("\n"))
  }

  @Test func filesThatCannotBeOpenedAreNamed() throws {
    let folder = try TemporaryFolder()
    let missing = try #require(throws: CheckpointError.self) {
      _ = try TensorArchive(path: folder.file("none"))
    }
    #expect(missing.code == .system)
    #expect(missing.description.contains("No such file"))
    let itself = try #require(throws: CheckpointError.self) {
      _ = try TensorArchive(path: folder.path)
    }
    #expect(itself.description.contains("is a folder"))
    let text = try folder.write(Array(#"{"architectures":["BertModel"]}"#.utf8), to: "config.json")
    let json = try #require(throws: CheckpointError.self) { _ = try TensorArchive(path: text) }
    #expect(json.code == .unknownFormat)
    #expect(json.description.contains("weight_map"))
  }
}
