public import ArgumentParser
import CheckpointFormat
public import Interchange

/// A pattern for the names of tensors on the command line.
extension TensorNamePattern: ExpressibleByArgument {
  /// The pattern of an argument; nil where it is not UTF-8, empty or not a valid regular expression.
  public init?(argument: String) {
    guard let text = TextArgument(argument: argument), let pattern = try? Self(text.description)
    else { return nil }
    self = pattern
  }
}

/// A substitution of names on the command line.
extension NameSubstitution: ExpressibleByArgument {
  /// The substitution of an argument; nil where it is not one.
  public init?(argument: String) {
    guard let text = TextArgument(argument: argument),
      let substitution = try? Self(text.description)
    else { return nil }
    self = substitution
  }
}
