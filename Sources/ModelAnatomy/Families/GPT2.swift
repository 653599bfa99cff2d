extension Family {
  /// Radford et al., "Language Models are Unsupervised Multitask Learners", 2019.
  static let gpt2 = Family(
    "gpt2", stack: .decoder,
    rules: [
      .layer("wte", .embeddingToken),
      .layer("wpe", .embeddingPosition),
      .layer("h.{n}.ln_(1|2|cross_attn)", .normalization),
      .layer("h.{n}.attn.c_attn", .attentionQKV),
      .layer("h.{n}.attn.c_proj", .attentionOutput),
      .layer("h.{n}.crossattention.q_attn", .crossAttentionQuery),
      .layer("h.{n}.crossattention.c_attn", .crossAttentionKV),
      .layer("h.{n}.crossattention.c_proj", .crossAttentionOutput),
      .layer("h.{n}.mlp.c_fc", .feedForwardUp),
      .layer("h.{n}.mlp.c_proj", .feedForwardDown),
      .layer("ln_f", .normalization),
      .tied("lm_head", to: "wte", .head),
      .layer("(score|classifier)", .head),
      .buffer("h.{n}.(attn|crossattention).bias", "causal mask"),
      .buffer("h.{n}.(attn|crossattention).masked_bias", "the value of masked scores"),
    ])
}
