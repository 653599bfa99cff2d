import CheckpointFormat
import TestSupport
import Testing

@testable import Interchange

/// One model has one digest, whatever holds it (SPEC.md section 6.12).
struct ArchiveDigestTests {
  private static let tensors: [(name: String, type: DataType, shape: [Int], group: String)] = [
    ("layers.0.weight", .f32, [4, 6], "model"), ("layers.0.bias", .f32, [4], "model"),
    ("steps", .i32, [3], "model"),
    ("optimizer.firstMoment.layers.0.weight", .f32, [4, 6], "optimizer"),
    ("training.parameters.layers.0.bias", .f32, [4], "training"),
  ]

  /// The model as a ckpt file; `changing` names a tensor whose last bit is another one.
  private static func checkpoint(
    changing changed: String? = nil, options: WritingOptions = WritingOptions()
  ) throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink, options: options)
    for (name, type, shape, group) in tensors {
      let description = try TensorDescription(
        name: name, labels: TensorLabels(group: group), dataType: type, shape: shape)
      var bytes = PyTorchFile.numbers(description.elementCount)
      if name == changed { bytes[bytes.count - 1] ^= 1 }
      try writer.add(description, bytes: bytes.rawSpan)
    }
    try writer.finish()
    return sink.bytes
  }

  private static func open(_ bytes: [UInt8]) throws -> TensorArchive {
    try TensorArchive(CheckpointReader(source: MemorySource(bytes)))
  }

  /// Computed by Python's hashlib, as the page says it, with no code of ours.
  private static let expected =
    "d4eec42a7f543108d14bd1ad31163b726696b3fae27d742e5ac435ae799b8480"

  private static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test(
    arguments: [
      "m.ckpt", "m.safetensors", "m.safetensors.index.json", "m.gguf", "m.npz", "set.ckpt",
      "rows.ckpt", "columns.ckpt",
    ])
  func isThatOfEveryFormat(_ name: String) throws {
    let folder = try TemporaryFolder()
    let original = try Self.open(Self.checkpoint())
    let sharding: Sharding? =
      switch name {
      case "set.ckpt", "m.safetensors.index.json": .files(2)
      case "rows.ckpt": .files(3, cut: .rows)
      case "columns.ckpt": .files(2, cut: .columns)
      default: nil
      }
    try original.convert(
      to: .file(
        folder.file(name), as: FormatRegistry.standard.writableFormat(forName: name),
        options: WritingOptions(codec: .zlib), sharding: sharding))
    for threads in [1, 2, 5] {
      let digest = try TensorArchive(path: folder.file(name)).digest(threads: threads)
      #expect(Self.digits(digest.model) == Self.expected)
      #expect(digest.tensors.count == Self.tensors.count)
      #expect(digest.tensors.map(\.group).sorted() == Self.tensors.map(\.group).sorted())
    }
  }

  @Test func isThatOfPyTorch() throws {
    var pickle = Pickle().adding("}(")
    var storages: [(String, [UInt8])] = []
    for (number, tensor) in Self.tensors.enumerated() {
      let count = tensor.shape.reduce(1, *)
      let strides = tensor.shape.indices.map { tensor.shape[($0 + 1)...].reduce(1, *) }
      pickle = pickle.text(tensor.name).tensor(
        "\(number)", count, shape: tensor.shape, strides: strides,
        type: tensor.type == .i32 ? "IntStorage" : "FloatStorage")
      storages.append(("\(number)", PyTorchFile.numbers(count)))
    }
    let archive = try PyTorchFile.open(pickle.adding("u").finished, storages)
    #expect(Self.digits(try archive.digest().model) == Self.expected)
  }

  /// Tensors of the model count, others do not.
  @Test(arguments: tensors.map(\.name))
  func everyBitOfTheModelCounts(_ name: String) throws {
    let digest = try Self.open(Self.checkpoint(changing: name)).digest().model
    let group = Self.tensors.first { $0.name == name }?.group
    #expect((Self.digits(digest) == Self.expected) == (group != "model"))
  }

  /// What a file says of itself is compared, and nothing else is taken from it.
  @Test func storedDigests() throws {
    var options = WritingOptions()
    options.digests = true
    let bytes = try Self.checkpoint(options: options)
    let reader = try CheckpointReader(source: MemorySource(bytes))
    #expect(Self.digits(try #require(reader.storedModelDigest)) == Self.expected)
    #expect(reader.hasDigests)
    #expect(try reader.verifyDigests().isEmpty)
    let plain = try CheckpointReader(source: MemorySource(Self.checkpoint()))
    #expect(!plain.hasDigests)
    #expect(plain.storedModelDigest == nil)
  }

  /// Tensors that two files say are the same are not read to be compared, and others are.
  @Test(arguments: [nil, "layers.0.bias"])
  func comparisonLooksAtDigestsFirst(_ changed: String?) throws {
    var options = WritingOptions(codec: .stored)
    options.digests = true
    let first = WatchedSource(MemorySource(try Self.checkpoint(options: options)))
    options.codec = .zlib
    let second = WatchedSource(
      MemorySource(try Self.checkpoint(changing: changed, options: options)))
    let comparison = ArchiveComparison(
      try TensorArchive(CheckpointReader(source: first)),
      try TensorArchive(CheckpointReader(source: second)))
    for pair in comparison.comparable {
      let before = first.counts.bytes + second.counts.bytes
      #expect(try comparison.difference(of: pair).isEqual == (pair.first.name != changed))
      let isRead = first.counts.bytes + second.counts.bytes > before
      #expect(isRead == (pair.first.name == changed), "\(pair.first.name)")
    }
  }

  /// Threads share pieces of a large tensor, whatever its bytes come in.
  @Test(arguments: [0, 1, 1 << 20, (1 << 20) + 1, 9 << 20, (19 << 20) + 12_345])
  func threadsAgree(_ byteCount: Int) throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    var bytes = [UInt8](repeating: 0, count: byteCount)
    for place in stride(from: 0, to: byteCount, by: 997) {
      bytes[place] = UInt8(truncatingIfNeeded: random.next() >> 11)
    }
    func digest(_ threads: Int, settling: Bool) -> [UInt8] {
      var digest = TensorDigest(dataType: .u8, shape: [byteCount], threads: threads)
      var start = 0
      while start < byteCount {
        let end = min(byteCount, start + Int.random(in: 1...(6 << 20), using: &random))
        digest.update(bytes.rawSpan.extracting(start..<end))
        if settling { digest.settle() }
        start = end
      }
      return digest.finish()
    }
    let expected = digest(1, settling: false)
    for threads in [2, 3, 8] {
      #expect(digest(threads, settling: false) == expected, "seed \(seed)")
      #expect(digest(threads, settling: true) == expected, "seed \(seed)")
    }
  }
}
