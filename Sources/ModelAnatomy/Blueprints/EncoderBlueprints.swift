extension BlueprintBuilder {
  /// BERT and RoBERTa, without a head: embeddings, blocks that normalize after each part, pooler.
  mutating func bert(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("hidden_size")
    let inner = try config.dimension("intermediate_size")
    let prefix = config.isSavedWithHead ? try config.modelType + "." : ""
    try embedding(
      prefix + "embeddings.word_embeddings", rows: try config.dimension("vocab_size"), width: width)
    try embedding(
      prefix + "embeddings.position_embeddings",
      rows: try config.dimension("max_position_embeddings"), width: width)
    try embedding(
      prefix + "embeddings.token_type_embeddings", rows: try config.dimension("type_vocab_size"),
      width: width)
    try normalization(prefix + "embeddings.LayerNorm", width: width)
    for block in 0..<(try config.count("num_hidden_layers")) {
      let layer = prefix + "encoder.layer.\(block)"
      try linear(layer + ".attention.self.query", from: width, to: width)
      try linear(layer + ".attention.self.key", from: width, to: width)
      try linear(layer + ".attention.self.value", from: width, to: width)
      try linear(layer + ".attention.output.dense", from: width, to: width)
      try normalization(layer + ".attention.output.LayerNorm", width: width)
      try linear(layer + ".intermediate.dense", from: width, to: inner)
      try linear(layer + ".output.dense", from: inner, to: width)
      try normalization(layer + ".output.LayerNorm", width: width)
    }
    try linear(prefix + "pooler.dense", from: width, to: width)
  }

  /// DistilBERT without a head.
  mutating func distilBERT(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("dim")
    let inner = try config.dimension("hidden_dim")
    try embedding(
      "embeddings.word_embeddings", rows: try config.dimension("vocab_size"), width: width)
    try embedding(
      "embeddings.position_embeddings", rows: try config.dimension("max_position_embeddings"),
      width: width)
    try normalization("embeddings.LayerNorm", width: width)
    for block in 0..<(try config.count("n_layers")) {
      let layer = "transformer.layer.\(block)"
      for projection in ["q_lin", "k_lin", "v_lin", "out_lin"] {
        try linear(layer + ".attention." + projection, from: width, to: width)
      }
      try normalization(layer + ".sa_layer_norm", width: width)
      try linear(layer + ".ffn.lin1", from: width, to: inner)
      try linear(layer + ".ffn.lin2", from: inner, to: width)
      try normalization(layer + ".output_layer_norm", width: width)
    }
  }

  /// ViT with a classifier, or with a pooler if the config says so.
  mutating func vit(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("hidden_size")
    let inner = try config.dimension("intermediate_size")
    let patch = try config.dimension("patch_size")
    let perSide = try config.dimension("image_size") / patch
    let bias = try config.flag("qkv_bias", default: true)
    let isClassifier = config.isSaved(as: "ForImageClassification")
    let prefix = config.isSavedWithHead ? "vit." : ""
    let patches = try BlueprintBuilder.product(perSide, perSide, of: "position_embeddings")
    try tensor(prefix + "embeddings.cls_token", [1, 1, width])
    try tensor(prefix + "embeddings.position_embeddings", [1, patches + 1, width])
    try tensor(
      prefix + "embeddings.patch_embeddings.projection.weight",
      [width, try config.dimension("num_channels", default: 3), patch, patch])
    try tensor(prefix + "embeddings.patch_embeddings.projection.bias", [width])
    for block in 0..<(try config.count("num_hidden_layers")) {
      let layer = prefix + "layers.\(block)"
      for projection in ["q_proj", "k_proj", "v_proj"] {
        try linear(layer + ".attention." + projection, from: width, to: width, bias: bias)
      }
      try linear(layer + ".attention.o_proj", from: width, to: width)
      try normalization(layer + ".layernorm_before", width: width)
      try normalization(layer + ".layernorm_after", width: width)
      try linear(layer + ".mlp.fc1", from: width, to: inner)
      try linear(layer + ".mlp.fc2", from: inner, to: width)
    }
    try normalization(prefix + "layernorm", width: width)
    if isClassifier {
      try linear("classifier", from: width, to: try config.classes())
    } else {
      try linear(prefix + "pooler.dense", from: width, to: width)
    }
  }
}
