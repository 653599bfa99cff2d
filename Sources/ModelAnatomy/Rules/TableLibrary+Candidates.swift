extension TableLibrary {
  /// How many tables are tried on a model.
  private static let tries = 24

  /// The tables that a model's names may be of, ready for looking them up.
  func index(for names: NameTable) -> RuleIndex {
    RuleIndex(families: candidates(for: names).compactMap(family(at:)))
  }

  /// The positions of the tables that have most of the names, the rarest names counting most.
  ///
  /// - Complexity: linear in the number of different names and the tables that have them.
  func candidates(for names: NameTable) -> [Int] {
    var scores: [Int: Double] = [:]
    var asked: Set<[UInt8]> = []
    for name in names.uniqueNames {
      let word = TableNames.lastWord(of: name.key.dropLast(name.ending.length))
      guard asked.insert(word).inserted, let tables = tails.tables[word] else { continue }
      for table in tables { scores[Int(table), default: 0] += 1 / Double(tables.count) }
    }
    let best = scores.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(TableLibrary.tries)
    return best.map(\.key).sorted(by: precedes)
  }

  /// Tables with marks go before those that their names extend, small ones before large ones.
  private func precedes(_ first: Int, _ second: Int) -> Bool {
    let marks = [first, second].map { family(at: $0)?.markers.isEmpty ?? true }
    if marks[0] != marks[1] { return !marks[0] }
    let sizes = [first, second].map { family(at: $0)?.rules.count ?? 0 }
    return (sizes[0], first) < (sizes[1], second)
  }
}
