import TinyTransformer

/// What a model is given when it answers: the tokens of its input and of what it said so far.
struct SeenTokens {
  /// The ids of the input's tokens.
  let input: [Int32]
  /// The ids that the decoder of an encoder-decoder was given: the start, then the output.
  let decoder: [Int32]?
  /// All of it as one batch, of what the context has room for.
  let batch: Batch

  /// - Parameter continuing: Whether a decoder-only model is given its output as well.
  init(
    _ saved: SavedModel, input: String, output: String, gap: Unicode.Scalar,
    continuing: Bool = false
  ) throws {
    let (model, vocabulary) = (saved.model, saved.vocabulary)
    let architecture = model.configuration.architecture
    self.input =
      architecture == .encoderOnly
      ? try vocabulary.encode(input, placeholder: gap) : try vocabulary.encode(input)
    decoder =
      architecture == .encoderDecoder
      ? try [Answering.special(.start, vocabulary)] + vocabulary.encode(output) : nil
    let more = continuing ? try vocabulary.encode(output) : []
    let places = (decoder ?? self.input + more).suffix(model.configuration.context)
    let seen = TokenGrid(row: places)
    batch =
      switch architecture {
      case .decoderOnly: Batch(decoderInput: seen, targets: seen)
      case .encoderOnly: Batch(encoderInput: seen, targets: seen)
      case .encoderDecoder:
        Batch(encoderInput: TokenGrid(row: self.input), decoderInput: seen, targets: seen)
      }
  }
}
