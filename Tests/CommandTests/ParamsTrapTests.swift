import ModelAnatomy
import TestSupport
import Testing

/// What published files hold besides parameters: told apart, and the difference named.
@Suite struct ParamsTrapTests {
  /// Runs `ckpt params` on a file of these tensors; gives what it says to people, and the parameters.
  private func params(
    _ tensors: [TensorFacts], _ arguments: [String] = [], filling: UInt8 = 0
  ) throws -> (text: String, parameters: Int?) {
    let folder = try WorkingFolder()
    try SparseModel.write(tensors, to: "m", in: folder, filling: filling)
    let text = try Program.run(["params", "m"] + arguments, in: folder)
    let json = try Program.run(["params", "m", "--json"] + arguments, in: folder)
    #expect(text.status == 0 && json.status == 0, "\(text.errors)")
    let words = text.output.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    return (words, try JSONParser.parse(json.output)["parameters"]?.integer)
  }

  @Test func causalMasks() throws {
    let model = try CatalogModel(named: "gpt2")
    var tensors = model.tensors
    for index in tensors.indices { tensors[index].name.removeFirst("transformer.".count) }
    for block in 0..<12 { tensors.append(.floats("h.\(block).attn.bias", 1, 1, 1024, 1024)) }
    let (text, parameters) = try params(tensors)
    #expect(parameters == 124_439_808)
    #expect(
      text.contains("137,022,720 elements in the file, of which 12,582,912 are not parameters:"))
    #expect(text.contains("12 tensors, 12,582,912 elements, buffer: causal mask h.0.attn.bias, "))
    #expect(text.contains("h.2.attn.bias and 9 more"))
  }

  @Test func unusedBias() throws {
    let base = try #require(Preset.named("t5-base")).blueprint().tensors
    let name = "decoder.block.0.layer.1.EncDecAttention.relative_attention_bias.weight"
    let (text, parameters) = try params(base + [.floats(name, 32, 12)])
    #expect(parameters == 222_903_552)
    #expect(text.contains("222,903,936 elements in the file, of which 384 are not parameters:"))
    #expect(text.contains("384 elements, unused: cross-attention has no relative positions"))
    #expect(text.contains(name))
  }

  @Test func olderBERT() throws {
    let model = try CatalogModel(named: "bert-base-uncased")
    var tensors = model.tensors
    for index in tensors.indices {
      tensors[index].name = tensors[index].name
        .replacing("LayerNorm.weight", with: "LayerNorm.gamma")
        .replacing("LayerNorm.bias", with: "LayerNorm.beta")
    }
    let (text, parameters) = try params(
      tensors + [.integers("embeddings.position_ids", 1, 512)])
    #expect(parameters == model.parameters)
    #expect(
      text.contains(
        "1 tensor, 512 elements, buffer: position indices embeddings.position_ids"))
    #expect(text.contains("normalization 19,200 19,200 38,400"))
  }

  @Test func rotaryFrequencies() throws {
    let model = try CatalogModel(named: "llama-2-7b")
    let frequencies = (0..<32).map {
      TensorFacts.floats("model.layers.\($0).self_attn.rotary_emb.inv_freq", 64)
    }
    let (text, parameters) = try params(model.tensors + frequencies)
    #expect(parameters == model.parameters)
    #expect(text.contains("of which 2,048 are not parameters:"))
    #expect(
      text.contains("32 tensors, 2,048 elements, buffer: frequencies of rotary positions"))
    #expect(text.contains("lm_head.weight has the shape of model.embed_tokens.weight"))
  }

  /// One tensor for each expert, as published.
  @Test func experts() throws {
    let model = try CatalogModel(named: "mixtral-8x7b")
    var tensors = model.tensors.filter { !$0.name.contains(".mlp.") }
    for block in 0..<32 {
      let mixture = "model.layers.\(block).block_sparse_moe"
      tensors.append(.floats("\(mixture).gate.weight", 8, 4096))
      for expert in 0..<8 {
        tensors.append(.floats("\(mixture).experts.\(expert).w1.weight", 14336, 4096))
        tensors.append(.floats("\(mixture).experts.\(expert).w2.weight", 4096, 14336))
        tensors.append(.floats("\(mixture).experts.\(expert).w3.weight", 14336, 4096))
      }
    }
    let (text, parameters) = try params(tensors)
    #expect(parameters == 46_702_792_704)
    #expect(
      text.contains(
        "active for a token: 1,605,636,096 parameters and 5,637,144,576 for each of the 8 experts"))
    let two = try params(tensors, ["--experts-per-token", "2"]).text
    #expect(two.contains("active for a token: 12,879,925,248 parameters, as 2 of 8 experts work"))
    #expect(two.contains("├ router 1,048,576 0 1,048,576") || two.contains("└ router 1,048,576"))
  }

  @Test func sinusoids() throws {
    let model = try CatalogModel(named: "whisper-base")
    let (text, parameters) = try params(model.tensors)
    #expect(parameters == model.parameters)
    #expect(text.contains("model.encoder.embed_positions.weight: fixed sinusoids"))
  }

  /// A head that is stored although it is the embedding once more.
  @Test(arguments: CatalogModel.all.filter { !$0.tied.isEmpty })
  func tiedTensors(_ model: CatalogModel) throws {
    var tensors = model.tensors
    for (alias, _) in model.tied {
      var copy = try #require(model.owner(of: alias))
      copy.name = alias
      tensors.append(copy)
    }
    let (text, parameters) = try params(tensors)
    if model.name.hasPrefix("llama") || model.name.hasPrefix("gemma") {
      // Of these names some models tie the head and some do not, and the contents are too long to compare.
      #expect(parameters == tensors.reduce(0) { $0 + $1.elements })
      #expect(text.contains("lm_head.weight has the shape of model.embed_tokens.weight"))
    } else {
      #expect(parameters == model.parameters)
      #expect(text.contains("tied: this family shares it with "))
      for (alias, _) in model.tied.prefix(3) { #expect(text.contains(alias)) }
    }
  }

  /// Contents decide, but for zeros: these were not filled in.
  @Test func tiedByContents() throws {
    let model = try #require(
      try? Blueprint(config: [
        "model_type": "llama", "vocab_size": 30, "hidden_size": 8, "num_hidden_layers": 1,
        "num_attention_heads": 2, "intermediate_size": 16,
      ]))
    let (text, parameters) = try params(model.tensors, filling: 0x3C)
    let all = model.tensors.reduce(0) { $0 + $1.elements }
    #expect(parameters == all - 240)
    #expect(try params(model.tensors).parameters == all)
    #expect(text.contains("240 elements, tied: equal to model.embed_tokens.weight lm_head.weight"))
  }

  /// Nothing in other is without its name, and its kind where that shows.
  @Test func unknownTensors() throws {
    let (text, parameters) = try params(
      CatalogModel(named: "gpt2").tensors + [
        .floats("probe.conv1.weight", 8, 4, 3), .floats("surprise", 5),
      ])
    #expect(parameters == 124_439_808 + 96 + 5)
    #expect(text.contains("unrecognized, counted as other: 1 tensor surprise"))
    #expect(text.contains("├ convolution 96 0 96"))
    #expect(text.contains("naming scheme: gpt2"))
  }

  @Test func noFamily() throws {
    let text = try params([.floats("a", 5), .floats("b", 2, 2)]).text
    #expect(text.contains("naming scheme: unknown"))
    #expect(text.contains("counted as other: 2 tensors a, b"))
  }
}
