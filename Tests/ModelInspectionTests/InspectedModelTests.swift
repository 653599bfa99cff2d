import Interchange
import ModelAnatomy
import ModelInspection
import TestSupport
import Testing

@testable import CheckpointFormat

/// What whoever embeds the library gets: any file, its parts, its parameters, and labelled files.
struct InspectedModelTests {
  /// A layer of a language model as the transformers library names it.
  private static let shapes: [(String, [Int])] = [
    ("model.embed_tokens.weight", [10, 4]),
    ("model.layers.0.self_attn.q_proj.weight", [4, 4]),
    ("model.layers.0.mlp.up_proj.weight", [8, 4]),
    ("model.layers.0.input_layernorm.weight", [4]),
    ("lm_head.weight", [10, 4]),
  ]

  private static func write(to path: FilePath) throws {
    let layout = try SafetensorsLayout(
      tensors: shapes.map { name, shape in
        try TensorDescription(name: name, dataType: .f32, shape: shape)
      })
    let writer = try SafetensorsWriter(path: path, layout: layout)
    for (number, tensor) in layout.tensors.enumerated() {
      let bytes = [UInt8](repeating: UInt8(number), count: tensor.byteCount)
      try writer.add(tensor, bytes: bytes.rawSpan)
    }
    try writer.finish()
  }

  @Test func aFileOfAnyFormatIsCountedAndLabelled() throws {
    let folder = try TemporaryFolder()
    try Self.write(to: folder.file("m"))
    let model = try InspectedModel(path: folder.file("m"))
    #expect(model.archive.format == .safetensors)
    #expect(try model.tally.count(.attentionQuery)?.parameters == 16)
    let query = try #require(
      model.archive.tensor(named: "model.layers.0.self_attn.q_proj.weight"))
    #expect(model.labels(of: query).component == "attention.query")
    #expect(model.labels(of: query).depth == 0)
    #expect(model.labels(of: query.description) == model.labels(of: query))
    #expect(model.expertsPerToken == nil)

    try model.convert(to: .file(folder.file("labelled"), as: .checkpoint))
    let labelled = try InspectedModel(path: folder.file("labelled"))
    for tensor in labelled.archive.tensors {
      let original = try #require(model.archive.tensor(named: tensor.name))
      #expect(tensor.description.labels == model.labels(of: original), "\(tensor.name)")
    }
    #expect(try labelled.tally.byComponent.map(\.key) == model.tally.byComponent.map(\.key))

