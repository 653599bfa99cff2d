import TestSupport
import Testing

@testable import ModelAnatomy

/// What recurrent layers keep, and what a forward pass costs.
struct RecurrentTests {
  private static func tensor(_ name: String, _ shape: Int...) -> TensorFacts {
    TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *))
  }

  /// The dimensions of Mamba 130M: inner width 1536, state 16, kernel 4.
  @Test func mambaKeepsAStateForEachChannel() throws {
    let tensors = (0..<24).flatMap { block in
      [
        Self.tensor("backbone.layers.\(block).mixer.A_log", 1536, 16),
        Self.tensor("backbone.layers.\(block).mixer.conv1d.weight", 1536, 1, 4),
        Self.tensor("backbone.layers.\(block).mixer.conv1d.bias", 1536),
        Self.tensor("backbone.layers.\(block).mixer.in_proj.weight", 3072, 768),
        Self.tensor("backbone.layers.\(block).norm.weight", 768),
      ]
    }
    let state = try #require(try RecurrentState(of: Anatomy(of: tensors)))
    #expect(state.layers == 24)
    #expect(state.elements == 24 * 1536 * (16 + 4))
    #expect(try KeyValueCache(of: Anatomy(of: tensors)) == nil)
  }

  /// Inner width 64, state 8 in one group, 80 channels convolved: the config tells the state.
  @Test func mamba2NeedsItsConfig() throws {
    let anatomy = Anatomy(of: [
      Self.tensor("backbone.layers.0.mixer.A_log", 4),
      Self.tensor("backbone.layers.0.mixer.conv1d.weight", 80, 1, 4),
    ])
    #expect(try RecurrentState(of: anatomy) == nil)
    let config: ModelConfig = ["state_size": 8, "n_groups": 1]
    let state = try #require(try RecurrentState(of: anatomy, config: config))
    #expect(state.elements == 64 * 8 + 80 * 4)
  }

  /// Qwen3-Next: 32 value heads of 128 x 128, and a convolution of 4 over 8,192 channels.
  @Test func gatedDeltaRule() throws {
    let anatomy = Anatomy(of: [
      Self.tensor("model.layers.0.linear_attn.A_log", 32),
      Self.tensor("model.layers.0.linear_attn.conv1d.weight", 8192, 1, 4),
    ])
    let config: ModelConfig = [
      "linear_num_value_heads": 32, "linear_key_head_dim": 128, "linear_value_head_dim": 128,
    ]
    let state = try #require(try RecurrentState(of: anatomy, config: config))
    #expect(state.elements == 32 * 128 * 128 + 8192 * 4)
  }

  @Test(arguments: [([512, 128], 256), ([384, 128], 128)])
  func longShortTermMemoryKeepsTwoVectors(shape: [Int], elements: Int) throws {
    let anatomy = Anatomy(of: [
      Self.tensor("rnn.weight_ih_l0", shape[0], 128),
      Self.tensor("rnn.weight_hh_l0", shape[0], shape[1]),
    ])
    #expect(try RecurrentState(of: anatomy)?.elements == elements)
  }

  @Test func transformersKeepNoState() throws {
    #expect(
      try RecurrentState(of: Anatomy(of: try CatalogModel(named: "gpt2").tensors)) == nil)
  }

  /// PaLM's appendix B: 2 x parameters + 4 x layers x heads x head x context.
  @Test func operationsOfGPT2() throws {
    let anatomy = Anatomy(of: try CatalogModel(named: "gpt2").tensors)
    let operations = try ForwardOperations(of: anatomy)
    let block = 768 * 2304 + 768 * 768 + 2 * 768 * 3072
    #expect(operations.matrices == 2 * (12 * block + 50257 * 768))
    #expect(operations.attentionPerTokenSeen == 4 * 12 * 768)
    #expect(operations.total(context: 1024) == operations.matrices + 4 * 12 * 768 * 1024)
    #expect(
      operations.total(context: 1024) { _ in 256 } == operations.matrices + 4 * 12 * 768 * 256)
    #expect(operations.total(context: Int.max) == nil)
    #expect(operations.total(context: -1) == nil)
  }

  @Test func operationsOfBothStacks() throws {
    let operations = try ForwardOperations(
      of: Anatomy(of: try CatalogModel(named: "t5-11b").tensors))
    #expect(operations.encoderMatrices == 2 * 24 * (4 * 1024 * 16384 + 2 * 1024 * 65536))
    #expect(operations.encoderMatrices < operations.matrices)
  }

  @Test func restingExpertsCostNothing() throws {
    let blueprint = try #require(Preset.named("mixtral-8x7b")).blueprint()
    let anatomy = Anatomy(of: blueprint.tensors)
    let operations = try ForwardOperations(of: anatomy, expertsPerToken: 2)
    #expect(operations.matrices == 2 * (12_879_925_248 - 32000 * 4096 - 65 * 4096))
  }

  @Test func precisionsOfTraining() throws {
    let figures = try #require(MemoryFigures(parameters: 1_000))
    #expect(figures.adamW == 16_000)
    #expect(figures.adamWMixed == 16_000)
    #expect(figures.adamWMixedGradients32 == 18_000)
    #expect(figures.adamWBfloat16 == 8_000)
    #expect(figures.adamW8Bits == 10_000)
  }
}
