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
  /// Which token looks at which; nil where nobody asked, or where it went to a picture.
  let attention: [SeenAttention.Head]?

  private let shownAttention: [String]

  private enum CodingKeys: String, CodingKey {
    case architecture, input, output, inputTokens, decoderTokens, logits, attention
  }

  /// Asks the model once more for the logits, of the input for models of one stack, of the output for a decoder that
  /// was given the input's encoding.
  init(
    _ saved: SavedModel, input: String, output: String, gap: Unicode.Scalar, withLogits: Bool,
    attention: SeenAttention? = nil
  ) throws {
    architecture = saved.model.configuration.architecture.rawValue
    self.input = input
    self.output = output
    self.attention = attention?.heads
    shownAttention = attention?.lines ?? []
    let seen = try SeenTokens(saved, input: input, output: output, gap: gap)
    inputTokens = seen.input
    decoderTokens = seen.decoder
    logits = withLogits ? saved.model.logits(seen.batch) : nil
  }

  /// A text goes on behind what was given; a transformed or filled one stands alone.
  var lines: [String] {
    let text = architecture == Architecture.decoderOnly.rawValue ? input + output : output
    return text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Escaping.escape(String($0))
    } + shownAttention
  }
}
