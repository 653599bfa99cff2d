/// Numbers as a row of bars, one character each.
enum Sparkline {
  private static let bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let mostColumns = 40

  /// The bars, from zero to the largest number; a space where there is none. Of more than 40 numbers each bar is the largest
  /// of several.
  static func text(_ numbers: [Double?]) -> String {
    let columns = min(numbers.count, mostColumns)
    let largest = numbers.compactMap(\.self).max() ?? 0
    return (0..<columns).map { column in
      let part = numbers[
        column * numbers.count / columns..<(column + 1) * numbers.count / columns]
      guard let number = part.compactMap(\.self).max() else { return " " }
      let level = largest > 0 ? number / largest * Double(bars.count - 1) : 0
      return bars[min(max(Int(level.rounded()), 0), bars.count - 1)]
    }.joined()
  }
}
