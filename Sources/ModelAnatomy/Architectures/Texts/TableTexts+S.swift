// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let s: [String] = [
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
    // sam-vision-model
    #"""
    architecture sam-vision-model
    source transformers 5.24.0
    stack encoder
    type sam_vision_model
    default global_attn_indexes = [2, 5, 8, 11], hidden_size = 768, image_size = 1024, mlp_dim = 3072
    default num_attention_heads = 12, num_channels = 3, num_hidden_layers = 12, output_channels = 256
    default patch_size = 16, qkv_bias = true, use_abs_pos = true, use_rel_pos = true, window_size = 14
    let width = hidden_size / num_attention_heads

    model ""
      vision_encoder.
        pos_embed [1, image_size / patch_size, image_size / patch_size, hidden_size] embedding.position if use_abs_pos
        patch_embed.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
        patch_embed.projection.bias [hidden_size] embedding.input
        layers.{n < num_hidden_layers}.
          layer_norm1.{weight,bias} [hidden_size] normalization
          attn.rel_pos_h [2 * window_size - 1, width] attention.position if use_rel_pos and not n in global_attn_indexes
          attn.rel_pos_h [2 * (image_size / patch_size) - 1, width] attention.position if use_rel_pos and n in global_attn_indexes
          attn.rel_pos_w [2 * window_size - 1, width] attention.position if use_rel_pos and not n in global_attn_indexes
          attn.rel_pos_w [2 * (image_size / patch_size) - 1, width] attention.position if use_rel_pos and n in global_attn_indexes
          attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
          attn.qkv.bias [3 * hidden_size] attention.qkv if qkv_bias
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
    // sam2-hiera-det-model
    #"""
    architecture sam2-hiera-det-model
    source transformers 5.24.0
    stack encoder
    type sam2_hiera_det_model
    default embed_dim_per_stage = [96, 192, 384, 768], hidden_size = 96, mlp_ratio = 4.0
    default num_channels = 3, patch_kernel_size = [7, 7]
    default window_positional_embedding_background_size = [7, 7]
    default window_size_per_stage = [8, 4, 14, 7]
    let width = int(embed_dim_per_stage[2] * mlp_ratio), width2 = 3 * embed_dim_per_stage[2]
    let width3 = int(embed_dim_per_stage[1] * mlp_ratio)
    let width4 = int(embed_dim_per_stage[3] * mlp_ratio), width5 = 3 * embed_dim_per_stage[1]
    let width6 = 3 * embed_dim_per_stage[3], width7 = int(embed_dim_per_stage[0] * mlp_ratio)

    model ""
      pos_embed [1, hidden_size, window_positional_embedding_background_size[0], window_positional_embedding_background_size[1]] embedding.position
      pos_embed_window [1, hidden_size, window_size_per_stage[0], window_size_per_stage[0]] embedding.position
      patch_embed.projection.weight [hidden_size, num_channels, patch_kernel_size[0], patch_kernel_size[1]] embedding.input
      patch_embed.projection.bias [hidden_size] embedding.input
      blocks.
        0.layer_norm1.{weight,bias} [embed_dim_per_stage[0]] normalization
        0.attn.qkv.weight [3 * embed_dim_per_stage[0], embed_dim_per_stage[0]] attention.qkv
        0.attn.qkv.bias [3 * embed_dim_per_stage[0]] attention.qkv
        0.attn.proj.weight [embed_dim_per_stage[0], embed_dim_per_stage[0]] attention.output
        0.attn.proj.bias [embed_dim_per_stage[0]] attention.output
        0.layer_norm2.{weight,bias} [embed_dim_per_stage[0]] normalization
        0.mlp.proj_in.weight [width7, embed_dim_per_stage[0]] feedForward.up
        0.mlp.proj_in.bias [width7] feedForward.up
        0.mlp.proj_out.weight [embed_dim_per_stage[0], width7] feedForward.down
        0.mlp.proj_out.bias [embed_dim_per_stage[0]] feedForward.down
        1.layer_norm1.{weight,bias} [embed_dim_per_stage[0]] normalization
        1.attn.qkv.weight [width5, embed_dim_per_stage[0]] attention.qkv
        1.attn.qkv.bias [width5] attention.qkv
        1.attn.proj.weight [embed_dim_per_stage[1], embed_dim_per_stage[1]] attention.output
        1.attn.proj.bias [embed_dim_per_stage[1]] attention.output
        1.layer_norm2.{weight,bias} [embed_dim_per_stage[1]] normalization
        1.mlp.proj_in.weight [width3, embed_dim_per_stage[1]] feedForward.up
        1.mlp.proj_in.bias [width3] feedForward.up
        1.mlp.proj_out.weight [embed_dim_per_stage[1], width3] feedForward.down
        1.mlp.proj_out.bias [embed_dim_per_stage[1]] feedForward.down
        1.proj.weight [embed_dim_per_stage[1], embed_dim_per_stage[0]] projector
        1.proj.bias [embed_dim_per_stage[1]] projector
        2.layer_norm1.{weight,bias} [embed_dim_per_stage[1]] normalization
        2.attn.qkv.weight [width5, embed_dim_per_stage[1]] attention.qkv
        2.attn.qkv.bias [width5] attention.qkv
        2.attn.proj.weight [embed_dim_per_stage[1], embed_dim_per_stage[1]] attention.output
        2.attn.proj.bias [embed_dim_per_stage[1]] attention.output
        2.layer_norm2.{weight,bias} [embed_dim_per_stage[1]] normalization
        2.mlp.proj_in.weight [width3, embed_dim_per_stage[1]] feedForward.up
        2.mlp.proj_in.bias [width3] feedForward.up
        2.mlp.proj_out.weight [embed_dim_per_stage[1], width3] feedForward.down
        2.mlp.proj_out.bias [embed_dim_per_stage[1]] feedForward.down
        3.layer_norm1.{weight,bias} [embed_dim_per_stage[1]] normalization
        3.attn.qkv.weight [width2, embed_dim_per_stage[1]] attention.qkv
        3.attn.qkv.bias [width2] attention.qkv
        3.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        3.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        3.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        3.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        3.mlp.proj_in.bias [width] feedForward.up
        3.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        3.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        3.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[1]] projector
        3.proj.bias [embed_dim_per_stage[2]] projector
        4.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        4.attn.qkv.weight [width2, embed_dim_per_stage[2]] attention.qkv
        4.attn.qkv.bias [width2] attention.qkv
        4.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        4.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        4.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        4.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        4.mlp.proj_in.bias [width] feedForward.up
        4.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        4.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        5.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        5.attn.qkv.weight [width2, embed_dim_per_stage[2]] attention.qkv
        5.attn.qkv.bias [width2] attention.qkv
        5.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        5.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        5.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        5.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        5.mlp.proj_in.bias [width] feedForward.up
        5.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        5.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        6.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        6.attn.qkv.weight [width2, embed_dim_per_stage[2]] attention.qkv
        6.attn.qkv.bias [width2] attention.qkv
        6.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        6.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        6.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        6.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        6.mlp.proj_in.bias [width] feedForward.up
        6.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        6.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        7.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        7.attn.qkv.weight [width2, embed_dim_per_stage[2]] attention.qkv
        7.attn.qkv.bias [width2] attention.qkv
        7.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        7.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        7.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        7.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        7.mlp.proj_in.bias [width] feedForward.up
        7.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        7.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        8.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        8.attn.qkv.weight [width2, embed_dim_per_stage[2]] attention.qkv
        8.attn.qkv.bias [width2] attention.qkv
        8.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        8.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        8.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        8.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        8.mlp.proj_in.bias [width] feedForward.up
        8.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        8.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        9.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        9.attn.qkv.weight [width2, embed_dim_per_stage[2]] attention.qkv
        9.attn.qkv.bias [width2] attention.qkv
        9.attn.proj.weight [embed_dim_per_stage[2], embed_dim_per_stage[2]] attention.output
        9.attn.proj.bias [embed_dim_per_stage[2]] attention.output
        9.layer_norm2.{weight,bias} [embed_dim_per_stage[2]] normalization
        9.mlp.proj_in.weight [width, embed_dim_per_stage[2]] feedForward.up
        9.mlp.proj_in.bias [width] feedForward.up
        9.mlp.proj_out.weight [embed_dim_per_stage[2], width] feedForward.down
        9.mlp.proj_out.bias [embed_dim_per_stage[2]] feedForward.down
        10.layer_norm1.{weight,bias} [embed_dim_per_stage[2]] normalization
        10.attn.qkv.weight [width6, embed_dim_per_stage[2]] attention.qkv
        10.attn.qkv.bias [width6] attention.qkv
        10.attn.proj.weight [embed_dim_per_stage[3], embed_dim_per_stage[3]] attention.output
        10.attn.proj.bias [embed_dim_per_stage[3]] attention.output
        10.layer_norm2.{weight,bias} [embed_dim_per_stage[3]] normalization
        10.mlp.proj_in.weight [width4, embed_dim_per_stage[3]] feedForward.up
        10.mlp.proj_in.bias [width4] feedForward.up
        10.mlp.proj_out.weight [embed_dim_per_stage[3], width4] feedForward.down
        10.mlp.proj_out.bias [embed_dim_per_stage[3]] feedForward.down
        10.proj.weight [embed_dim_per_stage[3], embed_dim_per_stage[2]] projector
        10.proj.bias [embed_dim_per_stage[3]] projector
        11.layer_norm1.{weight,bias} [embed_dim_per_stage[3]] normalization
        11.attn.qkv.weight [width6, embed_dim_per_stage[3]] attention.qkv
        11.attn.qkv.bias [width6] attention.qkv
        11.attn.proj.weight [embed_dim_per_stage[3], embed_dim_per_stage[3]] attention.output
        11.attn.proj.bias [embed_dim_per_stage[3]] attention.output
        11.layer_norm2.{weight,bias} [embed_dim_per_stage[3]] normalization
        11.mlp.proj_in.weight [width4, embed_dim_per_stage[3]] feedForward.up
        11.mlp.proj_in.bias [width4] feedForward.up
        11.mlp.proj_out.weight [embed_dim_per_stage[3], width4] feedForward.down
        11.mlp.proj_out.bias [embed_dim_per_stage[3]] feedForward.down
    """#,
    // sam2-vision-model
    #"""
    architecture sam2-vision-model
    source transformers 5.24.0
    stack shared
    type sam2_vision_model
    default backbone_channel_list = [768, 384, 192, 96], fpn_hidden_size = 256, fpn_kernel_size = 1

    model ""
      backbone.: sam2_hiera_det_model in backbone_config
      neck.convs.{n < 4}.
        weight [fpn_hidden_size, backbone_channel_list[n], fpn_kernel_size, fpn_kernel_size] convolution
        bias [fpn_hidden_size] convolution
    """#,
    // sarvam-moe
    #"""
    architecture sarvam-moe

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type sarvam_moe
    default head_dim = 64, hidden_size = 4096, intermediate_size = 8192, moe_intermediate_size = 1024
    default n_routed_experts = 128, n_shared_experts = 1, num_attention_heads = 64
    default num_hidden_layers = 19, num_key_value_heads = 4, vocab_size = 262144
    default num_experts_per_tok = 6
    let width = moe_intermediate_size * n_shared_experts

    model model.
      word_embeddings.weight [vocab_size, hidden_size] embedding.token if head == "ForCausalLM"
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
          gate.expert_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            gate_proj.weight [width, hidden_size] feedForward.gate
            up_proj.weight [width, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        attention.key_layernorm.weight [head_dim] normalization
        attention.query_key_value.weight [(2 * num_key_value_heads + num_attention_heads) * head_dim, hidden_size] attention.qkv
        attention.dense.weight [hidden_size, hidden_size] attention.output
        attention.query_layernorm.weight [head_dim] normalization
      norm.weight [hidden_size] normalization
      embed_tokens.weight [vocab_size, hidden_size] embedding.token if head == ""

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // seed-oss
    #"""
    architecture seed-oss
    like llama

    source transformers 5.24.0
    type seed_oss
    default attention_bias = true, head_dim = 128, hidden_size = 4096, intermediate_size = 27648
    default num_attention_heads = 80, num_hidden_layers = 64, num_key_value_heads = 8
    default vocab_size = 155136
    let output_bias = false
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
    // seggpt
    #"""
    architecture seggpt

    source transformers 5.24.0
    stack encoder
    type seggpt
    default decoder_hidden_size = 64, hidden_size = 1024, mlp_dim = 4096, num_channels = 3
    default num_hidden_layers = 24, patch_size = 16, pretrain_image_size = 224

    model ""
      embeddings.mask_token [1, 1, 1, hidden_size] embedding.token
      embeddings.{segment_token_input,segment_token_prompt,type_token_semantic,type_token_instance} [1, 1, 1, hidden_size] embedding.segment
      embeddings.position_embeddings [1, (pretrain_image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      encoder.
        layers.{n < num_hidden_layers}.
          attention.rel_pos_h [111, decoder_hidden_size] attention.position
          attention.rel_pos_w [55, decoder_hidden_size] attention.position
          attention.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
          attention.qkv.bias [3 * hidden_size] attention.qkv
          attention.proj.weight [hidden_size, hidden_size] attention.output
          attention.proj.bias [hidden_size] attention.output
          mlp.lin1.weight [mlp_dim, hidden_size] feedForward.up
          mlp.lin1.bias [mlp_dim] feedForward.up
          mlp.lin2.weight [hidden_size, mlp_dim] feedForward.down
          mlp.lin2.bias [hidden_size] feedForward.down
          layernorm_before.{weight,bias} [hidden_size] normalization
          layernorm_after.{weight,bias} [hidden_size] normalization
        layernorm.{weight,bias} [hidden_size] normalization
    """#,
    // sew-d
    #"""
    architecture sew-d

    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type sew-d
    default conv_dim = [64, 128, 128, 128, 128, 256, 256, 256, 256, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 1, 3, 1, 3, 1, 3, 1, 2, 1, 2, 1], hidden_size = 768
    default intermediate_size = 3072, max_position_embeddings = 512
    default num_conv_pos_embedding_groups = 16, num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 13, num_hidden_layers = 12, vocab_size = 32

    model sew_d.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[n], conv_dim[n - 1], conv_kernel[n]] embedding.input if n > 0
        layer_norm.{weight,bias} [conv_dim[0]] normalization if n == 0
      layer_norm.{weight,bias} [max_position_embeddings] normalization
      feature_projection.weight [hidden_size, 512] projector
      feature_projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.conv.bias [hidden_size] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
        encoder.
          layer.{n < num_hidden_layers}.
            attention.self.query_proj.weight [hidden_size, hidden_size] attention.query
            attention.self.query_proj.bias [hidden_size] attention.query
            attention.self.key_proj.weight [hidden_size, hidden_size] attention.key
            attention.self.key_proj.bias [hidden_size] attention.key
            attention.self.value_proj.weight [hidden_size, hidden_size] attention.value
            attention.self.value_proj.bias [hidden_size] attention.value
            attention.output.dense.weight [hidden_size, hidden_size] attention.output
            attention.output.dense.bias [hidden_size] attention.output
            attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
            intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
            intermediate.dense.bias [intermediate_size] feedForward.up
            output.dense.weight [hidden_size, intermediate_size] feedForward.down
            output.dense.bias [hidden_size] feedForward.down
            output.LayerNorm.{weight,bias} [hidden_size] normalization
          rel_embeddings.weight [max_position_embeddings, hidden_size] attention.position
          LayerNorm.{weight,bias} [hidden_size] normalization
        upsample.projection.weight [2 * hidden_size, hidden_size] projector
        upsample.projection.bias [2 * hidden_size] projector

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head
    """#,
    // sew
    #"""
    architecture sew

    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type sew
    default conv_dim = [64, 128, 128, 128, 128, 256, 256, 256, 256, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 1, 3, 1, 3, 1, 3, 1, 2, 1, 2, 1], hidden_size = 768
    default intermediate_size = 3072, num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128, num_feat_extract_layers = 13, num_hidden_layers = 12
    default vocab_size = 32

    model sew.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[n], conv_dim[n - 1], conv_kernel[n]] embedding.input if n > 0
        layer_norm.{weight,bias} [conv_dim[0]] normalization if n == 0
      layer_norm.{weight,bias} [512] normalization
      feature_projection.weight [hidden_size, 512] projector
      feature_projection.bias [hidden_size] projector
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
        upsample.projection.weight [2 * hidden_size, hidden_size] projector
        upsample.projection.bias [2 * hidden_size] projector

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head
    """#,
    // shieldgemma2
    #"""
    architecture shieldgemma2

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type shieldgemma2
    default text_config.hidden_size = 2304, vision_config.hidden_size = 768

    model ""
      model.language_model.model.: auto(gemma3_text) in text_config @text
      model.multi_modal_projector.mm_input_projection_weight [vision_config.hidden_size, text_config.hidden_size] projector
      model.multi_modal_projector.mm_soft_emb_norm.weight [vision_config.hidden_size] normalization
      model.vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
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
    // slanext
    #"""
    architecture slanext

    source transformers 5.24.0
    stack encoder
    natural ForTableRecognition
    type slanext
    default hidden_size = 512, out_channels = 50, post_conv_in_channels = 256
    default post_conv_out_channels = 512, vision_config.global_attn_indexes = [2, 5, 8, 11]
    default vision_config.hidden_size = 768, vision_config.image_size = 512
    default vision_config.mlp_dim = 3072, vision_config.num_attention_heads = 12
    default vision_config.num_channels = 3, vision_config.num_hidden_layers = 12
    default vision_config.output_channels = 256, vision_config.patch_size = 16
    default vision_config.window_size = 14
    let width = vision_config.hidden_size / vision_config.num_attention_heads

    model ""
      backbone.
        vision_tower.
          pos_embed [1, vision_config.image_size / vision_config.patch_size, vision_config.image_size / vision_config.patch_size, vision_config.hidden_size] embedding.position
          patch_embed.projection.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
          patch_embed.projection.bias [vision_config.hidden_size] embedding.input
          layers.{n < vision_config.num_hidden_layers}.
            layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
            attn.{rel_pos_h,rel_pos_w} [2 * vision_config.window_size - 1, width] attention.position if not n in vision_config.global_attn_indexes
            attn.{rel_pos_h,rel_pos_w} [2 * (vision_config.image_size / vision_config.patch_size) - 1, width] attention.position if n in vision_config.global_attn_indexes
            attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
            attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
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
        post_conv.weight [post_conv_out_channels, post_conv_in_channels, 3, 3] convolution
      head.structure_attention_cell.input_to_hidden.weight [hidden_size, hidden_size] attention.output
      head.structure_attention_cell.hidden_to_hidden.weight [hidden_size, hidden_size] attention.output
      head.structure_attention_cell.hidden_to_hidden.bias [hidden_size] attention.output
      head.structure_attention_cell.score.weight [1, hidden_size] attention.output
      head.structure_attention_cell.rnn.weight_ih [3 * hidden_size, 562] recurrent
      head.structure_attention_cell.rnn.weight_hh [3 * hidden_size, hidden_size] recurrent
      head.structure_attention_cell.rnn.{bias_ih,bias_hh} [3 * hidden_size] recurrent
      head.structure_generator.fc1.weight [hidden_size, hidden_size] head
      head.structure_generator.fc1.bias [hidden_size] head
      head.structure_generator.fc2.weight [out_channels, hidden_size] head
      head.structure_generator.fc2.bias [out_channels] head

    head ForTableRecognition
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
    // solar-open
    #"""
    architecture solar-open

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type solar_open
    default head_dim = 128, hidden_size = 4096, moe_intermediate_size = 1280, n_routed_experts = 128
    default n_shared_experts = 1, num_attention_heads = 64, num_hidden_layers = 48
    default num_key_value_heads = 8, vocab_size = 196608
    default num_experts_per_tok = 8
    let width = moe_intermediate_size * n_shared_experts

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.
          experts.{e < n_routed_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.down_proj.weight [hidden_size, width] feedForward.down
          shared_experts.gate_proj.weight [width, hidden_size] feedForward.gate
          shared_experts.up_proj.weight [width, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // speech-to-text
    #"""
    architecture speech-to-text

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type speech_to_text
    default d_model = 256, decoder_ffn_dim = 2048, decoder_layers = 6, encoder_ffn_dim = 2048
    default encoder_layers = 12, input_feat_per_channel = 80, max_target_positions = 1024
    default vocab_size = 10000

    model model.
      encoder. @encoder
        conv.conv_layers.0.weight [max_target_positions, input_feat_per_channel, 5] embedding.input
        conv.conv_layers.0.bias [1024] embedding.input
        conv.conv_layers.1.weight [2 * d_model, 2 * d_model, 5] embedding.input
        conv.conv_layers.1.bias [512] embedding.input
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
      decoder. @decoder
        embed_tokens.weight [vocab_size, d_model] embedding.token
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

    head ForConditionalGeneration
      lm_head.weight head tied .decoder.embed_tokens.weight
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
    // splinter
    #"""
    architecture splinter

    source transformers 5.24.0
    stack encoder
    natural ForPreTraining
    type splinter
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 30522

    model splinter.
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
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization

    head ForPreTraining
      splinter_qass.
        query_start_transform.dense.weight [hidden_size, hidden_size] head
        query_start_transform.dense.bias [hidden_size] head
        query_start_transform.LayerNorm.{weight,bias} [hidden_size] head
        query_end_transform.dense.weight [hidden_size, hidden_size] head
        query_end_transform.dense.bias [hidden_size] head
        query_end_transform.LayerNorm.{weight,bias} [hidden_size] head
        start_transform.dense.weight [hidden_size, hidden_size] head
        start_transform.dense.bias [hidden_size] head
        start_transform.LayerNorm.{weight,bias} [hidden_size] head
        end_transform.dense.weight [hidden_size, hidden_size] head
        end_transform.dense.bias [hidden_size] head
        end_transform.LayerNorm.{weight,bias} [hidden_size] head
        start_classifier.weight [hidden_size, hidden_size] head
        end_classifier.weight [hidden_size, hidden_size] head
    """#,
    // squeezebert
    #"""
    architecture squeezebert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type squeezebert
    default embedding_size = 768, hidden_size = 768, intermediate_size = 3072
    default max_position_embeddings = 512, num_hidden_layers = 12, type_vocab_size = 2
    default vocab_size = 30522

    model transformer.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layers.{n < num_hidden_layers}.
        attention.query.weight [embedding_size, hidden_size / 4, 1] attention.query
        attention.query.bias [hidden_size] attention.query
        attention.key.weight [embedding_size, hidden_size / 4, 1] attention.key
        attention.key.bias [hidden_size] attention.key
        attention.value.weight [embedding_size, hidden_size / 4, 1] attention.value
        attention.value.bias [hidden_size] attention.value
        post_attention.conv1d.weight [embedding_size, embedding_size, 1] convolution
        post_attention.conv1d.bias [hidden_size] convolution
        post_attention.layernorm.{weight,bias} [hidden_size] normalization
        intermediate.conv1d.weight [intermediate_size, hidden_size / 4, 1] convolution
        intermediate.conv1d.bias [intermediate_size] convolution
        output.conv1d.weight [embedding_size, embedding_size, 1] convolution
        output.conv1d.bias [hidden_size] convolution
        output.layernorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler
      pooler.dense.bias [hidden_size] pooler

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
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
    // superglue
    #"""
    architecture superglue

    source transformers 5.24.0
    stack shared
    natural ForKeypointMatching
    type superglue
    default gnn_layers_types = ["self", "cross", "self", "cross", "self", "cross", "self", "cross", "self", "cross", "self", "cross", "self", "cross", "self", "cross", "self", "cross"]
    default hidden_size = 256, keypoint_encoder_sizes = [32, 64, 128, 256]

    model ""
      bin_score [] head
      keypoint_detector.: auto(superpoint) in keypoint_detector_config
      keypoint_encoder.encoder.{n < 5}. @encoder
        linear. if n < 4
          weight [hidden_size / 8, 3] other if n == 0
          weight [keypoint_encoder_sizes[n], keypoint_encoder_sizes[n - 1]] other if n > 0
          bias [keypoint_encoder_sizes[n]] other
        batch_norm. if n < 4
          {weight,bias} [keypoint_encoder_sizes[n]] normalization
          {running_mean,running_var} [keypoint_encoder_sizes[n]] buffer "batch norm statistics"
          num_batches_tracked [] buffer "batch norm statistics"
        weight [hidden_size, hidden_size] other if n > 3
        bias [hidden_size] other if n > 3
      gnn.layers.{n < len(gnn_layers_types)}.
        attention.self.query.weight [hidden_size, hidden_size] attention.query
        attention.self.query.bias [hidden_size] attention.query
        attention.self.key.weight [hidden_size, hidden_size] attention.key
        attention.self.key.bias [hidden_size] attention.key
        attention.self.value.weight [hidden_size, hidden_size] attention.value
        attention.self.value.bias [hidden_size] attention.value
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        mlp.0.linear.weight [2 * hidden_size, 2 * hidden_size] attention.output
        mlp.0.linear.bias [2 * hidden_size] attention.output
        mlp.0.batch_norm.{weight,bias} [2 * hidden_size] normalization
        mlp.0.batch_norm.{running_mean,running_var} [512] buffer "batch norm statistics"
        mlp.0.batch_norm.num_batches_tracked [] buffer "batch norm statistics"
        mlp.1.weight [hidden_size, 2 * hidden_size] attention.output
        mlp.1.bias [hidden_size] attention.output
      final_projection.final_proj.weight [hidden_size, hidden_size] projector
      final_projection.final_proj.bias [hidden_size] projector

    head ForKeypointMatching
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
    // switch-transformers
    #"""
    architecture switch-transformers

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type switch_transformers
    default num_experts = 8
    default d_ff = 2048, d_kv = 64, d_model = 768, decoder_sparse_step = 4, num_decoder_layers = 12
    default num_heads = 12, num_layers = 12, num_sparse_decoder_layers = 3
    default relative_attention_num_buckets = 32, vocab_size = 32128
    default num_experts_per_tok = 1

    model ""
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        block.{n < num_layers}.layer.
          0.SelfAttention.q.weight [num_heads * d_kv, d_model] attention.query
          0.SelfAttention.k.weight [num_heads * d_kv, d_model] attention.key
          0.SelfAttention.v.weight [num_heads * d_kv, d_model] attention.value
          0.SelfAttention.o.weight [d_model, num_heads * d_kv] attention.output
          0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
          0.layer_norm.weight [d_model] normalization
          1.
            layer_norm.weight [d_model] normalization
            mlp.
              wi.weight [d_ff, d_model] feedForward.up if n % decoder_sparse_step != 1
              wo.weight [d_model, d_ff] feedForward.down if n % decoder_sparse_step != 1
              router.classifier.weight [num_experts, d_model] expert.router if n % decoder_sparse_step == 1
              experts. if n % decoder_sparse_step == 1
                expert_0.wi.weight [d_ff, d_model] expert.up
                expert_0.wo.weight [d_model, d_ff] expert.down
                expert_1.wi.weight [d_ff, d_model] expert.up
                expert_1.wo.weight [d_model, d_ff] expert.down
                expert_2.wi.weight [d_ff, d_model] expert.up
                expert_2.wo.weight [d_model, d_ff] expert.down
                expert_3.wi.weight [d_ff, d_model] expert.up
                expert_3.wo.weight [d_model, d_ff] expert.down
                expert_4.wi.weight [d_ff, d_model] expert.up
                expert_4.wo.weight [d_model, d_ff] expert.down
                expert_5.wi.weight [d_ff, d_model] expert.up
                expert_5.wo.weight [d_model, d_ff] expert.down
                expert_6.wi.weight [d_ff, d_model] expert.up
                expert_6.wo.weight [d_model, d_ff] expert.down
                expert_7.wi.weight [d_ff, d_model] expert.up
                expert_7.wo.weight [d_model, d_ff] expert.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.token tied shared.weight
      decoder. @decoder
        block.{n < num_decoder_layers}.layer.{e < num_sparse_decoder_layers}.
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
          mlp. if e > 1
            wi.weight [d_ff, d_model] feedForward.up if n % decoder_sparse_step != 1
            wo.weight [d_model, d_ff] feedForward.down if n % decoder_sparse_step != 1
            router.classifier.weight [num_experts, d_model] expert.router if n % decoder_sparse_step == 1
            experts. if n % decoder_sparse_step == 1
              expert_0.wi.weight [d_ff, d_model] expert.up
              expert_0.wo.weight [d_model, d_ff] expert.down
              expert_1.wi.weight [d_ff, d_model] expert.up
              expert_1.wo.weight [d_model, d_ff] expert.down
              expert_2.wi.weight [d_ff, d_model] expert.up
              expert_2.wo.weight [d_model, d_ff] expert.down
              expert_3.wi.weight [d_ff, d_model] expert.up
              expert_3.wo.weight [d_model, d_ff] expert.down
              expert_4.wi.weight [d_ff, d_model] expert.up
              expert_4.wo.weight [d_model, d_ff] expert.down
              expert_5.wi.weight [d_ff, d_model] expert.up
              expert_5.wo.weight [d_model, d_ff] expert.down
              expert_6.wi.weight [d_ff, d_model] expert.up
              expert_6.wo.weight [d_model, d_ff] expert.down
              expert_7.wi.weight [d_ff, d_model] expert.up
              expert_7.wo.weight [d_model, d_ff] expert.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.token tied shared.weight

    head ForConditionalGeneration
      lm_head.weight head tied shared.weight
    """#,
  ]
}
