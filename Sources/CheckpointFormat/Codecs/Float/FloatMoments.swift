/// Means and mean squares of a chunk's rows and columns, those of columns from some of the rows where they are many.
struct FloatMoments {
  /// So many rows tell enough of a column.
  private static let sufficientRowCount = 256

  /// The mean square of each row, its numbers divided by their columns' root mean squares.
  let rowSquares: [Float]
  /// The mean square of each column, its numbers divided by their rows' root mean squares.
  let columnSquares: [Float]
  /// The mean by the root mean square, -1 to 1, of the rows that were looked at.
  let rowRatios: [Float]
  let columnRatios: [Float]

  /// Computes moments in two passes: rows and columns, then rows again with the columns' weights.
  init(_ quantized: QuantizedFloats, kernels: FloatKernels) {
    let statistics = FloatStatistics(quantized)
    let columnCount = quantized.rows.columnCount
    let rowCount = quantized.rows.codedRowCount
    let numbers = quantized.numbers.span
    let ones = [Float](repeating: 1, count: columnCount)
    var sums = [Float](repeating: 0, count: columnCount)
    var squares = sums
    var rowRatios: [Float] = []
    let step = Swift.min(Swift.max(rowCount / Self.sufficientRowCount, 1), 4)
    for row in stride(from: 0, to: rowCount, by: step) {
      let numbers = numbers.extracting(Self.range(row, columnCount, numbers.count))
      let own = kernels.rowSums(numbers, weights: ones.span, statistics)
      rowRatios.append(Self.ratio(own.sum, own.squares, numbers.count))
      guard own.squares > 0 else { continue }
      var sumSpan = sums.mutableSpan
      var squareSpan = squares.mutableSpan
      kernels.addColumns(
        numbers, weight: Float(numbers.count) / own.squares, sums: &sumSpan, squares: &squareSpan,
        statistics)
    }
    self.rowRatios = rowRatios
    let seenCount = rowRatios.count
    columnRatios = (0..<columnCount).map { Self.ratio(sums[$0], squares[$0], seenCount) }
    columnSquares = squares.map { $0 / Float(Swift.max(seenCount, 1)) }
    let weights = columnSquares.map { $0 > 0 ? 1 / $0 : 0 }
    rowSquares = (0..<rowCount).map { row in
      let numbers = numbers.extracting(Self.range(row, columnCount, numbers.count))
      let own = kernels.rowSums(numbers, weights: weights.span, statistics)
      return own.squares / Float(numbers.count)
    }
  }

  /// The mean by the root mean square of every row.
  static func rowRatios(_ quantized: QuantizedFloats, kernels: FloatKernels) -> [Float] {
    let statistics = FloatStatistics(quantized)
    let columnCount = quantized.rows.columnCount
    let numbers = quantized.numbers.span
    let ones = [Float](repeating: 1, count: columnCount)
    return (0..<quantized.rows.codedRowCount).map { row in
      let numbers = numbers.extracting(range(row, columnCount, numbers.count))
      let own = kernels.rowSums(numbers, weights: ones.span, statistics)
      return ratio(own.sum, own.squares, numbers.count)
    }
  }

  private static func range(_ row: Int, _ columnCount: Int, _ count: Int) -> Range<Int> {
    row * columnCount..<Swift.min((row + 1) * columnCount, count)
  }

  /// The mean by the root mean square.
  private static func ratio(_ sum: Float, _ squares: Float, _ count: Int) -> Float {
    guard squares > 0, count > 1 else { return 0 }
    let ratio = sum / (squares * Float(count)).squareRoot()
    return Swift.min(Swift.max(ratio, -1), 1)
  }
}
