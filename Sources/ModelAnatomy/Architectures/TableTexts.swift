// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

enum TableTexts {
  static let all: [String] = [
    // aimv2-vision-model
    #"""
    architecture aimv2-vision-model
    source transformers 5.24.0
    stack encoder
    type aimv2_vision_model
    default hidden_size = 1024, image_size = 224, intermediate_size = 2816, is_native = false
    default mlp_bias = false, num_channels = 3, num_hidden_layers = 24, patch_size = 14
    default qkv_bias = false, use_head = true

    model ""
      embeddings.patch_embed.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embed.bias [hidden_size] embedding.input
      embeddings.rms_norm.weight [hidden_size] normalization
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2, hidden_size] embedding.position if not is_native
      encoder.layers.{n < num_hidden_layers}.
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attention. if qkv_bias
          k_proj.bias [hidden_size] attention.key
          v_proj.bias [hidden_size] attention.value
          q_proj.bias [hidden_size] attention.query
          out_proj.bias [hidden_size] attention.output
        ffn.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        ffn.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        ffn.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        ffn. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        rms_norm1.weight [hidden_size] normalization
        rms_norm2.weight [hidden_size] normalization
      rms_norm.weight [hidden_size] normalization
      head. if use_head
        cls_token [1, 1, hidden_size] attention.output
        k_proj.weight [hidden_size, hidden_size] attention.key
        k_proj.bias [hidden_size] attention.key if qkv_bias
        v_proj.weight [hidden_size, hidden_size] attention.value
        v_proj.bias [hidden_size] attention.value if qkv_bias
        output_proj.weight [hidden_size, hidden_size] attention.output
        output_proj.bias [hidden_size] attention.output
    """#,
    // albert
    #"""
    architecture albert
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type albert
    default embedding_size = 128
    default hidden_size = 4096
    default inner_group_num = 1
    default intermediate_size = 16384
    default max_position_embeddings = 512
    default num_hidden_groups = 1
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30000

