/// A made-up word, and what becomes of it: "mimezo backwards is ozemim." or "mimezo in order is
/// eimmoz."
struct WordPuzzle: Sendable, Equatable {
  /// What is done to the word.
  enum Kind: String, Sendable, CaseIterable {
    case backwards
    case inOrder = "in order"
  }

  let word: String
  let kind: Kind

  /// The sentence up to where the answer begins.
  var question: String { "\(word) \(kind.rawValue) is " }

  /// The answer, with the full stop.
  var answer: String {
    switch kind {
    case .backwards: String(word.reversed()) + "."
    case .inOrder: String(word.sorted()) + "."
    }
  }

  private static let consonants = Array("bdfgklmnprstvz")
  private static let vowels = Array("aeiou")

  /// The longest sentence, with the space behind it.
  static let longestCount = "mimezon backwards is nozemim. ".count

  /// Every character that a puzzle can have.
  static let alphabet =
    String(consonants + vowels) + Kind.allCases.map(\.rawValue).joined() + " is."

  init(word: String, kind: Kind) {
    self.word = word
    self.kind = kind
  }

  /// Any puzzle, with a word of 4 to 7 letters.
  init(random: inout RandomGenerator) {
    var word = ""
    for _ in 0..<2 + random.below(2) {
      word.append(Self.consonants[random.below(Self.consonants.count)])
      word.append(Self.vowels[random.below(Self.vowels.count)])
    }
    if random.below(2) == 0 { word.append(Self.consonants[random.below(Self.consonants.count)]) }
    self.word = word
    kind = Kind.allCases[random.below(Kind.allCases.count)]
  }

  /// A puzzle of one of the two parts.
  init(heldOut: Bool, random: inout RandomGenerator) {
    var puzzle = WordPuzzle(random: &random)
    while puzzle.isHeldOut != heldOut { puzzle = WordPuzzle(random: &random) }
    self = puzzle
  }

  /// Whether the word is kept for judging: one in ten. That depends on its letters alone, not on their
  /// order, so no word of one part is in the other, nor is its mirror image or any other anagram.
  var isHeldOut: Bool {
    let letters = word.unicodeScalars.reduce(UInt64(0)) { sum, letter in
      var random = RandomGenerator(seed: UInt64(letter.value))
      return sum &+ random.next()
    }
    return letters % 10 == 0
  }
}
