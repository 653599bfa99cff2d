extension LineScanner {
  /// How deep expressions may nest.
  private static let limit = 64

  /// An expression, with a choice `a if b else c` at its top if there is one.
  mutating func expression(depth: Int = 0) throws(Problem) -> Expression {
    guard depth < LineScanner.limit else { throw Problem(text: "an expression nests too deeply") }
    let first = try condition(depth: depth + 1)
    guard take("if") else { return first }
    let condition = try condition(depth: depth + 1)
    try expect("else")
    return .choice(first, condition: condition, otherwise: try expression(depth: depth + 1))
  }

  /// An expression without a choice at its top.
  mutating func condition(depth: Int = 0) throws(Problem) -> Expression {
    var left = try conjunction(depth: depth)
    while take("or") { left = .binary(.or, left, try conjunction(depth: depth)) }
    return left
  }

  private mutating func conjunction(depth: Int) throws(Problem) -> Expression {
    var left = try negation(depth: depth)
    while take("and") { left = .binary(.and, left, try negation(depth: depth)) }
    return left
  }

  private mutating func negation(depth: Int) throws(Problem) -> Expression {
    guard depth < LineScanner.limit else { throw Problem(text: "an expression nests too deeply") }
    if take("not") { return .not(try negation(depth: depth + 1)) }
    let left = try sum(depth: depth)
    for (text, comparison) in LineScanner.comparisons where take(text) {
      return .binary(comparison, left, try sum(depth: depth))
    }
    if take("not") {
      try expect("in")
      return .not(.binary(.isIn, left, try sum(depth: depth)))
    }
    return left
  }

  private static let comparisons: [(String, Expression.Operator)] = [
    ("==", .equal), ("!=", .unequal), ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<", .less),
    (">", .greater), ("in", .isIn),
  ]

  private mutating func sum(depth: Int) throws(Problem) -> Expression {
    var left = try product(depth: depth)
    while true {
      if take("+") {
        left = .binary(.add, left, try product(depth: depth))
      } else if take("-") {
        left = .binary(.subtract, left, try product(depth: depth))
      } else {
        return left
      }
    }
  }

  private mutating func product(depth: Int) throws(Problem) -> Expression {
    var left = try power(depth: depth)
    while true {
      if take("*") {
        left = .binary(.multiply, left, try power(depth: depth))
      } else if take("/") {
        left = .binary(.divide, left, try power(depth: depth))
      } else if take("%") {
        left = .binary(.remainder, left, try power(depth: depth))
      } else {
        return left
      }
    }
  }

  private mutating func power(depth: Int) throws(Problem) -> Expression {
    guard depth < LineScanner.limit else { throw Problem(text: "an expression nests too deeply") }
    if take("-") { return .negative(try power(depth: depth + 1)) }
    let base = try element(depth: depth)
    return take("^") ? .binary(.power, base, try power(depth: depth + 1)) : base
  }

  private mutating func element(depth: Int) throws(Problem) -> Expression {
    var base = try atom(depth: depth)
    while take("[") {
      base = .element(of: base, at: try expression(depth: depth + 1))
      try expect("]")
    }
    return base
  }

  private mutating func atom(depth: Int) throws(Problem) -> Expression {
    if take("(") {
      let inside = try expression(depth: depth + 1)
      try expect(")")
      return inside
    }
    if take("[") { return .list(try arguments(closedBy: "]", depth: depth)) }
    if let text = quoted() { return .value(.string(text)) }
    if let number = try number() { return .value(number) }
    guard let word = word(dotted: true) else { throw Problem(text: "expected a value") }
    switch word {
    case "true": return .value(.boolean(true))
    case "false": return .value(.boolean(false))
    case "null": return .value(.null)
    default: break
    }
    if let function = Expression.Function(rawValue: word), take("(") {
      return .call(function, try arguments(closedBy: ")", depth: depth))
    }
    return .key(word)
  }

  private mutating func arguments(
    closedBy end: String, depth: Int
  ) throws(Problem) -> [Expression] {
    var result: [Expression] = []
    while !take(end) {
      if !result.isEmpty { try expect(",") }
      result.append(try expression(depth: depth + 1))
    }
    return result
  }

  /// `KEY = EXPRESSION`, several between commas.
  mutating func assignments() throws(Problem) -> [String: Expression] {
    var values: [String: Expression] = [:]
    repeat {
      guard let key = word(dotted: true) else { throw .init(text: "expected a key") }
      try expect("=")
      values[key] = try expression()
    } while take(",")
    return values
  }
}
