// swift-format-ignore-file
// Made by Scripts/tables from the files in Tables. Do not change it here.

enum PresetTexts {
  static let all = #"""
    preset transformer-base
      title Transformer base, 2017
      published 2017-06
      type ckpt
      config vocabulary = 37000, width = 512, positions = 0, encoder_layers = 6, decoder_layers = 6, query_width = 512, key_width = 512, inner = 2048, experts = 0, is_gated = false, has_biases = true, normalization_has_bias = true, has_final_normalization = false, ties_head = true, head_has_bias = false
      parameters 63082496
      stated 65 million: "Vaswani et al., Attention Is All You Need, 2017, table 3"
      source "Vaswani et al., Attention Is All You Need, 2017, table 3; the shared vocabulary of about 37,000 tokens is taken as exactly that"

    preset transformer-big
      title Transformer big, 2017
      published 2017-06
      type ckpt
      config vocabulary = 37000, width = 1024, positions = 0, encoder_layers = 6, decoder_layers = 6, query_width = 1024, key_width = 1024, inner = 4096, experts = 0, is_gated = false, has_biases = true, normalization_has_bias = true, has_final_normalization = false, ties_head = true, head_has_bias = false
      parameters 214245376
      stated 213 million: "Vaswani et al., Attention Is All You Need, 2017, table 3"
      source "Vaswani et al., Attention Is All You Need, 2017, table 3; the shared vocabulary of about 37,000 tokens is taken as exactly that"

    preset bert-base
      title BERT base, uncased
      published 2018-10
      type bert
      config vocab_size = 30522, max_position_embeddings = 512, type_vocab_size = 2, num_hidden_layers = 12, hidden_size = 768, num_attention_heads = 12, intermediate_size = 3072
      parameters 109482240
      stated 110 million: "Devlin et al., BERT, 2018, section 3"
      source "Devlin et al., BERT, 2018, section 3"

    preset bert-large
      title BERT large, uncased
      published 2018-10
      type bert
      config vocab_size = 30522, max_position_embeddings = 512, type_vocab_size = 2, num_hidden_layers = 24, hidden_size = 1024, num_attention_heads = 16, intermediate_size = 4096
      parameters 335141888
      stated 340 million: "Devlin et al., BERT, 2018, section 3"
      source "Devlin et al., BERT, 2018, section 3"

    preset gpt2
      title GPT-2 small
      published 2019-02
      type gpt2
      config vocab_size = 50257, n_positions = 1024, n_layer = 12, n_embd = 768, n_head = 12
      parameters 124439808
      stated 117 million: "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"
      source "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"

    preset gpt2-medium
      title GPT-2 medium
      published 2019-02
      type gpt2
      config vocab_size = 50257, n_positions = 1024, n_layer = 24, n_embd = 1024, n_head = 16
      parameters 354823168
      stated 345 million: "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"
      source "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"

    preset gpt2-large
      title GPT-2 large
      published 2019-02
      type gpt2
      config vocab_size = 50257, n_positions = 1024, n_layer = 36, n_embd = 1280, n_head = 20
      parameters 774030080
      stated 762 million: "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"
      source "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"

    preset gpt2-xl
      title GPT-2 XL
      published 2019-02
      type gpt2
      config vocab_size = 50257, n_positions = 1024, n_layer = 48, n_embd = 1600, n_head = 25
      parameters 1557611200
      stated 1,542 million: "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"
      source "Radford et al., Language Models are Unsupervised Multitask Learners, 2019, table 2"

    preset gpt3
      title GPT-3 175B
      published 2020-05
      type gpt2
      config vocab_size = 50257, n_positions = 2048, n_layer = 96, n_embd = 12288, n_head = 96
      parameters 174604259328
      stated 175.0 billion: "Brown et al., Language Models are Few-Shot Learners, 2020, table 2.1"
      source "Brown et al., Language Models are Few-Shot Learners, 2020, table 2.1"

