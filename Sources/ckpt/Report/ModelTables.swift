import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection

/// The tables of a model's page.
struct ModelTables {
  private let model: DrawnModel
  private let statistics: [Int: TensorStatistics]
  private var tally: Tally { model.tally }

  /// The most tensors that the page lists.
  static let maximumTensors = 5000

  init(_ model: DrawnModel, statistics: [Int: TensorStatistics]) {
    self.model = model
    self.statistics = statistics
  }

  /// Each box of the drawing with its parts and their arithmetic. The drawing's links lead here.
  var parts: String {
    guard model.isDrawn else { return componentTable }
    var rows = ""
    for tower in model.towers {
      let count = tower.boxes.reduce(0) { $0 + $1.count.parameters }
      rows += HTML.row(
        [HTML.text(tower.title), Figures.grouped(count), share(count), "", ""],
        attributes: "class=\"stack\"")
      for (number, box) in tower.boxes.enumerated() {
        rows += row(of: box, id: "\(tower.anchor)\(number)")
      }
    }
    return "<h2>The arithmetic</h2>\n"
      + HTML.table(
        "Parameters of each part", kind: "parts",
        columns: [
          ("part", false), ("parameters", true), ("share", true), ("", false),
          ("how it comes about", false),
        ], rows: rows)
  }

  private func row(of box: DrawnBox, id: String) -> String {
    let width = model.total == 0 ? 0 : Double(box.count.parameters) / Double(model.total)
    let lines = [box.note].filter { !$0.isEmpty } + box.arithmetic
    return HTML.row(
      [
        "<span class=\"key \(box.colour)\"></span>" + HTML.text(box.title),
        Figures.grouped(box.count.parameters), share(box.count.parameters),
        HTML.bar(width, box.colour),
        "<div class=\"wide\">" + lines.map { HTML.text($0) }.joined(separator: "<br>") + "</div>",
      ], attributes: "id=\"\(id)\"")
  }

  private func share(_ parameters: Int) -> String { Figures.share(parameters, of: model.total) }

  private var componentTable: String {
    var rows = ""
    for stack in tally.byStack {
      rows += HTML.row(
        [
          stack.key.rawValue, Figures.grouped(stack.count.parameters),
          share(stack.count.parameters),
        ], attributes: "class=\"stack\"")
      for part in tally.byPlace where part.key.stack == stack.key {
        let key = "<span class=\"key \(PageStyle.colour(of: part.key.component))\"></span>"
        rows += HTML.row([
          key + part.key.component.rawValue, Figures.grouped(part.count.parameters),
          share(part.count.parameters),
        ])
      }
    }
    return "<h2>By component</h2>\n"
      + HTML.table(
        "Parameters by component",
        columns: [("stack, component", false), ("parameters", true), ("share", true)], rows: rows)
  }

  /// What is stored and no parameter, and what no rule recognizes.
  var exclusions: String {
    var html = ""
    if !tally.excluded.isEmpty {
      let items = tally.excluded.prefix(50).map {
        "<li>\(HTML.text($0.name)): \(Figures.grouped($0.elements)), \(HTML.text($0.reason.description))</li>"
      }
      let more = tally.excluded.count - items.count
      html += "<h2>Stored, but not parameters</h2><ul>\(items.joined(separator: "\n"))"
      html += (more > 0 ? "<li>and \(Figures.count(more, "tensor")) more</li>" : "") + "</ul>\n"
    }
    if !tally.unrecognized.isEmpty {
      let names = tally.unrecognized.prefix(20).map { HTML.text($0) }.joined(separator: ", ")
      html +=
        "<p>Unrecognized, counted as other: \(Figures.count(tally.unrecognized.count, "tensor")), such as \(names)</p>\n"
    }
    return html
  }

  /// A row for each block and each layer outside of them.
  var layers: String {
    let largest = tally.byLayer.map(\.count.parameters).max() ?? 0
    guard largest > 0 else { return "" }
    let rows = tally.byLayer.prefix(Self.maximumTensors).map { layer in
      let parts = layer.byComponent.filter { 200 * $0.count.parameters >= largest }.map { part in
        let width = HTML.percent(Double(part.count.parameters) / Double(largest))
        return "<i class=\"\(PageStyle.colour(of: part.key))\" style=\"width:\(width)\"></i>"
      }
      return HTML.row([
        HTML.text(layer.name), layer.stack.rawValue, Figures.grouped(layer.count.parameters),
        "<span class=\"bar\">\(parts.joined())</span>",
      ])
    }
    return """
      <details><summary>By layer (\(Figures.grouped(tally.byLayer.count)))</summary>
      \(HTML.table("Layers", kind: "list", columns: [("layer", false), ("stack", false), ("parameters", true), ("of these", false)], rows: rows.joined()))</details>

      """
  }

  /// A row for each tensor.
  var tensors: String {
    let tensors = model.model.archive.tensors
    let hasStatistics = !statistics.isEmpty
    var columns = [("tensor", false), ("type", false), ("shape", false)]
    if hasStatistics {
      columns += [("distribution", false)]
      columns += ["mean", "deviation", "norm", "smallest", "largest", "zeros", "NaN", "infinite"]
        .map { ($0, true) }
    } else {
      columns += [("bytes", true), ("stored", true)]
    }
    let rows = tensors.prefix(Self.maximumTensors).map { tensor in
      let description = tensor.description
      var cells = [
        HTML.text(tensor.name), HTML.text(description.dataType.name),
        Figures.shape(description.shape),
      ]
      if let owner = tensor.tiedTo {
        cells.append("tied to \(HTML.text(tensors[owner].name))")
      } else if hasStatistics {
        cells += statistics[tensor.position].map(Self.cells) ?? ["quantized"]
      } else {
        cells += [description.byteCount, tensor.storedByteCount].map(Figures.grouped)
      }
      return HTML.row(cells)
    }
    let more = tensors.count - Self.maximumTensors
    return """
      <details\(hasStatistics ? " open" : "")><summary>Tensors (\(Figures.grouped(tensors.count)))</summary>
      \(HTML.table("Tensors", kind: "list", columns: columns, rows: rows.joined()))\
      \(more > 0 ? "<p>and \(Figures.count(more, "tensor")) more; ckpt inspect lists all.</p>" : "")</details>

      """
  }

  private static func cells(_ statistics: TensorStatistics) -> [String] {
    func count(_ value: Int) -> String {
      value == 0 ? "0" : "<b>\(Figures.grouped(value))</b>"
    }
    return [HistogramPicture.html(statistics.histogram)]
      + [
        statistics.mean, statistics.standardDeviation, statistics.norm, statistics.smallest,
        statistics.largest,
      ].map { $0.map(Figures.scientific) ?? "" }
      + [Figures.grouped(statistics.zeros), count(statistics.nan), count(statistics.infinite)]
  }
}
