import Synchronization

/// All tables, each parsed when it is first asked for.
final class TableLibrary: Sendable {
  /// The tables that come with this library.
  static let shared = TableLibrary(texts: TableTexts.all, types: TableTexts.types)

  let texts: [String]
  private let types: [String: Int]
  private let parsed: Mutex<[Int: ArchitectureTable]> = Mutex([:])

  /// - Parameters:
  ///   - texts: the tables' texts. Those that cannot be read are as if they were not there.
  ///   - types: the position of the text for each architecture and model type.
  init(texts: [String], types: [String: Int]) {
    self.texts = texts
    self.types = types
  }

  /// A library of some tables, as tests use it.
  ///
  /// - Throws: ``TableError`` for the first that cannot be read.
  convenience init(texts: [String]) throws(TableError) {
    var types: [String: Int] = [:]
    for (position, text) in texts.enumerated() {
      let table = try TableParser.parse(text)
      types[table.name] = types[table.name] ?? position
      for type in table.types { types[type.name] = position }
    }
    self.init(texts: texts, types: types)
  }

  func table(at position: Int) -> ArchitectureTable? {
    table(at: position, depth: 0)
  }

  private func table(at position: Int, depth: Int) -> ArchitectureTable? {
    if let table = parsed.withLock({ $0[position] }) { return table }
    guard depth < 8, var table = try? TableParser.parse(texts[position]) else { return nil }
    if let other = table.like {
      guard let base = types[other].flatMap({ self.table(at: $0, depth: depth + 1) }) else {
        return nil
      }
      table = table.extending(base)
    }
    parsed.withLock { $0[position] = table }
    return table
  }

  /// Whether a table tells the shapes of the models of a type.
  func describes(_ type: String) -> Bool {
    table(ofType: type).map { table in table.types.contains { $0.name == type } } ?? false
  }

  func table(ofType type: String) -> ArchitectureTable? { types[type].flatMap(table(at:)) }

  func table(named name: String) -> ArchitectureTable? { table(ofType: name) }

  /// The model types of all tables.
  var modelTypes: [String] { types.keys.sorted() }
}