    preset t5-small
      title T5 small
      published 2019-10
      type t5
      config vocab_size = 32128, num_layers = 6, d_model = 512, num_heads = 8, d_kv = 64, d_ff = 2048
      parameters 60506624
      stated 60 million: "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"
      source "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"

    preset t5-base
      title T5 base
      published 2019-10
      type t5
      config vocab_size = 32128, num_layers = 12, d_model = 768, num_heads = 12, d_kv = 64, d_ff = 3072
      parameters 222903552
      stated 220 million: "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"
      source "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"

    preset t5-large
      title T5 large
      published 2019-10
      type t5
      config vocab_size = 32128, num_layers = 24, d_model = 1024, num_heads = 16, d_kv = 64, d_ff = 4096
      parameters 737668096
      stated 770 million: "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"
      source "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"

    preset t5-3b
      title T5 3b
      published 2019-10
      type t5
      config vocab_size = 32128, num_layers = 24, d_model = 1024, num_heads = 32, d_kv = 128, d_ff = 16384
      parameters 2851598336
      stated 2.8 billion: "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"
      source "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"

    preset t5-11b
      title T5 11b
      published 2019-10
      type t5
      config vocab_size = 32128, num_layers = 24, d_model = 1024, num_heads = 128, d_kv = 128, d_ff = 65536
      parameters 11307321344
      stated 11 billion: "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"
      source "Raffel et al., Exploring the Limits of Transfer Learning, 2019, section 3.7"

    preset llama-2-7b
      title Llama 2 7B
      published 2023-07
      type llama
      config vocab_size = 32000, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 32, intermediate_size = 11008, tie_word_embeddings = false
      parameters 6738415616
      stated 7 billion: "Touvron et al., Llama 2, 2023, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset llama-2-13b
      title Llama 2 13B
      published 2023-07
      type llama
      config vocab_size = 32000, hidden_size = 5120, num_hidden_layers = 40, num_attention_heads = 40, num_key_value_heads = 40, intermediate_size = 13824, tie_word_embeddings = false
      parameters 13015864320
      stated 13 billion: "Touvron et al., Llama 2, 2023, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset llama-2-70b
      title Llama 2 70B
      published 2023-07
      type llama
      config vocab_size = 32000, hidden_size = 8192, num_hidden_layers = 80, num_attention_heads = 64, num_key_value_heads = 8, intermediate_size = 28672, tie_word_embeddings = false
      parameters 68976648192
      stated 70 billion: "Touvron et al., Llama 2, 2023, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset llama-3-8b
      title Llama 3 8B
      published 2024-04
      type llama
      config vocab_size = 128256, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 14336, tie_word_embeddings = false
      parameters 8030261248
      stated 8 billion: "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"
      source "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"

    preset llama-3-70b
      title Llama 3 70B
      published 2024-04
      type llama
      config vocab_size = 128256, hidden_size = 8192, num_hidden_layers = 80, num_attention_heads = 64, num_key_value_heads = 8, intermediate_size = 28672, tie_word_embeddings = false
      parameters 70553706496
      stated 70 billion: "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"
      source "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"

    preset llama-3.1-405b
      title Llama 3.1 405B
      published 2024-07
      type llama
      config vocab_size = 128256, hidden_size = 16384, num_hidden_layers = 126, num_attention_heads = 128, num_key_value_heads = 8, intermediate_size = 53248, tie_word_embeddings = false
      parameters 405853388800
      stated 405 billion: "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"
      source "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"

    preset llama-3.2-1b
      title Llama 3.2 1B
      published 2024-09
      type llama
      config vocab_size = 128256, hidden_size = 2048, num_hidden_layers = 16, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 8192, tie_word_embeddings = true
      parameters 1235814400
      stated 1.23 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset llama-3.2-3b
      title Llama 3.2 3B
      published 2024-09
      type llama
      config vocab_size = 128256, hidden_size = 3072, num_hidden_layers = 28, num_attention_heads = 24, num_key_value_heads = 8, intermediate_size = 8192, tie_word_embeddings = true
      parameters 3212749824
      stated 3.21 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset mistral-7b-v0.1
      title Mistral 7B v0.1
      published 2023-09
      type mistral
      config vocab_size = 32000, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 14336, tie_word_embeddings = false
      parameters 7241732096
      stated 7 billion: "Jiang et al., Mistral 7B, 2023, table 1"
      source "Jiang et al., Mistral 7B, 2023, table 1"

