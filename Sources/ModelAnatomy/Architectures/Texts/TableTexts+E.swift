// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let e: [String] = [
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
    // embedding-gemma2-text
    #"""
    architecture embedding-gemma2-text

    source transformers 5.24.0
    stack encoder
    type embedding_gemma2_text
    default embedding_dim = 768, head_dim = 256, hidden_size = 512, intermediate_size = 2048
    default num_attention_heads = 4, num_hidden_layers = 24, num_key_value_heads = 2
    default vocab_size = 262144
    let keys = num_key_value_heads * head_dim

    let full_head_dim = 512

    model ""
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        layer_scalar [1] buffer "constants"
        self_attn. if layer_types[n] == "sliding_attention"
          q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
          o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
          q_norm.weight [head_dim] normalization
          k_norm.weight [head_dim] normalization
        self_attn. if layer_types[n] == "full_attention"
          q_proj.weight [num_attention_heads * full_head_dim, hidden_size] attention.query
          o_proj.weight [hidden_size, num_attention_heads * full_head_dim] attention.output
          q_norm.weight [full_head_dim] normalization
          k_norm.weight [full_head_dim] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
        pre_feedforward_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
        ple_block.per_layer_input_gate.weight [hidden_size, hidden_size] other
        ple_block.per_layer_projection.weight [hidden_size, hidden_size] projector
        ple_block.post_per_layer_input_norm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization
      ple.per_layer_model_projection.weight [6 * intermediate_size, hidden_size] projector
      ple.per_layer_projection_norm.weight [hidden_size] normalization
      embedding_projection.weight [embedding_dim, hidden_size] embedding.input
    """#,
    // embedding-gemma2
    #"""
    architecture embedding-gemma2

    source transformers 5.24.0
    stack shared
    type embedding_gemma2

    model ""
      language_model.: embedding_gemma2_text in text_config @text
    """#,
    // encodec
    #"""
    architecture encodec
    source transformers 5.24.0
    reference "Défossez et al., High Fidelity Neural Audio Compression, 2022"

    stack shared
    type encodec
    default audio_channels = 1, compress = 2, hidden_size = 128, kernel_size = 7, last_kernel_size = 7
    default norm_type = "weight_norm", num_filters = 32, num_lstm_layers = 2, num_residual_layers = 1
    default residual_kernel_size = 3, upsampling_ratios = [8, 5, 4, 2], use_conv_shortcut = true
    let rates = len(upsampling_ratios), step = num_residual_layers + 2, last = rates * step + 3
    let widest = num_filters * 2 ^ rates

    model ""
      encoder.layers.{n < last + 1}. @encoder
        conv. if n == 0
          bias [num_filters] convolution
          parametrizations.weight.original0 [num_filters, 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [num_filters, audio_channels, kernel_size] convolution if norm_type == "weight_norm"
        block. if n > 0 and n < last - 2 and (n - 1) % step < num_residual_layers
          1.conv.bias [num_filters * 2 ^ ((n - 1) / step) / compress] convolution
          1.conv.parametrizations.weight.original0 [num_filters * 2 ^ ((n - 1) / step) / compress, 1, 1] convolution if norm_type == "weight_norm"
          1.conv.parametrizations.weight.original1 [num_filters * 2 ^ ((n - 1) / step) / compress, num_filters * 2 ^ ((n - 1) / step), residual_kernel_size] convolution if norm_type == "weight_norm"
          3.conv.bias [num_filters * 2 ^ ((n - 1) / step)] convolution
          3.conv.parametrizations.weight.original0 [num_filters * 2 ^ ((n - 1) / step), 1, 1] convolution if norm_type == "weight_norm"
          3.conv.parametrizations.weight.original1 [num_filters * 2 ^ ((n - 1) / step), num_filters * 2 ^ ((n - 1) / step) / compress, 1] convolution if norm_type == "weight_norm"
        shortcut.conv. if use_conv_shortcut and n > 0 and n < last - 2 and (n - 1) % step < num_residual_layers
          bias [num_filters * 2 ^ ((n - 1) / step)] convolution
          parametrizations.weight.original0 [num_filters * 2 ^ ((n - 1) / step), 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [num_filters * 2 ^ ((n - 1) / step), num_filters * 2 ^ ((n - 1) / step), 1] convolution if norm_type == "weight_norm"
        conv. if n > 0 and n < last - 2 and n % step == 0
          bias [num_filters * 2 ^ (n / step)] convolution
          parametrizations.weight.original0 [num_filters * 2 ^ (n / step), 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [num_filters * 2 ^ (n / step), num_filters * 2 ^ (n / step - 1), 2 * upsampling_ratios[rates - n / step]] convolution if norm_type == "weight_norm"
        lstm. if n == last - 2
          {weight_ih,weight_hh}_l{i < num_lstm_layers} [4 * widest, widest] recurrent
          {bias_ih,bias_hh}_l{i < num_lstm_layers} [4 * widest] recurrent
        conv. if n == last
          bias [hidden_size] convolution
          parametrizations.weight.original0 [hidden_size, 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [hidden_size, widest, last_kernel_size] convolution if norm_type == "weight_norm"
      decoder.layers.{n < last + 1}. @decoder
        conv. if n == 0
          bias [widest] convolution
          parametrizations.weight.original0 [widest, 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [widest, hidden_size, kernel_size] convolution if norm_type == "weight_norm"
        lstm. if n == 1
          {weight_ih,weight_hh}_l{i < num_lstm_layers} [4 * widest, widest] recurrent
          {bias_ih,bias_hh}_l{i < num_lstm_layers} [4 * widest] recurrent
        conv. if n > 2 and n < last and n % step == 0
          bias [widest / 2 ^ (n / step)] convolution
          parametrizations.weight.original0 [widest / 2 ^ (n / step - 1), 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [widest / 2 ^ (n / step - 1), widest / 2 ^ (n / step), 2 * upsampling_ratios[n / step - 1]] convolution if norm_type == "weight_norm"
        block. if n > step and n < last and (n - 1) % step < num_residual_layers
          1.conv.bias [widest / 2 ^ (n / step) / compress] convolution
          1.conv.parametrizations.weight.original0 [widest / 2 ^ (n / step) / compress, 1, 1] convolution if norm_type == "weight_norm"
          1.conv.parametrizations.weight.original1 [widest / 2 ^ (n / step) / compress, widest / 2 ^ (n / step), residual_kernel_size] convolution if norm_type == "weight_norm"
          3.conv.bias [widest / 2 ^ (n / step)] convolution
          3.conv.parametrizations.weight.original0 [widest / 2 ^ (n / step), 1, 1] convolution if norm_type == "weight_norm"
          3.conv.parametrizations.weight.original1 [widest / 2 ^ (n / step), widest / 2 ^ (n / step) / compress, 1] convolution if norm_type == "weight_norm"
        shortcut.conv. if use_conv_shortcut and n > step and n < last and (n - 1) % step < num_residual_layers
          bias [widest / 2 ^ (n / step)] convolution
          parametrizations.weight.original0 [widest / 2 ^ (n / step), 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [widest / 2 ^ (n / step), widest / 2 ^ (n / step), 1] convolution if norm_type == "weight_norm"
        conv. if n == last
          bias [audio_channels] convolution
          parametrizations.weight.original0 [audio_channels, 1, 1] convolution if norm_type == "weight_norm"
          parametrizations.weight.original1 [audio_channels, num_filters, last_kernel_size] convolution if norm_type == "weight_norm"
      quantizer.layers.{n}.codebook.{inited,cluster_size,embed,embed_avg} buffer "codebook, moved by averages"
    """#,
    // eomt-dinov3
    #"""
    architecture eomt-dinov3

    source transformers 5.24.0
    stack encoder
    natural ForUniversalSegmentation
    type eomt_dinov3
    default hidden_size = 1024, intermediate_size = 4096, num_channels = 3, num_hidden_layers = 24
    default num_queries = 200, num_register_tokens = 4, patch_size = 16

    model ""
      attn_mask_probs [4] buffer "constants"
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.register_tokens [1, num_register_tokens, hidden_size] embedding.token
      embeddings.patch_embeddings.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.bias [hidden_size] embedding.input
      layernorm.{weight,bias} [hidden_size] normalization
      query.weight [num_queries, hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        norm1.{weight,bias} [hidden_size] normalization
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.o_proj.weight [hidden_size, hidden_size] attention.output
        attention.o_proj.bias [hidden_size] attention.output
        layer_scale1.lambda1 [hidden_size] layerScale
        norm2.{weight,bias} [hidden_size] normalization
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
        layer_scale2.lambda1 [hidden_size] layerScale
      upscale_block.block.0.conv1.weight [hidden_size, hidden_size, 2, 2] convolution
      upscale_block.block.0.conv1.bias [hidden_size] convolution
      upscale_block.block.0.conv2.weight [hidden_size, 1, 3, 3] convolution
      upscale_block.block.0.layernorm2d.{weight,bias} [hidden_size] normalization
      upscale_block.block.1.conv1.weight [hidden_size, hidden_size, 2, 2] convolution
      upscale_block.block.1.conv1.bias [hidden_size] convolution
      upscale_block.block.1.conv2.weight [hidden_size, 1, 3, 3] convolution
      upscale_block.block.1.layernorm2d.{weight,bias} [hidden_size] normalization
      mask_head.fc1.weight [hidden_size, hidden_size] feedForward.up
      mask_head.fc1.bias [hidden_size] feedForward.up
      mask_head.fc2.weight [hidden_size, hidden_size] feedForward.down
      mask_head.fc2.bias [hidden_size] feedForward.down
      mask_head.fc3.weight [hidden_size, hidden_size] head
      mask_head.fc3.bias [hidden_size] head
      class_predictor.weight [3, hidden_size] head
      class_predictor.bias [3] head
      criterion.empty_weight [3] buffer "frozen normalization"

    head ForUniversalSegmentation
    """#,
    // eomt
    #"""
    architecture eomt

    source transformers 5.24.0
    stack encoder
    natural ForUniversalSegmentation
    type eomt
    default hidden_size = 1024, mlp_ratio = 4, num_channels = 3, num_hidden_layers = 24
    default num_queries = 200, num_register_tokens = 4, patch_size = 16

    model ""
      attn_mask_probs [4] buffer "constants"
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.register_tokens [1, num_register_tokens, hidden_size] embedding.token
      embeddings.patch_embeddings.projection.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.position_embeddings.weight [1600, hidden_size] embedding.position
      layernorm.{weight,bias} [hidden_size] normalization
      query.weight [num_queries, hidden_size] embedding.input
      layers.{n < num_hidden_layers}.
        norm1.{weight,bias} [hidden_size] normalization
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.k_proj.bias [hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.v_proj.bias [hidden_size] attention.value
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.q_proj.bias [hidden_size] attention.query
        attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attention.out_proj.bias [hidden_size] attention.output
        layer_scale1.lambda1 [hidden_size] layerScale
        norm2.{weight,bias} [hidden_size] normalization
        mlp.fc1.weight [hidden_size * mlp_ratio, hidden_size] feedForward.up
        mlp.fc1.bias [hidden_size * mlp_ratio] feedForward.up
        mlp.fc2.weight [hidden_size, hidden_size * mlp_ratio] feedForward.down
        mlp.fc2.bias [hidden_size] feedForward.down
        layer_scale2.lambda1 [hidden_size] layerScale
      upscale_block.block.0.conv1.weight [hidden_size, hidden_size, 2, 2] convolution
      upscale_block.block.0.conv1.bias [hidden_size] convolution
      upscale_block.block.0.conv2.weight [hidden_size, 1, 3, 3] convolution
      upscale_block.block.0.layernorm2d.{weight,bias} [hidden_size] normalization
      upscale_block.block.1.conv1.weight [hidden_size, hidden_size, 2, 2] convolution
      upscale_block.block.1.conv1.bias [hidden_size] convolution
      upscale_block.block.1.conv2.weight [hidden_size, 1, 3, 3] convolution
      upscale_block.block.1.layernorm2d.{weight,bias} [hidden_size] normalization
      mask_head.fc1.weight [hidden_size, hidden_size] feedForward.up
      mask_head.fc1.bias [hidden_size] feedForward.up
      mask_head.fc2.weight [hidden_size, hidden_size] feedForward.down
      mask_head.fc2.bias [hidden_size] feedForward.down
      mask_head.fc3.weight [hidden_size, hidden_size] head
      mask_head.fc3.bias [hidden_size] head
      class_predictor.weight [3, hidden_size] head
      class_predictor.bias [3] head
      criterion.empty_weight [3] buffer "frozen normalization"

    head ForUniversalSegmentation
    """#,
    // ernie
    #"""
    architecture ernie

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type ernie
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 512
    default num_hidden_layers = 12, type_vocab_size = 2, vocab_size = 30522

    model ernie.
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
    // ernie4-5-moe
    #"""
    architecture ernie4-5-moe
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type ernie4_5_moe
    default hidden_size = 2560, intermediate_size = 12288, moe_intermediate_size = 1536
    default moe_layer_interval = 1, moe_layer_start_index = 1, moe_num_experts = 64
    default moe_num_shared_experts = 2, num_attention_heads = 20, num_hidden_layers = 28
    default num_key_value_heads = 4, tie_word_embeddings = true, use_bias = false, vocab_size = 103424
    default head_dim = hidden_size / num_attention_heads
    default num_experts_per_tok = 6
    let width = moe_intermediate_size * moe_num_shared_experts, keys = num_key_value_heads * head_dim
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if (n + 1) % moe_layer_interval != 0 or n < moe_layer_start_index
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if ((n + 1) % moe_layer_interval != 0 or n < moe_layer_start_index) and use_bias
          down_proj.bias [hidden_size] feedForward.down
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
        mlp. if (n + 1) % moe_layer_interval == 0 and n >= moe_layer_start_index
          experts.{e < moe_num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          moe_statics.e_score_correction_bias [1, moe_num_experts] expert.router
          gate.weight [moe_num_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, width] feedForward.down
            down_proj.bias [hidden_size] feedForward.down if use_bias
            gate_proj.weight [width, hidden_size] feedForward.gate
            gate_proj.bias [width] feedForward.gate if use_bias
            up_proj.weight [width, hidden_size] feedForward.up
            up_proj.bias [width] feedForward.up if use_bias
        post_attention_layernorm.weight [hidden_size] normalization
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn. if use_bias
          k_proj.bias [keys] attention.key
          o_proj.bias [hidden_size] attention.output
          q_proj.bias [queries] attention.query
          v_proj.bias [keys] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
      lm_head.bias [vocab_size] head if use_bias
    """#,
    // esm
    #"""
    architecture esm

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type esm
    default hidden_size = 768, intermediate_size = 3072, max_position_embeddings = 1026
    default num_attention_heads = 12, num_hidden_layers = 12, vocab_size = 33

    model esm.
      contact_head.regression.bias [1] head
      contact_head.regression.weight [1, num_hidden_layers * num_attention_heads] head
      embeddings.position_embeddings.weight [max_position_embeddings, hidden_size] embedding.position
      embeddings.word_embeddings.weight [vocab_size, hidden_size] embedding.token
      encoder.
        emb_layer_norm_after.{bias,weight} [hidden_size] normalization
        layer.{n < num_hidden_layers}.
          LayerNorm.{beta,gamma} [hidden_size] normalization
          attention.LayerNorm.{beta,gamma} [hidden_size] normalization
          attention.output.dense.bias [hidden_size] attention.output
          attention.output.dense.weight [hidden_size, hidden_size] attention.output
          attention.self.key.bias [hidden_size] attention.key
          attention.self.key.weight [hidden_size, hidden_size] attention.key
          attention.self.query.bias [hidden_size] attention.query
          attention.self.query.weight [hidden_size, hidden_size] attention.query
          attention.self.value.bias [hidden_size] attention.value
          attention.self.value.weight [hidden_size, hidden_size] attention.value
          intermediate.dense.bias [intermediate_size] feedForward.up
          intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
          output.dense.bias [hidden_size] feedForward.down
          output.dense.weight [hidden_size, intermediate_size] feedForward.down
      pooler.dense.bias [hidden_size] pooler if head == ""
      pooler.dense.weight [hidden_size, hidden_size] pooler if head == ""

    head ForMaskedLM
      lm_head.bias [vocab_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.layer_norm.{bias,weight} [hidden_size] head
      lm_head.decoder.weight head tied .embeddings.word_embeddings.weight
    """#,
    // esmc
    #"""
    architecture esmc

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type esmc
    default head_dim = 64, hidden_size = 2560, intermediate_size = 6912, num_attention_heads = 40
    default num_hidden_layers = 80, num_key_value_heads = 40, vocab_size = 64
    let queries = num_attention_heads * head_dim, keys = num_key_value_heads * head_dim

    model esmc.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.k_proj.weight [keys, hidden_size] attention.key
        self_attn.v_proj.weight [keys, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [queries] normalization
        self_attn.k_norm.weight [keys] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        input_layernorm.{weight,bias} [hidden_size] normalization
        post_attention_layernorm.{weight,bias} [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForMaskedLM
      lm_head.dense.weight [hidden_size, hidden_size] head
      lm_head.dense.bias [hidden_size] head
      lm_head.layer_norm.{weight,bias} [hidden_size] head
      lm_head.decoder.weight [vocab_size, hidden_size] head
      lm_head.decoder.bias [vocab_size] head
    """#,
    // eurobert
    #"""
    architecture eurobert

    source transformers 5.24.0
    stack encoder
    natural ForMaskedLM
    type eurobert
    default head_dim = 64, hidden_size = 768, intermediate_size = 3072, num_attention_heads = 12
    default num_hidden_layers = 12, num_key_value_heads = 12, vocab_size = 128256

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

    head ForMaskedLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // exaone
    #"""
    architecture exaone
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type exaone
    default attention_bias = false, hidden_size = 4096, intermediate_size = 14336, mlp_bias = false
    default num_attention_heads = 32, num_hidden_layers = 32, num_key_value_heads = 8
    default tie_word_embeddings = false, vocab_size = 102400
    default head_dim = hidden_size / num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

    model ""
      lm_head.weight [vocab_size, hidden_size] head tied transformer.wte.weight when tie_word_embeddings
      transformer.
        wte.weight [vocab_size, hidden_size] embedding.token
        h.{n < num_hidden_layers}.
          ln_1.weight [hidden_size] normalization
          mlp.c_proj.weight [hidden_size, intermediate_size] feedForward.down
          mlp.c_fc_0.weight [intermediate_size, hidden_size] feedForward.gate
          mlp.c_fc_1.weight [intermediate_size, hidden_size] feedForward.up
          mlp. if mlp_bias
            c_proj.bias [hidden_size] feedForward.down
            c_fc_0.bias [intermediate_size] feedForward.gate
            c_fc_1.bias [intermediate_size] feedForward.up
          ln_2.weight [hidden_size] normalization
          attn.
            attention.k_proj.weight [keys, hidden_size] attention.key
            attention.out_proj.weight [hidden_size, queries] attention.output
            attention.q_proj.weight [queries, hidden_size] attention.query
            attention.v_proj.weight [keys, hidden_size] attention.value
            attention. if attention_bias
              k_proj.bias [keys] attention.key
              out_proj.bias [hidden_size] attention.output
              q_proj.bias [queries] attention.query
              v_proj.bias [keys] attention.value
        ln_f.weight [hidden_size] normalization

    head ForCausalLM
    """#,
    // exaone4-5-vision
    #"""
    architecture exaone4-5-vision
    source transformers 5.24.0
    stack encoder
    type exaone4_5_vision
    default depth = 32, hidden_size = 3584, in_channels = 3, intermediate_size = 3420, num_heads = 16
    default num_key_value_heads = 8, out_hidden_size = 3584, patch_size = 14, spatial_merge_size = 2
    default temporal_patch_size = 2
    let width = hidden_size * spatial_merge_size ^ 2

    model ""
      patch_embed.proj.weight [hidden_size, in_channels, temporal_patch_size, patch_size, patch_size] embedding.input
      blocks.{n < depth}.
        norm1.weight [hidden_size] normalization
        norm2.weight [hidden_size] normalization
        attn.proj.weight [hidden_size, hidden_size] attention.output
        attn.proj.bias [hidden_size] attention.output
        attn.qkv.weight [hidden_size + 2 * (num_key_value_heads * (hidden_size / num_heads)), hidden_size] attention.qkv
        attn.qkv.bias [hidden_size + 2 * (num_key_value_heads * (hidden_size / num_heads))] attention.qkv
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.gate_proj.bias [intermediate_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down
      merger.ln_q.weight [hidden_size] normalization
      merger.mlp.0.weight [width, width] projector
      merger.mlp.0.bias [width] projector
      merger.mlp.2.weight [out_hidden_size, width] projector
      merger.mlp.2.bias [out_hidden_size] projector
    """#,
    // exaone4-5
    #"""
    architecture exaone4-5

    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type exaone4_5
    default text_config.hidden_size = 4096, text_config.vocab_size = 102400

    model model.
      visual.: exaone4_5_vision in vision_config @vision @encoder
      language_model.: exaone4 in text_config @text

    head ForConditionalGeneration
      lm_head.weight [text_config.vocab_size, text_config.hidden_size] head
    """#,
    // exaone4
    #"""
    architecture exaone4
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type exaone4
    default hidden_size = 4096, intermediate_size = 16384, num_attention_heads = 32
    default num_hidden_layers = 32, num_key_value_heads = 32, tie_word_embeddings = false
    default vocab_size = 102400, head_dim = hidden_size / num_attention_heads

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        self_attn.q_proj.weight [num_attention_heads * head_dim, hidden_size] attention.query
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
        self_attn.o_proj.weight [hidden_size, num_attention_heads * head_dim] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.k_norm.weight [head_dim] normalization
        mlp.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        post_attention_layernorm.weight [hidden_size] normalization
        post_feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification ForTokenClassification
      score.weight [num_labels, hidden_size] head
      score.bias [num_labels] head if head == "ForTokenClassification"
    """#,
  ]
}
