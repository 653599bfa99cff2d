import CheckpointFormat
import Interchange
import ModelAnatomy

extension InspectedModel {
  /// The packed weights as a container notes them (SPEC.md section 6.13): those whose codes have a number of bits that is
  /// whole. O(n) for n tensors.
  var quantizedWeights: [QuantizedWeight] {
    var parts: [String: [QuantizedWeight.Part]] = [:]
    for (position, facts) in anatomy.tensors.enumerated() {
      guard case .part(let part, let name) = facts.storage, part != .emptyBias else { continue }
      parts[name, default: []].append(
        .init(content: part.word, tensor: archive.tensors[position].name))
    }
    var weights: [QuantizedWeight] = []
    var names: Set<String> = []
    for (position, facts) in anatomy.tensors.enumerated() {
      guard let packed = facts.packedWeight, let bits = Int(exactly: packed.bits), bits > 0 else {
        continue
      }
      let codes = archive.tensors[position]
      let others = parts[facts.name] ?? []
      guard others.count < 255, codes.tiedTo == nil,
        others.allSatisfy({ archive.tensor(named: $0.tensor)?.tiedTo == nil }),
        facts.name == codes.name || archive.tensor(named: facts.name) == nil,
        names.insert(facts.name).inserted
      else { continue }
      weights.append(
        QuantizedWeight(
          name: facts.name, labels: labels(of: codes), scheme: packed.scheme.word,
          dataType: dataType(of: others), bits: bits, shape: facts.shape,
          grouping: packed.groupSize.map { .stretches(UInt64($0)) } ?? .whole,
          parts: [.init(content: PackedPart.codes.word, tensor: codes.name)] + others))
    }
    return weights
  }

  /// What codes are unpacked to: numbers as their scales are.
  private func dataType(of parts: [QuantizedWeight.Part]) -> String {
    let scales = parts.first { $0.content == PackedPart.scales.word }
    let type = scales.flatMap { archive.tensor(named: $0.tensor)?.description.dataType }
    guard let type, [.f32, .f16, .bf16].contains(type) else { return DataType.f16.name }
    return type.name
  }
}

extension PackedPart {
  /// The word of SPEC.md annex A.9.
  fileprivate var word: String {
    switch self {
    case .codes: "codes"
    case .scales: "scales"
    case .scalesOfScales: "scales.scales"
    case .zeros: "zeros"
    case .order: "order"
    case .codebook: "table"
    case .activationScale: "scale"
    case .positions: "positions"
    case .lowRank: "low-rank"
    case .facts, .emptyBias: "state"
    }
  }
}

extension PackingScheme {
  /// The word of SPEC.md annex A.9.
  fileprivate var word: String {
    switch self {
    case .normalFloat4: "bitsandbytes.nf4"
    case .bitsandbytesFloat4: "bitsandbytes.fp4"
    case .llmInt8: "bitsandbytes.int8"
    case .packedIntegers, .marlin24, .bitmask: "compressed-tensors"
    default: rawValue
    }
  }
}