    preset mistral-7b-v0.3
      title Mistral 7B v0.3
      published 2024-05
      type mistral
      config vocab_size = 32768, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 14336, tie_word_embeddings = false
      parameters 7248023552
      stated 7 billion: "Jiang et al., Mistral 7B, 2023, table 1"
      source "Jiang et al., Mistral 7B, 2023, table 1, with the larger vocabulary of version 0.3; LitGPT 0.5.13 has the same"

    preset mixtral-8x7b
      title Mixtral 8x7B
      published 2023-12
      type mixtral
      config vocab_size = 32000, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 14336, tie_word_embeddings = false, num_local_experts = 8, num_experts_per_tok = 2
      parameters 46702792704
      stated 47 billion, 13 active: "Jiang et al., Mixtral of Experts, 2024, table 1"
      source "Jiang et al., Mixtral of Experts, 2024, table 1"

    preset mixtral-8x22b
      title Mixtral 8x22B
      published 2024-04
      type mixtral
      config vocab_size = 32768, hidden_size = 6144, num_hidden_layers = 56, num_attention_heads = 48, num_key_value_heads = 8, intermediate_size = 16384, tie_word_embeddings = false, num_local_experts = 8, num_experts_per_tok = 2
      parameters 140630071296
      stated 141 billion, 39 active: "Mistral AI, announcement of Mixtral 8x22B, 2024"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset whisper-tiny
      title Whisper tiny
      published 2022-09
      type whisper
      config vocab_size = 51865, num_mel_bins = 80, d_model = 384, encoder_layers = 4, decoder_layers = 4, encoder_attention_heads = 6, decoder_attention_heads = 6, encoder_ffn_dim = 1536, decoder_ffn_dim = 1536, max_source_positions = 1500, max_target_positions = 448
      parameters 37760640
      stated 39 million: "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"
      source "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"

    preset whisper-base
      title Whisper base
      published 2022-09
      type whisper
      config vocab_size = 51865, num_mel_bins = 80, d_model = 512, encoder_layers = 6, decoder_layers = 6, encoder_attention_heads = 8, decoder_attention_heads = 8, encoder_ffn_dim = 2048, decoder_ffn_dim = 2048, max_source_positions = 1500, max_target_positions = 448
      parameters 72593920
      stated 74 million: "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"
      source "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"

    preset whisper-small
      title Whisper small
      published 2022-09
      type whisper
      config vocab_size = 51865, num_mel_bins = 80, d_model = 768, encoder_layers = 12, decoder_layers = 12, encoder_attention_heads = 12, decoder_attention_heads = 12, encoder_ffn_dim = 3072, decoder_ffn_dim = 3072, max_source_positions = 1500, max_target_positions = 448
      parameters 241734912
      stated 244 million: "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"
      source "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"

    preset whisper-medium
      title Whisper medium
      published 2022-09
      type whisper
      config vocab_size = 51865, num_mel_bins = 80, d_model = 1024, encoder_layers = 24, decoder_layers = 24, encoder_attention_heads = 16, decoder_attention_heads = 16, encoder_ffn_dim = 4096, decoder_ffn_dim = 4096, max_source_positions = 1500, max_target_positions = 448
      parameters 763857920
      stated 769 million: "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"
      source "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"

    preset whisper-large-v2
      title Whisper large-v2
      published 2022-12
      type whisper
      config vocab_size = 51865, num_mel_bins = 80, d_model = 1280, encoder_layers = 32, decoder_layers = 32, encoder_attention_heads = 20, decoder_attention_heads = 20, encoder_ffn_dim = 5120, decoder_ffn_dim = 5120, max_source_positions = 1500, max_target_positions = 448
      parameters 1543304960
      stated 1,550 million: "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"
      source "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"

