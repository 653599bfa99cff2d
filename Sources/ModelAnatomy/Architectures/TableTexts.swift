// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

enum TableTexts {
  static let all: [String] = [
    // bart
    #"""
    architecture bart
    source transformers 5.24.0
    reference "Lewis et al., BART: Denoising Sequence-to-Sequence Pre-training, 2019"

    natural ForConditionalGeneration
    type bart
    mark encoder.layers.{n}.self_attn.q_proj

    model model.
      shared.weight [vocab_size, d_model] embedding.token
      (encoder|decoder).embed_tokens embedding.token tied shared
      (encoder|decoder).layer_norm normalization
      encoder.embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position
      encoder.layers.{n < encoder_layers}.
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
      encoder.layernorm_embedding.{weight,bias} [d_model] normalization
      decoder.embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position
      decoder.layers.{n < decoder_layers}.
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
      decoder.layernorm_embedding.{weight,bias} [d_model] normalization
      (encoder|decoder).version buffer "a marker of the format's version"

    head ForConditionalGeneration ForCausalLM
      lm_head head tied model.shared
      final_logits_bias buffer "a bias of the logits that is not learned"

    head ForSequenceClassification
      classification_head.dense.weight [d_model, d_model] head
      classification_head.dense.bias [d_model] head
      classification_head.out_proj.weight [num_labels, d_model] head
      classification_head.out_proj.bias [num_labels] head
    """#,
    // bert
    #"""
    architecture bert
    source transformers 5.24.0
    reference "Devlin et al., BERT: Pre-training of Deep Bidirectional Transformers, 2018"

    stack encoder
    type bert

    model bert.
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
        crossattention.self.query crossAttention.query
        crossattention.self.key crossAttention.key
        crossattention.self.value crossAttention.value
        crossattention.output.dense crossAttention.output
        crossattention.output.LayerNorm normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.dense.weight [hidden_size, hidden_size] pooler if not head in ["ForMaskedLM", "LMHeadModel", "ForTokenClassification", "ForQuestionAnswering"]
      pooler.dense.bias [hidden_size] pooler if not head in ["ForMaskedLM", "LMHeadModel", "ForTokenClassification", "ForQuestionAnswering"]

    head ForMaskedLM LMHeadModel ForPreTraining
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.bias [vocab_size] head
      cls.predictions.decoder.weight [vocab_size, hidden_size] head tied bert.embeddings.word_embeddings.weight
      cls.predictions.decoder.bias [vocab_size] head tied cls.predictions.bias
      cls.seq_relationship.weight [2, hidden_size] head if head == "ForPreTraining"
      cls.seq_relationship.bias [2] head if head == "ForPreTraining"

    head ForSequenceClassification ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head
    """#,
    // ckpt
    #"""

    architecture ckpt

    model ""
      (|encoder.|decoder.)embedding.token embedding.token
      (|encoder.|decoder.)embedding.position embedding.position
      (|encoder.|decoder.)embedding.segment embedding.segment
      (|encoder.|decoder.)embedding.input embedding.input
      (encoder|decoder).layers.{n}.selfAttention.query attention.query
      (encoder|decoder).layers.{n}.selfAttention.key attention.key
      (encoder|decoder).layers.{n}.selfAttention.value attention.value
      (encoder|decoder).layers.{n}.selfAttention.output attention.output
      (encoder|decoder).layers.{n}.selfAttention.qkv attention.qkv
      (encoder|decoder).layers.{n}.selfAttention.kv attention.kv
      (encoder|decoder).layers.{n}.selfAttention.position attention.position
      decoder.layers.{n}.crossAttention.query crossAttention.query
      decoder.layers.{n}.crossAttention.key crossAttention.key
      decoder.layers.{n}.crossAttention.value crossAttention.value
      decoder.layers.{n}.crossAttention.output crossAttention.output
      decoder.layers.{n}.crossAttention.qkv crossAttention.qkv
      decoder.layers.{n}.crossAttention.kv crossAttention.kv
      decoder.layers.{n}.crossAttention.position crossAttention.position
      (encoder|decoder).layers.{n}.feedForward.up feedForward.up
      (encoder|decoder).layers.{n}.feedForward.gate feedForward.gate
      (encoder|decoder).layers.{n}.feedForward.down feedForward.down
      (encoder|decoder).layers.{n}.feedForward.router expert.router
      (encoder|decoder).layers.{n}.feedForward.experts.{e}.up expert.up
      (encoder|decoder).layers.{n}.feedForward.experts.{e}.gate expert.gate
      (encoder|decoder).layers.{n}.feedForward.experts.{e}.down expert.down
      (encoder|decoder).layers.{n}.(selfAttention|crossAttention|feedForward)Normalization normalization
      (encoder|decoder).layers.{n}.(attention|output)Normalization normalization
      (|encoder.|decoder.)(final|input|output|embedding)Normalization normalization
      (|encoder.|decoder.)(|embedding.)normalization normalization
      (|encoder.|decoder.)pooler pooler
      (|encoder.|decoder.)head head
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
    // gguf-encoder-decoder
    #"""

    architecture gguf-encoder-decoder

    model ""
      token_embd embedding.token
      (enc|dec).blk.{n}.attn_q attention.query
      (enc|dec).blk.{n}.attn_k attention.key
      (enc|dec).blk.{n}.attn_v attention.value
      (enc|dec).blk.{n}.(attn_o|attn_output) attention.output
      (enc|dec).blk.{n}.attn_rel_b attention.position
      dec.blk.{n}.cross_attn_q crossAttention.query
      dec.blk.{n}.cross_attn_k crossAttention.key
      dec.blk.{n}.cross_attn_v crossAttention.value
      dec.blk.{n}.(cross_attn_o|cross_attn_output) crossAttention.output
      dec.blk.{n}.cross_attn_rel_b crossAttention.position unused "cross-attention has no relative positions"
      (enc|dec).blk.{n}.ffn_gate feedForward.gate
      (enc|dec).blk.{n}.ffn_up feedForward.up
      (enc|dec).blk.{n}.ffn_down feedForward.down
      (enc|dec).blk.{n}.(attn|cross_attn|ffn)_norm normalization
      (enc|dec).output_norm normalization
      output head
    """#,
    // gguf-encoder
    #"""

    architecture gguf-encoder
    like gguf
    stack encoder
    mark token_types
    mark blk.{n}.attn_output_norm
    """#,
    // gguf
    #"""

    architecture gguf
    stack decoder

    model ""
      token_embd embedding.token
      position_embd embedding.position
      token_types embedding.segment
      token_embd_norm normalization
      blk.{n}.attn_q attention.query
      blk.{n}.attn_k attention.key
      blk.{n}.attn_v attention.value
      blk.{n}.attn_qkv attention.qkv
      blk.{n}.attn_output attention.output
      blk.{n}.ffn_gate feedForward.gate
      blk.{n}.ffn_up feedForward.up
      blk.{n}.ffn_down feedForward.down
      blk.{n}.ffn_gate_shexp feedForward.gate
      blk.{n}.ffn_up_shexp feedForward.up
      blk.{n}.ffn_down_shexp feedForward.down
      blk.{n}.(ffn_gate_inp|ffn_gate_inp_shexp) expert.router
      blk.{n}.ffn_gate_exps expert.gate
      blk.{n}.ffn_up_exps expert.up
      blk.{n}.ffn_down_exps expert.down
      blk.{n}.ffn_gate_up_exps expert.gate+expert.up
      blk.{n}.ffn_gate.{e} expert.gate
      blk.{n}.ffn_up.{e} expert.up
      blk.{n}.ffn_down.{e} expert.down
      blk.{n}.(attn_norm|attn_norm_2|attn_output_norm) normalization
      blk.{n}.(attn_q_norm|attn_k_norm|post_attention_norm) normalization
      blk.{n}.(ffn_norm|post_ffw_norm|layer_output_norm) normalization
      output_norm normalization
      (output|cls.output) head
      cls pooler
      blk.{n}.attn_rot_embd buffer "frequencies of rotary positions"
      (rope_freqs|rope_factors_long|rope_factors_short) buffer "factors of rotary frequencies"
    """#,
    // gpt-neox
    #"""
    architecture gpt-neox
    source transformers 5.24.0
    reference "Black et al., GPT-NeoX-20B: An Open-Source Autoregressive Language Model, 2022"

    stack decoder
    natural ForCausalLM
    type gpt_neox
    default attention_bias = true
    default tie_word_embeddings = false

    model gpt_neox.
      embed_in.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
        attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv
        attention.query_key_value.bias [3 * hidden_size] attention.qkv if attention_bias
        attention.dense.weight [hidden_size, hidden_size] attention.output
        attention.dense.bias [hidden_size] attention.output if attention_bias
        mlp.dense_h_to_4h.weight [intermediate_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [intermediate_size] feedForward.up
        mlp.dense_4h_to_h.weight [hidden_size, intermediate_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down
        attention.bias buffer "causal mask"
        attention.masked_bias buffer "the value of masked scores"
      final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      (lm_head|embed_out).weight [vocab_size, hidden_size] head tied gpt_neox.embed_in.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // gpt2
    #"""
    architecture gpt2
    source transformers 5.24.0
    reference "Radford et al., Language Models are Unsupervised Multitask Learners, 2019"
    stack decoder
    natural LMHeadModel
    type gpt2
    default n_inner = 4 * n_embd
    default tie_word_embeddings = true

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      wpe.weight [n_positions, n_embd] embedding.position
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.c_attn.weight [n_embd, 3 * n_embd] attention.qkv
        attn.c_attn.bias [3 * n_embd] attention.qkv
        attn.c_proj.weight [n_embd, n_embd] attention.output
        attn.c_proj.bias [n_embd] attention.output
        ln_2.{weight,bias} [n_embd] normalization
        ln_cross_attn normalization
        crossattention.q_attn crossAttention.query
        crossattention.c_attn crossAttention.kv
        crossattention.c_proj crossAttention.output
        mlp.c_fc.weight [n_embd, n_inner] feedForward.up
        mlp.c_fc.bias [n_inner] feedForward.up
        mlp.c_proj.weight [n_inner, n_embd] feedForward.down
        mlp.c_proj.bias [n_embd] feedForward.down
        (attn|crossattention).bias buffer "causal mask"
        (attn|crossattention).masked_bias buffer "the value of masked scores"
      ln_f.{weight,bias} [n_embd] normalization

    head LMHeadModel DoubleHeadsModel
      lm_head.weight [vocab_size, n_embd] head tied transformer.wte.weight unless not tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, n_embd] head

    head ForTokenClassification
      classifier.weight [num_labels, n_embd] head
      classifier.bias [num_labels] head
    """#,
    // llama-original
    #"""

    architecture llama-original
    stack decoder

    model ""
      tok_embeddings embedding.token
      layers.{n}.attention.wq attention.query
      layers.{n}.attention.wk attention.key
      layers.{n}.attention.wv attention.value
      layers.{n}.attention.wo attention.output
      layers.{n}.feed_forward.w1 feedForward.gate
      layers.{n}.feed_forward.w2 feedForward.down
      layers.{n}.feed_forward.w3 feedForward.up
      layers.{n}.feed_forward.gate expert.router
      layers.{n}.feed_forward.experts.{e}.w1 expert.gate
      layers.{n}.feed_forward.experts.{e}.w2 expert.down
      layers.{n}.feed_forward.experts.{e}.w3 expert.up
      layers.{n}.(attention|ffn)_norm normalization
      norm normalization
      output head
      rope.freqs buffer "frequencies of rotary positions"
    """#,
    // llama
    #"""
    architecture llama
    source transformers 5.24.0
    reference "Touvron et al., LLaMA: Open and Efficient Foundation Language Models, 2023"

    stack decoder
    natural ForCausalLM
    type llama
    type mistral
    type gemma tie_word_embeddings = true, head_dim = 256
    default num_key_value_heads = num_attention_heads
    default head_dim = max(hidden_size / num_attention_heads, 1)
    default attention_bias = false
    default mlp_bias = false
    default tie_word_embeddings = false
    let queries = num_attention_heads * head_dim
    let keys = num_key_value_heads * head_dim
    let output_bias = attention_bias
    let normalizes_heads = false
    let has_experts = false

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.
          q_proj.weight [queries, hidden_size] attention.query
          q_proj.bias [queries] attention.query if attention_bias
          k_proj.weight [keys, hidden_size] attention.key
          k_proj.bias [keys] attention.key if attention_bias
          v_proj.weight [keys, hidden_size] attention.value
          v_proj.bias [keys] attention.value if attention_bias
          qkv_proj attention.qkv
          o_proj.weight [hidden_size, queries] attention.output
          o_proj.bias [hidden_size] attention.output if output_bias
          {q_norm,k_norm}.weight [head_dim] normalization if normalizes_heads
          rotary_emb.inv_freq buffer "frequencies of rotary positions"
        mlp. if not has_experts
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          gate_proj.bias [intermediate_size] feedForward.gate if mlp_bias
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
          up_proj.bias [intermediate_size] feedForward.up if mlp_bias
          gate_up_proj feedForward.gate+feedForward.up
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          down_proj.bias [hidden_size] feedForward.down if mlp_bias
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        (pre|post)_feedforward_layernorm normalization
      norm.weight [hidden_size] normalization
      rotary_emb.inv_freq buffer "frequencies of rotary positions"

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied model.embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head
    """#,
    // mixtral
    #"""

    architecture mixtral
    like llama
    source transformers 5.24.0
    reference "Jiang et al., Mixtral of Experts, 2024"
    type mixtral
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
    // opt
    #"""
    architecture opt
    source transformers 5.24.0
    reference "Zhang et al., OPT: Open Pre-trained Transformer Language Models, 2022"

    natural ForCausalLM
    type opt
    mark decoder.final_layer_norm
    mark decoder.project_in
    default word_embed_proj_dim = hidden_size
    default do_layer_norm_before = true
    default tie_word_embeddings = true

    model model.
      decoder.embed_tokens.weight [vocab_size, word_embed_proj_dim] embedding.token
      decoder.embed_positions.weight [max_position_embeddings + 2, hidden_size] embedding.position
      decoder.project_in.weight [hidden_size, word_embed_proj_dim] embedding.input if word_embed_proj_dim != hidden_size
      decoder.project_out.weight [word_embed_proj_dim, hidden_size] head if word_embed_proj_dim != hidden_size
      decoder.layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        self_attn_layer_norm.{weight,bias} [hidden_size] normalization
        fc1.weight [ffn_dim, hidden_size] feedForward.up
        fc1.bias [ffn_dim] feedForward.up
        fc2.weight [hidden_size, ffn_dim] feedForward.down
        fc2.bias [hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [hidden_size] normalization
      decoder.final_layer_norm.{weight,bias} [hidden_size] normalization if do_layer_norm_before and not _remove_final_layer_norm
      decoder.version buffer "a marker of the format's version"

    head ForCausalLM
      lm_head.weight [vocab_size, word_embed_proj_dim] head tied model.decoder.embed_tokens.weight unless not tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, word_embed_proj_dim] head
    """#,
    // pytorch
    #"""

    architecture pytorch

    model ""
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.self_attn.in_proj attention.qkv
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.self_attn.out_proj attention.output
      (decoder|transformer_decoder).layers.{n}.multihead_attn.in_proj crossAttention.qkv
      (decoder|transformer_decoder).layers.{n}.multihead_attn.out_proj crossAttention.output
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.linear1 feedForward.up
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.linear2 feedForward.down
      (encoder|decoder|transformer_encoder|transformer_decoder).layers.{n}.(norm1|norm2|norm3) normalization
      (encoder|decoder|transformer_encoder|transformer_decoder).norm normalization
    """#,
    // qwen-moe
    #"""

    architecture qwen-moe
    like llama
    mark layers.{n}.mlp.experts.{e}.up_proj

    model model.
      layers.{n}.mlp.
        gate expert.router
        shared_expert_gate expert.router
        experts.{e}.gate_proj expert.gate
        experts.{e}.up_proj expert.up
        experts.{e}.down_proj expert.down
        (shared_expert|shared_experts).gate_proj feedForward.gate
        (shared_expert|shared_experts).up_proj feedForward.up
        (shared_expert|shared_experts).down_proj feedForward.down
    """#,
    // qwen
    #"""

    architecture qwen
    like llama
    source transformers 5.24.0
    type qwen2 attention_bias = true
    type qwen3 head_dim = 128
    mark layers.{n}.self_attn.q_proj.bias
    mark layers.{n}.self_attn.q_norm
    let output_bias = attention_bias and model_type != "qwen2"
    let normalizes_heads = model_type == "qwen3"
    """#,
    // roberta
    #"""

    architecture roberta
    like bert
    source transformers 5.24.0
    reference "Liu et al., RoBERTa: A Robustly Optimized BERT Pretraining Approach, 2019"
    type roberta
    mark roberta.encoder.layer.{n}.attention.self.query
    mark lm_head.dense

    model roberta.

    head ForMaskedLM ForCausalLM
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.layer_norm.{weight,bias} [hidden_size] head
      lm_head.bias [vocab_size] head
      lm_head.decoder.weight [vocab_size, hidden_size] head tied roberta.embeddings.word_embeddings.weight
      lm_head.decoder.bias [vocab_size] head tied lm_head.bias

    head ForSequenceClassification
      classifier.dense.weight [hidden_size, hidden_size] head
      classifier.dense.bias [hidden_size] head
      classifier.out_proj.weight [num_labels, hidden_size] head
      classifier.out_proj.bias [num_labels] head
    """#,
    // t5-v1.1
    #"""

    architecture t5-v1.1
    like t5
    source transformers 5.24.0
    natural ForConditionalGeneration
    type mt5
    mark encoder.block.{n}.layer.{i}.DenseReluDense.wi_0

    head ForConditionalGeneration
      lm_head.weight [vocab_size, d_model] head tied shared.weight when tie_word_embeddings
    """#,
    // t5
    #"""
    architecture t5
    source transformers 5.24.0
    reference "Raffel et al., Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer, 2020"

    natural ForConditionalGeneration
    type t5
    default num_decoder_layers = num_layers
    default relative_attention_num_buckets = 32
    default feed_forward_proj = "relu"
    default tie_word_embeddings = true
    let attended = num_heads * d_kv
    let is_gated = "gated" in feed_forward_proj

    model ""
      shared.weight [vocab_size, d_model] embedding.token
      (encoder|decoder).embed_tokens embedding.token tied shared
      encoder.block.{n < num_layers}.
        layer.0.SelfAttention.q.weight [attended, d_model] attention.query
        layer.0.SelfAttention.k.weight [attended, d_model] attention.key
        layer.0.SelfAttention.v.weight [attended, d_model] attention.value
        layer.0.SelfAttention.o.weight [d_model, attended] attention.output
        layer.0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
        layer.0.layer_norm.weight [d_model] normalization
        layer.1.DenseReluDense.wi.weight [d_ff, d_model] feedForward.up if not is_gated
        layer.1.DenseReluDense.wi_0.weight [d_ff, d_model] feedForward.gate if is_gated
        layer.1.DenseReluDense.wi_1.weight [d_ff, d_model] feedForward.up if is_gated
        layer.1.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        layer.1.layer_norm.weight [d_model] normalization
      encoder.final_layer_norm.weight [d_model] normalization
      decoder.block.{n < num_decoder_layers}.
        layer.0.SelfAttention.q.weight [attended, d_model] attention.query
        layer.0.SelfAttention.k.weight [attended, d_model] attention.key
        layer.0.SelfAttention.v.weight [attended, d_model] attention.value
        layer.0.SelfAttention.o.weight [d_model, attended] attention.output
        layer.0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position if n == 0
        layer.0.layer_norm.weight [d_model] normalization
        layer.1.EncDecAttention.q.weight [attended, d_model] crossAttention.query
        layer.1.EncDecAttention.k.weight [attended, d_model] crossAttention.key
        layer.1.EncDecAttention.v.weight [attended, d_model] crossAttention.value
        layer.1.EncDecAttention.o.weight [d_model, attended] crossAttention.output
        layer.1.EncDecAttention.relative_attention_bias crossAttention.position unused "cross-attention has no relative positions"
        layer.1.layer_norm.weight [d_model] normalization
        layer.2.DenseReluDense.wi.weight [d_ff, d_model] feedForward.up if not is_gated
        layer.2.DenseReluDense.wi_0.weight [d_ff, d_model] feedForward.gate if is_gated
        layer.2.DenseReluDense.wi_1.weight [d_ff, d_model] feedForward.up if is_gated
        layer.2.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        layer.2.layer_norm.weight [d_model] normalization
      decoder.final_layer_norm.weight [d_model] normalization

    head ForConditionalGeneration
      lm_head.weight [vocab_size, d_model] head tied shared.weight unless not tie_word_embeddings

    head ForSequenceClassification
      classification_head.dense.weight [d_model, d_model] head
      classification_head.dense.bias [d_model] head
      classification_head.out_proj.weight [num_labels, d_model] head
      classification_head.out_proj.bias [num_labels] head
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
    // whisper-original
    #"""

    architecture whisper-original

    model ""
      encoder.(conv1|conv2) embedding.input
      encoder.positional_embedding embedding.position fixed "fixed sinusoids"
      decoder.token_embedding embedding.token
      decoder.positional_embedding embedding.position
      (encoder|decoder).blocks.{n}.attn.query attention.query
      (encoder|decoder).blocks.{n}.attn.key attention.key
      (encoder|decoder).blocks.{n}.attn.value attention.value
      (encoder|decoder).blocks.{n}.attn.out attention.output
      decoder.blocks.{n}.cross_attn.query crossAttention.query
      decoder.blocks.{n}.cross_attn.key crossAttention.key
      decoder.blocks.{n}.cross_attn.value crossAttention.value
      decoder.blocks.{n}.cross_attn.out crossAttention.output
      (encoder|decoder).blocks.{n}.mlp.0 feedForward.up
      (encoder|decoder).blocks.{n}.mlp.2 feedForward.down
      (encoder|decoder).blocks.{n}.(attn|cross_attn|mlp)_ln normalization
      encoder.ln_post normalization
      decoder.ln normalization
      decoder.mask buffer "causal mask"
    """#,
    // whisper
    #"""
    architecture whisper
    source transformers 5.24.0
    reference "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022"

    natural ForConditionalGeneration
    type whisper
    mark encoder.conv1

    model model.
      encoder.conv1.weight [d_model, num_mel_bins, 3] embedding.input
      encoder.conv1.bias [d_model] embedding.input
      encoder.conv2.weight [d_model, d_model, 3] embedding.input
      encoder.conv2.bias [d_model] embedding.input
      encoder.embed_positions.weight [max_source_positions, d_model] embedding.position fixed "fixed sinusoids"
      decoder.embed_tokens.weight [vocab_size, d_model] embedding.token
      decoder.embed_positions.weight [max_target_positions, d_model] embedding.position
      encoder.layers.{n < encoder_layers}.
        self_attn.k_proj.weight [d_model, d_model] attention.key
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
      encoder.layer_norm.{weight,bias} [d_model] normalization
      decoder.layers.{n < decoder_layers}.
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.out_proj.bias [d_model] attention.output
        self_attn_layer_norm.{weight,bias} [d_model] normalization
        encoder_attn.k_proj.weight [d_model, d_model] crossAttention.key
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
      decoder.layer_norm.{weight,bias} [d_model] normalization
      (encoder|decoder).version buffer "a marker of the format's version"

    head ForConditionalGeneration ForCausalLM
      proj_out.weight [vocab_size, d_model] head tied model.decoder.embed_tokens.weight

    head ForAudioClassification
      projector head
      classifier head
    """#,
  ]

  static let types: [String: Int] = [
    "bart": 0,
    "bert": 1,
    "ckpt": 2,
    "distilbert": 3,
    "gemma": 10,
    "gguf": 6,
    "gguf-encoder": 5,
    "gguf-encoder-decoder": 4,
    "gpt-neox": 7,
    "gpt2": 8,
    "gpt_neox": 7,
    "llama": 10,
    "llama-original": 9,
    "mistral": 10,
    "mixtral": 11,
    "mt5": 17,
    "opt": 12,
    "pytorch": 13,
    "qwen": 15,
    "qwen-moe": 14,
    "qwen2": 15,
    "qwen3": 15,
    "roberta": 16,
    "t5": 18,
    "t5-v1.1": 17,
    "vit": 20,
    "vit-timm": 19,
    "whisper": 22,
    "whisper-original": 21,
  ]
}
