// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let n: [String] = [
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
      subsampling.linear.weight [hidden_size, 2816] embedding.input
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
    default num_experts_per_tok = 2

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
    type jais2 attention_bias = true, head_dim = 128, hidden_size = 3328, intermediate_size = 26624, mlp_bias = true, num_attention_heads = 26, num_key_value_heads = 26, vocab_size = 150272
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
      embedder.projection.weight [hidden_size, 1024] embedding.input
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
    // nemotron3-5-transcribe-word-timestamp
    #"""
    architecture nemotron3-5-transcribe-word-timestamp

    source transformers 5.24.0
    stack encoder
    type nemotron3_5_transcribe_word_timestamp
    default hidden_size = 1280, intermediate_size = 640, num_attention_heads = 16
    default num_key_value_heads = 16
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)
    let width = hidden_size / num_attention_heads, width2 = 80

    model ""
      upsampler.weight [hidden_size, hidden_size, 2] convolution
      upsampler.bias [hidden_size] convolution
      input_layer_norm.{weight,bias} [hidden_size] normalization
      layers.
        0.
          self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.k_proj.weight [keys, hidden_size] attention.key
          self_attn.v_proj.weight [keys, hidden_size] attention.value
          self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
          self_attn.o_proj.bias [hidden_size] attention.output
          self_attn.q_norm.weight [width] normalization
          self_attn.q_norm.bias [width2] normalization
          self_attn.k_norm.weight [width] normalization
          self_attn.k_norm.bias [width2] normalization
          layer_norm1.{weight,bias} [hidden_size] normalization
          mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
          mlp.fc1.bias [intermediate_size] feedForward.up
          mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
          mlp.fc2.bias [hidden_size] feedForward.down
          layer_norm2.{weight,bias} [hidden_size] normalization
        1.
          self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.k_proj.weight [keys, hidden_size] attention.key
          self_attn.v_proj.weight [keys, hidden_size] attention.value
          self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
          self_attn.o_proj.bias [hidden_size] attention.output
          self_attn.q_norm.weight [width] normalization
          self_attn.q_norm.bias [width2] normalization
          self_attn.k_norm.weight [width] normalization
          self_attn.k_norm.bias [width2] normalization
          layer_norm1.{weight,bias} [hidden_size] normalization
          mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
          mlp.fc1.bias [intermediate_size] feedForward.up
          mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
          mlp.fc2.bias [hidden_size] feedForward.down
          layer_norm2.{weight,bias} [hidden_size] normalization
      layer_norm.{weight,bias} [hidden_size] normalization
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
    // nemotron3-diarization
    #"""
    architecture nemotron3-diarization

    source transformers 5.24.0
    stack shared
    type nemotron3_diarization
    default audio_config.hidden_size = 512, head_config.hidden_size = 192

    model ""
      audio_tower.: nemotron3_diarization_audio in audio_config @audio @encoder
      proj.weight [head_config.hidden_size, audio_config.hidden_size] projector
      proj.bias [head_config.hidden_size] projector
      upsampler.conv.weight [8 * head_config.hidden_size, head_config.hidden_size, 3] convolution
      upsampler.conv.bias [8 * head_config.hidden_size] convolution
    """#,
    // neomme
    #"""
    architecture neomme

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type neomme
    default embedding_rank = 256, head_dim = 64, hidden_size = 1024, intermediate_size = 3584
    default num_attention_heads = 16, num_hidden_layers = 17, num_key_value_heads = 4
    default vocab_size = 131072
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.word_embeddings.weight [vocab_size, embedding_rank] embedding.token
      embed_tokens.embedding_projection.weight [hidden_size, embedding_rank] embedding.input
      patch_embeddings.norm.{weight,bias} [3 * hidden_size] normalization
      patch_embeddings.up_proj.weight [2 * hidden_size, 3 * hidden_size] embedding.input
      patch_embeddings.down_proj.weight [hidden_size, 2 * hidden_size] embedding.input
      patch_embeddings.down_proj.bias [hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        lambdas [2] layerScale
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.exclusive_self_attention.alpha [num_attention_heads] attention.output
        self_attn.output_projection.gate_proj.weight [queries, hidden_size] projector
        self_attn.output_projection.o_proj.weight [hidden_size, queries] projector
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
      value_embeddings.weight [vocab_size, embedding_rank] embedding.input

    head ForMaskedLM
      unembedding_projection.weight embedding.input tied .embed_tokens.embedding_projection.weight
      lm_head.weight head tied .embed_tokens.word_embeddings.weight
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
    // nystromformer
    #"""
    architecture nystromformer

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type nystromformer
    default conv_kernel_size = 65, hidden_size = 768, intermediate_size = 3072
    default max_position_embeddings = 510, num_attention_heads = 12, num_hidden_layers = 12
    default type_vocab_size = 2, vocab_size = 30000

    model nystromformer.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings + 2, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.self.query.weight [hidden_size, hidden_size] attention.query
        attention.self.query.bias [hidden_size] attention.query
        attention.self.key.weight [hidden_size, hidden_size] attention.key
        attention.self.key.bias [hidden_size] attention.key
        attention.self.value.weight [hidden_size, hidden_size] attention.value
        attention.self.value.bias [hidden_size] attention.value
        attention.self.conv.weight [num_attention_heads, 1, conv_kernel_size, 1] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
    """#,
  ]
}
