/// A part of a tensor's name between dots, in lower case, and the words that it is made of.
///
/// Words end at underscores, hyphens, capital letters and before digits: `LayerNorm` is `layer norm`,
/// `fc1` is `fc 1`.
struct NamePart: Sendable, Hashable {
  /// The whole part in lower case.
  let text: String
  /// Its words, in order.
  let words: [String]

  /// What libraries put around any module; it says nothing of what is inside.
  private static let wrappers: Set = [
    "_orig_mod", "_fsdp_wrapped_module", "_checkpoint_wrapped_module",
  ]

  init(_ part: some StringProtocol) {
    guard !Self.wrappers.contains(String(part)) else {
      text = ""
      words = []
      return
    }
    var words: [String] = []
    var word: [UInt8] = []
    var previous: UInt8 = 0
    let bytes = Array(part.utf8)
    func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    func endWord() {
      guard !word.isEmpty else { return }
      words.append(String(decoding: word, as: UTF8.self))
      word.removeAll(keepingCapacity: true)
    }
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      let startsWord =
        isUpper(byte) && (isLower(previous) || isDigit(previous))
        || isUpper(byte) && isUpper(previous) && isLower(next)
        || isDigit(byte) && isLower(previous)
      if startsWord { endWord() }
      previous = byte
      if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
        endWord()
      } else {
        word.append(isUpper(byte) ? byte | 0x20 : byte)
      }
    }
    endWord()
    text = part.lowercased()
    self.words = words
  }
}

/// Words by which a part of a model is known, as one line of a table.
///
/// | written | found in a part of a name |
/// |---|---|
/// | `attn` | that has this among its words |
/// | `=att` | that is this and nothing else |
/// | `~selfatt` | that contains this anywhere |
/// | `^conv` | that begins so |
struct WordList: Sendable {
  private var words: Set<String> = []
  private var wholes: Set<String> = []
  private var inside: [String] = []
  private var beginnings: [String] = []

  init(_ line: String) {
    for entry in line.split(separator: " ") {
      switch entry.first {
      case "=": wholes.insert(String(entry.dropFirst()))
      case "~": inside.append(String(entry.dropFirst()))
      case "^": beginnings.append(String(entry.dropFirst()))
      default: words.insert(String(entry))
      }
    }
  }

  /// The word of the list that a part has, if any.
  func word(in part: NamePart) -> String? {
    if wholes.contains(part.text) { return part.text }
    if !words.isEmpty, let found = part.words.first(where: words.contains) { return found }
    if let found = beginnings.first(where: { part.text.hasPrefix($0) }) { return found }
    return inside.first { WordList.contains(part.text, $0) }
  }

  func matches(_ part: NamePart) -> Bool { word(in: part) != nil }

  /// The word that any of the parts has, the last of them first.
  func word(in parts: some BidirectionalCollection<NamePart>) -> String? {
    for part in parts.reversed() {
      if let found = word(in: part) { return found }
    }
    return nil
  }

  private static func contains(_ text: String, _ wanted: String) -> Bool {
    let text = text.utf8.span
    let wanted = wanted.utf8.span
    guard wanted.count <= text.count else { return false }
    search: for start in 0...(text.count - wanted.count) {
      for offset in wanted.indices where text[start + offset] != wanted[offset] {
        continue search
      }
      return true
    }
    return false
  }
}
