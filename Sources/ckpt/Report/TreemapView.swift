import ModelAnatomy

/// A model's parameters as a treemap: stacks, in them components, in these layers.
struct TreemapView {
  private let tally: Tally
  private let anatomy: Anatomy
  private let isKnown: Bool

  init(_ model: DrawnModel) {
    tally = model.tally
    anatomy = model.anatomy
    isKnown = model.isDrawn
  }

  /// The size of what is divided, so that nothing is much longer than wide on a screen.
  private static let whole = Treemap.Rectangle(x: 0, y: 0, width: 1600, height: 1000)

  /// The picture. Areas are proportional to parameters.
  var html: String {
    guard isKnown else {
      let areas = ModuleView(ModuleTree(anatomy), total: tally.total.parameters)
      return "<div class=\"map\" role=\"img\" aria-label=\"Parameters by module, as areas\">\n"
        + areas.areas(in: Self.whole) + "</div>\n"
    }
    let stacks = tally.byStack
    let places = Treemap.layout(stacks.map { Double($0.count.parameters) }, in: Self.whole)
    var html =
      "<div class=\"map\" role=\"img\" aria-label=\"Parameters by stack, component and layer, as areas\">\n"
    for (stack, place) in zip(stacks, places) {
      html +=
        Self.open(place, in: Self.whole, "stack") + components(of: stack.key, place) + "</div>\n"
    }
    return html + "</div>\n"
  }

  private func components(of stack: Stack, _ area: Treemap.Rectangle) -> String {
    let parts = tally.byPlace.filter { $0.key.stack == stack }
    let places = Treemap.layout(parts.map { Double($0.count.parameters) }, in: area)
    var html = ""
    for (part, place) in zip(parts, places) where place.width > 0 {
      let component = part.key.component
      if component == .other {
        html += modules(of: stack, place, in: area)
        continue
      }
      let name = "\(stack.rawValue) \(component.rawValue)"
      let numbers = ModuleView.numbers(part.count.parameters, of: tally.total.parameters)
      html += Self.open(
        place, in: area, "part \(PageStyle.colour(of: component))", title: "\(name): \(numbers)")
      html += slices(of: part, place)
      html += "<div class=\"label\"><b>\(name)</b><br>\(numbers)</div></div>\n"
    }
    return html
  }

  /// What nobody knows, by modules.
  private func modules(of stack: Stack, _ place: Treemap.Rectangle, in area: Treemap.Rectangle)
    -> String
  {
    let tree = ModuleTree(anatomy) { $0.component == .other && $0.stack == stack }
    return Self.open(place, in: area, "stack")
      + ModuleView(tree, total: tally.total.parameters).areas(in: place) + "</div>\n"
  }

  private func slices(of part: Portion<Place>, _ area: Treemap.Rectangle) -> String {
    let layers = tally.byLayer.compactMap { layer in
      layer.stack == part.key.stack
        ? layer.byComponent.first { $0.key == part.key.component }?.count.parameters : nil
    }
    guard layers.count > 1 else { return "" }
    let whole = Treemap.Rectangle(x: 0, y: 0, width: area.width, height: area.height)
    let frames = Treemap.layout(layers.map { Double($0) }, in: whole).map { place in
      let (width, height) = (
        ArchitectureDrawing.n(place.width), ArchitectureDrawing.n(place.height)
      )
      return
        "M\(ArchitectureDrawing.n(place.x)) \(ArchitectureDrawing.n(place.y))h\(width)v\(height)h-\(width)z"
    }
    return """
      <svg class="slices" viewBox="0 0 \(ArchitectureDrawing.n(area.width)) \(ArchitectureDrawing.n(area.height))" \
      preserveAspectRatio="none" aria-hidden="true"><path d="\(frames.joined())"/></svg>
      """
  }

  /// Begins an element at its place in the one around it. The title is HTML.
  static func open(
    _ place: Treemap.Rectangle, in area: Treemap.Rectangle, _ style: String, title: String? = nil
  ) -> String {
    let position = [
      "left:" + HTML.percent((place.x - area.x) / area.width),
      "top:" + HTML.percent((place.y - area.y) / area.height),
      "width:" + HTML.percent(place.width / area.width),
      "height:" + HTML.percent(place.height / area.height),
    ].joined(separator: ";")
    let title = title.map { " title=\"\($0)\"" } ?? ""
    return "<div class=\"\(style)\"\(title) style=\"\(position)\">"
  }
}
