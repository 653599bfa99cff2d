import Testing

@testable import ModelAnatomy

/// Adapters, by what they are added to.
struct AdapterTests {
  private static func place(of name: String) -> TensorClassification {
    Anatomy(of: [TensorFacts(name: name, shape: [8, 64], elements: 512)]).classifications[0]
  }

  @Test(arguments: [
    ("base_model.model.model.layers.3.self_attn.q_proj.lora_A.weight", Component.attentionQuery),
    ("base_model.model.model.layers.3.self_attn.v_proj.lora_magnitude_vector", .attentionValue),
    ("base_model.model.model.layers.3.mlp.down_proj.hada_w1_a", .feedForwardDown),
    ("base_model.model.model.layers.3.self_attn.k_proj.ia3_l", .attentionKey),
    ("base_model.model.bert.encoder.layer.3.attention.self.query.lora_B.weight", .attentionQuery),
    ("model.layers.3.self_attn.q_proj_lora.down.weight", .attentionQuery),
    ("base_model.model.model.layers.3.self_attn.q_proj.oft_R.weight", .attentionQuery),
  ])
  func whatAnAdapterIsAddedTo(name: String, component: Component) {
    let place = Self.place(of: name)
    #expect(place.component == .adapter)
    #expect(place.adapts == component)
    #expect(place.depth == 3)
    #expect(place.stack != .shared)
    #expect(place.exclusion == nil)
  }

  @Test(arguments: ["prompt_embeddings", "base_model.vera_A"])
  func adaptersOfNoLayer(name: String) {
    #expect(Self.place(of: name).component == .adapter)
    #expect(Self.place(of: name).adapts == nil)
  }

  @Test func layersWithoutAdaptersAdaptNothing() {
    #expect(Self.place(of: "model.layers.3.self_attn.q_proj.weight").adapts == nil)
  }
}
