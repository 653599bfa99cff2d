extension Family {
  /// Lewis et al., "BART", 2019, and its kin mBART, Pegasus and Marian: one embedding serves the
  /// encoder, the decoder and the head.
  static let bart = Family(
    "bart", markers: ["encoder.layers.{n}.self_attn.q_proj"],
    rules: fairseqLayers + [
      .layer("shared", .embeddingToken),
      .tied("(encoder|decoder).embed_tokens", to: "shared", .embeddingToken),
      .tied("lm_head", to: "shared", .head),
      .layer("(encoder|decoder).embed_positions", .embeddingPosition),
      .layer("(encoder|decoder).(layernorm_embedding|layer_norm)", .normalization),
      .layer("classification_head.(dense|out_proj)", .head),
      .buffer("final_logits_bias", "a bias of the logits that is not learned"),
    ])

  /// Zhang et al., "OPT", 2022: BART's decoder without an encoder.
  static let opt = Family(
    "opt", markers: ["decoder.final_layer_norm", "decoder.project_in"],
    rules: fairseqLayers + [
      .layer("decoder.embed_tokens", .embeddingToken),
      .layer("decoder.embed_positions", .embeddingPosition),
      .layer("decoder.project_in", .embeddingInput),
      .layer("decoder.project_out", .head),
      .layer("decoder.final_layer_norm", .normalization),
      .tied("lm_head", to: "decoder.embed_tokens", .head),
      .layer("score", .head),
    ])

  /// Radford et al., "Robust Speech Recognition via Large-Scale Weak Supervision" (Whisper), 2022.
  static let whisper = Family(
    "whisper", markers: ["encoder.conv1"],
    rules: fairseqLayers + [
      .layer("encoder.(conv1|conv2)", .embeddingInput),
      .fixed("encoder.embed_positions", .embeddingPosition, "fixed sinusoids"),
      .layer("decoder.embed_tokens", .embeddingToken),
      .layer("decoder.embed_positions", .embeddingPosition),
      .layer("(encoder|decoder).layer_norm", .normalization),
      .tied("proj_out", to: "decoder.embed_tokens", .head),
      .layer("(projector|classifier)", .head),
    ])

  /// Whisper under the names that its authors publish it with.
  static let whisperOriginal = Family(
    "whisper-original",
    rules: [
      .layer("encoder.(conv1|conv2)", .embeddingInput),
      .fixed("encoder.positional_embedding", .embeddingPosition, "fixed sinusoids"),
      .layer("decoder.token_embedding", .embeddingToken),
      .layer("decoder.positional_embedding", .embeddingPosition),
      .layer("(encoder|decoder).blocks.{n}.attn.query", .attentionQuery),
      .layer("(encoder|decoder).blocks.{n}.attn.key", .attentionKey),
      .layer("(encoder|decoder).blocks.{n}.attn.value", .attentionValue),
      .layer("(encoder|decoder).blocks.{n}.attn.out", .attentionOutput),
      .layer("decoder.blocks.{n}.cross_attn.query", .crossAttentionQuery),
      .layer("decoder.blocks.{n}.cross_attn.key", .crossAttentionKey),
      .layer("decoder.blocks.{n}.cross_attn.value", .crossAttentionValue),
      .layer("decoder.blocks.{n}.cross_attn.out", .crossAttentionOutput),
      .layer("(encoder|decoder).blocks.{n}.mlp.0", .feedForwardUp),
      .layer("(encoder|decoder).blocks.{n}.mlp.2", .feedForwardDown),
      .layer("(encoder|decoder).blocks.{n}.(attn|cross_attn|mlp)_ln", .normalization),
      .layer("encoder.ln_post", .normalization),
      .layer("decoder.ln", .normalization),
      .buffer("decoder.mask", "causal mask"),
    ])

  private static let fairseqLayers: [Rule] = [
    .layer("(encoder|decoder).layers.{n}.self_attn.q_proj", .attentionQuery),
    .layer("(encoder|decoder).layers.{n}.self_attn.k_proj", .attentionKey),
    .layer("(encoder|decoder).layers.{n}.self_attn.v_proj", .attentionValue),
    .layer("(encoder|decoder).layers.{n}.self_attn.out_proj", .attentionOutput),
    .layer("decoder.layers.{n}.encoder_attn.q_proj", .crossAttentionQuery),
    .layer("decoder.layers.{n}.encoder_attn.k_proj", .crossAttentionKey),
    .layer("decoder.layers.{n}.encoder_attn.v_proj", .crossAttentionValue),
    .layer("decoder.layers.{n}.encoder_attn.out_proj", .crossAttentionOutput),
    .layer("(encoder|decoder).layers.{n}.fc1", .feedForwardUp),
    .layer("(encoder|decoder).layers.{n}.fc2", .feedForwardDown),
    .layer(
      "(encoder|decoder).layers.{n}.(self_attn|encoder_attn|final)_layer_norm", .normalization),
    .buffer("(encoder|decoder).version", "a marker of the format's version"),
  ]
}
