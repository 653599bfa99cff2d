/// Which families a model's names belong to, and which rule goes for each name.
struct Recognition {
  /// The words of the families that explain tensors, the one that explains most first.
  let families: [String]
  /// Whether the first family explains nearly all tensors, so that what it says of all of its models
  /// may be believed of this one.
  let isThorough: Bool
  private let candidates: [[Family.Entry]]

  /// A family takes part if one of its rules matches a tensor of a block, and one of its markers
  /// occurs if it has any.
  ///
  /// Between families that explain equally many tensors, their order decides.
  init(of names: NameTable, index: RuleIndex) {
    var scores = [Int](repeating: 0, count: index.families.count)
    var qualified = Set<Int>()
    var marked = Set<Int>()
    for name in names.uniqueNames {
      var seen = Set<Int>()
      for (family, entry) in name.match.entries {
        if seen.insert(family).inserted { scores[family] += name.count }
        if entry.pattern.hasDepth { qualified.insert(family) }
      }
      marked.formUnion(name.match.marked)
    }
    let ranked = index.families.indices
      .filter { qualified.contains($0) }
      .filter { index.families[$0].markers.isEmpty || marked.contains($0) }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
    var rank: [Int: Int] = [:]
    for (position, family) in ranked.enumerated() { rank[family] = position }
    let found = names.uniqueNames.map { name in
      name.match.entries
        .filter { rank[$0.family] != nil }
        .sorted { rank[$0.family, default: 0] < rank[$1.family, default: 0] }
    }
    candidates = found.map { $0.map(\.entry) }
    let total = names.uniqueNames.reduce(0) { $0 + $1.count }
    isThorough = ranked.first.map { scores[$0] * 10 >= total * 9 } ?? false
    let used = Set(found.compactMap { $0.first?.family })
    families = ranked.filter(used.contains).map { index.families[$0].name }
  }

  /// Whether a rule takes the unique name at a position.
  func isKnown(_ position: Int) -> Bool { !candidates[position].isEmpty }

  /// The rule for a tensor, if any takes its name.
  func entry(for tensor: Int, in names: NameTable) -> Family.Entry? {
    let entries = candidates[names.position(of: tensor)]
    guard let first = entries.first else { return nil }
    if first.pattern.required.isEmpty { return first }
    let numbers = names.numbers(of: tensor)
    return entries.first { entry in
      entry.pattern.required.allSatisfy { numbers[numbers.startIndex + $0.key] == $0.value }
    }
  }
}
