/// What a model is given in one pass, and what it should answer.
public struct Batch: Sendable, Equatable {
  /// The encoder's tokens (B, S); nil for models without an encoder.
  public var encoderInput: TokenGrid?

  /// How many tokens of each of the encoder's sequences count; nil where all do.
  public var encoderLengths: [Int]?

  /// The decoder's tokens (B, T); nil for models without a decoder.
  public var decoderInput: TokenGrid?

  /// The right answer at each place (B, T), of the decoder where there is one, else of the encoder;
  /// -1 where none is asked for.
  public var targets: TokenGrid

  /// Ranges of targets, counted through all rows, that are right or wrong as a whole.
  public var answers: [Range<Int>]

  /// A batch of these parts.
  public init(
    encoderInput: TokenGrid? = nil, encoderLengths: [Int]? = nil, decoderInput: TokenGrid? = nil,
    targets: TokenGrid, answers: [Range<Int>] = []
  ) {
    self.encoderInput = encoderInput
    self.encoderLengths = encoderLengths
    self.decoderInput = decoderInput
    self.targets = targets
    self.answers = answers
  }

  /// Tokens that go through the model, both sides together.
  public var tokenCount: Int {
    (encoderInput?.ids.count ?? 0) + (decoderInput?.ids.count ?? 0)
  }
}
