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
      configuration.normalization == .pre
      ? LayerNormalization(width: configuration.width, in: builder.part("normalization")) : nil
  }

  /// Tokens (B, T), with the encoder's output where there is one, to vectors (B, T, C).
  func forward(_ tokens: TokenGrid, memory: EncoderOutput?, _ execution: Execution)
    -> DecoderOutput
  {
    var x = embedding.forward(tokens, execution)
    if dropout.isActive(execution) { dropout.apply(x, into: x, execution) }
    var passed: [DecoderBlock.Passed] = []
    for layer in layers {
      passed.append(layer.forward(x, memory: memory, execution))
      x = passed[passed.count - 1].output
    }
    return DecoderOutput(
      vectors: normalization?.forward(x, execution) ?? x, memory: memory, tokens: tokens,
      beforeNormalization: x, passed: passed)
  }

  /// Adds the gradients of all parameters, from that of the vectors, which is overwritten, and the
  /// gradient of the encoder's output to `memoryGradient`.
  func backward(
    _ gradient: Tensor, _ output: DecoderOutput, memoryGradient: Tensor?, _ execution: Execution
  ) {
    normalization?.backward(
      gradient, input: output.beforeNormalization, into: gradient, adding: false, execution)
    for (layer, passed) in zip(layers, output.passed).reversed() {
      layer.backward(
        gradient, passed, memory: output.memory, memoryGradient: memoryGradient, execution)
    }
    if dropout.isActive(execution) { dropout.apply(gradient, into: gradient, execution) }
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
  let passed: [DecoderBlock.Passed]
}
