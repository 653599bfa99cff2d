// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let r: [String] = [
    // radio
    #"""
    architecture radio

    source transformers 5.24.0
    stack encoder
    type radio
    default hidden_size = 1280, num_hidden_layers = 32, patch_dim = 768

    model ""
      radio_model.
        model.
          patch_generator.cls_token.token [10, hidden_size] embedding.token
          patch_generator.embedder.weight [hidden_size, patch_dim] embedding.input
          patch_generator.pos_embed [1, 16384, hidden_size] embedding.position
          blocks.{n < num_hidden_layers}.
            attn.qkv.bias [3 * hidden_size] attention.qkv
            attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
            attn.proj.bias [hidden_size] attention.output
            attn.proj.weight [hidden_size, hidden_size] attention.output
            layer_scale1.lambda1 [hidden_size] layerScale
            layer_scale2.lambda1 [hidden_size] layerScale
            mlp.fc1.bias [4 * hidden_size] feedForward.up
            mlp.fc1.weight [4 * hidden_size, hidden_size] feedForward.up
            mlp.fc2.bias [hidden_size] feedForward.down
            mlp.fc2.weight [hidden_size, 4 * hidden_size] feedForward.down
            norm1.{bias,weight} [hidden_size] normalization
            norm2.{bias,weight} [hidden_size] normalization
        input_conditioner.{norm_mean,norm_std} [3, 1, 1] buffer "fixed statistics"
        summary_idxs [2] buffer "constants"
    """#,
    // recurrent-gemma
    #"""
    architecture recurrent-gemma
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type recurrent_gemma
    default attention_bias = false, conv1d_width = 4, hidden_size = 2560, intermediate_size = 7680
    default num_attention_heads = 10, num_hidden_layers = 26, tie_word_embeddings = true
    default vocab_size = 256000, head_dim = hidden_size / num_attention_heads, lru_width = hidden_size
    default num_key_value_heads = num_attention_heads
    let width = lru_width / num_attention_heads, width2 = intermediate_size / 2
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        temporal_pre_norm.weight [hidden_size] normalization
        temporal_block. if n % 3 != 2
          linear_y.weight [lru_width, hidden_size] stateSpace
          linear_y.bias [lru_width] stateSpace
          linear_x.weight [lru_width, hidden_size] stateSpace
          linear_x.bias [lru_width] stateSpace
          linear_out.weight [hidden_size, lru_width] stateSpace
          linear_out.bias [hidden_size] stateSpace
          conv_1d.weight [lru_width, 1, conv1d_width] stateSpace
          conv_1d.bias [lru_width] stateSpace
          rg_lru.
            recurrent_param [lru_width] stateSpace
            input_gate_weight [num_attention_heads, width, width] stateSpace
            input_gate_bias [num_attention_heads, width] stateSpace
            recurrent_gate_weight [num_attention_heads, width, width] stateSpace
            recurrent_gate_bias [num_attention_heads, width] stateSpace
        temporal_block. if n % 3 == 2
          q_proj.weight [queries, hidden_size] attention.query
          k_proj.weight [keys, hidden_size] attention.key
          v_proj.weight [keys, hidden_size] attention.value
          o_proj.weight [hidden_size, queries] attention.output
          o_proj.bias [hidden_size] attention.output
        temporal_block. if n % 3 == 2 and attention_bias
          q_proj.bias [queries] attention.query
          k_proj.bias [keys] attention.key
          v_proj.bias [keys] attention.value
        channel_pre_norm.weight [hidden_size] normalization
        mlp_block.gate_proj.weight [width2, hidden_size] feedForward.gate
        mlp_block.gate_proj.bias [width2] feedForward.gate
        mlp_block.up_proj.weight [width2, hidden_size] feedForward.up
        mlp_block.up_proj.bias [width2] feedForward.up
        mlp_block.down_proj.weight [hidden_size, width2] feedForward.down
        mlp_block.down_proj.bias [hidden_size] feedForward.down
      final_norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // reformer
    #"""
    architecture reformer

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type reformer
    default attention_head_size = 64, attn_layers = ["local", "lsh", "local", "lsh", "local", "lsh"]
    default axial_pos_embds_dim = [64, 192], feed_forward_size = 512, hidden_size = 256
    default num_hidden_layers = 6, vocab_size = 320

    model reformer.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weights.0 [attention_head_size, 1, attention_head_size] embedding.input
      embeddings.position_embeddings.weights.1 [1, attention_head_size, axial_pos_embds_dim[1]] embedding.input
      encoder.
        layers.{n < num_hidden_layers}.
          attention.layer_norm.{weight,bias} [hidden_size] normalization
          attention.self_attention.query.weight [3 * hidden_size, hidden_size] attention.query if attn_layers[n] == "local"
          attention.self_attention.key.weight [3 * hidden_size, hidden_size] attention.key if attn_layers[n] == "local"
          attention.self_attention.value.weight [3 * hidden_size, hidden_size] attention.value
          attention.self_attention.query_key.weight [3 * hidden_size, hidden_size] attention.qkv if attn_layers[n] == "lsh"
          attention.output.dense.weight [hidden_size, 3 * hidden_size] attention.output
          feed_forward.layer_norm.{weight,bias} [hidden_size] normalization
          feed_forward.dense.dense.weight [feed_forward_size, hidden_size] feedForward.up
          feed_forward.dense.dense.bias [feed_forward_size] feedForward.up
          feed_forward.output.dense.weight [hidden_size, feed_forward_size] feedForward.down
          feed_forward.output.dense.bias [hidden_size] feedForward.down
        layer_norm.{weight,bias} [feed_forward_size] normalization

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.decoder.weight [vocab_size, feed_forward_size] head
      lm_head.decoder.bias [vocab_size] head
    """#,
    // rembert
    #"""
    architecture rembert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type rembert
    default hidden_size = 1152, input_embedding_size = 256, intermediate_size = 4608
    default max_position_embeddings = 512, num_hidden_layers = 32, output_embedding_size = 1664
    default vocab_size = 250300

    model rembert.
      embeddings.word_embeddings.weight [vocab_size, input_embedding_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, input_embedding_size] embedding.position
      embeddings.token_type_embeddings.weight [2, input_embedding_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [input_embedding_size] normalization
      encoder.
        embedding_hidden_mapping_in.weight [hidden_size, input_embedding_size] embedding.input
        embedding_hidden_mapping_in.bias [hidden_size] embedding.input
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
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""
      pooler.dense.bias [hidden_size] pooler if head == ""

    head ForMaskedLM
      cls.predictions.dense.weight [output_embedding_size, hidden_size] head
      cls.predictions.dense.bias [output_embedding_size] head
      cls.predictions.decoder.weight [vocab_size, output_embedding_size] head
      cls.predictions.decoder.bias [vocab_size] head
      cls.predictions.LayerNorm.{weight,bias} [output_embedding_size] head
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
    // rf-detr-dinov2
    #"""
    architecture rf-detr-dinov2

    source transformers 5.24.0
    stack encoder
    natural RfDetrDinov2Backbone
    type rf_detr_dinov2
    default hidden_size = 768, image_size = 224, mlp_ratio = 4, num_channels = 3
    default num_hidden_layers = 12, patch_size = 14

    model ""
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.mask_token [1, hidden_size] embedding.token
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        norm1.{weight,bias} [hidden_size] normalization
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.o_proj.bias [hidden_size] attention.output
        layer_scale1.lambda1 [hidden_size] layerScale
        norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
        mlp.fc1.bias [hidden_size * mlp_ratio] feedForward.up
        mlp.fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layer_scale2.lambda1 [hidden_size] layerScale
      layernorm.{weight,bias} [hidden_size] normalization

    head RfDetrDinov2Backbone
    """#,
    // roberta-prelayernorm
    #"""
    architecture roberta-prelayernorm

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type roberta-prelayernorm
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 50265

    model roberta_prelayernorm.
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
        attention.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.LayerNorm.{weight,bias} [hidden_size] normalization
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
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
    // roc-bert
    #"""
    architecture roc-bert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type roc_bert
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, pronunciation_embed_dim = 768, pronunciation_vocab_size = 910
    default shape_embed_dim = 512, shape_vocab_size = 24858, type_vocab_size = 2, vocab_size = 30522

    model roc_bert.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.pronunciation_embed.weight [pronunciation_vocab_size, pronunciation_embed_dim] embedding.input
      embeddings.shape_embed.weight [shape_vocab_size, shape_embed_dim] embedding.input
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.map_inputs_layer.weight [pronunciation_embed_dim, 4 * shape_embed_dim] embedding.input
      embeddings.map_inputs_layer.bias [hidden_size] embedding.input
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

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
    """#,
    // roformer
    #"""
    architecture roformer

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type roformer
    default num_attention_heads = 12
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 1536
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 50000

    model roformer.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.token_type_embeddings.weight [type_vocab_size, hidden_size] embedding.segment
      embeddings.LayerNorm.{weight,bias} [hidden_size] normalization
      encoder.
        embed_positions.weight [max_position_embeddings, hidden_size / num_attention_heads] embedding.position
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

    head ForMaskedLM
      cls.predictions.bias [vocab_size] head
      cls.predictions.transform.dense.weight [hidden_size, hidden_size] head
      cls.predictions.transform.dense.bias [hidden_size] head
      cls.predictions.transform.LayerNorm.{weight,bias} [hidden_size] head
      cls.predictions.decoder.weight head tied .embeddings.word_embeddings.weight
      cls.predictions.decoder.bias head tied cls.predictions.bias
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
  ]
}
