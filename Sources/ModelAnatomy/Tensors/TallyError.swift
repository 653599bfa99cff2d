/// Why parameters cannot be counted.
public enum TallyError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A sum or a product went beyond 64 bits at this tensor.
  case countOverflow(tensor: String)
  /// This tensor claims a negative number of elements, or a negative dimension.
  case negativeCount(tensor: String)

  /// One line for people, without the name's control characters escaped.
  public var description: String {
    switch self {
    case .countOverflow(let tensor): "the number of elements overflows 64 bits at tensor \(tensor)"
    case .negativeCount(let tensor): "negative number of elements in tensor \(tensor)"
    }
  }
}
