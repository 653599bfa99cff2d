extension Family {
  /// Raffel et al., "Exploring the Limits of Transfer Learning with a Unified Text-to-Text
  /// Transformer", 2020: one embedding serves the encoder, the decoder and the head.
  static let t5 = Family(
    "t5", rules: t5Rules + [.tied("lm_head", to: "shared", .head)])

  /// Version 1.1 and mT5: a gated feed-forward part and a head of its own.
  static let t5Gated = Family(
    "t5-v1.1", markers: ["encoder.block.{n}.layer.{i}.DenseReluDense.wi_0"],
    rules: t5Rules + [.layer("lm_head", .head)])

  private static let t5Rules: [Rule] = [
    .layer("shared", .embeddingToken),
    .tied("(encoder|decoder).embed_tokens", to: "shared", .embeddingToken),
    .layer("(encoder|decoder).block.{n}.layer.{i}.SelfAttention.q", .attentionQuery),
    .layer("(encoder|decoder).block.{n}.layer.{i}.SelfAttention.k", .attentionKey),
    .layer("(encoder|decoder).block.{n}.layer.{i}.SelfAttention.v", .attentionValue),
    .layer("(encoder|decoder).block.{n}.layer.{i}.SelfAttention.o", .attentionOutput),
    .layer(
      "(encoder|decoder).block.{n}.layer.{i}.SelfAttention.relative_attention_bias",
      .attentionPosition),
    .layer("decoder.block.{n}.layer.{i}.EncDecAttention.q", .crossAttentionQuery),
    .layer("decoder.block.{n}.layer.{i}.EncDecAttention.k", .crossAttentionKey),
    .layer("decoder.block.{n}.layer.{i}.EncDecAttention.v", .crossAttentionValue),
    .layer("decoder.block.{n}.layer.{i}.EncDecAttention.o", .crossAttentionOutput),
    .unused(
      "decoder.block.{n}.layer.{i}.EncDecAttention.relative_attention_bias",
      .crossAttentionPosition, "cross-attention has no relative positions"),
    .layer("(encoder|decoder).block.{n}.layer.{i}.DenseReluDense.(wi|wi_1)", .feedForwardUp),
    .layer("(encoder|decoder).block.{n}.layer.{i}.DenseReluDense.wi_0", .feedForwardGate),
    .layer("(encoder|decoder).block.{n}.layer.{i}.DenseReluDense.wo", .feedForwardDown),
    .layer("(encoder|decoder).block.{n}.layer.{i}.layer_norm", .normalization),
    .layer("(encoder|decoder).final_layer_norm", .normalization),
    .layer("classification_head.(dense|out_proj)", .head),
  ]
}
