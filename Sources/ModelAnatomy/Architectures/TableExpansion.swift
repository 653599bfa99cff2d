/// The tensors of a model that a table and a config describe.
struct TableExpansion {
  /// Twice as many tensors as any published model has, and few enough to hold: the most have mixtures with a tensor for
  /// each expert, 69,000 of them in Kimi K2.
  static let limit = 200_000

  private(set) var tensors: [TensorFacts] = []
  private let library: TableLibrary

  /// The tensors that a config calls for, in the order of the table.
  ///
  /// - Throws: ``ConfigError`` for a model type that no table serves, and as expressions do.
  static func tensors(
    of config: ModelConfig, in library: TableLibrary = .shared
  ) throws(ConfigError) -> [TensorFacts] {
    let type = try config.modelType
    guard let table = library.table(ofType: type) else { throw library.unknown(type) }
    var expansion = TableExpansion(library: library)
    let head = table.head(of: config)
    let scope = ConfigScope(config, table: table, modelType: type, head: head?.word ?? "")
    let bare = head == nil && !config.isSavedWithHead
    try expansion.add(
      table.body, after: bare ? "" : table.prefix, root: "", section: bare ? "" : table.prefix,
      scope,
      depth: 0)
    if let head {
      try expansion.add(head.lines, after: "", root: "", section: "", scope, depth: 0)
    }
    return expansion.tensors
  }

  private init(library: TableLibrary) { self.library = library }

  private mutating func add(
    _ lines: [ArchitectureTable.Line], after beginning: String, root: String, section: String,
    _ scope: ConfigScope, depth: Int
  ) throws(ConfigError) {
    for line in lines {
      switch line {
      case .tensor(let tensor): try add(tensor, after: beginning, root: root, section, scope)
      case .group(let group):
        try TableExpansion.forEach(group.name, after: beginning, scope, if: group.condition) {
          (name, scope) throws(ConfigError) in
          try add(group.lines, after: name, root: root, section: section, scope, depth: depth)
        }
      case .submodel(let model):
        try TableExpansion.forEach(model.name, after: beginning, scope, if: model.condition) {
          (name, scope) throws(ConfigError) in
          try add(model, at: name, scope, depth: depth)
        }
      }
    }
  }

  private mutating func add(
    _ model: ArchitectureTable.Submodel, at name: String, _ scope: ConfigScope, depth: Int
  ) throws(ConfigError) {
    guard depth < 6 else { throw .invalid(key: model.target, expected: "no model within itself") }
    var config = scope.config
    if let key = model.configKey {
      let found = try scope.value(key, depth: 0)
      guard case .object(let values) = found else {
        config = ModelConfig([:])
        guard found == .null else { throw .invalid(key: key, expected: "an object") }
        return try add(model, at: name, config, scope, depth: depth)
      }
      config = ModelConfig(values)
    }
    try add(model, at: name, config, scope, depth: depth)
  }

  private mutating func add(
    _ model: ArchitectureTable.Submodel, at name: String, _ config: ModelConfig,
    _ scope: ConfigScope, depth: Int
  ) throws(ConfigError) {
    var type = model.target
    if model.isNamedByConfig, case .string(let named)? = config.values["model_type"] {
      type = named
    }
    guard let table = library.table(ofType: type) ?? library.table(named: type) else {
      throw library.unknown(type)
    }
    let head = model.head.flatMap { word in table.heads.first { $0.words.contains(word) } }
    let inner = ConfigScope(
      config, table: table, modelType: type, head: model.head ?? "", outer: scope.config.values)
    let beginning = head == nil ? name : name + table.prefix
    try add(
      table.body, after: beginning, root: name, section: beginning, inner, depth: depth + 1)
    if let head {
      try add(head.lines, after: name, root: name, section: name, inner, depth: depth + 1)
    }
  }

  private mutating func add(
    _ tensor: ArchitectureTable.Tensor, after beginning: String, root: String, _ section: String,
    _ scope: ConfigScope
  ) throws(ConfigError) {
    guard let dimensions = tensor.shape else { return }
    if case .buffer = tensor.kind { return }
    try TableExpansion.forEach(tensor.name, after: beginning, scope, if: tensor.condition) {
      (name, scope) throws(ConfigError) in
      if case .tied(_, let condition, _) = tensor.kind {
        guard let condition, try !scope.holds(condition) else { return }
      }
      var shape: [Int] = []
      // The width, which is last, is what a config that is none lacks first.
      for dimension in dimensions.reversed() {
        shape.append(try scope.dimension(dimension, of: name))
      }
      shape.reverse()
      guard tensors.count < TableExpansion.limit else { throw .tooManyTensors(tensor: name) }
      guard let elements = try? TensorFacts.elements(of: shape, name: name) else {
        throw .tooLarge(tensor: name)
      }
      tensors.append(TensorFacts(name: name, shape: shape, elements: elements))
    }
  }

  /// Calls a function with each name that a pattern stands for, and the scope with its numbers.
  private static func forEach(
    _ pattern: TablePattern, after beginning: String, _ scope: ConfigScope,
    if condition: Expression?,
    _ body: (String, ConfigScope) throws(ConfigError) -> Void
  ) throws(ConfigError) {
    try visit(pattern.pieces[...], beginning, scope) { (name, scope) throws(ConfigError) in
      if try scope.holds(condition) { try body(name, scope) }
    }
  }

  private static func visit(
    _ pieces: ArraySlice<TablePattern.Piece>, _ name: String, _ scope: ConfigScope,
    _ body: (String, ConfigScope) throws(ConfigError) -> Void
  ) throws(ConfigError) {
    guard let piece = pieces.first else { return try body(name, scope) }
    let rest = pieces.dropFirst()
    switch piece {
    case .text(let text): try visit(rest, name + text, scope, body)
    case .either(let choices): try visit(rest, name + (choices.first ?? ""), scope, body)
    case .each(let choices):
      for choice in choices { try visit(rest, name + choice, scope, body) }
    case .number: return
    case .loop(let variable, let from, let to):
      let from = try scope.count(from, of: name)
      let to = try scope.count(to, of: name)
      guard from < to else { return }
      for number in from..<to {
        try scope.visits.add(1, at: name)
        var inner = scope
        inner.numbers.append((variable, number))
        try visit(rest, "\(name)\(number)", inner, body)
      }
    }
  }
}

extension ArchitectureTable {
  /// The head that a config's class has, if the table describes it.
  func head(of config: ModelConfig) -> (word: String, lines: [Line])? {
    guard case .list(let names)? = config.values["architectures"],
      case .string(let name)? = names.first
    else { return naturalHead.flatMap(head(called:)) }
    var best: (word: String, lines: [Line])?
    for head in heads {
      for word in head.words where name.hasSuffix(word) && word.count > best?.word.count ?? 0 {
        best = (word, head.lines)
      }
    }
    return best
  }

  private func head(called word: String) -> (word: String, lines: [Line])? {
    heads.first { $0.words.contains(word) }.map { (word, $0.lines) }
  }
}
