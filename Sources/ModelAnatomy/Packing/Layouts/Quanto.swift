extension PackedLayout {
  /// optimum-quanto, which flattens its tensors: `weight._data` in 8 bits with `weight._scale`, or `weight._data._data`
  /// of 2 or 4 bits in bytes with `weight._scale` and `weight._shift`.
  ///
  /// Packed weights are reshaped to (g, n / g) with scales (1, n / g), or left (O, I) with scales (O, 1), and their
  /// rows packed. Source: optimum-quanto 0.2.7, `tensor/packed.py`, `tensor/weights/qbits.py`, `nn/qmodule.py`.
  static let quanto = [
    PackedLayout(
      scheme: .quanto, codes: ".weight._data", weight: ".weight", parts: quantoParts,
      read: { pieces in
        guard pieces.codes.type?.isInteger(bits: 8) == true || pieces.codes.type?.isFloat8 == true
        else { return [] }
        return [PackedReading(pieces.codes.shape, bits: 8)]
      }),
    PackedLayout(
      scheme: .quanto, codes: ".weight._data._data", weight: ".weight", parts: quantoParts,
      read: { pieces in
        guard let scales = pieces[".weight._scale"], scales.shape.count == 2,
          pieces.codes.shape.count == 2, pieces.codes.type?.isInteger(bits: 8) == true
        else { return [] }
        if scales.shape[1] == 1 {
          guard let bits = pieces.rows.times(8)?.dividedExactly(by: scales.shape[0]),
            [2, 4].contains(bits)
          else { return [] }
          return [PackedReading([scales.shape[0], pieces.columns], bits: Double(bits))]
        }
        guard scales.shape[0] == 1, scales.shape[1] == pieces.columns else { return [] }
        return [4, 2].compactMap { bits in
          guard let size = pieces.rows.times(8 / bits), [32, 64, 96, 128].contains(size),
            let elements = size.times(pieces.columns)
          else { return nil }
          return PackedReading(
            elements: elements, bits: Double(bits), groupSize: size, isDefault: size == 128)
        }
      }),
  ]

  private static let quantoParts: [(ending: String, part: PackedPart)] = [
    (".weight._scale", .scales), (".weight._shift", .zeros), (".input_scale", .activationScale),
    (".output_scale", .activationScale),
  ]
}
