extension PackedLayout {
  /// ExLlamaV2 and ExLlamaV3.
  ///
  /// EXL2 packs rows of differing bits: `q_weight` (words of all rows, O), `q_invperm` (I), `q_scale`, `q_scale_max`,
  /// `q_groups`. EXL3 has `trellis` (I / 16, O / 16, 16 b) in 16-bit words, with `suh` and `svh` or packed signs `su`
  /// and `sv`. Sources: exllamav2 0.3, doc/ and ext.py; exllamav3, doc/exl3.md.
  static let exLlama = [
    PackedLayout(
      scheme: .exl2, codes: ".q_weight", weight: ".weight",
      parts: [
        (".q_scale", .scales), (".q_scale_max", .scalesOfScales), (".q_groups", .order),
        (".q_invperm", .order), (".q_perm", .order), (".q_group_map", .order),
      ],
      read: { pieces in
        guard let inputs = pieces.first([".q_invperm", ".q_perm"])?.elements, inputs > 0,
          pieces.codes.shape.count == 2, let words = pieces.rows.times(32)
        else { return [] }
        return [
          PackedReading([pieces.columns, inputs], bits: Double(words) / Double(inputs))
        ]
      }),
    PackedLayout(
      scheme: .exl3, codes: ".trellis", weight: ".weight",
      parts: [
        (".suh", .scales), (".svh", .scales), (".su", .scales), (".sv", .scales),
        (".mcg", .facts), (".mul1", .facts), (".mcg_multiplier", .facts),
        (".mul1_multiplier", .facts),
      ],
      read: { pieces in
        guard pieces.codes.shape.count == 3, pieces.wordBits == 16,
          let inputs = pieces.codes.shape[0].times(16),
          let outputs = pieces.codes.shape[1].times(16)
        else { return [] }
        return [PackedReading([outputs, inputs], bits: Double(pieces.columns) / 16)]
      }),
  ]
}
