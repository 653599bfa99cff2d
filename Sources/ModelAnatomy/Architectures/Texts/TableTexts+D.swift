// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let d: [String] = [
    // data2vec-audio
    #"""
    architecture data2vec-audio

    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type data2vec-audio
    default conv_dim = [512, 512, 512, 512, 512, 512, 512], conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default conv_pos_kernel_size = 19, hidden_size = 768, intermediate_size = 3072
    default num_feat_extract_layers = 7, num_hidden_layers = 12, vocab_size = 32
    default xvector_output_dim = 512

    model data2vec_audio.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [xvector_output_dim, xvector_output_dim, conv_kernel[n]] embedding.input if n > 0
        layer_norm.{weight,bias} [conv_dim[0]] normalization
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.layers.{n < 5}.
          conv.weight [hidden_size, 48, conv_pos_kernel_size] embedding.input
          conv.bias [hidden_size] embedding.input
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

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head
    """#,
    // data2vec-text
    #"""
    architecture data2vec-text

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type data2vec-text
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 30522

    model data2vec_text.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
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

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.layer_norm.{weight,bias} [hidden_size] head
      lm_head.decoder.weight head tied .embeddings.word_embeddings.weight
      lm_head.decoder.bias head tied lm_head.bias
    """#,
    // dbrx
    #"""
    architecture dbrx
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type dbrx
    default attn_config.kv_n_heads = 1, d_model = 2048, ffn_config.ffn_hidden_size = 3584
    default ffn_config.hidden_size = 2048, ffn_config.moe_num_experts = 4, n_heads = 16, n_layers = 24
    default tie_word_embeddings = false, vocab_size = 32000
    let width = ffn_config.moe_num_experts * ffn_config.ffn_hidden_size

    model transformer.
      wte.weight [vocab_size, d_model] embedding.token
      blocks.{n < n_layers}.
        norm_attn_norm.norm_1.weight [d_model] normalization
        norm_attn_norm.attn.Wqkv.weight [d_model + 2 * attn_config.kv_n_heads * (d_model / n_heads), d_model] attention.qkv
        norm_attn_norm.attn.out_proj.weight [d_model, d_model] attention.output
        norm_attn_norm.norm_2.weight [d_model] normalization
        ffn.router.layer.weight [ffn_config.moe_num_experts, ffn_config.hidden_size] expert.router
        ffn.experts.mlp.w1 [width, ffn_config.hidden_size] expert.gate
        ffn.experts.mlp.v1 [width, ffn_config.hidden_size] expert.up
        ffn.experts.mlp.w2 [width, ffn_config.hidden_size] expert.down
      norm_f.weight [d_model] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, d_model] head tied .wte.weight when tie_word_embeddings
    """#,
    // deberta-v2
    #"""
    architecture deberta-v2
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type deberta-v2
    default hidden_size = 1536
    default intermediate_size = 6144
    default legacy = true
    default max_position_embeddings = 512
    default num_hidden_layers = 24
    default position_biased_input = true
    default relative_attention = false
    default tie_word_embeddings = true
    default type_vocab_size = 0
    default vocab_size = 128100
    default pooler_hidden_size = hidden_size
    default position_buckets = -1
    default max_relative_positions = -1
    default share_att_key = false
    default conv_kernel_size = 0
    default conv_groups = 1
    let positions = max_relative_positions if max_relative_positions > 0 else max_position_embeddings

    model deberta.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position if position_biased_input
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment if type_vocab_size > 0
      encoder.
        layer.{n < num_hidden_layers}.
          attention.self.query_proj.weight [hidden_size, hidden_size] attention.query
          attention.self.query_proj.bias [hidden_size] attention.query
          attention.self.key_proj.weight [hidden_size, hidden_size] attention.key
          attention.self.key_proj.bias [hidden_size] attention.key
          attention.self.value_proj.weight [hidden_size, hidden_size] attention.value
          attention.self.value_proj.bias [hidden_size] attention.value
          attention.self. if relative_attention and not share_att_key
            pos_key_proj.weight [hidden_size, hidden_size] attention.position if pos_att_type in ["c2p", "c2p|p2c", "p2c|c2p"] or "c2p" in pos_att_type
            pos_key_proj.bias [hidden_size] attention.position if pos_att_type in ["c2p", "c2p|p2c", "p2c|c2p"] or "c2p" in pos_att_type
            pos_query_proj.weight [hidden_size, hidden_size] attention.position if pos_att_type in ["p2c", "c2p|p2c", "p2c|c2p"] or "p2c" in pos_att_type
            pos_query_proj.bias [hidden_size] attention.position if pos_att_type in ["p2c", "c2p|p2c", "p2c|c2p"] or "p2c" in pos_att_type
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        rel_embeddings.weight [2 * (position_buckets if position_buckets > 0 else positions), hidden_size] attention.position if relative_attention
        LayerNorm.{weight,bias} [hidden_size] normalization if norm_rel_ebd == "layer_norm"
        conv.conv.weight [hidden_size, hidden_size / conv_groups, conv_kernel_size] convolution if conv_kernel_size > 0
        conv.conv.bias [hidden_size] convolution if conv_kernel_size > 0
        conv.LayerNorm.{weight,bias} [hidden_size] normalization if conv_kernel_size > 0

    head ForMaskedLM
      cls. if legacy
        predictions.bias [vocab_size] head
        predictions.transform.dense.weight [hidden_size, hidden_size] head
        predictions.transform.dense.bias [hidden_size] head
        predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
        predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
        predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings
      lm_predictions. if not legacy
        lm_head.bias [vocab_size] head
        lm_head.dense.weight [hidden_size, hidden_size] head
        lm_head.dense.bias [hidden_size] head
        lm_head.LayerNorm.{weight,bias} [hidden_size] head

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      pooler.dense.weight [pooler_hidden_size, pooler_hidden_size] pooler if head != "ForTokenClassification"
      pooler.dense.bias [pooler_hidden_size] pooler if head != "ForTokenClassification"
      classifier.weight [1, hidden_size] head if head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForMultipleChoice"
      classifier.bias [1] head if head == "ForMultipleChoice"
      classifier.bias [num_labels] head if head != "ForMultipleChoice"

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
    """#,
    // deberta
    #"""
    architecture deberta
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type deberta
    default hidden_size = 768
    default intermediate_size = 3072
    default legacy = true
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default position_biased_input = true
    default relative_attention = false
    default tie_word_embeddings = true
    default type_vocab_size = 0
    default vocab_size = 50265
    default pooler_hidden_size = hidden_size

    model deberta.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position if position_biased_input
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment if type_vocab_size > 0
      encoder.
        layer.{n < num_hidden_layers}.
          attention.self.q_bias [hidden_size] attention.query
          attention.self.v_bias [hidden_size] attention.value
          attention.self.in_proj.weight [3 * hidden_size, hidden_size] attention.qkv
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        rel_embeddings.weight [2 * max_position_embeddings, hidden_size] attention.position if relative_attention

    head ForMaskedLM
      cls. if legacy
        predictions.bias [vocab_size] head
        predictions.transform.dense.weight [hidden_size, hidden_size] head
        predictions.transform.dense.bias [hidden_size] head
        predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
        predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
        predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings
      lm_predictions. if not legacy
        lm_head.bias [vocab_size] head
        lm_head.dense.weight [hidden_size, hidden_size] head
        lm_head.dense.bias [hidden_size] head
        lm_head.LayerNorm.{weight,bias} [hidden_size] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head

    head ForSequenceClassification ForTokenClassification
      pooler.dense.weight [pooler_hidden_size, pooler_hidden_size] pooler if head == "ForSequenceClassification"
      pooler.dense.bias [pooler_hidden_size] pooler if head == "ForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // decision-transformer
    #"""
    architecture decision-transformer

    source transformers 5.24.0
    stack encoder
    type decision_transformer
    default hidden_size = 128, max_ep_len = 4096, n_layer = 3, n_positions = 1024, state_dim = 17
    default vocab_size = 1

    model ""
      encoder.
        wte.weight [vocab_size, hidden_size] embedding.token
        wpe.weight [n_positions, hidden_size] embedding.position
        h.{n < n_layer}.
          ln_1.{weight,bias} [hidden_size] normalization
          attn.c_attn.weight [hidden_size, 3 * hidden_size] attention.qkv
          attn.c_attn.bias [3 * hidden_size] attention.qkv
          attn.c_proj.weight [hidden_size, hidden_size] attention.output
          attn.c_proj.bias [hidden_size] attention.output
          ln_2.{weight,bias} [hidden_size] normalization
          mlp.c_fc.weight [hidden_size, 4 * hidden_size] feedForward.up
          mlp.c_fc.bias [4 * hidden_size] feedForward.up
          mlp.c_proj.weight [4 * hidden_size, hidden_size] feedForward.down
          mlp.c_proj.bias [hidden_size] feedForward.down
        ln_f.{weight,bias} [hidden_size] normalization
      embed_timestep.weight [max_ep_len, hidden_size] embedding.input
      embed_return.weight [hidden_size, 1] embedding.input
      embed_return.bias [hidden_size] embedding.input
      embed_state.weight [hidden_size, state_dim] embedding.input
      embed_state.bias [hidden_size] embedding.input
      embed_action.weight [hidden_size, 4] embedding.input
      embed_action.bias [hidden_size] embedding.input
      embed_ln.{weight,bias} [hidden_size] normalization
      predict_state.weight [state_dim, hidden_size] head
      predict_state.bias [state_dim] head
      predict_action.0.weight [4, hidden_size] head
      predict_action.0.bias [4] head
      predict_return.weight [vocab_size, hidden_size] head
      predict_return.bias [vocab_size] head
    """#,
    // deepseek-v2
    #"""
    architecture deepseek-v2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type deepseek_v2
    default attention_bias = false
    default first_k_dense_replace = 0
    default hidden_size = 4096
    default intermediate_size = 11008
    default kv_lora_rank = 512
    default mlp_bias = false
    default moe_intermediate_size = 1407
    default n_routed_experts = 64
    default n_shared_experts = 2
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default qk_nope_head_dim = 128
    default qk_rope_head_dim = 64
    default tie_word_embeddings = false
    default v_head_dim = 128
    default vocab_size = 102400
    let width = moe_intermediate_size * n_shared_experts

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n >= first_k_dense_replace
          experts.{e < n_routed_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            down_proj.bias [hidden_size] feedForward.down if mlp_bias
            gate_proj.weight [width, hidden_size] feedForward.gate
            gate_proj.bias [width] feedForward.gate if mlp_bias
            up_proj.weight [width, hidden_size] feedForward.up
            up_proj.bias [width] feedForward.up if mlp_bias
        mlp. if n < first_k_dense_replace
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_a_proj_with_mqa.bias [kv_lora_rank + qk_rope_head_dim] attention.kvDown if attention_bias
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output if attention_bias
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization if has(q_lora_rank)
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown if has(q_lora_rank)
        self_attn.q_a_proj.bias [q_lora_rank] attention.queryDown if has(q_lora_rank) and attention_bias
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp if has(q_lora_rank)
        self_attn.q_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), hidden_size] attention.query if not has(q_lora_rank)
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // deepseek-v3
    #"""
    architecture deepseek-v3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type deepseek_v3
    type sarvam_mla first_k_dense_replace = 1, hidden_size = 4096, intermediate_size = 16384, n_routed_experts = 128, num_attention_heads = 64, num_hidden_layers = 32, vocab_size = 262144
    default attention_bias = false
    default first_k_dense_replace = 3
    default hidden_size = 7168
    default intermediate_size = 18432
    default kv_lora_rank = 512
    default moe_intermediate_size = 2048
    default n_routed_experts = 256
    default n_shared_experts = 1
    default num_attention_heads = 128
    default num_hidden_layers = 61
    absent q_lora_rank = 1536
    default qk_nope_head_dim = 128
    default qk_rope_head_dim = 64
    default tie_word_embeddings = false
    default v_head_dim = 128
    default vocab_size = 129280
    default num_experts_per_tok = 8
    let width = moe_intermediate_size * n_shared_experts

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n < first_k_dense_replace
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n >= first_k_dense_replace
          experts.{e < n_routed_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.e_score_correction_bias [n_routed_experts] buffer "balancing bias of the router"
          gate.weight [n_routed_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            gate_proj.weight [width, hidden_size] feedForward.gate
            up_proj.weight [width, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.kv_a_layernorm.weight [kv_lora_rank] normalization
        self_attn.kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
        self_attn.kv_a_proj_with_mqa.bias [kv_lora_rank + qk_rope_head_dim] attention.kvDown if attention_bias
        self_attn.kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
        self_attn.o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output if attention_bias
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization if has(q_lora_rank)
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown if has(q_lora_rank)
        self_attn.q_a_proj.bias [q_lora_rank] attention.queryDown if has(q_lora_rank) and attention_bias
        self_attn.q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp if has(q_lora_rank)
        self_attn.q_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), hidden_size] attention.query if not has(q_lora_rank)
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // deepseek-v32
    #"""
    architecture deepseek-v32
    like deepseek-v3

    source transformers 5.24.0
    type deepseek_v32 q_lora_rank = 1536, index_head_dim = 128, index_n_heads = 64
    default num_experts_per_tok = 8

    model model.
      layers.{n < num_hidden_layers}.
        self_attn.indexer.k_norm.{bias,weight} [index_head_dim] normalization
        self_attn.indexer.weights_proj.weight [index_n_heads, hidden_size] attention.output
        self_attn.indexer.wk.weight [index_head_dim, hidden_size] attention.key
        self_attn.indexer.wq_b.weight [index_n_heads * index_head_dim, q_lora_rank] attention.queryUp
    """#,
    // deepseek-vl
    #"""
    architecture deepseek-vl

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type deepseek_vl
    default text_config.hidden_size = 4096, vision_config.hidden_size = 768

    model model.
      vision_model.: auto(siglip_vision_model) in vision_config @vision @encoder
      aligner.linear1.weight [text_config.hidden_size, vision_config.hidden_size] feedForward.up
      aligner.linear1.bias [text_config.hidden_size] feedForward.up
      aligner.linear2.weight [text_config.hidden_size, text_config.hidden_size] feedForward.down
      aligner.linear2.bias [text_config.hidden_size] feedForward.down
      language_model.: auto(llama) in text_config @text

    head ForConditionalGeneration
      lm_head.weight head tied .language_model.embed_tokens.weight
    """#,
    // deit
    #"""
    architecture deit
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type deit
    default encoder_stride = 16
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default qkv_bias = true
    default head_dim = hidden_size / num_attention_heads
    default pooler_output_size = hidden_size
    let queries = num_attention_heads * head_dim

    model deit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.distillation_token [1, 1, hidden_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 2, hidden_size] embedding.position
      embeddings.mask_token [1, 1, hidden_size] embedding.token if head == "ForMaskedImageModeling"
      layernorm.{bias,weight} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          attention. if qkv_bias
            key.bias [queries] attention.key
            query.bias [queries] attention.query
            value.bias [queries] attention.value
          attention.key.weight [queries, hidden_size] attention.key
          attention.query.weight [queries, hidden_size] attention.query
          attention.value.weight [queries, hidden_size] attention.value
          output.dense.bias [hidden_size] attention.output
          output.dense.weight [hidden_size, queries] attention.output
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
      pooler.dense.bias [pooler_output_size] pooler if head == ""
      pooler.dense.weight [pooler_output_size, hidden_size] pooler if head == ""

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head

    head ForImageClassificationWithTeacher
      cls_classifier.bias [num_labels] head
      cls_classifier.weight [num_labels, hidden_size] head
      distillation_classifier.bias [num_labels] head
      distillation_classifier.weight [num_labels, hidden_size] head

    head ForMaskedImageModeling
      decoder.0.bias [encoder_stride ^ 2 * num_channels] convolution @decoder
      decoder.0.weight [encoder_stride ^ 2 * num_channels, hidden_size, 1, 1] convolution @decoder
    """#,
    // detr
    #"""
    architecture detr
    source transformers 5.24.0
    stack shared
    natural ForObjectDetection
    type detr
    default d_model = 256
    default decoder_ffn_dim = 2048
    default decoder_layers = 6
    default encoder_ffn_dim = 2048
    default encoder_layers = 6
    default num_queries = 100
    default num_channels = 3
    default backbone_config.num_channels = num_channels

    model model.
      backbone.conv_encoder.model.
        bn1.bias [64] buffer "frozen normalization"
        bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
        bn1.weight [64] buffer "frozen normalization"
        conv1.weight [64, backbone_config.num_channels, 7, 7] convolution
        layer1.{n < 3}.
          bn1.bias [64] buffer "frozen normalization"
          bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn1.weight [64] buffer "frozen normalization"
          bn2.bias [64] buffer "frozen normalization"
          bn2.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn2.weight [64] buffer "frozen normalization"
          bn3.bias [256] buffer "frozen normalization"
          bn3.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn3.weight [256] buffer "frozen normalization"
          conv1.weight [64, 64, 1, 1] convolution if n == 0
          conv1.weight [64, 256, 1, 1] convolution if n > 0
          conv2.weight [64, 64, 3, 3] convolution
          conv3.weight [256, 64, 1, 1] convolution
          downsample. if n == 0
            0.weight [256, 64, 1, 1] convolution
            1.{weight,bias} [256] buffer "frozen normalization"
            1.{running_mean,running_var} [256] buffer "batch norm statistics"
        layer2.{n < 4}.
          bn1.bias [128] buffer "frozen normalization"
          bn1.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn1.weight [128] buffer "frozen normalization"
          bn2.bias [128] buffer "frozen normalization"
          bn2.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn2.weight [128] buffer "frozen normalization"
          bn3.bias [512] buffer "frozen normalization"
          bn3.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn3.weight [512] buffer "frozen normalization"
          conv1.weight [128, 256, 1, 1] convolution if n == 0
          conv1.weight [128, 512, 1, 1] convolution if n > 0
          conv2.weight [128, 128, 3, 3] convolution
          conv3.weight [512, 128, 1, 1] convolution
          downsample. if n == 0
            0.weight [512, 256, 1, 1] convolution
            1.{weight,bias} [512] buffer "frozen normalization"
            1.{running_mean,running_var} [512] buffer "batch norm statistics"
        layer3.{n < 6}.
          bn1.bias [256] buffer "frozen normalization"
          bn1.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn1.weight [256] buffer "frozen normalization"
          bn2.bias [256] buffer "frozen normalization"
          bn2.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn2.weight [256] buffer "frozen normalization"
          bn3.bias [1024] buffer "frozen normalization"
          bn3.{running_mean,running_var} [1024] buffer "batch norm statistics"
          bn3.weight [1024] buffer "frozen normalization"
          conv1.weight [256, 512, 1, 1] convolution if n == 0
          conv1.weight [256, 1024, 1, 1] convolution if n > 0
          conv2.weight [256, 256, 3, 3] convolution
          conv3.weight [1024, 256, 1, 1] convolution
          downsample. if n == 0
            0.weight [1024, 512, 1, 1] convolution
            1.{weight,bias} [1024] buffer "frozen normalization"
            1.{running_mean,running_var} [1024] buffer "batch norm statistics"
        layer4.{n < 3}.
          bn1.bias [512] buffer "frozen normalization"
          bn1.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn1.weight [512] buffer "frozen normalization"
          bn2.bias [512] buffer "frozen normalization"
          bn2.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn2.weight [512] buffer "frozen normalization"
          bn3.bias [2048] buffer "frozen normalization"
          bn3.{running_mean,running_var} [2048] buffer "batch norm statistics"
          bn3.weight [2048] buffer "frozen normalization"
          conv1.weight [512, 1024, 1, 1] convolution if n == 0
          conv1.weight [512, 2048, 1, 1] convolution if n > 0
          conv2.weight [512, 512, 3, 3] convolution
          conv3.weight [2048, 512, 1, 1] convolution
          downsample. if n == 0
            0.weight [2048, 1024, 1, 1] convolution
            1.{weight,bias} [2048] buffer "frozen normalization"
            1.{running_mean,running_var} [2048] buffer "batch norm statistics"
      decoder. @decoder
        layernorm.{bias,weight} [d_model] normalization
        layers.{n < decoder_layers}.
          encoder_attn.k_proj.bias [d_model] crossAttention.key
          encoder_attn.k_proj.weight [d_model, d_model] crossAttention.key
          encoder_attn.out_proj.bias [d_model] crossAttention.output
          encoder_attn.out_proj.weight [d_model, d_model] crossAttention.output
          encoder_attn.q_proj.bias [d_model] crossAttention.query
          encoder_attn.q_proj.weight [d_model, d_model] crossAttention.query
          encoder_attn.v_proj.bias [d_model] crossAttention.value
          encoder_attn.v_proj.weight [d_model, d_model] crossAttention.value
          encoder_attn_layer_norm.{bias,weight} [d_model] normalization
          final_layer_norm.{bias,weight} [d_model] normalization
          fc1.bias [decoder_ffn_dim] feedForward.up
          fc1.weight [decoder_ffn_dim, d_model] feedForward.up
          fc2.bias [d_model] feedForward.down
          fc2.weight [d_model, decoder_ffn_dim] feedForward.down
          self_attn.k_proj.bias [d_model] attention.key
          self_attn.k_proj.weight [d_model, d_model] attention.key
          self_attn.out_proj.bias [d_model] attention.output
          self_attn.out_proj.weight [d_model, d_model] attention.output
          self_attn.q_proj.bias [d_model] attention.query
          self_attn.q_proj.weight [d_model, d_model] attention.query
          self_attn.v_proj.bias [d_model] attention.value
          self_attn.v_proj.weight [d_model, d_model] attention.value
          self_attn_layer_norm.{bias,weight} [d_model] normalization
      encoder.layers.{n < encoder_layers}. @encoder
        final_layer_norm.{bias,weight} [d_model] normalization
        fc1.bias [encoder_ffn_dim] feedForward.up
        fc1.weight [encoder_ffn_dim, d_model] feedForward.up
        fc2.bias [d_model] feedForward.down
        fc2.weight [d_model, encoder_ffn_dim] feedForward.down
        self_attn.k_proj.bias [d_model] attention.key
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.out_proj.bias [d_model] attention.output
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn_layer_norm.{bias,weight} [d_model] normalization
      input_projection.bias [d_model] convolution
      input_projection.weight [d_model, 2048, 1, 1] convolution
      query_position_embeddings.weight [num_queries, d_model] embedding.position

    head ForObjectDetection
      bbox_predictor.layers.0.bias [d_model] head
      bbox_predictor.layers.0.weight [d_model, d_model] head
      bbox_predictor.layers.1.bias [d_model] head
      bbox_predictor.layers.1.weight [d_model, d_model] head
      bbox_predictor.layers.2.bias [4] head
      bbox_predictor.layers.2.weight [4, d_model] head
      class_labels_classifier.bias [num_labels + 1] head
      class_labels_classifier.weight [num_labels + 1, d_model] head
    """#,
    // dia
    #"""
    architecture dia

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type dia
    default decoder_config.head_dim = 128, decoder_config.hidden_size = 2048
    default decoder_config.intermediate_size = 8192, decoder_config.num_attention_heads = 16
    default decoder_config.num_hidden_layers = 18, decoder_config.num_key_value_heads = 4
    default encoder_config.head_dim = 128, encoder_config.hidden_size = 1024
    default encoder_config.intermediate_size = 4096, encoder_config.num_attention_heads = 16
    default encoder_config.num_hidden_layers = 12, encoder_config.num_key_value_heads = 16
    default encoder_config.vocab_size = 256
    let queries = decoder_config.num_attention_heads * decoder_config.head_dim

    model model.
      encoder. @encoder
        embedding.weight [encoder_config.vocab_size, encoder_config.hidden_size] embedding.input
        layers.{n < encoder_config.num_hidden_layers}.
          pre_sa_norm.weight [encoder_config.hidden_size] normalization
          self_attention.q_proj.weight [encoder_config.num_attention_heads * encoder_config.head_dim, encoder_config.hidden_size] attention.query
          self_attention.k_proj.weight [encoder_config.num_key_value_heads * encoder_config.head_dim, encoder_config.hidden_size] attention.key
          self_attention.v_proj.weight [encoder_config.num_key_value_heads * encoder_config.head_dim, encoder_config.hidden_size] attention.value
          self_attention.o_proj.weight [encoder_config.hidden_size, encoder_config.num_attention_heads * encoder_config.head_dim] attention.output
          post_sa_norm.weight [encoder_config.hidden_size] normalization
          mlp.gate_up_proj.weight [2 * encoder_config.intermediate_size, encoder_config.hidden_size] feedForward.gate+feedForward.up
          mlp.down_proj.weight [encoder_config.hidden_size, encoder_config.intermediate_size] feedForward.down
        norm.weight [encoder_config.hidden_size] normalization
      decoder. @decoder
        embeddings.embed.weight [9252, decoder_config.hidden_size] embedding.input
        layers.{n < decoder_config.num_hidden_layers}.
          self_attention.q_proj.weight [queries, decoder_config.hidden_size] attention.query
          self_attention.k_proj.weight [decoder_config.num_key_value_heads * (decoder_config.hidden_size / decoder_config.num_attention_heads), decoder_config.hidden_size] attention.key
          self_attention.v_proj.weight [decoder_config.num_key_value_heads * (decoder_config.hidden_size / decoder_config.num_attention_heads), decoder_config.hidden_size] attention.value
          self_attention.o_proj.weight [decoder_config.hidden_size, queries] attention.output
          cross_attention.q_proj.weight [queries, decoder_config.hidden_size] crossAttention.query
          cross_attention.k_proj.weight [decoder_config.hidden_size, encoder_config.hidden_size] crossAttention.key
          cross_attention.v_proj.weight [decoder_config.hidden_size, encoder_config.hidden_size] crossAttention.value
          cross_attention.o_proj.weight [decoder_config.hidden_size, queries] crossAttention.output
          pre_sa_norm.weight [decoder_config.hidden_size] normalization
          pre_ca_norm.weight [decoder_config.hidden_size] normalization
          pre_mlp_norm.weight [decoder_config.hidden_size] normalization
          mlp.gate_up_proj.weight [2 * decoder_config.intermediate_size, decoder_config.hidden_size] feedForward.gate+feedForward.up
          mlp.down_proj.weight [decoder_config.hidden_size, decoder_config.intermediate_size] feedForward.down
        norm.weight [decoder_config.hidden_size] normalization

    head ForConditionalGeneration
      logits_dense.weight [9252, decoder_config.hidden_size] head
    """#,
    // diffllama
    #"""
    architecture diffllama
    like smollm3
    source transformers 5.24.0
    type diffllama
    default intermediate_size = 8192, num_attention_heads = 32, num_hidden_layers = 16
    default tie_word_embeddings = false, vocab_size = 32000, num_key_value_heads = num_attention_heads

    model model.
      layers.{n < num_hidden_layers}.
        self_attn.lambda_q1 [head_dim] attention.query
        self_attn.lambda_k1 [head_dim] attention.key
        self_attn.lambda_q2 [head_dim] attention.query
        self_attn.lambda_k2 [head_dim] attention.key
    """#,
    // dinov2-with-registers
    #"""
    architecture dinov2-with-registers

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type dinov2_with_registers
    default hidden_size = 768, image_size = 224, mlp_ratio = 4, num_channels = 3
    default num_hidden_layers = 12, num_register_tokens = 4, patch_size = 16

    model dinov2_with_registers.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.mask_token [1, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      embeddings.register_tokens [1, num_register_tokens, hidden_size] embedding.token
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.value.bias [hidden_size] attention.value
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        layer_scale1.lambda1 [hidden_size] layerScale
        layer_scale2.lambda1 [hidden_size] layerScale
        mlp.fc1.bias [hidden_size * mlp_ratio] feedForward.up
        mlp.fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
        mlp.fc2.bias [hidden_size] feedForward.down
        mlp.fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      layernorm.{bias,weight} [hidden_size] normalization

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [2, 2 * hidden_size] head
    """#,
    // dinov2
    #"""
    architecture dinov2
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type dinov2
    default hidden_size = 768
    default image_size = 224
    default mlp_ratio = 4
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 14
    default qkv_bias = true
    default use_mask_token = true
    default use_swiglu_ffn = false
    default head_dim = hidden_size / num_attention_heads
    let queries = num_attention_heads * head_dim

    model dinov2.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.mask_token [1, hidden_size] embedding.token if use_mask_token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      encoder.layer.{n < num_hidden_layers}.
        attention.
          attention. if qkv_bias
            key.bias [queries] attention.key
            query.bias [queries] attention.query
            value.bias [queries] attention.value
          attention.key.weight [queries, hidden_size] attention.key
          attention.query.weight [queries, hidden_size] attention.query
          attention.value.weight [queries, hidden_size] attention.value
          output.dense.bias [hidden_size] attention.output
          output.dense.weight [hidden_size, queries] attention.output
        layer_scale1.lambda1 [hidden_size] layerScale
        layer_scale2.lambda1 [hidden_size] layerScale
        mlp. if not use_swiglu_ffn
          fc1.bias [hidden_size * mlp_ratio] feedForward.up
          fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
          fc2.bias [hidden_size] feedForward.down
          fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        mlp. if use_swiglu_ffn
          weights_out.bias [hidden_size] feedForward.down
          weights_out.weight [hidden_size, 8 * ((2 * (hidden_size * mlp_ratio) / 3 + 7) / 8)] feedForward.down
          weights_in.bias [4096] feedForward.gate+feedForward.up
          weights_in.weight [4096, hidden_size] feedForward.gate+feedForward.up
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      layernorm.{bias,weight} [hidden_size] normalization

    head ForImageClassification
      classifier.bias [2] head
      classifier.weight [2, 2 * hidden_size] head
    """#,
    // dinov3-vit
    #"""
    architecture dinov3-vit
    source transformers 5.24.0
    stack encoder
    type dinov3_vit
    default hidden_size = 384
    default intermediate_size = 1536
    default key_bias = false
    default mlp_bias = true
    default num_channels = 3
    default num_hidden_layers = 12
    default num_register_tokens = 0
    default patch_size = 16
    default proj_bias = true
    default query_bias = true
    default use_gated_mlp = false
    default value_bias = true

    model ""
      embeddings.{cls_token,mask_token} [1, 1, hidden_size] embedding.token
      embeddings.patch_embeddings.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.register_tokens [1, num_register_tokens, hidden_size] embedding.token if num_register_tokens > 0
      layer.{n < num_hidden_layers}.
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key if key_bias
        attention.o_proj.bias [hidden_size] attention.output if proj_bias
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.q_proj.bias [hidden_size] attention.query if query_bias
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.v_proj.bias [hidden_size] attention.value if value_bias
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        layer_scale1.lambda1 [hidden_size] layerScale
        layer_scale2.lambda1 [hidden_size] layerScale
        mlp.down_proj.bias [hidden_size] feedForward.down if mlp_bias
        mlp.up_proj.bias [intermediate_size] feedForward.up if mlp_bias
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.gate_proj.bias [intermediate_size] feedForward.gate if use_gated_mlp
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate if use_gated_mlp
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      norm.{bias,weight} [hidden_size] normalization

    head Backbone
    """#,
    // distilbert
    #"""
    architecture distilbert
    source transformers 5.24.0
    reference "Sanh et al., DistilBERT, a distilled version of BERT, 2019"
    stack encoder
    type distilbert

    model distilbert.
      embeddings.word_embeddings.weight [vocab_size, dim] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, dim] embedding.position
      embeddings.LayerNorm.{weight,bias} [dim] normalization
      transformer.layer.{n < n_layers}.
        attention.q_lin.weight [dim, dim] attention.query
        attention.q_lin.bias [dim] attention.query
        attention.k_lin.weight [dim, dim] attention.key
        attention.k_lin.bias [dim] attention.key
        attention.v_lin.weight [dim, dim] attention.value
        attention.v_lin.bias [dim] attention.value
        attention.out_lin.weight [dim, dim] attention.output
        attention.out_lin.bias [dim] attention.output
        sa_layer_norm.{weight,bias} [dim] normalization
        ffn.lin1.weight [hidden_dim, dim] feedForward.up
        ffn.lin1.bias [hidden_dim] feedForward.up
        ffn.lin2.weight [dim, hidden_dim] feedForward.down
        ffn.lin2.bias [dim] feedForward.down
        output_layer_norm.{weight,bias} [dim] normalization

    head ForMaskedLM
      vocab_transform.weight [dim, dim] head
      vocab_transform.bias [dim] head
      vocab_layer_norm.{weight,bias} [dim] head
      vocab_projector.weight [vocab_size, dim] head tied distilbert.embeddings.word_embeddings.weight
      vocab_projector.bias [vocab_size] head

    head ForSequenceClassification
      pre_classifier.weight [dim, dim] head
      pre_classifier.bias [dim] head
      classifier.weight [num_labels, dim] head
      classifier.bias [num_labels] head

    head ForTokenClassification
      classifier.weight [num_labels, dim] head
      classifier.bias [num_labels] head

    head ForQuestionAnswering
      qa_outputs.weight [2, dim] head
      qa_outputs.bias [2] head
    """#,
    // doge
    #"""
    architecture doge
    like llama

    source transformers 5.24.0
    type doge
    default hidden_size = 1024, intermediate_size = 2048, num_attention_heads = 8
    default num_hidden_layers = 32, num_key_value_heads = 8, vocab_size = 32768
    default num_experts_per_tok = 64
    let normalizes_heads = true

    model model.
      layers.{n < num_hidden_layers}.
        {input_residual,post_attention_residual} [hidden_size] other
        self_attn.A [num_attention_heads] attention.output
        self_attn.dt_proj.weight [num_attention_heads, hidden_size] attention.output
    """#,
    // donut-swin
    #"""
    architecture donut-swin
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type donut-swin
    default depths = [2, 2, 6, 2], embed_dim = 96, image_size = 224, mlp_ratio = 4.0, num_channels = 3
    default num_heads = [3, 6, 12, 24], patch_size = 4, qkv_bias = true
    default use_absolute_embeddings = false, window_size = 7

    model donut.
      embeddings.patch_embeddings.projection.weight [embed_dim, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [embed_dim] embedding.input
      embeddings.norm.{weight,bias} [embed_dim] normalization
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, embed_dim] embedding.position if use_absolute_embeddings
      encoder.layers.{n < 4}.
        blocks.{e < depths[n]}.
          layernorm_before.{weight,bias} [embed_dim * 2 ^ n] normalization
          attention.
            self.relative_position_bias_table [(2 * window_size - 1) * (2 * window_size - 1), num_heads[n]] attention.position
            self.relative_position_index [(2 * window_size / num_labels) ^ 2, (2 * window_size / num_labels) ^ 2] buffer "relative position index"
            self.query.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.query
            self.key.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.key
            self.value.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.value
            self. if qkv_bias
              query.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.query
              key.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.key
              value.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.value
            output.dense.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.output
            output.dense.bias [embed_dim * 2 ^ n] attention.output
          layernorm_after.{weight,bias} [embed_dim * 2 ^ n] normalization
          intermediate.dense.weight [int(mlp_ratio * embed_dim) * 2 ^ n, embed_dim * 2 ^ n] feedForward.up
          intermediate.dense.bias [int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.up
          output.dense.weight [embed_dim * 2 ^ n, int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.down
          output.dense.bias [embed_dim * 2 ^ n] feedForward.down
        downsample.reduction.weight [2 * embed_dim * 2 ^ n, 4 * embed_dim * 2 ^ n] projector if n < 3
        downsample.norm.{weight,bias} [4 * embed_dim * 2 ^ n] normalization if n < 3

    head ForImageClassification
      classifier.weight [num_labels, 8 * embed_dim] head
      classifier.bias [num_labels] head
    """#,
    // dory
    #"""
    architecture dory

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type dory
    default head_dim = 256, hidden_size = 2560, intermediate_size = 7168, num_attention_heads = 16
    default num_key_value_heads = 4, vocab_size = 131072
    let queries = num_attention_heads * head_dim

    model backbone.
      embeddings.weight [vocab_size, hidden_size] embedding.token if head == "ForCausalLM"
      layers.{n < len(layer_types) / 2}.
        {lambda_1,lambda_2} [hidden_size] layerScale
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.suv_gate [intermediate_size] feedForward.gate
        mlp.suv_up [intermediate_size] feedForward.up
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        self_attn.g_proj.weight [queries, hidden_size] attention.gate
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.s_gate [4096] attention.gate
        self_attn.sqk [4096] attention.output
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      embed_tokens.weight [vocab_size, hidden_size] embedding.token if head == ""

    head ForCausalLM
      lm_head.logit_scale [vocab_size] head
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // dots3-note-text
    #"""
    architecture dots3-note-text

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type dots3_note_text
    default hidden_size = 5120, index_n_heads = 64, intermediate_size = 13824, kv_lora_rank = 512
    default moe_intermediate_size = 1536, n_routed_experts = 256, n_shared_experts = 1
    default num_attention_heads = 128, num_hidden_layers = 46, q_lora_rank = 1024
    default qk_nope_head_dim = 128, qk_rope_head_dim = 64, v_head_dim = 128, vocab_size = 152064
    default num_experts_per_tok = 8
    let width = moe_intermediate_size * n_shared_experts

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
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            gate_proj.weight [width, hidden_size] feedForward.gate
            up_proj.weight [width, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if layer_types[n] == "sliding_attention"
          g_proj.weight [qk_rope_head_dim, hidden_size] attention.gate
          kv_a_layernorm.weight [q_lora_rank] normalization
          kv_a_proj_with_mqa.weight [1088, hidden_size] attention.kvDown
          kv_b_proj.weight [4 * hidden_size, q_lora_rank] attention.kvUp
          o_proj.weight [hidden_size, 8192] attention.output
          q_b_proj.weight [16384, q_lora_rank] attention.queryUp
        self_attn. if layer_types[n] == "indexed_attention"
          g_proj.weight [v_head_dim, hidden_size] attention.gate
          indexer.
            k_norm.{bias,weight} [v_head_dim] normalization
            weights_proj.weight [qk_rope_head_dim, hidden_size] attention.output
            wk.weight [v_head_dim, hidden_size] attention.key
            wq_b.weight [index_n_heads * index_head_dim, q_lora_rank] attention.queryUp
          kv_a_layernorm.weight [kv_lora_rank] normalization
          kv_a_proj_with_mqa.weight [kv_lora_rank + qk_rope_head_dim, hidden_size] attention.kvDown
          kv_b_proj.weight [num_attention_heads * (qk_nope_head_dim + v_head_dim), kv_lora_rank] attention.kvUp
          o_proj.weight [hidden_size, num_attention_heads * v_head_dim] attention.output
          q_b_proj.weight [num_attention_heads * (qk_nope_head_dim + qk_rope_head_dim), q_lora_rank] attention.queryUp
        self_attn.k_rope_only_layernorm.weight [qk_rope_head_dim] normalization
        self_attn.q_a_layernorm.weight [q_lora_rank] normalization
        self_attn.q_a_proj.weight [q_lora_rank, hidden_size] attention.queryDown
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // dpr
    #"""
    architecture dpr

    source transformers 5.24.0
    stack encoder
    type dpr
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 30522

    model ""
      question_encoder.bert_model.
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
    """#,
  ]
}
