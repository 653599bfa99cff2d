// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

extension TableTexts {
  static let a: [String] = [
    // afmoe
    #"""
    architecture afmoe

    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type afmoe
    default head_dim = 128, hidden_size = 2048, intermediate_size = 6144, moe_intermediate_size = 1408
    default num_attention_heads = 16, num_experts = 64, num_hidden_layers = 32
    default num_key_value_heads = 16, vocab_size = 200192
    default num_experts_per_tok = 6
    let queries = num_attention_heads * head_dim

    model model.
      embed_tokens.weight [vocab_size, hidden_size] embedding.token
      layers.{n < num_hidden_layers}.
        input_layernorm.weight [hidden_size] normalization
        mlp. if n == 0
          down_proj.weight [hidden_size, intermediate_size] feedForward.down
          gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
          up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp. if n > 0
          expert_bias [num_experts] other
          experts.{e < num_experts}.
            down_proj.weight [hidden_size, moe_intermediate_size] expert.down
            gate_proj.weight [moe_intermediate_size, hidden_size] expert.gate
            up_proj.weight [moe_intermediate_size, hidden_size] expert.up
          router.gate.weight [num_experts, hidden_size] expert.router
          shared_experts.
            down_proj.weight [hidden_size, 2 * moe_intermediate_size] feedForward.down
            gate_proj.weight [2 * moe_intermediate_size, hidden_size] feedForward.gate
            up_proj.weight [2 * moe_intermediate_size, hidden_size] feedForward.up
        post_attention_layernorm.weight [hidden_size] normalization
        post_mlp_layernorm.weight [hidden_size] normalization
        pre_mlp_layernorm.weight [hidden_size] normalization
        self_attn.gate_proj.weight [queries, hidden_size] attention.gate
        self_attn.k_norm.weight [head_dim] normalization
        self_attn.k_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.key
        self_attn.o_proj.weight [hidden_size, queries] attention.output
        self_attn.q_norm.weight [head_dim] normalization
        self_attn.q_proj.weight [queries, hidden_size] attention.query
        self_attn.v_proj.weight [num_key_value_heads * head_dim, hidden_size] attention.value
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head
    """#,
    // aimv2-vision-model
    #"""
    architecture aimv2-vision-model
    source transformers 5.24.0
    stack encoder
    type aimv2_vision_model
    default hidden_size = 1024, image_size = 224, intermediate_size = 2816, is_native = false
    default mlp_bias = false, num_channels = 3, num_hidden_layers = 24, patch_size = 14
    default qkv_bias = false, use_head = true

    model ""
      embeddings.patch_embed.weight [hidden_size, num_channels, patch_size, patch_size] embedding.input
      embeddings.patch_embed.bias [hidden_size] embedding.input
      embeddings.rms_norm.weight [hidden_size] normalization
      embeddings.position_embedding.weight [(image_size / patch_size) ^ 2, hidden_size] embedding.position if not is_native
      encoder.layers.{n < num_hidden_layers}.
        attention.k_proj.weight [hidden_size, hidden_size] attention.key
        attention.v_proj.weight [hidden_size, hidden_size] attention.value
        attention.q_proj.weight [hidden_size, hidden_size] attention.query
        attention.out_proj.weight [hidden_size, hidden_size] attention.output
        attention. if qkv_bias
          k_proj.bias [hidden_size] attention.key
          v_proj.bias [hidden_size] attention.value
          q_proj.bias [hidden_size] attention.query
          out_proj.bias [hidden_size] attention.output
        ffn.gate_proj.weight [intermediate_size, hidden_size] feedForward.gate
        ffn.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        ffn.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        ffn. if mlp_bias
          gate_proj.bias [intermediate_size] feedForward.gate
          up_proj.bias [intermediate_size] feedForward.up
          down_proj.bias [hidden_size] feedForward.down
        rms_norm1.weight [hidden_size] normalization
        rms_norm2.weight [hidden_size] normalization
      rms_norm.weight [hidden_size] normalization
      head. if use_head
        cls_token [1, 1, hidden_size] attention.output
        k_proj.weight [hidden_size, hidden_size] attention.key
        k_proj.bias [hidden_size] attention.key if qkv_bias
        v_proj.weight [hidden_size, hidden_size] attention.value
        v_proj.bias [hidden_size] attention.value if qkv_bias
        output_proj.weight [hidden_size, hidden_size] attention.output
        output_proj.bias [hidden_size] attention.output
    """#,
    // aimv2
    #"""
    architecture aimv2

    source transformers 5.24.0
    stack shared
    type aimv2
    default projection_dim = 512, text_config.hidden_size = 768, text_config.intermediate_size = 2048
    default text_config.max_position_embeddings = 77, text_config.num_hidden_layers = 12
    default text_config.vocab_size = 49408, vision_config.hidden_size = 1024

    model ""
      logit_scale [] head
      vision_model.: aimv2_vision_model in vision_config @vision @encoder
      text_model. @decoder
        embeddings.token_embedding.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
        embeddings.position_embedding.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
        encoder.layers.{n < text_config.num_hidden_layers}.
          attention.k_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.key
          attention.v_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.value
          attention.q_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.query
          attention.out_proj.weight [text_config.hidden_size, text_config.hidden_size] attention.output
          ffn.gate_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.gate
          ffn.up_proj.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
          ffn.down_proj.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
          rms_norm1.weight [text_config.hidden_size] normalization
          rms_norm2.weight [text_config.hidden_size] normalization
        rms_norm.weight [text_config.hidden_size] normalization
      visual_projection.weight [projection_dim, vision_config.hidden_size] projector
      text_projection.weight [projection_dim, text_config.hidden_size] projector
    """#,
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
    // altclip
    #"""
    architecture altclip

    source transformers 5.24.0
    stack encoder
    type altclip
    default projection_dim = 768, text_config.hidden_size = 1024, text_config.intermediate_size = 4096
    default text_config.max_position_embeddings = 514, text_config.num_hidden_layers = 24
    default text_config.type_vocab_size = 1, text_config.vocab_size = 250002
    default vision_config.hidden_size = 768, vision_config.image_size = 224
    default vision_config.intermediate_size = 3072, vision_config.num_channels = 3
    default vision_config.num_hidden_layers = 12, vision_config.patch_size = 32

    model ""
      logit_scale [] head
      text_model. @decoder
        pre_LN.{bias,weight} [text_config.hidden_size] normalization
        roberta.
          embeddings.LayerNorm.{bias,weight} [text_config.hidden_size] normalization
          embeddings.position_embeddings.weight [text_config.max_position_embeddings, text_config.hidden_size] embedding.position
          embeddings.token_type_embeddings.weight [text_config.type_vocab_size, text_config.hidden_size] embedding.segment
          embeddings.word_embeddings.weight [text_config.vocab_size, text_config.hidden_size] embedding.token
          encoder.layer.{n < text_config.num_hidden_layers}.
            attention.output.LayerNorm.{bias,weight} [text_config.hidden_size] normalization
            attention.output.dense.bias [text_config.hidden_size] attention.output
            attention.output.dense.weight [text_config.hidden_size, text_config.hidden_size] attention.output
            attention.self.key.bias [text_config.hidden_size] attention.key
            attention.self.key.weight [text_config.hidden_size, text_config.hidden_size] attention.key
            attention.self.query.bias [text_config.hidden_size] attention.query
            attention.self.query.weight [text_config.hidden_size, text_config.hidden_size] attention.query
            attention.self.value.bias [text_config.hidden_size] attention.value
            attention.self.value.weight [text_config.hidden_size, text_config.hidden_size] attention.value
            intermediate.dense.bias [text_config.intermediate_size] feedForward.up
            intermediate.dense.weight [text_config.intermediate_size, text_config.hidden_size] feedForward.up
            output.LayerNorm.{bias,weight} [text_config.hidden_size] normalization
            output.dense.bias [text_config.hidden_size] feedForward.down
            output.dense.weight [text_config.hidden_size, text_config.intermediate_size] feedForward.down
        transformation.bias [vision_config.hidden_size] other
        transformation.weight [vision_config.hidden_size, text_config.hidden_size] other
      text_projection.weight [projection_dim, vision_config.hidden_size] projector
      vision_model.
        embeddings.class_embedding [vision_config.hidden_size] embedding.input
        embeddings.patch_embedding.weight [vision_config.hidden_size, vision_config.num_channels, vision_config.patch_size, vision_config.patch_size] embedding.input
        embeddings.position_embedding.weight [(vision_config.image_size / vision_config.patch_size) ^ 2 + 1, vision_config.hidden_size] embedding.position
        encoder.layer.{n < vision_config.num_hidden_layers}.
          layer_norm1.{bias,weight} [vision_config.hidden_size] normalization
          layer_norm2.{bias,weight} [vision_config.hidden_size] normalization
          mlp.fc1.bias [vision_config.intermediate_size] feedForward.up
          mlp.fc1.weight [vision_config.intermediate_size, vision_config.hidden_size] feedForward.up
          mlp.fc2.bias [vision_config.hidden_size] feedForward.down
          mlp.fc2.weight [vision_config.hidden_size, vision_config.intermediate_size] feedForward.down
          self_attn.k_proj.bias [vision_config.hidden_size] attention.key
          self_attn.k_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.key
          self_attn.out_proj.bias [vision_config.hidden_size] attention.output
          self_attn.out_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.output
          self_attn.q_proj.bias [vision_config.hidden_size] attention.query
          self_attn.q_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.query
          self_attn.v_proj.bias [vision_config.hidden_size] attention.value
          self_attn.v_proj.weight [vision_config.hidden_size, vision_config.hidden_size] attention.value
        post_layernorm.{bias,weight} [vision_config.hidden_size] normalization
        pre_layrnorm.{bias,weight} [vision_config.hidden_size] normalization
      visual_projection.weight [projection_dim, vision_config.hidden_size] projector
    """#,
    // apertus1p5-text
    #"""
    architecture apertus1p5-text
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM

    type apertus1p5_text
    type apertus num_key_value_heads = 32, vocab_size = 131072
    default attention_bias = false, hidden_act = "xielu", hidden_size = 4096
    default intermediate_size = 14336, num_attention_heads = 32, num_hidden_layers = 32
    default tie_word_embeddings = false, vocab_size = 266752
    default head_dim = hidden_size / num_attention_heads, num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

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
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.act_fn.{alpha_p,alpha_n} [1] feedForward.up if hidden_act == "xielu"
        mlp.act_fn.{beta,eps} [] buffer "constants" if hidden_act == "xielu"
        attention_layernorm.weight [hidden_size] normalization
        feedforward_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings
    """#,
    // arcee
    #"""
    architecture arcee
    source transformers 5.24.0
    stack decoder
    natural ForCausalLM
    type arcee
    default attention_bias = false, hidden_size = 2560, intermediate_size = 18432, mlp_bias = false
    default num_attention_heads = 32, num_hidden_layers = 32, tie_word_embeddings = false
    default vocab_size = 32000, head_dim = hidden_size / num_attention_heads
    default num_key_value_heads = num_attention_heads
    let keys = num_key_value_heads * head_dim, queries = num_attention_heads * head_dim

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
        mlp.up_proj.weight [intermediate_size, hidden_size] feedForward.up
        mlp.up_proj.bias [intermediate_size] feedForward.up if mlp_bias
        mlp.down_proj.weight [hidden_size, intermediate_size] feedForward.down
        mlp.down_proj.bias [hidden_size] feedForward.down if mlp_bias
        input_layernorm.weight [hidden_size] normalization
        post_attention_layernorm.weight [hidden_size] normalization
      norm.weight [hidden_size] normalization

    head ForCausalLM
      lm_head.weight [vocab_size, hidden_size] head tied .embed_tokens.weight when tie_word_embeddings

    head ForSequenceClassification
      score.weight [num_labels, hidden_size] head
    """#,
    // aria-text
    #"""
    architecture aria-text
    like llama
    source transformers 5.24.0
    type aria_text
    default hidden_size = 4096, intermediate_size = 4096, num_attention_heads = 32
    default num_hidden_layers = 32, vocab_size = 32000, head_dim = hidden_size / num_attention_heads
    default moe_num_experts = 8, moe_num_shared_experts = 2
    let has_experts = true, width = intermediate_size * moe_num_shared_experts

    model model.
      layers.{n < num_hidden_layers}.
        mlp.
          router.weight [moe_num_experts, hidden_size] expert.router
          experts.fc1.weight [moe_num_experts, hidden_size, 2 * intermediate_size] expert.gate+expert.up
          experts.fc2.weight [moe_num_experts, intermediate_size, hidden_size] expert.down
          shared_experts.gate_proj.weight [width, hidden_size] feedForward.gate
          shared_experts.up_proj.weight [width, hidden_size] feedForward.up
          shared_experts.down_proj.weight [hidden_size, width] feedForward.down
          shared_experts. if mlp_bias
            gate_proj.bias [width] feedForward.gate
            up_proj.bias [width] feedForward.up
            down_proj.bias [hidden_size] feedForward.down
    """#,
    // audio-spectrogram-transformer
    #"""
    architecture audio-spectrogram-transformer

    source transformers 5.24.0
    stack encoder
    natural ForAudioClassification
    type audio-spectrogram-transformer
    default hidden_size = 768, intermediate_size = 3072, num_hidden_layers = 12, patch_size = 16

    model audio_spectrogram_transformer.
      embeddings.cls_token [1, 1, hidden_size] embedding.token
      embeddings.distillation_token [1, 1, hidden_size] embedding.input
      embeddings.patch_embeddings.projection.bias [hidden_size] embedding.input
      embeddings.patch_embeddings.projection.weight [hidden_size, 1, patch_size, patch_size] embedding.input
      embeddings.position_embeddings [1, 1214, hidden_size] embedding.position
      layernorm.{bias,weight} [hidden_size] normalization
      encoder.layer.{n < num_hidden_layers}.
        attention.attention.key.bias [hidden_size] attention.key
        attention.attention.key.weight [hidden_size, hidden_size] attention.key
        attention.attention.query.bias [hidden_size] attention.query
        attention.attention.query.weight [hidden_size, hidden_size] attention.query
        attention.attention.value.bias [hidden_size] attention.value
        attention.attention.value.weight [hidden_size, hidden_size] attention.value
        attention.output.dense.bias [hidden_size] attention.output
        attention.output.dense.weight [hidden_size, hidden_size] attention.output
        layernorm_after.{bias,weight} [hidden_size] normalization
        layernorm_before.{bias,weight} [hidden_size] normalization
        intermediate.dense.bias [intermediate_size] feedForward.up
        intermediate.dense.weight [intermediate_size, hidden_size] feedForward.up
        output.dense.bias [hidden_size] feedForward.down
        output.dense.weight [hidden_size, intermediate_size] feedForward.down

    head ForAudioClassification
      classifier.dense.bias [num_labels] head
      classifier.dense.weight [num_labels, hidden_size] head
      classifier.layernorm.{bias,weight} [hidden_size] head
    """#,
    // audioflamingo3-encoder
    #"""
    architecture audioflamingo3-encoder
    source transformers 5.24.0
    stack encoder

    type audioflamingo3_encoder
    type moss_transcribe_diarize_audio hidden_size = 1024, intermediate_size = 4096, num_hidden_layers = 24, num_mel_bins = 80
    type voxtral_encoder
    default hidden_size = 1280, intermediate_size = 5120, max_source_positions = 1500
    default num_hidden_layers = 32, num_mel_bins = 128

    model ""
      conv1.weight [hidden_size, num_mel_bins, 3] convolution
      conv1.bias [hidden_size] convolution
      conv2.weight [hidden_size, hidden_size, 3] convolution
      conv2.bias [hidden_size] convolution
      embed_positions.weight [max_source_positions, hidden_size] embedding.position
      layers.{n < num_hidden_layers}.
        self_attn.k_proj.weight [hidden_size, hidden_size] attention.key
        self_attn.v_proj.weight [hidden_size, hidden_size] attention.value
        self_attn.v_proj.bias [hidden_size] attention.value
        self_attn.q_proj.weight [hidden_size, hidden_size] attention.query
        self_attn.q_proj.bias [hidden_size] attention.query
        self_attn.out_proj.weight [hidden_size, hidden_size] attention.output
        self_attn.out_proj.bias [hidden_size] attention.output
        self_attn_layer_norm.{weight,bias} [hidden_size] normalization
        fc1.weight [intermediate_size, hidden_size] feedForward.up
        fc1.bias [intermediate_size] feedForward.up
        fc2.weight [hidden_size, intermediate_size] feedForward.down
        fc2.bias [hidden_size] feedForward.down
        final_layer_norm.{weight,bias} [hidden_size] normalization
      layer_norm.{weight,bias} [hidden_size] normalization
    """#,
    // autoformer
    #"""
    architecture autoformer

    source transformers 5.24.0
    stack shared
    type autoformer
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
            final_layer_norm.layernorm.{weight,bias} [d_model] normalization
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
            final_layer_norm.layernorm.{weight,bias} [d_model] normalization
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
            final_layer_norm.layernorm.{weight,bias} [d_model] normalization
            trend_projection.weight [feature_size, d_model, 3] convolution
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
            final_layer_norm.layernorm.{weight,bias} [d_model] normalization
            trend_projection.weight [feature_size, d_model, 3] convolution
        layernorm_embedding.{weight,bias} [d_model] normalization
        seasonality_projection.weight [feature_size, d_model] projector
        seasonality_projection.bias [feature_size] projector
    """#,
    // axk1
    #"""
    architecture axk1
    like glm4-moe-lite

    source transformers 5.24.0
    type axk1
    default hidden_size = 7168, intermediate_size = 18432, moe_intermediate_size = 2048
    default n_routed_experts = 192, num_attention_heads = 64, num_hidden_layers = 61
    default q_lora_rank = 1536, qk_nope_head_dim = 128, v_head_dim = 128, vocab_size = 163840
    default num_experts_per_tok = 8

    model model.
      layers.{n < num_hidden_layers}.
        post_mlp_layernorm.weight [hidden_size] normalization if n > 0
    """#,
    // aya-vision
    #"""
    architecture aya-vision
    source transformers 5.24.0
    stack shared
    natural ForConditionalGeneration
    type aya_vision
    default downsample_factor = 2, text_config.hidden_size = 8192, text_config.vocab_size = 256000
    default tie_word_embeddings = true, vision_config.hidden_size = 1152
    let width = vision_config.hidden_size * downsample_factor ^ 2

    model ""
      vision_tower.: auto(siglip_vision_model) in vision_config @vision @encoder
      multi_modal_projector.layernorm.{weight,bias} [width] normalization
      multi_modal_projector.linear_1.weight [text_config.hidden_size, width] projector
      multi_modal_projector.linear_1.bias [text_config.hidden_size] projector
      multi_modal_projector.linear_2.weight [text_config.hidden_size, text_config.hidden_size / 2] projector
      multi_modal_projector.linear_2.bias [text_config.hidden_size] projector
      language_model.model.: auto(cohere2) in text_config @text
      language_model.lm_head.weight [text_config.vocab_size, text_config.hidden_size] head tied language_model.model.embed_tokens.weight when tie_word_embeddings @decoder if head == "ForConditionalGeneration"

    head ForConditionalGeneration
    """#,
  ]
}
