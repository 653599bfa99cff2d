/// What a tensor is in the architecture of its model.
public struct TensorClassification: Sendable, Hashable {
  /// The layer that holds it: its name without the end that tells the role.
  public var layer: String
  /// Which of the stack's equal blocks it is in, from 0; nil outside of them.
  public var depth: Int?
  /// The side of the model.
  public var stack: Stack
  /// What the part of the model that it is in works on, in a model that has parts for several things.
  public var modality: Modality?
  /// The part of the architecture.
  public var component: Component
  /// The role in the layer.
  public var role: Role
  /// The family whose table recognized the name; nil if none did.
  public var family: String?
  /// How that is known.
  public var evidence: Evidence
  /// The components that equal parts of the tensor are, in order.
  ///
  /// One for most tensors; gate and up where they are stored as one.
  public var parts: [Component]
  /// The number of the expert, where each has tensors of its own.
  public var expert: Int?
  /// What the layer computes, for layers outside the vocabulary.
  public var kind: LayerKind?
  /// Of an adapter's tensor: the component of the layer that it is added to, where that is known.
  public var adapts: Component?
  /// Why the elements are no parameters; nil if they are.
  public var exclusion: ExclusionReason?
  /// Why the values are fixed, of a tensor that counts as parameters all the same: "fixed sinusoids".
  public var fixed: String?
}
