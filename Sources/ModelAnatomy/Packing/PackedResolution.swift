/// Decides between several readings of packed weights.
///
/// The config goes first. Then the widths that a model has elsewhere: a projection's input is another's output, or as
/// long as a normalization. All weights of a model have groups of the same size, so that they are decided together.
/// Last comes what the library does unless told otherwise, and that is said.
struct PackedResolution {
  /// What readings of a model have in common.
  private struct Kind: Hashable {
    let groupSize: Int?
    let bits: Double?

    init(_ reading: PackedReading) {
      groupSize = reading.groupSize
      bits = reading.groupSize == nil ? reading.bits : nil
    }
  }

  /// What was decided for a weight.
  enum Decision {
    case reading(PackedReading, assumption: String?)
    /// Not to be told; with the least number of elements.
    case unknown(atLeast: Int)
  }

  private var dimensions: Set<Int> = []
  private var winners: [PackingScheme: Kind] = [:]

  init(_ findings: [PackedFinding], among tensors: [TensorFacts], config: QuantizationConfig?) {
    let open = findings.filter { Self.allowed($0, by: config).count > 1 }
    guard !open.isEmpty else { return }
    collectDimensions(findings, among: tensors)
    for (scheme, members) in Dictionary(grouping: open, by: \.layout.scheme) {
      var hits: [Kind: Int] = [:]
      for finding in members {
        for reading in Self.allowed(finding, by: config) where reading.bits > 1 && isLikely(reading)
        {
          hits[Kind(reading), default: 0] += 1
        }
      }
      let ranked = hits.values.sorted(by: >)
      guard let best = ranked.first, best > 2 * (ranked.dropFirst().first ?? 0) else { continue }
      winners[scheme] = hits.first { $0.value == best }?.key
    }
  }

  /// The reading of a weight.
  func decide(_ finding: PackedFinding, config: QuantizationConfig?) -> Decision {
    let readings = Self.allowed(finding, by: config)
    if readings.count == 1 { return .reading(readings[0], assumption: nil) }
    if let winner = winners[finding.layout.scheme] {
      let fitting = readings.filter { Kind($0) == winner }
      if fitting.count == 1 { return .reading(fitting[0], assumption: nil) }
    }
    if let usual = readings.first(where: \.isDefault) {
      let group = usual.groupSize.map { " in groups of \($0)" } ?? ""
      return .reading(usual, assumption: "\(Int(usual.bits)) bits\(group)")
    }
    return .unknown(atLeast: readings.compactMap(\.elements).min() ?? 0)
  }

  private static func allowed(
    _ finding: PackedFinding, by config: QuantizationConfig?
  ) -> [PackedReading] {
    guard let config, finding.readings.count > 1 else { return finding.readings }
    let module = finding.module
    let fitting = finding.readings.filter { config.allows($0, module: module) }
    return fitting.isEmpty ? finding.readings : fitting
  }

  private mutating func collectDimensions(
    _ findings: [PackedFinding], among tensors: [TensorFacts]
  ) {
    let packed = Set(findings.flatMap { $0.parts.map(\.position) + [$0.codes] })
    for position in tensors.indices
    where !packed.contains(position) && tensors[position].numbers == .floatingPoint {
      dimensions.formUnion(tensors[position].shape)
    }
    for finding in findings {
      guard let first = finding.readings.first, first.isShapeKnown else { continue }
      for (index, dimension) in first.shape.enumerated()
      where finding.readings.allSatisfy({ $0.shape[index] == dimension }) {
        dimensions.insert(dimension)
      }
    }
    dimensions = dimensions.filter { $0 > 8 }
  }

  private func isLikely(_ reading: PackedReading) -> Bool {
    if reading.isShapeKnown { return reading.shape.suffix(2).allSatisfy(dimensions.contains) }
    guard let elements = reading.elements else { return false }
    return dimensions.contains { elements.isMultiple(of: $0) && dimensions.contains(elements / $0) }
  }
}
