/// What a tensor is to its layer.
public enum Role: String, Sendable, Hashable, CaseIterable {
  /// What is multiplied: matrices, embeddings, the gain of a normalization.
  case weight
  /// What is added.
  case bias
  /// What quantized values are multiplied with to give weights back.
  case scale
  /// Anything else: buffers, and tensors whose name does not tell.
  case other
}
