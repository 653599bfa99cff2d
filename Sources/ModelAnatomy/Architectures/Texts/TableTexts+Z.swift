// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let z: [String] = [
    // zamba2
    #"""
    architecture zamba2

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type zamba2
    default adapter_rank = 128, attention_hidden_size = 5120, hidden_size = 2560
    default intermediate_size = 10240, mamba_expand = 2, n_mamba_heads = 8, num_attention_heads = 32
    default num_hidden_layers = 54, vocab_size = 32000
    let width = adapter_rank + 2 * hidden_size, width2 = mamba_expand * hidden_size

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        mamba. if layers_block_type[n] == "linear_attention"
          {dt_bias,A_log,D} [n_mamba_heads] stateSpace
          conv1d.weight [width, 1, 4] stateSpace
          conv1d.bias [width] stateSpace
          in_proj.weight [10376, hidden_size] stateSpace
          norm.weight [width2] normalization
          out_proj.weight [hidden_size, width2] stateSpace
        input_layernorm.weight [hidden_size] normalization if layers_block_type[n] == "linear_attention"
        linear.weight [hidden_size, hidden_size] other if layers_block_type[n] == "hybrid"
        mamba_decoder. if layers_block_type[n] == "hybrid"
          mamba.{dt_bias,A_log,D} [n_mamba_heads] stateSpace
          mamba.conv1d.weight [width, 1, 4] stateSpace
          mamba.conv1d.bias [width] stateSpace
          mamba.in_proj.weight [10376, hidden_size] stateSpace
          mamba.norm.weight [width2] normalization
          mamba.out_proj.weight [hidden_size, width2] stateSpace
          input_layernorm.weight [hidden_size] normalization
        shared_transformer. if layers_block_type[n] == "hybrid" and n < num_hidden_layers / 2 and n % n_mamba_heads != 0
          self_attn.q_proj.weight [attention_hidden_size, attention_hidden_size] attention.query tied .layers.6.shared_transformer.self_attn.q_proj.weight when n > 6
          self_attn.k_proj.weight [attention_hidden_size, attention_hidden_size] attention.key tied .layers.6.shared_transformer.self_attn.k_proj.weight when n > 6
          self_attn.v_proj.weight [attention_hidden_size, attention_hidden_size] attention.value tied .layers.6.shared_transformer.self_attn.v_proj.weight when n > 6
          self_attn.o_proj.weight [hidden_size, attention_hidden_size] attention.output tied .layers.6.shared_transformer.self_attn.o_proj.weight when n > 6
          feed_forward.
            gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up tied .layers.6.shared_transformer.feed_forward.gate_up_proj.weight when n > 6
            down_proj.weight [hidden_size, intermediate_size] feedForward.down tied .layers.6.shared_transformer.feed_forward.down_proj.weight when n > 6
            gate_up_proj_adapter_list.{e < n_mamba_heads + 1}.
              0.weight [adapter_rank, hidden_size] feedForward.gate+feedForward.up tied .layers.6.shared_transformer.feed_forward.gate_up_proj_adapter_list.0.0.weight when n > 6
              1.weight [8 * hidden_size, adapter_rank] feedForward.gate+feedForward.up tied .layers.6.shared_transformer.feed_forward.gate_up_proj_adapter_list.0.1.weight when n > 6
          input_layernorm.weight [attention_hidden_size] normalization tied .layers.6.shared_transformer.input_layernorm.weight when n > 6 if n < num_attention_heads / 2
          pre_ff_layernorm.weight [hidden_size] normalization tied .layers.6.shared_transformer.pre_ff_layernorm.weight when n > 6 if n < num_attention_heads / 2
      final_layernorm.weight [hidden_size] normalization

    head ForCausalLM
    """#,
  ]
}
