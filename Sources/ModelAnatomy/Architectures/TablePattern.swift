/// A name as a table writes it: text, loops and choices.
struct TablePattern: Sendable, Hashable {
  enum Piece: Sendable, Hashable {
    case text(String)
    /// Numbers from the first to before the second, under a name.
    case loop(String, from: Expression, to: Expression)
    /// A number that a table which only names does not count.
    case number(String)
    /// One tensor for each of these.
    case each([String])
    /// One tensor; the first is how it is called now, the others how it was.
    case either([String])
  }

  let pieces: [Piece]

  init(_ text: String) throws(LineScanner.Problem) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "(" }) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: rest[open] == "{" ? "}" : ")") else {
        throw LineScanner.Problem(text: "\(rest[open]) is not closed in \(text)")
      }
      let inside = rest[rest.index(after: open)..<close]
      pieces.append(
        try rest[open] == "{" ? TablePattern.braces(inside) : .either(list(inside, "|")))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }

  private static func braces(_ inside: Substring) throws(LineScanner.Problem) -> Piece {
    var scanner = LineScanner(inside)
    guard let name = scanner.word() else { throw .init(text: "empty braces") }
    if scanner.take("<") {
      let count = try scanner.expression()
      guard scanner.isAtEnd else { throw .init(text: "unread in braces: \(scanner.upcoming)") }
      return .loop(name, from: .value(.integer(0)), to: count)
    }
    if scanner.take("in") {
      let first = try scanner.expression()
      try scanner.expect("...")
      let last = try scanner.expression()
      guard scanner.isAtEnd else { throw .init(text: "unread in braces: \(scanner.upcoming)") }
      return .loop(name, from: first, to: .binary(.add, last, .value(.integer(1))))
    }
    return scanner.isAtEnd ? .number(name) : .each(list(inside, ","))
  }
}

private func list(_ text: Substring, _ separator: Character) -> [String] {
  text.split(separator: separator, omittingEmptySubsequences: false).map { part in
    String(part.drop { $0 == " " })
  }
}
