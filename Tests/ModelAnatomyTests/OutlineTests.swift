import Testing
import TestSupport

@testable import ModelAnatomy

/// What a drawing of a model's architecture is made of.
struct OutlineTests {
  private static func counts(_ outline: Outline) -> [Component: Int] {
    outline.towers.flatMap(\.parts).reduce(into: [:]) {
      $0[$1.component, default: 0] += $1.count.parameters
    }
  }

  /// Every parameter of the tally is in one part, and every part's terms add up to it.
  private static func expectComplete(_ anatomy: Anatomy, _ name: String) throws {
    let tally = try Tally(of: anatomy)
    let outline = try Outline(of: anatomy)
    let expected = Dictionary(
      uniqueKeysWithValues: tally.byComponent.map { ($0.key, $0.count.parameters) })
    #expect(counts(outline) == expected, "\(name)")
    let parts = outline.towers.flatMap(\.parts)
    #expect(parts.reduce(0) { $0 + $1.count.parameters } == tally.total.parameters, "\(name)")
    for part in parts {
      #expect(
        part.terms.reduce(0) { $0 + $1.parameters } == part.count.parameters,
        "\(name) \(part.component)")
      #expect(
        part.shares.isEmpty
          || part.shares.reduce(0) { $0 + $1.count.parameters } == part.count.parameters,
        "\(name) \(part.component)")
    }
  }

  @Test(arguments: CatalogModel.all)
  func publishedModelsAddUp(model: CatalogModel) throws {
    try Self.expectComplete(Anatomy(of: model.tensors), model.name)
  }

  @Test func anEncoderStandsBesideItsDecoder() throws {
    let towers = try Outline(of: Anatomy(of: CatalogModel(named: "t5-small").tensors)).towers
    #expect(towers.map(\.stack) == [.shared, .encoder, .decoder])
    #expect(towers.map(\.blocks) == [0, 6, 6])
    #expect(towers.map(\.width) == [nil, 512, 512])
    #expect(towers[0][.output].isEmpty && towers[0][.input].map(\.component) == [.embeddingToken])
    #expect(towers[2][.blocks].contains { $0.component == .crossAttentionKey && $0.blocks == 6 })
    #expect(towers[2][.output].map(\.component) == [.normalization])
  }

  @Test func fusedProjectionsSayWhatTheyAreMadeOf() throws {
    let tower = try #require(
      Outline(of: Anatomy(of: CatalogModel(named: "gpt2").tensors)).towers.first)
    let fused = try #require(tower[.blocks].first { $0.component == .attentionQKV })
    #expect(fused.shares.map(\.key) == [.attentionQuery, .attentionKey, .attentionValue])
    #expect(fused.shares.map(\.count.parameters) == [7_087_104, 7_087_104, 7_087_104])
  }

  /// What carries images into a language model stands at the end of the tower that sees them.
  @Test func aProjectorEndsTheTowerThatFeedsAnother() throws {
    var tensors: [TensorFacts] = [
      .floats("vision_tower.vision_model.embeddings.patch_embedding.weight", 8, 3, 2, 2),
      .floats("multi_modal_projector.linear_1.weight", 16, 8),
      .floats("language_model.model.embed_tokens.weight", 30, 16),
    ]
    for block in 0..<2 {
      for name in ["q", "k", "v", "out"] {
        tensors.append(
          .floats(
            "vision_tower.vision_model.encoder.layers.\(block).self_attn.\(name)_proj.weight", 8, 8)
        )
      }
      for name in ["q", "k", "v", "o"] {
        tensors.append(
          .floats("language_model.model.layers.\(block).self_attn.\(name)_proj.weight", 16, 16))
      }
    }
    let towers = try Outline(of: Anatomy(of: tensors)).towers
    #expect(towers.map(\.stack) == [.encoder, .decoder])
    #expect(towers.map(\.modality) == [.vision, .text])
    #expect(towers.first?[.output].map(\.component) == [.projector])
  }

  private struct Heads: Sendable {
    let config: ModelConfig
    var stack = Stack.decoder
    var modality: Modality?
    var heads: Int?
  }

  private static let heads = [
    Heads(config: ["n_head": 12], heads: 12),
    Heads(
      config: ["encoder_attention_heads": 16, "num_attention_heads": 4], stack: .encoder, heads: 16),
    Heads(
      config: ["vision_config": .object(["num_heads": 6]), "n_heads": 2], stack: .encoder,
      modality: .vision, heads: 6),
    Heads(
      config: ["text_config": .object(["num_attention_heads": 32])], modality: .text, heads: 32),
    Heads(config: ["num_attention_heads": "many"]), Heads(config: [:]),
  ]

  @Test(arguments: heads.indices)
  func headsAreInTheConfig(number: Int) {
    let example = Self.heads[number]
    #expect(
      example.config.attentionHeads(of: example.stack, modality: example.modality)
        == example.heads)
  }
}
