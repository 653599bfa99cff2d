extension Family {
  /// The names that this project's own models have.
  static let own = Family(
    "ckpt",
    rules: [
      .layer("[(encoder|decoder).]embedding.token", .embeddingToken),
      .layer("[(encoder|decoder).]embedding.position", .embeddingPosition),
      .layer("[(encoder|decoder).]embedding.segment", .embeddingSegment),
      .layer("[(encoder|decoder).]embedding.input", .embeddingInput),
      .layer("(encoder|decoder).layers.{n}.selfAttention.query", .attentionQuery),
      .layer("(encoder|decoder).layers.{n}.selfAttention.key", .attentionKey),
      .layer("(encoder|decoder).layers.{n}.selfAttention.value", .attentionValue),
      .layer("(encoder|decoder).layers.{n}.selfAttention.output", .attentionOutput),
      .layer("(encoder|decoder).layers.{n}.selfAttention.qkv", .attentionQKV),
      .layer("(encoder|decoder).layers.{n}.selfAttention.kv", .attentionKV),
      .layer("(encoder|decoder).layers.{n}.selfAttention.position", .attentionPosition),
      .layer("decoder.layers.{n}.crossAttention.query", .crossAttentionQuery),
      .layer("decoder.layers.{n}.crossAttention.key", .crossAttentionKey),
      .layer("decoder.layers.{n}.crossAttention.value", .crossAttentionValue),
      .layer("decoder.layers.{n}.crossAttention.output", .crossAttentionOutput),
      .layer("decoder.layers.{n}.crossAttention.qkv", .crossAttentionQKV),
      .layer("decoder.layers.{n}.crossAttention.kv", .crossAttentionKV),
      .layer("decoder.layers.{n}.crossAttention.position", .crossAttentionPosition),
      .layer("(encoder|decoder).layers.{n}.feedForward.up", .feedForwardUp),
      .layer("(encoder|decoder).layers.{n}.feedForward.gate", .feedForwardGate),
      .layer("(encoder|decoder).layers.{n}.feedForward.down", .feedForwardDown),
      .layer("(encoder|decoder).layers.{n}.feedForward.router", .expertRouter),
      .layer("(encoder|decoder).layers.{n}.feedForward.experts.{e}.up", .expertUp),
      .layer("(encoder|decoder).layers.{n}.feedForward.experts.{e}.gate", .expertGate),
      .layer("(encoder|decoder).layers.{n}.feedForward.experts.{e}.down", .expertDown),
      .layer(
        "(encoder|decoder).layers.{n}.(selfAttention|crossAttention|feedForward)Normalization",
        .normalization),
      .layer("(encoder|decoder).layers.{n}.(attention|output)Normalization", .normalization),
      .layer(
        "[(encoder|decoder).](final|input|output|embedding)Normalization", .normalization),
      .layer("[(encoder|decoder).][embedding.]normalization", .normalization),
      .layer("[(encoder|decoder).]pooler", .pooler),
      .layer("[(encoder|decoder).]head", .head),
    ])
}
