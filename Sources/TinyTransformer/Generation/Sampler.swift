/// Chooses a token by its logits.
public struct Sampler: Sendable {
  /// What logits are divided by; 0 always takes the most probable token.
  public let temperature: Double
  /// How many of the most probable tokens may be chosen; nil for all.
  public let topK: Int?
  private var random: RandomGenerator

  /// A sampler whose choices follow from the seed.
  ///
  /// Throws ``TransformerError/outOfRange(_:value:allowed:)`` for a temperature that is negative or not finite,
  /// and for a `topK` below 1.
  public init(temperature: Double = 0, topK: Int? = nil, seed: UInt64 = 0)
    throws(TransformerError)
  {
    guard temperature >= 0, temperature.isFinite else {
      throw .outOfRange("temperature", value: "\(temperature)", allowed: "at least 0")
    }
    if let topK, topK < 1 {
      throw .outOfRange("top-k", value: "\(topK)", allowed: "at least 1")
    }
    self.temperature = temperature
    self.topK = topK
    random = RandomGenerator(seed: seed)
  }

  /// The most probable token first.
  public static let greedy = Sampler()

  private init() {
    temperature = 0
    topK = nil
    random = RandomGenerator(seed: 0)
  }

  /// The chosen position in `logits` (V), which must not be empty. Of equal ones the first is taken.
  /// O(V log V).
  public mutating func choose(_ logits: [Float]) -> Int {
    let order = logits.indices.sorted { (-logits[$0], $0) < (-logits[$1], $1) }
    guard temperature > 0 else { return order[0] }
    let candidates = order.prefix(topK ?? order.count)
    let highest = Double(logits[order[0]])
    let weights = candidates.map { exponential((Double(logits[$0]) - highest) / temperature) }
    var rest = random.uniform() * weights.reduce(0, +)
    for (candidate, weight) in zip(candidates, weights) {
      rest -= weight
      if rest < 0 { return candidate }
    }
    return order[0]
  }
}
