import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection
import TestSupport
import Testing

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

  /// A container says by itself which tensors are one weight, and of how many elements.
  @Test func packedWeightsAreNoted() throws {
    let folder = try TemporaryFolder()
    let name = "model.layers.0.self_attn.q_proj."
    let layout = try SafetensorsLayout(
      tensors: [
        TensorDescription(name: name + "qweight", dataType: .i32, shape: [16, 64]),
        TensorDescription(name: name + "qzeros", dataType: .i32, shape: [2, 8]),
        TensorDescription(name: name + "scales", dataType: .f16, shape: [2, 64]),
        TensorDescription(name: name + "g_idx", dataType: .i32, shape: [128]),
        TensorDescription(name: "model.norm.weight", dataType: .f16, shape: [64]),
      ])
    let writer = try SafetensorsWriter(path: folder.file("m"), layout: layout)
    for tensor in layout.tensors {
      let bytes = [UInt8](repeating: 0, count: tensor.byteCount)
      try writer.add(tensor, bytes: bytes.rawSpan)
    }
    try writer.finish()
    let model = try InspectedModel(path: folder.file("m"))
    try model.convert(to: .file(folder.file("packed"), as: .checkpoint))
    for file in ["packed", "again"] {
      let index = try CheckpointReader(path: folder.file(file)).index
      let weight = try #require(index.quantizedWeights.first)
      #expect(index.quantizedWeights.count == 1)
      #expect(weight.name == name + "weight")
      #expect(weight.labels.component == "attention.query")
      #expect(weight.shape.sorted() == [64, 128])
      #expect([weight.scheme, weight.dataType, "\(weight.bits)"] == ["gptq", "f16", "4"])
      #expect(weight.grouping == .stretches(64))
      #expect(
        Set(weight.parts.map { "\($0.content) \($0.tensor.dropFirst(name.count))" })
          == ["codes qweight", "zeros qzeros", "scales scales", "order g_idx"])
      // What a container says is kept, whoever reads it.
      try TensorArchive(path: folder.file("packed"))
        .convert(to: .file(folder.file("again"), as: .checkpoint))
    }
  }

  /// What a container says of a packed weight counts, whatever its tensors are called and however they look.
  @Test func whatAFileSaysOfPackedWeightsGoesFirst() throws {
    let folder = try TemporaryFolder()
    let writer = try CheckpointWriter(path: folder.file("m"))
    for (name, type, shape) in [
      ("a.bits", DataType.u8, [48]), ("a.steps", .f16, [4]), ("a.note", .u8, [2]),
      ("b.weight", .f16, [3, 2]),
    ] {
      let tensor = try TensorDescription(name: name, dataType: type, shape: shape)
      try writer.add(tensor, bytes: [UInt8](repeating: 0, count: tensor.byteCount).rawSpan)
    }
    let labels = TensorLabels(
      layer: "a", component: "feedForward.up", stack: "decoder", depth: 0, role: "weight")
    try writer.add(
      QuantizedWeight(
        name: "a.weight", labels: labels, scheme: "acme.q3", dataType: "f16", bits: 3,
        shape: [8, 16], grouping: .stretches(32),
        parts: [
          .init(content: "scales", tensor: "a.steps"), .init(content: "codes", tensor: "a.bits"),
          .init(content: "acme.note", tensor: "a.note"),
        ]))
    try writer.finish()
    let model = try InspectedModel(path: folder.file("m"))
    #expect(try model.tally.total.parameters == 8 * 16 + 6)
    let packed = try #require(model.anatomy.tensors.compactMap(\.packedWeight).first)
    #expect(packed.scheme == .other)
    #expect(packed.bits == 3)
    #expect(packed.groupSize == 32)
    #expect(packed.storedBytes == 48 + 8 + 2)
    #expect(model.anatomy.tensors.count(where: \.isPartOfPackedWeight) == 2)
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
}
