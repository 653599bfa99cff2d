extension PackedLayout {
  /// torchao's tensors as its safetensors support flattens them: `._weight_qdata` for the codes of `.weight`.
  ///
  /// 8-bit types keep the weight's shape. Int4Tensor, NVFP4Tensor and MXTensor of 4 bits have (O, I / 2) bytes;
  /// Int4PlainInt32Tensor (O, I / 8) words; Int4TilePackedTo4dTensor four dimensions of words, of which the first is
  /// O / 8. Source: torchao 0.18, `prototype/safetensors`, `quantization/quantize_/workflows`.
  static let torchAO = ["weight", "in_proj_weight", "gate_up_proj", "down_proj"].map { name in
    PackedLayout(
      scheme: .torchao, codes: "._\(name)_qdata", weight: ".\(name)",
      parts: [
        ("._\(name)_scale", .scales), ("._\(name)_zero_point", .zeros),
        ("._\(name)_scale_and_zero", .scales), ("._\(name)_per_tensor_scale", .scalesOfScales),
        ("._\(name)_act_per_tensor_scale", .activationScale),
        ("._\(name)_act_pre_scale", .activationScale), ("._\(name)_act_scale", .activationScale),
        ("._\(name)_act_quant_scale", .activationScale),
      ],
      read: { readTorchAO($0, scales: $0["._\(name)_scale"]) })
  }

  private static func readTorchAO(
    _ pieces: PackedPieces, scales: TensorFacts?
  ) -> [PackedReading] {
    guard let type = pieces.codes.type else { return [] }
    if type.isFloat8 { return [PackedReading(pieces.codes.shape, bits: 8)] }
    if type.isInteger(bits: 32) {
      guard let elements = pieces.codes.elements.times(8) else { return [] }
      if pieces.codes.shape.count == 4 {
        guard let outputs = pieces.codes.shape[0].times(8),
          let inputs = elements.dividedExactly(by: outputs)
        else { return [] }
        return [PackedReading([outputs, inputs], bits: 4)]
      }
      return pieces.shape(rows: pieces.rows, columns: pieces.columns.times(8))
        .map { [PackedReading($0, bits: 4)] } ?? []
    }
    guard type.isInteger(bits: 8) || type.name == "f4" else { return [] }
    let isSigned = type.name.hasPrefix("i")
    if isSigned || type.name == "f4" {
      return [PackedReading(pieces.codes.shape, bits: isSigned ? 8 : 4)]
    }
    guard let scales, let columns = pieces.columns.times(2),
      let shape = pieces.shape(rows: pieces.rows, columns: columns)
    else { return [] }
    let groups = scales.type?.bytesPerBlock == 1 ? scales.shape.last : scales.shape.first
    return [PackedReading(shape, bits: 4, groupSize: groups.flatMap(columns.dividedExactly))]
  }
}
