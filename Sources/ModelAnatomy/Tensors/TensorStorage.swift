/// How a tensor's values stand in its file.
public enum TensorStorage: Sendable, Hashable {
  /// As they are.
  case plain
  /// As codes of a few bits, with what gives the values back beside them.
  ///
  /// Shape and elements of such a tensor are those of the weight, not of its codes.
  indirect case packed(PackedWeight)
  /// This tensor is such a thing beside: scales, zeros, ... of the weight of that name.
  indirect case part(PackedPart, of: String)
  /// As codes of which it cannot be told how many weights they hold.
  ///
  /// The elements are fewer than, or as many as, the weight's.
  case unknown
}
