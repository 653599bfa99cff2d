// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let t: [String] = [
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
    // t5gemma
    #"""
    architecture t5gemma

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type t5gemma
    default decoder.head_dim = 256, decoder.hidden_size = 2304, decoder.intermediate_size = 9216
    default decoder.num_attention_heads = 8, decoder.num_hidden_layers = 26
    default decoder.num_key_value_heads = 4, decoder.vocab_size = 256000, encoder.head_dim = 256
    default encoder.hidden_size = 2304, encoder.intermediate_size = 9216
    default encoder.num_attention_heads = 8, encoder.num_hidden_layers = 26
    default encoder.num_key_value_heads = 4, encoder.vocab_size = 256000
    let queries = decoder.num_attention_heads * decoder.head_dim
    let keys = decoder.num_key_value_heads * decoder.head_dim

    model model.
      encoder. @encoder
        embed_tokens.weight [encoder.vocab_size, encoder.hidden_size] embedding.token
        norm.weight [encoder.hidden_size] normalization
        layers.{n < encoder.num_hidden_layers}.
          self_attn.q_proj.weight [encoder.num_attention_heads * encoder.head_dim, encoder.hidden_size] attention.query
          self_attn.k_proj.weight [encoder.num_key_value_heads * encoder.head_dim, encoder.hidden_size] attention.key
          self_attn.v_proj.weight [encoder.num_key_value_heads * encoder.head_dim, encoder.hidden_size] attention.value
          self_attn.o_proj.weight [encoder.hidden_size, encoder.num_attention_heads * encoder.head_dim] attention.output
          pre_self_attn_layernorm.weight [encoder.hidden_size] normalization
          post_self_attn_layernorm.weight [encoder.hidden_size] normalization
          mlp.gate_proj.weight [encoder.intermediate_size, encoder.hidden_size] feedForward.gate
          mlp.up_proj.weight [encoder.intermediate_size, encoder.hidden_size] feedForward.up
          mlp.down_proj.weight [encoder.hidden_size, encoder.intermediate_size] feedForward.down
          pre_feedforward_layernorm.weight [encoder.hidden_size] normalization
          post_feedforward_layernorm.weight [encoder.hidden_size] normalization
      decoder. @decoder
        embed_tokens.weight [decoder.vocab_size, decoder.hidden_size] embedding.token
        norm.weight [decoder.hidden_size] normalization
        layers.{n < decoder.num_hidden_layers}.
          self_attn.q_proj.weight [queries, decoder.hidden_size] attention.query
          self_attn.k_proj.weight [keys, decoder.hidden_size] attention.key
          self_attn.v_proj.weight [keys, decoder.hidden_size] attention.value
          self_attn.o_proj.weight [decoder.hidden_size, queries] attention.output
          pre_self_attn_layernorm.weight [decoder.hidden_size] normalization
          post_self_attn_layernorm.weight [decoder.hidden_size] normalization
          mlp.gate_proj.weight [decoder.intermediate_size, decoder.hidden_size] feedForward.gate
          mlp.up_proj.weight [decoder.intermediate_size, decoder.hidden_size] feedForward.up
          mlp.down_proj.weight [decoder.hidden_size, decoder.intermediate_size] feedForward.down
          pre_feedforward_layernorm.weight [decoder.hidden_size] normalization
          post_feedforward_layernorm.weight [decoder.hidden_size] normalization
          cross_attn.q_proj.weight [queries, decoder.hidden_size] crossAttention.query
          cross_attn.k_proj.weight [keys, decoder.hidden_size] crossAttention.key
          cross_attn.v_proj.weight [keys, decoder.hidden_size] crossAttention.value
          cross_attn.o_proj.weight [decoder.hidden_size, queries] crossAttention.output
          pre_cross_attn_layernorm.weight [decoder.hidden_size] normalization
          post_cross_attn_layernorm.weight [decoder.hidden_size] normalization

    head ForConditionalGeneration
      lm_head.out_proj.weight head tied .decoder.embed_tokens.weight
    """#,
    // tapas
    #"""
    architecture tapas

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type tapas
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 1024
    default num_hidden_layers = 12, vocab_size = 30522

    model tapas.
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.token_type_embeddings_0.weight [3, hidden_size] embedding.segment
      embeddings.token_type_embeddings_1.weight [hidden_size / 3, hidden_size] embedding.segment
      embeddings.token_type_embeddings_2.weight [hidden_size / 3, hidden_size] embedding.segment
      embeddings.token_type_embeddings_3.weight [2, hidden_size] embedding.segment
      embeddings.token_type_embeddings_4.weight [hidden_size / 3, hidden_size] embedding.segment
      embeddings.token_type_embeddings_5.weight [hidden_size / 3, hidden_size] embedding.segment
      embeddings.token_type_embeddings_6.weight [10, hidden_size] embedding.segment
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
    // time-series-transformer
    #"""
    architecture time-series-transformer

    source transformers 5.24.0
    stack shared
    type time_series_transformer
    default d_model = 64, decoder_ffn_dim = 32, encoder_ffn_dim = 32, feature_size = 9

    model ""
      encoder. @encoder
        value_embedding.value_projection.weight [d_model, feature_size] embedding.input
        embed_positions.weight [48, d_model] embedding.position
        layers.
          0.
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
          1.
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
      decoder. @decoder
        value_embedding.value_projection.weight [d_model, feature_size] embedding.input
        embed_positions.weight [48, d_model] embedding.position
        layers.
          0.
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
          1.
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
    """#,
    // timesfm
    #"""
    architecture timesfm

    source transformers 5.24.0
    stack decoder
    natural ModelForPrediction
    type timesfm
    default head_dim = 80, hidden_size = 1280, intermediate_size = 1280, num_attention_heads = 16
    default num_hidden_layers = 50
    let queries = num_attention_heads * head_dim

    model decoder.
      input_ff_layer.input_layer.weight [intermediate_size, 64] other
      input_ff_layer.input_layer.bias [hidden_size] other
      input_ff_layer.output_layer.weight [hidden_size, hidden_size] other
      input_ff_layer.output_layer.bias [hidden_size] other
      input_ff_layer.residual_layer.weight [intermediate_size, 64] other
      input_ff_layer.residual_layer.bias [hidden_size] other
      freq_emb.weight [3, intermediate_size] embedding.input
      layers.{n < num_hidden_layers}.
        self_attn.scaling [head_dim] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.q_proj.bias [queries] attention.query
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.k_proj.bias [hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.o_proj.bias [hidden_size] attention.output
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.gate_proj.bias [intermediate_size] feedForward.gate
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
        mlp.layer_norm.{weight,bias} [hidden_size] normalization
        input_layernorm.weight [hidden_size] normalization

    head ModelForPrediction
      horizon_ff_layer.input_layer.weight [hidden_size, hidden_size] head
      horizon_ff_layer.input_layer.bias [hidden_size] head
      horizon_ff_layer.output_layer.weight [hidden_size, hidden_size] head
      horizon_ff_layer.output_layer.bias [hidden_size] head
      horizon_ff_layer.residual_layer.weight [hidden_size, hidden_size] head
      horizon_ff_layer.residual_layer.bias [hidden_size] head
    """#,
    // timesfm2-5
    #"""
    architecture timesfm2-5

    source transformers 5.24.0
    stack decoder
    natural ModelForPrediction
    type timesfm2_5
    default head_dim = 80, hidden_size = 1280, intermediate_size = 1280, num_attention_heads = 16
    default num_hidden_layers = 20, num_key_value_heads = 16

    model model.
      input_ff_layer.input_layer.bias [hidden_size] other
      input_ff_layer.input_layer.weight [intermediate_size, 64] other
      input_ff_layer.output_layer.bias [hidden_size] other
      input_ff_layer.output_layer.weight [hidden_size, hidden_size] other
      input_ff_layer.residual_layer.bias [hidden_size] other
      input_ff_layer.residual_layer.weight [intermediate_size, 64] other
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp.ff0.weight [hidden_size, hidden_size] feedForward.up
        mlp.ff1.weight [hidden_size, hidden_size] feedForward.down
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.scaling [head_dim] attention.output
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value

    head ModelForPrediction
      output_projection_point.input_layer.weight [hidden_size, hidden_size] head
      output_projection_point.output_layer.weight [hidden_size, hidden_size] head
      output_projection_point.residual_layer.weight [hidden_size, hidden_size] head
      output_projection_quantiles.input_layer.weight [hidden_size, hidden_size] head
      output_projection_quantiles.output_layer.weight [8 * hidden_size, intermediate_size] head
      output_projection_quantiles.residual_layer.weight [8 * hidden_size, intermediate_size] head
    """#,
    // timesformer
    #"""
    architecture timesformer

    source transformers 5.24.0
    stack encoder
    natural ForVideoClassification
    type timesformer
    default hidden_size = 768, image_size = 224, intermediate_size = 3072, num_channels = 3
    default num_frames = 8, num_hidden_layers = 12, patch_size = 16

    model timesformer.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.position_embeddings [1, image_size / patch_size * (image_size / patch_size) + 1, hidden_size] embedding.position
      embeddings.time_embeddings [1, num_frames, hidden_size] embedding.position
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attention.attention.qkv.bias [3 * hidden_size] attention.qkv
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        attention.output.dense.bias [hidden_size] attention.output
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        intermediate.dense.bias [intermediate_size] feedForward.up
        output.dense.weight [hidden_size, intermediate_size] feedForward.down
        output.dense.bias [hidden_size] feedForward.down
        layernorm_before.{weight,bias} [hidden_size] normalization
        layernorm_after.{weight,bias} [hidden_size] normalization
        temporal_layernorm.{weight,bias} [hidden_size] normalization
        temporal_attention.attention.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        temporal_attention.attention.qkv.bias [3 * hidden_size] attention.qkv
        temporal_attention.output.dense.weight [hidden_size, hidden_size] attention.output
        temporal_attention.output.dense.bias [hidden_size] attention.output
        temporal_dense.weight [hidden_size, hidden_size] other
        temporal_dense.bias [hidden_size] other
      layernorm.{weight,bias} [hidden_size] normalization

    head ForVideoClassification
      classifier.weight [num_labels, hidden_size] head
      classifier.bias [num_labels] head
    """#,
    // timm-backbone
    #"""
    architecture timm-backbone

    source transformers 5.24.0
    stack encoder
    type timm_backbone
    default num_channels = 3

    model ""
      _backbone.
        conv1.weight [64, num_channels, 7, 7] convolution
        bn1.{weight,bias} [64] normalization
        bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
        bn1.num_batches_tracked [] buffer "batch norm statistics"
        layer1.{n < 3}.
          conv1.weight [64, 64, 1, 1] convolution if n == 0
          conv1.weight [64, 256, 1, 1] convolution if n > 0
          bn1.{weight,bias} [64] normalization
          bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [64, 64, 3, 3] convolution
          bn2.{weight,bias} [64] normalization
          bn2.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [256, 64, 1, 1] convolution
          bn3.{weight,bias} [256] normalization
          bn3.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [256, 64, 1, 1] convolution
            1.{weight,bias} [256] normalization
            1.{running_mean,running_var} [256] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer2.{n < 4}.
          conv1.weight [128, 256, 1, 1] convolution if n == 0
          conv1.weight [128, 512, 1, 1] convolution if n > 0
          bn1.{weight,bias} [128] normalization
          bn1.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [128, 128, 3, 3] convolution
          bn2.{weight,bias} [128] normalization
          bn2.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [512, 128, 1, 1] convolution
          bn3.{weight,bias} [512] normalization
          bn3.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [512, 256, 1, 1] convolution
            1.{weight,bias} [512] normalization
            1.{running_mean,running_var} [512] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer3.{n < 6}.
          conv1.weight [256, 512, 1, 1] convolution if n == 0
          conv1.weight [256, 1024, 1, 1] convolution if n > 0
          bn1.{weight,bias} [256] normalization
          bn1.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [256, 256, 3, 3] convolution
          bn2.{weight,bias} [256] normalization
          bn2.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [1024, 256, 1, 1] convolution
          bn3.{weight,bias} [1024] normalization
          bn3.{running_mean,running_var} [1024] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [1024, 512, 1, 1] convolution
            1.{weight,bias} [1024] normalization
            1.{running_mean,running_var} [1024] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer4.{n < 3}.
          conv1.weight [512, 1024, 1, 1] convolution if n == 0
          conv1.weight [512, 2048, 1, 1] convolution if n > 0
          bn1.{weight,bias} [512] normalization
          bn1.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [512, 512, 3, 3] convolution
          bn2.{weight,bias} [512] normalization
          bn2.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [2048, 512, 1, 1] convolution
          bn3.{weight,bias} [2048] normalization
          bn3.{running_mean,running_var} [2048] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [2048, 1024, 1, 1] convolution
            1.{weight,bias} [2048] normalization
            1.{running_mean,running_var} [2048] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
    """#,
    // timm-wrapper
    #"""
    architecture timm-wrapper

    source transformers 5.24.0
    stack encoder
    natural ForImageClassification
    type timm_wrapper

    model ""
      timm_model.
        conv1.weight [64, 3, 7, 7] convolution
        bn1.{weight,bias} [64] normalization
        bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
        bn1.num_batches_tracked [] buffer "batch norm statistics"
        layer1.{n < 3}.
          conv1.weight [64, 64, 1, 1] convolution if n == 0
          conv1.weight [64, 256, 1, 1] convolution if n > 0
          bn1.{weight,bias} [64] normalization
          bn1.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [64, 64, 3, 3] convolution
          bn2.{weight,bias} [64] normalization
          bn2.{running_mean,running_var} [64] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [256, 64, 1, 1] convolution
          bn3.{weight,bias} [256] normalization
          bn3.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [256, 64, 1, 1] convolution
            1.{weight,bias} [256] normalization
            1.{running_mean,running_var} [256] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer2.{n < 4}.
          conv1.weight [128, 256, 1, 1] convolution if n == 0
          conv1.weight [128, 512, 1, 1] convolution if n > 0
          bn1.{weight,bias} [128] normalization
          bn1.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [128, 128, 3, 3] convolution
          bn2.{weight,bias} [128] normalization
          bn2.{running_mean,running_var} [128] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [512, 128, 1, 1] convolution
          bn3.{weight,bias} [512] normalization
          bn3.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [512, 256, 1, 1] convolution
            1.{weight,bias} [512] normalization
            1.{running_mean,running_var} [512] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer3.{n < 6}.
          conv1.weight [256, 512, 1, 1] convolution if n == 0
          conv1.weight [256, 1024, 1, 1] convolution if n > 0
          bn1.{weight,bias} [256] normalization
          bn1.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [256, 256, 3, 3] convolution
          bn2.{weight,bias} [256] normalization
          bn2.{running_mean,running_var} [256] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [1024, 256, 1, 1] convolution
          bn3.{weight,bias} [1024] normalization
          bn3.{running_mean,running_var} [1024] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [1024, 512, 1, 1] convolution
            1.{weight,bias} [1024] normalization
            1.{running_mean,running_var} [1024] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
        layer4.{n < 3}.
          conv1.weight [512, 1024, 1, 1] convolution if n == 0
          conv1.weight [512, 2048, 1, 1] convolution if n > 0
          bn1.{weight,bias} [512] normalization
          bn1.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn1.num_batches_tracked [] buffer "batch norm statistics"
          conv2.weight [512, 512, 3, 3] convolution
          bn2.{weight,bias} [512] normalization
          bn2.{running_mean,running_var} [512] buffer "batch norm statistics"
          bn2.num_batches_tracked [] buffer "batch norm statistics"
          conv3.weight [2048, 512, 1, 1] convolution
          bn3.{weight,bias} [2048] normalization
          bn3.{running_mean,running_var} [2048] buffer "batch norm statistics"
          bn3.num_batches_tracked [] buffer "batch norm statistics"
          downsample. if n == 0
            0.weight [2048, 1024, 1, 1] convolution
            1.{weight,bias} [2048] normalization
            1.{running_mean,running_var} [2048] buffer "batch norm statistics"
            1.num_batches_tracked [] buffer "batch norm statistics"
      timm_model.fc.weight [2, 2048] other if head == "ForImageClassification"
      timm_model.fc.bias [2] other if head == "ForImageClassification"

    head ForImageClassification
    """#,
    // tipsv2-text-model
    #"""
    architecture tipsv2-text-model

    source transformers 5.24.0
    stack encoder
    type tipsv2_text_model
    default hidden_size = 768, intermediate_size = 3072, num_hidden_layers = 12, vocab_size = 32000

    model ""
      token_embedding.weight [vocab_size, hidden_size] embedding.token
      transformer.resblocks.{n < num_hidden_layers}.
        ln_1.{bias,weight} [hidden_size] normalization
        ln_2.{bias,weight} [hidden_size] normalization
        mlp.c_fc.bias [4 * hidden_size] feedForward.up
        mlp.c_fc.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.c_proj.bias [hidden_size] feedForward.down
        mlp.c_proj.weight [hidden_size, intermediate_size] feedForward.down
        attn.in_proj_bias [3 * hidden_size] attention.qkv
        attn.in_proj_weight [3 * hidden_size, hidden_size] attention.qkv
        attn.out_proj.bias [hidden_size] attention.output
        attn.out_proj.weight [hidden_size, hidden_size] attention.output
      ln_final.{bias,weight} [hidden_size] normalization
    """#,
    // tipsv2-vision-model
    #"""
    architecture tipsv2-vision-model

    source transformers 5.24.0
    stack encoder
    type tipsv2_vision_model
    default hidden_size = 768, image_size = 448, num_channels = 3, num_hidden_layers = 12
    default num_register_tokens = 1, patch_size = 14

    model ""
      cls_token [1, 1, hidden_size] embedding.token
      mask_token [1, hidden_size] embedding.token
      patch_embed.proj.bias [hidden_size] embedding.input
      patch_embed.proj.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      pos_embed [1, (image_size / patch_size) ^ 2 + 1, hidden_size] embedding.position
      register_tokens [1, num_register_tokens, hidden_size] embedding.token
      blocks.{n < num_hidden_layers}.
        attn.qkv.bias [3 * hidden_size] attention.qkv
        attn.qkv.weight [3 * hidden_size, hidden_size] attention.qkv
        attn.proj.bias [hidden_size] attention.output
        attn.proj.weight [hidden_size, hidden_size] attention.output
        ls1.gamma [hidden_size] layerScale
        ls2.gamma [hidden_size] layerScale
        mlp.c_fc.bias [4 * hidden_size] feedForward.up
        mlp.c_fc.weight [4 * hidden_size, hidden_size] feedForward.up
        mlp.c_proj.bias [hidden_size] feedForward.down
        mlp.c_proj.weight [hidden_size, 4 * hidden_size] feedForward.down
        norm1.{bias,weight} [hidden_size] normalization
        norm2.{bias,weight} [hidden_size] normalization
      norm.{bias,weight} [hidden_size] normalization
    """#,
    // trocr
    #"""
    architecture trocr
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type trocr
    default d_model = 1024, decoder_ffn_dim = 4096, decoder_layers = 12, layernorm_embedding = true
    default max_position_embeddings = 512, tie_word_embeddings = true
    default use_learned_position_embeddings = true, vocab_size = 50265

    model ""
      model.decoder.
        embed_tokens.weight [vocab_size, d_model] embedding.token
        embed_positions.weight [max_position_embeddings + 2, d_model] embedding.position if use_learned_position_embeddings
        layernorm_embedding.{weight,bias} [d_model] normalization if layernorm_embedding
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
      output_projection.weight [vocab_size, d_model] head tied model.decoder.embed_tokens.weight when tie_word_embeddings

    head ForCausalLM
    """#,
  ]
}
