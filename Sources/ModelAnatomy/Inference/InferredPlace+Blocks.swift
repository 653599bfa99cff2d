/// Steps for what stands in the blocks: mixers, experts, attention, feed-forward.
extension InferredPlace {
  func mixer() -> Guess? {
    switch context {
    case .mixer:
      if leaf.text == "q_proj" || leaf.text == "k_proj" || leaf.text == "v_proj"
        || leaf.text == "o_proj" || leaf.text == "up_proj" || leaf.text == "down_proj",
        name.modules.dropLast().last?.text == "mixer"
      {
        // One name for the mixers of several kinds of layers.
        return mixedLayer()
      }
      let isDelta = has(WordLists.linearAttention) != nil
      return Guess(isDelta ? .linearAttention : .stateSpace, contextWord)
    case .linearAttention: return Guess(.linearAttention, contextWord)
    default: return nil
    }
  }

  private func mixedLayer() -> Guess? {
    switch leaf.text {
    case "q_proj": Guess(.attentionQuery, leaf.text)
    case "k_proj": Guess(.attentionKey, leaf.text)
    case "v_proj": Guess(.attentionValue, leaf.text)
    case "o_proj": Guess(.attentionOutput, leaf.text)
    case "up_proj": Guess(.feedForwardUp, leaf.text)
    default: Guess(.feedForwardDown, leaf.text)
    }
  }

  func expert() -> Guess? {
    guard context == .expert else { return nil }
    for part in below.reversed() {
      if let found = projection(of: part, gate: .expertGate, up: .expertUp, down: .expertDown) {
        return found
      }
    }
    if let found = projection(of: last, gate: .expertGate, up: .expertUp, down: .expertDown) {
      return found
    }
    for part in inner.reversed() {
      if let found = projection(of: part, gate: .expertGate, up: .expertUp, down: .expertDown) {
        return found
      }
    }
    return byOrientation(up: .expertUp, down: .expertDown)
  }

  func feedForward() -> Guess? {
    let isIn = context == .feedForward
    if context == nil, leaf.text == "net", name.isInside, let matrix, matrix.count == 2,
      (matrix.max() ?? 0) / 2 >= matrix.min() ?? 0,
      let found = byOrientation(up: .feedForwardUp, down: .feedForwardDown)
    {
      return found
    }
    if isIn, let word = convolvedWord { return Guess(.convolution, word) }
    if isIn || context == nil && name.isInside {
      let inside = isIn ? inner : tellingTail
      for part in inside.reversed() {
        if isIn, WordLists.generic.matches(part), inside.count > 1 { continue }
        if isIn, part == inside.first, name.endsInNumber || inside.count > 1,
          let found = byOrientation(up: .feedForwardUp, down: .feedForwardDown)
        {
          return found
        }
        if let found = projection(
          of: part, gate: .feedForwardGate, up: .feedForwardUp, down: .feedForwardDown,
          strict: !isIn)
        {
          return found
        }
      }
    }
    if leaf.text == "dense", name.modules.count > 1 {
      let above = name.modules[name.modules.count - 2].text
      if above.hasPrefix("output") { return Guess(.feedForwardDown, "output.dense") }
      if above.hasPrefix("intermediate") { return Guess(.feedForwardUp, "intermediate.dense") }
    }
    return isIn ? byOrientation(up: .feedForwardUp, down: .feedForwardDown) : nil
  }

  /// What shows that a layer mixes neighbours, not channels alone: its name, or a kernel wider than one.
  private var convolvedWord: String? {
    guard let matrix, matrix.count >= 3, name.role != nil else { return nil }
    if let word = WordLists.convolution.word(in: below.isEmpty ? inner : below) { return word }
    return matrix.dropFirst(2).contains { $0 > 1 } && matrix.count > 3
      ? "shape of rank \(matrix.count)" : nil
  }

  /// Wider out than in goes up, narrower goes down.
  private func byOrientation(up: Component, down: Component) -> Guess? {
    guard let matrix, matrix.count >= 2 else { return nil }
    if matrix.count >= 3, matrix[1] == 1 {
      return Guess(.convolution, "shape of rank \(matrix.count)")
    }
    guard matrix.count <= 5 else { return nil }
    let isStack = matrix.count == 3 && context == .expert
    var (outputs, inputs) = isStack ? (matrix[1], matrix[2]) : (matrix[0], matrix[1])
    // Flax and TensorFlow multiply from the other side.
    if name.role == "kernel" { swap(&outputs, &inputs) }
    if outputs == inputs {
      return number.map { Guess($0 == 0 ? up : down, "place \($0) in a sequence") }
    }
    return Guess(outputs > inputs ? up : down, "shape \(outputs) x \(inputs)")
  }

