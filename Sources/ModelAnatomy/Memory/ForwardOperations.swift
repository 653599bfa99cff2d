/// How many floating-point operations a forward pass takes for one token, a multiplication and an addition each one.
///
/// Every weight that works on a token is multiplied with one number and the product added: two operations. Attention
/// takes, for each token that is seen, two for every number of a query, and two for every number of a value. Tables of
/// which a row is read, gains, biases and activation functions are left out.
///
/// operations = 2 x matrices + 2 x context x sum over blocks (queries + values)
///
/// Sources: Kaplan et al., "Scaling Laws for Neural Language Models", 2020, table 1, and Chowdhery et al., "PaLM", 2022,
/// appendix B, where queries and values are equally wide. Training takes three times as many: the backward pass is twice
/// the forward pass (likewise).
public struct ForwardOperations: Sendable, Hashable {
  /// The operations of all matrices for one token: those of the decoder and what both stacks use, or of the only stack.
  public let matrices: Int
  /// The operations of attention for one token that sees another; nil if a block's shapes do not tell.
  public let attentionPerTokenSeen: Int?
  /// The operations of the encoder's matrices for one position of its input, where there is a decoder beside it.
  public let encoderMatrices: Int

  private let widths: [(depth: Int, width: Int)]

  /// The operations of a model.
  ///
  /// - Parameters:
  ///   - anatomy: the model's tensors and what they are.
  ///   - expertsPerToken: of a mixture, how many experts work on a token; nil for all.
  /// - Throws: ``TallyError`` as ``Tally`` does, and for 2^59 parameters or more.
  public init(of anatomy: Anatomy, expertsPerToken: Int? = nil) throws(TallyError) {
    let parameters = try anatomy.checkedSum()
    guard parameters < 1 << 59 else {
      throw .countOverflow(tensor: anatomy.tensors.first?.name ?? "")
    }
    let hasDecoder = anatomy.classifications.contains { $0.stack == .decoder && $0.depth != nil }
    var own = 0
    var encoder = 0
    for index in anatomy.tensors.indices
    where Self.isMatrix(anatomy.tensors[index], anatomy.classifications[index]) {
      let (tensor, classification) = (anatomy.tensors[index], anatomy.classifications[index])
      if hasDecoder, classification.stack == .encoder {
        encoder += tensor.elements
      } else {
        own += tensor.elements
      }
    }
    if let expertsPerToken,
      let active = try ActiveParameters(of: anatomy, expertsPerToken: expertsPerToken)
    {
      own -= Self.matrices(
        ofResting: parameters - active.parameters, among: active.parametersOfExperts, anatomy)
    }
    if hasDecoder, !Self.sum(of: [.head], in: anatomy, where: { _ in true }).isAny {
      // The table of embeddings is the head as well.
      own += Self.sum(of: [.embeddingToken], in: anatomy) { $0 == .weight }.elements
    }
    matrices = 2 * max(0, own)
    encoderMatrices = 2 * encoder
    let stack: Stack = hasDecoder ? .decoder : .encoder
    let blocks = BlockGeometry.all(of: anatomy)
      .filter { $0.key.stack == stack && $0.value.hasAttention }
    let widths = blocks.compactMap { position, block in
      block.attendedWidth.map { (depth: position.depth, width: $0) }
    }
    self.widths = widths.sorted { $0.depth < $1.depth }
    attentionPerTokenSeen =
      widths.count == blocks.count ? 2 * widths.reduce(0) { $0 + $1.width } : nil
  }

  /// The operations for a token that sees as many others, itself among them; nil where shapes do not tell or the number
  /// goes beyond 64 bits.
  ///
  /// - Parameters:
  ///   - context: how many tokens the token sees.
  ///   - window: as ``KeyValueCache`` takes it.
  public func total(context: Int, window: (_ depth: Int) -> Int? = { _ in nil }) -> Int? {
    guard attentionPerTokenSeen != nil, context >= 0 else { return nil }
    var sum = matrices
    for (depth, width) in widths {
      guard let block = (2 * width).times(min(context, window(depth) ?? context)),
        case let (next, overflow) = sum.addingReportingOverflow(block), !overflow
      else { return nil }
      sum = next
    }
    return sum
  }

  /// The share of resting experts' parameters that are no biases.
  private static func matrices(ofResting resting: Int, among all: Int, _ anatomy: Anatomy) -> Int {
    let biases = sum(of: [.expertUp, .expertGate, .expertDown], in: anatomy) { $0 == .bias }
      .elements
    guard all > 0, biases > 0 else { return resting }
    let product = (all - biases).multipliedFullWidth(by: resting)
    return all.dividingFullWidth((product.high, product.low)).quotient
  }

  /// The parameters of some components and roles, and whether there are any.
  private static func sum(
    of components: Set<Component>, in anatomy: Anatomy, where isMeant: (Role) -> Bool
  ) -> (elements: Int, isAny: Bool) {
    var result = (elements: 0, isAny: false)
    for index in anatomy.tensors.indices
    where anatomy.classifications[index].exclusion == nil
      && components.contains(anatomy.classifications[index].component)
      && isMeant(anatomy.classifications[index].role)
    {
      result = (result.elements + anatomy.tensors[index].elements, true)
    }
    return result
  }

  /// Whether a tensor is multiplied with each token's vector.
  private static func isMatrix(
    _ tensor: TensorFacts, _ classification: TensorClassification
  ) -> Bool {
    guard classification.exclusion == nil, classification.role != .bias,
      tensor.shape.count >= 2 || tensor.packedWeight != nil
    else { return false }
    switch classification.component {
    case .embeddingToken, .embeddingPosition, .embeddingSegment, .normalization,
      .attentionPosition, .crossAttentionPosition, .layerScale, .codebook:
      return false
    default: return true
    }
  }

  /// Two are equal if all their numbers are.
  public static func == (first: Self, second: Self) -> Bool {
    first.matrices == second.matrices && first.encoderMatrices == second.encoderMatrices
      && first.attentionPerTokenSeen == second.attentionPerTokenSeen
      && first.widths.elementsEqual(second.widths, by: ==)
  }

  /// Hashes what tells most apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(matrices)
    hasher.combine(encoderMatrices)
    hasher.combine(attentionPerTokenSeen)
  }
}
