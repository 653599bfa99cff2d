import CheckpointFormat
import Interchange

/// A tensor's values: what `ckpt show` prints.
struct ShowReport: Report {
  /// The most values that are printed one by one.
  static let mostInLines = 1000
  /// The most values of a JSON object.
  static let mostInJSON = 100_000

  /// How often values occur, in intervals between bounds.
  struct Histogram: Encodable {
    let lowest: Double
    let highest: Double
    let counts: [Int]

    init?(_ histogram: TensorStatistics.Histogram) {
      guard !histogram.counts.isEmpty else { return nil }
      let scale = Double(sign: .plus, exponent: max(histogram.exponent, -1000), significand: 1)
      (lowest, highest) = (-scale, scale)
      counts = histogram.counts
    }
  }

  let name: String
  let dtype: String
  let shape: [Int]
  /// The slice's dimensions; those of the tensor where all of it is shown.
  let sliceShape: [Int]
  /// None for quantized types.
  let statistics: TensorFigures?
  let histogram: Histogram?
  /// All values behind each other; none where there are too many.
  let values: [ShownValue]?

  private let slice: TensorSlice
  private let found: TensorStatistics?
  private let shown: ShownValues?

  private enum CodingKeys: String, CodingKey {
    case name, dtype, shape, sliceShape, statistics, histogram, values
  }

  init(
    _ tensor: ArchivedTensor, _ slice: TensorSlice, _ statistics: TensorStatistics?,
    _ values: [TensorElement], shown: ShownValues?
  ) {
    name = tensor.name
    dtype = tensor.description.dataType.name
    shape = tensor.description.shape
    sliceShape = slice.shape
    self.slice = slice
    found = statistics
    self.statistics = statistics.map(TensorFigures.init)
    histogram = statistics.flatMap { Histogram($0.histogram) }
    self.values =
      values.count == slice.elementCount && statistics != nil
      ? values.map { ShownValue(element: $0) } : nil
    self.shown = shown
  }

  var lines: [String] {
    var title = "\(Escaping.escape(name)): \(dtype) \(Figures.shape(shape))"
    if !slice.isWhole { title += ", of which \(Figures.shape(sliceShape))" }
    guard let found else { return [title, "Quantized values are not shown."] }
    var table = Table([("", .left), ("", .right)])
    for (label, value) in [
      ("minimum", found.smallest), ("maximum", found.largest), ("mean", found.mean),
      ("standard deviation", found.standardDeviation), ("norm", found.norm),
    ] {
      table.add([label, value.map(ShownValues.figure) ?? "-"])
    }
    table.add(["zeros", Figures.grouped(found.zeros)])
    table.add(["NaN", Figures.grouped(found.nan)])
    if found.infinite > 0 { table.add(["infinite", Figures.grouped(found.infinite)]) }
    let plot = HistogramPlot.lines(found.histogram)
    return [title, ""] + table.lines.dropFirst() + (plot.isEmpty ? [] : [""] + plot)
      + (shown.map { [""] + $0.lines } ?? [])
  }
}

/// A value as JSON has it: an integer, a number, true or false, or a pair of numbers.
struct ShownValue: Encodable {
  let element: TensorElement

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch element {
    case .integer(let value): try container.encode(value)
    case .unsigned(let value): try container.encode(value)
    case .boolean(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .complex(let real, let imaginary): try container.encode([real, imaginary])
    }
  }
}
