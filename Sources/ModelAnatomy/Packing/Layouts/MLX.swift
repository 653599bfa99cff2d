extension PackedLayout {
  /// MLX: `weight` in 32-bit words (..., O, I b / 32), `scales` and `biases` (..., O, I / g).
  ///
  /// Bits and groups are told by the config alone, so of files without one all pairs are read that fit. Scales of one
  /// byte have no biases, and are those of MXFP4, MXFP8 or NVFP4.
  ///
  /// Source: MLX 0.29, `mlx.core.quantize`.
  static let mlx = PackedLayout(
    scheme: .mlx, codes: ".weight", weight: ".weight",
    parts: [(".scales", .scales), (".biases", .zeros)],
    read: { pieces in
      guard pieces.codes.type?.isInteger(bits: 32) == true, let scales = pieces[".scales"],
        pieces.codes.shape.count >= 2, scales.shape.dropLast() == pieces.codes.shape.dropLast(),
        let groups = scales.shape.last,
        let product = pieces.columns.times(32)?.dividedExactly(by: groups)
      else { return [] }
      let areBytes = scales.type?.bytesPerBlock == 1
      let pairs =
        areBytes
        ? [(4, 32), (8, 32), (4, 16)]
        : [32, 64, 128].compactMap { size in product.dividedExactly(by: size).map { ($0, size) } }
      return pairs.compactMap { bits, size in
        guard bits * size == product, [2, 3, 4, 5, 6, 8].contains(bits),
          let inputs = groups.times(size),
          let shape = pieces.shape(rows: pieces.rows, columns: inputs)
        else { return nil }
        return PackedReading(
          shape, bits: Double(bits), groupSize: size, isDefault: bits == 4 && size == 64)
      }
    })
}
