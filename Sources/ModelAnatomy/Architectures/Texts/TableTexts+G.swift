// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let g: [String] = [
    // gemma2
    #"""
    architecture gemma2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gemma2
    default attention_bias = false
    default head_dim = 256
    default hidden_size = 2304
    default intermediate_size = 9216
    default num_attention_heads = 8
    default num_hidden_layers = 26
    default num_key_value_heads = 4
    default tie_word_embeddings = true
    default vocab_size = 256000
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
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // gemma3-text
    #"""
    architecture gemma3-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gemma3_text
    default attention_bias = false
    default head_dim = 256
    default hidden_size = 2304
    default intermediate_size = 9216
    default num_attention_heads = 8
    default num_hidden_layers = 26
    default num_key_value_heads = 4
    default tie_word_embeddings = true
    default vocab_size = 262208
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head TextForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // gemma3
    #"""
    architecture gemma3
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type gemma3
    default text_config.hidden_size = 2304
    default text_config.vocab_size = 262208
    default tie_word_embeddings = true
    default vision_config.hidden_size = 768

    model ""
      language_model.model.: gemma3_text in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.mm_input_projection_weight [vision_config.hidden_size, text_config.hidden_size] projector
      multi_modal_projector.mm_soft_emb_norm.weight [vision_config.hidden_size] normalization
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForSequenceClassification
      score.weight [num_labels, text_config.hidden_size] head

    head ForConditionalGeneration
    """#,
    // gemma3n-audio
    #"""
    architecture gemma3n-audio
    source transformers 5.24.0
    stack encoder
    type gemma3n_audio
    default conf_conv_kernel_size = 5, conf_num_attention_heads = 8, conf_num_hidden_layers = 12
    default hidden_size = 1536, input_feat_size = 128, sscp_conv_channel_size = [128, 32]
    default sscp_conv_kernel_size = [[3, 3], [3, 3]], sscp_conv_stride_size = [[2, 2], [2, 2]]

    model ""
      subsample_conv_projection.conv_0.conv.weight [sscp_conv_channel_size[0], 1, sscp_conv_kernel_size[0][0], sscp_conv_kernel_size[0][1]] convolution
      subsample_conv_projection.conv_0.norm.weight [sscp_conv_channel_size[0]] normalization
      subsample_conv_projection.conv_1.conv.weight [sscp_conv_channel_size[1], sscp_conv_channel_size[0], sscp_conv_kernel_size[1][0], sscp_conv_kernel_size[1][1]] convolution
      subsample_conv_projection.conv_1.norm.weight [sscp_conv_channel_size[1]] normalization
      subsample_conv_projection.input_proj_linear.weight [hidden_size, sscp_conv_channel_size[1] * (((input_feat_size + 1 + 1 - sscp_conv_kernel_size[0][1]) / sscp_conv_stride_size[0][1] + 1 + 1 + 1 - sscp_conv_kernel_size[1][1]) / sscp_conv_stride_size[1][1] + 1)] projector
      conformer.{n < conf_num_hidden_layers}.
        ffw_layer_start.pre_layer_norm.weight [hidden_size] normalization
        ffw_layer_start.ffw_layer_1.weight [4 * hidden_size, hidden_size] feedForward.up
        ffw_layer_start.ffw_layer_2.weight [hidden_size, 4 * hidden_size] feedForward.down
        ffw_layer_start.post_layer_norm.weight [hidden_size] normalization
        attention.pre_attn_norm.weight [hidden_size] normalization
        attention.attn.per_dim_scale [hidden_size / conf_num_attention_heads] attention.gate
        attention.attn.relative_position_embedding.pos_proj.weight [hidden_size, hidden_size] attention.position
        attention.attn.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.attn.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.attn.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.post.weight [hidden_size, hidden_size] attention.position
        attention.post_norm.weight [hidden_size] normalization
        lconv1d.pre_layer_norm.weight [hidden_size] normalization
        lconv1d.linear_start.weight [2 * hidden_size, hidden_size] convolution
        lconv1d.depthwise_conv1d.weight [hidden_size, 1, conf_conv_kernel_size] convolution
        lconv1d.conv_norm.weight [hidden_size] normalization
        lconv1d.linear_end.weight [hidden_size, hidden_size] convolution
        ffw_layer_end.pre_layer_norm.weight [hidden_size] normalization
        ffw_layer_end.ffw_layer_1.weight [4 * hidden_size, hidden_size] feedForward.up
        ffw_layer_end.ffw_layer_2.weight [hidden_size, 4 * hidden_size] feedForward.down
        ffw_layer_end.post_layer_norm.weight [hidden_size] normalization
        norm.weight [hidden_size] normalization
    """#,
    // gemma4-audio
    #"""
    architecture gemma4-audio
    source transformers 5.24.0
    stack encoder
    type gemma4_audio
    default conv_kernel_size = 5, hidden_size = 1024, num_attention_heads = 8, num_hidden_layers = 12
    default output_proj_dims = 1536, subsampling_conv_channels = [128, 32], use_clipped_linears = true
    default head_dim = hidden_size / num_attention_heads
    let queries = num_attention_heads * head_dim

    model ""
      subsample_conv_projection.layer0.conv.weight [subsampling_conv_channels[0], 1, 3, 3] convolution
      subsample_conv_projection.layer0.norm.weight [subsampling_conv_channels[0]] normalization
      subsample_conv_projection.layer1.conv.weight [subsampling_conv_channels[1], subsampling_conv_channels[0], 3, 3] convolution
      subsample_conv_projection.layer1.norm.weight [subsampling_conv_channels[1]] normalization
      subsample_conv_projection.input_proj_linear.weight [hidden_size, subsampling_conv_channels[0] / 4 * subsampling_conv_channels[1]] projector
      layers.{n < num_hidden_layers}.
        feed_forward1.ffw_layer_1.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics" if use_clipped_linears
        feed_forward1.ffw_layer_2.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics" if use_clipped_linears
        feed_forward1.ffw_layer_1.linear.weight [4 * hidden_size, hidden_size] feedForward.up
        feed_forward1.ffw_layer_2.linear.weight [hidden_size, 4 * hidden_size] feedForward.down
        feed_forward1.pre_layer_norm.weight [hidden_size] normalization
        feed_forward1.post_layer_norm.weight [hidden_size] normalization
        feed_forward2.ffw_layer_1.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics" if use_clipped_linears
        feed_forward2.ffw_layer_2.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics" if use_clipped_linears
        feed_forward2.ffw_layer_1.linear.weight [4 * hidden_size, hidden_size] feedForward.up
        feed_forward2.ffw_layer_2.linear.weight [hidden_size, 4 * hidden_size] feedForward.down
        feed_forward2.pre_layer_norm.weight [hidden_size] normalization
        feed_forward2.post_layer_norm.weight [hidden_size] normalization
        self_attn.per_dim_scale [head_dim] attention.gate
        self_attn.q_proj.linear.weight [queries, hidden_size] attention.query
        self_attn.k_proj.linear.weight [queries, hidden_size] attention.key
        self_attn.v_proj.linear.weight [queries, hidden_size] attention.value
        self_attn.post.linear.weight [hidden_size, hidden_size] attention.output
        self_attn.relative_k_proj.weight [queries, hidden_size] attention.position
        self_attn. if use_clipped_linears
          q_proj.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics"
          k_proj.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics"
          v_proj.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics"
          post.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics"
        lconv1d.linear_start.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics" if use_clipped_linears
        lconv1d.linear_end.{input_min,input_max,output_min,output_max} [] buffer "fixed statistics" if use_clipped_linears
        lconv1d.linear_start.linear.weight [2 * hidden_size, hidden_size] convolution
        lconv1d.linear_end.linear.weight [hidden_size, hidden_size] convolution
        lconv1d.depthwise_conv1d.weight [hidden_size, 1, conv_kernel_size] convolution
        lconv1d.pre_layer_norm.weight [hidden_size] normalization
        lconv1d.conv_norm.weight [hidden_size] normalization
        norm_pre_attn.weight [hidden_size] normalization
        norm_post_attn.weight [hidden_size] normalization
        norm_out.weight [hidden_size] normalization
      output_proj.weight [output_proj_dims, hidden_size] projector
      output_proj.bias [output_proj_dims] projector
    """#,
    // gemma4-text
    #"""
    architecture gemma4-text

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gemma4_text
    default head_dim = 256, hidden_size = 2304, intermediate_size = 9216, num_attention_heads = 8
    default num_hidden_layers = 30, num_key_value_heads = 4, vocab_size = 262144
    let queries = num_attention_heads * head_dim

    let full_head_dim = 512

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        layer_scalar [1] buffer "constants"
        self_attn. if layer_types[n] == "sliding_attention"
          q_proj.weight [queries, hidden_size] attention.query
          q_norm.weight [head_dim] normalization
          k_norm.weight [head_dim] normalization
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
          o_proj.weight [hidden_size, queries] attention.output
        self_attn. if layer_types[n] == "full_attention"
          q_proj.weight [num_attention_heads * full_head_dim, hidden_size] attention.query
          q_norm.weight [full_head_dim] normalization
          k_norm.weight [full_head_dim] normalization
          k_proj.weight [num_key_value_heads * full_head_dim, hidden_size] attention.key
          v_proj.weight [num_key_value_heads * full_head_dim, hidden_size] attention.value
          o_proj.weight [hidden_size, num_attention_heads * full_head_dim] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
        per_layer_input_gate.weight [head_dim, hidden_size] other
        per_layer_projection.weight [hidden_size, head_dim] projector
        post_per_layer_input_norm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
      embed_tokens_per_layer.weight [vocab_size, hidden_size_per_layer_input * num_hidden_layers] embedding.token
      per_layer_model_projection.weight [hidden_size_per_layer_input * num_hidden_layers, hidden_size] projector
      per_layer_projection_norm.weight [head_dim] normalization

    head ForCausalLM
      lm_head.weight head tied .embed_tokens.weight
    """#,
    // gemma4-unified-text
    #"""
    architecture gemma4-unified-text

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gemma4_unified_text
    default head_dim = 256, hidden_size = 2304, intermediate_size = 9216, num_attention_heads = 8
    default num_hidden_layers = 30, num_key_value_heads = 4, vocab_size = 262144

    let full_head_dim = 512

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        layer_scalar [1] buffer "constants"
        self_attn. if layer_types[n] == "sliding_attention"
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          q_norm.weight [head_dim] normalization
          k_norm.weight [head_dim] normalization
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn. if layer_types[n] == "full_attention"
          q_proj.weight [num_attention_heads * full_head_dim, hidden_size] attention.query
          q_norm.weight [full_head_dim] normalization
          k_norm.weight [full_head_dim] normalization
          k_proj.weight [num_key_value_heads * full_head_dim, hidden_size] attention.key
          v_proj.weight [num_key_value_heads * full_head_dim, hidden_size] attention.value
          o_proj.weight [hidden_size, num_attention_heads * full_head_dim] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight head tied .embed_tokens.weight
    """#,
    // gemma4-unified
    #"""
    architecture gemma4-unified

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type gemma4_unified

    model model.
      language_model.: gemma4_unified_text in text_config @text

    head ForConditionalGeneration
      lm_head.weight head tied .language_model.embed_tokens.weight
    """#,
    // gemma4-vision
    #"""
    architecture gemma4-vision

    source transformers 5.24.0
    stack encoder
    type gemma4_vision
    default head_dim = 64, hidden_size = 768, num_attention_heads = 12, num_hidden_layers = 16
    default position_embedding_size = 10240
    let queries = num_attention_heads * head_dim

    model ""
      patch_embedder.position_embedding_table [2, position_embedding_size, hidden_size] embedding.position
      patch_embedder.input_proj.weight [hidden_size, hidden_size] projector
      encoder.layers.{n < num_hidden_layers}.
        self_attn.q_proj.linear.weight [queries, hidden_size] attention.query
        self_attn.k_proj.linear.weight [queries, hidden_size] attention.key
        self_attn.v_proj.linear.weight [queries, hidden_size] attention.value
        self_attn.o_proj.linear.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        mlp.gate_proj.linear.weight [4 * hidden_size, hidden_size] feedForward.gate
        mlp.up_proj.linear.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.down_proj.linear.weight [hidden_size, 4 * hidden_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
    """#,
    // gemma4
    #"""
    architecture gemma4

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type gemma4

    model model.
      language_model.: gemma4_text in text_config @text

    head ForConditionalGeneration
      lm_head.weight head tied .language_model.embed_tokens.weight
    """#,
    // gguf-encoder-decoder
    #"""

    architecture gguf-encoder-decoder

    model ""
      token_embd embedding.token
      (enc|dec).blk.{n}.attn_q attention.query
      (enc|dec).blk.{n}.attn_k attention.key
      (enc|dec).blk.{n}.attn_v attention.value
      (enc|dec).blk.{n}.(attn_o|attn_output) attention.output
      (enc|dec).blk.{n}.attn_rel_b attention.position
      dec.blk.{n}.cross_attn_q crossAttention.query
      dec.blk.{n}.cross_attn_k crossAttention.key
      dec.blk.{n}.cross_attn_v crossAttention.value
      dec.blk.{n}.(cross_attn_o|cross_attn_output) crossAttention.output
      dec.blk.{n}.cross_attn_rel_b crossAttention.position unused "cross-attention has no relative positions"
      (enc|dec).blk.{n}.ffn_gate feedForward.gate
      (enc|dec).blk.{n}.ffn_up feedForward.up
      (enc|dec).blk.{n}.ffn_down feedForward.down
      (enc|dec).blk.{n}.(attn|cross_attn|ffn)_norm normalization
      (enc|dec).output_norm normalization
      output head
    """#,
    // gguf-encoder
    #"""

    architecture gguf-encoder
    like gguf
    stack encoder
    mark token_types
    mark blk.{n}.attn_output_norm
    """#,
    // gguf
    #"""

    architecture gguf
    stack decoder

    model ""
      token_embd embedding.token
      position_embd embedding.position
      token_types embedding.segment
      token_embd_norm normalization
      blk.{n}.attn_q attention.query
      blk.{n}.attn_k attention.key
      blk.{n}.attn_v attention.value
      blk.{n}.attn_qkv attention.qkv
      blk.{n}.attn_output attention.output
      blk.{n}.ffn_gate feedForward.gate
      blk.{n}.ffn_up feedForward.up
      blk.{n}.ffn_down feedForward.down
      blk.{n}.ffn_gate_shexp feedForward.gate
      blk.{n}.ffn_up_shexp feedForward.up
      blk.{n}.ffn_down_shexp feedForward.down
      blk.{n}.(ffn_gate_inp|ffn_gate_inp_shexp) expert.router
      blk.{n}.ffn_gate_exps expert.gate
      blk.{n}.ffn_up_exps expert.up
      blk.{n}.ffn_down_exps expert.down
      blk.{n}.ffn_gate_up_exps expert.gate+expert.up
      blk.{n}.ffn_gate.{e} expert.gate
      blk.{n}.ffn_up.{e} expert.up
      blk.{n}.ffn_down.{e} expert.down
      blk.{n}.(attn_norm|attn_norm_2|attn_output_norm) normalization
      blk.{n}.(attn_q_norm|attn_k_norm|post_attention_norm) normalization
      blk.{n}.(ffn_norm|post_ffw_norm|layer_output_norm) normalization
      output_norm normalization
      (output|cls.output) head
      cls pooler
      blk.{n}.attn_rot_embd buffer "frequencies of rotary positions"
      (rope_freqs|rope_factors_long|rope_factors_short) buffer "factors of rotary frequencies"
    """#,
    // git
    #"""
    architecture git

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type git
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 1024
    default num_hidden_layers = 6, vision_config.hidden_size = 768, vision_config.image_size = 224
    default vision_config.intermediate_size = 3072, vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12, vision_config.patch_size = 16, vocab_size = 30522

    model git.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      image_encoder.vision_model. @encoder
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
      encoder.layer.{n < num_hidden_layers}. @encoder
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
      visual_projection.visual_projection.0.weight [vision_config.hidden_size, vision_config.hidden_size] projector
      visual_projection.visual_projection.0.bias [vision_config.hidden_size] projector
      visual_projection.visual_projection.1.{weight,bias} [vision_config.hidden_size] normalization

    head ForCausalLM
      output.weight [vocab_size, hidden_size] head
      output.bias [vocab_size] head
    """#,
    // glm-image-text
    #"""
    architecture glm-image-text
    like glm-ocr-text

    source transformers 5.24.0

    type glm_image_text
    type glm4v_text vocab_size = 151552
    default hidden_size = 4096, intermediate_size = 13696, num_attention_heads = 32
    default num_hidden_layers = 40, num_key_value_heads = 2, vocab_size = 168064
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.bias [keys] attention.value
    """#,
    // glm-image-vision
    #"""
    architecture glm-image-vision

    source transformers 5.24.0
    stack encoder
    type glm_image_vision
    default depth = 40, hidden_size = 1536, image_size = 2048, in_channels = 3
    default intermediate_size = 6144, patch_size = 16

    model ""
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2, hidden_size] embedding.position
      patch_embed.proj.weight [hidden_size, in_channels, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [hidden_size] embedding.input
      blocks.{n < depth}.
        norm1.{weight,bias} [hidden_size] normalization
        norm2.{weight,bias} [hidden_size] normalization
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
    """#,
    // glm-image-vqmodel
    #"""
    architecture glm-image-vqmodel
    source transformers 5.24.0
    stack encoder
    type glm_image_vqmodel
    default embed_dim = 2048, latent_channels = 1536, num_embeddings = 16384

    model ""
      quantize.embedding.weight [num_embeddings, embed_dim] embedding.input
      quant_conv.weight [embed_dim, latent_channels, 1, 1] convolution
      quant_conv.bias [embed_dim] convolution
      post_quant_conv.weight [latent_channels, embed_dim, 1, 1] convolution
      post_quant_conv.bias [latent_channels] convolution
    """#,
    // glm-image
    #"""
    architecture glm-image

    source transformers 5.24.0
    stack shared
    type glm_image

    model ""
      visual.: glm_image_vision in vision_config @vision @encoder
      language_model.: glm_image_text in text_config @text
      vqmodel.: glm_image_vqmodel in vq_config
    """#,
    // glm-moe-dsa
    #"""
    architecture glm-moe-dsa
    like deepseek-v3

    source transformers 5.24.0
    type glm_moe_dsa
    default hidden_size = 6144, intermediate_size = 12288, num_attention_heads = 64
    default num_hidden_layers = 78, q_lora_rank = 2048, qk_nope_head_dim = 192, v_head_dim = 256
    default vocab_size = 154880, index_head_dim = 128, index_n_heads = 32
    default num_experts_per_tok = 8

    model model.
      layers.{n < num_hidden_layers}.
        self_attn.indexer.k_norm.{bias,weight} [index_head_dim] normalization
        self_attn.indexer.weights_proj.weight [index_n_heads, hidden_size] attention.output
        self_attn.indexer.wk.weight [index_head_dim, hidden_size] attention.key
        self_attn.indexer.wq_b.weight [index_n_heads * index_head_dim, q_lora_rank] attention.queryUp
    """#,
    // glm-ocr-text
    #"""
    architecture glm-ocr-text

    source transformers 5.24.0
    stack decoder
    type glm_ocr_text
    default hidden_size = 1024, intermediate_size = 4096, num_attention_heads = 16
    default num_hidden_layers = 16, num_key_value_heads = 8, vocab_size = 59392

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        post_self_attn_layernorm.weight [hidden_size] normalization
        post_mlp_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
    """#,
    // glm-ocr-vision
    #"""
    architecture glm-ocr-vision

    source transformers 5.24.0
    stack encoder
    type glm_ocr_vision
    default depth = 24, hidden_size = 1024, in_channels = 3, intermediate_size = 4096, num_heads = 16
    default out_hidden_size = 1536, patch_size = 14, temporal_patch_size = 2

    model ""
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [hidden_size] embedding.input
      blocks.{n < depth}.
        norm1.weight [hidden_size] normalization
        norm2.weight [hidden_size] normalization
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        attn.q_norm.weight [hidden_size / num_heads] normalization
        attn.k_norm.weight [hidden_size / num_heads] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.gate_proj.bias [intermediate_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
      merger.proj.weight [out_hidden_size, out_hidden_size] projector
      merger.post_projection_norm.{weight,bias} [out_hidden_size] normalization
      merger.gate_proj.weight [3 * out_hidden_size, out_hidden_size] projector
      merger.up_proj.weight [3 * out_hidden_size, out_hidden_size] projector
      merger.down_proj.weight [out_hidden_size, 3 * out_hidden_size] projector
      downsample.weight [out_hidden_size, hidden_size, 2, 2] convolution
      downsample.bias [out_hidden_size] convolution
      post_layernorm.weight [hidden_size] normalization
    """#,
    // glm
    #"""
    architecture glm
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm
    default attention_bias = true
    default head_dim = 128
    default hidden_size = 4096
    default intermediate_size = 13696
    default num_attention_heads = 32
    default num_hidden_layers = 40
    default num_key_value_heads = 2
    default tie_word_embeddings = false
    default vocab_size = 151552
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
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // glm4-moe-lite
    #"""
    architecture glm4-moe-lite

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm4_moe_lite
    default hidden_size = 2048, intermediate_size = 10240, kv_lora_rank = 512
    default moe_intermediate_size = 1536, n_routed_experts = 64, n_shared_experts = 1
    default num_attention_heads = 20, num_hidden_layers = 47, q_lora_rank = 768
    default qk_nope_head_dim = 192, qk_rope_head_dim = 64, v_head_dim = 256, vocab_size = 154880
    default num_experts_per_tok = 4
    let width = moe_intermediate_size * n_shared_experts

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n == 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n > 0
          experts.{e < n_routed_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            gate_proj.weight [width, hidden_size] feedForward.gate
            up_proj.weight [width, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // glm4-moe
    #"""
    architecture glm4-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type glm4_moe
    type dots1 hidden_size = 4608, n_shared_experts = 2, num_attention_heads = 32, num_hidden_layers = 62, num_key_value_heads = 32, vocab_size = 152064, use_qk_norm = true, num_experts_per_tok = null
    type exaone_moe intermediate_size = 16384, moe_intermediate_size = 1024, num_attention_heads = 32, num_hidden_layers = 32, num_key_value_heads = 32, vocab_size = 102400, use_qk_norm = true
    default attention_bias = false
    default first_k_dense_replace = 1
    default hidden_size = 4096
    default intermediate_size = 10944
    default moe_intermediate_size = 1408
    default n_routed_experts = 128
    default n_shared_experts = 1
    default num_attention_heads = 96
    default num_hidden_layers = 46
    default num_key_value_heads = 8
    default tie_word_embeddings = false
    default use_qk_norm = false
    default vocab_size = 151552
    default head_dim = hidden_size / num_attention_heads
    default num_experts_per_tok = 8
    let keys = num_key_value_heads * head_dim
    let width = moe_intermediate_size * n_shared_experts
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n < first_k_dense_replace
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n >= first_k_dense_replace
          experts.{e < n_routed_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            gate_proj.weight [width, hidden_size] feedForward.gate
            up_proj.weight [width, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if attention_bias
          k_proj.bias [keys] attention.key
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
        self_attn.k_norm.weight [head_dim] normalization if use_qk_norm
        self_attn.q_norm.weight [head_dim] normalization if use_qk_norm
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // glm4
    #"""
    architecture glm4
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm4
    default attention_bias = true
    default head_dim = 128
    default hidden_size = 4096
    default intermediate_size = 13696
    default num_attention_heads = 32
    default num_hidden_layers = 40
    default num_key_value_heads = 2
    default tie_word_embeddings = false
    default vocab_size = 151552
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
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        post_self_attn_layernorm.weight [hidden_size] normalization
        post_mlp_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // glm4v-moe-vision
    #"""
    architecture glm4v-moe-vision

    source transformers 5.24.0
    stack encoder

    type glm4v_moe_vision
    type glm4v_vision
    default depth = 24, hidden_size = 1536, image_size = 336, in_channels = 3
    default intermediate_size = 13696, out_hidden_size = 4096, patch_size = 14
    default temporal_patch_size = 2

    model ""
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2, hidden_size] embedding.position
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [hidden_size] embedding.input
      blocks.{n < depth}.
        norm1.weight [hidden_size] normalization
        norm2.weight [hidden_size] normalization
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.proj.weight [hidden_size, hidden_size] attention.output
        mlp.gate_proj.weight [out_hidden_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [out_hidden_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, out_hidden_size] feedForward.down
      merger.proj.weight [out_hidden_size, out_hidden_size] projector
      merger.post_projection_norm.{weight,bias} [out_hidden_size] normalization
      merger.gate_proj.weight [intermediate_size, out_hidden_size] projector
      merger.up_proj.weight [intermediate_size, out_hidden_size] projector
      merger.down_proj.weight [out_hidden_size, intermediate_size] projector
      post_conv_layernorm.weight [hidden_size] normalization
      downsample.weight [out_hidden_size, hidden_size, 2, 2] convolution
      downsample.bias [out_hidden_size] convolution
      post_layernorm.weight [hidden_size] normalization
    """#,
    // glm4v
    #"""
    architecture glm4v

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type glm4v
    default text_config.hidden_size = 4096, text_config.vocab_size = 151552

    model model.
      visual.: glm4v_vision in vision_config @vision @encoder
      language_model.: glm4v_text in text_config @text

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head
    """#,
    // glm5-next-vision
    #"""
    architecture glm5-next-vision

    source transformers 5.24.0
    stack encoder
    type glm5_next_vision
    default depth = 24, hidden_size = 1024, in_channels = 3, intermediate_size = 4096, num_heads = 16
    default out_hidden_size = 1536, patch_size = 14, projection_intermediate_size = 10240
    default temporal_patch_size = 2

    model ""
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [hidden_size] embedding.input
      blocks.{n < depth}.
        norm1.weight [hidden_size] normalization
        norm2.weight [hidden_size] normalization
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        attn.q_norm.weight [hidden_size / num_heads] normalization
        attn.k_norm.weight [hidden_size / num_heads] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.gate_proj.bias [intermediate_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
      merger.proj.weight [out_hidden_size, out_hidden_size] projector
      merger.post_projection_norm.{weight,bias} [out_hidden_size] normalization
      merger.gate_proj.weight [projection_intermediate_size, out_hidden_size] projector
      merger.up_proj.weight [projection_intermediate_size, out_hidden_size] projector
      merger.down_proj.weight [out_hidden_size, projection_intermediate_size] projector
      downsample.weight [out_hidden_size, hidden_size, 2, 2] convolution
      downsample.bias [out_hidden_size] convolution
      post_layernorm.weight [hidden_size] normalization
    """#,
    // glmasr-encoder
    #"""
    architecture glmasr-encoder

    source transformers 5.24.0
    stack encoder
    type glmasr_encoder
    default hidden_size = 1280, intermediate_size = 5120, num_attention_heads = 20
    default num_hidden_layers = 32, num_key_value_heads = 20, num_mel_bins = 128
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      conv1.weight [hidden_size, num_mel_bins, 3] convolution
      conv1.bias [hidden_size] convolution
      conv2.weight [hidden_size, hidden_size, 3] convolution
      conv2.bias [hidden_size] convolution
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.v_proj.bias [keys] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
      norm.{weight,bias} [hidden_size] normalization
    """#,
    // glmasr
    #"""
    architecture glmasr

    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type glmasr
    default audio_config.intermediate_size = 5120, text_config.hidden_size = 2048
    let width = 2 * text_config.hidden_size

    model ""
      audio_tower.: glmasr_encoder in audio_config @audio @encoder
      language_model.model.: auto(llama) in text_config @text
      multi_modal_projector.linear_1.bias [width] projector
      multi_modal_projector.linear_1.weight [width, audio_config.intermediate_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, width] projector

    head ForConditionalGeneration
    """#,
    // got-ocr2
    #"""
    architecture got-ocr2

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type got_ocr2
    default text_config.hidden_size = 1024, vision_config.global_attn_indexes = [2, 5, 8, 11]
    default vision_config.hidden_size = 768, vision_config.image_size = 1024
    default vision_config.mlp_dim = 3072, vision_config.num_attention_heads = 12
    default vision_config.num_channels = 3, vision_config.num_hidden_layers = 12
    default vision_config.output_channels = 256, vision_config.patch_size = 16
    default vision_config.window_size = 14
    let width = vision_config.hidden_size / vision_config.num_attention_heads

    model ""
      language_model.model.: auto(qwen2) in text_config @text
      multi_modal_projector.conv_upsampler1.weight [512, vision_config.output_channels, 3, 3] convolution
      multi_modal_projector.conv_upsampler2.weight [vision_config.image_size, 512, 3, 3] convolution
      multi_modal_projector.multimodal_projector.bias [text_config.hidden_size] projector
      multi_modal_projector.multimodal_projector.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower. @encoder
        layers.{n < vision_config.num_hidden_layers}.
          attn.proj.bias [vision_config.hidden_size] attention.output
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.{rel_pos_h,rel_pos_w} [2 * vision_config.window_size - 1, width] attention.position if not n in vision_config.global_attn_indexes
          attn.{rel_pos_h,rel_pos_w} [2 * (vision_config.image_size / vision_config.patch_size) - 1, width] attention.position if n in vision_config.global_attn_indexes
          layer_norm1.{bias,weight} [vision_config.hidden_size] normalization
          layer_norm2.{bias,weight} [vision_config.hidden_size] normalization
          mlp.lin1.bias [vision_config.mlp_dim] feedForward.up
          mlp.lin1.weight [vision_config.mlp_dim, vision_config.hidden_size] feedForward.up
          mlp.lin2.bias [vision_config.hidden_size] feedForward.down
          mlp.lin2.weight [vision_config.hidden_size, vision_config.mlp_dim] feedForward.down
        neck.conv1.weight [vision_config.output_channels, vision_config.hidden_size, 1, 1] convolution
        neck.conv2.weight [vision_config.output_channels, vision_config.output_channels, 3, 3] convolution
        neck.layer_norm1.{bias,weight} [vision_config.output_channels] normalization
        neck.layer_norm2.{bias,weight} [vision_config.output_channels] normalization
        patch_embed.projection.bias [vision_config.hidden_size] embedding.input
        patch_embed.projection.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        pos_embed [1, vision_config.image_size / vision_config.patch_size, vision_config.image_size / vision_config.patch_size, vision_config.hidden_size] embedding.position

    head ForConditionalGeneration
    """#,
    // gpt-bigcode
    #"""
    architecture gpt-bigcode
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gpt_bigcode
    default multi_query = true
    default n_embd = 768
    default n_head = 12
    default n_layer = 12
    default n_positions = 1024
    default tie_word_embeddings = true
    default vocab_size = 50257

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      wpe.weight [n_positions, n_embd] embedding.position
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.c_attn.weight [n_embd + 2 * (n_embd / n_head), n_embd] attention.qkv if multi_query
        attn.c_attn.bias [n_embd + 2 * (n_embd / n_head)] attention.qkv if multi_query
        attn.c_attn.weight [n_embd + 2 * n_embd, n_embd] attention.qkv if not multi_query
        attn.c_attn.bias [n_embd + 2 * n_embd] attention.qkv if not multi_query
        attn.c_proj.weight [n_embd, n_embd] attention.output
        attn.c_proj.bias [n_embd] attention.output
        ln_2.{weight,bias} [n_embd] normalization
        mlp.c_fc.weight [4 * n_embd, n_embd] feedForward.up
        mlp.c_fc.bias [4 * n_embd] feedForward.up
        mlp.c_proj.weight [n_embd, 4 * n_embd] feedForward.down
        mlp.c_proj.bias [n_embd] feedForward.down
      ln_f.{weight,bias} [n_embd] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, n_embd] head tied .wte.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, n_embd] head

    head ForTokenClassification
      classifier.weight [num_labels, n_embd] head
      classifier.bias [num_labels] head
    """#,
    // gpt-neo
    #"""
    architecture gpt-neo
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gpt_neo
    default hidden_size = 2048
    default max_position_embeddings = 2048
    default num_layers = 24
    default tie_word_embeddings = true
    default vocab_size = 50257

    model transformer.
      wte.weight [vocab_size, hidden_size] embedding.token
      wpe.weight [max_position_embeddings, hidden_size] embedding.position
      h.{n < num_layers}.
        ln_1.{weight,bias} [hidden_size] normalization
        attn.attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attn.attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attn.attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attn.attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attn.attention.out_proj.bias [hidden_size] attention.output
        ln_2.{weight,bias} [hidden_size] normalization
        mlp.c_fc.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.c_fc.bias [4 * hidden_size] feedForward.up
        mlp.c_proj.weight [hidden_size, 4 * hidden_size] feedForward.down
        mlp.c_proj.bias [hidden_size] feedForward.down
      ln_f.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .wte.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head

    head ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // gpt-neox-japanese
    #"""
    architecture gpt-neox-japanese
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gpt_neox_japanese
    default hidden_size = 2560, intermediate_multiple_size = 4, num_hidden_layers = 32
    default tie_word_embeddings = true, vocab_size = 32000

    model gpt_neox_japanese.
      embed_in.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
        attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv
        attention.dense.weight [hidden_size, hidden_size] attention.output
        attention.dense_bias [hidden_size] attention.output if n == num_hidden_layers - 1
        mlp.dense_h_to_4h.weight [hidden_size * intermediate_multiple_size, hidden_size] feedForward.up
        mlp.dense_4h_to_h.weight [hidden_size, hidden_size * intermediate_multiple_size] feedForward.down
      final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      embed_out.weight [vocab_size, hidden_size] head tied .embed_in.weight when tie_word_embeddings
    """#,
    // gpt-neox
    #"""
    architecture gpt-neox
    source transformers 5.24.0
    reference "Black et al., GPT-NeoX-20B: An Open-Source Autoregressive Language Model, 2022"

    stack decoder
    natural ForCausalLM
    type gpt_neox
    default attention_bias = true
    default tie_word_embeddings = false

    model gpt_neox.
      embed_in.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
        attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv
        attention.query_key_value.bias [3 * hidden_size] attention.qkv if attention_bias
        attention.dense.weight [hidden_size, hidden_size] attention.output
        attention.dense.bias [hidden_size] attention.output if attention_bias
        mlp.dense_h_to_4h.weight [intermediate_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [intermediate_size] feedForward.up
        mlp.dense_4h_to_h.weight [hidden_size, intermediate_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down
        attention.bias buffer "causal mask"
        attention.masked_bias buffer "the value of masked scores"
      final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      (lm_head|embed_out).weight [vocab_size, hidden_size] head tied gpt_neox.embed_in.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // gpt-oss
    #"""
    architecture gpt-oss
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type gpt_oss
    type openai_privacy_filter hidden_size = 640, intermediate_size = 640, num_attention_heads = 14, num_hidden_layers = 8, num_key_value_heads = 2, vocab_size = 200064
    default attention_bias = true
    default head_dim = 64
    default hidden_size = 2880
    default intermediate_size = 2880
    default num_attention_heads = 64
    default num_hidden_layers = 36
    default num_key_value_heads = 8
    default num_local_experts = 128
    default tie_word_embeddings = false
    default vocab_size = 201088
    default num_experts_per_tok = 4
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.sinks [num_attention_heads] attention.sink
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.router.weight [num_local_experts, hidden_size] expert.router
        mlp.router.bias [num_local_experts] expert.router
        mlp.experts.gate_up_proj [num_local_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
        mlp.experts.gate_up_proj_bias [num_local_experts, 2 * intermediate_size] expert.gate+expert.up
        mlp.experts.down_proj [num_local_experts, intermediate_size, hidden_size] expert.down
        mlp.experts.down_proj_bias [num_local_experts, hidden_size] expert.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // gpt2
    #"""
    architecture gpt2
    source transformers 5.24.0
    reference "Radford et al., Language Models are Unsupervised Multitask Learners, 2019"
    stack decoder
    natural LMHeadModel

    type gpt2
    type gpt-sw3 n_embd = 768, n_layer = 12, n_positions = 1024, vocab_size = 50257
    default n_inner = 4 * n_embd
    default tie_word_embeddings = true

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      wpe.weight [n_positions, n_embd] embedding.position
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.c_attn.weight [n_embd, 3 * n_embd] attention.qkv
        attn.c_attn.bias [3 * n_embd] attention.qkv
        attn.c_proj.weight [n_embd, n_embd] attention.output
        attn.c_proj.bias [n_embd] attention.output
        ln_2.{weight,bias} [n_embd] normalization
        ln_cross_attn normalization
        crossattention.q_attn crossAttention.query
        crossattention.c_attn crossAttention.kv
        crossattention.c_proj crossAttention.output
        mlp.c_fc.weight [n_embd, n_inner] feedForward.up
        mlp.c_fc.bias [n_inner] feedForward.up
        mlp.c_proj.weight [n_inner, n_embd] feedForward.down
        mlp.c_proj.bias [n_embd] feedForward.down
        (attn|crossattention).bias buffer "causal mask"
        (attn|crossattention).masked_bias buffer "the value of masked scores"
      ln_f.{weight,bias} [n_embd] normalization

    head LMHeadModel DoubleHeadsModel
      lm_head.weight [vocab_size, n_embd] head tied transformer.wte.weight unless not tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, n_embd] head

    head ForTokenClassification
      classifier.weight [num_labels, n_embd] head
      classifier.bias [num_labels] head
    """#,
    // gptj
    #"""
    architecture gptj
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gptj
    default n_embd = 4096
    default n_layer = 28
    default tie_word_embeddings = false
    default vocab_size = 50400

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.k_proj.weight [n_embd, n_embd] attention.key
        attn.v_proj.weight [n_embd, n_embd] attention.value
        attn.q_proj.weight [n_embd, n_embd] attention.query
        attn.out_proj.weight [n_embd, n_embd] attention.output
        mlp.fc_in.weight [4 * n_embd, n_embd] feedForward.up
        mlp.fc_in.bias [4 * n_embd] feedForward.up
        mlp.fc_out.weight [n_embd, 4 * n_embd] feedForward.down
        mlp.fc_out.bias [n_embd] feedForward.down
      ln_f.{weight,bias} [n_embd] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, n_embd] head tied .wte.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head

    head ForQuestionAnswering
      qa_outputs.weight [2, n_embd] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, n_embd] head
    """#,
    // granite-docling-text
    #"""
    architecture granite-docling-text

    source transformers 5.24.0
    stack decoder
    type granite_docling_text
    default hidden_size = 1024, intermediate_size = 2048, num_attention_heads = 16
    default num_hidden_layers = 28, num_key_value_heads = 4, vocab_size = 133800

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
    """#,
    // granite-docling-vision
    #"""
    architecture granite-docling-vision
    like siglip-vision-model

    source transformers 5.24.0
    type granite_docling_vision image_size = 512, vision_use_head = false, out_hidden_size = 1024
    let width = 4 * intermediate_size

    model ""
      connector.
        ln_in.{weight,bias} [hidden_size] normalization
        coarse.
          projection.weight [out_hidden_size, width] projector
          deepstack_mergers.{n < 3}.
            layer_norm.{weight,bias} [width] normalization
            linear_1.weight [out_hidden_size, width] projector
            linear_1.bias [out_hidden_size] projector
            linear_2.weight [out_hidden_size, out_hidden_size] projector
            linear_2.bias [out_hidden_size] projector
        fine.
          projection.weight [out_hidden_size, intermediate_size] projector
          deepstack_mergers.{n < 3}.
            layer_norm.{weight,bias} [intermediate_size] normalization
            linear_1.weight [out_hidden_size, intermediate_size] projector
            linear_1.bias [out_hidden_size] projector
            linear_2.weight [out_hidden_size, out_hidden_size] projector
            linear_2.bias [out_hidden_size] projector
        ln_mid.{weight,bias} [out_hidden_size] normalization
        mlp_fc2.weight [out_hidden_size, out_hidden_size] projector
        ln_out.{weight,bias} [out_hidden_size] normalization
    """#,
    // granite-swa
    #"""
    architecture granite-swa
    like smollm3

    source transformers 5.24.0
    type granite_swa
    default hidden_size = 2560, intermediate_size = 8192, num_attention_heads = 20
    default num_hidden_layers = 24, vocab_size = 100352

    model model.
      layers.{n < num_hidden_layers}.
        self_attn.sinks [num_attention_heads] attention.sink
    """#,
    // granite
    #"""
    architecture granite
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type granite
    type cwm hidden_size = 6144, intermediate_size = 21504, num_attention_heads = 48, num_hidden_layers = 64, vocab_size = 128256
    type helium hidden_size = 2560, intermediate_size = 7040, num_attention_heads = 20, num_hidden_layers = 24, vocab_size = 48000
    type internlm3 intermediate_size = 10240, num_hidden_layers = 48, vocab_size = 128512
    type iquestcoder hidden_size = 5120, intermediate_size = 27648, num_attention_heads = 40, num_hidden_layers = 80, vocab_size = 76800
    type ministral3 intermediate_size = 14336, num_hidden_layers = 34, vocab_size = 131072
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default mlp_bias = false
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 32000
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
        mlp. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // granitemoe-swa
    #"""
    architecture granitemoe-swa

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type granitemoe_swa
    default hidden_size = 4096, intermediate_size = 11008, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, num_local_experts = 8
    default vocab_size = 32000
    default num_experts_per_tok = 2

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.sinks [num_attention_heads] attention.sink
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        block_sparse_moe.router.weight [num_local_experts, hidden_size] expert.router
        block_sparse_moe.experts.gate_up_proj [num_local_experts, 2 * intermediate_size, hidden_size] expert.gate+expert.up
        block_sparse_moe.experts.down_proj [num_local_experts, hidden_size, intermediate_size] expert.down
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // granitemoe
    #"""
    architecture granitemoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type granitemoe
    type granitemoeshared
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_local_experts = 8
    default tie_word_embeddings = false
    default vocab_size = 32000
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    default num_experts_per_tok = 2
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        block_sparse_moe.output_linear.weight [num_local_experts, hidden_size, intermediate_size] expert.down
        block_sparse_moe.input_linear.weight [num_local_experts, 2 * intermediate_size, hidden_size] expert.gate+expert.up
        block_sparse_moe.router.layer.weight [num_local_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
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
    """#,
    // granitemoehybrid
    #"""
    architecture granitemoehybrid

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type granitemoehybrid
    default hidden_size = 4096, intermediate_size = 11008, mamba_d_conv = 4, mamba_d_state = 256
    default mamba_expand = 2, mamba_n_groups = 1, mamba_n_heads = 128, num_hidden_layers = 32
    default num_local_experts = 8, shared_intermediate_size = 1024, vocab_size = 32000
    default num_experts_per_tok = 2

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        block_sparse_moe.output_linear.weight [num_local_experts, hidden_size, intermediate_size] expert.down
        block_sparse_moe.input_linear.weight [num_local_experts, 2 * intermediate_size, hidden_size] expert.gate+expert.up
        block_sparse_moe.router.layer.weight [num_local_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        mamba.{A_log,D} [mamba_n_heads] stateSpace
        mamba.conv1d.bias [mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state] stateSpace
        mamba.conv1d.weight [mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state, (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state) / (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state), mamba_d_conv] stateSpace
        mamba.dt_bias [mamba_n_heads] stateSpace
        mamba.in_proj.weight [mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads, hidden_size] stateSpace
        mamba.norm.weight [mamba_expand * hidden_size] normalization
        mamba.out_proj.weight [hidden_size, mamba_expand * hidden_size] stateSpace
        post_attention_layernorm.weight [hidden_size] normalization
        shared_mlp.input_linear.weight [2 * shared_intermediate_size, hidden_size] feedForward.gate+feedForward.up
        shared_mlp.output_linear.weight [hidden_size, shared_intermediate_size] feedForward.down
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // gte
    #"""
    architecture gte

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type gte
    default hidden_size = 768, intermediate_size = 3072, num_hidden_layers = 12, type_vocab_size = 1
    default vocab_size = 250048

    model gte.
      embeddings.LayerNorm.{bias,weight} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      encoder.layer.{n < num_hidden_layers}.
        mlp.down_proj.bias [hidden_size] feedForward.down
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.up_gate_proj.weight [8 * hidden_size, hidden_size] feedForward.gate+feedForward.up
        attn_ln.{bias,weight} [hidden_size] normalization
        mlp_ln.{bias,weight} [hidden_size] normalization
        attention.qkv_proj.bias [3 * hidden_size] attention.qkv
        attention.qkv_proj.weight [3 * hidden_size, hidden_size] attention.qkv
        attention.o_proj.bias [hidden_size] attention.output
        attention.o_proj.weight [hidden_size, hidden_size] attention.output

    head ForMaskedLM
      lm_head.decoder.bias [vocab_size] head
      lm_head.decoder.weight head tied .embeddings.word_embeddings.weight
      lm_head.dense.bias [hidden_size] head
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.norm.{bias,weight} [hidden_size] head
    """#,
  ]
}
