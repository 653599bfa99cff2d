import Testing
import TestSupport

@testable import ModelAnatomy

/// The arithmetic behind a tally.
struct ExplanationTests {
  @Test(arguments: [
    ("bert-base-uncased", Component.attentionQuery, "12 layers x (768 x 768 + 768) = 7,087,104"),
    ("bert-base-uncased", .embeddingToken, "30522 x 768 = 23,440,896"),
    ("bert-base-uncased", .normalization, "12 layers x 2 x (768 + 768) + 768 + 768 = 38,400"),
    ("bert-base-uncased", .pooler, "768 x 768 + 768 = 590,592"),
    ("gpt2", .attentionQKV, "12 layers x (768 x 2304 + 2304) = 21,261,312"),
    ("llama-3-8b", .attentionKey, "32 layers x 1024 x 4096 = 134,217,728"),
    ("llama-3-8b", .normalization, "32 layers x 2 x 4096 + 4096 = 266,240"),
    ("mixtral-8x7b", .expertGate, "32 layers x (8 x 28672 x 4096) / 2 = 15,032,385,536"),
    ("t5-small", .attentionPosition, "1 layer x 32 x 8 = 256"),
    (
      "vit-base-patch16-224", .embeddingInput,
      "768 x 3 x 16 x 16 + 768 + 1 x 1 x 768 = 591,360"
    ),
  ])
  func arithmetic(model: String, component: Component, text: String) throws {
    let explanations = try Explanation.all(of: Anatomy(of: CatalogModel(named: model).tensors))
    let found = try #require(explanations.first { $0.place.component == component })
    #expect(found.description == text)
  }

  @Test func expertsOfTheirOwn() throws {
    var tensors: [TensorFacts] = []
    for block in 0..<2 {
      for expert in 0..<8 {
        tensors.append(
          .floats("model.layers.\(block).block_sparse_moe.experts.\(expert).w1.weight", 6, 4))
      }
      tensors.append(.floats("model.layers.\(block).block_sparse_moe.gate.weight", 8, 4))
    }
    let explanations = try Explanation.all(of: Anatomy(of: tensors))
    #expect(
      explanations.map(\.description) == [
        "2 layers x 8 experts x 6 x 4 = 384", "2 layers x 8 x 4 = 64",
      ])
  }

  @Test(arguments: CatalogModel.all)
  func termsAddUp(model: CatalogModel) throws {
    let anatomy = Anatomy(of: model.tensors)
    let explanations = try Explanation.all(of: anatomy)
    let tally = try Tally(of: anatomy)
    #expect(explanations.map(\.place) == tally.byPlace.map(\.key))
    for explanation in explanations {
      #expect(explanation.terms.reduce(0) { $0 + $1.parameters } == explanation.parameters)
    }
    #expect(explanations.reduce(0) { $0 + $1.parameters } == model.parameters)
  }

  @Test func fusedProjectionsAreShownSplit() throws {
    let split = try SplitTally(of: Anatomy(of: CatalogModel(named: "gpt2").tensors))
    let counts = Dictionary(
      uniqueKeysWithValues: split.byPlace.map { ($0.key.component, $0.count) })
    for component in [Component.attentionQuery, .attentionKey, .attentionValue] {
      #expect(counts[component]?.parameters == 12 * (768 * 768 + 768))
      #expect(counts[component]?.biases == 12 * 768)
    }
    #expect(counts[.attentionQKV] == nil)
    #expect(split.undivided == [])
  }

  /// 32 heads of 96, 8 of them with keys: (32 + 2 x 8) x 96 outputs.
  @Test func groupedQueriesAreSplitByTheOutput() throws {
    let split = try SplitTally(
      of: Anatomy(of: [
        .floats("model.layers.0.self_attn.qkv_proj.weight", 4608, 3072),
        .floats("model.layers.0.self_attn.o_proj.weight", 3072, 3072),
        .floats("model.layers.0.input_layernorm.weight", 3072),
      ]))
    #expect(
      split.byPlace.map(\.count.parameters) == [
        3072 * 3072, 768 * 3072, 768 * 3072, 3072 * 3072, 3072,
      ])
  }

  @Test func whatShapesDoNotTellStaysWhole() throws {
    let split = try SplitTally(
      of: Anatomy(of: [
        .floats("h.0.attn.c_attn.weight", 8, 24), .floats("h.0.ln_1.weight", 8),
      ]))
    #expect(split.undivided == [Place(stack: .decoder, component: .attentionQKV)])
    #expect(split.byPlace.first?.count.parameters == 192)
  }

  @Test func dimensionsShowInShapes() throws {
    let llama = try InferredDimensions(of: Anatomy(of: CatalogModel(named: "llama-2-70b").tensors))
    #expect(llama.encoderLayers == 0)
    #expect(llama.decoderLayers == 80)
    #expect(llama.width == 8192)
    #expect(llama.queryWidth == 8192)
    #expect(llama.keyWidth == 1024)
    #expect(llama.innerWidth == 28672)
    #expect(llama.vocabulary == 32000)
    #expect(llama.positions == nil)
    let gpt = try InferredDimensions(of: Anatomy(of: CatalogModel(named: "gpt2").tensors))
    #expect(gpt.queryWidth == 768)
    #expect(gpt.keyWidth == 768)
    #expect(gpt.positions == 1024)
    let mixtral = try InferredDimensions(
      of: Anatomy(of: CatalogModel(named: "mixtral-8x7b").tensors))
    #expect(mixtral.experts == 8)
    #expect(mixtral.innerWidth == 14336)
    let nothing = try InferredDimensions(of: Anatomy(of: []))
    #expect(nothing.width == nil)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (124_439_808, "124,439,808"), (-1000, "-1,000"),
    (Int.min, "-9,223,372,036,854,775,808"),
  ])
  func digits(number: Int, text: String) { #expect(Digits.grouped(number) == text) }
}
