import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection

/// A model as one page of HTML that needs nothing else.
struct ReportPage {
  private let model: DrawnModel
  private let tables: ModelTables
  /// The statistics of the tensors, by position; empty where none were asked for.
  private let statistics: [Int: TensorStatistics]

  init(_ model: DrawnModel, statistics: [Int: TensorStatistics]) {
    self.model = model
    self.statistics = statistics
    tables = ModelTables(model, statistics: statistics)
  }

  /// The page.
  func html() throws -> String {
    return Self.page(
      title: "\(model.title): \(Figures.count(model.total, "parameter"))",
      body: """
        <h1>\(model.title)</h1>
        \(Self.summary(of: model))
        \(Self.drawing(of: model))\(Self.layers(of: model))\(tables.parts)
        <h2>By size</h2>
        \(model.total > 0 ? TreemapView(model).html : "<p>There are no parameters.</p>\n")\(modules)\(try MemorySection(model).html)\
        \(statistics.isEmpty ? "" : "<h2>Statistics</h2>\n" + LayerStatistics(model.anatomy, statistics).html)\
        \(tables.exclusions)\(tables.layers)\(tables.tensors)
        """)
  }

  /// A page around its body, which is HTML.
  static func page(title: String, body: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(PageScript.digest)'">
    <title>\(title)</title>
    <style>
    \(PageStyle.sheet)</style>
    </head>
    <body>
    <svg width="0" height="0" style="position:absolute" aria-hidden="true">\(PageStyle.markers)</svg>
    <main>
    \(body)</main>
    <script>\(PageScript.text)</script>
    </body>
    </html>

    """
  }

  /// What the model is, in a few lines.
  static func summary(of model: DrawnModel) -> String {
    let (archive, tally) = (model.model.archive, model.tally)
    let families = model.anatomy.families
    let names = families.isEmpty ? "" : ", naming scheme: " + families.joined(separator: ", ")
    let layers = model.dimensions.description
    let shares = tally.recognition.unrecognized + tally.recognition.inferred
    let guessed =
      shares > 0
      ? "<p class=\"faint\">Inferred from names and shapes: "
        + "\(Figures.share(tally.recognition.inferred, of: model.total)); not known: "
        + "\(Figures.share(tally.recognition.unrecognized, of: model.total))</p>\n" : ""
    return """
      <p>\(Figures.count(model.total, "parameter")) in \(Figures.count(tally.total.tensors, "tensor")): \
      \(Figures.grouped(tally.total.weights)) in weights, \(Figures.grouped(tally.total.biases)) in biases</p>
      \(layers.isEmpty ? "" : "<p>\(layers)</p>\n")<p class="faint">\(archive.format.name), \
      \(Figures.size(archive.byteCount))\(HTML.text(names))</p>
      \(guessed)
      """
  }

  /// The architecture, with a place beside it for what the reader points at; nothing for a network that is not known.
  static func drawing(of model: DrawnModel) -> String {
    guard model.isDrawn else { return "" }
    let isWide = ArchitectureDrawing.isWide(model.towers)
    return """
      <h2>Architecture</h2>
      <div class="drawing">
      \(model.picture(.beside))\(isWide ? model.picture(.stacked) : "")\
      <p class="detail" role="status">Data passes upwards. Each box has its parameters and their share of the model; \
      the bar in it is as long as the share. A circle adds what went around a part to what came out of it. Point at a \
      box, or go through them with the Tab key, to read its dimensions here; each leads to its lines below.</p>
      </div>

      """
  }

  /// A layer of each tower, opened.
  static func layers(of model: DrawnModel) -> String {
    guard model.isDrawn else { return "" }
    let figures = model.towers.filter { $0.tower.blocks > 0 }.compactMap { tower -> String? in
      let heads = model.heads(of: tower.tower)
      let drawing = LayerDrawing(tower, heads: heads)
      guard !drawing.isEmpty else { return nil }
      let hasAttention = tower.blocks.contains { $0.group.lowercased().hasSuffix("attention") }
      let unknown =
        heads == nil && hasAttention
        ? "<p class=\"faint\">How many heads share these matrices, no shape tells: a config.json beside the file would.</p>"
        : ""
      return """
        <figure>
        <figcaption><b>\(HTML.text(tower.title))</b>, one layer of \(Figures.grouped(tower.tower.blocks))</figcaption>
        \(drawing.svg)\(unknown)<details><summary>In words</summary>\
        \(drawing.words.map { "<p>\(HTML.text($0))</p>" }.joined(separator: "\n"))</details>
        </figure>

        """
    }
    guard !figures.isEmpty else { return "" }
    return """
      <h2>A layer opened, to scale</h2>
      <p>A matrix is as high as the vectors that go in are long, and as wide as those that come out: its area is its \
      parameters. Each attention head has its own columns of query, key and value, and its own rows of output; the \
      first head is brighter.</p>
      <div class="layers">
      \(figures.joined())</div>

      """
  }

  private var modules: String {
    let unknown = model.tally.recognition.unrecognized
    guard model.total > 0, !model.isDrawn || unknown > model.total / 20 else { return "" }
    let view = ModuleView(ModuleTree(model.anatomy), total: model.total)
    return "<h2>By module</h2>\n<p>What names have in common.</p>\n" + view.table
  }
}