    preset whisper-large-v3
      title Whisper large-v3
      published 2023-11
      type whisper
      config vocab_size = 51866, num_mel_bins = 128, d_model = 1280, encoder_layers = 32, decoder_layers = 32, encoder_attention_heads = 20, decoder_attention_heads = 20, encoder_ffn_dim = 5120, decoder_ffn_dim = 5120, max_source_positions = 1500, max_target_positions = 448
      parameters 1543490560
      stated 1,550 million: "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1"
      source "Radford et al., Robust Speech Recognition via Large-Scale Weak Supervision, 2022, table 1, with the 51,866 tokens and 128 frequency bands of version 3"

    preset llama-7b
      title LLaMA 7B
      published 2023-02
      type llama
      config vocab_size = 32000, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, intermediate_size = 11008
      parameters 6738415616
      stated 6.7 billion: "Touvron et al., LLaMA, 2023, table 2"
      source "transformers 5.24.0, defaults of its config class"

    preset llama-3.1-8b
      title Llama 3.1 8B
      published 2024-07
      type llama
      config vocab_size = 128256, hidden_size = 4096, num_hidden_layers = 32, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 14336
      parameters 8030261248
      stated 8 billion: "Grattafiori et al., The Llama 3 Herd of Models, 2024, table 3"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset llama-4-scout-text
      title Llama 4 Scout, its language model
      published 2025-04
      type llama4_text
      parameters 107769861120
      stated 109 billion with its vision encoder: "Meta AI, announcement of Llama 4, 2025"
      source "transformers 5.24.0, defaults of its config class"

