/// What the numbers of a tensor are expected to be, from those of its base and of tensors before it; the file holds how
/// far off that is (SPEC.md section 6.10).
public enum TensorPrediction: Sendable, Equatable {
  /// As in the base.
  case previous
  /// Weights after steps of an optimizer: `a * w + b * m / (sqrt(v) + c)`, with w from the base, and m and v, the
  /// optimizer's moments after the steps, at positions in this file.
  case step(first: Int, second: Int, a: Double, b: Double, c: Double)
  /// Means of squares of gradients: `a * v + b * g * g` with `g = m - d * n`, where v is from the base, m at a position
  /// in this file, and n what the base has under m's name.
  case square(first: Int, a: Double, b: Double, d: Double)

  /// The positions in this file that it needs.
  var references: [Int] {
    switch self {
    case .previous: []
    case .step(let first, let second, _, _, _): [first, second]
    case .square(let first, _, _, _): [first]
    }
  }

  /// How many other predictions may stand between this one and numbers that need none.
  var rank: Int {
    switch self {
    case .previous: 0
    case .square: 1
    case .step: 2
    }
  }

  private enum Kind: UInt8 { case previous, step, square }

  /// Parses it. Throws `.prediction` for an unknown kind, and `.overrun`.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    let start = cursor.offset
    let number = try cursor.read(UInt8.self)
    guard let kind = Kind(rawValue: number) else {
      throw CheckpointError(
        .prediction, "the kind of prediction \(number) is unknown", offset: start)
    }
    func position() throws(CheckpointError) -> Int { Int(try cursor.read(UInt32.self)) }
    func factor() throws(CheckpointError) -> Double {
      Double(bitPattern: try cursor.read(UInt64.self))
    }
    switch kind {
    case .previous: self = .previous
    case .step:
      self = .step(
        first: try position(), second: try position(), a: try factor(), b: try factor(),
        c: try factor())
    case .square:
      self = .square(first: try position(), a: try factor(), b: try factor(), d: try factor())
    }
  }

  func write(to writer: inout ByteWriter) {
    switch self {
    case .previous: writer.write(Kind.previous.rawValue)
    case .step(let first, let second, let a, let b, let c):
      writer.write(Kind.step.rawValue)
      writer.write(UInt32(first))
      writer.write(UInt32(second))
      for factor in [a, b, c] { writer.write(factor.bitPattern) }
    case .square(let first, let a, let b, let d):
      writer.write(Kind.square.rawValue)
      writer.write(UInt32(first))
      for factor in [a, b, d] { writer.write(factor.bitPattern) }
    }
  }
}
