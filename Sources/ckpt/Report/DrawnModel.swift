import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection
import SystemPackage

/// A model with all that its pictures and tables are made of.
struct DrawnModel {
  let model: InspectedModel
  let counted: CountedModel
  let towers: [DrawnTower]
  let dimensions: DimensionSummary
  let title: String
  /// What anchors of this model begin with, as a page may have two.
  let prefix: String

  var tally: Tally { counted.tally }
  var anatomy: Anatomy { counted.anatomy }
  var total: Int { tally.total.parameters }

  /// - Parameters:
  ///   - path: The file.
  ///   - prefix: Told apart from that of other models on the page.
  init(path: FilePath, prefix: String = "a") throws {
    let beside = ModelConfig.beside(path)
    model = try InspectedModel(path: path, config: beside?.config)
    counted = try CountedModel(model, title: path, config: beside?.config)
    title = HTML.text(FilePath(path.lastComponent?.string ?? path.string))
    self.prefix = prefix
    dimensions = DimensionSummary(try InferredDimensions(of: counted.anatomy))
    let outline = try Outline(of: counted.anatomy)
    let hasTable = counted.tally.byComponent.contains { $0.key == .embeddingToken }
    towers = outline.towers.enumerated().map { number, tower in
      let lacksHead = !tower[.output].contains { $0.component == .head }
      return DrawnTower(
        tower, anchor: "\(prefix)\(number)-",
        borrowsHead: tower.stack == .decoder && tower.blocks > 0 && lacksHead && hasTable)
    }
  }

  /// Whether enough is known of the model to draw its architecture.
  var isDrawn: Bool {
    let known = total - tally.recognition.unrecognized
    let isKnown = towers.contains { tower in
      tower.tower.stack != .shared && tower.blocks.contains { DrawnTower.isMixer($0.group) }
    }
    return isKnown && known >= total / 2
  }

  /// The number of heads of a tower's attention, where the file or the config beside it says it.
  func heads(of tower: Outline.Tower) -> Int? {
    func number(_ name: String) -> Int? {
      for (key, value) in model.archive.metadata where key.hasSuffix(name) {
        if case .integer(let number) = value, number > 0 { return Int(exactly: number) }
      }
      return nil
    }
    return number("ckpt.model.heads") ?? number(".attention.head_count")
      ?? counted.config?.attentionHeads(of: tower.stack, modality: tower.modality)
  }

  /// A picture of the architecture with what belongs to it on a page.
  func picture(_ arrangement: ArchitectureDrawing.Arrangement) -> String {
    let (width, height, content) = ArchitectureDrawing(
      towers, total: total, arrangement: arrangement, hasLinks: true
    ).draw()
    let isWide = ArchitectureDrawing.isWide(towers)
    let kind = !isWide ? "" : arrangement == .beside ? " beside" : " stacked"
    return """
      <svg class="architecture\(kind)" viewBox="0 0 \(ArchitectureDrawing.n(width)) \(ArchitectureDrawing.n(height))" \
      style="max-width:\(ArchitectureDrawing.n(width * 1.1))px" role="group" aria-label="\(pictureName)">
      \(content)</svg>

      """
  }

  private var pictureName: String {
    "The architecture of \(title): \(Figures.count(total, "parameter"))"
  }

  /// A picture of the architecture that stands alone.
  var svg: String {
    let (width, height, content) = ArchitectureDrawing(
      towers, total: total, arrangement: .beside, hasLinks: false
    ).draw()
    let (w, h) = (ArchitectureDrawing.n(width), ArchitectureDrawing.n(height + 34))
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(w)" height="\(h)" viewBox="0 -34 \(w) \(h)" role="img" \
      font-family="system-ui, sans-serif">
      <title>\(pictureName)</title>
      <style>
      \(PageStyle.alone)</style>
      \(PageStyle.markers)
      <rect class="paper" x="0" y="-34" width="100%" height="100%"/>
      <text class="name label" x="\(ArchitectureDrawing.n(width / 2))" y="-14">\(title): \(Figures.count(total, "parameter"))</text>
      \(content)</svg>

      """
  }
}
