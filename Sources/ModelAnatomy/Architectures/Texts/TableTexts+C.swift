// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let c: [String] = [
    // chinese-clip
    #"""
    architecture chinese-clip

    source transformers 5.24.0
    stack shared
    type chinese_clip
    default projection_dim = 512, text_config.hidden_size = 768, text_config.intermediate_size = 3072
    default text_config.max_position_embeddings = 512, text_config.num_hidden_layers = 12
    default text_config.type_vocab_size = 2, text_config.vocab_size = 30522
    default vision_config.hidden_size = 768, vision_config.projection_dim = 512

    model ""
      logit_scale [] head
      text_model. @decoder
        embeddings.word_embeddings.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embeddings.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        embeddings.token_type_embeddings.weight [text_config.type_vocab_size, text_config.hidden_size] embedding.segment
        embeddings.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
        encoder.layer.{n < text_config.num_hidden_layers}.
          attention.self.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          attention.self.query.bias [text_config.hidden_size] attention.query
          attention.self.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          attention.self.key.bias [text_config.hidden_size] attention.key
          attention.self.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          attention.self.value.bias [text_config.hidden_size] attention.value
          attention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          attention.output.dense.bias [text_config.hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
          intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          intermediate.dense.bias [text_config.intermediate_size] feedForward.up
          output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          output.dense.bias [text_config.hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
      vision_model.: chinese_clip_vision_model in vision_config @vision @encoder
      visual_projection.weight [vision_config.projection_dim, vision_config.hidden_size] projector
      text_projection.weight [projection_dim, text_config.hidden_size] projector
    """#,
    // ckpt
    #"""

    architecture ckpt
    type ckpt

    model ""
      embedding.token.weight [vocabulary, width] embedding.token
      embedding.position.weight [positions, width] embedding.position if positions > 0
      (|encoder.|decoder.)embedding.token embedding.token
      (|encoder.|decoder.)embedding.position embedding.position
      (|encoder.|decoder.)embedding.segment embedding.segment
      (|encoder.|decoder.)embedding.input embedding.input
      encoder.layers.{n < encoder_layers}.
        selfAttention.query.weight [query_width, width] attention.query
        selfAttention.query.bias [query_width] attention.query if has_biases
        selfAttention.key.weight [key_width, width] attention.key
        selfAttention.key.bias [key_width] attention.key if has_biases
        selfAttention.value.weight [key_width, width] attention.value
        selfAttention.value.bias [key_width] attention.value if has_biases
        selfAttention.output.weight [width, query_width] attention.output
        selfAttention.output.bias [width] attention.output if has_biases
        selfAttention.qkv attention.qkv
        selfAttention.kv attention.kv
        selfAttention.position attention.position
        selfAttentionNormalization.weight [width] normalization
        selfAttentionNormalization.bias [width] normalization if normalization_has_bias
        feedForward.router.weight [experts, width] expert.router if experts > 0
        feedForward.up.weight [inner, width] feedForward.up if experts == 0
        feedForward.up.bias [inner] feedForward.up if has_biases and experts == 0
        feedForward.gate.weight [inner, width] feedForward.gate if experts == 0 and is_gated
        feedForward.gate.bias [inner] feedForward.gate if has_biases and experts == 0 and is_gated
        feedForward.down.weight [width, inner] feedForward.down if experts == 0
        feedForward.down.bias [width] feedForward.down if has_biases and experts == 0
        feedForward.experts.{e < experts}.up.weight [inner, width] expert.up if experts > 0
        feedForward.experts.{e < experts}.up.bias [inner] expert.up if has_biases and experts > 0
        feedForward.experts.{e < experts}.gate.weight [inner, width] expert.gate if experts > 0 and is_gated
        feedForward.experts.{e < experts}.gate.bias [inner] expert.gate if has_biases and experts > 0 and is_gated
        feedForward.experts.{e < experts}.down.weight [width, inner] expert.down if experts > 0
        feedForward.experts.{e < experts}.down.bias [width] expert.down if has_biases and experts > 0
        feedForwardNormalization.weight [width] normalization
        feedForwardNormalization.bias [width] normalization if normalization_has_bias
        (attention|output)Normalization normalization
      encoder.finalNormalization.weight [width] normalization if has_final_normalization and encoder_layers > 0
      encoder.finalNormalization.bias [width] normalization if has_final_normalization and normalization_has_bias and encoder_layers > 0
      decoder.layers.{n < decoder_layers}.
        selfAttention.query.weight [query_width, width] attention.query
        selfAttention.query.bias [query_width] attention.query if has_biases
        selfAttention.key.weight [key_width, width] attention.key
        selfAttention.key.bias [key_width] attention.key if has_biases
        selfAttention.value.weight [key_width, width] attention.value
        selfAttention.value.bias [key_width] attention.value if has_biases
        selfAttention.output.weight [width, query_width] attention.output
        selfAttention.output.bias [width] attention.output if has_biases
        selfAttention.qkv attention.qkv
        selfAttention.kv attention.kv
        selfAttention.position attention.position
        selfAttentionNormalization.weight [width] normalization
        selfAttentionNormalization.bias [width] normalization if normalization_has_bias
        crossAttention.query.weight [query_width, width] crossAttention.query if encoder_layers > 0
        crossAttention.query.bias [query_width] crossAttention.query if has_biases and encoder_layers > 0
        crossAttention.key.weight [key_width, width] crossAttention.key if encoder_layers > 0
        crossAttention.key.bias [key_width] crossAttention.key if has_biases and encoder_layers > 0
        crossAttention.value.weight [key_width, width] crossAttention.value if encoder_layers > 0
        crossAttention.value.bias [key_width] crossAttention.value if has_biases and encoder_layers > 0
        crossAttention.output.weight [width, query_width] crossAttention.output if encoder_layers > 0
        crossAttention.output.bias [width] crossAttention.output if has_biases and encoder_layers > 0
        crossAttention.qkv crossAttention.qkv
        crossAttention.kv crossAttention.kv
        crossAttention.position crossAttention.position
        crossAttentionNormalization.weight [width] normalization if encoder_layers > 0
        crossAttentionNormalization.bias [width] normalization if normalization_has_bias and encoder_layers > 0
        feedForward.router.weight [experts, width] expert.router if experts > 0
        feedForward.up.weight [inner, width] feedForward.up if experts == 0
        feedForward.up.bias [inner] feedForward.up if has_biases and experts == 0
        feedForward.gate.weight [inner, width] feedForward.gate if experts == 0 and is_gated
        feedForward.gate.bias [inner] feedForward.gate if has_biases and experts == 0 and is_gated
        feedForward.down.weight [width, inner] feedForward.down if experts == 0
        feedForward.down.bias [width] feedForward.down if has_biases and experts == 0
        feedForward.experts.{e < experts}.up.weight [inner, width] expert.up if experts > 0
        feedForward.experts.{e < experts}.up.bias [inner] expert.up if has_biases and experts > 0
        feedForward.experts.{e < experts}.gate.weight [inner, width] expert.gate if experts > 0 and is_gated
        feedForward.experts.{e < experts}.gate.bias [inner] expert.gate if has_biases and experts > 0 and is_gated
        feedForward.experts.{e < experts}.down.weight [width, inner] expert.down if experts > 0
        feedForward.experts.{e < experts}.down.bias [width] expert.down if has_biases and experts > 0
        feedForwardNormalization.weight [width] normalization
        feedForwardNormalization.bias [width] normalization if normalization_has_bias
        (attention|output)Normalization normalization
      decoder.finalNormalization.weight [width] normalization if has_final_normalization and decoder_layers > 0
      decoder.finalNormalization.bias [width] normalization if has_final_normalization and normalization_has_bias and decoder_layers > 0
      (|encoder.|decoder.)(final|input|output|embedding)Normalization normalization
      (|encoder.|decoder.)(|embedding.)normalization normalization
      (|encoder.|decoder.)pooler pooler
      head.weight [vocabulary, width] head if decoder_layers > 0 and not ties_head
      head.bias [vocabulary] head if decoder_layers > 0 and head_has_bias
      (|encoder.|decoder.)head head
    """#,
    // clip-text-model
    #"""
    architecture clip-text-model
    source transformers 5.24.0
    stack encoder
    type clip_text_model
    default hidden_size = 512
    default intermediate_size = 2048
    default max_position_embeddings = 77
    default num_hidden_layers = 12
    default vocab_size = 49408

    model ""
      embeddings.token_embedding.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embedding.weight [max_position_embeddings, hidden_size] embedding.position
      encoder.layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        layer_norm1.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layer_norm2.{weight,bias} [hidden_size] normalization
      final_layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // clip-vision-model
    #"""
    architecture clip-vision-model
    source transformers 5.24.0
    stack encoder

    type clip_vision_model
    type chinese_clip_vision_model
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 32

    model ""
      embeddings.class_embedding [hidden_size] embedding.input
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      pre_layrnorm.{weight,bias} [hidden_size] normalization
      encoder.layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        layer_norm1.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layer_norm2.{weight,bias} [hidden_size] normalization
      post_layernorm.{weight,bias} [hidden_size] normalization
    """#,
    // clip
    #"""
    architecture clip
    source transformers 5.24.0
    stack encoder

    type clip
    type clipseg
    type metaclip_2
    default projection_dim = 512
    default text_config.hidden_size = 512
    default text_config.intermediate_size = 2048
    default text_config.max_position_embeddings = 77
    default text_config.num_hidden_layers = 12
    default text_config.vocab_size = 49408
    default vision_config.hidden_size = 768
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model ""
      logit_scale [] head if head == ""
      text_model. @decoder if head == ""
        embeddings.token_embedding.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embedding.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        encoder.layers.{n < text_config.num_hidden_layers}.
          self_attn.k_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          self_attn.k_proj.bias [text_config.hidden_size] attention.key
          self_attn.v_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          self_attn.v_proj.bias [text_config.hidden_size] attention.value
          self_attn.q_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          self_attn.q_proj.bias [text_config.hidden_size] attention.query
          self_attn.out_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          self_attn.out_proj.bias [text_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [text_config.hidden_size] normalization
          mlp.fc1.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.fc1.bias [text_config.intermediate_size] feedForward.up
          mlp.fc2.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.fc2.bias [text_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [text_config.hidden_size] normalization
        final_layer_norm.{weight,bias} [text_config.hidden_size] normalization
      vision_model.
        embeddings.class_embedding [vision_config.hidden_size] embedding.input
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        pre_layrnorm.{weight,bias} [vision_config.hidden_size] normalization
        encoder.layers.{n < vision_config.num_hidden_layers}.
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.out_proj.bias [vision_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
      visual_projection.weight [projection_dim, vision_config.hidden_size] projector if head == ""
      text_projection.weight [projection_dim, text_config.hidden_size] projector if head == ""

    head ForImageClassification
      classifier.weight [num_labels, vision_config.hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // codegen
    #"""
    architecture codegen
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type codegen
    default n_embd = 4096
    default n_layer = 28
    default tie_word_embeddings = false
    default vocab_size = 50400

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.out_proj.weight [n_embd, n_embd] attention.output
        attn.qkv_proj.weight [3 * n_embd, n_embd] attention.qkv
        mlp.fc_in.weight [4 * n_embd, n_embd] feedForward.up
        mlp.fc_in.bias [4 * n_embd] feedForward.up
        mlp.fc_out.weight [n_embd, 4 * n_embd] feedForward.down
        mlp.fc_out.bias [n_embd] feedForward.down
      ln_f.{weight,bias} [n_embd] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, n_embd] head tied .wte.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head
    """#,
    // cohere-compass-vision
    #"""
    architecture cohere-compass-vision
    source transformers 5.24.0
    stack encoder

    type cohere_compass_vision
    type qwen3_vl_moe_vision
    type qwen3_vl_vision
    default depth = 27, hidden_size = 1152, in_channels = 3, intermediate_size = 4304
    default num_position_embeddings = 2304, out_hidden_size = 3584, patch_size = 16
    default spatial_merge_size = 2, temporal_patch_size = 2
    let width = hidden_size * spatial_merge_size ^ 2

    model ""
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [hidden_size] embedding.input
      pos_embed.weight [num_position_embeddings, hidden_size] embedding.position
      blocks.{n < depth}.
        norm1.{weight,bias} [hidden_size] normalization
        norm2.{weight,bias} [hidden_size] normalization
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        mlp.linear_fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.linear_fc1.bias [intermediate_size] feedForward.up
        mlp.linear_fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.linear_fc2.bias [hidden_size] feedForward.down
      merger.norm.{weight,bias} [hidden_size] normalization
      merger.linear_fc1.weight [width, width] projector
      merger.linear_fc1.bias [width] projector
      merger.linear_fc2.weight [out_hidden_size, width] projector
      merger.linear_fc2.bias [out_hidden_size] projector
      deepstack_merger_list.{n < 3}.
        norm.{weight,bias} [width] normalization
        linear_fc1.weight [width, width] projector
        linear_fc1.bias [width] projector
        linear_fc2.weight [out_hidden_size, width] projector
        linear_fc2.bias [out_hidden_size] projector
    """#,
    // cohere
    #"""
    architecture cohere
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type cohere
    default attention_bias = false
    default hidden_size = 8192
    default intermediate_size = 22528
    default num_attention_heads = 64
    default num_hidden_layers = 40
    default tie_word_embeddings = true
    default use_qk_norm = false
    default vocab_size = 256000
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        self_attn.q_norm.weight [num_attention_heads, head_dim] normalization if use_qk_norm
        self_attn.k_norm.weight [num_key_value_heads, head_dim] normalization if use_qk_norm
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // cohere2-vision
    #"""
    architecture cohere2-vision
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type cohere2_vision
    default alignment_intermediate_size = 36864, downsample_factor = 2, text_config.hidden_size = 8192
    default text_config.vocab_size = 256000, tie_word_embeddings = true
    default vision_config.hidden_size = 1152

    model model.
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder
      multi_modal_projector.linear_1.weight [alignment_intermediate_size, vision_config.hidden_size * downsample_factor ^ 2] projector
      multi_modal_projector.linear_1.bias [alignment_intermediate_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, alignment_intermediate_size / 2] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      language_model.: cohere2 in text_config @text

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .language_model.embed_tokens.weight when tie_word_embeddings
    """#,
    // cohere2
    #"""
    architecture cohere2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type cohere2
    default attention_bias = false
    default hidden_size = 8192
    default intermediate_size = 22528
    default num_attention_heads = 64
    default num_hidden_layers = 40
    default tie_word_embeddings = true
    default vocab_size = 256000
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // colpali
    #"""
    architecture colpali

    source transformers 5.24.0
    stack shared
    natural ForRetrieval
    type colpali
    default embedding_dim = 128, vlm_config.hidden_size = 2048

    model ""
      embedding_proj_layer.bias [embedding_dim] embedding.input
      embedding_proj_layer.weight [embedding_dim, vlm_config.hidden_size] embedding.input
      vlm.: auto(paligemma) in vlm_config

    head ForRetrieval
    """#,
    // colqwen2
    #"""
    architecture colqwen2

    source transformers 5.24.0
    stack shared
    natural ForRetrieval
    type colqwen2
    default embedding_dim = 128, vlm_config.text_config.hidden_size = 8192
    default vlm_config.vision_config.depth = 32, vlm_config.vision_config.embed_dim = 1280
    default vlm_config.vision_config.hidden_size = 3584, vlm_config.vision_config.in_channels = 3
    default vlm_config.vision_config.mlp_ratio = 4, vlm_config.vision_config.patch_size = 14
    default vlm_config.vision_config.temporal_patch_size = 2
    let width = 5120
    let width2 = vlm_config.vision_config.embed_dim * vlm_config.vision_config.mlp_ratio

    model ""
      vlm.
        visual.
          patch_embed.proj.weight [vlm_config.vision_config.embed_dim, vlm_config.vision_config.in_channels, vlm_config.vision_config.temporal_patch_size, vlm_config.vision_config.patch_size, vlm_config.vision_config.patch_size] embedding.input
          blocks.{n < vlm_config.vision_config.depth}.
            norm1.{weight,bias} [vlm_config.vision_config.embed_dim] normalization
            norm2.{weight,bias} [vlm_config.vision_config.embed_dim] normalization
            attn.qkv.weight [3 * vlm_config.vision_config.embed_dim, vlm_config.vision_config.embed_dim] attention.qkv
            attn.qkv.bias [3 * vlm_config.vision_config.embed_dim] attention.qkv
            attn.proj.weight [vlm_config.vision_config.embed_dim, vlm_config.vision_config.embed_dim] attention.output
            attn.proj.bias [vlm_config.vision_config.embed_dim] attention.output
            mlp.fc1.weight [width2, vlm_config.vision_config.embed_dim] feedForward.up
            mlp.fc1.bias [width2] feedForward.up
            mlp.fc2.weight [vlm_config.vision_config.embed_dim, width2] feedForward.down
            mlp.fc2.bias [vlm_config.vision_config.embed_dim] feedForward.down
          merger.ln_q.{weight,bias} [vlm_config.vision_config.embed_dim] normalization
          merger.mlp.0.weight [width, width] projector
          merger.mlp.0.bias [width] projector
          merger.mlp.2.weight [vlm_config.vision_config.hidden_size, width] projector
          merger.mlp.2.bias [vlm_config.vision_config.hidden_size] projector
        language_model.: auto(qwen2_vl_text) in vlm_config.text_config @text
      embedding_proj_layer.weight [embedding_dim, vlm_config.text_config.hidden_size] embedding.input
      embedding_proj_layer.bias [embedding_dim] embedding.input

    head ForRetrieval
    """#,
    // convbert
    #"""
    architecture convbert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type convbert
    default conv_kernel_size = 9, embedding_size = 768, hidden_size = 768, intermediate_size = 3072
    default max_position_embeddings = 512, num_hidden_layers = 12, type_vocab_size = 2
    default vocab_size = 30522

    model convbert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.
            query.weight [hidden_size / 2, embedding_size] attention.query
            query.bias [hidden_size / 2] attention.query
            key.weight [hidden_size / 2, embedding_size] attention.key
            key.bias [hidden_size / 2] attention.key
            value.weight [hidden_size / 2, embedding_size] attention.value
            value.bias [hidden_size / 2] attention.value
            key_conv_attn_layer.bias [hidden_size / 2, 1] attention.key
            key_conv_attn_layer.depthwise.weight [embedding_size, 1, conv_kernel_size] attention.key
            key_conv_attn_layer.pointwise.weight [hidden_size / 2, embedding_size, 1] attention.key
            conv_kernel_layer.weight [54, hidden_size / 2] attention.output
            conv_kernel_layer.bias [54] attention.output
            conv_out_layer.weight [hidden_size / 2, embedding_size] attention.output
            conv_out_layer.bias [hidden_size / 2] attention.output
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization

    head ForMaskedLM
      generator_predictions.LayerNorm.{weight,bias} [embedding_size] head
      generator_predictions.dense.weight [embedding_size, hidden_size] head
      generator_predictions.dense.bias [embedding_size] head
      generator_lm_head.bias [vocab_size] head
      generator_lm_head.weight head tied .embeddings.word_embeddings.weight
    """#,
    // convnext
    #"""
    architecture convnext
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type convnext
    default depths = [3, 3, 9, 3]
    default hidden_sizes = [96, 192, 384, 768]
    default num_channels = 3
    default patch_size = 4

    model convnext.
      embeddings.patch_embeddings.weight [hidden_sizes[0], num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.bias [hidden_sizes[0]] embedding.input
      embeddings.layernorm.{weight,bias} [hidden_sizes[0]] normalization
      encoder.stages.{n < 4}.
        layers.{e < depths[n]}.
          layer_scale_parameter [hidden_sizes[n]] layerScale
          dwconv.weight [hidden_sizes[n], 1, 7, 7] convolution
          dwconv.bias [hidden_sizes[n]] convolution
          layernorm.{weight,bias} [hidden_sizes[n]] normalization
          pwconv1.weight [4 * hidden_sizes[n], hidden_sizes[n]] convolution
          pwconv1.bias [4 * hidden_sizes[n]] convolution
          pwconv2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] convolution
          pwconv2.bias [hidden_sizes[n]] convolution
        downsampling_layer. if n > 0
          0.{weight,bias} [hidden_sizes[n - 1]] normalization
          1.weight [hidden_sizes[n], hidden_sizes[n - 1], 2, 2] convolution
          1.bias [hidden_sizes[n]] convolution
      layernorm.{weight,bias} [hidden_sizes[3]] normalization

    head ForImageClassification
      classifier.weight [num_labels, hidden_sizes[3]] head
      classifier.bias [num_labels] head
    """#,
    // convnextv2
    #"""
    architecture convnextv2
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type convnextv2
    default depths = [3, 3, 9, 3]
    default hidden_sizes = [96, 192, 384, 768]
    default num_channels = 3
    default patch_size = 4

    model convnextv2.
      embeddings.patch_embeddings.weight [hidden_sizes[0], num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.bias [hidden_sizes[0]] embedding.input
      embeddings.layernorm.{weight,bias} [hidden_sizes[0]] normalization
      encoder.stages.{n < 4}.
        layers.{e < depths[n]}.
          dwconv.weight [hidden_sizes[n], 1, 7, 7] convolution
          dwconv.bias [hidden_sizes[n]] convolution
          layernorm.{weight,bias} [hidden_sizes[n]] normalization
          pwconv1.weight [4 * hidden_sizes[n], hidden_sizes[n]] convolution
          pwconv1.bias [4 * hidden_sizes[n]] convolution
          grn.{weight,bias} [1, 1, 1, 4 * hidden_sizes[n]] convolution
          pwconv2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] convolution
          pwconv2.bias [hidden_sizes[n]] convolution
        downsampling_layer. if n > 0
          0.{weight,bias} [hidden_sizes[n - 1]] normalization
          1.weight [hidden_sizes[n], hidden_sizes[n - 1], 2, 2] convolution
          1.bias [hidden_sizes[n]] convolution
      layernorm.{weight,bias} [hidden_sizes[3]] normalization

    head ForImageClassification
      classifier.weight [num_labels, hidden_sizes[3]] head
      classifier.bias [num_labels] head
    """#,
    // cosmos3-edge-text
    #"""
    architecture cosmos3-edge-text
    source transformers 5.24.0
    stack decoder
    type cosmos3_edge_text
    default attention_bias = false, head_dim = 128, hidden_size = 2048, intermediate_size = 9216
    default mlp_bias = false, num_attention_heads = 16, num_hidden_layers = 28
    default num_key_value_heads = 8, vocab_size = 131072
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up if mlp_bias
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down if mlp_bias
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
    """#,
    // cosmos3-edge-vision
    #"""
    architecture cosmos3-edge-vision
    source transformers 5.24.0
    stack encoder
    type cosmos3_edge_vision
    default hidden_size = 1152, intermediate_size = 4304, num_channels = 3, num_hidden_layers = 27
    default num_patches = 256, patch_size = 16

    model ""
      embeddings.patch_embedding.weight [hidden_size, num_channels * patch_size * patch_size] embedding.input
      embeddings.patch_embedding.bias [hidden_size] embedding.input
      embeddings.position_embedding.weight [num_patches, hidden_size] embedding.position
      encoder.layers.{n < num_hidden_layers}.
        layer_norm1.{weight,bias} [hidden_size] normalization
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        layer_norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      post_layernorm.{weight,bias} [hidden_size] normalization
    """#,
    // cpmant
    #"""
    architecture cpmant
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type cpmant
    default dim_ff = 10240, dim_head = 128, hidden_size = 4096, num_attention_heads = 32
    default num_hidden_layers = 48, position_bias_num_buckets = 512, prompt_length = 32
    default prompt_types = 32, segment_types = 32, vocab_size = 30720
    let width = num_attention_heads * dim_head

    model cpmant.
      encoder. @encoder
        layers.{n < num_hidden_layers}.
          self_att.layernorm_before_attention.weight [hidden_size] normalization
          self_att.self_attention.project_q.weight [width, hidden_size] attention.query
          self_att.self_attention.project_k.weight [width, hidden_size] attention.key
          self_att.self_attention.project_v.weight [width, hidden_size] attention.value
          self_att.self_attention.attention_out.weight [hidden_size, width] attention.output
          ffn.layernorm_before_ffn.weight [hidden_size] normalization
          ffn.ffn.w_in.w_0.weight [dim_ff, hidden_size] feedForward.up
          ffn.ffn.w_in.w_1.weight [dim_ff, hidden_size] feedForward.up
          ffn.ffn.w_out.weight [hidden_size, dim_ff] feedForward.down
        output_layernorm.weight [hidden_size] normalization
      segment_embedding.weight [segment_types, hidden_size] embedding.segment
      input_embedding.weight [vocab_size + prompt_types * prompt_length, hidden_size] embedding.token
      position_bias.relative_attention_bias [segment_types * segment_types + position_bias_num_buckets, num_attention_heads] attention.position

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // ctrl
    #"""
    architecture ctrl

    source transformers 5.24.0
    stack decoder
    natural LMHeadModel
    type ctrl
    default dff = 8192, n_embd = 1280, n_layer = 48, vocab_size = 246534

    model transformer.
      w.weight [vocab_size, n_embd] embedding.token
      h.{n < n_layer}.
        multi_head_attention.Wq.weight [n_embd, n_embd] attention.output
        multi_head_attention.Wq.bias [n_embd] attention.output
        multi_head_attention.Wk.weight [n_embd, n_embd] attention.output
        multi_head_attention.Wk.bias [n_embd] attention.output
        multi_head_attention.Wv.weight [n_embd, n_embd] attention.output
        multi_head_attention.Wv.bias [n_embd] attention.output
        multi_head_attention.dense.weight [n_embd, n_embd] attention.output
        multi_head_attention.dense.bias [n_embd] attention.output
        ffn.0.weight [dff, n_embd] other
        ffn.0.bias [dff] other
        ffn.2.weight [n_embd, dff] other
        ffn.2.bias [n_embd] other
        layernorm1.{weight,bias} [n_embd] normalization
        layernorm2.{weight,bias} [n_embd] normalization
      layernorm.{weight,bias} [n_embd] normalization

    head LMHeadModel
      lm_head.bias [vocab_size] head
      lm_head.weight head tied .w.weight
    """#,
    // cvt
    #"""
    architecture cvt

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type cvt
    default depth = [1, 2, 10], embed_dim = [64, 192, 384]

    model cvt.
      encoder.stages.{n < 3}.
        embedding.convolution_embeddings.projection.weight [embed_dim[n], 3, 7, 7] embedding.input if n == 0
        embedding.convolution_embeddings.projection.weight [embed_dim[n], embed_dim[n - 1], 3, 3] embedding.input if n > 0
        embedding.convolution_embeddings.projection.bias [embed_dim[n]] embedding.input
        embedding.convolution_embeddings.normalization.{weight,bias} [embed_dim[n]] normalization
        layers.{e < depth[n]}.
          attention.
            attention.
              convolution_projection_query.convolution_projection.convolution.weight [embed_dim[n], 1, 3, 3] attention.output
              convolution_projection_query.convolution_projection.normalization.{weight,bias} [embed_dim[n]] normalization
              convolution_projection_query.convolution_projection.normalization.{running_mean,running_var} [embed_dim[n]] buffer "batch norm statistics"
              convolution_projection_query.convolution_projection.normalization.num_batches_tracked [] buffer "batch norm statistics"
              convolution_projection_key.convolution_projection.convolution.weight [embed_dim[n], 1, 3, 3] attention.output
              convolution_projection_key.convolution_projection.normalization.{weight,bias} [embed_dim[n]] normalization
              convolution_projection_key.convolution_projection.normalization.{running_mean,running_var} [embed_dim[n]] buffer "batch norm statistics"
              convolution_projection_key.convolution_projection.normalization.num_batches_tracked [] buffer "batch norm statistics"
              convolution_projection_value.convolution_projection.convolution.weight [embed_dim[n], 1, 3, 3] attention.output
              convolution_projection_value.convolution_projection.normalization.{weight,bias} [embed_dim[n]] normalization
              convolution_projection_value.convolution_projection.normalization.{running_mean,running_var} [embed_dim[n]] buffer "batch norm statistics"
              convolution_projection_value.convolution_projection.normalization.num_batches_tracked [] buffer "batch norm statistics"
              projection_query.weight [embed_dim[n], embed_dim[n]] attention.query
              projection_query.bias [embed_dim[n]] attention.query
              projection_key.weight [embed_dim[n], embed_dim[n]] attention.key
              projection_key.bias [embed_dim[n]] attention.key
              projection_value.weight [embed_dim[n], embed_dim[n]] attention.value
              projection_value.bias [embed_dim[n]] attention.value
            output.dense.weight [embed_dim[n], embed_dim[n]] attention.output
            output.dense.bias [embed_dim[n]] attention.output
          intermediate.dense.weight [4 * embed_dim[n], embed_dim[n]] feedForward.up
          intermediate.dense.bias [4 * embed_dim[n]] feedForward.up
          output.dense.weight [embed_dim[n], 4 * embed_dim[n]] feedForward.down
          output.dense.bias [embed_dim[n]] feedForward.down
          layernorm_before.{weight,bias} [embed_dim[n]] normalization
          layernorm_after.{weight,bias} [embed_dim[n]] normalization
        cls_token [1, 1, embed_dim[n]] embedding.input if n > 1

    head ForImageClassification
      layernorm.{weight,bias} [embed_dim[2]] normalization
      classifier.weight [2, embed_dim[2]] head
      classifier.bias [num_labels] head
    """#,
  ]
}
