internal import CheckpointFormat

/// The element types of GGUF by their numbers (ggml.h, `enum ggml_type`), with sizes as ggml-common.h lays their blocks
/// out.
enum GGUFDataType {
  /// The type of a number. Throws `.foreignType` for one that is unknown or was removed.
  static func type(_ number: UInt32) throws(CheckpointError) -> DataType {
    if let plain = plain[number] { return plain }
    if let block = blocks.first(where: { $0.number == number }) {
      return try DataType(
        name: "ggml.\(block.name)", elementsPerBlock: block.elements, bytesPerBlock: block.bytes)
    }
    if let name = removed[number] {
      throw CheckpointError(
        .foreignType, "element type \(name) was removed from GGUF; quantize anew")
    }
    throw CheckpointError(.foreignType, "element type \(number) is unknown")
  }

  /// The number of a type; nil where GGUF has none.
  static func number(_ type: DataType) -> UInt32? {
    if let number = plain.first(where: { $0.value == type })?.key { return number }
    return blocks.first {
      "ggml.\($0.name)" == type.name && $0.elements == type.elementsPerBlock
        && $0.bytes == type.bytesPerBlock
    }?.number
  }

  private static let plain: [UInt32: DataType] = [
    0: .f32, 1: .f16, 24: .i8, 25: .i16, 26: .i32, 27: .i64, 28: .f64, 30: .bf16,
  ]

  /// Elements and bytes of a block.
  private static let blocks: [(number: UInt32, name: String, elements: Int, bytes: Int)] = [
    (2, "q4_0", 32, 18), (3, "q4_1", 32, 20), (6, "q5_0", 32, 22), (7, "q5_1", 32, 24),
    (8, "q8_0", 32, 34), (9, "q8_1", 32, 36), (10, "q2_k", 256, 84), (11, "q3_k", 256, 110),
    (12, "q4_k", 256, 144), (13, "q5_k", 256, 176), (14, "q6_k", 256, 210),
    (15, "q8_k", 256, 292), (16, "iq2_xxs", 256, 66), (17, "iq2_xs", 256, 74),
    (18, "iq3_xxs", 256, 98), (19, "iq1_s", 256, 50), (20, "iq4_nl", 32, 18),
    (21, "iq3_s", 256, 110), (22, "iq2_s", 256, 82), (23, "iq4_xs", 256, 136),
    (29, "iq1_m", 256, 56), (34, "tq1_0", 256, 54), (35, "tq2_0", 256, 66),
    (39, "mxfp4", 32, 17), (40, "nvfp4", 64, 36), (41, "q1_0", 128, 18),
  ]

  private static let removed: [UInt32: String] = [
    4: "q4_2", 5: "q4_3", 31: "q4_0_4_4", 32: "q4_0_4_8", 33: "q4_0_8_8", 36: "iq4_nl_4_4",
    37: "iq4_nl_4_8", 38: "iq4_nl_8_8",
  ]
}
