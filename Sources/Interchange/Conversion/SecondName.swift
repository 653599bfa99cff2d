/// A second name of a tensor that is stored once.
public struct SecondName: Sendable, Equatable {
  /// The second name.
  public let name: String
  /// The tensor that it names.
  public let owner: String

  /// Says that `name` is another name of the tensor `owner`.
  public init(name: String, owner: String) {
    self.name = name
    self.owner = owner
  }
}
