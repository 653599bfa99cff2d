// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let p: [String] = [
    // paddleocr-vl
    #"""
    architecture paddleocr-vl

    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type paddleocr_vl
    default text_config.head_dim = 128, text_config.hidden_size = 1024
    default text_config.intermediate_size = 3072, text_config.num_attention_heads = 16
    default text_config.num_hidden_layers = 18, text_config.num_key_value_heads = 2
    default text_config.vocab_size = 103424, vision_config.hidden_size = 1152
    default vision_config.image_size = 384, vision_config.intermediate_size = 4304
    default vision_config.num_channels = 3, vision_config.num_hidden_layers = 27
    default vision_config.patch_size = 14
    let width = 4 * vision_config.hidden_size

    model ""
      model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          input_layernorm.weight [text_config.hidden_size] normalization
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          post_attention_layernorm.weight [text_config.hidden_size] normalization
          self_attn.k_proj.weight [text_config.num_key_value_heads * text_config.head_dim, text_config.hidden_size] attention.key
          self_attn.o_proj.weight [text_config.hidden_size, text_config.num_attention_heads * text_config.head_dim] attention.output
          self_attn.q_proj.weight [text_config.num_attention_heads * text_config.head_dim, text_config.hidden_size] attention.query
          self_attn.v_proj.weight [text_config.num_key_value_heads * text_config.head_dim, text_config.hidden_size] attention.value
        norm.weight [text_config.hidden_size] normalization
      mlp_AR.linear_1.bias [width] projector
      mlp_AR.linear_1.weight [width, width] projector
      mlp_AR.linear_2.bias [text_config.hidden_size] projector
      mlp_AR.linear_2.weight [text_config.hidden_size, width] projector
      mlp_AR.pre_norm.{bias,weight} [vision_config.hidden_size] normalization
      visual.vision_model. @encoder
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
        encoder.layers.{n < vision_config.num_hidden_layers}.
          layer_norm1.{bias,weight} [vision_config.hidden_size] normalization
          layer_norm2.{bias,weight} [vision_config.hidden_size] normalization
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.out_proj.bias [vision_config.hidden_size] attention.output
          self_attn.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
        post_layernorm.{bias,weight} [vision_config.hidden_size] normalization

    head ForConditionalGeneration
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
    // parakeet-ctc
    #"""
    architecture parakeet-ctc

    source transformers 5.24.0
    stack shared
    type parakeet_ctc
    default encoder_config.hidden_size = 1024, vocab_size = 1025

    model ""
      encoder.: parakeet_encoder in encoder_config @encoder
      ctc_head.weight [vocab_size, encoder_config.hidden_size, 1] head
      ctc_head.bias [vocab_size] head
    """#,
    // parakeet-encoder
    #"""
    architecture parakeet-encoder

    source transformers 5.24.0
    stack encoder
    type parakeet_encoder
    default conv_kernel_size = 9, hidden_size = 1024, intermediate_size = 4096
    default num_attention_heads = 8, num_hidden_layers = 24, num_key_value_heads = 8
    default subsampling_conv_channels = 256, subsampling_factor = 8
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model ""
      subsampling.layers.0.weight [subsampling_conv_channels, 1, 3, 3] embedding.input
      subsampling.layers.0.bias [256] embedding.input
      subsampling.layers.2.weight [subsampling_conv_channels, 1, 3, 3] embedding.input
      subsampling.layers.2.bias [256] embedding.input
      subsampling.layers.3.weight [subsampling_conv_channels, subsampling_conv_channels, 1, 1] embedding.input
      subsampling.layers.3.bias [256] embedding.input
      subsampling.layers.5.weight [subsampling_conv_channels, 1, 3, 3] embedding.input
      subsampling.layers.5.bias [256] embedding.input
      subsampling.layers.6.weight [subsampling_conv_channels, subsampling_conv_channels, 1, 1] embedding.input
      subsampling.layers.6.bias [256] embedding.input
      subsampling.linear.weight [hidden_size, 2560] embedding.input
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
        conv.norm.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
        conv.norm.num_batches_tracked [] buffer "batch norm statistics"
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
    // patchtst
    #"""
    architecture patchtst

    source transformers 5.24.0
    stack encoder
    type patchtst
    default context_length = 32, d_model = 128, ffn_dim = 512, num_hidden_layers = 3

    model ""
      encoder.
        embedder.input_embedding.weight [d_model, 1] embedding.input
        embedder.input_embedding.bias [d_model] embedding.input
        positional_encoder.position_enc [context_length, d_model] embedding.position
        layers.{n < num_hidden_layers}.
          self_attn.k_proj.weight [d_model, d_model] attention.key
          self_attn.k_proj.bias [d_model] attention.key
          self_attn.v_proj.weight [d_model, d_model] attention.value
          self_attn.v_proj.bias [d_model] attention.value
          self_attn.q_proj.weight [d_model, d_model] attention.query
          self_attn.q_proj.bias [d_model] attention.query
          self_attn.out_proj.weight [d_model, d_model] attention.output
          self_attn.out_proj.bias [d_model] attention.output
          norm_sublayer1.batchnorm.{weight,bias} [d_model] normalization
          norm_sublayer1.batchnorm.{running_mean,running_var} [d_model] buffer "batch norm statistics"
          norm_sublayer1.batchnorm.num_batches_tracked [] buffer "batch norm statistics"
          ff.0.weight [ffn_dim, d_model] other
          ff.0.bias [512] other
          ff.3.weight [d_model, ffn_dim] other
          ff.3.bias [d_model] other
          norm_sublayer3.batchnorm.{weight,bias} [d_model] normalization
          norm_sublayer3.batchnorm.{running_mean,running_var} [d_model] buffer "batch norm statistics"
          norm_sublayer3.batchnorm.num_batches_tracked [] buffer "batch norm statistics"
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
              conv1.weight [4 * head_dim, 2 * head_dim, 20] convolution
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
              conv1.weight [dac_config.codebook_size, 4 * head_dim, 24] convolution
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
    // pe-video-encoder
    #"""
    architecture pe-video-encoder

    source transformers 5.24.0
    stack encoder
    type pe_video_encoder
    default head_dim = 128, hidden_size = 1792, intermediate_size = 4800, num_attention_heads = 14
    default num_hidden_layers = 6, num_key_value_heads = 14, vision_config.num_classes = 1024
    let width = 4096

    model ""
      embedder.
        vision_model.timm_model.
          cls_token [1, 1, vision_config.num_classes] embedding.input
          pos_embed [1, 577, vision_config.num_classes] embedding.position
          patch_embed.proj.weight [vision_config.num_classes, 3, num_attention_heads, num_attention_heads] embedding.input
          norm_pre.{weight,bias} [vision_config.num_classes] normalization
          blocks.{n < 4 * num_hidden_layers}.
            norm1.{weight,bias} [vision_config.num_classes] normalization
            attn.qkv.weight [3072, vision_config.num_classes] attention.qkv
            attn.qkv.bias [3072] attention.qkv
            attn.proj.weight [vision_config.num_classes, vision_config.num_classes] attention.output
            attn.proj.bias [vision_config.num_classes] attention.output
            norm2.{weight,bias} [vision_config.num_classes] normalization
            mlp.fc1.weight [width, vision_config.num_classes] feedForward.up
            mlp.fc1.bias [width] feedForward.up
            mlp.fc2.weight [vision_config.num_classes, width] feedForward.down
            mlp.fc2.bias [vision_config.num_classes] feedForward.down
          norm.{weight,bias} [vision_config.num_classes] normalization
          attn_pool.latent [1, 1, vision_config.num_classes] attention.output
          attn_pool.q.weight [vision_config.num_classes, vision_config.num_classes] attention.query
          attn_pool.q.bias [vision_config.num_classes] attention.query
          attn_pool.kv.weight [2048, vision_config.num_classes] attention.kv
          attn_pool.kv.bias [2048] attention.kv
          attn_pool.proj.weight [vision_config.num_classes, vision_config.num_classes] attention.output
          attn_pool.proj.bias [vision_config.num_classes] attention.output
          attn_pool.norm.{weight,bias} [vision_config.num_classes] normalization
          attn_pool.mlp.fc1.weight [width, vision_config.num_classes] feedForward.up
          attn_pool.mlp.fc1.bias [width] feedForward.up
          attn_pool.mlp.fc2.weight [vision_config.num_classes, width] feedForward.down
          attn_pool.mlp.fc2.bias [vision_config.num_classes] feedForward.down
          head.weight [2, vision_config.num_classes] projector
          head.bias [2] projector
        proj.weight [hidden_size, 2] projector
        data_proj.weight [hidden_size, hidden_size] projector
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
    // pegasus-x
    #"""
    architecture pegasus-x

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type pegasus_x
    default num_global_tokens = 32
    default d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 16, encoder_ffn_dim = 4096
    default encoder_layers = 16, vocab_size = 96103

    model model.
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        embed_global.weight [num_global_tokens, d_model] embedding.input
        layers.{n < encoder_layers}.
          self_attn.k_proj.weight [d_model, d_model] attention.key
          self_attn.v_proj.weight [d_model, d_model] attention.value
          self_attn.q_proj.weight [d_model, d_model] attention.query
          self_attn.out_proj.weight [d_model, d_model] attention.output
          self_attn_layer_norm.{weight,bias} [d_model] normalization
          global_self_attn_layer_norm.{weight,bias} [d_model] normalization
          fc1.weight [encoder_ffn_dim, d_model] feedForward.up
          fc1.bias [encoder_ffn_dim] feedForward.up
          fc2.weight [d_model, encoder_ffn_dim] feedForward.down
          fc2.bias [d_model] feedForward.down
          final_layer_norm.{weight,bias} [d_model] normalization
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight embedding.token tied .shared.weight
      decoder. @decoder
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
        layer_norm.{weight,bias} [d_model] normalization
        embed_tokens.weight embedding.token tied .shared.weight

    head ForConditionalGeneration
      lm_head.weight head tied .shared.weight
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
    // persimmon
    #"""
    architecture persimmon

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type persimmon
    default hidden_size = 4096, intermediate_size = 16384, num_attention_heads = 64
    default num_hidden_layers = 36, vocab_size = 262144
    let width = hidden_size / num_attention_heads

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv
        self_attn.query_key_value.bias [3 * hidden_size] attention.qkv
        self_attn.dense.weight [hidden_size, hidden_size] attention.output
        self_attn.dense.bias [hidden_size] attention.output
        self_attn.q_layernorm.{weight,bias} [width] normalization
        self_attn.k_layernorm.{weight,bias} [width] normalization
        mlp.dense_h_to_4h.weight [intermediate_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [intermediate_size] feedForward.up
        mlp.dense_4h_to_h.weight [hidden_size, intermediate_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
      final_layernorm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
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
    default num_experts_per_tok = 2
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
    // pix2struct
    #"""
    architecture pix2struct

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type pix2struct
    default text_config.d_ff = 2048, text_config.hidden_size = 768, text_config.num_heads = 12
    default text_config.num_layers = 12, text_config.relative_attention_num_buckets = 32
    default text_config.vocab_size = 50244, vision_config.hidden_size = 768
    default vision_config.seq_len = 4096

    model ""
      encoder. @encoder
        embeddings.patch_projection.weight [vision_config.hidden_size, vision_config.hidden_size] embedding.input
        embeddings.patch_projection.bias [vision_config.hidden_size] embedding.input
        embeddings.row_embedder.weight [vision_config.seq_len, text_config.hidden_size] embedding.input
        embeddings.column_embedder.weight [vision_config.seq_len, text_config.hidden_size] embedding.input
        encoder.layer.{n < text_config.num_layers}.
          attention.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          attention.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          attention.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          attention.output.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          mlp.wi_0.weight [text_config.d_ff, text_config.hidden_size] feedForward.gate
          mlp.wi_1.weight [text_config.d_ff, text_config.hidden_size] feedForward.up
          mlp.wo.weight [text_config.hidden_size, text_config.d_ff] feedForward.down
          pre_mlp_layer_norm.weight [text_config.hidden_size] normalization
          pre_attention_layer_norm.weight [text_config.hidden_size] normalization
        layernorm.weight [text_config.hidden_size] normalization
      decoder. @decoder
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layer.{n < text_config.num_layers}.
          self_attention.attention.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          self_attention.attention.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          self_attention.attention.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          self_attention.attention.output.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          self_attention.attention.relative_attention_bias.weight [text_config.relative_attention_num_buckets, text_config.num_heads] attention.position if n == 0
          self_attention.layer_norm.weight [text_config.hidden_size] normalization
          encoder_decoder_attention.attention.query.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.query
          encoder_decoder_attention.attention.key.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.key
          encoder_decoder_attention.attention.value.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.value
          encoder_decoder_attention.attention.output.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.output
          encoder_decoder_attention.layer_norm.weight [text_config.hidden_size] normalization
          mlp.DenseReluDense.wi_0.weight [text_config.d_ff, text_config.hidden_size] feedForward.gate
          mlp.DenseReluDense.wi_1.weight [text_config.d_ff, text_config.hidden_size] feedForward.up
          mlp.DenseReluDense.wo.weight [text_config.hidden_size, text_config.d_ff] feedForward.down
          mlp.layer_norm.weight [text_config.hidden_size] normalization
        final_layer_norm.weight [text_config.hidden_size] normalization
        lm_head.weight [text_config.vocab_size, text_config.hidden_size] head

    head ForConditionalGeneration
    """#,
    // pixio
    #"""
    architecture pixio

    source transformers 5.24.0
    stack encoder
    type pixio
    default n_cls_tokens = 8
    default hidden_size = 1280, num_channels = 3, num_hidden_layers = 32, patch_size = 16

    model ""
      embeddings.cls_token [1, n_cls_tokens, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, 264, hidden_size] embedding.position
      layernorm.{bias,weight} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.value.bias [hidden_size] attention.value
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        norm2.{bias,weight} [hidden_size] normalization
        norm1.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [4 * hidden_size] feedForward.up
        intermediate.dense.weight [4 * hidden_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, 4 * hidden_size] feedForward.down
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
        0.conv.bias [512] convolution
        2.conv.weight [upsample_groups, 4 * head_dim, 12] convolution
        2.conv.bias [4 * num_filters] convolution
        3.block.1.conv.weight [2 * head_dim, 4 * head_dim, 3] convolution
        3.block.1.conv.bias [2 * num_filters] convolution
        3.block.3.conv.weight [4 * head_dim, 2 * head_dim, 1] convolution
        3.block.3.conv.bias [4 * num_filters] convolution
        5.conv.weight [4 * head_dim, 2 * head_dim, 10] convolution
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
        6.conv.weight [4 * head_dim, 2 * head_dim, 10] convolution
        6.conv.bias [4 * num_filters] convolution
        7.block.1.conv.weight [2 * head_dim, 4 * head_dim, 3] convolution
        7.block.1.conv.bias [2 * num_filters] convolution
        7.block.3.conv.weight [4 * head_dim, 2 * head_dim, 1] convolution
        7.block.3.conv.bias [4 * num_filters] convolution
        9.conv.weight [upsample_groups, 4 * head_dim, 12] convolution
        9.conv.bias [512] convolution
        11.conv.weight [upsample_groups, upsample_groups, 3] convolution
        11.conv.bias [512] convolution
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
    // pop2piano
    #"""
    architecture pop2piano
    like t5

    source transformers 5.24.0
    stack shared
    type pop2piano
    default d_ff = 2048, d_kv = 64, d_model = 512, feed_forward_proj = "gated-gelu"
    default num_decoder_layers = 6, num_heads = 8, num_layers = 6, vocab_size = 2400
    default composer_vocab_size = 21

    model ""
      mel_conditioner.embedding.weight [composer_vocab_size, d_model] embedding.input
      lm_head.weight [vocab_size, d_model] head
    """#,
    // prophetnet
    #"""
    architecture prophetnet

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type prophetnet
    default decoder_ffn_dim = 4096, encoder_ffn_dim = 4096, hidden_size = 1024
    default max_position_embeddings = 512, num_decoder_layers = 12, num_encoder_layers = 12
    default vocab_size = 30522

    model prophetnet.
      word_embeddings.weight [vocab_size, hidden_size] embedding.token
      encoder. @encoder
        position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
        embeddings_layer_norm.{weight,bias} [hidden_size] normalization
        layers.{n < num_encoder_layers}.
          self_attn.key_proj.weight [hidden_size, hidden_size] attention.key
          self_attn.key_proj.bias [hidden_size] attention.key
          self_attn.value_proj.weight [hidden_size, hidden_size] attention.value
          self_attn.value_proj.bias [hidden_size] attention.value
          self_attn.query_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.query_proj.bias [hidden_size] attention.query
          self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
          self_attn.out_proj.bias [hidden_size] attention.output
          self_attn_layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate.weight [encoder_ffn_dim, hidden_size] feedForward.up
          feed_forward.intermediate.bias [encoder_ffn_dim] feedForward.up
          feed_forward.output.weight [hidden_size, encoder_ffn_dim] feedForward.down
          feed_forward.output.bias [hidden_size] feedForward.down
          feed_forward_layer_norm.{weight,bias} [hidden_size] normalization
        word_embeddings.weight embedding.token tied .word_embeddings.weight
      decoder. @decoder
        position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
        ngram_embeddings.weight [2, hidden_size] embedding.input
        layers.{n < num_decoder_layers}.
          self_attn.key_proj.weight [hidden_size, hidden_size] attention.key
          self_attn.key_proj.bias [hidden_size] attention.key
          self_attn.value_proj.weight [hidden_size, hidden_size] attention.value
          self_attn.value_proj.bias [hidden_size] attention.value
          self_attn.query_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.query_proj.bias [hidden_size] attention.query
          self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
          self_attn.out_proj.bias [hidden_size] attention.output
          self_attn.relative_pos_embeddings.weight [max_position_embeddings, hidden_size] attention.position
          self_attn.relative_pos_embeddings.bias [max_position_embeddings] attention.position
          self_attn_layer_norm.{weight,bias} [hidden_size] normalization
          cross_attn.key_proj.weight [hidden_size, hidden_size] crossAttention.key
          cross_attn.key_proj.bias [hidden_size] crossAttention.key
          cross_attn.value_proj.weight [hidden_size, hidden_size] crossAttention.value
          cross_attn.value_proj.bias [hidden_size] crossAttention.value
          cross_attn.query_proj.weight [hidden_size, hidden_size] crossAttention.query
          cross_attn.query_proj.bias [hidden_size] crossAttention.query
          cross_attn.out_proj.weight [hidden_size, hidden_size] crossAttention.output
          cross_attn.out_proj.bias [hidden_size] crossAttention.output
          cross_attn_layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate.weight [decoder_ffn_dim, hidden_size] feedForward.up
          feed_forward.intermediate.bias [decoder_ffn_dim] feedForward.up
          feed_forward.output.weight [hidden_size, decoder_ffn_dim] feedForward.down
          feed_forward.output.bias [hidden_size] feedForward.down
          feed_forward_layer_norm.{weight,bias} [hidden_size] normalization
        embeddings_layer_norm.{weight,bias} [hidden_size] normalization
        word_embeddings.weight embedding.token tied .word_embeddings.weight

    head ForConditionalGeneration
      lm_head.weight head tied .word_embeddings.weight
    """#,
    // pvt-v2
    #"""
    architecture pvt-v2

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type pvt_v2
    default hidden_sizes = [32, 64, 160, 256], mlp_ratios = [8, 8, 4, 4], num_channels = 3
    default patch_sizes = [7, 3, 3, 3], sr_ratios = [8, 4, 2, 1]

    model pvt_v2.
      encoder.layers.{n < 4}.
        patch_embedding.proj.weight [hidden_sizes[0], num_channels, patch_sizes[0], patch_sizes[0]] embedding.input if n == 0
        patch_embedding.proj.weight [hidden_sizes[n], hidden_sizes[n - 1], patch_sizes[1], patch_sizes[1]] embedding.input if n > 0
        patch_embedding.proj.bias [hidden_sizes[n]] embedding.input
        patch_embedding.layer_norm.{weight,bias} [hidden_sizes[n]] normalization
        blocks.
          0.
            layer_norm_1.{weight,bias} [hidden_sizes[n]] normalization
            attention.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
            attention.query.bias [hidden_sizes[n]] attention.query
            attention.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
            attention.key.bias [hidden_sizes[n]] attention.key
            attention.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
            attention.value.bias [hidden_sizes[n]] attention.value
            attention.proj.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
            attention.proj.bias [hidden_sizes[n]] attention.output
            attention. if n < 3
              spatial_reduction.weight [hidden_sizes[n], hidden_sizes[n], sr_ratios[n], sr_ratios[n]] attention.output
              spatial_reduction.bias [hidden_sizes[n]] attention.output
              layer_norm.{weight,bias} [hidden_sizes[n]] normalization
            layer_norm_2.{weight,bias} [hidden_sizes[n]] normalization
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dwconv.dwconv.weight [hidden_sizes[n] * mlp_ratios[n], 1, 3, 3] convolution
            mlp.dwconv.dwconv.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
          1.
            layer_norm_1.{weight,bias} [hidden_sizes[n]] normalization
            attention.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
            attention.query.bias [hidden_sizes[n]] attention.query
            attention.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
            attention.key.bias [hidden_sizes[n]] attention.key
            attention.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
            attention.value.bias [hidden_sizes[n]] attention.value
            attention.proj.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
            attention.proj.bias [hidden_sizes[n]] attention.output
            attention. if n < 3
              spatial_reduction.weight [hidden_sizes[n], hidden_sizes[n], sr_ratios[n], sr_ratios[n]] attention.output
              spatial_reduction.bias [hidden_sizes[n]] attention.output
              layer_norm.{weight,bias} [hidden_sizes[n]] normalization
            layer_norm_2.{weight,bias} [hidden_sizes[n]] normalization
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dwconv.dwconv.weight [hidden_sizes[n] * mlp_ratios[n], 1, 3, 3] convolution
            mlp.dwconv.dwconv.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
        layer_norm.{weight,bias} [hidden_sizes[n]] normalization

    head ForImageClassification
      classifier.weight [num_labels, hidden_sizes[3]] head
      classifier.bias [num_labels] head
    """#,
    // pvt
    #"""
    architecture pvt

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type pvt
    default hidden_sizes = [64, 128, 320, 512], mlp_ratios = [8, 8, 4, 4], num_channels = 3
    default patch_sizes = [4, 2, 2, 2], sequence_reduction_ratios = [8, 4, 2, 1]

    model pvt.
      encoder.
        patch_embeddings.
          0.position_embeddings [1, 3136, hidden_sizes[0]] embedding.position
          0.projection.weight [hidden_sizes[0], num_channels, patch_sizes[0], patch_sizes[0]] embedding.input
          0.projection.bias [hidden_sizes[0]] embedding.input
          0.layer_norm.{weight,bias} [hidden_sizes[0]] normalization
          1.position_embeddings [1, 784, hidden_sizes[1]] embedding.position
          1.projection.weight [hidden_sizes[1], hidden_sizes[0], patch_sizes[1], patch_sizes[1]] embedding.input
          1.projection.bias [hidden_sizes[1]] embedding.input
          1.layer_norm.{weight,bias} [hidden_sizes[1]] normalization
          2.position_embeddings [1, 196, hidden_sizes[2]] embedding.position
          2.projection.weight [hidden_sizes[2], hidden_sizes[1], patch_sizes[2], patch_sizes[2]] embedding.input
          2.projection.bias [hidden_sizes[2]] embedding.input
          2.layer_norm.{weight,bias} [hidden_sizes[2]] normalization
          3.position_embeddings [1, 50, hidden_sizes[3]] embedding.position
          3.projection.weight [hidden_sizes[3], hidden_sizes[2], patch_sizes[3], patch_sizes[3]] embedding.input
          3.projection.bias [hidden_sizes[3]] embedding.input
          3.layer_norm.{weight,bias} [hidden_sizes[3]] normalization
          3.cls_token [1, 1, hidden_sizes[3]] embedding.token
        block.{n < 4}.
          0.
            layer_norm_1.{weight,bias} [hidden_sizes[n]] normalization
            attention.
              self.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
              self.query.bias [hidden_sizes[n]] attention.query
              self.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
              self.key.bias [hidden_sizes[n]] attention.key
              self.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
              self.value.bias [hidden_sizes[n]] attention.value
              self. if n < 3
                sequence_reduction.weight [hidden_sizes[n], hidden_sizes[n], sequence_reduction_ratios[n], sequence_reduction_ratios[n]] attention.output
                sequence_reduction.bias [hidden_sizes[n]] attention.output
                layer_norm.{weight,bias} [hidden_sizes[n]] normalization
              output.dense.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
              output.dense.bias [hidden_sizes[n]] attention.output
            layer_norm_2.{weight,bias} [hidden_sizes[n]] normalization
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
          1.
            layer_norm_1.{weight,bias} [hidden_sizes[n]] normalization
            attention.
              self.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
              self.query.bias [hidden_sizes[n]] attention.query
              self.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
              self.key.bias [hidden_sizes[n]] attention.key
              self.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
              self.value.bias [hidden_sizes[n]] attention.value
              self. if n < 3
                sequence_reduction.weight [hidden_sizes[n], hidden_sizes[n], sequence_reduction_ratios[n], sequence_reduction_ratios[n]] attention.output
                sequence_reduction.bias [hidden_sizes[n]] attention.output
                layer_norm.{weight,bias} [hidden_sizes[n]] normalization
              output.dense.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
              output.dense.bias [hidden_sizes[n]] attention.output
            layer_norm_2.{weight,bias} [hidden_sizes[n]] normalization
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
        layer_norm.{weight,bias} [hidden_sizes[3]] normalization

    head ForImageClassification
      classifier.weight [1000, hidden_sizes[3]] head
      classifier.bias [1000] head
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
  ]
}
