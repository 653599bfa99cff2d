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
  /// Latent attention: from a layer's input to the compressed form of queries.
  case attentionQueryDown = "attention.queryDown"
  /// Latent attention: from the compressed form to the queries of all heads.
  case attentionQueryUp = "attention.queryUp"
  /// Latent attention: from a layer's input to what keys and values are made of, and the part of
  /// keys that turns with the position. Spatial reduction before keys and values, too.
  case attentionKVDown = "attention.kvDown"
  /// Latent attention: from the compressed form to the keys and values of all heads.
  case attentionKVUp = "attention.kvUp"
  /// Self-attention: what makes a head's output larger or smaller.
  case attentionGate = "attention.gate"
  /// Self-attention: a learned score that takes what no token should get.
  case attentionSink = "attention.sink"

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
  /// Attention to the encoder's output: what makes a head's output larger or smaller.
  case crossAttentionGate = "crossAttention.gate"
  /// Attention to the encoder's output: a learned score that takes what no token should get.
  case crossAttentionSink = "crossAttention.sink"

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

  /// A convolution that is neither the model's input nor part of a mixer.
  case convolution
  /// A recurrent layer: LSTM, GRU.
  case recurrent
  /// A state-space layer or one of its kin, whole: Mamba, RWKV, Hyena, xLSTM.
  case stateSpace
  /// Attention without softmax, whole: gated delta rule, retention, lightning attention.
  case linearAttention
  /// What carries vectors from one part of a model to the width of another: from vision to text.
  case projector
  /// What was added to a trained model to tune it: LoRA's A and B, prompts.
  case adapter
  /// From a condition such as a time step to shifts and scales of normalized vectors.
  case modulation
  /// A factor for each channel, or one for all, on a layer's output.
  case layerScale
  /// The vectors that a quantizer chooses from, where they are learned.
  case codebook

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
