// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let h: [String] = [
    // higgs-audio-v2
    #"""
    architecture higgs-audio-v2

    source transformers 5.24.0
    stack decoder
    type higgs_audio_v2
    default head_dim = 128, hidden_size = 3072, intermediate_size = 8192, num_attention_heads = 24
    default num_hidden_layers = 28, num_key_value_heads = 8, vocab_size = 128256

    model ""
      model.
        embed_tokens.weight [vocab_size, hidden_size] embedding.token
        layers.{n < num_hidden_layers}.
          self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
          self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
          mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
          input_layernorm.weight [hidden_size] normalization
          post_attention_layernorm.weight [hidden_size] normalization
          audio_mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          audio_mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
          audio_mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
          audio_input_layernorm.weight [hidden_size] normalization
          audio_post_attention_layernorm.weight [hidden_size] normalization
        norm.weight [hidden_size] normalization
        embed_audio_tokens.embed_audio_tokens.weight [intermediate_size, hidden_size] embedding.token
      audio_lm_head.weight [intermediate_size, hidden_size] head
    """#,
    // hrm-text
    #"""
    architecture hrm-text

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type hrm_text
    default head_dim = 128, hidden_size = 1536, intermediate_size = 4096, num_attention_heads = 12
    default num_layers_per_stack = 16, vocab_size = 151808

    model model.
      H_module.layers.{n < num_layers_per_stack}.
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        attn.gqkv_proj.weight [4 * hidden_size, hidden_size] attention.qkv
        attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
      L_module.layers.{n < num_layers_per_stack}.
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        attn.gqkv_proj.weight [4 * hidden_size, hidden_size] attention.qkv
        attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      z_L_init [hidden_size] embedding.input

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // hubert
    #"""
    architecture hubert
    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type hubert
    default classifier_proj_size = 256
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default conv_pos_batch_norm = false
    default feat_extract_norm = "group"
    default feat_proj_layer_norm = true
    default hidden_size = 768
    default intermediate_size = 3072
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_hidden_layers = 12
    default vocab_size = 32

    model hubert.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
        conv.bias [conv_dim[0]] embedding.input if conv_bias
        layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization if feat_proj_layer_norm
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.
          conv.bias [hidden_size] embedding.input
          conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input if not conv_pos_batch_norm
          conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input if not conv_pos_batch_norm
          conv.weight [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input if conv_pos_batch_norm
          batch_norm. if conv_pos_batch_norm
            {weight,bias} [hidden_size] normalization
            {running_mean,running_var} [hidden_size] buffer "batch norm statistics"
            num_batches_tracked [] buffer "batch norm statistics"
        layer_norm.{weight,bias} [hidden_size] normalization
        layers.{n < num_hidden_layers}.
          attention.k_proj.weight [hidden_size, hidden_size] attention.key
          attention.k_proj.bias [hidden_size] attention.key
          attention.v_proj.weight [hidden_size, hidden_size] attention.value
          attention.v_proj.bias [hidden_size] attention.value
          attention.q_proj.weight [hidden_size, hidden_size] attention.query
          attention.q_proj.bias [hidden_size] attention.query
          attention.out_proj.weight [hidden_size, hidden_size] attention.output
          attention.out_proj.bias [hidden_size] attention.output
          layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
          feed_forward.intermediate_dense.bias [intermediate_size] feedForward.up
          feed_forward.output_dense.weight [hidden_size, intermediate_size] feedForward.down
          feed_forward.output_dense.bias [hidden_size] feedForward.down
          final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head

    head ForSequenceClassification
      projector.weight [classifier_proj_size, hidden_size] projector
      projector.bias [classifier_proj_size] projector
      classifier.weight [num_labels, classifier_proj_size] head
      classifier.bias [num_labels] head
    """#,
    // hunyuan-v1-dense
    #"""
    architecture hunyuan-v1-dense
    like smollm3
    source transformers 5.24.0
    type hunyuan_v1_dense
    default head_dim = 128, hidden_size = 4096, num_attention_heads = 32, num_hidden_layers = 32
    default tie_word_embeddings = false, vocab_size = 290943
    default num_key_value_heads = num_attention_heads

    model model.
      layers.{n < num_hidden_layers}.
        self_attn.query_layernorm.weight [head_dim] normalization
        self_attn.key_layernorm.weight [head_dim] normalization
    """#,
    // hunyuan-v1-moe
    #"""
    architecture hunyuan-v1-moe

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type hunyuan_v1_moe
    default head_dim = 128, hidden_size = 4096, intermediate_size = 11008, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, vocab_size = 290943
    default num_experts_per_tok = 1

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.experts.0.down_proj.weight [hidden_size, intermediate_size] expert.down
        mlp.experts.0.gate_proj.weight [intermediate_size, hidden_size] expert.gate
        mlp.experts.0.up_proj.weight [intermediate_size, hidden_size] expert.up
        mlp.gate.wg.weight [1, hidden_size] expert.router
        mlp.shared_mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.shared_mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.shared_mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.key_layernorm.weight [head_dim] normalization
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.query_layernorm.weight [head_dim] normalization
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // hunyuan-vl-text
    #"""
    architecture hunyuan-vl-text
    like granite-docling-text

    source transformers 5.24.0
    type hunyuan_vl_text
    default hidden_size = 4096, intermediate_size = 11008, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, vocab_size = 290943, head_dim = 128

    model ""
      layers.{n < num_hidden_layers}.
        self_attn.query_layernorm.weight [head_dim] normalization
        self_attn.key_layernorm.weight [head_dim] normalization
    """#,
    // hunyuan-vl-vision
    #"""
    architecture hunyuan-vl-vision

    source transformers 5.24.0
    stack encoder
    type hunyuan_vl_vision
    default hidden_size = 1152, intermediate_size = 4304, max_image_size = 2048
    default num_attention_heads = 16, num_channels = 3, num_hidden_layers = 27
    default num_key_value_heads = 16, patch_size = 16, text_hidden_size = 3072
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embedding.bias [hidden_size] embedding.input
      embeddings.position_embedding.weight [(max_image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      layers.{n < num_hidden_layers}.
        layer_norm1.{weight,bias} [hidden_size] normalization
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.v_proj.bias [keys] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        layer_norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      patch_merger.image_newline [4 * hidden_size] projector
      patch_merger.{image_begin,image_end,image_sep} [text_hidden_size] projector
      patch_merger.proj_conv.weight [2 * hidden_size, hidden_size, 2, 2] convolution
      patch_merger.proj_conv.bias [2 * hidden_size] convolution
      patch_merger.proj_out.weight [4 * hidden_size, 2 * hidden_size, 1, 1] convolution
      patch_merger.proj_out.bias [4 * hidden_size] convolution
      patch_merger.mlp.weight [text_hidden_size, 4 * hidden_size] projector
      patch_merger.mlp.bias [text_hidden_size] projector
      patch_merger.before_rms.weight [hidden_size] normalization
      patch_merger.after_rms.weight [text_hidden_size] normalization
    """#,
    // hy-v3
    #"""
    architecture hy-v3

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type hy_v3
    default head_dim = 128, hidden_size = 4096, intermediate_size = 13312
    default moe_intermediate_size = 1536, num_attention_heads = 64, num_experts = 192
    default num_hidden_layers = 80, num_key_value_heads = 8, vocab_size = 120832
    default num_experts_per_tok = 8

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n == 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n > 0
          expert_bias [num_experts] buffer "balancing bias of the router"
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          router.gate.weight [num_experts, hidden_size] expert.router
          shared_mlp.
            down_proj.weight [hidden_size, moe_intermediate_size] feedForward.down
            gate_proj.weight [moe_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [moe_intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // hy-v4-vl-text
    #"""
    architecture hy-v4-vl-text

    source transformers 5.24.0
    stack decoder
    type hy_v4_vl_text
    default head_dim = 64, hidden_size = 6144, index_head_dim = 128, index_n_heads = 32
    default intermediate_size = 18432, kv_lora_rank = 512
    default moe_intermediate_size = 2048, n_routed_experts = 256, n_shared_experts = 1
    default num_attention_heads = 64, num_experts_per_tok = 8, num_hidden_layers = 78
    default q_lora_rank = 2048, qk_nope_head_dim = 192, qk_rope_head_dim = 64, v_head_dim = 256
    default vocab_size = 120832

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      hc_head.hc_pre.hc_head_base [4] head
      hc_head.hc_pre.hc_head_fn [4, 4 * hidden_size] head
      hc_head.hc_pre.hc_head_scale [1] head
      layers.{n < num_hidden_layers}.
        hc_pre.hc_attn_layer.hc_base [num_experts_per_tok] other
        hc_pre.hc_attn_layer.hc_fn [num_experts_per_tok, 4 * hidden_size] other
        hc_pre.hc_attn_layer.hc_scale [2] layerScale
        hc_pre.hc_mlp_layer.hc_base [num_experts_per_tok] other
        hc_pre.hc_mlp_layer.hc_fn [num_experts_per_tok, 4 * hidden_size] other
        hc_pre.hc_mlp_layer.hc_scale [2] layerScale
        input_layernorm.weight [hidden_size] normalization
        mlp. if n == 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          linear_gate.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n > 0
          experts.down_proj [n_routed_experts, hidden_size, moe_intermediate_size] expert.down
          experts.gate_up_proj [n_routed_experts, 2 * moe_intermediate_size, hidden_size] expert.gate+expert.up
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, moe_intermediate_size * n_shared_experts] feedForward.down
            linear_gate.weight [moe_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [moe_intermediate_size * n_shared_experts, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.
          linear_gate.weight [16384, hidden_size] attention.gate
          indexer. if indexer_types[n] == "full"
            k_norm.{bias,weight} [index_head_dim] normalization
            weights_proj.weight [index_n_heads, hidden_size] attention.output
            wk.weight [index_head_dim, hidden_size] attention.key
            wq_b.weight [index_n_heads * index_head_dim, q_lora_rank] attention.queryUp
          kv_a_layernorm.weight [kv_lora_rank] normalization
          kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
          kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
          o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
          q_a_layernorm.weight [q_lora_rank] normalization
          q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown
          q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp
          learnable_sink_param [head_dim] attention.sink
      norm.weight [hidden_size] normalization
    """#,
    // hy-v4-vl-vision
    #"""
    architecture hy-v4-vl-vision

    source transformers 5.24.0
    stack encoder
    type hy_v4_vl_vision
    default hidden_size = 1536, intermediate_size = 6144, max_image_size = 2048
    default num_attention_heads = 16, num_channels = 3, num_hidden_layers = 40
    default num_key_value_heads = 16, patch_size = 16
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embedding.bias [hidden_size] embedding.input
      embeddings.position_embedding.weight [(max_image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      layers.{n < num_hidden_layers}.
        layer_norm1.{weight,bias} [hidden_size] normalization
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.v_proj.bias [keys] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        layer_norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      patch_merger.image_newline [intermediate_size] projector
      patch_merger.proj_conv.weight [intermediate_size, hidden_size, 2, 2] convolution
      patch_merger.proj_conv.bias [intermediate_size] convolution
      patch_merger.proj_out.weight [intermediate_size, intermediate_size, 1, 1] convolution
      patch_merger.proj_out.bias [intermediate_size] convolution
      patch_merger.before_rms.weight [hidden_size] normalization
    """#,
    // hyperclovax-vision-v2
    #"""
    architecture hyperclovax-vision-v2

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type hyperclovax_vision_v2
    default text_config.hidden_size = 4096, vision_config.hidden_size = 3584

    model model.
      language_model.: hyperclovax in text_config @text
      vision_projector.bias [text_config.hidden_size] projector if head == "ForConditionalGeneration"
      vision_projector.weight [text_config.hidden_size, vision_config.hidden_size] projector if head == "ForConditionalGeneration"
      vision_model.: auto(qwen2_5_vl_vision) in vision_config @vision @encoder
      projector.bias [text_config.hidden_size] projector if head == ""
      projector.weight [text_config.hidden_size, vision_config.hidden_size] projector if head == ""

    head ForConditionalGeneration
      lm_head.weight head tied .language_model.embed_tokens.weight
    """#,
    // hyperclovax
    #"""
    architecture hyperclovax
    like granite

    source transformers 5.24.0
    type hyperclovax head_dim = 128, num_key_value_heads = 32

    model model.
      layers.{n < num_hidden_layers}.
        post_norm1.weight [hidden_size] normalization
        post_norm2.weight [hidden_size] normalization
    """#,
  ]
}
