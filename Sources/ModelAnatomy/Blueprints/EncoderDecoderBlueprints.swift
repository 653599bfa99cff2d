extension BlueprintBuilder {
  /// T5, and its version 1.1 and mT5 with gated feed-forward parts and heads of their own.
  mutating func t5(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("d_model")
    let heads = try config.dimension("num_heads")
    let attended = try BlueprintBuilder.product(
      heads, try config.dimension("d_kv"), of: "SelfAttention.q")
    let inner = try config.dimension("d_ff")
    let vocabulary = try config.dimension("vocab_size")
    let buckets = try config.dimension("relative_attention_num_buckets", default: 32)
    let isGated = try config.text("feed_forward_proj", default: "relu").hasPrefix("gated")
    let layers = try config.count("num_layers")
    try embedding("shared", rows: vocabulary, width: width)
    for stack in ["encoder", "decoder"] {
      let isDecoder = stack == "decoder"
      let blocks = isDecoder ? try config.count("num_decoder_layers", default: layers) : layers
      for block in 0..<blocks {
        var place = 0
        for attention in isDecoder ? ["SelfAttention", "EncDecAttention"] : ["SelfAttention"] {
          let layer = "\(stack).block.\(block).layer.\(place)"
          for projection in ["q", "k", "v"] {
            try linear(
              "\(layer).\(attention).\(projection)", from: width, to: attended, bias: false)
          }
          try linear("\(layer).\(attention).o", from: attended, to: width, bias: false)
          if block == 0, attention == "SelfAttention" {
            try embedding(
              "\(layer).\(attention).relative_attention_bias", rows: buckets, width: heads)
          }
          try normalization(layer + ".layer_norm", width: width, bias: false)
          place += 1
        }
        let layer = "\(stack).block.\(block).layer.\(place)"
        for projection in isGated ? ["wi_0", "wi_1"] : ["wi"] {
          try linear("\(layer).DenseReluDense.\(projection)", from: width, to: inner, bias: false)
        }
        try linear(layer + ".DenseReluDense.wo", from: inner, to: width, bias: false)
        try normalization(layer + ".layer_norm", width: width, bias: false)
      }
      try normalization(stack + ".final_layer_norm", width: width, bias: false)
    }
    if try !config.flag("tie_word_embeddings", default: true) {
      try linear("lm_head", from: width, to: vocabulary, bias: false)
    }
  }

  /// BART: learned positions, of which the first two are never used, and normalized embeddings.
  mutating func bart(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("d_model")
    let positions = try config.dimension("max_position_embeddings")
    try embedding("model.shared", rows: try config.dimension("vocab_size"), width: width)
    for stack in ["encoder", "decoder"] {
      let name = "model." + stack
      try embedding(name + ".embed_positions", rows: positions + 2, width: width)
      for block in 0..<(try config.count(stack + "_layers")) {
        try fairseqBlock(
          "\(name).layers.\(block)", width: width, inner: try config.dimension(stack + "_ffn_dim"),
          hasCrossAttention: stack == "decoder", keyBias: true)
      }
      try normalization(name + ".layernorm_embedding", width: width)
    }
  }

  /// Whisper: convolutions and fixed sinusoids before the encoder; keys have no bias.
  mutating func whisper(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("d_model")
    let bands = try config.dimension("num_mel_bins")
    try tensor("model.encoder.conv1.weight", [width, bands, 3])
    try tensor("model.encoder.conv1.bias", [width])
    try tensor("model.encoder.conv2.weight", [width, width, 3])
    try tensor("model.encoder.conv2.bias", [width])
    try embedding(
      "model.encoder.embed_positions", rows: try config.dimension("max_source_positions"),
      width: width)
    try embedding(
      "model.decoder.embed_tokens", rows: try config.dimension("vocab_size"), width: width)
    try embedding(
      "model.decoder.embed_positions", rows: try config.dimension("max_target_positions"),
      width: width)
    for stack in ["encoder", "decoder"] {
      for block in 0..<(try config.count(stack + "_layers")) {
        try fairseqBlock(
          "model.\(stack).layers.\(block)", width: width,
          inner: try config.dimension(stack + "_ffn_dim"), hasCrossAttention: stack == "decoder",
          keyBias: false)
      }
      try normalization("model.\(stack).layer_norm", width: width)
    }
  }

  /// OPT: BART's decoder alone.
  ///
  /// The smallest embed tokens in another width.
  mutating func opt(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("hidden_size")
    let embedded = try config.dimension("word_embed_proj_dim", default: width)
    let name = "model.decoder"
    try embedding(name + ".embed_tokens", rows: try config.dimension("vocab_size"), width: embedded)
    try embedding(
      name + ".embed_positions", rows: try config.dimension("max_position_embeddings") + 2,
      width: width)
    if embedded != width {
      try linear(name + ".project_in", from: embedded, to: width, bias: false)
      try linear(name + ".project_out", from: width, to: embedded, bias: false)
    }
    for block in 0..<(try config.count("num_hidden_layers")) {
      try fairseqBlock(
        "\(name).layers.\(block)", width: width, inner: try config.dimension("ffn_dim"),
        hasCrossAttention: false, keyBias: true)
    }
    if try config.flag("do_layer_norm_before", default: true),
      try !config.flag("_remove_final_layer_norm", default: false)
    {
      try normalization(name + ".final_layer_norm", width: width)
    }
  }

  /// A block as BART, OPT and Whisper name its parts.
  private mutating func fairseqBlock(
    _ layer: String, width: Int, inner: Int, hasCrossAttention: Bool, keyBias: Bool
  ) throws(ConfigError) {
    for attention in hasCrossAttention ? ["self_attn", "encoder_attn"] : ["self_attn"] {
      try linear("\(layer).\(attention).k_proj", from: width, to: width, bias: keyBias)
      try linear("\(layer).\(attention).v_proj", from: width, to: width)
      try linear("\(layer).\(attention).q_proj", from: width, to: width)
      try linear("\(layer).\(attention).out_proj", from: width, to: width)
      try normalization("\(layer).\(attention)_layer_norm", width: width)
    }
    try linear(layer + ".fc1", from: width, to: inner)
    try linear(layer + ".fc2", from: inner, to: width)
    try normalization(layer + ".final_layer_norm", width: width)
  }
}
