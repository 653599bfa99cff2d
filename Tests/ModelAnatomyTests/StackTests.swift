import Testing
import TestSupport

@testable import ModelAnatomy

/// Which side of a model its tensors are on.
struct StackTests {
  @Test(arguments: [
    ("bert-base-uncased", Stack.encoder), ("distilbert-base-uncased", .encoder),
    ("vit-base-patch16-224", .encoder), ("minilm", .encoder), ("gpt2", .decoder),
    ("llama-3.2-1b", .decoder), ("opt-1.3b", .decoder), ("mixtral-8x7b", .decoder),
    ("gpt-neox-20b", .decoder),
  ])
  func oneStackHoldsAll(model: String, stack: Stack) throws {
    let tally = try Tally(of: Anatomy(of: try CatalogModel(named: model).tensors))
    #expect(tally.byStack.map(\.key) == [stack])
  }

  /// 32128 x 512 shared; 6 blocks of 4 x 512 x 512 + 2 x 512 x 2048 + 2 x 512, 32 x 8 and 512 in
  /// the encoder; in the decoder 4 x 512 x 512 + 512 more for each block.
  @Test func t5SharesItsEmbedding() throws {
    let tally = try Tally(of: Anatomy(of: try CatalogModel(named: "t5-small").tensors))
    #expect(tally.count(Stack.shared)?.parameters == 16_449_536)
    #expect(tally.count(Stack.encoder)?.parameters == 18_881_280)
    #expect(tally.count(Stack.decoder)?.parameters == 25_175_808)
    #expect(tally.count(.attentionPosition)?.parameters == 2 * 32 * 8)
  }

  @Test func whisperSharesNothing() throws {
    let tally = try Tally(of: Anatomy(of: try CatalogModel(named: "whisper-base").tensors))
    #expect(tally.byStack.map(\.key) == [.encoder, .decoder])
  }

  @Test func encoderOfT5AloneKeepsItsEmbedding() throws {
    let model = try CatalogModel(named: "t5-small")
    let tensors = model.tensors.filter { !$0.name.hasPrefix("decoder") }
    #expect(try Tally(of: Anatomy(of: tensors)).byStack.map(\.key) == [.encoder])
  }

  @Test func layersGoFromInputToOutput() throws {
    let bert = try Tally(of: Anatomy(of: try CatalogModel(named: "bert-base-uncased").tensors))
    #expect(
      bert.byLayer.map(\.name) == [
        "embeddings.LayerNorm", "embeddings.position_embeddings",
        "embeddings.token_type_embeddings", "embeddings.word_embeddings",
      ] + (0..<12).map { "encoder.layer.\($0)" } + ["pooler.dense"])
    #expect(
      bert.byLayer.filter { $0.depth != nil }.map(\.count.parameters)
        == Array(
          repeating: 7_087_872, count: 12))
    let t5 = try Tally(of: Anatomy(of: try CatalogModel(named: "t5-small").tensors))
    #expect(
      t5.byLayer.map(\.name) == ["shared"] + (0..<6).map { "encoder.block.\($0)" }
        + ["encoder.final_layer_norm"] + (0..<6).map { "decoder.block.\($0)" }
        + ["decoder.final_layer_norm"])
  }
}
