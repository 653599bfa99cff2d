import Testing

@testable import ModelAnatomy

/// Models that nobody would publish: nothing traps, and the sums agree.
struct RandomTests {
  private static let words = [
    "model", "encoder", "decoder", "layers", "layer", "h", "blk", "block", "0", "1", "12", "attn",
    "self_attn", "attention", "self", "query", "q_proj", "c_attn", "attn_qkv", "mlp", "experts",
    "gate_up_proj", "lm_head", "embed_tokens", "wte", "shared", "weight", "bias", "running_mean",
    "qweight", "qzeros", "scales", "biases", "weight_packed", "weight_scale_inv", "blocks",
    "absmax",
    "codebooks", "SCB", "meta", "scale", "zero", "timestep", "class_emb", "conv1d", "A_log",
    "in_proj",
    "weight_hh_l1", "time_decay", "patch_embed", "pos_embed", "lora_A", "kv_a_proj_with_mqa",
    "inv_freq", "norm", "ln_1", "weight_hh_l0", "", "\u{e9}", "\u{202e}", "99999999999999999999",
  ]

  @Test(arguments: (0..<60).map { $0 &* 7919 &+ 1 })
  func sumsAgree(seed: Int) throws {
    var random = SmallGenerator(state: UInt64(seed))
    var tensors: [TensorFacts] = []
    let family = Family.all.randomElement(using: &random) ?? Family.all[0]
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      tensors.append(tensor(of: family, using: &random))
    }
    if Bool.random(using: &random) {
      tensors =
        Packing(of: tensors) { $0.isMultiple(of: 2) ? [UInt8](repeating: 3, count: 40) : nil }
        .tensors
    }
    let anatomy = Anatomy(of: tensors) { _, _ in Bool.random(using: &random) }
    #expect(anatomy.classifications.count == tensors.count)
    guard let tally = try? Tally(of: anatomy) else { return }
    for counts in [
      tally.byStack.map(\.count), tally.byComponent.map(\.count), tally.byPlace.map(\.count),
      tally.byLayer.map(\.count), try SplitTally(of: anatomy).byPlace.map(\.count),
    ] {
      #expect(counts.reduce(0) { $0 + $1.parameters } == tally.total.parameters)
    }
    let terms = try Explanation.all(of: anatomy).flatMap(\.terms)
    #expect(terms.reduce(0) { $0 + $1.parameters } == tally.total.parameters)
    let excluded = tally.excluded.filter {
      if case .sameTensor(_, .alias) = $0.reason { false } else { true }
    }
    #expect(
      tally.elementsInFile == excluded.reduce(tally.total.parameters) { $0 + $1.elements })
    _ = try InferredDimensions(of: anatomy)
    _ = try KeyValueCache(of: anatomy)
    _ = try ActiveParameters(of: anatomy, expertsPerToken: 2)
    _ = try RecurrentState(
      of: anatomy, config: ModelConfig(["state_size": .integer(.max / 3), "n_groups": .integer(2)]))
    _ = try? ForwardOperations(of: anatomy, expertsPerToken: 1).total(context: .max)
    _ = StoredWeights(of: anatomy)
    _ = MemoryFigures(parameters: tally.total.parameters)
    let empty = try Blueprint(
      dimensions: .init(.decoderOnly, layers: 1, width: 2, heads: 1, vocabulary: 2))
    _ = try Comparison(expected: empty, found: anatomy)
  }

  private func name(of family: Family, using random: inout SmallGenerator) -> String {
    if Bool.random(using: &random) {
      return (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Self.words.randomElement(using: &random) ?? ""
      }.joined(separator: ".")
    }
    let rule = family.rules.randomElement(using: &random)
    let key = rule.flatMap { Pattern.expand($0.pattern).randomElement(using: &random) }?.key ?? []
    let name = key.map { $0 == Pattern.number ? UInt8.random(in: 48...50, using: &random) : $0 }
    let ending = ["", ".weight", ".bias", ".weight_scale"].randomElement(using: &random) ?? ""
    return String(decoding: name, as: UTF8.self) + ending
  }

  private func tensor(
    of family: Family, using random: inout SmallGenerator
  ) -> TensorFacts {
    let largest = Int.random(in: 0...9, using: &random) == 0 ? Int.max / 30 : 40
    var shape = (0..<Int.random(in: 0...4, using: &random)).map { _ in
      Int.random(in: 0...largest, using: &random)
    }
    // Where one dimension is 0, nothing bounds the others.
    if !shape.isEmpty, Int.random(in: 0...4, using: &random) == 0 {
      shape = shape.map { _ in Int.random(in: .max - 9 ... .max, using: &random) }
      shape[Int.random(in: shape.indices, using: &random)] = 0
    }
    let elements = shape.reduce(1) { $0.multipliedReportingOverflow(by: $1).partialValue }
    var tensor = TensorFacts(
      name: name(of: family, using: &random), shape: shape, elements: elements,
      numbers: NumberKind.allCases.randomElement(using: &random) ?? .integer,
      type: ElementType("type", bytesPerBlock: [1, 2, 4, 8].randomElement(using: &random) ?? 1))
    if Int.random(in: 0...9, using: &random) == 0 { tensor.alias = "owner" }
    if Int.random(in: 0...9, using: &random) == 0 {
      tensor.labels = RecordedLabels(
        layer: "same", depth: Int.random(in: 0...Int.max, using: &random),
        stack: Stack.allCases.randomElement(using: &random),
        component: Component.allCases.randomElement(using: &random),
        role: Role.allCases.randomElement(using: &random))
    }
    return tensor
  }
}

/// Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", 2014 (SplitMix64).
private struct SmallGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return value ^ (value >> 31)
  }
}
