/// What part of a model a tensor is (SPEC.md sections 6.5 and 6.6, annexes A.3 and A.4).
public struct TensorLabels: Sendable, Equatable {
  /// The layer's name, such as `decoder.layers.0.selfAttention.query`; empty outside of any layer.
  public var layer: String
  /// The part of the architecture, such as `attention.query`.
  public var component: String
  /// `encoder`, `decoder` or `shared`.
  public var stack: String
  /// Which of the stack's equal blocks, from 0.
  public var depth: Int?
  /// `weight`, `bias`, `scale` or `other`.
  public var role: String
  /// `model`, or `optimizer` and `training` for what is no parameter.
  public var group: String

  /// Labels; without arguments those of a tensor of which nothing is known.
  public init(
    layer: String = "", component: String = "other", stack: String = "shared", depth: Int? = nil,
    role: String = "other", group: String = "model"
  ) {
    self.layer = layer
    self.component = component
    self.stack = stack
    self.depth = depth
    self.role = role
    self.group = group
  }
}

extension TensorLabels {
  /// Whether all labels are the same, byte for byte.
  func isSame(as other: TensorLabels) -> Bool {
    // Words are ASCII, where a text and its bytes are one; names of layers are any text.
    self == other && layer.utf8.elementsEqual(other.layer.utf8)
  }
}
