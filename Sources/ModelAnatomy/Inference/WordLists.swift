/// The words by which people name the parts of models.
enum WordLists {
  static let bufferLeaf = WordList(
    """
    =relative_coords_table =masked_bias =attn_mask =attention_mask =bin_indices =cum_sum \
    =num_updates =_float_tensor =version =latents_mean =latents_std \
    =latent_mean =latent_std =emb_mean =emb_std =summary_idxs =global_mean =global_invstd \
    =latent_stats_num_updates =zero_k_bias =recall_gate =image_mean =image_std =pixel_mean \
    =pixel_std =betas ~alphas_cumprod ~posterior_variance ~posterior_mean ~posterior_log =log_one_minus
    """)
  static let adapter = WordList(
    "~lora_ ~_lora ~hada_ ~lokr_ ~vera_ ~oft_ ~ia3_ =prompt_embeddings ~loha ~adapter_ ^adapter")
  static let recurrent = WordList("lstm gru rnn")
  static let attention = WordList(
    """
    ~attn ~attention =att =atten ~mhsa =mha ~selfatt ~crossatt =sa =msa =mab =attend attentions
    """)
  static let linearAttention = WordList(
    "~linear_attn ~linear_attention ~delta_net ~deltanet ~gdn kda")
  static let feedForward = WordList(
    """
    mlp mlps ffn ffns ff ffw ffwd ~mlp ~ffn ~feed_forward ~feedforward ~densereludense \
    ~densegatedact =intermediate =channel_mixing =channel
    """)
  static let experts = WordList(
    "=expert =experts ~_experts ~_exps =expert_mlps ~expert_mlp ^experts_")
  static let sharedExperts = WordList("~shared_expert ~shared_mlp ~shexp ~shared_experts")
  static let mixture = WordList("moe")
  static let mixer = WordList(
    """
    mamba mamba2 ssm mixer ~deltanet rwkv hyena gdn kda recurrent rglru lightning linattn ~shortconv \
    retention mlstm slstm =conv =temporal_block =short_conv ~linear_attn =rg_lru =att =attention
    """)
  static let surelyMixer = WordList(
    "mamba mamba2 ssm rwkv hyena ~deltanet gdn kda retention rglru mlstm slstm =rg_lru")
  static let mixerSigns: Set<String> = [
    "a_log", "dt", "dt_bias", "x_proj", "dt_proj", "time_decay", "rg_lru", "filter_fn",
    "in_proj_ba",
    "conv_1d", "f_b_proj", "time_maa_x", "x_r", "igate_preact", "igate",
  ]
  static let projector = WordList(
    """
    ~projector ~multi_modal_proj ~mm_proj connector resampler merger aligner adapter adaptor \
    perceiver mergers connectors adapters ~per_layer altup ~controlnet_ =enc_output \
    =patch_merger ~embed_vision ~embed_audio ~modality_proj
    """)
  static let pooler = WordList("pooler pooling ~attnpool =pool =attention_pool =pooled_dense")
  static let normalization = WordList(
    """
    norm norms layernorm layernorms rmsnorm ln lns bn batchnorm groupnorm gn normalization lnorm \
    instancenorm layrnorm ~norm ^ln_ ^bn
    """)
  static let modulation = WordList(
    "mod modulation ~modulation ~adaln ~ada_ln ~adalayernorm ~scale_shift_table =time_proj =time_emb_proj =emb_layers =t_embedder"
  )
  static let layerScale = WordList(
    """
    ~layer_scale ~layerscale =ls =ls1 =ls2 =ls_1 =ls_2 =gamma =gamma_1 =gamma_2 =lambda =lambda1 \
    =lambda_1 =lambda_2 ~_gamma =gamma1 =gamma2
    """)
  static let router = WordList("router ~router ~gate_inp =gate_network")
  static let relative = WordList(
    """
    ~relative ~rel_pos ~rel_embed rel ~rel_h ~rel_w ~position_bias ~pos_bias ~attention_bias relpos \
    =r_w_bias =r_r_bias =r_s_bias ~relpos ~biases_table =bias_table
    """)
  static let position = WordList(
    """
    pos position positions positional wpe ~pos_emb ~posemb ~position_emb ~pos_embed ~embed_pos \
    ~positional
    """)
  static let segment = WordList("~token_type ~segment ~tok_type ~lang_emb")
  static let embedding = WordList(
    "embed embedding embeddings embeds emb embedder embd ~embedding ~embeddings wte wpe tok shared")
  static let learnedToken = WordList(
    """
    ~cls_token ~class_token ~mask_token ~dist_token ~reg_token ~register_token ~storage_token \
    ~class_embedding ~cls_embed ~mask_embed ~masked_spec ~query_token =latents =latent =probe \
    ~query_embed ~learnable_quer ~object_quer ~distillation_token ~mask_emb =image_newline \
    =query_feat ~queries_feat =latent_query ~latent_queries =view_seperator =view_separator ~begin_token ~end_token ~sep_token ~prompt_token
    """)
  static let stem = WordList(
    """
    ~patch_emb ~patch_proj ~patchifier ~patch_conv =conv_proj ~feature_extractor ~feature_encoder \
    ~subsampl stem ~conv_stem =conv_in ~input_conv ~patchembed =pre_encode =img_in =txt_in =time_in =vector_in \
    =guidance_in =to_patch
    """)
  static let tokenTable = WordList(
    """
    ~word_emb ~tok_emb ~token_emb ~embed_tokens wte =shared ~embed_in =token_embd =embed \
    =embeddings =embedding ~lang_embed ~embed_text ~token_embedding =tokens_embed =embeddings_layer
    """)
  static let head = WordList(
    """
    head heads ~lm_head ~classification_head =cls classifier classifiers score =qa_outputs \
    predictions prediction ~class_embed ~bbox_embed ~bbox_predictor ~pre_classifier \
    ~vocab_projector ~vocab_transform ~discriminator_pred ~generator_pred =unembed \
    =embed_out logits =logit_scale =logit_bias =decode_head =mask_head =class_predictor \
    =class_labels_classifier regression =seq_relationship =detector =joint =joiner =joint_net =final_layer \
    =ctc_lo =to_logits =box_head =decoder_pred
    """)
  static let cross = WordList(
    """
    cross ~crossatt ~cross_att encdec ~encdec ~encoder_attn ~multihead_attn ~encoder_attention \
    ~src_attn xattn =attn2 ~cross_attn ~encoder_decoder_att ~enc_dec_att
    """)
  static let query = WordList("q query queries wq =q_proj ~q_proj ~query")
  static let key = WordList("k key keys wk ~k_proj ~key")
  static let value = WordList("v value values wv ~v_proj ~value")
  static let fused = WordList(
    "qkv wqkv ~qkv ~queries_keys ~query_key_value ~c_attn ~w_pack =in_proj =qk =to_qk ~att_proj ~attn_in"
  )
  static let keyValue = WordList("kv wkv ~key_value ~kv_proj ~keys_values")
  static let output = WordList(
    "out o output proj dense wo =post =final ~out_proj ~o_proj ~out_lin ~c_proj =linear =project projection =attn_vec_einsum"
  )
  static let attentionGate = WordList("gate gating g ~g_proj")
  static let sink = WordList("sink sinks")
  static let projection = WordList(
    "proj projection projections projector project ~_proj ~projection")
  static let convolution = WordList(
    "^conv ~conv ~downsample ~upsample deconv dwconv pwconv shortcut")
  /// Words that say that there is a layer, not which.
  static let generic = WordList(
    "=linear =lin =conv =proj =layer =dense =convolution =module =net =fc =projection =layers")
}
