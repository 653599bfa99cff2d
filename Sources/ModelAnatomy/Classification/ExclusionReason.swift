/// Why a tensor's elements do not count as parameters.
public enum ExclusionReason: Sendable, Hashable, CustomStringConvertible {
  /// How it is known that two names stand for the same tensor.
  public enum Evidence: String, Sendable, Hashable {
    /// The file says that one is an alias of the other.
    case alias
    /// The contents were compared.
    case contents
    /// All models of the family share the two. The contents were not compared.
    case family
  }

  /// Stored, but not learned; with what it is.
  case buffer(String)
  /// No computation uses it; with the reason.
  case unused(String)
  /// Another name of a tensor that is counted.
  case sameTensor(as: String, evidence: Evidence)
  /// An average of a tensor that is counted, over the steps of training.
  case average(of: String)
  /// State of an optimizer or of a training run.
  case group(TensorGroup)
  /// Integers in a tensor that no rule recognizes: nothing that could be learned.
  case integers
  /// Stored for a packed weight, which counts as a whole; the model has no such parameters.
  case packing(PackedPart, of: String)

  /// The reason in a few words.
  public var description: String {
    switch self {
    case .buffer(let what): "buffer: \(what)"
    case .unused(let why): "unused: \(why)"
    case .sameTensor(let owner, .alias): "tied: another name of \(owner)"
    case .sameTensor(let owner, .contents): "tied: equal to \(owner)"
    case .sameTensor(let owner, .family): "tied: this family shares it with \(owner)"
    case .average: "moving average of a tensor that is counted"
    case .group(.optimizer): "optimizer state"
    case .group(.training): "training state"
    case .group(let group): "of the group \(group.rawValue), not of the model"
    case .integers: "integers, which cannot be learned"
    case .packing(let part, _): "stored for packed weights: \(part.description)"
    }
  }
}
