import CheckpointFormat
import Synchronization
import TestSupport
import Testing

@testable import Interchange

/// A model in several ckpt files: what members hold, that the set is the model, and that files appear together or not
/// at all.
struct ConversionToSetTests {
  private static let set = "m.ckpt"

  private static let tensors: [(name: String, type: DataType, shape: [Int], group: String)] = [
    ("embedding", .f32, [64, 48], "model"), ("bias", .bf16, [41], "model"),
    ("narrow", .f16, [3, 100], "model"), ("scalar", .f64, [], "model"),
    ("none", .i32, [0, 4], "model"), ("experts", .u8, [5, 7, 12], "model"),
    ("packed", .i4, [6, 10], "model"), ("moment", .f32, [64, 48], "optimizer"),
  ]

  private static func bytes(_ description: TensorDescription, seed: UInt64 = 0) -> [UInt8] {
    var random = SeededGenerator(seed: seed + UInt64(description.name.utf8.count))
    return (0..<description.byteCount).map { _ in UInt8(truncatingIfNeeded: random.next() >> 24) }
  }

  /// A checkpoint of tensors of all kinds, tied ones among them, with metadata.
  private static func checkpoint(seed: UInt64 = 0, digests: Bool = false) throws -> [UInt8] {
    let sink = MemorySink()
    var options = WritingOptions()
    options.digests = digests
    let writer = try CheckpointWriter(sink: sink, options: options)
    writer.metadata["format"] = .string("pt")
    writer.metadata["epoch"] = .integer(3)
    for (name, type, shape, group) in tensors {
      let description = try TensorDescription(
        name: name,
        labels: TensorLabels(layer: name, component: "other", role: "weight", group: group),
        dataType: type, shape: shape)
      try writer.add(description, bytes: bytes(description, seed: seed).rawSpan)
    }
    let blocks = try DataType(name: "ggml.q4_0", elementsPerBlock: 32, bytesPerBlock: 18)
    let quantized = try TensorDescription(name: "quantized", dataType: blocks, shape: [4, 160])
    try writer.add(quantized, bytes: bytes(quantized, seed: seed).rawSpan)
    // A name that a part would have.
    let strange = try TensorDescription(name: "embedding[0,0]", dataType: .u8, shape: [2])
    try writer.add(strange, bytes: bytes(strange).rawSpan)
    try writer.tie("head", labels: TensorLabels(layer: "head", role: "weight"), to: "embedding")
    try writer.finish()
    return sink.bytes
  }

  private static func archive(_ bytes: [UInt8]) throws -> TensorArchive {
    try TensorArchive(CheckpointReader(source: MemorySource(bytes)))
  }

  private static func names(_ count: Int, stem: String = "m") -> [String] {
    (1...count).map { "\(stem)-0000\($0)-of-0000\(count).ckpt" }
  }

  // MARK: One model

  struct Cut: CustomTestStringConvertible {
    let sharding: Sharding
    let members: Int
    var testDescription: String { "\(sharding)" }

    init(_ sharding: Sharding, _ members: Int) {
      self.sharding = sharding
      self.members = members
    }
  }

