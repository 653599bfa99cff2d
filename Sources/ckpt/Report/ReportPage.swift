import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection
import SystemPackage

/// A model as one page of HTML that needs nothing else.
struct ReportPage {
  private let model: InspectedModel
  private let tally: Tally
  private let file: FilePath
  /// The statistics of the tensors, by position; empty where none were asked for.
  private let statistics: [Int: TensorStatistics]

  /// The most tensors that the page lists.
  static let maximumTensors = 5000

  init(_ model: InspectedModel, file: FilePath, statistics: [Int: TensorStatistics]) throws {
    self.model = model
    self.file = file
    self.statistics = statistics
    tally = try CountedModel(model, title: file).tally
  }

  /// The page.
  var html: String {
    let title = HTML.text(file)
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title): \(Figures.count(tally.total.parameters, "parameter"))</title>
      <style>
      \(PageStyle.sheet)</style>
      </head>
      <body>
      <h1>\(title)</h1>
      \(summary)
      <h2>Where the parameters are</h2>
      \(tally.total.parameters > 0 ? TreemapView(tally).html : "<p>There are none.</p>")
      \(componentTable)
      \(exclusions)
      \(layerTable)
      \(tensorTable)
      </body>
      </html>

      """
  }

  private var summary: String {
    let archive = model.archive
    let families = model.anatomy.families
    let names = families.isEmpty ? "" : ", naming scheme: " + families.joined(separator: ", ")
    return """
      <p>\(Figures.count(tally.total.parameters, "parameter")) in \
      \(Figures.count(tally.total.tensors, "tensor")): \(Figures.grouped(tally.total.weights)) in weights, \
      \(Figures.grouped(tally.total.biases)) in biases</p>
      <p class="faint">\(archive.format.name), \(Figures.size(archive.byteCount))\(HTML.text(names))</p>
      """
  }

  private var componentTable: String {
    var rows = HTML.row(
      [
        ("", "stack, component"), ("class=number", "parameters"), ("class=number", "share"),
        ("", ""),
        ("class=number", "weights"), ("class=number", "biases"), ("class=number", "tensors"),
      ], heading: true)
    for stack in tally.byStack {
      rows += row(stack.key.rawValue, stack.count, colour: nil)
        .replacingPrefix("<tr>", by: "<tr class=stack>")
      for part in tally.byPlace where part.key.stack == stack.key {
        rows += row(
          part.key.component.rawValue, part.count,
          colour: PageStyle.colour(of: part.key.component))
      }
    }
    return "<div class=scroll><table>\n\(rows)</table></div>"
  }

  private func row(_ name: String, _ count: Count, colour: String?) -> String {
    let total = tally.total.parameters
    let key = colour.map { "<span class=\"key \($0)\"></span>" } ?? ""
    let width = total == 0 ? 0 : Double(count.parameters) / Double(total)
    let bar = colour.map {
      "<span class=bar><i class=\($0) style=\"width:\(HTML.percent(width))\"></i></span>"
    }
    return HTML.row([
      ("", key + name), ("class=number", Figures.grouped(count.parameters)),
      ("class=number", Figures.share(count.parameters, of: total)), ("", bar ?? ""),
      ("class=number", Figures.grouped(count.weights)),
      ("class=number", Figures.grouped(count.biases)),
      ("class=number", Figures.grouped(count.tensors)),
    ])
  }

  private var exclusions: String {
    var html = ""
    if !tally.excluded.isEmpty {
      let items = tally.excluded.prefix(50).map {
        "<li>\(HTML.text($0.name)): \(Figures.grouped($0.elements)), \(HTML.text($0.reason.description))</li>"
      }
      let more = tally.excluded.count - items.count
      html += "<h2>Stored, but not parameters</h2><ul>\(items.joined())"
      html += (more > 0 ? "<li>and \(Figures.count(more, "tensor")) more</li>" : "") + "</ul>"
    }
    if !tally.unrecognized.isEmpty {
      let names = tally.unrecognized.prefix(20).map { HTML.text($0) }.joined(separator: ", ")
      html +=
        "<p>Unrecognized, counted as other: \(Figures.count(tally.unrecognized.count, "tensor")), such as \(names)</p>"
    }
    return html
  }

  private var layerTable: String {
    let largest = tally.byLayer.map(\.count.parameters).max() ?? 0
    guard largest > 0 else { return "" }
    var rows = HTML.row(
      [("", "layer"), ("", "stack"), ("class=number", "parameters"), ("", "of these")],
      heading: true)
    for layer in tally.byLayer {
      let parts = layer.byComponent.map { part in
        let width = HTML.percent(Double(part.count.parameters) / Double(largest))
        let title = "\(part.key.rawValue): \(Figures.grouped(part.count.parameters))"
        return
          "<i class=\(PageStyle.colour(of: part.key)) title=\"\(title)\" style=\"width:\(width)\"></i>"
      }
      rows += HTML.row([
        ("class=name", HTML.breakable(layer.name)), ("", layer.stack.rawValue),
        ("class=number", Figures.grouped(layer.count.parameters)),
        ("style=\"width:40%\"", "<span class=bar>\(parts.joined())</span>"),
      ])
    }
    return """
      <details><summary>By layer (\(Figures.grouped(tally.byLayer.count)))</summary>
      <div class=scroll><table>
      \(rows)</table></div></details>
      """
  }

  private var tensorTable: String {
    let tensors = model.archive.tensors
    let hasStatistics = !statistics.isEmpty
    var titles = [("", "tensor"), ("", "type"), ("", "shape")]
    if hasStatistics {
      titles += [("", "distribution")]
      titles += ["mean", "deviation", "norm", "smallest", "largest", "zeros", "NaN", "infinite"]
        .map { ("class=number", $0) }
    } else {
      titles += ["bytes", "stored"].map { ("class=number", $0) }
    }
    var rows = HTML.row(titles, heading: true)
    for tensor in tensors.prefix(Self.maximumTensors) {
      let description = tensor.description
      var cells = [
        ("class=name", HTML.breakable(tensor.name)), ("", HTML.text(description.dataType.name)),
        ("", Figures.shape(description.shape)),
      ]
      if let owner = tensor.tiedTo {
        cells.append(("", "tied to \(HTML.text(tensors[owner].name))"))
      } else if hasStatistics {
        cells += statistics[tensor.position].map(Self.cells) ?? [("", "quantized")]
      } else {
        cells += [description.byteCount, tensor.storedByteCount]
          .map { ("class=number", Figures.grouped($0)) }
      }
      rows += HTML.row(cells)
    }
    let more = tensors.count - Self.maximumTensors
    return """
      <details\(hasStatistics ? " open" : "")><summary>Tensors (\(Figures.grouped(tensors.count)))</summary>
      <div class=scroll><table>
      \(rows)</table></div>
      \(more > 0 ? "<p>and \(Figures.count(more, "tensor")) more; ckpt inspect lists all.</p>" : "")</details>
      """
  }

  private static func cells(_ statistics: TensorStatistics) -> [(String, String)] {
    func number(_ value: Double?) -> (String, String) {
      ("class=number", value.map(Figures.scientific) ?? "")
    }
    func count(_ value: Int) -> (String, String) {
      ("class=number", value == 0 ? "0" : "<b>\(Figures.grouped(value))</b>")
    }
    return [
      ("", HistogramPicture.html(statistics.histogram)), number(statistics.mean),
      number(statistics.standardDeviation), number(statistics.norm), number(statistics.smallest),
      number(statistics.largest), ("class=number", Figures.grouped(statistics.zeros)),
      count(statistics.nan), count(statistics.infinite),
    ]
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, by other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
