extension BlueprintBuilder {
  /// GPT-2, and GPT-3, which has the same architecture.
  mutating func gpt2(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("n_embd")
    let fourfold = try BlueprintBuilder.product(4, width, of: "mlp.c_fc")
    let inner = try config.dimension("n_inner", default: fourfold)
    try embedding("transformer.wte", rows: try config.dimension("vocab_size"), width: width)
    try embedding("transformer.wpe", rows: try config.dimension("n_positions"), width: width)
    for block in 0..<(try config.count("n_layer")) {
      let layer = "transformer.h.\(block)"
      try normalization(layer + ".ln_1", width: width)
      try transposedLinear(layer + ".attn.c_attn", from: width, to: 3 * width)
      try transposedLinear(layer + ".attn.c_proj", from: width, to: width)
      try normalization(layer + ".ln_2", width: width)
      try transposedLinear(layer + ".mlp.c_fc", from: width, to: inner)
      try transposedLinear(layer + ".mlp.c_proj", from: inner, to: width)
    }
    try normalization("transformer.ln_f", width: width)
    if try !config.flag("tie_word_embeddings", default: true) {
      try embedding("lm_head", rows: try config.dimension("vocab_size"), width: width)
    }
  }

  /// GPT-NeoX and Pythia.
  mutating func gptNeoX(_ config: ModelConfig) throws(ConfigError) {
    let width = try config.dimension("hidden_size")
    let inner = try config.dimension("intermediate_size")
    let vocabulary = try config.dimension("vocab_size")
    let bias = try config.flag("attention_bias", default: true)
    try embedding("gpt_neox.embed_in", rows: vocabulary, width: width)
    for block in 0..<(try config.count("num_hidden_layers")) {
      let layer = "gpt_neox.layers.\(block)"
      try normalization(layer + ".input_layernorm", width: width)
      try normalization(layer + ".post_attention_layernorm", width: width)
      try linear(
        layer + ".attention.query_key_value", from: width, to: 3 * width, bias: bias)
      try linear(layer + ".attention.dense", from: width, to: width, bias: bias)
      try linear(layer + ".mlp.dense_h_to_4h", from: width, to: inner)
      try linear(layer + ".mlp.dense_4h_to_h", from: inner, to: width)
    }
    try normalization("gpt_neox.final_layer_norm", width: width)
    if try !config.flag("tie_word_embeddings", default: false) {
      try linear("lm_head", from: width, to: vocabulary, bias: false)
    }
  }

  /// Llama and the models of its names: Mistral, Mixtral, Qwen 2 and 3, Gemma.
  mutating func llama(_ config: ModelConfig) throws(ConfigError) {
    let type = try config.modelType
    let width = try config.dimension("hidden_size")
    let inner = try config.dimension("intermediate_size")
    let vocabulary = try config.dimension("vocab_size")
    let heads = try config.dimension("num_attention_heads")
    let headSize = try config.dimension(
      "head_dim", default: type == "gemma" ? 256 : type == "qwen3" ? 128 : max(width / heads, 1))
    let queryWidth = try BlueprintBuilder.product(heads, headSize, of: "q_proj")
    let keyWidth = try BlueprintBuilder.product(
      try config.dimension("num_key_value_heads", default: heads), headSize, of: "k_proj")
    let bias = try config.flag("attention_bias", default: type == "qwen2")
    let outputBias = try config.flag("attention_bias", default: false)
    let innerBias = try config.flag("mlp_bias", default: false)
    try embedding("model.embed_tokens", rows: vocabulary, width: width)
    for block in 0..<(try config.count("num_hidden_layers")) {
      let layer = "model.layers.\(block)"
      let attention = layer + ".self_attn"
      try linear(attention + ".q_proj", from: width, to: queryWidth, bias: bias)
      try linear(attention + ".k_proj", from: width, to: keyWidth, bias: bias)
      try linear(attention + ".v_proj", from: width, to: keyWidth, bias: bias)
      try linear(attention + ".o_proj", from: queryWidth, to: width, bias: outputBias)
      if type == "qwen3" {
        try normalization(attention + ".q_norm", width: headSize, bias: false)
        try normalization(attention + ".k_norm", width: headSize, bias: false)
      }
      if type == "mixtral" {
        let experts = try config.dimension("num_local_experts")
        let both = try BlueprintBuilder.product(2, inner, of: "gate_up_proj")
        try linear(layer + ".mlp.gate", from: width, to: experts, bias: false)
        try tensor(layer + ".mlp.experts.gate_up_proj", [experts, both, width])
        try tensor(layer + ".mlp.experts.down_proj", [experts, width, inner])
      } else {
        try linear(layer + ".mlp.gate_proj", from: width, to: inner, bias: innerBias)
        try linear(layer + ".mlp.up_proj", from: width, to: inner, bias: innerBias)
        try linear(layer + ".mlp.down_proj", from: inner, to: width, bias: innerBias)
      }
      try normalization(layer + ".input_layernorm", width: width, bias: false)
      try normalization(layer + ".post_attention_layernorm", width: width, bias: false)
    }
    try normalization("model.norm", width: width, bias: false)
    if try !config.flag("tie_word_embeddings", default: type == "gemma") {
      try linear("lm_head", from: width, to: vocabulary, bias: false)
    }
  }
}