    preset tinyllama-1.1b
      title TinyLlama 1.1B
      published 2024-01
      type llama
      config vocab_size = 32000, hidden_size = 2048, num_hidden_layers = 22, num_attention_heads = 32, num_key_value_heads = 4, intermediate_size = 5632
      parameters 1100048384
      stated 1.1 billion: "Zhang et al., TinyLlama, 2024"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset mistral-large-2407
      title Mistral Large 2
      published 2024-07
      type mistral
      config vocab_size = 32768, hidden_size = 12288, num_hidden_layers = 88, num_attention_heads = 96, num_key_value_heads = 8, intermediate_size = 28672
      parameters 122610069504
      stated 123 billion: "Mistral AI, announcement of Large Enough, 2024"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-0.5b
      title Qwen2.5 0.5B
      published 2024-09
      type qwen2
      config vocab_size = 151936, hidden_size = 896, num_hidden_layers = 24, num_attention_heads = 14, num_key_value_heads = 2, intermediate_size = 4864, tie_word_embeddings = true
      parameters 494032768
      stated 0.49 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-1.5b
      title Qwen2.5 1.5B
      published 2024-09
      type qwen2
      config vocab_size = 151936, hidden_size = 1536, num_hidden_layers = 28, num_attention_heads = 12, num_key_value_heads = 2, intermediate_size = 8960, tie_word_embeddings = true
      parameters 1543714304
      stated 1.54 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-3b
      title Qwen2.5 3B
      published 2024-09
      type qwen2
      config vocab_size = 151936, hidden_size = 2048, num_hidden_layers = 36, num_attention_heads = 16, num_key_value_heads = 2, intermediate_size = 11008, tie_word_embeddings = true
      parameters 3085938688
      stated 3.09 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-7b
      title Qwen2.5 7B
      published 2024-09
      type qwen2
      config vocab_size = 152064, hidden_size = 3584, num_hidden_layers = 28, num_attention_heads = 28, num_key_value_heads = 4, intermediate_size = 18944
      parameters 7615616512
      stated 7.61 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-14b
      title Qwen2.5 14B
      published 2024-09
      type qwen2
      config vocab_size = 152064, hidden_size = 5120, num_hidden_layers = 48, num_attention_heads = 40, num_key_value_heads = 8, intermediate_size = 13824
      parameters 14770033664
      stated 14.7 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-32b
      title Qwen2.5 32B
      published 2024-09
      type qwen2
      config vocab_size = 152064, hidden_size = 5120, num_hidden_layers = 64, num_attention_heads = 40, num_key_value_heads = 8, intermediate_size = 27648
      parameters 32763876352
      stated 32.5 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen2.5-72b
      title Qwen2.5 72B
      published 2024-09
      type qwen2
      config vocab_size = 152064, hidden_size = 8192, num_hidden_layers = 80, num_attention_heads = 64, num_key_value_heads = 8, intermediate_size = 29568
      parameters 72706203648
      stated 72.7 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen1.5-moe-a2.7b
      title Qwen1.5 MoE A2.7B
      published 2024-03
      type qwen2_moe
      parameters 14315784192
      stated 14.3 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset qwen3-0.6b
      title Qwen3 0.6B
      published 2025-04
      type qwen3
      config vocab_size = 151936, hidden_size = 1024, num_hidden_layers = 28, num_attention_heads = 16, num_key_value_heads = 8, intermediate_size = 3072, head_dim = 128, tie_word_embeddings = true
      parameters 596049920
      stated 0.6 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-1.7b
      title Qwen3 1.7B
      published 2025-04
      type qwen3
      config vocab_size = 151936, hidden_size = 2048, num_hidden_layers = 28, num_attention_heads = 16, num_key_value_heads = 8, intermediate_size = 6144, head_dim = 128, tie_word_embeddings = true
      parameters 1720574976
      stated 1.7 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-4b
      title Qwen3 4B
      published 2025-04
      type qwen3
      config vocab_size = 151936, hidden_size = 2560, num_hidden_layers = 36, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 9728, head_dim = 128, tie_word_embeddings = true
      parameters 4022468096
      stated 4.0 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-8b
      title Qwen3 8B
      published 2025-04
      type qwen3
      config vocab_size = 151936, hidden_size = 4096, num_hidden_layers = 36, num_attention_heads = 32, num_key_value_heads = 8, intermediate_size = 12288, head_dim = 128
      parameters 8190735360
      stated 8.2 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-14b
      title Qwen3 14B
      published 2025-04
      type qwen3
      config vocab_size = 151936, hidden_size = 5120, num_hidden_layers = 40, num_attention_heads = 40, num_key_value_heads = 8, intermediate_size = 17408, head_dim = 128
      parameters 14768307200
      stated 14.8 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-32b
      title Qwen3 32B
      published 2025-04
      type qwen3
      config vocab_size = 151936, hidden_size = 5120, num_hidden_layers = 64, num_attention_heads = 64, num_key_value_heads = 8, intermediate_size = 25600, head_dim = 128
      parameters 32762123264
      stated 32.8 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-30b-a3b
      title Qwen3 30B A3B
      published 2025-04
      type qwen3_moe
      config vocab_size = 151936, hidden_size = 2048, num_hidden_layers = 48, num_attention_heads = 32, num_key_value_heads = 4, intermediate_size = 6144, head_dim = 128, moe_intermediate_size = 768, num_experts = 128, num_experts_per_tok = 8
      parameters 30532122624
      stated 30.5 billion, 3.3 active: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset qwen3-235b-a22b
      title Qwen3 235B A22B
      published 2025-04
      type qwen3_moe
      config vocab_size = 151936, hidden_size = 4096, num_hidden_layers = 94, num_attention_heads = 64, num_key_value_heads = 4, intermediate_size = 12288, head_dim = 128, moe_intermediate_size = 1536, num_experts = 128, num_experts_per_tok = 8
      parameters 235093634560
      stated 235 billion, 22 active: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset deepseek-v3
      title DeepSeek-V3
      published 2024-12
      type deepseek_v3
      parameters 671026404352
      stated 671 billion, 37 active: "DeepSeek-AI, DeepSeek-V3 Technical Report, 2024"
      source "transformers 5.24.0, defaults of its config class"

