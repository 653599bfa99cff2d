import Testing

@testable import ModelAnatomy

/// Weights that schemes of quantization store as several tensors, counted as what they are.
struct PackingTests {
  /// Two blocks of a decoder: outputs and inputs of each projection.
  private static let projections: [(name: String, outputs: Int, inputs: Int)] = [
    ("self_attn.q_proj", 512, 512), ("self_attn.k_proj", 128, 512), ("self_attn.v_proj", 128, 512),
    ("self_attn.o_proj", 512, 512), ("mlp.gate_proj", 1408, 512), ("mlp.up_proj", 1408, 512),
    ("mlp.down_proj", 512, 1408),
  ]

  /// A model in which all projections are packed, and nothing else is.
  private static func model(_ sample: PackedSample) -> [(TensorFacts, [UInt8]?)] {
    var tensors: [(TensorFacts, [UInt8]?)] = [
      (PackedSample.tensor("model.embed_tokens.weight", [1000, 512], "bf16"), nil),
      (PackedSample.tensor("model.norm.weight", [512], "bf16"), nil),
    ]
    for block in 0..<2 {
      let layer = "model.layers.\(block)."
      for name in ["input_layernorm", "post_attention_layernorm"] {
        tensors.append((PackedSample.tensor(layer + name + ".weight", [512], "bf16"), nil))
      }
      for projection in projections {
        tensors += sample.tensors(
          layer + projection.name, projection.outputs, projection.inputs)
      }
    }
    return tensors
  }

  private static func packing(_ model: [(TensorFacts, [UInt8]?)], config: ModelConfig?) -> Packing {
    Packing(of: model.map(\.0), config: config.flatMap(QuantizationConfig.init)) { model[$0].1 }
  }

  @Test(arguments: PackedSample.all)
  func everySchemeGivesTheWeightsOfThePlainModel(sample: PackedSample) throws {
    let packing = Self.packing(Self.model(sample), config: sample.config)
    #expect(packing.unknown == [])
    let anatomy = Anatomy(of: packing.tensors)
    let tally = try Tally(of: anatomy)
    let block = Self.projections.reduce(2 * 512) { $0 + $1.outputs * $1.inputs }
    #expect(tally.total.parameters == 1000 * 512 + 512 + 2 * block)
    #expect(tally.unrecognized == [])
    #expect(tally.unknownPacking == [])
    let down = tally.byComponent.first { $0.key == .feedForwardDown }
    #expect(down?.count.parameters == 2 * 512 * 1408)
    #expect(down?.count.tensors == 2)
    #expect(tally.elementsInFile >= tally.total.parameters)
  }

  @Test(arguments: PackedSample.all)
  func everySchemeTellsShapesBitsAndGroups(sample: PackedSample) throws {
    let model = Self.model(sample)
    let packing = Self.packing(model, config: sample.config)
    for projection in Self.projections {
      let name = "model.layers.1.\(projection.name).weight"
      let tensor = try #require(packing.tensors.first { $0.name == name })
      let weight = try #require(tensor.packedWeight, "\(name)")
      #expect(weight.scheme == sample.scheme)
      #expect(weight.bits == sample.bits)
      #expect(weight.groupSize == sample.groupSize)
      #expect(weight.isShapeKnown == !sample.isFlat)
      #expect(weight.assumption == nil)
      let (outputs, inputs) = (projection.outputs, projection.inputs)
      #expect(tensor.shape == (sample.isFlat ? [outputs * inputs] : [outputs, inputs]))
      #expect(tensor.elements == outputs * inputs)
      let stored = model.filter { $0.0.name.hasPrefix("model.layers.1.\(projection.name).") }
        .reduce(0) { $0 + ($1.0.type?.bytes(of: $1.0.elements) ?? 0) }
      #expect(weight.storedBytes == stored)
    }
  }

  @Test(arguments: PackedSample.all)
  func partsStandWithTheirWeightAndAreNoParameters(sample: PackedSample) {
    let anatomy = Anatomy(of: Self.packing(Self.model(sample), config: sample.config).tensors)
    for (tensor, classification) in zip(anatomy.tensors, anatomy.classifications) {
      guard case .part(let part, let weight) = tensor.storage else { continue }
      #expect(classification.exclusion == .packing(part, of: weight))
      #expect(classification.component != .other, "\(tensor.name)")
      #expect(classification.depth != nil)
    }
  }

