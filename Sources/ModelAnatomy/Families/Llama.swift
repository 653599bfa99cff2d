extension Family {
  /// Touvron et al., "LLaMA", 2023, and the many models of the same names: Mistral, Gemma, Yi,
  /// and others that only a config tells apart.
  static let llama = Family("llama", stack: .decoder, rules: llamaRules)

  /// Qwen: Llama's names, with biases on query, key and value (2, 2.5) or normalized heads (3).
  static let qwen = Family(
    "qwen", stack: .decoder,
    markers: ["layers.{n}.self_attn.q_proj.bias", "layers.{n}.self_attn.q_norm"],
    rules: llamaRules)

  /// Jiang et al., "Mixtral of Experts", 2024: as published with one tensor for each expert, and as
  /// later libraries store it with one tensor for all.
  static let mixtral = Family(
    "mixtral", stack: .decoder,
    markers: [
      "layers.{n}.block_sparse_moe.gate", "layers.{n}.mlp.experts.gate_up_proj",
    ],
    rules: llamaRules + [
      .layer("layers.{n}.(block_sparse_moe|mlp).gate", .expertRouter),
      .layer("layers.{n}.block_sparse_moe.experts.{e}.w1", .expertGate),
      .layer("layers.{n}.block_sparse_moe.experts.{e}.w2", .expertDown),
      .layer("layers.{n}.block_sparse_moe.experts.{e}.w3", .expertUp),
      .gateAndUp("layers.{n}.mlp.experts.gate_up_proj", .expertGate, .expertUp),
      .layer("layers.{n}.mlp.experts.down_proj", .expertDown),
    ])

  /// Mixtures of Qwen's and DeepSeek's kind: experts of which some are shared by all tokens, and
  /// so belong to the feed-forward part.
  static let qwenMixture = Family(
    "qwen-moe", stack: .decoder, markers: ["layers.{n}.mlp.experts.{e}.up_proj"],
    rules: llamaRules + [
      .layer("layers.{n}.mlp.gate", .expertRouter),
      .layer("layers.{n}.mlp.shared_expert_gate", .expertRouter),
      .layer("layers.{n}.mlp.experts.{e}.gate_proj", .expertGate),
      .layer("layers.{n}.mlp.experts.{e}.up_proj", .expertUp),
      .layer("layers.{n}.mlp.experts.{e}.down_proj", .expertDown),
      .layer("layers.{n}.mlp.shared_expert[s].gate_proj", .feedForwardGate),
      .layer("layers.{n}.mlp.shared_expert[s].up_proj", .feedForwardUp),
      .layer("layers.{n}.mlp.shared_expert[s].down_proj", .feedForwardDown),
    ])

  private static let llamaRules: [Rule] = [
    .layer("embed_tokens", .embeddingToken),
    .layer("layers.{n}.self_attn.q_proj", .attentionQuery),
    .layer("layers.{n}.self_attn.k_proj", .attentionKey),
    .layer("layers.{n}.self_attn.v_proj", .attentionValue),
    .layer("layers.{n}.self_attn.qkv_proj", .attentionQKV),
    .layer("layers.{n}.self_attn.o_proj", .attentionOutput),
    .layer("layers.{n}.self_attn.(q_norm|k_norm)", .normalization),
    .layer("layers.{n}.mlp.gate_proj", .feedForwardGate),
    .layer("layers.{n}.mlp.up_proj", .feedForwardUp),
    .gateAndUp("layers.{n}.mlp.gate_up_proj", .feedForwardGate, .feedForwardUp),
    .layer("layers.{n}.mlp.down_proj", .feedForwardDown),
    .layer("layers.{n}.(input|post_attention)_layernorm", .normalization),
    .layer("layers.{n}.(pre|post)_feedforward_layernorm", .normalization),
    .layer("norm", .normalization),
    .layer("(lm_head|score)", .head),
    .buffer("layers.{n}.self_attn.rotary_emb.inv_freq", "frequencies of rotary positions"),
    .buffer("rotary_emb.inv_freq", "frequencies of rotary positions"),
  ]

  /// The names in the files that Meta and Mistral publish themselves.
  static let llamaOriginal = Family(
    "llama-original", stack: .decoder,
    rules: [
      .layer("tok_embeddings", .embeddingToken),
      .layer("layers.{n}.attention.wq", .attentionQuery),
      .layer("layers.{n}.attention.wk", .attentionKey),
      .layer("layers.{n}.attention.wv", .attentionValue),
      .layer("layers.{n}.attention.wo", .attentionOutput),
      .layer("layers.{n}.feed_forward.w1", .feedForwardGate),
      .layer("layers.{n}.feed_forward.w2", .feedForwardDown),
      .layer("layers.{n}.feed_forward.w3", .feedForwardUp),
      .layer("layers.{n}.feed_forward.gate", .expertRouter),
      .layer("layers.{n}.feed_forward.experts.{e}.w1", .expertGate),
      .layer("layers.{n}.feed_forward.experts.{e}.w2", .expertDown),
      .layer("layers.{n}.feed_forward.experts.{e}.w3", .expertUp),
      .layer("layers.{n}.(attention|ffn)_norm", .normalization),
      .layer("norm", .normalization),
      .layer("output", .head),
      .buffer("rope.freqs", "frequencies of rotary positions"),
    ])
}
