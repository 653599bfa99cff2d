/// What a layer outside the transformer vocabulary computes, where its name or its shape tells.
public enum LayerKind: String, Sendable, Hashable, CaseIterable {
  /// A convolution: "conv" in its name, or a weight of rank three to five.
  case convolution
  /// A long short-term memory: "lstm" in its name, or recurrent weights of four gates.
  case lstm
  /// A gated recurrent unit: "gru" in its name, or recurrent weights of three gates.
  case gru
  /// A recurrent layer of another kind.
  case recurrent
  /// A matrix with or without a bias. Whether it projects or embeds, its shape does not tell.
  case matrix
  /// No matrix: only vectors or scalars.
  case vector
}
