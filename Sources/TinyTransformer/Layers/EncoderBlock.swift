/// One layer of an encoder: self-attention, then feed-forward.
struct EncoderBlock: Sendable {
  let selfAttention: MultiHeadAttention
  let selfAttentionNormalization: AddAndNormalize
  let feedForward: FeedForward
  let feedForwardNormalization: AddAndNormalize

  init(_ configuration: ModelConfiguration, in builder: LayerBuilder) {
    selfAttention = MultiHeadAttention(
      width: configuration.width, heads: configuration.heads, isCausal: false,
      in: builder.part("selfAttention"))
    selfAttentionNormalization = AddAndNormalize(
      configuration, around: "selfAttention", in: builder)
    feedForward = FeedForward(configuration, in: builder.part("feedForward"))
    feedForwardNormalization = AddAndNormalize(configuration, around: "feedForward", in: builder)
  }

  /// What each part was given and gave.
  struct Activations: Sendable {
    let selfAttention: AddAndNormalize.Activations
    let feedForward: AddAndNormalize.Activations
    var output: Tensor { feedForward.output }
  }

  /// (B, S, C) to (B, S, C). Tokens behind the first `lengths` of each sequence are not seen.
  func forward(_ input: Tensor, lengths: [Int]?, _ execution: Execution) -> Activations {
    let attended = selfAttentionNormalization.forward(input, execution) {
      selfAttention.forward($0, keyCounts: lengths, execution, prepare: $1, finish: $2)
    }
    let fed = feedForwardNormalization.forward(attended.output, execution) {
      feedForward.forward($0, execution, prepare: $1, finish: $2)
    }
    return Activations(selfAttention: attended, feedForward: fed)
  }

  /// Turns the gradient of the output into that of the input, in place.
  func backward(
    _ gradient: Tensor, _ activations: Activations, lengths: [Int]?, _ execution: Execution
  ) {
    feedForwardNormalization.backward(gradient, activations.feedForward, execution) {
      feedForward.backward($0, input: $1, into: $2, execution, finish: $3)
    }
    selfAttentionNormalization.backward(gradient, activations.selfAttention, execution) {
      selfAttention.backward($0, input: $1, keyCounts: lengths, into: $2, execution, finish: $3)
    }
  }
}

/// What an encoder made of its input.
struct EncoderOutput: Sendable {
  /// (B, S, C)
  let vectors: Tensor
  /// How many tokens of each sequence count; all where it is nil.
  let lengths: [Int]?
  let tokens: TokenGrid
  let beforeNormalization: Tensor
  let activations: [EncoderBlock.Activations]
}
