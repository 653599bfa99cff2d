/// Reads the text of a table.
struct TableParser {
  private var table = ArchitectureTable()
  private var number = 0

  /// The table that a text is.
  static func parse(_ text: String) throws(TableError) -> ArchitectureTable {
    var parser = TableParser()
    try parser.read(text)
    return parser.table
  }

  private struct Open {
    let indentation: Int
    let name: TablePattern
    let place: ArchitectureTable.Branch
    let condition: Expression?
    var lines: [ArchitectureTable.Line] = []
  }

  /// Groups that are not closed yet, under the section that they stand in.
  private var open: [Open] = []
  private var section: [ArchitectureTable.Line] = []
  private var headWords: [String]?
  private var isInSection = false

  private mutating func read(_ text: String) throws(TableError) {
    let end = UInt8(ascii: "\n")
    for line in text.utf8.split(separator: end, omittingEmptySubsequences: false) {
      number += 1
      let content = Substring(TableParser.withoutComment(line))
      let indentation = content.utf8.prefix { $0 == TableParser.space }.count
      guard indentation < content.utf8.count else { continue }
      let start = content.utf8.index(content.startIndex, offsetBy: indentation)
      do {
        if indentation == 0 {
          try readHeader(content)
        } else {
          try readLine(content[start...], indentation)
        }
      } catch {
        throw TableError(table: table.name, line: number, problem: error.text)
      }
    }
    closeSection()
    guard !table.name.isEmpty else {
      throw TableError(table: "", line: number, problem: "it has no line architecture")
    }
  }

  private static let space = UInt8(ascii: " ")

  private static func withoutComment(_ line: Substring.UTF8View) -> Substring.UTF8View {
    var line = line
    var spaces = 2
    for (index, byte) in zip(line.indices, line) {
      if byte == UInt8(ascii: "#"), spaces >= 2 {
        line = line[..<index]
        break
      }
      spaces = byte == space ? spaces + 1 : 0
    }
    while let last = line.last, last == space || last == UInt8(ascii: "\r") { line.removeLast() }
    return line
  }

  private mutating func closeSection() {
    closeGroups(to: 0)
    guard isInSection else { return }
    if let headWords {
      table.heads.append(.init(words: headWords, lines: section))
    } else {
      table.body += section
    }
    section = []
    headWords = nil
    isInSection = false
  }

  private mutating func closeGroups(to indentation: Int) {
    while let last = open.last, last.indentation >= indentation {
      open.removeLast()
      append(
        .group(
          .init(name: last.name, place: last.place, condition: last.condition, lines: last.lines)))
    }
  }

  private mutating func append(_ line: ArchitectureTable.Line) {
    if open.isEmpty { section.append(line) } else { open[open.count - 1].lines.append(line) }
  }

  private mutating func readHeader(_ line: Substring) throws(LineScanner.Problem) {
    closeSection()
    var scanner = LineScanner(line)
    guard let keyword = scanner.word() else {
      throw .init(text: "expected a keyword at the beginning of the line")
    }
    switch keyword {
    case "architecture": table.name = scanner.rest()
    case "like": table.like = scanner.rest()
    case "source": table.source = scanner.rest()
    case "reference": table.references.append(scanner.quoted() ?? scanner.rest())
    case "stack": table.stack = try stack(scanner.rest())
    case "natural": table.naturalHead = scanner.rest()
    case "mark": table.marks.append(scanner.rest())
    case "type": try readType(&scanner)
    case "default": table.defaults.merge(try scanner.assignments()) { $1 }
    case "absent": table.absences.merge(try scanner.assignments()) { $1 }
    case "let": table.definitions.merge(try scanner.assignments()) { $1 }
    case "model":
      isInSection = true
      table.prefix = scanner.rest()
      if table.prefix == "\"\"" { table.prefix = "" }
    case "head":
      isInSection = true
      headWords = scanner.rest().split(separator: " ").map(String.init)
    default: throw .init(text: "no keyword is called \(keyword)")
    }
    guard scanner.isAtEnd else { throw .init(text: "cannot be read from \(scanner.upcoming)") }
  }

  private func stack(_ word: String) throws(LineScanner.Problem) -> Stack {
    guard let stack = Stack(rawValue: word) else { throw .init(text: "no stack is called \(word)") }
    return stack
  }

  private mutating func readType(_ scanner: inout LineScanner) throws(LineScanner.Problem) {
    guard let name = scanner.pattern() else { throw .init(text: "expected a model type") }
    table.types.append((name, scanner.isAtEnd ? [:] : try scanner.assignments()))
  }

