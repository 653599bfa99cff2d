extension Family {
  /// Devlin et al., "BERT: Pre-training of Deep Bidirectional Transformers", 2018, and models of the
  /// same names: sentence encoders such as MiniLM, ELECTRA's discriminator, RoBERTa without a head.
  static let bert = Family("bert", stack: .encoder, rules: bertRules)

  /// Liu et al., "RoBERTa", 2019: BERT's names under a prefix or with a head of its own.
  static let roberta = Family(
    "roberta", stack: .encoder,
    markers: ["roberta.encoder.layer.{n}.attention.self.query", "lm_head.dense"],
    rules: bertRules + [
      .layer("lm_head.dense", .head),
      .layer("lm_head.layer_norm", .head),
      .tied("lm_head.decoder.weight", to: "embeddings.word_embeddings.weight", .head),
      .tied("lm_head.decoder.bias", to: "lm_head.bias", .head),
      .layer("lm_head", .head),
      .layer("classifier.(dense|out_proj)", .head),
    ])

  private static let bertRules: [Rule] = [
    .layer("embeddings.word_embeddings", .embeddingToken),
    .layer("embeddings.position_embeddings", .embeddingPosition),
    .layer("embeddings.token_type_embeddings", .embeddingSegment),
    .layer("embeddings.LayerNorm", .normalization),
    .layer("encoder.layer.{n}.attention.self.query", .attentionQuery),
    .layer("encoder.layer.{n}.attention.self.key", .attentionKey),
    .layer("encoder.layer.{n}.attention.self.value", .attentionValue),
    .layer("encoder.layer.{n}.attention.output.dense", .attentionOutput),
    .layer("encoder.layer.{n}.attention.output.LayerNorm", .normalization),
    .layer("encoder.layer.{n}.crossattention.self.query", .crossAttentionQuery),
    .layer("encoder.layer.{n}.crossattention.self.key", .crossAttentionKey),
    .layer("encoder.layer.{n}.crossattention.self.value", .crossAttentionValue),
    .layer("encoder.layer.{n}.crossattention.output.dense", .crossAttentionOutput),
    .layer("encoder.layer.{n}.crossattention.output.LayerNorm", .normalization),
    .layer("encoder.layer.{n}.intermediate.dense", .feedForwardUp),
    .layer("encoder.layer.{n}.output.dense", .feedForwardDown),
    .layer("encoder.layer.{n}.output.LayerNorm", .normalization),
    .layer("pooler.dense", .pooler),
    .layer("cls.predictions.transform.dense", .head),
    .layer("cls.predictions.transform.LayerNorm", .head),
    .layer("cls.predictions", .head),
    .layer("cls.seq_relationship", .head),
    .layer("(classifier|qa_outputs)", .head),
    .tied("cls.predictions.decoder.weight", to: "embeddings.word_embeddings.weight", .head),
    .tied("cls.predictions.decoder.bias", to: "cls.predictions.bias", .head),
  ]
}
