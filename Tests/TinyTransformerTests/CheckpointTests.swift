import CheckpointFormat
import Testing

@testable import TinyTransformer

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Checkpoints of models")
struct CheckpointTests {
  /// A path that nothing else uses; removed at the end.
  final class TemporaryPath {
    let path: FilePath
    init(_ name: String = #function) {
      let folder = "/tmp/ckpt-tests-\(getpid())"
      // The string lives as long as the call.
      unsafe mkdir(folder, 0o700)
      path = FilePath("\(folder)/\(UInt64.random(in: 0 ... .max))")
    }
    deinit { unsafe unlink(path.string) }
  }

  static func bytes(_ path: FilePath) throws -> [UInt8] {
    let source = try FileSource(path: path)
    return try source.read(0..<source.byteCount)
  }

  @Test("give the model back whole", arguments: Architecture.allCases, [false, true])
  func roundTrip(_ architecture: Architecture, ties: Bool) throws {
    let vocabulary = Vocabulary(of: "abc", specials: [.padding, .start, .end, .mask])
    let configuration = ModelConfiguration(
      architecture: architecture, vocabularySize: vocabulary.count, context: 6, width: 8, heads: 2,
      encoderLayers: 2, decoderLayers: 1, feedForwardWidth: 12, activation: .gelu,
      normalization: ties ? .post : .both, positions: ties ? .sinusoidal : .learned,
      tiesEmbeddings: ties, dropout: 0.25)
    let model = try Transformer(configuration, batch: 2, seed: 9, threads: ThreadPool(threads: 1))
    #expect(model.parameters.count == configuration.parameterCount)
    let file = TemporaryPath()
    var snapshot = Snapshot(of: model, vocabulary: vocabulary)
    snapshot.end = ties ? "." : nil
    try snapshot.save(to: file.path)
    let saved = try SavedModel(path: file.path, threads: ThreadPool(threads: 1))
    #expect(saved.model.configuration == configuration)
    #expect(saved.end == snapshot.end)
    #expect(saved.vocabulary == vocabulary)
    #expect(saved.training == nil)
    #expect(saved.model.parameters.entries == model.parameters.entries)
    #expect(saved.model.parameters.flatValues == model.parameters.flatValues)

    let index = try CheckpointReader(path: file.path).index
    #expect(index.tensor(named: "head.weight") != nil)
    for entry in model.parameters.entries {
      let labels = try #require(index.tensor(named: entry.name)).description.labels
      #expect(labels.component == entry.component && labels.stack == entry.stack)
      #expect(labels.layer == entry.layer && labels.role == entry.role)
      #expect(labels.depth == entry.depth && labels.group == "model")
    }
  }

