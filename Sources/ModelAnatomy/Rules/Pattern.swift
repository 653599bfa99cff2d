/// A name as a rule writes it.
///
/// | in a pattern | in a name |
/// |---|---|
/// | `{n}` | the number of the block, its depth in the stack |
/// | `{e}` | the number of an expert |
/// | `{i}` | any other number |
/// | `3` | that number |
/// | `(a\|b)` | one of these |
/// | `[a.]` | this or nothing |
/// | anything else | itself |
///
/// Numbers and words are whole parts of the name between dots. For example
/// `(encoder|decoder).layers.{n}.self_attn.q_proj`.
struct Pattern: Sendable {
  /// The byte that stands for every number in a key.
  ///
  /// No text in UTF-8 contains it.
  static let number: UInt8 = 0xFF

  /// The pattern in the form of a ``NameKey``: every number is ``number``.
  let key: [UInt8]
  /// Which of the numbers is a depth.
  let depthPlace: Int?
  /// Which of the numbers is that of an expert.
  let expertPlace: Int?
  /// Numbers that must have a certain value, by their place among the numbers.
  let required: [Int: Int]
  /// What the first word such as `encoder` or `dec` says.
  let stack: Stack?

  /// Whether it names something in a block.
  var hasDepth: Bool { depthPlace != nil }

  /// What follows the number of the block, in the form of a key.
  var local: [UInt8]? {
    guard let depthPlace else { return nil }
    var numbers = 0
    for (index, byte) in key.enumerated() where byte == Pattern.number {
      if numbers == depthPlace { return index + 2 < key.count ? Array(key[(index + 2)...]) : nil }
      numbers += 1
    }
    return nil
  }

  /// All patterns that a text with alternatives stands for, with none left in them.
  static func expand(_ text: String) -> [Pattern] {
    alternatives(Substring(text)).map(Pattern.init(plain:))
  }

  private static let stackWords: [String: Stack] = [
    "encoder": .encoder, "enc": .encoder, "transformer_encoder": .encoder,
    "decoder": .decoder, "dec": .decoder, "transformer_decoder": .decoder,
  ]

  private init(plain: String) {
    var key: [UInt8] = []
    var numbers = 0
    var depthPlace: Int?
    var expertPlace: Int?
    var required: [Int: Int] = [:]
    var stack: Stack?
    for part in plain.split(separator: ".", omittingEmptySubsequences: false) {
      if !key.isEmpty { key.append(UInt8(ascii: ".")) }
      let value = Int(part)
      if part.first == "{" || value != nil {
        if part == "{n}" { depthPlace = numbers }
        if part == "{e}" { expertPlace = numbers }
        required[numbers] = value
        numbers += 1
        key.append(Pattern.number)
        continue
      }
      if stack == nil { stack = Pattern.stackWords[String(part)] }
      key += part.utf8
    }
    self.key = key
    self.depthPlace = depthPlace
    self.expertPlace = expertPlace
    self.required = required
    self.stack = stack
  }

  private static func alternatives(_ text: Substring) -> [String] {
    guard let open = text.firstIndex(where: { $0 == "(" || $0 == "[" }),
      let close = text[open...].firstIndex(of: text[open] == "(" ? ")" : "]")
    else { return [String(text)] }
    let inside = text[text.index(after: open)..<close]
    let choices =
      text[open] == "("
      ? inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      : alternatives(inside) + [""]
    let rests = alternatives(text[text.index(after: close)...])
    return choices.flatMap { choice in rests.map { text[..<open] + choice + $0 } }
  }
}
