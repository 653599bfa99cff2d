/// A documented way to store a weight in a few bits an element.
///
/// Each case names where its layout is described.
public enum PackingScheme: String, Sendable, Hashable, CaseIterable {
  /// AutoGPTQ, GPTQModel: `qweight`, `qzeros`, `scales`, `g_idx`.
  case gptq
  /// AutoAWQ, in its layouts GEMM, GEMV and GEMVFast.
  case awq
  /// bitsandbytes: 4-bit normal floats (Dettmers et al., "QLoRA", 2023).
  case normalFloat4 = "nf4"
  /// bitsandbytes: 4-bit floats.
  case bitsandbytesFloat4 = "fp4"
  /// bitsandbytes: 8-bit integers (Dettmers et al., "LLM.int8()", 2022).
  case llmInt8 = "llm.int8"
  /// Badri and Shaji, "Half-Quadratic Quantization", 2023.
  case hqq
  /// MLX: integers in 32-bit words with scales and biases a group.
  case mlx
  /// compressed-tensors: `pack-quantized`, integers in 32-bit words.
  case packedIntegers = "compressed-tensors.pack-quantized"
  /// compressed-tensors: `marlin-24`, integers of which two in four are kept.
  case marlin24 = "compressed-tensors.marlin-24"
  /// compressed-tensors: `sparse-24-bitmask` and `sparse-bitmask`, values that are not zero.
  case bitmask = "compressed-tensors.bitmask"
  /// 8-bit integers with scales a tensor, row or group.
  case int8
  /// 4-bit integers, two in a byte, with scales a group.
  case int4
  /// 8-bit floats with scales a tensor, row or block, or with none.
  case float8 = "fp8"
  /// 4-bit floats with an 8-bit float scale for 16 of them (NVIDIA's NVFP4).
  case nvfp4
  /// 4-bit floats with a power of two for 32 of them (OCP Microscaling Formats, 2023).
  case mxfp4
  /// 8-bit floats with a power of two for 32 of them (likewise).
  case mxfp8
  /// EETQ: 8-bit integers, inputs first.
  case eetq
  /// optimum-quanto.
  case quanto
  /// torchao's tensors as its safetensors support flattens them.
  case torchao
  /// ExLlamaV2: rows of differing numbers of bits.
  case exl2
  /// ExLlamaV3: trellis codes of tiles of 16 x 16.
  case exl3
  /// Egiazarian et al., "AQLM", 2024.
  case aqlm
  /// IST-DASLab's Marlin: `B` and `s`.
  case marlin
  /// Ma et al., "The Era of 1-bit LLMs", 2024: four ternary weights in a byte.
  case bitnet
  /// Nunchaku: Li et al., "SVDQuant", 2024.
  case svdquant
  /// One that a file names, and that is none of these.
  case other
}
