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
    // beit
    #"""
    architecture beit
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type beit
    default auxiliary_channels = 256
    default hidden_size = 768
    default image_size = 224
    default intermediate_size = 3072
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default use_absolute_position_embeddings = false
    default use_mask_token = false
    default use_mean_pooling = true
    default use_relative_position_bias = false
    default use_shared_relative_position_bias = false
    default head_dim = hidden_size / num_attention_heads
    let queries = num_attention_heads * head_dim

    model beit.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.mask_token [1, 1, hidden_size] embedding.token if use_mask_token
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position if use_absolute_position_embeddings
      encoder.
        layer.{n < num_hidden_layers}.
          attention.attention.key.weight [queries, hidden_size] attention.key
          attention.attention.query.bias [queries] attention.query
          attention.attention.query.weight [queries, hidden_size] attention.query
          attention.attention.value.bias [queries] attention.value
          attention.attention.value.weight [queries, hidden_size] attention.value
          attention.attention.relative_position_bias.relative_position_bias_table [(2 * (image_size / patch_size) - 1) * (2 * (image_size / patch_size) - 1) + 3, num_attention_heads] embedding.position if use_relative_position_bias
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.dense.weight [hidden_size, queries] attention.output
          {lambda_1,lambda_2} [hidden_size] layerScale
          layernorm_after.{bias,weight} [hidden_size] normalization
          layernorm_before.{bias,weight} [hidden_size] normalization
          intermediate.dense.bias [intermediate_size] feedForward.up
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          output.dense.bias [hidden_size] feedForward.down
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
        relative_position_bias.relative_position_bias_table [(2 * (image_size / patch_size) - 1) * (2 * (image_size / patch_size) - 1) + 3, num_attention_heads] embedding.position if use_shared_relative_position_bias
      pooler.layernorm.{bias,weight} [hidden_size] normalization if use_mean_pooling and head != "ForSemanticSegmentation"
      layernorm.{bias,weight} [hidden_size] normalization if not use_mean_pooling

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head

    head ForSemanticSegmentation
      auxiliary_head.classifier.bias [num_labels] head
      auxiliary_head.classifier.weight [num_labels, auxiliary_channels, 1, 1] head
      auxiliary_head.convs.0.conv.weight [auxiliary_channels, hidden_size, 3, 3] head
      auxiliary_head.convs.0.bn.bias [auxiliary_channels] head
      auxiliary_head.convs.0.bn.num_batches_tracked [] buffer "batch norm statistics"
      auxiliary_head.convs.0.bn.{running_mean,running_var} [auxiliary_channels] buffer "batch norm statistics"
      auxiliary_head.convs.0.bn.weight [auxiliary_channels] head
      decode_head.
        classifier.bias [num_labels] head
        classifier.weight [num_labels, hidden_size, 1, 1] head
        fpn_bottleneck.conv.weight [hidden_size, 4 * hidden_size, 3, 3] head
        fpn_bottleneck.bn.bias [hidden_size] head
        fpn_bottleneck.bn.num_batches_tracked [] buffer "batch norm statistics"
        fpn_bottleneck.bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
        fpn_bottleneck.bn.weight [hidden_size] head
        fpn_convs.{n < 3}.
          conv.weight [hidden_size, hidden_size, 3, 3] head
          bn.bias [hidden_size] head
          bn.num_batches_tracked [] buffer "batch norm statistics"
          bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          bn.weight [hidden_size] head
        lateral_convs.{n < 3}.
          conv.weight [hidden_size, hidden_size, 1, 1] head
          bn.bias [hidden_size] head
          bn.num_batches_tracked [] buffer "batch norm statistics"
          bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          bn.weight [hidden_size] head
        bottleneck.conv.weight [hidden_size, hidden_size + 4 * hidden_size, 3, 3] head
        bottleneck.bn.bias [hidden_size] head
        bottleneck.bn.num_batches_tracked [] buffer "batch norm statistics"
        bottleneck.bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
        bottleneck.bn.weight [hidden_size] head
        psp_modules.{n < 4}.
          1.conv.weight [hidden_size, hidden_size, 1, 1] pooler
          1.bn.bias [hidden_size] head
          1.bn.num_batches_tracked [] buffer "batch norm statistics"
          1.bn.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
          1.bn.weight [hidden_size] head
      fpn1.0.bias [hidden_size] convolution
      fpn1.0.weight [hidden_size, hidden_size, 2, 2] convolution
      fpn1.1.{bias,weight} [hidden_size] normalization
      fpn1.1.num_batches_tracked [] buffer "batch norm statistics"
      fpn1.1.{running_mean,running_var} [hidden_size] buffer "batch norm statistics"
      fpn1.3.bias [hidden_size] convolution
      fpn1.3.weight [hidden_size, hidden_size, 2, 2] convolution
      fpn2.0.bias [hidden_size] convolution
      fpn2.0.weight [hidden_size, hidden_size, 2, 2] convolution
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
    // big-bird
    #"""
    architecture big-bird
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type big_bird
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 4096
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default use_bias = true
    default vocab_size = 50358

    model bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.query.weight [hidden_size, hidden_size] attention.query
          self.key.weight [hidden_size, hidden_size] attention.key
          self.value.weight [hidden_size, hidden_size] attention.value
          self. if use_bias
            query.bias [hidden_size] attention.query
            key.bias [hidden_size] attention.key
            value.bias [hidden_size] attention.value
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
      pooler.weight [hidden_size, hidden_size] pooler if head != "ForQuestionAnswering"
      pooler.bias [hidden_size] pooler if head != "ForQuestionAnswering"

    head ForCausalLM ForMaskedLM ForPreTraining
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      cls.predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings
      cls.seq_relationship.weight [2, hidden_size] head if head == "ForPreTraining"
      cls.seq_relationship.bias [2] head if head == "ForPreTraining"

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
      qa_classifier.intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
      qa_classifier.intermediate.dense.bias [intermediate_size] feedForward.up
      qa_classifier.output.dense.weight [hidden_size, intermediate_size] feedForward.down
      qa_classifier.output.dense.bias [hidden_size] feedForward.down
      qa_classifier.output.LayerNorm.{weight,bias} [hidden_size] head
      qa_classifier.qa_outputs.weight [2, hidden_size] head
      qa_classifier.qa_outputs.bias [2] head
    """#,
    // blip-2
    #"""
    architecture blip-2
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type blip-2
    default image_text_hidden_size = 256
    default num_query_tokens = 32
    default qformer_config.cross_attention_frequency = 2
    default qformer_config.encoder_hidden_size = 1408
    default qformer_config.hidden_size = 768
    default qformer_config.intermediate_size = 3072
    default qformer_config.max_position_embeddings = 512
    default qformer_config.num_hidden_layers = 12
    default qformer_config.use_qformer_text_input = false
    default qformer_config.vocab_size = 30522
    default text_config.hidden_size = 768
    default vision_config.hidden_size = 1408
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 6144
    default vision_config.num_hidden_layers = 39
    default vision_config.patch_size = 14
    default vision_config.qkv_bias = true

    model ""
      query_tokens [1, num_query_tokens, qformer_config.hidden_size] embedding.input
      vision_model. @encoder
        embeddings.class_embedding [1, 1, vision_config.hidden_size] embedding.input
        embeddings.position_embedding [1, (vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        embeddings.patch_embedding.weight [vision_config.hidden_size, 3, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        encoder.layers.{n < vision_config.num_hidden_layers}.
          self_attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          self_attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv if vision_config.qkv_bias
          self_attn.projection.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.projection.bias [vision_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
      qformer.
        layernorm.{weight,bias} [qformer_config.hidden_size] normalization
        encoder.layer.{n < qformer_config.num_hidden_layers}.
          attention.attention.query.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.query
          attention.attention.query.bias [qformer_config.hidden_size] attention.query
          attention.attention.key.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.key
          attention.attention.key.bias [qformer_config.hidden_size] attention.key
          attention.attention.value.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.value
          attention.attention.value.bias [qformer_config.hidden_size] attention.value
          attention.output.dense.weight [qformer_config.hidden_size, qformer_config.hidden_size] attention.output
          attention.output.dense.bias [qformer_config.hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
          crossattention. if n % qformer_config.cross_attention_frequency == 0
            attention.query.weight [qformer_config.hidden_size, qformer_config.hidden_size] crossAttention.query
            attention.query.bias [qformer_config.hidden_size] crossAttention.query
            attention.key.weight [qformer_config.hidden_size, qformer_config.encoder_hidden_size] crossAttention.key
            attention.key.bias [qformer_config.hidden_size] crossAttention.key
            attention.value.weight [qformer_config.hidden_size, qformer_config.encoder_hidden_size] crossAttention.value
            attention.value.bias [qformer_config.hidden_size] crossAttention.value
            output.dense.weight [qformer_config.hidden_size, qformer_config.hidden_size] crossAttention.output
            output.dense.bias [qformer_config.hidden_size] crossAttention.output
            output.LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
          intermediate_query.dense.weight [qformer_config.intermediate_size, qformer_config.hidden_size] feedForward.up
          intermediate_query.dense.bias [qformer_config.intermediate_size] feedForward.up
          output_query.dense.weight [qformer_config.hidden_size, qformer_config.intermediate_size] feedForward.down
          output_query.dense.bias [qformer_config.hidden_size] feedForward.down
          output_query.LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
          intermediate.dense.weight [qformer_config.intermediate_size, qformer_config.hidden_size] feedForward.up if qformer_config.use_qformer_text_input
          intermediate.dense.bias [qformer_config.intermediate_size] feedForward.up if qformer_config.use_qformer_text_input
          output. if qformer_config.use_qformer_text_input
            dense.weight [qformer_config.hidden_size, qformer_config.intermediate_size] feedForward.down
            dense.bias [qformer_config.hidden_size] feedForward.down
            LayerNorm.{weight,bias} [qformer_config.hidden_size] normalization
      language_projection.weight [text_config.hidden_size, qformer_config.hidden_size] projector if head != "ForImageTextRetrieval"
      language_projection.bias [text_config.hidden_size] projector if head != "ForImageTextRetrieval"
      language_model.: auto(opt) in text_config as ForCausalLM @text if head != "ForImageTextRetrieval"

    head ForImageTextRetrieval
      embeddings.word_embeddings.weight [qformer_config.vocab_size, qformer_config.hidden_size] embedding.token
      embeddings.position_embeddings.weight [qformer_config.max_position_embeddings, qformer_config.hidden_size] embedding.position
      vision_projection.weight [image_text_hidden_size, qformer_config.hidden_size] projector
      vision_projection.bias [image_text_hidden_size] projector
      text_projection.weight [image_text_hidden_size, qformer_config.hidden_size] projector
      text_projection.bias [image_text_hidden_size] projector
      itm_head.weight [2, qformer_config.hidden_size] head
      itm_head.bias [2] head

    head ForConditionalGeneration
    """#,
    // blip
    #"""
    architecture blip
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type blip
    default text_config.encoder_hidden_size = 768
    default text_config.hidden_size = 768
    default text_config.intermediate_size = 3072
    default text_config.is_decoder = true
    default text_config.max_position_embeddings = 512
    default text_config.num_hidden_layers = 12
    default text_config.vocab_size = 30524
    default vision_config.hidden_size = 768
    default vision_config.image_size = 384
    default vision_config.intermediate_size = 3072
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 16

    model ""
      vision_model. @encoder
        embeddings.class_embedding [1, 1, vision_config.hidden_size] embedding.input
        embeddings.position_embedding [1, (vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        embeddings.patch_embedding.weight [vision_config.hidden_size, 3, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        encoder.layers.{n < vision_config.num_hidden_layers}.
          self_attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          self_attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          self_attn.projection.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.projection.bias [vision_config.hidden_size] attention.output
          layer_norm1.{weight,bias} [vision_config.hidden_size] normalization
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          layer_norm2.{weight,bias} [vision_config.hidden_size] normalization
        post_layernorm.{weight,bias} [vision_config.hidden_size] normalization
      text_decoder.
        bert.
          embeddings.word_embeddings.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
          embeddings.position_embeddings.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
          embeddings.LayerNorm.{weight,bias} [text_config.hidden_size] head
          encoder.layer.{n < text_config.num_hidden_layers}.
            attention.self.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
            attention.self.query.bias [text_config.hidden_size] attention.query
            attention.self.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
            attention.self.key.bias [text_config.hidden_size] attention.key
            attention.self.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
            attention.self.value.bias [text_config.hidden_size] attention.value
            attention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] attention.output
            attention.output.dense.bias [text_config.hidden_size] attention.output
            attention.output.LayerNorm.{weight,bias} [text_config.hidden_size] head
            crossattention. if text_config.is_decoder
              self.query.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.query
              self.query.bias [text_config.hidden_size] crossAttention.query
              self.key.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.key
              self.key.bias [text_config.hidden_size] crossAttention.key
              self.value.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.value
              self.value.bias [text_config.hidden_size] crossAttention.value
              output.dense.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.output
              output.dense.bias [text_config.hidden_size] crossAttention.output
              output.LayerNorm.{weight,bias} [text_config.hidden_size] head
            intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            intermediate.dense.bias [text_config.intermediate_size] feedForward.up
            output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
            output.dense.bias [text_config.hidden_size] feedForward.down
            output.LayerNorm.{weight,bias} [text_config.hidden_size] head
        cls.predictions.bias [text_config.vocab_size] head
        cls.predictions.transform.dense.weight [text_config.hidden_size, text_config.hidden_size] head
        cls.predictions.transform.dense.bias [text_config.hidden_size] head
        cls.predictions.transform.LayerNorm.{weight,bias} [text_config.hidden_size] head
        cls.predictions.decoder.weight head tied text_decoder.bert.embeddings.word_embeddings.weight
        cls.predictions.decoder.bias head tied text_decoder.cls.predictions.bias
      text_encoder. @encoder if head == "ForQuestionAnswering"
        embeddings.word_embeddings.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embeddings.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        embeddings.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
        encoder.layer.{n < text_config.num_hidden_layers}.
          attention.self.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          attention.self.query.bias [text_config.hidden_size] attention.query
          attention.self.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          attention.self.key.bias [text_config.hidden_size] attention.key
          attention.self.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          attention.self.value.bias [text_config.hidden_size] attention.value
          attention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          attention.output.dense.bias [text_config.hidden_size] attention.output
          attention.output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
          crossattention.self.query.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.query
          crossattention.self.query.bias [text_config.hidden_size] crossAttention.query
          crossattention.self.key.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.key
          crossattention.self.key.bias [text_config.hidden_size] crossAttention.key
          crossattention.self.value.weight [text_config.hidden_size, text_config.encoder_hidden_size] crossAttention.value
          crossattention.self.value.bias [text_config.hidden_size] crossAttention.value
          crossattention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] crossAttention.output
          crossattention.output.dense.bias [text_config.hidden_size] crossAttention.output
          crossattention.output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization
          intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          intermediate.dense.bias [text_config.intermediate_size] feedForward.up
          output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          output.dense.bias [text_config.hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [text_config.hidden_size] normalization

    head ForConditionalGeneration ForQuestionAnswering
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
    type ckpt

    model ""
      embedding.token.weight [vocabulary, width] embedding.token
      embedding.position.weight [positions, width] embedding.position if positions > 0
      (|encoder.|decoder.)embedding.token embedding.token
      (|encoder.|decoder.)embedding.position embedding.position
      (|encoder.|decoder.)embedding.segment embedding.segment
      (|encoder.|decoder.)embedding.input embedding.input
      encoder.layers.{n < encoder_layers}.
        selfAttention.query.weight [query_width, width] attention.query
        selfAttention.query.bias [query_width] attention.query if has_biases
        selfAttention.key.weight [key_width, width] attention.key
        selfAttention.key.bias [key_width] attention.key if has_biases
        selfAttention.value.weight [key_width, width] attention.value
        selfAttention.value.bias [key_width] attention.value if has_biases
        selfAttention.output.weight [width, query_width] attention.output
        selfAttention.output.bias [width] attention.output if has_biases
        selfAttention.qkv attention.qkv
        selfAttention.kv attention.kv
        selfAttention.position attention.position
        selfAttentionNormalization.weight [width] normalization
        selfAttentionNormalization.bias [width] normalization if normalization_has_bias
        feedForward.router.weight [experts, width] expert.router if experts > 0
        feedForward.up.weight [inner, width] feedForward.up if experts == 0
        feedForward.up.bias [inner] feedForward.up if has_biases and experts == 0
        feedForward.gate.weight [inner, width] feedForward.gate if experts == 0 and is_gated
        feedForward.gate.bias [inner] feedForward.gate if has_biases and experts == 0 and is_gated
        feedForward.down.weight [width, inner] feedForward.down if experts == 0
        feedForward.down.bias [width] feedForward.down if has_biases and experts == 0
        feedForward.experts.{e < experts}.up.weight [inner, width] expert.up if experts > 0
        feedForward.experts.{e < experts}.up.bias [inner] expert.up if has_biases and experts > 0
        feedForward.experts.{e < experts}.gate.weight [inner, width] expert.gate if experts > 0 and is_gated
        feedForward.experts.{e < experts}.gate.bias [inner] expert.gate if has_biases and experts > 0 and is_gated
        feedForward.experts.{e < experts}.down.weight [width, inner] expert.down if experts > 0
        feedForward.experts.{e < experts}.down.bias [width] expert.down if has_biases and experts > 0
        feedForwardNormalization.weight [width] normalization
        feedForwardNormalization.bias [width] normalization if normalization_has_bias
        (attention|output)Normalization normalization
      encoder.finalNormalization.weight [width] normalization if has_final_normalization and encoder_layers > 0
      encoder.finalNormalization.bias [width] normalization if has_final_normalization and normalization_has_bias and encoder_layers > 0
      decoder.layers.{n < decoder_layers}.
        selfAttention.query.weight [query_width, width] attention.query
        selfAttention.query.bias [query_width] attention.query if has_biases
        selfAttention.key.weight [key_width, width] attention.key
        selfAttention.key.bias [key_width] attention.key if has_biases
        selfAttention.value.weight [key_width, width] attention.value
        selfAttention.value.bias [key_width] attention.value if has_biases
        selfAttention.output.weight [width, query_width] attention.output
        selfAttention.output.bias [width] attention.output if has_biases
        selfAttention.qkv attention.qkv
        selfAttention.kv attention.kv
        selfAttention.position attention.position
        selfAttentionNormalization.weight [width] normalization
        selfAttentionNormalization.bias [width] normalization if normalization_has_bias
        crossAttention.query.weight [query_width, width] crossAttention.query if encoder_layers > 0
        crossAttention.query.bias [query_width] crossAttention.query if has_biases and encoder_layers > 0
        crossAttention.key.weight [key_width, width] crossAttention.key if encoder_layers > 0
        crossAttention.key.bias [key_width] crossAttention.key if has_biases and encoder_layers > 0
        crossAttention.value.weight [key_width, width] crossAttention.value if encoder_layers > 0
        crossAttention.value.bias [key_width] crossAttention.value if has_biases and encoder_layers > 0
        crossAttention.output.weight [width, query_width] crossAttention.output if encoder_layers > 0
        crossAttention.output.bias [width] crossAttention.output if has_biases and encoder_layers > 0
        crossAttention.qkv crossAttention.qkv
        crossAttention.kv crossAttention.kv
        crossAttention.position crossAttention.position
        crossAttentionNormalization.weight [width] normalization if encoder_layers > 0
        crossAttentionNormalization.bias [width] normalization if normalization_has_bias and encoder_layers > 0
        feedForward.router.weight [experts, width] expert.router if experts > 0
        feedForward.up.weight [inner, width] feedForward.up if experts == 0
        feedForward.up.bias [inner] feedForward.up if has_biases and experts == 0
        feedForward.gate.weight [inner, width] feedForward.gate if experts == 0 and is_gated
        feedForward.gate.bias [inner] feedForward.gate if has_biases and experts == 0 and is_gated
        feedForward.down.weight [width, inner] feedForward.down if experts == 0
        feedForward.down.bias [width] feedForward.down if has_biases and experts == 0
        feedForward.experts.{e < experts}.up.weight [inner, width] expert.up if experts > 0
        feedForward.experts.{e < experts}.up.bias [inner] expert.up if has_biases and experts > 0
        feedForward.experts.{e < experts}.gate.weight [inner, width] expert.gate if experts > 0 and is_gated
        feedForward.experts.{e < experts}.gate.bias [inner] expert.gate if has_biases and experts > 0 and is_gated
        feedForward.experts.{e < experts}.down.weight [width, inner] expert.down if experts > 0
        feedForward.experts.{e < experts}.down.bias [width] expert.down if has_biases and experts > 0
        feedForwardNormalization.weight [width] normalization
        feedForwardNormalization.bias [width] normalization if normalization_has_bias
        (attention|output)Normalization normalization
      decoder.finalNormalization.weight [width] normalization if has_final_normalization and decoder_layers > 0
      decoder.finalNormalization.bias [width] normalization if has_final_normalization and normalization_has_bias and decoder_layers > 0
      (|encoder.|decoder.)(final|input|output|embedding)Normalization normalization
      (|encoder.|decoder.)(|embedding.)normalization normalization
      (|encoder.|decoder.)pooler pooler
      head.weight [vocabulary, width] head if decoder_layers > 0 and not ties_head
      head.bias [vocabulary] head if decoder_layers > 0 and head_has_bias
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
    type chinese_clip_vision_model
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
    type clipseg
    type metaclip_2
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
    // codegen
    #"""
    architecture codegen
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type codegen
    default n_embd = 4096
    default n_layer = 28
    default tie_word_embeddings = false
    default vocab_size = 50400

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.out_proj.weight [n_embd, n_embd] attention.output
        attn.qkv_proj.weight [3 * n_embd, n_embd] attention.qkv
        mlp.fc_in.weight [4 * n_embd, n_embd] feedForward.up
        mlp.fc_in.bias [4 * n_embd] feedForward.up
        mlp.fc_out.weight [n_embd, 4 * n_embd] feedForward.down
        mlp.fc_out.bias [n_embd] feedForward.down
      ln_f.{weight,bias} [n_embd] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, n_embd] head tied .wte.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head
    """#,
    // cohere
    #"""
    architecture cohere
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type cohere
    default attention_bias = false
    default hidden_size = 8192
    default intermediate_size = 22528
    default num_attention_heads = 64
    default num_hidden_layers = 40
    default tie_word_embeddings = true
    default use_qk_norm = false
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
        self_attn.q_norm.weight [num_attention_heads, head_dim] normalization if use_qk_norm
        self_attn.k_norm.weight [num_key_value_heads, head_dim] normalization if use_qk_norm
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
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
    // convnext
    #"""
    architecture convnext
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type convnext
    default depths = [3, 3, 9, 3]
    default hidden_sizes = [96, 192, 384, 768]
    default num_channels = 3
    default patch_size = 4

    model convnext.
      embeddings.patch_embeddings.weight [hidden_sizes[0], num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.bias [hidden_sizes[0]] embedding.input
      embeddings.layernorm.{weight,bias} [hidden_sizes[0]] normalization
      encoder.stages.{n < 4}.
        layers.{e < depths[n]}.
          layer_scale_parameter [hidden_sizes[n]] layerScale
          dwconv.weight [hidden_sizes[n], hidden_sizes[0] / hidden_sizes[0], 7, 7] convolution
          dwconv.bias [hidden_sizes[n]] convolution
          layernorm.{weight,bias} [hidden_sizes[n]] normalization
          pwconv1.weight [4 * hidden_sizes[n], hidden_sizes[n]] convolution
          pwconv1.bias [4 * hidden_sizes[n]] convolution
          pwconv2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] convolution
          pwconv2.bias [hidden_sizes[n]] convolution
        downsampling_layer. if n > 0
          0.{weight,bias} [hidden_sizes[n - 1]] normalization
          1.weight [hidden_sizes[n], hidden_sizes[n - 1], 2, 2] convolution
          1.bias [hidden_sizes[n]] convolution
      layernorm.{weight,bias} [hidden_sizes[3]] normalization

    head ForImageClassification
      classifier.weight [num_labels, hidden_sizes[3]] head
      classifier.bias [num_labels] head
    """#,
    // convnextv2
    #"""
    architecture convnextv2
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type convnextv2
    default depths = [3, 3, 9, 3]
    default hidden_sizes = [96, 192, 384, 768]
    default num_channels = 3
    default patch_size = 4

    model convnextv2.
      embeddings.patch_embeddings.weight [hidden_sizes[0], num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.bias [hidden_sizes[0]] embedding.input
      embeddings.layernorm.{weight,bias} [hidden_sizes[0]] normalization
      encoder.stages.{n < 4}.
        layers.{e < depths[n]}.
          dwconv.weight [hidden_sizes[n], hidden_sizes[0] / hidden_sizes[0], 7, 7] convolution
          dwconv.bias [hidden_sizes[n]] convolution
          layernorm.{weight,bias} [hidden_sizes[n]] normalization
          pwconv1.weight [4 * hidden_sizes[n], hidden_sizes[n]] convolution
          pwconv1.bias [4 * hidden_sizes[n]] convolution
          grn.{weight,bias} [1, 1, 1, 4 * hidden_sizes[n]] convolution
          pwconv2.weight [hidden_sizes[n], 4 * hidden_sizes[n]] convolution
          pwconv2.bias [hidden_sizes[n]] convolution
        downsampling_layer. if n > 0
          0.{weight,bias} [hidden_sizes[n - 1]] normalization
          1.weight [hidden_sizes[n], hidden_sizes[n - 1], 2, 2] convolution
          1.bias [hidden_sizes[n]] convolution
      layernorm.{weight,bias} [hidden_sizes[3]] normalization

    head ForImageClassification
      classifier.weight [num_labels, hidden_sizes[3]] head
      classifier.bias [num_labels] head
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
    // deepseek-v3
    #"""
    architecture deepseek-v3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type deepseek_v3
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
    default qk_nope_head_dim = 128
    default qk_rope_head_dim = 64
    default tie_word_embeddings = false
    default v_head_dim = 128
    default vocab_size = 129280
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
      embeddings.register_tokens [1, num_register_tokens, hidden_size] embedding.token
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
    // glm4-moe
    #"""
    architecture glm4-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type glm4_moe
    default attention_bias = false
    default first_k_dense_replace = 1
    default hidden_size = 4096
    default intermediate_size = 10944
    default moe_intermediate_size = 1408
    default n_routed_experts = 128
    default n_shared_experts = 1
    default num_attention_heads = 96
    default num_hidden_layers = 46
    default num_key_value_heads = 8
    default tie_word_embeddings = false
    default use_qk_norm = false
    default vocab_size = 151552
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim
    let width = moe_intermediate_size * n_shared_experts
    let queries = num_attention_heads * head_dim

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
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if attention_bias
          k_proj.bias [keys] attention.key
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
        self_attn.k_norm.weight [head_dim] normalization if use_qk_norm
        self_attn.q_norm.weight [head_dim] normalization if use_qk_norm
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
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
    // gpt-bigcode
    #"""
    architecture gpt-bigcode
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gpt_bigcode
    default multi_query = true
    default n_embd = 768
    default n_head = 12
    default n_layer = 12
    default n_positions = 1024
    default tie_word_embeddings = true
    default vocab_size = 50257

    model transformer.
      wte.weight [vocab_size, n_embd] embedding.token
      wpe.weight [n_positions, n_embd] embedding.position
      h.{n < n_layer}.
        ln_1.{weight,bias} [n_embd] normalization
        attn.c_attn.weight [n_embd + 2 * (n_embd / n_head), n_embd] attention.qkv if multi_query
        attn.c_attn.bias [n_embd + 2 * (n_embd / n_head)] attention.qkv if multi_query
        attn.c_attn.weight [n_embd + 2 * n_embd, n_embd] attention.qkv if not multi_query
        attn.c_attn.bias [n_embd + 2 * n_embd] attention.qkv if not multi_query
        attn.c_proj.weight [n_embd, n_embd] attention.output
        attn.c_proj.bias [n_embd] attention.output
        ln_2.{weight,bias} [n_embd] normalization
        mlp.c_fc.weight [4 * n_embd, n_embd] feedForward.up
        mlp.c_fc.bias [4 * n_embd] feedForward.up
        mlp.c_proj.weight [n_embd, 4 * n_embd] feedForward.down
        mlp.c_proj.bias [n_embd] feedForward.down
      ln_f.{weight,bias} [n_embd] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, n_embd] head tied .wte.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, n_embd] head

    head ForTokenClassification
      classifier.weight [num_labels, n_embd] head
      classifier.bias [num_labels] head
    """#,
    // gpt-neo
    #"""
    architecture gpt-neo
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type gpt_neo
    default hidden_size = 2048
    default max_position_embeddings = 2048
    default num_layers = 24
    default tie_word_embeddings = true
    default vocab_size = 50257

    model transformer.
      wte.weight [vocab_size, hidden_size] embedding.token
      wpe.weight [max_position_embeddings, hidden_size] embedding.position
      h.{n < num_layers}.
        ln_1.{weight,bias} [hidden_size] normalization
        attn.attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attn.attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attn.attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attn.attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attn.attention.out_proj.bias [hidden_size] attention.output
        ln_2.{weight,bias} [hidden_size] normalization
        mlp.c_fc.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.c_fc.bias [4 * hidden_size] feedForward.up
        mlp.c_proj.weight [hidden_size, 4 * hidden_size] feedForward.down
        mlp.c_proj.bias [hidden_size] feedForward.down
      ln_f.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .wte.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, hidden_size] head
      qa_outputs.bias [2] head

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head

    head ForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
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
    // granite
    #"""
    architecture granite
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type granite
    type cwm hidden_size = 6144, intermediate_size = 21504, num_attention_heads = 48, num_hidden_layers = 64, vocab_size = 128256
    type helium hidden_size = 2560, intermediate_size = 7040, num_attention_heads = 20, num_hidden_layers = 24, vocab_size = 48000
    type internlm3 intermediate_size = 10240, num_hidden_layers = 48, vocab_size = 128512
    type iquestcoder hidden_size = 5120, intermediate_size = 27648, num_attention_heads = 40, num_hidden_layers = 80, vocab_size = 76800
    type ministral3 intermediate_size = 14336, num_hidden_layers = 34, vocab_size = 131072
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default mlp_bias = false
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 32000
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
        mlp. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // granitemoe
    #"""
    architecture granitemoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type granitemoe
    type granitemoeshared
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_local_experts = 8
    default tie_word_embeddings = false
    default vocab_size = 32000
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        block_sparse_moe.output_linear.weight [num_local_experts, hidden_size, intermediate_size] expert.down
        block_sparse_moe.input_linear.weight [num_local_experts, 2 * intermediate_size, hidden_size] expert.gate+expert.up
        block_sparse_moe.router.layer.weight [num_local_experts, hidden_size] expert.router
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
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
    // idefics3
    #"""
    architecture idefics3
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type idefics3
    default scale_factor = 2
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1152
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model model.
      vision_model. @encoder
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
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
      connector.modality_projection.proj.weight [text_config.hidden_size, vision_config.hidden_size * scale_factor ^ 2] feedForward.gate+feedForward.up
      text_model.: auto(llama) in text_config @text

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .text_model.embed_tokens.weight when tie_word_embeddings
    """#,
    // internvl
    #"""
    architecture internvl
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type internvl
    default downsample_ratio = 0.5
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 151936
    default tie_word_embeddings = true
    default vision_config.attention_bias = false
    default vision_config.hidden_size = 1024
    default vision_config.image_size = [448, 448]
    default vision_config.intermediate_size = 4096
    default vision_config.norm_type = "layer_norm"
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 24
    default vision_config.patch_size = [14, 14]
    default vision_config.use_absolute_position_embeddings = true
    default vision_config.use_mask_token = false
    default vision_config.use_mean_pooling = true
    default vision_config.use_qk_norm = false
    let width = vision_config.hidden_size * (1 / downsample_ratio) ^ 2

    model ""
      language_model.model.: auto(qwen2) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.layer_norm.{bias,weight} [width] normalization
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_1.weight [text_config.hidden_size, width] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size] projector
      vision_tower. @encoder
        embeddings.cls_token [1, 1, vision_config.hidden_size] embedding.token
        embeddings.patch_embeddings.projection.bias [vision_config.hidden_size] embedding.input
        embeddings.patch_embeddings.projection.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size[0], vision_config.patch_size[1]] embedding.input
        embeddings.position_embeddings [1, vision_config.image_size[1] / vision_config.patch_size[1] * (vision_config.image_size[0] / vision_config.patch_size[0]) + 1, vision_config.hidden_size] embedding.position if vision_config.use_absolute_position_embeddings
        embeddings.mask_token [1, 1, vision_config.hidden_size] embedding.token if vision_config.use_mask_token
        encoder.layer.{n < vision_config.num_hidden_layers}.
          attention.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          attention.projection_layer.bias [vision_config.hidden_size] attention.output
          attention.projection_layer.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attention.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          attention.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
          attention. if vision_config.attention_bias
            k_proj.bias [vision_config.hidden_size] attention.key
            q_proj.bias [vision_config.hidden_size] attention.query
            v_proj.bias [vision_config.hidden_size] attention.value
          attention.k_norm.weight [vision_config.hidden_size] normalization if vision_config.use_qk_norm
          attention.q_norm.weight [vision_config.hidden_size] normalization if vision_config.use_qk_norm
          {lambda_1,lambda_2} [vision_config.hidden_size] layerScale
          layernorm_after.bias [vision_config.hidden_size] normalization if vision_config.norm_type == "layer_norm"
          layernorm_after.weight [vision_config.hidden_size] normalization
          layernorm_before.bias [vision_config.hidden_size] normalization if vision_config.norm_type == "layer_norm"
          layernorm_before.weight [vision_config.hidden_size] normalization
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
        layernorm.{bias,weight} [vision_config.hidden_size] normalization if not vision_config.use_mean_pooling

    head ForConditionalGeneration
    """#,
    // layoutlm
    #"""
    architecture layoutlm
    source transformers 5.24.0
    stack encoder
    natural LMForMaskedLM
    type layoutlm
    default hidden_size = 768
    default intermediate_size = 3072
    default max_2d_position_embeddings = 1024
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model layoutlm.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.x_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.y_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.h_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
      embeddings.w_position_embeddings.weight [max_2d_position_embeddings, hidden_size] embedding.position
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
      pooler.dense.weight [hidden_size, hidden_size] pooler
      pooler.dense.bias [hidden_size] pooler

    head LMForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight [vocab_size, hidden_size] head tied .embeddings.word_embeddings.weight when tie_word_embeddings
      cls.predictions.decoder.bias [vocab_size] head tied cls.predictions.bias when tie_word_embeddings

    head LMForQuestionAnswering
      qa_outputs.weight [num_labels, hidden_size] head
      qa_outputs.bias [num_labels] head

    head LMForSequenceClassification LMForTokenClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // layoutlmv3
    #"""
    architecture layoutlmv3
    source transformers 5.24.0
    stack encoder
    natural ForQuestionAnswering
    type layoutlmv3
    default coordinate_size = 128
    default has_relative_attention_bias = true
    default has_spatial_attention_bias = true
    default hidden_size = 768
    default input_size = 224
    default intermediate_size = 3072
    default max_2d_position_embeddings = 1024
    default max_position_embeddings = 512
    default num_attention_heads = 12
    default num_channels = 3
    default num_hidden_layers = 12
    default patch_size = 16
    default rel_2d_pos_bins = 64
    default rel_pos_bins = 32
    default shape_size = 128
    default text_embed = true
    default type_vocab_size = 2
    default visual_embed = true
    default vocab_size = 50265

    model layoutlmv3.
      cls_token [1, 1, hidden_size] embedding.input if visual_embed
      pos_embed [1, input_size / patch_size * (input_size / patch_size) + 1, hidden_size] embedding.position if visual_embed
      embeddings. if text_embed
        word_embeddings.weight [vocab_size, hidden_size] embedding.token
        token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
        LayerNorm.{weight,bias} [hidden_size] normalization
        position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
        x_position_embeddings.weight [max_2d_position_embeddings, coordinate_size] embedding.position
        y_position_embeddings.weight [max_2d_position_embeddings, coordinate_size] embedding.position
        h_position_embeddings.weight [max_2d_position_embeddings, shape_size] embedding.position
        w_position_embeddings.weight [max_2d_position_embeddings, shape_size] embedding.position
      patch_embed.proj.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input if visual_embed
      patch_embed.proj.bias [hidden_size] embedding.input if visual_embed
      LayerNorm.{weight,bias} [hidden_size] normalization if visual_embed
      norm.{weight,bias} [hidden_size] normalization if visual_embed
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
          attention.output.LayerNorm.{weight,bias} [hidden_size] normalization
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          intermediate.dense.bias [intermediate_size] feedForward.up
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
          output.dense.bias [hidden_size] feedForward.down
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        rel_pos_bias.weight [num_attention_heads, rel_pos_bins] attention.position if has_relative_attention_bias
        rel_pos_x_bias.weight [num_attention_heads, rel_2d_pos_bins] attention.position if has_spatial_attention_bias
        rel_pos_y_bias.weight [num_attention_heads, rel_2d_pos_bins] attention.position if has_spatial_attention_bias

    head ForQuestionAnswering
      qa_outputs.dense.weight [hidden_size, hidden_size] head
      qa_outputs.dense.bias [hidden_size] head
      qa_outputs.out_proj.weight [num_labels, hidden_size] head
      qa_outputs.out_proj.bias [num_labels] head

    head ForSequenceClassification ForTokenClassification
      classifier. if head == "ForSequenceClassification"
        dense.weight [hidden_size, hidden_size] head
        dense.bias [hidden_size] head
        out_proj.weight [num_labels, hidden_size] head
        out_proj.bias [num_labels] head
      classifier.weight [num_labels, hidden_size] head if head == "ForTokenClassification"
      classifier.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // led
    #"""
    architecture led
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type led
    default d_model = 1024
    default decoder_ffn_dim = 4096
    default decoder_layers = 12
    default encoder_ffn_dim = 4096
    default encoder_layers = 12
    default max_decoder_position_embeddings = 1024
    default max_encoder_position_embeddings = 16384
    default tie_word_embeddings = true
    default vocab_size = 50265

    model led.
      shared.weight [vocab_size, d_model] embedding.token
      encoder. @encoder
        embed_positions.weight [max_encoder_position_embeddings, d_model] embedding.position
        layers.{n < encoder_layers}.
          self_attn.
            longformer_self_attn.query.weight [d_model, d_model] attention.query
            longformer_self_attn.query.bias [d_model] attention.query
            longformer_self_attn.key.weight [d_model, d_model] attention.key
            longformer_self_attn.key.bias [d_model] attention.key
            longformer_self_attn.value.weight [d_model, d_model] attention.value
            longformer_self_attn.value.bias [d_model] attention.value
            longformer_self_attn.query_global.weight [d_model, d_model] attention.query
            longformer_self_attn.query_global.bias [d_model] attention.query
            longformer_self_attn.key_global.weight [d_model, d_model] attention.key
            longformer_self_attn.key_global.bias [d_model] attention.key
            longformer_self_attn.value_global.weight [d_model, d_model] attention.value
            longformer_self_attn.value_global.bias [d_model] attention.value
            output.weight [d_model, d_model] attention.output
            output.bias [d_model] attention.output
          self_attn_layer_norm.{weight,bias} [d_model] normalization
          fc1.weight [encoder_ffn_dim, d_model] feedForward.up
          fc1.bias [encoder_ffn_dim] feedForward.up
          fc2.weight [d_model, encoder_ffn_dim] feedForward.down
          fc2.bias [d_model] feedForward.down
          final_layer_norm.{weight,bias} [d_model] normalization
        layernorm_embedding.{weight,bias} [d_model] normalization
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings
      decoder. @decoder
        embed_positions.weight [max_decoder_position_embeddings, d_model] embedding.position
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
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings

    head ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization"
      lm_head.weight [vocab_size, d_model] head tied .shared.weight when tie_word_embeddings

    head ForQuestionAnswering
      qa_outputs.weight [2, d_model] head
      qa_outputs.bias [2] head
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
    type llava_next_video
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
    // longformer
    #"""
    architecture longformer
    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type longformer
    default hidden_size = 768
    default intermediate_size = 3072
    default max_position_embeddings = 512
    default num_hidden_layers = 12
    default tie_word_embeddings = true
    default type_vocab_size = 2
    default vocab_size = 30522

    model longformer.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      encoder.layer.{n < num_hidden_layers}.
        attention.
          self.query.weight [hidden_size, hidden_size] attention.query
          self.query.bias [hidden_size] attention.query
          self.key.weight [hidden_size, hidden_size] attention.key
          self.key.bias [hidden_size] attention.key
          self.value.weight [hidden_size, hidden_size] attention.value
          self.value.bias [hidden_size] attention.value
          self.query_global.weight [hidden_size, hidden_size] attention.query
          self.query_global.bias [hidden_size] attention.query
          self.key_global.weight [hidden_size, hidden_size] attention.key
          self.key_global.bias [hidden_size] attention.key
          self.value_global.weight [hidden_size, hidden_size] attention.value
          self.value_global.bias [hidden_size] attention.value
          output.dense.weight [hidden_size, hidden_size] attention.output
          output.dense.bias [hidden_size] attention.output
          output.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        output.LayerNorm.{weight,bias} [hidden_size] normalization
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
    // olmo
    #"""
    architecture olmo
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmo
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 50304
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

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // olmo2
    #"""
    architecture olmo2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmo2
    type olmo3
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 11008
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default tie_word_embeddings = false
    default vocab_size = 50304
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
        self_attn.q_norm.weight [queries] normalization
        self_attn.k_norm.weight [keys] normalization
        self_attn. if attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // olmoe
    #"""
    architecture olmoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type olmoe
    default attention_bias = false
    default hidden_size = 2048
    default intermediate_size = 2048
    default num_attention_heads = 16
    default num_experts = 64
    default num_hidden_layers = 16
    default tie_word_embeddings = false
    default vocab_size = 50304
    default head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, intermediate_size] expert.down
            gate_proj.weight [intermediate_size, hidden_size] expert.gate
            up_proj.weight [intermediate_size, hidden_size] expert.up
          gate.weight [num_experts, hidden_size] expert.router
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim * num_key_value_heads] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [hidden_size] normalization
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
    // paligemma
    #"""
    architecture paligemma
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type paligemma
    default text_config.hidden_size = 2048
    default text_config.vocab_size = 257152
    default tie_word_embeddings = true
    default vision_config.hidden_size = 1152
    default projection_dim = 2048
    default vision_config.projection_dim = projection_dim

    model ""
      language_model.model.: auto(gemma) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"
      multi_modal_projector.linear.bias [vision_config.projection_dim] projector
      multi_modal_projector.linear.weight [vision_config.projection_dim, vision_config.hidden_size] projector
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder

    head ForConditionalGeneration
    """#,
    // pegasus
    #"""
    architecture pegasus
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type pegasus d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 12, encoder_ffn_dim = 4096, encoder_layers = 12, max_position_embeddings = 1024, vocab_size = 50265
    type blenderbot d_model = 2560, decoder_ffn_dim = 10240, decoder_layers = 24, encoder_ffn_dim = 10240, encoder_layers = 2, max_position_embeddings = 128, vocab_size = 8008
    default tie_word_embeddings = true

    model model.
      shared.weight [vocab_size, d_model] embedding.token if head != "ForCausalLM"
      encoder. @encoder if head != "ForCausalLM"
        embed_positions.weight [max_position_embeddings, d_model] embedding.position
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
        embed_positions.weight [max_position_embeddings, d_model] embedding.position
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
        embed_tokens.weight [vocab_size, d_model] embedding.token tied .shared.weight when tie_word_embeddings and head != "ForCausalLM"

    head ForCausalLM ForConditionalGeneration
      final_logits_bias [1, vocab_size] buffer "frozen normalization" if head == "ForConditionalGeneration"
      lm_head.weight [vocab_size, d_model] head tied .shared.weight when tie_word_embeddings
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
    // phimoe
    #"""
    architecture phimoe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type phimoe
    default attention_bias = false
    default hidden_size = 4096
    default intermediate_size = 6400
    default lm_head_bias = false
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_key_value_heads = 8
    default num_local_experts = 16
    default tie_word_embeddings = false
    default vocab_size = 32064
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.{bias,weight} [hidden_size] normalization
        block_sparse_moe.
          experts.{e < num_local_experts}.
            w2.weight [hidden_size, intermediate_size] expert.down
            w1.weight [intermediate_size, hidden_size] expert.gate
            w3.weight [intermediate_size, hidden_size] expert.up
          gate.weight [num_local_experts, hidden_size] expert.router
        post_attention_layernorm.{bias,weight} [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if attention_bias
          k_proj.bias [keys] attention.key
          o_proj.bias [hidden_size] attention.output
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
      norm.{bias,weight} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head if lm_head_bias

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
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
    // qwen2-5-vl
    #"""
    architecture qwen2-5-vl
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen2_5_vl
    default text_config.hidden_size = 8192
    default text_config.intermediate_size = 29568
    default text_config.num_attention_heads = 64
    default text_config.num_hidden_layers = 80
    default text_config.num_key_value_heads = 8
    default text_config.vocab_size = 152064
    default tie_word_embeddings = false
    default vision_config.depth = 32
    default vision_config.hidden_size = 3584
    default vision_config.in_channels = 3
    default vision_config.intermediate_size = 3420
    default vision_config.out_hidden_size = 3584
    default vision_config.patch_size = 14
    default vision_config.spatial_merge_size = 2
    default vision_config.temporal_patch_size = 2
    default text_config.head_dim = text_config.hidden_size / text_config.num_attention_heads
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let width = vision_config.hidden_size * vision_config.spatial_merge_size ^ 2
    let queries = text_config.num_attention_heads * text_config.head_dim

    model ""
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied model.embed_tokens.weight when tie_word_embeddings
      model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          input_layernorm.weight [text_config.hidden_size] normalization
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          post_attention_layernorm.weight [text_config.hidden_size] normalization
          self_attn.k_proj.bias [keys] attention.key
          self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
          self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
          self_attn.q_proj.bias [queries] attention.query
          self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
          self_attn.v_proj.bias [keys] attention.value
          self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
        norm.weight [text_config.hidden_size] normalization
      visual. @encoder
        blocks.{n < vision_config.depth}.
          attn.proj.bias [vision_config.hidden_size] attention.output
          attn.proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          attn.qkv.bias [3 * vision_config.hidden_size] attention.qkv
          attn.qkv.weight [3 * vision_config.hidden_size, vision_config.hidden_size] attention.qkv
          mlp.down_proj.bias [vision_config.hidden_size] feedForward.down
          mlp.down_proj.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          mlp.gate_proj.bias [vision_config.intermediate_size] feedForward.gate
          mlp.gate_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.gate
          mlp.up_proj.bias [vision_config.intermediate_size] feedForward.up
          mlp.up_proj.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          norm1.weight [vision_config.hidden_size] normalization
          norm2.weight [vision_config.hidden_size] normalization
        merger.ln_q.weight [vision_config.hidden_size] normalization
        merger.mlp.0.bias [width] projector
        merger.mlp.0.weight [width, width] projector
        merger.mlp.2.bias [vision_config.out_hidden_size] projector
        merger.mlp.2.weight [vision_config.out_hidden_size, width] projector
        patch_embed.proj.weight [vision_config.hidden_size, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input

    head ForConditionalGeneration
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
    // qwen2-vl
    #"""
    architecture qwen2-vl
    source transformers 5.24.0
    stack decoder
    natural ForConditionalGeneration
    type qwen2_vl
    default text_config.hidden_size = 8192
    default text_config.intermediate_size = 29568
    default text_config.num_attention_heads = 64
    default text_config.num_hidden_layers = 80
    default text_config.num_key_value_heads = 8
    default text_config.vocab_size = 152064
    default tie_word_embeddings = false
    default vision_config.depth = 32
    default vision_config.embed_dim = 1280
    default vision_config.hidden_size = 3584
    default vision_config.in_channels = 3
    default vision_config.mlp_ratio = 4
    default vision_config.patch_size = 14
    default vision_config.spatial_merge_size = 2
    default vision_config.temporal_patch_size = 2
    default text_config.head_dim = text_config.hidden_size / text_config.num_attention_heads
    let keys = text_config.num_key_value_heads * text_config.head_dim
    let width = vision_config.embed_dim * vision_config.spatial_merge_size ^ 2
    let queries = text_config.num_attention_heads * text_config.head_dim
    let width2 = vision_config.embed_dim * vision_config.mlp_ratio

    model ""
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied model.embed_tokens.weight when tie_word_embeddings
      model.
        embed_tokens.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        layers.{n < text_config.num_hidden_layers}.
          input_layernorm.weight [text_config.hidden_size] normalization
          mlp.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          mlp.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          mlp.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          post_attention_layernorm.weight [text_config.hidden_size] normalization
          self_attn.k_proj.bias [keys] attention.key
          self_attn.k_proj.weight [keys, text_config.hidden_size] attention.key
          self_attn.o_proj.weight [text_config.hidden_size, queries] attention.output
          self_attn.q_proj.bias [queries] attention.query
          self_attn.q_proj.weight [queries, text_config.hidden_size] attention.query
          self_attn.v_proj.bias [keys] attention.value
          self_attn.v_proj.weight [keys, text_config.hidden_size] attention.value
        norm.weight [text_config.hidden_size] normalization
      visual. @encoder
        blocks.{n < vision_config.depth}.
          attn.proj.bias [vision_config.embed_dim] attention.output
          attn.proj.weight [vision_config.embed_dim, vision_config.embed_dim] attention.output
          attn.qkv.bias [3 * vision_config.embed_dim] attention.qkv
          attn.qkv.weight [3 * vision_config.embed_dim, vision_config.embed_dim] attention.qkv
          mlp.fc1.bias [width2] feedForward.up
          mlp.fc1.weight [width2, vision_config.embed_dim] feedForward.up
          mlp.fc2.bias [vision_config.embed_dim] feedForward.down
          mlp.fc2.weight [vision_config.embed_dim, width2] feedForward.down
          norm1.{bias,weight} [vision_config.embed_dim] normalization
          norm2.{bias,weight} [vision_config.embed_dim] normalization
        merger.ln_q.{bias,weight} [vision_config.embed_dim] normalization
        merger.mlp.0.bias [width] projector
        merger.mlp.0.weight [width, width] projector
        merger.mlp.2.bias [vision_config.hidden_size] projector
        merger.mlp.2.weight [vision_config.hidden_size, width] projector
        patch_embed.proj.weight [vision_config.embed_dim, vision_config.in_channels, vision_config.temporal_patch_size, vision_config.patch_size, vision_config.patch_size] embedding.input

    head ForConditionalGeneration
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
    // resnet
    #"""
    architecture resnet
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type resnet
    default depths = [3, 4, 6, 3]
    default embedding_size = 64
    default hidden_sizes = [256, 512, 1024, 2048]
    default num_channels = 3
    let width = hidden_sizes[2] / 4

    model resnet.
      embedder.embedder.convolution.weight [embedding_size, num_channels, 7, 7] convolution
      embedder.embedder.normalization.{weight,bias} [embedding_size] normalization
      embedder.embedder.normalization.{running_mean,running_var} [embedding_size] buffer "batch norm statistics"
      embedder.embedder.normalization.num_batches_tracked [] buffer "batch norm statistics"
      encoder.stages.{n < 4}.layers.
        0.
          shortcut.convolution.weight [hidden_sizes[0], embedding_size, 1, 1] convolution if n == 0
          shortcut.convolution.weight [hidden_sizes[1], hidden_sizes[0], 1, 1] convolution if n == 1
          shortcut.convolution.weight [hidden_sizes[2], hidden_sizes[1], 1, 1] convolution if n == 2
          shortcut.convolution.weight [hidden_sizes[3], hidden_sizes[2], 1, 1] convolution if n > 2
          shortcut.normalization.{weight,bias} [hidden_sizes[n]] normalization
          shortcut.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
          shortcut.normalization.num_batches_tracked [] buffer "batch norm statistics"
          layer.
            0.convolution.weight [hidden_sizes[0] / 4, embedding_size, 1, 1] convolution if n == 0
            0.convolution.weight [hidden_sizes[1] / 4, hidden_sizes[0], 1, 1] convolution if n == 1
            0.convolution.weight [width, hidden_sizes[1], 1, 1] convolution if n == 2
            0.convolution.weight [hidden_sizes[3] / 4, hidden_sizes[2], 1, 1] convolution if n > 2
            0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
            0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
            0.normalization.num_batches_tracked [] buffer "batch norm statistics"
            1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
            1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
            1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
            1.normalization.num_batches_tracked [] buffer "batch norm statistics"
            2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
            2.normalization.{weight,bias} [hidden_sizes[n]] normalization
            2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
            2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        1.layer.0.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n], 1, 1] convolution
        1.layer.0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        1.layer.0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        1.layer.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
        1.layer.1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
        1.layer.1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        1.layer.1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        1.layer.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
        1.layer.2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
        1.layer.2.normalization.{weight,bias} [hidden_sizes[n]] normalization
        1.layer.2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
        1.layer.2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        2.layer.0.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n], 1, 1] convolution
        2.layer.0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        2.layer.0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        2.layer.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
        2.layer.1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
        2.layer.1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
        2.layer.1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
        2.layer.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
        2.layer.2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
        2.layer.2.normalization.{weight,bias} [hidden_sizes[n]] normalization
        2.layer.2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
        2.layer.2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        3. if n % 3 != 0
          layer.0.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n], 1, 1] convolution
          layer.0.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
          layer.0.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
          layer.0.normalization.num_batches_tracked [] buffer "batch norm statistics"
          layer.1.convolution.weight [hidden_sizes[n] / 4, hidden_sizes[n] / 4, 3, 3] convolution
          layer.1.normalization.{weight,bias} [hidden_sizes[n] / 4] normalization
          layer.1.normalization.{running_mean,running_var} [hidden_sizes[n] / 4] buffer "batch norm statistics"
          layer.1.normalization.num_batches_tracked [] buffer "batch norm statistics"
          layer.2.convolution.weight [hidden_sizes[n], hidden_sizes[n] / 4, 1, 1] convolution
          layer.2.normalization.{weight,bias} [hidden_sizes[n]] normalization
          layer.2.normalization.{running_mean,running_var} [hidden_sizes[n]] buffer "batch norm statistics"
          layer.2.normalization.num_batches_tracked [] buffer "batch norm statistics"
        4.layer.{e < 3}. if n == 2
          convolution.weight [width, hidden_sizes[2], 1, 1] convolution if e == 0
          convolution.weight [(hidden_sizes[e - 1] / sum(depths)) ^ 2, width, depths[e + 1] / 2, depths[e + 1] / 2] convolution if e > 0
          normalization.weight [width] normalization if e < 2
          normalization.weight [hidden_sizes[2]] normalization if e > 1
          normalization.bias [width] normalization if e < 2
          normalization.bias [hidden_sizes[2]] normalization if e > 1
          normalization.running_mean [width] buffer "batch norm statistics" if e < 2
          normalization.running_mean [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.running_var [width] buffer "batch norm statistics" if e < 2
          normalization.running_var [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.num_batches_tracked [] buffer "batch norm statistics"
        5.layer.{e < 3}. if n == 2
          convolution.weight [width, hidden_sizes[2], 1, 1] convolution if e == 0
          convolution.weight [(hidden_sizes[e - 1] / sum(depths)) ^ 2, width, depths[e + 1] / 2, depths[e + 1] / 2] convolution if e > 0
          normalization.weight [width] normalization if e < 2
          normalization.weight [hidden_sizes[2]] normalization if e > 1
          normalization.bias [width] normalization if e < 2
          normalization.bias [hidden_sizes[2]] normalization if e > 1
          normalization.running_mean [width] buffer "batch norm statistics" if e < 2
          normalization.running_mean [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.running_var [width] buffer "batch norm statistics" if e < 2
          normalization.running_var [hidden_sizes[2]] buffer "batch norm statistics" if e > 1
          normalization.num_batches_tracked [] buffer "batch norm statistics"

    head ForImageClassification
      classifier.1.weight [num_labels, hidden_sizes[3]] head
      classifier.1.bias [num_labels] head
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
    // segformer
    #"""
    architecture segformer
    source transformers 5.24.0
    stack encoder
    natural ForSemanticSegmentation
    type segformer
    default decoder_hidden_size = 256
    default hidden_sizes = [32, 64, 160, 256]
    default mlp_ratios = [4, 4, 4, 4]
    default num_channels = 3
    default num_encoder_blocks = 4
    default patch_sizes = [7, 3, 3, 3]
    default sr_ratios = [8, 4, 2, 1]

    model segformer.
      encoder.
        block.{n < 4}.
          0.
            attention.
              self.key.bias [hidden_sizes[n]] attention.key
              self.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
              self.query.bias [hidden_sizes[n]] attention.query
              self.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
              self.value.bias [hidden_sizes[n]] attention.value
              self.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
              self. if n < 3
                layer_norm.{bias,weight} [hidden_sizes[n]] normalization
                sr.bias [hidden_sizes[n]] attention.output
                sr.weight [hidden_sizes[n], hidden_sizes[n], sr_ratios[n], sr_ratios[n]] attention.output
              output.dense.bias [hidden_sizes[n]] attention.output
              output.dense.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
            layer_norm_2.{bias,weight} [hidden_sizes[n]] normalization
            layer_norm_1.{bias,weight} [hidden_sizes[n]] normalization
            mlp.dwconv.dwconv.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dwconv.dwconv.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[0] * mlp_ratios[0] / (hidden_sizes[0] * mlp_ratios[0]), 3, 3] convolution
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
          1.
            attention.
              self.key.bias [hidden_sizes[n]] attention.key
              self.key.weight [hidden_sizes[n], hidden_sizes[n]] attention.key
              self.query.bias [hidden_sizes[n]] attention.query
              self.query.weight [hidden_sizes[n], hidden_sizes[n]] attention.query
              self.value.bias [hidden_sizes[n]] attention.value
              self.value.weight [hidden_sizes[n], hidden_sizes[n]] attention.value
              self. if n < 3
                layer_norm.{bias,weight} [hidden_sizes[n]] normalization
                sr.bias [hidden_sizes[n]] attention.output
                sr.weight [hidden_sizes[n], hidden_sizes[n], sr_ratios[n], sr_ratios[n]] attention.output
              output.dense.bias [hidden_sizes[n]] attention.output
              output.dense.weight [hidden_sizes[n], hidden_sizes[n]] attention.output
            layer_norm_2.{bias,weight} [hidden_sizes[n]] normalization
            layer_norm_1.{bias,weight} [hidden_sizes[n]] normalization
            mlp.dwconv.dwconv.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dwconv.dwconv.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[0] * mlp_ratios[0] / (hidden_sizes[0] * mlp_ratios[0]), 3, 3] convolution
            mlp.dense1.bias [hidden_sizes[n] * mlp_ratios[n]] feedForward.up
            mlp.dense1.weight [hidden_sizes[n] * mlp_ratios[n], hidden_sizes[n]] feedForward.up
            mlp.dense2.bias [hidden_sizes[n]] feedForward.down
            mlp.dense2.weight [hidden_sizes[n], hidden_sizes[n] * mlp_ratios[n]] feedForward.down
        layer_norm.{n < 4}.{bias,weight} [hidden_sizes[n]] normalization
        patch_embeddings.{n < 4}.
          layer_norm.{bias,weight} [hidden_sizes[n]] normalization
          proj.bias [hidden_sizes[n]] embedding.input
          proj.weight [hidden_sizes[0], num_channels, patch_sizes[0], patch_sizes[0]] embedding.input if n == 0
          proj.weight [hidden_sizes[1], hidden_sizes[0], patch_sizes[1], patch_sizes[1]] embedding.input if n == 1
          proj.weight [hidden_sizes[2], hidden_sizes[1], patch_sizes[2], patch_sizes[2]] embedding.input if n == 2
          proj.weight [hidden_sizes[3], hidden_sizes[2], patch_sizes[3], patch_sizes[3]] embedding.input if n > 2

    head ForSemanticSegmentation
      decode_head.
        batch_norm.bias [decoder_hidden_size] head
        batch_norm.num_batches_tracked [] buffer "batch norm statistics"
        batch_norm.{running_mean,running_var} [decoder_hidden_size] buffer "batch norm statistics"
        batch_norm.weight [decoder_hidden_size] head
        classifier.bias [num_labels] head
        classifier.weight [num_labels, decoder_hidden_size, 1, 1] head
        linear_fuse.weight [decoder_hidden_size, decoder_hidden_size * num_encoder_blocks, 1, 1] head
        linear_c.{n < 4}.
          proj.bias [decoder_hidden_size] head
          proj.weight [decoder_hidden_size, hidden_sizes[n]] head

    head ForImageClassification
      classifier.bias [num_labels] head
      classifier.weight [num_labels, hidden_sizes[3]] head
    """#,
    // siglip-vision-model
    #"""
    architecture siglip-vision-model
    source transformers 5.24.0
    stack encoder

    type siglip_vision_model
    type idefics3_vision vision_use_head = false, hidden_size = 1152, patch_size = 32
    type smolvlm_vision vision_use_head = false, hidden_size = 1152, patch_size = 32
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
    // siglip2
    #"""
    architecture siglip2
    source transformers 5.24.0
    stack encoder
    type siglip2
    default text_config.hidden_size = 768
    default text_config.intermediate_size = 3072
    default text_config.max_position_embeddings = 64
    default text_config.num_hidden_layers = 12
    default text_config.projection_size = 768
    default text_config.vocab_size = 32000
    default vision_config.hidden_size = 768
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.num_patches = 256
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
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels * vision_config.patch_size * vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [vision_config.num_patches, vision_config.hidden_size] embedding.position
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
    // smollm3
    #"""
    architecture smollm3
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type smollm3
    type ernie4_5 hidden_size = 1024, intermediate_size = 3072, num_hidden_layers = 18, num_key_value_heads = 2, vocab_size = 103424
    default attention_bias = false
    default hidden_size = 2048
    default intermediate_size = 11008
    default mlp_bias = false
    default num_attention_heads = 16
    default num_hidden_layers = 36
    default num_key_value_heads = 4
    default tie_word_embeddings = true
    default vocab_size = 128256
    default head_dim = hidden_size / num_attention_heads
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
        mlp. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // smolvlm
    #"""
    architecture smolvlm
    source transformers 5.24.0
    stack shared
    natural LMForConditionalGeneration
    type smolvlm
    default scale_factor = 2
    default text_config.hidden_size = 4096
    default text_config.vocab_size = 32000
    default tie_word_embeddings = false
    default vision_config.hidden_size = 1152
    default vision_config.image_size = 224
    default vision_config.intermediate_size = 3072
    default vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12
    default vision_config.patch_size = 32

    model model.
      vision_model. @encoder
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.patch_embedding.bias [vision_config.hidden_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2, vision_config.hidden_size] embedding.position
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
      connector.modality_projection.proj.weight [text_config.hidden_size, vision_config.hidden_size * scale_factor ^ 2] feedForward.gate+feedForward.up
      text_model.: auto(llama) in text_config @text

    head LMForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied .text_model.embed_tokens.weight when tie_word_embeddings
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
    // stablelm
    #"""
    architecture stablelm
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type stablelm
    default hidden_size = 2560
    default intermediate_size = 6912
    default num_attention_heads = 32
    default num_hidden_layers = 32
    default num_key_value_heads = 32
    default qk_layernorm = false
    default tie_word_embeddings = false
    default use_parallel_residual = false
    default use_qkv_bias = false
    default vocab_size = 50304
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, hidden_size] attention.output
        self_attn. if use_qkv_bias
          q_proj.bias [num_attention_heads * head_dim] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
        self_attn.q_layernorm.norms.{e < num_attention_heads}.weight [head_dim] head if qk_layernorm
        self_attn.k_layernorm.norms.{e < num_attention_heads}.weight [head_dim] head if qk_layernorm
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization if not use_parallel_residual
      norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // starcoder2
    #"""
    architecture starcoder2
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type starcoder2
    default hidden_size = 3072
    default intermediate_size = 12288
    default num_attention_heads = 24
    default num_hidden_layers = 30
    default num_key_value_heads = 2
    default tie_word_embeddings = true
    default use_bias = true
    default vocab_size = 49152
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn. if use_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
          o_proj.bias [hidden_size] attention.output
        mlp.c_fc.weight [intermediate_size, hidden_size] feedForward.up
        mlp.c_fc.bias [intermediate_size] feedForward.up if use_bias
        mlp.c_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.c_proj.bias [hidden_size] feedForward.down if use_bias
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
      norm.{weight,bias} [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
    // swin
    #"""
    architecture swin
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type swin
    default depths = [2, 2, 6, 2]
    default embed_dim = 96
    default encoder_stride = 32
    default image_size = 224
    default mlp_ratio = 4.0
    default num_channels = 3
    default num_heads = [3, 6, 12, 24]
    default num_layers = 4
    default patch_size = 4
    default qkv_bias = true
    default use_absolute_embeddings = false
    default window_size = 7

    model swin.
      embeddings.norm.{bias,weight} [embed_dim] normalization
      embeddings.patch_embeddings.projection.bias [embed_dim] embedding.input
      embeddings.patch_embeddings.projection.weight [embed_dim, num_channels, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size), embed_dim] embedding.position if use_absolute_embeddings
      embeddings.mask_token [1, 1, embed_dim] embedding.token if head == "ForMaskedImageModeling"
      encoder.layers.{n < num_layers}.
        blocks.{e < depths[n]}.
          attention.
            self. if qkv_bias
              key.bias [embed_dim * 2 ^ n] attention.key
              query.bias [embed_dim * 2 ^ n] attention.query
              value.bias [embed_dim * 2 ^ n] attention.value
            self.key.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.key
            self.query.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.query
            self.relative_position_bias_table [(2 * window_size - 1) * (2 * window_size - 1), num_heads[n]] attention.position
            self.value.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.value
            output.dense.bias [embed_dim * 2 ^ n] attention.output
            output.dense.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.output
          layernorm_after.{bias,weight} [embed_dim * 2 ^ n] normalization
          layernorm_before.{bias,weight} [embed_dim * 2 ^ n] normalization
          intermediate.dense.bias [int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.up
          intermediate.dense.weight [int(mlp_ratio * embed_dim) * 2 ^ n, embed_dim * 2 ^ n] feedForward.up
          output.dense.bias [embed_dim * 2 ^ n] feedForward.down
          output.dense.weight [embed_dim * 2 ^ n, int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.down
        downsample.norm.{bias,weight} [4 * embed_dim * 2 ^ n] normalization if n < 3
        downsample.reduction.weight [2 * embed_dim * 2 ^ n, 4 * embed_dim * 2 ^ n] other if n < 3
      layernorm.{bias,weight} [8 * embed_dim] normalization

    head ForImageClassification
      classifier.bias [2] head
      classifier.weight [2, 8 * embed_dim] head

    head ForMaskedImageModeling
      decoder.0.bias [encoder_stride ^ 2 * num_channels] convolution @decoder
      decoder.0.weight [encoder_stride ^ 2 * num_channels, embed_dim * 2 ^ (num_layers - 1), 1, 1] convolution @decoder
    """#,
    // swinv2
    #"""
    architecture swinv2
    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type swinv2
    default depths = [2, 2, 6, 2]
    default embed_dim = 96
    default encoder_stride = 32
    default image_size = 224
    default mlp_ratio = 4.0
    default num_channels = 3
    default num_heads = [3, 6, 12, 24]
    default num_layers = 4
    default patch_size = 4
    default qkv_bias = true
    default use_absolute_embeddings = false

    model swinv2.
      embeddings.patch_embeddings.projection.weight [embed_dim, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [embed_dim] embedding.input
      embeddings.norm.{weight,bias} [embed_dim] normalization
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, embed_dim] embedding.position if use_absolute_embeddings
      embeddings.mask_token [1, 1, embed_dim] embedding.token if head == "ForMaskedImageModeling"
      encoder.layers.{n < num_layers}.
        blocks.{e < depths[n]}.
          attention.self.logit_scale [num_heads[n], 1, 1] attention.gate
          attention.self.continuous_position_bias_mlp.0.weight [512, 2] attention.position
          attention.self.continuous_position_bias_mlp.0.bias [512] attention.position
          attention.self.continuous_position_bias_mlp.2.weight [num_heads[n], 512] attention.position
          attention.self.query.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.query
          attention.self.key.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.key
          attention.self.value.weight [num_heads[n] * (embed_dim / num_heads[0]), num_heads[n] * (embed_dim / num_heads[0])] attention.value
          attention.output.dense.weight [embed_dim * 2 ^ n, embed_dim * 2 ^ n] attention.output
          attention.output.dense.bias [embed_dim * 2 ^ n] attention.output
          attention.self.query.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.query if qkv_bias
          attention.self.value.bias [num_heads[n] * (embed_dim / num_heads[0])] attention.value if qkv_bias
          layernorm_before.{weight,bias} [embed_dim * 2 ^ n] normalization
          intermediate.dense.weight [int(mlp_ratio * embed_dim) * 2 ^ n, embed_dim * 2 ^ n] feedForward.up
          intermediate.dense.bias [int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.up
          output.dense.weight [embed_dim * 2 ^ n, int(mlp_ratio * embed_dim) * 2 ^ n] feedForward.down
          output.dense.bias [embed_dim * 2 ^ n] feedForward.down
          layernorm_after.{weight,bias} [embed_dim * 2 ^ n] normalization
        downsample.reduction.weight [2 * embed_dim * 2 ^ n, 4 * embed_dim * 2 ^ n] other if n < 3
        downsample.norm.{weight,bias} [2 * embed_dim * 2 ^ n] normalization if n < 3
      layernorm.{weight,bias} [8 * embed_dim] normalization

    head ForImageClassification
      classifier.weight [num_labels, 8 * embed_dim] head
      classifier.bias [num_labels] head

    head ForMaskedImageModeling
      decoder.0.weight [encoder_stride ^ 2 * num_channels, embed_dim * 2 ^ (num_layers - 1), 1, 1] convolution @decoder
      decoder.0.bias [encoder_stride ^ 2 * num_channels] convolution @decoder
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
  ]

  static let types: [String: Int] = [
    "albert": 0,
    "bart": 1,
    "beit": 2,
    "bert": 3,
    "big-bird": 4,
    "big_bird": 4,
    "blenderbot": 76,
    "blip": 6,
    "blip-2": 5,
    "bloom": 7,
    "camembert": 114,
    "chinese_clip_vision_model": 10,
    "ckpt": 8,
    "clip": 11,
    "clip-text-model": 9,
    "clip-vision-model": 10,
    "clip_text_model": 9,
    "clip_vision_model": 10,
    "clipseg": 11,
    "codegen": 12,
    "cohere": 13,
    "cohere2": 14,
    "convnext": 15,
    "convnextv2": 16,
    "cwm": 44,
    "deberta": 18,
    "deberta-v2": 17,
    "deepseek-v2": 19,
    "deepseek-v3": 20,
    "deepseek_v2": 19,
    "deepseek_v3": 20,
    "deit": 21,
    "detr": 22,
    "dinov2": 23,
    "dinov3-vit": 24,
    "dinov3_vit": 24,
    "distilbert": 25,
    "electra": 26,
    "ernie4_5": 97,
    "falcon": 27,
    "falcon_mamba": 61,
    "funnel": 28,
    "gemma": 53,
    "gemma2": 29,
    "gemma3": 31,
    "gemma3-text": 30,
    "gemma3_text": 30,
    "gguf": 34,
    "gguf-encoder": 33,
    "gguf-encoder-decoder": 32,
    "glm": 35,
    "glm4": 37,
    "glm4-moe": 36,
    "glm4_moe": 36,
    "gpt-bigcode": 38,
    "gpt-neo": 39,
    "gpt-neox": 40,
    "gpt-oss": 41,
    "gpt2": 42,
    "gpt_bigcode": 38,
    "gpt_neo": 39,
    "gpt_neox": 40,
    "gpt_oss": 41,
    "gptj": 43,
    "granite": 44,
    "granitemoe": 45,
    "granitemoeshared": 45,
    "helium": 44,
    "hubert": 46,
    "idefics3": 47,
    "idefics3_vision": 94,
    "internlm3": 44,
    "internvl": 48,
    "iquestcoder": 44,
    "layoutlm": 49,
    "layoutlmv3": 50,
    "led": 51,
    "llama": 53,
    "llama-original": 52,
    "llama4": 55,
    "llama4-text": 54,
    "llama4_text": 54,
    "llava": 58,
    "llava-next": 56,
    "llava-onevision": 57,
    "llava_next": 56,
    "llava_next_video": 56,
    "llava_onevision": 57,
    "longformer": 59,
    "m2m-100": 60,
    "m2m_100": 60,
    "mamba": 61,
    "mamba2": 62,
    "mbart": 63,
    "metaclip_2": 11,
    "ministral": 64,
    "ministral3": 44,
    "mistral": 53,
    "mistral3": 65,
    "mistral4": 66,
    "mixtral": 67,
    "modernbert": 68,
    "mpnet": 69,
    "mt5": 104,
    "nomic-bert": 70,
    "nomic_bert": 70,
    "olmo": 71,
    "olmo2": 72,
    "olmo3": 72,
    "olmoe": 73,
    "opt": 74,
    "paligemma": 75,
    "pegasus": 76,
    "phi": 77,
    "phi3": 78,
    "phimoe": 79,
    "pixtral": 80,
    "pytorch": 81,
    "qwen": 83,
    "qwen-moe": 82,
    "qwen2": 83,
    "qwen2-5-vl": 84,
    "qwen2-moe": 85,
    "qwen2-vl": 86,
    "qwen2_5_vl": 84,
    "qwen2_moe": 85,
    "qwen2_vl": 86,
    "qwen3": 83,
    "qwen3-moe": 87,
    "qwen3-vl": 88,
    "qwen3_moe": 87,
    "qwen3_vl": 88,
    "resnet": 89,
    "roberta": 90,
    "rwkv": 91,
    "sam": 92,
    "segformer": 93,
    "siglip": 95,
    "siglip-vision-model": 94,
    "siglip2": 96,
    "siglip_vision_model": 94,
    "smollm3": 97,
    "smolvlm": 98,
    "smolvlm_vision": 94,
    "speecht5": 99,
    "stablelm": 100,
    "starcoder2": 101,
    "swin": 102,
    "swinv2": 103,
    "t5": 105,
    "t5-v1.1": 104,
    "umt5": 106,
    "vit": 108,
    "vit-timm": 107,
    "wav2vec2": 110,
    "wav2vec2-bert": 109,
    "wavlm": 111,
    "whisper": 113,
    "whisper-original": 112,
    "xlm": 115,
    "xlm-roberta": 114,
    "xlnet": 116,
  ]

  /// Words that names end in, with the positions of the tables that have such names.
  static let words = #"""
    )head 8
    )normalization 8
    )pooler 8
    0 2 15 16 21 22 84 86 89 92 93 99 102 103 112
    1 2 15 16 22 89 93 99
    2 22 84 86 103 112
    3 2 89
    : 5 31 47 48 56 57 58 65 75 98
    A_log 61
    D 61
    DenseReluDense 106
    EncDecAttention 106
    LayerNorm 0 3 4 5 6 17 18 25 26 49 50 59 69 90 114
    SelfAttention 106
    Wi 68
    Wo 68
    Wqkv 68 70
    albert_layer_groups 0
    alpha 99
    attention 4 21 23 28 40 48 59 91 93 102
    attention_norm 65 80
    attentions 115
    attn_k 32 33 34
    attn_norm 68
    attn_output 33 34
    attn_q 32 33 34
    attn_qkv 33 34
    attn_rel_b 32
    attn_rot_embd 33 34
    attn_v 32 33 34
    batch_norm 46 93 99
    bert 6
    block 93 104 105 106
    block_sparse_moe 79
    blocks 28 84 86 88 91 102 103
    bn 2
    bn1 22
    bn2 22
    bn3 22
    c_attn 38 42
    c_fc 38 39 42 101
    c_proj 38 39 42 101
    class_embedding 5 6 10 11 55
    class_labels_classifier 22
    classifier 0 2 3 4 7 11 15 16 17 18 21 23 25 26 27 28 38 39 42 46 49 50 59 68 69 70 90 93 95 96 102 103 108 109 110 111 113 114 115 116
    cls 17 18 33 34
    cls_classifier 21
    cls_token 2 21 23 48 50 108
    codevectors 110
    conv 2 17 46 99 110 111
    conv1 22 92 113
    conv1d 61 62
    conv2 22 92 113
    conv3 22 92
    conv_layers 46 99 110 111
    convolution 89
    cross_attn_k 32
    cross_attn_q 32
    cross_attn_rel_b 32
    cross_attn_v 32
    crossattention 5 6
    decode_head 2 93
    decoder 0 3 4 6 17 18 22 49 51 59 60 63 68 69 70 76 90 99 106 114
    deepstack_merger_list 88
    dense 0 1 2 3 4 5 6 7 17 18 21 23 26 27 28 40 49 50 59 63 68 69 70 77 90 93 102 103 104 105 108 114
    dense1 93
    dense2 93
    dense_4h_to_h 7 27 40
    dense_h_to_4h 7 27 40
    dense_prediction 26 28
    depthwise_conv 109
    depthwise_layer_norm 109
    distance_embedding 109
    distillation_classifier 21
    distillation_token 21
    down 8
    down_proj 13 14 19 20 24 29 30 35 36 37 41 44 53 54 55 64 65 66 67 71 72 73 78 80 82 83 84 85 86 87 88 97 100
    downsample 22
    downsampling_layer 15 16
    dt_proj 61
    dwconv 15 16 93
    e_score_correction 20 36
    emb_ln 70
    embed_in 40
    embed_positions 1 51 63 74 76 113
    embed_tokens 1 13 14 19 20 29 30 35 36 37 41 44 45 51 53 54 55 60 63 64 66 67 71 72 73 74 76 77 78 79 82 83 84 85 86 87 88 97 99 100 101 104 105 106 113
    embedding_hidden_mapping_in 0
    embeddings 24 50 61 62 91 115
    embeddings_project 26
    encoder 0 2 17 18 46 50 51 60 63 69 76 93 99 106 110 111
    encoder_attn_layer_norm 1 22 51 60 63 76 99 113
    experts 19 20 36 67 73 79 85 87
    fc1 1 5 6 9 10 11 22 23 47 48 51 55 60 63 74 76 77 86 94 95 96 98 107 108 113
    fc11 70
    fc12 70
    fc2 1 5 6 9 10 11 22 23 47 48 51 55 60 63 70 74 76 77 86 94 95 96 98 107 108 113
    fc_in 12 43
    fc_out 12 43
    feat_out 99
    feature_extractor 109 110 111
    feature_projection 99
    feed_forward 91
    ffn 0
    ffn1_layer_norm 109
    ffn2_layer_norm 109
    ffn_down 32 33 34
    ffn_down_exps 33 34
    ffn_down_shexp 33 34
    ffn_gate 32 33 34
    ffn_gate_exps 33 34
    ffn_gate_shexp 33 34
    ffn_gate_up_exps 33 34
    ffn_norm 65 80
    ffn_output 0
    ffn_up 32 33 34
    ffn_up_exps 33 34
    ffn_up_shexp 33 34
    ffns 115
    final_layer 99
    final_layer_norm 1 9 11 22 40 46 51 60 63 74 76 95 96 99 104 105 106 109 110 111 113
    final_layernorm 77
    final_logits 1 51 63 76
    final_norm 68
    fpn_convs 2
    freqs 52
    full_layer_layer_norm 0
    gate 8 19 20 36 52 66 67 73 79 82 85 87
    gate_proj 13 14 19 20 24 29 30 36 44 53 54 55 64 65 66 67 71 72 73 80 82 83 84 85 86 87 88 97 100
    gate_up_proj 35 37 41 53 54 55 66 67 78 82 83
    generator_lm_head 26
    grn 16
    gru_rel_pos_const 111
    gru_rel_pos_linear 111
    h 7 12 27 38 39 42 43
    h_position_embeddings 49 50
    head 91 94 95 96
    image_newline 56 57
    in_proj 18 61 62 81 94 95 96
    input 8
    input_layernorm 7 13 14 19 20 27 29 30 35 36 37 40 41 44 45 53 54 55 64 66 67 73 77 78 79 82 83 84 85 86 87 88 97 100 101
    input_linear 45
    input_projection 22
    intermediate_dense 46 99 109 110 111
    inv_freq 53 67 82 83
    iou_prediction_head 92
    iou_token 92
    itm_head 5
    k 69 104 105 106
    k_head 28
    k_layernorm 77
    k_lin 25 115
    k_norm 13 30 36 48 72 73 87 88
    k_proj 1 9 10 11 13 14 22 24 29 30 35 36 37 39 41 43 44 45 46 47 48 51 53 54 55 60 63 64 65 67 71 72 73 74 76 77 79 80 82 83 84 85 86 87 88 92 94 95 96 97 98 99 100 101 108 110 111 113
    kernel 109 110 111
    key 0 2 3 4 5 6 8 21 23 26 49 50 51 59 90 91 93 102 103 108 112 114
    key_global 51 59
    key_proj 17
    kv 8
    kv_a_layernorm 19 20 66
    kv_a_proj_with_mqa 19 20 66
    kv_b_proj 19 20 66
    lambda1 23 24
    lang_embeddings 115
    language_model 55 88
    language_projection 5
    lateral_convs 2
    layer 2 3 4 5 6 17 18 21 23 24 25 26 45 48 49 50 59 69 89 90 108 114 116
    layer1 22
    layer2 22
    layer3 22
    layer4 22
    layer_1 116
    layer_2 116
    layer_norm 1 28 46 48 59 60 63 69 70 76 90 93 99 104 105 106 109 110 111 113 114 116
    layer_norm1 5 6 9 10 11 47 92 94 95 96 98 115
    layer_norm2 5 6 9 10 11 47 92 94 95 96 98 115
    layer_norm3 92
    layer_norm4 92
    layer_norm_1 93
    layer_norm_2 93
    layer_norm_emb 115
    layer_norm_final_attn 92
    layer_scale_parameter 15
    layer_weights 109
    layernorm 2 5 15 16 21 22 23 48 94 95 96 102 103 108
    layernorm_after 2 21 48 102 103 108
    layernorm_before 2 21 48 102 103 108
    layernorm_embedding 1 51 63
    layernorm_post 55
    layernorm_pre 55
    layers 1 5 6 9 10 11 13 14 15 16 19 20 22 28 29 30 35 36 37 40 41 44 45 46 47 51 53 54 55 60 61 62 63 64 65 66 67 68 70 71 72 73 74 76 77 78 79 80 82 83 84 85 86 87 88 92 94 95 96 97 98 99 100 101 102 103 108 109 110 111 113
    lin1 25 92 115
    lin2 25 92 115
    linear 55 75
    linear1 81
    linear2 81
    linear_1 28 48 55 56 57 58 65
    linear_2 28 48 56 57 58 65
    linear_c 93
    linear_fc1 88
    linear_fc2 88
    linear_fuse 93
    linear_hidden 28
    linear_k 109
    linear_out 28 109
    linear_q 109
    linear_v 109
    lm_head 1 7 12 13 14 17 18 19 20 27 28 29 30 31 35 36 37 38 39 41 42 43 44 45 46 47 48 51 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 69 71 72 73 74 75 76 77 78 79 82 83 84 85 86 87 88 90 97 98 99 100 101 104 105 106 109 110 111 114
    lm_loss 116
    lm_predictions 17 18
    ln 112
    ln1 91
    ln2 91
    ln_1 12 38 39 42 43
    ln_2 38 39 42
    ln_attn 27
    ln_cross_attn 42
    ln_f 7 12 27 38 39 42 43
    ln_mlp 27
    ln_out 91
    ln_post 112
    ln_pre 65 80
    ln_q 84 86
    logit_scale 11 103
    logits_proj 115 116
    mask 112
    mask_decoder 92
    mask_emb 116
    mask_token 2 21 23 48 102 103
    mask_tokens 92
    masked 40 42
    masked_spec_embed 46 99 109 110 111
    merging_layer 65
    mixer 62
    mlp 19 20 23 36 44 53 66 67 73 82 83 85 87 97
    mlp_norm 68
    mm_input_projection 31
    mm_soft_emb_norm 31
    model 22 55 84 86
    no_mask_embed 92
    norm 13 14 19 20 24 29 30 35 36 37 41 44 45 50 52 53 54 55 61 62 64 65 66 67 68 72 73 78 79 81 82 83 84 85 86 87 88 97 100 101 102 103
    norm1 23 24 70 84 86 88
    norm2 23 24 70 84 86 88
    norm_f 61 62
    normalization 89
    norms 100
    not_a_point_embed 92
    num_batches_tracked 2 46 89 93 99
    o 69 104 105 106
    o_proj 13 14 19 20 24 29 30 35 36 37 41 44 45 53 54 55 64 65 66 67 71 72 73 78 79 80 82 83 84 85 86 87 88 97 100 101 108
    objective 109 110 111
    original0 46 99 110 111
    original1 46 99 110 111
    out 112
    out_lin 25 115
    out_proj 1 4 9 10 11 12 22 26 39 43 46 47 50 51 59 60 61 62 63 69 70 74 76 81 90 92 94 95 96 98 99 104 105 110 111 113 114
    output 5 8 32 51 52 91
    output) 33 34
    output_dense 46 99 109 110 111
    output_hypernetworks_mlps 92
    output_layer_norm 25
    output_linear 45
    output_norm 32 33 34
    patch_conv 65 80
    patch_embedding 5 6 10 11 47 94 95 96 98
    patch_embeddings 15 16 24 93
    pe_k 99
    point_embed 92
    pointwise_conv1 109
    pointwise_conv2 109
    pooler 0 4
    pos_conv_embed 46 99
    pos_embed 50 88 92 107
    pos_key_proj 17
    pos_query_proj 17
    position 8
    position_embd 33 34
    position_embedding 5 6 9 10 11 47 94 95 96 98
    position_embeddings 0 2 3 4 5 6 17 18 21 23 25 26 48 49 50 59 69 90 102 103 108 114 115
    positional_embedding 92 112
    positional_embedding_vlm 55
    post_attention_layernorm 7 19 20 27 29 30 35 36 37 40 41 44 45 53 54 55 64 66 67 72 73 78 79 82 83 84 85 86 87 88 97 100 101
    post_feedforward_layernorm 29 30 72
    post_layernorm 5 6 10 11 47 94 95 96 98
    post_mlp_layernorm 37
    post_proj 28
    post_self_attn_layernorm 37
    pre_classifier 25
    pre_feedforward_layernorm 29 30
    pre_layrnorm 10 11
    pre_ln 91
    predictions 0 3 4 6 17 18 49 70 90
    prenet 99
    prob_out 99
    probe 94 95 96
    proj 47 50 84 86 88 92 93 98 107 115
    proj_in 92
    proj_out 92 113
    project_hid 110
    project_in 74
    project_out 74
    project_q 110
    projection 2 5 6 21 23 46 48 92 99 102 103 108 109 110 111
    projection_layer 48
    projector 46 109 110 111 113
    psp_modules 2
    pwconv1 15 16
    pwconv2 15 16
    q 18 69 104 105 106
    q_a_layernorm 19 20 66
    q_a_proj 19 20 66
    q_attn 42
    q_b_proj 19 20 66
    q_head 28
    q_layernorm 77
    q_lin 25 115
    q_norm 13 30 36 48 72 73 87 88
    q_proj 1 9 10 11 13 14 19 20 22 24 29 30 35 36 37 39 41 43 44 45 46 47 48 51 53 54 55 60 63 64 65 66 67 71 72 73 74 76 77 79 80 82 83 84 85 86 87 88 92 94 95 96 97 98 99 100 101 108 110 111 113
    qa_outputs 0 3 4 7 17 18 25 26 27 28 39 43 49 51 53 59 63 67 69 82 83 85 90 106 114 115 116
    qformer 5
    qkv 5 6 8 84 86 88 92 107
    qkv_proj 12 53 67 78 82 83
    query 0 2 3 4 5 6 8 21 23 26 49 50 51 59 90 93 102 103 108 112 114
    query_global 51 59
    query_key_value 7 27 40
    query_position_embeddings 22
    query_proj 17
    query_tokens 5
    r_kernel 28
    r_s 28
    receptance 91
    reduction 102 103
    register_tokens 24
    rel_attn 116
    rel_attn_embed 111
    rel_embeddings 17 18
    rel_pos_bias 50
    rel_pos_h 92
    rel_pos_w 92
    rel_pos_x_bias 50
    rel_pos_y_bias 50
    relative_attention 104 105
    relative_attention_bias 69 104 105 106
    relative_position_bias_table 2 102
    router 8 41 54 55
    running_mean 89 99
    running_var 89 99
    sa_layer_norm 25
    score 7 19 20 27 29 30 31 35 37 38 39 40 41 42 43 53 64 66 67 71 72 74 77 78 79 82 83 85 87 97 100 101
    seg_embed 28 116
    segment 8
    self 4 17 93 102
    self_attn 13 14 29 30 35 36 37 41 44 45 51 53 54 55 67 71 72 73 79 82 83 85 87 88 97 100 101
    self_attn_layer_norm 1 22 51 60 63 74 76 99 109 113
    seq_relationship 3 4 90
    shared 1 51 60 63 76 104 105 106
    shared_expert 85
    shared_expert_gate 82 85
    shared_experts 19 20 36 66
    sinks 41
    speaker_embeds_layer 99
    speech_decoder_postnet 99
    sr 93
    stages 15 16 89
    summary 26 115 116
    tdnn 109 110 111
    text_decoder 6
    text_encoder 6
    text_model 11 95 96
    text_projection 5 11
    tok_embeddings 52 68
    token 8
    token_embd 32 33 34
    token_embd_norm 33 34
    token_embedding 9 11 95 96 112
    token_type_embeddings 0 3 4 17 18 26 49 50 59 70 90 114
    token_types 33 34
    transformer 92
    up 8
    up_proj 13 14 19 20 24 29 30 36 44 53 54 55 64 65 66 67 71 72 73 80 82 83 84 85 86 87 88 97 100
    upscale_conv1 92
    upscale_conv2 92
    upscale_layer_norm 92
    v 18 69 104 105 106
    v_head 28
    v_lin 25 115
    v_proj 1 9 10 11 13 14 22 24 29 30 35 36 37 39 41 43 44 45 46 47 48 51 53 54 55 60 63 64 65 67 71 72 73 74 76 77 79 80 82 83 84 85 86 87 88 92 94 95 96 97 98 99 100 101 108 110 111 113
    value 0 2 3 4 5 6 8 21 23 26 49 50 51 59 90 91 93 102 103 108 112 114
    value_global 51 59
    value_proj 17
    version 1 74 113
    vision_encoder 92
    vision_model 5 6 11 47 55 95 96 98
    vision_projection 5
    vision_tower 48 65
    visual 84 86 88
    visual_projection 11
    vocab_layer_norm 25
    vocab_projector 25
    vocab_transform 25
    w1 52 67 79
    w2 52 67 79
    w3 52 67 79
    w_position_embeddings 49 50
    weight_proj 110
    weights_in 23
    weights_out 23
    wi 104 105
    wi_0 104 105 106
    wi_1 104 105 106
    wk 52
    wo 52 104 105 106
    word_embedding 116
    word_embeddings 0 3 4 5 6 7 17 18 25 26 27 28 49 50 59 69 70 90 114
    word_embeddings_layernorm 7
    wpe 38 39 42
    wq 52
    wrapped_encoder 99
    wte 12 38 39 42 43
    wv 52
    x_position_embeddings 49 50
    x_proj 61
    y_position_embeddings 49 50
    """#

  /// The tables that name the publication of their architecture.
  static let published: Set<Int> = [1, 3, 25, 40, 42, 53, 67, 74, 82, 83, 90, 104, 105, 108, 113]
}
