// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let x: [String] = [
    // xglm
    #"""
    architecture xglm

    source transformers 5.24.0
    stack decoder
    natural LMForCausalLM
    type xglm
    default d_model = 1024, ffn_dim = 4096, num_layers = 24, vocab_size = 256008

    model model.
      embed_tokens.weight [vocab_size, d_model] embedding.token
      layers.{n < num_layers}.
        self_attn.k_proj.weight [d_model, d_model] attention.key
        self_attn.k_proj.bias [d_model] attention.key
        self_attn.v_proj.weight [d_model, d_model] attention.value
        self_attn.v_proj.bias [d_model] attention.value
        self_attn.q_proj.weight [d_model, d_model] attention.query
        self_attn.q_proj.bias [d_model] attention.query
        self_attn.out_proj.weight [d_model, d_model] attention.output
        self_attn.out_proj.bias [d_model] attention.output
        self_attn_layer_norm.{weight,bias} [d_model] normalization
        fc1.weight [ffn_dim, d_model] feedForward.up
        fc1.bias [ffn_dim] feedForward.up
        fc2.weight [d_model, ffn_dim] feedForward.down
        fc2.bias [d_model] feedForward.down
        final_layer_norm.{weight,bias} [d_model] normalization
      layer_norm.{weight,bias} [d_model] normalization

    head LMForCausalLM
      lm_head.weight head tied .embed_tokens.weight
    """#,
    // xlm-roberta-xl
    #"""
    architecture xlm-roberta-xl

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type xlm-roberta-xl
    default hidden_size = 2560, intermediate_size = 10240, max_position_embeddings = 514
    default num_hidden_layers = 36, type_vocab_size = 1, vocab_size = 250880

    model roberta.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      encoder.
        layer.{n < num_hidden_layers}.
          attention.self.query.weight [hidden_size, hidden_size] attention.query
          attention.self.query.bias [hidden_size] attention.query
          attention.self.key.weight [hidden_size, hidden_size] attention.key
          attention.self.key.bias [hidden_size] attention.key
          attention.self.value.weight [hidden_size, hidden_size] attention.value
          attention.self.value.bias [hidden_size] attention.value
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.output.dense.bias [hidden_size] attention.output
          attention.self_attn_layer_norm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          LayerNorm.{weight,bias} [hidden_size] normalization
        LayerNorm.{weight,bias} [hidden_size] normalization
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
    // xlm-roberta
    #"""
    architecture xlm-roberta
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type xlm-roberta
    type camembert
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model roberta.
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
      pooler.dense.weight [hidden_size, hidden_size] pooler if head in ["", "ForMultipleChoice"]
      pooler.dense.bias [hidden_size] pooler if head in ["", "ForMultipleChoice"]

    head ForCausalLM ForMaskedLM
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
    // xlm
    #"""
    architecture xlm
    source transformers 5.24.0
    stack decoder
    natural LMWithLMHeadModel
    type xlm
    default emb_dim = 2048
    default max_position_embeddings = 512
    default n_langs = 1
    default n_layers = 12
    default tie_word_embeddings = true
    default vocab_size = 30145

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

    head LMWithLMHeadModel
      pred_layer.proj.bias [vocab_size] head
      pred_layer.proj.weight [vocab_size, emb_dim] head tied .embeddings.weight when tie_word_embeddings

    head LMForMultipleChoice LMForSequenceClassification
      sequence_summary.summary.weight [num_labels, emb_dim] head
      sequence_summary.summary.bias [num_labels] head
      logits_proj.weight [1, num_labels] head if head == "LMForMultipleChoice"
      logits_proj.bias [1] head if head == "LMForMultipleChoice"

    head LMForQuestionAnsweringSimple
      qa_outputs.weight [num_labels, emb_dim] head
      qa_outputs.bias [num_labels] head

    head LMForTokenClassification
      classifier.weight [num_labels, emb_dim] head
      classifier.bias [num_labels] head
    """#,
    // xlnet
    #"""
    architecture xlnet
    source transformers 5.24.0
    stack decoder
    natural LMHeadModel
    type xlnet
    default d_inner = 4096
    default d_model = 1024
    default n_head = 16
    default n_layer = 24
    default tie_word_embeddings = true
    default vocab_size = 32000
    default d_head = d_model / n_head

    model transformer.
      mask_emb [1, 1, d_model] embedding.input
      word_embedding.weight [vocab_size, d_model] embedding.token
      layer.{n < n_layer}.
        rel_attn.{q,k,v,o,r} [d_model, n_head, d_head] attention.position
        rel_attn.{r_r_bias,r_s_bias,r_w_bias} [n_head, d_head] attention.position
        rel_attn.seg_embed [2, n_head, d_head] attention.position
        rel_attn.layer_norm.{weight,bias} [d_model] normalization
        ff.layer_norm.{weight,bias} [d_model] normalization
        ff.layer_1.weight [d_inner, d_model] feedForward.up
        ff.layer_1.bias [d_inner] feedForward.up
        ff.layer_2.weight [d_model, d_inner] feedForward.down
        ff.layer_2.bias [d_model] feedForward.down

    head LMHeadModel
      lm_loss.bias [vocab_size] head
      lm_loss.weight [vocab_size, d_model] head tied .word_embedding.weight when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification
      sequence_summary.summary.weight [d_model, d_model] head
      sequence_summary.summary.bias [d_model] head
      logits_proj.weight [1, d_model] head if head == "ForMultipleChoice"
      logits_proj.weight [num_labels, d_model] head if head == "ForSequenceClassification"
      logits_proj.bias [1] head if head == "ForMultipleChoice"
      logits_proj.bias [num_labels] head if head == "ForSequenceClassification"

    head ForQuestionAnsweringSimple
      qa_outputs.weight [num_labels, d_model] head
      qa_outputs.bias [num_labels] head

    head ForTokenClassification
      classifier.weight [num_labels, d_model] head
      classifier.bias [num_labels] head
    """#,
    // xlstm
    #"""
    architecture xlstm

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type xlstm
    default embedding_dim = 4096, hidden_size = 4096, num_blocks = 32, num_heads = 8
    default vocab_size = 50304

    model backbone.
      embeddings.weight [vocab_size, hidden_size] embedding.token
      blocks.{n < num_blocks}.
        norm_mlstm.weight [hidden_size] normalization
        mlstm_layer.q.weight [hidden_size / 2, embedding_dim] stateSpace
        mlstm_layer.k.weight [hidden_size / 2, embedding_dim] stateSpace
        mlstm_layer.v.weight [hidden_size, hidden_size] stateSpace
        mlstm_layer.ogate_preact.weight [hidden_size, hidden_size] stateSpace
        mlstm_layer.igate_preact.weight [num_heads, embedding_dim] stateSpace
        mlstm_layer.igate_preact.bias [num_heads] stateSpace
        mlstm_layer.fgate_preact.weight [num_heads, embedding_dim] stateSpace
        mlstm_layer.fgate_preact.bias [num_heads] stateSpace
        mlstm_layer.multihead_norm.weight [hidden_size] normalization
        mlstm_layer.out_proj.weight [hidden_size, hidden_size] stateSpace
        norm_ffn.weight [hidden_size] normalization
        ffn.proj_up_gate.weight [10944, embedding_dim] stateSpace
        ffn.proj_up.weight [10944, embedding_dim] stateSpace
        ffn.proj_down.weight [embedding_dim, 10944] stateSpace
      out_norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // xmod
    #"""
    architecture xmod
    like xlm-roberta

    source transformers 5.24.0
    type xmod

    model roberta.
      encoder.layer.{n < num_hidden_layers}.
        output.adapter_modules.en_XX.dense1.weight [hidden_size / 2, hidden_size] projector
        output.adapter_modules.en_XX.dense1.bias [hidden_size / 2] projector
        output.adapter_modules.en_XX.dense2.weight [hidden_size, hidden_size / 2] projector
        output.adapter_modules.en_XX.dense2.bias [hidden_size] projector
    """#,
  ]
}
