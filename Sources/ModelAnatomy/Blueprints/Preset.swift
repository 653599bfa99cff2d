/// A published model by its name.
public struct Preset: Sendable {
  /// Where a preset's numbers come from.
  public enum Source: Sendable, Hashable {
    /// The keys of a published config that count.
    case config(ModelConfig)
    /// Dimensions as a paper gives them.
    case dimensions(ModelDimensions)
  }

  /// The name to ask for, in lower case: `gpt2-xl`.
  public let name: String
  /// What it is, for a list of presets.
  public let title: String
  /// The dimensions.
  public let source: Source

  /// The preset of that name.
  public static func named(_ name: String) -> Preset? { all.first { $0.name == name } }

  /// The tensors of the model.
  ///
  /// - Throws: nothing for the presets of ``all``.
  public func blueprint() throws(ConfigError) -> Blueprint {
    switch source {
    case .config(let config): try Blueprint(config: config)
    case .dimensions(let dimensions): try Blueprint(dimensions: dimensions)
    }
  }

  private init(_ name: String, _ title: String, _ dimensions: ModelDimensions) {
    self.name = name
    self.title = title
    source = .dimensions(dimensions)
  }

  private init(_ name: String, _ title: String, _ config: ModelConfig) {
    self.name = name
    self.title = title
    source = .config(config)
  }

  /// All presets, by family and size.
  public static let all: [Preset] = [
    transformer("base", width: 512, heads: 8), transformer("big", width: 1024, heads: 16),
    bert("base", layers: 12, width: 768, heads: 12),
    bert("large", layers: 24, width: 1024, heads: 16),
    gpt("gpt2", "GPT-2 small", layers: 12, width: 768, heads: 12),
    gpt("gpt2-medium", "GPT-2 medium", layers: 24, width: 1024, heads: 16),
    gpt("gpt2-large", "GPT-2 large", layers: 36, width: 1280, heads: 20),
    gpt("gpt2-xl", "GPT-2 XL", layers: 48, width: 1600, heads: 25),
    gpt("gpt3", "GPT-3 175B", layers: 96, width: 12288, heads: 96, context: 2048),
    t5("small", layers: 6, width: 512, heads: 8, key: 64, inner: 2048),
    t5("base", layers: 12, width: 768, heads: 12, key: 64, inner: 3072),
    t5("large", layers: 24, width: 1024, heads: 16, key: 64, inner: 4096),
    t5("3b", layers: 24, width: 1024, heads: 32, key: 128, inner: 16384),
    t5("11b", layers: 24, width: 1024, heads: 128, key: 128, inner: 65536),
    llama("llama-2-7b", "Llama 2 7B", 32000, 4096, layers: 32, heads: 32, 32, inner: 11008),
    llama("llama-2-13b", "Llama 2 13B", 32000, 5120, layers: 40, heads: 40, 40, inner: 13824),
    llama("llama-2-70b", "Llama 2 70B", 32000, 8192, layers: 80, heads: 64, 8, inner: 28672),
    llama("llama-3-8b", "Llama 3 8B", 128256, 4096, layers: 32, heads: 32, 8, inner: 14336),
    llama("llama-3-70b", "Llama 3 70B", 128256, 8192, layers: 80, heads: 64, 8, inner: 28672),
    llama(
      "llama-3.1-405b", "Llama 3.1 405B", 128256, 16384, layers: 126, heads: 128, 8, inner: 53248),
    llama(
      "llama-3.2-1b", "Llama 3.2 1B", 128256, 2048, layers: 16, heads: 32, 8, inner: 8192,
      tied: true),
    llama(
      "llama-3.2-3b", "Llama 3.2 3B", 128256, 3072, layers: 28, heads: 24, 8, inner: 8192,
      tied: true),
    llama(
      "mistral-7b-v0.1", "Mistral 7B v0.1", 32000, 4096, layers: 32, heads: 32, 8, inner: 14336),
    llama(
      "mistral-7b-v0.3", "Mistral 7B v0.3", 32768, 4096, layers: 32, heads: 32, 8, inner: 14336),
    llama(
      "mixtral-8x7b", "Mixtral 8x7B", 32000, 4096, layers: 32, heads: 32, 8, inner: 14336,
      experts: 8),
    llama(
      "mixtral-8x22b", "Mixtral 8x22B", 32768, 6144, layers: 56, heads: 48, 8, inner: 16384,
      experts: 8),
    whisper("tiny", layers: 4, width: 384, heads: 6),
    whisper("base", layers: 6, width: 512, heads: 8),
    whisper("small", layers: 12, width: 768, heads: 12),
    whisper("medium", layers: 24, width: 1024, heads: 16),
    whisper("large-v2", layers: 32, width: 1280, heads: 20),
    whisper("large-v3", layers: 32, width: 1280, heads: 20, vocabulary: 51866, bands: 128),
  ]

