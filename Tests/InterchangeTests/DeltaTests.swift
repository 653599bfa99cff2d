import CheckpointFormat
import Foundation
import Interchange
import Testing
import TestSupport

/// Files that hold what changed against another one.
@Suite struct DeltaTests {
  /// A tensor by its name, type and bytes, one-dimensional.
  private struct Content {
    var name: String
    var type: DataType
    var bytes: [UInt8]
    var group = "model"

    func description() throws -> TensorDescription {
      try TensorDescription(
        name: name, labels: TensorLabels(group: group), dataType: type,
        shape: [bytes.count / type.bytesPerBlock * type.elementsPerBlock])
    }
  }

  private static let options = WritingOptions(codec: nil, level: 6, threads: 2)

  @discardableResult
  private static func write(
    _ contents: [Content], to path: FilePath, step: Int64 = 0, tied: [String: String] = [:]
  ) throws -> TensorArchive {
    let writer = try CheckpointWriter(path: path, options: options)
    writer.metadata["step"] = .integer(step)
    for content in contents { try writer.add(content.description(), bytes: content.bytes.rawSpan) }
    for (name, target) in tied { try writer.tie(name, labels: TensorLabels(), to: target) }
    try writer.finish()
    return try open(path)
  }

  private static func open(_ path: FilePath) throws -> TensorArchive {
    try TensorArchive(CheckpointReader(path: path, threads: 2))
  }

