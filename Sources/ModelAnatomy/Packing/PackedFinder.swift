/// Finds the packed weights among a model's tensors.
struct PackedFinder {
  private static let byLastPart: [Substring: [PackedLayout]] = {
    var table: [Substring: [PackedLayout]] = [:]
    for layout in PackedLayout.all where layout.codes.utf8.first == UInt8(ascii: ".") {
      table[PackedNames.lastPart(of: layout.codes), default: []].append(layout)
    }
    return table
  }()

  /// Layouts whose codes' names end in the middle of a part, or are the weight's own.
  private static let others = PackedLayout.all.filter { $0.codes.utf8.first != UInt8(ascii: ".") }

  private let tensors: [TensorFacts]
  private let names: PackedNames
  private let contents: (Int) -> [UInt8]?

  init(tensors: [TensorFacts], names: PackedNames, contents: @escaping (Int) -> [UInt8]?) {
    self.tensors = tensors
    self.names = names
    self.contents = contents
  }

  /// The names by which some scheme's codes go, whatever their type.
  static func isNameOfCodes(_ lastPart: Substring) -> Bool {
    lastPart != "weight" && byLastPart[lastPart] != nil
  }

  /// All packed weights.
  ///
  /// What one weight's layout has as a part is no weight itself.
  func findings() -> [PackedFinding] {
    let found = tensors.indices.compactMap(finding(at:))
    let parts = Set(found.flatMap { $0.parts.map(\.position) })
    return found.filter { !parts.contains($0.codes) }
  }

  private func finding(at position: Int) -> PackedFinding? {
    let tensor = tensors[position]
    guard let type = tensor.type, tensor.group == .model, tensor.alias == nil else { return nil }
    let lastPart = PackedNames.lastPart(of: tensor.name)
    let hasPlainNumbers = tensor.numbers == .floatingPoint && !type.isFloat8 && type.name != "f4"
    if let layouts = Self.byLastPart[lastPart], lastPart != "weight" || !hasPlainNumbers {
      for layout in layouts {
        if let finding = finding(at: position, layout) { return finding }
      }
    }
    guard !hasPlainNumbers || names[tensor.name + ".absmax"] != nil else { return nil }
    for layout in Self.others {
      if let finding = finding(at: position, layout) { return finding }
    }
    return nil
  }

  private func finding(at position: Int, _ layout: PackedLayout) -> PackedFinding? {
    let tensor = tensors[position]
    guard tensor.name.utf8.count > layout.codes.utf8.count, tensor.name.hasSuffix(layout.codes)
    else { return nil }
    let base = String(tensor.name.dropLast(layout.codes.count))
    var byEnding: [String: (position: Int, part: PackedPart)] = [:]
    for (ending, part) in layout.parts {
      let name = PackedNames.name(base: base, ending: ending)
      if let other = names[name], other != position { byEnding[ending] = (other, part) }
    }
    let pieces = PackedPieces(
      codes: tensor, parts: byEnding.mapValues { tensors[$0.position] },
      contents: { ending in byEnding[ending].flatMap { contents($0.position) } })
    let readings = layout.read(pieces).filter { $0.elements != nil }
    guard !readings.isEmpty else { return nil }
    // The layout's own order, so that equal files give equal results; two endings may be one name.
    var known: Set<Int> = []
    let parts = layout.parts.compactMap { byEnding[$0.ending] }
      .filter { known.insert($0.position).inserted }
    return PackedFinding(
      layout: layout, codes: position, name: base + layout.weight, parts: parts,
      readings: readings)
  }
}