  private static let both = WordList(
    "~gate_up ~up_gate =w13 ~gate_and_up =w12 =wi_01 ~gateup ~gate_proj_up =input_linear =gating_einsum"
  )
  private static let gates = WordList(
    "~gate_proj =gate =wi_0 ~w_gate =fc1_g ~ffn_gate ~gate_fc ^gate =c_fc_0 =receptance =linear_v =fc1_gate =fc12"
  )
  private static let downs = WordList(
    """
    down ~down_proj =fc2 =fc_2 ~c_proj ~4h_to_h =lin2 =lin_2 =linear2 =linear_2 =wo =ff2 =ff_2 \
    =fc_out ^out output ~dense_2 =dense2 =w2 =w_2 =conv2 =proj_out ~_out project =fc_final \
    =output_linear =point_conv =pwconv2 =layer2 =layer_2 =proj_down =ffn2 =linear_down
    """)
  private static let ups = WordList(
    """
    up ~up_proj =fc1 =fc_1 ~c_fc ~h_to_4h =lin1 =lin_1 =linear1 =linear_1 ^wi =ff1 =ff_1 =fc_in \
    intermediate ~dense_1 =dense1 =w1 =w_1 =w3 =w_3 =conv1 ~_in expand =ffn =inverted_conv =fc0 \
    =pwconv1 =layer1 =layer_1 =ffn1 =proj_up =fc3 =fc11 =v1 =ff0 =linear_up
    """)
  private static let strictUps = WordList(
    """
    =fc1 =fc_1 =linear1 =linear_1 =lin1 =up_proj =gate_up_proj =dense_h_to_4h =c_fc =wi =wi_0 =wi_1 \
    =fc_in =w1 =w3 =ff0 =ff1 =ffn =intermediate_dense =ff_in =pwconv1 =gate_proj =linear_up
    """)
  private static let strictDowns = WordList(
    """
    =fc2 =fc_2 =linear2 =linear_2 =lin2 =down_proj =dense_4h_to_h =fc_out =w2 =ff2 =wo \
    =output_dense =ffn_output =pwconv2 =linear_down =proj_out
    """)

  private func projection(
    of part: NamePart, gate: Component, up: Component, down: Component, strict: Bool = false
  ) -> Guess? {
    if strict, part.text == "proj_out", siblings["proj_mlp"] == nil { return nil }
    if strict, !InferredPlace.strictUps.matches(part), !InferredPlace.strictDowns.matches(part) {
      return nil
    }
    if let word = InferredPlace.both.word(in: part) { return Guess(up, parts: [gate, up], word) }
    if let word = InferredPlace.gates.word(in: part) { return Guess(gate, word) }
    let beside = siblings
    if part.text == "proj_out", beside["proj_mlp"] != nil {
      return Guess(down, "proj_out beside proj_mlp")
    }
    if part.text == "linear", beside["gating_einsum"] != nil {
      return Guess(down, "linear beside gating_einsum")
    }
    if part.text == "ff1", beside["ff0"] != nil { return Guess(down, "ff1 beside ff0") }
    if part.text == "w1", beside["w3"] != nil || beside["v1"] != nil {
      return Guess(gate, "w1 beside w3")
    }
    if part.text == "w3", beside["w12"] != nil { return Guess(down, "w3 beside w12") }
    if part.text == "dense_1", beside["dense_0"] != nil {
      return Guess(down, "dense_1 beside dense_0")
    }
    if part.text == "dense_0", beside["dense_1"] != nil {
      return Guess(up, "dense_0 beside dense_1")
    }
    if part.text == "fc_2", let first = beside["fc_1"]?.weight, beside["proj"] != nil,
      first == matrix
    {
      return Guess(up, "fc_2 beside proj")
    }
    if part.text == "linear_2" || part.text == "fc2",
      beside["linear_3"] != nil || beside["fc3"] != nil,
      let matrix, matrix.count >= 2, matrix[0] > matrix[1]
    {
      return Guess(gate, "shape \(matrix[0]) x \(matrix[1])")
    }
    if let word = InferredPlace.downs.word(in: part) { return Guess(down, word) }
    if let word = InferredPlace.ups.word(in: part) { return Guess(up, word) }
    return nil
  }