    preset gpt-oss-120b
      title gpt-oss 120b
      published 2025-08
      type gpt_oss
      parameters 116829156672
      stated 116.83 billion, 5.13 active: "OpenAI, gpt-oss model card, 2025, table 1"
      source "transformers 5.24.0, defaults of its config class"

    preset gpt-oss-20b
      title gpt-oss 20b
      published 2025-08
      type gpt_oss
      config num_hidden_layers = 24, num_local_experts = 32
      parameters 20914757184
      stated 20.91 billion, 3.61 active: "OpenAI, gpt-oss model card, 2025, table 1"
      source "OpenAI, gpt-oss model card, 2025: 24 layers, 32 experts, all else as in 120b"

    preset gemma-2b
      title Gemma 2B
      published 2024-02
      type gemma
      config vocab_size = 256000, hidden_size = 2048, num_hidden_layers = 18, num_attention_heads = 8, num_key_value_heads = 1, intermediate_size = 16384, head_dim = 256
      parameters 2506172416
      stated 2.51 billion: "Gemma Team, Gemma, 2024, table 2"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset gemma-7b
      title Gemma 7B
      published 2024-02
      type gemma
      config vocab_size = 256000, hidden_size = 3072, num_hidden_layers = 28, num_attention_heads = 16, num_key_value_heads = 16, intermediate_size = 24576, head_dim = 256
      parameters 8537680896
      stated 8.54 billion: "Gemma Team, Gemma, 2024, table 2"
      source "transformers 5.24.0, defaults of its config class"

    preset gemma-2-2b
      title Gemma 2 2B
      published 2024-07
      type gemma2
      parameters 2614341888
      stated 2.61 billion: "Gemma Team, Gemma 2, 2024, table 2"
      source "transformers 5.24.0, defaults of its config class"

    preset gemma-2-9b
      title Gemma 2 9B
      published 2024-06
      type gemma2
      config vocab_size = 256000, hidden_size = 3584, num_hidden_layers = 42, num_attention_heads = 16, num_key_value_heads = 8, intermediate_size = 14336, head_dim = 256
      parameters 9241705984
      stated 9.24 billion: "Gemma Team, Gemma 2, 2024, table 2"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset gemma-2-27b
      title Gemma 2 27B
      published 2024-06
      type gemma2
      config vocab_size = 256000, hidden_size = 4608, num_hidden_layers = 46, num_attention_heads = 32, num_key_value_heads = 16, intermediate_size = 36864, head_dim = 128
      parameters 27227128320
      stated 27.23 billion: "Gemma Team, Gemma 2, 2024, table 2"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset gemma-3-1b
      title Gemma 3 1B
      published 2025-03
      type gemma3_text
      config vocab_size = 262144, hidden_size = 1152, num_hidden_layers = 26, num_attention_heads = 4, num_key_value_heads = 1, intermediate_size = 6912, head_dim = 256
      parameters 999885952
      stated 1.00 billion: "Gemma Team, Gemma 3 Technical Report, 2025, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset gemma-3-4b-text
      title Gemma 3 4B, its language model
      published 2025-03
      type gemma3_text
      config vocab_size = 262144, hidden_size = 2560, num_hidden_layers = 34, num_attention_heads = 8, num_key_value_heads = 4, intermediate_size = 10240, head_dim = 256
      parameters 3880099328
      stated 3.88 billion: "Gemma Team, Gemma 3 Technical Report, 2025, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset gemma-3-12b-text
      title Gemma 3 12B, its language model
      published 2025-03
      type gemma3_text
      config vocab_size = 262144, hidden_size = 3840, num_hidden_layers = 48, num_attention_heads = 16, num_key_value_heads = 8, intermediate_size = 15360, head_dim = 256
      parameters 11765788416
      stated 11.77 billion: "Gemma Team, Gemma 3 Technical Report, 2025, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset gemma-3-27b-text
      title Gemma 3 27B, its language model
      published 2025-03
      type gemma3_text
      config vocab_size = 262144, hidden_size = 5376, num_hidden_layers = 62, num_attention_heads = 32, num_key_value_heads = 16, intermediate_size = 21504, head_dim = 128
      parameters 27009002240
      stated 27.02 billion: "Gemma Team, Gemma 3 Technical Report, 2025, table 1"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset phi-1.5
      title Phi-1.5
      published 2023-09
      type phi
      parameters 1418270720
      stated 1.3 billion: "Li et al., Textbooks Are All You Need II, 2023"
      source "transformers 5.24.0, defaults of its config class"

