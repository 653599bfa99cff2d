import CheckpointFormat
import TinyTransformer

/// What a model says to a text: what `ckpt predict` prints.
struct PredictionReport: Report {
  let architecture: String
  let input: String
  let output: String
  /// The ids of the input's tokens.
  let inputTokens: [Int32]
  /// The ids that the decoder of an encoder-decoder was given: the start, then the output.
  let decoderTokens: [Int32]?
  /// For each place, what the model gives each token of the vocabulary: of the decoder where there is one, else of the
  /// encoder.
  let logits: [[Float]]?

  /// Asks the model once more for the logits, of the input for models of one stack, of the output for a decoder that
  /// was given the input's encoding.
  init(
    _ saved: SavedModel, input: String, output: String, gap: Unicode.Scalar, withLogits: Bool
  ) throws {
    let (model, vocabulary) = (saved.model, saved.vocabulary)
    architecture = model.configuration.architecture.rawValue
    self.input = input
    self.output = output
    switch model.configuration.architecture {
    case .decoderOnly: inputTokens = try vocabulary.encode(input)
    case .encoderOnly: inputTokens = try vocabulary.encode(input, placeholder: gap)
    case .encoderDecoder: inputTokens = try vocabulary.encode(input)
    }
    decoderTokens =
      model.configuration.architecture == .encoderDecoder
      ? try [Answering.special(.start, vocabulary)] + vocabulary.encode(output) : nil
    guard withLogits else {
      logits = nil
      return
    }
    let places = Array((decoderTokens ?? inputTokens).suffix(model.configuration.context))
    let seen = TokenGrid(row: places)
    let encoded = TokenGrid(row: inputTokens)
    let batch =
      switch model.configuration.architecture {
      case .decoderOnly: Batch(decoderInput: seen, targets: seen)
      case .encoderOnly: Batch(encoderInput: seen, targets: seen)
      case .encoderDecoder: Batch(encoderInput: encoded, decoderInput: seen, targets: seen)
      }
    logits = model.forward(batch).vectors()
  }

  /// A text goes on behind what was given; a transformed or filled one stands alone.
  var lines: [String] {
    let text = architecture == Architecture.decoderOnly.rawValue ? input + output : output
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Escaping.escape(String($0))
    }
  }
}
