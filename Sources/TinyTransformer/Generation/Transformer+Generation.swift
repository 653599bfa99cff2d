extension Transformer {
  /// Continues a text: up to `count` tokens that follow `prompt`, until `stop` is given, which is not
  /// part of the result.
  ///
  /// The model sees as many of the last tokens as its context holds. Throws for a model that is not
  /// decoder-only, and for an empty prompt.
  public func continuation(
    of prompt: [Int32], count: Int, stop: Int32? = nil, sampler: inout Sampler
  ) throws(TransformerError) -> [Int32] {
    guard configuration.architecture == .decoderOnly else {
      throw .wrongArchitecture(
        found: configuration.architecture, needed: "only decoder-only models continue text")
    }
    guard !prompt.isEmpty else { throw .emptyData }
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

  /// Throws for a token that the model does not have.
  func check(_ tokens: [Int32]) throws(TransformerError) {
    for token in tokens where token < 0 || token >= configuration.vocabularySize {
      throw .notInVocabulary("token \(token)")
    }
  }
}
