/// One layer of a decoder: causal self-attention, cross-attention to the encoder's output where there
/// is an encoder, then feed-forward.
struct DecoderBlock: Sendable {
  let selfAttention: MultiHeadAttention
  let selfAttentionNormalization: AddAndNormalize
  let crossAttention: MultiHeadAttention?
  let crossAttentionNormalization: AddAndNormalize?
  let feedForward: FeedForward
  let feedForwardNormalization: AddAndNormalize

  init(_ configuration: ModelConfiguration, in builder: LayerBuilder) {
    selfAttention = MultiHeadAttention(
      width: configuration.width, heads: configuration.heads, isCausal: true,
      in: builder.part("selfAttention"))
    selfAttentionNormalization = AddAndNormalize(
      configuration, around: "selfAttention", in: builder)
    if configuration.architecture == .encoderDecoder {
      crossAttention = MultiHeadAttention(
        width: configuration.width, heads: configuration.heads, isCausal: false,
        memoryLength: configuration.context, in: builder.part("crossAttention"))
      crossAttentionNormalization = AddAndNormalize(
        configuration, around: "crossAttention", in: builder)
    } else {
      crossAttention = nil
      crossAttentionNormalization = nil
    }
    feedForward = FeedForward(configuration, in: builder.part("feedForward"))
    feedForwardNormalization = AddAndNormalize(configuration, around: "feedForward", in: builder)
  }

  /// What each part was given and gave.
  struct Activations: Sendable {
    let selfAttention: AddAndNormalize.Activations
    let crossAttention: AddAndNormalize.Activations?
    let feedForward: AddAndNormalize.Activations
    var output: Tensor { feedForward.output }
  }

  /// (B, T, C), with the encoder's output (B, S, C) where there is one, to (B, T, C).
  func forward(_ input: Tensor, memory: EncoderOutput?, _ execution: Execution) -> Activations {
    let attended = selfAttentionNormalization.forward(input, execution) {
      selfAttention.forward($0, execution, prepare: $1, finish: $2)
    }
    var crossed: AddAndNormalize.Activations?
    if let memory, let crossAttention, let crossAttentionNormalization {
      crossed = crossAttentionNormalization.forward(attended.output, execution) {
        crossAttention.forward(
          $0, memory: memory.vectors, keyCounts: memory.lengths, execution, prepare: $1,
          finish: $2)
      }
    }
    let fed = feedForwardNormalization.forward(
      crossed?.output ?? attended.output, execution
    ) {
      feedForward.forward($0, execution, prepare: $1, finish: $2)
    }
    return Activations(selfAttention: attended, crossAttention: crossed, feedForward: fed)
  }

  /// Turns the gradient of the output into that of the input, in place, and adds that of the
  /// encoder's output to `memoryGradient`.
  func backward(
    _ gradient: Tensor, _ activations: Activations, memory: EncoderOutput?, memoryGradient: Tensor?,
    _ execution: Execution
  ) {
    feedForwardNormalization.backward(gradient, activations.feedForward, execution) {
      feedForward.backward($0, input: $1, into: $2, execution, finish: $3)
    }
    if let memory, let memoryGradient, let crossAttention, let crossAttentionNormalization,
      let crossed = activations.crossAttention
    {
      crossAttentionNormalization.backward(gradient, crossed, execution) {
        crossAttention.backward(
          $0, input: $1, memory: memory.vectors, keyCounts: memory.lengths, into: $2,
          memoryGradient: memoryGradient, execution, finish: $3)
      }
    }
    selfAttentionNormalization.backward(gradient, activations.selfAttention, execution) {
      selfAttention.backward($0, input: $1, into: $2, execution, finish: $3)
    }
  }
}
