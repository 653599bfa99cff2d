// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let w: [String] = [
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
    // wav2vec2-conformer
    #"""
    architecture wav2vec2-conformer

    source transformers 5.24.0
    stack encoder
    natural ForSequenceClassification
    type wav2vec2-conformer
    default classifier_proj_size = 256, conv_depthwise_kernel_size = 31
    default conv_dim = [512, 512, 512, 512, 512, 512, 512], conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default hidden_size = 768, intermediate_size = 3072, num_attention_heads = 12
    default num_conv_pos_embedding_groups = 16, num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7, num_hidden_layers = 12, xvector_output_dim = 512

    model wav2vec2_conformer.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [xvector_output_dim, xvector_output_dim, conv_kernel[n]] embedding.input if n > 0
        layer_norm.{weight,bias} [conv_dim[0]] normalization if n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.conv.bias [hidden_size] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
        layer_norm.{weight,bias} [hidden_size] normalization
        layers.{n < num_hidden_layers}.
          ffn1_layer_norm.{weight,bias} [hidden_size] normalization
          ffn1.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
          ffn1.intermediate_dense.bias [intermediate_size] feedForward.up
          ffn1.output_dense.weight [hidden_size, intermediate_size] feedForward.down
          ffn1.output_dense.bias [hidden_size] feedForward.down
          self_attn_layer_norm.{weight,bias} [hidden_size] normalization
          self_attn.{pos_bias_u,pos_bias_v} [num_attention_heads, 64] attention.position
          self_attn.linear_q.weight [hidden_size, hidden_size] attention.query
          self_attn.linear_q.bias [hidden_size] attention.query
          self_attn.linear_k.weight [hidden_size, hidden_size] attention.key
          self_attn.linear_k.bias [hidden_size] attention.key
          self_attn.linear_v.weight [hidden_size, hidden_size] attention.value
          self_attn.linear_v.bias [hidden_size] attention.value
          self_attn.linear_out.weight [hidden_size, hidden_size] attention.output
          self_attn.linear_out.bias [hidden_size] attention.output
          self_attn.linear_pos.weight [hidden_size, hidden_size] attention.key
          conv_module.layer_norm.{weight,bias} [hidden_size] normalization
          conv_module.pointwise_conv1.weight [2 * hidden_size, hidden_size, 1] convolution
          conv_module.depthwise_conv.weight [hidden_size, hidden_size / hidden_size, conv_depthwise_kernel_size] convolution
          conv_module.batch_norm.{weight,bias} [hidden_size] normalization
          conv_module.batch_norm.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          conv_module.batch_norm.num_batches_tracked [] buffer "batch norm statistics"
          conv_module.pointwise_conv2.weight [hidden_size, hidden_size, 1] convolution
          ffn2_layer_norm.{weight,bias} [hidden_size] normalization
          ffn2.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
          ffn2.intermediate_dense.bias [intermediate_size] feedForward.up
          ffn2.output_dense.weight [hidden_size, intermediate_size] feedForward.down
          ffn2.output_dense.bias [hidden_size] feedForward.down
          final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForSequenceClassification
      projector.weight [classifier_proj_size, hidden_size] projector
      projector.bias [classifier_proj_size] projector
      classifier.weight [num_labels, classifier_proj_size] head
      classifier.bias [num_labels] head
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
    default hidden_size = 512, kernel_size = 7, num_filters = 32, residual_kernel_size = 3
    default upsampling_ratios = [6, 5, 5, 4]

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
        9.conv.bias [256] convolution
        9.conv.parametrizations.weight.original0 [256, 1, 1] convolution
        9.conv.parametrizations.weight.original1 [256, 4 * num_filters, 2 * upsampling_ratios[1]] convolution
        10.block.1.conv.bias [4 * num_filters] convolution
        10.block.1.conv.parametrizations.weight.original0 [hidden_size / 4, 1, 1] convolution
        10.block.1.conv.parametrizations.weight.original1 [8 * num_filters / compress, 256, residual_kernel_size] convolution
        10.block.3.conv.bias [256] convolution
        10.block.3.conv.parametrizations.weight.original0 [256, 1, 1] convolution
        10.block.3.conv.parametrizations.weight.original1 [256, 8 * num_filters / compress, 1] convolution
        10.shortcut.conv.bias [256] convolution
        10.shortcut.conv.parametrizations.weight.original0 [256, 1, 1] convolution
        10.shortcut.conv.parametrizations.weight.original1 [256, 256, 1] convolution
        12.conv.bias [512] convolution
        12.conv.parametrizations.weight.original0 [hidden_size, 1, 1] convolution
        12.conv.parametrizations.weight.original1 [codebook_dim, hidden_size / 2, 12] convolution
        13.lstm.{weight_ih_l0,weight_hh_l0} [2048, 512] recurrent
        13.lstm.{bias_ih_l0,bias_hh_l0} [2048] recurrent
        13.lstm.{weight_ih_l1,weight_hh_l1} [2048, 512] recurrent
        13.lstm.{bias_ih_l1,bias_hh_l1} [2048] recurrent
        15.conv.bias [512] convolution
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
  ]
}