  /// Vaswani et al., "Attention Is All You Need", 2017, table 3, with the shared vocabulary of about
  /// 37,000 tokens taken as exactly that.
  private static func transformer(_ size: String, width: Int, heads: Int) -> Preset {
    Preset(
      "transformer-\(size)", "Transformer \(size), 2017",
      ModelDimensions(.encoderDecoder, layers: 6, width: width, heads: heads, vocabulary: 37_000))
  }

  private static func bert(_ size: String, layers: Int, width: Int, heads: Int) -> Preset {
    Preset(
      "bert-\(size)", "BERT \(size), uncased",
      [
        "model_type": "bert", "vocab_size": 30522, "max_position_embeddings": 512,
        "type_vocab_size": 2, "num_hidden_layers": .integer(layers),
        "hidden_size": .integer(width), "num_attention_heads": .integer(heads),
        "intermediate_size": .integer(4 * width),
      ])
  }

  private static func gpt(
    _ name: String, _ title: String, layers: Int, width: Int, heads: Int, context: Int = 1024
  ) -> Preset {
    Preset(
      name, title,
      [
        "model_type": "gpt2", "vocab_size": 50257, "n_positions": .integer(context),
        "n_layer": .integer(layers), "n_embd": .integer(width), "n_head": .integer(heads),
      ])
  }

  private static func t5(
    _ size: String, layers: Int, width: Int, heads: Int, key: Int, inner: Int
  ) -> Preset {
    Preset(
      "t5-\(size)", "T5 \(size)",
      [
        "model_type": "t5", "vocab_size": 32128, "num_layers": .integer(layers),
        "d_model": .integer(width), "num_heads": .integer(heads), "d_kv": .integer(key),
        "d_ff": .integer(inner),
      ])
  }

  private static func llama(
    _ name: String, _ title: String, _ vocabulary: Int, _ width: Int, layers: Int, heads: Int,
    _ keyValueHeads: Int, inner: Int, tied: Bool = false, experts: Int = 0
  ) -> Preset {
    Preset(
      name, title,
      [
        "model_type": experts > 0 ? "mixtral" : "llama", "vocab_size": .integer(vocabulary),
        "hidden_size": .integer(width), "num_hidden_layers": .integer(layers),
        "num_attention_heads": .integer(heads), "num_key_value_heads": .integer(keyValueHeads),
        "intermediate_size": .integer(inner), "tie_word_embeddings": .boolean(tied),
        "num_local_experts": .integer(experts), "num_experts_per_tok": 2,
      ])
  }

  private static func whisper(
    _ size: String, layers: Int, width: Int, heads: Int, vocabulary: Int = 51865, bands: Int = 80
  ) -> Preset {
    Preset(
      "whisper-\(size)", "Whisper \(size)",
      [
        "model_type": "whisper", "vocab_size": .integer(vocabulary),
        "num_mel_bins": .integer(bands), "d_model": .integer(width),
        "encoder_layers": .integer(layers), "decoder_layers": .integer(layers),
        "encoder_attention_heads": .integer(heads), "decoder_attention_heads": .integer(heads),
        "encoder_ffn_dim": .integer(4 * width), "decoder_ffn_dim": .integer(4 * width),
        "max_source_positions": 1500, "max_target_positions": 448,
      ])
  }
}
