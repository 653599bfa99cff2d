/// How many parameters of a mixture of experts work on one token.
public struct ActiveParameters: Sendable, Hashable {
  /// The number of experts in a block.
  public let experts: Int
  /// How many of them work on a token.
  public let expertsPerToken: Int
  /// All parameters but those of the experts that rest.
  public let parameters: Int

  /// Counts the active parameters; nil for a model without experts.
  ///
  /// - Parameters:
  ///   - anatomy: The model's.
  ///   - expertsPerToken: From the config; it shows in no shape.
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init?(of anatomy: Anatomy, expertsPerToken: Int) throws(TallyError) {
    let tally = try Tally(of: anatomy)
    let all = tally.byComponent
      .filter { [.expertUp, .expertGate, .expertDown].contains($0.key) }
      .reduce(0) { $0 + $1.count.parameters }
    let numbered = Set(anatomy.classifications.compactMap(\.expert)).count
    let routed = BlockGeometry.all(of: anatomy).values.compactMap(\.experts).max()
    guard let experts = numbered > 0 ? numbered : routed, all > 0, experts > 0,
      (1...experts).contains(expertsPerToken), all.isMultiple(of: experts)
    else { return nil }
    self.experts = experts
    self.expertsPerToken = expertsPerToken
    parameters = tally.total.parameters - all / experts * (experts - expertsPerToken)
  }
}
