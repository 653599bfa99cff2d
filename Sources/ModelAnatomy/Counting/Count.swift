/// Parameters of some tensors, by role.
public struct Count: Sendable, Hashable {
  /// All parameters: weights, biases, and those of other roles.
  public var parameters = 0
  /// Parameters whose role is weight.
  public var weights = 0
  /// Parameters whose role is bias.
  public var biases = 0
  /// The number of tensors that hold them.
  public var tensors = 0

  /// Nothing.
  public init() {}

  /// Counts one more tensor.
  ///
  /// - Throws: ``TallyError/countOverflow(tensor:)`` if a sum goes beyond 64 bits.
  mutating func add(_ elements: Int, role: Role, tensor: String) throws(TallyError) {
    guard !parameters.addingReportingOverflow(elements).overflow else {
      throw .countOverflow(tensor: tensor)
    }
    add(elements, role: role)
  }

  /// Counts one more tensor, of which it is known that no sum overflows.
  mutating func add(_ elements: Int, role: Role) {
    parameters += elements
    if role == .weight { weights += elements }
    if role == .bias { biases += elements }
    tensors += 1
  }

  /// Adds what was counted elsewhere, of which it is known that no sum overflows.
  mutating func add(_ other: Count) {
    parameters += other.parameters
    weights += other.weights
    biases += other.biases
    tensors += other.tensors
  }

  /// Divides evenly.
  ///
  /// What is left over goes to the first; each has all of the tensors.
  func divided<Key>(among keys: [Key]) -> [(Key, Count)] {
    keys.enumerated().map { index, key in
      func share(_ number: Int) -> Int {
        number / keys.count + (index == 0 ? number % keys.count : 0)
      }
      var part = Count()
      part.parameters = share(parameters)
      part.weights = share(weights)
      part.biases = share(biases)
      part.tensors = tensors
      return (key, part)
    }
  }
}
