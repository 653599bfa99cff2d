/// A second name for a tensor that is stored once (SPEC.md section 6.8).
public struct TiedTensor: Sendable {
  /// The second name.
  public let name: String
  /// What part of the model the tensor is under this name. The group is that of the tensor it is tied to.
  public internal(set) var labels: TensorLabels
  /// The tensor that it is: a position in ``CheckpointIndex/tensors`` or, from their number on, in
  /// ``CheckpointIndex/wholes``.
  public internal(set) var target: Int

  /// Says that `name` is another name of the tensor at a position.
  public init(name: String, labels: TensorLabels, target: Int) {
    self.name = name
    self.labels = labels
    self.target = target
  }
}
