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
      configuration, in: builder.part("selfAttentionNormalization"))
    feedForward = FeedForward(configuration, in: builder.part("feedForward"))
    feedForwardNormalization = AddAndNormalize(
      configuration, in: builder.part("feedForwardNormalization"))
  }

  /// What each part was given and gave.
  struct Passed: Sendable {
    let selfAttention: AddAndNormalize.Passed
    let feedForward: AddAndNormalize.Passed
    var output: Tensor { feedForward.output }
  }

  /// (B, S, C) to (B, S, C). Tokens behind the first `lengths` of each sequence are not seen.
  func forward(_ input: Tensor, lengths: [Int]?, _ execution: Execution) -> Passed {
    let attended = selfAttentionNormalization.forward(input, execution) {
      selfAttention.forward($0, keyCounts: lengths, execution)
    }
    let fed = feedForwardNormalization.forward(attended.output, execution) {
      feedForward.forward($0, execution)
    }
    return Passed(selfAttention: attended, feedForward: fed)
  }

  /// Turns the gradient of the output into that of the input, in place.
  func backward(_ gradient: Tensor, _ passed: Passed, lengths: [Int]?, _ execution: Execution) {
    feedForwardNormalization.backward(gradient, passed.feedForward, execution) {
      feedForward.backward($0, input: $1, into: $2, execution)
    }
    selfAttentionNormalization.backward(gradient, passed.selfAttention, execution) {
      selfAttention.backward($0, input: $1, keyCounts: lengths, into: $2, execution)
    }
  }
}
