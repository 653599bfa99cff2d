extension ModelConfig {
  /// The number of attention heads of a stack, which no shape tells; nil where the config does not say it.
  ///
  /// - Parameters:
  ///   - stack: Encoders and decoders may have numbers of their own.
  ///   - modality: What the tower works on, in a model that has several.
  public func attentionHeads(of stack: Stack, modality: Modality? = nil) -> Int? {
    let part: ModelConfig =
      switch modality {
      case .vision?: part("vision_config")
      case .audio?: part("audio_config")
      case .text?, nil: textPart
      }
    let key = "num_attention_heads"
    return part.number(["\(stack.rawValue)_attention_heads", key] + Synonyms.of(key))
  }

  private func part(_ key: String) -> ModelConfig {
    if case .object(let inner)? = values[key] { return ModelConfig(inner) }
    return self
  }
}
