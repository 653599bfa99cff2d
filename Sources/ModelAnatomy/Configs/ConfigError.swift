/// Why a model's shape cannot be told from a config.
public enum ConfigError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The config lacks this key.
  case missing(key: String)
  /// The value of this key is not what it should be.
  case invalid(key: String, expected: String)
  /// No architecture of this `model_type` is known; with those whose names are nearest.
  case unknownModel(String, nearest: [String])
  /// A tensor would have more elements than 64 bits count.
  case tooLarge(tensor: String)
  /// The model would have more tensors than any has; with the first that is too many.
  case tooManyTensors(tensor: String)

  /// One line for people.
  public var description: String {
    switch self {
    case .missing(let key): "the config lacks \(key)"
    case .invalid(let key, let expected): "the config's \(key) should be \(expected)"
    case .unknownModel(let type, let nearest):
      "no architecture is known for the model_type \(type)"
        + (nearest.isEmpty ? "" : "; the nearest names are \(nearest.joined(separator: ", "))")
    case .tooLarge(let tensor): "the config describes a model too large to count, at \(tensor)"
    case .tooManyTensors(let tensor):
      "the config describes more tensors than any model has, over 200,000 at \(tensor)"
    }
  }
}
