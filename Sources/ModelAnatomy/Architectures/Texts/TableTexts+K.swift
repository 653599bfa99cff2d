// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let k: [String] = [
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
    // kolibri1
    #"""
    architecture kolibri1

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type kolibri1
    default head_dim = 128, hidden_size = 2560, moe_intermediate_size = 512, num_attention_heads = 48
    default num_hidden_layers = 50, num_key_value_heads = 4, num_local_experts = 384
    default vocab_size = 128000
    default num_experts_per_tok = 6

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.
          experts.{e < num_local_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_local_experts, hidden_size] expert.router
          shared_experts.down_proj.weight [hidden_size, moe_intermediate_size] feedForward.down
          shared_experts.gate_proj.weight [moe_intermediate_size, hidden_size] feedForward.gate
          shared_experts.up_proj.weight [moe_intermediate_size, hidden_size] feedForward.up
        moe.router.expert_bias [num_local_experts] buffer "balancing bias of the router"
        post_attention_layernorm.weight [hidden_size] normalization
        post_ffn_norm.weight [hidden_size] normalization
        post_attn_norm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // kosmos-2
    #"""
    architecture kosmos-2

    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type kosmos-2
    default latent_query_num = 64, text_config.embed_dim = 2048, text_config.ffn_dim = 8192
    default text_config.layers = 24, text_config.vocab_size = 65037, vision_config.hidden_size = 1024
    default vision_config.image_size = 224, vision_config.intermediate_size = 4096
    default vision_config.num_channels = 3, vision_config.num_hidden_layers = 24
    default vision_config.patch_size = 14

    model ""
      text_model.
        model.
          embed_tokens.weight [text_config.vocab_size, text_config.embed_dim] embedding.token
          layers.{n < text_config.layers}.
            self_attn.k_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.key
            self_attn.k_proj.bias [text_config.embed_dim] attention.key
            self_attn.v_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.value
            self_attn.v_proj.bias [text_config.embed_dim] attention.value
            self_attn.q_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.query
            self_attn.q_proj.bias [text_config.embed_dim] attention.query
            self_attn.out_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.output
            self_attn.out_proj.bias [text_config.embed_dim] attention.output
            self_attn.inner_attn_ln.{weight,bias} [text_config.embed_dim] normalization
            self_attn_layer_norm.{weight,bias} [text_config.embed_dim] normalization
            ffn.fc1.weight [text_config.ffn_dim, text_config.embed_dim] feedForward.up
            ffn.fc1.bias [text_config.ffn_dim] feedForward.up
            ffn.fc2.weight [text_config.embed_dim, text_config.ffn_dim] feedForward.down
            ffn.fc2.bias [text_config.embed_dim] feedForward.down
            ffn.ffn_layernorm.{weight,bias} [text_config.ffn_dim] normalization
            final_layer_norm.{weight,bias} [text_config.embed_dim] normalization
          layer_norm.{weight,bias} [text_config.embed_dim] normalization
        lm_head.weight head tied text_model.model.embed_tokens.weight if head == "ForConditionalGeneration"
      vision_model.model. @encoder
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
      image_to_text_projection.latent_query [latent_query_num, text_config.embed_dim] projector
      image_to_text_projection.dense.weight [text_config.embed_dim, vision_config.hidden_size] projector
      image_to_text_projection.dense.bias [text_config.embed_dim] projector
      image_to_text_projection.x_attn.k_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.key
      image_to_text_projection.x_attn.k_proj.bias [text_config.embed_dim] attention.key
      image_to_text_projection.x_attn.v_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.value
      image_to_text_projection.x_attn.v_proj.bias [text_config.embed_dim] attention.value
      image_to_text_projection.x_attn.q_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.query
      image_to_text_projection.x_attn.q_proj.bias [text_config.embed_dim] attention.query
      image_to_text_projection.x_attn.out_proj.weight [text_config.embed_dim, text_config.embed_dim] attention.output
      image_to_text_projection.x_attn.out_proj.bias [text_config.embed_dim] attention.output

    head ForConditionalGeneration
    """#,
    // kyutai-speech-to-text
    #"""
    architecture kyutai-speech-to-text

    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type kyutai_speech_to_text
    default codec_config.audio_channels = 1, codec_config.codebook_dim = 256
    default codec_config.codebook_size = 2048, codec_config.compress = 2, codec_config.head_dim = 64
    default codec_config.hidden_size = 512, codec_config.intermediate_size = 2048
    default codec_config.num_attention_heads = 8, codec_config.num_filters = 64
    default codec_config.num_hidden_layers = 8, codec_config.num_key_value_heads = 8
    default codec_config.upsample_groups = 512, ffn_dim = 11264, head_dim = 64, hidden_size = 2048
    default num_attention_heads = 32, num_codebooks = 32, num_hidden_layers = 48, vocab_size = 4001
    let width = 4 * codec_config.num_filters, width2 = 2 * codec_config.num_filters
    let queries = num_attention_heads * head_dim, width3 = 512
    let keys = codec_config.num_key_value_heads * codec_config.head_dim
    let queries2 = codec_config.num_attention_heads * codec_config.head_dim

    model model.
      embed_tokens.embed_tokens.weight [69570, codec_config.codebook_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.fc1.weight [ffn_dim, hidden_size] feedForward.up
        mlp.fc2.weight [hidden_size, 5632] feedForward.down
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.linear.weight [queries, hidden_size] attention.key
        self_attn.o_proj.linear.weight [hidden_size, queries] attention.output
        self_attn.q_proj.linear.weight [queries, hidden_size] attention.query
        self_attn.v_proj.linear.weight [queries, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForConditionalGeneration
      codec_model.
        decoder.layers.
          0.conv.bias [1024] convolution
          0.conv.weight [hidden_size / 2, codec_config.upsample_groups, 7] convolution
          2.conv.bias [512] convolution
          2.conv.weight [hidden_size / 2, codec_config.upsample_groups, head_dim / 4] convolution
          3.block.1.conv.bias [width] convolution
          3.block.1.conv.weight [codec_config.codebook_dim, codec_config.upsample_groups, 3] convolution
          3.block.3.conv.bias [width3] convolution
          3.block.3.conv.weight [codec_config.upsample_groups, codec_config.codebook_dim, 1] convolution
          5.conv.bias [256] convolution
          5.conv.weight [codec_config.upsample_groups, codec_config.codebook_dim, 12] convolution
          6.block.1.conv.bias [width2] convolution
          6.block.1.conv.weight [2 * head_dim, codec_config.codebook_dim, 3] convolution
          6.block.3.conv.bias [width] convolution
          6.block.3.conv.weight [codec_config.codebook_dim, 2 * head_dim, 1] convolution
          8.conv.bias [128] convolution
          8.conv.weight [codec_config.codebook_dim, 2 * head_dim, 10] convolution
          9.block.1.conv.bias [codec_config.num_filters] convolution
          9.block.1.conv.weight [head_dim, 2 * head_dim, 3] convolution
          9.block.3.conv.bias [width2] convolution
          9.block.3.conv.weight [2 * head_dim, head_dim, 1] convolution
          11.conv.bias [codec_config.num_filters] convolution
          11.conv.weight [2 * head_dim, head_dim, codec_config.num_attention_heads] convolution
          12.block.1.conv.bias [codec_config.num_filters / codec_config.compress] convolution
          12.block.1.conv.weight [num_codebooks, head_dim, 3] convolution
          12.block.3.conv.bias [codec_config.num_filters] convolution
          12.block.3.conv.weight [head_dim, num_codebooks, 1] convolution
          14.conv.bias [codec_config.audio_channels] convolution
          14.conv.weight [1, head_dim, 3] convolution
        decoder_transformer.layers.{n < codec_config.num_hidden_layers}.
          input_layernorm.{bias,weight} [codec_config.hidden_size] normalization
          mlp.fc1.weight [codec_config.intermediate_size, codec_config.hidden_size] feedForward.up
          mlp.fc2.weight [codec_config.hidden_size, codec_config.intermediate_size] feedForward.down
          mlp_layer_scale.scale [codec_config.upsample_groups] layerScale
          post_attention_layernorm.{bias,weight} [codec_config.hidden_size] normalization
          self_attn.k_proj.weight [keys, codec_config.hidden_size] attention.key
          self_attn.o_proj.weight [codec_config.hidden_size, queries2] attention.output
          self_attn.q_proj.weight [queries2, codec_config.hidden_size] attention.query
          self_attn.v_proj.weight [keys, codec_config.hidden_size] attention.value
          self_attn_layer_scale.scale [codec_config.upsample_groups] layerScale
        upsample.conv.weight [codec_config.upsample_groups, 1, 4] convolution
        downsample.conv.weight [codec_config.upsample_groups, codec_config.upsample_groups, 4] convolution
        encoder.layers.
          0.conv.bias [codec_config.num_filters] convolution
          0.conv.weight [head_dim, 1, 7] convolution
          1.block.1.conv.bias [codec_config.num_filters / codec_config.compress] convolution
          1.block.1.conv.weight [num_codebooks, head_dim, 3] convolution
          1.block.3.conv.bias [codec_config.num_filters] convolution
          1.block.3.conv.weight [head_dim, num_codebooks, 1] convolution
          3.conv.bias [width2] convolution
          3.conv.weight [2 * head_dim, head_dim, codec_config.num_attention_heads] convolution
          4.block.1.conv.bias [codec_config.num_filters] convolution
          4.block.1.conv.weight [head_dim, 2 * head_dim, 3] convolution
          4.block.3.conv.bias [width2] convolution
          4.block.3.conv.weight [2 * head_dim, head_dim, 1] convolution
          6.conv.bias [width] convolution
          6.conv.weight [codec_config.codebook_dim, 2 * head_dim, 10] convolution
          7.block.1.conv.bias [width2] convolution
          7.block.1.conv.weight [2 * head_dim, codec_config.codebook_dim, 3] convolution
          7.block.3.conv.bias [width] convolution
          7.block.3.conv.weight [codec_config.codebook_dim, 2 * head_dim, 1] convolution
          9.conv.bias [width3] convolution
          9.conv.weight [codec_config.upsample_groups, codec_config.codebook_dim, 12] convolution
          10.block.1.conv.bias [width] convolution
          10.block.1.conv.weight [codec_config.codebook_dim, codec_config.upsample_groups, 3] convolution
          10.block.3.conv.bias [width3] convolution
          10.block.3.conv.weight [codec_config.upsample_groups, codec_config.codebook_dim, 1] convolution
          12.conv.bias [1024] convolution
          12.conv.weight [hidden_size / 2, codec_config.upsample_groups, head_dim / 4] convolution
          14.conv.bias [width3] convolution
          14.conv.weight [codec_config.upsample_groups, hidden_size / 2, 3] convolution
        encoder_transformer.layers.{n < codec_config.num_hidden_layers}.
          input_layernorm.{bias,weight} [codec_config.hidden_size] normalization
          mlp.fc1.weight [codec_config.intermediate_size, codec_config.hidden_size] feedForward.up
          mlp.fc2.weight [codec_config.hidden_size, codec_config.intermediate_size] feedForward.down
          mlp_layer_scale.scale [codec_config.upsample_groups] layerScale
          post_attention_layernorm.{bias,weight} [codec_config.hidden_size] normalization
          self_attn.k_proj.weight [keys, codec_config.hidden_size] attention.key
          self_attn.o_proj.weight [codec_config.hidden_size, queries2] attention.output
          self_attn.q_proj.weight [queries2, codec_config.hidden_size] attention.query
          self_attn.v_proj.weight [keys, codec_config.hidden_size] attention.value
          self_attn_layer_scale.scale [codec_config.upsample_groups] layerScale
        quantizer.
          acoustic_residual_vector_quantizer.
            input_proj.weight [codec_config.codebook_dim, codec_config.upsample_groups, 1] convolution
            layers.{n < num_codebooks - 1}.
              codebook.cluster_usage [codec_config.codebook_size] buffer "constants"
              codebook.embed_sum [codec_config.codebook_size, codec_config.codebook_dim] buffer "fixed embedding"
              codebook.initialized [1] buffer "constants"
            output_proj.weight [codec_config.upsample_groups, codec_config.codebook_dim, 1] convolution
          semantic_residual_vector_quantizer.input_proj.weight [codec_config.codebook_dim, codec_config.upsample_groups, 1] convolution
          semantic_residual_vector_quantizer.layers.0.codebook.cluster_usage [codec_config.codebook_size] buffer "constants"
          semantic_residual_vector_quantizer.layers.0.codebook.embed_sum [codec_config.codebook_size, codec_config.codebook_dim] buffer "fixed embedding"
          semantic_residual_vector_quantizer.layers.0.codebook.initialized [1] buffer "constants"
          semantic_residual_vector_quantizer.output_proj.weight [codec_config.upsample_groups, codec_config.codebook_dim, 1] convolution
      lm_head.weight [vocab_size, hidden_size] head
    """#,
  ]
}
