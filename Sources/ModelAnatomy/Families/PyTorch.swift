extension Family {
  /// PyTorch's own modules: `nn.Transformer`, `nn.TransformerEncoder`, `nn.TransformerDecoder`.
  static let pyTorch = Family(
    "pytorch",
    rules: [
      .layer(
        "(encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.self_attn.in_proj",
        .attentionQKV),
      .layer(
        "(encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.self_attn.out_proj",
        .attentionOutput),
      .layer("(decoder|transformer_decoder).layers.{n}.multihead_attn.in_proj", .crossAttentionQKV),
      .layer(
        "(decoder|transformer_decoder).layers.{n}.multihead_attn.out_proj", .crossAttentionOutput),
      .layer(
        "(encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.linear1",
        .feedForwardUp),
      .layer(
        "(encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.linear2",
        .feedForwardDown),
      .layer(
        "(encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.(norm1|norm2|norm3)",
        .normalization),
      .layer("(encoder|decoder|transformer_encoder|transformer_decoder).norm", .normalization),
    ])
}
