extension Family {
  /// Black et al., "GPT-NeoX-20B", 2022, and Pythia.
  static let gptNeoX = Family(
    "gpt-neox", stack: .decoder,
    rules: [
      .layer("embed_in", .embeddingToken),
      .layer("layers.{n}.input_layernorm", .normalization),
      .layer("layers.{n}.post_attention_layernorm", .normalization),
      .layer("layers.{n}.attention.query_key_value", .attentionQKV),
      .layer("layers.{n}.attention.dense", .attentionOutput),
      .layer("layers.{n}.mlp.dense_h_to_4h", .feedForwardUp),
      .layer("layers.{n}.mlp.dense_4h_to_h", .feedForwardDown),
      .layer("final_layer_norm", .normalization),
      .layer("(lm_head|embed_out)", .head),
      .layer("score", .head),
      .buffer("layers.{n}.attention.bias", "causal mask"),
      .buffer("layers.{n}.attention.masked_bias", "the value of masked scores"),
    ])
}