    preset phi-2
      title Phi-2
      published 2023-12
      type phi
      config vocab_size = 51200, hidden_size = 2560, num_hidden_layers = 32, num_attention_heads = 32, intermediate_size = 10240
      parameters 2779683840
      stated 2.7 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset phi-3-mini
      title Phi-3 mini
      published 2024-04
      type phi3
      parameters 3821079552
      stated 3.8 billion: "Abdin et al., Phi-3 Technical Report, 2024"
      source "transformers 5.24.0, defaults of its config class"

    preset phi-3.5-moe
      title Phi-3.5 MoE
      published 2024-08
      type phimoe
      parameters 41872793600
      stated 42 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset phi-4
      title Phi-4
      published 2024-12
      type phi3
      config vocab_size = 100352, hidden_size = 5120, num_hidden_layers = 40, num_attention_heads = 40, num_key_value_heads = 10, intermediate_size = 17920
      parameters 14659507200
      stated 14 billion: "Abdin et al., Phi-4 Technical Report, 2024"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset olmo-7b
      title OLMo 7B
      published 2024-02
      type olmo
      parameters 6888095744
      stated 6.9 billion: "Groeneveld et al., OLMo, 2024"
      source "transformers 5.24.0, defaults of its config class"

    preset smollm2-135m
      title SmolLM2 135M
      published 2024-11
      type llama
      config vocab_size = 49152, hidden_size = 576, num_hidden_layers = 30, num_attention_heads = 9, num_key_value_heads = 3, intermediate_size = 1536, tie_word_embeddings = true
      parameters 134515008
      stated 135 million: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset smollm2-360m
      title SmolLM2 360M
      published 2024-11
      type llama
      config vocab_size = 49152, hidden_size = 960, num_hidden_layers = 32, num_attention_heads = 15, num_key_value_heads = 5, intermediate_size = 2560, tie_word_embeddings = true
      parameters 361821120
      stated 360 million: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset smollm2-1.7b
      title SmolLM2 1.7B
      published 2024-11
      type llama
      config vocab_size = 49152, hidden_size = 2048, num_hidden_layers = 24, num_attention_heads = 32, num_key_value_heads = 32, intermediate_size = 8192, tie_word_embeddings = true
      parameters 1711376384
      stated 1.7 billion: "its model card"
      source "LitGPT 0.5.13, litgpt/config.py, after the published config.json"

    preset smollm3-3b
      title SmolLM3 3B
      published 2025-07
      type smollm3
      parameters 3075098624
      stated 3.08 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset modernbert-base
      title ModernBERT base
      published 2024-12
      type modernbert
      parameters 149655232
      stated 149 million: "Warner et al., ModernBERT, 2024, table 4"
      source "transformers 5.24.0, defaults of its config class"

    preset clip-vit-base-patch32
      title CLIP ViT-B/32
      published 2021-01
      type clip
      parameters 151277313
      stated 151 million: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset siglip-base-patch16-224
      title SigLIP base
      published 2023-03
      type siglip
      parameters 203155970
      stated 203 million: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset dinov2-base
      title DINOv2 ViT-B/14
      published 2023-04
      type dinov2
      config patch_size = 14, image_size = 518, architectures = ["Dinov2Model"]
      parameters 86580480
      stated 86 million: "Oquab et al., DINOv2, 2023"
      source "Oquab et al., DINOv2, 2023: patches of 14, positions for images of 518"

