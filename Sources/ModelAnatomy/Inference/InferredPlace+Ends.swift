/// Steps for what stands at a model's input and output.
extension InferredPlace {
  func embedding() -> Guess? {
    guard context != .feedForward, context != .expert else { return nil }
    let near = name.modules.suffix(3)
    let embeds = WordLists.embedding.word(in: near)
    if context != .attention || embeds != nil {
      if let word = WordLists.position.word(in: near), !leaf.words.contains("proj"),
        !isConvolution || shape.first == 1
      {
        return Guess(.embeddingPosition, word)
      }
      if let word = WordLists.segment.word(in: near), embeds != nil {
        return Guess(.embeddingSegment, word)
      }
    }
    if let stem = inputStem() { return stem }
    guard rank == 2, context == nil, shape.count == 2, name.role != "bias",
      let word = WordLists.tokenTable.word(in: name.modules.suffix(2))
    else { return nil }
    return Guess(.embeddingToken, word)
  }

  private func inputStem() -> Guess? {
    guard context == nil || context == .projector || context == .pooler else { return nil }
    if let word = has(WordLists.stem) { return Guess(.embeddingInput, word) }
    if isConvolution || hasMatrix && (matrix?.count ?? 0) >= 3,
      let word = has(WordList("=conv_layers =conv1 =conv2")), name.modules.count >= 2,
      let above = name.modules.dropLast().last, above.text == "encoder",
      !name.isInside || word == "conv_layers"
    {
      return Guess(.embeddingInput, word)
    }
    return nil
  }

  func head() -> Guess? {
    guard let word = headWord else { return nil }
    if context == .attention || context == .expert || context == .mixer
      || context == .linearAttention
    {
      return nil
    }
    if isConvolution, rank >= 3, !word.contains("head"), !word.contains("class") { return nil }
    return Guess(.head, word)
  }

  func pooler() -> Guess? {
    context == .pooler ? Guess(.pooler, contextWord) : nil
  }

  func projector() -> Guess? {
    if context == .projector {
      return isConvolution && rank > 2
        ? Guess(.convolution, contextWord) : Guess(.projector, contextWord)
    }
    guard !name.isInside, let word = WordLists.projection.word(in: leaf), !isConvolution else {
      return nil
    }
    return Guess(.projector, word)
  }

  func convolution() -> Guess? {
    if isConvolution { return Guess(.convolution, "shape of rank \(shape.count)") }
    if let matrix, matrix.count >= 3 { return Guess(.convolution, "beside rank \(matrix.count)") }
    return WordLists.convolution.word(in: leaf).map { Guess(.convolution, $0) }
  }

  /// What only the shape tells: a vector of the model's width alone in its module normalizes, a table
  /// far longer than wide embeds.
  func byShape() -> Guess? {
    if let word = WordLists.embedding.word(in: name.modules.suffix(2)) {
      if shape.count == 2 {
        return Guess(shape[0] > 4 * shape[1] ? .embeddingToken : .embeddingInput, word)
      }
      if hasMatrix || rank == 1 { return Guess(.embeddingInput, word) }
    }
    if rank <= 1, name.role != nil, !hasMatrix, let length = shape.last,
      neighbours.widths[length, default: 0] > 1
    {
      return Guess(.normalization, "vector of the model's width")
    }
    return nil
  }
}
