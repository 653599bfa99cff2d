import Testing

@testable import ModelAnatomy

/// Tensors that are stored and not learned, told by what stands beside them.
struct BufferTests {
  private static func counted(_ tensors: [TensorFacts]) -> [String] {
    let anatomy = Anatomy(of: Packing(of: tensors).tensors)
    return zip(anatomy.tensors, anatomy.classifications)
      .filter { $1.exclusion == nil }.map(\.0.name)
  }

  private static func normalization(_ name: String, isCounted: Bool) -> [TensorFacts] {
    ["weight", "bias", "running_mean", "running_var"].map {
      PackedSample.tensor("\(name).\($0)", [64], "f32")
    } + (isCounted ? [PackedSample.tensor("\(name).num_batches_tracked", [], "i64")] : [])
  }

  /// Batch normalization learns where batches are counted.
  @Test func frozenBatchNormalizationOfABackbone() {
    let tensors =
      Self.normalization("model.backbone.layer1.bn1", isCounted: false)
      + Self.normalization("model.encoder.conv.norm", isCounted: true)
    #expect(
      Self.counted(tensors) == ["model.encoder.conv.norm.weight", "model.encoder.conv.norm.bias"])
  }

  /// Files from before 2018 count no batches, though everything learns.
  @Test func oldFilesOfResidualNetworksLearn() {
    let tensors = Self.normalization("layer1.0.bn1", isCounted: false)
    #expect(Self.counted(tensors) == ["layer1.0.bn1.weight", "layer1.0.bn1.bias"])
  }

  @Test(arguments: [
    ("model.layers.3.mlp.gate.e_score_correction_bias", false),
    ("model.layers.3.block_sparse_moe.e_score_correction_bias", false),
    ("model.layers.3.feed_forward.expert_bias", false),
    ("model.layers.3.layer_scalar", false), ("final_logits_bias", false),
    ("quantizer.layers.0.codebook.embed_avg", false), ("blocks.0.attn.scale", true),
    ("model.layers.3.mlp.router.bias", true),
  ])
  func biasesOfRoutersAndConstants(name: String, isParameter: Bool) {
    #expect(Self.counted([PackedSample.tensor(name, [64], "f32")]) == (isParameter ? [name] : []))
  }

  /// A bias beside a router's weight balances the experts' load.
  @Test func biasOfAGate() {
    let tensors = [
      PackedSample.tensor("model.layers.3.mlp.gate.weight", [8, 64], "f32"),
      PackedSample.tensor("model.layers.3.mlp.gate.bias", [8], "f32"),
      PackedSample.tensor("model.layers.3.mlp.experts.0.up_proj.weight", [32, 64], "f32"),
      PackedSample.tensor("model.layers.3.mlp.experts.0.gate_proj.weight", [32, 64], "f32"),
      PackedSample.tensor("model.layers.3.mlp.experts.0.down_proj.weight", [64, 32], "f32"),
    ]
    #expect(!Self.counted(tensors).contains("model.layers.3.mlp.gate.bias"))
    #expect(Self.counted(tensors).count == 4)
  }

  /// Encodec's codebooks are moving averages; one without them is learned.
  @Test func codebooksOfMovingAverages() {
    let averaged = ["embed", "embed_avg", "cluster_size", "inited"].map {
      PackedSample.tensor("quantizer.layers.0.codebook.\($0)", [1024, 128], "f32")
    }
    #expect(Self.counted(averaged) == [])
    let learned = [PackedSample.tensor("quantizer.layers.0.codebook.embed", [1024, 128], "f32")]
    #expect(Self.counted(learned).count == 1)
  }

  @Test func statisticsComeInPairs() {
    let pair = ["latents_mean", "latents_std"].map { PackedSample.tensor($0, [16], "f32") }
    #expect(Self.counted(pair) == [])
    let single = [PackedSample.tensor("decoder.style_mean", [16], "f32")]
    #expect(Self.counted(single).count == 1)
  }

  @Test func wholeNumbersAndMasksAreNoParameters() {
    let tensors = [
      PackedSample.tensor("h.0.attn.bias", [1, 1, 64, 64], "bool"),
      PackedSample.tensor("model.layers.0.ffn.gate.tid2eid", [64, 6], "i64"),
      PackedSample.tensor("model.norm.weight", [64], "f32"),
    ]
    #expect(Self.counted(tensors) == ["model.norm.weight"])
  }
}
