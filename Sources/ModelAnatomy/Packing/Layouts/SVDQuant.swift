extension PackedLayout {
  /// Nunchaku's SVDQuant: `qweight` (O, I / 2) bytes with `wscales` (I / g, O), and a low-rank part beside it; its
  /// AWQ layers have `qweight` (O / 4, I / 2) words with `wscales` (I / g, O).
  ///
  /// Source: nunchaku 1.0, `models/linear.py`.
  static let svdQuant = [
    PackedLayout(
      scheme: .svdquant, codes: ".qweight", weight: ".weight",
      parts: [
        (".wscales", .scales), (".wcscales", .scales), (".wtscale", .scalesOfScales),
        (".wzeros", .zeros), (".smooth_factor", .activationScale),
        (".smooth_factor_orig", .activationScale), (".smooth", .activationScale),
        (".smooth_orig", .activationScale), (".proj_down", .lowRank), (".proj_up", .lowRank),
        (".lora_down", .lowRank), (".lora_up", .lowRank),
      ],
      read: { pieces in
        guard let scales = pieces[".wscales"], pieces.codes.shape.count == 2,
          scales.shape.count == 2, scales.shape[0] > 0, let type = pieces.codes.type
        else { return [] }
        let shape: [Int]? =
          if type.isInteger(bits: 8) {
            pieces.shape(rows: pieces.rows, columns: pieces.columns.times(2))
          } else if type.isInteger(bits: 32) {
            pieces.shape(rows: pieces.rows.times(4), columns: pieces.columns.times(2))
          } else {
            nil
          }
        guard let shape else { return [] }
        return [
          PackedReading(shape, bits: 4, groupSize: shape[1].dividedExactly(by: scales.shape[0]))
        ]
      })
  ]
}
