/// Turns pairs of sequences into batches for an encoder and a decoder.
struct PairBatches: Sendable {
  /// A sequence and what it is to be transformed into.
  struct Pair: Sendable, Equatable {
    let source: [Int32]
    let target: [Int32]
  }

  /// The special tokens that a vocabulary needs for this family.
  static let specials: [Vocabulary.Special] = [.padding, .start, .end]

  private let padding: Int32
  private let start: Int32
  private let end: Int32

  /// Throws for a vocabulary that lacks one of ``specials``.
  init(_ vocabulary: Vocabulary) throws(TransformerError) {
    guard let padding = vocabulary.id(of: .padding), let start = vocabulary.id(of: .start),
      let end = vocabulary.id(of: .end)
    else { throw .notInVocabulary("a token for padding, start or end") }
    self.padding = padding
    self.start = start
    self.end = end
  }

  /// A batch as long as its longest pair. The decoder is given the start and then the target, and is to
  /// answer the target and then the end, which is right or wrong as a whole.
  func batch(_ pairs: [Pair]) -> Batch {
    let sourceLength = pairs.map(\.source.count).max() ?? 1
    let targetLength = (pairs.map(\.target.count).max() ?? 0) + 1
    var sources = TokenGrid(batch: pairs.count, length: sourceLength, filledWith: padding)
    var inputs = TokenGrid(batch: pairs.count, length: targetLength, filledWith: padding)
    var targets = TokenGrid(
      batch: pairs.count, length: targetLength, filledWith: CrossEntropy.ignored)
    var answers: [Range<Int>] = []
    for (row, pair) in pairs.enumerated() {
      for (column, token) in pair.source.enumerated() { sources[row, column] = token }
      inputs[row, 0] = start
      for (column, token) in pair.target.enumerated() {
        inputs[row, column + 1] = token
        targets[row, column] = token
      }
      targets[row, pair.target.count] = end
      answers.append(row * targetLength..<row * targetLength + pair.target.count + 1)
    }
    return Batch(
      encoderInput: sources, encoderLengths: pairs.map(\.source.count), decoderInput: inputs,
      targets: targets, answers: answers)
  }
}