    model albert.
      embeddings.word_embeddings.weight [vocab_size, embedding_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, embedding_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, embedding_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [embedding_size] normalization
      encoder.
        embedding_hidden_mapping_in.weight [hidden_size, embedding_size] embedding.input
        embedding_hidden_mapping_in.bias [hidden_size] embedding.input
        albert_layer_groups.{n < num_hidden_groups}.albert_layers.{e < inner_group_num}.
          full_layer_layer_norm.{weight,bias} [hidden_size] normalization
          attention.query.weight [hidden_size, hidden_size] attention.query
          attention.query.bias [hidden_size] attention.query
          attention.key.weight [hidden_size, hidden_size] attention.key
          attention.key.bias [hidden_size] attention.key
          attention.value.weight [hidden_size, hidden_size] attention.value
          attention.value.bias [hidden_size] attention.value
          attention.dense.weight [hidden_size, hidden_size] attention.output
          attention.dense.bias [hidden_size] attention.output
          attention.LayerNorm.{weight,bias} [hidden_size] normalization
          ffn.weight [intermediate_size, hidden_size] feedForward.up
          ffn.bias [intermediate_size] feedForward.up
          ffn_output.weight [hidden_size, intermediate_size] feedForward.down
          ffn_output.bias [hidden_size] feedForward.down
      pooler.weight [hidden_size, hidden_size] pooler if not head in ["ForMaskedLM", "ForQuestionAnswering", "ForTokenClassification"]
      pooler.bias [hidden_size] pooler if not head in ["ForMaskedLM", "ForQuestionAnswering", "ForTokenClassification"]

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      classifier.weight [1, hidden_size] head if head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForMultipleChoice"
      classifier.bias [1] head if head == "ForMultipleChoice"
      classifier.bias [num_labels] head if head != "ForMultipleChoice"

    head ForMaskedLM ForPreTraining
      predictions.bias [vocab_size] head
      predictions.LayerNorm.{weight,bias} [embedding_size] head
      predictions.dense.weight [embedding_size, hidden_size] head
      predictions.dense.bias [embedding_size] head
      predictions.decoder.weight [vocab_size, embedding_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      predictions.decoder.bias [vocab_size] head tied predictions.bias when tie_word_embeddings
      sop_classifier.classifier.weight [num_labels, hidden_size] head if head == "ForPreTraining"
      sop_classifier.classifier.bias [num_labels] head if head == "ForPreTraining"

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
    """#,
    // apertus1p5-text
    #"""
    architecture apertus1p5-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type apertus1p5_text
    default attention_bias = false, hidden_act = "xielu", hidden_size = 4096
    default intermediate_size = 14336, num_attention_heads = 32, num_hidden_layers = 32
    default tie_word_embeddings = false, vocab_size = 266752
    default head_dim = hidden_size / num_attention_heads, num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

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
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.act_fn.{alpha_p,alpha_n} [1] feedForward.up if hidden_act == "xielu"
        mlp.act_fn.{beta,eps} [] buffer "constants" if hidden_act == "xielu"
        attention_layernorm.weight [hidden_size] normalization
        feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // arcee
    #"""
    architecture arcee
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type arcee
    default attention_bias = false, hidden_size = 2560, intermediate_size = 18432, mlp_bias = false
    default num_attention_heads = 32, num_hidden_layers = 32, tie_word_embeddings = false
    default vocab_size = 32000, head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

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
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up if mlp_bias
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down if mlp_bias
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // aria-text
    #"""
    architecture aria-text
    like llama
    source transformers 5.24.0
    type aria_text
    default hidden_size = 4096, intermediate_size = 4096, num_attention_heads = 32
    default num_hidden_layers = 32, vocab_size = 32000, head_dim = hidden_size / num_attention_heads
    default moe_num_experts = 8, moe_num_shared_experts = 2
    let has_experts = true, width = intermediate_size * moe_num_shared_experts

    model model.
      layers.{n < num_hidden_layers}.
        mlp.
          router.weight [moe_num_experts, hidden_size] expert.router
          experts.fc1.weight [moe_num_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
          experts.fc2.weight [moe_num_experts, intermediate_size, hidden_size] expert.down
          shared_experts.gate_proj.weight [width, hidden_size] feedForward.gate
          shared_experts.up_proj.weight [width, hidden_size] feedForward.up
          shared_experts.down_proj.weight [hidden_size, width] feedForward.down
          shared_experts. if mlp_bias
            gate_proj.bias [width] feedForward.gate
            up_proj.bias [width] feedForward.up
            down_proj.bias [hidden_size] feedForward.down
    """#,
    // audioflamingo3-encoder
    #"""
    architecture audioflamingo3-encoder
    source transformers 5.24.0
    stack encoder

    type audioflamingo3_encoder
    type moss_transcribe_diarize_audio hidden_size = 1024, intermediate_size = 4096, num_hidden_layers = 24, num_mel_bins = 80
    type voxtral_encoder
    default hidden_size = 1280, intermediate_size = 5120, max_source_positions = 1500
    default num_hidden_layers = 32, num_mel_bins = 128

    model ""
      conv1.weight [hidden_size, num_mel_bins, 3] convolution
      conv1.bias [hidden_size] convolution
      conv2.weight [hidden_size, hidden_size, 3] convolution
      conv2.bias [hidden_size] convolution
      embed_positions.weight [max_source_positions, hidden_size] embedding.position
      layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        self_attn_layer_norm.{weight,bias} [hidden_size] normalization
        fc1.weight [intermediate_size, hidden_size] feedForward.up
        fc1.bias [intermediate_size] feedForward.up
        fc2.weight [hidden_size, intermediate_size] feedForward.down
        fc2.bias [hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [hidden_size] normalization
      layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // aya-vision
    #"""
    architecture aya-vision
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type aya_vision
    default downsample_factor = 2, text_config.hidden_size = 8192, text_config.vocab_size = 256000
    default tie_word_embeddings = true, vision_config.hidden_size = 1152
    let width = vision_config.hidden_size * downsample_factor ^ 2

    model ""
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder
      multi_modal_projector.layernorm.{weight,bias} [width] normalization
      multi_modal_projector.linear_1.weight [text_config.hidden_size, width] projector
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size / 2] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      language_model.model.: auto(cohere2) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"

    head ForConditionalGeneration
    """#,
    // bamba
    #"""
    architecture bamba
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type bamba
    default hidden_size = 4096, intermediate_size = 14336, mamba_conv_bias = true, mamba_d_conv = 4
    default mamba_d_state = 256, mamba_expand = 2, mamba_n_groups = 1, mamba_n_heads = 128
    default mamba_proj_bias = false, mlp_bias = false, num_hidden_layers = 32
    default tie_word_embeddings = false, vocab_size = 128000

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        feed_forward.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        pre_ff_layernorm.weight [hidden_size] normalization
        mamba.{dt_bias,A_log,D} [mamba_n_heads] stateSpace
        mamba.conv1d.weight [mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state, 1, mamba_d_conv] stateSpace
        mamba.conv1d.bias [mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state] stateSpace if mamba_conv_bias
        mamba.in_proj.weight [mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads, hidden_size] stateSpace
        mamba.in_proj.bias [mamba_expand * hidden_size + (mamba_expand * hidden_size + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads] stateSpace if mamba_proj_bias
        mamba.norm.weight [mamba_expand * hidden_size] normalization
        mamba.out_proj.weight [hidden_size, mamba_expand * hidden_size] stateSpace
        mamba.out_proj.bias [hidden_size] stateSpace if mamba_proj_bias
      final_layernorm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // bark
    #"""
    architecture bark
    source transformers 5.24.0
    stack encoder
    type bark
    default coarse_acoustics_config.bias = true, coarse_acoustics_config.block_size = 1024
    default coarse_acoustics_config.hidden_size = 768
    default coarse_acoustics_config.input_vocab_size = 10048, coarse_acoustics_config.num_layers = 12
    default coarse_acoustics_config.output_vocab_size = 10048, codec_config.audio_channels = 1
    default codec_config.codebook_size = 1024, codec_config.compress = 2
    default codec_config.hidden_size = 128, codec_config.kernel_size = 7
    default codec_config.last_kernel_size = 7, codec_config.num_filters = 32
    default codec_config.residual_kernel_size = 3, codec_config.upsampling_ratios = [8, 5, 4, 2]
    default fine_acoustics_config.bias = true, fine_acoustics_config.block_size = 1024
    default fine_acoustics_config.hidden_size = 768, fine_acoustics_config.input_vocab_size = 10048
    default fine_acoustics_config.n_codes_given = 1, fine_acoustics_config.n_codes_total = 8
    default fine_acoustics_config.num_layers = 12, fine_acoustics_config.output_vocab_size = 10048
    default fine_acoustics_config.tie_word_embeddings = true, semantic_config.bias = true
    default semantic_config.block_size = 1024, semantic_config.hidden_size = 768
    default semantic_config.input_vocab_size = 10048, semantic_config.num_layers = 12
    default semantic_config.output_vocab_size = 10048
    let width = 64 * codec_config.num_filters, width2 = 16 * codec_config.num_filters
    let width3 = 2 * codec_config.num_filters, width4 = 4 * codec_config.num_filters
    let width5 = 8 * codec_config.num_filters, width6 = 16 * codec_config.num_filters / 2
    let width7 = 8 * codec_config.num_filters / 2, width8 = 4 * codec_config.num_filters / 2
    let width9 = codec_config.num_filters / codec_config.compress
    let width10 = 4 * semantic_config.hidden_size, width11 = 4 * coarse_acoustics_config.hidden_size
    let width12 = 4 * fine_acoustics_config.hidden_size
    let width13 = 2 * codec_config.num_filters / codec_config.compress
    let width14 = 4 * codec_config.num_filters / codec_config.compress
    let width15 = 8 * codec_config.num_filters / codec_config.compress
    let width16 = 16 * codec_config.num_filters / 2 / codec_config.compress
    let width17 = 8 * codec_config.num_filters / 2 / codec_config.compress
    let width18 = 4 * codec_config.num_filters / 2 / codec_config.compress

    model ""
      semantic.
        input_embeds_layer.weight [semantic_config.input_vocab_size, semantic_config.hidden_size] embedding.token
        position_embeds_layer.weight [semantic_config.block_size, semantic_config.hidden_size] embedding.position
        layers.{n < semantic_config.num_layers}.
          layernorm_1.weight [semantic_config.hidden_size] normalization
          layernorm_1.bias [semantic_config.hidden_size] normalization if semantic_config.bias
          layernorm_2.weight [semantic_config.hidden_size] normalization
          layernorm_2.bias [semantic_config.hidden_size] normalization if semantic_config.bias
          attn.bias [1, 1, codec_config.codebook_size, codec_config.codebook_size] buffer "frozen normalization"
          attn.att_proj.weight [3 * semantic_config.hidden_size, semantic_config.hidden_size] attention.qkv
          attn.out_proj.weight [semantic_config.hidden_size, semantic_config.hidden_size] attention.output
          attn.att_proj.bias [3 * semantic_config.hidden_size] attention.qkv if semantic_config.bias
          attn.out_proj.bias [semantic_config.hidden_size] attention.output if semantic_config.bias
          mlp.in_proj.weight [width10, semantic_config.hidden_size] feedForward.gate+feedForward.up
          mlp.in_proj.bias [width10] feedForward.gate+feedForward.up if semantic_config.bias
          mlp.out_proj.weight [semantic_config.hidden_size, width10] feedForward.down
          mlp.out_proj.bias [semantic_config.hidden_size] feedForward.down if semantic_config.bias
        layernorm_final.weight [semantic_config.hidden_size] normalization
        layernorm_final.bias [semantic_config.hidden_size] normalization if semantic_config.bias
        lm_head.weight [semantic_config.output_vocab_size, semantic_config.hidden_size] head
      coarse_acoustics.
        input_embeds_layer.weight [coarse_acoustics_config.input_vocab_size, coarse_acoustics_config.hidden_size] embedding.token
        position_embeds_layer.weight [coarse_acoustics_config.block_size, coarse_acoustics_config.hidden_size] embedding.position
        layers.{n < coarse_acoustics_config.num_layers}.
          layernorm_1.weight [coarse_acoustics_config.hidden_size] normalization
          layernorm_1.bias [coarse_acoustics_config.hidden_size] normalization if coarse_acoustics_config.bias
          layernorm_2.weight [coarse_acoustics_config.hidden_size] normalization
          layernorm_2.bias [coarse_acoustics_config.hidden_size] normalization if coarse_acoustics_config.bias
          attn.bias [1, 1, codec_config.codebook_size, codec_config.codebook_size] buffer "frozen normalization"
          attn.att_proj.weight [3 * coarse_acoustics_config.hidden_size, coarse_acoustics_config.hidden_size] attention.qkv
          attn.out_proj.weight [coarse_acoustics_config.hidden_size, coarse_acoustics_config.hidden_size] attention.output
          attn.att_proj.bias [3 * coarse_acoustics_config.hidden_size] attention.qkv if coarse_acoustics_config.bias
          attn.out_proj.bias [coarse_acoustics_config.hidden_size] attention.output if coarse_acoustics_config.bias
          mlp.in_proj.weight [width11, coarse_acoustics_config.hidden_size] feedForward.gate+feedForward.up
          mlp.in_proj.bias [width11] feedForward.gate+feedForward.up if coarse_acoustics_config.bias
          mlp.out_proj.weight [coarse_acoustics_config.hidden_size, width11] feedForward.down
          mlp.out_proj.bias [coarse_acoustics_config.hidden_size] feedForward.down if coarse_acoustics_config.bias
        layernorm_final.weight [coarse_acoustics_config.hidden_size] normalization
        layernorm_final.bias [coarse_acoustics_config.hidden_size] normalization if coarse_acoustics_config.bias
        lm_head.weight [coarse_acoustics_config.output_vocab_size, coarse_acoustics_config.hidden_size] head
      fine_acoustics.
        input_embeds_layers.{n < fine_acoustics_config.n_codes_total}.weight [fine_acoustics_config.input_vocab_size, fine_acoustics_config.hidden_size] embedding.input
        position_embeds_layer.weight [fine_acoustics_config.block_size, fine_acoustics_config.hidden_size] embedding.position
        layers.{n < fine_acoustics_config.num_layers}.
          layernorm_1.{weight,bias} [fine_acoustics_config.hidden_size] normalization
          layernorm_2.{weight,bias} [fine_acoustics_config.hidden_size] normalization
          attn.att_proj.weight [3 * fine_acoustics_config.hidden_size, fine_acoustics_config.hidden_size] attention.qkv
          attn.att_proj.bias [3 * fine_acoustics_config.hidden_size] attention.qkv if fine_acoustics_config.bias
          attn.out_proj.weight [fine_acoustics_config.hidden_size, fine_acoustics_config.hidden_size] attention.output
          attn.out_proj.bias [fine_acoustics_config.hidden_size] attention.output if fine_acoustics_config.bias
          mlp.in_proj.weight [width12, fine_acoustics_config.hidden_size] feedForward.gate+feedForward.up
          mlp.in_proj.bias [width12] feedForward.gate+feedForward.up if fine_acoustics_config.bias
          mlp.out_proj.weight [fine_acoustics_config.hidden_size, width12] feedForward.down
          mlp.out_proj.bias [fine_acoustics_config.hidden_size] feedForward.down if fine_acoustics_config.bias
        layernorm_final.{weight,bias} [fine_acoustics_config.hidden_size] normalization
        lm_heads.{n < fine_acoustics_config.n_codes_total - fine_acoustics_config.n_codes_given}.weight [fine_acoustics_config.output_vocab_size, fine_acoustics_config.hidden_size] head tied fine_acoustics.input_embeds_layers.1.weight when fine_acoustics_config.tie_word_embeddings
      codec_model.
        encoder.layers.
          0.conv.bias [codec_config.num_filters] convolution
          0.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          0.conv.parametrizations.weight.original1 [codec_config.num_filters, codec_config.audio_channels, codec_config.kernel_size] convolution
          1.block.1.conv.bias [width9] convolution
          1.block.1.conv.parametrizations.weight.original0 [16, 1, 1] convolution
          1.block.1.conv.parametrizations.weight.original1 [width9, codec_config.num_filters, codec_config.residual_kernel_size] convolution
          1.block.3.conv.bias [codec_config.num_filters] convolution
          1.block.3.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          1.block.3.conv.parametrizations.weight.original1 [codec_config.num_filters, width9, 1] convolution
          1.shortcut.conv.bias [codec_config.num_filters] convolution
          1.shortcut.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          1.shortcut.conv.parametrizations.weight.original1 [codec_config.num_filters, codec_config.num_filters, 1] convolution
          3.conv.bias [width3] convolution
          3.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          3.conv.parametrizations.weight.original1 [width3, codec_config.num_filters, 2 * codec_config.upsampling_ratios[3]] convolution
          4.block.1.conv.bias [width13] convolution
          4.block.1.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          4.block.1.conv.parametrizations.weight.original1 [width13, width3, codec_config.residual_kernel_size] convolution
          4.block.3.conv.bias [width3] convolution
          4.block.3.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          4.block.3.conv.parametrizations.weight.original1 [width3, width13, 1] convolution
          4.shortcut.conv.bias [width3] convolution
          4.shortcut.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          4.shortcut.conv.parametrizations.weight.original1 [width3, width3, 1] convolution
          6.conv.bias [width4] convolution
          6.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          6.conv.parametrizations.weight.original1 [width4, width3, 2 * codec_config.upsampling_ratios[2]] convolution
          7.block.1.conv.bias [width14] convolution
          7.block.1.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          7.block.1.conv.parametrizations.weight.original1 [width14, width4, codec_config.residual_kernel_size] convolution
          7.block.3.conv.bias [width4] convolution
          7.block.3.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          7.block.3.conv.parametrizations.weight.original1 [width4, width14, 1] convolution
          7.shortcut.conv.bias [width4] convolution
          7.shortcut.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          7.shortcut.conv.parametrizations.weight.original1 [width4, width4, 1] convolution
          9.conv.bias [width5] convolution
          9.conv.parametrizations.weight.original0 [256, 1, 1] convolution
          9.conv.parametrizations.weight.original1 [width5, width4, 2 * codec_config.upsampling_ratios[1]] convolution
          10.block.1.conv.bias [width15] convolution
          10.block.1.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          10.block.1.conv.parametrizations.weight.original1 [width15, width5, codec_config.residual_kernel_size] convolution
          10.block.3.conv.bias [width5] convolution
          10.block.3.conv.parametrizations.weight.original0 [256, 1, 1] convolution
          10.block.3.conv.parametrizations.weight.original1 [width5, width15, 1] convolution
          10.shortcut.conv.bias [width5] convolution
          10.shortcut.conv.parametrizations.weight.original0 [256, 1, 1] convolution
          10.shortcut.conv.parametrizations.weight.original1 [width5, width5, 1] convolution
          12.conv.bias [width2] convolution
          12.conv.parametrizations.weight.original0 [512, 1, 1] convolution
          12.conv.parametrizations.weight.original1 [width2, width5, 2 * codec_config.upsampling_ratios[0]] convolution
          13.lstm.{weight_ih_l0,weight_hh_l0} [width, width2] recurrent
          13.lstm.{bias_ih_l0,bias_hh_l0} [width] recurrent
          13.lstm.{weight_ih_l1,weight_hh_l1} [width, width2] recurrent
          13.lstm.{bias_ih_l1,bias_hh_l1} [width] recurrent
          15.conv.bias [codec_config.hidden_size] convolution
          15.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          15.conv.parametrizations.weight.original1 [codec_config.hidden_size, width2, codec_config.last_kernel_size] convolution
        decoder.layers.
          0.conv.bias [width2] convolution
          0.conv.parametrizations.weight.original0 [512, 1, 1] convolution
          0.conv.parametrizations.weight.original1 [width2, codec_config.hidden_size, codec_config.kernel_size] convolution
          1.lstm.{weight_ih_l0,weight_hh_l0} [width, width2] recurrent
          1.lstm.{bias_ih_l0,bias_hh_l0} [width] recurrent
          1.lstm.{weight_ih_l1,weight_hh_l1} [width, width2] recurrent
          1.lstm.{bias_ih_l1,bias_hh_l1} [width] recurrent
          3.conv.bias [width6] convolution
          3.conv.parametrizations.weight.original0 [512, 1, 1] convolution
          3.conv.parametrizations.weight.original1 [width2, width6, 2 * codec_config.upsampling_ratios[0]] convolution
          4.block.1.conv.bias [width16] convolution
          4.block.1.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          4.block.1.conv.parametrizations.weight.original1 [width16, width6, codec_config.residual_kernel_size] convolution
          4.block.3.conv.bias [width6] convolution
          4.block.3.conv.parametrizations.weight.original0 [256, 1, 1] convolution
          4.block.3.conv.parametrizations.weight.original1 [width6, width16, 1] convolution
          4.shortcut.conv.bias [width6] convolution
          4.shortcut.conv.parametrizations.weight.original0 [256, 1, 1] convolution
          4.shortcut.conv.parametrizations.weight.original1 [width6, width6, 1] convolution
          6.conv.bias [width7] convolution
          6.conv.parametrizations.weight.original0 [256, 1, 1] convolution
          6.conv.parametrizations.weight.original1 [width5, width7, 2 * codec_config.upsampling_ratios[1]] convolution
          7.block.1.conv.bias [width17] convolution
          7.block.1.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          7.block.1.conv.parametrizations.weight.original1 [width17, width7, codec_config.residual_kernel_size] convolution
          7.block.3.conv.bias [width7] convolution
          7.block.3.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          7.block.3.conv.parametrizations.weight.original1 [width7, width17, 1] convolution
          7.shortcut.conv.bias [width7] convolution
          7.shortcut.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          7.shortcut.conv.parametrizations.weight.original1 [width7, width7, 1] convolution
          9.conv.bias [width8] convolution
          9.conv.parametrizations.weight.original0 [codec_config.hidden_size, 1, 1] convolution
          9.conv.parametrizations.weight.original1 [width4, width8, 2 * codec_config.upsampling_ratios[2]] convolution
          10.block.1.conv.bias [width18] convolution
          10.block.1.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          10.block.1.conv.parametrizations.weight.original1 [width18, width8, codec_config.residual_kernel_size] convolution
          10.block.3.conv.bias [width8] convolution
          10.block.3.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          10.block.3.conv.parametrizations.weight.original1 [width8, width18, 1] convolution
          10.shortcut.conv.bias [width8] convolution
          10.shortcut.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          10.shortcut.conv.parametrizations.weight.original1 [width8, width8, 1] convolution
          12.conv.bias [codec_config.num_filters] convolution
          12.conv.parametrizations.weight.original0 [64, 1, 1] convolution
          12.conv.parametrizations.weight.original1 [width3, codec_config.num_filters, 2 * codec_config.upsampling_ratios[3]] convolution
          13.block.1.conv.bias [width9] convolution
          13.block.1.conv.parametrizations.weight.original0 [16, 1, 1] convolution
          13.block.1.conv.parametrizations.weight.original1 [width9, codec_config.num_filters, codec_config.residual_kernel_size] convolution
          13.block.3.conv.bias [codec_config.num_filters] convolution
          13.block.3.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          13.block.3.conv.parametrizations.weight.original1 [codec_config.num_filters, width9, 1] convolution
          13.shortcut.conv.bias [codec_config.num_filters] convolution
          13.shortcut.conv.parametrizations.weight.original0 [codec_config.num_filters, 1, 1] convolution
          13.shortcut.conv.parametrizations.weight.original1 [codec_config.num_filters, codec_config.num_filters, 1] convolution
          15.conv.bias [codec_config.audio_channels] convolution
          15.conv.parametrizations.weight.original0 [1, 1, 1] convolution
          15.conv.parametrizations.weight.original1 [codec_config.audio_channels, codec_config.num_filters, codec_config.last_kernel_size] convolution
        quantizer.layers.{n < codec_config.num_filters}.
          codebook.inited [1] buffer "constants"
          codebook.cluster_size [codec_config.codebook_size] buffer "constants"
          codebook.{embed,embed_avg} [codec_config.codebook_size, codec_config.hidden_size] buffer "fixed embedding"
    """#,
    // bart
    #"""
    architecture bart
    source transformers 5.24.0
    reference "Lewis et al., BART: Denoising Sequence-to-Sequence Pre-training, 2019"

    natural ForConditionalGeneration
    type bart
    mark encoder.layers.{n}.self_attn.q_proj

    model model.
      shared.weight [vocab_size, d_model] embedding.token
      (encoder|decoder).embed_tokens embedding.token tied shared
      (encoder|decoder).layer_norm normalization
      encoder.embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position
      encoder.layers.{n < encoder_layers}.
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
      encoder.layernorm_embedding.{weight,bias} [d_model] normalization
      decoder.embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position
      decoder.layers.{n < decoder_layers}.
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
      decoder.layernorm_embedding.{weight,bias} [d_model] normalization
      (encoder|decoder).version buffer "a marker of the format's version"

    head ForConditionalGeneration ForCausalLM
      lm_head head tied model.shared
      final_logits_bias buffer "a bias of the logits that is not learned"

    head ForSequenceClassification
      classification_head.dense.weight [d_model, d_model] head
      classification_head.dense.bias [d_model] head
      classification_head.out_proj.weight [num_labels, d_model] head
      classification_head.out_proj.bias [num_labels] head
    """#,
    // beit
    #"""
    architecture beit
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type beit
    default auxiliary_channels = 256
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default use_absolute_position_embeddings = false
    default use_mask_token = false
    default use_mean_pooling = true
    default use_relative_position_bias = false
    default use_shared_relative_position_bias = false
    default head_dim = hidden_size / num_attention_heads
    let queries = num_attention_heads * head_dim

    model beit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.mask_token [1, 1, hidden_size] embedding.token if use_mask_token
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position if use_absolute_position_embeddings
      encoder.
        layer.{n < num_hidden_layers}.
          attention.attention.key.weight [queries, hidden_size] attention.key
          attention.attention.query.bias [queries] attention.query
          attention.attention.query.weight [queries, hidden_size] attention.query
          attention.attention.value.bias [queries] attention.value
          attention.attention.value.weight [queries, hidden_size] attention.value
          attention.attention.relative_position_bias.relative_position_bias_table [(2 * (image_size / patch_size) - 1) * (2 * (image_size / patch_size) - 1) + 3, num_attention_heads] embedding.position if use_relative_position_bias
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.dense.weight [hidden_size, queries] attention.output
          {lambda_1,lambda_2} [hidden_size] layerScale
          layernorm_after.{bias,weight} [hidden_size] normalization
          layernorm_before.{bias,weight} [hidden_size] normalization
          intermediate.dense.bias [intermediate_size] feedForward.up
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          output.dense.bias [hidden_size] feedForward.down
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
        relative_position_bias.relative_position_bias_table [(2 * (image_size / patch_size) - 1) * (2 * (image_size / patch_size) - 1) + 3, num_attention_heads] embedding.position if use_shared_relative_position_bias
      pooler.layernorm.{bias,weight} [hidden_size] normalization if use_mean_pooling and head != "ForSemanticSegmentation"
      layernorm.{bias,weight} [hidden_size] normalization if not use_mean_pooling

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head

    head ForSemanticSegmentation
      auxiliary_head.classifier.bias [num_labels] head
      auxiliary_head.classifier.weight [num_labels, auxiliary_channels, 1, 1] head
      auxiliary_head.convs.0.conv.weight [auxiliary_channels, hidden_size, 3, 3] head
      auxiliary_head.convs.0.bn.bias [auxiliary_channels] head
      auxiliary_head.convs.0.bn.num_batches_tracked [] buffer "batch norm statistics"
      auxiliary_head.convs.0.bn.{running_mean,running_var} [auxiliary_channels] buffer "batch norm statistics"
      auxiliary_head.convs.0.bn.weight [auxiliary_channels] head
      decode_head.
        classifier.bias [num_labels] head
        classifier.weight [num_labels, hidden_size, 1, 1] head
        fpn_bottleneck.conv.weight [hidden_size, 4 * hidden_size, 3, 3] head
        fpn_bottleneck.bn.bias [hidden_size] head
        fpn_bottleneck.bn.num_batches_tracked [] buffer "batch norm statistics"
        fpn_bottleneck.bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
        fpn_bottleneck.bn.weight [hidden_size] head
        fpn_convs.{n < 3}.
          conv.weight [hidden_size, hidden_size, 3, 3] head
          bn.bias [hidden_size] head
          bn.num_batches_tracked [] buffer "batch norm statistics"
          bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          bn.weight [hidden_size] head
        lateral_convs.{n < 3}.
          conv.weight [hidden_size, hidden_size, 1, 1] head
          bn.bias [hidden_size] head
          bn.num_batches_tracked [] buffer "batch norm statistics"
          bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          bn.weight [hidden_size] head
        bottleneck.conv.weight [hidden_size, hidden_size + 4 * hidden_size, 3, 3] head
        bottleneck.bn.bias [hidden_size] head
        bottleneck.bn.num_batches_tracked [] buffer "batch norm statistics"
        bottleneck.bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
        bottleneck.bn.weight [hidden_size] head
        psp_modules.{n < 4}.
          1.conv.weight [hidden_size, hidden_size, 1, 1] pooler
          1.bn.bias [hidden_size] head
          1.bn.num_batches_tracked [] buffer "batch norm statistics"
          1.bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          1.bn.weight [hidden_size] head
      fpn1.0.bias [hidden_size] convolution
      fpn1.0.weight [hidden_size, hidden_size, 2, 2] convolution
      fpn1.1.{bias,weight} [hidden_size] normalization
      fpn1.1.num_batches_tracked [] buffer "batch norm statistics"
      fpn1.1.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
      fpn1.3.bias [hidden_size] convolution
      fpn1.3.weight [hidden_size, hidden_size, 2, 2] convolution
      fpn2.0.bias [hidden_size] convolution
      fpn2.0.weight [hidden_size, hidden_size, 2, 2] convolution
    """#,
    // bert
    #"""
    architecture bert
    source transformers 5.24.0
    reference "Devlin et al., BERT: Pre-training of Deep Bidirectional Transformers, 2018"

    stack encoder
    type bert

    model bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
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
        crossattention.self.query crossAttention.query
        crossattention.self.key crossAttention.key
        crossattention.self.value crossAttention.value
        crossattention.output.dense crossAttention.output
        crossattention.output.LayerNorm normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if not head in ["ForMaskedLM", "LMHeadModel", "ForTokenClassification", "ForQuestionAnswering"]
      pooler.dense.bias [hidden_size] pooler if not head in ["ForMaskedLM", "LMHeadModel", "ForTokenClassification", "ForQuestionAnswering"]

    head ForMaskedLM LMHeadModel ForPreTraining
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.bias [vocab_size] head
      cls.predictions.decoder.weight [vocab_size, hidden_size] head tied bert.embeddings.word_embeddings.weight
      cls.predictions.decoder.bias [vocab_size] head tied cls.predictions.bias
      cls.seq_relationship.weight [2, hidden_size] head if head == "ForPreTraining"
      cls.seq_relationship.bias [2] head if head == "ForPreTraining"

    head ForSequenceClassification ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head
    """#,
    // big-bird
    #"""
    architecture big-bird
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type big_bird
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 4096
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default use_bias = true
    default vocab_size = 50358

    model bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.query.weight [hidden_size, hidden_size] attention.query
          self.key.weight [hidden_size, hidden_size] attention.key
          self.value.weight [hidden_size, hidden_size] attention.value
          self. if use_bias
            query.bias [hidden_size] attention.query
            key.bias [hidden_size] attention.key
            value.bias [hidden_size] attention.value
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.weight [hidden_size, hidden_size] pooler if head != "ForQuestionAnswering"
      pooler.bias [hidden_size] pooler if head != "ForQuestionAnswering"

    head ForCausalLM ForMaskedLM ForPreTraining
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      cls.predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings
      cls.seq_relationship.weight [2, hidden_size] head if head == "ForPreTraining"
      cls.seq_relationship.bias [2] head if head == "ForPreTraining"

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
      qa_classifier.intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
      qa_classifier.intermediate.dense.bias [intermediate_size] feedForward.up
      qa_classifier.output.dense.weight [hidden_size, intermediate_size] feedForward.down
      qa_classifier.output.dense.bias [hidden_size] feedForward.down
      qa_classifier.output.LayerNorm.{weight,bias} [hidden_size] head
      qa_classifier.qa_outputs.weight [2, hidden_size] head
      qa_classifier.qa_outputs.bias [2] head
    """#,
    // bit
    #"""
    architecture bit
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type bit
    default embedding_size = 64, hidden_sizes = [256, 512, 1024, 2048], num_channels = 3
    default width_factor = 1
    let width = 8 * (int(2 * (int(hidden_sizes[2] * width_factor + 4) / 8) + 4) / 8)
    let width2 = 8 * (int(hidden_sizes[2] * width_factor + 4) / 8)
    let width3 = 8 * (int(hidden_sizes[0] * width_factor + 4) / 8)
    let width4 = 8 * (int(hidden_sizes[1] * width_factor + 4) / 8)

    model bit.
      embedder.convolution.weight [embedding_size, num_channels, 7, 7] embedding.input
      encoder.stages.{n < 4}.layers.
        0. if n == 0
          downsample.conv.weight [width3, embedding_size, 1, 1] convolution
          norm1.{weight,bias} [embedding_size] normalization
          conv1.weight [8 * (int(2 * (int(hidden_sizes[0] * width_factor + 4) / 8) + 4) / 8), embedding_size, 1, 1] convolution
        0. if n == 1
          downsample.conv.weight [width4, width3, 1, 1] convolution
          norm1.{weight,bias} [width3] normalization
          conv1.weight [8 * (int(2 * (int(hidden_sizes[1] * width_factor + 4) / 8) + 4) / 8), width3, 1, 1] convolution
        0. if n == 2
          downsample.conv.weight [width2, width4, 1, 1] convolution
          norm1.{weight,bias} [width4] normalization
          conv1.weight [width, width4, 1, 1] convolution
        0. if n > 2
          downsample.conv.weight [8 * (int(hidden_sizes[3] * width_factor + 4) / 8), width2, 1, 1] convolution
          norm1.{weight,bias} [width2] normalization
          conv1.weight [8 * (int(2 * (int(hidden_sizes[3] * width_factor + 4) / 8) + 4) / 8), width2, 1, 1] convolution
        0.norm2.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
        0.conv2.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 3, 3] convolution
        0.norm3.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
        0.conv3.weight [8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 1, 1] convolution
        1.norm1.{weight,bias} [8 * (int(hidden_sizes[n] * width_factor + 4) / 8)] normalization
        1.conv1.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 1, 1] convolution
        1.norm2.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
        1.conv2.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 3, 3] convolution
        1.norm3.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
        1.conv3.weight [8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 1, 1] convolution
        2.norm1.{weight,bias} [8 * (int(hidden_sizes[n] * width_factor + 4) / 8)] normalization
        2.conv1.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 1, 1] convolution
        2.norm2.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
        2.conv2.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 3, 3] convolution
        2.norm3.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
        2.conv3.weight [8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 1, 1] convolution
        3. if n % 3 != 0
          norm1.{weight,bias} [8 * (int(hidden_sizes[n] * width_factor + 4) / 8)] normalization
          conv1.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 1, 1] convolution
          norm2.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
          conv2.weight [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 3, 3] convolution
          norm3.{weight,bias} [8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8)] normalization
          conv3.weight [8 * (int(hidden_sizes[n] * width_factor + 4) / 8), 8 * (int(2 * (int(hidden_sizes[n] * width_factor + 4) / 8) + 4) / 8), 1, 1] convolution
        4. if n == 2
          norm1.{weight,bias} [width2] normalization
          conv1.weight [width, width2, 1, 1] convolution
          norm2.{weight,bias} [width] normalization
          conv2.weight [width, width, 3, 3] convolution
          norm3.{weight,bias} [width] normalization
          conv3.weight [width2, width, 1, 1] convolution
        5. if n == 2
          norm1.{weight,bias} [width2] normalization
          conv1.weight [width, width2, 1, 1] convolution
          norm2.{weight,bias} [width] normalization
          conv2.weight [width, width, 3, 3] convolution
          norm3.{weight,bias} [width] normalization
          conv3.weight [width2, width, 1, 1] convolution
      norm.{weight,bias} [hidden_sizes[3]] normalization

    head ForImageClassification
      classifier.1.weight [num_labels, hidden_sizes[3]] head
      classifier.1.bias [num_labels] head
    """#,
    // blip-2-qformer
    #"""
    architecture blip-2-qformer
    source transformers 5.24.0
    stack encoder
    type blip_2_qformer
    default cross_attention_frequency = 2, encoder_hidden_size = 1408, hidden_size = 768
    default intermediate_size = 3072, num_hidden_layers = 12, use_qformer_text_input = false

    model ""
      layernorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.attention.value.bias [hidden_size] attention.value
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
        crossattention. if n % cross_attention_frequency == 0
          attention.query.weight [hidden_size, hidden_size] crossAttention.query
          attention.query.bias [hidden_size] crossAttention.query
          attention.key.weight [hidden_size, encoder_hidden_size] crossAttention.key
          attention.key.bias [hidden_size] crossAttention.key
          attention.value.weight [hidden_size, encoder_hidden_size] crossAttention.value
          attention.value.bias [hidden_size] crossAttention.value
          output.dense.weight [hidden_size, hidden_size] crossAttention.output
          output.dense.bias [hidden_size] crossAttention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate_query.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate_query.dense.bias [intermediate_size] feedForward.up
        output_query.dense.weight [hidden_size, intermediate_size] feedForward.down
        output_query.dense.bias [hidden_size] feedForward.down
        output_query.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up if use_qformer_text_input
        intermediate.dense.bias [intermediate_size] feedForward.up if use_qformer_text_input
        output. if use_qformer_text_input
          dense.weight [hidden_size, intermediate_size] feedForward.down
          dense.bias [hidden_size] feedForward.down
          LayerNorm.{weight,bias} [hidden_size] normalization
    """#,
    // blip-2
    #"""
    architecture blip-2
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type blip-2
    default image_text_hidden_size = 256
    default num_query_tokens = 32
    default qformer_config.cross_attention_frequency = 2
    default qformer_config.encoder_hidden_size = 1408
    default qformer_config.hidden_size = 768
    default qformer_config.intermediate_size = 3072
    default qformer_config.max_position_embeddings = 512
    default qformer_config.num_hidden_layers = 12
    default qformer_config.use_qformer_text_input = false
    default qformer_config.vocab_size = 30522
    default text_config.hidden_size = 768
    default vision_config.hidden_size = 1408
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 6144
    default vision_config.num_hidden_layers = 39
    default vision_config.patch_size = 14
    default vision_config.qkv_bias = true

    model ""
      query_tokens [1, num_query_tokens, qformer_config.hidden_size] embedding.input
      vision_model. @encoder
        embeddings.class_embedding [1, 1, vision_config.hidden_size] embedding.input
        embeddings.position_embedding [1, (vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        embeddings.patch_embedding.weight [vision_config.hidden_size, 3, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        encoder.layers.{n < vision_config.num_hidden_layers}.
          self_attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          self_attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv if vision_config.qkv_bias
          self_attn.projection.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.projection.bias [vision_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
      qformer.
        layernorm.{weight,bias} [qformer_config.hidden_size] normalization
        encoder.layer.{n < qformer_config.num_hidden_layers}.
          attention.attention.query.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.query
          attention.attention.query.bias [qformer_config.hidden_size] attention.query
          attention.attention.key.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.key
          attention.attention.key.bias [qformer_config.hidden_size] attention.key
          attention.attention.value.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.value
          attention.attention.value.bias [qformer_config.hidden_size] attention.value
          attention.output.dense.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.output
          attention.output.dense.bias [qformer_config.hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
          crossattention. if n % qformer_config.cross_attention_frequency == 0
            attention.query.weight [qformer_config.hidden_size, qformer_config.hidden_size] crossAttention.query
            attention.query.bias [qformer_config.hidden_size] crossAttention.query
            attention.key.weight [qformer_config.hidden_size, qformer_config.encoder_hidden_size] crossAttention.key
            attention.key.bias [qformer_config.hidden_size] crossAttention.key
            attention.value.weight [qformer_config.hidden_size, qformer_config.encoder_hidden_size] crossAttention.value
            attention.value.bias [qformer_config.hidden_size] crossAttention.value
            output.dense.weight [qformer_config.hidden_size, qformer_config.hidden_size] crossAttention.output
            output.dense.bias [qformer_config.hidden_size] crossAttention.output
            output.LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
          intermediate_query.dense.weight [qformer_config.intermediate_size, qformer_config.hidden_size] feedForward.up
          intermediate_query.dense.bias [qformer_config.intermediate_size] feedForward.up
          output_query.dense.weight [qformer_config.hidden_size, qformer_config.intermediate_size] feedForward.down
          output_query.dense.bias [qformer_config.hidden_size] feedForward.down
          output_query.LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
          intermediate.dense.weight [qformer_config.intermediate_size, qformer_config.hidden_size] feedForward.up if qformer_config.use_qformer_text_input
          intermediate.dense.bias [qformer_config.intermediate_size] feedForward.up if qformer_config.use_qformer_text_input
          output. if qformer_config.use_qformer_text_input
            dense.weight [qformer_config.hidden_size, qformer_config.intermediate_size] feedForward.down
            dense.bias [qformer_config.hidden_size] feedForward.down
            LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
      language_projection.weight [text_config.hidden_size, qformer_config.hidden_size] projector if head != "ForImageTextRetrieval"
      language_projection.bias [text_config.hidden_size] projector if head != "ForImageTextRetrieval"
      language_model.: auto(opt) in text_config as ForCausalLM @text if head != "ForImageTextRetrieval"

    head ForImageTextRetrieval
      embeddings.word_embeddings.weight [qformer_config.vocab_size, qformer_config.hidden_size] embedding.token
      embeddings.position_embeddings.weight [qformer_config.max_position_embeddings, qformer_config.hidden_size] embedding.position
      vision_projection.weight [image_text_hidden_size, qformer_config.hidden_size] projector
      vision_projection.bias [image_text_hidden_size] projector
      text_projection.weight [image_text_hidden_size, qformer_config.hidden_size] projector
      text_projection.bias [image_text_hidden_size] projector
      itm_head.weight [2, qformer_config.hidden_size] head
      itm_head.bias [2] head

    head ForConditionalGeneration
    """#,
    // blip
    #"""
    architecture blip
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type blip
    default text_config.encoder_hidden_size = 768
    default text_config.hidden_size = 768
    default text_config.intermediate_size = 3072
    default text_config.is_decoder = true
    default text_config.max_position_embeddings = 512
    default text_config.num_hidden_layers = 12
    default text_config.vocab_size = 30524
    default vision_config.hidden_size = 768
    default vision_config.image_size = 384
    default vision_config.intermediate_size = 3072
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 16

    model ""
      vision_model. @encoder
        embeddings.class_embedding [1, 1, vision_config.hidden_size] embedding.input
        embeddings.position_embedding [1, (vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        embeddings.patch_embedding.weight [vision_config.hidden_size, 3, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        encoder.layers.{n < vision_config.num_hidden_layers}.
          self_attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          self_attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          self_attn.projection.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.projection.bias [vision_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
      text_decoder.
        bert.
          embeddings.word_embeddings.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
          embeddings.position_embeddings.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
          embeddings.LayerNorm.{weight,bias} [text_config.hidden_size] head
          encoder.layer.{n < text_config.num_hidden_layers}.
            attention.self.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
            attention.self.query.bias [text_config.hidden_size] attention.query
            attention.self.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
            attention.self.key.bias [text_config.hidden_size] attention.key
            attention.self.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
            attention.self.value.bias [text_config.hidden_size] attention.value
            attention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] attention.output
            attention.output.dense.bias [text_config.hidden_size] attention.output
            attention.output.LayerNorm.{weight,bias} [text_config.hidden_size] head
            crossattention. if text_config.is_decoder
              self.query.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.query
              self.query.bias [text_config.hidden_size] crossAttention.query
              self.key.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.key
              self.key.bias [text_config.hidden_size] crossAttention.key
              self.value.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.value
              self.value.bias [text_config.hidden_size] crossAttention.value
              output.dense.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.output
              output.dense.bias [text_config.hidden_size] crossAttention.output
              output.LayerNorm.{weight,bias} [text_config.hidden_size] head
            intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            intermediate.dense.bias [text_config.intermediate_size] feedForward.up
            output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
            output.dense.bias [text_config.hidden_size] feedForward.down
            output.LayerNorm.{weight,bias} [text_config.hidden_size] head
        cls.predictions.bias [text_config.vocab_size] head
        cls.predictions.transform.dense.weight [text_config.hidden_size, text_config.hidden_size] head
        cls.predictions.transform.dense.bias [text_config.hidden_size] head
        cls.predictions.transform.LayerNorm.{weight,bias} [text_config.hidden_size] head
        cls.predictions.decoder.weight head tied text_decoder.bert.embeddings.word_embeddings.weight
        cls.predictions.decoder.bias head tied text_decoder.cls.predictions.bias
      text_encoder. @encoder if head == "ForQuestionAnswering"
        embeddings.word_embeddings.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embeddings.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
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
          crossattention.self.query.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.query
          crossattention.self.query.bias [text_config.hidden_size] crossAttention.query
          crossattention.self.key.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.key
          crossattention.self.key.bias [text_config.hidden_size] crossAttention.key
          crossattention.self.value.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.value
          crossattention.self.value.bias [text_config.hidden_size] crossAttention.value
          crossattention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.output
          crossattention.output.dense.bias [text_config.hidden_size] crossAttention.output
          crossattention.output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
          intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          intermediate.dense.bias [text_config.intermediate_size] feedForward.up
          output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          output.dense.bias [text_config.hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization

    head ForConditionalGeneration ForQuestionAnswering
    """#,
    // bloom
    #"""
    architecture bloom
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type bloom
    default hidden_size = 64
    default n_layer = 2
    default tie_word_embeddings = true
    default vocab_size = 250880

    model transformer.
      word_embeddings.weight [vocab_size, hidden_size] embedding.token
      word_embeddings_layernorm.{weight,bias} [hidden_size] normalization
      h.{n < n_layer}.
        input_layernorm.{weight,bias} [hidden_size] normalization
        self_attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv
        self_attention.query_key_value.bias [3 * hidden_size] attention.qkv
        self_attention.dense.weight [hidden_size, hidden_size] attention.output
        self_attention.dense.bias [hidden_size] attention.output
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
        mlp.dense_h_to_4h.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [4 * hidden_size] feedForward.up
        mlp.dense_4h_to_h.weight [hidden_size, 4 * hidden_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down
      ln_f.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .word_embeddings.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head

    head ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
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
    stack encoder
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
    // dbrx
    #"""
    architecture dbrx
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type dbrx
    default attn_config.kv_n_heads = 1, d_model = 2048, ffn_config.ffn_hidden_size = 3584
    default ffn_config.hidden_size = 2048, ffn_config.moe_num_experts = 4, n_heads = 16, n_layers = 24
    default tie_word_embeddings = false, vocab_size = 32000
    let width = ffn_config.moe_num_experts * ffn_config.ffn_hidden_size

    model transformer.
      wte.weight [vocab_size, d_model] embedding.token
      blocks.{n < n_layers}.
        norm_attn_norm.norm_1.weight [d_model] normalization
        norm_attn_norm.attn.Wqkv.weight [d_model + 2 * attn_config.kv_n_heads * (d_model / n_heads), d_model] attention.qkv
        norm_attn_norm.attn.out_proj.weight [d_model, d_model] attention.output
        norm_attn_norm.norm_2.weight [d_model] normalization
        ffn.router.layer.weight [ffn_config.moe_num_experts, ffn_config.hidden_size] expert.router
        ffn.experts.mlp.w1 [width, ffn_config.hidden_size] expert.gate
        ffn.experts.mlp.v1 [width, ffn_config.hidden_size] expert.up
        ffn.experts.mlp.w2 [width, ffn_config.hidden_size] expert.down
      norm_f.weight [d_model] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, d_model] head tied .wte.weight when tie_word_embeddings
    """#,
    // deberta-v2
    #"""
    architecture deberta-v2
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type deberta-v2
    default hidden_size = 1536
    default intermediate_size = 6144
    default legacy = true
    default max_position_embeddings = 512
    default num_hidden_layers = 24
    default position_biased_input = true
    default relative_attention = false
    default tie_word_embeddings = true
    default type_vocab_size = 0
    default vocab_size = 128100
    default pooler_hidden_size = hidden_size
    default position_buckets = -1
    default max_relative_positions = -1
    default share_att_key = false
    default conv_kernel_size = 0
    default conv_groups = 1
    let positions = max_relative_positions if max_relative_positions > 0 else max_position_embeddings

    model deberta.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position if position_biased_input
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment if type_vocab_size > 0
      encoder.
        layer.{n < num_hidden_layers}.
          attention.self.query_proj.weight [hidden_size, hidden_size] attention.query
          attention.self.query_proj.bias [hidden_size] attention.query
          attention.self.key_proj.weight [hidden_size, hidden_size] attention.key
          attention.self.key_proj.bias [hidden_size] attention.key
          attention.self.value_proj.weight [hidden_size, hidden_size] attention.value
          attention.self.value_proj.bias [hidden_size] attention.value
          attention.self. if relative_attention and not share_att_key
            pos_key_proj.weight [hidden_size, hidden_size] attention.position if pos_att_type in ["c2p", "c2p|p2c", "p2c|c2p"] or "c2p" in pos_att_type
            pos_key_proj.bias [hidden_size] attention.position if pos_att_type in ["c2p", "c2p|p2c", "p2c|c2p"] or "c2p" in pos_att_type
            pos_query_proj.weight [hidden_size, hidden_size] attention.position if pos_att_type in ["p2c", "c2p|p2c", "p2c|c2p"] or "p2c" in pos_att_type
            pos_query_proj.bias [hidden_size] attention.position if pos_att_type in ["p2c", "c2p|p2c", "p2c|c2p"] or "p2c" in pos_att_type
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        rel_embeddings.weight [2 * (position_buckets if position_buckets > 0 else positions), hidden_size] attention.position if relative_attention
        LayerNorm.{weight,bias} [hidden_size] normalization if norm_rel_ebd == "layer_norm"
        conv.conv.weight [hidden_size, hidden_size / conv_groups, conv_kernel_size] convolution if conv_kernel_size > 0
        conv.conv.bias [hidden_size] convolution if conv_kernel_size > 0
        conv.LayerNorm.{weight,bias} [hidden_size] normalization if conv_kernel_size > 0

    head ForMaskedLM
      cls. if legacy
        predictions.bias [vocab_size] head
        predictions.transform.dense.weight [hidden_size, hidden_size] head
        predictions.transform.dense.bias [hidden_size] head
        predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
        predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
        predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings
      lm_predictions. if not legacy
        lm_head.bias [vocab_size] head
        lm_head.dense.weight [hidden_size, hidden_size] head
        lm_head.dense.bias [hidden_size] head
        lm_head.LayerNorm.{weight,bias} [hidden_size] head

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      pooler.dense.weight [pooler_hidden_size, pooler_hidden_size] pooler if head != "ForTokenClassification"
      pooler.dense.bias [pooler_hidden_size] pooler if head != "ForTokenClassification"
      classifier.weight [1, hidden_size] head if head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForMultipleChoice"
      classifier.bias [1] head if head == "ForMultipleChoice"
      classifier.bias [num_labels] head if head != "ForMultipleChoice"

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
    """#,
    // deberta
    #"""
    architecture deberta
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type deberta
    default hidden_size = 768
    default intermediate_size = 3072
    default legacy = true
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default position_biased_input = true
    default relative_attention = false
    default tie_word_embeddings = true
    default type_vocab_size = 0
    default vocab_size = 50265
    default pooler_hidden_size = hidden_size

    model deberta.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position if position_biased_input
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment if type_vocab_size > 0
      encoder.
        layer.{n < num_hidden_layers}.
          attention.self.q_bias [hidden_size] attention.query
          attention.self.v_bias [hidden_size] attention.value
          attention.self.in_proj.weight [3 * hidden_size, hidden_size] attention.qkv
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        rel_embeddings.weight [2 * max_position_embeddings, hidden_size] attention.position if relative_attention

    head ForMaskedLM
      cls. if legacy
        predictions.bias [vocab_size] head
        predictions.transform.dense.weight [hidden_size, hidden_size] head
        predictions.transform.dense.bias [hidden_size] head
        predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
        predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
        predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings
      lm_predictions. if not legacy
        lm_head.bias [vocab_size] head
        lm_head.dense.weight [hidden_size, hidden_size] head
        lm_head.dense.bias [hidden_size] head
        lm_head.LayerNorm.{weight,bias} [hidden_size] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head

    head ForSequenceClassification ForTokenClassification
      pooler.dense.weight [pooler_hidden_size, pooler_hidden_size] pooler if head == "ForSequenceClassification"
      pooler.dense.bias [pooler_hidden_size] pooler if head == "ForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // deepseek-v2
    #"""
    architecture deepseek-v2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type deepseek_v2
    default attention_bias = false
    default first_k_dense_replace = 0
    default hidden_size = 4096
    default intermediate_size = 11008
    default kv_lora_rank = 512
    default mlp_bias = false
    default moe_intermediate_size = 1407
    default n_routed_experts = 64
    default n_shared_experts = 2
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default qk_nope_head_dim = 128
    default qk_rope_head_dim = 64
    default tie_word_embeddings = false
    default v_head_dim = 128
    default vocab_size = 102400
    let width = moe_intermediate_size * n_shared_experts

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n >= first_k_dense_replace
          experts.{e < n_routed_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            down_proj.bias [hidden_size] feedForward.down if mlp_bias
            gate_proj.weight [width, hidden_size] feedForward.gate
            gate_proj.bias [width] feedForward.gate if mlp_bias
            up_proj.weight [width, hidden_size] feedForward.up
            up_proj.bias [width] feedForward.up if mlp_bias
        mlp. if n < first_k_dense_replace
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_a_proj_with_mqa.bias [kv_lora_rank + qk_rope_head_dim] attention.kvDown if attention_bias
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output if attention_bias
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization if has(q_lora_rank)
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown if has(q_lora_rank)
        self_attn.q_a_proj.bias [q_lora_rank] attention.queryDown if has(q_lora_rank) and attention_bias
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp if has(q_lora_rank)
        self_attn.q_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), hidden_size] attention.query if not has(q_lora_rank)
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // deepseek-v3
    #"""
    architecture deepseek-v3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type deepseek_v3
    default attention_bias = false
    default first_k_dense_replace = 3
    default hidden_size = 7168
    default intermediate_size = 18432
    default kv_lora_rank = 512
    default moe_intermediate_size = 2048
    default n_routed_experts = 256
    default n_shared_experts = 1
    default num_attention_heads = 128
    default num_hidden_layers = 61
    absent q_lora_rank = 1536
    default qk_nope_head_dim = 128
    default qk_rope_head_dim = 64
    default tie_word_embeddings = false
    default v_head_dim = 128
    default vocab_size = 129280
    let width = moe_intermediate_size * n_shared_experts

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
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_a_proj_with_mqa.bias [kv_lora_rank + qk_rope_head_dim] attention.kvDown if attention_bias
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output if attention_bias
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization if has(q_lora_rank)
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown if has(q_lora_rank)
        self_attn.q_a_proj.bias [q_lora_rank] attention.queryDown if has(q_lora_rank) and attention_bias
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp if has(q_lora_rank)
        self_attn.q_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), hidden_size] attention.query if not has(q_lora_rank)
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // deit
    #"""
    architecture deit
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type deit
    default encoder_stride = 16
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default qkv_bias = true
    default head_dim = hidden_size / num_attention_heads
    default pooler_output_size = hidden_size
    let queries = num_attention_heads * head_dim

    model deit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.distillation_token [1, 1, hidden_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 2, hidden_size] embedding.position
      embeddings.mask_token [1, 1, hidden_size] embedding.token if head == "ForMaskedImageModeling"
      layernorm.{bias,weight} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          attention. if qkv_bias
            key.bias [queries] attention.key
            query.bias [queries] attention.query
            value.bias [queries] attention.value
          attention.key.weight [queries, hidden_size] attention.key
          attention.query.weight [queries, hidden_size] attention.query
          attention.value.weight [queries, hidden_size] attention.value
          output.dense.bias [hidden_size] attention.output
          output.dense.weight [hidden_size, queries] attention.output
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
      pooler.dense.bias [pooler_output_size] pooler if head == ""
      pooler.dense.weight [pooler_output_size, hidden_size] pooler if head == ""

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head

    head ForImageClassificationWithTeacher
      cls_classifier.bias [num_labels] head
      cls_classifier.weight [num_labels, hidden_size] head
      distillation_classifier.bias [num_labels] head
      distillation_classifier.weight [num_labels, hidden_size] head

    head ForMaskedImageModeling
      decoder.0.bias [encoder_stride ^ 2 * num_channels] convolution @decoder
      decoder.0.weight [encoder_stride ^ 2 * num_channels, hidden_size, 1, 1] convolution @decoder
    """#,
    // detr
    #"""
    architecture detr
    source transformers 5.24.0
    stack shared
    natural ForObjectDetection
    type detr
    default d_model = 256
    default decoder_ffn_dim = 2048
    default decoder_layers = 6
    default encoder_ffn_dim = 2048
    default encoder_layers = 6
    default num_queries = 100
    default num_channels = 3
    default backbone_config.num_channels = num_channels

    model model.
      backbone.conv_encoder.model.
        bn1.bias [64] buffer "frozen normalization"
        bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
        bn1.weight [64] buffer "frozen normalization"
        conv1.weight [64, backbone_config.num_channels, 7, 7] convolution
        layer1.{n < 3}.
          bn1.bias [64] buffer "frozen normalization"
          bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn1.weight [64] buffer "frozen normalization"
          bn2.bias [64] buffer "frozen normalization"
          bn2.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn2.weight [64] buffer "frozen normalization"
          bn3.bias [256] buffer "frozen normalization"
          bn3.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn3.weight [256] buffer "frozen normalization"
          conv1.weight [64, 64, 1, 1] convolution if n == 0
          conv1.weight [64, 256, 1, 1] convolution if n > 0
          conv2.weight [64, 64, 3, 3] convolution
          conv3.weight [256, 64, 1, 1] convolution
          downsample. if n == 0
            0.weight [256, 64, 1, 1] convolution
            1.{weight,bias} [256] buffer "frozen normalization"
            1.{running_mean,running_var} [256] buffer "batch norm statistics"
        layer2.{n < 4}.
          bn1.bias [128] buffer "frozen normalization"
          bn1.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn1.weight [128] buffer "frozen normalization"
          bn2.bias [128] buffer "frozen normalization"
          bn2.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn2.weight [128] buffer "frozen normalization"
          bn3.bias [512] buffer "frozen normalization"
          bn3.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn3.weight [512] buffer "frozen normalization"
          conv1.weight [128, 256, 1, 1] convolution if n == 0
          conv1.weight [128, 512, 1, 1] convolution if n > 0
          conv2.weight [128, 128, 3, 3] convolution
          conv3.weight [512, 128, 1, 1] convolution
          downsample. if n == 0
            0.weight [512, 256, 1, 1] convolution
            1.{weight,bias} [512] buffer "frozen normalization"
            1.{running_mean,running_var} [512] buffer "batch norm statistics"
        layer3.{n < 6}.
          bn1.bias [256] buffer "frozen normalization"
          bn1.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn1.weight [256] buffer "frozen normalization"
          bn2.bias [256] buffer "frozen normalization"
          bn2.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn2.weight [256] buffer "frozen normalization"
          bn3.bias [1024] buffer "frozen normalization"
          bn3.{running_mean,running_var} [1024] buffer "batch norm statistics"
          bn3.weight [1024] buffer "frozen normalization"
          conv1.weight [256, 512, 1, 1] convolution if n == 0
          conv1.weight [256, 1024, 1, 1] convolution if n > 0
          conv2.weight [256, 256, 3, 3] convolution
          conv3.weight [1024, 256, 1, 1] convolution
          downsample. if n == 0
            0.weight [1024, 512, 1, 1] convolution
            1.{weight,bias} [1024] buffer "frozen normalization"
            1.{running_mean,running_var} [1024] buffer "batch norm statistics"
        layer4.{n < 3}.
          bn1.bias [512] buffer "frozen normalization"
          bn1.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn1.weight [512] buffer "frozen normalization"
          bn2.bias [512] buffer "frozen normalization"
          bn2.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn2.weight [512] buffer "frozen normalization"
          bn3.bias [2048] buffer "frozen normalization"
          bn3.{running_mean,running_var} [2048] buffer "batch norm statistics"
          bn3.weight [2048] buffer "frozen normalization"
          conv1.weight [512, 1024, 1, 1] convolution if n == 0
          conv1.weight [512, 2048, 1, 1] convolution if n > 0
          conv2.weight [512, 512, 3, 3] convolution
          conv3.weight [2048, 512, 1, 1] convolution
          downsample. if n == 0
            0.weight [2048, 1024, 1, 1] convolution
            1.{weight,bias} [2048] buffer "frozen normalization"
            1.{running_mean,running_var} [2048] buffer "batch norm statistics"
      decoder. @decoder
        layernorm.{bias,weight} [d_model] normalization
        layers.{n < decoder_layers}.
          encoder_attn.k_proj.bias [d_model] crossAttention.key
          encoder_attn.k_proj.weight [d_model, d_model] crossAttention.key
          encoder_attn.out_proj.bias [d_model] crossAttention.output
          encoder_attn.out_proj.weight [d_model, d_model] crossAttention.output
          encoder_attn.q_proj.bias [d_model] crossAttention.query
          encoder_attn.q_proj.weight [d_model, d_model] crossAttention.query
          encoder_attn.v_proj.bias [d_model] crossAttention.value
          encoder_attn.v_proj.weight [d_model, d_model] crossAttention.value
          encoder_attn_layer_norm.{bias,weight} [d_model] normalization
          final_layer_norm.{bias,weight} [d_model] normalization
          fc1.bias [decoder_ffn_dim] feedForward.up
          fc1.weight [decoder_ffn_dim, d_model] feedForward.up
          fc2.bias [d_model] feedForward.down
          fc2.weight [d_model, decoder_ffn_dim] feedForward.down
          self_attn.k_proj.bias [d_model] attention.key
          self_attn.k_proj.weight [d_model, d_model] attention.key
          self_attn.out_proj.bias [d_model] attention.output
          self_attn.out_proj.weight [d_model, d_model] attention.output
          self_attn.q_proj.bias [d_model] attention.query
          self_attn.q_proj.weight [d_model, d_model] attention.query
          self_attn.v_proj.bias [d_model] attention.value
          self_attn.v_proj.weight [d_model, d_model] attention.value
          self_attn_layer_norm.{bias,weight} [d_model] normalization
      encoder.layers.{n < encoder_layers}. @encoder
        final_layer_norm.{bias,weight} [d_model] normalization
        fc1.bias [encoder_ffn_dim] feedForward.up
        fc1.weight [encoder_ffn_dim, d_model] feedForward.up
        fc2.bias [d_model] feedForward.down
        fc2.weight [d_model, encoder_ffn_dim] feedForward.down
        self_attn.k_proj.bias [d_model] attention.key
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.out_proj.bias [d_model] attention.output
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn_layer_norm.{bias,weight} [d_model] normalization
      input_projection.bias [d_model] convolution
      input_projection.weight [d_model, 2048, 1, 1] convolution
      query_position_embeddings.weight [num_queries, d_model] embedding.position

    head ForObjectDetection
      bbox_predictor.layers.0.bias [d_model] head
      bbox_predictor.layers.0.weight [d_model, d_model] head
      bbox_predictor.layers.1.bias [d_model] head
      bbox_predictor.layers.1.weight [d_model, d_model] head
      bbox_predictor.layers.2.bias [4] head
      bbox_predictor.layers.2.weight [4, d_model] head
      class_labels_classifier.bias [num_labels + 1] head
      class_labels_classifier.weight [num_labels + 1, d_model] head
    """#,
    // dinov2
    #"""
    architecture dinov2
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type dinov2
    default hidden_size = 768
    default image_size = 224
    default mlp_ratio = 4
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 14
    default qkv_bias = true
    default use_mask_token = true
    default use_swiglu_ffn = false
    default head_dim = hidden_size / num_attention_heads
    let queries = num_attention_heads * head_dim

    model dinov2.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.mask_token [1, hidden_size] embedding.token if use_mask_token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      encoder.layer.{n < num_hidden_layers}.
        attention.
          attention. if qkv_bias
            key.bias [queries] attention.key
            query.bias [queries] attention.query
            value.bias [queries] attention.value
          attention.key.weight [queries, hidden_size] attention.key
          attention.query.weight [queries, hidden_size] attention.query
          attention.value.weight [queries, hidden_size] attention.value
          output.dense.bias [hidden_size] attention.output
          output.dense.weight [hidden_size, queries] attention.output
        layer_scale1.lambda1 [hidden_size] layerScale
        layer_scale2.lambda1 [hidden_size] layerScale
        mlp. if not use_swiglu_ffn
          fc1.bias [hidden_size * mlp_ratio] feedForward.up
          fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
          fc2.bias [hidden_size] feedForward.down
          fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        mlp. if use_swiglu_ffn
          weights_out.bias [hidden_size] feedForward.down
          weights_out.weight [hidden_size, 8 * ((2 * (hidden_size * mlp_ratio) / 3 + 7) / 8)] feedForward.down
          weights_in.bias [4096] feedForward.gate+feedForward.up
          weights_in.weight [4096, hidden_size] feedForward.gate+feedForward.up
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      layernorm.{bias,weight} [hidden_size] normalization

    head ForImageClassification
      classifier.bias [2] head
      classifier.weight [2, 2 * hidden_size] head
    """#,
    // dinov3-convnext
    #"""
    architecture dinov3-convnext
    source transformers 5.24.0
    stack encoder
    type dinov3_convnext
    default depths = [3, 3, 9, 3], hidden_sizes = [96, 192, 384, 768], num_channels = 3

    model ""
      stages.0.
        downsample_layers.0.weight [hidden_sizes[0], num_channels, 4, 4] convolution
        downsample_layers.0.bias [hidden_sizes[0]] convolution
        downsample_layers.1.{weight,bias} [hidden_sizes[0]] normalization
      stages.{n in 1...3}.
        downsample_layers.0.{weight,bias} [hidden_sizes[n - 1]] normalization
        downsample_layers.1.weight [hidden_sizes[n], hidden_sizes[n - 1], 2, 2] convolution
        downsample_layers.1.bias [hidden_sizes[n]] convolution
      stages.{n < 4}.
        layers.{e < depths[n]}.
          gamma [hidden_sizes[n]] layerScale
          depthwise_conv.weight [hidden_sizes[n], 1, 7, 7] convolution
          depthwise_conv.bias [hidden_sizes[n]] convolution
          layer_norm.{weight,bias} [hidden_sizes[n]] normalization
          pointwise_conv1.weight [4 * hidden_sizes[n], hidden_sizes[n]] convolution
          pointwise_conv1.bias [4 * hidden_sizes[n]] convolution
          pointwise_conv2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] convolution
          pointwise_conv2.bias [hidden_sizes[n]] convolution
      layer_norm.{weight,bias} [hidden_sizes[3]] normalization
    """#,
    // dinov3-vit
    #"""
    architecture dinov3-vit
    source transformers 5.24.0
    stack encoder
    type dinov3_vit
    default hidden_size = 384
    default intermediate_size = 1536
    default key_bias = false
    default mlp_bias = true
    default num_channels = 3
    default num_hidden_layers = 12
    default num_register_tokens = 0
    default patch_size = 16
    default proj_bias = true
    default query_bias = true
    default use_gated_mlp = false
    default value_bias = true

    model ""
      embeddings.{cls_token,mask_token} [1, 1, hidden_size] embedding.token
      embeddings.patch_embeddings.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.register_tokens [1, num_register_tokens, hidden_size] embedding.token if num_register_tokens > 0
      layer.{n < num_hidden_layers}.
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key if key_bias
        attention.o_proj.bias [hidden_size] attention.output if proj_bias
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.q_proj.bias [hidden_size] attention.query if query_bias
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.v_proj.bias [hidden_size] attention.value if value_bias
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        layer_scale1.lambda1 [hidden_size] layerScale
        layer_scale2.lambda1 [hidden_size] layerScale
        mlp.down_proj.bias [hidden_size] feedForward.down if mlp_bias
        mlp.up_proj.bias [intermediate_size] feedForward.up if mlp_bias
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.gate_proj.bias [intermediate_size] feedForward.gate if use_gated_mlp
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate if use_gated_mlp
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      norm.{bias,weight} [hidden_size] normalization

    head Backbone
    """#,
    // distilbert
    #"""
    architecture distilbert
    source transformers 5.24.0
    reference "Sanh et al., DistilBERT, a distilled version of BERT, 2019"
    stack encoder
    type distilbert

    model distilbert.
      embeddings.word_embeddings.weight [vocab_size, dim] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, dim] embedding.position
      embeddings.LayerNorm.{weight,bias} [dim] normalization
      transformer.layer.{n < n_layers}.
        attention.q_lin.weight [dim, dim] attention.query
        attention.q_lin.bias [dim] attention.query
        attention.k_lin.weight [dim, dim] attention.key
        attention.k_lin.bias [dim] attention.key
        attention.v_lin.weight [dim, dim] attention.value
        attention.v_lin.bias [dim] attention.value
        attention.out_lin.weight [dim, dim] attention.output
        attention.out_lin.bias [dim] attention.output
        sa_layer_norm.{weight,bias} [dim] normalization
        ffn.lin1.weight [hidden_dim, dim] feedForward.up
        ffn.lin1.bias [hidden_dim] feedForward.up
        ffn.lin2.weight [dim, hidden_dim] feedForward.down
        ffn.lin2.bias [dim] feedForward.down
        output_layer_norm.{weight,bias} [dim] normalization

    head ForMaskedLM
      vocab_transform.weight [dim, dim] head
      vocab_transform.bias [dim] head
      vocab_layer_norm.{weight,bias} [dim] head
      vocab_projector.weight [vocab_size, dim] head tied distilbert.embeddings.word_embeddings.weight
      vocab_projector.bias [vocab_size] head

    head ForSequenceClassification
      pre_classifier.weight [dim, dim] head
      pre_classifier.bias [dim] head
      classifier.weight [num_labels, dim] head
      classifier.bias [num_labels] head

    head ForTokenClassification
      classifier.weight [num_labels, dim] head
      classifier.bias [num_labels] head

    head ForQuestionAnswering
      qa_outputs.weight [2, dim] head
      qa_outputs.bias [2] head
    """#,
    // donut-swin
    #"""
    architecture donut-swin
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type donut-swin
    default depths = [2, 2, 6, 2], embed_dim = 96, image_size = 224, mlp_ratio = 4.0, num_channels = 3
    default num_heads = [3, 6, 12, 24], patch_size = 4, qkv_bias = true
    default use_absolute_embeddings = false, window_size = 7

    model donut.
      embeddings.patch_embeddings.projection.weight [embed_dim, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [embed_dim] embedding.input
      embeddings.norm.{weight,bias} [embed_dim] normalization
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, embed_dim] embedding.position if use_absolute_embeddings
      encoder.layers.{n < 4}.
        blocks.{e < depths[n]}.
          layernorm_before.{weight,bias} [embed_dim * 2 ^ n] normalization
          attention.
            self.relative_position_bias_table [(2 * window_size - 1) * (2 * window_size - 1), num_heads[n]] attention.position
            self.relative_position_index [(2 * window_size / num_labels) ^ 2, (2 * window_size / num_labels) ^ 2] buffer "relative position index"
            self.query.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.query
            self.key.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.key
            self.value.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.value
            self. if qkv_bias
              query.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.query
              key.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.key
              value.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.value
            output.dense.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.output
            output.dense.bias [embed_dim * 2 ^ n] attention.output
          layernorm_after.{weight,bias} [embed_dim * 2 ^ n] normalization
          intermediate.dense.weight [int(mlp_ratio * embed_dim) * 2 ^ n, embed_dim * 2 ^ n] feedForward.up
          intermediate.dense.bias [int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.up
          output.dense.weight [embed_dim * 2 ^ n, int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.down
          output.dense.bias [embed_dim * 2 ^ n] feedForward.down
        downsample.reduction.weight [2 * embed_dim * 2 ^ n, 4 * embed_dim * 2 ^ n] projector if n < 3
        downsample.norm.{weight,bias} [4 * embed_dim * 2 ^ n] normalization if n < 3

    head ForImageClassification
      classifier.weight [num_labels, 8 * embed_dim] head
      classifier.bias [num_labels] head
    """#,
    // edgetam-vision-model
    #"""
    architecture edgetam-vision-model
    source transformers 5.24.0
    stack encoder
    type edgetam_vision_model
    default backbone_channel_list = [384, 192, 96, 48], backbone_config.model_args.in_chans = 3
    default fpn_hidden_size = 256, fpn_kernel_size = 1

    model ""
      backbone.timm_model.
        conv1.weight [64, backbone_config.model_args.in_chans, 7, 7] convolution
        bn1.{weight,bias} [64] normalization
        bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
        bn1.num_batches_tracked [] buffer "batch norm statistics"
        layer1.{n < 3}.
          conv1.weight [64, 64, 1, 1] convolution if n == 0
          conv1.weight [64, 256, 1, 1] convolution if n > 0
          bn1.{weight,bias} [64] normalization
          bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [64, 64, 3, 3] convolution
          bn2.{weight,bias} [64] normalization
          bn2.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [256, 64, 1, 1] convolution
          bn3.{weight,bias} [256] normalization
          bn3.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [256, 64, 1, 1] convolution
            1.{weight,bias} [256] normalization
            1.{running_mean,running_var} [256] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer2.{n < 4}.
          conv1.weight [128, 256, 1, 1] convolution if n == 0
          conv1.weight [128, 512, 1, 1] convolution if n > 0
          bn1.{weight,bias} [128] normalization
          bn1.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [128, 128, 3, 3] convolution
          bn2.{weight,bias} [128] normalization
          bn2.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [512, 128, 1, 1] convolution
          bn3.{weight,bias} [512] normalization
          bn3.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [512, 256, 1, 1] convolution
            1.{weight,bias} [512] normalization
            1.{running_mean,running_var} [512] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer3.{n < 6}.
          conv1.weight [256, 512, 1, 1] convolution if n == 0
          conv1.weight [256, 1024, 1, 1] convolution if n > 0
          bn1.{weight,bias} [256] normalization
          bn1.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [256, 256, 3, 3] convolution
          bn2.{weight,bias} [256] normalization
          bn2.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [1024, 256, 1, 1] convolution
          bn3.{weight,bias} [1024] normalization
          bn3.{running_mean,running_var} [1024] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [1024, 512, 1, 1] convolution
            1.{weight,bias} [1024] normalization
            1.{running_mean,running_var} [1024] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
      neck.convs.{n < 4}.
        weight [fpn_hidden_size, backbone_channel_list[n], fpn_kernel_size, fpn_kernel_size] convolution
        bias [fpn_hidden_size] convolution
    """#,
    // electra
    #"""
    architecture electra
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type electra
    default embedding_size = 128
    default hidden_size = 256
    default intermediate_size = 1024
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model electra.
      embeddings.word_embeddings.weight [vocab_size, embedding_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, embedding_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, embedding_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [embedding_size] normalization
      embeddings_project.weight [hidden_size, embedding_size] embedding.input if embedding_size != hidden_size
      embeddings_project.bias [hidden_size] embedding.input if embedding_size != hidden_size
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

    head ForCausalLM ForMaskedLM
      generator_predictions.LayerNorm.{weight,bias} [embedding_size] head
      generator_predictions.dense.weight [embedding_size, hidden_size] head
      generator_predictions.dense.bias [embedding_size] head
      generator_lm_head.bias [vocab_size] head
      generator_lm_head.weight [vocab_size, embedding_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      sequence_summary.summary.weight [hidden_size, hidden_size] head if head == "ForMultipleChoice"
      sequence_summary.summary.bias [hidden_size] head if head == "ForMultipleChoice"
      classifier.weight [1, hidden_size] head if head != "ForSequenceClassification" and head == "ForMultipleChoice"
      classifier.bias [1] head if head != "ForSequenceClassification" and head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForSequenceClassification" and head == "ForTokenClassification"
      classifier.bias [num_labels] head if head != "ForSequenceClassification" and head == "ForTokenClassification"
      classifier. if head == "ForSequenceClassification"
        dense.weight [hidden_size, hidden_size] head
        dense.bias [hidden_size] head
        out_proj.weight [num_labels, hidden_size] head
        out_proj.bias [num_labels] head

    head ForPreTraining
      discriminator_predictions.dense.weight [hidden_size, hidden_size] head
      discriminator_predictions.dense.bias [hidden_size] head
      discriminator_predictions.dense_prediction.weight [1, hidden_size] head
      discriminator_predictions.dense_prediction.bias [1] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
    """#,
    // ernie4-5-moe
    #"""
    architecture ernie4-5-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type ernie4_5_moe
    default hidden_size = 2560, intermediate_size = 12288, moe_intermediate_size = 1536
    default moe_layer_interval = 1, moe_layer_start_index = 1, moe_num_experts = 64
    default moe_num_shared_experts = 2, num_attention_heads = 20, num_hidden_layers = 28
    default num_key_value_heads = 4, tie_word_embeddings = true, use_bias = false, vocab_size = 103424
    default head_dim = hidden_size / num_attention_heads
    let width = moe_intermediate_size * moe_num_shared_experts, keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if (n + 1) % moe_layer_interval != 0 or n < moe_layer_start_index
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if ((n + 1) % moe_layer_interval != 0 or n < moe_layer_start_index) and use_bias
          down_proj.bias [hidden_size] feedForward.down
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
        mlp. if (n + 1) % moe_layer_interval == 0 and n >= moe_layer_start_index
          experts.{e < moe_num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          moe_statics.e_score_correction_bias [1, moe_num_experts] expert.router
          gate.weight [moe_num_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            down_proj.bias [hidden_size] feedForward.down if use_bias
            gate_proj.weight [width, hidden_size] feedForward.gate
            gate_proj.bias [width] feedForward.gate if use_bias
            up_proj.weight [width, hidden_size] feedForward.up
            up_proj.bias [width] feedForward.up if use_bias
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if use_bias
          k_proj.bias [keys] attention.key
          o_proj.bias [hidden_size] attention.output
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head if use_bias
    """#,
    // exaone
    #"""
    architecture exaone
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type exaone
    default attention_bias = false, hidden_size = 4096, intermediate_size = 14336, mlp_bias = false
    default num_attention_heads = 32, num_hidden_layers = 32, num_key_value_heads = 8
    default tie_word_embeddings = false, vocab_size = 102400
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model ""
      lm_head.weight [vocab_size, hidden_size] head tied transformer.wte.weight when tie_word_embeddings
      transformer.
        wte.weight [vocab_size, hidden_size] embedding.token
        h.{n < num_hidden_layers}.
          ln_1.weight [hidden_size] normalization
          mlp.c_proj.weight [hidden_size, intermediate_size] feedForward.down
          mlp.c_fc_0.weight [intermediate_size, hidden_size] feedForward.gate
          mlp.c_fc_1.weight [intermediate_size, hidden_size] feedForward.up
          mlp. if mlp_bias
            c_proj.bias [hidden_size] feedForward.down
            c_fc_0.bias [intermediate_size] feedForward.gate
            c_fc_1.bias [intermediate_size] feedForward.up
          ln_2.weight [hidden_size] normalization
          attn.
            attention.k_proj.weight [keys, hidden_size] attention.key
            attention.out_proj.weight [hidden_size, queries] attention.output
            attention.q_proj.weight [queries, hidden_size] attention.query
            attention.v_proj.weight [keys, hidden_size] attention.value
            attention. if attention_bias
              k_proj.bias [keys] attention.key
              out_proj.bias [hidden_size] attention.output
              q_proj.bias [queries] attention.query
              v_proj.bias [keys] attention.value
        ln_f.weight [hidden_size] normalization

    head ForCausalLM
    """#,
    // exaone4-5-vision
    #"""
    architecture exaone4-5-vision
    source transformers 5.24.0
    stack encoder
    type exaone4_5_vision
    default depth = 32, hidden_size = 3584, in_channels = 3, intermediate_size = 3420, num_heads = 16
    default num_key_value_heads = 8, out_hidden_size = 3584, patch_size = 14, spatial_merge_size = 2
    default temporal_patch_size = 2
    let width = hidden_size * spatial_merge_size ^ 2

    model ""
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      blocks.{n < depth}.
        norm1.weight [hidden_size] normalization
        norm2.weight [hidden_size] normalization
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        attn.qkv.weight [hidden_size + 2 * (num_key_value_heads * (hidden_size / num_heads)), hidden_size] attention.qkv
        attn.qkv.bias [hidden_size + 2 * (num_key_value_heads * (hidden_size / num_heads))] attention.qkv
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
    // exaone4
    #"""
    architecture exaone4
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type exaone4
    default hidden_size = 4096, intermediate_size = 16384, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, tie_word_embeddings = false
    default vocab_size = 102400, head_dim = hidden_size / num_attention_heads

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // falcon-h1
    #"""
    architecture falcon-h1
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type falcon_h1
    default attention_bias = false, hidden_size = 4096, intermediate_size = 14336
    default mamba_conv_bias = true, mamba_d_conv = 4, mamba_d_ssm = 1024, mamba_d_state = 256
    default mamba_n_groups = 1, mamba_n_heads = 128, mamba_proj_bias = false, mamba_rms_norm = false
    default mlp_bias = false, num_attention_heads = 32, num_hidden_layers = 32
    default num_key_value_heads = 8, projectors_bias = false, tie_word_embeddings = false
    default vocab_size = 128000, head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        feed_forward.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        mamba.{dt_bias,A_log,D} [mamba_n_heads] stateSpace
        mamba.conv1d.weight [mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state, 1, mamba_d_conv] stateSpace
        mamba.conv1d.bias [mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state] stateSpace if mamba_conv_bias
        mamba.in_proj.weight [mamba_d_ssm + (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads, hidden_size] stateSpace
        mamba.in_proj.bias [mamba_d_ssm + (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads] stateSpace if mamba_proj_bias
        mamba.out_proj.weight [hidden_size, mamba_d_ssm] stateSpace
        mamba.out_proj.bias [hidden_size] stateSpace if projectors_bias
        mamba.norm.weight [mamba_d_ssm] normalization if mamba_rms_norm
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        input_layernorm.weight [hidden_size] normalization
        pre_ff_layernorm.weight [hidden_size] normalization
      final_layernorm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // falcon
    #"""
    architecture falcon
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type falcon
    default bias = false
    default hidden_size = 4544
    default multi_query = true
    default new_decoder_architecture = false
    default num_attention_heads = 71
    default num_hidden_layers = 32
    default parallel_attn = true
    default tie_word_embeddings = true
    default vocab_size = 65024
    default ffn_hidden_size = 4 * hidden_size
    default head_dim = hidden_size / num_attention_heads
    default num_kv_heads = num_attention_heads

    model transformer.
      word_embeddings.weight [vocab_size, hidden_size] embedding.token
      h.{n < num_hidden_layers}.
        self_attention.query_key_value.weight [hidden_size + 2 * head_dim, hidden_size] attention.qkv if multi_query and not new_decoder_architecture
        self_attention.query_key_value.weight [(2 * num_kv_heads + num_attention_heads) * head_dim, hidden_size] attention.qkv if new_decoder_architecture
        self_attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv if not multi_query
        self_attention.query_key_value.bias [hidden_size + 2 * head_dim] attention.qkv if bias and not new_decoder_architecture
        self_attention.query_key_value.bias [(2 * num_kv_heads + num_attention_heads) * head_dim] attention.qkv if bias and new_decoder_architecture
        self_attention.dense.weight [hidden_size, hidden_size] attention.output
        self_attention.dense.bias [hidden_size] attention.output if bias
        mlp.dense_h_to_4h.weight [ffn_hidden_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [ffn_hidden_size] feedForward.up if bias
        mlp.dense_4h_to_h.weight [hidden_size, ffn_hidden_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down if bias
        input_layernorm.{weight,bias} [hidden_size] normalization if not new_decoder_architecture
        ln_attn.{weight,bias} [hidden_size] normalization if new_decoder_architecture
        ln_mlp.{weight,bias} [hidden_size] normalization if new_decoder_architecture
        post_attention_layernorm.{weight,bias} [hidden_size] normalization if not parallel_attn
      ln_f.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .word_embeddings.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head

    head ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // funnel
    #"""
    architecture funnel
    source transformers 5.24.0
    stack shared
    natural ForMaskedLM
    type funnel
    default d_head = 64
    default d_inner = 3072
    default d_model = 768
    default n_head = 12
    default num_decoder_layers = 2
    default tie_word_embeddings = true
    default vocab_size = 30522

    model funnel.
      embeddings.word_embeddings.weight [vocab_size, d_model] embedding.token
      embeddings.layer_norm.{weight,bias} [d_model] normalization
      encoder.blocks.{n < 3}.{e < 4}. @encoder
        attention.{r_w_bias,r_r_bias} [n_head, d_head] attention.position
        attention.r_kernel [d_model, n_head, d_head] attention.output
        attention.r_s_bias [n_head, d_head] attention.position
        attention.seg_embed [2, n_head, d_head] attention.output
        attention.q_head.weight [n_head * d_head, d_model] attention.query
        attention.k_head.weight [n_head * d_head, d_model] attention.key
        attention.k_head.bias [n_head * d_head] attention.key
        attention.v_head.weight [n_head * d_head, d_model] attention.value
        attention.v_head.bias [n_head * d_head] attention.value
        attention.post_proj.weight [d_model, n_head * d_head] attention.output
        attention.post_proj.bias [d_model] attention.output
        attention.layer_norm.{weight,bias} [d_model] normalization
        ffn.linear_1.weight [d_inner, d_model] feedForward.up
        ffn.linear_1.bias [d_inner] feedForward.up
        ffn.linear_2.weight [d_model, d_inner] feedForward.down
        ffn.linear_2.bias [d_model] feedForward.down
        ffn.layer_norm.{weight,bias} [d_model] normalization
      decoder.layers.{n < num_decoder_layers}. @decoder if not head in ["ForMultipleChoice", "ForSequenceClassification"]
        attention.{r_w_bias,r_r_bias} [n_head, d_head] attention.position
        attention.r_kernel [d_model, n_head, d_head] attention.output
        attention.r_s_bias [n_head, d_head] attention.position
        attention.seg_embed [2, n_head, d_head] attention.output
        attention.q_head.weight [n_head * d_head, d_model] attention.query
        attention.k_head.weight [n_head * d_head, d_model] attention.key
        attention.k_head.bias [n_head * d_head] attention.key
        attention.v_head.weight [n_head * d_head, d_model] attention.value
        attention.v_head.bias [n_head * d_head] attention.value
        attention.post_proj.weight [d_model, n_head * d_head] attention.output
        attention.post_proj.bias [d_model] attention.output
        attention.layer_norm.{weight,bias} [d_model] normalization
        ffn.linear_1.weight [d_inner, d_model] feedForward.up
        ffn.linear_1.bias [d_inner] feedForward.up
        ffn.linear_2.weight [d_model, d_inner] feedForward.down
        ffn.linear_2.bias [d_model] feedForward.down
        ffn.layer_norm.{weight,bias} [d_model] normalization

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.weight [vocab_size, d_model] head tied .embeddings.word_embeddings.weight when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      classifier. if head != "ForTokenClassification"
        linear_hidden.weight [d_model, d_model] head
        linear_hidden.bias [d_model] head
        linear_out.
          weight [1, d_model] head if head == "ForMultipleChoice"
          weight [num_labels, d_model] head if head == "ForSequenceClassification"
          bias [1] head if head == "ForMultipleChoice"
          bias [num_labels] head if head == "ForSequenceClassification"
      classifier.weight [num_labels, d_model] head if head == "ForTokenClassification"
      classifier.bias [num_labels] head if head == "ForTokenClassification"

    head ForPreTraining
      discriminator_predictions.dense.weight [d_model, d_model] head
      discriminator_predictions.dense.bias [d_model] head
      discriminator_predictions.dense_prediction.weight [1, d_model] head
      discriminator_predictions.dense_prediction.bias [1] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, d_model] head
      qa_outputs.bias [num_labels] head
    """#,
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
    // glm-image-text
    #"""
    architecture glm-image-text
    like glm-ocr-text

    source transformers 5.24.0
    type glm_image_text
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
    // glm-ocr-text
    #"""
    architecture glm-ocr-text

    source transformers 5.24.0
    stack encoder
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
    // glm4-moe
    #"""
    architecture glm4-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm4_moe
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
    stack encoder
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
    // granite-speech5-encoder
    #"""
    architecture granite-speech5-encoder

    source transformers 5.24.0
    stack encoder
    type granite_speech5_encoder
    default head_dim = 128, hidden_size = 1024, intermediate_size = 4096, num_attention_heads = 8
    default num_hidden_layers = 16, num_key_value_heads = 8, num_mel_bins = 80, vocab_size = 16384

    model ""
      input_linear.weight [hidden_size, 4 * num_mel_bins] embedding.input
      input_linear.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        feed_forward1.linear1.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward1.linear1.bias [4 * hidden_size] feedForward.up
        feed_forward1.linear2.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward1.linear2.bias [hidden_size] feedForward.down
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        self_attn.rel_pos_emb.weight [hidden_size + 1, head_dim] attention.position
        conv.pointwise_lin1.weight [intermediate_size, hidden_size] embedding.input
        conv.pointwise_lin1.bias [intermediate_size] embedding.input
        conv.depthwise_conv.weight [vocab_size / 8, 1, 7] convolution
        conv.norm.{weight,bias} [vocab_size / 8] normalization
        conv.norm.{running_mean,running_var} [2048] buffer "batch norm statistics"
        conv.norm.num_batches_tracked [] buffer "batch norm statistics"
        conv.pointwise_lin2.weight [hidden_size, vocab_size / 8] embedding.input
        conv.pointwise_lin2.bias [hidden_size] embedding.input
        feed_forward2.linear1.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward2.linear1.bias [4 * hidden_size] feedForward.up
        feed_forward2.linear2.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward2.linear2.bias [hidden_size] feedForward.down
        norm_feed_forward1.{weight,bias} [hidden_size] normalization
        norm_self_att.{weight,bias} [hidden_size] normalization
        norm_conv.{weight,bias} [hidden_size] normalization
        norm_feed_forward2.{weight,bias} [hidden_size] normalization
        norm_out.{weight,bias} [hidden_size] normalization
      out.weight [vocab_size, hidden_size] projector
      out.bias [vocab_size] projector
      out_mid.weight [hidden_size, vocab_size] projector
      out_mid.bias [hidden_size] projector
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
    // hy-v4-vl-text
    #"""
    architecture hy-v4-vl-text

    source transformers 5.24.0
    stack encoder
    type hy_v4_vl_text
    default head_dim = 64, hidden_size = 6144, index_head_dim = 128, index_n_heads = 32
    default index_topk = 2048, intermediate_size = 18432, kv_lora_rank = 512
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
          linear_gate.weight [8 * index_topk, hidden_size] attention.gate
          indexer. if indexer_types[n] == "full"
            k_norm.{bias,weight} [index_head_dim] normalization
            weights_proj.weight [index_n_heads, hidden_size] attention.output
            wk.weight [index_head_dim, hidden_size] attention.key
            wq_b.weight [2 * index_topk, index_topk] attention.queryUp
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
    // idefics3
    #"""
    architecture idefics3
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type idefics3
    default scale_factor = 2
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1152
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model model.
      vision_model. @encoder
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
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
      connector.modality_projection.proj.weight [text_config.hidden_size, vision_config.hidden_size * scale_factor ^ 2] feedForward.gate+feedForward.up
      text_model.: auto(llama) in text_config @text

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .text_model.embed_tokens.weight when tie_word_embeddings
    """#,
    // imagegpt
    #"""
    architecture imagegpt
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type imagegpt
    default add_cross_attention = false, n_embd = 512, n_layer = 24, n_positions = 1024
    default vocab_size = 513

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      wpe.weight [n_positions, n_embd] embedding.position
      h.{n < n_layer}.
        ln_1.weight [n_embd] normalization
        attn.c_attn.weight [n_embd, 3 * n_embd] attention.qkv
        attn.c_attn.bias [3 * n_embd] attention.qkv
        attn.c_proj.weight [n_embd, n_embd] attention.output
        attn.c_proj.bias [n_embd] attention.output
        ln_2.weight [n_embd] normalization
        mlp.c_fc.weight [n_embd, 4 * n_embd] feedForward.up
        mlp.c_fc.bias [4 * n_embd] feedForward.up
        mlp.c_proj.weight [4 * n_embd, n_embd] feedForward.down
        mlp.c_proj.bias [n_embd] feedForward.down
        crossattention. if add_cross_attention
          c_attn.weight [n_embd, 2 * n_embd] crossAttention.qkv
          c_attn.bias [2 * n_embd] crossAttention.qkv
          q_attn.weight [n_embd, n_embd] crossAttention.query
          q_attn.bias [n_embd] crossAttention.query
          c_proj.weight [n_embd, n_embd] crossAttention.output
          c_proj.bias [n_embd] crossAttention.output
        ln_cross_attn.weight [n_embd] normalization if add_cross_attention
      ln_f.weight [n_embd] normalization

    head ForImageClassification
      score.weight [num_labels, n_embd] head
    """#,
    // inkling2-vision
    #"""
    architecture inkling2-vision

    source transformers 5.24.0
    stack encoder
    type inkling2_vision
    default hidden_size = 1024, intermediate_size = 4096, num_channels = 3, num_hidden_layers = 23
    default patch_size = 20, text_hidden_size = 4608

    model ""
      embeddings.class_embedding [hidden_size] embedding.input
      embeddings.cls_position_embedding [hidden_size] embedding.position
      embeddings.patch_embedding.weight [hidden_size, num_channels * patch_size * patch_size] embedding.input
      embeddings.position_embedding.weight [hidden_size, hidden_size] embedding.position
      pre_layernorm.{weight,bias} [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        {lambda_1,lambda_2} [hidden_size] layerScale
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
      merger.linear_1.weight [intermediate_size, intermediate_size] projector
      merger.linear_2.weight [text_hidden_size, intermediate_size] projector
    """#,
    // internvl-vision
    #"""
    architecture internvl-vision

    source transformers 5.24.0
    stack encoder
    type internvl_vision
    default hidden_size = 1024, image_size = [448, 448], intermediate_size = 4096, num_channels = 3
    default num_hidden_layers = 24, patch_size = [14, 14]

    model ""
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.position_embeddings [1, image_size[1] / patch_size[1] * (image_size[0] / patch_size[0]) + 1, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size[0], patch_size[1]] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        {lambda_1,lambda_2} [hidden_size] layerScale
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.projection_layer.weight [hidden_size, hidden_size] attention.output
        attention.projection_layer.bias [hidden_size] attention.output
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
    """#,
    // internvl
    #"""
    architecture internvl
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type internvl
    default downsample_ratio = 0.5
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 151936
    default tie_word_embeddings = true
    default vision_config.attention_bias = false
    default vision_config.hidden_size = 1024
    default vision_config.image_size = [448, 448]
    default vision_config.intermediate_size = 4096
    default vision_config.norm_type = "layer_norm"
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 24
    default vision_config.patch_size = [14, 14]
    default vision_config.use_absolute_position_embeddings = true
    default vision_config.use_mask_token = false
    default vision_config.use_mean_pooling = true
    default vision_config.use_qk_norm = false
    let width = vision_config.hidden_size * (1 / downsample_ratio) ^ 2

    model ""
      language_model.model.: auto(qwen2) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.layer_norm.{bias,weight} [width] normalization
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_1.weight [text_config.hidden_size, width] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower. @encoder
        embeddings.cls_token [1, 1, vision_config.hidden_size] embedding.token
        embeddings.patch_embeddings.projection.bias [vision_config.hidden_size] embedding.input
        embeddings.patch_embeddings.projection.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size[0], vision_config.patch_size[1]] embedding.input
        embeddings.position_embeddings [1, vision_config.image_size[1] / vision_config.patch_size[1] * (vision_config.image_size[0] / vision_config.patch_size[0]) + 1, vision_config.hidden_size] embedding.position if vision_config.use_absolute_position_embeddings
        embeddings.mask_token [1, 1, vision_config.hidden_size] embedding.token if vision_config.use_mask_token
        encoder.layer.{n < vision_config.num_hidden_layers}.
          attention.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          attention.projection_layer.bias [vision_config.hidden_size] attention.output
          attention.projection_layer.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attention.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          attention.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          attention. if vision_config.attention_bias
            k_proj.bias [vision_config.hidden_size] attention.key
            q_proj.bias [vision_config.hidden_size] attention.query
            v_proj.bias [vision_config.hidden_size] attention.value
          attention.k_norm.weight [vision_config.hidden_size] normalization if vision_config.use_qk_norm
          attention.q_norm.weight [vision_config.hidden_size] normalization if vision_config.use_qk_norm
          {lambda_1,lambda_2} [vision_config.hidden_size] layerScale
          layernorm_after.bias [vision_config.hidden_size] normalization if vision_config.norm_type == "layer_norm"
          layernorm_after.weight [vision_config.hidden_size] normalization
          layernorm_before.bias [vision_config.hidden_size] normalization if vision_config.norm_type == "layer_norm"
          layernorm_before.weight [vision_config.hidden_size] normalization
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
        layernorm.{bias,weight} [vision_config.hidden_size] normalization if not vision_config.use_mean_pooling

    head ForConditionalGeneration
    """#,
    // jamba
    #"""
    architecture jamba
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type jamba
    default attn_layer_offset = 4, attn_layer_period = 8, expert_layer_period = 2, hidden_size = 4096
    default intermediate_size = 14336, mamba_conv_bias = true, mamba_d_conv = 4, mamba_d_state = 16
    default mamba_expand = 2, mamba_proj_bias = false, num_attention_heads = 32, num_experts = 16
    default num_hidden_layers = 32, num_key_value_heads = 8, tie_word_embeddings = false
    default vocab_size = 65536, head_dim = hidden_size / num_attention_heads
    default mamba_dt_rank = ceil(hidden_size, 16)
    let width = mamba_expand * hidden_size

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      final_layernorm.weight [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        feed_forward. if n % expert_layer_period != 1
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward. if n % expert_layer_period == 1
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, intermediate_size] expert.down
            gate_proj.weight [intermediate_size, hidden_size] expert.gate
            up_proj.weight [intermediate_size, hidden_size] expert.up
          router.weight [num_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        mamba. if n % attn_layer_period != attn_layer_offset
          A_log [width, mamba_d_state] stateSpace
          D [width] stateSpace
          b_layernorm.weight [mamba_d_state] normalization
          c_layernorm.weight [mamba_d_state] normalization
          conv1d.bias [width] stateSpace if mamba_conv_bias
          conv1d.weight [width, mamba_expand * hidden_size / (mamba_expand * hidden_size), mamba_d_conv] stateSpace
          dt_layernorm.weight [mamba_dt_rank] normalization
          dt_proj.bias [width] stateSpace
          dt_proj.weight [width, mamba_dt_rank] stateSpace
          in_proj.weight [2 * (mamba_expand * hidden_size), hidden_size] stateSpace
          in_proj.bias [2 * (mamba_expand * hidden_size)] stateSpace if mamba_proj_bias
          out_proj.weight [hidden_size, width] stateSpace
          out_proj.bias [hidden_size] stateSpace if mamba_proj_bias
          x_proj.weight [mamba_dt_rank + 2 * mamba_d_state, width] stateSpace
        pre_ff_layernorm.weight [hidden_size] normalization
        self_attn. if n % attn_layer_period == attn_layer_offset
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // jetmoe
    #"""
    architecture jetmoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type jetmoe
    default hidden_size = 2048, intermediate_size = 5632, kv_channels = 128, num_hidden_layers = 12
    default num_key_value_heads = 16, num_local_experts = 8, tie_word_embeddings = true
    default vocab_size = 32000

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        mlp.bias [hidden_size] expert.down
        mlp.input_linear.weight [num_local_experts, 2 * intermediate_size, hidden_size] expert.up
        mlp.output_linear.weight [num_local_experts, hidden_size, intermediate_size] expert.up
        mlp.router.layer.weight [num_local_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        self_attention.experts.bias [hidden_size] attention.output
        self_attention.experts.input_linear.weight [num_local_experts, kv_channels * num_key_value_heads, hidden_size] expert.up
        self_attention.experts.output_linear.weight [num_local_experts, hidden_size, kv_channels * num_key_value_heads] expert.up
        self_attention.experts.router.layer.weight [num_local_experts, hidden_size] expert.router
        self_attention.kv_proj.weight [2 * (kv_channels * num_key_value_heads), hidden_size] attention.kv
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // kimi-k25-vision
    #"""
    architecture kimi-k25-vision

    source transformers 5.24.0
    stack encoder
    type kimi_k25_vision
    default hidden_size = 1152, intermediate_size = 4304, num_hidden_layers = 27, patch_size = 14
    default pos_emb_height = 64

    model ""
      patch_embed.proj.weight [hidden_size, 3, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [hidden_size] embedding.input
      patch_embed.pos_emb.position_embeddings [pos_emb_height, pos_emb_height, hidden_size] embedding.position
      layers.{n < num_hidden_layers}.
        norm1.{weight,bias} [hidden_size] normalization
        norm2.{weight,bias} [hidden_size] normalization
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        attn.q_proj.weight [hidden_size, hidden_size] attention.query
        attn.q_proj.bias [hidden_size] attention.query
        attn.k_proj.weight [hidden_size, hidden_size] attention.key
        attn.k_proj.bias [hidden_size] attention.key
        attn.v_proj.weight [hidden_size, hidden_size] attention.value
        attn.v_proj.bias [hidden_size] attention.value
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      final_layernorm.{weight,bias} [hidden_size] normalization
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
      patchifier.weight [hidden_size, intermediate_size - hidden_size] embedding.input
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
          {q_norm,k_norm}.weight [head_dim] normalization if normalizes_heads
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
    // m2m-100
    #"""
    architecture m2m-100
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type m2m_100
    default d_model = 1024
    default decoder_ffn_dim = 4096
    default decoder_layers = 12
    default encoder_ffn_dim = 4096
    default encoder_layers = 12
    default tie_word_embeddings = true
    default vocab_size = 128112

    model model.
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
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
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings
      decoder. @decoder
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
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings

    head ForConditionalGeneration
      lm_head.weight [vocab_size, d_model] head tied .shared.weight when tie_word_embeddings
    """#,
    // mamba
    #"""
    architecture mamba
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type mamba
    type falcon_mamba
    default conv_kernel = 4
    default hidden_size = 768
    default intermediate_size = 1536
    default num_hidden_layers = 32
    default state_size = 16
    default tie_word_embeddings = true
    default use_bias = false
    default use_conv_bias = true
    default vocab_size = 50280
    default time_step_rank = ceil(hidden_size, 16)

    model backbone.
      embeddings.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        norm.weight [hidden_size] normalization
        mixer.A_log [intermediate_size, state_size] stateSpace
        mixer.D [intermediate_size] stateSpace
        mixer.conv1d.weight [intermediate_size, 1, conv_kernel] stateSpace
        mixer.conv1d.bias [intermediate_size] stateSpace if use_conv_bias
        mixer.in_proj.weight [2 * intermediate_size, hidden_size] stateSpace
        mixer.in_proj.bias [2 * intermediate_size] stateSpace if use_bias
        mixer.x_proj.weight [time_step_rank + 2 * state_size, intermediate_size] stateSpace
        mixer.dt_proj.weight [intermediate_size, time_step_rank] stateSpace
        mixer.dt_proj.bias [intermediate_size] stateSpace
        mixer.out_proj.weight [hidden_size, intermediate_size] stateSpace
        mixer.out_proj.bias [hidden_size] stateSpace if use_bias
      norm_f.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embeddings.weight when tie_word_embeddings
    """#,
    // mamba2
    #"""
    architecture mamba2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type mamba2
    default conv_kernel = 4
    default expand = 2
    default hidden_size = 4096
    default n_groups = 8
    default num_heads = 128
    default num_hidden_layers = 64
    default state_size = 128
    default tie_word_embeddings = false
    default use_bias = false
    default use_conv_bias = true
    default vocab_size = 32768

    model backbone.
      embeddings.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        norm.weight [hidden_size] normalization
        mixer.{dt_bias,A_log,D} [num_heads] stateSpace
        mixer.conv1d.weight [expand * hidden_size + 2 * n_groups * state_size, 1, conv_kernel] stateSpace
        mixer.conv1d.bias [expand * hidden_size + 2 * n_groups * state_size] stateSpace if use_conv_bias
        mixer.in_proj.weight [expand * hidden_size + (expand * hidden_size + 2 * n_groups * state_size) + num_heads, hidden_size] stateSpace
        mixer.in_proj.bias [expand * hidden_size + (expand * hidden_size + 2 * n_groups * state_size) + num_heads] stateSpace if use_bias
        mixer.norm.weight [expand * hidden_size] normalization
        mixer.out_proj.weight [hidden_size, expand * hidden_size] stateSpace
        mixer.out_proj.bias [hidden_size] stateSpace if use_bias
      norm_f.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embeddings.weight when tie_word_embeddings
    """#,
    // mbart
    #"""
    architecture mbart
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type mbart
    default d_model = 1024
    default decoder_ffn_dim = 4096
    default decoder_layers = 12
    default encoder_ffn_dim = 4096
    default encoder_layers = 12
    default max_position_embeddings = 1024
    default tie_word_embeddings = true
    default vocab_size = 50265

    model model.
      shared.weight [vocab_size, d_model] embedding.token if head != "ForCausalLM"
      encoder. @encoder if head != "ForCausalLM"
        embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position
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
        layernorm_embedding.{weight,bias} [d_model] normalization
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings
      decoder. @decoder
        embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position
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
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings and head != "ForCausalLM"

    head ForCausalLM ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization" if head == "ForConditionalGeneration"
      lm_head.weight [vocab_size, d_model] head tied .shared.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, d_model] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      classification_head.dense.weight [d_model, d_model] head
      classification_head.dense.bias [d_model] head
      classification_head.out_proj.weight [num_labels, d_model] head
      classification_head.out_proj.bias [num_labels] head
    """#,
    // mimi-decoder
    #"""
    architecture mimi-decoder

    source transformers 5.24.0
    stack encoder
    type mimi_decoder
    default audio_channels = 1, codebook_dim = 256, compress = 2, head_dim = 64, hidden_size = 512
    default intermediate_size = 2048, num_attention_heads = 8, num_filters = 64, num_hidden_layers = 8
    default num_key_value_heads = 8, num_quantizers = 32, upsample_groups = 512

    model ""
      decoder.layers. @decoder
        0.conv.bias [16 * num_filters] convolution
        0.conv.weight [2 * hidden_size, upsample_groups, 7] convolution
        2.conv.bias [16 * num_filters / 2] convolution
        2.conv.weight [2 * hidden_size, upsample_groups, 8 * compress] convolution
        3.block.1.conv.bias [4 * num_filters] convolution
        3.block.1.conv.weight [codebook_dim, upsample_groups, 3] convolution
        3.block.3.conv.bias [8 * num_filters] convolution
        3.block.3.conv.weight [upsample_groups, codebook_dim, 1] convolution
        5.conv.bias [8 * num_filters / 2] convolution
        5.conv.weight [upsample_groups, codebook_dim, 6 * compress] convolution
        6.block.1.conv.bias [2 * num_filters] convolution
        6.block.1.conv.weight [2 * head_dim, codebook_dim, 3] convolution
        6.block.3.conv.bias [4 * num_filters] convolution
        6.block.3.conv.weight [codebook_dim, 2 * head_dim, 1] convolution
        8.conv.bias [4 * num_filters / 2] convolution
        8.conv.weight [codebook_dim, 2 * head_dim, 5 * compress] convolution
        9.block.1.conv.bias [num_filters] convolution
        9.block.1.conv.weight [head_dim, 2 * head_dim, 3] convolution
        9.block.3.conv.bias [2 * num_filters] convolution
        9.block.3.conv.weight [2 * head_dim, head_dim, 1] convolution
        11.conv.bias [num_filters] convolution
        11.conv.weight [2 * head_dim, head_dim, num_attention_heads] convolution
        12.block.1.conv.bias [num_filters / compress] convolution
        12.block.1.conv.weight [num_quantizers, head_dim, 3] convolution
        12.block.3.conv.bias [num_filters] convolution
        12.block.3.conv.weight [head_dim, num_quantizers, 1] convolution
        14.conv.bias [audio_channels] convolution
        14.conv.weight [1, head_dim, 3] convolution
      decoder_transformer.layers.{n < num_hidden_layers}. @decoder
        input_layernorm.{bias,weight} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp_layer_scale.scale [upsample_groups] layerScale
        post_attention_layernorm.{bias,weight} [hidden_size] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn_layer_scale.scale [upsample_groups] layerScale
      upsample.conv.weight [upsample_groups, 1, 4] convolution
    """#,
    // mimi-encoder
    #"""
    architecture mimi-encoder

    source transformers 5.24.0
    stack encoder
    type mimi_encoder
    default codebook_dim = 256, compress = 2, head_dim = 64, hidden_size = 512
    default intermediate_size = 2048, num_attention_heads = 8, num_filters = 64, num_hidden_layers = 8
    default num_key_value_heads = 8, num_quantizers = 32, upsample_groups = 512

    model ""
      downsample.conv.weight [upsample_groups, upsample_groups, 4] convolution
      encoder.layers.
        0.conv.bias [num_filters] convolution
        0.conv.weight [head_dim, 1, 7] convolution
        1.block.1.conv.bias [num_filters / compress] convolution
        1.block.1.conv.weight [num_quantizers, head_dim, 3] convolution
        1.block.3.conv.bias [num_filters] convolution
        1.block.3.conv.weight [head_dim, num_quantizers, 1] convolution
        3.conv.bias [2 * num_filters] convolution
        3.conv.weight [2 * head_dim, head_dim, num_attention_heads] convolution
        4.block.1.conv.bias [num_filters] convolution
        4.block.1.conv.weight [head_dim, 2 * head_dim, 3] convolution
        4.block.3.conv.bias [2 * num_filters] convolution
        4.block.3.conv.weight [2 * head_dim, head_dim, 1] convolution
        6.conv.bias [4 * num_filters] convolution
        6.conv.weight [codebook_dim, 2 * head_dim, 5 * compress] convolution
        7.block.1.conv.bias [2 * num_filters] convolution
        7.block.1.conv.weight [2 * head_dim, codebook_dim, 3] convolution
        7.block.3.conv.bias [4 * num_filters] convolution
        7.block.3.conv.weight [codebook_dim, 2 * head_dim, 1] convolution
        9.conv.bias [8 * num_filters] convolution
        9.conv.weight [upsample_groups, codebook_dim, 6 * compress] convolution
        10.block.1.conv.bias [4 * num_filters] convolution
        10.block.1.conv.weight [codebook_dim, upsample_groups, 3] convolution
        10.block.3.conv.bias [8 * num_filters] convolution
        10.block.3.conv.weight [upsample_groups, codebook_dim, 1] convolution
        12.conv.bias [16 * num_filters] convolution
        12.conv.weight [2 * hidden_size, upsample_groups, 8 * compress] convolution
        14.conv.bias [8 * num_filters] convolution
        14.conv.weight [upsample_groups, 2 * hidden_size, 3] convolution
      encoder_transformer.layers.{n < num_hidden_layers}.
        input_layernorm.{bias,weight} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp_layer_scale.scale [upsample_groups] layerScale
        post_attention_layernorm.{bias,weight} [hidden_size] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn_layer_scale.scale [upsample_groups] layerScale
    """#,
    // minicpm-ocr-vision
    #"""
    architecture minicpm-ocr-vision
    like siglip-vision-model

    source transformers 5.24.0

    type minicpm_ocr_vision vision_use_head = false
    type minicpmv4_7_vision vision_use_head = false

    model ""
      vit_merger.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        layer_norm1.{weight,bias} [hidden_size] normalization
        pre_norm.{weight,bias} [intermediate_size] normalization
        linear_1.weight [4 * intermediate_size, intermediate_size] attention.output
        linear_1.bias [4 * intermediate_size] attention.output
        linear_2.weight [hidden_size, 4 * intermediate_size] attention.output
        linear_2.bias [hidden_size] attention.output
    """#,
    // minimax-m2
    #"""
    architecture minimax-m2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type minimax_m2
    default head_dim = 128, hidden_size = 3072, intermediate_size = 1536, num_attention_heads = 48
    default num_hidden_layers = 62, num_key_value_heads = 8, num_local_experts = 256
    default tie_word_embeddings = false, vocab_size = 200064
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        block_sparse_moe.
          e_score_correction_bias [num_local_experts] buffer "balancing bias of the router"
          experts.{e < num_local_experts}.
            w2.weight [hidden_size, intermediate_size] expert.down
            w1.weight [intermediate_size, hidden_size] expert.gate
            w3.weight [intermediate_size, hidden_size] expert.up
          gate.weight [num_local_experts, hidden_size] expert.router
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [keys] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [queries] normalization
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // minimax-m3-vl-text
    #"""
    architecture minimax-m3-vl-text
    like llama

    source transformers 5.24.0
    type minimax_m3_vl_text
    default head_dim = 128, hidden_size = 6144, intermediate_size = 3072, num_attention_heads = 64
    default num_hidden_layers = 60, num_key_value_heads = 4, vocab_size = 200064
    default num_local_experts = 128
    let has_experts = true, normalizes_heads = true

    model model.
      layers.{n < num_hidden_layers}.
        mlp.gate.weight [num_local_experts, hidden_size] expert.router
        mlp.gate.e_score_correction_bias [num_local_experts] buffer "balancing bias of the router"
        mlp.experts.gate_up_proj [num_local_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
        mlp.experts.down_proj [num_local_experts, hidden_size, intermediate_size] expert.down
        mlp.shared_experts.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.shared_experts.down_proj.weight [hidden_size, intermediate_size] feedForward.down
    """#,
    // ministral
    #"""
    architecture ministral
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type ministral
    default head_dim = 128
    default hidden_size = 4096
    default intermediate_size = 14336
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_key_value_heads = 8
    default tie_word_embeddings = false
    default vocab_size = 32000

    model model.
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
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // mistral3
    #"""
    architecture mistral3
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type mistral3
    default multimodal_projector_bias = false
    default spatial_merge_size = 2
    default text_config.hidden_size = 5120
    default text_config.vocab_size = 131072
    default tie_word_embeddings = true
    default vision_config.hidden_size = 1024
    default vision_config.intermediate_size = 4096
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 24
    default vision_config.patch_size = 14

    model ""
      language_model.model.: auto(mistral) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      multi_modal_projector.norm.weight [vision_config.hidden_size] normalization
      multi_modal_projector.patch_merger.merging_layer.weight [vision_config.hidden_size, vision_config.hidden_size * spatial_merge_size ^ 2] projector
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      vision_tower. @encoder
        ln_pre.weight [vision_config.hidden_size] normalization
        patch_conv.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        transformer.layers.{n < vision_config.num_hidden_layers}.
          attention.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          attention.o_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attention.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          attention.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          attention_norm.weight [vision_config.hidden_size] normalization
          feed_forward.down_proj.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          feed_forward.gate_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.gate
          feed_forward.up_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          ffn_norm.weight [vision_config.hidden_size] normalization

    head ForConditionalGeneration
    """#,
    // mistral4
    #"""
    architecture mistral4
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type mistral4
    default attention_bias = false
    default first_k_dense_replace = 0
    default hidden_size = 4096
    default intermediate_size = 12288
    default kv_lora_rank = 256
    default moe_intermediate_size = 2048
    default n_routed_experts = 128
    default n_shared_experts = 1
    default num_attention_heads = 32
    default num_hidden_layers = 36
    default qk_nope_head_dim = 64
    default qk_rope_head_dim = 64
    default tie_word_embeddings = false
    default v_head_dim = 128
    default vocab_size = 131072
    let width = moe_intermediate_size * n_shared_experts

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown if has(q_lora_rank)
        self_attn.q_a_proj.bias [q_lora_rank] attention.queryDown if has(q_lora_rank) and attention_bias
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization if has(q_lora_rank)
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp if has(q_lora_rank)
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_a_proj_with_mqa.bias [kv_lora_rank + qk_rope_head_dim] attention.kvDown if attention_bias
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output if attention_bias
        self_attn.q_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), hidden_size] attention.query if not has(q_lora_rank)
        mlp. if n >= first_k_dense_replace
          experts.gate_up_proj [n_routed_experts, 2 * moe_intermediate_size, hidden_size] expert.gate+expert.up
          experts.down_proj [n_routed_experts, hidden_size, moe_intermediate_size] expert.down
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            gate_proj.weight [width, hidden_size] feedForward.gate
            up_proj.weight [width, hidden_size] feedForward.up
            down_proj.weight [hidden_size, width] feedForward.down
        mlp. if n < first_k_dense_replace
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // mixtral
    #"""

    architecture mixtral
    like llama
    source transformers 5.24.0
    reference "Jiang et al., Mixtral of Experts, 2024"
    type mixtral
    mark layers.{n}.block_sparse_moe.gate
    mark layers.{n}.mlp.experts.gate_up_proj
    let has_experts = true

    model model.
      layers.{n < num_hidden_layers}.
        mlp.gate.weight [num_local_experts, hidden_size] expert.router
        mlp.experts.gate_up_proj [num_local_experts, 2 * intermediate_size, hidden_size] expert.gate+expert.up
        mlp.experts.down_proj [num_local_experts, hidden_size, intermediate_size] expert.down
        block_sparse_moe.gate expert.router
        block_sparse_moe.experts.{e}.
          w1 expert.gate
          w2 expert.down
          w3 expert.up
    """#,
    // mlcd-vision-model
    #"""
    architecture mlcd-vision-model

    source transformers 5.24.0
    stack encoder
    type mlcd_vision_model
    default hidden_size = 1664, intermediate_size = 8192, num_channels = 3, num_hidden_layers = 48
    default patch_size = 14

    model ""
      class_pos_emb [1, 52] embedding.position
      embeddings.class_embedding [hidden_size] embedding.input
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
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
    // modernbert-decoder
    #"""
    architecture modernbert-decoder
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type modernbert-decoder
    default attention_bias = false, classifier_bias = false, decoder_bias = true, hidden_size = 768
    default intermediate_size = 1152, mlp_bias = false, norm_bias = false, num_attention_heads = 12
    default num_hidden_layers = 22, tie_word_embeddings = true, vocab_size = 50368
    default head_dim = hidden_size / num_attention_heads
    let queries = head_dim * num_attention_heads

    model model.
      embeddings.tok_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.norm.weight [hidden_size] normalization
      embeddings.norm.bias [hidden_size] normalization if norm_bias
      layers.{n < num_hidden_layers}.
        attn.q_proj.weight [queries, hidden_size] attention.query
        attn.k_proj.weight [queries, hidden_size] attention.key
        attn.v_proj.weight [queries, hidden_size] attention.value
        attn.Wo.weight [hidden_size, hidden_size] attention.output
        attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [queries] attention.key
          v_proj.bias [queries] attention.value
          Wo.bias [hidden_size] attention.output
        mlp_norm.weight [hidden_size] normalization
        mlp_norm.bias [hidden_size] normalization if norm_bias
        mlp.Wi.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.Wi.bias [2 * intermediate_size] feedForward.gate+feedForward.up if mlp_bias
        mlp.Wo.weight [hidden_size, intermediate_size] feedForward.down
        mlp.Wo.bias [hidden_size] feedForward.down if mlp_bias
        attn_norm.weight [hidden_size] normalization if n > 0
        attn_norm.bias [hidden_size] normalization if n > 0 and norm_bias
      final_norm.weight [hidden_size] normalization
      final_norm.bias [hidden_size] normalization if norm_bias

    head ForCausalLM
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head if classifier_bias
      lm_head.norm.weight [hidden_size] head
      lm_head.norm.bias [hidden_size] head if norm_bias
      decoder.bias [vocab_size] head if decoder_bias
      decoder.weight [vocab_size, hidden_size] head tied .embeddings.tok_embeddings.weight when tie_word_embeddings

    head ForSequenceClassification
      head.dense.weight [hidden_size, hidden_size] head
      head.norm.weight [hidden_size] head
      classifier.weight [num_labels, hidden_size] head
    """#,
    // modernbert
    #"""
    architecture modernbert
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type modernbert
    default attention_bias = false
    default classifier_bias = false
    default decoder_bias = true
    default hidden_size = 768
    default intermediate_size = 1152
    default mlp_bias = false
    default norm_bias = false
    default num_attention_heads = 12
    default num_hidden_layers = 22
    default tie_word_embeddings = true
    default vocab_size = 50368
    default head_dim = hidden_size / num_attention_heads

    model model.
      embeddings.tok_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.norm.weight [hidden_size] normalization
      embeddings.norm.bias [hidden_size] normalization if norm_bias
      layers.{n < num_hidden_layers}.
        attn.Wqkv.weight [3 * head_dim * num_attention_heads, hidden_size] attention.qkv
        attn.Wqkv.bias [3 * head_dim * num_attention_heads] attention.qkv if attention_bias
        attn.Wo.weight [hidden_size, hidden_size] attention.output
        attn.Wo.bias [hidden_size] attention.output if attention_bias
        mlp_norm.weight [hidden_size] normalization
        mlp_norm.bias [hidden_size] normalization if norm_bias
        mlp.Wi.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.Wi.bias [2 * intermediate_size] feedForward.gate+feedForward.up if mlp_bias
        mlp.Wo.weight [hidden_size, intermediate_size] feedForward.down
        mlp.Wo.bias [hidden_size] feedForward.down if mlp_bias
        attn_norm.weight [hidden_size] normalization if n > 0
        attn_norm.bias [hidden_size] normalization if n > 0 and norm_bias
      final_norm.weight [hidden_size] normalization
      final_norm.bias [hidden_size] normalization if norm_bias

    head ForMaskedLM ForMultipleChoice ForQuestionAnswering ForSequenceClassification ForTokenClassification
      head.dense.weight [hidden_size, hidden_size] head
      head.dense.bias [hidden_size] head if classifier_bias
      head.norm.weight [hidden_size] head
      head.norm.bias [hidden_size] head if norm_bias
      decoder.bias [vocab_size] head @decoder if head == "ForMaskedLM" and decoder_bias
      decoder.weight [vocab_size, hidden_size] head tied .embeddings.tok_embeddings.weight when tie_word_embeddings @decoder if head == "ForMaskedLM"
      classifier. if head != "ForMaskedLM"
        weight [1, hidden_size] head if head == "ForMultipleChoice"
        weight [num_labels, hidden_size] head if head != "ForMultipleChoice"
        bias [1] head if head == "ForMultipleChoice"
        bias [num_labels] head if head != "ForMultipleChoice"
    """#,
    // molmo2-text
    #"""
    architecture molmo2-text

    source transformers 5.24.0
    stack encoder
    type molmo2_text
    default head_dim = 128, hidden_size = 4096, intermediate_size = 12288, num_hidden_layers = 36

    model ""
      wte.{embedding,new_embedding} [76032, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        attn_norm.weight [hidden_size] normalization
        mlp.ff_out.weight [hidden_size, intermediate_size] feedForward.down
        mlp.ff_proj.weight [6 * hidden_size, hidden_size] feedForward.gate+feedForward.up
        ff_norm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.att_proj.weight [intermediate_size / 2, hidden_size] attention.qkv
        self_attn.attn_out.weight [hidden_size, hidden_size] attention.output
        self_attn.q_norm.weight [head_dim] normalization
      norm.weight [hidden_size] normalization
    """#,
    // moshi
    #"""
    architecture moshi
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type moshi
    default ffn_dim = 22528, hidden_size = 4096, num_attention_heads = 32, num_hidden_layers = 32
    default vocab_size = 32000, head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads

    model model.
      embed_tokens.weight [vocab_size + 1, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.linear.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.linear.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.linear.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.linear.weight [hidden_size, num_attention_heads * head_dim] attention.output
        mlp.fc1.weight [ffn_dim, hidden_size] feedForward.up
        mlp.fc2.weight [hidden_size, ffn_dim / 2] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // mpnet
    #"""
    architecture mpnet
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type mpnet
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 512
    default num_attention_heads = 12
    default num_hidden_layers = 12
    default relative_attention_num_buckets = 32
    default tie_word_embeddings = true
    default vocab_size = 30527

    model mpnet.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.
        layer.{n < num_hidden_layers}.
          attention.attn.q.weight [hidden_size, hidden_size] attention.query
          attention.attn.q.bias [hidden_size] attention.query
          attention.attn.k.weight [hidden_size, hidden_size] attention.key
          attention.attn.k.bias [hidden_size] attention.key
          attention.attn.v.weight [hidden_size, hidden_size] attention.value
          attention.attn.v.bias [hidden_size] attention.value
          attention.attn.o.weight [hidden_size, hidden_size] attention.output
          attention.attn.o.bias [hidden_size] attention.output
          attention.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        relative_attention_bias.weight [relative_attention_num_buckets, num_attention_heads] attention.position
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
    // mpt
    #"""
    architecture mpt
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type mpt
    default d_model = 2048, n_layers = 24, tie_word_embeddings = true, vocab_size = 50368

    model transformer.
      wte.weight [vocab_size, d_model] embedding.token
      blocks.{n < n_layers}.
        norm_1.weight [d_model] normalization
        attn.Wqkv.weight [3 * d_model, d_model] attention.qkv
        attn.out_proj.weight [d_model, d_model] attention.output
        norm_2.weight [d_model] normalization
        ffn.up_proj.weight [4 * d_model, d_model] feedForward.up
        ffn.down_proj.weight [d_model, 4 * d_model] feedForward.down
      norm_f.weight [d_model] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, d_model] head tied .wte.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, d_model] head
    """#,
    // muse-glimmer-text
    #"""
    architecture muse-glimmer-text

    source transformers 5.24.0
    stack encoder
    type muse_glimmer_text
    default head_dim = 128, hidden_size = 6656, intermediate_size = 19968, num_attention_heads = 32
    default num_hidden_layers = 52, num_key_value_heads = 2, vocab_size = 202048
    let queries = num_attention_heads * head_dim

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.gate_proj.weight [queries, hidden_size] attention.gate
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
    """#,
    // muse-glimmer-vision
    #"""
    architecture muse-glimmer-vision

    source transformers 5.24.0
    stack encoder

    type muse_glimmer_vision
    type muse_spark_vision
    default hidden_size = 1536, intermediate_size = 8960, max_position_embeddings = 1024
    default num_hidden_layers = 50

    model ""
      patch_embedder.patch_embedding.weight [hidden_size, 1176] projector
      patch_embedder.position_embedding_table.weight [max_position_embeddings, hidden_size] embedding.position
      ln_pre.{weight,bias} [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        norm1.{weight,bias} [hidden_size] normalization
        norm2.{weight,bias} [hidden_size] normalization
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        attn.q_proj.weight [hidden_size, hidden_size] attention.query
        attn.q_proj.bias [hidden_size] attention.query
        attn.k_proj.weight [hidden_size, hidden_size] attention.key
        attn.k_proj.bias [hidden_size] attention.key
        attn.v_proj.weight [hidden_size, hidden_size] attention.value
        attn.v_proj.bias [hidden_size] attention.value
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      ln_post.{weight,bias} [hidden_size] normalization
    """#,
    // muse-spark-audio
    #"""
    architecture muse-spark-audio

    source transformers 5.24.0
    stack encoder
    type muse_spark_audio
    default depths = [2, 2, 2, 2], hidden_sizes = [256, 512, 1024, 2048], num_hidden_layers = 4
    default out_hidden_size = 8192, patch_sizes = [16, 6, 5, 4]

    model ""
      layers.{n < num_hidden_layers}.
        patch_embedder.proj.weight [hidden_sizes[n], 8 * depths[n]] embedding.input if n == 0
        patch_embedder.proj.weight [hidden_sizes[n], hidden_sizes[n - 1] * patch_sizes[n]] embedding.input if n > 0
        patch_embedder.proj.bias [hidden_sizes[n]] embedding.input
        patch_embedder.norm.weight [hidden_sizes[n]] normalization
        conv_blocks.
          0.conv.weight [hidden_sizes[n], 1, 7] convolution
          0.conv.bias [hidden_sizes[n]] convolution
          0.norm.weight [hidden_sizes[n]] normalization
          0.mlp.fc1.weight [4 * hidden_sizes[n], hidden_sizes[n]] feedForward.up
          0.mlp.fc1.bias [4 * hidden_sizes[n]] feedForward.up
          0.mlp.fc2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] feedForward.down
          0.mlp.fc2.bias [hidden_sizes[n]] feedForward.down
          1.conv.weight [hidden_sizes[n], 1, 7] convolution
          1.conv.bias [hidden_sizes[n]] convolution
          1.norm.weight [hidden_sizes[n]] normalization
          1.mlp.fc1.weight [4 * hidden_sizes[n], hidden_sizes[n]] feedForward.up
          1.mlp.fc1.bias [4 * hidden_sizes[n]] feedForward.up
          1.mlp.fc2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] feedForward.down
          1.mlp.fc2.bias [hidden_sizes[n]] feedForward.down
      norm.weight [hidden_sizes[3]] normalization
      proj.weight [out_hidden_size, hidden_sizes[3]] projector
      proj.bias [out_hidden_size] projector
      post_proj_norm.weight [out_hidden_size] normalization
    """#,
    // muse-spark-text
    #"""
    architecture muse-spark-text

    source transformers 5.24.0
    stack encoder
    type muse_spark_text
    default head_dim = 64, hidden_size = 8192, moe_intermediate_size = 4096, num_attention_heads = 128
    default num_hidden_layers = 62, num_key_value_heads = 16, num_local_experts = 256
    default vocab_size = 202048
    let queries = num_attention_heads * head_dim

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.gate_proj.weight [queries, hidden_size] attention.gate
        mlp.gate.weight [num_local_experts, hidden_size] expert.router
        mlp.gate.e_score_correction_bias [num_local_experts] buffer "balancing bias of the router"
        mlp.pre_expert_proj.weight [moe_intermediate_size, hidden_size] projector
        mlp.pre_expert_norm.weight [moe_intermediate_size] normalization
        mlp.experts.gate_up_proj [num_local_experts, hidden_size, moe_intermediate_size] expert.gate+expert.up
        mlp.experts.down_proj [num_local_experts, moe_intermediate_size, moe_intermediate_size] expert.down
        mlp.experts.post_expert_norm.weight [moe_intermediate_size] normalization
        mlp.post_expert_proj.weight [hidden_size, moe_intermediate_size] projector
        input_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
        post_attention_residual_gate.gate [hidden_size] expert.router
        post_feedforward_residual_gate.gate [hidden_size] expert.router
      norm.weight [hidden_size] normalization
    """#,
    // nanochat
    #"""
    architecture nanochat
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type nanochat
    default attention_bias = false, hidden_size = 768, intermediate_size = 8192
    default num_attention_heads = 6, num_hidden_layers = 12, tie_word_embeddings = false
    default vocab_size = 50304, head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

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
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // nemotron-asr-streaming-encoder
    #"""
    architecture nemotron-asr-streaming-encoder

    source transformers 5.24.0
    stack encoder
    type nemotron_asr_streaming_encoder
    default conv_kernel_size = 9, hidden_size = 1024, intermediate_size = 4096
    default num_attention_heads = 8, num_hidden_layers = 24, num_key_value_heads = 8
    default subsampling_conv_channels = 256, subsampling_factor = 8
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      subsampling.conv_in.weight [subsampling_conv_channels, 1, 3, 3] embedding.input
      subsampling.conv_in.bias [subsampling_conv_channels] embedding.input
      subsampling.layers.0.depthwise_conv.weight [subsampling_conv_channels, 1, 3, 3] embedding.input
      subsampling.layers.0.depthwise_conv.bias [subsampling_conv_channels] embedding.input
      subsampling.layers.0.pointwise_conv.weight [subsampling_conv_channels, subsampling_conv_channels, 1, 1] embedding.input
      subsampling.layers.0.pointwise_conv.bias [subsampling_conv_channels] embedding.input
      subsampling.layers.1.depthwise_conv.weight [subsampling_conv_channels, 1, 3, 3] embedding.input
      subsampling.layers.1.depthwise_conv.bias [subsampling_conv_channels] embedding.input
      subsampling.layers.1.pointwise_conv.weight [subsampling_conv_channels, subsampling_conv_channels, 1, 1] embedding.input
      subsampling.layers.1.pointwise_conv.bias [subsampling_conv_channels] embedding.input
      subsampling.linear.weight [hidden_size, intermediate_size - hidden_size - subsampling_conv_channels] embedding.input
      subsampling.linear.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        feed_forward1.linear1.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward1.linear1.bias [4 * hidden_size] feedForward.up
        feed_forward1.linear2.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward1.linear2.bias [hidden_size] feedForward.down
        self_attn.bias_u [subsampling_factor, hidden_size / 8] attention.position
        self_attn.bias_v [subsampling_factor, hidden_size / 8] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.v_proj.bias [keys] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        self_attn.relative_k_proj.weight [hidden_size, hidden_size] attention.position
        conv.pointwise_conv1.weight [2 * hidden_size, hidden_size, 1] convolution
        conv.pointwise_conv1.bias [2 * hidden_size] convolution
        conv.depthwise_conv.weight [hidden_size, 1, conv_kernel_size] convolution
        conv.depthwise_conv.bias [hidden_size] convolution
        conv.norm.{weight,bias} [hidden_size] normalization
        conv.pointwise_conv2.weight [hidden_size, hidden_size, 1] convolution
        conv.pointwise_conv2.bias [hidden_size] convolution
        feed_forward2.linear1.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward2.linear1.bias [4 * hidden_size] feedForward.up
        feed_forward2.linear2.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward2.linear2.bias [hidden_size] feedForward.down
        norm_feed_forward1.{weight,bias} [hidden_size] normalization
        norm_self_att.{weight,bias} [hidden_size] normalization
        norm_conv.{weight,bias} [hidden_size] normalization
        norm_feed_forward2.{weight,bias} [hidden_size] normalization
        norm_out.{weight,bias} [hidden_size] normalization
    """#,
    // nemotron-h
    #"""
    architecture nemotron-h
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type nemotron_h
    default conv_kernel = 4, head_dim = 128, hidden_size = 4096, intermediate_size = 21504
    default mamba_head_dim = 64, mamba_num_heads = 128, mlp_bias = false, moe_intermediate_size = 7688
    default moe_shared_expert_intermediate_size = 7688, n_groups = 8, n_routed_experts = 8
    default num_attention_heads = 32, num_key_value_heads = 8, ssm_state_size = 128, use_bias = false
    default use_conv_bias = true, vocab_size = 131072

    model backbone.
      embeddings.weight [vocab_size, hidden_size] embedding.token
      layers.{n < 4}.
        mixer.
          {A_log,D} [mamba_num_heads] stateSpace if n == 0
          conv1d.bias [mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size] stateSpace if n == 0 and use_conv_bias
          conv1d.weight [mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size, 1, conv_kernel] stateSpace if n == 0
          dt_bias [mamba_num_heads] stateSpace if n == 0
          in_proj.weight [mamba_num_heads * mamba_head_dim + (mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size) + mamba_num_heads, hidden_size] stateSpace if n == 0
          in_proj.bias [mamba_num_heads * mamba_head_dim + (mamba_num_heads * mamba_head_dim + 2 * n_groups * ssm_state_size) + mamba_num_heads] stateSpace if n == 0 and use_bias
          norm.weight [mamba_num_heads * mamba_head_dim] normalization if n == 0
          out_proj.weight [hidden_size, mamba_num_heads * mamba_head_dim] stateSpace if n == 0
          out_proj.bias [hidden_size] stateSpace if n == 0 and use_bias
          experts.{e < n_routed_experts}. if n == 1
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router" if n == 1
          gate.weight [n_routed_experts, hidden_size] expert.router if n == 1
          shared_experts. if n == 1
            down_proj.weight [hidden_size, moe_shared_expert_intermediate_size] feedForward.down
            down_proj.bias [hidden_size] feedForward.down if mlp_bias
            up_proj.weight [moe_shared_expert_intermediate_size, hidden_size] feedForward.up
            up_proj.bias [moe_shared_expert_intermediate_size] feedForward.up if mlp_bias
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key if n == 2
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output if n == 2
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query if n == 2
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value if n == 2
          down_proj.weight [hidden_size, intermediate_size] feedForward.down if n > 2
          down_proj.bias [hidden_size] feedForward.down if n > 2 and mlp_bias
          up_proj.weight [intermediate_size, hidden_size] feedForward.up if n > 2
          up_proj.bias [intermediate_size] feedForward.up if n > 2 and mlp_bias
        norm.weight [hidden_size] normalization
      norm_f.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // nemotron
    #"""
    architecture nemotron
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type nemotron
    default attention_bias = false, hidden_size = 6144, intermediate_size = 24576, mlp_bias = false
    default num_attention_heads = 48, num_hidden_layers = 32, num_key_value_heads = 48
    default tie_word_embeddings = false, vocab_size = 256000
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, head_dim * num_attention_heads] attention.output
        self_attn. if attention_bias
          q_proj.bias [num_attention_heads * head_dim] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up if mlp_bias
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down if mlp_bias
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
      norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // nemotron3-5-transcribe-asr-audio
    #"""
    architecture nemotron3-5-transcribe-asr-audio

    source transformers 5.24.0
    stack encoder
    type nemotron3_5_transcribe_asr_audio
    default hidden_size = 1280, intermediate_size = 5120, num_attention_heads = 10
    default num_hidden_layers = 32, num_key_value_heads = 10, num_mel_bins = 128

    model ""
      embedder.projection.weight [hidden_size, 8 * num_mel_bins] embedding.input
      input_layer_norm.{weight,bias} [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        self_attn.q_norm.weight [hidden_size / num_attention_heads] normalization
        self_attn.q_norm.bias [num_mel_bins] normalization
        self_attn.k_norm.weight [hidden_size / num_attention_heads] normalization
        self_attn.k_norm.bias [num_mel_bins] normalization
        layer_norm1.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layer_norm2.{weight,bias} [hidden_size] normalization
      layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // nemotron3-5-transcribe-audio
    #"""
    architecture nemotron3-5-transcribe-audio

    source transformers 5.24.0
    stack shared
    type nemotron3_5_transcribe_audio
    default asr_config.hidden_size = 1280, asr_config.subsampling_factor = 8
    default diarization_config.audio_config.hidden_size = 512
    default diarization_config.head_config.hidden_size = 192

    model ""
      asr_encoder.: nemotron3_5_transcribe_asr_audio in asr_config
      diarization_model.silence_embeds [diarization_config.audio_config.hidden_size] embedding.input
      diarization_model.model.audio_tower.: nemotron3_diarization_audio in diarization_config.audio_config @audio @encoder
      diarization_model.model.proj.weight [diarization_config.head_config.hidden_size, diarization_config.audio_config.hidden_size] projector
      diarization_model.model.proj.bias [diarization_config.head_config.hidden_size] projector
      diarization_model.model.upsampler.conv.weight [8 * diarization_config.head_config.hidden_size, diarization_config.head_config.hidden_size, 3] convolution
      diarization_model.model.upsampler.conv.bias [8 * diarization_config.head_config.hidden_size] convolution
      diarization_model.classifier.dense.weight [diarization_config.head_config.hidden_size, diarization_config.head_config.hidden_size] head
      diarization_model.classifier.dense.bias [diarization_config.head_config.hidden_size] head
      diarization_model.classifier.out_proj.weight [asr_config.subsampling_factor, diarization_config.head_config.hidden_size] head
      diarization_model.classifier.out_proj.bias [asr_config.subsampling_factor] head
      asr_norm.{weight,bias} [asr_config.hidden_size] normalization
      speaker_norm.{weight,bias} [asr_config.subsampling_factor] normalization
    """#,
    // nemotron3-diarization-audio
    #"""
    architecture nemotron3-diarization-audio

    source transformers 5.24.0
    stack encoder
    type nemotron3_diarization_audio
    default hidden_size = 512, intermediate_size = 2048, num_attention_heads = 8
    default num_hidden_layers = 31, num_key_value_heads = 8

    model ""
      embedder.projection.weight [hidden_size, 2 * hidden_size] embedding.input
      input_layer_norm.{weight,bias} [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * (hidden_size / num_attention_heads), hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        layer_norm1.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layer_norm2.{weight,bias} [hidden_size] normalization
      layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // nomic-bert
    #"""
    architecture nomic-bert
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type nomic_bert
    default hidden_size = 768
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_hidden_layers = 12
    default type_vocab_size = 2
    default vocab_size = 30528
    default head_dim = hidden_size / num_attention_heads

    model nomic_bert.
      emb_ln.{bias,weight} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      encoder.layers.{n < num_hidden_layers}.
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc12.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.fc11.weight [intermediate_size, hidden_size] feedForward.up
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
        attn.Wqkv.weight [3 * (num_attention_heads * head_dim), hidden_size] attention.qkv
        attn.out_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
      pooler.dense.bias [hidden_size] pooler if head == "ForSequenceClassification"
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == "ForSequenceClassification"

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.layer_norm.{bias,weight} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias

    head ForSequenceClassification ForTokenClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head
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
      encode_positions.conv.weight [hidden_size, conv_dim[0] / 8, num_conv_pos_embeddings] embedding.input
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
    // paligemma
    #"""
    architecture paligemma
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type paligemma
    default text_config.hidden_size = 2048
    default text_config.vocab_size = 257152
    default tie_word_embeddings = true
    default vision_config.hidden_size = 1152
    default projection_dim = 2048
    default vision_config.projection_dim = projection_dim

    model ""
      language_model.model.: auto(gemma) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.linear.bias [vision_config.projection_dim] projector
      multi_modal_projector.linear.weight [vision_config.projection_dim, vision_config.hidden_size] projector
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // patchtsmixer
    #"""
    architecture patchtsmixer
    source transformers 5.24.0
    stack encoder
    type patchtsmixer
    default d_model = 8, expansion_factor = 2, gated_attn = true, num_layers = 3, patch_length = 8
    default self_attn = false, use_positional_encoding = false, patch_stride = 8, context_length = 32
    default num_patches = (context_length - patch_length) / patch_stride + 1
    let width = num_patches * expansion_factor

    model ""
      encoder.
        patcher.weight [d_model, patch_length] embedding.input
        patcher.bias [d_model] embedding.input
        mlp_mixer_encoder.mixers.{n < num_layers}.
          patch_mixer.norm.norm.{weight,bias} [d_model] normalization
          patch_mixer.mlp.fc1.weight [width, num_patches] feedForward.up
          patch_mixer.mlp.fc1.bias [width] feedForward.up
          patch_mixer.mlp.fc2.weight [num_patches, width] feedForward.down
          patch_mixer.mlp.fc2.bias [num_patches] feedForward.down
          patch_mixer.gating_block.attn_layer.weight [num_patches, num_patches] attention.output if gated_attn
          patch_mixer.gating_block.attn_layer.bias [num_patches] attention.position if gated_attn
          patch_mixer. if self_attn
            self_attn_layer.
              k_proj.weight [d_model, d_model] attention.key
              k_proj.bias [d_model] attention.key
              v_proj.weight [d_model, d_model] attention.value
              v_proj.bias [d_model] attention.value
              q_proj.weight [d_model, d_model] attention.query
              q_proj.bias [d_model] attention.query
              out_proj.weight [d_model, d_model] attention.output
              out_proj.bias [d_model] attention.output
            norm_attn.norm.{weight,bias} [d_model] normalization
          feature_mixer.norm.norm.{weight,bias} [d_model] normalization
          feature_mixer.mlp.fc1.weight [d_model * expansion_factor, d_model] feedForward.up
          feature_mixer.mlp.fc1.bias [d_model * expansion_factor] feedForward.up
          feature_mixer.mlp.fc2.weight [d_model, d_model * expansion_factor] feedForward.down
          feature_mixer.mlp.fc2.bias [d_model] feedForward.down
          feature_mixer.gating_block.attn_layer.weight [d_model, d_model] attention.output if gated_attn
          feature_mixer.gating_block.attn_layer.bias [d_model] attention.position if gated_attn
        positional_encoder.position_enc [num_patches, d_model] embedding.position if use_positional_encoding
    """#,
    // pe-audio-encoder
    #"""
    architecture pe-audio-encoder

    source transformers 5.24.0
    stack encoder
    type pe_audio_encoder
    default dac_config.codebook_size = 1024, dac_config.encoder_hidden_size = 64
    default dac_config.hidden_size = 1024, head_dim = 128, hidden_size = 1792
    default intermediate_size = 4800, num_attention_heads = 14, num_hidden_layers = 6
    default num_key_value_heads = 14

    model ""
      embedder.
        dac_encoder.
          conv1.weight [dac_config.encoder_hidden_size, 1, 7] embedding.input
          conv1.bias [dac_config.encoder_hidden_size] embedding.input
          block.
            0.
              res_unit1.snake1.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              res_unit1.conv1.weight [dac_config.encoder_hidden_size, dac_config.encoder_hidden_size, 7] convolution
              res_unit1.conv1.bias [dac_config.encoder_hidden_size] convolution
              res_unit1.snake2.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              res_unit1.conv2.weight [dac_config.encoder_hidden_size, dac_config.encoder_hidden_size, 1] convolution
              res_unit1.conv2.bias [dac_config.encoder_hidden_size] convolution
              res_unit2.snake1.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              res_unit2.conv1.weight [dac_config.encoder_hidden_size, dac_config.encoder_hidden_size, 7] convolution
              res_unit2.conv1.bias [dac_config.encoder_hidden_size] convolution
              res_unit2.snake2.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              res_unit2.conv2.weight [dac_config.encoder_hidden_size, dac_config.encoder_hidden_size, 1] convolution
              res_unit2.conv2.bias [dac_config.encoder_hidden_size] convolution
              res_unit3.snake1.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              res_unit3.conv1.weight [dac_config.encoder_hidden_size, dac_config.encoder_hidden_size, 7] convolution
              res_unit3.conv1.bias [dac_config.encoder_hidden_size] convolution
              res_unit3.snake2.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              res_unit3.conv2.weight [dac_config.encoder_hidden_size, dac_config.encoder_hidden_size, 1] convolution
              res_unit3.conv2.bias [dac_config.encoder_hidden_size] convolution
              snake1.alpha [1, dac_config.encoder_hidden_size, 1] convolution
              conv1.weight [head_dim, dac_config.encoder_hidden_size, 4] convolution
              conv1.bias [head_dim] convolution
            1.
              res_unit1.snake1.alpha [1, head_dim, 1] convolution
              res_unit1.conv1.weight [head_dim, head_dim, 7] convolution
              res_unit1.conv1.bias [head_dim] convolution
              res_unit1.snake2.alpha [1, head_dim, 1] convolution
              res_unit1.conv2.weight [head_dim, head_dim, 1] convolution
              res_unit1.conv2.bias [head_dim] convolution
              res_unit2.snake1.alpha [1, head_dim, 1] convolution
              res_unit2.conv1.weight [head_dim, head_dim, 7] convolution
              res_unit2.conv1.bias [head_dim] convolution
              res_unit2.snake2.alpha [1, head_dim, 1] convolution
              res_unit2.conv2.weight [head_dim, head_dim, 1] convolution
              res_unit2.conv2.bias [head_dim] convolution
              res_unit3.snake1.alpha [1, head_dim, 1] convolution
              res_unit3.conv1.weight [head_dim, head_dim, 7] convolution
              res_unit3.conv1.bias [head_dim] convolution
              res_unit3.snake2.alpha [1, head_dim, 1] convolution
              res_unit3.conv2.weight [head_dim, head_dim, 1] convolution
              res_unit3.conv2.bias [head_dim] convolution
              snake1.alpha [1, head_dim, 1] convolution
              conv1.weight [2 * head_dim, head_dim, head_dim / 8] convolution
              conv1.bias [2 * head_dim] convolution
            2.
              res_unit1.snake1.alpha [1, 2 * head_dim, 1] convolution
              res_unit1.conv1.weight [2 * head_dim, 2 * head_dim, 7] convolution
              res_unit1.conv1.bias [2 * head_dim] convolution
              res_unit1.snake2.alpha [1, 2 * head_dim, 1] convolution
              res_unit1.conv2.weight [2 * head_dim, 2 * head_dim, 1] convolution
              res_unit1.conv2.bias [2 * head_dim] convolution
              res_unit2.snake1.alpha [1, 2 * head_dim, 1] convolution
              res_unit2.conv1.weight [2 * head_dim, 2 * head_dim, 7] convolution
              res_unit2.conv1.bias [2 * head_dim] convolution
              res_unit2.snake2.alpha [1, 2 * head_dim, 1] convolution
              res_unit2.conv2.weight [2 * head_dim, 2 * head_dim, 1] convolution
              res_unit2.conv2.bias [2 * head_dim] convolution
              res_unit3.snake1.alpha [1, 2 * head_dim, 1] convolution
              res_unit3.conv1.weight [2 * head_dim, 2 * head_dim, 7] convolution
              res_unit3.conv1.bias [2 * head_dim] convolution
              res_unit3.snake2.alpha [1, 2 * head_dim, 1] convolution
              res_unit3.conv2.weight [2 * head_dim, 2 * head_dim, 1] convolution
              res_unit3.conv2.bias [2 * head_dim] convolution
              snake1.alpha [1, 2 * head_dim, 1] convolution
              conv1.weight [4 * head_dim, 2 * head_dim, head_dim / num_hidden_layers - 1] convolution
              conv1.bias [4 * head_dim] convolution
            3.
              res_unit1.snake1.alpha [1, 4 * head_dim, 1] convolution
              res_unit1.conv1.weight [4 * head_dim, 4 * head_dim, 7] convolution
              res_unit1.conv1.bias [4 * head_dim] convolution
              res_unit1.snake2.alpha [1, 4 * head_dim, 1] convolution
              res_unit1.conv2.weight [4 * head_dim, 4 * head_dim, 1] convolution
              res_unit1.conv2.bias [4 * head_dim] convolution
              res_unit2.snake1.alpha [1, 4 * head_dim, 1] convolution
              res_unit2.conv1.weight [4 * head_dim, 4 * head_dim, 7] convolution
              res_unit2.conv1.bias [4 * head_dim] convolution
              res_unit2.snake2.alpha [1, 4 * head_dim, 1] convolution
              res_unit2.conv2.weight [4 * head_dim, 4 * head_dim, 1] convolution
              res_unit2.conv2.bias [4 * head_dim] convolution
              res_unit3.snake1.alpha [1, 4 * head_dim, 1] convolution
              res_unit3.conv1.weight [4 * head_dim, 4 * head_dim, 7] convolution
              res_unit3.conv1.bias [4 * head_dim] convolution
              res_unit3.snake2.alpha [1, 4 * head_dim, 1] convolution
              res_unit3.conv2.weight [4 * head_dim, 4 * head_dim, 1] convolution
              res_unit3.conv2.bias [4 * head_dim] convolution
              snake1.alpha [1, 4 * head_dim, 1] convolution
              conv1.weight [dac_config.codebook_size, 4 * head_dim, 4 * num_hidden_layers] convolution
              conv1.bias [dac_config.hidden_size] convolution
          snake1.alpha [1, dac_config.codebook_size, 1] convolution
          conv2.weight [dac_config.hidden_size, dac_config.hidden_size, 3] embedding.input
          conv2.bias [dac_config.hidden_size] embedding.input
        bottleneck.weight [head_dim, dac_config.codebook_size, 1] convolution
        bottleneck.bias [head_dim] convolution
        data_proj.weight [hidden_size, head_dim] projector
        data_proj.bias [hidden_size] projector
      patch_embedder.class_embedding [1, 1, hidden_size] embedding.input
      patch_embedder.resnet_block.block1.groupnorm.{weight,bias} [hidden_size] normalization
      patch_embedder.resnet_block.block1.project.weight [hidden_size, hidden_size, 3] embedding.input
      patch_embedder.resnet_block.block1.project.bias [hidden_size] embedding.input
      patch_embedder.resnet_block.block2.groupnorm.{weight,bias} [hidden_size] normalization
      patch_embedder.resnet_block.block2.project.weight [hidden_size, hidden_size, 3] embedding.input
      patch_embedder.resnet_block.block2.project.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
      output.weight [hidden_size, hidden_size] projector
    """#,
    // pe-audio
    #"""
    architecture pe-audio

    source transformers 5.24.0
    stack shared
    type pe_audio
    default audio_config.dac_config.hidden_size = 1024, audio_config.hidden_size = 1792
    default text_config.hidden_size = 1024

    model ""
      {text_audio_logit_scale,text_audio_logit_bias} [1] head
      text_model.: auto(modernbert) in text_config @text
      audio_encoder.: pe_audio_encoder in audio_config @audio @encoder
      text_audio_head.layer_norm.{weight,bias} [text_config.hidden_size] head
      text_audio_head.proj.weight [text_config.hidden_size, text_config.hidden_size] head
      audio_head.layer_norm.{weight,bias} [audio_config.hidden_size] head
      audio_head.proj.weight [audio_config.dac_config.hidden_size, audio_config.hidden_size] head
    """#,
    // pegasus
    #"""
    architecture pegasus
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type pegasus d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 12, encoder_ffn_dim = 4096, encoder_layers = 12, max_position_embeddings = 1024, vocab_size = 50265
    type blenderbot d_model = 2560, decoder_ffn_dim = 10240, decoder_layers = 24, encoder_ffn_dim = 10240, encoder_layers = 2, max_position_embeddings = 128, vocab_size = 8008
    default tie_word_embeddings = true

    model model.
      shared.weight [vocab_size, d_model] embedding.token if head != "ForCausalLM"
      encoder. @encoder if head != "ForCausalLM"
        embed_positions.weight [max_position_embeddings, d_model] embedding.position
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
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings
      decoder. @decoder
        embed_positions.weight [max_position_embeddings, d_model] embedding.position
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
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings and head != "ForCausalLM"

    head ForCausalLM ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization" if head == "ForConditionalGeneration"
      lm_head.weight [vocab_size, d_model] head tied .shared.weight when tie_word_embeddings
    """#,
    // phi
    #"""
    architecture phi
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type phi
    default hidden_size = 2048
    default intermediate_size = 8192
    default num_attention_heads = 32
    default num_hidden_layers = 24
    default qk_layernorm = false
    default tie_word_embeddings = false
    default vocab_size = 51200
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.q_proj.bias [queries] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.v_proj.bias [keys] attention.value
        self_attn.dense.weight [hidden_size, queries] attention.output
        self_attn.dense.bias [hidden_size] attention.output
        self_attn.q_layernorm.{weight,bias} [head_dim] normalization if qk_layernorm
        self_attn.k_layernorm.{weight,bias} [head_dim] normalization if qk_layernorm
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
      final_layernorm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // phi3
    #"""
    architecture phi3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type phi3
    default hidden_size = 3072
    default intermediate_size = 8192
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 32064
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.qkv_proj.weight [num_attention_heads * head_dim + 2 * (num_key_value_heads * head_dim), hidden_size] attention.qkv
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
    // phimoe
    #"""
    architecture phimoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type phimoe
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 6400
    default lm_head_bias = false
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_key_value_heads = 8
    default num_local_experts = 16
    default tie_word_embeddings = false
    default vocab_size = 32064
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.{bias,weight} [hidden_size] normalization
        block_sparse_moe.
          experts.{e < num_local_experts}.
            w2.weight [hidden_size, intermediate_size] expert.down
            w1.weight [intermediate_size, hidden_size] expert.gate
            w3.weight [intermediate_size, hidden_size] expert.up
          gate.weight [num_local_experts, hidden_size] expert.router
        post_attention_layernorm.{bias,weight} [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if attention_bias
          k_proj.bias [keys] attention.key
          o_proj.bias [hidden_size] attention.output
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
      norm.{bias,weight} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head if lm_head_bias

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // pixtral
    #"""
    architecture pixtral
    source transformers 5.24.0
    stack encoder
    type pixtral
    default hidden_size = 1024
    default intermediate_size = 4096
    default num_channels = 3
    default num_hidden_layers = 24
    default patch_size = 16

    model ""
      patch_conv.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      ln_pre.weight [hidden_size] normalization
      transformer.layers.{n < num_hidden_layers}.
        attention_norm.weight [hidden_size] normalization
        feed_forward.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        ffn_norm.weight [hidden_size] normalization
    """#,
    // pocket-tts-audio-tokenizer-decoder
    #"""
    architecture pocket-tts-audio-tokenizer-decoder

    source transformers 5.24.0
    stack encoder
    type pocket_tts_audio_tokenizer_decoder
    default audio_channels = 1, compress = 2, head_dim = 64, hidden_size = 512
    default intermediate_size = 2048, latent_dim = 32, num_attention_heads = 8, num_filters = 64
    default num_key_value_heads = 8, upsample_groups = 512
    let queries = num_attention_heads * head_dim, keys = num_key_value_heads * head_dim

    model ""
      upsample.conv.weight [upsample_groups, 1, latent_dim] convolution
      decoder_transformer.layers. @decoder
        0.self_attn.q_proj.weight [queries, hidden_size] attention.query
        0.self_attn.k_proj.weight [keys, hidden_size] attention.key
        0.self_attn.v_proj.weight [keys, hidden_size] attention.value
        0.self_attn.o_proj.weight [hidden_size, queries] attention.output
        0.mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        0.mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        0.input_layernorm.{weight,bias} [hidden_size] normalization
        0.post_attention_layernorm.{weight,bias} [hidden_size] normalization
        0.self_attn_layer_scale.scale [upsample_groups] layerScale
        0.mlp_layer_scale.scale [upsample_groups] layerScale
        1.self_attn.q_proj.weight [queries, hidden_size] attention.query
        1.self_attn.k_proj.weight [keys, hidden_size] attention.key
        1.self_attn.v_proj.weight [keys, hidden_size] attention.value
        1.self_attn.o_proj.weight [hidden_size, queries] attention.output
        1.mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        1.mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        1.input_layernorm.{weight,bias} [hidden_size] normalization
        1.post_attention_layernorm.{weight,bias} [hidden_size] normalization
        1.self_attn_layer_scale.scale [upsample_groups] layerScale
        1.mlp_layer_scale.scale [upsample_groups] layerScale
      decoder_seanet.layers. @decoder
        0.conv.weight [upsample_groups, upsample_groups, 7] convolution
        0.conv.bias [8 * num_filters] convolution
        2.conv.weight [upsample_groups, 4 * head_dim, 6 * compress] convolution
        2.conv.bias [4 * num_filters] convolution
        3.block.1.conv.weight [2 * head_dim, 4 * head_dim, 3] convolution
        3.block.1.conv.bias [2 * num_filters] convolution
        3.block.3.conv.weight [4 * head_dim, 2 * head_dim, 1] convolution
        3.block.3.conv.bias [4 * num_filters] convolution
        5.conv.weight [4 * head_dim, 2 * head_dim, 5 * compress] convolution
        5.conv.bias [2 * num_filters] convolution
        6.block.1.conv.weight [head_dim, 2 * head_dim, 3] convolution
        6.block.1.conv.bias [num_filters] convolution
        6.block.3.conv.weight [2 * head_dim, head_dim, 1] convolution
        6.block.3.conv.bias [2 * num_filters] convolution
        8.conv.weight [2 * head_dim, head_dim, num_attention_heads] convolution
        8.conv.bias [num_filters] convolution
        9.block.1.conv.weight [latent_dim, head_dim, 3] convolution
        9.block.1.conv.bias [num_filters / compress] convolution
        9.block.3.conv.weight [head_dim, latent_dim, 1] convolution
        9.block.3.conv.bias [num_filters] convolution
        11.conv.weight [1, head_dim, 3] convolution
        11.conv.bias [audio_channels] convolution
    """#,
    // pocket-tts-audio-tokenizer-encoder
    #"""
    architecture pocket-tts-audio-tokenizer-encoder

    source transformers 5.24.0
    stack encoder
    type pocket_tts_audio_tokenizer_encoder
    default compress = 2, head_dim = 64, hidden_size = 512, intermediate_size = 2048, latent_dim = 32
    default num_attention_heads = 8, num_filters = 64, num_key_value_heads = 8, upsample_groups = 512
    let queries = num_attention_heads * head_dim, keys = num_key_value_heads * head_dim

    model ""
      encoder_seanet.layers.
        0.conv.weight [head_dim, 1, 7] convolution
        0.conv.bias [num_filters] convolution
        1.block.1.conv.weight [latent_dim, head_dim, 3] convolution
        1.block.1.conv.bias [num_filters / compress] convolution
        1.block.3.conv.weight [head_dim, latent_dim, 1] convolution
        1.block.3.conv.bias [num_filters] convolution
        3.conv.weight [2 * head_dim, head_dim, num_attention_heads] convolution
        3.conv.bias [2 * num_filters] convolution
        4.block.1.conv.weight [head_dim, 2 * head_dim, 3] convolution
        4.block.1.conv.bias [num_filters] convolution
        4.block.3.conv.weight [2 * head_dim, head_dim, 1] convolution
        4.block.3.conv.bias [2 * num_filters] convolution
        6.conv.weight [4 * head_dim, 2 * head_dim, 5 * compress] convolution
        6.conv.bias [4 * num_filters] convolution
        7.block.1.conv.weight [2 * head_dim, 4 * head_dim, 3] convolution
        7.block.1.conv.bias [2 * num_filters] convolution
        7.block.3.conv.weight [4 * head_dim, 2 * head_dim, 1] convolution
        7.block.3.conv.bias [4 * num_filters] convolution
        9.conv.weight [upsample_groups, 4 * head_dim, 6 * compress] convolution
        9.conv.bias [8 * num_filters] convolution
        11.conv.weight [upsample_groups, upsample_groups, 3] convolution
        11.conv.bias [8 * num_filters] convolution
      encoder_transformer.layers.
        0.self_attn.q_proj.weight [queries, hidden_size] attention.query
        0.self_attn.k_proj.weight [keys, hidden_size] attention.key
        0.self_attn.v_proj.weight [keys, hidden_size] attention.value
        0.self_attn.o_proj.weight [hidden_size, queries] attention.output
        0.mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        0.mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        0.input_layernorm.{weight,bias} [hidden_size] normalization
        0.post_attention_layernorm.{weight,bias} [hidden_size] normalization
        0.self_attn_layer_scale.scale [upsample_groups] layerScale
        0.mlp_layer_scale.scale [upsample_groups] layerScale
        1.self_attn.q_proj.weight [queries, hidden_size] attention.query
        1.self_attn.k_proj.weight [keys, hidden_size] attention.key
        1.self_attn.v_proj.weight [keys, hidden_size] attention.value
        1.self_attn.o_proj.weight [hidden_size, queries] attention.output
        1.mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        1.mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        1.input_layernorm.{weight,bias} [hidden_size] normalization
        1.post_attention_layernorm.{weight,bias} [hidden_size] normalization
        1.self_attn_layer_scale.scale [upsample_groups] layerScale
        1.mlp_layer_scale.scale [upsample_groups] layerScale
      downsample.conv.weight [latent_dim, upsample_groups, latent_dim] convolution
    """#,
    // poolformer
    #"""
    architecture poolformer
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type poolformer
    default depths = [2, 2, 6, 2], hidden_sizes = [64, 128, 320, 512], mlp_ratio = 4.0
    default num_channels = 3, patch_sizes = [7, 3, 3, 3], use_layer_scale = true

    model poolformer.
      encoder.
        patch_embeddings.{n < 4}.
          projection.weight [hidden_sizes[0], num_channels, patch_sizes[0], patch_sizes[0]] embedding.input if n == 0
          projection.weight [hidden_sizes[1], hidden_sizes[0], patch_sizes[1], patch_sizes[1]] embedding.input if n == 1
          projection.weight [hidden_sizes[2], hidden_sizes[1], patch_sizes[2], patch_sizes[2]] embedding.input if n == 2
          projection.weight [hidden_sizes[3], hidden_sizes[2], patch_sizes[3], patch_sizes[3]] embedding.input if n > 2
          projection.bias [hidden_sizes[n]] embedding.input
        block.{n < 4}.{e < depths[n]}.
          {layer_scale_1,layer_scale_2} [hidden_sizes[n]] layerScale if use_layer_scale
          output.conv1.weight [int(hidden_sizes[n] * mlp_ratio), hidden_sizes[n], 1, 1] convolution
          output.conv1.bias [int(hidden_sizes[n] * mlp_ratio)] convolution
          output.conv2.weight [hidden_sizes[n], int(hidden_sizes[n] * mlp_ratio), 1, 1] convolution
          output.conv2.bias [hidden_sizes[n]] convolution
          before_norm.{weight,bias} [hidden_sizes[n]] normalization
          after_norm.{weight,bias} [hidden_sizes[n]] normalization

    head ForImageClassification
      norm.{weight,bias} [hidden_sizes[3]] normalization
      classifier.weight [num_labels, hidden_sizes[3]] head
      classifier.bias [num_labels] head
    """#,
    // pytorch
    #"""

    architecture pytorch

    model ""
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.self_attn.in_proj attention.qkv
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.self_attn.out_proj attention.output
      (decoder|transformer_decoder).layers.{n}.multihead_attn.in_proj crossAttention.qkv
      (decoder|transformer_decoder).layers.{n}.multihead_attn.out_proj crossAttention.output
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.linear1 feedForward.up
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.linear2 feedForward.down
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.(norm1|norm2|norm3) normalization
      (encoder|decoder|transformer_encoder|transformer_decoder).norm normalization
    """#,
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
    let keys = num_key_value_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        linear_attn. if layer_types[n] == "linear_attention"
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
        self_attn. if layer_types[n] == "full_attention"
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
          linear_attn. if text_config.layer_types[n] == "linear_attention"
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
          self_attn. if text_config.layer_types[n] == "full_attention"
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
    default output_dim = 3584

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
      conv_out.weight [d_model, encoder_ffn_dim + output_dim] convolution
    """#,
    // qwen3-moe
    #"""
    architecture qwen3-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type qwen3_moe
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
    let keys = num_key_value_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        linear_attn. if layer_types[n] == "linear_attention"
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
        self_attn. if layer_types[n] == "full_attention"
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
    // recurrent-gemma
    #"""
    architecture recurrent-gemma
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type recurrent_gemma
    default attention_bias = false, conv1d_width = 4, hidden_size = 2560, intermediate_size = 7680
    default num_attention_heads = 10, num_hidden_layers = 26, tie_word_embeddings = true
    default vocab_size = 256000, head_dim = hidden_size / num_attention_heads, lru_width = hidden_size
    default num_key_value_heads = num_attention_heads
    let width = lru_width / num_attention_heads, width2 = intermediate_size / 2
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        temporal_pre_norm.weight [hidden_size] normalization
        temporal_block. if n % 3 != 2
          linear_y.weight [lru_width, hidden_size] stateSpace
          linear_y.bias [lru_width] stateSpace
          linear_x.weight [lru_width, hidden_size] stateSpace
          linear_x.bias [lru_width] stateSpace
          linear_out.weight [hidden_size, lru_width] stateSpace
          linear_out.bias [hidden_size] stateSpace
          conv_1d.weight [lru_width, 1, conv1d_width] stateSpace
          conv_1d.bias [lru_width] stateSpace
          rg_lru.
            recurrent_param [lru_width] stateSpace
            input_gate_weight [num_attention_heads, width, width] stateSpace
            input_gate_bias [num_attention_heads, width] stateSpace
            recurrent_gate_weight [num_attention_heads, width, width] stateSpace
            recurrent_gate_bias [num_attention_heads, width] stateSpace
        temporal_block. if n % 3 == 2
          q_proj.weight [queries, hidden_size] attention.query
          k_proj.weight [keys, hidden_size] attention.key
          v_proj.weight [keys, hidden_size] attention.value
          o_proj.weight [hidden_size, queries] attention.output
          o_proj.bias [hidden_size] attention.output
        temporal_block. if n % 3 == 2 and attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
        channel_pre_norm.weight [hidden_size] normalization
        mlp_block.gate_proj.weight [width2, hidden_size] feedForward.gate
        mlp_block.gate_proj.bias [width2] feedForward.gate
        mlp_block.up_proj.weight [width2, hidden_size] feedForward.up
        mlp_block.up_proj.bias [width2] feedForward.up
        mlp_block.down_proj.weight [hidden_size, width2] feedForward.down
        mlp_block.down_proj.bias [hidden_size] feedForward.down
      final_norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // resnet
    #"""
    architecture resnet
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type resnet
    default depths = [3, 4, 6, 3]
    default embedding_size = 64
    default hidden_sizes = [256, 512, 1024, 2048]
    default num_channels = 3
    let width = hidden_sizes[2] / 4

    model resnet.
      embedder.embedder.convolution.weight [embedding_size, num_channels, 7, 7] convolution
      embedder.embedder.normalization.{weight,bias} [embedding_size] normalization
      embedder.embedder.normalization.{running_mean,running_var} [embedding_size] buffer "batch norm statistics"
      embedder.embedder.normalization.num_batches_tracked [] buffer "batch norm statistics"
      encoder.stages.{n < 4}.layers.
        0.
          shortcut.convolution.weight [hidden_sizes[0], embedding_size, 1, 1] convolution if n == 0
          shortcut.convolution.weight [hidden_sizes[1], hidden_sizes[0], 1, 1] convolution if n == 1
          shortcut.convolution.weight [hidden_sizes[2], hidden_sizes[1], 1, 1] convolution if n == 2
          shortcut.convolution.weight [hidden_sizes[3], hidden_sizes[2], 1, 1] convolution if n > 2
          shortcut.normalization.{weight,bias} [hidden_sizes[n]] normalization
          shortcut.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
          shortcut.normalization.num_batches_tracked [] buffer "batch norm statistics"
          layer.
            0.convolution.weight [hidden_sizes[0] / 4, embedding_size, 1, 1] convolution if n == 0
            0.convolution.weight [hidden_sizes[1] / 4, hidden_sizes[0], 1, 1] convolution if n == 1
            0.convolution.weight [width, hidden_sizes[1], 1, 1] convolution if n == 2
            0.convolution.weight [hidden_sizes[3] / 4, hidden_sizes[2], 1, 1] convolution if n > 2
            0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
            0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
            0.normalization.num_batches_tracked [] buffer "batch norm statistics"
            1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
            1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
            1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
            1.normalization.num_batches_tracked [] buffer "batch norm statistics"
            2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
            2.normalization.{weight,bias} [hidden_sizes[n]] normalization
            2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
            2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        1.layer.0.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n], 1, 1] convolution
        1.layer.0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        1.layer.0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        1.layer.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
        1.layer.1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
        1.layer.1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        1.layer.1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        1.layer.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
        1.layer.2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
        1.layer.2.normalization.{weight,bias} [hidden_sizes[n]] normalization
        1.layer.2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
        1.layer.2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        2.layer.0.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n], 1, 1] convolution
        2.layer.0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        2.layer.0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        2.layer.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
        2.layer.1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
        2.layer.1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        2.layer.1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        2.layer.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
        2.layer.2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
        2.layer.2.normalization.{weight,bias} [hidden_sizes[n]] normalization
        2.layer.2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
        2.layer.2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        3. if n % 3 != 0
          layer.0.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n], 1, 1] convolution
          layer.0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
          layer.0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
          layer.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
          layer.1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
          layer.1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
          layer.1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
          layer.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
          layer.2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
          layer.2.normalization.{weight,bias} [hidden_sizes[n]] normalization
          layer.2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
          layer.2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        4.layer.{e < 3}. if n == 2
          convolution.weight [width, hidden_sizes[2], 1, 1] convolution if e == 0
          convolution.weight [(hidden_sizes[e - 1] / sum(depths)) ^ 2, width, depths[e + 1] / 2, depths[e + 1] / 2] convolution if e > 0
          normalization.weight [width] normalization if e < 2
          normalization.weight [hidden_sizes[2]] normalization if e > 1
          normalization.bias [width] normalization if e < 2
          normalization.bias [hidden_sizes[2]] normalization if e > 1
          normalization.running_mean [width] buffer "batch norm statistics" if e < 2
          normalization.running_mean [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.running_var [width] buffer "batch norm statistics" if e < 2
          normalization.running_var [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.num_batches_tracked [] buffer "batch norm statistics"
        5.layer.{e < 3}. if n == 2
          convolution.weight [width, hidden_sizes[2], 1, 1] convolution if e == 0
          convolution.weight [(hidden_sizes[e - 1] / sum(depths)) ^ 2, width, depths[e + 1] / 2, depths[e + 1] / 2] convolution if e > 0
          normalization.weight [width] normalization if e < 2
          normalization.weight [hidden_sizes[2]] normalization if e > 1
          normalization.bias [width] normalization if e < 2
          normalization.bias [hidden_sizes[2]] normalization if e > 1
          normalization.running_mean [width] buffer "batch norm statistics" if e < 2
          normalization.running_mean [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.running_var [width] buffer "batch norm statistics" if e < 2
          normalization.running_var [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.num_batches_tracked [] buffer "batch norm statistics"

    head ForImageClassification
      classifier.1.weight [num_labels, hidden_sizes[3]] head
      classifier.1.bias [num_labels] head
    """#,
    // roberta
    #"""

    architecture roberta
    like bert
    source transformers 5.24.0
    reference "Liu et al., RoBERTa: A Robustly Optimized BERT Pretraining Approach, 2019"
    type roberta
    mark roberta.encoder.layer.{n}.attention.self.query
    mark lm_head.dense

    model roberta.

    head ForMaskedLM ForCausalLM
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.layer_norm.{weight,bias} [hidden_size] head
      lm_head.bias [vocab_size] head
      lm_head.decoder.weight [vocab_size, hidden_size] head tied roberta.embeddings.word_embeddings.weight
      lm_head.decoder.bias [vocab_size] head tied lm_head.bias

    head ForSequenceClassification
      classifier.dense.weight [hidden_size, hidden_size] head
      classifier.dense.bias [hidden_size] head
      classifier.out_proj.weight [num_labels, hidden_size] head
      classifier.out_proj.bias [num_labels] head
    """#,
    // rwkv
    #"""
    architecture rwkv
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type rwkv
    default hidden_size = 4096
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 50277
    default attention_hidden_size = hidden_size
    default intermediate_size = 4 * hidden_size

    model rwkv.
      embeddings.weight [vocab_size, hidden_size] embedding.token
      blocks.{n < num_hidden_layers}.
        pre_ln.{weight,bias} [hidden_size] normalization if n == 0
        ln1.{weight,bias} [hidden_size] normalization
        ln2.{weight,bias} [hidden_size] normalization
        attention.{time_decay,time_first} [attention_hidden_size] stateSpace
        attention.{time_mix_key,time_mix_value,time_mix_receptance} [1, 1, hidden_size] stateSpace
        attention.key.weight [attention_hidden_size, hidden_size] stateSpace
        attention.value.weight [attention_hidden_size, hidden_size] stateSpace
        attention.receptance.weight [attention_hidden_size, hidden_size] stateSpace
        attention.output.weight [hidden_size, attention_hidden_size] stateSpace
        feed_forward.{time_mix_key,time_mix_receptance} [1, 1, hidden_size] stateSpace
        feed_forward.key.weight [intermediate_size, hidden_size] stateSpace
        feed_forward.receptance.weight [hidden_size, hidden_size] stateSpace
        feed_forward.value.weight [hidden_size, intermediate_size] stateSpace
      ln_out.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      head.weight [vocab_size, hidden_size] head tied .embeddings.weight when tie_word_embeddings
    """#,
    // sam-hq-vision-model
    #"""
    architecture sam-hq-vision-model

    source transformers 5.24.0
    stack encoder
    type sam_hq_vision_model
    default global_attn_indexes = [2, 5, 8, 11], hidden_size = 768, image_size = 1024, mlp_dim = 3072
    default num_attention_heads = 12, num_channels = 3, num_hidden_layers = 12, output_channels = 256
    default patch_size = 16, window_size = 14
    let width = hidden_size / num_attention_heads

    model ""
      vision_encoder.
        pos_embed [1, image_size / patch_size, image_size / patch_size, hidden_size] embedding.position
        patch_embed.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
        patch_embed.projection.bias [hidden_size] embedding.input
        layers.{n < num_hidden_layers}.
          layer_norm1.{weight,bias} [hidden_size] normalization
          attn.{rel_pos_h,rel_pos_w} [2 * window_size - 1, width] attention.position if not n in global_attn_indexes
          attn.{rel_pos_h,rel_pos_w} [2 * (image_size / patch_size) - 1, width] attention.position if n in global_attn_indexes
          attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
          attn.qkv.bias [3 * hidden_size] attention.qkv
          attn.proj.weight [hidden_size, hidden_size] attention.output
          attn.proj.bias [hidden_size] attention.output
          layer_norm2.{weight,bias} [hidden_size] normalization
          mlp.lin1.weight [mlp_dim, hidden_size] feedForward.up
          mlp.lin1.bias [mlp_dim] feedForward.up
          mlp.lin2.weight [hidden_size, mlp_dim] feedForward.down
          mlp.lin2.bias [hidden_size] feedForward.down
        neck.conv1.weight [output_channels, hidden_size, 1, 1] convolution
        neck.layer_norm1.{weight,bias} [output_channels] normalization
        neck.conv2.weight [output_channels, output_channels, 3, 3] convolution
        neck.layer_norm2.{weight,bias} [output_channels] normalization
    """#,
    // sam
    #"""
    architecture sam
    source transformers 5.24.0
    stack encoder
    type sam
    default mask_decoder_config.attention_downsample_rate = 2
    default mask_decoder_config.hidden_size = 256
    default mask_decoder_config.iou_head_depth = 3
    default mask_decoder_config.iou_head_hidden_dim = 256
    default mask_decoder_config.mlp_dim = 2048
    default mask_decoder_config.num_hidden_layers = 2
    default mask_decoder_config.num_multimask_outputs = 3
    default prompt_encoder_config.hidden_size = 256
    default prompt_encoder_config.mask_input_channels = 16
    default prompt_encoder_config.num_point_embeddings = 4
    default tie_word_embeddings = true
    default vision_config.global_attn_indexes = [2, 5, 8, 11]
    default vision_config.hidden_size = 768
    default vision_config.image_size = 1024
    default vision_config.mlp_dim = 3072
    default vision_config.num_attention_heads = 12
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.num_pos_feats = 128
    default vision_config.output_channels = 256
    default vision_config.patch_size = 16
    default vision_config.qkv_bias = true
    default vision_config.use_abs_pos = true
    default vision_config.use_rel_pos = true
    default vision_config.window_size = 14
    let width = mask_decoder_config.hidden_size / 2
    let width2 = mask_decoder_config.hidden_size / mask_decoder_config.attention_downsample_rate
    let width3 = prompt_encoder_config.mask_input_channels / 4
    let width4 = mask_decoder_config.hidden_size / 4
    let width5 = vision_config.hidden_size / vision_config.num_attention_heads
    let width6 = mask_decoder_config.hidden_size / 8
    let width7 = mask_decoder_config.num_multimask_outputs + 1

    model ""
      shared_image_embedding.positional_embedding [2, vision_config.num_pos_feats] embedding.position
      vision_encoder.
        pos_embed [1, vision_config.image_size / vision_config.patch_size, vision_config.image_size / vision_config.patch_size, vision_config.hidden_size] embedding.position if vision_config.use_abs_pos
        patch_embed.projection.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        patch_embed.projection.bias [vision_config.hidden_size] embedding.input
        layers.{n < vision_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          attn.rel_pos_h [2 * vision_config.window_size - 1, width5] attention.position if vision_config.use_rel_pos and not n in vision_config.global_attn_indexes
          attn.rel_pos_h [2 * (vision_config.image_size / vision_config.patch_size) - 1, width5] attention.position if vision_config.use_rel_pos and n in vision_config.global_attn_indexes
          attn.rel_pos_w [2 * vision_config.window_size - 1, width5] attention.position if vision_config.use_rel_pos and not n in vision_config.global_attn_indexes
          attn.rel_pos_w [2 * (vision_config.image_size / vision_config.patch_size) - 1, width5] attention.position if vision_config.use_rel_pos and n in vision_config.global_attn_indexes
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv if vision_config.qkv_bias
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.proj.bias [vision_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
          mlp.lin1.weight [vision_config.mlp_dim, vision_config.hidden_size] feedForward.up
          mlp.lin1.bias [vision_config.mlp_dim] feedForward.up
          mlp.lin2.weight [vision_config.hidden_size, vision_config.mlp_dim] feedForward.down
          mlp.lin2.bias [vision_config.hidden_size] feedForward.down
        neck.conv1.weight [vision_config.output_channels, vision_config.hidden_size, 1, 1] convolution
        neck.layer_norm1.{weight,bias} [vision_config.output_channels] normalization
        neck.conv2.weight [vision_config.output_channels, vision_config.output_channels, 3, 3] convolution
        neck.layer_norm2.{weight,bias} [vision_config.output_channels] normalization
      prompt_encoder.mask_embed.conv1.weight [width3, 1, 2, 2] convolution
      prompt_encoder.mask_embed.conv1.bias [width3] convolution
      prompt_encoder.mask_embed.conv2.weight [prompt_encoder_config.mask_input_channels, width3, 2, 2] convolution
      prompt_encoder.mask_embed.conv2.bias [prompt_encoder_config.mask_input_channels] convolution
      prompt_encoder.mask_embed.conv3.weight [prompt_encoder_config.hidden_size, prompt_encoder_config.mask_input_channels, 1, 1] convolution
      prompt_encoder.mask_embed.conv3.bias [prompt_encoder_config.hidden_size] convolution
      prompt_encoder.mask_embed.layer_norm1.{weight,bias} [width3] normalization
      prompt_encoder.mask_embed.layer_norm2.{weight,bias} [prompt_encoder_config.mask_input_channels] normalization
      prompt_encoder.no_mask_embed.weight [1, prompt_encoder_config.hidden_size] embedding.input
      prompt_encoder.point_embed.{n < prompt_encoder_config.num_point_embeddings}.weight [1, prompt_encoder_config.hidden_size] embedding.input
      prompt_encoder.not_a_point_embed.weight [1, prompt_encoder_config.hidden_size] embedding.input
      prompt_encoder.shared_embedding.positional_embedding [2, vision_config.num_pos_feats] embedding.position tied shared_image_embedding.positional_embedding when tie_word_embeddings
      mask_decoder. @decoder
        iou_token.weight [1, mask_decoder_config.hidden_size] embedding.token
        mask_tokens.weight [width7, mask_decoder_config.hidden_size] embedding.token
        transformer.
          layers.{n < mask_decoder_config.num_hidden_layers}.
            self_attn.q_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.query
            self_attn.q_proj.bias [mask_decoder_config.hidden_size] attention.query
            self_attn.k_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.key
            self_attn.k_proj.bias [mask_decoder_config.hidden_size] attention.key
            self_attn.v_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.value
            self_attn.v_proj.bias [mask_decoder_config.hidden_size] attention.value
            self_attn.out_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.output
            self_attn.out_proj.bias [mask_decoder_config.hidden_size] attention.output
            layer_norm1.{weight,bias} [mask_decoder_config.hidden_size] normalization
            cross_attn_token_to_image.q_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.query
            cross_attn_token_to_image.q_proj.bias [width] crossAttention.query
            cross_attn_token_to_image.k_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.key
            cross_attn_token_to_image.k_proj.bias [width] crossAttention.key
            cross_attn_token_to_image.v_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.value
            cross_attn_token_to_image.v_proj.bias [width] crossAttention.value
            cross_attn_token_to_image.out_proj.weight [mask_decoder_config.hidden_size, width] crossAttention.output
            cross_attn_token_to_image.out_proj.bias [mask_decoder_config.hidden_size] crossAttention.output
            layer_norm2.{weight,bias} [mask_decoder_config.hidden_size] normalization
            mlp.lin1.weight [mask_decoder_config.mlp_dim, mask_decoder_config.hidden_size] feedForward.up
            mlp.lin1.bias [mask_decoder_config.mlp_dim] feedForward.up
            mlp.lin2.weight [mask_decoder_config.hidden_size, mask_decoder_config.mlp_dim] feedForward.down
            mlp.lin2.bias [mask_decoder_config.hidden_size] feedForward.down
            layer_norm3.{weight,bias} [mask_decoder_config.hidden_size] normalization
            layer_norm4.{weight,bias} [mask_decoder_config.hidden_size] normalization
            cross_attn_image_to_token.q_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.query
            cross_attn_image_to_token.q_proj.bias [width] crossAttention.query
            cross_attn_image_to_token.k_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.key
            cross_attn_image_to_token.k_proj.bias [width] crossAttention.key
            cross_attn_image_to_token.v_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.value
            cross_attn_image_to_token.v_proj.bias [width] crossAttention.value
            cross_attn_image_to_token.out_proj.weight [mask_decoder_config.hidden_size, width] crossAttention.output
            cross_attn_image_to_token.out_proj.bias [mask_decoder_config.hidden_size] crossAttention.output
          final_attn_token_to_image.q_proj.weight [width2, mask_decoder_config.hidden_size] attention.query
          final_attn_token_to_image.q_proj.bias [width2] attention.query
          final_attn_token_to_image.k_proj.weight [width2, mask_decoder_config.hidden_size] attention.key
          final_attn_token_to_image.k_proj.bias [width2] attention.key
          final_attn_token_to_image.v_proj.weight [width2, mask_decoder_config.hidden_size] attention.value
          final_attn_token_to_image.v_proj.bias [width2] attention.value
          final_attn_token_to_image.out_proj.weight [mask_decoder_config.hidden_size, width2] attention.output
          final_attn_token_to_image.out_proj.bias [mask_decoder_config.hidden_size] attention.output
          layer_norm_final_attn.{weight,bias} [mask_decoder_config.hidden_size] normalization
        upscale_conv1.weight [mask_decoder_config.hidden_size, width4, 2, 2] convolution
        upscale_conv1.bias [width4] convolution
        upscale_conv2.weight [width4, width6, 2, 2] convolution
        upscale_conv2.bias [width6] convolution
        upscale_layer_norm.{weight,bias} [width4] normalization
        output_hypernetworks_mlps.{n < mask_decoder_config.num_multimask_outputs + 1}.
          proj_in.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] feedForward.up
          proj_in.bias [mask_decoder_config.hidden_size] feedForward.up
          proj_out.weight [width6, mask_decoder_config.hidden_size] feedForward.down
          proj_out.bias [width6] feedForward.down
          layers.0.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] feedForward.down
          layers.0.bias [mask_decoder_config.hidden_size] feedForward.down
        iou_prediction_head.
          proj_in.weight [mask_decoder_config.iou_head_hidden_dim, mask_decoder_config.hidden_size] feedForward.up
          proj_in.bias [mask_decoder_config.iou_head_hidden_dim] feedForward.up
          proj_out.weight [width7, mask_decoder_config.iou_head_hidden_dim] feedForward.down
          proj_out.bias [width7] feedForward.down
          layers.{n < mask_decoder_config.iou_head_depth / 2}.
            weight [mask_decoder_config.iou_head_hidden_dim, mask_decoder_config.iou_head_hidden_dim] feedForward.up
            bias [mask_decoder_config.iou_head_hidden_dim] feedForward.up
    """#,
    // segformer
    #"""
    architecture segformer
    source transformers 5.24.0
    stack encoder
    natural ForSemanticSegmentation
    type segformer
    default decoder_hidden_size = 256
    default hidden_sizes = [32, 64, 160, 256]
    default mlp_ratios = [4, 4, 4, 4]
    default num_channels = 3
    default num_encoder_blocks = 4
    default patch_sizes = [7, 3, 3, 3]
    default sr_ratios = [8, 4, 2, 1]

    model segformer.
      encoder.
        block.{n < 4}.
          0.
            attention.
              self.key.bias [hidden_sizes[n]] attention.key
              self.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
              self.query.bias [hidden_sizes[n]] attention.query
              self.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
              self.value.bias [hidden_sizes[n]] attention.value
              self.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
              self. if n < 3
                layer_norm.{bias,weight} [hidden_sizes[n]] normalization
                sr.bias [hidden_sizes[n]] attention.output
                sr.weight [hidden_sizes[n], hidden_sizes[n], sr_ratios[n], sr_ratios[n]] attention.output
              output.dense.bias [hidden_sizes[n]] attention.output
              output.dense.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
            layer_norm_2.{bias,weight} [hidden_sizes[n]] normalization
            layer_norm_1.{bias,weight} [hidden_sizes[n]] normalization
            mlp.dwconv.dwconv.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dwconv.dwconv.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[0] * mlp_ratios[0] / (hidden_sizes[0] * mlp_ratios[0]), 3, 3] convolution
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
          1.
            attention.
              self.key.bias [hidden_sizes[n]] attention.key
              self.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
              self.query.bias [hidden_sizes[n]] attention.query
              self.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
              self.value.bias [hidden_sizes[n]] attention.value
              self.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
              self. if n < 3
                layer_norm.{bias,weight} [hidden_sizes[n]] normalization
                sr.bias [hidden_sizes[n]] attention.output
                sr.weight [hidden_sizes[n], hidden_sizes[n], sr_ratios[n], sr_ratios[n]] attention.output
              output.dense.bias [hidden_sizes[n]] attention.output
              output.dense.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
            layer_norm_2.{bias,weight} [hidden_sizes[n]] normalization
            layer_norm_1.{bias,weight} [hidden_sizes[n]] normalization
            mlp.dwconv.dwconv.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dwconv.dwconv.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[0] * mlp_ratios[0] / (hidden_sizes[0] * mlp_ratios[0]), 3, 3] convolution
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
        layer_norm.{n < 4}.{bias,weight} [hidden_sizes[n]] normalization
        patch_embeddings.{n < 4}.
          layer_norm.{bias,weight} [hidden_sizes[n]] normalization
          proj.bias [hidden_sizes[n]] embedding.input
          proj.weight [hidden_sizes[0], num_channels, patch_sizes[0], patch_sizes[0]] embedding.input if n == 0
          proj.weight [hidden_sizes[1], hidden_sizes[0], patch_sizes[1], patch_sizes[1]] embedding.input if n == 1
          proj.weight [hidden_sizes[2], hidden_sizes[1], patch_sizes[2], patch_sizes[2]] embedding.input if n == 2
          proj.weight [hidden_sizes[3], hidden_sizes[2], patch_sizes[3], patch_sizes[3]] embedding.input if n > 2

    head ForSemanticSegmentation
      decode_head.
        batch_norm.bias [decoder_hidden_size] head
        batch_norm.num_batches_tracked [] buffer "batch norm statistics"
        batch_norm.{running_mean,running_var} [decoder_hidden_size] buffer "batch norm statistics"
        batch_norm.weight [decoder_hidden_size] head
        classifier.bias [num_labels] head
        classifier.weight [num_labels, decoder_hidden_size, 1, 1] head
        linear_fuse.weight [decoder_hidden_size, decoder_hidden_size * num_encoder_blocks, 1, 1] head
        linear_c.{n < 4}.
          proj.bias [decoder_hidden_size] head
          proj.weight [decoder_hidden_size, hidden_sizes[n]] head

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_sizes[3]] head
    """#,
    // siglip-vision-model
    #"""
    architecture siglip-vision-model
    source transformers 5.24.0
    stack encoder

    type siglip_vision_model
    type idefics3_vision vision_use_head = false, hidden_size = 1152, patch_size = 32
    type smolvlm_vision vision_use_head = false, hidden_size = 1152, patch_size = 32
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default vision_use_head = true

    model ""
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embedding.bias [hidden_size] embedding.input
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2, hidden_size] embedding.position
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
      head. if vision_use_head
        probe [1, 1, hidden_size] attention.output
        attention.in_proj_weight [3 * hidden_size, hidden_size] attention.qkv
        attention.in_proj_bias [3 * hidden_size] attention.qkv
        attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attention.out_proj.bias [hidden_size] attention.output
        layernorm.{weight,bias} [hidden_size] head
        mlp.fc1.weight [intermediate_size, hidden_size] head
        mlp.fc1.bias [intermediate_size] head
        mlp.fc2.weight [hidden_size, intermediate_size] head
        mlp.fc2.bias [hidden_size] head
    """#,
    // siglip
    #"""
    architecture siglip
    source transformers 5.24.0
    stack encoder
    type siglip
    default text_config.hidden_size = 768
    default text_config.intermediate_size = 3072
    default text_config.max_position_embeddings = 64
    default text_config.num_hidden_layers = 12
    default text_config.projection_size = 768
    default text_config.vocab_size = 32000
    default vision_config.hidden_size = 768
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 16
    default vision_config.vision_use_head = true

    model ""
      {logit_scale,logit_bias} [1] head if head == ""
      text_model. @decoder if head == ""
        embeddings.token_embedding.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embedding.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        encoder.layers.{n < text_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [text_config.hidden_size] normalization
          self_attn.k_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          self_attn.k_proj.bias [text_config.hidden_size] attention.key
          self_attn.v_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          self_attn.v_proj.bias [text_config.hidden_size] attention.value
          self_attn.q_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          self_attn.q_proj.bias [text_config.hidden_size] attention.query
          self_attn.out_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          self_attn.out_proj.bias [text_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [text_config.hidden_size] normalization
          mlp.fc1.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.fc1.bias [text_config.intermediate_size] feedForward.up
          mlp.fc2.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.fc2.bias [text_config.hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [text_config.hidden_size] normalization
        head.weight [text_config.projection_size, text_config.hidden_size] head
        head.bias [text_config.projection_size] head
      vision_model.
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
        encoder.layers.{n < vision_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.out_proj.bias [vision_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
        head. if vision_config.vision_use_head
          probe [1, 1, vision_config.hidden_size] attention.output
          attention.in_proj_weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attention.in_proj_bias [3 * vision_config.hidden_size] attention.qkv
          attention.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attention.out_proj.bias [vision_config.hidden_size] attention.output
          layernorm.{weight,bias} [vision_config.hidden_size] head
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] head
          mlp.fc1.bias [vision_config.intermediate_size] head
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] head
          mlp.fc2.bias [vision_config.hidden_size] head

    head ForImageClassification
      classifier.weight [num_labels, vision_config.hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // siglip2-vision-model
    #"""
    architecture siglip2-vision-model
    like cosmos3-edge-vision

    source transformers 5.24.0
    type siglip2_vision_model hidden_size = 768, intermediate_size = 3072, num_hidden_layers = 12

    model ""
      head.probe [1, 1, hidden_size] attention.output
      head.attention.in_proj_weight [3 * hidden_size, hidden_size] attention.qkv
      head.attention.in_proj_bias [3 * hidden_size] attention.qkv
      head.attention.out_proj.weight [hidden_size, hidden_size] attention.output
      head.attention.out_proj.bias [hidden_size] attention.output
      head.layernorm.{weight,bias} [hidden_size] head
      head.mlp.fc1.weight [intermediate_size, hidden_size] head
      head.mlp.fc1.bias [intermediate_size] head
      head.mlp.fc2.weight [hidden_size, intermediate_size] head
      head.mlp.fc2.bias [hidden_size] head
    """#,
    // siglip2
    #"""
    architecture siglip2
    source transformers 5.24.0
    stack encoder
    type siglip2
    default text_config.hidden_size = 768
    default text_config.intermediate_size = 3072
    default text_config.max_position_embeddings = 64
    default text_config.num_hidden_layers = 12
    default text_config.projection_size = 768
    default text_config.vocab_size = 32000
    default vision_config.hidden_size = 768
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.num_patches = 256
    default vision_config.patch_size = 16
    default vision_config.vision_use_head = true

    model ""
      {logit_scale,logit_bias} [1] head if head == ""
      text_model. @decoder if head == ""
        embeddings.token_embedding.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embedding.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        encoder.layers.{n < text_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [text_config.hidden_size] normalization
          self_attn.k_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          self_attn.k_proj.bias [text_config.hidden_size] attention.key
          self_attn.v_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          self_attn.v_proj.bias [text_config.hidden_size] attention.value
          self_attn.q_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          self_attn.q_proj.bias [text_config.hidden_size] attention.query
          self_attn.out_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          self_attn.out_proj.bias [text_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [text_config.hidden_size] normalization
          mlp.fc1.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.fc1.bias [text_config.intermediate_size] feedForward.up
          mlp.fc2.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.fc2.bias [text_config.hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [text_config.hidden_size] normalization
        head.weight [text_config.projection_size, text_config.hidden_size] head
        head.bias [text_config.projection_size] head
      vision_model.
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels * vision_config.patch_size * vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [vision_config.num_patches, vision_config.hidden_size] embedding.position
        encoder.layers.{n < vision_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.out_proj.bias [vision_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
        head. if vision_config.vision_use_head
          probe [1, 1, vision_config.hidden_size] attention.output
          attention.in_proj_weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attention.in_proj_bias [3 * vision_config.hidden_size] attention.qkv
          attention.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attention.out_proj.bias [vision_config.hidden_size] attention.output
          layernorm.{weight,bias} [vision_config.hidden_size] head
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] head
          mlp.fc1.bias [vision_config.intermediate_size] head
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] head
          mlp.fc2.bias [vision_config.hidden_size] head

    head ForImageClassification
      classifier.weight [num_labels, vision_config.hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // smollm3
    #"""
    architecture smollm3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type smollm3
    type ernie4_5 head_dim = 128, hidden_size = 1024, intermediate_size = 3072, num_hidden_layers = 18, num_key_value_heads = 2, vocab_size = 103424
    default attention_bias = false
    default hidden_size = 2048
    default intermediate_size = 11008
    default mlp_bias = false
    default num_attention_heads = 16
    default num_hidden_layers = 36
    default num_key_value_heads = 4
    default tie_word_embeddings = true
    default vocab_size = 128256
    default head_dim = hidden_size / num_attention_heads
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

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // smolvlm
    #"""
    architecture smolvlm
    source transformers 5.24.0
    stack shared
    natural LMForConditionalGeneration
    type smolvlm
    default scale_factor = 2
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1152
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model model.
      vision_model. @encoder
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
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
      connector.modality_projection.proj.weight [text_config.hidden_size, vision_config.hidden_size * scale_factor ^ 2] feedForward.gate+feedForward.up
      text_model.: auto(llama) in text_config @text

    head LMForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .text_model.embed_tokens.weight when tie_word_embeddings
    """#,
    // speecht5
    #"""
    architecture speecht5
    source transformers 5.24.0
    stack shared
    natural ForSpeechToText
    type speecht5
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default decoder_ffn_dim = 3072
    default decoder_layers = 6
    default encoder_attention_heads = 12
    default encoder_ffn_dim = 3072
    default encoder_layers = 12
    default encoder_max_relative_position = 160
    default feat_extract_norm = "group"
    default hidden_size = 768
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_mel_bins = 80
    default reduction_factor = 2
    default speaker_embedding_dim = 512
    default speech_decoder_postnet_kernel = 5
    default speech_decoder_postnet_units = 256
    default speech_decoder_prenet_units = 256
    default tie_word_embeddings = true
    default vocab_size = 81

    model speecht5.
      encoder. @encoder
        prenet. if head != ""
          masked_spec_embed [hidden_size] embedding.input if head == "ForSpeechToText"
          feature_encoder.conv_layers.{n < num_feat_extract_layers}. if head == "ForSpeechToText"
            conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
            conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
            conv.bias [conv_dim[0]] embedding.input if conv_bias
            layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
          feature_projection. if head == "ForSpeechToText"
            layer_norm.{weight,bias} [conv_dim[6]] normalization
            projection.weight [hidden_size, conv_dim[6]] projector
            projection.bias [hidden_size] projector
          pos_conv_embed. if head == "ForSpeechToText"
            conv.bias [hidden_size] embedding.input
            conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
            conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
          embed_tokens.weight [vocab_size, hidden_size] embedding.token if head == "ForTextToSpeech"
          encode_positions.alpha [] embedding.position if head == "ForTextToSpeech"
        wrapped_encoder.
          layer_norm.{weight,bias} [hidden_size] normalization
          layers.{n < encoder_layers}.
            attention.k_proj.weight [hidden_size, hidden_size] attention.key
            attention.k_proj.bias [hidden_size] attention.key
            attention.v_proj.weight [hidden_size, hidden_size] attention.value
            attention.v_proj.bias [hidden_size] attention.value
            attention.q_proj.weight [hidden_size, hidden_size] attention.query
            attention.q_proj.bias [hidden_size] attention.query
            attention.out_proj.weight [hidden_size, hidden_size] attention.output
            attention.out_proj.bias [hidden_size] attention.output
            layer_norm.{weight,bias} [hidden_size] normalization
            feed_forward.intermediate_dense.weight [encoder_ffn_dim, hidden_size] feedForward.up
            feed_forward.intermediate_dense.bias [encoder_ffn_dim] feedForward.up
            feed_forward.output_dense.weight [hidden_size, encoder_ffn_dim] feedForward.down
            feed_forward.output_dense.bias [hidden_size] feedForward.down
            final_layer_norm.{weight,bias} [hidden_size] normalization
          embed_positions.pe_k.weight [2 * encoder_max_relative_position, hidden_size / encoder_attention_heads] embedding.position
      decoder. @decoder
        prenet. if head != ""
          embed_tokens.weight [vocab_size, hidden_size] embedding.token if head == "ForSpeechToText"
          layers. if head == "ForTextToSpeech"
            0.weight [speech_decoder_prenet_units, num_mel_bins] other
            0.bias [speech_decoder_prenet_units] other
            1.weight [speech_decoder_prenet_units, speech_decoder_prenet_units] other
            1.bias [speech_decoder_prenet_units] other
          final_layer.weight [hidden_size, speech_decoder_prenet_units] other if head == "ForTextToSpeech"
          final_layer.bias [hidden_size] other if head == "ForTextToSpeech"
          encode_positions.alpha [] embedding.position if head == "ForTextToSpeech"
          speaker_embeds_layer.weight [hidden_size, speaker_embedding_dim + hidden_size] embedding.input if head == "ForTextToSpeech"
          speaker_embeds_layer.bias [hidden_size] embedding.input if head == "ForTextToSpeech"
        wrapped_decoder.layers.{n < decoder_layers}.
          self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
          self_attn.k_proj.bias [hidden_size] attention.key
          self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
          self_attn.v_proj.bias [hidden_size] attention.value
          self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.q_proj.bias [hidden_size] attention.query
          self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
          self_attn.out_proj.bias [hidden_size] attention.output
          self_attn_layer_norm.{weight,bias} [hidden_size] normalization
          encoder_attn.k_proj.weight [hidden_size, hidden_size] crossAttention.key
          encoder_attn.k_proj.bias [hidden_size] crossAttention.key
          encoder_attn.v_proj.weight [hidden_size, hidden_size] crossAttention.value
          encoder_attn.v_proj.bias [hidden_size] crossAttention.value
          encoder_attn.q_proj.weight [hidden_size, hidden_size] crossAttention.query
          encoder_attn.q_proj.bias [hidden_size] crossAttention.query
          encoder_attn.out_proj.weight [hidden_size, hidden_size] crossAttention.output
          encoder_attn.out_proj.bias [hidden_size] crossAttention.output
          encoder_attn_layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate_dense.weight [decoder_ffn_dim, hidden_size] feedForward.up
          feed_forward.intermediate_dense.bias [decoder_ffn_dim] feedForward.up
          feed_forward.output_dense.weight [hidden_size, decoder_ffn_dim] feedForward.down
          feed_forward.output_dense.bias [hidden_size] feedForward.down
          final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForSpeechToText
      text_decoder_postnet.lm_head.weight [vocab_size, hidden_size] head tied .decoder.prenet.embed_tokens.weight when tie_word_embeddings @decoder

    head ForTextToSpeech
      speech_decoder_postnet. @decoder
        feat_out.weight [num_mel_bins * reduction_factor, hidden_size] head
        feat_out.bias [num_mel_bins * reduction_factor] head
        prob_out.weight [reduction_factor, hidden_size] head
        prob_out.bias [reduction_factor] head
        layers.{n < 5}.
          conv.weight [speech_decoder_postnet_units, num_mel_bins, speech_decoder_postnet_kernel] convolution if n == 0
          conv.weight [speech_decoder_postnet_units, speech_decoder_postnet_units, speech_decoder_postnet_kernel] convolution if n % 4 != 0
          conv.weight [num_mel_bins, speech_decoder_postnet_units, speech_decoder_postnet_kernel] convolution if n > 3
          batch_norm.weight [speech_decoder_postnet_units] normalization if n < 4
          batch_norm.weight [num_mel_bins] normalization if n > 3
          batch_norm.bias [speech_decoder_postnet_units] normalization if n < 4
          batch_norm.bias [num_mel_bins] normalization if n > 3
          batch_norm.running_mean [speech_decoder_postnet_units] buffer "batch norm statistics" if n < 4
          batch_norm.running_mean [num_mel_bins] buffer "batch norm statistics" if n > 3
          batch_norm.running_var [speech_decoder_postnet_units] buffer "batch norm statistics" if n < 4
          batch_norm.running_var [num_mel_bins] buffer "batch norm statistics" if n > 3
          batch_norm.num_batches_tracked [] buffer "batch norm statistics"
    """#,
    // stablelm
    #"""
    architecture stablelm
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type stablelm
    default hidden_size = 2560
    default intermediate_size = 6912
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_key_value_heads = 32
    default qk_layernorm = false
    default tie_word_embeddings = false
    default use_parallel_residual = false
    default use_qkv_bias = false
    default vocab_size = 50304
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn. if use_qkv_bias
          q_proj.bias [num_attention_heads * head_dim] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
        self_attn.q_layernorm.norms.{e < num_attention_heads}.weight [head_dim] head if qk_layernorm
        self_attn.k_layernorm.norms.{e < num_attention_heads}.weight [head_dim] head if qk_layernorm
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization if not use_parallel_residual
      norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // starcoder2
    #"""
    architecture starcoder2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type starcoder2
    default hidden_size = 3072
    default intermediate_size = 12288
    default num_attention_heads = 24
    default num_hidden_layers = 30
    default num_key_value_heads = 2
    default tie_word_embeddings = true
    default use_bias = true
    default vocab_size = 49152
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if use_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.c_fc.weight [intermediate_size, hidden_size] feedForward.up
        mlp.c_fc.bias [intermediate_size] feedForward.up if use_bias
        mlp.c_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.c_proj.bias [hidden_size] feedForward.down if use_bias
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
      norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // superpoint
    #"""
    architecture superpoint
    source transformers 5.24.0
    stack encoder
    natural ForKeypointDetection
    type superpoint
    default decoder_hidden_size = 256, descriptor_decoder_dim = 256
    default encoder_hidden_sizes = [64, 64, 128, 128], keypoint_decoder_dim = 65

    model ""
      encoder.conv_blocks.{n < 4}.
        conv_a.weight [encoder_hidden_sizes[0], 1, 3, 3] convolution if n == 0
        conv_a.weight [encoder_hidden_sizes[n], encoder_hidden_sizes[n - 1], 3, 3] convolution if n > 0
        conv_a.bias [encoder_hidden_sizes[n]] convolution
        conv_b.weight [encoder_hidden_sizes[n], encoder_hidden_sizes[n], 3, 3] convolution
        conv_b.bias [encoder_hidden_sizes[n]] convolution
      keypoint_decoder.conv_score_a.weight [decoder_hidden_size, encoder_hidden_sizes[3], 3, 3] convolution @decoder
      keypoint_decoder.conv_score_a.bias [decoder_hidden_size] convolution @decoder
      keypoint_decoder.conv_score_b.weight [keypoint_decoder_dim, decoder_hidden_size, 1, 1] convolution @decoder
      keypoint_decoder.conv_score_b.bias [keypoint_decoder_dim] convolution @decoder
      descriptor_decoder.conv_descriptor_a.weight [decoder_hidden_size, encoder_hidden_sizes[3], 3, 3] convolution @decoder
      descriptor_decoder.conv_descriptor_a.bias [decoder_hidden_size] convolution @decoder
      descriptor_decoder.conv_descriptor_b.weight [descriptor_decoder_dim, decoder_hidden_size, 1, 1] convolution @decoder
      descriptor_decoder.conv_descriptor_b.bias [descriptor_decoder_dim] convolution @decoder

    head ForKeypointDetection
    """#,
    // swin
    #"""
    architecture swin
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type swin
    default depths = [2, 2, 6, 2]
    default embed_dim = 96
    default encoder_stride = 32
    default image_size = 224
    default mlp_ratio = 4.0
    default num_channels = 3
    default num_heads = [3, 6, 12, 24]
    default num_layers = 4
    default patch_size = 4
    default qkv_bias = true
    default use_absolute_embeddings = false
    default window_size = 7

    model swin.
      embeddings.norm.{bias,weight} [embed_dim] normalization
      embeddings.patch_embeddings.projection.bias [embed_dim] embedding.input
      embeddings.patch_embeddings.projection.weight [embed_dim, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size), embed_dim] embedding.position if use_absolute_embeddings
      embeddings.mask_token [1, 1, embed_dim] embedding.token if head == "ForMaskedImageModeling"
      encoder.layers.{n < num_layers}.
        blocks.{e < depths[n]}.
          attention.
            self. if qkv_bias
              key.bias [embed_dim * 2 ^ n] attention.key
              query.bias [embed_dim * 2 ^ n] attention.query
              value.bias [embed_dim * 2 ^ n] attention.value
            self.key.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.key
            self.query.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.query
            self.relative_position_bias_table [(2 * window_size - 1) * (2 * window_size - 1), num_heads[n]] attention.position
            self.value.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.value
            output.dense.bias [embed_dim * 2 ^ n] attention.output
            output.dense.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.output
          layernorm_after.{bias,weight} [embed_dim * 2 ^ n] normalization
          layernorm_before.{bias,weight} [embed_dim * 2 ^ n] normalization
          intermediate.dense.bias [int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.up
          intermediate.dense.weight [int(mlp_ratio * embed_dim) * 2 ^ n, embed_dim * 2 ^ n] feedForward.up
          output.dense.bias [embed_dim * 2 ^ n] feedForward.down
          output.dense.weight [embed_dim * 2 ^ n, int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.down
        downsample.norm.{bias,weight} [4 * embed_dim * 2 ^ n] normalization if n < 3
        downsample.reduction.weight [2 * embed_dim * 2 ^ n, 4 * embed_dim * 2 ^ n] other if n < 3
      layernorm.{bias,weight} [8 * embed_dim] normalization

    head ForImageClassification
      classifier.bias [2] head
      classifier.weight [2, 8 * embed_dim] head

    head ForMaskedImageModeling
      decoder.0.bias [encoder_stride ^ 2 * num_channels] convolution @decoder
      decoder.0.weight [encoder_stride ^ 2 * num_channels, embed_dim * 2 ^ (num_layers - 1), 1, 1] convolution @decoder
    """#,
    // swinv2
    #"""
    architecture swinv2
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type swinv2
    default depths = [2, 2, 6, 2]
    default embed_dim = 96
    default encoder_stride = 32
    default image_size = 224
    default mlp_ratio = 4.0
    default num_channels = 3
    default num_heads = [3, 6, 12, 24]
    default num_layers = 4
    default patch_size = 4
    default qkv_bias = true
    default use_absolute_embeddings = false

    model swinv2.
      embeddings.patch_embeddings.projection.weight [embed_dim, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [embed_dim] embedding.input
      embeddings.norm.{weight,bias} [embed_dim] normalization
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, embed_dim] embedding.position if use_absolute_embeddings
      embeddings.mask_token [1, 1, embed_dim] embedding.token if head == "ForMaskedImageModeling"
      encoder.layers.{n < num_layers}.
        blocks.{e < depths[n]}.
          attention.self.logit_scale [num_heads[n], 1, 1] attention.gate
          attention.self.continuous_position_bias_mlp.0.weight [512, 2] attention.position
          attention.self.continuous_position_bias_mlp.0.bias [512] attention.position
          attention.self.continuous_position_bias_mlp.2.weight [num_heads[n], 512] attention.position
          attention.self.query.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.query
          attention.self.key.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.key
          attention.self.value.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.value
          attention.output.dense.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.output
          attention.output.dense.bias [embed_dim * 2 ^ n] attention.output
          attention.self.query.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.query if qkv_bias
          attention.self.value.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.value if qkv_bias
          layernorm_before.{weight,bias} [embed_dim * 2 ^ n] normalization
          intermediate.dense.weight [int(mlp_ratio * embed_dim) * 2 ^ n, embed_dim * 2 ^ n] feedForward.up
          intermediate.dense.bias [int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.up
          output.dense.weight [embed_dim * 2 ^ n, int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.down
          output.dense.bias [embed_dim * 2 ^ n] feedForward.down
          layernorm_after.{weight,bias} [embed_dim * 2 ^ n] normalization
        downsample.reduction.weight [2 * embed_dim * 2 ^ n, 4 * embed_dim * 2 ^ n] other if n < 3
        downsample.norm.{weight,bias} [2 * embed_dim * 2 ^ n] normalization if n < 3
      layernorm.{weight,bias} [8 * embed_dim] normalization

    head ForImageClassification
      classifier.weight [num_labels, 8 * embed_dim] head
      classifier.bias [num_labels] head

    head ForMaskedImageModeling
      decoder.0.weight [encoder_stride ^ 2 * num_channels, embed_dim * 2 ^ (num_layers - 1), 1, 1] convolution @decoder
      decoder.0.bias [encoder_stride ^ 2 * num_channels] convolution @decoder
    """#,
    // t5-v1.1
    #"""

    architecture t5-v1.1
    like t5
    source transformers 5.24.0
    natural ForConditionalGeneration
    type mt5
    mark encoder.block.{n}.layer.{i}.DenseReluDense.wi_0

    head ForConditionalGeneration
      lm_head.weight [vocab_size, d_model] head tied shared.weight when tie_word_embeddings
    """#,
    // t5
    #"""
    architecture t5
    source transformers 5.24.0
    reference "Raffel et al., Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer, 2020"

    natural ForConditionalGeneration
    type t5
    default num_decoder_layers = num_layers
    default relative_attention_num_buckets = 32
    default feed_forward_proj = "relu"
    default tie_word_embeddings = true
    let attended = num_heads * d_kv
    let is_gated = "gated" in feed_forward_proj

    model ""
      shared.weight [vocab_size, d_model] embedding.token
      (encoder|decoder).embed_tokens embedding.token tied shared
      encoder.block.{n < num_layers}.
        layer.0.SelfAttention.q.weight [attended, d_model] attention.query
        layer.0.SelfAttention.k.weight [attended, d_model] attention.key
        layer.0.SelfAttention.v.weight [attended, d_model] attention.value
        layer.0.SelfAttention.o.weight [d_model, attended] attention.output
        layer.0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
        layer.0.layer_norm.weight [d_model] normalization
        layer.1.DenseReluDense.wi.weight [d_ff, d_model] feedForward.up if not is_gated
        layer.1.DenseReluDense.wi_0.weight [d_ff, d_model] feedForward.gate if is_gated
        layer.1.DenseReluDense.wi_1.weight [d_ff, d_model] feedForward.up if is_gated
        layer.1.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        layer.1.layer_norm.weight [d_model] normalization
      encoder.final_layer_norm.weight [d_model] normalization
      decoder.block.{n < num_decoder_layers}.
        layer.0.SelfAttention.q.weight [attended, d_model] attention.query
        layer.0.SelfAttention.k.weight [attended, d_model] attention.key
        layer.0.SelfAttention.v.weight [attended, d_model] attention.value
        layer.0.SelfAttention.o.weight [d_model, attended] attention.output
        layer.0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
        layer.0.layer_norm.weight [d_model] normalization
        layer.1.EncDecAttention.q.weight [attended, d_model] crossAttention.query
        layer.1.EncDecAttention.k.weight [attended, d_model] crossAttention.key
        layer.1.EncDecAttention.v.weight [attended, d_model] crossAttention.value
        layer.1.EncDecAttention.o.weight [d_model, attended] crossAttention.output
        layer.1.EncDecAttention.relative_attention_bias crossAttention.position unused "cross-attention has no relative positions"
        layer.1.layer_norm.weight [d_model] normalization
        layer.2.DenseReluDense.wi.weight [d_ff, d_model] feedForward.up if not is_gated
        layer.2.DenseReluDense.wi_0.weight [d_ff, d_model] feedForward.gate if is_gated
        layer.2.DenseReluDense.wi_1.weight [d_ff, d_model] feedForward.up if is_gated
        layer.2.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        layer.2.layer_norm.weight [d_model] normalization
      decoder.final_layer_norm.weight [d_model] normalization

    head ForConditionalGeneration
      lm_head.weight [vocab_size, d_model] head tied shared.weight unless not tie_word_embeddings

    head ForSequenceClassification
      classification_head.dense.weight [d_model, d_model] head
      classification_head.dense.bias [d_model] head
      classification_head.out_proj.weight [num_labels, d_model] head
      classification_head.out_proj.bias [num_labels] head
    """#,
    // timm-backbone
    #"""
    architecture timm-backbone

    source transformers 5.24.0
    stack encoder
    type timm_backbone
    default num_channels = 3

    model ""
      _backbone.
        conv1.weight [64, num_channels, 7, 7] convolution
        bn1.{weight,bias} [64] normalization
        bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
        bn1.num_batches_tracked [] buffer "batch norm statistics"
        layer1.{n < 3}.
          conv1.weight [64, 64, 1, 1] convolution if n == 0
          conv1.weight [64, 256, 1, 1] convolution if n > 0
          bn1.{weight,bias} [64] normalization
          bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [64, 64, 3, 3] convolution
          bn2.{weight,bias} [64] normalization
          bn2.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [256, 64, 1, 1] convolution
          bn3.{weight,bias} [256] normalization
          bn3.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [256, 64, 1, 1] convolution
            1.{weight,bias} [256] normalization
            1.{running_mean,running_var} [256] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer2.{n < 4}.
          conv1.weight [128, 256, 1, 1] convolution if n == 0
          conv1.weight [128, 512, 1, 1] convolution if n > 0
          bn1.{weight,bias} [128] normalization
          bn1.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [128, 128, 3, 3] convolution
          bn2.{weight,bias} [128] normalization
          bn2.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [512, 128, 1, 1] convolution
          bn3.{weight,bias} [512] normalization
          bn3.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [512, 256, 1, 1] convolution
            1.{weight,bias} [512] normalization
            1.{running_mean,running_var} [512] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer3.{n < 6}.
          conv1.weight [256, 512, 1, 1] convolution if n == 0
          conv1.weight [256, 1024, 1, 1] convolution if n > 0
          bn1.{weight,bias} [256] normalization
          bn1.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [256, 256, 3, 3] convolution
          bn2.{weight,bias} [256] normalization
          bn2.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [1024, 256, 1, 1] convolution
          bn3.{weight,bias} [1024] normalization
          bn3.{running_mean,running_var} [1024] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [1024, 512, 1, 1] convolution
            1.{weight,bias} [1024] normalization
            1.{running_mean,running_var} [1024] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer4.{n < 3}.
          conv1.weight [512, 1024, 1, 1] convolution if n == 0
          conv1.weight [512, 2048, 1, 1] convolution if n > 0
          bn1.{weight,bias} [512] normalization
          bn1.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [512, 512, 3, 3] convolution
          bn2.{weight,bias} [512] normalization
          bn2.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [2048, 512, 1, 1] convolution
          bn3.{weight,bias} [2048] normalization
          bn3.{running_mean,running_var} [2048] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [2048, 1024, 1, 1] convolution
            1.{weight,bias} [2048] normalization
            1.{running_mean,running_var} [2048] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
    """#,
    // tipsv2-text-model
    #"""
    architecture tipsv2-text-model

    source transformers 5.24.0
    stack encoder
    type tipsv2_text_model
    default hidden_size = 768, intermediate_size = 3072, num_hidden_layers = 12, vocab_size = 32000

    model ""
      token_embedding.weight [vocab_size, hidden_size] embedding.token
      transformer.resblocks.{n < num_hidden_layers}.
        ln_1.{bias,weight} [hidden_size] normalization
        ln_2.{bias,weight} [hidden_size] normalization
        mlp.c_fc.bias [4 * hidden_size] feedForward.up
        mlp.c_fc.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.c_proj.bias [hidden_size] feedForward.down
        mlp.c_proj.weight [hidden_size, intermediate_size] feedForward.down
        attn.in_proj_bias [3 * hidden_size] attention.qkv
        attn.in_proj_weight [3 * hidden_size, hidden_size] attention.qkv
        attn.out_proj.bias [hidden_size] attention.output
        attn.out_proj.weight [hidden_size, hidden_size] attention.output
      ln_final.{bias,weight} [hidden_size] normalization
    """#,
    // tipsv2-vision-model
    #"""
    architecture tipsv2-vision-model

    source transformers 5.24.0
    stack encoder
    type tipsv2_vision_model
    default hidden_size = 768, image_size = 448, num_channels = 3, num_hidden_layers = 12
    default num_register_tokens = 1, patch_size = 14

    model ""
      cls_token [1, 1, hidden_size] embedding.token
      mask_token [1, hidden_size] embedding.token
      patch_embed.proj.bias [hidden_size] embedding.input
      patch_embed.proj.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      pos_embed [1, (image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      register_tokens [1, num_register_tokens, hidden_size] embedding.token
      blocks.{n < num_hidden_layers}.
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.proj.bias [hidden_size] attention.output
        attn.proj.weight [hidden_size, hidden_size] attention.output
        ls1.gamma [hidden_size] layerScale
        ls2.gamma [hidden_size] layerScale
        mlp.c_fc.bias [4 * hidden_size] feedForward.up
        mlp.c_fc.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.c_proj.bias [hidden_size] feedForward.down
        mlp.c_proj.weight [hidden_size, 4 * hidden_size] feedForward.down
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      norm.{bias,weight} [hidden_size] normalization
    """#,
    // trocr
    #"""
    architecture trocr
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type trocr
    default d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 12, layernorm_embedding = true
    default max_position_embeddings = 512, tie_word_embeddings = true
    default use_learned_position_embeddings = true, vocab_size = 50265

    model ""
      model.decoder.
        embed_tokens.weight [vocab_size, d_model] embedding.token
        embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position if use_learned_position_embeddings
        layernorm_embedding.{weight,bias} [d_model] normalization if layernorm_embedding
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
      output_projection.weight [vocab_size, d_model] head tied model.decoder.embed_tokens.weight when tie_word_embeddings

    head ForCausalLM
    """#,
    // umt5
    #"""
    architecture umt5
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type umt5
    default d_ff = 1024
    default d_kv = 64
    default d_model = 512
    default num_heads = 6
    default num_layers = 8
    default relative_attention_num_buckets = 32
    default vocab_size = 250112
    default num_decoder_layers = num_layers

    model ""
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        block.{n < num_layers}.
          layer.0.SelfAttention.q.weight [num_heads * d_kv, d_model] attention.query
          layer.0.SelfAttention.k.weight [num_heads * d_kv, d_model] attention.key
          layer.0.SelfAttention.v.weight [num_heads * d_kv, d_model] attention.value
          layer.0.SelfAttention.o.weight [d_model, num_heads * d_kv] attention.output
          layer.0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position
          layer.0.layer_norm.weight [d_model] normalization
          layer.1.layer_norm.weight [d_model] normalization
          layer.1.DenseReluDense.wi_0.weight [d_ff, d_model] feedForward.gate
          layer.1.DenseReluDense.wi_1.weight [d_ff, d_model] feedForward.up
          layer.1.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.input tied shared.weight
      decoder. @decoder
        block.{n < num_decoder_layers}.layer.{e < 3}.
          SelfAttention. if e == 0
            q.weight [num_heads * d_kv, d_model] attention.query
            k.weight [num_heads * d_kv, d_model] attention.key
            v.weight [num_heads * d_kv, d_model] attention.value
            o.weight [d_model, num_heads * d_kv] attention.output
            relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position
          layer_norm.weight [d_model] normalization
          EncDecAttention. if e == 1
            q.weight [num_heads * d_kv, d_model] crossAttention.query
            k.weight [num_heads * d_kv, d_model] crossAttention.key
            v.weight [num_heads * d_kv, d_model] crossAttention.value
            o.weight [d_model, num_heads * d_kv] crossAttention.output
          DenseReluDense. if e > 1
            wi_0.weight [d_ff, d_model] feedForward.gate
            wi_1.weight [d_ff, d_model] feedForward.up
            wo.weight [d_model, d_ff] feedForward.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.input tied shared.weight

    head ForConditionalGeneration
      lm_head.weight head tied shared.weight

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, d_model] head
      qa_outputs.bias [num_labels] head
    """#,
    // univnet
    #"""
    architecture univnet
    source transformers 5.24.0
    stack encoder
    type univnet
    default kernel_predictor_conv_size = 3, kernel_predictor_hidden_channels = 64
    default kernel_predictor_num_blocks = 3, model_hidden_channels = 32, model_in_channels = 64
    default num_mel_bins = 100, resblock_kernel_sizes = [3, 3, 3], resblock_stride_sizes = [8, 8, 4]

    model ""
      conv_pre.weight [model_hidden_channels, model_in_channels, 7] convolution
      conv_pre.bias [model_hidden_channels] convolution
      resblocks.{n < 3}.
        convt_pre.weight [model_hidden_channels, model_hidden_channels, 2 * resblock_stride_sizes[n]] convolution
        convt_pre.bias [model_hidden_channels] convolution
        kernel_predictor.
          input_conv.weight [kernel_predictor_hidden_channels, num_mel_bins, 5] head
          input_conv.bias [kernel_predictor_hidden_channels] head
          resblocks.{e < kernel_predictor_num_blocks}.
            conv1.weight [model_in_channels, model_in_channels, kernel_predictor_conv_size] head
            conv1.bias [model_in_channels] head
            conv2.weight [model_in_channels, model_in_channels, kernel_predictor_conv_size] head
            conv2.bias [model_in_channels] head
          kernel_conv.weight [4 * (model_hidden_channels * (2 * model_hidden_channels) * resblock_kernel_sizes[0]), kernel_predictor_hidden_channels, kernel_predictor_conv_size] head
          kernel_conv.bias [4 * (model_hidden_channels * (2 * model_hidden_channels) * resblock_kernel_sizes[0])] head
          bias_conv.weight [8 * model_hidden_channels, kernel_predictor_hidden_channels, kernel_predictor_conv_size] head
          bias_conv.bias [8 * model_hidden_channels] head
        resblocks.{e < 4}.
          conv.weight [model_hidden_channels, model_hidden_channels, resblock_kernel_sizes[0]] convolution
          conv.bias [model_hidden_channels] convolution
      conv_post.weight [1, model_hidden_channels, 7] convolution
      conv_post.bias [1] convolution
    """#,
    // uvdoc-backbone
    #"""
    architecture uvdoc-backbone

    source transformers 5.24.0
    stack encoder
    natural UVDocBackbone
    type uvdoc_backbone
    default depths = [1, 1, 1, 3, 3, 3], kernel_size = 5
    let width = kernel_size * len(depths) + 2

    model ""
      resnet.
        resnet_head.0.convolution.weight [width, 3, 5, 5] convolution
        resnet_head.0.normalization.{weight,bias} [width] normalization
        resnet_head.0.normalization.{running_mean,running_var} [width] buffer "batch norm statistics"
        resnet_head.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
        resnet_head.1.convolution.weight [width, width, 5, 5] convolution
        resnet_head.1.normalization.{weight,bias} [width] normalization
        resnet_head.1.normalization.{running_mean,running_var} [width] buffer "batch norm statistics"
        resnet_head.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
        resnet_down.
          0.layers.{n < 3}.
            conv_start.convolution.weight [width, width, 5, 5] convolution
            conv_start.convolution.bias [width] convolution
            conv_start.normalization.{weight,bias} [width] normalization
            conv_start.normalization.{running_mean,running_var} [width] buffer "batch norm statistics"
            conv_start.normalization.num_batches_tracked [] buffer "batch norm statistics"
            conv_final.convolution.weight [width, width, 5, 5] convolution
            conv_final.convolution.bias [width] convolution
            conv_final.normalization.{weight,bias} [width] normalization
            conv_final.normalization.{running_mean,running_var} [width] buffer "batch norm statistics"
            conv_final.normalization.num_batches_tracked [] buffer "batch norm statistics"
          1.layers.{n < 4}.
            conv_start.convolution.weight [64, width, 5, 5] convolution if n == 0
            conv_start.convolution.weight [64, 64, 5, 5] convolution if n > 0
            conv_start.convolution.bias [64] convolution
            conv_start.normalization.{weight,bias} [64] normalization
            conv_start.normalization.{running_mean,running_var} [64] buffer "batch norm statistics"
            conv_start.normalization.num_batches_tracked [] buffer "batch norm statistics"
            conv_final.convolution.weight [64, 64, 5, 5] convolution
            conv_final.convolution.bias [64] convolution
            conv_final.normalization.{weight,bias} [64] normalization
            conv_final.normalization.{running_mean,running_var} [64] buffer "batch norm statistics"
            conv_final.normalization.num_batches_tracked [] buffer "batch norm statistics"
            conv_down. if n == 0
              convolution.weight [64, width, 5, 5] convolution
              convolution.bias [64] convolution
              normalization.{weight,bias} [64] normalization
              normalization.{running_mean,running_var} [64] buffer "batch norm statistics"
              normalization.num_batches_tracked [] buffer "batch norm statistics"
          2.layers.{n < 6}.
            conv_start.convolution.weight [128, 64, 5, 5] convolution if n == 0
            conv_start.convolution.weight [128, 128, 5, 5] convolution if n > 0
            conv_start.convolution.bias [128] convolution
            conv_start.normalization.{weight,bias} [128] normalization
            conv_start.normalization.{running_mean,running_var} [128] buffer "batch norm statistics"
            conv_start.normalization.num_batches_tracked [] buffer "batch norm statistics"
            conv_final.convolution.weight [128, 128, 5, 5] convolution
            conv_final.convolution.bias [128] convolution
            conv_final.normalization.{weight,bias} [128] normalization
            conv_final.normalization.{running_mean,running_var} [128] buffer "batch norm statistics"
            conv_final.normalization.num_batches_tracked [] buffer "batch norm statistics"
            conv_down. if n == 0
              convolution.weight [128, 64, 5, 5] convolution
              convolution.bias [128] convolution
              normalization.{weight,bias} [128] normalization
              normalization.{running_mean,running_var} [128] buffer "batch norm statistics"
              normalization.num_batches_tracked [] buffer "batch norm statistics"
      bridge.bridge.{n < 6}.blocks.{e < depths[n]}.
        convolution.weight [128, 128, 3, 3] convolution
        normalization.{weight,bias} [128] normalization
        normalization.{running_mean,running_var} [128] buffer "batch norm statistics"
        normalization.num_batches_tracked [] buffer "batch norm statistics"

    head UVDocBackbone
    """#,
    // vaultgemma
    #"""
    architecture vaultgemma
    like cohere
    source transformers 5.24.0
    type vaultgemma
    default head_dim = 256, hidden_size = 2304, intermediate_size = 9216, num_attention_heads = 8
    default num_hidden_layers = 26, num_key_value_heads = 4

    model model.
      layers.{n < num_hidden_layers}.
        pre_feedforward_layernorm.weight [hidden_size] normalization
    """#,
    // vibevoice-acoustic-tokenizer-decoder
    #"""
    architecture vibevoice-acoustic-tokenizer-decoder

    source transformers 5.24.0
    stack encoder
    type vibevoice_acoustic_tokenizer_decoder
    default depths = [3, 3, 3, 3, 3, 3, 8], hidden_size = 64, num_filters = 32
    let width = hidden_size * num_filters, width2 = (hidden_size / num_labels) ^ 2
    let width3 = hidden_size * hidden_size * num_labels, width4 = 2 * (hidden_size * num_filters)

    model ""
      stem.
        conv.conv.weight [width, hidden_size, 7] convolution
        conv.conv.bias [width] convolution
        stage.{n < 3}.
          gamma [width] layerScale
          ffn_gamma [width] embedding.input
          norm.weight [width] normalization
          ffn_norm.weight [width] normalization
          ffn.linear1.weight [width3, width] feedForward.up
          ffn.linear1.bias [width3] feedForward.up
          ffn.linear2.weight [width, width3] feedForward.down
          ffn.linear2.bias [width] feedForward.down
          mixer.conv.weight [width, 1, 7] convolution
          mixer.conv.bias [width] convolution
      conv_layers.
        0.
          convtr.convtr.weight [width, width2, 8 * num_labels] convolution
          convtr.convtr.bias [width2] convolution
          stage.{n < 3}.
            gamma [width2] layerScale
            ffn_gamma [width2] convolution
            norm.weight [width2] normalization
            ffn_norm.weight [width2] normalization
            ffn.linear1.weight [width4, width2] feedForward.up
            ffn.linear1.bias [width4] feedForward.up
            ffn.linear2.weight [width2, width4] feedForward.down
            ffn.linear2.bias [width2] feedForward.down
            mixer.conv.weight [width2, 1, 7] convolution
            mixer.conv.bias [width2] convolution
        1.
          convtr.convtr.weight [width2, 8 * hidden_size, 5 * num_labels] convolution
          convtr.convtr.bias [8 * hidden_size] convolution
          stage.{n < 3}.
            gamma [8 * hidden_size] layerScale
            ffn_gamma [8 * hidden_size] convolution
            norm.weight [8 * hidden_size] normalization
            ffn_norm.weight [8 * hidden_size] normalization
            ffn.linear1.weight [width, 8 * hidden_size] feedForward.up
            ffn.linear1.bias [width] feedForward.up
            ffn.linear2.weight [8 * hidden_size, width] feedForward.down
            ffn.linear2.bias [8 * hidden_size] feedForward.down
            mixer.conv.weight [8 * hidden_size, 1, 7] convolution
            mixer.conv.bias [16 * num_filters] convolution
        2.
          convtr.convtr.weight [8 * hidden_size, 4 * hidden_size, 5 * num_labels] convolution
          convtr.convtr.bias [4 * hidden_size] convolution
          stage.{n < 3}.
            gamma [4 * hidden_size] layerScale
            ffn_gamma [4 * hidden_size] convolution
            norm.weight [4 * hidden_size] normalization
            ffn_norm.weight [4 * hidden_size] normalization
            ffn.linear1.weight [width2, 4 * hidden_size] feedForward.up
            ffn.linear1.bias [width2] feedForward.up
            ffn.linear2.weight [4 * hidden_size, width2] feedForward.down
            ffn.linear2.bias [4 * hidden_size] feedForward.down
            mixer.conv.weight [4 * hidden_size, 1, 7] convolution
            mixer.conv.bias [8 * num_filters] convolution
        3.
          convtr.convtr.weight [4 * hidden_size, 2 * hidden_size, depths[-1]] convolution
          convtr.convtr.bias [2 * hidden_size] convolution
          stage.{n < 3}.
            gamma [2 * hidden_size] layerScale
            ffn_gamma [2 * hidden_size] convolution
            norm.weight [2 * hidden_size] normalization
            ffn_norm.weight [2 * hidden_size] normalization
            ffn.linear1.weight [8 * hidden_size, 2 * hidden_size] feedForward.up
            ffn.linear1.bias [8 * hidden_size] feedForward.up
            ffn.linear2.weight [2 * hidden_size, 8 * hidden_size] feedForward.down
            ffn.linear2.bias [2 * hidden_size] feedForward.down
            mixer.conv.weight [2 * hidden_size, 1, 7] convolution
            mixer.conv.bias [4 * num_filters] convolution
        4.
          convtr.convtr.weight [2 * hidden_size, hidden_size, 4] convolution
          convtr.convtr.bias [hidden_size] convolution
          stage.{n < 3}.
            gamma [hidden_size] layerScale
            ffn_gamma [hidden_size] convolution
            norm.weight [hidden_size] normalization
            ffn_norm.weight [hidden_size] normalization
            ffn.linear1.weight [4 * hidden_size, hidden_size] feedForward.up
            ffn.linear1.bias [4 * hidden_size] feedForward.up
            ffn.linear2.weight [hidden_size, 4 * hidden_size] feedForward.down
            ffn.linear2.bias [hidden_size] feedForward.down
            mixer.conv.weight [hidden_size, 1, 7] convolution
            mixer.conv.bias [2 * num_filters] convolution
        5.
          convtr.convtr.weight [hidden_size, num_filters, 4] convolution
          convtr.convtr.bias [num_filters] convolution
          stage.{n < depths[-1]}.
            gamma [num_filters] layerScale
            ffn_gamma [num_filters] convolution
            norm.weight [num_filters] normalization
            ffn_norm.weight [num_filters] normalization
            ffn.linear1.weight [2 * hidden_size, num_filters] feedForward.up
            ffn.linear1.bias [2 * hidden_size] feedForward.up
            ffn.linear2.weight [num_filters, 2 * hidden_size] feedForward.down
            ffn.linear2.bias [num_filters] feedForward.down
            mixer.conv.weight [num_filters, 1, 7] convolution
            mixer.conv.bias [num_filters] convolution
      head.conv.weight [1, num_filters, 7] convolution
      head.conv.bias [1] convolution
    """#,
    // vibevoice-acoustic-tokenizer-encoder
    #"""
    architecture vibevoice-acoustic-tokenizer-encoder

    source transformers 5.24.0
    stack encoder
    type vibevoice_acoustic_tokenizer_encoder
    default depths = [3, 3, 3, 3, 3, 3, 8], hidden_size = 64, num_filters = 32
    let width = (hidden_size / num_labels) ^ 2, width2 = hidden_size * num_filters
    let width3 = 2 * (hidden_size * num_filters), width4 = hidden_size * hidden_size * num_labels

    model ""
      stem.
        conv.conv.weight [num_filters, 1, 7] embedding.input
        conv.conv.bias [num_filters] embedding.input
        stage.{n < 3}.
          gamma [num_filters] layerScale
          ffn_gamma [num_filters] embedding.input
          norm.weight [num_filters] normalization
          ffn_norm.weight [num_filters] normalization
          ffn.linear1.weight [2 * hidden_size, num_filters] feedForward.up
          ffn.linear1.bias [2 * hidden_size] feedForward.up
          ffn.linear2.weight [num_filters, 2 * hidden_size] feedForward.down
          ffn.linear2.bias [num_filters] feedForward.down
          mixer.conv.weight [num_filters, 1, 7] embedding.input
          mixer.conv.bias [num_filters] embedding.input
      conv_layers.
        0.
          conv.conv.weight [hidden_size, num_filters, 4] convolution
          conv.conv.bias [hidden_size] convolution
          stage.{n < 3}.
            gamma [hidden_size] layerScale
            ffn_gamma [hidden_size] convolution
            norm.weight [hidden_size] normalization
            ffn_norm.weight [hidden_size] normalization
            ffn.linear1.weight [4 * hidden_size, hidden_size] feedForward.up
            ffn.linear1.bias [4 * hidden_size] feedForward.up
            ffn.linear2.weight [hidden_size, 4 * hidden_size] feedForward.down
            ffn.linear2.bias [hidden_size] feedForward.down
            mixer.conv.weight [hidden_size, 1, 7] convolution
            mixer.conv.bias [2 * num_filters] convolution
        1.
          conv.conv.weight [2 * hidden_size, hidden_size, 4] convolution
          conv.conv.bias [4 * num_filters] convolution
          stage.{n < 3}.
            gamma [2 * hidden_size] layerScale
            ffn_gamma [2 * hidden_size] convolution
            norm.weight [2 * hidden_size] normalization
            ffn_norm.weight [2 * hidden_size] normalization
            ffn.linear1.weight [8 * hidden_size, 2 * hidden_size] feedForward.up
            ffn.linear1.bias [8 * hidden_size] feedForward.up
            ffn.linear2.weight [2 * hidden_size, 8 * hidden_size] feedForward.down
            ffn.linear2.bias [2 * hidden_size] feedForward.down
            mixer.conv.weight [2 * hidden_size, 1, 7] convolution
            mixer.conv.bias [4 * num_filters] convolution
        2.
          conv.conv.weight [4 * hidden_size, 2 * hidden_size, depths[-1]] convolution
          conv.conv.bias [8 * num_filters] convolution
          stage.{n < 3}.
            gamma [4 * hidden_size] layerScale
            ffn_gamma [4 * hidden_size] convolution
            norm.weight [4 * hidden_size] normalization
            ffn_norm.weight [4 * hidden_size] normalization
            ffn.linear1.weight [width, 4 * hidden_size] feedForward.up
            ffn.linear1.bias [width] feedForward.up
            ffn.linear2.weight [4 * hidden_size, width] feedForward.down
            ffn.linear2.bias [4 * hidden_size] feedForward.down
            mixer.conv.weight [4 * hidden_size, 1, 7] convolution
            mixer.conv.bias [8 * num_filters] convolution
        3.
          conv.conv.weight [8 * hidden_size, 4 * hidden_size, 5 * num_labels] convolution
          conv.conv.bias [16 * num_filters] convolution
          stage.{n < 3}.
            gamma [8 * hidden_size] layerScale
            ffn_gamma [8 * hidden_size] convolution
            norm.weight [8 * hidden_size] normalization
            ffn_norm.weight [8 * hidden_size] normalization
            ffn.linear1.weight [width2, 8 * hidden_size] feedForward.up
            ffn.linear1.bias [width2] feedForward.up
            ffn.linear2.weight [8 * hidden_size, width2] feedForward.down
            ffn.linear2.bias [8 * hidden_size] feedForward.down
            mixer.conv.weight [8 * hidden_size, 1, 7] convolution
            mixer.conv.bias [16 * num_filters] convolution
        4.
          conv.conv.weight [width, 8 * hidden_size, 5 * num_labels] convolution
          conv.conv.bias [width] convolution
          stage.{n < 3}.
            gamma [width] layerScale
            ffn_gamma [width] convolution
            norm.weight [width] normalization
            ffn_norm.weight [width] normalization
            ffn.linear1.weight [width3, width] feedForward.up
            ffn.linear1.bias [width3] feedForward.up
            ffn.linear2.weight [width, width3] feedForward.down
            ffn.linear2.bias [width] feedForward.down
            mixer.conv.weight [width, 1, 7] convolution
            mixer.conv.bias [width] convolution
        5.
          conv.conv.weight [width2, width, 8 * num_labels] convolution
          conv.conv.bias [width2] convolution
          stage.{n < depths[-1]}.
            gamma [width2] layerScale
            ffn_gamma [width2] convolution
            norm.weight [width2] normalization
            ffn_norm.weight [width2] normalization
            ffn.linear1.weight [width4, width2] feedForward.up
            ffn.linear1.bias [width4] feedForward.up
            ffn.linear2.weight [width2, width4] feedForward.down
            ffn.linear2.bias [width2] feedForward.down
            mixer.conv.weight [width2, 1, 7] convolution
            mixer.conv.bias [width2] convolution
      head.conv.weight [hidden_size, width2, 7] convolution
      head.conv.bias [2 * num_filters] convolution
    """#,
    // video-llama-3-vision
    #"""
    architecture video-llama-3-vision

    source transformers 5.24.0
    stack encoder
    type video_llama_3_vision
    default hidden_size = 768, intermediate_size = 3072, num_channels = 3, num_hidden_layers = 12
    default patch_size = 16

    model ""
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embedding.bias [hidden_size] embedding.input
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
    // vit-timm
    #"""

    architecture vit-timm
    stack encoder

    model ""
      (cls_token|mask_token|dist_token|reg_token) embedding.input
      pos_embed embedding.position
      patch_embed.proj embedding.input
      blocks.{n}.attn.qkv attention.qkv
      blocks.{n}.attn.proj attention.output
      blocks.{n}.mlp.fc1 feedForward.up
      blocks.{n}.mlp.fc2 feedForward.down
      blocks.{n}.(norm1|norm2) normalization
      (norm|fc_norm) normalization
      (head|head_dist) head
    """#,
    // vit
    #"""
    architecture vit
    source transformers 5.24.0
    reference "Dosovitskiy et al., An Image is Worth 16x16 Words, 2020"

    stack encoder
    natural bare
    type vit
    mark embeddings.patch_embeddings.projection
    default qkv_bias = true
    default num_channels = 3
    let patches = (image_size / patch_size) ^ 2

    model vit.
      embeddings.cls_token [1, 1, hidden_size] embedding.input
      embeddings.(mask_token|distillation_token) embedding.input
      embeddings.position_embeddings [1, patches + 1, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query if qkv_bias
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key if qkv_bias
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value if qkv_bias
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.o_proj.bias [hidden_size] attention.output
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      encoder.layer.{n}.
        attention.attention.query attention.query
        attention.attention.key attention.key
        attention.attention.value attention.value
        attention.output.dense attention.output
        intermediate.dense feedForward.up
        output.dense feedForward.down
        {layernorm_before,layernorm_after} normalization
      layernorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if head != "ForImageClassification"
      pooler.dense.bias [hidden_size] pooler if head != "ForImageClassification"

    head ForImageClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
      (cls_classifier|distillation_classifier) head
    """#,
    // vitpose-backbone
    #"""
    architecture vitpose-backbone

    source transformers 5.24.0
    stack encoder
    natural VitPoseBackbone
    type vitpose_backbone
    default hidden_size = 768, image_size = [256, 192], mlp_ratio = 4, num_channels = 3
    default num_hidden_layers = 12, patch_size = [16, 16]

    model ""
      embeddings.position_embeddings [1, image_size[1] / patch_size[1] * (image_size[0] / patch_size[0]) + 1, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size[0], patch_size[1]] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.attention.value.bias [hidden_size] attention.value
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        mlp.fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
        mlp.fc1.bias [hidden_size * mlp_ratio] feedForward.up
        mlp.fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
      layernorm.{weight,bias} [hidden_size] normalization

    head VitPoseBackbone
    """#,
    // voxtral-realtime-encoder
    #"""
    architecture voxtral-realtime-encoder

    source transformers 5.24.0
    stack encoder
    type voxtral_realtime_encoder
    default head_dim = 64, hidden_size = 1280, intermediate_size = 5120, num_attention_heads = 32
    default num_hidden_layers = 32, num_mel_bins = 128
    let queries = num_attention_heads * head_dim

    model ""
      embedder.conv1.weight [hidden_size, num_mel_bins, 3] convolution
      embedder.conv1.bias [hidden_size] convolution
      embedder.conv2.weight [hidden_size, hidden_size, 3] convolution
      embedder.conv2.bias [hidden_size] convolution
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.q_proj.bias [queries] attention.query
        self_attn.k_proj.weight [queries, hidden_size] attention.key
        self_attn.v_proj.weight [queries, hidden_size] attention.value
        self_attn.v_proj.bias [queries] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        self_attn_layer_norm.weight [hidden_size] normalization
        final_layer_norm.weight [hidden_size] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
      norm.weight [hidden_size] normalization
    """#,
    // wav2vec2-bert
    #"""
    architecture wav2vec2-bert
    source transformers 5.24.0
    stack encoder
    natural ForSequenceClassification
    type wav2vec2-bert
    default classifier_proj_size = 768
    default conv_depthwise_kernel_size = 31
    default feature_projection_input_dim = 160
    default hidden_size = 1024
    default intermediate_size = 4096
    default left_max_position_embeddings = 64
    default num_attention_heads = 16
    default num_hidden_layers = 24
    default right_max_position_embeddings = 8
    default tdnn_dim = [512, 512, 512, 512, 1500]
    default tdnn_kernel = [5, 3, 3, 1, 1]
    default use_weighted_layer_sum = false
    default vocab_size = 32
    default xvector_output_dim = 512

    model wav2vec2_bert.
      masked_spec_embed [hidden_size] embedding.input
      feature_projection.layer_norm.{weight,bias} [feature_projection_input_dim] normalization
      feature_projection.projection.weight [hidden_size, feature_projection_input_dim] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.layers.{n < num_hidden_layers}.
        ffn1_layer_norm.{weight,bias} [hidden_size] normalization
        ffn1.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
        ffn1.intermediate_dense.bias [intermediate_size] feedForward.up
        ffn1.output_dense.weight [hidden_size, intermediate_size] feedForward.down
        ffn1.output_dense.bias [hidden_size] feedForward.down
        self_attn_layer_norm.{weight,bias} [hidden_size] normalization
        self_attn.linear_q.weight [hidden_size, hidden_size] attention.query
        self_attn.linear_q.bias [hidden_size] attention.query
        self_attn.linear_k.weight [hidden_size, hidden_size] attention.key
        self_attn.linear_k.bias [hidden_size] attention.key
        self_attn.linear_v.weight [hidden_size, hidden_size] attention.value
        self_attn.linear_v.bias [hidden_size] attention.value
        self_attn.linear_out.weight [hidden_size, hidden_size] attention.output
        self_attn.linear_out.bias [hidden_size] attention.output
        self_attn.distance_embedding.weight [left_max_position_embeddings + right_max_position_embeddings + 1, hidden_size / num_attention_heads] embedding.input
        conv_module.layer_norm.{weight,bias} [hidden_size] normalization
        conv_module.pointwise_conv1.weight [2 * hidden_size, hidden_size, 1] convolution
        conv_module.depthwise_conv.weight [hidden_size, 1, conv_depthwise_kernel_size] convolution
        conv_module.depthwise_layer_norm.{weight,bias} [hidden_size] normalization
        conv_module.pointwise_conv2.weight [hidden_size, hidden_size, 1] convolution
        ffn2_layer_norm.{weight,bias} [hidden_size] normalization
        ffn2.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
        ffn2.intermediate_dense.bias [intermediate_size] feedForward.up
        ffn2.output_dense.weight [hidden_size, intermediate_size] feedForward.down
        ffn2.output_dense.bias [hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForAudioFrameClassification ForSequenceClassification ForXVector
      projector. if head != "ForAudioFrameClassification"
        weight [classifier_proj_size, hidden_size] projector if head == "ForSequenceClassification"
        weight [tdnn_dim[0], hidden_size] projector if head == "ForXVector"
        bias [classifier_proj_size] projector if head == "ForSequenceClassification"
        bias [tdnn_dim[0]] projector if head == "ForXVector"
      classifier.weight [2, classifier_proj_size] head if head == "ForSequenceClassification"
      classifier.bias [2] head if head == "ForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head if head == "ForAudioFrameClassification"
      classifier.bias [num_labels] head if head == "ForAudioFrameClassification"
      classifier.weight [xvector_output_dim, xvector_output_dim] head if head == "ForXVector"
      classifier.bias [xvector_output_dim] head if head == "ForXVector"
      layer_weights [num_hidden_layers + 1] head if use_weighted_layer_sum
      tdnn.{n < 5}. if head == "ForXVector"
        kernel.weight [tdnn_dim[n], tdnn_dim[0] * tdnn_kernel[n]] head
        kernel.bias [tdnn_dim[n]] head
      feature_extractor.weight [xvector_output_dim, 2 * tdnn_dim[4]] head if head == "ForXVector"
      feature_extractor.bias [xvector_output_dim] head if head == "ForXVector"
      objective.weight [xvector_output_dim, num_labels] head if head == "ForXVector"

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head
    """#,
    // wav2vec2
    #"""
    architecture wav2vec2
    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type wav2vec2
    default adapter_kernel_size = 3
    default add_adapter = false
    default classifier_proj_size = 256
    default codevector_dim = 256
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default feat_extract_norm = "group"
    default hidden_size = 768
    default intermediate_size = 3072
    default num_codevector_groups = 2
    default num_codevectors_per_group = 320
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_hidden_layers = 12
    default proj_codevector_dim = 256
    default tdnn_dim = [512, 512, 512, 512, 1500]
    default tdnn_kernel = [5, 3, 3, 1, 1]
    default vocab_size = 32
    default xvector_output_dim = 512
    default output_hidden_size = hidden_size

    model wav2vec2.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
        conv.bias [conv_dim[0]] embedding.input if conv_bias
        layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.conv.bias [hidden_size] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
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
      adapter.layers.{n < 3}. if add_adapter
        conv.weight [2 * output_hidden_size, output_hidden_size, adapter_kernel_size] convolution
        conv.bias [2 * output_hidden_size] convolution

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head

    head ForAudioFrameClassification ForSequenceClassification ForXVector
      projector. if head != "ForAudioFrameClassification"
        weight [classifier_proj_size, hidden_size] projector if head == "ForSequenceClassification"
        weight [tdnn_dim[0], hidden_size] projector if head == "ForXVector"
        bias [classifier_proj_size] projector if head == "ForSequenceClassification"
        bias [tdnn_dim[0]] projector if head == "ForXVector"
      classifier.weight [num_labels, classifier_proj_size] head if head == "ForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head if head == "ForAudioFrameClassification"
      classifier.weight [xvector_output_dim, xvector_output_dim] head if head == "ForXVector"
      classifier.bias [num_labels] head if head != "ForXVector"
      classifier.bias [xvector_output_dim] head if head == "ForXVector"
      tdnn.{n < 5}. if head == "ForXVector"
        kernel.weight [tdnn_dim[n], tdnn_dim[0] * tdnn_kernel[n]] head
        kernel.bias [tdnn_dim[n]] head
      feature_extractor.weight [xvector_output_dim, 2 * tdnn_dim[4]] head if head == "ForXVector"
      feature_extractor.bias [xvector_output_dim] head if head == "ForXVector"
      objective.weight [xvector_output_dim, num_labels] head if head == "ForXVector"

    head ForPreTraining
      quantizer.codevectors [1, 640, 128] convolution
      quantizer.weight_proj.weight [num_codevector_groups * num_codevectors_per_group, conv_dim[6]] codebook
      quantizer.weight_proj.bias [num_codevector_groups * num_codevectors_per_group] codebook
      project_hid.weight [proj_codevector_dim, hidden_size] head
      project_hid.bias [proj_codevector_dim] head
      project_q.weight [proj_codevector_dim, codevector_dim] head
      project_q.bias [proj_codevector_dim] head
    """#,
    // wavlm
    #"""
    architecture wavlm
    source transformers 5.24.0
    stack encoder
    natural LMForCTC
    type wavlm
    default adapter_kernel_size = 3
    default add_adapter = false
    default classifier_proj_size = 256
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default feat_extract_norm = "group"
    default hidden_size = 768
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_buckets = 320
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_hidden_layers = 12
    default tdnn_dim = [512, 512, 512, 512, 1500]
    default tdnn_kernel = [5, 3, 3, 1, 1]
    default vocab_size = 32
    default xvector_output_dim = 512
    default output_hidden_size = hidden_size

    model wavlm.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
        conv.bias [conv_dim[0]] embedding.input if conv_bias
        layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.conv.bias [hidden_size] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
        layer_norm.{weight,bias} [hidden_size] normalization
        layers.{n < num_hidden_layers}.
          attention.gru_rel_pos_const [1, num_attention_heads, 1, 1] attention.position
          attention.k_proj.weight [hidden_size, hidden_size] attention.key
          attention.k_proj.bias [hidden_size] attention.key
          attention.v_proj.weight [hidden_size, hidden_size] attention.value
          attention.v_proj.bias [hidden_size] attention.value
          attention.q_proj.weight [hidden_size, hidden_size] attention.query
          attention.q_proj.bias [hidden_size] attention.query
          attention.out_proj.weight [hidden_size, hidden_size] attention.output
          attention.out_proj.bias [hidden_size] attention.output
          attention.gru_rel_pos_linear.weight [8, hidden_size / num_attention_heads] attention.position
          attention.gru_rel_pos_linear.bias [8] attention.position
          attention.rel_attn_embed.weight [num_buckets, num_attention_heads] attention.position if n == 0
          layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
          feed_forward.intermediate_dense.bias [intermediate_size] feedForward.up
          feed_forward.output_dense.weight [hidden_size, intermediate_size] feedForward.down
          feed_forward.output_dense.bias [hidden_size] feedForward.down
          final_layer_norm.{weight,bias} [hidden_size] normalization
      adapter.layers.{n < 3}. if add_adapter
        conv.weight [2 * output_hidden_size, output_hidden_size, adapter_kernel_size] convolution
        conv.bias [2 * output_hidden_size] convolution

    head LMForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head

    head LMForAudioFrameClassification LMForSequenceClassification LMForXVector
      projector. if head != "LMForAudioFrameClassification"
        weight [classifier_proj_size, hidden_size] projector if head == "LMForSequenceClassification"
        weight [tdnn_dim[0], hidden_size] projector if head == "LMForXVector"
        bias [classifier_proj_size] projector if head == "LMForSequenceClassification"
        bias [tdnn_dim[0]] projector if head == "LMForXVector"
      classifier.weight [num_labels, classifier_proj_size] head if head == "LMForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head if head == "LMForAudioFrameClassification"
      classifier.weight [xvector_output_dim, xvector_output_dim] head if head == "LMForXVector"
      classifier.bias [num_labels] head if head != "LMForXVector"
      classifier.bias [xvector_output_dim] head if head == "LMForXVector"
      tdnn.{n < 5}. if head == "LMForXVector"
        kernel.weight [tdnn_dim[n], tdnn_dim[0] * tdnn_kernel[n]] head
        kernel.bias [tdnn_dim[n]] head
      feature_extractor.weight [xvector_output_dim, 2 * tdnn_dim[4]] head if head == "LMForXVector"
      feature_extractor.bias [xvector_output_dim] head if head == "LMForXVector"
      objective.weight [xvector_output_dim, num_labels] head if head == "LMForXVector"
    """#,
    // wavtokenizer-encoder
    #"""
    architecture wavtokenizer-encoder

    source transformers 5.24.0
    stack encoder
    type wavtokenizer_encoder
    default audio_channels = 1, codebook_dim = 512, codebook_size = 4096, compress = 2
    default decoder_num_layers = 12, hidden_size = 512, kernel_size = 7, num_filters = 32
    default residual_kernel_size = 3, upsampling_ratios = [6, 5, 5, 4]

    model ""
      encoder.layers.
        0.conv.bias [num_filters] convolution
        0.conv.parametrizations.weight.original0 [num_filters, 1, 1] convolution
        0.conv.parametrizations.weight.original1 [num_filters, audio_channels, kernel_size] convolution
        1.block.1.conv.bias [num_filters / compress] convolution
        1.block.1.conv.parametrizations.weight.original0 [16, 1, 1] convolution
        1.block.1.conv.parametrizations.weight.original1 [num_filters / compress, num_filters, residual_kernel_size] convolution
        1.block.3.conv.bias [num_filters] convolution
        1.block.3.conv.parametrizations.weight.original0 [num_filters, 1, 1] convolution
        1.block.3.conv.parametrizations.weight.original1 [num_filters, num_filters / compress, 1] convolution
        1.shortcut.conv.bias [num_filters] convolution
        1.shortcut.conv.parametrizations.weight.original0 [num_filters, 1, 1] convolution
        1.shortcut.conv.parametrizations.weight.original1 [num_filters, num_filters, 1] convolution
        3.conv.bias [2 * num_filters] convolution
        3.conv.parametrizations.weight.original0 [64, 1, 1] convolution
        3.conv.parametrizations.weight.original1 [2 * num_filters, num_filters, 2 * upsampling_ratios[3]] convolution
        4.block.1.conv.bias [num_filters] convolution
        4.block.1.conv.parametrizations.weight.original0 [num_filters, 1, 1] convolution
        4.block.1.conv.parametrizations.weight.original1 [2 * num_filters / compress, 2 * num_filters, residual_kernel_size] convolution
        4.block.3.conv.bias [2 * num_filters] convolution
        4.block.3.conv.parametrizations.weight.original0 [64, 1, 1] convolution
        4.block.3.conv.parametrizations.weight.original1 [2 * num_filters, 2 * num_filters / compress, 1] convolution
        4.shortcut.conv.bias [2 * num_filters] convolution
        4.shortcut.conv.parametrizations.weight.original0 [64, 1, 1] convolution
        4.shortcut.conv.parametrizations.weight.original1 [2 * num_filters, 2 * num_filters, 1] convolution
        6.conv.bias [4 * num_filters] convolution
        6.conv.parametrizations.weight.original0 [hidden_size / 4, 1, 1] convolution
        6.conv.parametrizations.weight.original1 [4 * num_filters, 2 * num_filters, 2 * upsampling_ratios[2]] convolution
        7.block.1.conv.bias [2 * num_filters] convolution
        7.block.1.conv.parametrizations.weight.original0 [64, 1, 1] convolution
        7.block.1.conv.parametrizations.weight.original1 [4 * num_filters / compress, 4 * num_filters, residual_kernel_size] convolution
        7.block.3.conv.bias [4 * num_filters] convolution
        7.block.3.conv.parametrizations.weight.original0 [hidden_size / 4, 1, 1] convolution
        7.block.3.conv.parametrizations.weight.original1 [4 * num_filters, 4 * num_filters / compress, 1] convolution
        7.shortcut.conv.bias [4 * num_filters] convolution
        7.shortcut.conv.parametrizations.weight.original0 [hidden_size / 4, 1, 1] convolution
        7.shortcut.conv.parametrizations.weight.original1 [4 * num_filters, 4 * num_filters, 1] convolution
        9.conv.bias [8 * num_filters] convolution
        9.conv.parametrizations.weight.original0 [256, 1, 1] convolution
        9.conv.parametrizations.weight.original1 [8 * num_filters, 4 * num_filters, 2 * upsampling_ratios[1]] convolution
        10.block.1.conv.bias [4 * num_filters] convolution
        10.block.1.conv.parametrizations.weight.original0 [hidden_size / 4, 1, 1] convolution
        10.block.1.conv.parametrizations.weight.original1 [8 * num_filters / compress, 8 * num_filters, residual_kernel_size] convolution
        10.block.3.conv.bias [8 * num_filters] convolution
        10.block.3.conv.parametrizations.weight.original0 [256, 1, 1] convolution
        10.block.3.conv.parametrizations.weight.original1 [8 * num_filters, 8 * num_filters / compress, 1] convolution
        10.shortcut.conv.bias [8 * num_filters] convolution
        10.shortcut.conv.parametrizations.weight.original0 [256, 1, 1] convolution
        10.shortcut.conv.parametrizations.weight.original1 [8 * num_filters, 8 * num_filters, 1] convolution
        12.conv.bias [16 * num_filters] convolution
        12.conv.parametrizations.weight.original0 [hidden_size, 1, 1] convolution
        12.conv.parametrizations.weight.original1 [codebook_dim, hidden_size / 2, decoder_num_layers] convolution
        13.lstm.{weight_ih_l0,weight_hh_l0} [64 * num_filters, 16 * num_filters] recurrent
        13.lstm.{bias_ih_l0,bias_hh_l0} [64 * num_filters] recurrent
        13.lstm.{weight_ih_l1,weight_hh_l1} [64 * num_filters, 16 * num_filters] recurrent
        13.lstm.{bias_ih_l1,bias_hh_l1} [64 * num_filters] recurrent
        15.conv.bias [16 * num_filters] convolution
        15.conv.parametrizations.weight.original0 [hidden_size, 1, 1] convolution
        15.conv.parametrizations.weight.original1 [codebook_dim, codebook_dim, 7] convolution
      quantizer.codebook.inited [1] buffer "constants"
      quantizer.codebook.cluster_size [codebook_size] buffer "constants"
      quantizer.codebook.{embed,embed_avg} [codebook_size, hidden_size] buffer "fixed embedding"
    """#,
    // whisper-original
    #"""

    architecture whisper-original
    reference "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022"

    model ""
      encoder.(conv1|conv2) embedding.input
      encoder.positional_embedding embedding.position fixed "fixed sinusoids"
      decoder.token_embedding embedding.token
      decoder.positional_embedding embedding.position
      (encoder|decoder).blocks.{n}.attn.query attention.query
      (encoder|decoder).blocks.{n}.attn.key attention.key
      (encoder|decoder).blocks.{n}.attn.value attention.value
      (encoder|decoder).blocks.{n}.attn.out attention.output
      decoder.blocks.{n}.cross_attn.query crossAttention.query
      decoder.blocks.{n}.cross_attn.key crossAttention.key
      decoder.blocks.{n}.cross_attn.value crossAttention.value
      decoder.blocks.{n}.cross_attn.out crossAttention.output
      (encoder|decoder).blocks.{n}.mlp.0 feedForward.up
      (encoder|decoder).blocks.{n}.mlp.2 feedForward.down
      (encoder|decoder).blocks.{n}.(attn|cross_attn|mlp)_ln normalization
      encoder.ln_post normalization
      decoder.ln normalization
      decoder.mask buffer "causal mask"
    """#,
    // whisper
    #"""
    architecture whisper
    source transformers 5.24.0
    reference "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022"

    natural ForConditionalGeneration
    type whisper
    mark encoder.conv1

    model model.
      encoder.conv1.weight [d_model, num_mel_bins, 3] embedding.input
      encoder.conv1.bias [d_model] embedding.input
      encoder.conv2.weight [d_model, d_model, 3] embedding.input
      encoder.conv2.bias [d_model] embedding.input
      encoder.embed_positions.weight [max_source_positions, d_model] embedding.position fixed "fixed sinusoids"
      decoder.embed_tokens.weight [vocab_size, d_model] embedding.token
      decoder.embed_positions.weight [max_target_positions, d_model] embedding.position
      encoder.layers.{n < encoder_layers}.
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
      encoder.layer_norm.{weight,bias} [d_model] normalization
      decoder.layers.{n < decoder_layers}.
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.out_proj.bias [d_model] attention.output
        self_attn_layer_norm.{weight,bias} [d_model] normalization
        encoder_attn.k_proj.weight [d_model, d_model] crossAttention.key
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
      decoder.layer_norm.{weight,bias} [d_model] normalization
      (encoder|decoder).version buffer "a marker of the format's version"

    head ForConditionalGeneration ForCausalLM
      proj_out.weight [vocab_size, d_model] head tied model.decoder.embed_tokens.weight

    head ForAudioClassification
      projector head
      classifier head
    """#,
    // xlm-roberta
    #"""
    architecture xlm-roberta
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type xlm-roberta
    type camembert
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model roberta.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
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
      pooler.dense.weight [hidden_size, hidden_size] pooler if head in ["", "ForMultipleChoice"]
      pooler.dense.bias [hidden_size] pooler if head in ["", "ForMultipleChoice"]

    head ForCausalLM ForMaskedLM
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
    // xlm
    #"""
    architecture xlm
    source transformers 5.24.0
    stack decoder
    natural LMWithLMHeadModel
    type xlm
    default emb_dim = 2048
    default max_position_embeddings = 512
    default n_langs = 1
    default n_layers = 12
    default tie_word_embeddings = true
    default vocab_size = 30145

    model transformer.
      position_embeddings.weight [max_position_embeddings, emb_dim] embedding.position
      embeddings.weight [vocab_size, emb_dim] embedding.token
      layer_norm_emb.{weight,bias} [emb_dim] normalization
      attentions.{n < n_layers}.
        q_lin.weight [emb_dim, emb_dim] attention.query
        q_lin.bias [emb_dim] attention.query
        k_lin.weight [emb_dim, emb_dim] attention.key
        k_lin.bias [emb_dim] attention.key
        v_lin.weight [emb_dim, emb_dim] attention.value
        v_lin.bias [emb_dim] attention.value
        out_lin.weight [emb_dim, emb_dim] attention.output
        out_lin.bias [emb_dim] attention.output
      layer_norm1.{n < n_layers}.{weight,bias} [emb_dim] normalization
      ffns.{n < n_layers}.
        lin1.weight [4 * emb_dim, emb_dim] feedForward.up
        lin1.bias [4 * emb_dim] feedForward.up
        lin2.weight [emb_dim, 4 * emb_dim] feedForward.down
        lin2.bias [emb_dim] feedForward.down
      layer_norm2.{n < n_layers}.{weight,bias} [emb_dim] normalization
      lang_embeddings.weight [n_langs, emb_dim] embedding.segment if n_langs > 1

    head LMWithLMHeadModel
      pred_layer.proj.bias [vocab_size] head
      pred_layer.proj.weight [vocab_size, emb_dim] head tied .embeddings.weight when tie_word_embeddings

    head LMForMultipleChoice LMForSequenceClassification
      sequence_summary.summary.weight [num_labels, emb_dim] head
      sequence_summary.summary.bias [num_labels] head
      logits_proj.weight [1, num_labels] head if head == "LMForMultipleChoice"
      logits_proj.bias [1] head if head == "LMForMultipleChoice"

    head LMForQuestionAnsweringSimple
      qa_outputs.weight [num_labels, emb_dim] head
      qa_outputs.bias [num_labels] head

    head LMForTokenClassification
      classifier.weight [num_labels, emb_dim] head
      classifier.bias [num_labels] head
    """#,
    // xlnet
    #"""
    architecture xlnet
    source transformers 5.24.0
    stack decoder
    natural LMHeadModel
    type xlnet
    default d_inner = 4096
    default d_model = 1024
    default n_head = 16
    default n_layer = 24
    default tie_word_embeddings = true
    default vocab_size = 32000
    default d_head = d_model / n_head

    model transformer.
      mask_emb [1, 1, d_model] embedding.input
      word_embedding.weight [vocab_size, d_model] embedding.token
      layer.{n < n_layer}.
        rel_attn.{q,k,v,o,r} [d_model, n_head, d_head] attention.position
        rel_attn.{r_r_bias,r_s_bias,r_w_bias} [n_head, d_head] attention.position
        rel_attn.seg_embed [2, n_head, d_head] attention.position
        rel_attn.layer_norm.{weight,bias} [d_model] normalization
        ff.layer_norm.{weight,bias} [d_model] normalization
        ff.layer_1.weight [d_inner, d_model] feedForward.up
        ff.layer_1.bias [d_inner] feedForward.up
        ff.layer_2.weight [d_model, d_inner] feedForward.down
        ff.layer_2.bias [d_model] feedForward.down

    head LMHeadModel
      lm_loss.bias [vocab_size] head
      lm_loss.weight [vocab_size, d_model] head tied .word_embedding.weight when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification
      sequence_summary.summary.weight [d_model, d_model] head
      sequence_summary.summary.bias [d_model] head
      logits_proj.weight [1, d_model] head if head == "ForMultipleChoice"
      logits_proj.weight [num_labels, d_model] head if head == "ForSequenceClassification"
      logits_proj.bias [1] head if head == "ForMultipleChoice"
      logits_proj.bias [num_labels] head if head == "ForSequenceClassification"

    head ForQuestionAnsweringSimple
      qa_outputs.weight [num_labels, d_model] head
      qa_outputs.bias [num_labels] head

    head ForTokenClassification
      classifier.weight [num_labels, d_model] head
      classifier.bias [num_labels] head
    """#,
  ]

  static let types: [String: Int] = [
    "aimv2-vision-model": 0,
    "aimv2_vision_model": 0,
    "albert": 1,
    "apertus1p5-text": 2,
    "apertus1p5_text": 2,
    "arcee": 3,
    "aria-text": 4,
    "aria_text": 4,
    "audioflamingo3-encoder": 5,
    "audioflamingo3_encoder": 5,
    "aya-vision": 6,
    "aya_vision": 6,
    "bamba": 7,
    "bark": 8,
    "bart": 9,
    "beit": 10,
    "bert": 11,
    "big-bird": 12,
    "big_bird": 12,
    "bit": 13,
    "blenderbot": 155,
    "blip": 16,
    "blip-2": 15,
    "blip-2-qformer": 14,
    "blip_2_qformer": 14,
    "bloom": 17,
    "camembert": 223,
    "chinese_clip_vision_model": 20,
    "ckpt": 18,
    "clip": 21,
    "clip-text-model": 19,
    "clip-vision-model": 20,
    "clip_text_model": 19,
    "clip_vision_model": 20,
    "clipseg": 21,
    "codegen": 22,
    "cohere": 24,
    "cohere-compass-vision": 23,
    "cohere2": 26,
    "cohere2-vision": 25,
    "cohere2_vision": 25,
    "cohere_compass_vision": 23,
    "convnext": 27,
    "convnextv2": 28,
    "cosmos3-edge-text": 29,
    "cosmos3-edge-vision": 30,
    "cosmos3_edge_text": 29,
    "cosmos3_edge_vision": 30,
    "cwm": 82,
    "dbrx": 31,
    "deberta": 33,
    "deberta-v2": 32,
    "deepseek-v2": 34,
    "deepseek-v3": 35,
    "deepseek_v2": 34,
    "deepseek_v3": 35,
    "deit": 36,
    "detr": 37,
    "dinov2": 38,
    "dinov3-convnext": 39,
    "dinov3-vit": 40,
    "dinov3_convnext": 39,
    "dinov3_vit": 40,
    "distilbert": 41,
    "donut-swin": 42,
    "edgetam-vision-model": 43,
    "edgetam_vision_model": 43,
    "electra": 44,
    "ernie4-5-moe": 45,
    "ernie4_5": 192,
    "ernie4_5_moe": 45,
    "exaone": 46,
    "exaone4": 48,
    "exaone4-5-vision": 47,
    "exaone4_5_vision": 47,
    "falcon": 50,
    "falcon-h1": 49,
    "falcon_h1": 49,
    "falcon_mamba": 114,
    "funnel": 51,
    "gemma": 106,
    "gemma2": 52,
    "gemma3": 54,
    "gemma3-text": 53,
    "gemma3_text": 53,
    "gemma3n-audio": 55,
    "gemma3n_audio": 55,
    "gemma4-audio": 56,
    "gemma4-vision": 57,
    "gemma4_audio": 56,
    "gemma4_vision": 57,
    "gguf": 60,
    "gguf-encoder": 59,
    "gguf-encoder-decoder": 58,
    "glm": 66,
    "glm-image-text": 61,
    "glm-image-vision": 62,
    "glm-image-vqmodel": 63,
    "glm-ocr-text": 64,
    "glm-ocr-vision": 65,
    "glm4": 68,
    "glm4-moe": 67,
    "glm4_moe": 67,
    "glm4v-moe-vision": 69,
    "glm4v_moe_vision": 69,
    "glm4v_vision": 69,
    "glm5-next-vision": 70,
    "glm5_next_vision": 70,
    "glm_image_text": 61,
    "glm_image_vision": 62,
    "glm_image_vqmodel": 63,
    "glm_ocr_text": 64,
    "glm_ocr_vision": 65,
    "glmasr-encoder": 71,
    "glmasr_encoder": 71,
    "gpt-bigcode": 72,
    "gpt-neo": 73,
    "gpt-neox": 75,
    "gpt-neox-japanese": 74,
    "gpt-oss": 76,
    "gpt2": 77,
    "gpt_bigcode": 72,
    "gpt_neo": 73,
    "gpt_neox": 75,
    "gpt_neox_japanese": 74,
    "gpt_oss": 76,
    "gptj": 78,
    "granite": 82,
    "granite-docling-text": 79,
    "granite-docling-vision": 80,
    "granite-speech5-encoder": 81,
    "granite_docling_text": 79,
    "granite_docling_vision": 80,
    "granite_speech5_encoder": 81,
    "granitemoe": 83,
    "granitemoeshared": 83,
    "helium": 82,
    "hrm-text": 84,
    "hrm_text": 84,
    "hubert": 85,
    "hunyuan-v1-dense": 86,
    "hunyuan-vl-text": 87,
    "hunyuan-vl-vision": 88,
    "hunyuan_v1_dense": 86,
    "hunyuan_vl_text": 87,
    "hunyuan_vl_vision": 88,
    "hy-v4-vl-text": 89,
    "hy-v4-vl-vision": 90,
    "hy_v4_vl_text": 89,
    "hy_v4_vl_vision": 90,
    "idefics3": 91,
    "idefics3_vision": 188,
    "imagegpt": 92,
    "inkling2-vision": 93,
    "inkling2_vision": 93,
    "internlm3": 82,
    "internvl": 95,
    "internvl-vision": 94,
    "internvl_vision": 94,
    "iquestcoder": 82,
    "jamba": 96,
    "jetmoe": 97,
    "kimi-k25-vision": 98,
    "kimi_k25_vision": 98,
    "lasr-encoder": 99,
    "lasr_encoder": 99,
    "layoutlm": 100,
    "layoutlmv3": 101,
    "led": 102,
    "lfm2": 103,
    "lfm3-vl-vision": 104,
    "lfm3_vl_vision": 104,
    "llama": 106,
    "llama-original": 105,
    "llama4": 108,
    "llama4-text": 107,
    "llama4_text": 107,
    "llava": 111,
    "llava-next": 109,
    "llava-onevision": 110,
    "llava_next": 109,
    "llava_next_video": 109,
    "llava_onevision": 110,
    "longformer": 112,
    "m2m-100": 113,
    "m2m_100": 113,
    "mamba": 114,
    "mamba2": 115,
    "mbart": 116,
    "metaclip_2": 21,
    "mimi-decoder": 117,
    "mimi-encoder": 118,
    "mimi_decoder": 117,
    "mimi_encoder": 118,
    "minicpm-ocr-vision": 119,
    "minicpm_ocr_vision": 119,
    "minicpmv4_7_vision": 119,
    "minimax-m2": 120,
    "minimax-m3-vl-text": 121,
    "minimax_m2": 120,
    "minimax_m3_vl_text": 121,
    "ministral": 122,
    "ministral3": 82,
    "mistral": 106,
    "mistral3": 123,
    "mistral4": 124,
    "mixtral": 125,
    "mlcd-vision-model": 126,
    "mlcd_vision_model": 126,
    "modernbert": 128,
    "modernbert-decoder": 127,
    "molmo2-text": 129,
    "molmo2_text": 129,
    "moshi": 130,
    "moss_transcribe_diarize_audio": 5,
    "mpnet": 131,
    "mpt": 132,
    "mt5": 200,
    "muse-glimmer-text": 133,
    "muse-glimmer-vision": 134,
    "muse-spark-audio": 135,
    "muse-spark-text": 136,
    "muse_glimmer_text": 133,
    "muse_glimmer_vision": 134,
    "muse_spark_audio": 135,
    "muse_spark_text": 136,
    "muse_spark_vision": 134,
    "nanochat": 137,
    "nemotron": 140,
    "nemotron-asr-streaming-encoder": 138,
    "nemotron-h": 139,
    "nemotron3-5-transcribe-asr-audio": 141,
    "nemotron3-5-transcribe-audio": 142,
    "nemotron3-diarization-audio": 143,
    "nemotron3_5_transcribe_asr_audio": 141,
    "nemotron3_5_transcribe_audio": 142,
    "nemotron3_diarization_audio": 143,
    "nemotron_asr_streaming_encoder": 138,
    "nemotron_h": 139,
    "nomic-bert": 144,
    "nomic_bert": 144,
    "olmo": 145,
    "olmo2": 146,
    "olmo3": 146,
    "olmoe": 147,
    "omniasr-audio": 148,
    "omniasr_audio": 148,
    "openai-gpt": 149,
    "opt": 150,
    "paligemma": 151,
    "patchtsmixer": 152,
    "pe-audio": 154,
    "pe-audio-encoder": 153,
    "pe_audio": 154,
    "pe_audio_encoder": 153,
    "pegasus": 155,
    "phi": 156,
    "phi3": 157,
    "phimoe": 158,
    "pixtral": 159,
    "pocket-tts-audio-tokenizer-decoder": 160,
    "pocket-tts-audio-tokenizer-encoder": 161,
    "pocket_tts_audio_tokenizer_decoder": 160,
    "pocket_tts_audio_tokenizer_encoder": 161,
    "poolformer": 162,
    "pytorch": 163,
    "qianfan-ocr-vision": 164,
    "qianfan_ocr_vision": 164,
    "qwen": 166,
    "qwen-moe": 165,
    "qwen2": 166,
    "qwen2-5-vl": 169,
    "qwen2-5-vl-text": 167,
    "qwen2-5-vl-vision": 168,
    "qwen2-moe": 170,
    "qwen2-vl": 171,
    "qwen2_5_vl": 169,
    "qwen2_5_vl_text": 167,
    "qwen2_5_vl_vision": 168,
    "qwen2_moe": 170,
    "qwen2_vl": 171,
    "qwen2_vl_text": 167,
    "qwen3": 166,
    "qwen3-5": 174,
    "qwen3-5-moe-vision": 172,
    "qwen3-5-text": 173,
    "qwen3-asr-encoder": 175,
    "qwen3-moe": 176,
    "qwen3-next": 177,
    "qwen3-vl": 180,
    "qwen3-vl-moe-text": 178,
    "qwen3-vl-text": 179,
    "qwen3_5": 174,
    "qwen3_5_moe_vision": 172,
    "qwen3_5_text": 173,
    "qwen3_5_vision": 172,
    "qwen3_asr_encoder": 175,
    "qwen3_moe": 176,
    "qwen3_next": 177,
    "qwen3_vl": 180,
    "qwen3_vl_moe_text": 178,
    "qwen3_vl_moe_vision": 23,
    "qwen3_vl_text": 179,
    "qwen3_vl_vision": 23,
    "qwen4_exp_vision": 172,
    "recurrent-gemma": 181,
    "recurrent_gemma": 181,
    "resnet": 182,
    "roberta": 183,
    "rwkv": 184,
    "sam": 186,
    "sam-hq-vision-model": 185,
    "sam_hq_vision_model": 185,
    "segformer": 187,
    "siglip": 189,
    "siglip-vision-model": 188,
    "siglip2": 191,
    "siglip2-vision-model": 190,
    "siglip2_vision_model": 190,
    "siglip_vision_model": 188,
    "smollm3": 192,
    "smolvlm": 193,
    "smolvlm_vision": 188,
    "speecht5": 194,
    "stablelm": 195,
    "starcoder2": 196,
    "superpoint": 197,
    "swin": 198,
    "swinv2": 199,
    "t5": 201,
    "t5-v1.1": 200,
    "timm-backbone": 202,
    "timm_backbone": 202,
    "tipsv2-text-model": 203,
    "tipsv2-vision-model": 204,
    "tipsv2_text_model": 203,
    "tipsv2_vision_model": 204,
    "trocr": 205,
    "umt5": 206,
    "univnet": 207,
    "uvdoc-backbone": 208,
    "uvdoc_backbone": 208,
    "vaultgemma": 209,
    "vibevoice-acoustic-tokenizer-decoder": 210,
    "vibevoice-acoustic-tokenizer-encoder": 211,
    "vibevoice_acoustic_tokenizer_decoder": 210,
    "vibevoice_acoustic_tokenizer_encoder": 211,
    "video-llama-3-vision": 212,
    "video_llama_3_vision": 212,
    "vit": 214,
    "vit-timm": 213,
    "vitpose-backbone": 215,
    "vitpose_backbone": 215,
    "voxtral-realtime-encoder": 216,
    "voxtral_encoder": 5,
    "voxtral_realtime_encoder": 216,
    "wav2vec2": 218,
    "wav2vec2-bert": 217,
    "wavlm": 219,
    "wavtokenizer-encoder": 220,
    "wavtokenizer_encoder": 220,
    "whisper": 222,
    "whisper-original": 221,
    "xlm": 224,
    "xlm-roberta": 223,
    "xlnet": 225,
  ]

  /// Words that names end in, with the positions of the tables that have such names.
  static let words = #"""
    )head 18
    )normalization 18
    )pooler 18
    0 10 13 27 28 36 37 39 43 47 153 168 169 171 182 186 187 194 198 199 202 210 211 221
    1 10 13 27 28 37 39 43 153 182 187 194 202 210 211
    2 37 47 153 168 169 171 199 210 211 221
    3 10 13 153 182 210 211
    4 13 210 211
    5 13 210 211
    : 6 15 25 54 91 95 109 110 111 123 142 151 154 193
    A_log 96 114 177
    D 96 114
    DenseReluDense 206
    EncDecAttention 206
    LayerNorm 1 11 12 14 15 16 32 33 41 44 100 101 112 131 183 223
    SelfAttention 206
    Wi 127 128
    Wo 127 128
    Wqkv 31 128 132 144
    _backbone 202
    act_fn 2
    after_norm 162
    after_rms 88
    albert_layer_groups 1
    alpha 153 194
    asr_norm 142
    att_proj 8 129
    attention 0 12 36 38 42 46 51 75 95 112 184 187 198
    attention_layernorm 2
    attention_norm 123 159
    attentions 224
    attn 8 46 127 185
    attn_k 58 59 60
    attn_layer 152
    attn_norm 127 128 129
    attn_out 129
    attn_output 59 60
    attn_q 58 59 60
    attn_qkv 59 60
    attn_rel_b 58
    attn_rot_embd 59 60
    attn_v 58 59 60
    b_layernorm 96
    batch_norm 85 187 194
    before_norm 162
    before_rms 88 90
    bert 16
    bias_conv 207
    block 153 162 187 200 201 206
    block_sparse_moe 120 158
    blocks 23 31 42 47 51 62 65 69 70 132 168 169 171 172 174 180 184 198 199 204
    bn 10
    bn1 37 43 202
    bn2 37 43 202
    bn3 37 43 202
    bottleneck 153
    bridge 208
    c_attn 72 77 92 149
    c_fc 72 73 77 92 149 196 203 204
    c_fc_0 46
    c_fc_1 46
    c_layernorm 96
    c_proj 46 72 73 77 92 149 196 203 204
    channel_pre_norm 181
    class_embedding 15 16 20 21 93 108 126 153
    class_labels_classifier 37
    class_pos_emb 126
    classifier 1 10 11 12 17 21 27 28 32 33 36 38 41 42 44 50 51 72 73 77 85 100 101 112 127 128 131 144 162 183 187 189 191 198 199 214 217 218 219 222 223 224 225
    cls 32 33 59 60
    cls_classifier 36
    cls_position_embedding 93
    cls_token 0 10 36 38 94 95 101 164 204 214
    cluster_size 8 220
    coarse 80
    coarse_acoustics 8
    codebook 8 220
    codec_model 8
    codevectors 218
    conformer 55
    connector 80
    conv 8 10 13 32 55 56 85 104 117 118 135 142 148 160 161 194 207 210 211 218 219 220
    conv1 5 13 37 43 71 153 162 185 186 202 207 216 222
    conv1d 7 49 96 114 115 139 173 174 177
    conv2 5 13 37 43 71 153 162 185 186 202 207 216 222
    conv2d1 175
    conv2d2 175
    conv2d3 175
    conv3 13 37 43 186 202
    conv_0 99
    conv_1 99
    conv_1d 181
    conv_a 197
    conv_b 197
    conv_blocks 135 197
    conv_descriptor_a 197
    conv_descriptor_b 197
    conv_down 208
    conv_in 138
    conv_layers 85 148 194 210 211 218 219
    conv_norm 55 56
    conv_out 175
    conv_post 207
    conv_pre 207
    conv_score_a 197
    conv_score_b 197
    convolution 13 182 208
    convs 43
    convt_pre 207
    convtr 210
    crossAttentionNormalization 18
    cross_attn_k 58
    cross_attn_q 58
    cross_attn_rel_b 58
    cross_attn_v 58
    crossattention 14 15 16 92
    dac_encoder 153
    data_proj 153
    decode_head 10 187
    decoder 1 11 12 16 32 33 37 100 102 112 113 116 127 128 131 144 155 183 194 205 206 223
    deepstack_merger_list 23 180
    deepstack_mergers 80
    dense 1 9 10 11 12 14 15 16 17 32 33 36 38 42 44 50 51 74 75 100 101 112 116 127 128 131 142 144 156 183 187 198 199 200 201 214 215 223
    dense1 187
    dense2 187
    dense_0 99
    dense_1 99
    dense_4h_to_h 17 50 74 75
    dense_h_to_4h 17 50 74 75
    dense_prediction 44 51
    depthwise_conv 39 81 99 138 217
    depthwise_conv1d 55 56
    depthwise_layer_norm 217
    distance_embedding 217
    distillation_classifier 36
    distillation_token 36
    down 18
    down_proj 0 2 3 4 7 24 26 34 35 40 45 47 48 49 52 53 61 64 65 66 67 68 69 70 76 79 82 84 86 87 89 96 106 107 108 121 122 123 124 125 132 133 136 139 140 145 146 147 153 157 159 165 166 167 168 169 170 171 173 174 176 177 178 179 180 181 192 195 209 216
    downsample 37 43 65 69 70 202
    downsampling_layer 27 28
    dt 139 177
    dt_layernorm 96
    dt_proj 96 114
    dwconv 27 28 187
    e_score_correction 35 45 67 89 120 121 136 139
    emb_ln 144
    embed_in 74 75
    embed_out 74
    embed_positions 5 9 102 116 150 155 205 222
    embed_tokens 2 3 4 7 9 24 26 29 34 35 45 48 49 52 53 61 64 66 67 68 76 79 82 83 84 86 87 89 96 97 102 103 106 107 108 113 116 120 121 122 124 125 130 133 136 137 140 145 146 147 150 155 156 157 158 165 166 167 169 170 171 173 174 176 177 178 179 180 181 192 194 195 196 200 201 205 206 209 222
    embedder 153
    embedding 63
    embedding_hidden_mapping_in 1
    embedding_norm 103 104
    embeddings 40 101 114 115 139 184 224
    embeddings_project 44
    encoder 1 10 32 33 85 101 102 113 116 131 152 155 162 187 194 206 218 219
    encoder_attn_layer_norm 9 37 102 113 116 155 194 205 222
    experts 18 34 35 45 67 96 97 120 125 139 147 158 170 176 177
    fc1 4 5 9 15 16 19 20 21 29 30 37 38 62 71 80 88 90 91 93 94 95 98 102 108 113 116 117 118 119 126 130 134 135 137 141 143 150 152 155 156 160 161 164 171 175 188 189 190 191 193 205 212 213 214 215 222
    fc11 144
    fc12 144
    fc2 4 5 9 15 16 19 20 21 29 30 37 38 62 71 80 88 90 91 93 94 95 98 102 108 113 116 117 118 119 126 130 134 135 137 141 143 144 150 152 155 156 160 161 164 171 175 188 189 190 191 193 205 212 213 214 215 222
    fc_in 22 78
    fc_out 22 78
    feat_out 194
    feature_extractor 217 218 219
    feature_projection 194
    feedForwardNormalization 18
    feed_forward 7 49 96 103 184
    feedforward_layernorm 2
    ff_norm 129
    ff_out 129
    ff_proj 129
    ffn 0 1
    ffn1_layer_norm 217
    ffn2_layer_norm 217
    ffn_down 58 59 60
    ffn_down_exps 59 60
    ffn_down_shexp 59 60
    ffn_gamma 210 211
    ffn_gate 58 59 60
    ffn_gate_exps 59 60
    ffn_gate_shexp 59 60
    ffn_gate_up_exps 59 60
    ffn_norm 103 104 123 159 210 211
    ffn_output 1
    ffn_up 58 59 60
    ffn_up_exps 59 60
    ffn_up_shexp 59 60
    ffns 224
    ffw_layer_1 55 56
    ffw_layer_2 55 56
    finalNormalization 18
    final_layer 194
    final_layer_norm 5 9 19 21 37 74 75 85 102 113 116 148 150 155 175 189 191 194 200 201 205 206 216 217 218 219 222
    final_layernorm 7 49 96 98 156
    final_logits 9 102 116 155
    final_norm 127 128 181
    fine 80
    fine_acoustics 8
    fpn_convs 10
    freqs 105
    full_layer_layer_norm 1
    gate 18 34 35 45 67 89 105 120 121 124 125 136 139 147 158 165 170 176 177 178
    gate_proj 0 4 7 24 26 34 35 40 45 47 48 49 52 53 65 67 69 70 79 82 86 87 96 106 107 108 121 122 123 124 125 133 136 145 146 147 153 159 165 166 167 168 169 170 171 173 174 176 177 179 180 181 192 195 209 216
    gate_up_proj 4 61 64 66 68 76 84 89 106 107 108 121 124 125 136 157 165 166 178
    generator_lm_head 44
    gqkv_proj 84
    grn 28
    groupnorm 153
    gru_rel_pos_const 219
    gru_rel_pos_linear 219
    h 17 22 46 50 72 73 77 78 92 149
    h_position_embeddings 100 101
    hc_base 89
    hc_fn 89
    hc_head_base 89
    hc_head_fn 89
    hc_head_scale 89
    hc_scale 89
    head 0 18 80 119 184 188 189 191
    image_newline 88 90 109 110
    in_proj 7 8 33 49 80 96 104 114 115 119 139 163 188 189 190 191 203
    in_proj_a 173 174
    in_proj_b 173 174
    in_proj_ba 177
    in_proj_qkv 173 174
    in_proj_qkvz 177
    in_proj_z 173 174
    indexer 89
    inited 8 220
    input 18
    input_conv 207
    input_embeds_layer 8
    input_embeds_layers 8
    input_gate 181
    input_layer_norm 141 143
    input_layernorm 3 4 7 17 24 26 29 34 35 45 49 50 52 53 57 61 64 66 67 68 71 74 75 76 79 82 83 86 87 89 96 97 106 107 108 117 118 120 121 122 124 125 130 133 136 140 147 153 156 157 158 160 161 165 166 167 169 170 171 173 174 176 177 178 179 180 192 195 196 209
    input_linear 81 83 97
    input_proj 57
    input_proj_linear 55 56
    input_projection 37
    intermediate_dense 85 148 194 217 218 219
    inv_freq 4 106 121 125 165 166
    iou_prediction_head 186
    iou_token 186
    itm_head 15
    k 131 200 201 206
    k_head 51
    k_layernorm 103 104 156
    k_lin 41 224
    k_norm 2 24 48 53 57 65 67 70 89 95 120 129 141 146 147 153 173 174 176 177 178 179 180 209
    k_proj 0 2 3 4 5 9 19 20 21 24 26 29 30 37 40 45 46 48 49 52 53 55 56 61 64 66 67 68 71 73 76 78 79 80 81 82 83 85 86 87 88 90 91 93 94 95 96 98 99 102 103 104 106 107 108 113 116 117 118 119 120 121 122 123 125 126 127 133 134 136 137 138 139 140 141 143 145 146 147 148 150 152 153 155 156 158 159 160 161 164 165 166 167 169 170 171 173 174 175 176 177 178 179 180 181 186 188 189 190 191 192 193 194 195 196 205 209 212 214 216 218 219 222
    kernel 217 218 219
    kernel_conv 207
    kernel_predictor 207
    key 1 10 11 12 14 15 16 18 36 38 42 44 100 101 102 112 183 184 187 198 199 214 215 221 223
    key_global 102 112
    key_layernorm 86 87
    key_proj 32
    kv 18
    kv_a_layernorm 34 35 89 124
    kv_a_proj_with_mqa 34 35 89 124
    kv_b_proj 34 35 89 124
    kv_proj 97
    lambda1 38 40
    lang_embeddings 224
    language_model 108 174 180
    language_projection 15
    lateral_convs 10
    layer 10 11 12 14 15 16 31 32 33 36 38 40 41 44 83 94 95 97 100 101 112 131 182 183 214 215 223 225
    layer1 37 43 202
    layer2 37 43 202
    layer3 37 43 202
    layer4 37 202
    layer_1 225
    layer_2 225
    layer_norm 5 9 39 51 80 85 95 112 113 116 131 141 143 144 148 154 155 183 187 194 200 201 206 217 218 219 222 223 225
    layer_norm1 15 16 19 20 21 30 80 88 90 91 119 126 141 143 185 186 188 189 190 191 193 212 224
    layer_norm2 15 16 19 20 21 30 80 88 90 91 119 126 141 143 185 186 188 189 190 191 193 212 224
    layer_norm3 186
    layer_norm4 186
    layer_norm_1 187
    layer_norm_2 187
    layer_norm_emb 224
    layer_norm_final_attn 186
    layer_scale_parameter 27
    layer_weights 217
    layernorm 6 10 14 15 27 28 36 37 38 80 95 119 188 189 190 191 198 199 214 215
    layernorm_1 8
    layernorm_2 8
    layernorm_after 10 36 42 93 94 95 164 198 199 214 215
    layernorm_before 10 36 42 93 94 95 164 198 199 214 215
    layernorm_embedding 9 102 116 205
    layernorm_final 8
    layernorm_post 108
    layernorm_pre 108
    layers 0 2 3 4 5 7 8 9 15 16 18 19 20 21 24 26 27 28 29 30 34 35 37 39 42 45 48 49 51 52 53 56 57 61 64 66 67 68 71 74 75 76 79 80 81 82 83 84 85 86 87 88 89 90 91 93 96 97 98 99 102 103 104 106 107 108 113 114 115 116 117 118 119 120 121 122 123 124 125 126 127 128 129 130 133 134 135 136 137 138 139 140 141 143 144 145 146 147 148 150 153 155 156 157 158 159 160 161 164 165 166 167 169 170 171 173 174 175 176 177 178 179 180 181 185 186 188 189 190 191 192 193 194 195 196 198 199 205 208 209 212 214 216 217 218 219 220 222
    learnable_sink_param 89
    lin1 41 185 186 224
    lin2 41 185 186 224
    linear 56 57 108 130 138 151
    linear1 81 99 138 163 210 211
    linear2 81 99 138 163 210 211
    linear_1 6 25 51 80 93 95 108 109 110 111 119 123
    linear_2 6 25 51 80 93 95 109 110 111 119 123
    linear_attn 173 174 177
    linear_c 187
    linear_end 55 56
    linear_fc1 23 172 174 180
    linear_fc2 23 172 174 180
    linear_fuse 187
    linear_gate 89
    linear_hidden 51
    linear_k 217
    linear_out 51 181 217
    linear_q 217
    linear_start 55 56
    linear_v 217
    linear_x 181
    linear_y 181
    lm_head 2 3 4 6 7 8 9 17 22 24 25 26 31 32 33 34 35 45 46 48 49 50 51 52 53 54 66 67 68 72 73 76 77 78 82 83 84 85 86 91 95 96 97 102 103 106 107 108 109 110 111 112 113 114 115 116 120 121 122 123 124 125 130 131 132 137 139 140 145 146 147 149 150 151 155 156 157 158 165 166 169 170 171 173 174 176 177 180 181 183 192 193 194 195 196 200 201 206 209 217 218 219 223
    lm_heads 8
    lm_loss 225
    lm_predictions 32 33
    ln 221
    ln1 184
    ln2 184
    ln_1 22 46 72 73 77 78 92 149 203
    ln_2 46 72 73 77 92 149 203
    ln_attn 50
    ln_cross_attn 77 92
    ln_f 17 22 46 50 72 73 77 78 92
    ln_final 203
    ln_in 80
    ln_mid 80
    ln_mlp 50
    ln_out 80 184
    ln_post 134 175 221
    ln_pre 123 134 159
    ln_q 47 168 169 171
    logit_scale 21 199
    logits_proj 224 225
    ls1 204
    ls2 204
    lstm 8 220
    mamba 7 49 96
    mask 221
    mask_decoder 186
    mask_emb 225
    mask_token 10 36 38 95 198 199 204
    mask_tokens 186
    masked 75 77
    masked_spec_embed 85 194 217 218 219
    merging_layer 123
    mixer 115 139
    mixers 152
    mlp 4 34 35 38 45 46 67 82 86 88 89 97 106 121 124 125 147 165 166 170 176 177 192
    mlp_fc2 80
    mlp_layer_scale 117 118 160 161
    mlp_norm 127 128
    mm_input_projection 54
    mm_soft_emb_norm 54
    model 37 108 169 171
    no_mask_embed 186
    norm 2 3 4 7 13 23 24 26 29 34 35 40 42 45 48 49 52 53 55 56 61 64 66 67 68 71 76 79 81 82 83 86 87 89 97 99 101 105 106 107 108 114 115 120 121 122 123 124 125 127 128 129 130 133 135 136 138 139 140 146 147 152 153 157 158 162 163 165 166 167 169 170 171 172 173 174 176 177 178 179 180 192 195 196 198 199 204 209 210 211 216
    norm1 13 23 38 40 47 62 65 69 70 98 134 144 168 169 171 172 174 180 204
    norm2 13 23 38 40 47 62 65 69 70 98 134 144 168 169 171 172 174 180 204
    norm3 13
    norm_1 31 132
    norm_2 31 132
    norm_conv 81 99 138
    norm_f 31 114 115 132 139
    norm_feed_forward1 81 99 138
    norm_feed_forward2 81 99 138
    norm_out 56 81 99 138
    norm_post_attn 56
    norm_pre_attn 56
    norm_self_att 81 99 138
    normalization 182 208
    norms 195
    not_a_point_embed 186
    num_batches_tracked 10 43 81 85 99 182 187 194 202 208
    o 131 200 201 206
    o_proj 2 3 4 24 26 29 34 35 40 45 48 49 52 53 61 64 66 67 68 71 76 79 81 82 83 84 86 87 88 89 90 96 99 106 107 108 117 118 120 121 122 123 124 125 133 136 137 138 139 140 141 143 145 146 147 153 157 158 159 160 161 165 166 167 169 170 171 173 174 176 177 178 179 180 181 192 195 196 209 214 216
    objective 217 218 219
    operator_norm 103 104
    original0 8 85 194 218 219 220
    original1 8 85 194 218 219 220
    out 81 221
    out_lin 41 224
    out_mid 81
    out_norm 99
    out_proj 0 5 7 8 9 12 19 20 21 22 30 31 37 44 46 49 73 78 80 85 91 93 96 101 102 103 104 112 113 114 115 116 119 126 131 132 139 142 144 148 150 152 155 163 173 174 175 177 183 186 188 189 190 191 193 194 200 201 203 205 212 218 219 222 223
    output 14 15 18 58 102 105 153 184
    output) 59 60
    output_dense 85 148 194 217 218 219
    output_hypernetworks_mlps 186
    output_layer_norm 41
    output_linear 83 97
    output_norm 58 59 60
    output_proj 0 56
    output_projection 205
    patch_conv 123 159
    patch_embed 0
    patch_embedding 15 16 20 21 30 80 88 90 91 93 119 126 134 188 189 190 191 193 212
    patch_embeddings 27 28 40 162 187
    patch_merger 88
    patch_mixer 152
    patcher 152
    patchifier 104
    pe_k 194
    per_dim_scale 55 56
    point_embed 186
    pointwise_conv 138
    pointwise_conv1 39 99 138 217
    pointwise_conv2 39 99 138 217
    pointwise_lin1 81
    pointwise_lin2 81
    pooler 1 12
    pos_conv_embed 85 194
    pos_embed 23 101 172 174 180 185 186 204 213
    pos_key_proj 32
    pos_proj 55
    pos_query_proj 32
    position 18
    position_embd 59 60
    position_embedding 0 15 16 19 20 21 30 62 69 80 88 90 91 93 119 188 189 190 191 193
    position_embedding_table 57 134
    position_embeddings 1 10 11 12 15 16 32 33 36 38 41 42 44 94 95 98 100 101 112 131 164 183 198 199 214 215 223 224
    position_embeds_layer 8
    position_enc 152
    positional_embedding 186 221
    positional_embedding_vlm 108
    positions_embed 149
    post 55 56
    post_attention_layernorm 3 4 17 29 34 35 45 48 50 52 53 57 61 64 66 67 68 71 74 75 76 79 82 83 86 87 89 97 106 107 108 117 118 120 121 122 124 125 130 133 140 146 147 153 157 158 160 161 165 166 167 169 170 171 173 174 176 177 178 179 180 192 195 196
    post_conv_layernorm 69
    post_expert_norm 136
    post_expert_proj 136
    post_feedforward_layernorm 48 52 53 57 133 136 146
    post_layer_norm 55 56
    post_layernorm 15 16 20 21 30 65 69 70 80 91 119 126 188 189 190 191 193 212
    post_mlp_layernorm 61 64 68
    post_norm 55
    post_proj 51
    post_proj_norm 135
    post_projection_norm 65 69 70
    post_quant_conv 63
    post_self_attn_layernorm 61 64 68
    pre_attn_norm 55
    pre_classifier 41
    pre_expert_norm 136
    pre_expert_proj 136
    pre_feedforward_layernorm 52 53 57 133 136 209
    pre_ff_layernorm 7 49 96
    pre_layer_norm 55 56
    pre_layernorm 93
    pre_layrnorm 20 21 126
    pre_ln 184
    pre_norm 119
    predictions 1 11 12 16 32 33 100 144 183
    prenet 194
    prob_out 194
    probe 80 119 188 189 190 191
    proj 23 47 62 65 69 70 91 98 101 134 135 142 154 168 169 171 172 174 180 185 186 187 193 204 213 224
    proj_conv 88 90
    proj_in 186
    proj_out 88 90 186 222
    project 153
    project_hid 218
    project_in 150
    project_out 150
    project_q 218
    projection 10 15 16 36 38 42 80 85 94 95 141 143 148 162 164 185 186 194 198 199 214 215 217 218 219
    projection_layer 94 95 164
    projector 85 217 218 219 222
    psp_modules 10
    pwconv1 27 28
    pwconv2 27 28
    q 33 131 200 201 206
    q_a_layernorm 34 35 89 124
    q_a_proj 34 35 89 124
    q_attn 77 92
    q_b_proj 34 35 89 124
    q_head 51
    q_layernorm 103 104 156
    q_lin 41 224
    q_norm 2 24 48 53 57 65 67 70 95 120 129 141 146 147 153 173 174 176 177 178 179 180 209
    q_proj 0 2 3 4 5 9 19 20 21 24 26 29 30 34 35 37 40 45 46 48 49 52 53 55 56 61 64 66 67 68 71 73 76 78 79 80 81 82 83 85 86 87 88 90 91 93 94 95 96 98 99 102 103 104 106 107 108 113 116 117 118 119 120 121 122 123 124 125 126 127 133 134 136 137 138 139 140 141 143 145 146 147 148 150 152 153 155 156 158 159 160 161 164 165 166 167 169 170 171 173 174 175 176 177 178 179 180 181 186 188 189 190 191 192 193 194 195 196 205 209 212 214 216 218 219 222
    qa_outputs 1 4 11 12 17 32 33 41 44 50 51 73 78 100 102 106 112 116 121 125 131 165 166 170 183 206 223 224 225
    qformer 15
    qkv 15 16 18 23 47 62 65 69 70 168 169 171 172 174 180 185 186 204 213
    qkv_proj 4 22 106 121 125 157 165 166
    quant_conv 63
    query 1 10 11 12 14 15 16 18 36 38 42 44 100 101 102 112 183 187 198 199 214 215 221 223
    query_global 102 112
    query_key_value 17 50 74 75
    query_layernorm 86 87
    query_position_embeddings 37
    query_proj 32
    query_tokens 15
    r_kernel 51
    r_s 51
    receptance 184
    recurrent_gate 181
    recurrent_param 181
    reduction 42 198 199
    register_tokens 40 204
    rel_attn 225
    rel_attn_embed 219
    rel_embeddings 32 33
    rel_pos_bias 101
    rel_pos_emb 81
    rel_pos_h 186
    rel_pos_w 186
    rel_pos_x_bias 101
    rel_pos_y_bias 101
    relative_attention 200 201
    relative_attention_bias 131 200 201 206
    relative_k_proj 56 138
    relative_position_bias_table 10 42 198
    relative_position_index 42
    resblocks 203 207
    resnet 208
    resnet_down 208
    rg_lru 181
    rms_norm 0
    rms_norm1 0
    rms_norm2 0
    router 4 18 76 96 107 108
    running_mean 182 194
    running_var 182 194
    sa_layer_norm 41
    score 3 4 17 34 35 48 50 52 53 54 66 68 72 73 75 76 77 78 86 92 96 97 106 121 122 124 125 132 140 145 146 150 156 157 158 165 166 170 173 174 176 177 192 195 196
    seg_embed 51 225
    segment 18
    self 12 32 42 187 198
    selfAttentionNormalization 18
    self_attn 2 3 4 24 26 29 45 49 52 53 56 66 67 68 76 82 83 86 89 96 102 104 106 107 108 121 125 137 138 140 145 146 147 158 165 166 170 173 174 176 177 180 192 195 196 209
    self_attn_layer 152
    self_attn_layer_norm 5 9 37 102 113 116 150 155 175 194 205 216 217 222
    self_attn_layer_scale 117 118 160 161
    semantic 8
    seq_relationship 11 12 183
    shared 9 102 113 116 155 200 201 206
    shared_expert 170 177
    shared_expert_gate 165 170 177
    shared_experts 4 34 35 45 67 89 124 139
    silence_embeds 142
    sinks 76
    spatial_conv 104
    speaker_embeds_layer 194
    speaker_norm 142
    speech_decoder_postnet 194
    sr 187
    stage 210 211
    stages 13 27 28 39 182
    stem 210 211
    subsampling 148
    summary 44 224 225
    tdnn 217 218 219
    temporal_block 181
    temporal_pre_norm 181
    text_decoder 16
    text_encoder 16
    text_model 21 189 191
    text_projection 15 21
    timm_model 43
    tok_embeddings 105 127 128
    token 18
    token_embd 58 59 60
    token_embd_norm 59 60
    token_embedding 19 21 189 191 203 221
    token_type_embeddings 1 11 12 32 33 44 100 101 112 144 183 223
    token_types 59 60
    tokens_embed 149
    transformer 46 186
    up 18
    up_proj 0 2 3 4 7 24 26 34 35 40 45 47 48 49 52 53 65 67 69 70 79 82 86 87 89 96 106 107 108 121 122 123 124 125 132 133 139 140 145 146 147 153 159 165 166 167 168 169 170 171 173 174 176 177 179 180 181 192 195 209 216
    upscale_conv1 186
    upscale_conv2 186
    upscale_layer_norm 186
    v 33 131 200 201 206
    v1 31
    v_head 51
    v_lin 41 224
    v_proj 0 2 3 4 5 9 19 20 21 24 26 29 30 37 40 45 46 48 49 52 53 55 56 61 64 66 67 68 71 73 76 78 79 80 81 82 83 85 86 87 88 90 91 93 94 95 96 98 99 102 103 104 106 107 108 113 116 117 118 119 120 121 122 123 125 126 127 133 134 136 137 138 139 140 141 143 145 146 147 148 150 152 153 155 156 158 159 160 161 164 165 166 167 169 170 171 173 174 175 176 177 178 179 180 181 186 188 189 190 191 192 193 194 195 196 205 209 212 214 216 218 219 222
    value 1 10 11 12 14 15 16 18 36 38 42 44 100 101 102 112 183 184 187 198 199 214 215 221 223
    value_global 102 112
    value_proj 32
    version 9 150 222
    vision_encoder 185 186
    vision_model 15 16 21 91 108 189 191 193
    vision_projection 15
    vision_tower 95 123
    visual 169 171 174 180
    visual_projection 21
    vit_merger 119
    vocab_layer_norm 41
    vocab_projector 41
    vocab_transform 41
    w1 31 103 104 105 120 125 158
    w2 31 103 104 105 120 125 158
    w3 103 104 105 120 125 158
    w_position_embeddings 100 101
    weight_proj 218
    weights_in 38
    weights_out 38
    weights_proj 89
    wi 200 201
    wi_0 200 201 206
    wi_1 200 201 206
    wk 89 105
    wo 105 200 201 206
    word_embedding 225
    word_embeddings 1 11 12 15 16 17 32 33 41 44 50 51 100 101 112 131 144 183 223
    word_embeddings_layernorm 17
    wpe 72 73 77 92
    wq 105
    wq_b 89
    wrapped_encoder 194
    wte 22 31 46 72 73 77 78 92 129 132
    wv 105
    x_position_embeddings 100 101
    x_proj 96 114
    y_position_embeddings 100 101
    z_L_init 84
    """#

  /// The tables that name the publication of their architecture.
  static let published: Set<Int> = [4, 9, 11, 41, 75, 77, 105, 106, 121, 125, 150, 165, 166, 183, 200, 201, 214, 221, 222]
}