  @Test(arguments: [
    Cut(.files(1), 1), Cut(.files(2), 2), Cut(.files(5), 5), Cut(.bytes(13_000), 3),
    Cut(.bytes(1), 9), Cut(.files(2, cut: .rows), 2), Cut(.files(4, cut: .rows), 4),
    Cut(.files(9, cut: .rows), 9), Cut(.files(2, cut: .columns), 2),
    Cut(.files(7, cut: .columns), 7), Cut(.bytes(9000, cut: .rows), 4),
    Cut(.bytes(9000, cut: .columns), 3),
  ])
  func theSetIsTheModel(_ cut: Cut) throws {
    let folder = try TemporaryFolder()
    let original = try Self.archive(Self.checkpoint())
    let report = try original.convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: cut.sharding))
    #expect(report.fileNames == Self.names(cut.members))
    #expect(report.tensorCount == Self.tensors.count + 2)
    #expect(
      report.byteCount
        == original.tensors.reduce(0) { $0 + ($1.tiedTo == nil ? $1.description.byteCount : 0) })
    #expect(try folder.names() == Self.names(cut.members) + [Self.set])

    let whole = try TensorArchive(path: folder.file(Self.set))
    // A file that takes all from a single other one counts as stored against that.
    if cut.members > 1 { #expect(whole.byteCount == report.writtenByteCount) }
    #expect(whole.tensors.map(\.name) == original.tensors.map(\.name))
    #expect(Array(whole.metadata.map(\.key)) == ["epoch", "format"])
    for (found, expected) in zip(whole.tensors, original.tensors) {
      #expect(found.description.labels == expected.description.labels, "\(expected.name)")
      #expect(found.description.shape == expected.description.shape)
      #expect(found.description.dataType == expected.description.dataType)
      #expect(found.tiedTo == expected.tiedTo)
      #expect(
        try whole.read(found).values(as: UInt8.self)
          == original.read(expected).values(as: UInt8.self), "\(expected.name)")
    }
    #expect(try whole.verify().isEmpty)
    for pair in ArchiveComparison(original, whole).comparable {
      #expect(try ArchiveComparison(original, whole).difference(of: pair).isEqual)
    }

    // Joined it is the file that the original gives.
    let (joined, expected) = (MemorySink(), MemorySink())
    try whole.convert(to: .sink(joined, as: .checkpoint))
    try original.convert(to: .sink(expected, as: .checkpoint))
    #expect(joined.bytes == expected.bytes)
    // And it can be cut in another way.
    try whole.convert(
      to: .file(folder.file("n.ckpt"), as: .checkpoint, sharding: .files(3, cut: .columns)))
    #expect(
      try TensorArchive(path: folder.file("n.ckpt")).digest().model == original.digest().model)
  }

  /// Tensors are cut into stretches of much the same length, of whole blocks, and no shorter than one.
  @Test(arguments: [
    (Sharding.Cut.rows, "experts", [[2, 7, 12], [1, 7, 12], [1, 7, 12], [1, 7, 12]]),
    (.rows, "narrow", [[1, 100], [1, 100], [1, 100]]), (.rows, "bias", [[11], [10], [10], [10]]),
    (.columns, "embedding", [[64, 12], [64, 12], [64, 12], [64, 12]]), (.columns, "bias", []),
    (.columns, "packed", [[6, 4], [6, 2], [6, 2], [6, 2]]),
    (.columns, "quantized", [[4, 64], [4, 32], [4, 32], [4, 32]]), (.rows, "scalar", []),
    (.rows, "none", []),
  ])
  func stretches(_ cut: Sharding.Cut, _ name: String, _ shapes: [[Int]]) throws {
    let folder = try TemporaryFolder()
    try Self.archive(Self.checkpoint()).convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(4, cut: cut)))
    let whole = try TensorArchive(path: folder.file(Self.set))
    let tensor = try #require(whole.tensor(named: name))
    #expect(tensor.parts.map(\.shape) == shapes)
    #expect(tensor.parts.map(\.file) == Array(Self.names(4).prefix(shapes.count)))
  }

  /// A member is a file of its own, which promises no wholes.
  @Test func aMember() throws {
    let folder = try TemporaryFolder()
    try Self.archive(Self.checkpoint()).convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(3, cut: .rows)))
    let member = try CheckpointReader(path: folder.file(Self.names(3)[1]))
    let whole = try #require(member.index.whole(named: "embedding"))
    #expect(!whole.isComplete)
    #expect(whole.parts.count == 1)
    #expect(throws: CheckpointError.self) { try member.read(whole) }
    #expect(try member.verify().isEmpty)
    let set = try CheckpointReader(path: folder.file(Self.set))
    #expect(try #require(set.index.whole(named: "embedding")).isComplete)
    #expect(set.index.tensors.allSatisfy { $0.isTakenOver })
  }

  @Test(arguments: [Sharding.files(3), .files(3, cut: .rows), .files(20, cut: .columns)])
  func digestsAreWritten(_ sharding: Sharding) throws {
    let folder = try TemporaryFolder()
    let original = try Self.archive(Self.checkpoint())
    var options = WritingOptions()
    options.digests = true
    for threads in [1, 3] {
      options.threads = threads
      for name in try folder.names() { try folder.remove(name) }
      try original.convert(
        to: .file(
          folder.file(Self.set), as: .checkpoint, options: options, sharding: sharding))
      let reader = try CheckpointReader(path: folder.file(Self.set))
      #expect(reader.hasDigests)
      #expect(reader.storedModelDigest == (try original.digest().model))
      #expect(try reader.verifyDigests().isEmpty)
      for whole in reader.index.wholes {
        #expect(reader.storedDigest(of: whole) == (try reader.digest(of: whole)))
      }
    }
  }

  // MARK: What is refused

  @Test(arguments: [
    Sharding.files(0), .bytes(0), .bytes(-1), .files(-1, cut: .rows), .files(5000, cut: .rows),
  ])
  func nonsenseIsRefused(_ sharding: Sharding) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: CheckpointError.self) {
      try Self.archive(Self.checkpoint()).convert(
        to: .file(folder.file(Self.set), as: .checkpoint, sharding: sharding))
    }
    #expect(error?.code == .argument)
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: [
    ("m.safetensors.index.json", FileFormat.shardedSafetensors, Sharding.Cut?.some(.rows)),
    ("m.gguf", .gguf, nil), ("m.npz", .npz, nil), ("a:b.ckpt", .checkpoint, nil),
    ("a\\b.ckpt", .checkpoint, nil),
  ])
  func otherTargetsAreRefused(_ name: String, _ format: FileFormat, _ cut: Sharding.Cut?) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: CheckpointError.self) {
      try Self.archive(Self.checkpoint()).convert(
        to: .file(folder.file(name), as: format, sharding: .files(2, cut: cut)))
    }
    #expect(error?.code == .argument)
    #expect(try folder.names().isEmpty)
  }

  /// A file that stands where a member belongs is somebody's.
  @Test func whatExistsStays() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "m-00002-of-00004.ckpt")
    let error = #expect(throws: CheckpointError.self) {
      try Self.archive(Self.checkpoint()).convert(
        to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(4, cut: .rows)))
    }
    #expect(error?.path == folder.file("m-00002-of-00004.ckpt"))
    #expect(try folder.names() == ["m-00002-of-00004.ckpt"])
    #expect(try folder.bytes(of: "m-00002-of-00004.ckpt") == [1, 2, 3])
  }

  /// A damaged source is noticed in the middle, and leaves nothing.
  @Test(arguments: [Sharding.files(3), .files(3, cut: .rows), .files(3, cut: .columns)])
  func anErrorLeavesNothing(_ sharding: Sharding) throws {
    let folder = try TemporaryFolder()
    var bytes = try Self.checkpoint()
    bytes[14_000] ^= 1
    let error = #expect(throws: CheckpointError.self) {
      try Self.archive(bytes).convert(
        to: .file(folder.file(Self.set), as: .checkpoint, sharding: sharding))
    }
    #expect(error?.code == .chunkChecksum)
    #expect(try folder.names().isEmpty)
  }

  // MARK: Sets that are replaced, and runs that were killed

  /// A set that exists is replaced by one whose members have other names, and its members stay.
  @Test func aSetIsReplaced() throws {
    let folder = try TemporaryFolder()
    func write(_ seed: UInt64) throws -> ConversionReport {
      try Self.archive(Self.checkpoint(seed: seed)).convert(
        to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(2, cut: .rows)))
    }
    #expect(try write(1).replacedFiles.isEmpty)
    let second = try write(2)
    #expect(second.fileNames == Self.names(2, stem: "m.2"))
    #expect(second.replacedFiles == Self.names(2))
    try Self.expect(folder, seed: 2)
    // The first members are free by now, and still somebody's.
    #expect(throws: CheckpointError.self) { try write(3) }
    try Self.expect(folder, seed: 2)
    for name in Self.names(2) { try folder.remove(name) }
    #expect(try write(3).fileNames == Self.names(2))
    try Self.expect(folder, seed: 3)
  }

  /// A member of the folder's set is cut into a set of the same name.
  @Test func aSetIsCutAnew() throws {
    let folder = try TemporaryFolder()
    try Self.archive(Self.checkpoint(seed: 1)).convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(2)))
    try TensorArchive(path: folder.file(Self.set)).convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(2, cut: .columns)))
    try Self.expect(folder, seed: 1)
  }

  private static func expect(_ folder: TemporaryFolder, seed: UInt64) throws {
    let (found, expected) = (
      try TensorArchive(path: folder.file(set)), try archive(checkpoint(seed: seed))
    )
    #expect(try found.verify().isEmpty)
    #expect(try found.digest().model == expected.digest().model)
  }

  /// Calls of a process that is dead from the rename with this number on: they do nothing any more.
  private static func dying(at number: Int) -> SystemCalls {
    let renames = Mutex(0)
    let isDead: @Sendable () -> Bool = { renames.withLock { $0 > number } }
    let live = SystemCalls.live
    var system = live
    system.rename = { from, to in
      renames.withLock { $0 += 1 }
      return isDead() ? -5 : live.rename(from, to)
    }
    system.unlink = { isDead() ? -5 : live.unlink($0) }
    unsafe system.write = { unsafe isDead() ? -5 : live.write($0, $1) }
    return system
  }

  /// Three members and the set: killed before each of the four renames, the old set is whole, and the same command
  /// ends what was begun, also where it cuts otherwise.
  @Test(
    arguments: 0...3, [Sharding.files(3, cut: .rows), .files(2, cut: .columns), .files(3)])
  func aKilledRunIsFinished(killedAt number: Int, _ sharding: Sharding) throws {
    let folder = try TemporaryFolder()
    try Self.archive(Self.checkpoint(seed: 1)).convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(3, cut: .rows)))
    #expect(throws: CheckpointError.self) {
      try CheckpointDefinition.write(
        Conversion(
          archive: Self.archive(Self.checkpoint(seed: 2)),
          target: .file(
            folder.file(Self.set), as: .checkpoint, sharding: .files(3, cut: .rows)),
          labels: { $0.labels }, progress: { _ in }, system: Self.dying(at: number)))
    }
    try Self.expect(folder, seed: 1)
    let left = Array(Self.names(3, stem: "m.2").prefix(number))
    #expect(try folder.names().filter { $0.hasPrefix("m.2") } == left)

    let report = try Self.archive(Self.checkpoint(seed: 2)).convert(
      to: .file(folder.file(Self.set), as: .checkpoint, sharding: sharding))
    #expect(report.takenOverFiles == left)
    try Self.expect(folder, seed: 2)
    #expect(
      try folder.names()
        == (Self.names(3) + report.fileNames + [Self.set]).sorted(), "nothing else is left")
  }

  /// What a killed run lists is its own only while it is the same file.
  @Test func aFileThatTookALeftoversNameStays() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CheckpointError.self) {
      try CheckpointDefinition.write(
        Conversion(
          archive: Self.archive(Self.checkpoint()),
          target: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(3)),
          labels: { $0.labels }, progress: { _ in }, system: Self.dying(at: 2)))
    }
    let name = Self.names(3)[1]
    try folder.write(Self.checkpoint(seed: 7), to: name)
    let error = #expect(throws: CheckpointError.self) {
      try Self.archive(Self.checkpoint()).convert(
        to: .file(folder.file(Self.set), as: .checkpoint, sharding: .files(3)))
    }
    #expect(error?.path == folder.file(name))
    #expect(try folder.bytes(of: name) == Self.checkpoint(seed: 7))
  }
}
