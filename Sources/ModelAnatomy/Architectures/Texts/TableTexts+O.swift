// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let o: [String] = [
    // olmo-hybrid
    #"""
    architecture olmo-hybrid

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmo_hybrid
    default hidden_size = 3840, intermediate_size = 11008, linear_key_head_dim = 96
    default linear_num_value_heads = 30, linear_value_head_dim = 192, num_attention_heads = 30
    default num_hidden_layers = 32, num_key_value_heads = 30, vocab_size = 100352
    let width = linear_value_head_dim * num_attention_heads
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        attention_layer_norm.weight [hidden_size] normalization if layer_types[n] == "linear_attention"
        linear_attn. if layer_types[n] == "linear_attention"
          A_log [linear_num_value_heads] linearAttention
          a_proj.weight [num_attention_heads, hidden_size] linearAttention
          b_proj.weight [num_attention_heads, hidden_size] linearAttention
          q_conv1d.weight [hidden_size, 1, 4] linearAttention
          k_conv1d.weight [hidden_size, 1, 4] linearAttention
          v_conv1d.weight [hidden_size, 1, 4] linearAttention
          dt_bias [linear_num_value_heads] linearAttention
          g_proj.weight [width, hidden_size] linearAttention
          k_proj.weight [linear_key_head_dim * num_attention_heads, hidden_size] linearAttention
          o_norm.weight [linear_value_head_dim] normalization
          o_proj.weight [hidden_size, width] linearAttention
          q_proj.weight [linear_key_head_dim * num_attention_heads, hidden_size] linearAttention
          v_proj.weight [width, hidden_size] linearAttention
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feedforward_layer_norm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization if layer_types[n] == "full_attention"
        self_attn. if layer_types[n] == "full_attention"
          k_norm.weight [keys] normalization
          k_proj.weight [keys, hidden_size] attention.key
          o_proj.weight [hidden_size, hidden_size] attention.output
          q_norm.weight [hidden_size] normalization
          q_proj.weight [hidden_size, hidden_size] attention.query
          v_proj.weight [keys, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // olmo
    #"""
    architecture olmo
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmo
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 50304
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

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // olmo2
    #"""
    architecture olmo2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmo2
    type olmo3
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 50304
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
        self_attn.q_norm.weight [queries] normalization
        self_attn.k_norm.weight [keys] normalization
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // olmoe
    #"""
    architecture olmoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmoe
    default attention_bias = false
    default hidden_size = 2048
    default intermediate_size = 2048
    default num_attention_heads = 16
    default num_experts = 64
    default num_hidden_layers = 16
    default tie_word_embeddings = false
    default vocab_size = 50304
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    default num_experts_per_tok = 8
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, intermediate_size] expert.down
            gate_proj.weight [intermediate_size, hidden_size] expert.gate
            up_proj.weight [intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim * num_key_value_heads] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [hidden_size] normalization
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
    // omniasr-audio
    #"""
    architecture omniasr-audio

    source transformers 5.24.0
    stack encoder
    type omniasr_audio
    default conv_dim = [512, 512, 512, 512, 512, 512, 512], conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default hidden_size = 1024, intermediate_size = 4096, num_conv_pos_embeddings = 128
    default num_hidden_layers = 24

    model ""
      subsampling.
        conv_layers.{n < 7}.
          conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
          conv.weight [conv_dim[n], conv_dim[n], conv_kernel[n]] embedding.input if n > 0
          conv.bias [conv_dim[0]] embedding.input
          layer_norm.{weight,bias} [conv_dim[0]] normalization
        layer_norm.{weight,bias} [conv_dim[0]] normalization
        projection.weight [hidden_size, conv_dim[6]] embedding.input
        projection.bias [hidden_size] embedding.input
      encode_positions.conv.weight [hidden_size, 64, num_conv_pos_embeddings] embedding.input
      encode_positions.conv.bias [hidden_size] embedding.input
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
      layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // omniasr-ctc
    #"""
    architecture omniasr-ctc

    source transformers 5.24.0
    stack shared
    natural ForCTC
    type omniasr_ctc
    default audio_config.hidden_size = 1024, vocab_size = 10288

    model model.
      audio_tower.: omniasr_audio in audio_config @audio @encoder

    head ForCTC
      ctc_head.weight [vocab_size, audio_config.hidden_size] head
      ctc_head.bias [vocab_size] head
    """#,
    // openai-gpt
    #"""
    architecture openai-gpt
    source transformers 5.24.0
    stack decoder
    natural LMHeadModel
    type openai-gpt
    default n_embd = 768, n_layer = 12, n_positions = 512, tie_word_embeddings = true
    default vocab_size = 40478

    model transformer.
      tokens_embed.weight [vocab_size, n_embd] embedding.token
      positions_embed.weight [n_positions, n_embd] embedding.position
      h.{n < n_layer}.
        attn.c_attn.weight [n_embd, 3 * n_embd] attention.qkv
        attn.c_attn.bias [3 * n_embd] attention.qkv
        attn.c_proj.weight [n_embd, n_embd] attention.output
        attn.c_proj.bias [n_embd] attention.output
        ln_1.{weight,bias} [n_embd] normalization
        mlp.c_fc.weight [n_embd, 4 * n_embd] feedForward.up
        mlp.c_fc.bias [4 * n_embd] feedForward.up
        mlp.c_proj.weight [4 * n_embd, n_embd] feedForward.down
        mlp.c_proj.bias [n_embd] feedForward.down
        ln_2.{weight,bias} [n_embd] normalization

    head LMHeadModel
      lm_head.weight [vocab_size, n_embd] head tied .tokens_embed.weight when tie_word_embeddings
    """#,
    // opt
    #"""
    architecture opt
    source transformers 5.24.0
    reference "Zhang et al., OPT: Open Pre-trained Transformer Language Models, 2022"

    natural ForCausalLM
    type opt
    mark decoder.final_layer_norm
    mark decoder.project_in
    default word_embed_proj_dim = hidden_size
    default do_layer_norm_before = true
    default tie_word_embeddings = true

    model model.
      decoder.embed_tokens.weight [vocab_size, word_embed_proj_dim] embedding.token
      decoder.embed_positions.weight [max_position_embeddings + 2, hidden_size] embedding.position
      decoder.project_in.weight [hidden_size, word_embed_proj_dim] embedding.input if word_embed_proj_dim != hidden_size
      decoder.project_out.weight [word_embed_proj_dim, hidden_size] head if word_embed_proj_dim != hidden_size
      decoder.layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        self_attn_layer_norm.{weight,bias} [hidden_size] normalization
        fc1.weight [ffn_dim, hidden_size] feedForward.up
        fc1.bias [ffn_dim] feedForward.up
        fc2.weight [hidden_size, ffn_dim] feedForward.down
        fc2.bias [hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [hidden_size] normalization
      decoder.final_layer_norm.{weight,bias} [hidden_size] normalization if do_layer_norm_before and not _remove_final_layer_norm
      decoder.version buffer "a marker of the format's version"

    head ForCausalLM
      lm_head.weight [vocab_size, word_embed_proj_dim] head tied model.decoder.embed_tokens.weight unless not tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, word_embed_proj_dim] head
    """#,
    // ovis2
    #"""
    architecture ovis2

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type ovis2
    default hidden_size = 1536, vision_config.hidden_size = 1024, vision_config.image_size = 224
    default vision_config.intermediate_size = 2816, vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 24, vision_config.patch_size = 14
    default vision_config.vocab_size = 16384
    let width = 16379

    model model.
      vision_tower. @encoder
        transformer.
          embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
          embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
          embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
          embeddings.rms_norm.weight [vision_config.hidden_size] normalization
          encoder.layers.{n < vision_config.num_hidden_layers}.
            attention.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
            attention.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
            attention.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
            attention.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
            ffn.gate_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.gate
            ffn.up_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
            ffn.down_proj.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
            rms_norm1.weight [vision_config.hidden_size] normalization
            rms_norm2.weight [vision_config.hidden_size] normalization
          rms_norm.weight [vision_config.hidden_size] normalization
        head_linear.weight [width, vision_config.hidden_size] head
        head_norm.{weight,bias} [width] normalization
      language_model.: auto(qwen2) in text_config @text
      visual_embeddings_table.weight [vision_config.vocab_size, hidden_size] embedding.input

    head ForConditionalGeneration
      lm_head.weight head tied .language_model.embed_tokens.weight
    """#,
    // owlv2
    #"""
    architecture owlv2

    source transformers 5.24.0
    stack encoder
    natural ForObjectDetection
    type owlv2
    default projection_dim = 512, text_config.hidden_size = 512, text_config.intermediate_size = 2048
    default text_config.max_position_embeddings = 16, text_config.num_hidden_layers = 12
    default text_config.vocab_size = 49408, vision_config.hidden_size = 768
    default vision_config.image_size = 768, vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3, vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 16

    model owlv2.
      logit_scale [] head
      text_model. @decoder
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
        pre_layernorm.{weight,bias} [vision_config.hidden_size] normalization
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
      visual_projection.weight [projection_dim, vision_config.hidden_size] projector
      text_projection.weight [projection_dim, text_config.hidden_size] projector

    head ForObjectDetection
      class_head.dense0.weight [text_config.hidden_size, vision_config.hidden_size] head
      class_head.dense0.bias [text_config.hidden_size] head
      class_head.logit_shift.weight [1, vision_config.image_size] head
      class_head.logit_shift.bias [1] head
      class_head.logit_scale.weight [1, vision_config.image_size] head
      class_head.logit_scale.bias [1] head
      box_head.dense0.weight [vision_config.hidden_size, vision_config.hidden_size] head
      box_head.dense0.bias [vision_config.hidden_size] head
      box_head.dense1.weight [vision_config.hidden_size, vision_config.hidden_size] head
      box_head.dense1.bias [vision_config.hidden_size] head
      box_head.dense2.weight [4, vision_config.image_size] head
      box_head.dense2.bias [4] head
      objectness_head.dense0.weight [vision_config.hidden_size, vision_config.hidden_size] head
      objectness_head.dense0.bias [vision_config.hidden_size] head
      objectness_head.dense1.weight [vision_config.hidden_size, vision_config.hidden_size] head
      objectness_head.dense1.bias [vision_config.hidden_size] head
      objectness_head.dense2.weight [1, vision_config.image_size] head
      objectness_head.dense2.bias [1] head
      layer_norm.{weight,bias} [vision_config.hidden_size] normalization
    """#,
    // owlvit
    #"""
    architecture owlvit

    source transformers 5.24.0
    stack encoder
    natural ForObjectDetection
    type owlvit
    default projection_dim = 512, text_config.hidden_size = 512, text_config.intermediate_size = 2048
    default text_config.max_position_embeddings = 16, text_config.num_hidden_layers = 12
    default text_config.vocab_size = 49408, vision_config.hidden_size = 768
    default vision_config.image_size = 768, vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3, vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model owlvit.
      logit_scale [] head
      text_model. @decoder
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
        pre_layernorm.{weight,bias} [vision_config.hidden_size] normalization
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
      visual_projection.weight [projection_dim, vision_config.hidden_size] projector
      text_projection.weight [projection_dim, text_config.hidden_size] projector

    head ForObjectDetection
      class_head.dense0.weight [text_config.hidden_size, vision_config.hidden_size] head
      class_head.dense0.bias [text_config.hidden_size] head
      class_head.logit_shift.weight [1, vision_config.image_size] head
      class_head.logit_shift.bias [1] head
      class_head.logit_scale.weight [1, vision_config.image_size] head
      class_head.logit_scale.bias [1] head
      box_head.dense0.weight [vision_config.hidden_size, vision_config.hidden_size] head
      box_head.dense0.bias [vision_config.hidden_size] head
      box_head.dense1.weight [vision_config.hidden_size, vision_config.hidden_size] head
      box_head.dense1.bias [vision_config.hidden_size] head
      box_head.dense2.weight [4, vision_config.image_size] head
      box_head.dense2.bias [4] head
      layer_norm.{weight,bias} [vision_config.hidden_size] normalization
    """#,
  ]
}