    // Against a base that lies beside it.
    try labelled.convert(
      to: .file(folder.file("difference"), as: .checkpoint, base: labelled.archive))
    let difference = try InspectedModel(path: folder.file("difference"))
    #expect(difference.archive.tensors.allSatisfy { $0.dependence == .same })
    #expect(try CountedModel(difference, title: "m").tally == labelled.tally)
  }

  @Test func configsAreRead() throws {
    let folder = try TemporaryFolder()
    let text = """
      {"model_type": "gpt2", "n_embd": 8, "n_layer": 2, "n_head": 2, "vocab_size": 11, "n_positions": 4,
       "layer_norm_epsilon": 1e-05, "scale": NaN, "n_inner": 32.0}
      """
    let path = try folder.write(Array(text.utf8), to: "config.json")
    let config = try ModelConfig(path: path)
    #expect(config.values["n_inner"] == .integer(32))
    #expect(config.values["layer_norm_epsilon"] == .number(1e-5))
    let model = try CountedModel(Blueprint(configPath: path), title: "config")
    #expect(!model.isStored)
    #expect(model.tally.count(.embeddingToken)?.parameters == 88)
    for wrong in ["[]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "", "{} x"] {
      try folder.write(Array(wrong.utf8), to: "wrong")
      let error = try #require(throws: CheckpointError.self) {
        try ModelConfig(path: folder.file("wrong"))
      }
      #expect(error.message.hasPrefix("is no config"), "\(error)")
      #expect(error.path == folder.file("wrong"))
    }
  }

  /// A GPTQ layer of 4 bits: 16 inputs in 2 groups, 8 outputs.
  private static let packed: [(String, DataType, [Int])] = [
    ("model.layers.0.mlp.up_proj.g_idx", .i32, [16]),
    ("model.layers.0.mlp.up_proj.qweight", .i32, [2, 8]),
    ("model.layers.0.mlp.up_proj.qzeros", .i32, [2, 1]),
    ("model.layers.0.mlp.up_proj.scales", .f16, [2, 8]),
    ("model.norm.weight", .f16, [16]),
  ]

  @Test func whatAPackedWeightIsStandsInTheContainer() throws {
    let folder = try TemporaryFolder()
    let layout = try SafetensorsLayout(
      tensors: Self.packed.map { name, type, shape in
        try TensorDescription(name: name, dataType: type, shape: shape)
      })
    let writer = try SafetensorsWriter(path: folder.file("m"), layout: layout)
    for tensor in layout.tensors {
      // Inputs 0 to 7 are of group 0, the others of group 1.
      let groups: [UInt8] = (0..<16).flatMap { (input: Int) -> [UInt8] in
        [UInt8(input / 8), 0, 0, 0]
      }
      let bytes: [UInt8] =
        tensor.name.hasSuffix("g_idx")
        ? groups : [UInt8](repeating: 0x3C, count: tensor.byteCount)
      try writer.add(tensor, bytes: bytes.rawSpan)
    }
    try writer.finish()
    let model = try InspectedModel(path: folder.file("m"))
    try model.convert(to: .file(folder.file("m.ckpt"), as: .checkpoint))
    let reader = try CheckpointReader(path: folder.file("m.ckpt"))
    let weight = try #require(reader.index.extensions.quantization?.weights.first)
    #expect(weight.name == "model.layers.0.mlp.up_proj.weight")
    #expect(weight.shape == [8, 16])
    #expect(weight.bits == 4)
    #expect(weight.grouping == .stretches(8))
    let words = reader.index.tables.words
    #expect(words[weight.scheme] == "gptq")
    #expect(words[weight.dataType] == "f16")
    #expect(Set(weight.parts.map { words[$0.content] }) == ["codes", "scales", "zeros", "order"])
    let names = weight.parts.map { reader.index.tensor(at: $0.target).name }
    #expect(Set(names) == Set(Self.packed.dropLast().map(\.0)))
    // The same again from the container.
    let again = try InspectedModel(path: folder.file("m.ckpt"))
    try again.convert(to: .file(folder.file("n.ckpt"), as: .checkpoint))
    #expect(try folder.bytes(of: "n.ckpt") == folder.bytes(of: "m.ckpt"))
  }

  @Test func wrongPackedWeightsAreRefused() throws {
    let folder = try TemporaryFolder()
    func weight(_ name: String, bits: Int = 4, tensor: String = "a") -> PackedWeightDescription {
      PackedWeightDescription(
        name: name, labels: TensorLabels(), scheme: "own", dataType: "f16", bits: bits, shape: [8],
        parts: [.init(content: "codes", tensor: tensor)])
    }
    func written(_ weights: [PackedWeightDescription]) throws {
      let writer = try CheckpointWriter(path: folder.file("m"))
      let tensor = try TensorDescription(name: "a", dataType: .u8, shape: [4])
      try writer.add(tensor, bytes: [UInt8](repeating: 0, count: 4).rawSpan)
      for weight in weights { try writer.pack(weight) }
      try writer.finish()
    }
    for wrong in [
      [weight("w", bits: 65)], [weight("w", tensor: "b")], [weight("")],
      [weight("w"), weight("w")],
    ] {
      #expect(throws: CheckpointError.self) { try written(wrong) }
    }
    try written([weight("a"), weight("w")])
    _ = try CheckpointReader(path: folder.file("m"))
  }
}
