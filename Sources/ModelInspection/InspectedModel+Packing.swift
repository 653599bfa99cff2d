internal import CheckpointFormat
internal import Interchange
internal import ModelAnatomy

extension InspectedModel {
  /// The weights that several tensors hold together, as a container records them.
  ///
  /// Those of which neither shape nor bits are known for certain are not among them.
  var packedWeights: [PackedWeightDescription] {
    var parts: [String: [(PackedPart, position: Int)]] = [:]
    for (position, tensor) in anatomy.tensors.enumerated() {
      if case .part(let part, let weight) = tensor.storage {
        parts[weight, default: []].append((part, position))
      }
    }
    return anatomy.tensors.indices.compactMap { position in
      description(of: position, parts: parts[anatomy.tensors[position].name] ?? [])
    }
  }

  private func description(
    of position: Int, parts: [(PackedPart, position: Int)]
  ) -> PackedWeightDescription? {
    let tensor = anatomy.tensors[position]
    guard let packed = tensor.packedWeight, packed.isShapeKnown, packed.assumption == nil,
      let bits = Int(exactly: packed.bits), (1...64).contains(bits), tensor.shape.count <= 64
    else { return nil }
    let stored = archive.tensors[position].name
    guard tensor.name == stored || archive.tensor(named: tensor.name) == nil else { return nil }
    let all = [(PackedPart.codes, position: position)] + parts.filter { $0.position != position }
    guard all.count <= 255, all.allSatisfy({ archive.tensors[$0.position].tiedTo == nil }) else {
      return nil
    }
    let types = parts.filter { $0.0 == .scales }
      .map { archive.tensors[$0.position].description.dataType }
    let columns = tensor.shape.last ?? 0
    let group = packed.groupSize.flatMap { size in
      size > 0 && columns.isMultiple(of: size) ? size : nil
    }
    var labels = labels(of: archive.tensors[position])
    labels.role = Role.weight.rawValue
    return PackedWeightDescription(
      name: tensor.name, labels: labels, scheme: packed.scheme.word,
      dataType: types.first { [.f16, .bf16, .f32].contains($0) }?.name ?? DataType.bf16.name,
      bits: bits, shape: tensor.shape,
      grouping: group.map(PackedWeightDescription.Grouping.stretches) ?? .whole,
      parts: all.map { part, position in
        .init(content: part.word, tensor: archive.tensors[position].name)
      })
  }
}

extension PackingScheme {
  /// The scheme's word in SPEC.md, A.9.
  fileprivate var word: String {
    switch self {
    case .normalFloat4, .bitsandbytesFloat4: "bitsandbytes." + rawValue
    case .llmInt8: "bitsandbytes.int8"
    case .packedIntegers, .marlin24, .bitmask: "compressed-tensors"
    default: rawValue
    }
  }
}

extension PackedPart {
  /// What the part holds, as a word of SPEC.md, A.9.
  fileprivate var word: String {
    switch self {
    case .codes, .scales, .zeros, .order: rawValue
    case .scalesOfScales: "scales.scales"
    case .codebook: "table"
    default: "state"
    }
  }
}
