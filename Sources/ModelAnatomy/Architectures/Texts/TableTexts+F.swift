// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let f: [String] = [
    // falcon-h1
    #"""
    architecture falcon-h1
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type falcon_h1
    default attention_bias = false, hidden_size = 4096, intermediate_size = 14336
    default mamba_conv_bias = true, mamba_d_conv = 4, mamba_d_ssm = 1024, mamba_d_state = 256
    default mamba_n_groups = 1, mamba_n_heads = 128, mamba_proj_bias = false, mamba_rms_norm = false
    default mlp_bias = false, num_attention_heads = 32, num_hidden_layers = 32
    default num_key_value_heads = 8, projectors_bias = false, tie_word_embeddings = false
    default vocab_size = 128000, head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        feed_forward.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        feed_forward. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        mamba.{dt_bias,A_log,D} [mamba_n_heads] stateSpace
        mamba.conv1d.weight [mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state, 1, mamba_d_conv] stateSpace
        mamba.conv1d.bias [mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state] stateSpace if mamba_conv_bias
        mamba.in_proj.weight [mamba_d_ssm + (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads, hidden_size] stateSpace
        mamba.in_proj.bias [mamba_d_ssm + (mamba_d_ssm + 2 * mamba_n_groups * mamba_d_state) + mamba_n_heads] stateSpace if mamba_proj_bias
        mamba.out_proj.weight [hidden_size, mamba_d_ssm] stateSpace
        mamba.out_proj.bias [hidden_size] stateSpace if projectors_bias
        mamba.norm.weight [mamba_d_ssm] normalization if mamba_rms_norm
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        input_layernorm.weight [hidden_size] normalization
        pre_ff_layernorm.weight [hidden_size] normalization
      final_layernorm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // falcon
    #"""
    architecture falcon
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type falcon
    default bias = false
    default hidden_size = 4544
    default multi_query = true
    default new_decoder_architecture = false
    default num_attention_heads = 71
    default num_hidden_layers = 32
    default parallel_attn = true
    default tie_word_embeddings = true
    default vocab_size = 65024
    default ffn_hidden_size = 4 * hidden_size
    default head_dim = hidden_size / num_attention_heads
    default num_kv_heads = num_attention_heads

    model transformer.
      word_embeddings.weight [vocab_size, hidden_size] embedding.token
      h.{n < num_hidden_layers}.
        self_attention.query_key_value.weight [hidden_size + 2 * head_dim, hidden_size] attention.qkv if multi_query and not new_decoder_architecture
        self_attention.query_key_value.weight [(2 * num_kv_heads + num_attention_heads) * head_dim, hidden_size] attention.qkv if new_decoder_architecture
        self_attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv if not multi_query
        self_attention.query_key_value.bias [hidden_size + 2 * head_dim] attention.qkv if bias and not new_decoder_architecture
        self_attention.query_key_value.bias [(2 * num_kv_heads + num_attention_heads) * head_dim] attention.qkv if bias and new_decoder_architecture
        self_attention.dense.weight [hidden_size, hidden_size] attention.output
        self_attention.dense.bias [hidden_size] attention.output if bias
        mlp.dense_h_to_4h.weight [ffn_hidden_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [ffn_hidden_size] feedForward.up if bias
        mlp.dense_4h_to_h.weight [hidden_size, ffn_hidden_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down if bias
        input_layernorm.{weight,bias} [hidden_size] normalization if not new_decoder_architecture
        ln_attn.{weight,bias} [hidden_size] normalization if new_decoder_architecture
        ln_mlp.{weight,bias} [hidden_size] normalization if new_decoder_architecture
        post_attention_layernorm.{weight,bias} [hidden_size] normalization if not parallel_attn
      ln_f.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .word_embeddings.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head

    head ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // flaubert
    #"""
    architecture flaubert
    source transformers 5.24.0
    stack decoder
    natural WithLMHeadModel
    type flaubert
    default emb_dim = 2048, max_position_embeddings = 512, n_langs = 1, n_layers = 12
    default tie_word_embeddings = true, vocab_size = 30145

    model transformer.
      position_embeddings.weight [max_position_embeddings, emb_dim] embedding.position
      embeddings.weight [vocab_size, emb_dim] embedding.token
      layer_norm_emb.{weight,bias} [emb_dim] normalization
      attentions.{n < n_layers}.
        q_lin.weight [emb_dim, emb_dim] attention.query
        q_lin.bias [emb_dim] attention.query
        k_lin.weight [emb_dim, emb_dim] attention.key
        k_lin.bias [emb_dim] attention.key
        v_lin.weight [emb_dim, emb_dim] attention.value
        v_lin.bias [emb_dim] attention.value
        out_lin.weight [emb_dim, emb_dim] attention.output
        out_lin.bias [emb_dim] attention.output
      layer_norm1.{n < n_layers}.{weight,bias} [emb_dim] normalization
      ffns.{n < n_layers}.
        lin1.weight [4 * emb_dim, emb_dim] feedForward.up
        lin1.bias [4 * emb_dim] feedForward.up
        lin2.weight [emb_dim, 4 * emb_dim] feedForward.down
        lin2.bias [emb_dim] feedForward.down
      layer_norm2.{n < n_layers}.{weight,bias} [emb_dim] normalization
      lang_embeddings.weight [n_langs, emb_dim] embedding.segment if n_langs > 1

    head WithLMHeadModel
      pred_layer.proj.bias [vocab_size] head
      pred_layer.proj.weight [vocab_size, emb_dim] head tied .embeddings.weight when tie_word_embeddings
    """#,
    // flex-olmo
    #"""
    architecture flex-olmo

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type flex_olmo
    default hidden_size = 4096, intermediate_size = 11008, num_attention_heads = 32, num_experts = 7
    default num_hidden_layers = 32, num_key_value_heads = 32, vocab_size = 100352
    default num_experts_per_tok = 5
    let keys = num_key_value_heads * (hidden_size / num_attention_heads)

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        mlp.
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, intermediate_size] expert.down
            gate_proj.weight [intermediate_size, hidden_size] expert.gate
            up_proj.weight [intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [keys] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.q_norm.weight [hidden_size] normalization
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // flint
    #"""
    architecture flint

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type flint
    default head_dim = 128, hidden_size = 2048, intermediate_size = 6144, moe_intermediate_size = 512
    default num_attention_heads = 32, num_experts = 256, num_hidden_layers = 49
    default num_key_value_heads = 4, shared_expert_intermediate_size = 1024, vocab_size = 150144
    default num_experts_per_tok = 6

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n < 2
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n > 1
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
          shared_expert.
            down_proj.weight [hidden_size, shared_expert_intermediate_size] feedForward.down
            gate_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.softmax_offset [num_attention_heads] attention.output
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // fnet
    #"""
    architecture fnet

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type fnet
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 4, vocab_size = 32000

    model fnet.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.projection.weight [hidden_size, hidden_size] embedding.input
      embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        fourier.output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
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
    // fsmt
    #"""
    architecture fsmt

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type fsmt
    default d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 12, encoder_ffn_dim = 4096
    default encoder_layers = 12, max_position_embeddings = 1024, src_vocab_size = 42024

    model model.
      encoder. @encoder
        embed_tokens.weight [src_vocab_size, d_model] embedding.token
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
      decoder. @decoder
        embed_tokens.weight [src_vocab_size, d_model] embedding.token
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
        output_projection.weight [src_vocab_size, d_model] head

    head ForConditionalGeneration
    """#,
    // funnel
    #"""
    architecture funnel
    source transformers 5.24.0
    stack shared
    natural ForMaskedLM
    type funnel
    default d_head = 64
    default d_inner = 3072
    default d_model = 768
    default n_head = 12
    default num_decoder_layers = 2
    default tie_word_embeddings = true
    default vocab_size = 30522

    model funnel.
      embeddings.word_embeddings.weight [vocab_size, d_model] embedding.token
      embeddings.layer_norm.{weight,bias} [d_model] normalization
      encoder.blocks.{n < 3}.{e < 4}. @encoder
        attention.{r_w_bias,r_r_bias} [n_head, d_head] attention.position
        attention.r_kernel [d_model, n_head, d_head] attention.output
        attention.r_s_bias [n_head, d_head] attention.position
        attention.seg_embed [2, n_head, d_head] attention.output
        attention.q_head.weight [n_head * d_head, d_model] attention.query
        attention.k_head.weight [n_head * d_head, d_model] attention.key
        attention.k_head.bias [n_head * d_head] attention.key
        attention.v_head.weight [n_head * d_head, d_model] attention.value
        attention.v_head.bias [n_head * d_head] attention.value
        attention.post_proj.weight [d_model, n_head * d_head] attention.output
        attention.post_proj.bias [d_model] attention.output
        attention.layer_norm.{weight,bias} [d_model] normalization
        ffn.linear_1.weight [d_inner, d_model] feedForward.up
        ffn.linear_1.bias [d_inner] feedForward.up
        ffn.linear_2.weight [d_model, d_inner] feedForward.down
        ffn.linear_2.bias [d_model] feedForward.down
        ffn.layer_norm.{weight,bias} [d_model] normalization
      decoder.layers.{n < num_decoder_layers}. @decoder if not head in ["ForMultipleChoice", "ForSequenceClassification"]
        attention.{r_w_bias,r_r_bias} [n_head, d_head] attention.position
        attention.r_kernel [d_model, n_head, d_head] attention.output
        attention.r_s_bias [n_head, d_head] attention.position
        attention.seg_embed [2, n_head, d_head] attention.output
        attention.q_head.weight [n_head * d_head, d_model] attention.query
        attention.k_head.weight [n_head * d_head, d_model] attention.key
        attention.k_head.bias [n_head * d_head] attention.key
        attention.v_head.weight [n_head * d_head, d_model] attention.value
        attention.v_head.bias [n_head * d_head] attention.value
        attention.post_proj.weight [d_model, n_head * d_head] attention.output
        attention.post_proj.bias [d_model] attention.output
        attention.layer_norm.{weight,bias} [d_model] normalization
        ffn.linear_1.weight [d_inner, d_model] feedForward.up
        ffn.linear_1.bias [d_inner] feedForward.up
        ffn.linear_2.weight [d_model, d_inner] feedForward.down
        ffn.linear_2.bias [d_model] feedForward.down
        ffn.layer_norm.{weight,bias} [d_model] normalization

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.weight [vocab_size, d_model] head tied .embeddings.word_embeddings.weight when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      classifier. if head != "ForTokenClassification"
        linear_hidden.weight [d_model, d_model] head
        linear_hidden.bias [d_model] head
        linear_out.
          weight [1, d_model] head if head == "ForMultipleChoice"
          weight [num_labels, d_model] head if head == "ForSequenceClassification"
          bias [1] head if head == "ForMultipleChoice"
          bias [num_labels] head if head == "ForSequenceClassification"
      classifier.weight [num_labels, d_model] head if head == "ForTokenClassification"
      classifier.bias [num_labels] head if head == "ForTokenClassification"

    head ForPreTraining
      discriminator_predictions.dense.weight [d_model, d_model] head
      discriminator_predictions.dense.bias [d_model] head
      discriminator_predictions.dense_prediction.weight [1, d_model] head
      discriminator_predictions.dense_prediction.bias [1] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, d_model] head
      qa_outputs.bias [num_labels] head
    """#,
    // fuyu
    #"""
    architecture fuyu

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type fuyu
    default text_config.hidden_size = 4096, text_config.vocab_size = 262144

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head if head == "ForCausalLM"
      language_model.model.: auto(persimmon) in text_config @text
      vision_embed_tokens.bias [text_config.hidden_size] embedding.token
      vision_embed_tokens.weight [text_config.hidden_size, 2700] embedding.token

    head ForCausalLM
    """#,
  ]
}
