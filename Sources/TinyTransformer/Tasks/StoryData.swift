/// The built-in task of models that continue text or fill in what is masked: short stories about who
/// has what, each with a question that can be answered from it.
public struct StoryData: TrainingData {
  /// What the tokens stand for.
  public let vocabulary: Vocabulary
  private let heldOut: [Story]
  private let batches: TextBatches
  private let longestStory: Int

  /// Examples in one pass over the data: as many stories are made up for it.
  public let trainingCount: Int

  /// Examples that are kept for judging.
  public var heldOutCount: Int { heldOut.count }

  /// The shortest context that has room for every story.
  public static let shortestContext = 96

  /// The task for one of the two families; throws for the third and for too short a context.
  public init(
    architecture: Architecture, context: Int = shortestContext, trainingCount: Int = 6144
  ) throws(TransformerError) {
    guard architecture != .encoderDecoder else {
      throw .wrongArchitecture(
        found: architecture, needed: "stories are for encoder-only and decoder-only models")
    }
    guard context >= Self.shortestContext else {
      throw .outOfRange(
        "context", value: "\(context)", allowed: "at least \(Self.shortestContext) for this task")
    }
    self.trainingCount = trainingCount
    vocabulary = Vocabulary(
      of: Story.alphabet, specials: TextBatches.specials(architecture))
    batches = TextBatches(architecture: architecture, context: context, vocabulary: vocabulary)
    var random = RandomGenerator(seed: 0x4E1D)
    heldOut = (0..<512).map { _ in Story(heldOut: true, random: &random) }
    longestStory = context
  }

  /// What the score is the share of.
  public var scoreName: String {
    batches.architecture == .encoderOnly ? "masked letters right" : "answers right"
  }

  /// The score of always naming somebody out of the story, or of always giving the most common letter.
  public var trivialScore: Double {
    guard batches.architecture == .encoderOnly else { return 1 / Double(Story.factCount) }
    let rows = heldOut.flatMap { row($0, random: nil).tokens }
    return TextBatches.mostCommonShare(training: rows, heldOut: rows, vocabulary: vocabulary)
  }

  /// Some held-out questions with their answers, for a look at what a model says.
  public func questions(_ count: Int) -> [(question: String, answer: String)] {
    heldOut.prefix(count).map { ($0.question, $0.answer) }
  }

  /// The batch of some training examples: stories made up at random.
  public func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    let rows = examples.map { _ in
      row(Story(heldOut: false, random: &random), random: random.next()).tokens
    }
    return batches.batch(rows, replaces: true, random: &random)
  }

  /// The batch of some held-out examples.
  public func heldOutBatch(_ examples: [Int]) -> Batch {
    var random = RandomGenerator(seed: UInt64(examples.first ?? 0), stream: 0x4E1D)
    let rows = examples.map { row(heldOut[$0], random: nil) }
    return batches.batch(
      rows.map(\.tokens), answers: rows.map { [$0.answer] }, replaces: false, random: &random)
  }

  /// A story, and behind it the beginning of others, for a row's full length: in training of stories
  /// made up from a seed, else of the same again.
  private func row(_ story: Story, random seed: UInt64?) -> (tokens: [Int32], answer: Range<Int>) {
    let start = story.question.unicodeScalars.count
    let answer = start..<start + story.answer.unicodeScalars.count
    var text = story.question + story.answer
    var random = RandomGenerator(seed: seed ?? 0)
    while text.unicodeScalars.count < batches.rowLength {
      let next = seed == nil ? story : Story(heldOut: false, random: &random)
      text += " " + next.question + next.answer
    }
    let tokens = (try? vocabulary.encode(text)) ?? []
    return (Array(tokens.prefix(batches.rowLength)), answer)
  }
}
