extension PackedLayout {
  /// Floats of 4 bits in blocks that share a scale, where codes have a name of their own.
  ///
  /// gpt-oss: `_blocks` (..., O, I / 32, 16) bytes with `_scales` (..., O, I / 32), each a power of two; its original
  /// files put a dot before the words. compressed-tensors: `weight_packed` (O, I / 2) bytes with `weight_scale`
  /// (O, I / 16) of 8-bit floats and `weight_global_scale`, or (O, I / 32) powers of two.
  ///
  /// Sources: openai/gpt-oss, `torch/weights.py`; compressed-tensors 0.12, `fp4_quantized.py`; OCP Microscaling
  /// Formats (MX) 1.0, 2023.
  static let microscaling =
    ["_", "."].map { mark in
      PackedLayout(
        scheme: .mxfp4, codes: "\(mark)blocks", weight: "", parts: [("\(mark)scales", .scales)],
        read: { pieces in
          guard let scales = pieces["\(mark)scales"], pieces.codes.type?.bytesPerBlock == 1,
            pieces.codes.shape.count >= 2, scales.shape == Array(pieces.codes.shape.dropLast()),
            let size = pieces.columns.times(2), let inputs = pieces.rows.times(size)
          else { return [] }
          return [PackedReading(pieces.outer + [inputs], bits: 4, groupSize: size)]
        })
    }
    + [
      PackedLayout(
        scheme: .nvfp4, codes: ".weight_packed", weight: ".weight",
        parts: [
          (".weight_scale", .scales), (".weight_global_scale", .scalesOfScales),
          (".weight_zero_point", .zeros), (".weight_shape", .facts),
          (".input_global_scale", .activationScale), (".input_scale", .activationScale),
        ],
        read: { readFourBitFloats($0, scales: $0[".weight_scale"]) }),
      PackedLayout(
        scheme: .nvfp4, codes: "_packed", weight: "",
        parts: [
          ("_scale", .scales), ("_global_scale", .scalesOfScales),
          ("_input_global_scale", .activationScale),
        ],
        read: { readFourBitFloats($0, scales: $0["_scale"]) }),
    ]

  /// Two floats of 4 bits in each byte, inputs last; none where the scales are not those of such a layout.
  static func readFourBitFloats(_ pieces: PackedPieces, scales: TensorFacts?) -> [PackedReading] {
    guard pieces.codes.type?.isInteger(bits: 8) == true, let scales, let type = scales.type,
      scales.shape.count == pieces.codes.shape.count, let groups = scales.shape.last, groups > 0,
      scales.shape.dropLast() == pieces.codes.shape.dropLast(),
      let inputs = pieces.columns.times(2), let size = inputs.dividedExactly(by: groups),
      let shape = pieces.shape(rows: pieces.rows, columns: inputs)
    else { return [] }
    if size == 16, type.isFloat8 {
      return [PackedReading(shape, bits: 4, groupSize: 16, scheme: .nvfp4)]
    }
    if size == 32, type.isExponent || type.isInteger(bits: 8) {
      return [PackedReading(shape, bits: 4, groupSize: 32, scheme: .mxfp4)]
    }
    return []
  }
}