  @Test func scalesOfPlainWeightsAreParameters() throws {
    let tensors = [
      PackedSample.tensor("blocks.0.norm.scale", [512], "f32"),
      PackedSample.tensor("blocks.0.attn.scale", [8, 1, 1], "bf16"),
      PackedSample.tensor("blocks.0.attn.weight", [8, 8], "bf16"),
    ]
    let anatomy = Anatomy(of: Packing(of: tensors).tensors)
    #expect(try Tally(of: anatomy).total.parameters == 512 + 8 + 64)
    #expect(anatomy.classifications.allSatisfy { $0.role != .scale })
  }

  @Test func expertsInOneTensorKeepTheirBias() throws {
    let tensors = [
      PackedSample.tensor("model.layers.0.mlp.experts.gate_up_proj_blocks", [4, 64, 3, 16], "u8"),
      PackedSample.tensor("model.layers.0.mlp.experts.gate_up_proj_scales", [4, 64, 3], "u8"),
      PackedSample.tensor("model.layers.0.mlp.experts.gate_up_proj_bias", [4, 64], "bf16"),
    ]
    let packing = Packing(of: tensors)
    #expect(packing.tensors[0].name == "model.layers.0.mlp.experts.gate_up_proj")
    #expect(packing.tensors[0].shape == [4, 64, 96])
    #expect(try Tally(of: Anatomy(of: packing.tensors)).total.parameters == 4 * 64 * 96 + 4 * 64)
  }

  /// Whether the biases are AutoGPTQ's own tells whether each layer has one: zeros alone do not.
  @Test(arguments: [true, false])
  func biasesOfZerosAreAutoGPTQsWhereAllLayersHaveThem(haveAll: Bool) throws {
    let sample = try #require(PackedSample.all.first { $0.title == "GPTQ, 4 bits" })
    var model: [(TensorFacts, [UInt8]?)] = []
    for (name, isZero) in [("q_proj", false), ("o_proj", true)] {
      model += sample.tensors("model.layers.0.self_attn.\(name)", 128, 128)
      guard haveAll || isZero else { continue }
      let bias = PackedSample.tensor("model.layers.0.self_attn.\(name).bias", [128], "f16")
      model.append((bias, [UInt8](repeating: isZero ? 0 : 1, count: 256)))
    }
    let packing = Self.packing(model, config: nil)
    let excluded = packing.tensors.filter {
      $0.storage == .part(.emptyBias, of: "model.layers.0.self_attn.o_proj.weight")
    }
    #expect(excluded.count == (haveAll ? 1 : 0))
    let tally = try Tally(of: Anatomy(of: packing.tensors))
    #expect(tally.total.biases == 128)
  }

