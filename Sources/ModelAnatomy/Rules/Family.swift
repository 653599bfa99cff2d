/// A table of an architecture in the form in which names are compared with it.
struct Family: Sendable {
  /// The word by which reports call it.
  let name: String
  /// The only stack, or nil if the words `encoder` and `decoder` in the names tell.
  let stack: Stack?
  /// Patterns of which one must occur, where the table alone would fit other families too.
  let markers: [String]
  /// What classes with a head put before the names: `model.`.
  let prefix: String
  let rules: [Rule]

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
  }
}
