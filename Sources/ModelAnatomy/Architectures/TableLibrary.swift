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

  /// The error for a type that no table serves, with the types whose names are nearest.
  func unknown(_ type: String) -> ConfigError {
    let wanted = Array(type.lowercased().utf8.prefix(64))
    let distances = modelTypes.map { name in
      (distance: TableLibrary.distance(wanted, Array(name.utf8)), name: name)
    }
    let near = distances.filter { $0.distance <= max(2, wanted.count / 2) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    return .unknownModel(type, nearest: near.prefix(3).map(\.name))
  }

  /// How many bytes have to be added, left out or replaced to make one of the other (Levenshtein, 1966).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, byte) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in second.enumerated() {
        let replaced = diagonal + (byte == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(replaced, row[place] + 1, row[place + 1] + 1)
      }
    }
    return row[second.count]
  }
}
