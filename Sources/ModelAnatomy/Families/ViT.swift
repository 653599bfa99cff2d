extension Family {
  /// Dosovitskiy et al., "An Image is Worth 16x16 Words" (ViT), 2020, under the older and the newer
  /// names of the transformers library.
  static let vit = Family(
    "vit", stack: .encoder, markers: ["embeddings.patch_embeddings.projection"],
    rules: [
      .layer("embeddings.(cls_token|mask_token|distillation_token)", .embeddingInput),
      .layer("embeddings.position_embeddings", .embeddingPosition),
      .layer("embeddings.patch_embeddings.projection", .embeddingInput),
      .layer("layers.{n}.attention.q_proj", .attentionQuery),
      .layer("layers.{n}.attention.k_proj", .attentionKey),
      .layer("layers.{n}.attention.v_proj", .attentionValue),
      .layer("layers.{n}.attention.o_proj", .attentionOutput),
      .layer("layers.{n}.mlp.fc1", .feedForwardUp),
      .layer("layers.{n}.mlp.fc2", .feedForwardDown),
      .layer("[encoder.](layers|layer).{n}.layernorm_(before|after)", .normalization),
      .layer("encoder.layer.{n}.attention.attention.query", .attentionQuery),
      .layer("encoder.layer.{n}.attention.attention.key", .attentionKey),
      .layer("encoder.layer.{n}.attention.attention.value", .attentionValue),
      .layer("encoder.layer.{n}.attention.output.dense", .attentionOutput),
      .layer("encoder.layer.{n}.intermediate.dense", .feedForwardUp),
      .layer("encoder.layer.{n}.output.dense", .feedForwardDown),
      .layer("layernorm", .normalization),
      .layer("pooler.dense", .pooler),
      .layer("(classifier|cls_classifier|distillation_classifier)", .head),
    ])

  /// ViT under the names of its authors' PyTorch followers (timm, DINO).
  static let vitTimm = Family(
    "vit-timm", stack: .encoder,
    rules: [
      .layer("(cls_token|mask_token|dist_token|reg_token)", .embeddingInput),
      .layer("pos_embed", .embeddingPosition),
      .layer("patch_embed.proj", .embeddingInput),
      .layer("blocks.{n}.attn.qkv", .attentionQKV),
      .layer("blocks.{n}.attn.proj", .attentionOutput),
      .layer("blocks.{n}.mlp.fc1", .feedForwardUp),
      .layer("blocks.{n}.mlp.fc2", .feedForwardDown),
      .layer("blocks.{n}.(norm1|norm2)", .normalization),
      .layer("(norm|fc_norm)", .normalization),
      .layer("(head|head_dist)", .head),
    ])
}
