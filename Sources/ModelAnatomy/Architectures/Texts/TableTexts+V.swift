// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let v: [String] = [
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
    // video-llava
    #"""
    architecture video-llava

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type video_llava
    default text_config.hidden_size = 4096, text_config.vocab_size = 32000
    default vision_config.hidden_size = 1024

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      image_tower.: auto(clip_vision_model) in vision_config @vision @encoder
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      video_tower.: auto(clip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // videomae
    #"""
    architecture videomae

    source transformers 5.24.0
    stack encoder
    natural ForVideoClassification
    type videomae
    default hidden_size = 768, intermediate_size = 3072, num_frames = 16, num_hidden_layers = 12

    model videomae.
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, 3, 2, num_frames, num_frames] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.q_bias [hidden_size] attention.query
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.v_bias [hidden_size] attention.value
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down

    head ForVideoClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head
      fc_norm.{bias,weight} [hidden_size] normalization
    """#,
    // videoprism-vision-model
    #"""
    architecture videoprism-vision-model

    source transformers 5.24.0
    stack encoder
    natural ForVideoClassification
    type videoprism_vision_model
    default hidden_size = 768, intermediate_size = 3072, num_frames = 16, num_spatial_layers = 12
    default num_temporal_layers = 4

    model vision_model.
      layernorm1.{weight,bias} [hidden_size] normalization
      layernorm2.{weight,bias} [hidden_size] normalization
      spatial_embeddings.position_embeddings [1, hidden_size / 3, hidden_size] embedding.position
      spatial_embeddings.patch_embeddings.projection.weight [hidden_size, 3, 1, 18, 18] embedding.input
      spatial_embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      temporal_embeddings.position_embeddings [1, num_frames, hidden_size] embedding.position
      spatial_layers.{n < num_spatial_layers}.
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.o_proj.bias [hidden_size] attention.output
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      temporal_layers.{n < num_temporal_layers}.
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.o_proj.bias [hidden_size] attention.output
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down

    head ForVideoClassification
      head.per_dim_scale [hidden_size / 3] attention.gate
      head.pooling_attention_query [1, 1, hidden_size] attention.query
      head.q_proj.weight [intermediate_size, hidden_size] attention.query
      head.q_proj.bias [intermediate_size] attention.query
      head.k_proj.weight [intermediate_size, hidden_size] attention.key
      head.k_proj.bias [intermediate_size] attention.key
      head.v_proj.weight [intermediate_size, hidden_size] attention.value
      head.v_proj.bias [intermediate_size] attention.value
      head.o_proj.weight [hidden_size, intermediate_size] attention.output
      head.o_proj.bias [hidden_size] attention.output
      head_layernorm.{weight,bias} [hidden_size] head
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // vilt
    #"""
    architecture vilt
    like vit-msn

    source transformers 5.24.0
    type vilt
    default image_size = 384, patch_size = 32, max_position_embeddings = 40, type_vocab_size = 2
    default vocab_size = 30522

    model ""
      embeddings.text_embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.text_embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.text_embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.text_embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      pooler.dense.weight [hidden_size, hidden_size] pooler
      pooler.dense.bias [hidden_size] pooler
    """#,
    // vipllava
    #"""
    architecture vipllava

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type vipllava
    default text_config.hidden_size = 4096, text_config.vocab_size = 32000
    default vision_config.hidden_size = 1024, vision_config.intermediate_size = 4096
    let width = 5 * vision_config.hidden_size

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_1.weight [vision_config.intermediate_size, width] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      multi_modal_projector.projector_layernorm.{bias,weight} [width] normalization
      vision_tower.: auto(clip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // visual-bert
    #"""
    architecture visual-bert

    source transformers 5.24.0
    stack encoder
    natural ForPreTraining
    type visual_bert
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 2, visual_embedding_dim = 512
    default vocab_size = 30522

    model visual_bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.visual_token_type_embeddings.weight [2, hidden_size] embedding.segment
      embeddings.visual_position_embeddings.weight [visual_embedding_dim, hidden_size] embedding.position
      embeddings.visual_projection.weight [hidden_size, visual_embedding_dim] embedding.input
      embeddings.visual_projection.bias [hidden_size] embedding.input
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

    head ForPreTraining
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
      cls.seq_relationship.weight [2, hidden_size] head
      cls.seq_relationship.bias [2] head
    """#,
    // vit-mae
    #"""
    architecture vit-mae

    source transformers 5.24.0
    stack shared
    natural ForPreTraining
    type vit_mae
    default decoder_hidden_size = 512, decoder_num_hidden_layers = 8, hidden_size = 768
    default image_size = 224, intermediate_size = 3072, num_channels = 3, num_hidden_layers = 12
    default patch_size = 16

    model vit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      layernorm.{bias,weight} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}. @encoder
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.value.bias [hidden_size] attention.value
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down

    head ForPreTraining
      decoder. @decoder
        decoder_embed.bias [decoder_hidden_size] embedding.input
        decoder_embed.weight [decoder_hidden_size, hidden_size] embedding.input
        decoder_encoder.layer.{n < decoder_num_hidden_layers}.
          attention.attention.key.bias [decoder_hidden_size] attention.key
          attention.attention.key.weight [decoder_hidden_size, decoder_hidden_size] attention.key
          attention.attention.query.bias [decoder_hidden_size] attention.query
          attention.attention.query.weight [decoder_hidden_size, decoder_hidden_size] attention.query
          attention.attention.value.bias [decoder_hidden_size] attention.value
          attention.attention.value.weight [decoder_hidden_size, decoder_hidden_size] attention.value
          attention.output.dense.bias [decoder_hidden_size] attention.output
          attention.output.dense.weight [decoder_hidden_size, decoder_hidden_size] attention.output
          layernorm_after.{bias,weight} [decoder_hidden_size] normalization
          layernorm_before.{bias,weight} [decoder_hidden_size] normalization
          intermediate.dense.bias [4 * decoder_hidden_size] feedForward.up
          intermediate.dense.weight [4 * decoder_hidden_size, decoder_hidden_size] feedForward.up
          output.dense.bias [decoder_hidden_size] feedForward.down
          output.dense.weight [decoder_hidden_size, 4 * decoder_hidden_size] feedForward.down
        decoder_norm.{bias,weight} [decoder_hidden_size] normalization
        decoder_pos_embed [1, (image_size / patch_size) ^ 2 + 1, decoder_hidden_size] embedding.position
        decoder_pred.bias [hidden_size] head
        decoder_pred.weight [hidden_size, decoder_hidden_size] head
        mask_token [1, 1, decoder_hidden_size] embedding.input
    """#,
    // vit-msn
    #"""
    architecture vit-msn

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type vit_msn
    default hidden_size = 768, image_size = 224, intermediate_size = 3072, num_channels = 3
    default num_hidden_layers = 12, patch_size = 16

    model ""
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.value.bias [hidden_size] attention.value
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
      embeddings. if head == ""
        cls_token [1, 1, hidden_size] embedding.token
        patch_embeddings.projection.bias [hidden_size] embedding.input
        patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
        position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      layernorm.{bias,weight} [hidden_size] normalization if head == ""

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head
      vit.embeddings.cls_token [1, 1, hidden_size] embedding.token
      vit.embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      vit.embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      vit.embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      vit.layernorm.{bias,weight} [hidden_size] normalization
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
    // vitdet
    #"""
    architecture vitdet

    source transformers 5.24.0
    stack encoder
    type vitdet
    default hidden_size = 768, image_size = 224, mlp_ratio = 4, num_channels = 3
    default num_hidden_layers = 12, patch_size = 16

    model ""
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        norm1.{weight,bias} [hidden_size] normalization
        attention.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attention.qkv.bias [3 * hidden_size] attention.qkv
        attention.proj.weight [hidden_size, hidden_size] attention.output
        attention.proj.bias [hidden_size] attention.output
        norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
        mlp.fc1.bias [hidden_size * mlp_ratio] feedForward.up
        mlp.fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
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
    // vitpose
    #"""
    architecture vitpose

    source transformers 5.24.0
    stack shared
    natural ForPoseEstimation
    type vitpose
    default backbone_config.hidden_size = 768

    model ""
      backbone.: vitpose_backbone in backbone_config
      head.conv.weight [2, backbone_config.hidden_size, 3, 3] head
      head.conv.bias [2] head

    head ForPoseEstimation
    """#,
    // vits
    #"""
    architecture vits
    source transformers 5.24.0
    stack encoder
    type vits
    default depth_separable_channels = 2, depth_separable_num_layers = 3
    default duration_predictor_filter_channels = 256, duration_predictor_flow_bins = 10
    default duration_predictor_kernel_size = 3, duration_predictor_num_flows = 4, ffn_dim = 768
    default ffn_kernel_size = 3, flow_size = 192, hidden_size = 192, num_attention_heads = 2
    default num_hidden_layers = 6, num_speakers = 1, posterior_encoder_num_wavenet_layers = 16
    default prior_encoder_num_flows = 4, prior_encoder_num_wavenet_layers = 4
    default resblock_kernel_sizes = [3, 7, 11], speaker_embedding_size = 0, spectrogram_bins = 513
    default upsample_initial_channel = 512, upsample_kernel_sizes = [16, 16, 4, 4], use_bias = true
    default use_stochastic_duration_prediction = true, vocab_size = 38, wavenet_kernel_size = 5
    default window_size = 4
    let width = upsample_initial_channel / 16, width2 = upsample_initial_channel / 2
    let width3 = upsample_initial_channel / 4, width4 = upsample_initial_channel / 8
    let width5 = hidden_size / hidden_size
    let width6 = depth_separable_channels / 2 * (3 * duration_predictor_flow_bins - 1)

    model ""
      text_encoder.
        embed_tokens.weight [vocab_size, hidden_size] embedding.token
        encoder.layers.{n < num_hidden_layers}.
          attention.{emb_rel_k,emb_rel_v} [1, depth_separable_channels * window_size + 1, flow_size / num_attention_heads] attention.position
          attention.k_proj.weight [hidden_size, hidden_size] attention.key
          attention.v_proj.weight [hidden_size, hidden_size] attention.value
          attention.q_proj.weight [hidden_size, hidden_size] attention.query
          attention.out_proj.weight [hidden_size, hidden_size] attention.output
          attention. if use_bias
            k_proj.bias [hidden_size] attention.key
            v_proj.bias [hidden_size] attention.value
            q_proj.bias [hidden_size] attention.query
            out_proj.bias [hidden_size] attention.output
          layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.conv_1.weight [ffn_dim, hidden_size, ffn_kernel_size] feedForward.up
          feed_forward.conv_1.bias [ffn_dim] feedForward.up
          feed_forward.conv_2.weight [hidden_size, ffn_dim, ffn_kernel_size] feedForward.down
          feed_forward.conv_2.bias [hidden_size] feedForward.up
          final_layer_norm.{weight,bias} [hidden_size] normalization
        project.weight [2 * flow_size, hidden_size, 1] convolution
        project.bias [2 * flow_size] convolution
      flow.flows.{n < prior_encoder_num_flows}.
        conv_pre.weight [hidden_size, flow_size / 2, 1] convolution
        conv_pre.bias [hidden_size] convolution
        wavenet.
          in_layers.{e < prior_encoder_num_wavenet_layers}.
            bias [2 * hidden_size] convolution
            parametrizations.weight.original0 [2 * hidden_size, 1, 1] convolution
            parametrizations.weight.original1 [2 * hidden_size, hidden_size, wavenet_kernel_size] convolution
          res_skip_layers.{e < prior_encoder_num_wavenet_layers}.
            bias [2 * hidden_size] convolution if e < prior_encoder_num_wavenet_layers - 1
            bias [hidden_size] convolution if e == prior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original0 [hidden_size, 1, 1] convolution if e == prior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original0 [2 * hidden_size, 1, 1] convolution if e < prior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original1 [2 * hidden_size, hidden_size, 1] convolution if e < prior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original1 [hidden_size, hidden_size, 1] convolution if e == prior_encoder_num_wavenet_layers - 1
          cond_layer. if speaker_embedding_size > 0
            bias [2 * hidden_size * prior_encoder_num_wavenet_layers] convolution
            parametrizations.weight.original0 [2 * ffn_dim, 1, 1] convolution
            parametrizations.weight.original1 [2 * hidden_size * prior_encoder_num_wavenet_layers, speaker_embedding_size, 1] convolution
        conv_post.weight [flow_size / 2, hidden_size, 1] convolution
        conv_post.bias [flow_size / 2] convolution
      decoder. @decoder
        conv_pre.weight [upsample_initial_channel, flow_size, 7] convolution
        conv_pre.bias [upsample_initial_channel] convolution
        upsampler.{n < 4}.
          weight [upsample_initial_channel / 2 ^ n, upsample_initial_channel / 2 ^ (n + 1), upsample_kernel_sizes[n]] convolution
          bias [upsample_initial_channel / 2 ^ (n + 1)] convolution
        resblocks.
          0.
            convs1.{n < 3}.
              weight [width2, width2, resblock_kernel_sizes[0]] convolution
              bias [width2] convolution
            convs2.{n < 3}.
              weight [width2, width2, resblock_kernel_sizes[0]] convolution
              bias [width2] convolution
          1.
            convs1.{n < 3}.
              weight [width2, width2, resblock_kernel_sizes[1]] convolution
              bias [width2] convolution
            convs2.{n < 3}.
              weight [width2, width2, resblock_kernel_sizes[1]] convolution
              bias [width2] convolution
          2.
            convs1.{n < 3}.
              weight [width2, width2, resblock_kernel_sizes[2]] convolution
              bias [width2] convolution
            convs2.{n < 3}.
              weight [width2, width2, resblock_kernel_sizes[2]] convolution
              bias [width2] convolution
          3.
            convs1.{n < 3}.
              weight [width3, width3, resblock_kernel_sizes[0]] convolution
              bias [width3] convolution
            convs2.{n < 3}.
              weight [width3, width3, resblock_kernel_sizes[0]] convolution
              bias [width3] convolution
          4.
            convs1.{n < 3}.
              weight [width3, width3, resblock_kernel_sizes[1]] convolution
              bias [width3] convolution
            convs2.{n < 3}.
              weight [width3, width3, resblock_kernel_sizes[1]] convolution
              bias [width3] convolution
          5.
            convs1.{n < 3}.
              weight [width3, width3, resblock_kernel_sizes[2]] convolution
              bias [width3] convolution
            convs2.{n < 3}.
              weight [width3, width3, resblock_kernel_sizes[2]] convolution
              bias [width3] convolution
          6.
            convs1.{n < 3}.
              weight [width4, width4, resblock_kernel_sizes[0]] convolution
              bias [width4] convolution
            convs2.{n < 3}.
              weight [width4, width4, resblock_kernel_sizes[0]] convolution
              bias [width4] convolution
          7.
            convs1.{n < 3}.
              weight [width4, width4, resblock_kernel_sizes[1]] convolution
              bias [width4] convolution
            convs2.{n < 3}.
              weight [width4, width4, resblock_kernel_sizes[1]] convolution
              bias [width4] convolution
          8.
            convs1.{n < 3}.
              weight [width4, width4, resblock_kernel_sizes[2]] convolution
              bias [width4] convolution
            convs2.{n < 3}.
              weight [width4, width4, resblock_kernel_sizes[2]] convolution
              bias [width4] convolution
          9.
            convs1.{n < 3}.
              weight [width, width, resblock_kernel_sizes[0]] convolution
              bias [width] convolution
            convs2.{n < 3}.
              weight [width, width, resblock_kernel_sizes[0]] convolution
              bias [width] convolution
          10.
            convs1.{n < 3}.
              weight [width, width, resblock_kernel_sizes[1]] convolution
              bias [width] convolution
            convs2.{n < 3}.
              weight [width, width, resblock_kernel_sizes[1]] convolution
              bias [width] convolution
          11.
            convs1.{n < 3}.
              weight [width, width, resblock_kernel_sizes[2]] convolution
              bias [width] convolution
            convs2.{n < 3}.
              weight [width, width, resblock_kernel_sizes[2]] convolution
              bias [width] convolution
        conv_post.weight [1, width, 7] convolution
      decoder.cond.weight [upsample_initial_channel, speaker_embedding_size, 1] convolution @decoder if speaker_embedding_size > 0
      decoder.cond.bias [upsample_initial_channel] convolution @decoder if speaker_embedding_size > 0
      duration_predictor. if use_stochastic_duration_prediction
        conv_pre.weight [hidden_size, hidden_size, 1] head
        conv_pre.bias [hidden_size] head
        conv_proj.weight [hidden_size, hidden_size, 1] head
        conv_proj.bias [hidden_size] head
        conv_dds.
          convs_dilated.{n < depth_separable_num_layers}.
            weight [hidden_size, width5, duration_predictor_kernel_size] head
            bias [hidden_size] head
          convs_pointwise.{n < depth_separable_num_layers}.
            weight [hidden_size, hidden_size, 1] head
            bias [hidden_size] head
          norms_1.{n < depth_separable_num_layers}.{weight,bias} [hidden_size] head
          norms_2.{n < depth_separable_num_layers}.{weight,bias} [hidden_size] head
        flows.{n < duration_predictor_num_flows + 1}.
          {translate,log_scale} [depth_separable_channels, 1] head if n == 0
          conv_pre.weight [hidden_size, depth_separable_channels / 2, 1] head if n > 0
          conv_pre.bias [hidden_size] head if n > 0
          conv_dds. if n > 0
            convs_dilated.{e < depth_separable_num_layers}.
              weight [hidden_size, width5, duration_predictor_kernel_size] head
              bias [hidden_size] head
            convs_pointwise.{e < depth_separable_num_layers}.
              weight [hidden_size, hidden_size, 1] head
              bias [hidden_size] head
            norms_1.{e < depth_separable_num_layers}.{weight,bias} [hidden_size] head
            norms_2.{e < depth_separable_num_layers}.{weight,bias} [hidden_size] head
          conv_proj.weight [width6, hidden_size, 1] head if n > 0
          conv_proj.bias [width6] head if n > 0
        post_conv_pre.weight [hidden_size, 1, 1] head
        post_conv_pre.bias [hidden_size] head
        post_conv_proj.weight [hidden_size, hidden_size, 1] head
        post_conv_proj.bias [hidden_size] head
        post_conv_dds.
          convs_dilated.{n < depth_separable_num_layers}.
            weight [hidden_size, width5, duration_predictor_kernel_size] head
            bias [hidden_size] head
          convs_pointwise.{n < depth_separable_num_layers}.
            weight [hidden_size, hidden_size, 1] head
            bias [hidden_size] head
          norms_1.{n < depth_separable_num_layers}.{weight,bias} [hidden_size] head
          norms_2.{n < depth_separable_num_layers}.{weight,bias} [hidden_size] head
        post_flows.{n < duration_predictor_num_flows + 1}.
          {translate,log_scale} [depth_separable_channels, 1] head if n == 0
          conv_pre.weight [hidden_size, depth_separable_channels / 2, 1] head if n > 0
          conv_pre.bias [hidden_size] head if n > 0
          conv_dds. if n > 0
            convs_dilated.{e < depth_separable_num_layers}.
              weight [hidden_size, width5, duration_predictor_kernel_size] head
              bias [hidden_size] head
            convs_pointwise.{e < depth_separable_num_layers}.
              weight [hidden_size, hidden_size, 1] head
              bias [hidden_size] head
            norms_1.{e < depth_separable_num_layers}.{weight,bias} [hidden_size] head
            norms_2.{e < depth_separable_num_layers}.{weight,bias} [hidden_size] head
          conv_proj.weight [width6, hidden_size, 1] head if n > 0
          conv_proj.bias [width6] head if n > 0
      duration_predictor. if not use_stochastic_duration_prediction
        conv_1.weight [duration_predictor_filter_channels, hidden_size, duration_predictor_kernel_size] head
        conv_1.bias [duration_predictor_filter_channels] head
        norm_1.{weight,bias} [duration_predictor_filter_channels] head
        conv_2.weight [duration_predictor_filter_channels, duration_predictor_filter_channels, duration_predictor_kernel_size] head
        conv_2.bias [duration_predictor_filter_channels] head
        norm_2.{weight,bias} [duration_predictor_filter_channels] head
        proj.weight [1, duration_predictor_filter_channels, 1] head
        proj.bias [1] head
      duration_predictor.cond.weight [hidden_size, speaker_embedding_size, 1] head if speaker_embedding_size > 0
      duration_predictor.cond.bias [hidden_size] head if speaker_embedding_size > 0
      posterior_encoder.
        conv_pre.weight [hidden_size, spectrogram_bins, 1] convolution
        conv_pre.bias [hidden_size] convolution
        wavenet.
          in_layers.{n < posterior_encoder_num_wavenet_layers}.
            bias [2 * hidden_size] convolution
            parametrizations.weight.original0 [2 * hidden_size, 1, 1] convolution
            parametrizations.weight.original1 [2 * hidden_size, hidden_size, wavenet_kernel_size] convolution
          res_skip_layers.{n < posterior_encoder_num_wavenet_layers}.
            bias [2 * hidden_size] convolution if n < posterior_encoder_num_wavenet_layers - 1
            bias [hidden_size] convolution if n == posterior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original0 [hidden_size, 1, 1] convolution if n == posterior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original0 [2 * hidden_size, 1, 1] convolution if n < posterior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original1 [2 * hidden_size, hidden_size, 1] convolution if n < posterior_encoder_num_wavenet_layers - 1
            parametrizations.weight.original1 [hidden_size, hidden_size, 1] convolution if n == posterior_encoder_num_wavenet_layers - 1
          cond_layer. if speaker_embedding_size > 0
            bias [2 * hidden_size * posterior_encoder_num_wavenet_layers] convolution
            parametrizations.weight.original0 [2 * ffn_dim, 1, 1] convolution
            parametrizations.weight.original1 [2 * hidden_size * posterior_encoder_num_wavenet_layers, speaker_embedding_size, 1] convolution
        conv_proj.weight [2 * flow_size, hidden_size, 1] convolution
        conv_proj.bias [2 * flow_size] convolution
      embed_speaker.weight [num_speakers, speaker_embedding_size] embedding.input if num_speakers > 1
    """#,
    // vivit
    #"""
    architecture vivit

    source transformers 5.24.0
    stack encoder
    natural ForVideoClassification
    type vivit
    default hidden_size = 768, intermediate_size = 3072, num_hidden_layers = 12
    default pooler_output_size = 768

    model vivit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [pooler_output_size, 3, 2, 16, 16] embedding.input
      embeddings.position_embeddings [1, 3137, pooler_output_size] embedding.position
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
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
      pooler.dense.bias [hidden_size] pooler if head == ""
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""

    head ForVideoClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head
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
    // voxtral-realtime
    #"""
    architecture voxtral-realtime

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type voxtral_realtime
    default audio_config.intermediate_size = 5120, hidden_size = 3072, text_config.head_dim = 128
    default text_config.hidden_size = 3072, text_config.intermediate_size = 9216
    default text_config.num_attention_heads = 32, text_config.num_hidden_layers = 26
    default text_config.num_key_value_heads = 8, text_config.vocab_size = 131072

    model ""
      audio_tower.: voxtral_realtime_encoder in audio_config @audio @encoder
      language_model.model. @decoder
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          ada_rms_norm.linear1.weight [text_config.num_attention_heads, text_config.hidden_size] feedForward.up
          ada_rms_norm.linear2.weight [text_config.hidden_size, text_config.num_attention_heads] feedForward.up
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
      multi_modal_projector.linear_1.weight [hidden_size, audio_config.intermediate_size] projector
      multi_modal_projector.linear_2.weight [hidden_size, hidden_size] projector

    head ForConditionalGeneration
    """#,
    // voxtral
    #"""
    architecture voxtral

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type voxtral
    default audio_config.intermediate_size = 5120, hidden_size = 3072, text_config.hidden_size = 3072
    default text_config.vocab_size = 131072

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      audio_tower.: voxtral_encoder in audio_config @audio @encoder
      multi_modal_projector.linear_1.weight [hidden_size, audio_config.intermediate_size] projector
      multi_modal_projector.linear_2.weight [hidden_size, hidden_size] projector

    head ForConditionalGeneration
    """#,
  ]
}
