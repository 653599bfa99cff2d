/// Which tables have names that end in a word, without reading the tables.
struct TableNames: Sendable, Equatable {
  /// The positions of tables by the last word of layers' names.
  private(set) var tables: [[UInt8]: [UInt16]] = [:]
  /// By table, how many such words it has.
  private(set) var wordCounts: [Int] = []
  /// The tables that name the publication of their architecture.
  private(set) var published: Set<Int> = []
  /// The tables with marks.
  private(set) var marked: Set<Int> = []

  /// Reads what Scripts/tables found: a line a word, with the positions of tables after it.
  init(words: String, published: Set<Int>, marked: Set<Int>, tableCount: Int) {
    self.published = published
    self.marked = marked
    wordCounts = Array(repeating: 0, count: tableCount)
    for line in words.utf8.split(separator: UInt8(ascii: "\n")) {
      var fields = line.split(separator: UInt8(ascii: " "))[...]
      guard let word = fields.popFirst() else { continue }
      let positions = fields.compactMap { UInt16(Substring($0)) }
      for position in positions { wordCounts[Int(position)] += 1 }
      tables[Array(word)] = positions
    }
  }

  /// - Complexity: linear in the length of the texts.
  init(of texts: [String]) {
    var words: [Set<[UInt8]>] = []
    var positions: [[UInt8]: Int] = [:]
    var likes: [(position: Int, other: [UInt8])] = []
    for (position, text) in texts.enumerated() {
      var found: Set<[UInt8]> = []
      for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
        if line.first == UInt8(ascii: " ") {
          if let word = TableNames.word(ofLine: line) { found.insert(word) }
        } else if line.starts(with: "architecture ".utf8) {
          positions[Array(line.dropFirst(13))] = position
        } else if line.starts(with: "reference ".utf8) {
          published.insert(position)
        } else if line.starts(with: "mark ".utf8) {
          marked.insert(position)
        } else if line.starts(with: "like ".utf8) {
          likes.append((position, Array(line.dropFirst(5))))
        }
      }
      words.append(found)
    }
    for like in likes {
      guard let other = positions[like.other] else { continue }
      words[like.position].formUnion(words[other])
    }
    wordCounts = words.map(\.count)
    for (position, found) in words.enumerated() {
      for word in found { tables[word, default: []].append(UInt16(truncatingIfNeeded: position)) }
    }
  }

  private static let bothRoles = Array(".{weight,bias}".utf8)

  /// The last word of a line's name; nil where it stands for several.
  private static func word(ofLine line: Substring.UTF8View) -> [UInt8]? {
    var name = Array(line.drop { $0 == UInt8(ascii: " ") }.prefix { $0 != UInt8(ascii: " ") })
    if name.suffix(bothRoles.count) == bothRoles[...] {
      name.removeLast(bothRoles.count)
    } else {
      name.removeLast(RoleEnding(of: name).length)
    }
    let word = lastWord(of: name[...])
    let isPlain = word.allSatisfy { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "(") }
    return isPlain && !word.isEmpty ? word : nil
  }

  /// The last part of a name that is no number.
  static func lastWord(of name: ArraySlice<UInt8>) -> [UInt8] {
    var rest = name
    while !rest.isEmpty {
      let start = rest.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? rest.startIndex
      let part = rest[start...]
      if let first = part.first, first != Pattern.number, first != UInt8(ascii: "{") {
        return Array(part)
      }
      rest = start > rest.startIndex ? rest[..<(start - 1)] : []
    }
    return []
  }
}
