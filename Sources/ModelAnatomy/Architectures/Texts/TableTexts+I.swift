// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let i: [String] = [
    // idefics
    #"""
    architecture idefics

    source transformers 5.24.0
    stack decoder
    natural ForVisionText2Text
    type idefics
    default hidden_size = 4096, intermediate_size = 11008, num_hidden_layers = 32
    default vision_config.embed_dim = 768, vision_config.image_size = 224
    default vision_config.intermediate_size = 5120, vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 32, vision_config.patch_size = 14, vocab_size = 32000

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      vision_model. @encoder
        embeddings.class_embedding [vision_config.embed_dim] embedding.input
        embeddings.patch_embedding.weight [vision_config.embed_dim, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.embed_dim] embedding.position
        pre_layrnorm.{weight,bias} [vision_config.embed_dim] normalization
        encoder.layers.{n < vision_config.num_hidden_layers}.
          self_attn.k_proj.weight [vision_config.embed_dim, vision_config.embed_dim] attention.key
          self_attn.k_proj.bias [vision_config.embed_dim] attention.key
          self_attn.v_proj.weight [vision_config.embed_dim, vision_config.embed_dim] attention.value
          self_attn.v_proj.bias [vision_config.embed_dim] attention.value
          self_attn.q_proj.weight [vision_config.embed_dim, vision_config.embed_dim] attention.query
          self_attn.q_proj.bias [vision_config.embed_dim] attention.query
          self_attn.out_proj.weight [vision_config.embed_dim, vision_config.embed_dim] attention.output
          self_attn.out_proj.bias [vision_config.embed_dim] attention.output
          layer_norm1.{weight,bias} [vision_config.embed_dim] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.embed_dim] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.embed_dim, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.embed_dim] feedForward.down
          layer_norm2.{weight,bias} [vision_config.embed_dim] normalization
        post_layernorm.{weight,bias} [vision_config.embed_dim] normalization
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      gated_cross_attn_layers.{n < num_hidden_layers}.
        {alpha_cross_attn,alpha_dense} [1] other
        cross_attn.q_proj.weight [hidden_size, hidden_size] crossAttention.query
        cross_attn.k_proj.weight [hidden_size, vision_config.embed_dim] crossAttention.key
        cross_attn.v_proj.weight [hidden_size, vision_config.embed_dim] crossAttention.value
        cross_attn.o_proj.weight [hidden_size, hidden_size] crossAttention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForVisionText2Text
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // idefics2
    #"""
    architecture idefics2

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type idefics2
    default perceiver_config.hidden_size = 4096, perceiver_config.resampler_depth = 3
    default perceiver_config.resampler_n_latents = 64, text_config.hidden_size = 4096
    default text_config.intermediate_size = 14336, text_config.vocab_size = 32000
    default vision_config.hidden_size = 768, vision_config.image_size = 224
    default vision_config.intermediate_size = 3072, vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12, vision_config.patch_size = 32
    let width = 4 * perceiver_config.hidden_size

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
      connector.
        modality_projection.gate_proj.weight [text_config.intermediate_size, vision_config.hidden_size] feedForward.gate
        modality_projection.up_proj.weight [text_config.intermediate_size, vision_config.hidden_size] feedForward.up
        modality_projection.down_proj.weight [perceiver_config.hidden_size, text_config.intermediate_size] feedForward.down
        perceiver_resampler.
          latents [perceiver_config.resampler_n_latents, perceiver_config.hidden_size] embedding.input
          layers.{n < perceiver_config.resampler_depth}.
            input_latents_norm.weight [perceiver_config.hidden_size] normalization
            input_context_norm.weight [text_config.hidden_size] normalization
            self_attn.q_proj.weight [2 * vision_config.hidden_size, perceiver_config.hidden_size] attention.query
            self_attn.k_proj.weight [vision_config.hidden_size / 2, perceiver_config.hidden_size] attention.key
            self_attn.v_proj.weight [vision_config.hidden_size / 2, perceiver_config.hidden_size] attention.value
            self_attn.o_proj.weight [perceiver_config.hidden_size, 2 * vision_config.hidden_size] attention.output
            post_attention_layernorm.weight [perceiver_config.hidden_size] normalization
            mlp.gate_proj.weight [width, perceiver_config.hidden_size] feedForward.gate
            mlp.up_proj.weight [width, perceiver_config.hidden_size] feedForward.up
            mlp.down_proj.weight [perceiver_config.hidden_size, width] feedForward.down
          norm.weight [perceiver_config.hidden_size] normalization
      text_model.: auto(mistral) in text_config @text

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, perceiver_config.hidden_size] head
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
    // ijepa
    #"""
    architecture ijepa

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type ijepa
    default hidden_size = 768, image_size = 224, intermediate_size = 3072, num_channels = 3
    default num_hidden_layers = 12, patch_size = 16

    model ijepa.
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size), hidden_size] embedding.position
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

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head
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
    // informer
    #"""
    architecture informer
    like time-series-transformer

    source transformers 5.24.0
    type informer

    model ""
      encoder. @encoder
        conv_layers.0.downConv.weight [d_model, d_model, 3] convolution
        conv_layers.0.downConv.bias [d_model] convolution
        conv_layers.0.norm.{weight,bias} [d_model] normalization
        conv_layers.0.norm.{running_mean,running_var} [d_model] buffer "batch norm statistics"
        conv_layers.0.norm.num_batches_tracked [] buffer "batch norm statistics"
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
  ]
}
