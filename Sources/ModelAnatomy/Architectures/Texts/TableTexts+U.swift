// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let u: [String] = [
    // udop
    #"""
    architecture udop
    like t5

    source transformers 5.24.0
    stack shared
    type udop
    default d_ff = 4096, d_kv = 64, d_model = 1024, num_decoder_layers = 24, num_heads = 16
    default num_layers = 24, vocab_size = 33201, max_2d_position_embeddings = 1024, num_channels = 3
    default patch_size = 16

    model ""
      patch_embed.proj.weight [d_model, num_channels, patch_size, patch_size] embedding.input
      patch_embed.proj.bias [d_model] embedding.input
      encoder. @encoder
        cell_2d_embedding.x_position_embeddings.weight [max_2d_position_embeddings, d_model] embedding.position
        cell_2d_embedding.y_position_embeddings.weight [max_2d_position_embeddings, d_model] embedding.position
        relative_bias.biases.{n < 3}.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position tied encoder.block.{n}.layer.0.SelfAttention.relative_attention_bias.weight when n == 0
      decoder. @decoder
        embed_patches.proj.weight [d_model, num_channels, patch_size, patch_size] embedding.input
        embed_patches.proj.bias [d_model] embedding.input
        relative_bias.biases.{n < 3}.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position tied encoder.block.{n}.layer.0.SelfAttention.relative_attention_bias.weight when n == 0
    """#,
    // ultrabert
    #"""
    architecture ultrabert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type ultrabert
    default head_dim = 128, hidden_size = 4096, intermediate_size = 11008, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, prediction_head_size = 768
    default vocab_size = 32000

    model ultrabert.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForMaskedLM
      cls.weight [vocab_size, hidden_size] head
      head.linear1.weight [prediction_head_size, hidden_size] feedForward.up
      head.linear2.weight [hidden_size, prediction_head_size] feedForward.up
    """#,
    // ultravbert
    #"""
    architecture ultravbert

    source transformers 5.24.0
    stack shared
    natural ForMaskedLM
    type ultravbert
    default text_config.hidden_size = 4096, text_config.prediction_head_size = 768
    default text_config.vocab_size = 32000

    model model.
      connector.modality_projection.weight [text_config.hidden_size, 3 * text_config.hidden_size] projector
      connector.norm.weight [text_config.hidden_size] normalization
      text_model.: auto(ultrabert) in text_config @text
      vision_model.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForMaskedLM
      head.decoder.weight [text_config.vocab_size, text_config.hidden_size] head
      head.linear1.weight [text_config.prediction_head_size, text_config.hidden_size] feedForward.up
      head.linear2.weight [text_config.hidden_size, text_config.prediction_head_size] feedForward.up
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
    // unispeech-sat
    #"""
    architecture unispeech-sat

    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type unispeech-sat
    default conv_dim = [512, 512, 512, 512, 512, 512, 512], conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default hidden_size = 768, intermediate_size = 3072, num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128, num_feat_extract_layers = 7, num_hidden_layers = 12
    default vocab_size = 32, xvector_output_dim = 512

    model unispeech_sat.
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
    """#,
    // unispeech
    #"""
    architecture unispeech

    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type unispeech
    default conv_dim = [512, 512, 512, 512, 512, 512, 512], conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default hidden_size = 768, intermediate_size = 3072, num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128, num_feat_extract_layers = 7, num_hidden_layers = 12
    default vocab_size = 32

    model unispeech.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[n], conv_dim[n], conv_kernel[n]] embedding.input if n > 0
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
    default depths = [1, 1, 1, 3, 3, 3]
    let width = 32

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
  ]
}
