/// A part of a model, and what is counted in it.
public struct Portion<Key: Sendable & Hashable>: Sendable, Hashable {
  /// What part it is.
  public let key: Key
  /// What is counted in it.
  public var count: Count
}

/// A component in one of the stacks.
public struct Place: Sendable, Hashable {
  /// The stack.
  public let stack: Stack
  /// The part of the architecture.
  public let component: Component

  /// A component in a stack.
  public init(stack: Stack, component: Component) {
    self.stack = stack
    self.component = component
  }

  /// All places, stack by stack.
  static let allCases = Stack.allCases.flatMap { stack in
    Component.allCases.map { Place(stack: stack, component: $0) }
  }
}
