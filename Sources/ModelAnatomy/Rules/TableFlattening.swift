/// Writes the lines of a table as patterns of whole names.
struct TableFlattening {
  private(set) var rules: [Rule] = []
  private let library: TableLibrary
  private let prefix: String
  private var seen: Set<String> = []
  /// What stands before the names of the model that is being written: of its body, and of the whole where it is a
  /// part of another.
  private var body = ""
  private var root: String?

  init(library: TableLibrary, prefix: String) {
    self.library = library
    self.prefix = prefix
  }

  mutating func add(
    _ lines: [ArchitectureTable.Line], after beginning: String, place: ArchitectureTable.Branch,
    depth: Int
  ) {
    for line in lines {
      switch line {
      case .tensor(let tensor):
        for name in TableFlattening.patterns(tensor.name) {
          add(tensor, named: beginning + name, place: place)
        }
      case .group(let group):
        for name in TableFlattening.patterns(group.name) {
          add(
            group.lines, after: beginning + name, place: place.refined(by: group.place),
            depth: depth)
        }
      case .submodel(let model):
        guard depth < 4, let table = library.table(ofType: model.target) else { continue }
        var inner = place.refined(by: model.place)
        inner.stack = inner.stack ?? table.stack
        for name in TableFlattening.patterns(model.name) {
          let head = table.heads.first { head in model.head.map(head.words.contains) ?? false }
          let body = head == nil ? name : name + table.prefix
          let outside = (self.body, root)
          (self.body, root) = (beginning + body, beginning + name)
          add(table.body, after: beginning + body, place: inner, depth: depth + 1)
          if let head { add(head.lines, after: beginning + name, place: inner, depth: depth + 1) }
          (self.body, root) = outside
        }
      }
    }
  }

  private mutating func add(
    _ tensor: ArchitectureTable.Tensor, named name: String, place: ArchitectureTable.Branch
  ) {
    guard seen.insert(name).inserted else { return }
    let place = place.refined(by: tensor.place)
    let remark: Rule.Remark =
      switch tensor.kind {
      case .parameter: .none
      case .buffer(let what): .buffer(what)
      case .fixed(let why): .fixed(why)
      case .unused(let why): .unused(why)
      // Whether it is depends on a config, or on the contents.
      case .tied(_, _, isUsual: false): .none
      case .tied(let owner, _, isUsual: true): .tied(owner: ownName(owner))
      }
    rules.append(
      Rule(
        pattern: name, parts: tensor.components, role: tensor.role, remark: remark,
        stack: place.stack, modality: place.modality))
  }

  /// The owner's name as patterns of this table have it.
  private func ownName(_ owner: String) -> String {
    if owner.hasPrefix(".") { return body + owner.dropFirst() }
    if let root { return root + owner }
    return owner.hasPrefix(prefix) ? String(owner.dropFirst(prefix.count)) : owner
  }

  /// A name with loops as places for numbers, and each choice of which all are there on its own.
  private static func patterns(_ name: TablePattern) -> [String] {
    var results = [""]
    for piece in name.pieces {
      switch piece {
      case .text(let text): results = results.map { $0 + text }
      case .either(let choices):
        results = results.map { "\($0)(\(choices.joined(separator: "|")))" }
      case .each(let choices): results = results.flatMap { name in choices.map { name + $0 } }
      case .number(let variable):
        results = results.map {
          $0 + (variable == "n" || variable == "e" ? "{\(variable)}" : "{i}")
        }
      case .loop(let variable, let from, let to):
        let number = variable == "n" || variable == "e" ? "{\(variable)}" : "{i}"
        results = results.flatMap { name -> [String] in
          if name.isEmpty || name.hasSuffix(".") { return [name + number] }
          // A number at the end of a word stays a part of the word.
          guard case .value(.integer(let first)) = from, let last = constant(to), first < last,
            last - first < 64
          else { return [] }
          return (first..<last).map { "\(name)\($0)" }
        }
      }
    }
    return results
  }

  private static func constant(_ expression: Expression) -> Int? {
    switch expression {
    case .value(let value): Arithmetic.integer(value)
    case .binary(.add, .value(let a), .value(let b)):
      Arithmetic.integer(a).flatMap { a in Arithmetic.integer(b).map { a + $0 } }
    default: nil
    }
  }
}

extension ArchitectureTable.Branch {
  /// The place with what an inner line says instead.
  func refined(by inner: Self) -> Self {
    .init(stack: inner.stack ?? stack, modality: inner.modality ?? modality)
  }
}
