/// Turns rows of text tokens into batches for the two families that learn from running text.
struct TextBatches: Sendable {
  let architecture: Architecture
  let context: Int
  let vocabulary: Vocabulary

  /// The share of tokens that an encoder has to guess (Devlin et al., "BERT", 2019, section 3.1).
  static let maskedShare = 0.15

  /// The tokens that a row needs: a decoder's targets are one token behind its input.
  var rowLength: Int { architecture == .decoderOnly ? context + 1 : context }

  /// The special tokens that a vocabulary needs for this family.
  static func specials(_ architecture: Architecture) -> [Vocabulary.Special] {
    architecture == .encoderOnly ? [.mask] : []
  }

  /// A batch of rows of ``rowLength`` tokens.
  ///
  /// Of the tokens that an encoder has to guess, four in five are masked, and of the others half are
  /// replaced by any token; without `replaces` all are masked. `answers` says, for each row, which of
  /// its tokens are right or wrong as a whole.
  func batch(
    _ rows: [[Int32]], answers: [[Range<Int>]] = [], replaces: Bool,
    random: inout RandomGenerator
  ) -> Batch {
    var input = TokenGrid(batch: rows.count, length: context)
    var targets = TokenGrid(
      batch: rows.count, length: context, filledWith: CrossEntropy.ignored)
    guard let mask = vocabulary.id(of: .mask), architecture == .encoderOnly else {
      for (index, row) in rows.enumerated() {
        for column in 0..<context {
          input[index, column] = row[column]
          targets[index, column] = row[column + 1]
        }
      }
      let flat = answers.enumerated().flatMap { index, ranges in
        ranges.map { index * context + $0.lowerBound - 1..<index * context + $0.upperBound - 1 }
      }
      return Batch(decoderInput: input, targets: targets, answers: flat)
    }
    for (index, row) in rows.enumerated() {
      for column in 0..<context {
        input[index, column] = row[column]
        guard random.uniform() < Self.maskedShare else { continue }
        targets[index, column] = row[column]
        let chance = replaces ? random.uniform() : 0
        if chance < 0.8 {
          input[index, column] = mask
        } else if chance < 0.9 {
          input[index, column] = Int32(random.below(vocabulary.count))
        }
      }
    }
    return Batch(encoderInput: input, targets: targets)
  }

  /// The share of tokens that always guessing the most common one gets right: the most common one of
  /// `training`, counted in `heldOut`.
  static func mostCommonShare(
    training: some Collection<Int32>, heldOut: some Collection<Int32>, vocabulary: Vocabulary
  ) -> Double {
    var counts = [Int](repeating: 0, count: vocabulary.count)
    for token in training { counts[Int(token)] += 1 }
    let most = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    let right = heldOut.reduce(0) { $0 + (Int($1) == most ? 1 : 0) }
    return heldOut.isEmpty ? 0 : Double(right) / Double(heldOut.count)
  }
}
