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

  /// Counts one more tensor, or a part of one.
  ///
  /// - Throws: ``TallyError/countOverflow(tensor:)`` if a sum goes beyond 64 bits.
  mutating func add(_ elements: Int, role: Role, tensor: String) throws(TallyError) {
    let (sum, overflow) = parameters.addingReportingOverflow(elements)
    guard !overflow else { throw .countOverflow(tensor: tensor) }
    parameters = sum
    // No larger than the sum of all, so they cannot overflow.
    if role == .weight { weights += elements }
    if role == .bias { biases += elements }
    tensors += 1
  }
}
