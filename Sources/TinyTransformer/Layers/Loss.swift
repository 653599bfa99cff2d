/// A sum of losses, of one batch or of many.
public struct Loss: Sendable, Equatable {
  /// The losses of all tokens added up, in nats.
  public private(set) var sum = 0.0

  /// Tokens that had a target.
  public private(set) var count = 0

  /// Tokens whose target was the most probable one.
  public private(set) var hits = 0

  /// Answers of several tokens that were judged as a whole.
  public private(set) var answers = 0

  /// Those of them whose every token was the most probable one.
  public private(set) var rightAnswers = 0

  /// A sum of nothing.
  public init() {}

  mutating func add(_ loss: Double, isHit: Bool) {
    sum += loss
    count += 1
    if isHit { hits += 1 }
  }

  mutating func addAnswer(isRight: Bool) {
    answers += 1
    if isRight { rightAnswers += 1 }
  }

  /// Adds another sum to this one.
  public mutating func add(_ other: Loss) {
    sum += other.sum
    count += other.count
    hits += other.hits
    answers += other.answers
    rightAnswers += other.rightAnswers
  }

  /// The mean loss of a token, in nats; 0 of none.
  public var mean: Double { count == 0 ? 0 : sum / Double(count) }

  /// The share of tokens whose target was the most probable one; 0 of none.
  public var accuracy: Double { count == 0 ? 0 : Double(hits) / Double(count) }
}
