/// One tensor of a model's parameters: what it is, and where it lies in the flat buffer of them all.
public struct ParameterEntry: Sendable, Equatable {
  /// For example `decoder.layers.0.selfAttention.query.weight`.
  public let name: String

  /// The layer that it belongs to: the name without its last part.
  public let layer: String

  /// The part of the architecture, in the vocabulary of checkpoints: `attention.query`.
  public let component: String

  /// `encoder`, `decoder` or `shared`.
  public let stack: String

  /// `weight` or `bias`.
  public let role: String

  /// Which of the stack's equal blocks, from 0; nil outside of them.
  public let depth: Int?

  /// The dimensions, outermost first: (outputs, inputs) for the weight of a linear layer.
  public let shape: [Int]

  /// The position of the first element in the flat buffer, in elements.
  public let offset: Int

  /// The number of elements.
  public var count: Int { shape.reduce(1, *) }

  /// The values at first.
  let initialization: Initialization
}

/// How a parameter begins.
enum Initialization: Sendable, Equatable {
  case zeros
  case ones
  /// Evenly distributed from -bound to bound.
  case uniform(bound: Float)
}
