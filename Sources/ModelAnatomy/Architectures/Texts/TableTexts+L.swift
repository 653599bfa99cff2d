// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let l: [String] = [
    // laguna
    #"""
    architecture laguna

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type laguna
    default head_dim = 128, hidden_size = 2048, intermediate_size = 8192, moe_intermediate_size = 512
    default num_attention_heads = 48, num_experts = 256, num_hidden_layers = 40
    default num_key_value_heads = 8, shared_expert_intermediate_size = 512, vocab_size = 100352
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
          experts.
            {e < num_experts}.
              down_proj.weight [hidden_size, moe_intermediate_size] expert.down
              gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
              up_proj.weight [moe_intermediate_size, hidden_size] expert.up
            e_score_correction_bias [num_experts] expert.router
          gate.weight [num_experts, hidden_size] expert.router
          shared_expert.
            down_proj.weight [hidden_size, shared_expert_intermediate_size] feedForward.down
            gate_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.g_proj.weight [num_attention_heads, hidden_size] attention.gate
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
    // lara-mini
    #"""
    architecture lara-mini

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type lara_mini
    default head_dim = 128, hidden_size = 1024, linear_conv_kernel_dim = 4, linear_key_head_dim = 128
    default linear_num_key_heads = 8, linear_num_value_heads = 16, linear_value_head_dim = 128
    default moe_intermediate_size = 512, num_attention_heads = 16, num_experts = 128
    default num_hidden_layers = 34, num_key_value_heads = 4, shared_expert_intermediate_size = 512
    default vocab_size = 151936
    default num_experts_per_tok = 4

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        linear_attn. if layer_types[n] == "linear_attention"
          A_log [linear_num_value_heads] linearAttention
          conv1d.weight [2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads, (2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads) / (2 * (linear_key_head_dim * linear_num_key_heads) + linear_value_head_dim * linear_num_value_heads), linear_conv_kernel_dim] linearAttention
          dt_bias [linear_num_value_heads] linearAttention
          in_proj.weight [6176, hidden_size] linearAttention
          out_norm.weight [head_dim] normalization
          out_proj.weight [hidden_size, linear_value_head_dim * linear_num_value_heads] linearAttention
        mlp.experts.down_proj [num_experts, hidden_size, moe_intermediate_size] expert.down
        mlp.experts.gate_up_proj [num_experts, hidden_size, 2 * moe_intermediate_size] expert.gate+expert.up
        mlp.gate.weight [num_experts, hidden_size] expert.router
        mlp.shared_expert.down_proj.weight [hidden_size, shared_expert_intermediate_size] feedForward.down
        mlp.shared_expert.gate_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.gate
        mlp.shared_expert.up_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if layer_types[n] != "linear_attention"
          k_norm.weight [head_dim] normalization
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          q_norm.weight [head_dim] normalization
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight head tied .embed_tokens.weight
    """#,
    // lasr-ctc
    #"""
    architecture lasr-ctc

    source transformers 5.24.0
    stack shared
    type lasr_ctc
    default encoder_config.hidden_size = 512, vocab_size = 512

    model ""
      encoder.: lasr_encoder in encoder_config @encoder
      ctc_head.weight [vocab_size, encoder_config.hidden_size, 1] head
      ctc_head.bias [vocab_size] head
    """#,
    // lasr-encoder
    #"""
    architecture lasr-encoder

    source transformers 5.24.0
    stack encoder
    type lasr_encoder
    default conv_kernel_size = 32, hidden_size = 512, intermediate_size = 2048
    default num_attention_heads = 8, num_hidden_layers = 17, num_key_value_heads = 8
    default num_mel_bins = 128, subsampling_conv_channels = 256

    model ""
      subsampler.dense_0.weight [hidden_size, num_mel_bins] embedding.input
      subsampler.dense_0.bias [hidden_size] embedding.input
      subsampler.conv_0.weight [hidden_size, hidden_size, 5] embedding.input
      subsampler.conv_0.bias [hidden_size] embedding.input
      subsampler.conv_1.weight [subsampling_conv_channels, hidden_size, 5] embedding.input
      subsampler.conv_1.bias [subsampling_conv_channels] embedding.input
      subsampler.dense_1.weight [hidden_size, subsampling_conv_channels] embedding.input
      subsampler.dense_1.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        feed_forward1.linear1.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward1.linear2.weight [hidden_size, intermediate_size] feedForward.down
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        conv.pointwise_conv1.weight [2 * hidden_size, hidden_size, 1] convolution
        conv.depthwise_conv.weight [hidden_size, 1, conv_kernel_size] convolution
        conv.norm.{weight,bias} [hidden_size] normalization
        conv.norm.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
        conv.norm.num_batches_tracked [] buffer "batch norm statistics"
        conv.pointwise_conv2.weight [hidden_size, hidden_size, 1] convolution
        feed_forward2.linear1.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward2.linear2.weight [hidden_size, intermediate_size] feedForward.down
        norm_feed_forward1.weight [hidden_size] normalization
        norm_self_att.weight [hidden_size] normalization
        norm_conv.weight [hidden_size] normalization
        norm_feed_forward2.weight [hidden_size] normalization
        norm_out.weight [hidden_size] normalization
      out_norm.weight [hidden_size] normalization
    """#,
    // layoutlm
    #"""
    architecture layoutlm
    source transformers 5.24.0
    stack encoder
    natural LMForMaskedLM
    type layoutlm
    default hidden_size = 768
    default intermediate_size = 3072
    default max_2d_position_embeddings = 1024
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model layoutlm.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.x_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.y_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.h_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.w_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.self.query.weight [hidden_size, hidden_size] attention.query
        attention.self.query.bias [hidden_size] attention.query
        attention.self.key.weight [hidden_size, hidden_size] attention.key
        attention.self.key.bias [hidden_size] attention.key
        attention.self.value.weight [hidden_size, hidden_size] attention.value
        attention.self.value.bias [hidden_size] attention.value
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler
      pooler.dense.bias [hidden_size] pooler

    head LMForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      cls.predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings

    head LMForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head

    head LMForSequenceClassification LMForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // layoutlmv3
    #"""
    architecture layoutlmv3
    source transformers 5.24.0
    stack encoder
    natural ForQuestionAnswering
    type layoutlmv3
    default coordinate_size = 128
    default has_relative_attention_bias = true
    default has_spatial_attention_bias = true
    default hidden_size = 768
    default input_size = 224
    default intermediate_size = 3072
    default max_2d_position_embeddings = 1024
    default max_position_embeddings = 512
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default rel_2d_pos_bins = 64
    default rel_pos_bins = 32
    default shape_size = 128
    default text_embed = true
    default type_vocab_size = 2
    default visual_embed = true
    default vocab_size = 50265

    model layoutlmv3.
      cls_token [1, 1, hidden_size] embedding.input if visual_embed
      pos_embed [1, input_size / patch_size * (input_size / patch_size) + 1, hidden_size] embedding.position if visual_embed
      embeddings. if text_embed
        word_embeddings.weight [vocab_size, hidden_size] embedding.token
        token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
        LayerNorm.{weight,bias} [hidden_size] normalization
        position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
        x_position_embeddings.weight [max_2d_position_embeddings, coordinate_size] embedding.position
        y_position_embeddings.weight [max_2d_position_embeddings, coordinate_size] embedding.position
        h_position_embeddings.weight [max_2d_position_embeddings, shape_size] embedding.position
        w_position_embeddings.weight [max_2d_position_embeddings, shape_size] embedding.position
      patch_embed.proj.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input if visual_embed
      patch_embed.proj.bias [hidden_size] embedding.input if visual_embed
      LayerNorm.{weight,bias} [hidden_size] normalization if visual_embed
      norm.{weight,bias} [hidden_size] normalization if visual_embed
      encoder.
        layer.{n < num_hidden_layers}.
          attention.self.query.weight [hidden_size, hidden_size] attention.query
          attention.self.query.bias [hidden_size] attention.query
          attention.self.key.weight [hidden_size, hidden_size] attention.key
          attention.self.key.bias [hidden_size] attention.key
          attention.self.value.weight [hidden_size, hidden_size] attention.value
          attention.self.value.bias [hidden_size] attention.value
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        rel_pos_bias.weight [num_attention_heads, rel_pos_bins] attention.position if has_relative_attention_bias
        rel_pos_x_bias.weight [num_attention_heads, rel_2d_pos_bins] attention.position if has_spatial_attention_bias
        rel_pos_y_bias.weight [num_attention_heads, rel_2d_pos_bins] attention.position if has_spatial_attention_bias

    head ForQuestionAnswering
      qa_outputs.dense.weight [hidden_size, hidden_size] head
      qa_outputs.dense.bias [hidden_size] head
      qa_outputs.out_proj.weight [num_labels, hidden_size] head
      qa_outputs.out_proj.bias [num_labels] head

    head ForSequenceClassification ForTokenClassification
      classifier. if head == "ForSequenceClassification"
        dense.weight [hidden_size, hidden_size] head
        dense.bias [hidden_size] head
        out_proj.weight [num_labels, hidden_size] head
        out_proj.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head if head == "ForTokenClassification"
      classifier.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // led
    #"""
    architecture led
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type led
    default d_model = 1024
    default decoder_ffn_dim = 4096
    default decoder_layers = 12
    default encoder_ffn_dim = 4096
    default encoder_layers = 12
    default max_decoder_position_embeddings = 1024
    default max_encoder_position_embeddings = 16384
    default tie_word_embeddings = true
    default vocab_size = 50265

    model led.
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        embed_positions.weight [max_encoder_position_embeddings, d_model] embedding.position
        layers.{n < encoder_layers}.
          self_attn.
            longformer_self_attn.query.weight [d_model, d_model] attention.query
            longformer_self_attn.query.bias [d_model] attention.query
            longformer_self_attn.key.weight [d_model, d_model] attention.key
            longformer_self_attn.key.bias [d_model] attention.key
            longformer_self_attn.value.weight [d_model, d_model] attention.value
            longformer_self_attn.value.bias [d_model] attention.value
            longformer_self_attn.query_global.weight [d_model, d_model] attention.query
            longformer_self_attn.query_global.bias [d_model] attention.query
            longformer_self_attn.key_global.weight [d_model, d_model] attention.key
            longformer_self_attn.key_global.bias [d_model] attention.key
            longformer_self_attn.value_global.weight [d_model, d_model] attention.value
            longformer_self_attn.value_global.bias [d_model] attention.value
            output.weight [d_model, d_model] attention.output
            output.bias [d_model] attention.output
          self_attn_layer_norm.{weight,bias} [d_model] normalization
          fc1.weight [encoder_ffn_dim, d_model] feedForward.up
          fc1.bias [encoder_ffn_dim] feedForward.up
          fc2.weight [d_model, encoder_ffn_dim] feedForward.down
          fc2.bias [d_model] feedForward.down
          final_layer_norm.{weight,bias} [d_model] normalization
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings
      decoder. @decoder
        embed_positions.weight [max_decoder_position_embeddings, d_model] embedding.position
        layers.{n < decoder_layers}.
          self_attn.k_proj.weight [d_model, d_model] attention.key
          self_attn.k_proj.bias [d_model] attention.key
          self_attn.v_proj.weight [d_model, d_model] attention.value
          self_attn.v_proj.bias [d_model] attention.value
          self_attn.q_proj.weight [d_model, d_model] attention.query
          self_attn.q_proj.bias [d_model] attention.query
          self_attn.out_proj.weight [d_model, d_model] attention.output
          self_attn.out_proj.bias [d_model] attention.output
          self_attn_layer_norm.{weight,bias} [d_model] normalization
          encoder_attn.k_proj.weight [d_model, d_model] crossAttention.key
          encoder_attn.k_proj.bias [d_model] crossAttention.key
          encoder_attn.v_proj.weight [d_model, d_model] crossAttention.value
          encoder_attn.v_proj.bias [d_model] crossAttention.value
          encoder_attn.q_proj.weight [d_model, d_model] crossAttention.query
          encoder_attn.q_proj.bias [d_model] crossAttention.query
          encoder_attn.out_proj.weight [d_model, d_model] crossAttention.output
          encoder_attn.out_proj.bias [d_model] crossAttention.output
          encoder_attn_layer_norm.{weight,bias} [d_model] normalization
          fc1.weight [decoder_ffn_dim, d_model] feedForward.up
          fc1.bias [decoder_ffn_dim] feedForward.up
          fc2.weight [d_model, decoder_ffn_dim] feedForward.down
          fc2.bias [d_model] feedForward.down
          final_layer_norm.{weight,bias} [d_model] normalization
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings

    head ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization"
      lm_head.weight [vocab_size, d_model] head tied .shared.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, d_model] head
      qa_outputs.bias [2] head
    """#,
    // lfm2-moe
    #"""
    architecture lfm2-moe

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type lfm2_moe
    default hidden_size = 2048, intermediate_size = 7168, moe_intermediate_size = 1792
    default num_attention_heads = 32, num_experts = 32, num_hidden_layers = 32
    default num_dense_layers = 2, num_key_value_heads = 8, vocab_size = 65536
    default num_experts_per_tok = 4

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      embedding_norm.weight [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        conv. if layer_types[n] == "conv"
          conv.weight [hidden_size, 1, 3] stateSpace
          in_proj.weight [3 * hidden_size, hidden_size] stateSpace
          out_proj.weight [hidden_size, hidden_size] stateSpace
        feed_forward. if n < num_dense_layers
          w1.weight [intermediate_size, hidden_size] feedForward.gate
          w2.weight [hidden_size, intermediate_size] feedForward.down
          w3.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward. if n >= num_dense_layers
          expert_bias [num_experts] buffer "balancing bias of the router"
          experts.{e < num_experts}.
            w2.weight [hidden_size, moe_intermediate_size] expert.down
            w1.weight [moe_intermediate_size, hidden_size] expert.gate
            w3.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
        ffn_norm.weight [hidden_size] normalization
        operator_norm.weight [hidden_size] normalization
        self_attn. if layer_types[n] != "conv"
          k_layernorm.weight [hidden_size / num_attention_heads] normalization
          k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
          out_proj.weight [hidden_size, hidden_size] attention.output
          q_layernorm.weight [hidden_size / num_attention_heads] normalization
          q_proj.weight [hidden_size, hidden_size] attention.query
          v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value

    head ForCausalLM
      lm_head.weight head tied .embed_tokens.weight
    """#,
    // lfm2
    #"""
    architecture lfm2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type lfm2
    default block_auto_adjust_ff_dim = true, block_ffn_dim_multiplier = 1.0, block_multiple_of = 256
    default hidden_size = 2560, intermediate_size = 12288, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 8, tie_word_embeddings = true
    default vocab_size = 65536, head_dim = hidden_size / num_attention_heads
    let width = block_multiple_of * ((int(block_ffn_dim_multiplier * (2 * intermediate_size / 3)) + block_multiple_of - 1) / block_multiple_of)

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.out_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_layernorm.weight [head_dim] normalization
        self_attn.k_layernorm.weight [head_dim] normalization
        feed_forward. if block_auto_adjust_ff_dim
          w1.weight [width, hidden_size] feedForward.gate
          w3.weight [width, hidden_size] feedForward.up
          w2.weight [hidden_size, width] feedForward.down
        feed_forward. if not block_auto_adjust_ff_dim
          w1.weight [intermediate_size, hidden_size] feedForward.gate
          w3.weight [intermediate_size, hidden_size] feedForward.up
          w2.weight [hidden_size, intermediate_size] feedForward.down
        operator_norm.weight [hidden_size] normalization
        ffn_norm.weight [hidden_size] normalization
      embedding_norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // lfm3-vl-vision
    #"""
    architecture lfm3-vl-vision

    source transformers 5.24.0
    stack encoder
    type lfm3_vl_vision
    default hidden_size = 1024, intermediate_size = 2560, num_attention_heads = 16
    default num_hidden_layers = 14, num_key_value_heads = 8

    model ""
      embedding_norm.weight [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        conv. if layer_types[n] == "conv"
          in_proj.weight [3 * hidden_size, hidden_size] stateSpace
          out_proj.weight [hidden_size, hidden_size] stateSpace
          spatial_conv.weight [hidden_size, 1, 3, 3] stateSpace
        feed_forward.w1.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.w2.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward.w3.weight [intermediate_size, hidden_size] feedForward.up
        ffn_norm.weight [hidden_size] normalization
        operator_norm.weight [hidden_size] normalization
        self_attn. if layer_types[n] == "full_attention"
          k_layernorm.weight [hidden_size / num_attention_heads] normalization
          k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
          out_proj.weight [hidden_size, hidden_size] attention.output
          q_layernorm.weight [hidden_size / num_attention_heads] normalization
          q_proj.weight [hidden_size, hidden_size] attention.query
          v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
      patchifier.weight [hidden_size, 1536] embedding.input
    """#,
    // lfm3
    #"""
    architecture lfm3

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type lfm3
    default head_dim = 128, hidden_size = 2048, intermediate_size = 7680, num_attention_heads = 16
    default num_hidden_layers = 24, num_key_value_heads = 4, vocab_size = 128000

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      embedding_norm.weight [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        conv. if layer_types[n] == "conv"
          conv.weight [hidden_size, 1, 7] stateSpace
          in_proj.weight [3 * hidden_size, hidden_size] stateSpace
          out_proj.weight [hidden_size, hidden_size] stateSpace
        feed_forward.w1.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.w2.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward.w3.weight [intermediate_size, hidden_size] feedForward.up
        ffn_norm.weight [hidden_size] normalization
        operator_norm.weight [hidden_size] normalization
        post_ffn_norm.weight [hidden_size] normalization
        post_operator_norm.weight [hidden_size] normalization
        self_attn. if layer_types[n] != "conv"
          gate_proj.weight [num_attention_heads, hidden_size] attention.gate
          k_norm.weight [head_dim] normalization
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          q_norm.weight [head_dim] normalization
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value

    head ForCausalLM
      lm_head.weight head tied .embed_tokens.weight
    """#,
    // lightglue
    #"""
    architecture lightglue

    source transformers 5.24.0
    stack shared
    type lightglue
    default descriptor_dim = 256, hidden_size = 256, intermediate_size = 512, num_attention_heads = 4
    default num_hidden_layers = 9, num_key_value_heads = 4
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      keypoint_detector.: auto(superpoint) in keypoint_detector_config
      positional_encoder.projector.weight [hidden_size / 8, 2] embedding.position @encoder
      transformer_layers.{n < num_hidden_layers}.
        self_attention.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attention.q_proj.bias [hidden_size] attention.query
        self_attention.k_proj.weight [keys, hidden_size] attention.key
        self_attention.k_proj.bias [keys] attention.key
        self_attention.v_proj.weight [keys, hidden_size] attention.value
        self_attention.v_proj.bias [keys] attention.value
        self_attention.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attention.o_proj.bias [hidden_size] attention.output
        self_mlp.fc1.weight [intermediate_size, intermediate_size] feedForward.up
        self_mlp.fc1.bias [intermediate_size] feedForward.up
        self_mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        self_mlp.fc2.bias [hidden_size] feedForward.down
        self_mlp.layer_norm.{weight,bias} [intermediate_size] normalization
        cross_attention.q_proj.weight [hidden_size, hidden_size] crossAttention.query
        cross_attention.q_proj.bias [hidden_size] crossAttention.query
        cross_attention.k_proj.weight [hidden_size, hidden_size] crossAttention.key
        cross_attention.k_proj.bias [keys] crossAttention.key
        cross_attention.v_proj.weight [hidden_size, hidden_size] crossAttention.value
        cross_attention.v_proj.bias [keys] crossAttention.value
        cross_attention.o_proj.weight [hidden_size, hidden_size] crossAttention.output
        cross_attention.o_proj.bias [hidden_size] crossAttention.output
        cross_mlp.fc1.weight [intermediate_size, intermediate_size] feedForward.up
        cross_mlp.fc1.bias [intermediate_size] feedForward.up
        cross_mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        cross_mlp.fc2.bias [hidden_size] feedForward.down
        cross_mlp.layer_norm.{weight,bias} [intermediate_size] normalization
      match_assignment_layers.{n < num_hidden_layers}.
        final_projection.weight [hidden_size, hidden_size] projector
        final_projection.bias [hidden_size] projector
        matchability.weight [1, descriptor_dim] other
        matchability.bias [1] other
      token_confidence.{n < num_hidden_layers - 1}.
        token.weight [1, descriptor_dim] other
        token.bias [1] other
    """#,
    // lighton-ocr
    #"""
    architecture lighton-ocr

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type lighton_ocr
    default spatial_merge_size = 2, vision_config.hidden_size = 1024

    model model.
      vision_encoder.: auto(pixtral) in vision_config @vision @encoder
      vision_projection.norm.weight [vision_config.hidden_size] normalization
      vision_projection.patch_merger.merging_layer.weight [vision_config.hidden_size, vision_config.hidden_size * spatial_merge_size ^ 2] projector
      vision_projection.linear_1.weight [vision_config.hidden_size, vision_config.hidden_size] projector
      vision_projection.linear_2.weight [vision_config.hidden_size, vision_config.hidden_size] projector
      language_model.: auto(qwen3) in text_config @text

    head ForConditionalGeneration
      lm_head.weight head tied .language_model.embed_tokens.weight
    """#,
    // lilt
    #"""
    architecture lilt

    source transformers 5.24.0
    stack encoder
    natural ForQuestionAnswering
    type lilt
    default hidden_size = 768, intermediate_size = 3072, max_2d_position_embeddings = 1024
    default max_position_embeddings = 512, num_hidden_layers = 12, type_vocab_size = 2
    default vocab_size = 30522

    model lilt.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      layout_embeddings.x_position_embeddings.weight [max_2d_position_embeddings, hidden_size / 6] embedding.position
      layout_embeddings.y_position_embeddings.weight [max_2d_position_embeddings, hidden_size / 6] embedding.position
      layout_embeddings.h_position_embeddings.weight [max_2d_position_embeddings, hidden_size / 6] embedding.position
      layout_embeddings.w_position_embeddings.weight [max_2d_position_embeddings, hidden_size / 6] embedding.position
      layout_embeddings.box_position_embeddings.weight [max_position_embeddings, hidden_size / 4] embedding.position
      layout_embeddings.box_linear_embeddings.weight [hidden_size / 4, hidden_size] embedding.input
      layout_embeddings.box_linear_embeddings.bias [hidden_size / 4] embedding.input
      layout_embeddings.LayerNorm.{weight,bias} [hidden_size / 4] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.query.weight [hidden_size, hidden_size] attention.query
          self.query.bias [hidden_size] attention.query
          self.key.weight [hidden_size, hidden_size] attention.key
          self.key.bias [hidden_size] attention.key
          self.value.weight [hidden_size, hidden_size] attention.value
          self.value.bias [hidden_size] attention.value
          self.layout_query.weight [hidden_size / 4, hidden_size / 4] attention.query
          self.layout_query.bias [hidden_size / 4] attention.query
          self.layout_key.weight [hidden_size / 4, hidden_size / 4] attention.key
          self.layout_key.bias [hidden_size / 4] attention.key
          self.layout_value.weight [hidden_size / 4, hidden_size / 4] attention.value
          self.layout_value.bias [hidden_size / 4] attention.value
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
          layout_output.dense.weight [hidden_size / 4, hidden_size / 4] attention.output
          layout_output.dense.bias [hidden_size / 4] attention.output
          layout_output.LayerNorm.{weight,bias} [hidden_size / 4] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
        layout_intermediate.dense.weight [hidden_size, hidden_size / 4] feedForward.up
        layout_intermediate.dense.bias [hidden_size] feedForward.up
        layout_output.dense.weight [hidden_size / 4, hidden_size] feedForward.down
        layout_output.dense.bias [hidden_size / 4] feedForward.down
        layout_output.LayerNorm.{weight,bias} [hidden_size / 4] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""
      pooler.dense.bias [hidden_size] pooler if head == ""

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head
    """#,
    // llama-original
    #"""

    architecture llama-original
    reference "Touvron et al., LLaMA: Open and Efficient Foundation Language Models, 2023"
    stack decoder

    model ""
      tok_embeddings embedding.token
      layers.{n}.attention.wq attention.query
      layers.{n}.attention.wk attention.key
      layers.{n}.attention.wv attention.value
      layers.{n}.attention.wo attention.output
      layers.{n}.feed_forward.w1 feedForward.gate
      layers.{n}.feed_forward.w2 feedForward.down
      layers.{n}.feed_forward.w3 feedForward.up
      layers.{n}.feed_forward.gate expert.router
      layers.{n}.feed_forward.experts.{e}.w1 expert.gate
      layers.{n}.feed_forward.experts.{e}.w2 expert.down
      layers.{n}.feed_forward.experts.{e}.w3 expert.up
      layers.{n}.(attention|ffn)_norm normalization
      norm normalization
      output head
      rope.freqs buffer "frequencies of rotary positions"
    """#,
    // llama
    #"""
    architecture llama
    source transformers 5.24.0
    reference "Touvron et al., LLaMA: Open and Efficient Foundation Language Models, 2023"

    stack decoder
    natural ForCausalLM
    type llama
    type mistral
    type gemma tie_word_embeddings = true, head_dim = 256
    default num_key_value_heads = num_attention_heads
    default head_dim = max(hidden_size / num_attention_heads, 1)
    default attention_bias = false
    default mlp_bias = false
    default tie_word_embeddings = false
    let queries = num_attention_heads * head_dim
    let keys = num_key_value_heads * head_dim
    let output_bias = attention_bias
    let normalizes_heads = false
    let has_experts = false

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.
          q_proj.weight [queries, hidden_size] attention.query
          q_proj.bias [queries] attention.query if attention_bias
          k_proj.weight [keys, hidden_size] attention.key
          k_proj.bias [keys] attention.key if attention_bias
          v_proj.weight [keys, hidden_size] attention.value
          v_proj.bias [keys] attention.value if attention_bias
          qkv_proj attention.qkv
          o_proj.weight [hidden_size, queries] attention.output
          o_proj.bias [hidden_size] attention.output if output_bias
          q_norm.weight [head_dim] normalization if normalizes_heads
          k_norm.weight [head_dim] normalization if normalizes_heads
          rotary_emb.inv_freq buffer "frequencies of rotary positions"
        mlp. if not has_experts
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          gate_proj.bias [intermediate_size] feedForward.gate if mlp_bias
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
          up_proj.bias [intermediate_size] feedForward.up if mlp_bias
          gate_up_proj feedForward.gate+feedForward.up
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          down_proj.bias [hidden_size] feedForward.down if mlp_bias
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        (pre|post)_feedforward_layernorm normalization
      norm.weight [hidden_size] normalization
      rotary_emb.inv_freq buffer "frequencies of rotary positions"

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied model.embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head
    """#,
    // llama4-text
    #"""
    architecture llama4-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type llama4_text
    default attention_bias = false
    default head_dim = 128
    default hidden_size = 5120
    default intermediate_size = 8192
    default num_attention_heads = 40
    default num_hidden_layers = 48
    default num_key_value_heads = 8
    default num_local_experts = 16
    default tie_word_embeddings = false
    default vocab_size = 202048
    default num_experts_per_tok = 1
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
        feed_forward.experts.gate_up_proj [num_local_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
        feed_forward.experts.down_proj [num_local_experts, intermediate_size, hidden_size] expert.down
        feed_forward.router.weight [num_local_experts, hidden_size] expert.router
        feed_forward.shared_expert.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.shared_expert.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.shared_expert.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // llama4
    #"""
    architecture llama4
    source transformers 5.24.0
    stack decoder
    type llama4
    default num_experts_per_tok = 1
    default text_config.attention_bias = false
    default text_config.head_dim = 128
    default text_config.hidden_size = 5120
    default text_config.intermediate_size = 8192
    default text_config.num_attention_heads = 40
    default text_config.num_hidden_layers = 48
    default text_config.num_key_value_heads = 8
    default text_config.num_local_experts = 16
    default text_config.tie_word_embeddings = false
    default text_config.vocab_size = 202048
    default vision_config.hidden_size = 768
    default vision_config.image_size = 448
    default vision_config.intermediate_size = 5632
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 34
    default vision_config.patch_size = 14
    default vision_config.projector_input_dim = 4096
    default vision_config.projector_output_dim = 4096
    default vision_config.vision_output_dim = 7680
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let queries = text_config.num_attention_heads * text_config.head_dim

    model ""
      vision_model. @encoder
        class_embedding [vision_config.hidden_size] embedding.input
        positional_embedding_vlm [(vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        patch_embedding.linear.weight [vision_config.hidden_size, vision_config.num_channels * vision_config.patch_size * vision_config.patch_size] embedding.input
        layernorm_pre.{weight,bias} [vision_config.hidden_size] normalization
        layernorm_post.{weight,bias} [vision_config.hidden_size] normalization
        model.layers.{n < vision_config.num_hidden_layers}.
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.o_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.o_proj.bias [vision_config.hidden_size] attention.output
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          input_layernorm.{weight,bias} [vision_config.hidden_size] normalization
          post_attention_layernorm.{weight,bias} [vision_config.hidden_size] normalization
        vision_adapter.mlp.fc1.weight [vision_config.projector_input_dim, vision_config.intermediate_size] feedForward.up
        vision_adapter.mlp.fc2.weight [vision_config.projector_output_dim, vision_config.projector_output_dim] feedForward.down
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.vision_output_dim] projector
      language_model.
        model.
          embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
          layers.{n < text_config.num_hidden_layers}.
            self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
            self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
            self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
            self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
            self_attn. if text_config.attention_bias
              q_proj.bias [queries] attention.query
              k_proj.bias [keys] attention.key
              v_proj.bias [keys] attention.value
              o_proj.bias [text_config.hidden_size] attention.output
            feed_forward.experts.gate_up_proj [text_config.num_local_experts, text_config.hidden_size, 2 * text_config.intermediate_size] expert.gate+expert.up
            feed_forward.experts.down_proj [text_config.num_local_experts, text_config.intermediate_size, text_config.hidden_size] expert.down
            feed_forward.router.weight [text_config.num_local_experts, text_config.hidden_size] expert.router
            feed_forward.shared_expert.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
            feed_forward.shared_expert.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            feed_forward.shared_expert.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
            input_layernorm.weight [text_config.hidden_size] normalization
            post_attention_layernorm.weight [text_config.hidden_size] normalization
          norm.weight [text_config.hidden_size] normalization
        lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when text_config.tie_word_embeddings
    """#,
    // llava-next
    #"""
    architecture llava-next
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration

    type llava_next
    type llava_next_video
    default multimodal_projector_bias = true
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1024

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      image_newline [text_config.hidden_size] embedding.input
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower.: auto(clip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // llava-onevision
    #"""
    architecture llava-onevision
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type llava_onevision
    default multimodal_projector_bias = true
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 151936
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1152

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(qwen2) in text_config @text
      image_newline [text_config.hidden_size] embedding.input
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // llava
    #"""
    architecture llava
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type llava
    default multimodal_projector_bias = true
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1024

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower.: auto(clip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // longformer
    #"""
    architecture longformer
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type longformer
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model longformer.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.query.weight [hidden_size, hidden_size] attention.query
          self.query.bias [hidden_size] attention.query
          self.key.weight [hidden_size, hidden_size] attention.key
          self.key.bias [hidden_size] attention.key
          self.value.weight [hidden_size, hidden_size] attention.value
          self.value.bias [hidden_size] attention.value
          self.query_global.weight [hidden_size, hidden_size] attention.query
          self.query_global.bias [hidden_size] attention.query
          self.key_global.weight [hidden_size, hidden_size] attention.key
          self.key_global.bias [hidden_size] attention.key
          self.value_global.weight [hidden_size, hidden_size] attention.value
          self.value_global.bias [hidden_size] attention.value
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if head in ["", "ForMultipleChoice"]
      pooler.dense.bias [hidden_size] pooler if head in ["", "ForMultipleChoice"]

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.layer_norm.{weight,bias} [hidden_size] head
      lm_head.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      lm_head.decoder.bias [vocab_size] head tied lm_head.bias when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      classifier.weight [1, hidden_size] head if head != "ForSequenceClassification" and head == "ForMultipleChoice"
      classifier.bias [1] head if head != "ForSequenceClassification" and head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForSequenceClassification" and head == "ForTokenClassification"
      classifier.bias [num_labels] head if head != "ForSequenceClassification" and head == "ForTokenClassification"
      classifier. if head == "ForSequenceClassification"
        dense.weight [hidden_size, hidden_size] head
        dense.bias [hidden_size] head
        out_proj.weight [num_labels, hidden_size] head
        out_proj.bias [num_labels] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
    """#,
    // longt5
    #"""
    architecture longt5

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type longt5
    default d_ff = 2048, d_kv = 64, d_model = 512, num_decoder_layers = 6, num_heads = 8
    default num_layers = 6, relative_attention_num_buckets = 32, vocab_size = 32128

    model ""
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        block.{n < num_layers}.
          layer.0.LocalSelfAttention.q.weight [num_heads * d_kv, d_model] attention.query
          layer.0.LocalSelfAttention.k.weight [num_heads * d_kv, d_model] attention.key
          layer.0.LocalSelfAttention.v.weight [num_heads * d_kv, d_model] attention.value
          layer.0.LocalSelfAttention.o.weight [d_model, num_heads * d_kv] attention.output
          layer.0.LocalSelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
          layer.0.layer_norm.weight [d_model] normalization
          layer.1.layer_norm.weight [d_model] normalization
          layer.1.DenseReluDense.wi.weight [d_ff, d_model] feedForward.up
          layer.1.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.token tied shared.weight
      decoder. @decoder
        block.{n < num_decoder_layers}.layer.{e < 3}.
          SelfAttention. if e == 0
            q.weight [num_heads * d_kv, d_model] attention.query
            k.weight [num_heads * d_kv, d_model] attention.key
            v.weight [num_heads * d_kv, d_model] attention.value
            o.weight [d_model, num_heads * d_kv] attention.output
            relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
          layer_norm.weight [d_model] normalization
          EncDecAttention. if e == 1
            q.weight [num_heads * d_kv, d_model] crossAttention.query
            k.weight [num_heads * d_kv, d_model] crossAttention.key
            v.weight [num_heads * d_kv, d_model] crossAttention.value
            o.weight [d_model, num_heads * d_kv] crossAttention.output
          DenseReluDense.wi.weight [d_ff, d_model] feedForward.up if e > 1
          DenseReluDense.wo.weight [d_model, d_ff] feedForward.down if e > 1
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.token tied shared.weight

    head ForConditionalGeneration
      lm_head.weight head tied shared.weight
    """#,
    // luke
    #"""
    architecture luke

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type luke
    default entity_emb_size = 256, entity_vocab_size = 500000, hidden_size = 768
    default intermediate_size = 3072, max_position_embeddings = 512, num_hidden_layers = 12
    default type_vocab_size = 2, vocab_size = 50267

    model luke.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      entity_embeddings.entity_embeddings.weight [entity_vocab_size, entity_emb_size] embedding.input
      entity_embeddings.entity_embedding_dense.weight [hidden_size, entity_emb_size] embedding.input
      entity_embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      entity_embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      entity_embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.query.weight [hidden_size, hidden_size] attention.query
          self.query.bias [hidden_size] attention.query
          self.key.weight [hidden_size, hidden_size] attention.key
          self.key.bias [hidden_size] attention.key
          self.value.weight [hidden_size, hidden_size] attention.value
          self.value.bias [hidden_size] attention.value
          self.w2e_query.weight [hidden_size, hidden_size] attention.query
          self.w2e_query.bias [hidden_size] attention.query
          self.e2w_query.weight [hidden_size, hidden_size] attention.query
          self.e2w_query.bias [hidden_size] attention.query
          self.e2e_query.weight [hidden_size, hidden_size] attention.query
          self.e2e_query.bias [hidden_size] attention.query
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler
      pooler.dense.bias [hidden_size] pooler

    head ForMaskedLM
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.layer_norm.{weight,bias} [hidden_size] head
      lm_head.decoder.weight [vocab_size, hidden_size] head
      lm_head.decoder.bias [vocab_size] head
      entity_predictions.bias [entity_vocab_size] head
      entity_predictions.transform.dense.weight [entity_emb_size, hidden_size] head
      entity_predictions.transform.dense.bias [entity_emb_size] head
      entity_predictions.transform.LayerNorm.{weight,bias} [entity_emb_size] head
      entity_predictions.decoder.weight head tied .entity_embeddings.entity_embeddings.weight
    """#,
    // lw-detr-vit
    #"""
    architecture lw-detr-vit

    source transformers 5.24.0
    stack encoder
    natural LwDetrViTBackbone
    type lw_detr_vit
    default hidden_size = 768, mlp_ratio = 4, num_channels = 3, num_hidden_layers = 12
    default patch_size = 16, pretrain_image_size = 224

    model ""
      embeddings.position_embeddings [1, (pretrain_image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        {gamma_1,gamma_2} [hidden_size] layerScale
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.o_proj.bias [hidden_size] attention.output
        intermediate.fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
        intermediate.fc1.bias [hidden_size * mlp_ratio] feedForward.up
        intermediate.fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        intermediate.fc2.bias [hidden_size] feedForward.down
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization

    head LwDetrViTBackbone
    """#,
  ]
}
