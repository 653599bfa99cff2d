/// The form of a layer of which nobody can say what it is.
public enum LayerKind: String, Sendable, Hashable, CaseIterable {
  /// A matrix with or without a bias. Whether it projects or embeds, its shape does not tell.
  case matrix
  /// No matrix: only vectors or scalars.
  case vector
}
