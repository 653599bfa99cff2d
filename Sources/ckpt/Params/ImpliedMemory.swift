import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// The memory that a model's parameters imply, in bytes.
struct ImpliedMemory: Encodable {
  /// What a decoder keeps of the tokens before.
  struct Cache: Encodable {
    let elementsPerToken: Int
    let elementsPerSourcePosition: Int
    /// Blocks that see a window of the context only.
    let windowedBlocks: Int
    /// Blocks that keep keys and values compressed.
    let latentBlocks: Int
    /// In bf16, for the context that was asked for; nil without one.
    let bytes: Int?
  }

  /// What recurrent layers keep, whatever the context.
  struct State: Encodable {
    let elements: Int
    let layers: Int
    /// In bf16.
    let bytes: Int
  }

  let f32: Int
  let bf16: Int
  let bits8: Int
  let bits4: Int
  let adamW: Int
  let adamWMixed: Int
  let adamWMixedGradients32: Int
  let adamWBf16: Int
  let adamW8Bits: Int
  let keyValueCache: Cache?
  let recurrentState: State?
  let context: Int?
  /// Positions of the encoder's output that cross-attention keeps.
  let source: Int?

  /// - Parameter context: The tokens that the cache is for.
  /// - Returns: nil for a model whose memory goes beyond 64 bits.
  /// - Throws: `CheckpointError` where the cache alone does.
  init?(_ model: CountedModel, context: Int?) throws {
    guard let figures = MemoryFigures(parameters: model.tally.total.parameters) else { return nil }
    f32 = figures.float32
    bf16 = figures.bfloat16
    bits8 = figures.bits8
    bits4 = figures.bits4
    adamW = figures.adamW
    adamWMixed = figures.adamWMixed
    adamWMixedGradients32 = figures.adamWMixedGradients32
    adamWBf16 = figures.adamWBfloat16
    adamW8Bits = figures.adamW8Bits
    recurrentState = try RecurrentState(of: model.anatomy, config: model.config).flatMap { state in
      let (bytes, overflow) = state.elements.multipliedReportingOverflow(by: 2)
      return overflow ? nil : State(elements: state.elements, layers: state.layers, bytes: bytes)
    }
    self.context = context
    let window = model.config.map { config in { config.attentionWindow(ofBlock: $0) } }
    guard let cache = try KeyValueCache(of: model.anatomy, window: window ?? { _ in nil }) else {
      keyValueCache = nil
      source = nil
      return
    }
    let hasSource = cache.elementsPerSourcePosition > 0
    let source = hasSource ? Self.inputPositions(of: model.anatomy) ?? context : nil
    self.source = source
    let bytes = context.map { cache.bytes(context: $0, source: source ?? 0) }
    if case .some(nil) = bytes {
      throw CheckpointError(
        .argument, "the cache for a context that long takes more than 64 bits count",
        path: model.title)
    }
    keyValueCache = Cache(
      elementsPerToken: cache.elementsPerToken,
      elementsPerSourcePosition: cache.elementsPerSourcePosition,
      windowedBlocks: cache.windowedBlocks, latentBlocks: cache.latentBlocks, bytes: bytes ?? nil)
  }

  /// How long the encoder's output always is: sound and images, which embeddings other than of tokens take in, are
  /// padded to fill all positions.
  private static func inputPositions(of anatomy: Anatomy) -> Int? {
    func first(_ component: Component) -> TensorFacts? {
      zip(anatomy.tensors, anatomy.classifications).first {
        $1.stack == .encoder && $1.component == component
      }?.0
    }
    return first(.embeddingInput) == nil ? nil : first(.embeddingPosition)?.shape.first
  }

  /// The lines for people.
  var lines: [String] {
    var lines = [
      "memory",
      "  weights   f32 \(Figures.size(f32)), bf16 \(Figures.size(bf16)), "
        + "8 bits \(Figures.size(bits8)), 4 bits \(Figures.size(bits4))",
      "  training  with AdamW: weights, gradients and two moments",
    ]
    lines += Paragraph.lines(
      "            f32 \(Figures.size(adamW)), bf16 \(Figures.size(adamWBf16))", indent: 0)
    lines += Paragraph.lines(
      "            mixed precision \(Figures.size(adamWMixed)), with gradients in f32 "
        + Figures.size(adamWMixedGradients32), indent: 0)
    if let state = recurrentState {
      lines += Paragraph.lines(
        "  state     \(Figures.size(state.bytes)) of \(Figures.count(state.layers, "recurrent layer")) "
          + "in bf16, whatever the context", indent: 10)
    }
    guard let cache = keyValueCache else { return lines }
    let kinds = [
      cache.latentBlocks > 0 ? "compressed in \(Figures.count(cache.latentBlocks, "block"))" : "",
      cache.windowedBlocks > 0
        ? "\(Figures.count(cache.windowedBlocks, "block")) keep a window of the context only" : "",
    ].filter { !$0.isEmpty }.joined(separator: "; ")
    defer { if !kinds.isEmpty { lines += Paragraph.lines("            " + kinds, indent: 0) } }
    if let bytes = cache.bytes, let context {
      let positions = source.map { " and \(Figures.count($0, "position")) of the input" } ?? ""
      lines += Paragraph.lines(
        "  cache     \(Figures.size(bytes)) of keys and values in bf16, for "
          + "\(Figures.count(context, "token"))\(positions)", indent: 10)
    } else {
      // No overflow: each has fewer elements than the model, of which 16 bytes each were counted above.
      let perToken = Figures.size(2 * cache.elementsPerToken)
      let perPosition =
        cache.elementsPerSourcePosition > 0
        ? " and \(Figures.size(2 * cache.elementsPerSourcePosition)) for each position of the input"
        : ""
      lines += Paragraph.lines(
        "  cache     \(perToken) of keys and values in bf16, for each token of the context"
          + perPosition, indent: 10)
    }
    return lines
  }
}
