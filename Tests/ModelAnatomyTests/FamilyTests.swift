import Testing
import TestSupport

@testable import ModelAnatomy

/// Names of families that the catalog has no model of.
struct FamilyTests {
  static let own: [(String, Stack, Component, Role, Int?)] = [
    ("embedding.token.weight", .shared, .embeddingToken, .weight, nil),
    ("embedding.position.weight", .shared, .embeddingPosition, .weight, nil),
    ("encoder.layers.0.selfAttention.query.weight", .encoder, .attentionQuery, .weight, 0),
    ("encoder.layers.0.selfAttentionNormalization.weight", .encoder, .normalization, .weight, 0),
    ("encoder.finalNormalization.bias", .encoder, .normalization, .bias, nil),
    ("decoder.layers.0.crossAttention.key.bias", .decoder, .crossAttentionKey, .bias, 0),
    ("decoder.layers.11.feedForward.up.weight", .decoder, .feedForwardUp, .weight, 11),
    ("decoder.layers.11.feedForwardNormalization.bias", .decoder, .normalization, .bias, 11),
    ("head.weight", .decoder, .head, .weight, nil),
  ]

  @Test(arguments: own)
  func ownNames(name: String, stack: Stack, component: Component, role: Role, depth: Int?) throws {
    let anatomy = Anatomy(of: Self.own.map { .floats($0.0, 4) })
    let found = try #require(
      zip(anatomy.tensors, anatomy.classifications).first { $0.0.name == name }?.1)
    #expect(found.stack == stack)
    #expect(found.component == component)
    #expect(found.role == role)
    #expect(found.depth == depth)
    #expect(found.family == "ckpt")
    #expect(name == found.layer + "." + role.rawValue)
  }

  @Test func ownDecoderKeepsAllInOneStack() throws {
    let tensors = Self.own.filter { $0.1 != .encoder }.map { TensorFacts.floats($0.0, 4) }
    #expect(try Tally(of: Anatomy(of: tensors)).byStack.map(\.key) == [.decoder])
  }

  static let others: [(family: String, names: [(String, Component)])] = [
    (
      "gguf",
      [
        ("token_embd.weight", .embeddingToken), ("blk.0.attn_norm.weight", .normalization),
        ("blk.0.attn_q.weight", .attentionQuery), ("blk.0.attn_k.weight", .attentionKey),
        ("blk.0.attn_v.bias", .attentionValue), ("blk.0.attn_output.weight", .attentionOutput),
        ("blk.0.ffn_gate.weight", .feedForwardGate), ("blk.10.ffn_up.weight", .feedForwardUp),
        ("blk.10.ffn_down.weight", .feedForwardDown),
        ("blk.10.ffn_gate_inp.weight", .expertRouter),
        ("blk.10.ffn_gate_exps.weight", .expertGate), ("blk.1.ffn_up.7.weight", .expertUp),
        ("output_norm.weight", .normalization), ("output.weight", .head),
        ("rope_freqs.weight", .buffer),
      ]
    ),
    (
      "gguf-encoder",
      [
        ("token_embd.weight", .embeddingToken), ("token_types.weight", .embeddingSegment),
        ("token_embd_norm.bias", .normalization), ("blk.0.attn_q.bias", .attentionQuery),
        ("blk.0.attn_output_norm.weight", .normalization),
        ("blk.0.layer_output_norm.weight", .normalization),
      ]
    ),
    (
      "gguf-encoder-decoder",
      [
        ("token_embd.weight", .embeddingToken), ("enc.blk.0.attn_q.weight", .attentionQuery),
        ("enc.blk.0.attn_rel_b.weight", .attentionPosition),
        ("dec.blk.3.cross_attn_o.weight", .crossAttentionOutput),
        ("dec.output_norm.weight", .normalization),
      ]
    ),
    (
      "roberta",
      [
        ("roberta.embeddings.word_embeddings.weight", .embeddingToken),
        ("roberta.encoder.layer.0.attention.self.query.weight", .attentionQuery),
        ("lm_head.dense.weight", .head), ("lm_head.layer_norm.bias", .head),
        ("lm_head.bias", .head),
      ]
    ),
    (
      "qwen",
      [
        ("model.layers.3.self_attn.q_norm.weight", .normalization),
        ("model.layers.3.self_attn.q_proj.weight", .attentionQuery),
      ]
    ),
    (
      "qwen-moe",
      [
        ("model.layers.3.mlp.gate.weight", .expertRouter),
        ("model.layers.3.mlp.experts.59.up_proj.weight", .expertUp),
        ("model.layers.3.mlp.shared_expert.up_proj.weight", .feedForwardUp),
        ("model.layers.3.mlp.shared_experts.down_proj.weight", .feedForwardDown),
      ]
    ),
    (
      "llama-original",
      [
        ("tok_embeddings.weight", .embeddingToken),
        ("layers.0.attention.wq.weight", .attentionQuery),
        ("layers.0.feed_forward.w2.weight", .feedForwardDown), ("output.weight", .head),
      ]
    ),
    (
      "t5-v1.1",
      [
        ("shared.weight", .embeddingToken),
        ("encoder.block.0.layer.1.DenseReluDense.wi_0.weight", .feedForwardGate),
        ("decoder.block.0.layer.2.DenseReluDense.wi_1.weight", .feedForwardUp),
        ("lm_head.weight", .head),
      ]
    ),
    (
      "vit-timm",
      [
        ("cls_token", .embeddingInput), ("pos_embed", .embeddingPosition),
        ("patch_embed.proj.weight", .embeddingInput), ("blocks.0.attn.qkv.bias", .attentionQKV),
        ("head.weight", .head),
      ]
    ),
    (
      "vit",
      [
        ("vit.embeddings.patch_embeddings.projection.weight", .embeddingInput),
        ("vit.encoder.layer.0.attention.attention.query.weight", .attentionQuery),
        ("vit.encoder.layer.0.attention.output.dense.weight", .attentionOutput),
        ("vit.encoder.layer.0.layernorm_after.bias", .normalization),
      ]
    ),
    (
      "whisper-original",
      [
        ("encoder.conv1.weight", .embeddingInput),
        ("encoder.blocks.0.mlp.0.weight", .feedForwardUp),
        ("decoder.blocks.0.mlp.2.weight", .feedForwardDown),
        ("decoder.blocks.0.cross_attn.query.weight", .crossAttentionQuery),
        ("decoder.blocks.0.cross_attn_ln.weight", .normalization),
        ("encoder.blocks.0.attn_ln.weight", .normalization),
        ("encoder.blocks.0.mlp_ln.bias", .normalization),
        ("encoder.ln_post.weight", .normalization),
      ]
    ),
    (
      "gpt-neox",
      [
        ("gpt_neox.layers.0.attention.query_key_value.weight", .attentionQKV),
        ("gpt_neox.layers.0.attention.bias", .buffer),
        ("gpt_neox.layers.0.attention.rotary_emb.inv_freq", .buffer), ("embed_out.weight", .head),
      ]
    ),
    (
      "pytorch",
      [
        ("transformer.encoder.layers.0.self_attn.in_proj_weight", .attentionQKV),
        ("transformer.encoder.layers.0.self_attn.in_proj_bias", .attentionQKV),
        ("transformer.decoder.layers.0.multihead_attn.out_proj.weight", .crossAttentionOutput),
        ("transformer_encoder.layers.0.linear1.weight", .feedForwardUp),
        ("transformer.decoder.norm.bias", .normalization),
      ]
    ),
    (
      "bart",
      [
        ("model.shared.weight", .embeddingToken),
        ("model.encoder.layers.0.self_attn.q_proj.weight", .attentionQuery),
        ("final_logits_bias", .buffer),
      ]
    ),
  ]

  @Test(arguments: others)
  func names(family: String, names: [(String, Component)]) throws {
    let anatomy = Anatomy(of: names.map { .floats($0.0, 4) })
    #expect(anatomy.families == [family])
    for ((name, expected), found) in zip(names, anatomy.classifications) {
      #expect(found.component == expected, "\(name)")
    }
  }

  /// Frameworks that wrap a model put their names before all others.
  @Test(
    arguments: [
      "", "module.", "_orig_mod.", "module._orig_mod.model.", "model.", "state_dict.",
      "model.state_dict.", "model_state_dict.module.",
    ])
  func wrappedModels(prefix: String) throws {
    let model = try CatalogModel(named: "gpt2")
    let anatomy = Anatomy(
      of: model.tensors.map { tensor in
        var tensor = tensor
        tensor.name = prefix + tensor.name
        return tensor
      })
    #expect(try Tally(of: anatomy).unrecognized == [])
  }

  /// A name that fits a table by chance is not enough: a block of the family must be there.
  @Test func whatNoTableKnowsIsGuessedAndSaidToBe() throws {
    let anatomy = Anatomy(of: [
      .floats("shared.weight", 8, 8), .floats("norm.weight", 8), .floats("head.weight", 8, 8),
      .floats("wte.weight", 8, 8), .floats("backbone.fc.bias", 8), .floats("x.y", 8, 8),
    ])
    #expect(
      anatomy.classifications.map(\.component) == [
        .embeddingToken, .normalization, .head, .embeddingToken, .head, .other,
      ])
    #expect(
      anatomy.classifications.map(\.evidence.source) == [
        "shared", "norm", "head", "wte", "fc", nil,
      ])
    #expect(anatomy.families == [])
    let tally = try Tally(of: anatomy)
    #expect(tally.recognition.recognized == 0)
    #expect(tally.recognition.inferred == 3 * 64 + 2 * 8)
    #expect(tally.unrecognized == ["x.y"])
    #expect(tally.byStack.map(\.key) == [.shared])
  }

  /// What libraries put around a module says nothing of what is inside, also where names are not known.
  @Test(arguments: ["_orig_mod.", "_fsdp_wrapped_module.", "_checkpoint_wrapped_module."])
  func wrappersAreNoWords(_ wrapper: String) {
    func components(_ prefix: String) -> [Component] {
      Anatomy(of: [
        .floats("\(prefix)embed.weight", 10, 8), .floats("\(prefix)layers.0.weight", 8, 8),
        .floats("\(prefix)layers.0.bias", 8), .floats("\(prefix)head.weight", 10, 8),
      ]).classifications.map(\.component)
    }
    #expect(components(wrapper) == components(""))
    #expect(components("model.\(wrapper)") == components("model."))
  }
}
