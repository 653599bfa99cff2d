/// The loss over the steps of a training, drawn with characters.
struct LossPlot {
  private static let height = 8
  private static let mostColumns = 60

  private var losses: [Double] = []

  /// Takes the next loss; one that is no number has no height.
  mutating func add(_ loss: Double) {
    if loss.isFinite { losses.append(loss) }
  }

  /// The lines; none for less than two steps. Each column is the mean of as many steps.
  var lines: [String] {
    guard losses.count > 1 else { return [] }
    let columns = min(Self.mostColumns, losses.count)
    let means = (0..<columns).map { column in
      let part = losses[column * losses.count / columns..<(column + 1) * losses.count / columns]
      return part.reduce(0) { $0 + $1 / Double(part.count) }
    }
    let (low, high) = (means.min() ?? 0, means.max() ?? 1)
    // Of halves, because all of it may be more than the greatest number.
    let range = high / 2 - low / 2
    // Eighths of a line that a column is high; the lowest is one, so that every step is seen.
    let heights = means.map { mean in
      guard range > 0 else { return 1 }
      return 1 + Int(((mean / 2 - low / 2) / range * Double(8 * Self.height - 1)).rounded())
    }
    let labels = [0: Figures.decimal(high, 2), Self.height - 1: Figures.decimal(low, 2)]
    let margin = labels.values.map(\.count).max() ?? 0
    var lines = (0..<Self.height).map { row in
      let label = labels[row] ?? ""
      let bars = heights.map { Self.block($0 - 8 * (Self.height - 1 - row)) }.joined()
      var line =
        String(repeating: " ", count: margin - label.count) + label + " │" + bars
      while line.last == " " { line.removeLast() }
      return line
    }
    lines.append(
      String(repeating: " ", count: margin + 1) + "└" + String(repeating: "─", count: columns))
    let last = "step \(Figures.grouped(losses.count))"
    lines.append(
      String(repeating: " ", count: max(0, margin + 2 + columns - last.count)) + last)
    return lines
  }

  private static func block(_ eighths: Int) -> String {
    [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][min(max(eighths, 0), 8)]
  }
}
