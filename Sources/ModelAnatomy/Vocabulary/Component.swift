/// The part of the architecture that a layer is, as one of a closed list of dotted words.
///
/// The order of the cases is the order in which data passes through a model, and the order of every
/// table of components.
public enum Component: String, Sendable, Hashable, CaseIterable {
  /// A vector for each token of the vocabulary.
  case embeddingToken = "embedding.token"
  /// A vector for each position.
  case embeddingPosition = "embedding.position"
  /// A vector for each kind of segment.
  case embeddingSegment = "embedding.segment"
  /// What turns patches of an image or frames of sound into vectors.
  case embeddingInput = "embedding.input"

  /// Self-attention: from a layer's input to the queries of all heads.
  case attentionQuery = "attention.query"
  /// Self-attention: from a layer's input to the keys of all heads.
  case attentionKey = "attention.key"
  /// Self-attention: from a layer's input to the values of all heads.
  case attentionValue = "attention.value"
  /// Query, key and value of self-attention in one tensor.
  case attentionQKV = "attention.qkv"
  /// Key and value of self-attention in one tensor.
  case attentionKV = "attention.kv"
  /// Self-attention: from the heads, side by side, back to the width of the model.
  case attentionOutput = "attention.output"
  /// A learned bias of self-attention that depends on relative positions.
  case attentionPosition = "attention.position"

  /// Attention to the encoder's output: queries.
  case crossAttentionQuery = "crossAttention.query"
  /// Attention to the encoder's output: keys.
  case crossAttentionKey = "crossAttention.key"
  /// Attention to the encoder's output: values.
  case crossAttentionValue = "crossAttention.value"
  /// Attention to the encoder's output: query, key and value in one tensor.
  case crossAttentionQKV = "crossAttention.qkv"
  /// Attention to the encoder's output: key and value in one tensor.
  case crossAttentionKV = "crossAttention.kv"
  /// Attention to the encoder's output: back to the width of the model.
  case crossAttentionOutput = "crossAttention.output"
  /// Attention to the encoder's output: a learned bias of relative positions.
  case crossAttentionPosition = "crossAttention.position"

  /// Feed-forward: from the width of the model to the inner width.
  case feedForwardUp = "feedForward.up"
  /// Feed-forward: the second projection to the inner width of gated units.
  case feedForwardGate = "feedForward.gate"
  /// Feed-forward: from the inner width back to the width of the model.
  case feedForwardDown = "feedForward.down"

  /// The experts of a mixture: to the inner width.
  case expertUp = "expert.up"
  /// The experts of a mixture: the gated second projection.
  case expertGate = "expert.gate"
  /// The experts of a mixture: back to the width of the model.
  case expertDown = "expert.down"
  /// What chooses the experts of a token.
  case expertRouter = "expert.router"

  /// Layer normalization and root-mean-square normalization, wherever they stand.
  case normalization
  /// What makes one vector of a sequence.
  case pooler
  /// From vectors to the output: logits of tokens or classes.
  case head
  /// Stored, but not learned.
  case buffer
  /// Anything that no rule recognizes.
  case other
}
