/// The values that expressions of a table see: a config, the defaults around it, and the numbers of
/// the loops that are open.
struct ConfigScope {
  /// Counts what loops go through, so that no config keeps one busy for long.
  final class Visits {
    private var count = 0

    func add(_ number: Int, at name: String) throws(ConfigError) {
      count += number
      guard count <= 2 * TableExpansion.limit else { throw .tooManyTensors(tensor: name) }
    }
  }

  let config: ModelConfig
  let table: ArchitectureTable
  let modelType: String
  /// The word of the head in force; empty for the bare model.
  let head: String
  /// The config that this one is a part of.
  let outer: [String: ConfigValue]?
  private let typeDefaults: [String: Expression]
  /// How many numbers loops went through.
  let visits = Visits()
  var numbers: [(name: String, value: Int)] = []

  init(
    _ config: ModelConfig, table: ArchitectureTable, modelType: String, head: String,
    outer: [String: ConfigValue]? = nil
  ) {
    self.config = config
    self.table = table
    self.modelType = modelType
    self.head = head
    self.outer = outer
    typeDefaults = table.types.first { $0.name == modelType }?.defaults ?? [:]
  }

  private static let limit = 32

  /// The value of a key; null if it has none.
  func value(_ key: String, depth: Int) throws(ConfigError) -> ConfigValue {
    guard depth < ConfigScope.limit else {
      throw .invalid(key: key, expected: "a value that does not depend on itself")
    }
    if let number = numbers.last(where: { $0.name == key }) { return .integer(number.value) }
    if let definition = table.definitions[key] {
      return try value(of: definition, depth: depth + 1)
    }
    switch key {
    case "model_type": return .string(modelType)
    case "head": return .string(head)
    case "num_labels": return .integer(try config.classes())
    default: break
    }
    if key.hasPrefix("outer.") {
      return ConfigScope.find(String(key.dropFirst(6)), in: outer ?? [:]) ?? .null
    }
    if let found = ConfigScope.find(key, in: config.values) { return found }
    for synonym in Synonyms.of(key) {
      if let found = ConfigScope.find(synonym, in: config.values) { return found }
    }
    if let fallback = typeDefaults[key] ?? table.defaults[key] {
      return try value(of: fallback, depth: depth + 1)
    }
    if let fallback = table.absences[key], config.values[key] == nil {
      return try value(of: fallback, depth: depth + 1)
    }
    return .null
  }

  /// A value that is not null, by a key that may lead into objects.
  static func find(_ key: String, in values: [String: ConfigValue]) -> ConfigValue? {
    if let value = values[key] { return value == .null ? nil : value }
    guard let dot = key.firstIndex(of: "."), case .object(let inner)? = values[String(key[..<dot])]
    else { return nil }
    return find(String(key[key.index(after: dot)...]), in: inner)
  }

  func value(of expression: Expression, depth: Int = 0) throws(ConfigError) -> ConfigValue {
    switch expression {
    case .value(let value): return value
    case .key(let key): return try value(key, depth: depth)
    case .list(let elements):
      var values: [ConfigValue] = []
      for element in elements { values.append(try value(of: element, depth: depth)) }
      return .list(values)
    case .element(let list, let index):
      return try element(value(of: list, depth: depth), value(of: index, depth: depth), of: list)
    case .not(let inner): return .boolean(!ConfigScope.isTrue(try value(of: inner, depth: depth)))
    case .negative(let inner):
      return try Arithmetic.apply(.subtract, .integer(0), value(of: inner, depth: depth), in: inner)
    case .choice(let first, let condition, let otherwise):
      let holds = ConfigScope.isTrue(try value(of: condition, depth: depth))
      return try value(of: holds ? first : otherwise, depth: depth)
    case .binary(.and, let left, let right):
      let first = try value(of: left, depth: depth)
      return ConfigScope.isTrue(first) ? try value(of: right, depth: depth) : first
    case .binary(.or, let left, let right):
      let first = try value(of: left, depth: depth)
      return ConfigScope.isTrue(first) ? first : try value(of: right, depth: depth)
    case .binary(let operation, let left, let right):
      return try Arithmetic.apply(
        operation, value(of: left, depth: depth), value(of: right, depth: depth), in: expression)
    case .call(let function, let arguments):
      var values: [ConfigValue] = []
      for argument in arguments { values.append(try value(of: argument, depth: depth)) }
      return try Arithmetic.call(function, values, in: expression)
    }
  }

  /// Whether a condition holds; what is missing does not.
  func holds(_ condition: Expression?) throws(ConfigError) -> Bool {
    guard let condition else { return true }
    return ConfigScope.isTrue(try value(of: condition))
  }

  /// A dimension: a whole number from 1 to 2^40.
  func dimension(_ expression: Expression, of tensor: String) throws(ConfigError) -> Int {
    try number(expression, in: 1...(1 << 40), of: tensor)
  }

  /// A number of things that may be none.
  func count(_ expression: Expression, of tensor: String) throws(ConfigError) -> Int {
    try number(expression, in: 0...(1 << 40), of: tensor)
  }

  private func number(
    _ expression: Expression, in range: ClosedRange<Int>, of tensor: String
  ) throws(ConfigError) -> Int {
    let found = Arithmetic.integer(try value(of: expression))
    if let found, range.contains(found) { return found }
    throw culprit(in: expression, range, depth: 0) ?? .tooLarge(tensor: tensor)
  }

  /// What is wrong with the first key of an expression that has no value, or none that can be used.
  private func culprit(
    in expression: Expression, _ range: ClosedRange<Int>, depth: Int
  ) -> ConfigError? {
    guard depth < ConfigScope.limit else { return nil }
    for key in expression.keys where !numbers.contains(where: { $0.name == key }) {
      if let inner = table.definitions[key] {
        if let error = culprit(in: inner, range, depth: depth + 1) { return error }
        continue
      }
      guard let value = try? value(key, depth: 0), value != .null else {
        let fallback = typeDefaults[key] ?? table.defaults[key]
        return fallback.flatMap { culprit(in: $0, range, depth: depth + 1) } ?? .missing(key: key)
      }
      guard let number = Arithmetic.integer(value), range.contains(number) else {
        if case .list = value { continue }
        return .invalid(key: key, expected: "a whole number of at least \(range.lowerBound)")
      }
    }
    return nil
  }

  static func isTrue(_ value: ConfigValue) -> Bool {
    switch value {
    case .null: false
    case .boolean(let value): value
    case .integer(let value): value != 0
    case .number(let value): value != 0
    case .string(let value): !value.isEmpty
    case .list(let values): !values.isEmpty
    case .object(let values): !values.isEmpty
    }
  }

  private func element(
    _ list: ConfigValue, _ index: ConfigValue, of expression: Expression
  ) throws(ConfigError) -> ConfigValue {
    guard case .list(let values) = list else {
      // One value for all.
      return list
    }
    guard let index = Arithmetic.integer(index) else { return .null }
    let place = index < 0 ? values.count + index : index
    return values.indices.contains(place) ? values[place] : .null
  }
}

extension Expression {
  /// The keys of the config that it reads, in order.
  var keys: [String] {
    switch self {
    case .value: []
    case .key(let key): [key]
    case .list(let elements), .call(_, let elements): elements.flatMap(\.keys)
    case .element(let list, let index): list.keys + index.keys
    case .not(let inner), .negative(let inner): inner.keys
    case .binary(_, let left, let right): left.keys + right.keys
    case .choice(let first, let condition, let otherwise):
      first.keys + condition.keys + otherwise.keys
    }
  }

  var firstKey: String? { keys.first }
}