  private mutating func readLine(
    _ line: Substring, _ indentation: Int
  ) throws(LineScanner.Problem) {
    guard isInSection else { throw .init(text: "a line of names before model or head") }
    closeGroups(to: indentation)
    var scanner = LineScanner(line)
    guard var text = scanner.pattern() else { throw .init(text: "expected a name") }
    if text.hasSuffix(".:") {
      text.removeLast()
      return append(.submodel(try submodel(TablePattern(text), &scanner)))
    }
    if text.hasSuffix(".") {
      let rest = try TableClauses(&scanner)
      open.append(
        Open(
          indentation: indentation, name: try TablePattern(text), place: rest.place,
          condition: rest.condition))
      return
    }
    append(.tensor(try tensor(TablePattern(text), &scanner)))
  }

  private func submodel(
    _ name: TablePattern, _ scanner: inout LineScanner
  ) throws(LineScanner.Problem) -> ArchitectureTable.Submodel {
    guard var target = scanner.pattern() else { throw .init(text: "expected an architecture") }
    let isAuto = target.hasPrefix("auto(") && target.hasSuffix(")")
    if isAuto { target = String(target.dropFirst(5).dropLast()) }
    var key: String?
    if scanner.take("in") { key = scanner.word(dotted: true) }
    var head: String?
    if scanner.take("as") { head = scanner.word() }
    let rest = try TableClauses(&scanner)
    return .init(
      name: name, target: target, isNamedByConfig: isAuto, configKey: key, head: head,
      place: rest.place, condition: rest.condition)
  }

  private func tensor(
    _ name: TablePattern, _ scanner: inout LineScanner
  ) throws(LineScanner.Problem) -> ArchitectureTable.Tensor {
    var shape: [Expression]?
    if scanner.take("[") {
      var dimensions: [Expression] = []
      while !scanner.take("]") {
        if !dimensions.isEmpty { try scanner.expect(",") }
        dimensions.append(try scanner.expression())
      }
      shape = dimensions
    }
    var components: [Component] = []
    repeat {
      guard let word = scanner.word(dotted: true) else { throw .init(text: "expected a component") }
      guard let component = Component(rawValue: word) else {
        throw .init(text: "no component is called \(word)")
      }
      components.append(component)
    } while scanner.take("+")
    let rest = try TableClauses(&scanner, what: components == [.buffer])
    return .init(
      name: name, shape: shape, components: components, role: rest.role, kind: rest.kind,
      place: rest.place, condition: rest.condition)
  }
}

/// What may follow the name, the shape and the component of a line, in any order.
struct TableClauses {
  var role: Role?
  var kind = ArchitectureTable.Kind.parameter
  var place = ArchitectureTable.Branch()
  var condition: Expression?

  /// - Parameter what: whether the component is a buffer, whose description follows.
  init(_ scanner: inout LineScanner, what: Bool = false) throws(LineScanner.Problem) {
    if what { kind = .buffer(scanner.quoted() ?? "not learned") }
    while !scanner.isAtEnd {
      if scanner.take("@") {
        try readPlace(scanner.word() ?? "")
      } else if scanner.take("if") {
        condition = try scanner.condition()
      } else if scanner.take("buffer") {
        kind = .buffer(scanner.quoted() ?? "not learned")
      } else if scanner.take("fixed") {
        kind = .fixed(scanner.quoted() ?? "not learned")
      } else if scanner.take("unused") {
        kind = .unused(scanner.quoted() ?? "no computation uses it")
      } else if scanner.take("tied") {
        guard let owner = scanner.pattern() else { throw .init(text: "expected a name after tied") }
        if scanner.take("unless") {
          kind = .tied(owner, condition: .not(try scanner.condition()), isUsual: true)
        } else {
          let condition = scanner.take("when") ? try scanner.condition() : nil
          kind = .tied(owner, condition: condition, isUsual: condition == nil)
        }
      } else if let word = scanner.word(), let role = Role(rawValue: word) {
        self.role = role
      } else {
        throw .init(text: "cannot be read from \(scanner.upcoming)")
      }
    }
  }

  private mutating func readPlace(_ word: String) throws(LineScanner.Problem) {
    if let stack = Stack(rawValue: word) {
      place.stack = stack
    } else if let modality = Modality(rawValue: word) {
      place.modality = modality
    } else {
      throw .init(text: "no stack or modality is called \(word)")
    }
  }
}
