import Testing

@testable import ModelAnatomy

/// What published configs say of packing, in the words of each library.
struct QuantizationConfigTests {
  @Test(
    arguments: [
      (
        ["quantization_config": .object(["quant_method": "gptq", "bits": 4, "group_size": 128])], 4,
        128
      ),
      (["bits": 3, "group_size": -1, "desc_act": true], 3, nil),
      (["quantization": .object(["group_size": 64, "bits": 6, "mode": "affine"])], 6, 64),
      (
        [
          "text_config": .object(["quantization_config": .object(["w_bit": 4, "q_group_size": 64])])
        ], 4, 64
      ),
      (["quantization_config": .object(["load_in_4bit": true])], 4, nil),
      (["quantization_config": .object(["quant_method": "quanto", "weights": "int2"])], 2, nil),
      (["quantization": .object(["quant_algo": "NVFP4", "group_size": 16])], 4, 16),
      (
        [
          "quantization_config": .object([
            "quant_method": "hqq",
            "quant_config": .object([
              "weight_quant_params": .object(["nbits": 2, "group_size": 16])
            ]),
          ])
        ], 2, 16
      ),
    ] as [(ModelConfig, Int, Int?)])
  func widths(config: ModelConfig, bits: Int, groupSize: Int?) throws {
    let said = try #require(QuantizationConfig(config))
    #expect(said.widths == [.init(bits: bits, groupSize: groupSize)])
  }

  @Test func configsOfPlainModelsSayNothing() {
    #expect(QuantizationConfig(["model_type": "llama", "hidden_size": 64]) == nil)
  }
}
