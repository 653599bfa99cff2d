/// The built-in task of models that transform one sequence into another: dates as people write them,
/// into ISO form. "the fifth of March 2021" is to become "2021-03-05".
public struct DateData: TrainingData {
  /// What the tokens stand for.
  public let vocabulary: Vocabulary

  /// Examples in one pass over the data: as many dates are drawn for it.
  public let trainingCount: Int

  private let heldOut: [Example]
  private let batches: PairBatches

  private struct Example: Sendable {
    let date: CalendarDate
    let form: Int
    var source: String { date.written(form: form) }

    /// Any date of one of the two parts, in any form.
    init(heldOut: Bool, random: inout RandomGenerator) {
      var number = random.below(CalendarDate.count)
      while Self.isHeldOut(number) != heldOut { number = random.below(CalendarDate.count) }
      date = CalendarDate(number: number)
      form = random.below(CalendarDate.formCount)
    }

    /// One day in ten is kept for judging, in all its forms.
    static func isHeldOut(_ number: Int) -> Bool {
      var random = RandomGenerator(seed: UInt64(number), stream: 0xDA7E)
      return random.next() % 10 == 0
    }
  }

  /// The shortest context that has room for every date, in tokens.
  public static let shortestContext = CalendarDate.longestCount

  /// The task. Throws ``TransformerError/outOfRange(_:value:allowed:)`` for too short a context.
  public init(context: Int = 48, trainingCount: Int = 12_288) throws(TransformerError) {
    guard context >= Self.shortestContext else {
      throw .outOfRange(
        "context", value: "\(context)", allowed: "at least \(Self.shortestContext) for this task")
    }
    let letters = (CalendarDate.months + CalendarDate.weekdays).joined()
    let everyDay = (0..<31).map { CalendarDate(number: $0).written(form: 5) }.joined()
    vocabulary = Vocabulary(
      of: letters + everyDay + "0123456789-, stndrdth", specials: PairBatches.specials)
    batches = try PairBatches(vocabulary)
    self.trainingCount = trainingCount
    var random = RandomGenerator(seed: 0x4E1D)
    heldOut = (0..<512).map { _ in Example(heldOut: true, random: &random) }
  }

  /// What the examples follow from.
  public var fingerprint: String { "dates, \(trainingCount) examples" }

  /// Examples that are kept for judging.
  public var heldOutCount: Int { heldOut.count }

  /// What the score is the share of.
  public var scoreName: String { "accuracy" }

  /// The score of copying the year and always giving the first of January.
  public var trivialScore: Double {
    let right = heldOut.reduce(0) { $0 + ($1.date.iso.hasSuffix("-01-01") ? 1 : 0) }
    return Double(right) / Double(heldOut.count)
  }

  /// Some held-out questions with their answers, for a look at what a model says.
  public func questions(_ count: Int) -> [(question: String, answer: String)] {
    heldOut.prefix(count).map { ($0.source, $0.date.iso) }
  }

  /// The batch of some training examples: dates drawn at random.
  public func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    batches.batch(examples.map { _ in pair(Example(heldOut: false, random: &random)) })
  }

  /// The batch of some held-out examples.
  public func heldOutBatch(_ examples: [Int]) -> Batch {
    batches.batch(examples.map { pair(heldOut[$0]) })
  }

  private func pair(_ example: Example) -> PairBatches.Pair {
    // The vocabulary was made of every character that dates have.
    PairBatches.Pair(
      source: (try? vocabulary.encode(example.source)) ?? [],
      target: (try? vocabulary.encode(example.date.iso)) ?? [])
  }
}
