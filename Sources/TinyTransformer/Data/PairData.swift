/// Somebody's pairs of texts, for a model that transforms one into the other: lines of a text, a tab
/// and another text.
///
/// One pair in ten is held out; pairs with the same first text stay together.
public struct PairData: TrainingData {
  /// What the tokens stand for.
  public let vocabulary: Vocabulary
  private let training: [PairBatches.Pair]
  private let heldOut: [PairBatches.Pair]
  private let batches: PairBatches
  /// What the examples follow from.
  public let fingerprint: String

  /// UTF-8 text, whose lines are at most `context` tokens on each side.
  ///
  /// Throws ``TransformerError/emptyData``, ``TransformerError/notUTF8(offset:)``,
  /// ``TransformerError/malformedLine(_:reason:)`` for a line without exactly one tab, with an empty side,
  /// or too long for the context, ``TransformerError/notInVocabulary(_:)``, and
  /// ``TransformerError/tooFewPairs(_:)``.
  ///
  /// With `vocabulary` the tokens are those of a model whose training goes on.
  public init(
    utf8 bytes: some Collection<UInt8>, context: Int, vocabulary: Vocabulary? = nil
  ) throws(TransformerError) {
    let text = try UTF8Text.decode(bytes)
    let vocabulary =
      vocabulary
      ?? Vocabulary(
        of: String(
          text.unicodeScalars.filter { $0 != "\t" && $0 != "\n" && $0 != "\r" }.map(Character.init)),
        specials: PairBatches.specials)
    batches = try PairBatches(vocabulary)
    self.vocabulary = vocabulary
    var training: [PairBatches.Pair] = []
    var heldOut: [PairBatches.Pair] = []
    var number = 0
    // Scalars, because a line feed behind a carriage return is one character with it.
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == "\r" ? line.dropLast() : line
      guard !line.isEmpty else { continue }
      let pair = try Self.pair(line, number: number, vocabulary, context: context)
      if Self.isHeldOut(pair.source) { heldOut.append(pair) } else { training.append(pair) }
    }
    guard !training.isEmpty, !heldOut.isEmpty else {
      throw .tooFewPairs(training.count + heldOut.count)
    }
    self.training = training
    fingerprint = Self.fingerprint(
      "pairs", of: (training + heldOut).flatMap { $0.source + [-1] + $0.target + [-2] })
    self.heldOut = heldOut
  }

  private static func pair(
    _ line: Substring.UnicodeScalarView, number: Int, _ vocabulary: Vocabulary, context: Int
  ) throws(TransformerError) -> PairBatches.Pair {
    let sides = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
      throw .malformedLine(number, reason: "is not two texts with one tab between them")
    }
    let source = try vocabulary.encode(String(sides[0]))
    let target = try vocabulary.encode(String(sides[1]))
    // The decoder also takes the start.
    let longest = max(source.count, target.count + 1)
    guard longest <= context else {
      throw .malformedLine(
        number, reason: "takes \(longest) tokens, more than the context of \(context)")
    }
    return PairBatches.Pair(source: source, target: target)
  }

  private static func isHeldOut(_ source: [Int32]) -> Bool {
    let hash = source.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64(truncatingIfNeeded: $1)) &* 0x100_0000_01B3
    }
    return (hash >> 32) % 10 == 0
  }

  /// Pairs to train on.
  public var trainingCount: Int { training.count }

  /// Pairs that are kept for judging.
  public var heldOutCount: Int { heldOut.count }

  /// What the score is the share of.
  public var scoreName: String { "accuracy" }

  /// The score of always giving the most common answer.
  public var trivialScore: Double {
    var counts: [[Int32]: Int] = [:]
    for pair in training { counts[pair.target, default: 0] += 1 }
    let highest = counts.values.max()
    let most = training.first { counts[$0.target] == highest }?.target
    let right = heldOut.reduce(0) { $0 + ($1.target == most ? 1 : 0) }
    return Double(right) / Double(heldOut.count)
  }

  /// Some held-out questions with their answers, for a look at what a model says.
  public func questions(_ count: Int) -> [(question: String, answer: String)] {
    heldOut.prefix(count).map { (vocabulary.decode($0.source), vocabulary.decode($0.target)) }
  }

  /// The batch of some training pairs.
  public func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    batches.batch(examples.map { training[$0] })
  }

  /// The batch of some held-out pairs.
  public func heldOutBatch(_ examples: [Int]) -> Batch {
    batches.batch(examples.map { heldOut[$0] })
  }
}
