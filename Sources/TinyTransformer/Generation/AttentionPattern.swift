/// Which token looks at which, in one attention of a model: softmax(Q Kᵀ / √d) of each head.
public struct AttentionPattern: Sendable, Equatable {
  /// Where the attention is.
  public enum Place: String, Sendable, CaseIterable {
    /// In an encoder: every token sees every other.
    case encoder
    /// In a decoder: every token sees itself and those before it.
    case decoder
    /// From a decoder to the encoder's output.
    case crossing
  }

  /// Where it is.
  public let place: Place
  /// In which block of its stack, from 0.
  public let layer: Int
  /// For each head, for each token that looks (T), how much it takes from each token that it looks at (S): numbers of 0
  /// to 1 whose sum is 1.
  public let heads: [[[Float]]]
}

extension Transformer {
  /// What the tokens of the batch's first sequence look at, in all layers: the encoder's first, then of each block of
  /// the decoder self-attention and cross-attention.
  ///
  /// Makes a pass forward of a batch such as ``Transformer/logits(_:)`` takes.
  public func attentionPatterns(_ batch: Batch) -> [AttentionPattern] {
    _ = forward(batch)
    var patterns: [AttentionPattern] = []
    func note(
      _ attention: MultiHeadAttention?, _ place: AttentionPattern.Place, _ layer: Int,
      _ queries: Int, _ keys: Int, _ visible: Int? = nil
    ) {
      guard let attention else { return }
      patterns.append(
        AttentionPattern(
          place: place, layer: layer,
          heads: attention.patterns(queries: queries, keys: keys, visibleKeys: visible)))
    }
    let source = batch.encoderInput?.length
    let visible = batch.encoderLengths?.first
    if let encoder, let source {
      for (number, layer) in encoder.layers.enumerated() {
        note(layer.selfAttention, .encoder, number, source, source, visible)
      }
    }
    if let decoder, let length = batch.decoderInput?.length {
      for (number, layer) in decoder.layers.enumerated() {
        note(layer.selfAttention, .decoder, number, length, length)
        if let source { note(layer.crossAttention, .crossing, number, length, source, visible) }
      }
    }
    return patterns
  }
}
