/// A table of an architecture in the form in which names are compared with it.
final class Family: Sendable {
  /// One reading of a rule, with its alternatives chosen.
  final class Entry: Sendable {
    let familyName: String
    let rule: Rule
    let pattern: Pattern
    /// The stack that the name tells by itself.
    let stack: Stack?

    var isBuffer: Bool { if case .buffer = rule.remark { true } else { false } }

    init(_ rule: Rule, _ pattern: Pattern, familyName: String, stack: Stack?) {
      self.familyName = familyName
      self.stack = rule.stack ?? stack ?? pattern.stack
      self.rule = rule
      self.pattern = pattern
    }
  }

  /// The word by which reports call it.
  let name: String
  /// The only stack, or nil if the words `encoder` and `decoder` in the names tell.
  let stack: Stack?
  /// Patterns of which one must occur, where the table alone would fit other families too.
  let markers: [String]
  /// What classes with a head put before the names: `model.`.
  let prefix: String
  let rules: [Rule]
  private let entries: [HashedName: [Entry]]
  /// What stands in its blocks, by the names behind the block's number.
  private let locals: [HashedName: [Entry]]
  private let marks: Set<HashedName>

  init(_ table: ArchitectureTable, in library: TableLibrary) {
    name = table.name
    stack = table.stack
    markers = table.marks
    prefix = table.prefix
    var flattening = TableFlattening(library: library, prefix: table.prefix)
    flattening.add(table.body, after: "", place: .init(stack: nil), depth: 0)
    for head in table.heads {
      flattening.add(head.lines, after: "", place: .init(stack: nil), depth: 0)
    }
    rules = flattening.rules
    var entries: [HashedName: [Entry]] = [:]
    var locals: [HashedName: [Entry]] = [:]
    for rule in rules {
      for pattern in Pattern.expand(rule.pattern) {
        let entry = Entry(rule, pattern, familyName: table.name, stack: table.stack)
        entries[HashedName(pattern.key), default: []].append(entry)
        if let local = pattern.local { locals[HashedName(local), default: []].append(entry) }
      }
    }
    self.entries = entries
    self.locals = locals
    marks = Set(table.marks.flatMap(Pattern.expand).map { HashedName($0.key) })
  }

  /// The rules that a name fits.
  func entries(for name: HashedName) -> [Entry]? { entries[name] }

  /// The rules for a name in one of its blocks, given without what stands before.
  func locals(_ name: HashedName) -> [Entry]? { locals[name] }

  /// Whether a name is one of the marks.
  func isMarked(by name: HashedName) -> Bool { marks.contains(name) }
}
