import CheckpointFormat
import Foundation
import Interchange
import Testing
import TestSupport

/// ZIP archives of NumPy's and PyTorch's changed by chance, and pickles and headers within whole archives: each is
/// read or refused with a typed error, and what is read is consistent.
///
/// A failure names its seed. CKPT_FUZZ_SEED=N runs that seed alone; CKPT_FUZZ_COUNT=N changes more files.
struct ZipFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seeds: [UInt64] =
    environment["CKPT_FUZZ_SEED"].flatMap(UInt64.init).map { [$0] }
    ?? (0..<3).map { _ in .random(in: 0...UInt64.max) }
  private static let count = environment["CKPT_FUZZ_COUNT"].flatMap(Int.init) ?? 1000

  private static let numbers = PyTorchFile.numbers(24)

  private static let pickle = Pickle(protocolVersion: 4).adding("}q\u{0}(")
    .text("model").global("collections", "OrderedDict").adding(")R(")
    .text("weight").tensor("0", 24, shape: [4, 6], strides: [6, 1])
    .text("view").tensor("0", 24, offset: 1, shape: [3, 2], strides: [1, 6])
    .text("tied").tensor("0", 24, shape: [4, 6], strides: [6, 1]).adding("u")
    .text("epoch").adding("K\u{5}").text("rate").adding([0x47, 0x3F, 0xE0, 0, 0, 0, 0, 0, 0])
    .text("list").adding("](K\u{1}K\u{2}e").adding("u").finished

  private static let array = NPYFile.array("<f4", [4, 6], numbers)

  private static let archives: [ZipFile] = {
    var arrays = ZipFile([
      ("a.npy", array),
      ("b.npy", NPYFile.array(">i2", [3, 4], Array(numbers.prefix(24)), isFortranOrder: true)),
    ])
    arrays.add("c.npy", array, deflated: Deflate.stored(array))
    arrays.useDescriptor(at: 0)
    arrays.useZip64(at: 1)
    arrays.isZip64 = true
    var model = PyTorchFile.zip(pickle, [("0", numbers)])
    for member in model.members.indices { model.useDescriptor(at: member) }
    return [arrays, model]
  }()

  private static let tokens: [[UInt8]] = [
    [0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x01, 0x02], [0x50, 0x4B, 0x05, 0x06],
    [0x50, 0x4B, 0x07, 0x08], [0xFF, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0], [0, 0, 0, 0x80],
    Array("cos\nsystem\n".utf8), Array("}".utf8), Array("]".utf8), Array("(".utf8),
    Array("t".utf8), Array("R".utf8), Array("b".utf8), Array("s".utf8), Array("u".utf8),
    Array("e".utf8), Array("h\u{0}".utf8), Array("q\u{0}".utf8), Array("N".utf8), [0x85], [0x93],
    [0x8B, 0xFF, 0xFF, 0xFF, 0x7F], [0x8D, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [0x94],
    Array("'descr': '|O',".utf8), Array("(0,".utf8), Array("9223372036854775807".utf8),
    Array("True".utf8), [0xFF], [0x27],
  ]

  private func change(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) where bytes.count > 16 {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...12, using: &random), bytes.count - place)
      let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = .random(in: 0...255, using: &random)
      case 2: bytes.removeSubrange(place..<place + length)
      case 3: bytes.insert(contentsOf: token, at: place)
      case 4: bytes.replaceSubrange(place..<min(bytes.count, place + token.count), with: token)
      case 5:
        let target = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[place..<place + length], at: target)
      default: bytes.removeLast(length)
      }
    }
    return bytes
  }

  private func open(_ file: [UInt8]) throws(CheckpointError) -> TensorArchive {
    let source = MemorySource(file)
    return switch try FormatRegistry.standard.recognize(source) {
    case .npz: try TensorArchive(format: .npz, source: source)
    case .pytorch: try TensorArchive(format: .pytorch, source: source)
    case .npy: try TensorArchive(format: .npy, source: source)
    default: throw CheckpointError(.unknownFormat, "another format", offset: 0)
    }
  }

  /// Whether the file was read; then all its tensors were, and what is written of them is the same.
  private func check(_ file: [UInt8]) throws -> Bool {
    let archive: TensorArchive
    do throws(CheckpointError) {
      archive = try open(file)
    } catch {
      #expect(error.code.describesFile, "\(error)")
      #expect(error.description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(error)")
      #expect(error.offset.map { (0...file.count).contains($0) } ?? true, "\(error)")
      return false
    }
    let sink = MemorySink()
    do throws(CheckpointError) {
      try archive.convert(to: .sink(sink, as: .safetensors))
    } catch {
      #expect(error.code.describesFile || error.code == .unrepresentable, "\(error)")
      #expect(error.offset.map { (0...file.count).contains($0) } ?? true, "\(error)")
      return false
    }
    let written = try SafetensorsFile.open(sink.bytes)
    for tensor in archive.tensors {
      guard let found = written.tensor(named: tensor.name) else { continue }
      #expect(found.description.shape == tensor.description.shape)
      #expect(
        try archive.read(tensor).values(as: UInt8.self)
          == written.read(found).values(as: UInt8.self))
    }
    return true
  }

  @Test(arguments: seeds)
  func changedArchivesAreReadOrRefused(seed: UInt64) throws {
    print("zip fuzz seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let accepted = try (0..<Self.count).count { number in
      try check(change(Self.archives[number % Self.archives.count].bytes, &random))
    }
    #expect(accepted < Self.count / 2)
  }

  /// What stands in members is changed, and the archive around it made whole again.
  @Test(arguments: seeds)
  func changedMembersAreReadOrRefused(seed: UInt64) throws {
    print("zip member fuzz seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let accepted = try (0..<Self.count).count { number in
      let file =
        switch number % 3 {
        case 0: PyTorchFile.zip(change(Self.pickle, &random), [("0", Self.numbers)])
        case 1: ZipFile([("a.npy", change(Self.array, &random))])
        default:
          {
            var file = ZipFile()
            file.add("a.npy", Self.array, deflated: change(Deflate.stored(Self.array), &random))
            return file
          }()
        }
      return try check(file.bytes)
    }
    // Where nothing or all is accepted the changes test nothing.
    #expect(accepted > 0)
    #expect(accepted < Self.count / 2)
  }
}
