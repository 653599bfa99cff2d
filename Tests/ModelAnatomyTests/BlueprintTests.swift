import Testing
import TestSupport

@testable import ModelAnatomy

/// Models from nothing but a config or dimensions.
struct BlueprintTests {
  static let described = CatalogModel.all.filter { !$0.config.values.isEmpty }

  @Test func configsAreThere() { #expect(Self.described.count == 23) }

  /// The names and shapes, all of them, and so the same tree.
  @Test(arguments: described)
  func configGivesThePublishedTensors(model: CatalogModel) throws {
    let blueprint = try Blueprint(config: model.config)
    let expected = Dictionary(uniqueKeysWithValues: model.tensors.map { ($0.name, $0.shape) })
    let built = Dictionary(uniqueKeysWithValues: blueprint.tensors.map { ($0.name, $0.shape) })
    #expect(built == expected)
    let tally = try Tally(of: Anatomy(of: blueprint.tensors))
    #expect(tally.total.parameters == model.parameters)
    #expect(try tally == Tally(of: Anatomy(of: model.tensors)))
  }

  /// Of the largest in each way, all tensors are recognized.
  @Test(arguments: [
    ("transformer-base", 63_082_496), ("gpt3", 174_604_259_328), ("t5-11b", 11_307_321_344),
    ("llama-3.1-405b", 405_853_388_800), ("mixtral-8x7b", 46_702_792_704),
    ("whisper-large-v3", 1_543_490_560),
  ])
  func presets(name: String, parameters: Int) throws {
    let preset = try #require(Preset.named(name))
    let tally = try Tally(of: Anatomy(of: try preset.blueprint().tensors))
    #expect(tally.total.parameters == parameters)
    #expect(tally.unrecognized == [])
  }

  @Test func everyPresetHasTheParametersThatItSays() throws {
    #expect(try PresetParser.parse(PresetTexts.all).count > 90)
    #expect(Set(Preset.names).count == Preset.all.count)
    #expect(Preset.names == Preset.all.map(\.name))
    for preset in Preset.all where Self.isTested(preset) {
      let sum = try preset.blueprint().tensors.reduce(0) { $0 + $1.elements }
      #expect(sum == preset.parameters, "\(preset.name)")
      #expect(preset.published.wholeMatch(of: /20\d\d-[01]\d/) != nil, "\(preset.name)")
    }
    #expect(Preset.named("nothing") == nil)
  }

  /// Those of tens of thousands of tensors are counted where the code is optimized.
  private static func isTested(_ preset: Preset) -> Bool {
    #if DEBUG
      ![
        "deepseek-v3", "minimax-m2", "qwen3-30b-a3b", "qwen3-235b-a22b", "qwen3-next-80b-a3b",
      ].contains(preset.name)
    #else
      true
    #endif
  }

  @Test(arguments: [
    "preset a\n  title A", "  title A", "preset a\n  what b", "preset a\n  config b = c",
  ])
  func presetsAreReadStrictly(text: String) {
    #expect(throws: TableError.self) { try PresetParser.parse(text) }
  }

  /// 2 x (4 x 16 x 16 + 2 x 16 x 64), norms, embeddings: counted by hand.
  @Test func dimensionsOfEveryKind() throws {
    var dimensions = ModelDimensions(.decoderOnly, layers: 2, width: 16, heads: 4, vocabulary: 10)
    dimensions.hasBiases = false
    dimensions.normalizationHasBias = false
    #expect(try parameters(dimensions) == 160 + 2 * (1024 + 2048 + 32))
    dimensions.isGated = true
    dimensions.keyValueHeads = 1
    dimensions.positions = 7
    dimensions.tiesHead = false
    dimensions.hasFinalNormalization = true
    let layer = 2 * 256 + 2 * 64 + 3 * 1024 + 32
    #expect(try parameters(dimensions) == 2 * 160 + 7 * 16 + 2 * layer + 16)
    dimensions.experts = 3
    let mixture = 2 * 256 + 2 * 64 + 3 * 3 * 1024 + 3 * 16 + 32
    #expect(try parameters(dimensions) == 2 * 160 + 7 * 16 + 2 * mixture + 16)
    dimensions.architecture = .encoderOnly
    #expect(try parameters(dimensions) == 160 + 7 * 16 + 2 * mixture + 16)
    #expect(try Blueprint(dimensions: dimensions).expertsPerToken == 2)
  }

  @Test func sharedEmbeddingsOfTheOriginalTransformer() throws {
    let tensors = try #require(Preset.named("transformer-base")).blueprint().tensors
    let tally = try Tally(of: Anatomy(of: tensors))
    #expect(tally.byStack.map(\.key) == [.encoder, .decoder, .shared])
    #expect(tally.count(Stack.shared)?.parameters == 37_000 * 512)
  }

  @Test func olderConfigsHaveDefaults() throws {
    let config: ModelConfig = [
      "model_type": "llama", "vocab_size": 32000, "hidden_size": 4096, "num_hidden_layers": 32,
      "num_attention_heads": 32, "intermediate_size": 11008,
    ]
    let blueprint = try Blueprint(config: config)
    #expect(try Tally(of: Anatomy(of: blueprint.tensors)).total.parameters == 6_738_415_616)
  }

  private static let lies: [(ModelConfig, ConfigError)] = [
    (["vocab_size": 3], .missing(key: "model_type")),
    (["model_type": 3], .invalid(key: "model_type", expected: "a text")),
    (["model_type": "unheard-of"], .unknownModel("unheard-of", nearest: [])),
    (["model_type": "gpt2"], .missing(key: "n_embd")),
    (["model_type": "gpt2", "n_embd": "wide"], wrong("n_embd")),
    (["model_type": "gpt2", "n_embd": 0], wrong("n_embd")),
    (["model_type": "gpt2", "n_embd": -5], wrong("n_embd")),
    (["model_type": "gpt2", "n_embd": 1.5], wrong("n_embd")),
    (["model_type": "gpt2", "n_embd": .integer(Int.max)], wrong("n_embd")),
    (
      ["model_type": "gpt2", "n_embd": .integer(1 << 40), "vocab_size": .integer(1 << 40)],
      .tooLarge(tensor: "transformer.wte.weight")
    ),
    (
      [
        "model_type": "gpt2", "n_embd": 1, "vocab_size": 1, "n_positions": 1,
        "n_layer": .integer(1 << 40),
      ], .tooManyTensors(tensor: "transformer.h.16666.ln_2.weight")
    ),
  ]

  @Test(arguments: lies)
  func configsThatLie(config: ModelConfig, error: ConfigError) {
    #expect(throws: error) { try Blueprint(config: config) }
  }

  @Test func unknownTypesAreToldFromThoseNear() throws {
    guard
      case .unknownModel("lama", let nearest)? = #expect(
        throws: ConfigError.self, performing: { try Blueprint(config: ["model_type": "lama"]) })
    else {
      Issue.record("another error")
      return
    }
    #expect(nearest.first == "llama")
    #expect(nearest.count == 3)
  }

