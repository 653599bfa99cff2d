/// Sums over rows and columns of numbers and their squares.
///
/// The order of additions is fixed, and no product is fused with a sum, so that every machine gets the same result.
/// Numbers are scaled by a power of two that brings the largest to about 2^30, to keep squares within a `Float`.
struct FloatStatistics {
  /// The sums of a row.
  struct RowSums {
    var sum: Float
    var squares: Float
  }

  /// How many partial sums a row has: element i goes to the sum i mod 16.
  static let laneCount = 16
  private static let sampleStride = 2048
  private static let sampleLength = 32
  private static let largestExponent = 127 + 30

  /// Added to exponent and mantissa to scale a number.
  let offset: Int32
  /// The highest scaled magnitude; infinities and what is no number count as that.
  let highest: Int32
  /// Sign, exponent and mantissa bits of the quantized numbers.
  let mantissaBits: Int
  let signShift: Int

  init(_ quantized: QuantizedFloats) {
    mantissaBits = quantized.mantissaBits
    signShift = quantized.numberBits - 1
    let infinity = (1 << quantized.layout.exponentBits - 1) << mantissaBits
    var largest: UInt16 = 0
    // A part of the numbers will do: what is larger than expected is taken for less.
    for start in stride(from: 0, to: quantized.numbers.count, by: Self.sampleStride) {
      let end = Swift.min(start + Self.sampleLength, quantized.numbers.count)
      largest = Swift.max(
        largest,
        Self.largest(
          quantized.numbers.span.extracting(start..<end), mask: UInt16(1 << signShift - 1),
          below: UInt16(infinity)))
    }
    let exponent = Int(largest) >> mantissaBits
    offset = Int32((Self.largestExponent - exponent) << mantissaBits)
    highest = Int32((Self.largestExponent + 1) << mantissaBits - 1)
  }

  /// The largest of some numbers' masked bits that are below a limit, or 0.
  private static func largest(_ numbers: Span<UInt16>, mask: UInt16, below limit: UInt16) -> UInt16
  {
    var largest: UInt16 = 0
    for index in numbers.indices {
      let magnitude = numbers[index] & mask
      if magnitude < limit { largest = Swift.max(largest, magnitude) }
    }
    return largest
  }

  /// A number as a scaled magnitude and a sign.
  @inline(__always)
  func value(_ number: UInt16) -> Float {
    let magnitude = Int32(number & UInt16(1 << signShift - 1)) &+ offset
    let bits = UInt32(bitPattern: Swift.min(Swift.max(magnitude, 0), highest))
    let sign = UInt32(number >> UInt16(signShift)) << 31
    return Float(bitPattern: bits << UInt32(23 - mantissaBits) | sign)
  }

  /// The sums of a row's numbers and of their squares, each times its column's weight.
  func rowSums(_ row: Span<UInt16>, weights: Span<Float>) -> RowSums {
    var sums = SIMD16<Float>()
    var squares = SIMD16<Float>()
    for index in row.indices {
      let value = value(row[index])
      sums[index % Self.laneCount] += value
      squares[index % Self.laneCount] += value * value * weights[index]
    }
    return RowSums(sum: Self.total(sums), squares: Self.total(squares))
  }

  /// Adds a row's numbers and their squares to the sums of the columns, as numbers of a row with the inverse mean
  /// square `weight`.
  func addColumns(
    _ row: Span<UInt16>, weight: Float, sums: inout MutableSpan<Float>,
    squares: inout MutableSpan<Float>
  ) {
    let factor = weight.squareRoot()
    for index in row.indices {
      let value = value(row[index]) * factor
      sums[index] += value
      squares[index] += value * value
    }
  }

  private static func total(_ lanes: SIMD16<Float>) -> Float {
    let eight = lanes.lowHalf + lanes.highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
