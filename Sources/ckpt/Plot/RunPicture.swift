import CheckpointFormat

/// The losses of runs as a picture: steps to the right, loss upwards.
struct RunPicture {
  /// A colour for each run: those of Okabe and Ito (2008), which people who see fewer colours can tell apart.
  static let colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"]

  private static let (width, height) = (800.0, 440.0)
  private static let (left, right, top, bottom) = (64.0, 16.0, 16.0, 44.0)

  private let runs: [RunMetrics]
  private let lastStep: Double
  private let lowest: Double
  private let highest: Double

  init(_ runs: [RunMetrics]) {
    self.runs = runs
    let losses = runs.flatMap { $0.losses + $0.heldOut }.map(\.loss)
    lastStep = Double(runs.compactMap(\.losses.last?.step).max() ?? 1)
    lowest = losses.min() ?? 0
    highest = max(losses.max() ?? 1, lowest + 1e-6)
  }

  /// The picture.
  var svg: String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(Self.width)) \(Int(Self.height))" role="img" \
    font-family="system-ui, sans-serif" font-size="13">
    <title>\(HTML.text(title))</title>
    <style>
    text { fill: #222 } .grid { stroke: #ddd } .axis { stroke: #888 } .back { fill: #fff }
    @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .grid { stroke: #333 } .axis { stroke: #888 } .back { fill: #111 }
    }
    </style>
    <rect class="back" width="100%" height="100%"/>
    \(axes)\(runs.indices.map(line).joined())\(legend)</svg>

    """
  }

  private var title: String {
    "Loss over steps: " + runs.map { Escaping.escape($0.path) }.joined(separator: ", ")
  }

  private func x(_ step: Double) -> Double {
    Self.left + (Self.width - Self.left - Self.right) * step / max(lastStep, 1)
  }

  private func y(_ loss: Double) -> Double {
    Self.top + (Self.height - Self.top - Self.bottom) * (highest - loss) / (highest - lowest)
  }

  private var axes: String {
    var lines = ""
    for loss in Self.ticks(lowest, highest) {
      let place = Self.number(y(loss))
      lines += """
        <path class="grid" d="M\(Self.number(Self.left)) \(place)H\(Self.number(Self.width - Self.right))"/>\
        <text x="\(Self.number(Self.left - 8))" y="\(place)" dy="4" text-anchor="end">\(Self.label(loss))</text>

        """
    }
    let floor = Self.number(Self.height - Self.bottom)
    for step in Self.ticks(0, lastStep) where step >= 0 {
      lines += """
        <text x="\(Self.number(x(step)))" y="\(Self.number(Self.height - Self.bottom + 18))" \
        text-anchor="middle">\(Figures.grouped(Int(step)))</text>

        """
    }
    return lines + """
      <path class="axis" d="M\(Self.number(Self.left)) \(floor)H\(Self.number(Self.width - Self.right))"/>
      <text x="\(Self.number(Self.width - Self.right))" y="\(Self.number(Self.height - 8))" text-anchor="end">step</text>

      """
  }

  /// A run: the means of as many steps as a column of the picture stands for, and a point an epoch.
  private func line(_ number: Int) -> String {
    let run = runs[number]
    let colour = Self.colours[number % Self.colours.count]
    let columns = min(Int(Self.width - Self.left - Self.right), run.losses.count)
    let places = (0..<columns).map { column in
      let part = run.losses[
        column * run.losses.count / columns..<(column + 1) * run.losses.count / columns]
      let count = Double(part.count)
      let step = part.reduce(0) { $0 + Double($1.step) } / count
      return Self.number(x(step)) + " " + Self.number(y(part.reduce(0) { $0 + $1.loss } / count))
    }
    let points = run.heldOut.map {
      """
      <circle cx="\(Self.number(x(Double($0.step))))" cy="\(Self.number(y($0.loss)))" r="3.5" fill="\(colour)">\
      <title>held-out loss \(Figures.decimal($0.loss, 4)) after step \(Figures.grouped($0.step))</title></circle>

      """
    }
    return """
      <polyline fill="none" stroke="\(colour)" stroke-width="1.5" points="\(places.joined(separator: ", "))"/>
      \(points.joined())
      """
  }

  private var legend: String {
    runs.indices.map { number in
      let place = Self.number(Self.top + 14 + 18 * Double(number))
      let side = Self.number(Self.width - Self.right)
      return """
        <text x="\(side)" y="\(place)" text-anchor="end" font-weight="600" \
        style="fill:\(Self.colours[number % Self.colours.count])">\(HTML.text(runs[number].path))</text>

        """
    }.joined()
  }

  /// Four to nine round numbers within a range.
  static func ticks(_ low: Double, _ high: Double) -> [Double] {
    var step = 1e-9
    var factor = 0
    while (high - low) / step > 8 {
      step *= [2, 2.5, 2][factor % 3]
      factor += 1
    }
    let first = (low / step).rounded(.up)
    return (0..<10).map { (first + Double($0)) * step }.filter { $0 <= high + step * 1e-6 }
  }

  private static func label(_ value: Double) -> String {
    var text = Figures.decimal(value, 4)
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  private static func number(_ value: Double) -> String { Figures.decimal(value, 1) }
}
