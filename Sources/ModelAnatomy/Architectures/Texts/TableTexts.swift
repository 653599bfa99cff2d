// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

/// The texts of all tables, as they are in Tables but without comments and alignment.
enum TableTexts {
  static let all: [String] = [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z].flatMap { $0 }

  /// The position of the text for each architecture and model type.
  static let types: [String: Int] = [
    "afmoe": 0,
    "aimv2": 2,
    "aimv2-vision-model": 1,
    "aimv2_vision_model": 1,
    "albert": 3,
    "altclip": 4,
    "apertus": 5,
    "apertus1p5-text": 5,
    "apertus1p5_text": 5,
    "arcee": 6,
    "aria-text": 7,
    "aria_text": 7,
    "audio-spectrogram-transformer": 8,
    "audioflamingo3-encoder": 9,
    "audioflamingo3_encoder": 9,
    "autoformer": 10,
    "axk1": 11,
    "aya-vision": 12,
    "aya_vision": 12,
    "bamba": 13,
    "bark": 14,
    "bart": 15,
    "beam": 16,
    "beit": 17,
    "bert": 19,
    "bert-generation": 18,
    "big-bird": 20,
    "big_bird": 20,
    "bigbird-pegasus": 21,
    "bigbird_pegasus": 21,
    "biogpt": 22,
    "bit": 23,
    "bitnet": 24,
    "blenderbot": 264,
    "blenderbot-small": 25,
    "blip": 28,
    "blip-2": 27,
    "blip-2-qformer": 26,
    "blip_2_qformer": 26,
    "bloom": 29,
    "bros": 30,
    "camembert": 392,
    "chinese-clip": 31,
    "chinese_clip": 31,
    "chinese_clip_vision_model": 34,
    "ckpt": 32,
    "clip": 35,
    "clip-text-model": 33,
    "clip-vision-model": 34,
    "clip_text_model": 33,
    "clip_vision_model": 34,
    "clipseg": 35,
    "codegen": 36,
    "cohere": 38,
    "cohere-compass-vision": 37,
    "cohere2": 40,
    "cohere2-vision": 39,
    "cohere2_vision": 39,
    "cohere_compass_vision": 37,
    "colpali": 41,
    "colqwen2": 42,
    "convbert": 43,
    "convnext": 44,
    "convnextv2": 45,
    "cosmos3-edge-text": 46,
    "cosmos3-edge-vision": 47,
    "cosmos3_edge_text": 46,
    "cosmos3_edge_vision": 47,
    "cpmant": 48,
    "ctrl": 49,
    "cvt": 50,
    "cwm": 139,
    "data2vec-audio": 51,
    "data2vec-text": 52,
    "dbrx": 53,
    "deberta": 55,
    "deberta-v2": 54,
    "decision-transformer": 56,
    "decision_transformer": 56,
    "deepseek-v2": 57,
    "deepseek-v3": 58,
    "deepseek-v32": 59,
    "deepseek-vl": 60,
    "deepseek_v2": 57,
    "deepseek_v3": 58,
    "deepseek_v32": 59,
    "deepseek_vl": 60,
    "deit": 61,
    "detr": 62,
    "dia": 63,
    "diffllama": 64,
    "dinov2": 66,
    "dinov2-with-registers": 65,
    "dinov2_with_registers": 65,
    "dinov3-vit": 67,
    "dinov3_vit": 67,
    "distilbert": 68,
    "doge": 69,
    "donut-swin": 70,
    "dory": 71,
    "dots1": 121,
    "dots3-note-text": 72,
    "dots3_note_text": 72,
    "dpr": 73,
    "electra": 74,
    "embedding-gemma2": 76,
    "embedding-gemma2-text": 75,
    "embedding_gemma2": 76,
    "embedding_gemma2_text": 75,
    "encodec": 77,
    "eomt": 79,
    "eomt-dinov3": 78,
    "eomt_dinov3": 78,
    "ernie": 80,
    "ernie4-5-moe": 81,
    "ernie4_5": 328,
    "ernie4_5_moe": 81,
    "esm": 82,
    "esmc": 83,
    "eurobert": 84,
    "exaone": 85,
    "exaone4": 88,
    "exaone4-5": 87,
    "exaone4-5-vision": 86,
    "exaone4_5": 87,
    "exaone4_5_vision": 86,
    "exaone_moe": 121,
    "falcon": 90,
    "falcon-h1": 89,
    "falcon_h1": 89,
    "falcon_mamba": 199,
    "flaubert": 91,
    "flex-olmo": 92,
    "flex_olmo": 92,
    "flint": 93,
    "fnet": 94,
    "fsmt": 95,
    "funnel": 96,
    "fuyu": 97,
    "gemma": 188,
    "gemma2": 98,
    "gemma3": 100,
    "gemma3-text": 99,
    "gemma3_text": 99,
    "gemma3n-audio": 101,
    "gemma3n_audio": 101,
    "gemma4": 107,
    "gemma4-audio": 102,
    "gemma4-text": 103,
    "gemma4-unified": 105,
    "gemma4-unified-text": 104,
    "gemma4-vision": 106,
    "gemma4_audio": 102,
    "gemma4_text": 103,
    "gemma4_unified": 105,
    "gemma4_unified_text": 104,
    "gemma4_vision": 106,
    "gguf": 110,
    "gguf-encoder": 109,
    "gguf-encoder-decoder": 108,
    "git": 111,
    "glm": 119,
    "glm-image": 115,
    "glm-image-text": 112,
    "glm-image-vision": 113,
    "glm-image-vqmodel": 114,
    "glm-moe-dsa": 116,
    "glm-ocr-text": 117,
    "glm-ocr-vision": 118,
    "glm4": 122,
    "glm4-moe": 121,
    "glm4-moe-lite": 120,
    "glm4_moe": 121,
    "glm4_moe_lite": 120,
    "glm4v": 124,
    "glm4v-moe-vision": 123,
    "glm4v_moe_vision": 123,
    "glm4v_text": 112,
    "glm4v_vision": 123,
    "glm5-next-vision": 125,
    "glm5_next_vision": 125,
    "glm_image": 115,
    "glm_image_text": 112,
    "glm_image_vision": 113,
    "glm_image_vqmodel": 114,
    "glm_moe_dsa": 116,
    "glm_ocr_text": 117,
    "glm_ocr_vision": 118,
    "glmasr": 127,
    "glmasr-encoder": 126,
    "glmasr_encoder": 126,
    "got-ocr2": 128,
    "got_ocr2": 128,
    "gpt-bigcode": 129,
    "gpt-neo": 130,
    "gpt-neox": 132,
    "gpt-neox-japanese": 131,
    "gpt-oss": 133,
    "gpt-sw3": 134,
    "gpt2": 134,
    "gpt_bigcode": 129,
    "gpt_neo": 130,
    "gpt_neox": 132,
    "gpt_neox_japanese": 131,
    "gpt_oss": 133,
    "gptj": 135,
    "granite": 139,
    "granite-docling-text": 136,
    "granite-docling-vision": 137,
    "granite-swa": 138,
    "granite_docling_text": 136,
    "granite_docling_vision": 137,
    "granite_swa": 138,
    "granitemoe": 141,
    "granitemoe-swa": 140,
    "granitemoe_swa": 140,
    "granitemoehybrid": 142,
    "granitemoeshared": 141,
    "gte": 143,
    "helium": 139,
    "higgs-audio-v2": 144,
    "higgs_audio_v2": 144,
    "hrm-text": 145,
    "hrm_text": 145,
    "hubert": 146,
    "hunyuan-v1-dense": 147,
    "hunyuan-v1-moe": 148,
    "hunyuan-vl-text": 149,
    "hunyuan-vl-vision": 150,
    "hunyuan_v1_dense": 147,
    "hunyuan_v1_moe": 148,
    "hunyuan_vl_text": 149,
    "hunyuan_vl_vision": 150,
    "hy-v3": 151,
    "hy-v4-vl-text": 152,
    "hy-v4-vl-vision": 153,
    "hy_v3": 151,
    "hy_v4_vl_text": 152,
    "hy_v4_vl_vision": 153,
    "hyperclovax": 155,
    "hyperclovax-vision-v2": 154,
    "hyperclovax_vision_v2": 154,
    "idefics": 156,
    "idefics2": 157,
    "idefics3": 158,
    "idefics3_vision": 323,
    "ijepa": 159,
    "imagegpt": 160,
    "informer": 161,
    "inkling2-vision": 162,
    "inkling2_vision": 162,
    "internlm3": 139,
    "internvl": 164,
    "internvl-vision": 163,
    "internvl_vision": 163,
    "iquestcoder": 139,
    "jais2": 234,
    "jamba": 165,
    "jetmoe": 166,
    "jev": 167,
    "jina-embeddings-v3": 168,
    "jina_embeddings_v3": 168,
    "kimi-k25-vision": 169,
    "kimi_k25_vision": 169,
    "kolibri1": 170,
    "kosmos-2": 171,
    "kyutai-speech-to-text": 172,
    "kyutai_speech_to_text": 172,
    "laguna": 173,
    "lara-mini": 174,
    "lara_mini": 174,
    "lasr-ctc": 175,
    "lasr-encoder": 176,
    "lasr_ctc": 175,
    "lasr_encoder": 176,
    "layoutlm": 177,
    "layoutlmv3": 178,
    "led": 179,
    "lfm2": 181,
    "lfm2-moe": 180,
    "lfm2_moe": 180,
    "lfm3": 183,
    "lfm3-vl-vision": 182,
    "lfm3_vl_vision": 182,
    "lightglue": 184,
    "lighton-ocr": 185,
    "lighton_ocr": 185,
    "lilt": 186,
    "llama": 188,
    "llama-original": 187,
    "llama4": 190,
    "llama4-text": 189,
    "llama4_text": 189,
    "llava": 193,
    "llava-next": 191,
    "llava-onevision": 192,
    "llava_next": 191,
    "llava_next_video": 191,
    "llava_onevision": 192,
    "longformer": 194,
    "longt5": 195,
    "luke": 196,
    "lw-detr-vit": 197,
    "lw_detr_vit": 197,
    "m2m-100": 198,
    "m2m_100": 198,
    "mamba": 199,
    "mamba2": 200,
    "marian": 201,
    "markuplm": 202,
    "mbart": 203,
    "megatron-bert": 204,
    "mellum": 295,
    "metaclip_2": 35,
    "mimi": 207,
    "mimi-decoder": 205,
    "mimi-encoder": 206,
    "mimi_decoder": 205,
    "mimi_encoder": 206,
    "mimo-v2-flash": 208,
    "mimo_v2_flash": 208,
    "minicpm-ocr-vision": 209,
    "minicpm3": 210,
    "minicpm_ocr_vision": 209,
    "minicpmv4_7_vision": 209,
    "minimax-m2": 211,
    "minimax-m3-vl-text": 212,
    "minimax_m2": 211,
    "minimax_m3_vl_text": 212,
    "ministral": 213,
    "ministral3": 139,
    "mistral": 188,
    "mistral3": 214,
    "mistral4": 215,
    "mixtral": 216,
    "mlcd": 217,
    "mlcd-vision-model": 217,
    "mlcd_vision_model": 217,
    "mobilebert": 218,
    "modernbert": 220,
    "modernbert-decoder": 219,
    "molmo2-text": 221,
    "molmo2_text": 221,
    "moonshine": 222,
    "moshi": 223,
    "moss_transcribe_diarize_audio": 9,
    "mpnet": 224,
    "mpt": 225,
    "mra": 226,
    "mt5": 342,
    "muse-glimmer-assistant": 227,
    "muse-glimmer-text": 228,
    "muse-glimmer-vision": 229,
    "muse-spark-text": 230,
    "muse_glimmer_assistant": 227,
    "muse_glimmer_text": 228,
    "muse_glimmer_vision": 229,
    "muse_spark_text": 230,
    "muse_spark_vision": 229,
    "nanochat": 231,
    "nemotron": 234,
    "nemotron-asr-streaming-encoder": 232,
    "nemotron-h": 233,
    "nemotron3-5-transcribe-asr-audio": 235,
    "nemotron3-5-transcribe-audio": 236,
    "nemotron3-5-transcribe-word-timestamp": 237,
    "nemotron3-diarization": 239,
    "nemotron3-diarization-audio": 238,
    "nemotron3_5_transcribe_asr_audio": 235,
    "nemotron3_5_transcribe_audio": 236,
    "nemotron3_5_transcribe_word_timestamp": 237,
    "nemotron3_diarization": 239,
    "nemotron3_diarization_audio": 238,
    "nemotron_asr_streaming_encoder": 232,
    "nemotron_h": 233,
    "neomme": 240,
    "nomic-bert": 241,
    "nomic_bert": 241,
    "nystromformer": 242,
    "olmo": 244,
    "olmo-hybrid": 243,
    "olmo2": 245,
    "olmo3": 245,
    "olmo_hybrid": 243,
    "olmoe": 246,
    "omniasr-audio": 247,
    "omniasr-ctc": 248,
    "omniasr_audio": 247,
    "omniasr_ctc": 248,
    "openai-gpt": 249,
    "openai_privacy_filter": 133,
    "opt": 250,
    "ovis2": 251,
    "owlv2": 252,
    "owlvit": 253,
    "paddleocr-vl": 254,
    "paddleocr_vl": 254,
    "paligemma": 255,
    "parakeet-ctc": 256,
    "parakeet-encoder": 257,
    "parakeet_ctc": 256,
    "parakeet_encoder": 257,
    "patchtsmixer": 258,
    "patchtst": 259,
    "pe-audio": 261,
    "pe-audio-encoder": 260,
    "pe-video-encoder": 262,
    "pe_audio": 261,
    "pe_audio_encoder": 260,
    "pe_video_encoder": 262,
    "pegasus": 264,
    "pegasus-x": 263,
    "pegasus_x": 263,
    "persimmon": 265,
    "phi": 266,
    "phi3": 267,
    "phimoe": 268,
    "pix2struct": 269,
    "pixio": 270,
    "pixtral": 271,
    "plbart": 15,
    "pocket-tts-audio-tokenizer-decoder": 272,
    "pocket-tts-audio-tokenizer-encoder": 273,
    "pocket_tts_audio_tokenizer_decoder": 272,
    "pocket_tts_audio_tokenizer_encoder": 273,
    "poolformer": 274,
    "pop2piano": 275,
    "prophetnet": 276,
    "pvt": 278,
    "pvt-v2": 277,
    "pvt_v2": 277,
    "pytorch": 279,
    "qianfan-ocr": 281,
    "qianfan-ocr-vision": 280,
    "qianfan_ocr": 281,
    "qianfan_ocr_vision": 280,
    "qwen": 283,
    "qwen-moe": 282,
    "qwen2": 283,
    "qwen2-5-vl": 286,
    "qwen2-5-vl-text": 284,
    "qwen2-5-vl-vision": 285,
    "qwen2-audio": 288,
    "qwen2-audio-encoder": 287,
    "qwen2-moe": 289,
    "qwen2-vl": 290,
    "qwen2_5_vl": 286,
    "qwen2_5_vl_text": 284,
    "qwen2_5_vl_vision": 285,
    "qwen2_audio": 288,
    "qwen2_audio_encoder": 287,
    "qwen2_moe": 289,
    "qwen2_vl": 290,
    "qwen2_vl_text": 284,
    "qwen3": 283,
    "qwen3-5": 293,
    "qwen3-5-moe-vision": 291,
    "qwen3-5-text": 292,
    "qwen3-asr-encoder": 294,
    "qwen3-moe": 295,
    "qwen3-next": 296,
    "qwen3-vl": 299,
    "qwen3-vl-moe-text": 297,
    "qwen3-vl-text": 298,
    "qwen3_5": 293,
    "qwen3_5_moe_vision": 291,
    "qwen3_5_text": 292,
    "qwen3_5_vision": 291,
    "qwen3_asr_encoder": 294,
    "qwen3_moe": 295,
    "qwen3_next": 296,
    "qwen3_vl": 299,
    "qwen3_vl_moe_text": 297,
    "qwen3_vl_moe_vision": 37,
    "qwen3_vl_text": 298,
    "qwen3_vl_vision": 37,
    "qwen4_exp_vision": 291,
    "radio": 300,
    "recurrent-gemma": 301,
    "recurrent_gemma": 301,
    "reformer": 302,
    "rembert": 303,
    "resnet": 304,
    "rf-detr-dinov2": 305,
    "rf_detr_dinov2": 305,
    "roberta": 307,
    "roberta-prelayernorm": 306,
    "roc-bert": 308,
    "roc_bert": 308,
    "roformer": 309,
    "rwkv": 310,
    "sam": 313,
    "sam-hq-vision-model": 311,
    "sam-vision-model": 312,
    "sam2-hiera-det-model": 314,
    "sam2-vision-model": 315,
    "sam2_hiera_det_model": 314,
    "sam2_vision_model": 315,
    "sam_hq_vision_model": 311,
    "sam_vision_model": 312,
    "sarvam-moe": 316,
    "sarvam_mla": 58,
    "sarvam_moe": 316,
    "seed-oss": 317,
    "seed_oss": 317,
    "segformer": 318,
    "seggpt": 319,
    "sew": 321,
    "sew-d": 320,
    "shieldgemma2": 322,
    "siglip": 324,
    "siglip-vision-model": 323,
    "siglip2": 326,
    "siglip2-vision-model": 325,
    "siglip2_vision_model": 325,
    "siglip_vision_model": 323,
    "slanext": 327,
    "smollm3": 328,
    "smolvlm": 329,
    "smolvlm_vision": 323,
    "solar-open": 330,
    "solar_open": 330,
    "speech-to-text": 331,
    "speech_to_text": 331,
    "speecht5": 332,
    "splinter": 333,
    "squeezebert": 334,
    "stablelm": 335,
    "starcoder2": 336,
    "superglue": 337,
    "superpoint": 338,
    "swin": 339,
    "swinv2": 340,
    "switch-transformers": 341,
    "switch_transformers": 341,
    "t5": 343,
    "t5-v1.1": 342,
    "t5gemma": 344,
    "tapas": 345,
    "time-series-transformer": 346,
    "time_series_transformer": 346,
    "timesfm": 347,
    "timesfm2-5": 348,
    "timesfm2_5": 348,
    "timesformer": 349,
    "timm-backbone": 350,
    "timm-wrapper": 351,
    "timm_backbone": 350,
    "timm_wrapper": 351,
    "tipsv2-text-model": 352,
    "tipsv2-vision-model": 353,
    "tipsv2_text_model": 352,
    "tipsv2_vision_model": 353,
    "trocr": 354,
    "udop": 355,
    "ultrabert": 356,
    "ultravbert": 357,
    "umt5": 358,
    "unispeech": 360,
    "unispeech-sat": 359,
    "univnet": 361,
    "uvdoc-backbone": 362,
    "uvdoc_backbone": 362,
    "vaultgemma": 363,
    "video-llama-3-vision": 364,
    "video-llava": 365,
    "video_llama_3_vision": 364,
    "video_llava": 365,
    "videomae": 366,
    "videoprism-vision-model": 367,
    "videoprism_vision_model": 367,
    "vilt": 368,
    "vipllava": 369,
    "visual-bert": 370,
    "visual_bert": 370,
    "vit": 374,
    "vit-mae": 371,
    "vit-msn": 372,
    "vit-timm": 373,
    "vit_mae": 371,
    "vit_msn": 372,
    "vitdet": 375,
    "vitpose": 377,
    "vitpose-backbone": 376,
    "vitpose_backbone": 376,
    "vits": 378,
    "vivit": 379,
    "voxtral": 382,
    "voxtral-realtime": 381,
    "voxtral-realtime-encoder": 380,
    "voxtral_encoder": 9,
    "voxtral_realtime": 381,
    "voxtral_realtime_encoder": 380,
    "wav2vec2": 385,
    "wav2vec2-bert": 383,
    "wav2vec2-conformer": 384,
    "wavlm": 386,
    "wavtokenizer-encoder": 387,
    "wavtokenizer_encoder": 387,
    "whisper": 389,
    "whisper-original": 388,
    "xglm": 390,
    "xlm": 393,
    "xlm-roberta": 392,
    "xlm-roberta-xl": 391,
    "xlnet": 394,
    "xlstm": 395,
    "xmod": 396,
    "yolos": 397,
    "yoso": 398,
    "youtu": 210,
    "zamba2": 399,
  ]

