// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let j: [String] = [
    // jamba
    #"""
    architecture jamba
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type jamba
    default attn_layer_offset = 4, attn_layer_period = 8, expert_layer_period = 2, hidden_size = 4096
    default intermediate_size = 14336, mamba_conv_bias = true, mamba_d_conv = 4, mamba_d_state = 16
    default mamba_expand = 2, mamba_proj_bias = false, num_attention_heads = 32, num_experts = 16
    default num_hidden_layers = 32, num_key_value_heads = 8, tie_word_embeddings = false
    default vocab_size = 65536, head_dim = hidden_size / num_attention_heads
    default mamba_dt_rank = ceil(hidden_size, 16)
    default num_experts_per_tok = 2
    let width = mamba_expand * hidden_size

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      final_layernorm.weight [hidden_size] normalization
      layers.{n < num_hidden_layers}.
        feed_forward. if n % expert_layer_period != 1
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward. if n % expert_layer_period == 1
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, intermediate_size] expert.down
            gate_proj.weight [intermediate_size, hidden_size] expert.gate
            up_proj.weight [intermediate_size, hidden_size] expert.up
          router.weight [num_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        mamba. if n % attn_layer_period != attn_layer_offset
          A_log [width, mamba_d_state] stateSpace
          D [width] stateSpace
          b_layernorm.weight [mamba_d_state] normalization
          c_layernorm.weight [mamba_d_state] normalization
          conv1d.bias [width] stateSpace if mamba_conv_bias
          conv1d.weight [width, mamba_expand * hidden_size / (mamba_expand * hidden_size), mamba_d_conv] stateSpace
          dt_layernorm.weight [mamba_dt_rank] normalization
          dt_proj.bias [width] stateSpace
          dt_proj.weight [width, mamba_dt_rank] stateSpace
          in_proj.weight [2 * (mamba_expand * hidden_size), hidden_size] stateSpace
          in_proj.bias [2 * (mamba_expand * hidden_size)] stateSpace if mamba_proj_bias
          out_proj.weight [hidden_size, width] stateSpace
          out_proj.bias [hidden_size] stateSpace if mamba_proj_bias
          x_proj.weight [mamba_dt_rank + 2 * mamba_d_state, width] stateSpace
        pre_ff_layernorm.weight [hidden_size] normalization
        self_attn. if n % attn_layer_period == attn_layer_offset
          k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // jetmoe
    #"""
    architecture jetmoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type jetmoe
    default hidden_size = 2048, intermediate_size = 5632, kv_channels = 128, num_hidden_layers = 12
    default num_key_value_heads = 16, num_local_experts = 8, tie_word_embeddings = true
    default vocab_size = 32000
    default num_experts_per_tok = 2

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        mlp.bias [hidden_size] expert.down
        mlp.input_linear.weight [num_local_experts, 2 * intermediate_size, hidden_size] expert.up
        mlp.output_linear.weight [num_local_experts, hidden_size, intermediate_size] expert.up
        mlp.router.layer.weight [num_local_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        self_attention.experts.bias [hidden_size] attention.output
        self_attention.experts.input_linear.weight [num_local_experts, kv_channels * num_key_value_heads, hidden_size] expert.up
        self_attention.experts.output_linear.weight [num_local_experts, hidden_size, kv_channels * num_key_value_heads] expert.up
        self_attention.experts.router.layer.weight [num_local_experts, hidden_size] expert.router
        self_attention.kv_proj.weight [2 * (kv_channels * num_key_value_heads), hidden_size] attention.kv
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // jev
    #"""
    architecture jev

    source transformers 5.24.0
    stack shared
    natural ForDecision
    type jev
    default hidden_size = 4096, num_verbalizers = 24

    model ""
      model.: auto(qwen3_5_text) in text_config @text
      proj.bias [num_verbalizers] projector
      weight [num_verbalizers, hidden_size] other

    head ForDecision
    """#,
    // jina-embeddings-v3
    #"""
    architecture jina-embeddings-v3

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type jina_embeddings_v3
    default hidden_size = 1024, intermediate_size = 4096, num_attention_heads = 16
    default num_hidden_layers = 24, type_vocab_size = 1, vocab_size = 250002

    model roberta.
      emb_ln.{bias,weight} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      encoder.layers.{n < num_hidden_layers}.
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc2.bias [hidden_size] feedForward.down
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
        mixer.Wqkv.bias [3 * (hidden_size / num_attention_heads) * num_attention_heads] attention.qkv
        mixer.Wqkv.weight [3 * (hidden_size / num_attention_heads) * num_attention_heads, hidden_size] attention.qkv
        mixer.out_proj.bias [hidden_size] attention.output
        mixer.out_proj.weight [hidden_size, hidden_size] attention.output
      pooler.dense.bias [hidden_size] pooler if head == ""
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.layer_norm.{bias,weight} [hidden_size] head
      lm_head.decoder.bias head tied lm_head.bias
    """#,
  ]
}
