internal import CheckpointFormat

/// A regular expression for names of layers, of those that Python's `re` and an adapter's configuration use: characters,
/// `.`, classes, `\d`, `\w`, groups, `|`, `*`, `+`, `?`, `^` and `$`.
///
/// Comes from a file, so it is matched in time linear in its own length and the name's, whatever it asks for: all places that
/// it may have reached are followed together (Thompson, "Regular Expression Search Algorithm", CACM 11(6), 1968).
struct LayerPattern {
  private indirect enum Node {
    case scalar(isOneOf: @Sendable (Unicode.Scalar) -> Bool)
    case sequence([Node])
    case choice([Node])
    case repeated(Node, atLeastOnce: Bool, more: Bool)
    case start
    case end
  }

  private enum Step {
    case scalar(isOneOf: @Sendable (Unicode.Scalar) -> Bool)
    /// Goes on at both places.
    case fork(Int, Int)
    case start
    case end
    case match
  }

  private static let deepest = 50

  /// How many characters it has, if it is more than characters and `.`.
  let complexity: Int
  /// The characters of one that is no more, nil for any.
  private let plain: [Unicode.Scalar?]?
  private var steps: [Step] = []

  /// Throws `.argument` for what is no such expression.
  init(_ text: String) throws(CheckpointError) {
    let scalars = Array(text.unicodeScalars)
    let isPlain = scalars.allSatisfy { $0 == "." || !"\\()[]{}|*+?^$".unicodeScalars.contains($0) }
    plain = isPlain ? scalars.map { $0 == "." ? nil : $0 } : nil
    complexity = isPlain ? 0 : scalars.count
    guard !isPlain else { return }
    var parser = Parser(rest: scalars[...])
    guard let node = parser.choice(depth: 0), parser.rest.isEmpty else {
      throw CheckpointError(
        .argument, "has a pattern that is not read: \(Escaping.escapeShortened(text))")
    }
    append(node)
    steps.append(.match)
  }

  /// Whether a name, or what stands in it behind a dot, fits.
  func matchesEnd(of name: [Unicode.Scalar]) -> Bool {
    if let plain {
      let start = name.count - plain.count
      guard start == 0 || start > 0 && name[start - 1] == "." else { return false }
      return zip(plain, name[start...]).allSatisfy { $0 == nil || $0 == $1 }
    }
    var places: Set<Int> = []
    for position in 0...name.count {
      if position == 0 || name[position - 1] == "." { reach(0, at: position, in: name, &places) }
      guard position < name.count else { break }
      var next: Set<Int> = []
      for place in places {
        guard case .scalar(let isOneOf) = steps[place], isOneOf(name[position]) else { continue }
        reach(place + 1, at: position + 1, in: name, &next)
      }
      places = next
    }
    return places.contains { if case .match = steps[$0] { true } else { false } }
  }

  /// Adds a place, and those that are reached from it without another character.
  private func reach(
    _ first: Int, at position: Int, in text: [Unicode.Scalar], _ places: inout Set<Int>
  ) {
    var waiting = [first]
    while let place = waiting.popLast() {
      guard places.insert(place).inserted else { continue }
      switch steps[place] {
      case .fork(let one, let other): waiting += [one, other]
      case .start where position == 0: waiting.append(place + 1)
      case .end where position == text.count: waiting.append(place + 1)
      default: break
      }
    }
  }

  private mutating func append(_ node: Node) {
    switch node {
    case .scalar(let isOneOf): steps.append(.scalar(isOneOf: isOneOf))
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .sequence(let nodes): for node in nodes { append(node) }
    case .choice(let nodes):
      var ends: [Int] = []
      for node in nodes.dropLast() {
        let fork = steps.count
        steps.append(.fork(fork + 1, fork + 1))
        append(node)
        ends.append(steps.count)
        steps.append(.fork(0, 0))
        steps[fork] = .fork(fork + 1, steps.count)
      }
      if let last = nodes.last { append(last) }
      for end in ends { steps[end] = .fork(steps.count, steps.count) }
    case .repeated(let node, let atLeastOnce, let more):
      let fork = steps.count
      if !atLeastOnce { steps.append(.fork(0, 0)) }
      append(node)
      if more { steps.append(.fork(fork, steps.count + 1)) }
      if !atLeastOnce { steps[fork] = .fork(fork + 1, steps.count) }
    }
  }

  /// Reads an expression; each function gives nil for what is none.
  private struct Parser {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func choice(depth: Int) -> Node? {
      guard depth < LayerPattern.deepest else { return nil }
      var nodes: [Node] = []
      repeat {
        guard let node = sequence(depth: depth) else { return nil }
        nodes.append(node)
      } while take("|")
      return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence(depth: Int) -> Node? {
      var nodes: [Node] = []
      while let next = rest.first, next != "|", next != ")" {
        guard var node = atom(depth: depth) else { return nil }
        if take("*") {
          node = .repeated(node, atLeastOnce: false, more: true)
        } else if take("+") {
          node = .repeated(node, atLeastOnce: true, more: true)
        } else if take("?") {
          node = .repeated(node, atLeastOnce: false, more: false)
        }
        nodes.append(node)
      }
      return .sequence(nodes)
    }

    private mutating func atom(depth: Int) -> Node? {
      guard let next = rest.popFirst() else { return nil }
      switch next {
      case "(":
        if take("?"), !take(":") { return nil }
        guard let node = choice(depth: depth + 1), take(")") else { return nil }
        return node
      case "[": return scalarClass()
      case ".": return .scalar { $0 != "\n" }
      case "^": return .start
      case "$": return .end
      case "\\": return escaped().map { .scalar(isOneOf: $0) }
      case "*", "+", "?", "{": return nil
      default: return .scalar { $0 == next }
      }
    }

    /// What stands behind a backslash.
    private mutating func escaped() -> (@Sendable (Unicode.Scalar) -> Bool)? {
      guard let next = rest.popFirst() else { return nil }
      switch next {
      case "d": return { ("0"..."9").contains($0) }
      case "w":
        return { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil }
      default:
        // Other letters and digits stand for something else than themselves.
        guard !next.properties.isAlphabetic, next.properties.numericType == nil else { return nil }
        return { $0 == next }
      }
    }

    private mutating func scalarClass() -> Node? {
      let isNegated = take("^")
      var tests: [@Sendable (Unicode.Scalar) -> Bool] = []
      repeat {
        guard let first = rest.popFirst() else { return nil }
        if first == "\\" {
          guard let test = escaped() else { return nil }
          tests.append(test)
        } else if rest.first == "-", rest.dropFirst().first != "]" {
          rest.removeFirst()
          guard let last = rest.popFirst(), last != "\\", first <= last else { return nil }
          tests.append { (first...last).contains($0) }
        } else {
          tests.append { $0 == first }
        }
      } while rest.first != "]"
      rest.removeFirst()
      return .scalar { [tests] scalar in tests.contains { $0(scalar) } != isNegated }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard rest.first == scalar else { return false }
      rest.removeFirst()
      return true
    }
  }
}
