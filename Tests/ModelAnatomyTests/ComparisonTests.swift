import Testing
import TestSupport

@testable import ModelAnatomy

/// A file against a config.
struct ComparisonTests {
  @Test(arguments: BlueprintTests.described)
  func publishedModelsAgreeWithTheirConfigs(model: CatalogModel) throws {
    let found = Anatomy(of: model.tensors + model.buffers)
    let comparison = try Comparison(expected: Blueprint(config: model.config), found: found)
    #expect(comparison.differences == [])
    #expect(comparison.renamed == 0)
  }

  @Test func eachDifferenceIsNamed() throws {
    let model = try CatalogModel(named: "gpt2")
    var tensors = model.tensors.filter { $0.name != "transformer.h.3.ln_1.bias" }
    for index in tensors.indices { tensors[index].name.removeFirst("transformer.".count) }
    tensors.append(.floats("h.12.ln_1.weight", 768))
    tensors.append(.floats("adapter.weight", 3))
    tensors[1] = .floats("wpe.weight", 2048, 768)
    let comparison = try Comparison(
      expected: Blueprint(config: model.config), found: Anatomy(of: tensors))
    #expect(
      comparison.differences == [
        .unexpected(name: "adapter.weight", shape: [3]),
        .unexpected(name: "h.12.ln_1.weight", shape: [768]),
        .missing(name: "transformer.h.3.ln_1.bias", shape: [768]),
        .shape(name: "wpe.weight", expected: [1024, 768], found: [2048, 768]),
      ])
    #expect(
      comparison.differences.map(\.description) == [
        "unexpected: adapter.weight [3]", "unexpected: h.12.ln_1.weight [768]",
        "missing: transformer.h.3.ln_1.bias [768]",
        "other shape: wpe.weight is [2048, 768], should be [1024, 768]",
      ])
  }

  /// Mixtral's experts, one tensor each, against a config whose library stores them as one.
  @Test func otherNamesForTheSame() throws {
    let model = try CatalogModel(named: "mixtral-8x7b")
    var tensors = model.tensors.filter { !$0.name.contains(".mlp.") }
    for block in 0..<32 {
      let moe = "model.layers.\(block).block_sparse_moe"
      tensors.append(.floats("\(moe).gate.weight", 8, 4096))
      for expert in 0..<8 {
        tensors.append(.floats("\(moe).experts.\(expert).w1.weight", 14336, 4096))
        tensors.append(.floats("\(moe).experts.\(expert).w2.weight", 4096, 14336))
        tensors.append(.floats("\(moe).experts.\(expert).w3.weight", 14336, 4096))
      }
    }
    let blueprint = try Blueprint(config: model.config)
    let same = try Comparison(expected: blueprint, found: Anatomy(of: tensors))
    #expect(same.differences == [])
    #expect(same.renamed == 32 * 25)
    tensors.removeLast()
    let lacking = try Comparison(expected: blueprint, found: Anatomy(of: tensors))
    #expect(lacking.differences.contains { $0.description.contains("missing: model.layers.31") })
  }

  /// GPT-2 in GGUF: other names, and transposed projections.
  @Test func anotherFormat() throws {
    let model = try CatalogModel(named: "gpt2")
    let names = [
      ("transformer.wte", "token_embd"), ("transformer.wpe", "position_embd"),
      ("transformer.ln_f", "output_norm"), ("transformer.h.", "blk."), ("attn.c_attn", "attn_qkv"),
      ("attn.c_proj", "attn_output"), ("mlp.c_fc", "ffn_up"), ("mlp.c_proj", "ffn_down"),
      ("ln_1", "attn_norm"), ("ln_2", "ffn_norm"),
    ]
    let tensors = model.tensors.map { tensor in
      var tensor = tensor
      for (old, new) in names { tensor.name = tensor.name.replacing(old, with: new) }
      tensor.shape.reverse()
      return tensor
    }
    let comparison = try Comparison(
      expected: Blueprint(config: model.config), found: Anatomy(of: tensors))
    #expect(comparison.differences == [])
    #expect(comparison.renamed == tensors.count)
  }
}
