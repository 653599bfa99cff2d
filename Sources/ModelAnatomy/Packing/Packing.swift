/// The weights of a model as they are computed with, whatever a file stores for each.
///
/// Schemes of quantization keep one weight as several tensors, under names of their own: codes of a few bits, scales,
/// zero points. This layer stands below all naming. It gives the tensor that holds a weight's codes the weight's usual
/// name, shape and number of elements, and marks the others as its parts, so that the rest of the library sees the
/// model as it was before it was packed.
public struct Packing: Sendable {
  /// The tensors in the order in which they were given.
  ///
  /// ``TensorFacts/storage`` says what was found out.
  public private(set) var tensors: [TensorFacts]

  /// The tensors whose packing cannot be told, by position.
  public private(set) var unknown: [Int] = []

  /// Finds the packed weights of a model.
  ///
  /// - Parameters:
  ///   - tensors: the tensors as a file stores them. Those without a ``TensorFacts/type`` are left as they are.
  ///   - config: what the model's config says of its packing, if there is one.
  ///   - recorded: what the file itself says of its packed weights, which goes before all that tensors tell.
  ///   - contents: the bytes of the tensor at a position, for those of at most ``contentLimit`` bytes; nil where
  ///     they cannot be had. Asked only for tensors that describe a packed weight, and for biases beside GPTQ's codes.
  /// - Complexity: linear in the total length of the names.
  public init(
    of tensors: [TensorFacts], config: QuantizationConfig? = nil,
    recorded: [RecordedPacking] = [],
    contents: @escaping (Int) -> [UInt8]? = { _ in nil }
  ) {
    self.tensors = tensors
    guard !recorded.isEmpty || tensors.contains(where: Self.mayBePacked) else { return }
    let names = PackedNames(of: tensors)
    let findings = PackedFinder(tensors: tensors, names: names, contents: contents).findings()
    let schemes = Dictionary(
      findings.map { ($0.codes, $0.layout.scheme) }, uniquingKeysWith: { first, _ in first })
    for weight in recorded { apply(weight, scheme: weight.scheme ?? schemes[weight.codes]) }
    let known = recorded.reduce(into: Set<Int>()) { $0.formUnion($1.positions) }
    let open = findings.filter { finding in
      !known.contains(finding.codes) && finding.parts.allSatisfy { !known.contains($0.position) }
    }
    let resolution = PackedResolution(open, among: tensors, config: config)
    for finding in open { apply(finding, resolution.decide(finding, config: config)) }
    if !findings.isEmpty || config != nil || tensors.contains(where: UnknownPacking.isTelling) {
      markUnknown(UnknownPacking(of: self.tensors))
    }
    excludeEmptyBiases(of: findings, names: names, contents: contents)
  }

  /// The largest tensor whose bytes are asked for.
  public static let contentLimit = 1 << 20

  /// Whether a tensor may hold codes, or be stored for some that another file holds.
  private static func mayBePacked(_ tensor: TensorFacts) -> Bool {
    guard tensor.type != nil else { return false }
    let lastPart = PackedNames.lastPart(of: tensor.name)
    return tensor.numbers != .floatingPoint || tensor.type?.isFloat8 == true
      || PackedFinder.isNameOfCodes(lastPart) || UnknownPacking.isNameOfPart(lastPart)
  }

  private func byteCount(of positions: some Sequence<Int>) -> Int {
    positions.reduce(0) { sum, position in
      let size = tensors[position].type?.bytes(of: tensors[position].elements) ?? 0
      let (total, overflow) = sum.addingReportingOverflow(size)
      return overflow ? .max : total
    }
  }

  private mutating func apply(_ weight: RecordedPacking, scheme: PackingScheme?) {
    guard let elements = try? TensorFacts.elements(of: weight.shape, name: weight.name) else {
      return
    }
    let bytes = byteCount(of: weight.positions)
    for (position, part) in weight.parts {
      tensors[position].storage = .part(part, of: weight.name)
    }
    tensors[weight.codes].name = weight.name
    tensors[weight.codes].shape = weight.shape
    tensors[weight.codes].elements = elements
    tensors[weight.codes].numbers = .quantized
    tensors[weight.codes].storage = .packed(
      PackedWeight(
        scheme: scheme ?? .other, bits: Double(weight.bits), groupSize: weight.groupSize,
        isShapeKnown: true, assumption: nil, storedBytes: bytes))
  }

  private mutating func apply(_ finding: PackedFinding, _ decision: PackedResolution.Decision) {
    let bytes = byteCount(of: [finding.codes] + finding.parts.map(\.position))
    for (position, part) in finding.parts {
      tensors[position].storage = .part(part, of: finding.name)
    }
    tensors[finding.codes].name = finding.name
    switch decision {
    case .unknown(let atLeast):
      tensors[finding.codes].elements = atLeast
      tensors[finding.codes].shape = [atLeast]
      tensors[finding.codes].numbers = .quantized
      tensors[finding.codes].storage = .unknown
      unknown.append(finding.codes)
    case .reading(let reading, let assumption):
      tensors[finding.codes].shape = reading.shape
      tensors[finding.codes].elements = reading.elements ?? 0
      tensors[finding.codes].numbers = .quantized
      tensors[finding.codes].storage = .packed(
        PackedWeight(
          scheme: reading.scheme ?? finding.layout.scheme, bits: reading.bits,
          groupSize: reading.groupSize, isShapeKnown: reading.isShapeKnown,
          assumption: assumption, storedBytes: bytes))
    }
  }

  private mutating func markUnknown(_ found: UnknownPacking) {
    for (position, name, part) in found.parts { tensors[position].storage = .part(part, of: name) }
    for (position, name) in found.codes {
      tensors[position].name = name
      tensors[position].numbers = .quantized
      tensors[position].storage = .unknown
    }
    unknown = (unknown + found.codes.map(\.position)).sorted()
  }

  /// AutoGPTQ writes a bias for every layer, of zeros where the layer has none.
  private mutating func excludeEmptyBiases(
    of findings: [PackedFinding], names: PackedNames, contents: (Int) -> [UInt8]?
  ) {
    let weights = findings.filter { $0.layout.scheme == .gptq }
    let biases = weights.compactMap { names[$0.module + ".bias"] }
    guard !biases.isEmpty, biases.count == weights.count else { return }
    for (finding, bias) in zip(weights, biases) where tensors[bias].storage == .plain {
      guard let bytes = contents(bias), bytes.allSatisfy({ $0 == 0 }) else { continue }
      tensors[bias].storage = .part(.emptyBias, of: finding.name)
    }
  }
}
