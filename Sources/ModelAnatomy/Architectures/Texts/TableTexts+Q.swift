// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let q: [String] = [
    // qianfan-ocr-vision
    #"""
    architecture qianfan-ocr-vision

    source transformers 5.24.0
    stack encoder
    type qianfan_ocr_vision
    default hidden_size = 1024, image_size = [448, 448], intermediate_size = 4096, num_channels = 3
    default num_hidden_layers = 24, patch_size = [14, 14]

    model ""
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.position_embeddings [1, image_size[1] / patch_size[1] * (image_size[0] / patch_size[0]) + 1, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size[0], patch_size[1]] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        {lambda_1,lambda_2} [hidden_size] layerScale
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.projection_layer.weight [hidden_size, hidden_size] attention.output
        attention.projection_layer.bias [hidden_size] attention.output
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
    """#,
    // qianfan-ocr
    #"""
    architecture qianfan-ocr

    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qianfan_ocr
    default text_config.head_dim = 128, text_config.hidden_size = 4096
    default text_config.intermediate_size = 22016, text_config.num_attention_heads = 32
    default text_config.num_hidden_layers = 32, text_config.num_key_value_heads = 32
    default text_config.vocab_size = 151936, vision_config.hidden_size = 1024
    default vision_config.intermediate_size = 4096, vision_config.num_hidden_layers = 24
    default vision_config.patch_size = [14, 14]

    model ""
      language_model.
        lm_head.weight [text_config.vocab_size, text_config.hidden_size] head
        model.
          embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
          encoder.layers.{n < text_config.num_hidden_layers}.
            input_layernorm.weight [text_config.hidden_size] normalization
            mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
            mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
            mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            post_attention_layernorm.weight [text_config.hidden_size] normalization
            self_attn.k_norm.weight [text_config.head_dim] normalization
            self_attn.k_proj.weight [text_config.num_key_value_heads * (text_config.hidden_size / text_config.num_attention_heads), text_config.hidden_size] attention.key
            self_attn.o_proj.weight [text_config.hidden_size, text_config.num_attention_heads * text_config.head_dim] attention.output
            self_attn.q_norm.weight [text_config.head_dim] normalization
            self_attn.q_proj.weight [text_config.num_attention_heads * text_config.head_dim, text_config.hidden_size] attention.query
            self_attn.v_proj.weight [text_config.num_key_value_heads * (text_config.hidden_size / text_config.num_attention_heads), text_config.hidden_size] attention.value
          norm.weight [text_config.hidden_size] normalization
      mlp1.0.{bias,weight} [text_config.hidden_size] normalization
      mlp1.1.bias [text_config.hidden_size] projector
      mlp1.1.weight [text_config.hidden_size, text_config.hidden_size] projector
      mlp1.3.bias [text_config.hidden_size] projector
      mlp1.3.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_model. @encoder
        embeddings.class_embedding [1, 1, vision_config.hidden_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.patch_embedding.weight [vision_config.hidden_size, 3, vision_config.patch_size[0], vision_config.patch_size[0]] embedding.input
        embeddings.position_embedding [1, vision_config.hidden_size + 1, vision_config.hidden_size] embedding.position
        encoder.layers.{n < vision_config.num_hidden_layers}.
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.proj.bias [vision_config.hidden_size] attention.output
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          {ls1,ls2} [vision_config.hidden_size] layerScale
          norm2.{bias,weight} [vision_config.hidden_size] normalization
          norm1.{bias,weight} [vision_config.hidden_size] normalization
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down

    head ForConditionalGeneration
    """#,
    // qwen-moe
    #"""

    architecture qwen-moe
    like llama
    mark layers.{n}.mlp.experts.{e}.up_proj

    model model.
      layers.{n}.mlp.
        gate expert.router
        shared_expert_gate expert.router
        experts.{e}.gate_proj expert.gate
        experts.{e}.up_proj expert.up
        experts.{e}.down_proj expert.down
        (shared_expert|shared_experts).gate_proj feedForward.gate
        (shared_expert|shared_experts).up_proj feedForward.up
        (shared_expert|shared_experts).down_proj feedForward.down
    """#,
    // qwen
    #"""

    architecture qwen
    reference "Qwen Team, Qwen2 Technical Report, 2024"
    like llama
    source transformers 5.24.0
    type qwen2 attention_bias = true
    type qwen3 head_dim = 128
    mark layers.{n}.self_attn.q_proj.bias
    mark layers.{n}.self_attn.q_norm
    let output_bias = attention_bias and model_type != "qwen2"
    let normalizes_heads = model_type == "qwen3"
    """#,
    // qwen2-5-vl-text
    #"""
    architecture qwen2-5-vl-text
    like granite-docling-text

    source transformers 5.24.0

    type qwen2_5_vl_text
    type qwen2_vl_text
    default hidden_size = 8192, intermediate_size = 29568, num_attention_heads = 64
    default num_hidden_layers = 80, num_key_value_heads = 8, vocab_size = 152064
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.bias [keys] attention.value
    """#,
    // qwen2-5-vl-vision
    #"""
    architecture qwen2-5-vl-vision

    source transformers 5.24.0
    stack encoder
    type qwen2_5_vl_vision
    default depth = 32, hidden_size = 3584, in_channels = 3, intermediate_size = 3420
    default out_hidden_size = 3584, patch_size = 14, spatial_merge_size = 2, temporal_patch_size = 2
    let width = hidden_size * spatial_merge_size ^ 2

    model ""
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      blocks.{n < depth}.
        norm1.weight [hidden_size] normalization
        norm2.weight [hidden_size] normalization
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.gate_proj.bias [intermediate_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
      merger.ln_q.weight [hidden_size] normalization
      merger.mlp.0.weight [width, width] projector
      merger.mlp.0.bias [width] projector
      merger.mlp.2.weight [out_hidden_size, width] projector
      merger.mlp.2.bias [out_hidden_size] projector
    """#,
    // qwen2-5-vl
    #"""
    architecture qwen2-5-vl
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen2_5_vl
    default text_config.hidden_size = 8192
    default text_config.intermediate_size = 29568
    default text_config.num_attention_heads = 64
    default text_config.num_hidden_layers = 80
    default text_config.num_key_value_heads = 8
    default text_config.vocab_size = 152064
    default tie_word_embeddings = false
    default vision_config.depth = 32
    default vision_config.hidden_size = 3584
    default vision_config.in_channels = 3
    default vision_config.intermediate_size = 3420
    default vision_config.out_hidden_size = 3584
    default vision_config.patch_size = 14
    default vision_config.spatial_merge_size = 2
    default vision_config.temporal_patch_size = 2
    default text_config.head_dim = text_config.hidden_size / text_config.num_attention_heads
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let width = vision_config.hidden_size * vision_config.spatial_merge_size ^ 2
    let queries = text_config.num_attention_heads * text_config.head_dim

    model ""
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied model.embed_tokens.weight when tie_word_embeddings
      model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          input_layernorm.weight [text_config.hidden_size] normalization
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          post_attention_layernorm.weight [text_config.hidden_size] normalization
          self_attn.k_proj.bias [keys] attention.key
          self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
          self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
          self_attn.q_proj.bias [queries] attention.query
          self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
          self_attn.v_proj.bias [keys] attention.value
          self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
        norm.weight [text_config.hidden_size] normalization
      visual. @encoder
        blocks.{n < vision_config.depth}.
          attn.proj.bias [vision_config.hidden_size] attention.output
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          mlp.down_proj.bias [vision_config.hidden_size] feedForward.down
          mlp.down_proj.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.gate_proj.bias [vision_config.intermediate_size] feedForward.gate
          mlp.gate_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.gate
          mlp.up_proj.bias [vision_config.intermediate_size] feedForward.up
          mlp.up_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          norm1.weight [vision_config.hidden_size] normalization
          norm2.weight [vision_config.hidden_size] normalization
        merger.ln_q.weight [vision_config.hidden_size] normalization
        merger.mlp.0.bias [width] projector
        merger.mlp.0.weight [width, width] projector
        merger.mlp.2.bias [vision_config.out_hidden_size] projector
        merger.mlp.2.weight [vision_config.out_hidden_size, width] projector
        patch_embed.proj.weight [vision_config.hidden_size, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input

    head ForConditionalGeneration
    """#,
    // qwen2-audio-encoder
    #"""
    architecture qwen2-audio-encoder

    source transformers 5.24.0
    stack encoder
    type qwen2_audio_encoder
    default d_model = 1280, encoder_ffn_dim = 5120, encoder_layers = 32, max_source_positions = 1500
    default num_mel_bins = 128

    model ""
      conv1.weight [d_model, num_mel_bins, 3] convolution
      conv1.bias [d_model] convolution
      conv2.weight [d_model, d_model, 3] convolution
      conv2.bias [d_model] convolution
      embed_positions.weight [max_source_positions, d_model] embedding.position
      layers.{n < encoder_layers}.
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.out_proj.bias [d_model] attention.output
        self_attn_layer_norm.{weight,bias} [d_model] normalization
        fc1.weight [encoder_ffn_dim, d_model] feedForward.up
        fc1.bias [encoder_ffn_dim] feedForward.up
        fc2.weight [d_model, encoder_ffn_dim] feedForward.down
        fc2.bias [d_model] feedForward.down
        final_layer_norm.{weight,bias} [d_model] normalization
      layer_norm.{weight,bias} [d_model] normalization
    """#,
    // qwen2-audio
    #"""
    architecture qwen2-audio

    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen2_audio
    default audio_config.d_model = 1280, text_config.hidden_size = 4096
    default text_config.vocab_size = 151936

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head if head == "ForConditionalGeneration"
      language_model.model.: qwen2 in text_config @text
      audio_tower.: qwen2_audio_encoder in audio_config @audio @encoder
      multi_modal_projector.linear.bias [text_config.hidden_size] projector
      multi_modal_projector.linear.weight [text_config.hidden_size, audio_config.d_model] projector

    head ForConditionalGeneration
    """#,
    // qwen2-moe
    #"""
    architecture qwen2-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type qwen2_moe
    default decoder_sparse_step = 1
    default hidden_size = 2048
    default intermediate_size = 5632
    default moe_intermediate_size = 1408
    default num_attention_heads = 16
    default num_experts = 60
    default num_hidden_layers = 24
    default num_key_value_heads = 16
    default qkv_bias = true
    default shared_expert_intermediate_size = 5632
    default tie_word_embeddings = false
    default vocab_size = 151936
    default head_dim = hidden_size / num_attention_heads
    default num_experts_per_tok = 4
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if (n + 1) % decoder_sparse_step == 0
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
          shared_expert.
            down_proj.weight [hidden_size, shared_expert_intermediate_size] feedForward.down
            gate_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.up
          shared_expert_gate.weight [1, hidden_size] other
        mlp. if (n + 1) % decoder_sparse_step != 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if qkv_bias
          k_proj.bias [keys] attention.key
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.bias [2] head
      qa_outputs.weight [2, hidden_size] head

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // qwen2-vl
    #"""
    architecture qwen2-vl
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen2_vl
    default text_config.hidden_size = 8192
    default text_config.intermediate_size = 29568
    default text_config.num_attention_heads = 64
    default text_config.num_hidden_layers = 80
    default text_config.num_key_value_heads = 8
    default text_config.vocab_size = 152064
    default tie_word_embeddings = false
    default vision_config.depth = 32
    default vision_config.embed_dim = 1280
    default vision_config.hidden_size = 3584
    default vision_config.in_channels = 3
    default vision_config.mlp_ratio = 4
    default vision_config.patch_size = 14
    default vision_config.spatial_merge_size = 2
    default vision_config.temporal_patch_size = 2
    default text_config.head_dim = text_config.hidden_size / text_config.num_attention_heads
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let width = vision_config.embed_dim * vision_config.spatial_merge_size ^ 2
    let queries = text_config.num_attention_heads * text_config.head_dim
    let width2 = vision_config.embed_dim * vision_config.mlp_ratio

    model ""
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied model.embed_tokens.weight when tie_word_embeddings
      model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          input_layernorm.weight [text_config.hidden_size] normalization
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          post_attention_layernorm.weight [text_config.hidden_size] normalization
          self_attn.k_proj.bias [keys] attention.key
          self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
          self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
          self_attn.q_proj.bias [queries] attention.query
          self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
          self_attn.v_proj.bias [keys] attention.value
          self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
        norm.weight [text_config.hidden_size] normalization
      visual. @encoder
        blocks.{n < vision_config.depth}.
          attn.proj.bias [vision_config.embed_dim] attention.output
          attn.proj.weight [vision_config.embed_dim, vision_config.embed_dim] attention.output
          attn.qkv.bias [3 * vision_config.embed_dim] attention.qkv
          attn.qkv.weight [3 * vision_config.embed_dim, vision_config.embed_dim] attention.qkv
          mlp.fc1.bias [width2] feedForward.up
          mlp.fc1.weight [width2, vision_config.embed_dim] feedForward.up
          mlp.fc2.bias [vision_config.embed_dim] feedForward.down
          mlp.fc2.weight [vision_config.embed_dim, width2] feedForward.down
          norm1.{bias,weight} [vision_config.embed_dim] normalization
          norm2.{bias,weight} [vision_config.embed_dim] normalization
        merger.ln_q.{bias,weight} [vision_config.embed_dim] normalization
        merger.mlp.0.bias [width] projector
        merger.mlp.0.weight [width, width] projector
        merger.mlp.2.bias [vision_config.hidden_size] projector
        merger.mlp.2.weight [vision_config.hidden_size, width] projector
        patch_embed.proj.weight [vision_config.embed_dim, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input

    head ForConditionalGeneration
    """#,
    // qwen3-5-moe-vision
    #"""
    architecture qwen3-5-moe-vision

    source transformers 5.24.0
    stack encoder

    type qwen3_5_moe_vision
    type qwen3_5_vision
    type qwen4_exp_vision
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
    """#,
    // qwen3-5-text
    #"""
    architecture qwen3-5-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type qwen3_5_text
    default attention_bias = false, head_dim = 256, hidden_size = 4096, intermediate_size = 12288
    default linear_conv_kernel_dim = 4, linear_key_head_dim = 128, linear_num_key_heads = 16
    default linear_num_value_heads = 32, linear_value_head_dim = 128, num_attention_heads = 16
    default num_hidden_layers = 32, num_key_value_heads = 4, tie_word_embeddings = false
    default vocab_size = 248320
    default full_attention_interval = 4
    let attends = layer_types[n] == "full_attention" if has(layer_types) else (n + 1) % full_attention_interval == 0
    let keys = num_key_value_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        linear_attn. if not attends
          {dt_bias,A_log} [linear_num_value_heads] linearAttention
          conv1d.weight [2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads, (2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads) / (2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads), linear_conv_kernel_dim] linearAttention
          norm.weight [linear_value_head_dim] normalization
          out_proj.weight [hidden_size, linear_value_head_dim * linear_num_value_heads] linearAttention
          in_proj_qkv.weight [2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads, hidden_size] linearAttention
          in_proj_z.weight [linear_value_head_dim * linear_num_value_heads, hidden_size] linearAttention
          in_proj_b.weight [linear_num_value_heads, hidden_size] linearAttention
          in_proj_a.weight [linear_num_value_heads, hidden_size] linearAttention
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if attends
          q_proj.weight [2 * (num_attention_heads * head_dim), hidden_size] attention.query
          q_proj.bias [2 * (num_attention_heads * head_dim)] attention.query if attention_bias
          k_proj.weight [keys, hidden_size] attention.key
          k_proj.bias [keys] attention.key if attention_bias
          v_proj.weight [keys, hidden_size] attention.value
          v_proj.bias [keys] attention.value if attention_bias
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          o_proj.bias [hidden_size] attention.output if attention_bias
          q_norm.weight [head_dim] normalization
          k_norm.weight [head_dim] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head TextForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // qwen3-5
    #"""
    architecture qwen3-5
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen3_5
    default text_config.attention_bias = false, text_config.head_dim = 256
    default text_config.hidden_size = 4096, text_config.intermediate_size = 12288
    default text_config.linear_conv_kernel_dim = 4, text_config.linear_key_head_dim = 128
    default text_config.linear_num_key_heads = 16, text_config.linear_num_value_heads = 32
    default text_config.linear_value_head_dim = 128, text_config.num_attention_heads = 16
    default text_config.num_hidden_layers = 32, text_config.num_key_value_heads = 4
    default text_config.vocab_size = 248320, tie_word_embeddings = false, vision_config.depth = 27
    default vision_config.hidden_size = 1152, vision_config.in_channels = 3
    default vision_config.intermediate_size = 4304, vision_config.num_position_embeddings = 2304
    default vision_config.out_hidden_size = 3584, vision_config.patch_size = 16
    default vision_config.spatial_merge_size = 2, vision_config.temporal_patch_size = 2
    default text_config.full_attention_interval = 4
    let attends = text_config.layer_types[n] == "full_attention" if has(text_config.layer_types) else (n + 1) % text_config.full_attention_interval == 0
    let width = vision_config.hidden_size * vision_config.spatial_merge_size ^ 2
    let keys = text_config.num_key_value_heads * text_config.head_dim

    model model.
      visual. @encoder
        patch_embed.proj.weight [vision_config.hidden_size, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input
        patch_embed.proj.bias [vision_config.hidden_size] embedding.input
        pos_embed.weight [vision_config.num_position_embeddings, vision_config.hidden_size] embedding.position
        blocks.{n < vision_config.depth}.
          norm1.{weight,bias} [vision_config.hidden_size] normalization
          norm2.{weight,bias} [vision_config.hidden_size] normalization
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.proj.bias [vision_config.hidden_size] attention.output
          mlp.linear_fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.linear_fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.linear_fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.linear_fc2.bias [vision_config.hidden_size] feedForward.down
        merger.norm.{weight,bias} [vision_config.hidden_size] normalization
        merger.linear_fc1.weight [width, width] projector
        merger.linear_fc1.bias [width] projector
        merger.linear_fc2.weight [vision_config.out_hidden_size, width] projector
        merger.linear_fc2.bias [vision_config.out_hidden_size] projector
      language_model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          linear_attn. if not attends
            {dt_bias,A_log} [text_config.linear_num_value_heads] linearAttention
            conv1d.weight [2 * (text_config.linear_key_head_dim * text_config.linear_num_key_heads) + text_config.linear_value_head_dim * text_config.linear_num_value_heads, (2 * (text_config.linear_key_head_dim * text_config.linear_num_key_heads) + text_config.linear_value_head_dim * text_config.linear_num_value_heads) / (2 * (text_config.linear_key_head_dim * text_config.linear_num_key_heads) + text_config.linear_value_head_dim * text_config.linear_num_value_heads), text_config.linear_conv_kernel_dim] linearAttention
            norm.weight [text_config.linear_value_head_dim] normalization
            out_proj.weight [text_config.hidden_size, text_config.linear_value_head_dim * text_config.linear_num_value_heads] linearAttention
            in_proj_qkv.weight [2 * (text_config.linear_key_head_dim * text_config.linear_num_key_heads) + text_config.linear_value_head_dim * text_config.linear_num_value_heads, text_config.hidden_size] linearAttention
            in_proj_z.weight [text_config.linear_value_head_dim * text_config.linear_num_value_heads, text_config.hidden_size] linearAttention
            in_proj_b.weight [text_config.linear_num_value_heads, text_config.hidden_size] linearAttention
            in_proj_a.weight [text_config.linear_num_value_heads, text_config.hidden_size] linearAttention
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          input_layernorm.weight [text_config.hidden_size] normalization
          post_attention_layernorm.weight [text_config.hidden_size] normalization
          self_attn. if attends
            q_proj.weight [2 * (text_config.num_attention_heads * text_config.head_dim), text_config.hidden_size] attention.query
            q_proj.bias [2 * (text_config.num_attention_heads * text_config.head_dim)] attention.query if text_config.attention_bias
            k_proj.weight [keys, text_config.hidden_size] attention.key
            k_proj.bias [keys] attention.key if text_config.attention_bias
            v_proj.weight [keys, text_config.hidden_size] attention.value
            v_proj.bias [keys] attention.value if text_config.attention_bias
            o_proj.weight [text_config.hidden_size, text_config.num_attention_heads * text_config.head_dim] attention.output
            o_proj.bias [text_config.hidden_size] attention.output if text_config.attention_bias
            q_norm.weight [text_config.head_dim] normalization
            k_norm.weight [text_config.head_dim] normalization
        norm.weight [text_config.hidden_size] normalization

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .language_model.embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, text_config.hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // qwen3-asr-encoder
    #"""
    architecture qwen3-asr-encoder

    source transformers 5.24.0
    stack encoder
    type qwen3_asr_encoder
    default d_model = 1024, downsample_hidden_size = 480, encoder_ffn_dim = 4096, encoder_layers = 24

    model ""
      layers.{n < encoder_layers}.
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.k_proj.bias [d_model] attention.key
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.out_proj.bias [d_model] attention.output
        self_attn_layer_norm.{weight,bias} [d_model] normalization
        fc1.weight [encoder_ffn_dim, d_model] feedForward.up
        fc1.bias [encoder_ffn_dim] feedForward.up
        fc2.weight [d_model, encoder_ffn_dim] feedForward.down
        fc2.bias [d_model] feedForward.down
        final_layer_norm.{weight,bias} [d_model] normalization
      ln_post.{weight,bias} [d_model] normalization
      conv2d1.weight [downsample_hidden_size, 1, 3, 3] convolution
      conv2d1.bias [downsample_hidden_size] convolution
      conv2d2.weight [downsample_hidden_size, downsample_hidden_size, 3, 3] convolution
      conv2d2.bias [downsample_hidden_size] convolution
      conv2d3.weight [downsample_hidden_size, downsample_hidden_size, 3, 3] convolution
      conv2d3.bias [downsample_hidden_size] convolution
      conv_out.weight [d_model, 7680] convolution
    """#,
    // qwen3-moe
    #"""
    architecture qwen3-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type qwen3_moe
    type mellum head_dim = 128, hidden_size = 2304, intermediate_size = 7168, moe_intermediate_size = 896, num_hidden_layers = 28, num_local_experts = 64, vocab_size = 98304
    default attention_bias = false
    default decoder_sparse_step = 1
    default hidden_size = 2048
    default intermediate_size = 6144
    default moe_intermediate_size = 768
    default num_attention_heads = 32
    default num_hidden_layers = 24
    default num_key_value_heads = 4
    default tie_word_embeddings = false
    default vocab_size = 151936
    default head_dim = hidden_size / num_attention_heads
    default num_local_experts = num_experts
    default num_experts_per_tok = 8
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if (n + 1) % decoder_sparse_step == 0
          experts.{e < num_local_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_local_experts, hidden_size] expert.router
        mlp. if (n + 1) % decoder_sparse_step != 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if attention_bias
          k_proj.bias [keys] attention.key
          o_proj.bias [hidden_size] attention.output
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // qwen3-next
    #"""
    architecture qwen3-next
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type qwen3_next
    default attention_bias = false, decoder_sparse_step = 1, head_dim = 256, hidden_size = 2048
    default intermediate_size = 5632, linear_conv_kernel_dim = 4, linear_key_head_dim = 128
    default linear_num_key_heads = 16, linear_num_value_heads = 32, linear_value_head_dim = 128
    default moe_intermediate_size = 512, num_attention_heads = 16, num_experts = 512
    default num_hidden_layers = 48, num_key_value_heads = 2, shared_expert_intermediate_size = 512
    default tie_word_embeddings = false, vocab_size = 151936
    default num_experts_per_tok = 10
    default full_attention_interval = 4
    let keys = num_key_value_heads * head_dim
    let attends = layer_types[n] == "full_attention" if has(layer_types) else (n + 1) % full_attention_interval == 0

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        linear_attn. if not attends
          A_log [linear_num_value_heads] linearAttention
          conv1d.weight [2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads, (2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads) / (2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads), linear_conv_kernel_dim] linearAttention
          dt_bias [linear_num_value_heads] linearAttention
          in_proj_ba.weight [2 * linear_num_value_heads, hidden_size] linearAttention
          in_proj_qkvz.weight [2 * (linear_key_head_dim * linear_num_key_heads) + 2 * (linear_value_head_dim * linear_num_value_heads), hidden_size] linearAttention
          norm.weight [linear_value_head_dim] normalization
          out_proj.weight [hidden_size, linear_value_head_dim * linear_num_value_heads] linearAttention
        mlp. if (n + 1) % decoder_sparse_step == 0
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
          shared_expert.
            down_proj.weight [hidden_size, shared_expert_intermediate_size] feedForward.down
            gate_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.up
          shared_expert_gate.weight [1, hidden_size] expert.router
        mlp. if (n + 1) % decoder_sparse_step != 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if attends
          k_norm.weight [head_dim] normalization
          k_proj.weight [keys, hidden_size] attention.key
          k_proj.bias [keys] attention.key if attention_bias
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          o_proj.bias [hidden_size] attention.output if attention_bias
          q_norm.weight [head_dim] normalization
          q_proj.weight [2 * (num_attention_heads * head_dim), hidden_size] attention.query
          q_proj.bias [2 * (num_attention_heads * head_dim)] attention.query if attention_bias
          v_proj.weight [keys, hidden_size] attention.value
          v_proj.bias [keys] attention.value if attention_bias
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // qwen3-vl-moe-text
    #"""
    architecture qwen3-vl-moe-text

    source transformers 5.24.0
    stack encoder
    type qwen3_vl_moe_text
    default head_dim = 128, hidden_size = 2048, moe_intermediate_size = 1408, num_attention_heads = 16
    default num_hidden_layers = 24, num_key_value_heads = 16, num_local_experts = 60
    default vocab_size = 151936
    default num_experts_per_tok = 4

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        mlp.experts.gate_up_proj [num_local_experts, 2 * moe_intermediate_size, hidden_size] expert.gate+expert.up
        mlp.experts.down_proj [num_local_experts, hidden_size, moe_intermediate_size] expert.down
        mlp.gate.weight [num_local_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
    """#,
    // qwen3-vl-text
    #"""
    architecture qwen3-vl-text
    like granite-docling-text

    source transformers 5.24.0
    type qwen3_vl_text
    default hidden_size = 4096, intermediate_size = 22016, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, vocab_size = 151936, head_dim = 128

    model ""
      layers.{n < num_hidden_layers}.
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
    """#,
    // qwen3-vl
    #"""
    architecture qwen3-vl
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen3_vl
    default text_config.attention_bias = false
    default text_config.head_dim = 128
    default text_config.hidden_size = 4096
    default text_config.intermediate_size = 22016
    default text_config.num_attention_heads = 32
    default text_config.num_hidden_layers = 32
    default text_config.num_key_value_heads = 32
    default text_config.vocab_size = 151936
    default tie_word_embeddings = false
    default vision_config.depth = 27
    default vision_config.hidden_size = 1152
    default vision_config.in_channels = 3
    default vision_config.intermediate_size = 4304
    default vision_config.num_position_embeddings = 2304
    default vision_config.out_hidden_size = 3584
    default vision_config.patch_size = 16
    default vision_config.spatial_merge_size = 2
    default vision_config.temporal_patch_size = 2
    let width = vision_config.hidden_size * vision_config.spatial_merge_size ^ 2
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let queries = text_config.num_attention_heads * text_config.head_dim

    model model.
      visual. @encoder
        patch_embed.proj.weight [vision_config.hidden_size, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input
        patch_embed.proj.bias [vision_config.hidden_size] embedding.input
        pos_embed.weight [vision_config.num_position_embeddings, vision_config.hidden_size] embedding.position
        blocks.{n < vision_config.depth}.
          norm1.{weight,bias} [vision_config.hidden_size] normalization
          norm2.{weight,bias} [vision_config.hidden_size] normalization
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.proj.bias [vision_config.hidden_size] attention.output
          mlp.linear_fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.linear_fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.linear_fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.linear_fc2.bias [vision_config.hidden_size] feedForward.down
        merger.norm.{weight,bias} [vision_config.hidden_size] normalization
        merger.linear_fc1.weight [width, width] projector
        merger.linear_fc1.bias [width] projector
        merger.linear_fc2.weight [vision_config.out_hidden_size, width] projector
        merger.linear_fc2.bias [vision_config.out_hidden_size] projector
        deepstack_merger_list.{n < 3}.
          norm.{weight,bias} [width] normalization
          linear_fc1.weight [width, width] projector
          linear_fc1.bias [width] projector
          linear_fc2.weight [vision_config.out_hidden_size, width] projector
          linear_fc2.bias [vision_config.out_hidden_size] projector
      language_model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
          self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
          self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
          self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
          self_attn.q_norm.weight [text_config.head_dim] normalization
          self_attn.k_norm.weight [text_config.head_dim] normalization
          self_attn. if text_config.attention_bias
            q_proj.bias [queries] attention.query
            k_proj.bias [keys] attention.key
            v_proj.bias [keys] attention.value
            o_proj.bias [text_config.hidden_size] attention.output
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          input_layernorm.weight [text_config.hidden_size] normalization
          post_attention_layernorm.weight [text_config.hidden_size] normalization
        norm.weight [text_config.hidden_size] normalization

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .language_model.embed_tokens.weight when tie_word_embeddings
    """#,
  ]
}
