extension PackedLayout {
  /// HQQ: `W_q`, `scale`, `zero`, and each fact of the weight as a tensor of its own.
  ///
  /// The weight is reshaped to (n / g, g), with scales (n / g, 1), or to (g, n / g) with scales (1, n / g). Its rows
  /// are then packed: 8, 4, 2 or 1 bits in bytes, or ten of 3 bits in a word of 32.
  ///
  /// Source: hqq 0.2.8, `core/quantize.py` and `core/bitpack.py`.
  static let hqq = [
    PackedLayout(
      scheme: .hqq, codes: ".W_q", weight: ".weight",
      parts: [(".scale", .scales), (".zero", .zeros)]
        + [
          "nbits", "group_size", "shape", "axis", "packing", "view_as_float", "unpack_view_dtype",
          "compute_dtype", "optimize", "round_zero", "channel_wise", "quant_scale", "quant_zero",
          "encoded_state_dict", "stores_quant_config", "offload_meta",
        ].map { (".\($0)", PackedPart.facts) },
      read: readHQQ)
  ]

  private static func readHQQ(_ pieces: PackedPieces) -> [PackedReading] {
    guard let storage = pieces.codes.type?.bytes(of: pieces.codes.elements),
      let storedBits = storage.times(8)
    else { return [] }
    let scales = pieces[".scale"]
    if let shape = pieces.dimensions(".shape"), shape.count == 2,
      let elements = shape[0].times(shape[1]), elements > 0, storedBits / elements <= 16
    {
      let bits = pieces.integers(".nbits")?.first ?? storedBits / elements
      return [
        PackedReading(
          shape, bits: Double(bits), groupSize: scales.map { elements / max(1, $0.elements) })
      ]
    }
    guard let scales, scales.shape.count == 2, pieces.codes.shape.count == 2 else { return [] }
    let isThreeBits = pieces.codes.type?.isInteger(bits: 32) == true
    if scales.shape[1] == 1, scales.shape[0] > 0 {
      guard let elements = scales.shape[0].times(pieces.columns) else { return [] }
      let bits = isThreeBits ? 3 : (pieces.rows.times(8) ?? 0) / scales.shape[0]
      return [PackedReading(elements: elements, bits: Double(bits), groupSize: pieces.columns)]
    }
    guard scales.shape[0] == 1, scales.shape[1] == pieces.columns else { return [] }
    return [8, 4, 3, 2, 1].compactMap { bits in
      guard (bits == 3) == isThreeBits else { return nil }
      guard let size = bits == 3 ? pieces.rows.times(10) : pieces.rows.times(8 / bits),
        // A group's rows that three bits do not fill are padded.
        let elements = (size - size % 8).times(pieces.columns), size >= 8, size <= 1024
      else { return nil }
      return PackedReading(
        elements: elements, bits: Double(bits), groupSize: size - size % 8,
        isDefault: bits == 4 && size == 64)
    }
  }
}
