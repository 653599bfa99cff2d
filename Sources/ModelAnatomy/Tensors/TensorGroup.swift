/// What a tensor is stored for.
///
/// Only the group `model` holds parameters.
///
/// A group is a word, so that one that this library has never heard of is shown as it is.
public struct TensorGroup: RawRepresentable, Sendable, Hashable {
  /// The group's word.
  public let rawValue: String

  /// The group of that word.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// What the model is made of.
  public static let model = TensorGroup(rawValue: "model")
  /// Moments and the like that an optimizer keeps.
  public static let optimizer = TensorGroup(rawValue: "optimizer")
  /// Where a training run stands.
  public static let training = TensorGroup(rawValue: "training")
}
