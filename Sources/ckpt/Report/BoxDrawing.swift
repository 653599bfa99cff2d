import ModelAnatomy

/// A box with its name, its parameters, their share of the model, and a bar as long as the share.
struct BoxDrawing {
  private static let width = 232.0

  private let box: DrawnBox
  private let total: Int
  private let link: String?

  init(_ box: DrawnBox, total: Int, link: String?) {
    self.box = box
    self.total = total
    self.link = link
  }

  var height: Double { box.isNarrow ? 26 : 48 }

  private var numbers: String {
    box.group == "tied"
      ? ""
      : Figures.grouped(box.count.parameters) + ", "
        + Figures.share(box.count.parameters, of: total) + box.extent
  }

  /// What is told when somebody points at the box or comes to it with the keyboard.
  static func story(of box: DrawnBox, total: Int) -> String {
    let count =
      box.group == "tied"
      ? ""
      : ": \(Figures.count(box.count.parameters, "parameter")), "
        + Figures.share(box.count.parameters, of: total) + " of the model"
    let lines = [box.title + count + ".", box.note] + box.arithmetic
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  func svg(x: Double, bottom: Double) -> String {
    let top = bottom - height
    let story = HTML.text(lines: Self.story(of: box, total: total))
    let share = total == 0 ? 0 : Double(box.count.parameters) / Double(total)
    let middle = n(x + Self.width / 2)
    var inner = """
      <title>\(story)</title><rect class="box \(box.colour)" x="\(n(x))" y="\(n(top))" width="\(n(Self.width))" \
      height="\(n(height))" rx="6"/>
      """
    if box.isNarrow {
      let text = HTML.text(box.title)
      inner += """
        <text class="small" x="\(middle)" y="\(n(top + 17))">\(text) <tspan class="count">\(numbers)</tspan></text>
        """
    } else {
      inner += """
        <text class="name" x="\(middle)" y="\(n(top + 17))">\(HTML.text(box.title))</text>\
        <text class="small" x="\(middle)" y="\(n(top + 33))"><tspan class="count">\(numbers)</tspan></text>\
        <path class="track" d="M\(n(x + 8)) \(n(top + 41))h\(n(Self.width - 16))"/>\
        <path class="bar" d="M\(n(x + 8)) \(n(top + 41))h\(n((Self.width - 16) * share))"/>
        """
    }
    guard let link else { return "<g>\(inner)</g>\n" }
    let short = HTML.text(box.title + (numbers.isEmpty ? "" : ": " + numbers))
    return "<a href=\"#\(link)\" aria-label=\"\(short)\">\(inner)</a>\n"
  }
}

private func n(_ value: Double) -> String { ArchitectureDrawing.n(value) }