  @Test func whatCannotBeToldIsALowerBound() throws {
    let tensors = [
      PackedSample.tensor("model.layers.0.self_attn.q_proj.indices", [512, 64], "i16"),
      PackedSample.tensor("model.layers.0.self_attn.q_proj.centroids", [256, 8], "bf16"),
      PackedSample.tensor("model.layers.0.self_attn.q_proj.bias", [512], "bf16"),
      PackedSample.tensor("model.layers.0.self_attn.k_proj.weight", [64, 512], "u8"),
      PackedSample.tensor("model.norm.weight", [512], "bf16"),
    ]
    let packing = Packing(of: tensors)
    #expect(packing.unknown == [0, 3])
    let tally = try Tally(of: Anatomy(of: packing.tensors))
    #expect(tally.total.parameters == 512 * 64 + 512 + 64 * 512 + 512)
    #expect(
      tally.unknownPacking == [
        "model.layers.0.self_attn.k_proj.weight", "model.layers.0.self_attn.q_proj.weight",
      ])
  }

  /// As VPTQ and SpQR store them: codes and what they choose from, of which no shape tells how many weights they are.
  @Test func codesOfUnknownWidthsAreALowerBound() throws {
    let layer = "model.layers.0.self_attn.q_proj."
    let packing = Packing(of: [
      PackedSample.tensor(layer + "indices", [1, 512, 2048], "i32"),
      PackedSample.tensor(layer + "centroids.weight", [1, 524_288], "f16"),
      PackedSample.tensor(layer + "weight_scale", [512], "f16"),
      PackedSample.tensor("model.layers.0.mlp.up_proj.dense_weights", [4096], "i64"),
      PackedSample.tensor("model.layers.0.mlp.up_proj.row_offsets", [513], "i32"),
      PackedSample.tensor("model.norm.weight", [512], "f16"),
    ])
    #expect(packing.unknown == [0, 3])
    let tally = try Tally(of: Anatomy(of: packing.tensors))
    #expect(
      tally.unknownPacking == [
        "model.layers.0.mlp.up_proj.weight", "model.layers.0.self_attn.q_proj.weight",
      ])
    // The codes are counted as if each was a weight; what they choose from is not.
    #expect(tally.total.parameters == 512 * 2048 + 4096 + 512)
  }

  /// Two widths fit and nothing else in the model has either.
  @Test func ambiguousWidthsAreAssumedOnlyWhereTheLibraryHasADefault() throws {
    let mlx = [
      PackedSample.tensor("a.weight", [100, 512], "u32"),
      PackedSample.tensor("a.scales", [100, 64], "bf16"),
      PackedSample.tensor("a.biases", [100, 64], "bf16"),
    ]
    let assumed = try #require(Packing(of: mlx).tensors[0].packedWeight)
    #expect(assumed.assumption == "4 bits in groups of 64")
    let packed = [
      PackedSample.tensor("a.weight_packed", [100, 512], "i32"),
      PackedSample.tensor("a.weight_scale", [100, 64], "bf16"),
    ]
    let unknown = Packing(of: packed)
    #expect(unknown.unknown == [0])
    #expect(unknown.tensors[0].elements == 100 * 512 * 32 / 8)
  }

  @Test func modulesWithWidthsOfTheirOwn() throws {
    let config: ModelConfig = [
      "quantization": .object([
        "group_size": 64, "bits": 4,
        "model.layers.0.mlp.down_proj": .object(["group_size": 32, "bits": 8]),
      ])
    ]
    let tensors = ["model.layers.0.mlp.down_proj", "model.layers.0.mlp.up_proj"].flatMap { name in
      [
        PackedSample.tensor("\(name).weight", [100, 512], "u32"),
        PackedSample.tensor("\(name).scales", [100, 64], "bf16"),
      ]
    }
    let packing = Packing(of: tensors, config: QuantizationConfig(config))
    #expect(packing.tensors.map(\.packedWeight?.bits) == [8, nil, 4, nil])
    #expect(packing.tensors[0].elements == 100 * 2048)
  }

  /// Scales whose weight is in another file of a set.
  @Test func scalesWithoutTheirWeight() throws {
    let tensors = [
      PackedSample.tensor("model.layers.0.mlp.up_proj.weight_scale_inv", [8, 8], "f32"),
      PackedSample.tensor("model.layers.1.mlp.up_proj.weight", [64, 64], "bf16"),
    ]
    #expect(try Tally(of: Anatomy(of: Packing(of: tensors).tensors)).total.parameters == 64 * 64)
  }

  /// Shapes of one dimension, none, zeros and what overflows: no claim makes the reader trap.
  @Test(arguments: PackedSample.all)
  func impossibleShapesAreNoWeights(sample: PackedSample) {
    let shapes: [[Int]] = [
      [], [0], [1], [0, 0], [0, 1 << 40], [1 << 62, 0], [1 << 40, 1 << 40, 0], [1, 0, 3, 0],
      [7, 3],
      [Int.max, 0], [0, Int.max],
    ]
    let pieces = sample.pieces(512, 512)
    for (index, replaced) in pieces.enumerated() {
      for shape in shapes {
        let tensors = pieces.enumerated().map { other, piece in
          PackedSample.tensor(
            "model.layers.0.mlp.up_proj" + piece.ending,
            other == index ? shape.map { min($0, 1 << 62) } : piece.shape, piece.type)
        }
        let packing = Packing(of: tensors) { pieces[$0].bytes }
        #expect(packing.tensors.count == tensors.count, "\(replaced.ending)")
      }
    }
  }
}
