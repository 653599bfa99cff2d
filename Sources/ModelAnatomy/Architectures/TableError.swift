/// Why a table of an architecture cannot be read.
public struct TableError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The architecture, as far as it is known.
  public let table: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong with it.
  public let problem: String

  /// One line for people.
  public var description: String { "table \(table), line \(line): \(problem)" }
}
