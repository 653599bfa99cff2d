/// What a decoder keeps of the tokens before.
///
/// | attention | numbers a token and block | source |
/// |---|---|---|
/// | of all heads | 2 x heads x head | Vaswani et al., 2017 |
/// | grouped | 2 x key-value heads x head | Ainslie et al., "GQA", 2023 |
/// | latent | compressed + rotary part | DeepSeek-AI, "DeepSeek-V2", 2024, 2.1 |
/// | crossing | as above, for each position of the encoder's output | Vaswani et al., 2017 |
/// | in a window | as above, for the window's tokens at most | Beltagy et al., "Longformer", 2020 |
///
/// Recurrent layers keep a state whose size the context does not change: ``RecurrentState``.
public struct KeyValueCache: Sendable, Hashable {
  /// Blocks whose attention reaches equally far.
  struct Portion: Sendable, Hashable {
    /// The tokens that they see; nil for all.
    let window: Int?
    /// The numbers that they keep of one.
    var elementsPerToken: Int
  }

  /// The numbers kept for each token of the context, all blocks together, as long as the context is within every
  /// window.
  public let elementsPerToken: Int
  /// The numbers kept for each position of the encoder's output, for cross-attention.
  public let elementsPerSourcePosition: Int
  /// How many blocks see a window of the context only.
  public let windowedBlocks: Int
  /// How many blocks keep keys and values compressed.
  public let latentBlocks: Int

  private let portions: [Portion]

  /// What a model's decoder keeps; nil if none of its blocks has attention, or if shapes do not tell how wide.
  ///
  /// - Parameters:
  ///   - anatomy: the model's tensors and what they are.
  ///   - window: how far back the attention of a block reaches, by its depth: nil for all of the context. A
  ///     config says it (``ModelConfig/attentionWindow(ofBlock:)``), no shape does.
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init?(
    of anatomy: Anatomy, window: (_ depth: Int) -> Int? = { _ in nil }
  ) throws(TallyError) {
    _ = try anatomy.checkedSum()
    let decoder = BlockGeometry.all(of: anatomy).filter { $0.key.stack == .decoder }
    var portions: [Int?: Int] = [:]
    var windowed = 0
    var latent = 0
    for (position, block) in decoder where block.hasAttention {
      guard let width = block.latentWidth ?? block.keyAndValueWidth(crossing: false) else {
        return nil
      }
      // Each width is at most the elements of its projections, whose sum the tally has checked.
      let reach = window(position.depth)
      portions[reach, default: 0] += width
      windowed += reach == nil ? 0 : 1
      latent += block.latentWidth == nil ? 0 : 1
    }
    guard !portions.isEmpty else { return nil }
    self.portions = portions.map { Portion(window: $0.key, elementsPerToken: $0.value) }
      .sorted { $0.window ?? .max < $1.window ?? .max }
    elementsPerToken = portions.values.reduce(0, +)
    elementsPerSourcePosition = decoder.values.compactMap { $0.keyAndValueWidth(crossing: true) }
      .reduce(0, +)
    windowedBlocks = windowed
    latentBlocks = latent
  }

  /// The numbers kept for one sequence; nil beyond 64 bits.
  ///
  /// - Parameters:
  ///   - context: tokens of the decoder.
  ///   - source: positions of the encoder's output, if there is an encoder.
  public func elements(context: Int, source: Int = 0) -> Int? {
    guard context >= 0, source >= 0, let crossing = elementsPerSourcePosition.times(source) else {
      return nil
    }
    var sum = crossing
    for portion in portions {
      guard let kept = portion.elementsPerToken.times(min(context, portion.window ?? context)),
        case let (next, overflow) = sum.addingReportingOverflow(kept), !overflow
      else { return nil }
      sum = next
    }
    return sum
  }

  /// The cache's size in bytes for one sequence; nil if it goes beyond 64 bits.
  ///
  /// - Parameters:
  ///   - context: tokens of the decoder.
  ///   - source: positions of the encoder's output, if there is an encoder.
  ///   - bytesPerElement: 2 for bf16 and f16.
  public func bytes(context: Int, source: Int = 0, bytesPerElement: Int = 2) -> Int? {
    guard bytesPerElement >= 0 else { return nil }
    return elements(context: context, source: source)?.times(bytesPerElement)
  }
}
