/// A number, a condition or a list, as a table writes it over the keys of a config.
indirect enum Expression: Sendable, Hashable {
  enum Operator: String, Sendable, Hashable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case power = "^"
    case equal = "=="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case and
    case or
    case isIn = "in"
  }

  enum Function: String, Sendable, Hashable {
    case len, sum, min, max, int, ceil, multiple, sqrt, log2, has
  }

  case value(ConfigValue)
  /// A key of the config, with dots for keys of objects in it.
  case key(String)
  case list([Expression])
  case element(of: Expression, at: Expression)
  case not(Expression)
  case negative(Expression)
  case binary(Operator, Expression, Expression)
  case choice(Expression, condition: Expression, otherwise: Expression)
  case call(Function, [Expression])
}
