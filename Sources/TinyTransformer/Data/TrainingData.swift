internal import CheckpointFormat

/// What a model is trained on and judged by.
///
/// Examples are numbered; those to train on and those held out have nothing in common.
public protocol TrainingData: Sendable {
  /// What the tokens stand for.
  var vocabulary: Vocabulary { get }

  /// What all examples follow from, in a few characters: the same for the same data alone.
  var fingerprint: String { get }

  /// Examples in one pass over the data.
  var trainingCount: Int { get }

  /// Examples that are kept for judging.
  var heldOutCount: Int { get }

  /// What ``score(_:)`` is the share of, for people: "next-token accuracy".
  var scoreName: String { get }

  /// The score of a predictor that always answers what is most common in the training data.
  var trivialScore: Double { get }

  /// The batch of some training examples. The pass, and `random`, which is different for each batch,
  /// decide what is left to chance.
  func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch

  /// The batch of some held-out examples, the same each time.
  func heldOutBatch(_ examples: [Int]) -> Batch

  /// From 0 to 1, how well a model did on the held-out examples.
  func score(_ loss: Loss) -> Double
}

extension TrainingData {
  /// A fingerprint of tokens: how many, and their checksum.
  static func fingerprint(_ kind: String, of tokens: some Collection<Int32>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(tokens.count * 4)
    for token in tokens {
      for shift in stride(from: 0, to: 32, by: 8) {
        bytes.append(UInt8(truncatingIfNeeded: token >> Int32(shift)))
      }
    }
    return "\(kind) of \(tokens.count) tokens, CRC \(CRC32.checksum(bytes.rawSpan))"
  }

  /// The share of answers that are right from beginning to end, or of tokens where there are no
  /// answers.
  public func score(_ loss: Loss) -> Double {
    loss.answers > 0 ? Double(loss.rightAnswers) / Double(loss.answers) : loss.accuracy
  }
}
