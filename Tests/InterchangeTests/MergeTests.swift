import CheckpointFormat
@testable import Interchange
import Testing
import TestSupport

/// Merged checkpoints are what a sum in double precision, rounded once, says.
@Suite struct MergeTests {
  private static func random(_ count: Int, _ seed: UInt64) -> [Float] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in Float.random(in: -2...2, using: &random) }
  }

  private static func model(_ numbers: [Float], ids: Int64 = 0) throws -> TensorArchive {
    try MemoryModel.archive(
      [.init("w", [numbers.count / 2, 2], f32: numbers), .init("ids", i64: [ids, 1])],
      ties: [("head", 0)], metadata: ["name": "model \(ids)"])
  }

  // MARK: Putting together

  @Test func joins() throws {
    let first = try Self.model([1, 2])
    let second = try MemoryModel.archive(
      [.init("v", f32: [3]), .init("u", f32: [4])], ties: [("v2", 1)],
      metadata: ["name": "second", "more": "x"])
    let joined = try TensorArchive.joining([first, second])
    let written = try MemoryModel.written(joined)
    #expect(written.tensors.map(\.name) == ["w", "ids", "v", "u", "head", "v2"])
    #expect(try MemoryModel.floats("head", in: written) == [1, 2])
    #expect(try MemoryModel.floats("v2", in: written) == [4])
    #expect(written.metadata["name"] == .string("model 0"))
    #expect(written.metadata["more"] == .string("x"))
  }

  @Test(arguments: ["w", "ids", "head"])
  func aNameInTwoIsRefused(_ name: String) throws {
    let first = try Self.model([1, 2])
    let second = try MemoryModel.archive([.init(name, f32: [3])])
    let error = #expect(throws: CheckpointError.self) {
      try TensorArchive.joining([first, second])
    }
    #expect(error?.tensor == name)
  }

  // MARK: Averages and differences

  @Test(arguments: [nil, [0.1, 0.2, 0.7], [2, -0.5, 0]] as [[Double]?])
  func averages(_ weights: [Double]?) throws {
    let numbers = (0..<3).map { Self.random(140_000, UInt64($0)) }
    let archives = try numbers.enumerated().map { try Self.model($1, ids: Int64($0)) }
    let average = try MemoryModel.written(TensorArchive.averaging(archives, weights: weights))
    let used = weights ?? [1, 1, 1]
    let sum = used.reduce(0, +)
    let expected = numbers[0].indices.map { place in
      Float((0..<3).reduce(0.0) { $0 + used[$1] * Double(numbers[$1][place]) } / sum)
    }
    #expect(try MemoryModel.floats("w", in: average) == expected)
    #expect(average.tensor(named: "head")?.tiedTo == 0)
    #expect(try MemoryModel.bytes("ids", in: average)?.prefix(8) == [0, 0, 0, 0, 0, 0, 0, 0])
    #expect(average.metadata["name"] == .string("model 0"))
  }

  /// The mean of a checkpoint with itself is that checkpoint.
  @Test func ofItself() throws {
    let numbers = Self.random(1000, 3)
    let archive = try Self.model(numbers)
    let average = try TensorArchive.averaging([archive, archive, archive])
    #expect(try MemoryModel.floats("w", in: average) == numbers)
  }

  @Test func addsADifference() throws {
    let numbers = (0..<3).map { Self.random(1000, UInt64($0)) }
    let archives = try numbers.map { try Self.model($0) }
    let sum = try TensorArchive.addingDifference(
      to: archives[0], of: archives[1], from: archives[2], factor: 0.3)
    let expected = (0..<1000).map { place in
      let difference = Double(numbers[1][place]) - Double(numbers[2][place])
      return Float(Double(numbers[0][place]) + 0.3 * difference)
    }
    #expect(try MemoryModel.floats("w", in: MemoryModel.written(sum)) == expected)
    // What was added is taken away again where nothing is rounded.
    let same = try TensorArchive.addingDifference(
      to: archives[0], of: archives[1], from: archives[1])
    #expect(try MemoryModel.floats("w", in: same) == numbers[0])
  }

  @Test func untiedInOneIsStored() throws {
    let first = try Self.model([1, 2])
    let second = try MemoryModel.archive([
      .init("w", [1, 2], f32: [3, 4]), .init("ids", i64: [0, 1]),
      .init("head", [1, 2], f32: [5, 6]),
    ])
    let average = try TensorArchive.averaging([first, second])
    #expect(average.tensors.allSatisfy { $0.tiedTo == nil })
    #expect(try MemoryModel.floats("head", in: average) == [3, 4])
    #expect(try MemoryModel.floats("w", in: average) == [2, 3])
  }

  @Test func otherTensorsAreRefused() throws {
    let first = try Self.model([1, 2])
    for other in [
      try Self.model([1, 2, 3, 4]), try MemoryModel.archive([.init("w", [1, 2], f32: [1, 2])]),
      try MemoryModel.archive([
        .init("w", i64: [1]), .init("ids", i64: [0, 1]), .init("head", i64: [1]),
      ]),
    ] {
      #expect(throws: CheckpointError.self) { try TensorArchive.averaging([first, other]) }
      #expect(throws: CheckpointError.self) { try TensorArchive.averaging([other, first]) }
    }
    for weights in [[1], [1, 2, 3], [1, -1], [.nan, 1], [.infinity, 1]] as [[Double]] {
      #expect(throws: CheckpointError.self) {
        try TensorArchive.averaging([first, first], weights: weights)
      }
    }
    #expect(throws: CheckpointError.self) { try TensorArchive.averaging([first]) }
  }

  // MARK: Adapters

  /// An adapter of rank 2 for a weight of 3 by 4, and one number times the other by hand.
  private static let down: [Float] = [1, 2, 3, 4, 5, 6, 7, 8]
  private static let up: [Float] = [1, 0.5, -1, 2, 0.25, 3]
  private static let weight: [Float] = (0..<12).map { Float($0) * 0.1 }

  private static func adapter(
    _ config: String, _ tensors: [MemoryModel.Tensor]? = nil, in folder: TemporaryFolder
  ) throws -> LowRankAdapter {
    try folder.makeFolder("adapter")
    try folder.write(Array(config.utf8), to: "adapter/adapter_config.json")
    let layer = "base_model.model.model.q"
    let archive = try MemoryModel.archive(
      tensors ?? [
        .init("\(layer).lora_A.weight", [2, 4], f32: down),
        .init("\(layer).lora_B.weight", [3, 2], f32: up),
      ])
    try archive.convert(
      to: .file(folder.file("adapter/adapter_model.safetensors"), as: .safetensors))
    return try LowRankAdapter(path: folder.file("adapter"))
  }

  private static func product(_ row: Int, _ column: Int) -> Double {
    (0..<2).reduce(0) { $0 + Double(up[row * 2 + $1]) * Double(down[$1 * 4 + column]) }
  }

  @Test(arguments: [
    (#"{"peft_type":"LORA","r":2,"lora_alpha":8}"#, 4),
    (#"{"r":2,"lora_alpha":3,"use_rslora":true}"#, 3 / 2.0.squareRoot()),
    (#"{"r":2,"lora_alpha":8,"alpha_pattern":{"q":1}}"#, 0.5),
    (#"{"r":8,"lora_alpha":8,"rank_pattern":{"model.q":2,"k":1}}"#, 4),
    (#"{"r":2,"lora_alpha":8,"alpha_pattern":{"uq":1,"v|k":7}}"#, 4),
    (#"{"r":2,"lora_alpha":8,"alpha_pattern":{"mode..q":1}}"#, 0.5),
    (#"{"r":2,"lora_alpha":8,"alpha_pattern":{"^q":1}}"#, 4),
  ])
  func adds(_ config: String, _ factor: Double) throws {
    let folder = try TemporaryFolder()
    let adapter = try Self.adapter(config, in: folder)
    for name in ["model.q.weight", "q.weight", "wrapper.model.q.weight"] {
      let base = try MemoryModel.archive([
        .init("other", f32: [1, .nan]), .init(name, [3, 4], f32: Self.weight),
      ])
      let merged = try MemoryModel.written(adapter.merged(into: base))
      let expected = (0..<12).map {
        Float(Double(Self.weight[$0]) + factor * Self.product($0 / 4, $0 % 4))
      }
      #expect(try MemoryModel.floats(name, in: merged) == expected)
      #expect(try MemoryModel.bytes("other", in: merged) == MemoryModel.bytes("other", in: base))
    }
  }

  /// Beside what Python's `re.fullmatch` says of `(.*\.)?(PATTERN)`.
  @Test(arguments: [
    ("q_proj", "model.layers.0.q_proj", true), ("q_proj", "model.layers.0.xq_proj", false),
    ("layers.1.q", "layers.1.q", true), ("layers.1.q", "layers.11.q", false),
    (#"layers\.\d+\.(q|v)_proj"#, "model.layers.31.v_proj", true),
    (#"layers\.\d+\.(q|v)_proj"#, "model.layers.31.k_proj", false),
    (#"layers\.(?:1[0-9]|2[0-4])\..*"#, "layers.24.mlp.up", true),
    (#"layers\.(?:1[0-9]|2[0-4])\..*"#, "layers.25.mlp.up", false),
    ("^model.*q$", "model.a.q", true), ("^model.*q$", "x.model.a.q", false),
    ("a*b+c?", "bb", true), ("a*b+c?", "x.aabc", true), ("a*b+c?", "x.aac", false),
    ("[^.]+", "a.b", true), ("[a-c_]x|y", "m.cx", true), ("[a-c_]x|y", "m.dx", false),
    (#"\w+\.q"#, "a.é1_.q", true), ("()", "a.", true), ("|a", "b", false),
    // A matcher that goes back would not come to an end.
    ("(a+)+b", String(repeating: "a", count: 2000), false),
    ("(a|aa|a?)*c", String(repeating: "a.", count: 1000), false),
  ])
  func layerPatterns(_ pattern: String, _ name: String, _ fits: Bool) throws {
    #expect(try LayerPattern(pattern).matchesEnd(of: Array(name.unicodeScalars)) == fits)
  }

  @Test(arguments: [
    "(", ")", "a)", "*a", "a**", "[a", "[b-a]", #"\"#, #"a\b"#, #"(a)\1"#, "(?=a)", "(?P<n>a)",
    "a{2}",
    String(repeating: "(", count: 60) + String(repeating: ")", count: 60),
  ])
  func patternsThatAreNotRead(_ pattern: String) {
    #expect(throws: CheckpointError.self) { try LayerPattern(pattern) }
  }

  /// GPT-2 has weights with what goes in as rows, and layers of the other kind beside them.
  @Test func fanInFanOut() throws {
    let folder = try TemporaryFolder()
    let adapter = try Self.adapter(#"{"r":2,"lora_alpha":2,"fan_in_fan_out":true}"#, in: folder)
    let turned = try MemoryModel.archive([.init("model.q.weight", [4, 3], f32: Self.weight)])
    #expect(
      try MemoryModel.floats("model.q.weight", in: adapter.merged(into: turned))
        == (0..<12).map { Float(Double(Self.weight[$0]) + Self.product($0 % 3, $0 / 3)) })
    let straight = try MemoryModel.archive([.init("model.q.weight", [3, 4], f32: Self.weight)])
    #expect(
      try MemoryModel.floats("model.q.weight", in: adapter.merged(into: straight))
        == (0..<12).map { Float(Double(Self.weight[$0]) + Self.product($0 / 4, $0 % 4)) })
  }

  @Test func embeddingsConvolutionsAndWhatIsReplaced() throws {
    let folder = try TemporaryFolder()
    let adapter = try Self.adapter(
      #"{"r":2,"lora_alpha":2}"#,
      [
        .init("base_model.model.e.lora_embedding_A", [2, 4], f32: Self.down),
        .init("base_model.model.e.lora_embedding_B", [3, 2], f32: Self.up),
        .init("base_model.model.c.lora_A.weight", [2, 1, 2, 2], f32: Self.down),
        .init("base_model.model.c.lora_B.weight", [3, 2, 1, 1], f32: Self.up),
        .init("base_model.model.head.bias", f32: [9, 9]),
      ], in: folder)
    let base = try MemoryModel.archive([
      .init("e.weight", [4, 3], f32: Self.weight), .init("head.bias", f32: [1, 2]),
      .init("c.weight", [3, 1, 2, 2], f32: Self.weight),
    ])
    let merged = try adapter.merged(into: base)
    #expect(
      try MemoryModel.floats("e.weight", in: merged)
        == (0..<12).map { Float(Double(Self.weight[$0]) + Self.product($0 % 3, $0 / 3)) })
    #expect(
      try MemoryModel.floats("c.weight", in: merged)
        == (0..<12).map { Float(Double(Self.weight[$0]) + Self.product($0 / 4, $0 % 4)) })
    #expect(try MemoryModel.floats("head.bias", in: merged) == [9, 9])
  }

  @Test(arguments: [
    #"{"peft_type":"LOHA","r":2,"lora_alpha":2}"#, #"{"r":2,"lora_alpha":2,"use_dora":true}"#,
    #"{"r":0,"lora_alpha":2}"#, #"{"r":2}"#, "[]", "", "{",
  ])
  func otherAdaptersAreRefused(_ config: String) throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: CheckpointError.self) { try Self.adapter(config, in: folder) }
    #expect(error?.path == folder.file("adapter/adapter_config.json"))
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let folder = try TemporaryFolder()
    let adapter = try Self.adapter(#"{"r":2,"lora_alpha":2}"#, in: folder)
    let bases = [
      try MemoryModel.archive([.init("other", f32: [1])]),
      try MemoryModel.archive([.init("model.q.weight", [4, 3], f32: Self.weight)]),
      try MemoryModel.archive([.init("model.q.weight", i64: [1])]),
      try MemoryModel.archive(
        [.init("e", [3, 4], f32: Self.weight)], ties: [("model.q.weight", 0)]),
    ]
    for base in bases {
      let error = #expect(throws: CheckpointError.self) { try adapter.merged(into: base) }
      #expect(error?.tensor != nil, "\(String(describing: error))")
    }
    #expect(throws: CheckpointError.self) { try LowRankAdapter(path: folder.path) }
  }
}
