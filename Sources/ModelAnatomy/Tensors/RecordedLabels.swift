/// What a file itself says of a tensor.
///
/// It goes before what the name suggests.
public struct RecordedLabels: Sendable, Hashable {
  /// The name of the layer.
  public var layer: String?
  /// Which of the stack's equal blocks, from 0.
  public var depth: Int?
  /// The stack.
  public var stack: Stack?
  /// The part of the architecture.
  ///
  /// `other` says nothing, and the name decides.
  public var component: Component?
  /// The role in the layer.
  public var role: Role?

  /// Labels; those that a file lacks, or whose words are unknown, are nil.
  public init(
    layer: String? = nil, depth: Int? = nil, stack: Stack? = nil, component: Component? = nil,
    role: Role? = nil
  ) {
    self.layer = layer
    self.depth = depth
    self.stack = stack
    self.component = component
    self.role = role
  }
}
