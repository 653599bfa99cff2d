/// How many parameters of a mixture of experts work on one token.
///
/// All parameters do but those of the experts that rest: shared experts always work. Where blocks have experts of
/// several kinds, such as for text and for images, a token meets those of the first.
///
/// Publishers differ in whether they count the table of input embeddings, of which a token reads one row. Both numbers
/// are here: without it OpenAI's gpt-oss-120b has 5.1 billion ("gpt-oss-120b & gpt-oss-20b Model Card", 2025, table 1)
/// and DeepSeek-V3 37 billion (DeepSeek-AI, "DeepSeek-V3 Technical Report", 2024), with it Mixtral 8x7B has 12.9 (Jiang
/// et al., "Mixtral of Experts", 2024). A head always counts.
public struct ActiveParameters: Sendable, Hashable {
  /// The number of experts in a block, of the kind that a token meets; the most, where blocks differ.
  public let experts: Int
  /// How many of them work on a token.
  public let expertsPerToken: Int
  /// All parameters but those of the experts that rest.
  public let parameters: Int
  /// The same without the table of input embeddings, unless it is the head as well.
  public let parametersWithoutEmbedding: Int
  /// The parameters of all experts.
  public let parametersOfExperts: Int
  /// The parameters of one expert of each block, of the kind that a token meets.
  public let parametersPerExpert: Int

  /// Counts the active parameters; nil for a model without experts, or with fewer than work on a token.
  ///
  /// - Parameters:
  ///   - anatomy: The model's.
  ///   - expertsPerToken: From the config; it shows in no shape.
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init?(of anatomy: Anatomy, expertsPerToken: Int) throws(TallyError) {
    let sum = try anatomy.checkedSum()
    let kinds = try ExpertKinds(of: anatomy)
    let most = kinds.blocks.compactMap(\.first?.experts).max() ?? 0
    guard most > 0, (1...most).contains(expertsPerToken) else { return nil }
    var (all, table, hasHead) = (0, 0, false)
    for index in anatomy.tensors.indices where anatomy.classifications[index].exclusion == nil {
      switch anatomy.classifications[index].component {
      case .expertUp, .expertGate, .expertDown: all += anatomy.tensors[index].elements
      case .embeddingToken: table += anatomy.tensors[index].elements
      case .head: hasHead = true
      default: break
      }
    }
    // No overflow: parts of the sum that was checked.
    let first = kinds.blocks.compactMap(\.first)
    let working = first.reduce(0) { sum, kind in
      sum + min(expertsPerToken, kind.experts) * kind.parametersPerExpert
    }
    experts = most
    self.expertsPerToken = expertsPerToken
    parametersOfExperts = all
    parametersPerExpert = first.reduce(0) { $0 + $1.parametersPerExpert }
    parameters = sum - all + working
    parametersWithoutEmbedding = parameters - (hasHead ? table : 0)
  }
}
