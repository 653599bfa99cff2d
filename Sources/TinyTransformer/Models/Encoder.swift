/// Embeddings, then blocks in which every token sees every other.
struct Encoder: Sendable {
  let embedding: InputEmbedding
  let dropout: Dropout
  let layers: [EncoderBlock]
  /// After the last block, where blocks normalize first.
  let normalization: LayerNormalization?

  init(_ configuration: ModelConfiguration, tables: InputEmbedding.Tables, in builder: LayerBuilder)
  {
    embedding = InputEmbedding(tables: tables, in: builder)
    dropout = Dropout(rate: configuration.dropout, in: builder)
    layers = (0..<configuration.encoderLayers).map {
      EncoderBlock(configuration, in: builder.part("layers.\($0)", depth: $0))
    }
    normalization =
      configuration.normalization == .post
      ? nil : LayerNormalization(width: configuration.width, in: builder.part("normalization"))
  }

  /// Tokens (B, S), of which in each sequence the first `lengths` count, to vectors (B, S, C).
  func forward(_ tokens: TokenGrid, lengths: [Int]?, _ execution: Execution) -> EncoderOutput {
    var x = embedding.forward(tokens, execution)
    dropout.apply(x, execution)
    var activations: [EncoderBlock.Activations] = []
    for layer in layers {
      activations.append(layer.forward(x, lengths: lengths, execution))
      x = activations[activations.count - 1].output
    }
    return EncoderOutput(
      vectors: normalization?.forward(x, execution) ?? x, lengths: lengths, tokens: tokens,
      beforeNormalization: x, activations: activations)
  }

  /// Adds the gradients of all parameters, from that of the vectors, which is overwritten.
  func backward(_ gradient: Tensor, _ output: EncoderOutput, _ execution: Execution) {
    normalization?.backward(
      gradient, input: output.beforeNormalization, into: gradient, adding: false, execution)
    for (layer, activations) in zip(layers, output.activations).reversed() {
      layer.backward(gradient, activations, lengths: output.lengths, execution)
    }
    dropout.apply(gradient, execution)
    embedding.backward(gradient, tokens: output.tokens, execution)
  }
}
