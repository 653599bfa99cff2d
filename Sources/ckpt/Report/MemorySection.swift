import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// What a model's numbers imply in memory: its weights, its training, and what it keeps of a context.
struct MemorySection {
  private let figures: MemoryFigures?
  private let cache: KeyValueCache?
  private let memory: ImpliedMemory?
  private let prefix: String

  /// Contexts of the slider, in tokens.
  private static let contexts = (7...20).map { 1 << $0 }

  init(_ model: DrawnModel) throws {
    figures = MemoryFigures(parameters: model.total)
    memory = try ImpliedMemory(model.counted, context: nil)
    let config = model.counted.config
    cache = try KeyValueCache(of: model.anatomy) { config?.attentionWindow(ofBlock: $0) }
    prefix = model.prefix
  }

  /// The section, with a heading before it.
  var html: String {
    guard let figures else { return "" }
    let weights = [
      ("weights in 32 bits", figures.float32), ("weights in 16 bits", figures.bfloat16),
      ("weights in 8 bits", figures.bits8), ("weights in 4 bits", figures.bits4),
      ("training with AdamW in 32 bits", figures.adamW),
      ("training in mixed precision", figures.adamWMixed),
      ("training in 16 bits throughout", figures.adamWBfloat16),
    ]
    let most = Double(max(1, figures.adamW))
    let rows = weights.map { name, bytes in
      HTML.row([name, Figures.size(bytes), HTML.bar(Double(bytes) / most, "a2")])
    }
    return "<h2>Memory</h2>\n"
      + HTML.table(
        "Memory of weights and training", columns: [("for", false), ("memory", true), ("", false)],
        rows: rows.joined())
      + state + cacheTable(weights: figures.bfloat16)
  }

  private var state: String {
    guard let state = memory?.recurrentState else { return "" }
    return """
      <p>\(Figures.count(state.layers, "recurrent layer")) keep \(Figures.size(state.bytes)) in 16 bits, however long \
      the context is.</p>

      """
  }

  private func cacheTable(weights: Int) -> String {
    guard let cache else { return "" }
    let source = cache.elementsPerSourcePosition > 0
    let sizes = Self.contexts.compactMap { context in
      cache.bytes(context: context, source: source ? context : 0).map { (context, $0) }
    }
    let rows = sizes.map { context, bytes in
      HTML.row([
        Figures.grouped(context), Figures.size(bytes),
        Figures.share(bytes, of: weights),
      ])
    }
    let perToken = Figures.grouped(cache.elementsPerToken)
    let crossing =
      source
      ? " Cross-attention keeps \(Figures.grouped(cache.elementsPerSourcePosition)) for each position of the input, "
        + "which here is as long as the context." : ""
    let windows =
      cache.windowedBlocks > 0
      ? " \(Figures.count(cache.windowedBlocks, "block")) keep a window of the context only." : ""
    let start = sizes.firstIndex { $0.0 == 4096 } ?? 0
    return """
      <h3>Keys and values of a context</h3>
      <p>A decoder keeps keys and values of the tokens before, so as not to compute them again: \(perToken) numbers a \
      token, here in 16 bits.\(crossing)\(windows)</p>
      <p class="slide" hidden><label for="\(prefix)-context">Context</label>
      <input type="range" id="\(prefix)-context" min="0" max="\(max(0, sizes.count - 1))" value="\(start)">
      <output for="\(prefix)-context"></output></p>
      \(HTML.table("Keys and values by context", kind: "cache", columns: [("tokens", true), ("memory", true), ("of the weights", true)], rows: rows.joined()))
      """
  }
}
