/// The dimensions of a model as the shapes of its tensors show them.
///
/// What they do not tell is nil; the number of heads is never among them.
public struct InferredDimensions: Sendable, Hashable {
  /// Blocks of the encoder.
  public let encoderLayers: Int
  /// Blocks of the decoder.
  public let decoderLayers: Int
  /// The length of the vectors between blocks.
  public let width: Int?
  /// The length of all heads' queries together.
  public let queryWidth: Int?
  /// The length of all heads' keys together.
  public let keyWidth: Int?
  /// The inner width of the feed-forward part, or of each expert.
  public let innerWidth: Int?
  /// Experts in a block.
  public let experts: Int?
  /// Tokens in the vocabulary, with those that only pad it.
  public let vocabulary: Int?
  /// Position vectors.
  public let positions: Int?

  /// Infers the dimensions of a model from its first block and its embeddings.
  ///
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init(of anatomy: Anatomy) throws(TallyError) {
    _ = try anatomy.checkedSum()
    let blocks = BlockGeometry.all(of: anatomy)
    encoderLayers = blocks.keys.count { $0.stack == .encoder }
    decoderLayers = blocks.keys.count { $0.stack == .decoder }
    let stack: Stack = encoderLayers > 0 ? .encoder : .decoder
    let first = blocks.filter { $0.key.stack == stack }.min { $0.key.depth < $1.key.depth }?.value
    let fused = first?.fusedWidths(crossing: false)
    width = first?.width
    queryWidth = first?.otherWidth(of: .attentionQuery) ?? fused?.query
    keyWidth = first?.otherWidth(of: .attentionKey) ?? fused?.key
    experts = first?.experts
    let expertWidths = first?.otherWidth(of: .expertDown)
    innerWidth =
      first?.otherWidth(of: .feedForwardDown)
      ?? expertWidths.flatMap { all in first?.experts.map { all / max($0, 1) } }
    let width = first?.width
    func rows(of component: Component) -> Int? {
      guard let width,
        let index = anatomy.classifications.indices.first(where: {
          anatomy.classifications[$0].component == component
            && anatomy.classifications[$0].exclusion == nil
        }), anatomy.tensors[index].elements.isMultiple(of: width)
      else { return nil }
      return anatomy.tensors[index].elements / width
    }
    vocabulary = rows(of: .embeddingToken)
    positions = rows(of: .embeddingPosition)
  }
}
