/// One weight that a scheme stores as several tensors.
public struct PackedWeight: Sendable, Hashable {
  /// The scheme.
  public let scheme: PackingScheme
  /// The bits of one code, scales apart; fractional where rows differ.
  public let bits: Double
  /// How many elements share a scale; nil if a whole row or tensor does, or if no tensor tells.
  public let groupSize: Int?
  /// Whether tensors tell the weight's shape; else only the number of its elements is known.
  public let isShapeKnown: Bool
  /// What was assumed where several readings fit, for a sentence; nil where only one does.
  public let assumption: String?
  /// The bytes of codes, scales and all other parts together.
  public let storedBytes: Int
}

extension TensorFacts {
  /// The weight that this tensor packs, if it packs one.
  public var packedWeight: PackedWeight? {
    if case .packed(let weight) = storage { weight } else { nil }
  }

  /// Whether this tensor is stored for a packed weight, and no weight itself.
  public var isPartOfPackedWeight: Bool {
    if case .part = storage { true } else { false }
  }
}