  @Test("bf16 holds the rounded values, and with a run the exact ones too")
  func halves() throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 8)
    let model = try TrainingTests.model(data, context: 32)
    let trainer = try Trainer(model, data: data, TrainingTests.configuration())
    let file = TemporaryPath()
    try Snapshot(of: model, vocabulary: data.vocabulary).save(to: file.path, as: .bf16)
    let rounded = try SavedModel(path: file.path).model.parameters.flatValues
    for (mine, theirs) in zip(rounded, model.parameters.flatValues) {
      #expect(abs(mine - theirs) <= abs(theirs) / 256)
    }
    try trainer.snapshot().save(to: file.path, as: .bf16)
    let exact = try SavedModel(path: file.path).model.parameters.flatValues
    #expect(exact == model.parameters.flatValues)
  }

  @Test(
    "a snapshot's tensors are those that are saved, any part of them", arguments: [false, true])
  func tensors(isRounded: Bool) throws {
    let type = isRounded ? Snapshot.ElementType.bf16 : .f32
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 8)
    let model = try TrainingTests.model(data, context: 32)
    let snapshot = try Trainer(model, data: data, TrainingTests.configuration()).snapshot()
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    try snapshot.write(to: writer, as: type)
    try writer.finish()
    let reader = try CheckpointReader(source: MemorySource(sink.bytes))
    let tensors = try snapshot.tensors(as: type)
    #expect(tensors.map(\.description.name) == reader.index.tensors.map(\.name))
    #expect(snapshot.metadata.map { $0.key } == reader.index.metadata.map { $0.key })
    for (tensor, stored) in zip(tensors, reader.index.tensors) {
      let count = stored.description.byteCount
      for range in [0..<count, 1..<count - 1, 3..<4, 2..<9, 0..<0, count..<count] {
        #expect(try Self.read(range, of: tensor) == Self.read(range, of: stored, from: reader))
      }
      for range in [0..<count + 1, -1..<1] {
        #expect(throws: CheckpointError.self) { try Self.read(range, of: tensor) }
      }
    }
  }

  static func read(_ range: Range<Int>, of tensor: SnapshotTensor) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try tensor.read(range, into: &target)
    return bytes
  }

  static func read(
    _ range: Range<Int>, of tensor: StoredTensor, from reader: CheckpointReader
  ) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try reader.read(range, of: tensor, into: &target)
    return bytes
  }

  @Test(
    "rounding to bf16 goes to the nearest, and to even between two",
    arguments: [
      (1.0, 1.0), (1.00390625, 1.0), (1.01171875, 1.015625), (1.004, 1.0078125), (3.39e38, 3.39e38),
      (3.4e38, .infinity),
      (-0.0, -0.0), (.infinity, .infinity),
    ] as [(Float, Float)])
  func rounding(_ value: Float, _ expected: Float) {
    let rounded = BFloat16(rounding: value).value
    #expect(rounded == expected || abs(rounded - expected) < expected / 300)
    #expect(rounded.sign == value.sign)
    #expect(BFloat16(rounding: .nan).value.isNaN)
    #expect(BFloat16(rounding: Float(bitPattern: 0x7F80_0001)).value.isNaN)
  }

  @Test("a run taken up again ends in the same bytes", arguments: [1, 5, 6, 9], [1, 2])
  func resuming(_ stop: Int, threads: Int) throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 24)
    func model(_ threads: Int) throws -> Transformer {
      try TrainingTests.model(data, context: 32, threads: threads, dropout: 0.1)
    }
    let (whole, parts) = (TemporaryPath(), TemporaryPath())
    let trainer = try Trainer(model(threads), data: data, TrainingTests.configuration())
    var snapshot: Snapshot?
    try trainer.run { event in
      if case .step(let report) = event, report.step == stop { snapshot = trainer.snapshot() }
      return .proceed
    }
    try #require(snapshot).save(to: parts.path)
    try trainer.snapshot().save(to: whole.path)

    let saved = try SavedModel(
      path: parts.path, batch: 4, threads: ThreadPool(threads: 3 - threads))
    let run = try #require(saved.training)
    #expect(run.state.step == stop)
    #expect(run.configuration == TrainingTests.configuration())
    let resumed = try Trainer(saved.model, data: data, run.configuration, resuming: run)
    try resumed.run { _ in .proceed }
    try resumed.snapshot().save(to: parts.path)
    #expect(try Self.bytes(parts.path) == Self.bytes(whole.path))
  }

  @Test("metadata that claims another model, or none, is refused in one line")
  func refusals() throws {
    let vocabulary = Vocabulary(of: "abc")
    let model = try Transformer(
      ModelConfiguration(
        architecture: .decoderOnly, vocabularySize: 3, context: 6, width: 8, heads: 2,
        decoderLayers: 1), batch: 1)
    let snapshot = Snapshot(of: model, vocabulary: vocabulary)
    let changes: [(String, CheckpointFormat.MetadataValue?)] = [
      ("ckpt.architecture", nil), ("ckpt.architecture", .string("recurrent")),
      ("ckpt.model.width", .integer(65_536)), ("ckpt.model.width", .string("8")),
      ("ckpt.model.heads", .integer(3)), ("ckpt.model.heads", .integer(0)),
      ("ckpt.model.context", .integer(7)), ("ckpt.model.decoderLayers", .integer(-1)),
      ("ckpt.model.dropout", .float(.nan)), ("ckpt.model.tiesEmbeddings", .boolean(true)),
      ("ckpt.model.vocabulary.characters", .strings(["a", "b"])),
      ("ckpt.model.vocabulary.characters", .strings(["a", "b", "b"])),
      ("ckpt.model.vocabulary.characters", .strings(["a", "b", "cd"])),
      ("ckpt.model.vocabulary.specials", .strings(["unheard"])),
      ("ckpt.training.step", .integer(1)),
    ]
    for (key, value) in changes {
      let sink = MemorySink()
      let writer = try CheckpointWriter(sink: sink)
      try snapshot.write(to: writer)
      writer.metadata[key] = value
      try writer.finish()
      let reader = try CheckpointReader(source: MemorySource(sink.bytes))
      let error = #expect(throws: TransformerError.self) {
        try SavedModel(reading: reader)
      }
      let message = try #require(error).description
      #expect(!message.contains("\n") && message.count < 160, "\(key): \(message)")
    }
  }
}
