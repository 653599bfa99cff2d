import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// What `torch.save` wrote before it wrote archives.
struct LegacyPyTorchTests {
  private static let signature: [UInt8] = [
    0x8A, 0x0A, 0x6C, 0xFC, 0x9C, 0x46, 0xF9, 0x20, 0x6A, 0xA8, 0x50, 0x19,
  ]

  /// A storage as a legacy pickle refers to one: with a part, or with None.
  private static func storage(
    _ pickle: Pickle, _ key: String, _ count: Int, part: (Int, Int)? = nil,
    type: String = "FloatStorage"
  ) -> Pickle {
    let pickle = pickle.adding("(").text("storage").global("torch", type).text(key).text("cpu")
      .integer(count)
    guard let part else { return pickle.adding("NtQ") }
    return pickle.adding("(").text("view").integer(part.0).integer(part.1).adding("ttQ")
  }

  private static func tensor(
    _ pickle: Pickle, _ key: String, _ count: Int, part: (Int, Int)? = nil, shape: Int,
    type: String = "FloatStorage"
  ) -> Pickle {
    storage(
      pickle.global("torch._utils", "_rebuild_tensor_v2").adding("("), key, count, part: part,
      type: type
    ).integer(0).integers([shape]).integers([1]).adding([0x89]).adding("}tR")
  }

  private static func file(
    _ value: Pickle, version: Int = 1001, keys: [String], data: [(count: Int, bytes: [UInt8])]
  ) -> [UInt8] {
    var bytes = Pickle().adding(signature).finished + Pickle().integer(version).finished
    bytes += Pickle().adding("}").text("little_endian").adding([0x88]).adding("s").finished
    bytes += value.finished
    bytes += keys.reduce(Pickle().adding("](")) { $0.text($1) }.adding("e").finished
    for (count, numbers) in data {
      bytes += (0..<8).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + numbers
    }
    return bytes
  }

  private static let two: [UInt8] = {
    var value = tensor(Pickle().adding("}(").text("a"), "7", 3, shape: 3)
    value = tensor(value.text("part"), "7", 3, part: (1, 2), shape: 2)
    value = tensor(value.text("b"), "8", 1, shape: 1).adding("u")
    return file(
      value, keys: ["8", "7"],
      data: [(1, PyTorchFile.numbers(1)), (3, PyTorchFile.numbers(3))])
  }()

  @Test func tensorsAndParts() throws {
    let archive = try TensorArchive(source: MemorySource(Self.two))
    #expect(archive.format == .pytorchLegacy)
    func values(_ name: String) throws -> [Int32] {
      try archive.read(try #require(archive.tensor(named: name))).values(as: Int32.self)
    }
    #expect(try values("a") == [0, 1, 2])
    #expect(try values("part") == [1, 2])
    #expect(try values("b") == [0])
    #expect(archive.keyOrder?.map { archive.tensors[$0].name } == ["a", "part", "b"])
    let sink = MemorySink()
    try archive.convert(to: .sink(sink, as: .safetensors))
    #expect(try SafetensorsFile.open(sink.bytes).tensors.count == 3)
  }

  /// Cut anywhere it is refused, and with any byte changed it is refused or read.
  @Test func damage() throws {
    for count in 14..<Self.two.count {
      let error = try #require(throws: CheckpointError.self) {
        try TensorArchive(source: MemorySource(Array(Self.two.prefix(count))))
      }
      #expect(error.code.describesFile, "\(count): \(error)")
    }
    for place in Self.two.indices {
      for bit in [UInt8(1), 0x40, 0xFF] {
        var bytes = Self.two
        bytes[place] ^= bit
        do throws(CheckpointError) {
          let archive = try TensorArchive(
            format: .pytorchLegacy, source: MemorySource(bytes))
          for tensor in archive.tensors { _ = try archive.read(tensor) }
        } catch {
          #expect(error.code.describesFile, "\(place): \(error)")
        }
      }
    }
  }

  /// A file and what its error says.
  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
  }

  private static let one = tensor(Pickle(), "0", 1, shape: 1)
  private static let number = PyTorchFile.numbers(1)

  private static let refused: [Refused] = [
    Refused(
      testDescription: "of a version other than 1001",
      bytes: file(one, version: 1000, keys: ["0"], data: [(1, number)])),
    Refused(
      testDescription: "the data x belongs to no tensor",
      bytes: file(one, keys: ["0", "x"], data: [(1, number), (1, number)])),
    Refused(
      testDescription: "the data 0 is listed twice",
      bytes: file(one, keys: ["0", "0"], data: [(1, number), (1, number)])),
    Refused(
      testDescription: "its data, the data 0, is not there", bytes: file(one, keys: [], data: [])),
    Refused(
      testDescription: "has 2 elements, and should have 1",
      bytes: file(one, keys: ["0"], data: [(2, number + number)])),
    Refused(
      testDescription: "has 18446744073709551615 elements",
      bytes: file(one, keys: ["0"], data: [(-1, number)])),
    Refused(
      testDescription: "has 4 bytes behind its data",
      bytes: file(one, keys: ["0"], data: [(1, number + number)])),
    Refused(testDescription: "ends before the data 0", bytes: file(one, keys: ["0"], data: [])),
    Refused(
      testDescription: "within the file",
      bytes: file(
        tensor(Pickle(), "0", 1 << 30, shape: 1), keys: ["0"], data: [(1 << 30, number)])),
    Refused(
      testDescription: "named with several types or sizes",
      bytes: file(
        tensor(
          tensor(Pickle().adding("}(").text("a"), "0", 1, shape: 1).text("b"), "0", 1, shape: 1,
          type: "IntStorage"
        ).adding("u"), keys: ["0"], data: [(1, number)])),
    Refused(
      testDescription: "do not lie within the data",
      bytes: file(
        tensor(Pickle(), "0", 3, part: (1, 1), shape: 2), keys: ["0"],
        data: [(3, PyTorchFile.numbers(3))])),
    Refused(
      testDescription: "is no storage",
      bytes: file(
        tensor(Pickle(), "0", 3, part: (2, 2), shape: 2), keys: ["0"],
        data: [(3, PyTorchFile.numbers(3))])),
    Refused(
      testDescription: "would call posix.system",
      bytes: file(
        Pickle().global("posix", "system").text("id").adding([0x85, 0x52]), keys: [], data: [])),
  ]

  @Test(arguments: refused)
  func whatDoesNotFitIsRefused(_ refused: Refused) throws {
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(source: MemorySource(refused.bytes))
    }
    #expect(error.message.contains(refused.testDescription), "\(error)")
    #expect(error.code.describesFile)
  }

  /// A pickle that is longer than what is read of the file at first.
  @Test func aLongPickle() throws {
    let text = String(repeating: "x", count: 1_500_000)
    let value = Self.tensor(
      Pickle().adding("}(").text("text").text(text).text("a"), "0", 1, shape: 1
    ).adding("u")
    let archive = try TensorArchive(
      source: MemorySource(Self.file(value, keys: ["0"], data: [(1, Self.number)])))
    #expect(archive.metadata["text"] == .string(text))
    #expect(try archive.read(archive.tensors[0]).values(as: Int32.self) == [0])
  }
}
