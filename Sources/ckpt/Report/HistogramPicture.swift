import Interchange

/// How often numbers occur, as a small picture.
enum HistogramPicture {
  /// An SVG of the intervals between the lowest and the highest that hold numbers, and zero.
  static func html(_ histogram: TensorStatistics.Histogram) -> String {
    let counts = histogram.counts
    guard let highest = counts.max(), highest > 0,
      let first = counts.firstIndex(where: { $0 > 0 }),
      let last = counts.lastIndex(where: { $0 > 0 })
    else { return "" }
    // The same on both sides of zero.
    let reach = max(
      TensorStatistics.Histogram.half - first, last + 1 - TensorStatistics.Histogram.half, 1)
    var path = ""
    for interval in first...last where counts[interval] > 0 {
      let height = Figures.decimal(max(28 * Double(counts[interval]) / Double(highest), 0.5), 2)
      path += "M\(interval - TensorStatistics.Histogram.half + reach) 30v-\(height)h1V30z"
    }
    let bound = Figures.scientific(
      TensorStatistics.Histogram.bounds(of: TensorStatistics.Histogram.half + reach - 1).upperBound
        * Double(sign: .plus, exponent: max(histogram.exponent, -1000), significand: 1))
    return """
      <svg class="histogram" viewBox="0 0 \(2 * reach) 30" preserveAspectRatio="none" role="img" \
      aria-label="histogram"><title>from -\(bound) to \(bound)</title><path d="\(path)"/></svg>
      """
  }
}
