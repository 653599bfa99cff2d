/// Embeddings, then blocks in which every token sees those before it.
struct Decoder: Sendable {
  let embedding: InputEmbedding
  let dropout: Dropout
  let layers: [DecoderBlock]
  /// After the last block, where blocks normalize first.
  let normalization: LayerNormalization?

  init(_ configuration: ModelConfiguration, tables: InputEmbedding.Tables, in builder: LayerBuilder)
  {
    embedding = InputEmbedding(tables: tables, in: builder)
    dropout = Dropout(rate: configuration.dropout, in: builder)
    layers = (0..<configuration.decoderLayers).map {
      DecoderBlock(configuration, in: builder.part("layers.\($0)", depth: $0))
    }
    normalization =
      configuration.normalization == .post
      ? nil : LayerNormalization(width: configuration.width, in: builder.part("normalization"))
  }

  /// Tokens (B, T), with the encoder's output where there is one, to vectors (B, T, C).
  func forward(_ tokens: TokenGrid, memory: EncoderOutput?, _ execution: Execution)
    -> DecoderOutput
  {
    var x = embedding.forward(tokens, execution)
    dropout.apply(x, execution)
    var activations: [DecoderBlock.Activations] = []
    for layer in layers {
      activations.append(layer.forward(x, memory: memory, execution))
      x = activations[activations.count - 1].output
    }
    return DecoderOutput(
      vectors: normalization?.forward(x, execution) ?? x, memory: memory, tokens: tokens,
      beforeNormalization: x, activations: activations)
  }

  /// Adds the gradients of all parameters, from that of the vectors, which is overwritten, and the
  /// gradient of the encoder's output to `memoryGradient`.
  func backward(
    _ gradient: Tensor, _ output: DecoderOutput, memoryGradient: Tensor?, _ execution: Execution
  ) {
    normalization?.backward(
      gradient, input: output.beforeNormalization, into: gradient, adding: false, execution)
    for (layer, activations) in zip(layers, output.activations).reversed() {
      layer.backward(
        gradient, activations, memory: output.memory, memoryGradient: memoryGradient, execution)
    }
    dropout.apply(gradient, execution)
    embedding.backward(gradient, tokens: output.tokens, execution)
  }
}

/// What a decoder made of its input.
struct DecoderOutput: Sendable {
  /// (B, T, C)
  let vectors: Tensor
  let memory: EncoderOutput?
  let tokens: TokenGrid
  let beforeNormalization: Tensor
  let activations: [DecoderBlock.Activations]
}
