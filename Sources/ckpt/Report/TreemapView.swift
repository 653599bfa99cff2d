import ModelAnatomy

/// A model's parameters as a treemap: stacks, in them components, in these layers.
struct TreemapView {
  private let tally: Tally

  init(_ tally: Tally) {
    self.tally = tally
  }

  /// The size of what is divided, so that nothing is much longer than wide on a screen.
  private static let whole = Treemap.Rectangle(x: 0, y: 0, width: 1600, height: 1000)

  /// The picture. Areas are proportional to parameters.
  var html: String {
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
      let name = "\(stack.rawValue) \(component.rawValue)"
      let numbers =
        "\(Figures.grouped(part.count.parameters)), \(Figures.share(part.count.parameters, of: tally.total.parameters))"
      html += Self.open(
        place, in: area, "part \(PageStyle.colour(of: component))", title: "\(name): \(numbers)")
      html += slices(of: part, place)
      html += "<div class=\"label\"><b>\(HTML.breakable(name))</b><br>\(numbers)</div></div>\n"
    }
    return html
  }

  private func slices(of part: Portion<Place>, _ area: Treemap.Rectangle) -> String {
    let layers = tally.byLayer.compactMap { layer -> (name: String, parameters: Int)? in
      guard layer.stack == part.key.stack,
        let count = layer.byComponent.first(where: { $0.key == part.key.component })?.count
      else { return nil }
      return (layer.name, count.parameters)
    }
    guard layers.count > 1 else { return "" }
    let places = Treemap.layout(layers.map { Double($0.parameters) }, in: area)
    var html = ""
    for (layer, place) in zip(layers, places) where place.width > 0 {
      html += Self.open(
        place, in: area, "slice",
        title: "\(layer.name) \(part.key.component.rawValue): \(Figures.grouped(layer.parameters))")
      html += "</div>"
    }
    return html
  }

  private static func open(
    _ place: Treemap.Rectangle, in area: Treemap.Rectangle, _ style: String, title: String? = nil
  ) -> String {
    let position = [
      "left:" + HTML.percent((place.x - area.x) / area.width),
      "top:" + HTML.percent((place.y - area.y) / area.height),
      "width:" + HTML.percent(place.width / area.width),
      "height:" + HTML.percent(place.height / area.height),
    ].joined(separator: ";")
    let title = title.map { " title=\"\(HTML.text($0))\"" } ?? ""
    return "<div class=\"\(style)\"\(title) style=\"\(position)\">"
  }
}
