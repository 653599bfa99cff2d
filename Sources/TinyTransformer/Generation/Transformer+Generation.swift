extension Transformer {
  /// Continues a text: up to `count` tokens that follow `prompt`, until `stop` is given, which is not
  /// part of the result.
  ///
  /// The model sees as many of the last tokens as its context holds, and makes one pass for each token.
  /// Throws ``TransformerError/wrongArchitecture(found:needed:)`` for a model that is not decoder-only,
  /// ``TransformerError/emptyData``, and ``TransformerError/notInVocabulary(_:)`` for tokens that the
  /// model does not have.
  public func continuation(
    of prompt: [Int32], count: Int, stop: Int32? = nil, sampler: inout Sampler
  ) throws(TransformerError) -> [Int32] {
    guard configuration.architecture == .decoderOnly else {
      throw .wrongArchitecture(
        found: configuration.architecture, needed: "only decoder-only models continue text")
    }
    try check(prompt)
    var tokens = prompt
    while tokens.count < prompt.count + count {
      let seen = TokenGrid(row: tokens.suffix(configuration.context))
      let logits = forward(Batch(decoderInput: seen, targets: seen))
      let next = Int32(sampler.choose(logits.row(seen.length - 1).array()))
      if next == stop { break }
      tokens.append(next)
    }
    return Array(tokens.dropFirst(prompt.count))
  }

  /// Fills in a text: the same tokens with every `mask` replaced by what the model takes it for, all at
  /// once.
  ///
  /// Throws ``TransformerError/wrongArchitecture(found:needed:)`` for a model that is not encoder-only,
  /// ``TransformerError/emptyData``, ``TransformerError/inputTooLong(tokens:context:)``, and
  /// ``TransformerError/notInVocabulary(_:)`` for tokens that the model does not have.
  public func filling(
    of text: [Int32], mask: Int32, sampler: inout Sampler
  ) throws(TransformerError) -> [Int32] {
    guard configuration.architecture == .encoderOnly else {
      throw .wrongArchitecture(
        found: configuration.architecture, needed: "only encoder-only models fill in text")
    }
    try check(text, longest: configuration.context)
    let seen = TokenGrid(row: text)
    let logits = forward(Batch(encoderInput: seen, targets: seen))
    var result = text
    for (index, token) in text.enumerated() where token == mask {
      result[index] = Int32(sampler.choose(logits.row(index).array()))
    }
    return result
  }

  /// Transforms a text: what the decoder gives after `start`, until it gives `end`, which is not part of
  /// the result, or its context is full.
  ///
  /// Throws ``TransformerError/wrongArchitecture(found:needed:)`` for a model that is no encoder-decoder,
  /// ``TransformerError/emptyData``, ``TransformerError/inputTooLong(tokens:context:)``, and
  /// ``TransformerError/notInVocabulary(_:)`` for tokens that the model does not have.
  public func transformation(
    of text: [Int32], start: Int32, end: Int32, sampler: inout Sampler
  ) throws(TransformerError) -> [Int32] {
    guard configuration.architecture == .encoderDecoder else {
      throw .wrongArchitecture(
        found: configuration.architecture, needed: "only encoder-decoder models transform text")
    }
    try check(text, longest: configuration.context)
    try check([start, end])
    var tokens = [start]
    while tokens.count < configuration.context {
      let seen = TokenGrid(row: tokens)
      let logits = forward(
        Batch(encoderInput: TokenGrid(row: text), decoderInput: seen, targets: seen))
      let next = Int32(sampler.choose(logits.row(seen.length - 1).array()))
      if next == end { break }
      tokens.append(next)
    }
    return Array(tokens.dropFirst())
  }

  /// Throws for no tokens, too many, and one that the model does not have.
  private func check(_ tokens: [Int32], longest: Int = .max) throws(TransformerError) {
    guard !tokens.isEmpty else { throw .emptyData }
    guard tokens.count <= longest else {
      throw .inputTooLong(tokens: tokens.count, context: longest)
    }
    for token in tokens where token < 0 || token >= configuration.vocabularySize {
      throw .notInVocabulary("token \(token)")
    }
  }
}
