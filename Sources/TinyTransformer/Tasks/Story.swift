/// A short story about who has what, a question about it, and the answer, which the story gives:
/// "Tom has a drum. Anna has a kite. Who has the kite? Anna."
struct Story: Sendable, Equatable {
  /// Who has what, in the order of telling: positions in ``names`` and ``things``. No name and no
  /// thing comes twice.
  let facts: [Fact]
  /// Which of the facts is asked for.
  let asked: Int

  /// That one person has one thing.
  struct Fact: Sendable, Equatable {
    let name: Int
    let thing: Int
  }

  static let names = [
    "Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Hugo", "Ida", "Jonas", "Lena",
    "Max", "Nora", "Otto", "Paula", "Tom",
  ]
  static let things = [
    "ball", "bell", "boat", "book", "coin", "cup", "drum", "fish", "flag", "hat", "kite", "lamp",
    "map", "pear", "ring", "rope", "seed", "shell", "spoon", "whistle",
  ]

  /// Facts in each story.
  static let factCount = 3

  /// The story and the question, up to where the answer begins.
  var question: String {
    facts.map { "\(Self.names[$0.name]) has a \(Self.things[$0.thing]). " }.joined()
      + "Who has the \(Self.things[facts[asked].thing])? "
  }

  /// The answer, with the full stop.
  var answer: String { "\(Self.names[facts[asked].name])." }

  /// Whether the story is kept for judging. That depends on who has what alone, not on the order of
  /// telling or on the question, so nothing that is held out is ever told in training; one story in
  /// ten.
  var isHeldOut: Bool {
    let hash = facts.reduce(UInt64(0)) { sum, fact in
      var random = RandomGenerator(
        seed: UInt64(fact.name * Self.things.count + fact.thing), stream: 0x5709)
      return sum &+ random.next()
    }
    return hash % 10 == 0
  }

  /// Any story.
  init(random: inout RandomGenerator) {
    func some(_ count: Int) -> [Int] {
      var all = Array(0..<count)
      random.shuffle(&all)
      return Array(all.prefix(Self.factCount))
    }
    facts = zip(some(Self.names.count), some(Self.things.count)).map(Fact.init)
    asked = random.below(Self.factCount)
  }

  /// A story of one of the two parts.
  init(heldOut: Bool, random: inout RandomGenerator) {
    var story = Story(random: &random)
    while story.isHeldOut != heldOut { story = Story(random: &random) }
    self = story
  }

  /// Every character that a story can have.
  static let alphabet = (names + things).joined() + " has a . Who has the ? "
}
