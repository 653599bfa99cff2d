/// What the operators and functions of tables compute.
///
/// Whole numbers stay whole, and division of them rounds down. What does not fit 64 bits is an error.
enum Arithmetic {
  static func integer(_ value: ConfigValue) -> Int? {
    switch value {
    case .integer(let value): value
    case .boolean(let value): value ? 1 : 0
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  static func real(_ value: ConfigValue) -> Double? {
    switch value {
    case .number(let value): value
    default: integer(value).map(Double.init)
    }
  }

  static func apply(
    _ operation: Expression.Operator, _ left: ConfigValue, _ right: ConfigValue,
    in expression: Expression
  ) throws(ConfigError) -> ConfigValue {
    switch operation {
    case .equal: return .boolean(areEqual(left, right))
    case .unequal: return .boolean(!areEqual(left, right))
    case .isIn: return .boolean(contains(right, left))
    case .less, .lessOrEqual, .greater, .greaterOrEqual:
      guard let first = real(left), let second = real(right) else { return .boolean(false) }
      switch operation {
      case .less: return .boolean(first < second)
      case .lessOrEqual: return .boolean(first <= second)
      case .greater: return .boolean(first > second)
      default: return .boolean(first >= second)
      }
    default: break
    }
    if left == .null || right == .null { return .null }
    if case .list(let first) = left, case .list(let second) = right, operation == .add {
      return .list(first + second)
    }
    if case .number = left { return try reals(operation, left, right, expression) }
    if case .number = right { return try reals(operation, left, right, expression) }
    guard let first = integer(left), let second = integer(right),
      let result = whole(operation, first, second)
    else { throw failure(expression) }
    return .integer(result)
  }

  private static func whole(_ operation: Expression.Operator, _ a: Int, _ b: Int) -> Int? {
    switch operation {
    case .add: checked(a.addingReportingOverflow(b))
    case .subtract: checked(a.subtractingReportingOverflow(b))
    case .multiply: checked(a.multipliedReportingOverflow(by: b))
    case .divide: b == 0 ? nil : floorDivision(a, b)
    case .remainder: b == 0 ? nil : floorDivision(a, b).flatMap { a - $0 * b }
    case .power: power(a, b)
    default: nil
    }
  }

  private static func checked(_ result: (partialValue: Int, overflow: Bool)) -> Int? {
    result.overflow ? nil : result.partialValue
  }

  private static func floorDivision(_ a: Int, _ b: Int) -> Int? {
    let (quotient, overflow) = a.dividedReportingOverflow(by: b)
    guard !overflow else { return nil }
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int? {
    guard (0...64).contains(exponent) else { return nil }
    var result = 1
    for _ in 0..<exponent {
      guard let next = checked(result.multipliedReportingOverflow(by: base)) else { return nil }
      result = next
    }
    return result
  }

  private static func reals(
    _ operation: Expression.Operator, _ left: ConfigValue, _ right: ConfigValue,
    _ expression: Expression
  ) throws(ConfigError) -> ConfigValue {
    guard let a = real(left), let b = real(right) else { throw failure(expression) }
    let result: Double
    switch operation {
    case .add: result = a + b
    case .subtract: result = a - b
    case .multiply: result = a * b
    case .divide: result = a / b
    case .remainder: result = a.truncatingRemainder(dividingBy: b)
    case .power:
      guard let exponent = Int(exactly: b), (0...64).contains(exponent) else {
        throw failure(expression)
      }
      result = (0..<exponent).reduce(1.0) { product, _ in product * a }
    default: throw failure(expression)
    }
    guard result.isFinite else { throw failure(expression) }
    return .number(result)
  }

  static func call(
    _ function: Expression.Function, _ values: [ConfigValue], in expression: Expression
  ) throws(ConfigError) -> ConfigValue {
    let list: [ConfigValue] = if case .list(let inner)? = values.first { inner } else { values }
    switch function {
    case .has: return .boolean(values.first.map { $0 != .null } ?? false)
    case .len:
      if case .list(let inner)? = values.first { return .integer(inner.count) }
      return .null
    case .sum:
      var total: ConfigValue = .integer(0)
      for value in list { total = try apply(.add, total, value, in: expression) }
      return total
    case .min, .max:
      guard var best = list.first else { return .null }
      for value in list.dropFirst() {
        guard let a = real(best), let b = real(value) else { return .null }
        if function == .min ? b < a : b > a { best = value }
      }
      return best
    case .int, .sqrt, .log2:
      guard let value = values.first.flatMap(real) else { return .null }
      let result: Double =
        switch function {
        case .sqrt: value.squareRoot()
        case .log2: Double(value >= 1 ? Int(value.exponent) : 0)
        default: value
        }
      guard let whole = Int(exactly: result.rounded(.towardZero)) else { throw failure(expression) }
      return .integer(whole)
    case .ceil, .multiple:
      guard values.count == 2, let a = real(values[0]), let b = real(values[1]), b != 0,
        let parts = Int(exactly: (a / b).rounded(.up))
      else { return .null }
      if function == .ceil { return .integer(parts) }
      return try apply(.multiply, .integer(parts), values[1], in: expression)
    }
  }

  private static func areEqual(_ left: ConfigValue, _ right: ConfigValue) -> Bool {
    if let a = real(left), let b = real(right) { return a == b }
    return left == right
  }

  private static func contains(_ list: ConfigValue, _ value: ConfigValue) -> Bool {
    switch list {
    case .list(let values): values.contains { areEqual($0, value) }
    case .string(let text):
      if case .string(let part) = value { text.contains(part) } else { false }
    default: false
    }
  }

  private static func failure(_ expression: Expression) -> ConfigError {
    .invalid(key: expression.firstKey ?? "config", expected: "a number that can be computed with")
  }
}
