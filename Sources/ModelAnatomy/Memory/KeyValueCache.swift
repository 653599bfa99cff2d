/// What a decoder keeps of the tokens before: the keys and values of every block.
public struct KeyValueCache: Sendable, Hashable {
  /// The numbers kept for each token of the context, all blocks together.
  public let elementsPerToken: Int
  /// The numbers kept for each position of the encoder's output, for cross-attention.
  public let elementsPerSourcePosition: Int

  /// What a model's decoder keeps; nil if it has none or its shapes do not tell.
  ///
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init?(of anatomy: Anatomy) throws(TallyError) {
    _ = try Tally(of: anatomy)
    let decoder = BlockGeometry.all(of: anatomy).filter { $0.key.stack == .decoder }.map(\.value)
    let own = decoder.compactMap { $0.keyAndValueWidth(crossing: false) }
    guard !own.isEmpty, own.count == decoder.count else { return nil }
    // Each width is at most the elements of its projections, whose sum the tally has checked.
    elementsPerToken = own.reduce(0, +)
    elementsPerSourcePosition = decoder.compactMap { $0.keyAndValueWidth(crossing: true) }
      .reduce(0, +)
  }

  /// The cache's size in bytes for one sequence; nil if it goes beyond 64 bits.
  ///
  /// - Parameters:
  ///   - context: tokens of the decoder.
  ///   - source: positions of the encoder's output, if there is an encoder.
  ///   - bytesPerElement: 2 for bf16 and f16.
  public func bytes(context: Int, source: Int = 0, bytesPerElement: Int = 2) -> Int? {
    let own = elementsPerToken.multipliedReportingOverflow(by: context)
    let crossing = elementsPerSourcePosition.multipliedReportingOverflow(by: source)
    let elements = own.partialValue.addingReportingOverflow(crossing.partialValue)
    let bytes = elements.partialValue.multipliedReportingOverflow(by: bytesPerElement)
    guard context >= 0, source >= 0, bytesPerElement >= 0, !own.overflow, !crossing.overflow,
      !elements.overflow, !bytes.overflow
    else { return nil }
    return bytes.partialValue
  }
}
