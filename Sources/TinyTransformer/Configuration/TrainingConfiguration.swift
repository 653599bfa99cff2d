/// How a model is trained.
public struct TrainingConfiguration: Sendable, Equatable {
  /// Passes over the data.
  public var epochs = 5

  /// Sequences in a batch.
  public var batch = 16

  /// What everything that is left to chance follows from.
  public var seed: UInt64 = 1

  /// How parameters follow their gradients.
  public var optimizer = OptimizerConfiguration()

  /// The most held-out examples that an epoch is judged by.
  public var heldOutLimit = 512

  /// The defaults.
  public init() {}

  /// Throws ``TransformerError/outOfRange(_:value:allowed:)`` where a number makes no sense.
  public func validate() throws(TransformerError) {
    guard (1...1_000_000).contains(epochs) else {
      throw .outOfRange("epochs", value: "\(epochs)", allowed: "1 to 1000000")
    }
    guard (1...65_536).contains(batch) else {
      throw .outOfRange("batch", value: "\(batch)", allowed: "1 to 65536")
    }
    guard heldOutLimit > 0 else {
      throw .outOfRange("held-out limit", value: "\(heldOutLimit)", allowed: "at least 1")
    }
    try optimizer.validate()
  }
}
