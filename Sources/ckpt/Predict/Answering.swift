import TinyTransformer

/// What a model says to a text: each family answers in its own way.
enum Answering {
  /// What stands for a token that an encoder is to guess, where nothing else is said.
  static let gap: Unicode.Scalar = "_"

  /// How a decoder knows that it has said enough.
  struct Limit {
    /// The most tokens.
    var count = 200
    /// A text after which it is done; nil where a text goes on.
    var end: String?
  }

  /// Continues a text, fills in its gaps, or transforms it.
  ///
  /// Throws for a text that the model's vocabulary or context has no room for.
  static func answer(
    _ model: Transformer, _ vocabulary: Vocabulary, to text: String, gap: Unicode.Scalar = gap,
    limit: Limit = Limit(), sampler: inout Sampler
  ) throws(TransformerError) -> String {
    switch model.configuration.architecture {
    case .decoderOnly:
      let end = try limit.end.map { text throws(TransformerError) in try vocabulary.encode(text) }
      let tokens = try model.continuation(
        of: vocabulary.encode(text), count: limit.count, stop: end?.first, sampler: &sampler)
      let isEnded = tokens.count < limit.count
      return vocabulary.decode(tokens) + (isEnded ? limit.end ?? "" : "")
    case .encoderOnly:
      let tokens = try vocabulary.encode(text, placeholder: gap)
      return vocabulary.decode(
        try model.filling(of: tokens, mask: mask(vocabulary), sampler: &sampler))
    case .encoderDecoder:
      return vocabulary.decode(
        try model.transformation(
          of: vocabulary.encode(text), start: special(.start, vocabulary),
          end: special(.end, vocabulary), sampler: &sampler))
    }
  }

  private static func mask(_ vocabulary: Vocabulary) throws(TransformerError) -> Int32 {
    try special(.mask, vocabulary)
  }

  /// The id of a special token that the family cannot do without.
  static func special(
    _ special: Vocabulary.Special, _ vocabulary: Vocabulary
  ) throws(TransformerError) -> Int32 {
    guard let id = vocabulary.id(of: special) else {
      throw .malformedCheckpoint("its vocabulary has no token for \(special.rawValue)")
    }
    return id
  }
}
