extension Family {
  /// Sanh et al., "DistilBERT", 2019.
  static let distilBERT = Family(
    "distilbert", stack: .encoder,
    rules: [
      .layer("embeddings.word_embeddings", .embeddingToken),
      .layer("embeddings.position_embeddings", .embeddingPosition),
      .layer("embeddings.LayerNorm", .normalization),
      .layer("transformer.layer.{n}.attention.q_lin", .attentionQuery),
      .layer("transformer.layer.{n}.attention.k_lin", .attentionKey),
      .layer("transformer.layer.{n}.attention.v_lin", .attentionValue),
      .layer("transformer.layer.{n}.attention.out_lin", .attentionOutput),
      .layer("transformer.layer.{n}.sa_layer_norm", .normalization),
      .layer("transformer.layer.{n}.ffn.lin1", .feedForwardUp),
      .layer("transformer.layer.{n}.ffn.lin2", .feedForwardDown),
      .layer("transformer.layer.{n}.output_layer_norm", .normalization),
      .layer("vocab_transform", .head),
      .layer("vocab_layer_norm", .head),
      .tied("vocab_projector.weight", to: "embeddings.word_embeddings.weight", .head),
      .layer("vocab_projector", .head),
      .layer("(pre_classifier|classifier|qa_outputs)", .head),
    ])
}
