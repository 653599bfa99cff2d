import Interchange

/// How often numbers occur, drawn with characters.
enum HistogramPlot {
  private static let height = 6

  /// The lines; none without finite numbers. Each column is an interval of the histogram.
  static func lines(_ histogram: TensorStatistics.Histogram) -> [String] {
    let counts = histogram.counts
    guard let highest = counts.max(), highest > 0,
      let first = counts.firstIndex(where: { $0 > 0 }),
      let last = counts.lastIndex(where: { $0 > 0 })
    else { return [] }
    let shown = counts[first...last]
    // Few intervals are drawn wider, so that the picture has a shape.
    let width = max(1, 64 / shown.count)
    let eighths = shown.map { count in
      count == 0 ? 0 : max(1, Int(Double(8 * height * count) / Double(highest)))
    }
    var lines = (0..<height).map { row in
      var line =
        "│"
        + eighths.map { value in
          String(repeating: block(value - 8 * (height - 1 - row)), count: min(width, 4))
        }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
    let columns = shown.count * min(width, 4)
    lines.append("└" + String(repeating: "─", count: columns))
    let low = bound(histogram, first, \.lowerBound)
    let high = bound(histogram, last, \.upperBound)
    let gap = max(1, columns + 1 - low.count - high.count)
    lines.append(low + String(repeating: " ", count: gap) + high)
    return lines
  }

  private static func bound(
    _ histogram: TensorStatistics.Histogram, _ interval: Int,
    _ side: KeyPath<ClosedRange<Double>, Double>
  ) -> String {
    let scale = Double(sign: .plus, exponent: max(histogram.exponent, -1000), significand: 1)
    return Figures.scientific(
      TensorStatistics.Histogram.bounds(of: interval)[keyPath: side] * scale)
  }

  private static func block(_ eighths: Int) -> String {
    [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][min(max(eighths, 0), 8)]
  }
}
