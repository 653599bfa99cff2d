import Synchronization

/// All tables in the form in which names are compared with them, each made when it is first asked for.
final class FamilyLibrary: Sendable {
  /// The tables that come with this library.
  static let shared = FamilyLibrary(
    .shared,
    names: TableNames(
      words: TableTexts.words, published: TableTexts.published, marked: TableTexts.marked,
      tableCount: TableTexts.all.count))

  /// How many tables are tried on a model at most, how many at least, and how many for one of its names.
  private static let tries = (most: 24, least: 8, perWord: 5)

  let tables: TableLibrary
  private let families: Mutex<[Int: Family]> = Mutex([:])
  /// The tables by the ends of their names.
  let tails: TableNames

  init(_ tables: TableLibrary, names: TableNames? = nil) {
    self.tables = tables
    tails = names ?? TableNames(of: tables.texts)
  }

  /// A table in the form in which names are compared with it.
  func family(at position: Int) -> Family? {
    if let family = families.withLock({ $0[position] }) { return family }
    guard let table = tables.table(at: position) else { return nil }
    let family = Family(table, in: tables)
    families.withLock { $0[position] = family }
    return family
  }

  /// The tables that a model's names may be of, ready for looking them up.
  func index(for names: NameTable) -> RuleIndex {
    RuleIndex(families: candidates(for: names).compactMap(family(at:)))
  }

  /// The positions of the tables that have most of the names, the rarest names counting most, and of those that have
  /// names which few of these have.
  ///
  /// Of those that have as many, tables of publications go first, then those with few other names; those with marks are
  /// never left out.
  ///
  /// - Complexity: linear in the number of different names and the tables that have them.
  func candidates(for names: NameTable) -> [Int] {
    var scores: [Int: Double] = [:]
    var words: [Int: [Int]] = [:]
    var asked: Set<[UInt8]> = []
    for name in names.uniqueNames {
      let word = TableNames.lastWord(of: name.key.dropLast(name.ending.length))
      guard asked.insert(word).inserted, let tables = tails.tables[word] else { continue }
      for table in tables {
        scores[Int(table), default: 0] += 1 / Double(tables.count)
        words[Int(table), default: []].append(asked.count - 1)
      }
    }
    let tails = tails
    func rank(_ table: Int) -> (Double, Int, Int, Int) {
      (
        -(scores[table] ?? 0), tails.published.contains(table) ? 0 : 1, tails.wordCounts[table],
        table
      )
    }
    let ranked = scores.keys.sorted { rank($0) < rank($1) }
    let enough = ranked.prefix(FamilyLibrary.tries.least).last.flatMap { scores[$0] } ?? 0
    var best: [Int] = []
    var tablesOfWord = Array(repeating: 0, count: asked.count)
    for table in ranked {
      let words = words[table] ?? []
      let isWanted =
        best.count < FamilyLibrary.tries.least
        || tails.marked.contains(table) && scores[table] == enough
        || words.contains { tablesOfWord[$0] < FamilyLibrary.tries.perWord }
      guard isWanted else { continue }
      best.append(table)
      if best.count == FamilyLibrary.tries.most { break }
      for word in words { tablesOfWord[word] += 1 }
    }
    return best.sorted(by: precedes)
  }

  /// Tables with marks go before those that their names extend, those of the publication that the
  /// names come from before later ones, small ones before large ones.
  private func precedes(_ first: Int, _ second: Int) -> Bool {
    let isMarked = [first, second].map(tails.marked.contains)
    if isMarked[0] != isMarked[1] { return isMarked[0] }
    let isFirst = [first, second].map(tails.published.contains)
    if isFirst[0] != isFirst[1] { return isFirst[0] }
    let sizes = [first, second].map { family(at: $0)?.rules.count ?? 0 }
    return (sizes[0], first) < (sizes[1], second)
  }
}