  private static func wrong(_ key: String) -> ConfigError {
    .invalid(key: key, expected: "a whole number of at least 1")
  }

  @Test func dimensionsThatDoNotFit() {
    var dimensions = ModelDimensions(.decoderOnly, layers: 1, width: 10, heads: 3, vocabulary: 5)
    #expect(throws: ConfigError.self) { try Blueprint(dimensions: dimensions) }
    dimensions.headSize = 4
    #expect(throws: Never.self) { try Blueprint(dimensions: dimensions) }
    for key: WritableKeyPath<ModelDimensions, Int> in [\.layers, \.width, \.heads, \.vocabulary] {
      var wrong = dimensions
      wrong[keyPath: key] = 0
      #expect(throws: ConfigError.self) { try Blueprint(dimensions: wrong) }
      wrong[keyPath: key] = Int.max
      #expect(throws: ConfigError.self) { try Blueprint(dimensions: wrong) }
    }
    dimensions.experts = -1
    #expect(throws: ConfigError.self) { try Blueprint(dimensions: dimensions) }
  }

  private func parameters(_ dimensions: ModelDimensions) throws -> Int {
    let tally = try Tally(of: Anatomy(of: Blueprint(dimensions: dimensions).tensors))
    #expect(tally.unrecognized == [])
    return tally.total.parameters
  }
}
