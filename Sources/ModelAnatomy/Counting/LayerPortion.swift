/// One block of a stack, or one layer outside of the blocks.
public struct LayerPortion: Sendable, Hashable {
  /// The block's name, such as `encoder.layer.3`, or the layer's.
  public let name: String
  /// The side of the model.
  public let stack: Stack
  /// Which of the stack's blocks, from 0; nil for a layer outside of them.
  public let depth: Int?
  /// All that is counted in it.
  public var count = Count()
  /// The same by component, in the components' order.
  public var byComponent: [Portion<Component>] = []
}
