/// An element whose top part is told apart, as its symbol would be too rare or out of reach.
struct FloatException: Equatable {
  /// Which of the coded elements.
  var position: Int
  /// Its sign, where symbols have signs, exponent and highest mantissa bits.
  var top: UInt16

  /// The numbers at some positions as exceptions.
  static func at(
    _ positions: [Int], of quantized: QuantizedFloats, symbolMantissaBits: Int, hasSigns: Bool
  ) -> [FloatException] {
    let shift = UInt16(quantized.mantissaBits - symbolMantissaBits)
    let mask = hasSigns ? UInt16.max : 1 << UInt16(quantized.numberBits - 1) - 1
    return positions.map {
      FloatException(position: $0, top: (quantized.numbers[$0] & mask) >> shift)
    }
  }

  /// Writes exceptions in the order of their positions.
  static func write(_ exceptions: [FloatException], topBits: Int, to bits: inout BitWriter) {
    guard let last = exceptions.last else { return }
    let mean = Swift.max(1, last.position / exceptions.count)
    let parameter = Int.bitWidth - 1 - mean.leadingZeroBitCount
    bits.write(parameter, 5)
    var next = 0
    for exception in exceptions {
      let gap = exception.position - next
      bits.writeUnary(gap >> parameter)
      bits.write(gap, parameter)
      bits.write(Int(exception.top), topBits)
      next = exception.position + 1
    }
  }

  /// Reads `count` exceptions among `codedCount` elements. Throws `.floatSide`.
  static func read(
    _ count: Int, codedCount: Int, topBits: Int, from bits: inout BitReader
  ) throws(CheckpointError) -> [FloatException] {
    guard count > 0 else { return [] }
    let parameter = try bits.read(5)
    var exceptions: [FloatException] = []
    var next = 0
    for _ in 0..<count {
      let high = try bits.readUnary(limit: codedCount >> parameter)
      let position = next + (high << parameter | (try bits.read(parameter)))
      guard position < codedCount else {
        throw CheckpointError(
          .floatSide, "an exception at \(position) is not among \(codedCount) elements")
      }
      exceptions.append(FloatException(position: position, top: UInt16(try bits.read(topBits))))
      next = position + 1
    }
    return exceptions
  }
}
