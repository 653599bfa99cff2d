@testable import ModelAnatomy

extension PackedSample {
  /// A sample of every scheme.
  static let all =
    integersInWords + integersInBytes + eightBits + fourBitFloats + codebooks + sparse

  private static let integersInWords: [PackedSample] =
    [2, 3, 4, 8].map { bits in
      PackedSample(title: "GPTQ, \(bits) bits", scheme: .gptq, bits: Double(bits), groupSize: 128) {
        [
          Piece(".qweight", [$1 / 32 * bits, $0], "i32"),
          Piece(".qzeros", [$1 / 128, $0 / 32 * bits], "i32"),
          Piece(".scales", [$1 / 128, $0], "f16"), Piece(".g_idx", [$1], "i32"),
        ]
      }
    } + [
      PackedSample(title: "GPTQ without order", scheme: .gptq, bits: 4, groupSize: 32) {
        [
          Piece(".qweight", [$1 / 8, $0], "i32"), Piece(".qzeros", [$1 / 32, $0 / 8], "i32"),
          Piece(".scales", [$1 / 32, $0], "bf16"),
        ]
      },
      PackedSample(title: "GPTQ by columns", scheme: .gptq, bits: 4) {
        [
          Piece(".qweight", [$1 / 8, $0], "i32"), Piece(".qzeros", [1, $0 / 8], "i32"),
          Piece(".scales", [1, $0], "f16"), Piece(".g_idx", [$1], "i32"),
        ]
      },
      PackedSample(title: "AWQ, GEMM", scheme: .awq, bits: 4, groupSize: 64) {
        [
          Piece(".qweight", [$1, $0 / 8], "i32"), Piece(".qzeros", [$1 / 64, $0 / 8], "i32"),
          Piece(".scales", [$1 / 64, $0], "f16"),
        ]
      },
      PackedSample(title: "AWQ, GEMV", scheme: .awq, bits: 4) {
        let width = ($1 / 128 + 7) / 8
        return [
          Piece(".qweight", [$0, $1 / 8], "i32"), Piece(".qzeros", [$0, width], "i32"),
          Piece(".scales", [$0, width * 8], "f16"),
        ]
      },
      PackedSample(title: "AWQ, GEMVFast", scheme: .awq, bits: 4) {
        let width = ($1 / 128 + 7) / 8
        return [
          Piece(".qweight", [$0 / 4, $1], "i16"), Piece(".qzeros", [width * 8, $0], "f16"),
          Piece(".scales", [width * 8, $0], "f16"),
        ]
      },
      PackedSample(
        title: "MLX, 4 bits, told by widths", scheme: .mlx, bits: 4, groupSize: 64,
        pieces: mlx(bits: 4, group: 64)),
      PackedSample(
        title: "MLX, 8 bits, told by widths", scheme: .mlx, bits: 8, groupSize: 32,
        pieces: mlx(bits: 8, group: 32)),
      PackedSample(
        title: "MLX, 6 bits", scheme: .mlx, bits: 6, groupSize: 64,
        config: ["quantization": .object(["bits": 6, "group_size": 64])],
        pieces: mlx(bits: 6, group: 64)),
      PackedSample(title: "MLX, MXFP4", scheme: .mlx, bits: 4, groupSize: 32) {
        [Piece(".weight", [$0, $1 / 8], "u32"), Piece(".scales", [$0, $1 / 32], "u8")]
      },
      PackedSample(
        title: "compressed-tensors, shape told", scheme: .packedIntegers, bits: 4, groupSize: 128
      ) {
        [
          Piece(".weight_packed", [$0, $1 / 8], "i32"),
          Piece(".weight_scale", [$0, $1 / 128], "bf16"),
          Piece(".weight_shape", [2], "i64", bytes: words($0, $1)),
        ]
      },
      PackedSample(
        title: "compressed-tensors, zero points", scheme: .packedIntegers, bits: 8, groupSize: 64
      ) {
        [
          Piece(".weight_packed", [$0, $1 / 4], "i32"),
          Piece(".weight_scale", [$0, $1 / 64], "bf16"),
          Piece(".weight_zero_point", [$0 / 4, $1 / 64], "i32"),
          Piece(".weight_shape", [2], "i64"),
        ]
      },
      PackedSample(
        title: "compressed-tensors, by the config", scheme: .packedIntegers, bits: 8,
        config: [
          "quantization_config": .object([
            "quant_method": "compressed-tensors",
            "config_groups": .object([
              "group_0": .object([
                "weights": .object(["num_bits": 8, "group_size": .null]),
                "input_activations": .object(["num_bits": 4]),
              ])
            ]),
          ])
        ]
      ) {
        [
          Piece(".weight_packed", [$0, $1 / 4], "i32"), Piece(".weight_scale", [$0, 1], "bf16"),
          Piece(".weight_shape", [2], "i64", bytes: words(0, 0)),
        ]
      },
      PackedSample(title: "Marlin", scheme: .marlin, bits: 4, groupSize: 128) {
        [
          Piece(".B", [$1 / 16, 2 * $0], "i32"), Piece(".s", [$1 / 128, $0], "f16"),
          Piece(".workspace", [$0 / 128 * 16], "i32"),
        ]
      },
      PackedSample(title: "EXL2", scheme: .exl2, bits: 4.25) {
        [
          Piece(".q_weight", [$1 / 32 * 17 / 4, $0], "i32"),
          Piece(".q_scale", [$1 / 32, $0 / 8], "i32"), Piece(".q_scale_max", [$1 / 32], "f16"),
          Piece(".q_groups", [$1 / 16], "i16"), Piece(".q_invperm", [$1], "i32"),
        ]
      },
      PackedSample(title: "EXL3", scheme: .exl3, bits: 3) {
        [
          Piece(".trellis", [$1 / 16, $0 / 16, 48], "i16"), Piece(".suh", [$1], "f16"),
          Piece(".svh", [$0], "f16"),
        ]
      },
      PackedSample(title: "torchao, tile packed", scheme: .torchao, bits: 4) {
        [
          Piece("._weight_qdata", [$0 / 8, $1 / 128, 32, 4], "i32"),
          Piece("._weight_scale_and_zero", [$1 / 128, $0, 2], "bf16"),
        ]
      },
    ]