  /// Words that names end in, with the positions of the tables that have such names.
  static let words = #"""
    )head 32
    )normalization 32
    )pooler 32
    0 10 17 23 42 44 45 49 56 61 62 86 111 161 237 257 259 260 277 278 281 285 286 290 302 304 313 318 331 332 339 340 346 350 351 378 388 399
    1 10 17 23 44 45 62 111 161 237 260 277 278 281 302 304 318 331 332 337 341 346 350 351 378 399
    10 378
    11 378
    2 42 49 62 86 257 260 285 286 290 340 378 388
    3 17 23 257 259 260 281 304 378
    4 23 378
    5 23 257 378
    6 257 378
    7 378
    8 378
    9 378
    : 2 12 27 31 39 41 42 60 76 87 97 100 105 107 115 124 127 128 154 157 158 164 167 175 184 185 191 192 193 214 236 239 248 251 255 256 261 288 315 322 329 337 357 365 369 377 381 382
    A 69
    A_log 165 174 199 243 296
    D 165 199
    DenseReluDense 358
    EncDecAttention 195 341 358
    LayerNorm 3 4 18 19 20 26 27 28 30 31 43 52 54 55 68 73 74 80 82 94 111 143 177 178 186 194 196 202 204 218 224 226 242 303 306 307 308 309 320 333 334 345 368 370 391 392 396 398
    SelfAttention 195 341 358
    Wi 219 220
    Wk 49
    Wo 219 220
    Wq 49
    Wqkv 53 168 220 225 241
    Wv 49
    _backbone 350
    a_proj 243
    acoustic_residual_vector_quantizer 172 207
    act_fn 5
    after_norm 274
    after_rms 150
    albert_layer_groups 3
    alpha 240 260 332
    asr_norm 236
    att_proj 14 221
    attention 1 20 43 50 61 66 70 85 96 132 164 186 194 196 277 278 310 318 339 378
    attention_layer_norm 243
    attention_layernorm 5
    attention_norm 214 271
    attention_out 48
    attention_sink 208
    attentions 91 393
    attn 14 85 128 219 311 327
    attn_k 108 109 110
    attn_layer 258
    attn_ln 143
    attn_mask_probs 78 79
    attn_norm 219 220 221
    attn_out 221
    attn_output 109 110
    attn_q 108 109 110
    attn_qkv 109 110
    attn_rel_b 108
    attn_rot_embd 109 110
    attn_sub_norm 24
    attn_v 108 109 110
    audio_input_layernorm 144
    audio_lm_head 144
    audio_post_attention_layernorm 144
    b_layernorm 165
    b_proj 243
    backbone 327
    batch_norm 146 318 332 337 384
    batchnorm 259
    bbox_projection 30
    before_norm 274
    before_rms 150 153
    bert 28
    bert_model 73
    bias_conv 361
    biases 355
    bin_score 337
    block 77 195 260 274 275 278 318 341 342 343 355 358
    block_sparse_moe 211 268
    blocks 37 42 53 70 86 96 113 118 123 125 225 262 277 285 286 290 291 293 299 300 310 314 339 340 353 395
    bn 17
    bn1 62 350 351
    bn2 62 350 351
    bn3 62 350 351
    bottleneck 260
    box_linear_embeddings 186
    box_position_embeddings 186
    bridge 362
    c_attn 56 129 134 160 249
    c_fc 56 129 130 134 160 249 336 352 353
    c_fc_0 85
    c_fc_1 85
    c_layernorm 165
    c_proj 56 85 129 130 134 160 249 336 352 353
    channel_pre_norm 301
    class_embedding 4 27 28 34 35 111 156 162 171 190 217 252 253 260 262 281
    class_labels_classifier 62
    class_pos_emb 217
    class_predictor 78 79
    classifier 3 17 19 20 29 30 35 44 45 50 54 55 61 65 66 68 70 74 90 96 129 130 134 146 159 177 178 194 219 220 224 241 274 277 278 307 318 324 326 339 340 341 349 366 367 368 372 374 379 383 384 385 386 389 392 393 394 396
    cls 54 55 109 110 356
    cls_classifier 61
    cls_position_embedding 162
    cls_token 1 8 17 50 61 65 66 78 79 163 164 178 262 270 278 280 305 349 353 368 371 372 374 379 397
    cluster_size 14 387
    cluster_usage 172 207
    coarse 137
    coarse_acoustics 14
    codebook 14 77 387
    codec_model 14 172
    codevectors 385
    column_embedder 269
    cond 378
    cond_layer 378
    conformer 101
    connector 137 157
    conv 14 17 23 51 54 77 101 102 146 172 180 182 183 205 206 207 236 239 242 247 272 273 320 321 332 359 360 361 377 384 385 386 387
    conv1 9 23 62 78 79 126 128 222 260 274 287 311 312 313 327 350 351 361 380 389
    conv1d 13 89 142 165 174 199 200 233 292 293 296 334 399
    conv2 9 23 62 78 79 126 128 222 260 274 287 311 312 313 327 350 351 361 380 389
    conv2d1 294
    conv2d2 294
    conv2d3 294
    conv3 23 62 222 313 350 351
    conv_0 176
    conv_1 176 378
    conv_1d 301
    conv_2 378
    conv_a 338
    conv_b 338
    conv_blocks 338
    conv_dds 378
    conv_descriptor_a 338
    conv_descriptor_b 338
    conv_down 362
    conv_in 232
    conv_kernel_layer 43
    conv_layers 51 146 247 320 321 332 359 360 384 385 386
    conv_norm 101 102
    conv_out 294
    conv_out_layer 43
    conv_post 361 378
    conv_pre 361 378
    conv_proj 378
    conv_score_a 338
    conv_score_b 338
    conv_upsampler1 128
    conv_upsampler2 128
    convolution 23 50 304 362
    convs 315
    convs1 378
    convs2 378
    convs_dilated 378
    convs_pointwise 378
    convt_pre 361
    crossAttentionNormalization 32
    cross_attn_k 108
    cross_attn_layer_norm 276
    cross_attn_q 108
    cross_attn_rel_b 108
    cross_attn_v 108
    crossattention 26 27 28 160
    ctc_head 175 248 256
    dac_encoder 260
    data_proj 260 262
    decode_head 17 318
    decoder 3 10 18 19 20 21 25 28 52 54 55 62 63 80 82 83 94 95 143 161 168 177 179 194 195 196 198 201 203 204 218 219 220 222 224 226 241 242 263 264 269 276 302 303 306 307 308 309 331 332 334 341 344 345 346 354 355 357 358 370 371 378 391 392 396 398
    decoder_embed 371
    decoder_norm 371
    decoder_pos_embed 371
    decoder_pred 371
    deepstack_merger_list 37 299
    deepstack_mergers 137
    dense 3 4 8 15 17 18 19 20 26 27 28 29 30 31 43 49 50 52 54 55 61 65 66 70 73 74 80 82 83 90 94 96 111 131 132 143 159 168 171 177 178 186 194 196 202 203 204 218 219 220 224 226 236 241 242 265 266 270 275 278 302 303 306 307 308 309 316 318 320 333 334 337 339 340 342 343 345 349 355 366 368 370 371 372 374 376 379 391 392 396 397 398
    dense0 252 253
    dense1 252 253 277 278 318 396
    dense2 252 253 277 278 318 396
    dense_0 176
    dense_1 176
    dense_4h_to_h 29 90 131 132 265
    dense_h_to_4h 29 90 131 132 265
    dense_prediction 74 96
    depthwise 43
    depthwise_conv 176 232 257 383 384
    depthwise_conv1d 101 102
    depthwise_layer_norm 383
    detection_tokens 397
    distance_embedding 383
    distillation_classifier 61
    distillation_token 8 61
    down 32
    downConv 161
    down_proj 0 1 2 5 6 7 11 13 16 24 38 40 57 58 59 63 64 67 69 71 72 75 78 81 83 84 86 88 89 92 93 98 99 103 104 112 116 117 118 119 120 121 122 123 125 133 136 138 139 140 143 144 145 147 148 149 151 152 155 156 157 165 170 173 174 188 189 190 208 210 212 213 214 215 216 225 227 228 230 233 234 240 243 244 245 246 251 254 260 262 267 271 281 282 283 284 285 286 289 290 292 293 295 296 297 298 299 301 316 317 328 330 335 344 347 356 363 380 381 399
    downsample 62 118 123 125 350 351
    downsampling_layer 44 45
    dt 142 174 233 243 296
    dt_layernorm 165
    dt_proj 69 165 199
    duration_predictor 378
    dwconv 44 45 277 318
    e2e_query 196
    e2w_query 196
    e_score_correction 11 16 58 59 72 81 116 120 121 152 173 208 211 212 230 233 330
    emb_layer_norm_after 82
    emb_ln 168 241
    embed 63
    embed_action 56
    embed_audio_tokens 144
    embed_global 263
    embed_in 131 132
    embed_ln 56
    embed_out 131
    embed_positions 9 10 15 21 22 25 95 161 179 201 203 250 264 287 309 346 354 389
    embed_return 56
    embed_speaker 378
    embed_state 56
    embed_sum 172 207
    embed_timestep 56
    embed_tokens 0 5 6 7 11 13 15 16 21 22 24 25 38 40 46 57 58 59 64 69 71 72 75 81 83 84 88 89 92 93 95 98 99 103 104 112 116 117 119 120 121 122 133 136 138 139 140 141 142 144 145 147 148 149 151 152 155 156 165 166 170 171 172 173 174 179 180 181 183 188 189 190 195 198 201 203 208 210 211 212 213 215 216 222 223 228 230 231 234 243 244 245 246 250 254 263 264 265 266 267 268 269 275 281 282 283 284 286 289 290 292 293 295 296 297 298 299 301 316 317 328 330 331 332 335 336 341 342 343 344 354 355 356 358 363 378 381 389 390 399
    embed_tokens_per_layer 103
    embedder 260 262 300
    embedding 63 114 275
    embedding_hidden_mapping_in 3 303
    embedding_norm 180 181 182 183
    embedding_proj_layer 41 42
    embedding_projection 75 240
    embedding_transformation 218
    embeddings 67 71 91 178 199 200 233 310 319 368 372 393 395
    embeddings_layer_norm 276
    embeddings_project 74
    empty 78 79
    encoder 3 10 17 21 25 48 51 54 55 56 63 82 95 146 161 178 179 195 198 201 203 204 222 224 258 259 263 264 269 274 276 278 302 303 309 318 319 320 321 331 332 337 341 344 346 355 358 359 360 384 385 386 391 397
    encoder_attn_layer_norm 10 15 21 25 62 95 161 179 198 201 203 263 264 331 332 346 354 389
    end_classifier 333
    entity_embedding_dense 196
    entity_embeddings 196
    entity_predictions 196
    expert 0 151 170 180 316
    experts 0 11 16 32 57 58 59 72 81 92 93 116 120 121 151 165 166 170 173 180 208 211 216 233 246 268 289 295 296 316 330 341
    fc 227 351
    fc1 4 7 9 10 15 21 22 25 27 28 33 34 35 42 46 47 62 65 66 78 79 95 111 113 126 137 150 153 156 157 158 161 162 163 164 168 169 171 172 179 184 190 197 198 201 203 205 206 207 209 217 222 223 229 231 235 237 238 250 252 253 254 258 262 263 264 266 272 273 280 281 287 290 294 300 305 323 324 325 326 327 329 331 346 354 364 367 373 374 375 376 389 390
    fc11 241
    fc12 241
    fc2 4 7 9 10 15 21 22 25 27 28 33 34 35 42 46 47 62 65 66 78 79 95 111 113 126 137 150 153 156 157 158 161 162 163 164 168 169 171 172 179 184 190 197 198 201 203 205 206 207 209 217 222 223 229 231 235 237 238 241 250 252 253 254 258 262 263 264 266 272 273 280 281 287 290 294 300 305 323 324 325 326 327 329 331 346 354 364 367 373 374 375 376 389 390
    fc3 78 79
    fc_in 36 135
    fc_norm 366
    fc_out 36 135
    feat_out 332
    feature_extractor 383 385 386
    feature_projection 320 321 332
    feedForwardNormalization 32
    feed_forward 13 89 165 180 181 310 399
    feed_forward_layer_norm 276
    feedforward_layer_norm 243
    feedforward_layernorm 5
    ff0 348
    ff1 348
    ff_norm 221
    ff_out 221
    ff_proj 221
    ffn 1 3 218
    ffn1_layer_norm 383 384
    ffn2_layer_norm 383 384
    ffn_down 108 109 110
    ffn_down_exps 109 110
    ffn_down_shexp 109 110
    ffn_gate 108 109 110
    ffn_gate_exps 109 110
    ffn_gate_shexp 109 110
    ffn_gate_up_exps 109 110
    ffn_layernorm 171
    ffn_norm 180 181 182 183 214 271
    ffn_output 3
    ffn_sub_norm 24
    ffn_up 108 109 110
    ffn_up_exps 109 110
    ffn_up_shexp 109 110
    ffns 91 393
    ffw_layer_1 101 102
    ffw_layer_2 101 102
    fgate_preact 395
    finalNormalization 32
    final_layer 332
    final_layer_norm 9 15 21 22 25 33 35 51 62 95 131 132 146 161 171 179 195 198 201 203 247 250 252 253 263 264 269 275 287 294 321 324 326 331 332 341 342 343 346 354 355 358 359 360 378 380 383 384 385 386 389 390
    final_layernorm 13 89 165 169 222 265 266 399
    final_logits 15 21 25 179 201 203 264
    final_norm 219 220 301
    final_proj 337
    final_projection 184
    fine 137
    fine_acoustics 14
    flows 378
    fpn_convs 17
    freq_emb 347
    freqs 187
    full_layer_layer_norm 3
    g_proj 71 72 173 243
    gate 0 11 16 32 57 58 59 72 81 92 93 116 120 121 151 152 170 173 174 180 187 208 211 212 215 216 230 233 246 268 282 289 295 296 297 316 330
    gate_proj 0 1 2 7 11 13 16 24 38 40 57 58 59 64 67 69 71 72 75 81 83 84 86 88 89 92 93 98 99 103 104 116 118 120 121 123 125 136 138 139 144 147 148 149 151 155 156 157 165 170 173 174 183 188 189 190 208 210 212 213 214 215 216 227 228 230 240 243 244 245 246 251 254 260 262 271 281 282 283 284 285 286 289 290 292 293 295 296 298 299 301 316 317 328 330 335 344 347 356 363 380 381
    gate_up_proj 7 63 69 112 117 119 122 133 140 145 152 174 188 189 190 212 215 216 230 267 282 283 297 317 399
    gate_up_proj_adapter_list 399
    gated_cross_attn_layers 156
    generator_lm_head 43 74
    global_self_attn_layer_norm 263
    gqkv_proj 145
    grn 45
    groupnorm 222 260 262
    gru_rel_pos_const 386
    gru_rel_pos_linear 386
    h 29 36 49 56 85 90 129 130 134 135 160 249
    h_position_embeddings 177 178 186
    hc_base 152
    hc_fn 152
    hc_head_base 152
    hc_head_fn 152
    hc_head_scale 152
    hc_scale 152
    head 1 32 137 209 262 310 323 324 326
    head_layernorm 367
    head_linear 251
    head_norm 251
    hidden_to_hidden 327
    igate_preact 395
    image_newline 150 153 191 192
    in_layers 378
    in_proj 13 14 55 89 137 142 165 174 180 182 183 199 200 209 233 279 323 324 325 326 352 399
    in_proj_a 292 293
    in_proj_b 292 293
    in_proj_ba 296
    in_proj_qkv 292 293
    in_proj_qkvz 296
    in_proj_z 292 293
    indexer 72 152
    inited 14 387
    initialized 172 207
    inner2emb 202
    inner_attn_ln 171
    input 32
    input_conditioner 300
    input_context_norm 157
    input_conv 361
    input_embedding 48 259
    input_embeds_layer 14
    input_embeds_layers 14
    input_gate 301
    input_latents_norm 157
    input_layer 347 348
    input_layer_norm 235 237 238
    input_layernorm 0 6 7 11 13 16 24 29 38 40 46 57 58 59 64 69 72 75 81 83 84 89 90 93 98 99 103 104 106 112 116 117 119 120 121 122 126 131 132 133 136 138 139 140 141 142 144 147 148 149 151 152 155 156 165 166 170 172 173 174 188 189 190 205 206 207 208 210 211 212 213 215 216 222 223 227 228 230 234 246 254 260 262 265 266 267 268 272 273 281 282 283 284 286 289 290 292 293 295 296 297 298 299 316 317 328 330 335 336 347 348 356 363 381 399
    input_linear 141 142 166
    input_proj 106 172 207
    input_proj_linear 101 102
    input_projection 62
    input_to_hidden 327
    intermediate 276
    intermediate_dense 51 146 247 321 332 359 360 383 384 385 386
    inv_freq 7 30 69 188 212 216 282 283 317
    iou_prediction_head 313
    iou_token 313
    itm_head 27
    k 195 224 275 341 342 343 355 358 395
    k_conv1d 243
    k_head 96
    k_layernorm 180 181 182 265 266
    k_lin 68 91 393
    k_norm 0 5 7 16 38 59 69 72 75 83 88 92 93 99 103 104 106 116 118 121 125 151 152 164 170 173 174 183 188 211 212 216 221 227 235 237 243 245 246 260 262 281 282 283 292 293 295 296 297 298 299 317 348 363
    k_proj 0 1 2 4 5 6 7 9 10 15 16 21 22 24 25 33 34 35 38 40 46 47 51 62 63 64 67 69 71 75 78 79 81 83 84 85 88 89 92 93 95 98 99 101 102 103 104 111 112 117 119 121 122 126 130 133 135 136 137 138 139 140 141 144 146 147 148 149 150 151 153 155 156 157 158 161 162 163 164 165 169 170 171 172 173 174 176 179 180 181 182 183 184 188 189 190 197 198 201 203 205 206 207 208 209 211 212 213 214 216 217 219 222 227 228 229 230 231 232 233 234 235 237 238 240 243 244 245 246 247 250 251 252 253 254 257 258 259 260 262 263 264 266 268 271 272 273 280 281 282 283 284 286 287 289 290 292 293 294 295 296 297 298 299 301 305 313 317 321 323 324 325 326 328 329 330 331 332 335 336 344 346 347 348 354 356 359 360 363 364 367 374 378 380 381 385 386 389 390 399
    k_rope_only_layernorm 72
    kernel 383 385 386
    kernel_conv 361
    kernel_predictor 361
    key 3 4 8 17 18 19 20 21 26 27 28 30 31 32 43 52 61 65 66 70 73 74 80 82 111 159 177 178 179 186 194 196 202 204 218 226 242 269 270 277 278 302 303 306 307 308 309 310 318 333 334 337 339 340 345 366 368 370 371 372 374 376 379 388 391 392 396 397 398
    key_conv_attn_layer 43
    key_global 179 194
    key_layernorm 147 148 149 316
    key_proj 54 276 320
    kv 32 262
    kv_a_layernorm 11 57 58 59 72 116 120 152 210 215
    kv_a_proj_with_mqa 11 57 58 59 72 116 120 152 210 215
    kv_b_proj 11 57 58 59 72 116 120 152 210 215
    kv_proj 166
    lambda1 65 66 67 78 79 300 305
    lambda_k1 64
    lambda_k2 64
    lambda_q1 64
    lambda_q2 64
    lambdas 240
    lang_embeddings 91 393
    language_model 190 281 293 299
    language_projection 27
    latent 262
    latent_query 171
    latents 157
    lateral_convs 17
    layer 4 8 17 18 19 20 26 27 28 30 31 43 52 53 54 55 61 65 66 67 68 73 74 80 82 94 111 141 142 143 159 163 164 166 177 178 186 194 196 197 202 204 218 224 226 242 269 270 303 304 305 306 307 308 309 320 333 345 349 366 368 370 371 372 374 375 376 379 391 392 394 396 397 398
    layer1 62 350 351
    layer2 62 350 351
    layer3 62 350 351
    layer4 62 350 351
    layer_1 394
    layer_2 394
    layer_norm 9 15 22 51 52 82 83 96 137 146 164 168 171 184 194 195 196 198 203 222 224 235 237 238 241 247 252 253 261 263 264 269 275 277 278 287 302 306 307 318 320 321 331 332 341 342 343 347 355 358 359 360 378 383 384 385 386 389 390 391 392 394 396
    layer_norm1 4 27 28 33 34 35 47 91 111 128 137 150 153 156 157 158 171 209 217 235 237 238 252 253 254 311 312 313 314 323 324 325 326 327 329 364 393
    layer_norm2 4 27 28 33 34 35 47 91 111 128 137 150 153 156 157 158 171 209 217 235 237 238 252 253 254 311 312 313 314 323 324 325 326 327 329 364 393
    layer_norm3 313
    layer_norm4 313
    layer_norm_1 277 278 318
    layer_norm_2 277 278 318
    layer_norm_emb 91 393
    layer_norm_final_attn 313
    layer_scalar 75 103 104
    layer_scale_parameter 44
    layer_weights 383
    layernorm 8 10 12 17 26 27 44 45 49 50 61 62 65 66 78 79 137 159 164 209 269 270 305 319 323 324 325 326 334 339 340 349 368 371 372 374 376 379 397
    layernorm1 49 367
    layernorm2 49 367
    layernorm2d 78 79
    layernorm_1 14
    layernorm_2 14
    layernorm_after 8 17 50 61 70 159 162 163 164 197 280 319 339 340 349 366 367 368 371 372 374 376 379 397
    layernorm_before 8 17 50 61 70 159 162 163 164 197 280 319 339 340 349 366 367 368 371 372 374 376 379 397
    layernorm_before_attention 48
    layernorm_before_ffn 48
    layernorm_embedding 10 15 21 25 161 179 203 346 354
    layernorm_final 14
    layernorm_post 190
    layernorm_pre 190
    layers 0 1 2 5 6 7 9 10 11 13 14 15 16 21 22 24 25 27 28 32 33 34 35 38 40 44 45 46 47 48 50 51 57 58 59 62 63 64 69 70 71 72 75 77 78 79 81 83 84 88 89 92 93 95 96 98 99 102 103 104 106 111 112 116 117 119 120 121 122 126 128 131 132 133 136 137 138 139 140 141 142 144 145 146 147 148 149 150 151 152 153 155 156 157 158 161 162 165 166 168 169 170 171 172 173 174 176 179 180 181 182 183 188 189 190 198 199 200 201 203 205 206 207 208 209 210 211 212 213 214 215 216 217 219 220 221 222 223 227 228 229 230 231 232 233 234 235 237 238 240 241 243 244 245 246 247 250 251 252 253 254 257 259 260 262 263 264 265 266 267 268 271 272 273 276 277 280 281 282 283 284 286 287 289 290 292 293 294 295 296 297 298 299 301 302 311 312 313 316 317 319 321 323 324 325 326 327 328 329 330 331 332 334 335 336 337 339 340 344 346 347 348 354 356 359 360 362 363 364 374 378 380 381 383 384 385 386 387 389 390 397 399
    layout_key 186
    layout_query 186
    layout_value 186
    learnable_sink_param 152
    lin1 68 91 128 311 312 313 319 327 393
    lin2 68 91 128 311 312 313 319 327 393
    linear 102 106 172 190 223 232 255 257 288 337 399
    linear1 60 176 232 257 279 356 357 381
    linear2 60 176 232 257 279 356 357 381
    linear_1 12 39 96 127 137 162 164 185 190 191 192 193 209 214 254 365 369 381 382
    linear_2 12 39 96 127 137 162 164 185 191 192 193 209 214 254 365 369 381 382
    linear_attn 174 243 292 293 296
    linear_c 318
    linear_end 101 102
    linear_fc1 37 291 293 299
    linear_fc2 37 291 293 299
    linear_fuse 318
    linear_gate 152
    linear_hidden 96
    linear_k 383 384
    linear_out 96 301 383 384
    linear_pos 384
    linear_q 383 384
    linear_start 101 102
    linear_v 383 384
    linear_x 301
    linear_y 301
    lm_head 0 5 6 7 11 12 13 14 15 16 18 21 24 25 29 36 38 39 40 48 49 51 52 53 54 55 57 58 59 60 64 69 71 72 81 82 84 85 87 88 89 90 92 93 96 97 98 99 100 103 104 105 107 116 119 120 121 122 124 129 130 133 134 135 138 139 140 141 142 145 146 147 148 151 154 155 156 157 158 164 165 166 168 170 171 172 173 174 179 180 181 183 185 188 189 190 191 192 193 194 195 198 199 200 201 203 208 210 211 212 213 214 215 216 223 224 225 231 233 234 240 243 244 245 246 249 250 251 255 263 264 265 266 267 268 269 275 276 281 282 283 286 288 289 290 292 293 295 296 299 301 302 306 307 316 317 320 321 328 329 330 331 332 335 336 341 342 343 355 358 359 360 363 365 369 382 383 385 386 390 391 392 395 396
    lm_heads 14
    lm_loss 394
    lm_predictions 54 55
    ln 204 388
    ln1 310
    ln2 310
    ln_1 36 56 85 129 130 134 135 160 249 352
    ln_2 56 85 129 130 134 160 249 352
    ln_attn 90
    ln_cross_attn 134 160
    ln_f 29 36 56 85 90 129 130 134 135 160
    ln_final 352
    ln_in 137
    ln_mid 137
    ln_mlp 90
    ln_out 137 310
    ln_post 229 294 388
    ln_pre 214 229 271
    ln_q 42 86 285 286 290
    logit_scale 2 4 31 35 71 252 253 340
    logit_shift 252 253
    logits_dense 63
    logits_proj 393 394
    ls1 353
    ls2 353
    lstm 14 77 387
    mamba 13 89 142 165 399
    mamba_decoder 399
    map_inputs_layer 308
    mask 388
    mask_decoder 313
    mask_emb 394
    mask_token 17 61 65 66 164 305 319 339 340 353 371
    mask_tokens 313
    masked 132 134
    masked_spec_embed 51 146 320 321 332 359 360 383 384 385 386
    match_assignment_layers 184
    matchability 184
    merging_layer 185 214
    mid_position_embeddings 397
    mixer 200 233
    mixers 258
    mlp 0 7 11 16 24 57 58 59 64 66 69 72 81 85 92 93 116 120 121 138 139 147 150 151 152 155 166 170 173 188 208 212 215 216 246 282 283 289 295 296 316 317 328 330 341
    mlp_fc2 137
    mlp_layer_scale 172 205 206 207 272 273
    mlp_ln 143
    mlp_norm 219 220
    mm_input_projection 100 322
    mm_soft_emb_norm 100 322
    modality_projection 357
    model 62 144 171 190 254 281 286 290 300 381
    multihead_norm 395
    multimodal_projector 128
    ngram_embeddings 276
    no_mask_embed 313
    norm 0 5 6 7 11 13 16 23 24 37 38 40 46 57 58 59 63 64 67 69 70 72 75 81 83 84 88 89 92 93 98 99 101 102 103 104 112 116 117 119 120 121 122 126 133 136 138 139 140 141 142 143 144 147 148 149 151 152 155 156 157 161 166 170 172 173 174 176 178 185 187 188 189 190 199 200 208 210 211 212 213 214 215 216 219 220 221 222 223 227 228 230 232 233 234 240 243 245 246 254 257 258 260 262 267 268 274 279 281 282 283 284 286 289 290 291 292 293 295 296 297 298 299 316 317 328 330 335 336 339 340 344 353 356 357 363 380 381 399
    norm1 23 37 42 65 66 67 78 79 86 113 118 123 125 168 169 229 241 262 270 281 285 286 290 291 293 299 300 305 353 375
    norm2 23 37 42 65 66 67 78 79 86 113 118 123 125 168 169 229 241 262 270 281 285 286 290 291 293 299 300 305 353 375
    norm3 23
    norm_1 53 225 378
    norm_2 53 225 378
    norm_conv 176 232 257
    norm_f 53 199 200 225 233
    norm_feed_forward1 176 232 257
    norm_feed_forward2 176 232 257
    norm_ffn 395
    norm_mlstm 395
    norm_out 102 176 232 257
    norm_post_attn 102
    norm_pre 262
    norm_pre_attn 102
    norm_self_att 176 232 257
    normalization 50 304 362
    norms 335
    norms_1 378
    norms_2 378
    not_a_point_embed 313
    num_batches_tracked 17 50 146 161 176 257 259 304 318 332 337 350 351 362 384
    o 195 224 275 341 342 343 355 358
    o_norm 243
    o_proj 0 5 6 7 11 16 24 38 40 46 57 58 59 63 64 67 69 71 72 75 78 81 83 84 88 89 92 93 98 99 103 104 112 116 117 119 120 121 122 126 133 136 138 139 140 141 143 144 145 147 148 149 150 151 152 153 155 156 157 165 170 172 173 174 176 183 184 188 189 190 197 205 206 207 208 210 211 212 213 214 215 216 222 227 228 230 231 232 233 234 235 237 238 240 243 244 245 246 254 257 260 262 267 268 271 272 273 281 282 283 284 286 289 290 292 293 295 296 297 298 299 301 305 317 328 330 335 336 344 347 348 356 363 367 374 380 381 399
    objective 383 385 386
    ogate_preact 395
    operator_norm 180 181 182 183
    original0 14 77 146 320 321 332 359 360 378 384 385 386 387
    original1 14 77 146 320 321 332 359 360 378 384 385 386 387
    out 388
    out_lin 68 91 393
    out_norm 174 176 395
    out_proj 1 2 4 9 10 13 14 15 20 21 22 25 33 34 35 36 47 51 53 62 74 79 85 89 95 111 130 135 137 142 146 156 157 158 161 162 165 168 171 174 178 179 180 181 182 183 194 198 199 200 201 203 209 217 224 225 233 236 241 247 250 251 252 253 254 258 259 263 264 275 276 279 287 292 293 294 296 307 313 321 323 324 325 326 329 331 332 342 343 344 346 352 354 355 359 360 364 378 385 386 389 390 392 395 396 399
    output 21 26 27 32 108 111 179 187 260 262 269 276 310
    output) 109 110
    output_dense 51 146 247 321 332 359 360 383 384 385 386
    output_hypernetworks_mlps 313
    output_layer 347 348
    output_layer_norm 68
    output_layernorm 48
    output_linear 141 142 166
    output_norm 108 109 110
    output_norm_enc 227
    output_proj 1 102 172 207
    output_projection 22 95 354
    patch_conv 214 271
    patch_embed 1
    patch_embedding 4 27 28 34 35 47 111 137 150 153 156 157 158 162 171 209 217 229 251 252 253 254 281 323 324 325 326 329 364
    patch_embeddings 44 45 67 78 274 278 318
    patch_merger 150
    patch_mixer 258
    patch_projection 269
    patcher 258
    patchifier 182
    pe_k 332
    per_dim_scale 101 102 367
    per_layer_input_gate 75 103
    per_layer_model_projection 75 103
    per_layer_projection 75 103
    per_layer_projection_norm 75 103
    perceiver_resampler 157
    point_embed 313
    pointwise 43
    pointwise_conv 232
    pointwise_conv1 176 232 257 383 384
    pointwise_conv2 176 232 257 383 384
    pooler 3 20
    pooling_attention_query 367
    pos_conv_embed 146 332
    pos_embed 37 128 178 262 291 293 299 300 311 312 313 314 327 353 373
    pos_embed_window 314
    pos_key_proj 54
    pos_proj 101
    pos_query_proj 54
    position 32
    position_embd 109 110
    position_embedding 1 2 4 27 28 33 34 35 47 111 113 123 137 150 153 156 157 158 162 171 209 251 252 253 254 281 323 324 325 326 329
    position_embedding_table 106 229
    position_embeddings 3 4 8 17 18 19 20 27 28 30 31 43 52 54 55 61 65 66 68 70 73 74 79 80 82 91 94 111 159 163 164 169 177 178 186 194 196 197 202 204 218 224 226 242 270 276 278 280 303 305 306 307 308 319 333 334 339 340 345 349 367 368 370 371 372 374 375 376 379 391 392 393 396 397 398
    position_embeds_layer 14
    position_enc 258 259
    position_ids 19 30 226 307
    positional_embedding 313 388
    positional_embedding_vlm 190
    positions_embed 249
    post 101 102
    post_attention_layernorm 0 6 7 11 16 24 29 46 57 58 59 64 69 72 75 81 83 84 88 90 92 93 98 99 103 104 106 112 116 117 119 120 121 122 126 131 132 133 136 138 139 140 141 142 144 147 148 149 151 152 155 156 157 166 170 172 173 174 188 189 190 205 206 207 208 210 211 212 213 215 216 222 223 227 228 234 245 246 254 260 262 265 267 268 272 273 281 282 283 284 286 289 290 292 293 295 296 297 298 299 316 317 328 330 335 336 348 356 381
    post_attn_norm 170
    post_conv 327
    post_conv_dds 378
    post_conv_layernorm 123
    post_conv_pre 378
    post_conv_proj 378
    post_cross_attn_layernorm 344
    post_expert_norm 230
    post_expert_proj 230
    post_feedforward_layernorm 16 75 88 92 98 99 103 104 106 228 230 243 245 344 348
    post_ffn_norm 170 183
    post_flows 378
    post_layer_norm 101 102
    post_layernorm 4 27 28 34 35 47 111 118 123 125 137 156 157 158 171 209 217 252 253 254 323 324 325 326 329 364
    post_mlp_layernorm 0 11 112 117 122
    post_norm 101
    post_norm1 155
    post_norm2 155
    post_operator_norm 183
    post_per_layer_input_norm 75 103
    post_proj 96
    post_projection_norm 118 123 125
    post_quant_conv 114
    post_sa_norm 63
    post_self_attn_layernorm 112 117 122 344
    posterior_encoder 378
    pre_LN 4
    pre_attention_layer_norm 269
    pre_attn_norm 101
    pre_ca_norm 63
    pre_classifier 68
    pre_cross_attn_layernorm 344
    pre_expert_norm 230
    pre_expert_proj 230
    pre_feedforward_layernorm 16 75 98 99 103 104 106 228 230 344 348 363
    pre_ff_layernorm 13 89 165 399
    pre_layer_norm 101 102
    pre_layernorm 162 252 253
    pre_layrnorm 4 34 35 111 156 171 217
    pre_ln 310
    pre_mlp_layer_norm 269
    pre_mlp_layernorm 0
    pre_mlp_norm 63
    pre_norm 209 254
    pre_sa_norm 63
    pre_self_attn_layernorm 344
    predict_return 56
    predict_state 56
    predictions 3 19 20 28 54 55 80 94 177 204 218 226 241 242 307 308 309 334 345 370 398
    prenet 332
    prob_out 332
    probe 137 209 323 324 325 326
    proj 37 42 86 91 113 118 123 125 128 158 167 169 178 229 236 239 261 262 277 281 285 286 290 291 293 299 300 311 312 313 314 318 319 327 329 353 355 373 375 378 393
    proj_conv 150 153
    proj_down 395
    proj_in 313 314
    proj_out 150 153 222 313 314 389
    proj_up 395
    proj_up_gate 395
    project 260 262 378
    project_hid 385
    project_in 250
    project_k 48
    project_out 250
    project_q 48 385
    project_v 48
    projection 8 17 27 28 50 51 61 65 66 70 79 94 128 137 146 159 163 164 197 235 238 247 270 274 278 280 305 311 312 313 314 319 320 321 327 332 339 340 349 359 360 366 367 368 371 372 374 375 376 379 383 384 385 386 397
    projection_key 50
    projection_layer 163 164 280
    projection_query 50
    projection_value 50
    projector 146 154 184 383 384 385 386 389
    projector_layernorm 369
    pronunciation_embed 308
    psp_modules 17
    pwconv1 44 45
    pwconv2 44 45
    q 55 195 224 262 275 341 342 343 355 358 366 395
    q_a_layernorm 11 57 58 59 72 116 120 152 210 215
    q_a_proj 11 57 58 59 72 116 120 152 210 215
    q_attn 134 160
    q_b_proj 11 57 58 59 72 116 120 152 210 215
    q_conv1d 243
    q_head 96
    q_layernorm 180 181 182 265 266
    q_lin 68 91 393
    q_norm 0 5 7 16 38 69 75 83 88 92 93 99 103 104 106 118 121 125 151 164 170 173 174 183 188 211 212 216 221 227 235 237 243 245 246 260 262 281 282 283 292 293 295 296 297 298 299 317 348 363
    q_proj 0 1 2 4 5 6 7 9 10 15 16 21 22 24 25 33 34 35 38 40 46 47 51 57 58 59 62 63 64 67 69 71 75 78 79 81 83 84 85 88 89 92 93 95 98 99 101 102 103 104 111 112 116 117 119 121 122 126 130 133 135 136 137 138 139 140 141 144 146 147 148 149 150 151 153 155 156 157 158 161 162 163 164 165 169 170 171 172 173 174 176 179 180 181 182 183 184 188 189 190 197 198 201 203 205 206 207 208 209 211 212 213 214 215 216 217 219 222 227 228 229 230 231 232 233 234 235 237 238 240 243 244 245 246 247 250 251 252 253 254 257 258 259 260 262 263 264 266 268 271 272 273 280 281 282 283 284 286 287 289 290 292 293 294 295 296 297 298 299 301 305 313 317 321 323 324 325 326 328 329 330 331 332 335 336 344 346 347 348 354 356 359 360 363 364 367 374 378 380 381 385 386 389 390 399
    qa_outputs 3 7 19 20 29 54 55 68 69 74 90 96 130 135 177 179 186 188 194 202 203 212 216 224 282 283 289 307 317 358 392 393 394 396
    qformer 27
    qkv 27 28 32 37 42 86 113 118 123 125 128 262 281 285 286 290 291 293 299 300 311 312 313 314 319 327 349 353 373 375
    qkv_proj 7 36 69 143 188 212 216 267 282 283 317
    quant_conv 114
    quantizer 172 207
    query 3 4 8 17 18 19 20 21 26 27 28 30 31 32 43 52 61 65 66 70 73 74 78 79 80 82 111 159 177 178 179 186 194 196 202 204 218 226 242 269 270 277 278 302 303 306 307 308 309 318 333 334 337 339 340 345 366 368 370 371 372 374 376 379 388 391 392 396 397 398
    query_global 179 194
    query_key 302
    query_key_value 29 90 131 132 265 316
    query_layernorm 147 148 149 316
    query_position_embeddings 62
    query_proj 54 276 320
    query_tokens 27
    r_kernel 96
    r_s 96
    radio_model 300
    receptance 310
    recurrent_gate 301
    recurrent_param 301
    reduction 70 339 340
    register_tokens 65 67 78 79 353
    regression 82
    rel_attn 394
    rel_attn_embed 386
    rel_embeddings 54 55 320
    rel_pos_bias 178
    rel_pos_h 312 313 319
    rel_pos_w 312 313 319
    rel_pos_x_bias 178
    rel_pos_y_bias 178
    relative_attention 48 275 342 343 355
    relative_attention_bias 195 224 269 275 341 342 343 355 358
    relative_k_proj 102 232 257
    relative_pos_embeddings 276
    relative_position_bias_table 17 70 339
    relative_position_index 70
    res_skip_layers 378
    resblocks 352 361 378
    residual_layer 347 348
    resnet 362
    resnet_down 362
    rg_lru 301
    rms_norm 1 2 251
    rms_norm1 1 2 251
    rms_norm2 1 2 251
    rnn 327
    roberta 4
    router 7 32 133 140 165 189 190
    row_embedder 269
    running_mean 304 332
    running_var 304 332
    s_gate 71
    sa_layer_norm 68
    scaling 347 348
    score 6 7 24 29 57 58 59 64 69 88 90 98 99 100 116 119 122 129 130 132 133 134 135 138 147 160 165 166 188 212 213 215 216 225 234 244 245 250 266 267 268 282 283 289 292 293 295 296 317 327 328 335 336
    seasonality_projection 10
    seg_embed 96 394
    segment 32
    segment_embedding 48
    self 20 43 54 70 278 318 339
    selfAttentionNormalization 32
    self_attn 5 6 7 24 38 40 46 64 69 72 75 81 89 98 99 102 103 104 119 121 122 133 138 139 141 147 152 155 165 174 179 180 182 183 188 189 190 208 212 216 231 232 234 243 244 245 246 257 268 282 283 289 292 293 295 296 299 317 328 335 336 363 384
    self_attn_layer 258
    self_attn_layer_norm 9 10 15 21 22 25 62 95 161 171 179 198 201 203 250 263 264 276 287 294 331 332 346 354 380 383 384 389 390 391
    self_attn_layer_scale 172 205 206 207 272 273
    semantic 14
    seq_relationship 19 20 307 370
    sequence_reduction 278
    shape_embed 308
    shared 15 21 25 179 195 198 201 203 263 264 275 341 342 343 355 358
    shared_expert 93 173 289 296
    shared_expert_gate 282 289 296
    shared_experts 0 7 11 57 58 59 72 81 116 120 121 152 215 233 316
    shared_mlp 151
    shared_transformer 399
    silence_embeds 236
    sinks 133 138 140
    softmax_offset 93
    spatial_conv 182
    spatial_layers 367
    spatial_reduction 277
    speaker_embeds_layer 332
    speaker_norm 236
    speech_decoder_postnet 332
    splinter_qass 333
    sqk 71
    sr 318
    stages 23 44 45 50 304
    start_classifier 333
    subsampling 247
    summary 74 393 394
    summary_idxs 300
    suv_gate 71
    suv_up 71
    tdnn 383 385 386
    temporal_block 301
    temporal_dense 349
    temporal_layernorm 349
    temporal_layers 367
    temporal_pre_norm 301
    text_decoder 28
    text_encoder 28 378
    text_model 2 4 31 35 171 252 253 324 326
    text_projection 2 4 27 31 35 252 253
    time_embeddings 349
    timm_model 262 351
    tok_embeddings 187 219 220
    token 32 184 300
    token_confidence 184
    token_embd 108 109 110
    token_embd_norm 109 110
    token_embedding 2 33 35 252 253 324 326 352 388
    token_type_embeddings 3 4 19 20 30 31 43 52 54 55 73 74 80 94 143 168 177 178 186 194 196 202 204 218 226 241 242 303 306 307 308 309 333 334 368 370 391 392 396 398
    token_type_embeddings_0 345
    token_type_embeddings_1 345
    token_type_embeddings_2 345
    token_type_embeddings_3 345
    token_type_embeddings_4 345
    token_type_embeddings_5 345
    token_type_embeddings_6 345
    token_types 109 110
    tokens_embed 249
    transformation 4
    transformer 85 251 313
    transformer_layers 184
    trend_projection 10
    unembedding_projection 240
    up 32
    up_gate_proj 143
    up_proj 0 1 2 5 6 7 11 13 16 24 38 40 57 58 59 64 67 69 71 72 75 78 81 83 84 86 88 89 92 93 98 99 103 104 116 118 120 121 123 125 136 138 139 144 147 148 149 151 152 155 156 157 165 170 173 174 188 189 190 208 210 212 213 214 215 216 225 227 228 233 234 240 243 244 245 246 251 254 260 262 271 281 282 283 284 285 286 289 290 292 293 295 296 298 299 301 316 317 328 330 335 344 356 363 380 381
    upsampler 237 378
    upscale_conv1 313
    upscale_conv2 313
    upscale_layer_norm 313
    v 55 195 224 275 341 342 343 355 358 366 395
    v1 53
    v_conv1d 243
    v_head 96
    v_lin 68 91 393
    v_proj 0 1 2 4 5 6 7 9 10 15 16 21 22 24 25 33 34 35 38 40 46 47 51 62 63 64 67 69 71 75 78 79 81 83 84 85 88 89 92 93 95 98 99 101 102 103 104 111 112 117 119 121 122 126 130 133 135 136 137 138 139 140 141 144 146 147 148 149 150 151 153 155 156 157 158 161 162 163 164 165 169 170 171 172 173 174 176 179 180 181 182 183 184 188 189 190 197 198 201 203 205 206 207 208 209 211 212 213 214 216 217 219 222 227 228 229 230 231 232 233 234 235 237 238 240 243 244 245 246 247 250 251 252 253 254 257 258 259 260 262 263 264 266 268 271 272 273 280 281 282 283 284 286 287 289 290 292 293 294 295 296 297 298 299 301 305 313 317 321 323 324 325 326 328 329 330 331 332 335 336 344 346 347 348 354 356 359 360 363 364 367 374 378 380 381 385 386 389 390 399
    value 3 4 8 17 18 19 20 21 26 27 28 30 31 32 43 52 61 65 66 70 73 74 80 82 111 159 177 178 179 186 194 196 202 204 218 226 242 269 270 277 278 302 303 306 307 308 309 310 318 333 334 337 339 340 345 366 368 370 371 372 374 376 379 388 391 392 396 397 398
    value_embeddings 240
    value_global 179 194
    value_proj 54 276 320
    value_projection 10 161 346
    version 15 250 389
    vision_embed_tokens 97
    vision_encoder 311 312 313
    vision_model 4 27 28 35 111 156 157 158 190 252 253 254 281 324 326 329
    vision_projection 27
    vision_projector 154
    vision_tower 128 164 214 251 327
    visual 42 286 290 293 299
    visual_embeddings_table 251
    visual_position_embeddings 370
    visual_projection 2 4 31 35 252 253 370
    visual_token_type_embeddings 370
    vit_merger 209
    vlm 42
    vocab_layer_norm 68
    vocab_projector 68
    vocab_transform 68
    w 49
    w1 53 180 181 182 183 187 211 216 268
    w2 53 180 181 182 183 187 211 216 268
    w2e_query 196
    w3 180 181 182 183 187 211 216 268
    w_0 48
    w_1 48
    w_out 48
    w_position_embeddings 177 178 186
    wavenet 378
    weight_proj 385
    weights_in 66
    weights_out 66
    weights_proj 59 72 116 152
    wg 148
    wi 195 275 341 342 343 355
    wi_0 269 275 342 343 355 358
    wi_1 269 275 342 343 355 358
    wk 59 72 116 152 187
    wo 187 195 269 275 341 342 343 355 358
    word_embedding 394
    word_embeddings 3 4 18 19 20 27 28 29 30 31 43 52 54 55 68 73 74 80 82 90 94 96 111 143 168 177 178 186 194 196 202 204 218 224 226 240 241 242 276 302 303 306 307 308 309 316 333 334 345 368 370 391 392 396 398
    word_embeddings_layernorm 29
    wpe 56 129 130 134 160
    wq 187
    wq_b 59 72 116 152
    wrapped_encoder 332
    wte 36 53 56 85 129 130 134 135 160 221 225
    wv 187
    x_position_embeddings 177 178 186 355
    x_proj 165 199
    xpath_subs_sub_embeddings 202
    xpath_tag_sub_embeddings 202
    xpath_unitseq2_embeddings 202
    xpath_unitseq2_inner 202
    y_position_embeddings 177 178 186 355
    z_L_init 145
    """#

  /// The tables that name the publication of their architecture.
  static let published: Set<Int> = [15, 19, 68, 77, 132, 134, 187, 188, 216, 250, 283, 307, 343, 374, 388, 389]

  /// The tables with marks: names of which a model must have one.
  static let marked: Set<Int> = [15, 109, 216, 250, 282, 283, 307, 342, 374, 389]
}
