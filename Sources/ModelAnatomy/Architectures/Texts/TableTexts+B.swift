// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let b: [String] = [
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
    type plbart d_model = 768, decoder_ffn_dim = 3072, decoder_layers = 6, encoder_ffn_dim = 3072, encoder_layers = 6, max_position_embeddings = 1024, vocab_size = 50005
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
    // beam
    #"""
    architecture beam

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type beam
    default head_dim = 128, hidden_size = 5120, intermediate_size = 20480
    default moe_intermediate_size = 2560, num_attention_heads = 48, num_experts = 256
    default num_hidden_layers = 52, num_key_value_heads = 8, vocab_size = 151936
    default num_experts_per_tok = 8
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n < 3
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n > 2
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.e_score_correction_bias [num_experts] buffer "balancing bias of the router"
          gate.weight [num_experts, hidden_size] expert.router
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        self_attn.gate_bias [num_attention_heads] attention.gate
        self_attn.gate_proj.weight [queries, hidden_size] attention.gate
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
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
    // bert-generation
    #"""
    architecture bert-generation

    source transformers 5.24.0
    stack decoder
    natural Decoder
    type bert-generation
    default hidden_size = 1024, intermediate_size = 4096, max_position_embeddings = 512
    default num_hidden_layers = 24, vocab_size = 50358

    model bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
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

    head Decoder
      lm_head.bias [vocab_size] head
      lm_head.decoder.weight head tied .embeddings.word_embeddings.weight
      lm_head.decoder.bias head tied lm_head.bias
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
      embeddings.position_ids buffer "position indices"
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
    // bigbird-pegasus
    #"""
    architecture bigbird-pegasus

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type bigbird_pegasus
    default d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 16, encoder_ffn_dim = 4096
    default encoder_layers = 16, max_position_embeddings = 4096, vocab_size = 96103

    model model.
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        embed_positions.weight [max_position_embeddings, d_model] embedding.position
        layers.{n < encoder_layers}.
          self_attn.self.query.weight [d_model, d_model] attention.query
          self_attn.self.key.weight [d_model, d_model] attention.key
          self_attn.self.value.weight [d_model, d_model] attention.value
          self_attn.output.weight [d_model, d_model] attention.output
          self_attn_layer_norm.{weight,bias} [d_model] normalization
          fc1.weight [encoder_ffn_dim, d_model] feedForward.up
          fc1.bias [encoder_ffn_dim] feedForward.up
          fc2.weight [d_model, encoder_ffn_dim] feedForward.down
          fc2.bias [d_model] feedForward.down
          final_layer_norm.{weight,bias} [d_model] normalization
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight embedding.token tied .shared.weight
      decoder. @decoder
        embed_positions.weight [max_position_embeddings, d_model] embedding.position
        layers.{n < decoder_layers}.
          self_attn.k_proj.weight [d_model, d_model] attention.key
          self_attn.v_proj.weight [d_model, d_model] attention.value
          self_attn.q_proj.weight [d_model, d_model] attention.query
          self_attn.out_proj.weight [d_model, d_model] attention.output
          self_attn_layer_norm.{weight,bias} [d_model] normalization
          encoder_attn.k_proj.weight [d_model, d_model] crossAttention.key
          encoder_attn.v_proj.weight [d_model, d_model] crossAttention.value
          encoder_attn.q_proj.weight [d_model, d_model] crossAttention.query
          encoder_attn.out_proj.weight [d_model, d_model] crossAttention.output
          encoder_attn_layer_norm.{weight,bias} [d_model] normalization
          fc1.weight [decoder_ffn_dim, d_model] feedForward.up
          fc1.bias [decoder_ffn_dim] feedForward.up
          fc2.weight [d_model, decoder_ffn_dim] feedForward.down
          fc2.bias [d_model] feedForward.down
          final_layer_norm.{weight,bias} [d_model] normalization
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight embedding.token tied .shared.weight

    head ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization"
      lm_head.weight head tied .shared.weight
    """#,
    // biogpt
    #"""
    architecture biogpt

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type biogpt
    default hidden_size = 1024, intermediate_size = 4096, max_position_embeddings = 1024
    default num_hidden_layers = 24, vocab_size = 42384

    model biogpt.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      embed_positions.weight [max_position_embeddings + 2, hidden_size] embedding.position
      layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
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

    head ForCausalLM
      output_projection.weight head tied .embed_tokens.weight
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
    // bitnet
    #"""
    architecture bitnet
    like smollm3
    source transformers 5.24.0
    type bitnet
    default hidden_size = 2560, intermediate_size = 6912, num_attention_heads = 20
    default num_hidden_layers = 30, num_key_value_heads = 5, tie_word_embeddings = false

    model model.
      layers.{n < num_hidden_layers}.
        self_attn.attn_sub_norm.weight [hidden_size] normalization
        mlp.ffn_sub_norm.weight [intermediate_size] normalization
    """#,
    // blenderbot-small
    #"""
    architecture blenderbot-small

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type blenderbot-small
    default d_model = 512, decoder_ffn_dim = 2048, decoder_layers = 8, encoder_ffn_dim = 2048
    default encoder_layers = 8, max_position_embeddings = 512, vocab_size = 50265

    model model.
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
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
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight embedding.token tied .shared.weight
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
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight embedding.token tied .shared.weight

    head ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization"
      lm_head.weight head tied .shared.weight
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
            crossattention. if text_config.is_decoder
              self.query.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.query
              self.query.bias [text_config.hidden_size] crossAttention.query
              self.key.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.key
              self.key.bias [text_config.hidden_size] crossAttention.key
              self.value.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.value
              self.value.bias [text_config.hidden_size] crossAttention.value
              output.dense.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.output
              output.dense.bias [text_config.hidden_size] crossAttention.output
              output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
            intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            intermediate.dense.bias [text_config.intermediate_size] feedForward.up
            output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
            output.dense.bias [text_config.hidden_size] feedForward.down
            output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
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
    // bros
    #"""
    architecture bros

    source transformers 5.24.0
    stack encoder
    natural ForTokenClassification
    type bros
    default dim_bbox_projection = 64, dim_bbox_sinusoid_emb_2d = 192, hidden_size = 768
    default intermediate_size = 3072, max_position_embeddings = 512, num_attention_heads = 12
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 30522

    model bros.
      embeddings.position_ids [1, max_position_embeddings] buffer "position indices"
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      bbox_embeddings.bbox_sinusoid_emb.x_pos_emb.inv_freq [num_attention_heads] buffer "rotary frequencies"
      bbox_embeddings.bbox_sinusoid_emb.y_pos_emb.inv_freq [num_attention_heads] buffer "rotary frequencies"
      bbox_embeddings.bbox_projection.weight [dim_bbox_projection, dim_bbox_sinusoid_emb_2d] embedding.input
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

    head ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
  ]
}
