/// Steps for what stands at a model's input and output.
extension InferredPlace {
  func embedding() -> Guess? {
    guard context != .feedForward, context != .expert else { return nil }
    let near = name.modules.suffix(3)
    let embeds = WordLists.embedding.word(in: near)
    if context != .attention || embeds != nil {
      if let word = WordLists.position.word(in: near), !leaf.words.contains("proj"),
        context == nil || embeds != nil, !standsInAttention
      {
        let convolves = name.role != nil && WordLists.convolution.word(in: name.modules) != nil
        if !convolves { return Guess(.embeddingPosition, word) }
        if embeds != nil || word == "positions" { return Guess(.embeddingInput, word) }
      }
      if let word = WordLists.segment.word(in: near), embeds != nil {
        let isLong = matrix.map { $0.count == 2 && $0[0] > 256 } ?? false
        return Guess(isLong ? .embeddingToken : .embeddingSegment, word)
      }
    }
    if let stem = inputStem() { return stem }
    if context == nil, (matrix?.count ?? 0) >= 3, name.role != nil, let word = embeds {
      return Guess(.embeddingInput, word)
    }
    guard rank == 2, context == nil, shape.count == 2, name.role != "bias",
      let word = WordLists.tokenTable.word(in: name.modules.suffix(2))
    else { return nil }
    let isLayer = shape[0] < shape[1] && leaf.text == "#" || shape[1] / 2 > shape[0]
    return Guess(isLayer && name.endsInNumber ? .embeddingInput : .embeddingToken, word)
  }

  private func inputStem() -> Guess? {
    guard context == nil || context == .projector || context == .pooler else { return nil }
    if let word = has(WordLists.stem) { return Guess(.embeddingInput, word) }
    if let matrix, matrix.count == 4, matrix[1] <= 4, matrix[2] == matrix[3], matrix[2] >= 14 {
      return Guess(.embeddingInput, "patches of \(matrix[2]) x \(matrix[3])")
    }
    if isConvolution || hasMatrix && (matrix?.count ?? 0) >= 3,
      let above = name.modules.dropLast().last,
      !name.isInside && above.text.hasSuffix("encoder")
        && (leaf.text == "conv1" || leaf.text == "conv2" && followsFirstConvolution)
        || above.text == "conv" && leaf.text == "conv_layers"
    {
      return Guess(.embeddingInput, leaf.text)
    }
    return nil
  }

  /// Whether a second convolution takes what the first gives, with nothing between them.
  private var followsFirstConvolution: Bool {
    guard let first = siblings["conv1"]?.weight, let matrix else { return false }
    return first[0] == matrix[1]
  }

  private static let lastLayers = WordList("=output =fc =unembed =lm_loss =fc_out =output_layer")

  func head() -> Guess? {
    if context == nil, !name.isInside, !isConvolution,
      InferredPlace.lastLayers.matches(leaf)
    {
      return Guess(.head, leaf.text)
    }
    if !name.isInside, context == nil,
      let word = WordList("~output_projection ~output_proj").word(in: name.modules.suffix(2))
    {
      return Guess(.head, word)
    }
    guard let word = headWord, !standsInAttention else { return nil }
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
      return isConvolution ? Guess(.convolution, contextWord) : Guess(.projector, contextWord)
    }
    guard !isConvolution, context == nil else { return nil }
    if let word = WordLists.projection.word(in: leaf) { return Guess(.projector, word) }
    guard !name.isInside || name.endsInNumber,
      let word = WordList("~projection ~_proj").word(in: name.modules.suffix(2))
    else { return nil }
    return Guess(.projector, word)
  }

  func convolution() -> Guess? {
    if isConvolution { return Guess(.convolution, "shape of rank \(shape.count)") }
    if let matrix, matrix.count >= 3 { return Guess(.convolution, "beside rank \(matrix.count)") }
    if leaf.text == "reduction", let word = has(WordList("downsample")) {
      return Guess(.projector, word)
    }
    let near = name.modules.suffix(WordLists.generic.matches(leaf) ? 3 : 2)
    return WordLists.convolution.word(in: near).map { Guess(.convolution, $0) }
  }

  /// What only the shape tells: a vector of the model's width alone in its module normalizes, a table
  /// far longer than wide embeds.
  func byShape() -> Guess? {
    if let word = projectedWord { return word }
    if let word = WordLists.embedding.word(in: name.modules.suffix(2)) {
      if shape.count == 2 {
        let isTable = shape[0] / 4 > shape[1] && shape[0] > 255
        return Guess(isTable ? .embeddingToken : .embeddingInput, word)
      }
      if hasMatrix || rank == 1 { return Guess(.embeddingInput, word) }
    }
    if context == nil, shape.count == 2, !name.isInside, shape[0] / 16 > shape[1], shape[0] > 4096 {
      return Guess(.embeddingToken, "shape \(shape[0]) x \(shape[1])")
    }
    if rank <= 1, name.role != nil, !hasMatrix, let length = shape.last,
      neighbours.widths[length, default: 0] > 1
    {
      return Guess(.normalization, "vector of the model's width")
    }
    return nil
  }

  /// A layer whose own name says query, key or value, wherever it stands.
  private var projectedWord: Guess? {
    guard context == nil, (matrix?.count ?? 0) == 2 else { return nil }
    let isCross = isCross
    if let word = WordLists.query.word(in: leaf) {
      return Guess(isCross ? .crossAttentionQuery : .attentionQuery, word)
    }
    if let word = WordLists.key.word(in: leaf) {
      return Guess(isCross ? .crossAttentionKey : .attentionKey, word)
    }
    if let word = WordLists.value.word(in: leaf) {
      return Guess(isCross ? .crossAttentionValue : .attentionValue, word)
    }
    return nil
  }
}
