/// Steps that rest on words which mean the same wherever they stand.
extension InferredPlace {
  typealias Guess = Inference.Guess

  func buffer() -> Guess? {
    if let word = WordLists.bufferLeaf.word(in: last) { return Guess(.buffer, word) }
    if name.modules.contains(where: { $0.text == "featurizer" }), name.role == nil {
      return Guess(.buffer, "featurizer")
    }
    if name.path.hasSuffix("attn"), name.role == "bias", shape.count == 4 {
      return Guess(.buffer, "causal mask")
    }
    if name.role == nil, last.text == "mask" || last.text == "tril", shape.count >= 2,
      shape[shape.count - 1] == shape[shape.count - 2], shape.dropLast(2).allSatisfy({ $0 == 1 })
    {
      return Guess(.buffer, last.text)
    }
    return nil
  }

  func codebook() -> Guess? {
    guard shape.count == 2 || shape.count == 3 && shape[0] == 1,
      let word = InferredPlace.quantizers.word(in: name.modules),
      InferredPlace.codes.matches(last)
        || leaf.text.contains("codebook"),
      !leaf.words.contains("proj")
    else { return nil }
    return Guess(.codebook, word)
  }

  private static let quantizers = WordList("codebook codebooks =quantizer")
  private static let codes = WordList("=embed =embedding =weight =codebook =vars")

  func adapter() -> Guess? {
    WordLists.adapter.word(in: name.parts).flatMap { word in
      // A small network that a model was trained with is not what was added to it.
      word == "adapter" ? nil : Guess(.adapter, word)
    }
  }

  func recurrent() -> Guess? {
    if last.text.hasPrefix("weight_ih") || last.text.hasPrefix("weight_hh")
      || last.text.hasPrefix("bias_ih") || last.text.hasPrefix("bias_hh")
    {
      return Guess(.recurrent, last.text)
    }
    return has(WordLists.recurrent).map { Guess(.recurrent, $0) }
  }

  func layerScale() -> Guess? {
    guard rank <= 1 else { return nil }
    if name.role == "gamma", name.endsInNumber { return Guess(.layerScale, "gamma") }
    if let word = WordLists.layerScale.word(in: leaf), !normalizes {
      return Guess(.layerScale, word)
    }
    if name.role == nil, last.text == "scale" || last.text.hasSuffix("_scale"),
      headWord == nil, context != .attention
    {
      return Guess(.layerScale, last.text)
    }
    return nil
  }

  private var normalizes: Bool { WordLists.normalization.matches(leaf) }

  func norm() -> Guess? {
    // A bias may be that of a matrix, which makes shifts and scales of a condition.
    guard rank <= 1, !hasMatrix || has(WordLists.modulation) == nil else { return nil }
    if let word = WordLists.normalization.word(in: leaf) { return Guess(.normalization, word) }
    if name.modules.count > 1, let word = WordLists.normalization.word(in: name.modules.suffix(2)),
      !hasMatrix
    {
      return Guess(.normalization, word)
    }
    if isVectorOfSequence { return Guess(.normalization, "a vector alone in a sequence") }
    let own = neighbours.children(of: name.path)
    return own["running_mean"] != nil ? Guess(.normalization, "running_mean") : nil
  }

  /// Whether it is a layer of a sequence that has no matrix: its weight is a vector, as are those of normalizations
  /// among projections and convolutions; or its bias, where the sequence takes in what a model reads.
  private var isVectorOfSequence: Bool {
    guard name.endsInNumber, shape.count == 1, shape[0] > 1 else { return false }
    if name.role == "weight", hasMatrix { return true }
    // A bias may be that of another layer of the sequence.
    guard name.role == "weight" || name.role == "bias" && !hasMatrix else { return false }
    return has(WordLists.stem) != nil || has(WordLists.convolution) != nil
  }

  func modulation() -> Guess? {
    if let word = has(WordLists.modulation) { return Guess(.modulation, word) }
    if let word = WordList("~timestep ~time_emb ~class_emb").word(in: name.modules),
      name.modules.contains(where: WordLists.normalization.matches)
    {
      return Guess(.modulation, word)
    }
    if context == nil, let matrix, matrix.count == 2, rank == 2 || name.role == "bias",
      [6, 9, 12].contains(where: { matrix[0] == $0.times(matrix[1]) })
    {
      return Guess(.modulation, "shape \(matrix[0]) x \(matrix[1])")
    }
    guard rank == 2, context != .feedForward, context != .expert,
      let word = WordLists.normalization.word(in: name.modules.suffix(2))
    else { return nil }
    return Guess(.modulation, word)
  }

  func router() -> Guess? {
    if let word = has(WordLists.router) { return Guess(.expertRouter, word) }
    if leaf.text == "shared_expert_gate" { return Guess(.expertRouter, leaf.text) }
    if let word = WordList("=moe_statics").word(in: name.modules) {
      return Guess(.expertRouter, word)
    }
    guard leaf.text == "gate" || leaf.text == "wg", rank <= 2, shape.first ?? 0 < 1025 else {
      return nil
    }
    let beside = siblings.keys.first { WordLists.experts.matches(NamePart($0)) }
    let isMixture = has(WordLists.mixture) ?? has(WordLists.experts) ?? beside
    guard let isMixture, context != .attention else { return nil }
    return Guess(.expertRouter, "gate beside \(isMixture)")
  }

  func relativePosition() -> Guess? {
    let near = Array(name.modules.suffix(2))
    guard let word = WordLists.relative.word(in: near), context != .linearAttention else {
      return nil
    }
    return Guess(isCross ? .crossAttentionPosition : .attentionPosition, word)
  }

  /// Vectors that are learned in place of an input: class tokens, masks, registers, queries.
  func learnedInput() -> Guess? {
    if context == nil, !name.isInside, leaf.text == "query", rank == 2 {
      return Guess(.embeddingInput, leaf.text)
    }
    if leaf.text == "cls", name.role == nil, rank <= 1 { return Guess(.embeddingInput, leaf.text) }
    guard headWord == nil || WordLists.learnedToken.matches(leaf), context != .attention,
      let word = WordLists.learnedToken.word(in: leaf), name.role == nil || rank == 2
    else { return nil }
    return Guess(.embeddingInput, word)
  }

  var isCross: Bool { has(WordLists.cross) != nil }
}