  private static func mlx(bits: Int, group: Int) -> @Sendable (Int, Int) -> [Piece] {
    { outputs, inputs in
      [
        Piece(".weight", [outputs, inputs * bits / 32], "u32"),
        Piece(".scales", [outputs, inputs / group], "bf16"),
        Piece(".biases", [outputs, inputs / group], "bf16"),
      ]
    }
  }

  private static let integersInBytes: [PackedSample] = [
    PackedSample(title: "HQQ, groups in rows", scheme: .hqq, bits: 4, groupSize: 64, isFlat: true) {
      [
        Piece(".W_q", [$0 * $1 / 128, 64], "u8"), Piece(".scale", [$0 * $1 / 64, 1], "f16"),
        Piece(".zero", [$0 * $1 / 64, 1], "f16"),
      ]
    },
    PackedSample(
      title: "HQQ, groups in columns", scheme: .hqq, bits: 4, groupSize: 64, isFlat: true
    ) {
      [
        Piece(".W_q", [32, $0 * $1 / 64], "u8"), Piece(".scale", [1, $0 * $1 / 64], "f16"),
        Piece(".zero", [1, $0 * $1 / 64], "f16"),
      ]
    },
    PackedSample(title: "HQQ, 3 bits", scheme: .hqq, bits: 3, groupSize: 64, isFlat: true) {
      [
        Piece(".W_q", [7, $0 * $1 / 64], "i32"), Piece(".scale", [1, $0 * $1 / 64], "f16"),
        Piece(".zero", [1, $0 * $1 / 64], "f16"),
      ]
    },
    PackedSample(title: "HQQ with its facts", scheme: .hqq, bits: 2, groupSize: 16) {
      [
        Piece(".W_q", [4, $0 * $1 / 16], "u8"), Piece(".scale", [1, $0 * $1 / 16], "f16"),
        Piece(".zero", [1, $0 * $1 / 16], "f16"),
        Piece(".shape", [2], "i64", bytes: words($0, $1)),
        Piece(".nbits", [1], "i64", bytes: words(2)), Piece(".packing", [7], "u8"),
        Piece(".group_size", [1], "i64", bytes: words(16)),
      ]
    },
    PackedSample(title: "quanto, 4 bits", scheme: .quanto, bits: 4, groupSize: 128, isFlat: true) {
      [
        Piece(".weight._data._data", [64, $0 * $1 / 128], "u8"),
        Piece(".weight._scale", [1, $0 * $1 / 128], "f16"),
        Piece(".weight._shift", [1, $0 * $1 / 128], "f16"), Piece(".input_scale", [], "f16"),
        Piece(".output_scale", [], "f16"),
      ]
    },
    PackedSample(title: "torchao, 4 bits", scheme: .torchao, bits: 4, groupSize: 128) {
      [
        Piece("._weight_qdata", [$0, $1 / 2], "u8"),
        Piece("._weight_scale", [$1 / 128, $0], "bf16"),
        Piece("._weight_zero_point", [$1 / 128, $0], "bf16"),
      ]
    },
    PackedSample(title: "ModelOpt, AWQ", scheme: .int4, bits: 4, groupSize: 128) {
      [
        Piece(".weight", [$0 / 2, $1], "u8"), Piece(".weight_scale", [$0, $1 / 128], "f32"),
        Piece(".pre_quant_scale", [$1], "bf16"),
      ]
    },
    PackedSample(title: "SVDQuant", scheme: .svdquant, bits: 4, groupSize: 64) {
      [
        Piece(".qweight", [$0, $1 / 2], "i8"), Piece(".wscales", [$1 / 64, $0], "bf16"),
        Piece(".smooth_factor", [$1], "bf16"), Piece(".smooth_factor_orig", [$1], "bf16"),
        Piece(".proj_down", [$1, 32], "bf16"), Piece(".proj_up", [$0, 32], "bf16"),
      ]
    },
    PackedSample(title: "BitNet", scheme: .bitnet, bits: 2) {
      [Piece(".weight", [$0 / 4, $1], "u8"), Piece(".weight_scale", [1], "bf16")]
    },
    PackedSample(
      title: "bitsandbytes, NF4, nested", scheme: .normalFloat4, bits: 4, groupSize: 64,
      isFlat: true
    ) { bitsAndBytes("nf4", $0, $1, state: nil) },
    PackedSample(title: "bitsandbytes, FP4", scheme: .bitsandbytesFloat4, bits: 4, groupSize: 64) {
      bitsAndBytes("fp4", $0, $1, state: #"{"quant_type": "fp4", "shape": [\#($0), \#($1)]}"#)
    },
    PackedSample(
      title: "bitsandbytes, codes kept as bf16", scheme: .normalFloat4, bits: 4, groupSize: 64
    ) { outputs, inputs in
      let state = #"{"blocksize": 64, "shape": [\#(outputs), \#(inputs)], "dtype": "bfloat16"}"#
      return bitsAndBytes("nf4", outputs, inputs, state: state).map { piece in
        piece.ending == ".weight" ? Piece(".weight", [outputs * inputs / 4, 1], "bf16") : piece
      }
    },
  ]

  private static func bitsAndBytes(
    _ word: String, _ outputs: Int, _ inputs: Int, state: String?
  ) -> [Piece] {
    let text = Array((state ?? String(repeating: "\0", count: 80)).utf8)
    return [
      Piece(".weight", [outputs * inputs / 2, 1], "u8"),
      Piece(".weight.absmax", [outputs * inputs / 64], "u8"),
      Piece(".weight.quant_map", [16], "f32"),
      Piece(".weight.nested_absmax", [max(1, outputs * inputs / 64 / 256)], "f32"),
      Piece(".weight.nested_quant_map", [256], "f32"),
      Piece(".weight.quant_state.bitsandbytes__\(word)", [text.count], "u8", bytes: text),
    ]
  }

  private static let eightBits: [PackedSample] = [
    PackedSample(title: "LLM.int8", scheme: .llmInt8, bits: 8) {
      [
        Piece(".weight", [$0, $1], "i8"), Piece(".SCB", [$0], "f32"),
        Piece(".weight_format", [], "u8"),
      ]
    },
    PackedSample(title: "compressed-tensors, int8", scheme: .int8, bits: 8) {
      [
        Piece(".weight", [$0, $1], "i8"), Piece(".weight_scale", [$0, 1], "bf16"),
        Piece(".input_scale", [1], "bf16"), Piece(".input_zero_point", [1], "i8"),
      ]
    },
    PackedSample(title: "EETQ", scheme: .eetq, bits: 8) {
      [Piece(".weight", [$1, $0], "i8"), Piece(".weight_scales", [$0], "f16")]
    },
    PackedSample(title: "quanto, int8", scheme: .quanto, bits: 8) {
      [
        Piece(".weight._data", [$0, $1], "i8"), Piece(".weight._scale", [$0, 1], "bf16"),
        Piece(".input_scale", [], "bf16"), Piece(".output_scale", [], "bf16"),
      ]
    },
    PackedSample(title: "torchao, float8", scheme: .torchao, bits: 8) {
      [Piece("._weight_qdata", [$0, $1], "f8_e4m3"), Piece("._weight_scale", [$0, 1], "f32")]
    },
    PackedSample(title: "FP8 by blocks", scheme: .float8, bits: 8, groupSize: 128) {
      [
        Piece(".weight", [$0, $1], "f8_e4m3"),
        Piece(".weight_scale_inv", [($0 + 127) / 128, $1 / 128], "f32"),
      ]
    },
    PackedSample(title: "FP8 by rows", scheme: .float8, bits: 8) {
      [
        Piece(".weight", [$0, $1], "f8_e4m3"), Piece(".weight_scale", [$0, 1], "f32"),
        Piece(".input_scale_ub", [1], "f32"),
      ]
    },
    PackedSample(title: "FP8 by tensors", scheme: .float8, bits: 8) {
      [
        Piece(".weight", [$0, $1], "f8_e4m3"), Piece(".scale_weight", [], "f32"),
        Piece(".scale_input", [], "f32"),
      ]
    },
    PackedSample(title: "FP8 without scales", scheme: .float8, bits: 8) {
      [Piece(".weight", [$0, $1], "f8_e4m3")]
    },
    PackedSample(title: "MXFP8", scheme: .mxfp8, bits: 8, groupSize: 32) {
      [
        Piece(".weight", [$0, $1], "f8_e4m3"), Piece(".weight_scale", [$0, $1 / 32], "u8"),
      ]
    },
  ]

  private static let fourBitFloats: [PackedSample] = [
    PackedSample(title: "NVFP4, compressed-tensors", scheme: .nvfp4, bits: 4, groupSize: 16) {
      [
        Piece(".weight_packed", [$0, $1 / 2], "u8"),
        Piece(".weight_scale", [$0, $1 / 16], "f8_e4m3"),
        Piece(".weight_global_scale", [1], "f32"), Piece(".input_global_scale", [1], "f32"),
      ]
    },
    PackedSample(title: "NVFP4, ModelOpt", scheme: .nvfp4, bits: 4, groupSize: 16) {
      [
        Piece(".weight", [$0, $1 / 2], "u8"), Piece(".weight_scale", [$0, $1 / 16], "f8_e4m3"),
        Piece(".weight_scale_2", [], "f32"), Piece(".input_scale", [], "f32"),
      ]
    },
    PackedSample(title: "MXFP4, compressed-tensors", scheme: .mxfp4, bits: 4, groupSize: 32) {
      [
        Piece(".weight_packed", [$0, $1 / 2], "u8"), Piece(".weight_scale", [$0, $1 / 32], "u8"),
      ]
    },
    PackedSample(title: "MXFP4 in signed bytes", scheme: .mxfp4, bits: 4, groupSize: 32) {
      [Piece(".weight", [$0, $1 / 2], "i8"), Piece(".scale", [$0, $1 / 32], "f8_e8m0")]
    },
    PackedSample(title: "MXFP4, gpt-oss", scheme: .mxfp4, bits: 4, groupSize: 32) {
      [
        Piece(".weight_blocks", [$0, $1 / 32, 16], "u8"),
        Piece(".weight_scales", [$0, $1 / 32], "u8"),
      ]
    },
    PackedSample(title: "MXFP4, gpt-oss in its first form", scheme: .mxfp4, bits: 4, groupSize: 32)
    {
      [
        Piece(".weight.blocks", [$0, $1 / 32, 16], "u8"),
        Piece(".weight.scales", [$0, $1 / 32], "u8"),
      ]
    },
  ]

  private static let codebooks: [PackedSample] = [
    PackedSample(title: "AQLM", scheme: .aqlm, bits: 2, groupSize: 8) {
      [
        Piece(".codes", [$0, $1 / 8, 1], "i16"), Piece(".codebooks", [1, 65536, 1, 8], "f16"),
        Piece(".scales", [$0, 1, 1, 1], "f16"),
      ]
    }
  ]

  private static let sparse: [PackedSample] = [
    PackedSample(title: "sparse 2:4, bitmask", scheme: .bitmask, bits: 16) {
      [
        Piece(".compressed", [$0, $1 / 2], "bf16"), Piece(".bitmask", [$0, $1 / 8], "u8"),
        Piece(".shape", [2], "i64", bytes: words($0, $1)),
      ]
    },
    PackedSample(title: "sparse, bitmask", scheme: .bitmask, bits: 16) {
      [
        Piece(".compressed", [$0 * $1 / 3], "bf16"), Piece(".bitmask", [$0, $1 / 8], "u8"),
        Piece(".shape", [2], "i64"), Piece(".row_offsets", [$0], "i64"),
      ]
    },
    PackedSample(title: "sparse 2:4, Marlin", scheme: .marlin24, bits: 4, groupSize: 128) {
      [
        Piece(".weight_packed", [$1 / 32, 2 * $0], "i32"),
        Piece(".scale_packed", [$1 / 128, $0], "f16"), Piece(".meta", [$1 / 16, $0], "i16"),
      ]
    },
  ]
}
