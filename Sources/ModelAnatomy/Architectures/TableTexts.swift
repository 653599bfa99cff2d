// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

enum TableTexts {
  static let all: [String] = [
    // albert
    #"""
    architecture albert
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type albert
    default embedding_size = 128
    default hidden_size = 4096
    default inner_group_num = 1
    default intermediate_size = 16384
    default max_position_embeddings = 512
    default num_hidden_groups = 1
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30000

    model albert.
      embeddings.word_embeddings.weight [vocab_size, embedding_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, embedding_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, embedding_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [embedding_size] normalization
      encoder.
        embedding_hidden_mapping_in.weight [hidden_size, embedding_size] embedding.input
        embedding_hidden_mapping_in.bias [hidden_size] embedding.input
        albert_layer_groups.{n < num_hidden_groups}.albert_layers.{e < inner_group_num}.
          full_layer_layer_norm.{weight,bias} [hidden_size] normalization
          attention.query.weight [hidden_size, hidden_size] attention.query
          attention.query.bias [hidden_size] attention.query
          attention.key.weight [hidden_size, hidden_size] attention.key
          attention.key.bias [hidden_size] attention.key
          attention.value.weight [hidden_size, hidden_size] attention.value
          attention.value.bias [hidden_size] attention.value
          attention.dense.weight [hidden_size, hidden_size] attention.output
          attention.dense.bias [hidden_size] attention.output
          attention.LayerNorm.{weight,bias} [hidden_size] normalization
          ffn.weight [intermediate_size, hidden_size] feedForward.up
          ffn.bias [intermediate_size] feedForward.up
          ffn_output.weight [hidden_size, intermediate_size] feedForward.down
          ffn_output.bias [hidden_size] feedForward.down
      pooler.weight [hidden_size, hidden_size] pooler if not head in ["ForMaskedLM", "ForQuestionAnswering", "ForTokenClassification"]
      pooler.bias [hidden_size] pooler if not head in ["ForMaskedLM", "ForQuestionAnswering", "ForTokenClassification"]

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      classifier.weight [1, hidden_size] head if head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForMultipleChoice"
      classifier.bias [1] head if head == "ForMultipleChoice"
      classifier.bias [num_labels] head if head != "ForMultipleChoice"

    head ForMaskedLM ForPreTraining
      predictions.bias [vocab_size] head
      predictions.LayerNorm.{weight,bias} [embedding_size] head
      predictions.dense.weight [embedding_size, hidden_size] head
      predictions.dense.bias [embedding_size] head
      predictions.decoder.weight [vocab_size, embedding_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      predictions.decoder.bias [vocab_size] head tied predictions.bias when tie_word_embeddings
      sop_classifier.classifier.weight [num_labels, hidden_size] head if head == "ForPreTraining"
      sop_classifier.classifier.bias [num_labels] head if head == "ForPreTraining"

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
    """#,
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
    // bloom
    #"""
    architecture bloom
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type bloom
    default hidden_size = 64
    default n_layer = 2
    default tie_word_embeddings = true
    default vocab_size = 250880

    model transformer.
      word_embeddings.weight [vocab_size, hidden_size] embedding.token
      word_embeddings_layernorm.{weight,bias} [hidden_size] normalization
      h.{n < n_layer}.
        input_layernorm.{weight,bias} [hidden_size] normalization
        self_attention.query_key_value.weight [3 * hidden_size, hidden_size] attention.qkv
        self_attention.query_key_value.bias [3 * hidden_size] attention.qkv
        self_attention.dense.weight [hidden_size, hidden_size] attention.output
        self_attention.dense.bias [hidden_size] attention.output
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
        mlp.dense_h_to_4h.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.dense_h_to_4h.bias [4 * hidden_size] feedForward.up
        mlp.dense_4h_to_h.weight [hidden_size, 4 * hidden_size] feedForward.down
        mlp.dense_4h_to_h.bias [hidden_size] feedForward.down
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
    // clip-text-model
    #"""
    architecture clip-text-model
    source transformers 5.24.0
    stack encoder
    type clip_text_model
    default hidden_size = 512
    default intermediate_size = 2048
    default max_position_embeddings = 77
    default num_hidden_layers = 12
    default vocab_size = 49408

    model ""
      embeddings.token_embedding.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embedding.weight [max_position_embeddings, hidden_size] embedding.position
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
      final_layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // clip-vision-model
    #"""
    architecture clip-vision-model
    source transformers 5.24.0
    stack encoder
    type clip_vision_model
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 32

    model ""
      embeddings.class_embedding [hidden_size] embedding.input
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
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
    // clip
    #"""
    architecture clip
    source transformers 5.24.0
    stack encoder
    type clip
    default projection_dim = 512
    default text_config.hidden_size = 512
    default text_config.intermediate_size = 2048
    default text_config.max_position_embeddings = 77
    default text_config.num_hidden_layers = 12
    default text_config.vocab_size = 49408
    default vision_config.hidden_size = 768
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model ""
      logit_scale [] head if head == ""
      text_model. @decoder if head == ""
        embeddings.token_embedding.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embedding.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        encoder.layers.{n < text_config.num_hidden_layers}.
          self_attn.k_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          self_attn.k_proj.bias [text_config.hidden_size] attention.key
          self_attn.v_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          self_attn.v_proj.bias [text_config.hidden_size] attention.value
          self_attn.q_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          self_attn.q_proj.bias [text_config.hidden_size] attention.query
          self_attn.out_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          self_attn.out_proj.bias [text_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [text_config.hidden_size] normalization
          mlp.fc1.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.fc1.bias [text_config.intermediate_size] feedForward.up
          mlp.fc2.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.fc2.bias [text_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [text_config.hidden_size] normalization
        final_layer_norm.{weight,bias} [text_config.hidden_size] normalization
      vision_model.
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
      visual_projection.weight [projection_dim, vision_config.hidden_size] projector if head == ""
      text_projection.weight [projection_dim, text_config.hidden_size] projector if head == ""

    head ForImageClassification
      classifier.weight [num_labels, vision_config.hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // cohere2
    #"""
    architecture cohere2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type cohere2
    default attention_bias = false
    default hidden_size = 8192
    default intermediate_size = 22528
    default num_attention_heads = 64
    default num_hidden_layers = 40
    default tie_word_embeddings = true
    default vocab_size = 256000
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

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
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
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
    // electra
    #"""
    architecture electra
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type electra
    default embedding_size = 128
    default hidden_size = 256
    default intermediate_size = 1024
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model electra.
      embeddings.word_embeddings.weight [vocab_size, embedding_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, embedding_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, embedding_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [embedding_size] normalization
      embeddings_project.weight [hidden_size, embedding_size] embedding.input if embedding_size != hidden_size
      embeddings_project.bias [hidden_size] embedding.input if embedding_size != hidden_size
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

    head ForCausalLM ForMaskedLM
      generator_predictions.LayerNorm.{weight,bias} [embedding_size] head
      generator_predictions.dense.weight [embedding_size, hidden_size] head
      generator_predictions.dense.bias [embedding_size] head
      generator_lm_head.bias [vocab_size] head
      generator_lm_head.weight [vocab_size, embedding_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings

    head ForMultipleChoice ForSequenceClassification ForTokenClassification
      sequence_summary.summary.weight [hidden_size, hidden_size] head if head == "ForMultipleChoice"
      sequence_summary.summary.bias [hidden_size] head if head == "ForMultipleChoice"
      classifier.weight [1, hidden_size] head if head != "ForSequenceClassification" and head == "ForMultipleChoice"
      classifier.bias [1] head if head != "ForSequenceClassification" and head == "ForMultipleChoice"
      classifier.weight [num_labels, hidden_size] head if head != "ForSequenceClassification" and head == "ForTokenClassification"
      classifier.bias [num_labels] head if head != "ForSequenceClassification" and head == "ForTokenClassification"
      classifier. if head == "ForSequenceClassification"
        dense.weight [hidden_size, hidden_size] head
        dense.bias [hidden_size] head
        out_proj.weight [num_labels, hidden_size] head
        out_proj.bias [num_labels] head

    head ForPreTraining
      discriminator_predictions.dense.weight [hidden_size, hidden_size] head
      discriminator_predictions.dense.bias [hidden_size] head
      discriminator_predictions.dense_prediction.weight [1, hidden_size] head
      discriminator_predictions.dense_prediction.bias [1] head

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head
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
    // gemma2
    #"""
    architecture gemma2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gemma2
    default attention_bias = false
    default head_dim = 256
    default hidden_size = 2304
    default intermediate_size = 9216
    default num_attention_heads = 8
    default num_hidden_layers = 26
    default num_key_value_heads = 4
    default tie_word_embeddings = true
    default vocab_size = 256000
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

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
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // gemma3-text
    #"""
    architecture gemma3-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gemma3_text
    default attention_bias = false
    default head_dim = 256
    default hidden_size = 2304
    default intermediate_size = 9216
    default num_attention_heads = 8
    default num_hidden_layers = 26
    default num_key_value_heads = 4
    default tie_word_embeddings = true
    default vocab_size = 262208
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head TextForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // gemma3
    #"""
    architecture gemma3
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type gemma3
    default text_config.hidden_size = 2304
    default text_config.vocab_size = 262208
    default tie_word_embeddings = true
    default vision_config.hidden_size = 768

    model ""
      language_model.model.: gemma3_text in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.mm_input_projection_weight [vision_config.hidden_size, text_config.hidden_size] projector
      multi_modal_projector.mm_soft_emb_norm.weight [vision_config.hidden_size] normalization
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForSequenceClassification
      score.weight [num_labels, text_config.hidden_size] head

    head ForConditionalGeneration
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
    // glm
    #"""
    architecture glm
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm
    default attention_bias = true
    default head_dim = 128
    default hidden_size = 4096
    default intermediate_size = 13696
    default num_attention_heads = 32
    default num_hidden_layers = 40
    default num_key_value_heads = 2
    default tie_word_embeddings = false
    default vocab_size = 151552
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

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
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
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
    // glm4
    #"""
    architecture glm4
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm4
    default attention_bias = true
    default head_dim = 128
    default hidden_size = 4096
    default intermediate_size = 13696
    default num_attention_heads = 32
    default num_hidden_layers = 40
    default num_key_value_heads = 2
    default tie_word_embeddings = false
    default vocab_size = 151552
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

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
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        post_self_attn_layernorm.weight [hidden_size] normalization
        post_mlp_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
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
    // gpt-oss
    #"""
    architecture gpt-oss
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gpt_oss
    default attention_bias = true
    default head_dim = 64
    default hidden_size = 2880
    default intermediate_size = 2880
    default num_attention_heads = 64
    default num_hidden_layers = 36
    default num_key_value_heads = 8
    default num_local_experts = 128
    default tie_word_embeddings = false
    default vocab_size = 201088
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.sinks [num_attention_heads] attention.sink
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.router.weight [num_local_experts, hidden_size] expert.router
        mlp.router.bias [num_local_experts] expert.router
        mlp.experts.gate_up_proj [num_local_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
        mlp.experts.gate_up_proj_bias [num_local_experts, 2 * intermediate_size] expert.gate+expert.up
        mlp.experts.down_proj [num_local_experts, intermediate_size, hidden_size] expert.down
        mlp.experts.down_proj_bias [num_local_experts, hidden_size] expert.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
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
    // gptj
    #"""
    architecture gptj
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gptj
    default n_embd = 4096
    default n_layer = 28
    default tie_word_embeddings = false
    default vocab_size = 50400

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.k_proj.weight [n_embd, n_embd] attention.key
        attn.v_proj.weight [n_embd, n_embd] attention.value
        attn.q_proj.weight [n_embd, n_embd] attention.query
        attn.out_proj.weight [n_embd, n_embd] attention.output
        mlp.fc_in.weight [4 * n_embd, n_embd] feedForward.up
        mlp.fc_in.bias [4 * n_embd] feedForward.up
        mlp.fc_out.weight [n_embd, 4 * n_embd] feedForward.down
        mlp.fc_out.bias [n_embd] feedForward.down
      ln_f.{weight,bias} [n_embd] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, n_embd] head tied .wte.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head

    head ForQuestionAnswering
      qa_outputs.weight [2, n_embd] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, n_embd] head
    """#,
    // hubert
    #"""
    architecture hubert
    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type hubert
    default classifier_proj_size = 256
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default conv_pos_batch_norm = false
    default feat_extract_norm = "group"
    default feat_proj_layer_norm = true
    default hidden_size = 768
    default intermediate_size = 3072
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_hidden_layers = 12
    default vocab_size = 32

    model hubert.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
        conv.bias [conv_dim[0]] embedding.input if conv_bias
        layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization if feat_proj_layer_norm
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.
          conv.bias [hidden_size] embedding.input
          conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input if not conv_pos_batch_norm
          conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input if not conv_pos_batch_norm
          conv.weight [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input if conv_pos_batch_norm
          batch_norm. if conv_pos_batch_norm
            {weight,bias} [hidden_size] normalization
            {running_mean,running_var} [hidden_size] buffer "batch norm statistics"
            num_batches_tracked [] buffer "batch norm statistics"
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

    head ForSequenceClassification
      projector.weight [classifier_proj_size, hidden_size] projector
      projector.bias [classifier_proj_size] projector
      classifier.weight [num_labels, classifier_proj_size] head
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
    // llama4-text
    #"""
    architecture llama4-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type llama4_text
    default attention_bias = false
    default head_dim = 128
    default hidden_size = 5120
    default intermediate_size = 8192
    default num_attention_heads = 40
    default num_hidden_layers = 48
    default num_key_value_heads = 8
    default num_local_experts = 16
    default tie_word_embeddings = false
    default vocab_size = 202048
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

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
        feed_forward.experts.gate_up_proj [num_local_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
        feed_forward.experts.down_proj [num_local_experts, intermediate_size, hidden_size] expert.down
        feed_forward.router.weight [num_local_experts, hidden_size] expert.router
        feed_forward.shared_expert.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.shared_expert.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.shared_expert.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // llama4
    #"""
    architecture llama4
    source transformers 5.24.0
    stack decoder
    type llama4
    default text_config.attention_bias = false
    default text_config.head_dim = 128
    default text_config.hidden_size = 5120
    default text_config.intermediate_size = 8192
    default text_config.num_attention_heads = 40
    default text_config.num_hidden_layers = 48
    default text_config.num_key_value_heads = 8
    default text_config.num_local_experts = 16
    default text_config.tie_word_embeddings = false
    default text_config.vocab_size = 202048
    default vision_config.hidden_size = 768
    default vision_config.image_size = 448
    default vision_config.intermediate_size = 5632
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 34
    default vision_config.patch_size = 14
    default vision_config.projector_input_dim = 4096
    default vision_config.projector_output_dim = 4096
    default vision_config.vision_output_dim = 7680
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let queries = text_config.num_attention_heads * text_config.head_dim

    model ""
      vision_model. @encoder
        class_embedding [vision_config.hidden_size] embedding.input
        positional_embedding_vlm [(vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        patch_embedding.linear.weight [vision_config.hidden_size, vision_config.num_channels * vision_config.patch_size * vision_config.patch_size] embedding.input
        layernorm_pre.{weight,bias} [vision_config.hidden_size] normalization
        layernorm_post.{weight,bias} [vision_config.hidden_size] normalization
        model.layers.{n < vision_config.num_hidden_layers}.
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.o_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.o_proj.bias [vision_config.hidden_size] attention.output
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          input_layernorm.{weight,bias} [vision_config.hidden_size] normalization
          post_attention_layernorm.{weight,bias} [vision_config.hidden_size] normalization
        vision_adapter.mlp.fc1.weight [vision_config.projector_input_dim, vision_config.intermediate_size] feedForward.up
        vision_adapter.mlp.fc2.weight [vision_config.projector_output_dim, vision_config.projector_output_dim] feedForward.down
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.vision_output_dim] projector
      language_model.
        model.
          embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
          layers.{n < text_config.num_hidden_layers}.
            self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
            self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
            self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
            self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
            self_attn. if text_config.attention_bias
              q_proj.bias [queries] attention.query
              k_proj.bias [keys] attention.key
              v_proj.bias [keys] attention.value
              o_proj.bias [text_config.hidden_size] attention.output
            feed_forward.experts.gate_up_proj [text_config.num_local_experts, text_config.hidden_size, 2 * text_config.intermediate_size] expert.gate+expert.up
            feed_forward.experts.down_proj [text_config.num_local_experts, text_config.intermediate_size, text_config.hidden_size] expert.down
            feed_forward.router.weight [text_config.num_local_experts, text_config.hidden_size] expert.router
            feed_forward.shared_expert.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
            feed_forward.shared_expert.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            feed_forward.shared_expert.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
            input_layernorm.weight [text_config.hidden_size] normalization
            post_attention_layernorm.weight [text_config.hidden_size] normalization
          norm.weight [text_config.hidden_size] normalization
        lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when text_config.tie_word_embeddings
    """#,
    // llava-next
    #"""
    architecture llava-next
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type llava_next
    default multimodal_projector_bias = true
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1024

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      image_newline [text_config.hidden_size] embedding.input
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower.: auto(clip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // llava-onevision
    #"""
    architecture llava-onevision
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type llava_onevision
    default multimodal_projector_bias = true
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 151936
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1152

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(qwen2) in text_config @text
      image_newline [text_config.hidden_size] embedding.input
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // llava
    #"""
    architecture llava
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type llava
    default multimodal_projector_bias = true
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1024

    model ""
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      language_model.model.: auto(llama) in text_config @text
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_1.weight [text_config.hidden_size, vision_config.hidden_size] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector if multimodal_projector_bias
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower.: auto(clip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // mamba
    #"""
    architecture mamba
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type mamba
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
        mixer.conv1d.weight [intermediate_size, intermediate_size / intermediate_size, conv_kernel] stateSpace
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
        mixer.conv1d.weight [expand * hidden_size + 2 * n_groups * state_size, (expand * hidden_size + 2 * n_groups * state_size) / (expand * hidden_size + 2 * n_groups * state_size), conv_kernel] stateSpace
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
    // phi
    #"""
    architecture phi
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type phi
    default hidden_size = 2048
    default intermediate_size = 8192
    default num_attention_heads = 32
    default num_hidden_layers = 24
    default qk_layernorm = false
    default tie_word_embeddings = false
    default vocab_size = 51200
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.q_proj.bias [queries] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.k_proj.bias [keys] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.v_proj.bias [keys] attention.value
        self_attn.dense.weight [hidden_size, queries] attention.output
        self_attn.dense.bias [hidden_size] attention.output
        self_attn.q_layernorm.{weight,bias} [head_dim] normalization if qk_layernorm
        self_attn.k_layernorm.{weight,bias} [head_dim] normalization if qk_layernorm
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
      final_layernorm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // phi3
    #"""
    architecture phi3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type phi3
    default hidden_size = 3072
    default intermediate_size = 8192
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 32064
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.qkv_proj.weight [num_attention_heads * head_dim + 2 * (num_key_value_heads * head_dim), hidden_size] attention.qkv
        mlp.gate_up_proj.weight [2 * intermediate_size, hidden_size] feedForward.gate+feedForward.up
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
    // pixtral
    #"""
    architecture pixtral
    source transformers 5.24.0
    stack encoder
    type pixtral
    default hidden_size = 1024
    default intermediate_size = 4096
    default num_channels = 3
    default num_hidden_layers = 24
    default patch_size = 16

    model ""
      patch_conv.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      ln_pre.weight [hidden_size] normalization
      transformer.layers.{n < num_hidden_layers}.
        attention_norm.weight [hidden_size] normalization
        feed_forward.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        feed_forward.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        feed_forward.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        ffn_norm.weight [hidden_size] normalization
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
    // qwen2-moe
    #"""
    architecture qwen2-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type qwen2_moe
    default decoder_sparse_step = 1
    default hidden_size = 2048
    default intermediate_size = 5632
    default moe_intermediate_size = 1408
    default num_attention_heads = 16
    default num_experts = 60
    default num_hidden_layers = 24
    default num_key_value_heads = 16
    default qkv_bias = true
    default shared_expert_intermediate_size = 5632
    default tie_word_embeddings = false
    default vocab_size = 151936
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if (n + 1) % decoder_sparse_step == 0
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
          shared_expert.
            down_proj.weight [hidden_size, shared_expert_intermediate_size] feedForward.down
            gate_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [shared_expert_intermediate_size, hidden_size] feedForward.up
          shared_expert_gate.weight [1, hidden_size] other
        mlp. if (n + 1) % decoder_sparse_step != 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn. if qkv_bias
          k_proj.bias [keys] attention.key
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.bias [2] head
      qa_outputs.weight [2, hidden_size] head

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // qwen3-moe
    #"""
    architecture qwen3-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type qwen3_moe
    default attention_bias = false
    default decoder_sparse_step = 1
    default hidden_size = 2048
    default intermediate_size = 6144
    default moe_intermediate_size = 768
    default num_attention_heads = 32
    default num_hidden_layers = 24
    default num_key_value_heads = 4
    default tie_word_embeddings = false
    default vocab_size = 151936
    default head_dim = hidden_size / num_attention_heads
    default num_local_experts = num_experts
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if (n + 1) % decoder_sparse_step == 0
          experts.{e < num_local_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          gate.weight [num_local_experts, hidden_size] expert.router
        mlp. if (n + 1) % decoder_sparse_step != 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if attention_bias
          k_proj.bias [keys] attention.key
          o_proj.bias [hidden_size] attention.output
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // qwen3-vl
    #"""
    architecture qwen3-vl
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen3_vl
    default text_config.attention_bias = false
    default text_config.head_dim = 128
    default text_config.hidden_size = 4096
    default text_config.intermediate_size = 22016
    default text_config.num_attention_heads = 32
    default text_config.num_hidden_layers = 32
    default text_config.num_key_value_heads = 32
    default text_config.vocab_size = 151936
    default tie_word_embeddings = false
    default vision_config.depth = 27
    default vision_config.hidden_size = 1152
    default vision_config.in_channels = 3
    default vision_config.intermediate_size = 4304
    default vision_config.num_position_embeddings = 2304
    default vision_config.out_hidden_size = 3584
    default vision_config.patch_size = 16
    default vision_config.spatial_merge_size = 2
    default vision_config.temporal_patch_size = 2
    let width = vision_config.hidden_size * vision_config.spatial_merge_size ^ 2
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let queries = text_config.num_attention_heads * text_config.head_dim

    model model.
      visual. @encoder
        patch_embed.proj.weight [vision_config.hidden_size, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input
        patch_embed.proj.bias [vision_config.hidden_size] embedding.input
        pos_embed.weight [vision_config.num_position_embeddings, vision_config.hidden_size] embedding.position
        blocks.{n < vision_config.depth}.
          norm1.{weight,bias} [vision_config.hidden_size] normalization
          norm2.{weight,bias} [vision_config.hidden_size] normalization
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.proj.bias [vision_config.hidden_size] attention.output
          mlp.linear_fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.linear_fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.linear_fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.linear_fc2.bias [vision_config.hidden_size] feedForward.down
        merger.norm.{weight,bias} [vision_config.hidden_size] normalization
        merger.linear_fc1.weight [width, width] projector
        merger.linear_fc1.bias [width] projector
        merger.linear_fc2.weight [vision_config.out_hidden_size, width] projector
        merger.linear_fc2.bias [vision_config.out_hidden_size] projector
        deepstack_merger_list.{n < 3}.
          norm.{weight,bias} [width] normalization
          linear_fc1.weight [width, width] projector
          linear_fc1.bias [width] projector
          linear_fc2.weight [vision_config.out_hidden_size, width] projector
          linear_fc2.bias [vision_config.out_hidden_size] projector
      language_model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
          self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
          self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
          self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
          self_attn.q_norm.weight [text_config.head_dim] normalization
          self_attn.k_norm.weight [text_config.head_dim] normalization
          self_attn. if text_config.attention_bias
            q_proj.bias [queries] attention.query
            k_proj.bias [keys] attention.key
            v_proj.bias [keys] attention.value
            o_proj.bias [text_config.hidden_size] attention.output
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          input_layernorm.weight [text_config.hidden_size] normalization
          post_attention_layernorm.weight [text_config.hidden_size] normalization
        norm.weight [text_config.hidden_size] normalization

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .language_model.embed_tokens.weight when tie_word_embeddings
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
    // rwkv
    #"""
    architecture rwkv
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type rwkv
    default hidden_size = 4096
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 50277
    default attention_hidden_size = hidden_size
    default intermediate_size = 4 * hidden_size

    model rwkv.
      embeddings.weight [vocab_size, hidden_size] embedding.token
      blocks.{n < num_hidden_layers}.
        pre_ln.{weight,bias} [hidden_size] normalization if n == 0
        ln1.{weight,bias} [hidden_size] normalization
        ln2.{weight,bias} [hidden_size] normalization
        attention.{time_decay,time_first} [attention_hidden_size] stateSpace
        attention.{time_mix_key,time_mix_value,time_mix_receptance} [1, 1, hidden_size] stateSpace
        attention.key.weight [attention_hidden_size, hidden_size] stateSpace
        attention.value.weight [attention_hidden_size, hidden_size] stateSpace
        attention.receptance.weight [attention_hidden_size, hidden_size] stateSpace
        attention.output.weight [hidden_size, attention_hidden_size] stateSpace
        feed_forward.{time_mix_key,time_mix_receptance} [1, 1, hidden_size] stateSpace
        feed_forward.key.weight [intermediate_size, hidden_size] stateSpace
        feed_forward.receptance.weight [hidden_size, hidden_size] stateSpace
        feed_forward.value.weight [hidden_size, intermediate_size] stateSpace
      ln_out.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      head.weight [vocab_size, hidden_size] head tied .embeddings.weight when tie_word_embeddings
    """#,
    // sam
    #"""
    architecture sam
    source transformers 5.24.0
    stack encoder
    type sam
    default mask_decoder_config.attention_downsample_rate = 2
    default mask_decoder_config.hidden_size = 256
    default mask_decoder_config.iou_head_depth = 3
    default mask_decoder_config.iou_head_hidden_dim = 256
    default mask_decoder_config.mlp_dim = 2048
    default mask_decoder_config.num_hidden_layers = 2
    default mask_decoder_config.num_multimask_outputs = 3
    default prompt_encoder_config.hidden_size = 256
    default prompt_encoder_config.mask_input_channels = 16
    default prompt_encoder_config.num_point_embeddings = 4
    default tie_word_embeddings = true
    default vision_config.global_attn_indexes = [2, 5, 8, 11]
    default vision_config.hidden_size = 768
    default vision_config.image_size = 1024
    default vision_config.mlp_dim = 3072
    default vision_config.num_attention_heads = 12
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.num_pos_feats = 128
    default vision_config.output_channels = 256
    default vision_config.patch_size = 16
    default vision_config.qkv_bias = true
    default vision_config.use_abs_pos = true
    default vision_config.use_rel_pos = true
    default vision_config.window_size = 14
    let width = mask_decoder_config.hidden_size / 2
    let width2 = mask_decoder_config.hidden_size / mask_decoder_config.attention_downsample_rate
    let width3 = prompt_encoder_config.mask_input_channels / 4
    let width4 = mask_decoder_config.hidden_size / 4
    let width5 = vision_config.hidden_size / vision_config.num_attention_heads
    let width6 = mask_decoder_config.hidden_size / 8
    let width7 = mask_decoder_config.num_multimask_outputs + 1

    model ""
      shared_image_embedding.positional_embedding [2, vision_config.num_pos_feats] embedding.position
      vision_encoder.
        pos_embed [1, vision_config.image_size / vision_config.patch_size, vision_config.image_size / vision_config.patch_size, vision_config.hidden_size] embedding.position if vision_config.use_abs_pos
        patch_embed.projection.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        patch_embed.projection.bias [vision_config.hidden_size] embedding.input
        layers.{n < vision_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          attn.rel_pos_h [2 * vision_config.window_size - 1, width5] attention.position if vision_config.use_rel_pos and not n in vision_config.global_attn_indexes
          attn.rel_pos_h [2 * (vision_config.image_size / vision_config.patch_size) - 1, width5] attention.position if vision_config.use_rel_pos and n in vision_config.global_attn_indexes
          attn.rel_pos_w [2 * vision_config.window_size - 1, width5] attention.position if vision_config.use_rel_pos and not n in vision_config.global_attn_indexes
          attn.rel_pos_w [2 * (vision_config.image_size / vision_config.patch_size) - 1, width5] attention.position if vision_config.use_rel_pos and n in vision_config.global_attn_indexes
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv if vision_config.qkv_bias
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.proj.bias [vision_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
          mlp.lin1.weight [vision_config.mlp_dim, vision_config.hidden_size] feedForward.up
          mlp.lin1.bias [vision_config.mlp_dim] feedForward.up
          mlp.lin2.weight [vision_config.hidden_size, vision_config.mlp_dim] feedForward.down
          mlp.lin2.bias [vision_config.hidden_size] feedForward.down
        neck.conv1.weight [vision_config.output_channels, vision_config.hidden_size, 1, 1] convolution
        neck.layer_norm1.{weight,bias} [vision_config.output_channels] normalization
        neck.conv2.weight [vision_config.output_channels, vision_config.output_channels, 3, 3] convolution
        neck.layer_norm2.{weight,bias} [vision_config.output_channels] normalization
      prompt_encoder.mask_embed.conv1.weight [width3, 1, 2, 2] convolution
      prompt_encoder.mask_embed.conv1.bias [width3] convolution
      prompt_encoder.mask_embed.conv2.weight [prompt_encoder_config.mask_input_channels, width3, 2, 2] convolution
      prompt_encoder.mask_embed.conv2.bias [prompt_encoder_config.mask_input_channels] convolution
      prompt_encoder.mask_embed.conv3.weight [prompt_encoder_config.hidden_size, prompt_encoder_config.mask_input_channels, 1, 1] convolution
      prompt_encoder.mask_embed.conv3.bias [prompt_encoder_config.hidden_size] convolution
      prompt_encoder.mask_embed.layer_norm1.{weight,bias} [width3] normalization
      prompt_encoder.mask_embed.layer_norm2.{weight,bias} [prompt_encoder_config.mask_input_channels] normalization
      prompt_encoder.no_mask_embed.weight [1, prompt_encoder_config.hidden_size] embedding.input
      prompt_encoder.point_embed.{n < prompt_encoder_config.num_point_embeddings}.weight [1, prompt_encoder_config.hidden_size] embedding.input
      prompt_encoder.not_a_point_embed.weight [1, prompt_encoder_config.hidden_size] embedding.input
      prompt_encoder.shared_embedding.positional_embedding [2, vision_config.num_pos_feats] embedding.position tied shared_image_embedding.positional_embedding when tie_word_embeddings
      mask_decoder. @decoder
        iou_token.weight [1, mask_decoder_config.hidden_size] embedding.token
        mask_tokens.weight [width7, mask_decoder_config.hidden_size] embedding.token
        transformer.
          layers.{n < mask_decoder_config.num_hidden_layers}.
            self_attn.q_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.query
            self_attn.q_proj.bias [mask_decoder_config.hidden_size] attention.query
            self_attn.k_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.key
            self_attn.k_proj.bias [mask_decoder_config.hidden_size] attention.key
            self_attn.v_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.value
            self_attn.v_proj.bias [mask_decoder_config.hidden_size] attention.value
            self_attn.out_proj.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] attention.output
            self_attn.out_proj.bias [mask_decoder_config.hidden_size] attention.output
            layer_norm1.{weight,bias} [mask_decoder_config.hidden_size] normalization
            cross_attn_token_to_image.q_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.query
            cross_attn_token_to_image.q_proj.bias [width] crossAttention.query
            cross_attn_token_to_image.k_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.key
            cross_attn_token_to_image.k_proj.bias [width] crossAttention.key
            cross_attn_token_to_image.v_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.value
            cross_attn_token_to_image.v_proj.bias [width] crossAttention.value
            cross_attn_token_to_image.out_proj.weight [mask_decoder_config.hidden_size, width] crossAttention.output
            cross_attn_token_to_image.out_proj.bias [mask_decoder_config.hidden_size] crossAttention.output
            layer_norm2.{weight,bias} [mask_decoder_config.hidden_size] normalization
            mlp.lin1.weight [mask_decoder_config.mlp_dim, mask_decoder_config.hidden_size] feedForward.up
            mlp.lin1.bias [mask_decoder_config.mlp_dim] feedForward.up
            mlp.lin2.weight [mask_decoder_config.hidden_size, mask_decoder_config.mlp_dim] feedForward.down
            mlp.lin2.bias [mask_decoder_config.hidden_size] feedForward.down
            layer_norm3.{weight,bias} [mask_decoder_config.hidden_size] normalization
            layer_norm4.{weight,bias} [mask_decoder_config.hidden_size] normalization
            cross_attn_image_to_token.q_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.query
            cross_attn_image_to_token.q_proj.bias [width] crossAttention.query
            cross_attn_image_to_token.k_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.key
            cross_attn_image_to_token.k_proj.bias [width] crossAttention.key
            cross_attn_image_to_token.v_proj.weight [width, mask_decoder_config.hidden_size] crossAttention.value
            cross_attn_image_to_token.v_proj.bias [width] crossAttention.value
            cross_attn_image_to_token.out_proj.weight [mask_decoder_config.hidden_size, width] crossAttention.output
            cross_attn_image_to_token.out_proj.bias [mask_decoder_config.hidden_size] crossAttention.output
          final_attn_token_to_image.q_proj.weight [width2, mask_decoder_config.hidden_size] attention.query
          final_attn_token_to_image.q_proj.bias [width2] attention.query
          final_attn_token_to_image.k_proj.weight [width2, mask_decoder_config.hidden_size] attention.key
          final_attn_token_to_image.k_proj.bias [width2] attention.key
          final_attn_token_to_image.v_proj.weight [width2, mask_decoder_config.hidden_size] attention.value
          final_attn_token_to_image.v_proj.bias [width2] attention.value
          final_attn_token_to_image.out_proj.weight [mask_decoder_config.hidden_size, width2] attention.output
          final_attn_token_to_image.out_proj.bias [mask_decoder_config.hidden_size] attention.output
          layer_norm_final_attn.{weight,bias} [mask_decoder_config.hidden_size] normalization
        upscale_conv1.weight [mask_decoder_config.hidden_size, width4, 2, 2] convolution
        upscale_conv1.bias [width4] convolution
        upscale_conv2.weight [width4, width6, 2, 2] convolution
        upscale_conv2.bias [width6] convolution
        upscale_layer_norm.{weight,bias} [width4] normalization
        output_hypernetworks_mlps.{n < mask_decoder_config.num_multimask_outputs + 1}.
          proj_in.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] feedForward.up
          proj_in.bias [mask_decoder_config.hidden_size] feedForward.up
          proj_out.weight [width6, mask_decoder_config.hidden_size] feedForward.down
          proj_out.bias [width6] feedForward.down
          layers.0.weight [mask_decoder_config.hidden_size, mask_decoder_config.hidden_size] feedForward.down
          layers.0.bias [mask_decoder_config.hidden_size] feedForward.down
        iou_prediction_head.
          proj_in.weight [mask_decoder_config.iou_head_hidden_dim, mask_decoder_config.hidden_size] feedForward.up
          proj_in.bias [mask_decoder_config.iou_head_hidden_dim] feedForward.up
          proj_out.weight [width7, mask_decoder_config.iou_head_hidden_dim] feedForward.down
          proj_out.bias [width7] feedForward.down
          layers.{n < mask_decoder_config.iou_head_depth / 2}.
            weight [mask_decoder_config.iou_head_hidden_dim, mask_decoder_config.iou_head_hidden_dim] feedForward.up
            bias [mask_decoder_config.iou_head_hidden_dim] feedForward.up
    """#,
    // siglip-vision-model
    #"""
    architecture siglip-vision-model
    source transformers 5.24.0
    stack encoder
    type siglip_vision_model
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default vision_use_head = true

    model ""
      embeddings.patch_embedding.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embedding.bias [hidden_size] embedding.input
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2, hidden_size] embedding.position
      encoder.layers.{n < num_hidden_layers}.
        layer_norm1.{weight,bias} [hidden_size] normalization
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        layer_norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [intermediate_size, hidden_size] feedForward.up
        mlp.fc1.bias [intermediate_size] feedForward.up
        mlp.fc2.weight [hidden_size, intermediate_size] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
      post_layernorm.{weight,bias} [hidden_size] normalization
      head. if vision_use_head
        probe [1, 1, hidden_size] attention.output
        attention.in_proj_weight [3 * hidden_size, hidden_size] attention.qkv
        attention.in_proj_bias [3 * hidden_size] attention.qkv
        attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attention.out_proj.bias [hidden_size] attention.output
        layernorm.{weight,bias} [hidden_size] head
        mlp.fc1.weight [intermediate_size, hidden_size] head
        mlp.fc1.bias [intermediate_size] head
        mlp.fc2.weight [hidden_size, intermediate_size] head
        mlp.fc2.bias [hidden_size] head
    """#,
    // siglip
    #"""
    architecture siglip
    source transformers 5.24.0
    stack encoder
    type siglip
    default text_config.hidden_size = 768
    default text_config.intermediate_size = 3072
    default text_config.max_position_embeddings = 64
    default text_config.num_hidden_layers = 12
    default text_config.projection_size = 768
    default text_config.vocab_size = 32000
    default vision_config.hidden_size = 768
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 16
    default vision_config.vision_use_head = true

    model ""
      {logit_scale,logit_bias} [1] head if head == ""
      text_model. @decoder if head == ""
        embeddings.token_embedding.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embedding.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        encoder.layers.{n < text_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [text_config.hidden_size] normalization
          self_attn.k_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          self_attn.k_proj.bias [text_config.hidden_size] attention.key
          self_attn.v_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          self_attn.v_proj.bias [text_config.hidden_size] attention.value
          self_attn.q_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          self_attn.q_proj.bias [text_config.hidden_size] attention.query
          self_attn.out_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          self_attn.out_proj.bias [text_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [text_config.hidden_size] normalization
          mlp.fc1.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          mlp.fc1.bias [text_config.intermediate_size] feedForward.up
          mlp.fc2.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.fc2.bias [text_config.hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [text_config.hidden_size] normalization
        head.weight [text_config.projection_size, text_config.hidden_size] head
        head.bias [text_config.projection_size] head
      vision_model.
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
        encoder.layers.{n < vision_config.num_hidden_layers}.
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.out_proj.bias [vision_config.hidden_size] attention.output
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
        head. if vision_config.vision_use_head
          probe [1, 1, vision_config.hidden_size] attention.output
          attention.in_proj_weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          attention.in_proj_bias [3 * vision_config.hidden_size] attention.qkv
          attention.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attention.out_proj.bias [vision_config.hidden_size] attention.output
          layernorm.{weight,bias} [vision_config.hidden_size] head
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] head
          mlp.fc1.bias [vision_config.intermediate_size] head
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] head
          mlp.fc2.bias [vision_config.hidden_size] head

    head ForImageClassification
      classifier.weight [num_labels, vision_config.hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // speecht5
    #"""
    architecture speecht5
    source transformers 5.24.0
    stack shared
    natural ForSpeechToText
    type speecht5
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default decoder_ffn_dim = 3072
    default decoder_layers = 6
    default encoder_attention_heads = 12
    default encoder_ffn_dim = 3072
    default encoder_layers = 12
    default encoder_max_relative_position = 160
    default feat_extract_norm = "group"
    default hidden_size = 768
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_mel_bins = 80
    default reduction_factor = 2
    default speaker_embedding_dim = 512
    default speech_decoder_postnet_kernel = 5
    default speech_decoder_postnet_units = 256
    default speech_decoder_prenet_units = 256
    default tie_word_embeddings = true
    default vocab_size = 81

    model speecht5.
      encoder. @encoder
        prenet. if head != ""
          masked_spec_embed [hidden_size] embedding.input if head == "ForSpeechToText"
          feature_encoder.conv_layers.{n < num_feat_extract_layers}. if head == "ForSpeechToText"
            conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
            conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
            conv.bias [conv_dim[0]] embedding.input if conv_bias
            layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
          feature_projection. if head == "ForSpeechToText"
            layer_norm.{weight,bias} [conv_dim[6]] normalization
            projection.weight [hidden_size, conv_dim[6]] projector
            projection.bias [hidden_size] projector
          pos_conv_embed. if head == "ForSpeechToText"
            conv.bias [hidden_size] embedding.input
            conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
            conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
          embed_tokens.weight [vocab_size, hidden_size] embedding.token if head == "ForTextToSpeech"
          encode_positions.alpha [] embedding.position if head == "ForTextToSpeech"
        wrapped_encoder.
          layer_norm.{weight,bias} [hidden_size] normalization
          layers.{n < encoder_layers}.
            attention.k_proj.weight [hidden_size, hidden_size] attention.key
            attention.k_proj.bias [hidden_size] attention.key
            attention.v_proj.weight [hidden_size, hidden_size] attention.value
            attention.v_proj.bias [hidden_size] attention.value
            attention.q_proj.weight [hidden_size, hidden_size] attention.query
            attention.q_proj.bias [hidden_size] attention.query
            attention.out_proj.weight [hidden_size, hidden_size] attention.output
            attention.out_proj.bias [hidden_size] attention.output
            layer_norm.{weight,bias} [hidden_size] normalization
            feed_forward.intermediate_dense.weight [encoder_ffn_dim, hidden_size] feedForward.up
            feed_forward.intermediate_dense.bias [encoder_ffn_dim] feedForward.up
            feed_forward.output_dense.weight [hidden_size, encoder_ffn_dim] feedForward.down
            feed_forward.output_dense.bias [hidden_size] feedForward.down
            final_layer_norm.{weight,bias} [hidden_size] normalization
          embed_positions.pe_k.weight [2 * encoder_max_relative_position, hidden_size / encoder_attention_heads] embedding.position
      decoder. @decoder
        prenet. if head != ""
          embed_tokens.weight [vocab_size, hidden_size] embedding.token if head == "ForSpeechToText"
          layers. if head == "ForTextToSpeech"
            0.weight [speech_decoder_prenet_units, num_mel_bins] other
            0.bias [speech_decoder_prenet_units] other
            1.weight [speech_decoder_prenet_units, speech_decoder_prenet_units] other
            1.bias [speech_decoder_prenet_units] other
          final_layer.weight [hidden_size, speech_decoder_prenet_units] other if head == "ForTextToSpeech"
          final_layer.bias [hidden_size] other if head == "ForTextToSpeech"
          encode_positions.alpha [] embedding.position if head == "ForTextToSpeech"
          speaker_embeds_layer.weight [hidden_size, speaker_embedding_dim + hidden_size] embedding.input if head == "ForTextToSpeech"
          speaker_embeds_layer.bias [hidden_size] embedding.input if head == "ForTextToSpeech"
        wrapped_decoder.layers.{n < decoder_layers}.
          self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
          self_attn.k_proj.bias [hidden_size] attention.key
          self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
          self_attn.v_proj.bias [hidden_size] attention.value
          self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
          self_attn.q_proj.bias [hidden_size] attention.query
          self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
          self_attn.out_proj.bias [hidden_size] attention.output
          self_attn_layer_norm.{weight,bias} [hidden_size] normalization
          encoder_attn.k_proj.weight [hidden_size, hidden_size] crossAttention.key
          encoder_attn.k_proj.bias [hidden_size] crossAttention.key
          encoder_attn.v_proj.weight [hidden_size, hidden_size] crossAttention.value
          encoder_attn.v_proj.bias [hidden_size] crossAttention.value
          encoder_attn.q_proj.weight [hidden_size, hidden_size] crossAttention.query
          encoder_attn.q_proj.bias [hidden_size] crossAttention.query
          encoder_attn.out_proj.weight [hidden_size, hidden_size] crossAttention.output
          encoder_attn.out_proj.bias [hidden_size] crossAttention.output
          encoder_attn_layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate_dense.weight [decoder_ffn_dim, hidden_size] feedForward.up
          feed_forward.intermediate_dense.bias [decoder_ffn_dim] feedForward.up
          feed_forward.output_dense.weight [hidden_size, decoder_ffn_dim] feedForward.down
          feed_forward.output_dense.bias [hidden_size] feedForward.down
          final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForSpeechToText
      text_decoder_postnet.lm_head.weight [vocab_size, hidden_size] head tied .decoder.prenet.embed_tokens.weight when tie_word_embeddings @decoder

    head ForTextToSpeech
      speech_decoder_postnet. @decoder
        feat_out.weight [num_mel_bins * reduction_factor, hidden_size] head
        feat_out.bias [num_mel_bins * reduction_factor] head
        prob_out.weight [reduction_factor, hidden_size] head
        prob_out.bias [reduction_factor] head
        layers.{n < 5}.
          conv.weight [speech_decoder_postnet_units, num_mel_bins, speech_decoder_postnet_kernel] convolution if n == 0
          conv.weight [speech_decoder_postnet_units, speech_decoder_postnet_units, speech_decoder_postnet_kernel] convolution if n % 4 != 0
          conv.weight [num_mel_bins, speech_decoder_postnet_units, speech_decoder_postnet_kernel] convolution if n > 3
          batch_norm.weight [speech_decoder_postnet_units] normalization if n < 4
          batch_norm.weight [num_mel_bins] normalization if n > 3
          batch_norm.bias [speech_decoder_postnet_units] normalization if n < 4
          batch_norm.bias [num_mel_bins] normalization if n > 3
          batch_norm.running_mean [speech_decoder_postnet_units] buffer "batch norm statistics" if n < 4
          batch_norm.running_mean [num_mel_bins] buffer "batch norm statistics" if n > 3
          batch_norm.running_var [speech_decoder_postnet_units] buffer "batch norm statistics" if n < 4
          batch_norm.running_var [num_mel_bins] buffer "batch norm statistics" if n > 3
          batch_norm.num_batches_tracked [] buffer "batch norm statistics"
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
    // umt5
    #"""
    architecture umt5
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type umt5
    default d_ff = 1024
    default d_kv = 64
    default d_model = 512
    default num_heads = 6
    default num_layers = 8
    default relative_attention_num_buckets = 32
    default vocab_size = 250112
    default num_decoder_layers = num_layers

    model ""
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        block.{n < num_layers}.
          layer.0.SelfAttention.q.weight [num_heads * d_kv, d_model] attention.query
          layer.0.SelfAttention.k.weight [num_heads * d_kv, d_model] attention.key
          layer.0.SelfAttention.v.weight [num_heads * d_kv, d_model] attention.value
          layer.0.SelfAttention.o.weight [d_model, num_heads * d_kv] attention.output
          layer.0.SelfAttention.relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position
          layer.0.layer_norm.weight [d_model] normalization
          layer.1.layer_norm.weight [d_model] normalization
          layer.1.DenseReluDense.wi_0.weight [d_ff, d_model] feedForward.gate
          layer.1.DenseReluDense.wi_1.weight [d_ff, d_model] feedForward.up
          layer.1.DenseReluDense.wo.weight [d_model, d_ff] feedForward.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.input tied shared.weight
      decoder. @decoder
        block.{n < num_decoder_layers}.layer.{e < 3}.
          SelfAttention. if e == 0
            q.weight [num_heads * d_kv, d_model] attention.query
            k.weight [num_heads * d_kv, d_model] attention.key
            v.weight [num_heads * d_kv, d_model] attention.value
            o.weight [d_model, num_heads * d_kv] attention.output
            relative_attention_bias.weight [relative_attention_num_buckets, num_heads] attention.position
          layer_norm.weight [d_model] normalization
          EncDecAttention. if e == 1
            q.weight [num_heads * d_kv, d_model] crossAttention.query
            k.weight [num_heads * d_kv, d_model] crossAttention.key
            v.weight [num_heads * d_kv, d_model] crossAttention.value
            o.weight [d_model, num_heads * d_kv] crossAttention.output
          DenseReluDense. if e > 1
            wi_0.weight [d_ff, d_model] feedForward.gate
            wi_1.weight [d_ff, d_model] feedForward.up
            wo.weight [d_model, d_ff] feedForward.down
        final_layer_norm.weight [d_model] normalization
        embed_tokens.weight embedding.input tied shared.weight

    head ForConditionalGeneration
      lm_head.weight head tied shared.weight

    head ForQuestionAnswering
      qa_outputs.weight [num_labels, d_model] head
      qa_outputs.bias [num_labels] head
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
    // wav2vec2-bert
    #"""
    architecture wav2vec2-bert
    source transformers 5.24.0
    stack encoder
    natural ForSequenceClassification
    type wav2vec2-bert
    default classifier_proj_size = 768
    default conv_depthwise_kernel_size = 31
    default feature_projection_input_dim = 160
    default hidden_size = 1024
    default intermediate_size = 4096
    default left_max_position_embeddings = 64
    default num_attention_heads = 16
    default num_hidden_layers = 24
    default right_max_position_embeddings = 8
    default tdnn_dim = [512, 512, 512, 512, 1500]
    default tdnn_kernel = [5, 3, 3, 1, 1]
    default use_weighted_layer_sum = false
    default vocab_size = 32
    default xvector_output_dim = 512

    model wav2vec2_bert.
      masked_spec_embed [hidden_size] embedding.input
      feature_projection.layer_norm.{weight,bias} [feature_projection_input_dim] normalization
      feature_projection.projection.weight [hidden_size, feature_projection_input_dim] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.layers.{n < num_hidden_layers}.
        ffn1_layer_norm.{weight,bias} [hidden_size] normalization
        ffn1.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
        ffn1.intermediate_dense.bias [intermediate_size] feedForward.up
        ffn1.output_dense.weight [hidden_size, intermediate_size] feedForward.down
        ffn1.output_dense.bias [hidden_size] feedForward.down
        self_attn_layer_norm.{weight,bias} [hidden_size] normalization
        self_attn.linear_q.weight [hidden_size, hidden_size] attention.query
        self_attn.linear_q.bias [hidden_size] attention.query
        self_attn.linear_k.weight [hidden_size, hidden_size] attention.key
        self_attn.linear_k.bias [hidden_size] attention.key
        self_attn.linear_v.weight [hidden_size, hidden_size] attention.value
        self_attn.linear_v.bias [hidden_size] attention.value
        self_attn.linear_out.weight [hidden_size, hidden_size] attention.output
        self_attn.linear_out.bias [hidden_size] attention.output
        self_attn.distance_embedding.weight [left_max_position_embeddings + right_max_position_embeddings + 1, hidden_size / num_attention_heads] embedding.input
        conv_module.layer_norm.{weight,bias} [hidden_size] normalization
        conv_module.pointwise_conv1.weight [2 * hidden_size, hidden_size, 1] convolution
        conv_module.depthwise_conv.weight [hidden_size, hidden_size / hidden_size, conv_depthwise_kernel_size] convolution
        conv_module.depthwise_layer_norm.{weight,bias} [hidden_size] normalization
        conv_module.pointwise_conv2.weight [hidden_size, hidden_size, 1] convolution
        ffn2_layer_norm.{weight,bias} [hidden_size] normalization
        ffn2.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
        ffn2.intermediate_dense.bias [intermediate_size] feedForward.up
        ffn2.output_dense.weight [hidden_size, intermediate_size] feedForward.down
        ffn2.output_dense.bias [hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [hidden_size] normalization

    head ForAudioFrameClassification ForSequenceClassification ForXVector
      projector. if head != "ForAudioFrameClassification"
        weight [classifier_proj_size, hidden_size] projector if head == "ForSequenceClassification"
        weight [tdnn_dim[0], hidden_size] projector if head == "ForXVector"
        bias [classifier_proj_size] projector if head == "ForSequenceClassification"
        bias [tdnn_dim[0]] projector if head == "ForXVector"
      classifier.weight [2, classifier_proj_size] head if head == "ForSequenceClassification"
      classifier.bias [2] head if head == "ForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head if head == "ForAudioFrameClassification"
      classifier.bias [num_labels] head if head == "ForAudioFrameClassification"
      classifier.weight [xvector_output_dim, xvector_output_dim] head if head == "ForXVector"
      classifier.bias [xvector_output_dim] head if head == "ForXVector"
      layer_weights [num_hidden_layers + 1] head if use_weighted_layer_sum
      tdnn.{n < 5}. if head == "ForXVector"
        kernel.weight [tdnn_dim[n], tdnn_dim[0] * tdnn_kernel[n]] head
        kernel.bias [tdnn_dim[n]] head
      feature_extractor.weight [xvector_output_dim, 2 * tdnn_dim[4]] head if head == "ForXVector"
      feature_extractor.bias [xvector_output_dim] head if head == "ForXVector"
      objective.weight [xvector_output_dim, num_labels] head if head == "ForXVector"

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head
    """#,
    // wav2vec2
    #"""
    architecture wav2vec2
    source transformers 5.24.0
    stack encoder
    natural ForCTC
    type wav2vec2
    default adapter_kernel_size = 3
    default add_adapter = false
    default classifier_proj_size = 256
    default codevector_dim = 256
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default feat_extract_norm = "group"
    default hidden_size = 768
    default intermediate_size = 3072
    default num_codevector_groups = 2
    default num_codevectors_per_group = 320
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_hidden_layers = 12
    default proj_codevector_dim = 256
    default tdnn_dim = [512, 512, 512, 512, 1500]
    default tdnn_kernel = [5, 3, 3, 1, 1]
    default vocab_size = 32
    default xvector_output_dim = 512
    default output_hidden_size = hidden_size

    model wav2vec2.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
        conv.bias [conv_dim[0]] embedding.input if conv_bias
        layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.conv.bias [hidden_size] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
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
      adapter.layers.{n < 3}. if add_adapter
        conv.weight [2 * output_hidden_size, output_hidden_size, adapter_kernel_size] convolution
        conv.bias [2 * output_hidden_size] convolution

    head ForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head

    head ForAudioFrameClassification ForSequenceClassification ForXVector
      projector. if head != "ForAudioFrameClassification"
        weight [classifier_proj_size, hidden_size] projector if head == "ForSequenceClassification"
        weight [tdnn_dim[0], hidden_size] projector if head == "ForXVector"
        bias [classifier_proj_size] projector if head == "ForSequenceClassification"
        bias [tdnn_dim[0]] projector if head == "ForXVector"
      classifier.weight [num_labels, classifier_proj_size] head if head == "ForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head if head == "ForAudioFrameClassification"
      classifier.weight [xvector_output_dim, xvector_output_dim] head if head == "ForXVector"
      classifier.bias [num_labels] head if head != "ForXVector"
      classifier.bias [xvector_output_dim] head if head == "ForXVector"
      tdnn.{n < 5}. if head == "ForXVector"
        kernel.weight [tdnn_dim[n], tdnn_dim[0] * tdnn_kernel[n]] head
        kernel.bias [tdnn_dim[n]] head
      feature_extractor.weight [xvector_output_dim, 2 * tdnn_dim[4]] head if head == "ForXVector"
      feature_extractor.bias [xvector_output_dim] head if head == "ForXVector"
      objective.weight [xvector_output_dim, num_labels] head if head == "ForXVector"

    head ForPreTraining
      quantizer.codevectors [1, 640, 128] convolution
      quantizer.weight_proj.weight [num_codevector_groups * num_codevectors_per_group, conv_dim[6]] codebook
      quantizer.weight_proj.bias [num_codevector_groups * num_codevectors_per_group] codebook
      project_hid.weight [proj_codevector_dim, hidden_size] head
      project_hid.bias [proj_codevector_dim] head
      project_q.weight [proj_codevector_dim, codevector_dim] head
      project_q.bias [proj_codevector_dim] head
    """#,
    // wavlm
    #"""
    architecture wavlm
    source transformers 5.24.0
    stack encoder
    natural LMForCTC
    type wavlm
    default adapter_kernel_size = 3
    default add_adapter = false
    default classifier_proj_size = 256
    default conv_bias = false
    default conv_dim = [512, 512, 512, 512, 512, 512, 512]
    default conv_kernel = [10, 3, 3, 3, 3, 2, 2]
    default feat_extract_norm = "group"
    default hidden_size = 768
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_buckets = 320
    default num_conv_pos_embedding_groups = 16
    default num_conv_pos_embeddings = 128
    default num_feat_extract_layers = 7
    default num_hidden_layers = 12
    default tdnn_dim = [512, 512, 512, 512, 1500]
    default tdnn_kernel = [5, 3, 3, 1, 1]
    default vocab_size = 32
    default xvector_output_dim = 512
    default output_hidden_size = hidden_size

    model wavlm.
      masked_spec_embed [hidden_size] embedding.input
      feature_extractor.conv_layers.{n < num_feat_extract_layers}.
        conv.weight [conv_dim[0], 1, conv_kernel[0]] embedding.input if n == 0
        conv.weight [conv_dim[1], conv_dim[0], conv_kernel[n]] embedding.input if n > 0
        conv.bias [conv_dim[0]] embedding.input if conv_bias
        layer_norm.{weight,bias} [conv_dim[0]] normalization if feat_extract_norm == "layer" or n == 0
      feature_projection.layer_norm.{weight,bias} [conv_dim[6]] normalization
      feature_projection.projection.weight [hidden_size, conv_dim[6]] projector
      feature_projection.projection.bias [hidden_size] projector
      encoder.
        pos_conv_embed.conv.bias [hidden_size] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original0 [1, 1, num_conv_pos_embeddings] embedding.input
        pos_conv_embed.conv.parametrizations.weight.original1 [hidden_size, hidden_size / num_conv_pos_embedding_groups, num_conv_pos_embeddings] embedding.input
        layer_norm.{weight,bias} [hidden_size] normalization
        layers.{n < num_hidden_layers}.
          attention.gru_rel_pos_const [1, num_attention_heads, 1, 1] attention.position
          attention.k_proj.weight [hidden_size, hidden_size] attention.key
          attention.k_proj.bias [hidden_size] attention.key
          attention.v_proj.weight [hidden_size, hidden_size] attention.value
          attention.v_proj.bias [hidden_size] attention.value
          attention.q_proj.weight [hidden_size, hidden_size] attention.query
          attention.q_proj.bias [hidden_size] attention.query
          attention.out_proj.weight [hidden_size, hidden_size] attention.output
          attention.out_proj.bias [hidden_size] attention.output
          attention.gru_rel_pos_linear.weight [8, hidden_size / num_attention_heads] attention.position
          attention.gru_rel_pos_linear.bias [8] attention.position
          attention.rel_attn_embed.weight [num_buckets, num_attention_heads] attention.position if n == 0
          layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.intermediate_dense.weight [intermediate_size, hidden_size] feedForward.up
          feed_forward.intermediate_dense.bias [intermediate_size] feedForward.up
          feed_forward.output_dense.weight [hidden_size, intermediate_size] feedForward.down
          feed_forward.output_dense.bias [hidden_size] feedForward.down
          final_layer_norm.{weight,bias} [hidden_size] normalization
      adapter.layers.{n < 3}. if add_adapter
        conv.weight [2 * output_hidden_size, output_hidden_size, adapter_kernel_size] convolution
        conv.bias [2 * output_hidden_size] convolution

    head LMForCTC
      lm_head.weight [vocab_size, hidden_size] head
      lm_head.bias [vocab_size] head

    head LMForAudioFrameClassification LMForSequenceClassification LMForXVector
      projector. if head != "LMForAudioFrameClassification"
        weight [classifier_proj_size, hidden_size] projector if head == "LMForSequenceClassification"
        weight [tdnn_dim[0], hidden_size] projector if head == "LMForXVector"
        bias [classifier_proj_size] projector if head == "LMForSequenceClassification"
        bias [tdnn_dim[0]] projector if head == "LMForXVector"
      classifier.weight [num_labels, classifier_proj_size] head if head == "LMForSequenceClassification"
      classifier.weight [num_labels, hidden_size] head if head == "LMForAudioFrameClassification"
      classifier.weight [xvector_output_dim, xvector_output_dim] head if head == "LMForXVector"
      classifier.bias [num_labels] head if head != "LMForXVector"
      classifier.bias [xvector_output_dim] head if head == "LMForXVector"
      tdnn.{n < 5}. if head == "LMForXVector"
        kernel.weight [tdnn_dim[n], tdnn_dim[0] * tdnn_kernel[n]] head
        kernel.bias [tdnn_dim[n]] head
      feature_extractor.weight [xvector_output_dim, 2 * tdnn_dim[4]] head if head == "LMForXVector"
      feature_extractor.bias [xvector_output_dim] head if head == "LMForXVector"
      objective.weight [xvector_output_dim, num_labels] head if head == "LMForXVector"
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
  ]

  static let types: [String: Int] = [
    "albert": 0,
    "bart": 1,
    "bert": 2,
    "bloom": 3,
    "camembert": 69,
    "ckpt": 4,
    "clip": 7,
    "clip-text-model": 5,
    "clip-vision-model": 6,
    "clip_text_model": 5,
    "clip_vision_model": 6,
    "cohere2": 8,
    "deberta": 10,
    "deberta-v2": 9,
    "deepseek-v2": 11,
    "deepseek_v2": 11,
    "dinov2": 12,
    "distilbert": 13,
    "electra": 14,
    "falcon": 15,
    "gemma": 30,
    "gemma2": 16,
    "gemma3": 18,
    "gemma3-text": 17,
    "gemma3_text": 17,
    "gguf": 21,
    "gguf-encoder": 20,
    "gguf-encoder-decoder": 19,
    "glm": 22,
    "glm4": 23,
    "gpt-neox": 24,
    "gpt-oss": 25,
    "gpt2": 26,
    "gpt_neox": 24,
    "gpt_oss": 25,
    "gptj": 27,
    "hubert": 28,
    "llama": 30,
    "llama-original": 29,
    "llama4": 32,
    "llama4-text": 31,
    "llama4_text": 31,
    "llava": 35,
    "llava-next": 33,
    "llava-onevision": 34,
    "llava_next": 33,
    "llava_onevision": 34,
    "mamba": 36,
    "mamba2": 37,
    "mbart": 38,
    "mistral": 30,
    "mistral3": 39,
    "mixtral": 40,
    "mpnet": 41,
    "mt5": 59,
    "nomic-bert": 42,
    "nomic_bert": 42,
    "opt": 43,
    "phi": 44,
    "phi3": 45,
    "pixtral": 46,
    "pytorch": 47,
    "qwen": 49,
    "qwen-moe": 48,
    "qwen2": 49,
    "qwen2-moe": 50,
    "qwen2_moe": 50,
    "qwen3": 49,
    "qwen3-moe": 51,
    "qwen3-vl": 52,
    "qwen3_moe": 51,
    "qwen3_vl": 52,
    "roberta": 53,
    "rwkv": 54,
    "sam": 55,
    "siglip": 57,
    "siglip-vision-model": 56,
    "siglip_vision_model": 56,
    "speecht5": 58,
    "t5": 60,
    "t5-v1.1": 59,
    "umt5": 61,
    "vit": 63,
    "vit-timm": 62,
    "wav2vec2": 65,
    "wav2vec2-bert": 64,
    "wavlm": 66,
    "whisper": 68,
    "whisper-original": 67,
    "xlm-roberta": 69,
  ]
}
