/// How many of a model's parameters are known for what they are, guessed, or not known.
public struct RecognizedShares: Sendable, Hashable {
  /// Parameters that the file or a description tells of.
  public private(set) var recognized = 0
  /// Parameters of which words, neighbours and shapes tell.
  public private(set) var inferred = 0
  /// Parameters of the component `other`.
  public private(set) var unrecognized = 0

  /// Counts one more tensor, of which it is known that no sum overflows.
  mutating func add(_ elements: Int, _ classification: TensorClassification) {
    if classification.component == .other {
      unrecognized += elements
    } else if classification.evidence.isRecognized {
      recognized += elements
    } else {
      inferred += elements
    }
  }
}
