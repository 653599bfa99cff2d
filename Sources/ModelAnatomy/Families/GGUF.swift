extension Family {
  /// The names that llama.cpp gives the tensors of every architecture in GGUF files.
  static let gguf = Family("gguf", stack: .decoder, rules: ggufRules)

  /// The same names in an encoder: BERT and its kin, which normalize after each part.
  static let ggufEncoder = Family(
    "gguf-encoder", stack: .encoder,
    markers: ["token_types", "blk.{n}.attn_output_norm"], rules: ggufRules)

  /// T5 in GGUF: the same names with `enc.` and `dec.` before them.
  static let ggufEncoderDecoder = Family(
    "gguf-encoder-decoder",
    rules: [
      .layer("token_embd", .embeddingToken),
      .layer("(enc|dec).blk.{n}.attn_q", .attentionQuery),
      .layer("(enc|dec).blk.{n}.attn_k", .attentionKey),
      .layer("(enc|dec).blk.{n}.attn_v", .attentionValue),
      .layer("(enc|dec).blk.{n}.(attn_o|attn_output)", .attentionOutput),
      .layer("(enc|dec).blk.{n}.attn_rel_b", .attentionPosition),
      .layer("dec.blk.{n}.cross_attn_q", .crossAttentionQuery),
      .layer("dec.blk.{n}.cross_attn_k", .crossAttentionKey),
      .layer("dec.blk.{n}.cross_attn_v", .crossAttentionValue),
      .layer("dec.blk.{n}.(cross_attn_o|cross_attn_output)", .crossAttentionOutput),
      .unused(
        "dec.blk.{n}.cross_attn_rel_b", .crossAttentionPosition,
        "cross-attention has no relative positions"),
      .layer("(enc|dec).blk.{n}.ffn_gate", .feedForwardGate),
      .layer("(enc|dec).blk.{n}.ffn_up", .feedForwardUp),
      .layer("(enc|dec).blk.{n}.ffn_down", .feedForwardDown),
      .layer("(enc|dec).blk.{n}.(attn|cross_attn|ffn)_norm", .normalization),
      .layer("(enc|dec).output_norm", .normalization),
      .layer("output", .head),
    ])

  private static let ggufRules: [Rule] = [
    .layer("token_embd", .embeddingToken),
    .layer("position_embd", .embeddingPosition),
    .layer("token_types", .embeddingSegment),
    .layer("token_embd_norm", .normalization),
    .layer("blk.{n}.attn_q", .attentionQuery),
    .layer("blk.{n}.attn_k", .attentionKey),
    .layer("blk.{n}.attn_v", .attentionValue),
    .layer("blk.{n}.attn_qkv", .attentionQKV),
    .layer("blk.{n}.attn_output", .attentionOutput),
    .layer("blk.{n}.ffn_gate", .feedForwardGate),
    .layer("blk.{n}.ffn_up", .feedForwardUp),
    .layer("blk.{n}.ffn_down", .feedForwardDown),
    .layer("blk.{n}.ffn_gate_shexp", .feedForwardGate),
    .layer("blk.{n}.ffn_up_shexp", .feedForwardUp),
    .layer("blk.{n}.ffn_down_shexp", .feedForwardDown),
    .layer("blk.{n}.(ffn_gate_inp|ffn_gate_inp_shexp)", .expertRouter),
    .layer("blk.{n}.ffn_gate_exps", .expertGate),
    .layer("blk.{n}.ffn_up_exps", .expertUp),
    .layer("blk.{n}.ffn_down_exps", .expertDown),
    .gateAndUp("blk.{n}.ffn_gate_up_exps", .expertGate, .expertUp),
    .layer("blk.{n}.ffn_gate.{e}", .expertGate),
    .layer("blk.{n}.ffn_up.{e}", .expertUp),
    .layer("blk.{n}.ffn_down.{e}", .expertDown),
    .layer("blk.{n}.(attn_norm|attn_norm_2|attn_output_norm)", .normalization),
    .layer("blk.{n}.(attn_q_norm|attn_k_norm|post_attention_norm)", .normalization),
    .layer("blk.{n}.(ffn_norm|post_ffw_norm|layer_output_norm)", .normalization),
    .layer("output_norm", .normalization),
    .layer("(output|cls.output)", .head),
    .layer("cls", .pooler),
    .buffer("blk.{n}.attn_rot_embd", "frequencies of rotary positions"),
    .buffer(
      "(rope_freqs|rope_factors_long|rope_factors_short)", "factors of rotary frequencies"),
  ]
}
