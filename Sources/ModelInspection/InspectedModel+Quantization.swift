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

  /// What a container says of its packed weights.
  static func recordedPacking(in archive: TensorArchive) -> [RecordedPacking] {
    (archive.checkpointReader?.index.quantizedWeights ?? []).compactMap { weight in
      var parts = weight.parts.compactMap { part in
        archive.tensor(named: part.tensor).map { ($0.position, PackedPart(word: part.content)) }
      }
      guard parts.count == weight.parts.count,
        let codes = parts.firstIndex(where: { $0.1 == .codes })
      else { return nil }
      let groupSize: Int? =
        if case .stretches(let count) = weight.grouping { Int(exactly: count) } else { nil }
      return RecordedPacking(
        name: weight.name, shape: weight.shape, bits: weight.bits, groupSize: groupSize,
        scheme: PackingScheme(word: weight.scheme), codes: parts.remove(at: codes).0, parts: parts)
    }
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
  /// What a word says; words that are not known are for what else a scheme keeps.
  fileprivate init(word: String) {
    self = Self.allCases.first { $0.word == word } ?? .facts
  }

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
  /// The scheme of a word; nil where it is not known, or is that of several.
  fileprivate init?(word: String) {
    let schemes = Self.allCases.filter { $0.word == word }
    guard schemes.count == 1 else { return nil }
    self = schemes[0]
  }

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
