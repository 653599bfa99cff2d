import Testing
import TestSupport

@testable import ModelAnatomy

/// What real files hold besides parameters, each told apart and named.
struct TrapTests {
  @Test func gpt2StoresItsCausalMasks() throws {
    let model = try CatalogModel(named: "gpt2")
    var tensors = model.tensors
    for index in tensors.indices { tensors[index].name.removeFirst("transformer.".count) }
    for block in 0..<12 { tensors.append(.floats("h.\(block).attn.bias", 1, 1, 1024, 1024)) }
    let tally = try Tally(of: Anatomy(of: tensors))
    #expect(tally.elementsInFile == 137_022_720)
    #expect(tally.total.parameters == 124_439_808)
    #expect(tally.excluded.map(\.name) == (0..<12).map { "h.\($0).attn.bias" })
    #expect(tally.excluded.allSatisfy { $0.reason == .buffer("causal mask") })
    #expect(tally.excluded.allSatisfy { $0.reason.description == "buffer: causal mask" })
    #expect(tally.unrecognized == [])
  }

  @Test func t5StoresAnUnusedBias() throws {
    // t5-base: 12 blocks of width 768 on each side, 12 heads, inner width 3072.
    let small = try CatalogModel(named: "t5-small")
    var tensors: [TensorFacts] = []
    for tensor in small.tensors {
      let copies = tensor.name.contains(".block.5.") ? 5..<12 : 5..<6
      for block in copies {
        let name = tensor.name.replacing(".block.5.", with: ".block.\(block).")
        let shape = tensor.shape.map { [512: 768, 2048: 3072, 8: 12][$0] ?? $0 }
        tensors.append(
          TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *)))
      }
    }
    let extra = "decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight"
    tensors.append(.floats(extra, 32, 12))
    let tally = try Tally(of: Anatomy(of: tensors))
    #expect(tally.elementsInFile == 222_903_936)
    #expect(tally.total.parameters == 222_903_552)
    #expect(
      tally.excluded == [
        .init(
          name: extra, elements: 384,
          reason: .unused("cross-attention has no relative positions"))
      ])
  }

  @Test(arguments: [("gamma", "beta"), ("weight", "bias")], ["", "bert."])
  func olderBERT(normalization: (weight: String, bias: String), prefix: String) throws {
    let model = try CatalogModel(named: "bert-base-uncased")
    var tensors = model.tensors.map { tensor in
      var tensor = tensor
      tensor.name =
        prefix
        + tensor.name
        .replacing("LayerNorm.weight", with: "LayerNorm." + normalization.weight)
        .replacing("LayerNorm.bias", with: "LayerNorm." + normalization.bias)
      return tensor
    }
    tensors.append(.integers(prefix + "embeddings.position_ids", 1, 512))
    tensors += [
      .floats("cls.predictions.bias", 30522),
      .floats("cls.predictions.decoder.weight", 30522, 768),
      .floats("cls.predictions.decoder.bias", 30522),
      .floats("cls.seq_relationship.weight", 2, 768),
    ]
    let tally = try Tally(of: Anatomy(of: tensors))
    #expect(tally.total.parameters == model.parameters + 30522 + 2 * 768)
    #expect(tally.count(.normalization) == count(weights: 19200, biases: 19200, tensors: 50))
    #expect(
      Set(tally.excluded.map(\.reason.description)) == [
        "buffer: position indices", "tied: this family shares it with cls.predictions.bias",
        "tied: this family shares it with \(prefix)embeddings.word_embeddings.weight",
      ])
  }

  @Test func miniLMAsPublished() throws {
    let model = try CatalogModel(named: "minilm")
    let tally = try Tally(of: Anatomy(of: model.tensors + model.buffers))
    #expect(tally.total.parameters == 22_713_216)
    #expect(
      tally.byComponent.map(\.key) == [
        .embeddingToken, .embeddingPosition, .embeddingSegment, .attentionQuery, .attentionKey,
        .attentionValue, .attentionOutput, .feedForwardUp, .feedForwardDown, .normalization,
        .pooler,
      ])
    #expect(
      tally.excluded == [
        .init(
          name: "embeddings.position_ids", elements: 512,
          reason: .buffer("position indices"))
      ])
  }

  @Test func rotaryFrequencies() throws {
    let model = try CatalogModel(named: "llama-2-7b")
    let frequencies = (0..<32).map {
      TensorFacts.floats("model.layers.\($0).self_attn.rotary_emb.inv_freq", 64)
    }
    let tally = try Tally(of: Anatomy(of: model.tensors + frequencies))
    #expect(tally.total.parameters == model.parameters)
    #expect(tally.excluded.count == 32)
    #expect(tally.excluded[31].name == "model.layers.31.self_attn.rotary_emb.inv_freq")
    #expect(Anatomy(of: model.tensors).possibleTies.count == 1)
  }

  /// One tensor for each expert, as published, gives the same components as one for all.
  @Test func mixtralAsPublished() throws {
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
    let anatomy = Anatomy(of: tensors)
    let published = try Tally(of: anatomy)
    let fused = try Tally(of: Anatomy(of: model.tensors))
    #expect(published.total.parameters == 46_702_792_704)
    #expect(published.unrecognized == [])
    for (first, second) in zip(published.byComponent, fused.byComponent) {
      #expect(first.key == second.key)
      #expect(first.count.parameters == second.count.parameters)
    }
    #expect(published.count(.expertGate)?.parameters == 32 * 8 * 14336 * 4096)
    #expect(Set(anatomy.classifications.compactMap(\.expert)) == Set(0..<8))
  }

  @Test func whispersSinusoidsCountAndAreMarked() throws {
    let anatomy = Anatomy(of: try CatalogModel(named: "whisper-base").tensors)
    let fixed = zip(anatomy.tensors, anatomy.classifications).filter { $1.fixed != nil }
    #expect(fixed.map(\.0.name) == ["model.encoder.embed_positions.weight"])
    #expect(fixed.first?.1.fixed == "fixed sinusoids")
    #expect(fixed.first?.1.exclusion == nil)
  }

  private func count(weights: Int, biases: Int, tensors: Int) -> Count {
    var count = Count()
    count.parameters = weights + biases
    count.weights = weights
    count.biases = biases
    count.tensors = tensors
    return count
  }
}
