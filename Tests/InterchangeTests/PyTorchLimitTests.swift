import CheckpointFormat
import Testing

@testable import Interchange

/// Small files that stand for much: what they may cost is bounded, and said.
struct PyTorchLimitTests {
  private func refusal(
    _ pickle: Pickle, _ storages: [(String, [UInt8])] = []
  ) throws -> CheckpointError {
    try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(pickle.finished, storages)
    }
  }

  /// A text of 100 kB, made once and meant 700 times.
  @Test(arguments: [true, false])
  func repeatedTextCountsEachTime(isList: Bool) throws {
    var pickle = Pickle().adding("}(").text("first")
      .text(String(repeating: "A", count: 100_000)).adding("q\u{0}")
    if isList {
      pickle = pickle.text("list").adding("](")
        .adding((0..<700).flatMap { _ in Array("h\u{0}".utf8) }).adding("e")
    } else {
      for number in 0..<700 { pickle = pickle.text("k\(number)").adding("h\u{0}") }
    }
    let error = try refusal(pickle.adding("u"))
    #expect(error.code == .limitMetadata)
    #expect(error.message.contains("more than the 64 MiB allowed"), "\(error)")
  }

  /// A list of 1,000 numbers that stands in 20,000 places.
  @Test func repeatedListsCountEachTime() throws {
    var pickle = Pickle().adding("](](").adding(
      (0..<1000).flatMap { _ in Array("K\u{1}".utf8) }
    ).adding("eq\u{0}")
    pickle = pickle.adding((0..<20_000).flatMap { _ in Array("h\u{0}".utf8) }).adding("e")
    #expect(try refusal(pickle).code == .pickle)
    pickle = Pickle().adding("](](").adding(
      (0..<200).flatMap { _ in Array("K\u{1}".utf8) }
    ).adding("eq\u{0}")
    pickle = pickle.adding((0..<20_000).flatMap { _ in Array("h\u{0}".utf8) }).adding("e")
    #expect(try PyTorchFile.open(pickle.finished).metadata.count == 20_001)
  }

  /// One tensor in 200,000 places, each of two bytes.
  @Test func repeatedTensorsCountEachTime() throws {
    let pickle = Pickle().adding("](").tensor("0", 1, shape: [1], strides: [1]).adding("q\u{0}")
      .adding((0..<200_000).flatMap { _ in Array("h\u{0}".utf8) }).adding("e")
    let error = try refusal(pickle, [("0", [0, 0, 0, 0])])
    #expect(error.code == .limitMetadata)
  }

  // MARK: Views

  private func views(
    _ count: Int, of elements: Int, shape: [Int], strides: [Int]
  ) -> Pickle {
    var pickle = Pickle().adding("}(")
    for number in 0..<count {
      pickle = pickle.text("t\(number)")
        .tensor("0", elements, offset: number, shape: shape, strides: strides)
    }
    return pickle.adding("u")
  }

  /// Each is less than one alone may be; together they are more than all may.
  @Test func repeatingViewsHaveOneLimit() throws {
    let numbers = [("0", PyTorchFile.numbers(16))]
    let few = views(4, of: 16, shape: [1 << 24], strides: [0])
    #expect(try PyTorchFile.open(few.finished, numbers).tensors.count == 4)
    let error = try refusal(views(5, of: 16, shape: [1 << 24], strides: [0]), numbers)
    #expect(error.code == .limitDecoded)
    #expect(error.tensor == "t4")
  }

  /// Two numbers each, far apart: what lies between is read with each.
  @Test func spreadViewsHaveTheSameLimit() throws {
    let elements = 1 << 22
    let data = [("0", [UInt8](repeating: 0, count: 4 * elements))]
    let few = views(300, of: elements, shape: [2], strides: [elements - 400])
    #expect(try PyTorchFile.open(few.finished, data).tensors.count == 300)
    let error = try refusal(
      views(400, of: elements, shape: [2], strides: [elements - 400]), data)
    #expect(error.code == .limitDecoded)
  }

  private static let matches = 40 << 20 / 258

  /// A file of a deflated storage of 40 MiB and views of it.
  private func deflatedFile(_ pickle: Pickle) throws -> (archive: TensorArchive, byteCount: Int) {
    let bytes = [UInt8](repeating: 0, count: 258 * Self.matches + 1)
    var zip = PyTorchFile.zip(pickle.finished)
    zip.members.insert(
      {
        var other = ZipFile()
        other.add("model/data/0", bytes, deflated: Deflate.zeros(matches: Self.matches))
        return other.members[0]
      }(), at: 2)
    return (try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes)), bytes.count)
  }

  /// In the order of the file the data is decoded once for its checksum and once for the views, however many.
  @Test func aDeflatedStorageIsDecodedOnce() throws {
    var pickle = Pickle().adding("}(")
    for number in 0..<200 {
      pickle = pickle.text("t\(number)").tensor(
        "0", 258 * Self.matches + 1, offset: number * 200_000, shape: [3], strides: [1],
        type: "ByteStorage")
    }
    let (archive, byteCount) = try deflatedFile(pickle.adding("u"))
    let tensors = try #require(archive.contents.reading as? StridedTensors)
    try archive.convert(to: .sink(MemorySink(), as: .safetensors))
    #expect(tensors.decodedByteCount <= 2 * byteCount)
    // In the other order each costs at most what lies between two states that were kept.
    for tensor in archive.tensors.reversed() { _ = try archive.read(tensor) }
    #expect(tensors.decodedByteCount <= 4 * byteCount + 200 * DecodedBlocks.blockByteCount)
  }

  /// Reading at random gives what reading in order does, across the borders of blocks.
  @Test func blocksGiveWhatAStreamGives() throws {
    let count = 3 * DecodedBlocks.blockByteCount + 17
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 11) }
    let stored = Deflate.stored(bytes)
    let content = ArchiveMember(
      source: MemorySource([9, 9] + stored), name: "a", offset: 2, storedByteCount: stored.count,
      byteCount: count, isDeflated: true, checksum: CRC32.checksum(bytes.rawSpan))
    let blocks = DecodedBlocks([content])
    let size = DecodedBlocks.blockByteCount
    for range in [2 * size - 3..<2 * size + 3, 0..<5, count - 1..<count, size - 1..<3 * size + 1] {
      var read = [UInt8](repeating: 0, count: range.count)
      var target = read.mutableRawSpan
      try blocks.read(range, of: 0, into: &target)
      #expect(read == Array(bytes[range]))
    }
    try blocks.check(0)
    var wrong = content
    wrong.checksum = 1
    #expect(throws: CheckpointError.self) { try DecodedBlocks([wrong]).check(0) }
  }
}
