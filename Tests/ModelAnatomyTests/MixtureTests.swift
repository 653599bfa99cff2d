import Testing

@testable import ModelAnatomy

/// Parameters that work on one token, against what publishers say.
struct MixtureTests {
  private static func tensor(_ name: String, _ shape: Int...) -> TensorFacts {
    TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *))
  }

  /// DeepSeek-AI, "DeepSeek-V3 Technical Report", 2024, section 4.2: 61 blocks, the first three without experts.
  private static var deepSeekV3: [TensorFacts] {
    var tensors = [
      tensor("model.embed_tokens.weight", 129_280, 7168), tensor("model.norm.weight", 7168),
      tensor("lm_head.weight", 129_280, 7168),
    ]
    for block in 0..<61 {
      let layer = "model.layers.\(block)."
      tensors += [
        tensor(layer + "input_layernorm.weight", 7168),
        tensor(layer + "post_attention_layernorm.weight", 7168),
        tensor(layer + "self_attn.q_a_proj.weight", 1536, 7168),
        tensor(layer + "self_attn.q_a_layernorm.weight", 1536),
        tensor(layer + "self_attn.q_b_proj.weight", 24_576, 1536),
        tensor(layer + "self_attn.kv_a_proj_with_mqa.weight", 576, 7168),
        tensor(layer + "self_attn.kv_a_layernorm.weight", 512),
        tensor(layer + "self_attn.kv_b_proj.weight", 32_768, 512),
        tensor(layer + "self_attn.o_proj.weight", 7168, 16_384),
      ]
      let shared = block < 3 ? "mlp." : "mlp.shared_experts."
      let inner = block < 3 ? 18_432 : 2048
      tensors += [
        tensor(layer + shared + "gate_proj.weight", inner, 7168),
        tensor(layer + shared + "up_proj.weight", inner, 7168),
        tensor(layer + shared + "down_proj.weight", 7168, inner),
      ]
      guard block >= 3 else { continue }
      tensors += [
        tensor(layer + "mlp.gate.weight", 256, 7168),
        tensor(layer + "mlp.gate.e_score_correction_bias", 256),
        tensor(layer + "mlp.experts.gate_up_proj", 256, 4096, 7168),
        tensor(layer + "mlp.experts.down_proj", 256, 7168, 2048),
      ]
    }
    return tensors
  }

  /// The config of Qwen3-235B-A22B (Qwen Team, "Qwen3 Technical Report", 2025, table 2).
  private static var qwen3: [TensorFacts] {
    var tensors = [
      tensor("model.embed_tokens.weight", 151_936, 4096), tensor("model.norm.weight", 4096),
      tensor("lm_head.weight", 151_936, 4096),
    ]
    for block in 0..<94 {
      let layer = "model.layers.\(block)."
      tensors += [
        tensor(layer + "input_layernorm.weight", 4096),
        tensor(layer + "post_attention_layernorm.weight", 4096),
        tensor(layer + "self_attn.q_proj.weight", 8192, 4096),
        tensor(layer + "self_attn.k_proj.weight", 512, 4096),
        tensor(layer + "self_attn.v_proj.weight", 512, 4096),
        tensor(layer + "self_attn.o_proj.weight", 4096, 8192),
        tensor(layer + "self_attn.q_norm.weight", 128),
        tensor(layer + "self_attn.k_norm.weight", 128),
        tensor(layer + "mlp.gate.weight", 128, 4096),
        tensor(layer + "mlp.experts.gate_up_proj", 128, 3072, 4096),
        tensor(layer + "mlp.experts.down_proj", 128, 4096, 1536),
      ]
    }
    return tensors
  }

  /// OpenAI, "gpt-oss-120b & gpt-oss-20b Model Card", 2025, table 1.
  private static var gptOss120b: [TensorFacts] {
    var tensors = [
      tensor("model.embed_tokens.weight", 201_088, 2880), tensor("model.norm.weight", 2880),
      tensor("lm_head.weight", 201_088, 2880),
    ]
    for block in 0..<36 {
      let layer = "model.layers.\(block)."
      tensors += [
        tensor(layer + "input_layernorm.weight", 2880),
        tensor(layer + "post_attention_layernorm.weight", 2880),
        tensor(layer + "self_attn.sinks", 64),
        tensor(layer + "self_attn.q_proj.weight", 4096, 2880),
        tensor(layer + "self_attn.q_proj.bias", 4096),
        tensor(layer + "self_attn.k_proj.weight", 512, 2880),
        tensor(layer + "self_attn.k_proj.bias", 512),
        tensor(layer + "self_attn.v_proj.weight", 512, 2880),
        tensor(layer + "self_attn.v_proj.bias", 512),
        tensor(layer + "self_attn.o_proj.weight", 2880, 4096),
        tensor(layer + "self_attn.o_proj.bias", 2880),
        tensor(layer + "mlp.router.weight", 128, 2880), tensor(layer + "mlp.router.bias", 128),
        tensor(layer + "mlp.experts.gate_up_proj", 128, 2880, 5760),
        tensor(layer + "mlp.experts.gate_up_proj_bias", 128, 5760),
        tensor(layer + "mlp.experts.down_proj", 128, 2880, 2880),
        tensor(layer + "mlp.experts.down_proj_bias", 128, 2880),
      ]
    }
    return tensors
  }

  private static func billions(_ parameters: Int) -> Double {
    (Double(parameters) / 1e8).rounded() / 10
  }

  /// The table of input embeddings is left out, as OpenAI does.
  @Test func publishedFigures() throws {
    let deepSeek = Anatomy(of: Self.deepSeekV3)
    #expect(Self.billions(try Tally(of: deepSeek).total.parameters) == 671)
    let eight = try #require(try ActiveParameters(of: deepSeek, expertsPerToken: 8))
    #expect((Double(eight.parametersWithoutEmbedding) / 1e9).rounded() == 37)
    #expect(eight.experts == 256)

    let qwen = Anatomy(of: Self.qwen3)
    #expect((Double(try Tally(of: qwen).total.parameters) / 1e9).rounded() == 235)
    let ofQwen = try #require(try ActiveParameters(of: qwen, expertsPerToken: 8))
    #expect((Double(ofQwen.parametersWithoutEmbedding) / 1e9).rounded() == 22)
    #expect((Double(ofQwen.parameters) / 1e9).rounded() == 22)

    let gptOss = Anatomy(of: Self.gptOss120b)
    #expect(try Tally(of: gptOss).total.parameters == 116_829_156_672)
    let four = try #require(try ActiveParameters(of: gptOss, expertsPerToken: 4))
    #expect(Self.billions(four.parametersWithoutEmbedding) == 5.1)
  }

  /// DeepSeek-V2's way: a token leaves 512 + 64 numbers in each block.
  @Test func latentAttentionKeepsTheCompressedForm() throws {
    let cache = try #require(try KeyValueCache(of: Anatomy(of: Self.deepSeekV3)))
    #expect(cache.elementsPerToken == 61 * 576)
    #expect(cache.latentBlocks == 61)
    #expect(cache.bytes(context: 1000) == 61 * 576 * 2000)
  }

  /// Queries are 192 numbers a head, values 128.
  @Test func operationsOfLatentAttention() throws {
    let operations = try ForwardOperations(of: Anatomy(of: Self.deepSeekV3), expertsPerToken: 8)
    #expect(operations.attentionPerTokenSeen == 61 * 2 * 128 * (192 + 128))
    let active = try #require(
      try ActiveParameters(of: Anatomy(of: Self.deepSeekV3), expertsPerToken: 8))
    let gains = 61 * (2 * 7168 + 1536 + 512) + 7168
    #expect(operations.matrices == 2 * (active.parametersWithoutEmbedding - gains))
  }

  @Test func windowsBoundTheCache() throws {
    let kinds = (0..<36).map {
      ConfigValue.string($0 % 2 == 0 ? "sliding_attention" : "full_attention")
    }
    let config: ModelConfig = ["sliding_window": 128, "layer_types": .list(kinds)]
    let cache = try #require(
      try KeyValueCache(of: Anatomy(of: Self.gptOss120b)) { config.attentionWindow(ofBlock: $0) })
    #expect(cache.windowedBlocks == 18)
    #expect(cache.elements(context: 100) == 36 * 1024 * 100)
    #expect(cache.elements(context: 4096) == 18 * 1024 * (128 + 4096))
  }

  @Test(
    arguments: [
      (["sliding_window": 4096], 3, 4096), (["sliding_window": .null], 3, nil), ([:], 0, nil),
      (["sliding_window": 4096, "use_sliding_window": false], 3, nil),
      (["sliding_window": 4096, "use_sliding_window": true, "max_window_layers": 4], 3, nil),
      (["sliding_window": 4096, "use_sliding_window": true, "max_window_layers": 4], 4, 4096),
      (["sliding_window": 512, "sliding_window_pattern": 6], 5, nil),
      (["sliding_window": 512, "sliding_window_pattern": 6], 4, 512),
      (
        [
          "attention_chunk_size": 8192,
          "layer_types": .list(["chunked_attention", "full_attention"]),
        ],
        0, 8192
      ),
      (["text_config": .object(["sliding_window": 1024])], 0, 1024),
    ] as [(ModelConfig, Int, Int?)])
  func windowsOfConfigs(config: ModelConfig, block: Int, window: Int?) {
    #expect(config.attentionWindow(ofBlock: block) == window)
  }

  @Test(
    arguments: [
      (["num_experts_per_tok": 8], 8), (["moe_topk": .list([6, 6])], 6), (["moe_k": 2], 2),
      (["text_config": .object(["num_experts_per_tok": 1])], 1), (["top_k_experts": 8], 8),
      (["ffn_config": .object(["moe_top_k": 4])], 4), (["hidden_size": 8], nil),
      (["num_experts_per_tok": 0], nil),
    ] as [(ModelConfig, Int?)])
  func expertsPerTokenByAnyKey(config: ModelConfig, experts: Int?) {
    #expect(config.expertsPerToken == experts)
  }

  /// Ernie 4.5's text and image experts differ in width: a token of text meets the first kind.
  @Test func kindsOfExperts() throws {
    var tensors = [
      Self.tensor("model.layers.0.input_layernorm.weight", 64),
      Self.tensor("model.layers.0.mlp.gate.weight", 4, 64),
    ]
    for expert in 0..<8 {
      let inner = expert < 4 ? 48 : 16
      for (name, shape) in [
        ("gate_proj", [inner, 64]), ("up_proj", [inner, 64]), ("down_proj", [64, inner]),
      ] {
        tensors.append(
          Self.tensor("model.layers.0.mlp.experts.\(expert).\(name).weight", shape[0], shape[1]))
      }
    }
    let active = try #require(try ActiveParameters(of: Anatomy(of: tensors), expertsPerToken: 2))
    #expect(active.experts == 4)
    #expect(active.parameters == 64 + 4 * 64 + 2 * 3 * 48 * 64)
    #expect(active.parametersOfExperts == 4 * 3 * 64 * (48 + 16))
  }

  /// A config that does not say how many experts work on a token means the default of its type.
  @Test(arguments: [
    ("deepseek-v3", 8), ("gpt-oss-120b", 4), ("gpt-oss-20b", 4), ("qwen3-next-80b-a3b", 10),
    ("jamba-v0.1", 2), ("ernie-4.5-21b-a3b", 6), ("minimax-m2", 8),
    ("phi-3.5-moe", 2), ("llama-4-scout-text", 1), ("qwen3-235b-a22b", 8),
  ])
  func presetsTellHowManyExpertsWork(name: String, number: Int) throws {
    #expect(try #require(Preset.named(name)).config.expertsPerToken == number)
  }

  @Test func typesOfModelsWithinModelsTellHowManyExpertsWork() {
    let outer: ModelConfig = ["model_type": "llama4"]
    #expect(outer.expertsPerToken == 1)
    let said: ModelConfig = ["model_type": "deepseek_v3", "num_experts_per_tok": 6]
    #expect(said.expertsPerToken == 6)
    let unsaid: ModelConfig = ["model_type": "dots1"]
    #expect(unsaid.expertsPerToken == nil)
    let dense: ModelConfig = ["model_type": "llama"]
    #expect(dense.expertsPerToken == nil)
  }

  @Test func gptOss20bHasItsActiveParameters() throws {
    let preset = try #require(Preset.named("gpt-oss-20b"))
    let anatomy = Anatomy(of: try preset.blueprint().tensors)
    let active = try #require(
      try ActiveParameters(of: anatomy, expertsPerToken: preset.config.expertsPerToken ?? 0))
    // OpenAI, "gpt-oss-120b & gpt-oss-20b Model Card", 2025, table 1: 3.61 billion, without the embedding.
    #expect((active.parametersWithoutEmbedding + 5_000_000) / 10_000_000 == 361)
  }
}