    preset wav2vec2-base
      title wav2vec 2.0 base
      published 2020-06
      type wav2vec2
      parameters 94396320
      stated 95 million: "Baevski et al., wav2vec 2.0, 2020"
      source "transformers 5.24.0, defaults of its config class"

    preset sam-vit-base
      title SAM ViT-B
      published 2023-04
      type sam
      parameters 93735728
      stated 94 million: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset gpt-j-6b
      title GPT-J 6B
      published 2021-06
      type gptj
      parameters 6050882784
      stated 6.05 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset gpt-neox-20b
      title GPT-NeoX 20B
      published 2022-02
      type gpt_neox
      config vocab_size = 50432, hidden_size = 6144, num_hidden_layers = 44, num_attention_heads = 64, intermediate_size = 24576
      parameters 20554567680
      stated 20,554,567,680: "Black et al., GPT-NeoX-20B, 2022, section 2"
      source "transformers 5.24.0, defaults of its config class"

    preset opt-125m
      title OPT 125M
      published 2022-05
      type opt
      config vocab_size = 50272, hidden_size = 768, num_hidden_layers = 12, num_attention_heads = 12, ffn_dim = 3072, max_position_embeddings = 2048, word_embed_proj_dim = 768
      parameters 125239296
      stated 125 million: "Zhang et al., OPT, 2022, table 1"
      source "transformers 5.24.0, defaults of its config class"

    preset falcon-7b
      title Falcon 7B
      published 2023-05
      type falcon
      parameters 6921720704
      stated 7 billion: "Almazrouei et al., The Falcon Series of Open Language Models, 2023"
      source "transformers 5.24.0, defaults of its config class"

    preset starcoder2-3b
      title StarCoder2 3B
      published 2024-02
      type starcoder2
      parameters 3030371328
      stated 3.0 billion: "Lozhkov et al., StarCoder 2, 2024"
      source "transformers 5.24.0, defaults of its config class"

    preset stablelm-3b
      title StableLM 3B 4E1T
      published 2023-09
      type stablelm
      parameters 2795443200
      stated 2,795,443,200: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset command-r
      title Command R
      published 2024-03
      type cohere
      parameters 34980831232
      stated 35 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset glm-4-9b-0414
      title GLM-4 9B 0414
      published 2025-04
      type glm4
      parameters 9400279040
      stated 9 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset mamba-codestral-7b
      title Mamba Codestral 7B
      published 2024-07
      type mamba2
      parameters 7285403648
      stated 7,285,403,648: "Mistral AI, announcement of Codestral Mamba, 2024"
      source "transformers 5.24.0, defaults of its config class"

    preset ernie-4.5-0.3b
      title ERNIE 4.5 0.3B
      published 2025-06
      type ernie4_5
      parameters 360748032
      stated 0.36 billion: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset qwen3-next-80b-a3b
      title Qwen3-Next 80B A3B
      published 2025-09
      type qwen3_next
      parameters 79674391296
      stated 80 billion, 3 active: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset minimax-m2
      title MiniMax-M2
      published 2025-10
      type minimax_m2
      parameters 228689748992
      stated 230 billion, 10 active: "its model card"
      source "transformers 5.24.0, defaults of its config class"

    preset jamba-v0.1
      title Jamba v0.1
      published 2024-03
      type jamba
      parameters 51570323328
      stated 52 billion, 12 active: "Lieber et al., Jamba, 2024"
      source "transformers 5.24.0, defaults of its config class"

    preset ernie-4.5-21b-a3b
      title ERNIE 4.5 21B A3B
      published 2025-06
      type ernie4_5_moe
      parameters 21825437888
      stated 21 billion, 3 active: "its model card"
      source "transformers 5.24.0, defaults of its config class"
    """#
}
