/// What an encoder takes to be usual in each row and column of a chunk: scale, class and sign.
struct FloatModel {
  /// Scales, in octaves times 2^phaseBits, at least 0.
  var rowScales: [UInt8]
  var columnScales: [UInt8]
  var rowClasses: [UInt8]
  var columnClasses: [UInt8]
  /// 1 where signs are turned.
  var rowTurns: [UInt8]
  var columnTurns: [UInt8]
  var phaseBits = 0
  var classCount = 1
  /// Whether symbols have signs.
  var hasSigns: Bool { classCount > 1 }

  /// About how many bits a scale costs, with what is lost as it is no better known than from its numbers.
  private static let scaleCost: Float = 4.5
  /// About how many bits a class and a turn cost.
  private static let classCost: Float = 3
  /// About how many bits the tables of classes cost.
  private static let classTablesCost: Float = 5000
  private static let classCount = 4

  /// The descriptors of ``FloatSideInformation``.
  var rowDescriptors: [UInt16] { Self.descriptors(rowScales, rowClasses, rowTurns) }
  var columnDescriptors: [UInt16] { Self.descriptors(columnScales, columnClasses, columnTurns) }

  private static func descriptors(
    _ scales: [UInt8], _ classes: [UInt8], _ turns: [UInt8]
  ) -> [UInt16] {
    scales.indices.map { index in
      UInt16(scales[index]) | UInt16(classes[index]) << FloatSideInformation.classShift
        | UInt16(turns[index]) << FloatSideInformation.turnShift
    }
  }

  /// A model without scales, classes and turns.
  private init(rowCount: Int, columnCount: Int) {
    rowScales = [UInt8](repeating: 0, count: rowCount)
    columnScales = [UInt8](repeating: 0, count: columnCount)
    rowClasses = rowScales
    columnClasses = columnScales
    rowTurns = rowScales
    columnTurns = columnScales
  }

  /// Fits a model to numbers.
  ///
  /// The scale of a row and a column is half the logarithm of the mean square of its numbers, those divided by the
  /// other's mean square: two rounds of alternating means. Only what gains more than it costs is kept.
  init(fitting quantized: QuantizedFloats, kernels: FloatKernels) {
    let rows = quantized.rows
    self.init(rowCount: rows.codedRowCount, columnCount: rows.columnCount)
    let count = Float(rows.codedCount)
    guard rows.codedRowCount > 1 else { return }
    let moments = FloatMoments(quantized, kernels: kernels)
    let rowGain = Self.gain(moments.rowSquares) - Self.scaleCost / Float(rows.columnCount)
    let columnGain = Self.gain(moments.columnSquares) - Self.scaleCost / Float(rows.codedRowCount)
    let hasScales = rowGain > 0 || columnGain > 0
    let classes = Self.classes(
      moments, rows, tablesCost: Self.classTablesCost / count
    ) { FloatMoments.rowRatios(quantized, kernels: kernels) }
    if hasScales {
      phaseBits = Self.phaseBits(
        rows.codedCount, hasClasses: classes != nil, isWide: quantized.layout.exponentBits > 8)
    }
    if rowGain > 0 { rowScales = Self.scales(moments.rowSquares, phaseBits) }
    if columnGain > 0 { columnScales = Self.scales(moments.columnSquares, phaseBits) }
    if let classes {
      classCount = Self.classCount
      rowClasses = classes.rows.map(\.number)
      rowTurns = classes.rows.map(\.turn)
      columnClasses = classes.columns.map(\.number)
      columnTurns = classes.columns.map(\.turn)
    }
  }

  /// More phases need more tables, which pay where there are numbers enough. With exponents of 11 bits and classes,
  /// bins of more than one phase would not fit 16 bits.
  private static func phaseBits(_ count: Int, hasClasses: Bool, isWide: Bool) -> Int {
    if hasClasses { return isWide || count < 1 << 17 ? 0 : 1 }
    return count >= 1 << 17 ? 2 : count >= 1 << 14 ? 1 : 0
  }

  /// By how many bits a number the scales of rows or columns make the code shorter: half the mean distance of their
  /// logarithms from that of the mean.
  private static func gain(_ squares: [Float]) -> Float {
    var sum: Float = 0
    var logarithms: Float = 0
    var count: Float = 0
    for square in squares where square > 0 {
      sum += square
      logarithms += Logarithm.base2(square)
      count += 1
    }
    guard count > 0 else { return 0 }
    return (Logarithm.base2(sum / count) - logarithms / count) / 2
  }

  /// Scales that stand at half the squares' logarithms, the lowest at 0, those too low raised.
  private static func scales(_ squares: [Float], _ phaseBits: Int) -> [UInt8] {
    let scales = squares.map { $0 > 0 ? scale($0, phaseBits) : nil }
    var (least, most) = (Int.max, Int.min)
    for case let scale? in scales {
      (least, most) = (Swift.min(least, scale), Swift.max(most, scale))
    }
    let base = Swift.max(least, most &- FloatChunkHeader.maximumScale)
    return scales.map { scale in scale.map { UInt8(Swift.max($0 - base, 0)) } ?? 0 }
  }

  /// Half of the logarithm, in octaves times 2^phaseBits, rounded.
  private static func scale(_ square: Float, _ phaseBits: Int) -> Int {
    (Logarithm.quarters(square) + 4 >> phaseBits) >> (3 - phaseBits)
  }

  private typealias Label = (number: UInt8, turn: UInt8)

  /// Classes of columns, or of rows, by how far the mean of their numbers is from zero, measured by their root mean
  /// square; nil where they gain too little.
  private static func classes(
    _ moments: FloatMoments, _ rows: FloatRows, tablesCost: Float,
    rowRatios: () -> [Float]
  ) -> (rows: [Label], columns: [Label])? {
    let columnGain =
      gain(ratios: moments.columnRatios) - classCost / Float(rows.codedRowCount) - tablesCost
    let rowGain = gain(ratios: moments.rowRatios) - classCost / Float(rows.columnCount) - tablesCost
    guard columnGain > 0 || rowGain > 0 else { return nil }
    let none = Label(0, 0)
    if columnGain >= rowGain {
      return (
        [Label](repeating: none, count: rows.codedRowCount), moments.columnRatios.map(label)
      )
    }
    return (rowRatios().map(label), [Label](repeating: none, count: rows.columnCount))
  }

  private static func label(_ ratio: Float) -> Label {
    let number = Swift.min(Int(ratio.magnitude * Float(classCount)), classCount - 1)
    return (UInt8(number), ratio < 0 ? 1 : 0)
  }

  /// By how many bits a number known means make the code of normally distributed numbers shorter.
  private static func gain(ratios: [Float]) -> Float {
    var sum: Float = 0
    for ratio in ratios {
      sum -= Logarithm.base2(Swift.max(1 - ratio * ratio, 0.001)) / 2
    }
    return sum / Float(Swift.max(ratios.count, 1))
  }
}
