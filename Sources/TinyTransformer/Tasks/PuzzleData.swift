/// The built-in task of models that continue text or fill in what is masked: words, written backwards
/// or with their letters in order.
public struct PuzzleData: TrainingData {
  /// What the tokens stand for.
  public let vocabulary: Vocabulary

  /// Examples in one pass over the data: as many rows of puzzles are made up for it.
  public let trainingCount: Int

  private let heldOut: [Row]
  private let batches: TextBatches

  /// The shortest context that has room for every puzzle, in tokens.
  public static let shortestContext = WordPuzzle.longestCount

  private struct Row: Sendable {
    var tokens: [Int32] = []
    var puzzles: [WordPuzzle] = []
    /// Where the answers are.
    var answers: [Range<Int>] = []
  }

  /// The task for one of the two families.
  ///
  /// Throws ``TransformerError/wrongArchitecture(found:needed:)`` for the third, and
  /// ``TransformerError/outOfRange(_:value:allowed:)`` for too short a context.
  public init(architecture: Architecture, context: Int = 64, trainingCount: Int = 6144)
    throws(TransformerError)
  {
    guard architecture != .encoderDecoder else {
      throw .wrongArchitecture(
        found: architecture, needed: "puzzles are for encoder-only and decoder-only models")
    }
    guard context >= Self.shortestContext else {
      throw .outOfRange(
        "context", value: "\(context)", allowed: "at least \(Self.shortestContext) for this task")
    }
    let vocabulary = Vocabulary(
      of: WordPuzzle.alphabet, specials: TextBatches.specials(architecture))
    let batches = TextBatches(
      architecture: architecture, context: context, vocabulary: vocabulary)
    var random = RandomGenerator(seed: 0x4E1D)
    heldOut = (0..<256).map { _ in
      Self.row(heldOut: true, vocabulary, length: batches.rowLength, &random)
    }
    self.vocabulary = vocabulary
    self.batches = batches
    self.trainingCount = trainingCount
  }

  /// Puzzles one after the other, the last one cut off.
  private static func row(
    heldOut: Bool, _ vocabulary: Vocabulary, length: Int, _ random: inout RandomGenerator
  ) -> Row {
    var row = Row()
    while row.tokens.count < length {
      let puzzle = WordPuzzle(heldOut: heldOut, random: &random)
      let start = row.tokens.count + puzzle.question.count
      let answer = start..<start + puzzle.answer.count
      // The vocabulary was made of every character that puzzles have.
      row.tokens += (try? vocabulary.encode(puzzle.question + puzzle.answer + " ")) ?? []
      guard answer.upperBound <= length else { continue }
      row.puzzles.append(puzzle)
      row.answers.append(answer)
    }
    row.tokens.removeLast(row.tokens.count - length)
    return row
  }

  /// What the examples follow from.
  public var fingerprint: String { "puzzles, \(trainingCount) examples" }

  /// Examples that are kept for judging.
  public var heldOutCount: Int { heldOut.count }

  /// What the score is the share of.
  public var scoreName: String {
    batches.architecture == .encoderOnly ? "masked-token accuracy" : "accuracy"
  }

  /// The score of always giving the word back as it is, or of always giving the most common letter.
  public var trivialScore: Double {
    guard batches.architecture == .decoderOnly else {
      let tokens = heldOut.flatMap(\.tokens)
      return TextBatches.mostCommonShare(training: tokens, heldOut: tokens, vocabulary: vocabulary)
    }
    let puzzles = heldOut.flatMap(\.puzzles)
    let right = puzzles.reduce(0) { $0 + ($1.answer == $1.word + "." ? 1 : 0) }
    return Double(right) / Double(max(puzzles.count, 1))
  }

  /// Some held-out questions with their answers, for a look at what a model says.
  public func questions(_ count: Int) -> [(question: String, answer: String)] {
    heldOut.prefix(count).flatMap { $0.puzzles.prefix(1) }.map { ($0.question, $0.answer) }
  }

  /// The batch of some training examples: rows of puzzles made up at random.
  public func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    let rows = examples.map { _ in
      Self.row(heldOut: false, vocabulary, length: batches.rowLength, &random).tokens
    }
    return batches.batch(rows, replaces: true, random: &random)
  }

  /// The batch of some held-out examples.
  public func heldOutBatch(_ examples: [Int]) -> Batch {
    var random = RandomGenerator(seed: UInt64(examples.first ?? 0), stream: 0x4E1D)
    return batches.batch(
      examples.map { heldOut[$0].tokens }, answers: examples.map { heldOut[$0].answers },
      replaces: false, random: &random)
  }
}