  private static func bytes(_ floats: [Float]) -> [UInt8] {
    floats.flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
    }
  }

  private static func expectSame(_ archive: TensorArchive, _ contents: [Content]) throws {
    #expect(archive.tensors.filter { $0.tiedTo == nil }.map(\.name) == contents.map(\.name))
    for (tensor, content) in zip(archive.tensors, contents) {
      #expect(try archive.read(tensor).values(as: UInt8.self) == content.bytes, "\(content.name)")
      #expect(tensor.description.labels.group == content.group)
    }
    #expect(try archive.verify().isEmpty)
  }

  /// Every type, its numbers moved a little, a lot, or not at all; empty ones as well.
  @Test(arguments: [UInt64(1), 2, 3])
  func everyBitComesBack(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: seed)
    let types =
      DataType.registered.values.sorted { $0.name < $1.name }
      + [
        try DataType(name: "ggml.q4_0", elementsPerBlock: 32, bytesPerBlock: 18),
        try DataType(name: "mine.7", elementsPerBlock: 1, bytesPerBlock: 7),
      ]
    var old: [Content] = []
    var new: [Content] = []
    for type in types {
      for count in [0, 1, 3000] {
        let size = count * type.bytesPerBlock
        let before = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
        let rate: Double = [0, 0.01, 1].randomElement(using: &random) ?? 0
        let after = before.map {
          Double.random(in: 0..<1, using: &random) < rate
            ? $0 &+ UInt8.random(in: 1...3, using: &random) : $0
        }
        old.append(Content(name: "\(type.name).\(count)", type: type, bytes: before))
        new.append(Content(name: "\(type.name).\(count)", type: type, bytes: after))
      }
    }
    old.shuffle(using: &random)
    new.removeLast()
    new.append(Content(name: "new", type: .u8, bytes: [1, 2, 3]))
    let base = try Self.write(old, to: folder.file("base"))
    let full = try Self.write(new, to: folder.file("full"), step: 7)
    let report = try full.convert(
      to: .file(folder.file("delta"), as: .checkpoint, options: Self.options, base: base))
    #expect(report.tensorCount == new.count)
    let delta = try Self.open(folder.file("delta"))
    try Self.expectSame(delta, new)
    #expect(delta.byteCount <= full.byteCount + 400)
    // And back to a file that stands alone, byte for byte.
    _ = try delta.convert(to: .file(folder.file("back"), as: .checkpoint, options: Self.options))
    #expect(try folder.bytes(of: "back") == folder.bytes(of: "full"))
  }

  /// What a step of AdamW leaves: weights and both moments, of numbers by chance.
  private static func optimizerStep(
    count: Int, seed: UInt64
  ) -> (old: [Content], new: [Content]) {
    var random = SeededGenerator(seed: seed)
    func numbers(_ range: ClosedRange<Float>) -> [Float] {
      (0..<count).map { _ in .random(in: range, using: &random) }
    }
    let weights = numbers(-0.1...0.1)
    let means = numbers(-0.01...0.01)
    let squares = numbers(0...0.0001)
    let gradients = numbers(-0.02...0.02)
    let newMeans = zip(means, gradients).map { 0.9 * $0 + 0.1 * $1 }
    let newSquares = zip(squares, gradients).map { 0.99 * $0 + 0.01 * $1 * $1 }
    let newWeights = (0..<count).map { place -> Float in
      let update = newMeans[place] / (newSquares[place].squareRoot() + 1e-8)
      return weights[place] - 0.003 * (update + 0.01 * weights[place])
    }
    func contents(_ weights: [Float], _ means: [Float], _ squares: [Float]) -> [Content] {
      [
        Content(name: "w", type: .f32, bytes: bytes(weights)),
        Content(
          name: "optimizer.firstMoment.w", type: .f32, bytes: bytes(means), group: "optimizer"),
        Content(
          name: "optimizer.secondMoment.w", type: .f32, bytes: bytes(squares), group: "optimizer"),
      ]
    }
    return (contents(weights, means, squares), contents(newWeights, newMeans, newSquares))
  }

  @Test func aStepIsPredicted() throws {
    let folder = try TemporaryFolder()
    let (old, new) = Self.optimizerStep(count: 20_000, seed: 5)
    let base = try Self.write(old, to: folder.file("base"))
    let full = try Self.write(new, to: folder.file("full"))
    _ = try full.convert(
      to: .file(folder.file("delta"), as: .checkpoint, options: Self.options, base: base))
    let delta = try Self.open(folder.file("delta"))
    try Self.expectSame(delta, new)
    for name in ["w", "optimizer.secondMoment.w"] {
      let whole = try #require(full.tensor(named: name)).storedByteCount
      let stored = try #require(delta.tensor(named: name)).storedByteCount
      #expect(stored * 10 < whole * 3, "\(name): \(stored) of \(whole)")
      #expect(delta.tensor(named: name)?.dependence == .difference)
    }
  }

  /// Parts of tensors that are predicted, at any bounds, are those of the whole.
  @Test func partsAreThoseOfTheWhole() throws {
    let folder = try TemporaryFolder()
    let (old, new) = Self.optimizerStep(count: 5000, seed: 6)
    let base = try Self.write(old, to: folder.file("base"))
    let full = try Self.write(new, to: folder.file("full"))
    _ = try full.convert(
      to: .file(folder.file("delta"), as: .checkpoint, options: Self.options, base: base))
    let reader = try CheckpointReader(path: folder.file("delta"))
    for content in new {
      let tensor = try #require(reader.index.tensor(named: content.name))
      for rows in [0..<1, 17..<18, 100..<2313, 4999..<5000, 0..<0] {
        let part = try reader.readRows(rows, of: tensor).values(as: UInt8.self)
        #expect(part == Array(content.bytes[rows.lowerBound * 4..<rows.upperBound * 4]))
      }
      var chunks: [UInt8] = []
      try reader.forEachChunk(of: tensor) { chunk in
        unsafe chunk.withUnsafeBytes { unsafe chunks.append(contentsOf: $0) }
      }
      #expect(chunks == content.bytes)
    }
  }

  @Test func whatDidNotChangeCostsAReference() throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: 9)
    var contents = (0..<50).map { number in
      Content(
        name: "layers.\(number).weight", type: .f32,
        bytes: (0..<40_000).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
    let base = try Self.write(contents, to: folder.file("base"))
    contents[25].bytes[0] ^= 1
    let full = try Self.write(contents, to: folder.file("full"))
    _ = try full.convert(
      to: .file(folder.file("delta"), as: .checkpoint, options: Self.options, base: base))
    let delta = try Self.open(folder.file("delta"))
    try Self.expectSame(delta, contents)
    #expect(delta.byteCount < 3000)
    #expect(delta.tensors.count { $0.dependence == .same } == 49)
    #expect(delta.tensors[0].file == "base")
    #expect(delta.tensors[0].storedByteCount == 0)
  }

  @Test func tiedTensorsStayTied() throws {
    let folder = try TemporaryFolder()
    let contents = [
      Content(name: "a", type: .u8, bytes: [1, 2, 3]), Content(name: "b", type: .u8, bytes: [4]),
    ]
    let base = try Self.write(contents, to: folder.file("base"), tied: ["twin": "a"])
    _ = try base.convert(to: .file(folder.file("delta"), as: .checkpoint, base: base))
    let delta = try Self.open(folder.file("delta"))
    try Self.expectSame(delta, contents)
    let twin = try #require(delta.tensor(named: "twin"))
    #expect(twin.tiedTo == 0)
    #expect(try delta.read(twin).values(as: UInt8.self) == [1, 2, 3])
  }

  /// A file against a file against a file, and so on.
  private static func chain(_ count: Int, in folder: TemporaryFolder) throws -> [Content] {
    var contents = [
      Content(name: "w", type: .f32, bytes: bytes((0..<1000).map { Float($0) })),
      Content(name: "still", type: .u8, bytes: [7]),
    ]
    var base = try write(contents, to: folder.file("0"))
    for number in 1...count {
      for place in stride(from: 0, to: 4000, by: 4) { contents[0].bytes[place] &+= 1 }
      let full = try write(contents, to: folder.file("full"), step: Int64(number))
      _ = try full.convert(to: .file(folder.file("\(number)"), as: .checkpoint, base: base))
      base = try open(folder.file("\(number)"))
    }
    return contents
  }

  @Test func aChainIsFollowedAsFarAsAllowed() throws {
    let folder = try TemporaryFolder()
    let contents = try Self.chain(5, in: folder)
    try Self.expectSame(try Self.open(folder.file("5")), contents)
    var limits = ResourceLimits()
    for (allowed, code) in [(5, nil), (4, CheckpointError.Code.limitFiles), (0, .limitFiles)] {
      limits.maximumFileDepth = allowed
      #expect(Self.fault(folder.file("5"), limits) == code)
    }
  }

  private static func fault(_ path: FilePath, _ limits: ResourceLimits = ResourceLimits())
    -> CheckpointError.Code?
  {
    do {
      _ = try CheckpointReader(path: path, limits: limits)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func aBaseThatIsMissingOrAnotherIsNamed() throws {
    let folder = try TemporaryFolder()
    let contents = try Self.chain(2, in: folder)
    let right = try folder.bytes(of: "1")
    try folder.write(folder.bytes(of: "full"), to: "1")
    #expect(Self.fault(folder.file("2")) == .fileMismatch)
    try folder.write(folder.bytes(of: "2"), to: "1")
    #expect(Self.fault(folder.file("2")) == .fileMismatch)
    try folder.write([1, 2, 3], to: "1")
    #expect(Self.fault(folder.file("2")) == .fileMismatch)
    try folder.remove("1")
    #expect(Self.fault(folder.file("2")) == .fileMissing)
    try folder.write(right, to: "1")
    try Self.expectSame(try Self.open(folder.file("2")), contents)
    try folder.remove("0")
    #expect(Self.fault(folder.file("2")) == .fileMissing)
  }

  /// Damage in the base's data is found where it is.
  @Test func aDamagedBaseIsFound() throws {
    let folder = try TemporaryFolder()
    _ = try Self.chain(1, in: folder)
    var damaged = try folder.bytes(of: "0")
    damaged[100] ^= 1
    try folder.write(damaged, to: "0")
    let delta = try Self.open(folder.file("1"))
    let damage = try delta.verify()
    #expect(damage.map(\.code) == [.chunkChecksum])
    #expect(damage.first?.path == folder.file("0"))
  }

  @Test func impossiblePlacesAreRefused() throws {
    let folder = try TemporaryFolder()
    let base = try Self.write(
      [Content(name: "a", type: .u8, bytes: [1])], to: folder.file("base"))
    let before = try folder.bytes(of: "base")
    try folder.makeFolder("other")
    for place in ["base", "other/delta", "./base"] {
      #expect(throws: CheckpointError.self) {
        try base.convert(to: .file(folder.file(place), as: .checkpoint, base: base))
      }
    }
    #expect(try folder.bytes(of: "base") == before)
    #expect(try folder.names() == ["base", "other"])
  }

  /// Makes the trailer's checksums of the index and of itself right (SPEC.md section 7).
  private static func repairChecksums(of file: inout [UInt8], indexEnd: Int) {
    func put(_ checksum: UInt32, at place: Int) {
      for byte in 0..<4 { file[place + byte] = UInt8(truncatingIfNeeded: checksum >> (8 * byte)) }
    }
    let start = (0..<8).reduce(0) { $0 | Int(file[indexEnd + 24 + $1]) << (8 * $1) }
    put(CRC32.checksum(Array(file[start..<indexEnd]).rawSpan), at: indexEnd + 40)
    put(CRC32.checksum(Array(file[indexEnd..<indexEnd + 44]).rawSpan), at: indexEnd + 44)
  }

  /// Any byte of the section changed: refused, or read to something, but never a trap.
  @Test func changedSectionsNeverTrap() throws {
    let folder = try TemporaryFolder()
    let (old, new) = Self.optimizerStep(count: 50, seed: 8)
    let base = try Self.write(old, to: folder.file("base"))
    let full = try Self.write(new, to: folder.file("full"))
    _ = try full.convert(to: .file(folder.file("delta"), as: .checkpoint, base: base))
    let whole = try folder.bytes(of: "delta")
    let tag = Array("FILE".utf8)
    let start = try #require(
      whole.indices.dropLast(4).last { Array(whole[$0..<$0 + 4]) == tag })
    var random = SeededGenerator(seed: 10)
    for place in start..<whole.count - 48 {
      var changed = whole
      changed[place] = .random(in: 0...255, using: &random)
      Self.repairChecksums(of: &changed, indexEnd: whole.count - 48)
      try folder.write(changed, to: "changed")
      guard let archive = try? Self.open(folder.file("changed")) else { continue }
      for tensor in archive.tensors { _ = try? archive.read(tensor) }
    }
  }

  /// No file that the new one depends on, however far, is replaced: told by the file, not by its name.
  @Test func noBaseOfABaseIsReplaced() throws {
    let folder = try TemporaryFolder()
    func contents(_ number: UInt8) -> [Content] {
      [
        Content(name: "w", type: .u8, bytes: [UInt8](repeating: 5, count: 5000)),
        Content(name: "x", type: .u8, bytes: [number]),
      ]
    }
    var base = try Self.write(contents(0), to: folder.file("e0"))
    for number in 1...3 {
      let whole = try Self.write(contents(UInt8(number)), to: folder.file("whole"))
      try whole.convert(to: .file(folder.file("e\(number)"), as: .checkpoint, base: base))
      base = try Self.open(folder.file("e\(number)"))
    }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link").string, withDestinationPath: "e0")
    try FileManager.default.linkItem(
      atPath: folder.file("e1").string, toPath: folder.file("other name").string)
    let before = try folder.names()
    for name in ["e0", "e1", "e2", "e3", "link", "other name", "./e0"] {
      let error = try #require(throws: CheckpointError.self) {
        try base.convert(to: .file(folder.file(name), as: .checkpoint, base: base))
      }
      #expect(error.code == .argument, "\(name)")
    }
    #expect(try folder.names() == before)
    for number in 0...3 {
      try Self.expectSame(Self.open(folder.file("e\(number)")), contents(UInt8(number)))
    }
    // A name that Swift's strings take for the base's, and the system does not.
    let composed = try Self.write(contents(7), to: folder.file("\u{E9}"))
    try base.convert(to: .file(folder.file("e\u{301}"), as: .checkpoint, base: composed))
    try Self.expectSame(Self.open(folder.file("e\u{301}")), contents(3))
  }
}
