/// A tensor whose elements are no parameters.
public struct ExcludedTensor: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// How many elements it has.
  public let elements: Int
  /// Why they do not count.
  public let reason: ExclusionReason
}
