import Testing
import TestSupport

@testable import ModelAnatomy

/// Counting, whatever the names.
struct TallyTests {
  @Test func convolutionsAndRecurrentLayersAreInferred() throws {
    let model = try CatalogModel(named: "silero-vad")
    let tally = try Tally(of: Anatomy(of: model.tensors))
    #expect(tally.total.parameters == 309_633)
    #expect(tally.count(.recurrent)?.parameters == 2 * 512 * 128 + 2 * 512)
    #expect(
      tally.count(.convolution)?.parameters == 309_633 - (2 * 512 * 128 + 2 * 512))
    #expect(tally.recognition.inferred == 309_633)
    #expect(tally.unrecognized == [])
  }

  @Test func batchNormalizationShowsByItsStatistics() throws {
    let tally = try Tally(
      of: Anatomy(of: [
        .floats("features.0.weight", 64, 3, 7, 7), .floats("features.1.weight", 64),
        .floats("features.1.bias", 64), .floats("features.1.running_mean", 64),
        .floats("features.1.running_var", 64),
        .integers("features.1.num_batches_tracked"), .floats("fc.weight", 10, 64),
        .floats("fc.bias", 10),
      ]))
    #expect(tally.total.parameters == 64 * 3 * 49 + 128 + 650)
    #expect(tally.count(.normalization)?.parameters == 128)
    #expect(tally.count(.convolution)?.parameters == 64 * 3 * 49)
    #expect(tally.count(.head)?.parameters == 650)
    #expect(tally.excluded.map(\.elements) == [1, 64, 64])
    #expect(tally.unrecognized == [])
  }

  @Test(arguments: [
    (LayerKind.matrix, "x.weight", [4, 4]), (.vector, "gain", [4]), (.vector, "scalar", []),
  ])
  func kinds(kind: LayerKind, name: String, shape: [Int]) {
    let tensor = TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *))
    #expect(Anatomy(of: [tensor]).classifications[0].kind == kind)
  }

  @Test func recordedLabelsGoFirst() throws {
    let tensor = TensorFacts(
      name: "x.weight", shape: [4], elements: 4,
      labels: .init(
        layer: "y", depth: 3, stack: .encoder, component: .feedForwardUp, role: .bias))
    let found = Anatomy(of: [tensor]).classifications[0]
    #expect(found.layer == "y")
    #expect(found.depth == 3)
    #expect(found.stack == .encoder)
    #expect(found.component == .feedForwardUp)
    #expect(found.role == .bias)
    #expect(found.family == nil)
    let tally = try Tally(of: Anatomy(of: [tensor]))
    #expect(tally.total.biases == 4)
    #expect(tally.byLayer.map(\.stack) == [.encoder])
  }

  @Test func recordedOtherLeavesItToTheName() {
    var tensor = TensorFacts.floats("h.0.attn.c_attn.weight", 4, 12)
    tensor.labels = RecordedLabels(component: .other)
    #expect(Anatomy(of: [tensor]).classifications[0].component == .attentionQKV)
  }

  @Test func recordedBufferIsExcluded() throws {
    let tensor = TensorFacts(
      name: "table", shape: [4], elements: 4, labels: .init(component: .buffer))
    let tally = try Tally(of: Anatomy(of: [tensor]))
    #expect(tally.total.parameters == 0)
    #expect(tally.excluded.map(\.reason) == [.buffer("recorded as such in the file")])
  }

  @Test(arguments: [TensorGroup.optimizer, .training, TensorGroup(rawValue: "notes")])
  func otherGroupsNeverCount(group: TensorGroup) throws {
    var state = TensorFacts.floats("encoder.layers.0.selfAttention.query.weight", 4, 4)
    state.group = group
    let tally = try Tally(of: Anatomy(of: [state]))
    #expect(tally.total.parameters == 0)
    #expect(tally.elementsInFile == 16)
    #expect(tally.excluded.map(\.reason) == [.group(group)])
  }

  @Test func integersThatNoRuleKnowsAreNoParameters() throws {
    let tally = try Tally(
      of: Anatomy(of: [
        .integers("step", 1), .floats("w", 2),
        .integers("model.layers.0.self_attn.q_proj.weight", 4, 4),
      ]))
    #expect(tally.total.parameters == 18)
    #expect(tally.excluded.map(\.reason) == [.integers])
  }

  @Test func sameShapeIsNotSameTensor() throws {
    let tensors: [TensorFacts] = [
      .floats("model.embed_tokens.weight", 32, 8), .floats("lm_head.weight", 32, 8),
      .floats("model.layers.0.self_attn.q_proj.weight", 8, 8),
    ]
    let unknown = Anatomy(of: tensors)
    #expect(try Tally(of: unknown).total.parameters == 576)
    #expect(
      unknown.possibleTies == [
        .init(head: "lm_head.weight", embedding: "model.embed_tokens.weight")
      ])
    let different = Anatomy(of: tensors) { _, _ in false }
    #expect(try Tally(of: different).total.parameters == 576)
    #expect(different.possibleTies == [])
    let equal = Anatomy(of: tensors) { _, _ in true }
    #expect(try Tally(of: equal).total.parameters == 320)
    #expect(
      try Tally(of: equal).excluded.map(\.reason) == [
        .sameTensor(as: "model.embed_tokens.weight", evidence: .contents)
      ])
  }

  @Test func contentsGoBeforeTheFamily() throws {
    let tensors: [TensorFacts] = [
      .floats("wte.weight", 32, 8), .floats("lm_head.weight", 32, 8),
      .floats("h.0.attn.c_attn.weight", 8, 24),
    ]
    #expect(try Tally(of: Anatomy(of: tensors)).total.parameters == 448)
    let different = Anatomy(of: tensors) { _, _ in false }
    #expect(try Tally(of: different).total.parameters == 704)
  }

  @Test func overflowIsAnError() throws {
    let half = Int.max / 2 + 1
    let tensors = ["a", "b"].map { TensorFacts(name: $0, shape: [half], elements: half) }
    #expect(throws: TallyError.countOverflow(tensor: "b")) { try Tally(of: Anatomy(of: tensors)) }
    let negative = TensorFacts(name: "n", shape: [-1], elements: -1)
    #expect(throws: TallyError.negativeCount(tensor: "n")) {
      try Tally(of: Anatomy(of: [negative]))
    }
    #expect(throws: TallyError.countOverflow(tensor: "s")) {
      try TensorFacts.elements(of: [1 << 32, 1 << 31], name: "s")
    }
    #expect(throws: TallyError.negativeCount(tensor: "s")) {
      try TensorFacts.elements(of: [0, -1], name: "s")
    }
    #expect(try TensorFacts.elements(of: [], name: "s") == 1)
  }

  @Test func nothingGivesNothing() throws {
    let tally = try Tally(of: Anatomy(of: []))
    #expect(tally.total == Count())
    #expect(tally.byLayer == [])
  }

  /// Names are compared as bytes; these differ, though Swift calls the two strings equal.
  @Test func equivalentNamesAreTwoTensors() throws {
    let tally = try Tally(of: Anatomy(of: [.floats("\u{e9}", 1), .floats("e\u{301}", 2)]))
    #expect(tally.total.parameters == 3)
    #expect(tally.total.tensors == 2)
  }

  @Test func naturalOrder() {
    let names = ["a.10", "a.2", "b", "a", "a.02", "a.2.x", "", "a.1b"]
    let sorted = ["", "a", "a.1b", "a.02", "a.2", "a.2.x", "a.10", "b"]
    #expect(NaturalOrder.sorted(names, by: \.self) == sorted)
    #expect(NaturalOrder.sorted(names.reversed(), by: \.self) == sorted)
  }

  @Test func hundredThousandTensorsAreCounted() throws {
    var tensors: [TensorFacts] = []
    for block in 0..<1000 {
      for expert in 0..<33 {
        for part in ["w1", "w2", "w3"] {
          let name = "model.layers.\(block).block_sparse_moe.experts.\(expert).\(part).weight"
          tensors.append(.floats(name, 64, 64))
        }
      }
      tensors.append(.floats("model.layers.\(block).block_sparse_moe.gate.weight", 33, 64))
    }
    #expect(tensors.count == 100_000)
    let tally = try Tally(of: Anatomy(of: tensors))
    #expect(tally.total.parameters == 99_000 * 4096 + 1000 * 33 * 64)
  }
}
