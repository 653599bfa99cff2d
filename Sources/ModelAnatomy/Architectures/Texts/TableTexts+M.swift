// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let m: [String] = [
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
    // marian
    #"""
    architecture marian

    source transformers 5.24.0
    stack shared
    natural MTModel
    type marian
    default d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 12, encoder_ffn_dim = 4096
    default encoder_layers = 12, max_position_embeddings = 1024, vocab_size = 58101

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
        embed_tokens.weight embedding.token tied .shared.weight
        embed_positions.weight [max_position_embeddings, d_model] embedding.position if head == ""
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
        embed_tokens.weight embedding.token tied .shared.weight
        embed_positions.weight [max_position_embeddings, d_model] embedding.position if head == ""

    head MTModel
      final_logits_bias [1, vocab_size] buffer "frozen normalization"
      lm_head.weight head tied .shared.weight
    """#,
    // markuplm
    #"""
    architecture markuplm

    source transformers 5.24.0
    stack encoder
    natural LMForQuestionAnswering
    type markuplm
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default max_xpath_subs_unit_embeddings = 1024, max_xpath_tag_unit_embeddings = 256
    default max_depth = 50, num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 30522
    default xpath_unit_hidden_size = 32

    model markuplm.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.xpath_embeddings.xpath_unitseq2_embeddings.weight [hidden_size, max_depth * xpath_unit_hidden_size] embedding.input
      embeddings.xpath_embeddings.xpath_unitseq2_embeddings.bias [hidden_size] embedding.input
      embeddings.xpath_embeddings.xpath_unitseq2_inner.weight [intermediate_size, max_depth * xpath_unit_hidden_size] embedding.input
      embeddings.xpath_embeddings.xpath_unitseq2_inner.bias [intermediate_size] embedding.input
      embeddings.xpath_embeddings.inner2emb.weight [hidden_size, intermediate_size] embedding.input
      embeddings.xpath_embeddings.inner2emb.bias [hidden_size] embedding.input
      embeddings.xpath_embeddings.xpath_tag_sub_embeddings.{n < max_depth}.weight [max_xpath_tag_unit_embeddings, xpath_unit_hidden_size] embedding.input
      embeddings.xpath_embeddings.xpath_subs_sub_embeddings.{n < max_depth}.weight [max_xpath_subs_unit_embeddings, xpath_unit_hidden_size] embedding.input
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
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""
      pooler.dense.bias [hidden_size] pooler if head == ""

    head LMForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head
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
    // megatron-bert
    #"""
    architecture megatron-bert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type megatron-bert
    default hidden_size = 1024, intermediate_size = 4096, max_position_embeddings = 512
    default num_hidden_layers = 24, type_vocab_size = 2, vocab_size = 29056

    model bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      encoder.
        layer.{n < num_hidden_layers}.
          attention.ln.{weight,bias} [hidden_size] normalization
          attention.self.query.weight [hidden_size, hidden_size] attention.query
          attention.self.query.bias [hidden_size] attention.query
          attention.self.key.weight [hidden_size, hidden_size] attention.key
          attention.self.key.bias [hidden_size] attention.key
          attention.self.value.weight [hidden_size, hidden_size] attention.value
          attention.self.value.bias [hidden_size] attention.value
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          ln.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
        ln.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""
      pooler.dense.bias [hidden_size] pooler if head == ""

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
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
        0.conv.bias [1024] convolution
        0.conv.weight [2 * hidden_size, upsample_groups, 7] convolution
        2.conv.bias [512] convolution
        2.conv.weight [2 * hidden_size, upsample_groups, 16] convolution
        3.block.1.conv.bias [4 * num_filters] convolution
        3.block.1.conv.weight [codebook_dim, upsample_groups, 3] convolution
        3.block.3.conv.bias [512] convolution
        3.block.3.conv.weight [upsample_groups, codebook_dim, 1] convolution
        5.conv.bias [256] convolution
        5.conv.weight [upsample_groups, codebook_dim, 12] convolution
        6.block.1.conv.bias [2 * num_filters] convolution
        6.block.1.conv.weight [2 * head_dim, codebook_dim, 3] convolution
        6.block.3.conv.bias [4 * num_filters] convolution
        6.block.3.conv.weight [codebook_dim, 2 * head_dim, 1] convolution
        8.conv.bias [128] convolution
        8.conv.weight [codebook_dim, 2 * head_dim, 10] convolution
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
        6.conv.weight [codebook_dim, 2 * head_dim, 10] convolution
        7.block.1.conv.bias [2 * num_filters] convolution
        7.block.1.conv.weight [2 * head_dim, codebook_dim, 3] convolution
        7.block.3.conv.bias [4 * num_filters] convolution
        7.block.3.conv.weight [codebook_dim, 2 * head_dim, 1] convolution
        9.conv.bias [512] convolution
        9.conv.weight [upsample_groups, codebook_dim, 12] convolution
        10.block.1.conv.bias [4 * num_filters] convolution
        10.block.1.conv.weight [codebook_dim, upsample_groups, 3] convolution
        10.block.3.conv.bias [512] convolution
        10.block.3.conv.weight [upsample_groups, codebook_dim, 1] convolution
        12.conv.bias [1024] convolution
        12.conv.weight [2 * hidden_size, upsample_groups, 16] convolution
        14.conv.bias [512] convolution
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
    // mimi
    #"""
    architecture mimi
    like mimi-decoder

    source transformers 5.24.0
    stack shared
    type mimi codebook_size = 2048
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model ""
      downsample.conv.weight [upsample_groups, upsample_groups, 4] convolution
      encoder.layers. @encoder
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
        6.conv.weight [codebook_dim, 2 * head_dim, 10] convolution
        7.block.1.conv.bias [2 * num_filters] convolution
        7.block.1.conv.weight [2 * head_dim, codebook_dim, 3] convolution
        7.block.3.conv.bias [4 * num_filters] convolution
        7.block.3.conv.weight [codebook_dim, 2 * head_dim, 1] convolution
        9.conv.bias [512] convolution
        9.conv.weight [upsample_groups, codebook_dim, 12] convolution
        10.block.1.conv.bias [4 * num_filters] convolution
        10.block.1.conv.weight [codebook_dim, upsample_groups, 3] convolution
        10.block.3.conv.bias [512] convolution
        10.block.3.conv.weight [upsample_groups, codebook_dim, 1] convolution
        12.conv.bias [1024] convolution
        12.conv.weight [2 * hidden_size, upsample_groups, 16] convolution
        14.conv.bias [512] convolution
        14.conv.weight [upsample_groups, 2 * hidden_size, 3] convolution
      encoder_transformer.layers.{n < num_hidden_layers}. @encoder
        input_layernorm.{bias,weight} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp_layer_scale.scale [upsample_groups] layerScale
        post_attention_layernorm.{bias,weight} [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn_layer_scale.scale [upsample_groups] layerScale
      quantizer.
        acoustic_residual_vector_quantizer.
          input_proj.weight [codebook_dim, upsample_groups, 1] convolution
          layers.{n < num_quantizers - 1}.
            codebook.cluster_usage [codebook_size] buffer "constants"
            codebook.embed_sum [codebook_size, codebook_dim] buffer "fixed embedding"
            codebook.initialized [1] buffer "constants"
          output_proj.weight [upsample_groups, codebook_dim, 1] convolution
        semantic_residual_vector_quantizer.input_proj.weight [codebook_dim, upsample_groups, 1] convolution
        semantic_residual_vector_quantizer.layers.0.codebook.cluster_usage [codebook_size] buffer "constants"
        semantic_residual_vector_quantizer.layers.0.codebook.embed_sum [codebook_size, codebook_dim] buffer "fixed embedding"
        semantic_residual_vector_quantizer.layers.0.codebook.initialized [1] buffer "constants"
        semantic_residual_vector_quantizer.output_proj.weight [upsample_groups, codebook_dim, 1] convolution
    """#,
    // mimo-v2-flash
    #"""
    architecture mimo-v2-flash

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type mimo_v2_flash
    default head_dim = 192, hidden_size = 4096, intermediate_size = 16384
    default moe_intermediate_size = 2048, n_routed_experts = 256, num_attention_heads = 64
    default num_hidden_layers = 48, num_key_value_heads = 4, v_head_dim = 128, vocab_size = 152576
    default num_experts_per_tok = 8

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
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
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if layer_types[n] == "sliding_attention"
          k_proj.weight [8 * head_dim, hidden_size] attention.key
          v_proj.weight [8 * v_head_dim, hidden_size] attention.value
          attention_sink_bias [num_attention_heads] attention.sink
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key if layer_types[n] == "full_attention"
        self_attn.v_proj.weight [4 * v_head_dim, hidden_size] attention.value if layer_types[n] == "full_attention"
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
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
    // minicpm3
    #"""
    architecture minicpm3

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type minicpm3
    type youtu hidden_size = 2048, intermediate_size = 6144, kv_lora_rank = 512, num_attention_heads = 16, num_hidden_layers = 32, q_lora_rank = 1536, qk_nope_head_dim = 128, qk_rope_head_dim = 64, v_head_dim = 128, vocab_size = 128256
    default hidden_size = 2560, intermediate_size = 6400, kv_lora_rank = 256, num_attention_heads = 40
    default num_hidden_layers = 62, q_lora_rank = 768, qk_nope_head_dim = 64, qk_rope_head_dim = 32
    default v_head_dim = 64, vocab_size = 73448

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight head tied .embed_tokens.weight
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
    default num_experts_per_tok = 8
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
    default num_experts_per_tok = 4
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
    default num_experts_per_tok = 4
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
    default num_experts_per_tok = 2
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
    type mlcd
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
    // mobilebert
    #"""
    architecture mobilebert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type mobilebert
    default embedding_size = 128, hidden_size = 512, intermediate_size = 512
    default max_position_embeddings = 512, num_hidden_layers = 24, type_vocab_size = 2
    default vocab_size = 30522

    model mobilebert.
      embeddings.word_embeddings.weight [vocab_size, embedding_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.embedding_transformation.weight [intermediate_size, 3 * embedding_size] embedding.input
      embeddings.embedding_transformation.bias [hidden_size] embedding.input
      embeddings.LayerNorm.{bias,weight} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.self.query.weight [embedding_size, embedding_size] attention.query
        attention.self.query.bias [embedding_size] attention.query
        attention.self.key.weight [embedding_size, embedding_size] attention.key
        attention.self.key.bias [embedding_size] attention.key
        attention.self.value.weight [embedding_size, intermediate_size] attention.value
        attention.self.value.bias [embedding_size] attention.value
        attention.output.dense.weight [embedding_size, embedding_size] attention.output
        attention.output.dense.bias [embedding_size] attention.output
        attention.output.LayerNorm.{bias,weight} [embedding_size] normalization
        intermediate.dense.weight [intermediate_size, embedding_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [embedding_size, hidden_size] feedForward.down
        output.dense.bias [embedding_size] feedForward.down
        output.LayerNorm.{bias,weight} [embedding_size] normalization
        output.bottleneck.dense.weight [intermediate_size, embedding_size] feedForward.down
        output.bottleneck.dense.bias [hidden_size] feedForward.down
        output.bottleneck.LayerNorm.{bias,weight} [hidden_size] normalization
        bottleneck.input.dense.weight [embedding_size, hidden_size] other
        bottleneck.input.dense.bias [embedding_size] other
        bottleneck.input.LayerNorm.{bias,weight} [embedding_size] normalization
        bottleneck.attention.dense.weight [embedding_size, hidden_size] other
        bottleneck.attention.dense.bias [embedding_size] other
        bottleneck.attention.LayerNorm.{bias,weight} [embedding_size] normalization
        ffn.{e < 3}.
          intermediate.dense.weight [intermediate_size, embedding_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [embedding_size, hidden_size] feedForward.down
          output.dense.bias [embedding_size] feedForward.down
          output.LayerNorm.{bias,weight} [embedding_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""
      pooler.dense.bias [hidden_size] pooler if head == ""

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.dense.weight [3 * embedding_size, vocab_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
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
    stack decoder
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
        self_attn.att_proj.weight [6144, hidden_size] attention.qkv
        self_attn.attn_out.weight [hidden_size, hidden_size] attention.output
        self_attn.q_norm.weight [head_dim] normalization
      norm.weight [hidden_size] normalization
    """#,
    // moonshine
    #"""
    architecture moonshine

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type moonshine
    default decoder_num_hidden_layers = 6, encoder_num_hidden_layers = 6, hidden_size = 288
    default intermediate_size = 1152, vocab_size = 32768

    model model.
      encoder. @encoder
        conv1.weight [hidden_size, 1, 127] embedding.input
        conv2.weight [2 * hidden_size, hidden_size, 7] embedding.input
        conv2.bias [2 * hidden_size] embedding.input
        conv3.weight [hidden_size, 2 * hidden_size, 3] convolution
        conv3.bias [hidden_size] convolution
        groupnorm.{weight,bias} [hidden_size] normalization
        layers.{n < encoder_num_hidden_layers}.
          self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
          self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
          self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
          mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
          mlp.fc1.bias [intermediate_size] feedForward.up
          mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
          mlp.fc2.bias [hidden_size] feedForward.down
          input_layernorm.weight [hidden_size] normalization
          post_attention_layernorm.weight [hidden_size] normalization
        layer_norm.weight [hidden_size] normalization
      decoder. @decoder
        embed_tokens.weight [vocab_size, hidden_size] embedding.token
        layers.{n < decoder_num_hidden_layers}.
          self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
          self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
          self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
          encoder_attn.q_proj.weight [hidden_size, hidden_size] crossAttention.query
          encoder_attn.k_proj.weight [hidden_size, hidden_size] crossAttention.key
          encoder_attn.v_proj.weight [hidden_size, hidden_size] crossAttention.value
          encoder_attn.o_proj.weight [hidden_size, hidden_size] crossAttention.output
          mlp.fc1.weight [8 * hidden_size, hidden_size] feedForward.up
          mlp.fc1.bias [8 * hidden_size] feedForward.up
          mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
          mlp.fc2.bias [hidden_size] feedForward.down
          input_layernorm.weight [hidden_size] normalization
          post_attention_layernorm.weight [hidden_size] normalization
          final_layernorm.weight [hidden_size] normalization
        norm.weight [hidden_size] normalization

    head ForConditionalGeneration
      proj_out.weight head tied .decoder.embed_tokens.weight
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
    // mra
    #"""
    architecture mra

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type mra
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 1, vocab_size = 50265

    model mra.
      embeddings.position_ids [1, max_position_embeddings] buffer "position indices"
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
    // muse-glimmer-assistant
    #"""
    architecture muse-glimmer-assistant

    source transformers 5.24.0
    stack decoder
    type muse_glimmer_assistant
    default head_dim = 128, hidden_size = 6656, intermediate_size = 19968, num_attention_heads = 32
    default num_hidden_layers = 5, num_key_value_heads = 8

    model ""
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
        input_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
      encoder.fc.weight [hidden_size, 5 * hidden_size] projector
      encoder.output_norm_enc.weight [hidden_size] normalization
    """#,
    // muse-glimmer-text
    #"""
    architecture muse-glimmer-text

    source transformers 5.24.0
    stack decoder
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
    // muse-spark-text
    #"""
    architecture muse-spark-text

    source transformers 5.24.0
    stack decoder
    type muse_spark_text
    default head_dim = 64, hidden_size = 8192, moe_intermediate_size = 4096, num_attention_heads = 128
    default num_hidden_layers = 62, num_key_value_heads = 16, num_local_experts = 256
    default vocab_size = 202048
    default num_experts_per_tok = 8
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
  ]
}
