extension PackedLayout {
  /// Codes under the weight's own name, with scales beside them: what most libraries do for 8 bits, and some for 4.
  ///
  /// | codes | scales | what |
  /// |---|---|---|
  /// | 8-bit floats | any or none | FP8 by tensor, row or block (`weight_scale_inv`: DeepSeek-V3) |
  /// | 8-bit floats | powers of two, one for 32 | MXFP8 |
  /// | bytes (O, I / 2) | 8-bit floats, one for 16 | NVFP4 (ModelOpt, with `weight_scale_2`) |
  /// | bytes (O, I / 2) | powers of two, one for 32 | MXFP4 |
  /// | bytes (O / 2, I) | (O, I / g) | 4-bit integers (ModelOpt's AWQ) |
  /// | bytes (O / 4, I) | one | BitNet |
  /// | signed bytes (I, O) | `weight_scales` (O) | EETQ |
  /// | signed bytes (O, I) | any | 8-bit integers |
  ///
  /// Sources: NVIDIA ModelOpt 0.37, `export/quant_utils.py`; transformers 5, `integrations/`.
  static let scaled = PackedLayout(
    scheme: .float8, codes: "", weight: "", parts: scaledParts, read: readScaled)

  private static let scaleEndings = [
    "_scale_inv", "_scale", "_scales", "_weight_scale", "_weight_scale_inv", "^.weight_scale",
    "^.scale_weight", "^.scale", "^.scales", ".scale", "._scale", "^.weights_scaling_factor",
  ]

  private static let scaledParts: [(ending: String, part: PackedPart)] =
    scaleEndings.map { ($0, .scales) } + [
      ("_scale_2", .scalesOfScales), ("_weight_scale_2", .scalesOfScales),
      ("_global_scale", .scalesOfScales), ("_zero_point", .zeros), ("_offset", .zeros),
      ("^.weight_zero_point", .zeros), ("^.zeros", .zeros), ("^.weight_offset", .zeros),
      ("^.comfy_quant", .facts), ("^.weight_shape", .facts), ("^.weight_g_idx", .order),
    ]
    + [
      "_input_scale", "^.input_scale", "^.input_scale_ub", "^.input_scale_inv", "^.scale_input",
      "^.activation_scale", "^.input_zero_point", "^.output_scale", "^.k_scale", "^.v_scale",
      "^.q_scale", "^.kv_scale", "^.prob_scale", "^.pre_quant_scale", "^.input_global_scale",
      "^.activation_scaling_factor", "^.prequant_scaling_factor",
    ].map { ($0, .activationScale) }

  private static func readScaled(_ pieces: PackedPieces) -> [PackedReading] {
    guard let type = pieces.codes.type, !pieces.codes.shape.isEmpty else { return [] }
    let scales = pieces.first(scaleEndings)
    if type.isFloat8 { return [readFloat8(pieces, scales: scales)] }
    guard type.isInteger(bits: 8), pieces.codes.shape.count >= 2, let scales else { return [] }
    let fourBitFloats = readFourBitFloats(pieces, scales: scales)
    if !fourBitFloats.isEmpty { return fourBitFloats }
    let scaleRows = scales.shape.count > 1 ? scales.shape[scales.shape.count - 2] : scales.elements
    let whole = PackedReading(
      pieces.codes.shape, bits: 8, groupSize: groupSize(of: pieces.codes.shape, scales: scales),
      scheme: .int8)
    if let doubled = pieces.rows.times(2), scaleRows == doubled, pieces.outer.isEmpty,
      scales.shape.count > 1
    {
      let size = groupSize(of: [doubled, pieces.columns], scales: scales)
      return [
        PackedReading([doubled, pieces.columns], bits: 4, groupSize: size, scheme: .int4)
      ]
    }
    if pieces["_scales"] != nil, scales.elements == pieces.columns, pieces.codes.shape.count == 2,
      type.name == "i8"
    {
      return [PackedReading([pieces.columns, pieces.rows], bits: 8, scheme: .eetq)]
    }
    if type.name == "u8", scales.elements == 1, let rows = pieces.rows.times(4),
      let ternary = pieces.shape(rows: rows, columns: pieces.columns)
    {
      return [PackedReading(ternary, bits: 2, scheme: .bitnet, isDefault: true), whole]
    }
    return type.name == "i8" || scaleRows == pieces.rows || scaleRows == pieces.columns
      ? [whole] : []
  }

  private static func readFloat8(_ pieces: PackedPieces, scales: TensorFacts?) -> PackedReading {
    let shape = pieces.codes.shape
    let size = scales.flatMap { groupSize(of: shape, scales: $0) }
    let isMicroscaled = size == 32 && scales?.type.map { $0.isExponent || $0.name == "u8" } == true
    return PackedReading(
      shape, bits: 8, groupSize: size, scheme: isMicroscaled ? .mxfp8 : .float8)
  }

  /// How many of a row's elements share a scale, if there are several scales in a row.
  private static func groupSize(of shape: [Int], scales: TensorFacts) -> Int? {
    guard scales.shape.count == shape.count, let columns = shape.last,
      let groups = scales.shape.last, groups > 1, columns > groups
    else { return nil }
    return columns.dividedUp(by: groups)
  }
}
