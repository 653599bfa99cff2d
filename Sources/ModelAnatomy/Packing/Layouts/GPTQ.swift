extension PackedLayout {
  private static let parts: [(ending: String, part: PackedPart)] = [
    (".qzeros", .zeros), (".scales", .scales), (".g_idx", .order),
  ]

  /// GPTQ and AWQ, which go by the same names.
  ///
  /// With inputs I, outputs O, groups G and b bits in words of w: GPTQ has `qweight` (I b / w, O), `qzeros`
  /// (G, O b / w), `scales` (G, O), `g_idx` (I). AWQ has `qweight` (I, O b / w) in its layout GEMM; (O, I b / w) with
  /// `scales` (O, at least G) in GEMV; (O / 4, I) in 16-bit words of four codes in GEMVFast, with `scales` (at least G, O).
  ///
  /// Sources: AutoGPTQ 0.7, `nn_modules/qlinear`; AutoAWQ 0.2.9, `modules/linear`.
  static let gptqAndAWQ = [
    PackedLayout(
      scheme: .gptq, codes: ".qweight", weight: ".weight", parts: parts, read: readGPTQ),
    PackedLayout(scheme: .awq, codes: ".qweight", weight: ".weight", parts: parts, read: readAWQ),
  ]

  private static func readGPTQ(_ pieces: PackedPieces) -> [PackedReading] {
    guard pieces.codes.type?.isInteger(bits: 8, 16, 32, 64) == true, pieces.codes.shape.count >= 2,
      let scales = pieces[".scales"], scales.shape.count == pieces.codes.shape.count,
      scales.shape.last == pieces.columns
    else { return [] }
    let groups = scales.shape[scales.shape.count - 2]
    return [2, 3, 4, 5, 6, 7, 8].compactMap { bits in
      guard let inputs = pieces.rows.unpacked(wordBits: pieces.wordBits, bits: bits),
        pieces[".g_idx"].map({ $0.elements == inputs }) ?? true,
        pieces[".qzeros"].map({ zeros in
          guard let width = pieces.columns.times(bits) else { return false }
          return zeros.shape.last == width.dividedUp(by: pieces.wordBits)
        }) ?? true,
        let shape = pieces.shape(rows: pieces.columns, columns: inputs)
      else { return nil }
      let size = groups > 1 ? inputs.dividedUp(by: groups) : nil
      return PackedReading(shape, bits: Double(bits), groupSize: size)
    }
  }

  private static func readAWQ(_ pieces: PackedPieces) -> [PackedReading] {
    guard let type = pieces.codes.type, pieces.codes.shape.count >= 2,
      let scales = pieces[".scales"], scales.shape.count == pieces.codes.shape.count
    else { return [] }
    let scaleRows = scales.shape[scales.shape.count - 2]
    let scaleColumns = scales.shape.last ?? 1
    if type.isInteger(bits: 16), pieces.rows.times(4) == scaleColumns {
      // Its scales are padded, and do not tell the size of groups.
      return pieces.shape(rows: scaleColumns, columns: pieces.columns)
        .map { [PackedReading($0, bits: 4)] } ?? []
    }
    guard type.isInteger(bits: 32), let width = pieces.columns.times(32), pieces.columns > 0 else {
      return []
    }
    if let size = pieces.rows.dividedExactly(by: scaleRows),
      let bits = width.dividedExactly(by: scaleColumns), [2, 4, 8].contains(bits),
      let shape = pieces.shape(rows: scaleColumns, columns: pieces.rows)
    {
      return [
        PackedReading(shape, bits: Double(bits), groupSize: scaleRows > 1 ? size : nil)
      ]
    }
    // GEMV knows 4 bits alone, and pads its scales.
    guard scaleRows == pieces.rows, let inputs = pieces.columns.times(8),
      let shape = pieces.shape(rows: pieces.rows, columns: inputs)
    else { return [] }
    return [PackedReading(shape, bits: 4)]
  }
}
