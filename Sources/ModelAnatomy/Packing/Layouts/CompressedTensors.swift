extension PackedLayout {
  /// compressed-tensors, which vLLM and llm-compressor write.
  ///
  /// `pack-quantized`: `weight_packed` (O, I / k rounded up) with k = 32 / b codes in a word, `weight_scale` (O, G),
  /// `weight_zero_point` (O / k rounded up, G), `weight_g_idx` (I), and `weight_shape`, whose two values are O and I.
  /// `marlin-24`: `weight_packed` (I / 32, 16 O / k), `scale_packed` (G, O), `meta`. `sparse-bitmask` and
  /// `sparse-24-bitmask`: `compressed` values, `bitmask` (O, I / 8 rounded up), `shape`, `row_offsets`.
  ///
  /// Source: compressed-tensors 0.12, `compressors`.
  static let compressedTensors = [
    PackedLayout(
      scheme: .packedIntegers, codes: ".weight_packed", weight: ".weight", parts: packedParts,
      read: { readPackedIntegers($0, prefix: ".weight") }),
    PackedLayout(
      scheme: .packedIntegers, codes: "_packed", weight: "",
      parts: [
        ("_scale", .scales), ("_zero_point", .zeros), ("_g_idx", .order), ("_shape", .facts),
        ("_global_scale", .scalesOfScales),
      ],
      read: { readPackedIntegers($0, prefix: "") }),
    PackedLayout(
      scheme: .marlin24, codes: ".weight_packed", weight: ".weight",
      parts: [(".scale_packed", .scales), (".meta", .positions)],
      read: { pieces in
        guard let scales = pieces[".scale_packed"], pieces[".meta"] != nil,
          scales.shape.count == 2, pieces.codes.shape.count == 2, scales.shape[1] > 0,
          let inputs = pieces.rows.times(32), let words = pieces.columns.times(32),
          let outputs = scales.shape[1].times(16), let bits = words.dividedExactly(by: outputs),
          [4, 8].contains(bits)
        else { return [] }
        let size = scales.shape[0] > 1 ? inputs / scales.shape[0] : nil
        return [PackedReading([scales.shape[1], inputs], bits: Double(bits), groupSize: size)]
      }),
    PackedLayout(
      scheme: .bitmask, codes: ".compressed", weight: ".weight",
      parts: [
        (".bitmask", .positions), (".shape", .facts), (".row_offsets", .positions),
        (".weight_scale", .scales), (".weight_zero_point", .zeros),
        (".input_scale", .activationScale),
      ],
      read: { pieces in
        guard let mask = pieces[".bitmask"], mask.shape.count == 2,
          let bits = pieces.codes.type?.bits,
          let columns = mask.shape[1].times(8)
        else { return [] }
        return [PackedReading(pieces.dimensions(".shape") ?? [mask.shape[0], columns], bits: bits)]
      }),
  ]

  private static let packedParts: [(ending: String, part: PackedPart)] = [
    (".weight_scale", .scales), (".weight_zero_point", .zeros), (".weight_g_idx", .order),
    (".weight_shape", .facts), (".weight_global_scale", .scalesOfScales),
    (".input_global_scale", .activationScale), (".input_scale", .activationScale),
    (".input_zero_point", .activationScale),
  ]

  private static func readPackedIntegers(
    _ pieces: PackedPieces, prefix: String
  ) -> [PackedReading] {
    let scales = pieces[prefix + "_scale"]
    guard pieces.codes.type?.isInteger(bits: 32) == true, pieces.codes.shape.count >= 2,
      scales != nil || pieces[prefix + "_shape"] != nil
    else { return [] }
    let groups = scales.flatMap { $0.shape.count > 1 ? $0.shape.last : nil } ?? 1
    let zeroRows = pieces[prefix + "_zero_point"].flatMap { zeros in
      zeros.type?.isInteger(bits: 32) == true && zeros.shape.count > 1
        ? zeros.shape[zeros.shape.count - 2] : nil
    }
    let told = pieces.dimensions(prefix + "_shape").flatMap { $0.count >= 2 ? $0.last : nil }
    let inputs = told ?? pieces[prefix + "_g_idx"]?.elements
    return [4, 8, 2, 3, 1, 5, 6].compactMap { bits in
      let count = 32 / bits
      guard let full = pieces.columns.times(count),
        zeroRows.map({ $0 == pieces.rows.dividedUp(by: count) }) ?? true,
        inputs.map({ $0 <= full && $0 > full - count }) ?? true
      else { return nil }
      let columns = inputs ?? full
      guard columns.isMultiple(of: max(1, groups)) || inputs != nil,
        let shape = pieces.shape(rows: pieces.rows, columns: columns)
      else { return nil }
      let size = groups > 1 ? columns.dividedUp(by: groups) : nil
      let isCommon = size.map { $0.nonzeroBitCount == 1 && (16...1024).contains($0) } ?? true
      guard inputs != nil || zeroRows != nil || [4, 8, 2].contains(bits) && isCommon else {
        return nil
      }
      return PackedReading(shape, bits: Double(bits), groupSize: size)
    }
  }
}
