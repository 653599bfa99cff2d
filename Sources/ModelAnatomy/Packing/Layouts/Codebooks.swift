extension PackedLayout {
  /// Schemes whose codes are numbers of vectors in a codebook, and Marlin's own layout.
  ///
  /// AQLM: `codes` (O / o, I / i, K) with `codebooks` (K, size, o, i) and `scales`; source: aqlm 1.1, `inference.py`.
  /// Marlin: `B` (I / 16, 16 O b / 32) with `s` (G, O); source: IST-DASLab/marlin, `__init__.py`.
  static let codebooks = [
    PackedLayout(
      scheme: .aqlm, codes: ".codes", weight: ".weight",
      parts: [(".codebooks", .codebook), (".scales", .scales)],
      read: { pieces in
        guard let books = pieces[".codebooks"], books.shape.count == 4,
          pieces.codes.shape.count == 3, pieces.codes.shape[2] == books.shape[0],
          let outputs = pieces.codes.shape[0].times(books.shape[2]),
          let inputs = pieces.codes.shape[1].times(books.shape[3]),
          let group = books.shape[2].times(books.shape[3]), group > 0
        else { return [] }
        let codeBits =
          books.shape[1] > 1 ? Int.bitWidth - (books.shape[1] - 1).leadingZeroBitCount : 1
        return [
          PackedReading(
            [outputs, inputs], bits: Double(books.shape[0]) * Double(codeBits) / Double(group),
            groupSize: group)
        ]
      }),
    PackedLayout(
      scheme: .marlin, codes: ".B", weight: ".weight",
      parts: [(".s", .scales), (".workspace", .facts)],
      read: { pieces in
        guard pieces.codes.type?.isInteger(bits: 32) == true, pieces.codes.shape.count == 2,
          let scales = pieces[".s"], scales.shape.count == 2,
          let inputs = pieces.rows.times(16), let words = pieces.columns.times(32),
          let outputs = scales.shape[1].times(16), let bits = words.dividedExactly(by: outputs),
          [4, 8].contains(bits)
        else { return [] }
        let size = scales.shape[0] > 1 ? inputs / scales.shape[0] : nil
        return [PackedReading([scales.shape[1], inputs], bits: Double(bits), groupSize: size)]
      }),
  ]
}