  func attention() -> Guess? {
    if let blocks = blocksBetween { return Guess(.projector, "\(leaf.text) beside \(blocks)") }
    let isIn = context == .attention
    let parts = isIn ? inner : tellingTail
    guard isIn || standsInAttention else { return nil }
    let cross = isCross
    func answer(_ plain: Component, _ crossed: Component, _ word: String) -> Guess {
      Guess(cross ? crossed : plain, word)
    }
    if let special = attentionVectors() { return special }
    let telling = parts.filter { !WordLists.generic.matches($0) }
    for part in telling.reversed() + parts.reversed() {
      if let found = latent(part) { return found }
      if let word = WordLists.fused.word(in: part) {
        return answer(.attentionQKV, .crossAttentionQKV, word)
      }
      if let word = WordLists.keyValue.word(in: part) {
        return answer(.attentionKV, .crossAttentionKV, word)
      }
      if let word = WordLists.sink.word(in: part) {
        return answer(.attentionSink, .crossAttentionSink, word)
      }
      if let word = WordLists.query.word(in: part), !part.words.contains("key") {
        return answer(.attentionQuery, .crossAttentionQuery, word)
      }
      if let word = WordLists.key.word(in: part) {
        return answer(.attentionKey, .crossAttentionKey, word)
      }
      if let word = WordLists.value.word(in: part) {
        return answer(.attentionValue, .crossAttentionValue, word)
      }
      if isIn, let word = WordLists.position.word(in: part) {
        return answer(.attentionPosition, .crossAttentionPosition, word)
      }
      if isIn, let word = WordLists.attentionGate.word(in: part) {
        return answer(.attentionGate, .crossAttentionGate, word)
      }
      if isIn || part.words.contains("out") || part.words.contains("o"),
        let word = WordLists.output.word(in: part)
      {
        return answer(.attentionOutput, .crossAttentionOutput, word)
      }
    }
    guard isIn else { return nil }
    if WordLists.attention.matches(leaf), let matrix, matrix.count == 2, matrix[0] > matrix[1] {
      return answer(.attentionQKV, .crossAttentionQKV, "shape \(matrix[0]) x \(matrix[1])")
    }
    if rank <= 1,
      WordList("scale temperature tau scaling bias").word(in: name.parts.suffix(2)) != nil
    {
      return answer(.attentionGate, .crossAttentionGate, last.text)
    }
    if isConvolution, WordList("sr ~reduction").word(in: parts) != nil {
      return answer(.attentionKVDown, .crossAttentionKV, leaf.text)
    }
    return nil
  }

  /// The blocks that a projection to their width stands before, or behind, in a part of a model that is called after
  /// the attention in them.
  private var blocksBetween: String? {
    guard name.isInside, leaf.text == "proj_in" || leaf.text == "proj_out" else { return nil }
    return siblings.keys.filter { $0.hasSuffix("_blocks") }.min()
  }

  /// Offsets and biases of attention that is not over plain tokens.
  private func attentionVectors() -> Guess? {
    let cross = isCross
    if let word = WordList("~bias_u ~bias_v ~sampling_offsets =linear_pos =pos_proj").word(
      in: name.parts.suffix(2))
    {
      return Guess(cross ? .crossAttentionPosition : .attentionPosition, word)
    }
    guard leaf.text == "attention_weights" else { return nil }
    return Guess(cross ? .crossAttentionQuery : .attentionQuery, leaf.text)
  }

  private static let latents: [(WordList, Component)] = [
    (WordList("=q_a_proj =wq_a =q_down"), .attentionQueryDown),
    (WordList("=q_b_proj =wq_b =q_up"), .attentionQueryUp),
    (WordList("=kv_a_proj_with_mqa =wkv_a =kv_a_proj =kv_down =wkv_a_with_mqa"), .attentionKVDown),
    (WordList("=kv_b_proj =wkv_b =kv_up"), .attentionKVUp),
  ]

  private func latent(_ part: NamePart) -> Guess? {
    for (list, component) in InferredPlace.latents {
      if let word = list.word(in: part) { return Guess(component, word) }
    }
    return nil
  }

  /// Whether query, key and value stand beside the layer, by whatever name the module goes.
  var standsInAttention: Bool {
    guard context == nil || context == .projector else { return false }
    let leaf = tellingTail.first ?? leaf
    if !WordLists.query.matches(leaf), !WordLists.key.matches(leaf), !WordLists.value.matches(leaf),
      !WordLists.fused.matches(leaf), !WordLists.keyValue.matches(leaf),
      !WordLists.output.matches(leaf)
    {
      return false
    }
    if WordLists.fused.matches(leaf), leaf.text != "in_proj" { return true }
    for path in Neighbours.above(parentPath).prefix(2) {
      let parts = neighbours.children(of: path).values.map(\.part)
      if parts.contains(where: WordLists.fused.matches),
        path != parentPath || leaf.words.contains("out")
      {
        return true
      }
      if parts.contains(where: WordLists.query.matches),
        parts.contains(where: WordLists.key.matches),
        parts.contains(where: WordLists.value.matches)
      {
        return true
      }
    }
    return false
  }
}
