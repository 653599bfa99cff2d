internal import CheckpointFormat

/// How the elements of two tensors of the same form differ.
public struct TensorDifference: Sendable, Equatable {
  /// The elements of each.
  public internal(set) var elements = 0
  /// The elements whose bits differ; of a quantized type all elements of the blocks that do.
  public internal(set) var changed = 0
  /// The largest absolute difference, among the finite ones; 0 where there are none.
  public internal(set) var largest = 0.0
  /// The sum of the squares of the finite differences.
  public internal(set) var sumOfSquares = 0.0
  /// The changed numbers whose difference is not finite: to or from an infinity or NaN.
  public internal(set) var notFinite = 0
  /// Whether differences have a size: not for packed and quantized types.
  public internal(set) var isNumeric = true

  /// No elements.
  public init() {}

  /// Whether all bits are equal.
  public var isEqual: Bool { changed == 0 }

  /// The root of the mean of all elements' squared differences; 0 without elements.
  public var rootMeanSquare: Double {
    elements == 0 ? 0 : (sumOfSquares / Double(elements)).squareRoot()
  }

  /// Takes in another difference, as if its tensors stood behind these.
  public mutating func add(_ other: TensorDifference) {
    elements += other.elements
    changed += other.changed
    largest = max(largest, other.largest)
    sumOfSquares += other.sumOfSquares
    notFinite += other.notFinite
    isNumeric = isNumeric && other.isNumeric
  }
}

/// Compares two tensors of one type, piece by piece.
struct DifferenceAccumulator {
  private(set) var difference = TensorDifference()
  private let type: DataType
  private let decoder: NumberDecoder?
  private var first: [Double] = []
  private var second: [Double] = []

  init(_ type: DataType) {
    self.type = type
    decoder = NumberDecoder(type)
    difference.isNumeric = decoder != nil
  }

  /// Takes in the next bytes of both: as many of each, and whole blocks.
  mutating func add(_ a: RawSpan, _ b: RawSpan) {
    difference.elements += a.byteCount / type.bytesPerBlock * type.elementsPerBlock
    // Safe: both are compared within their lengths.
    let areEqual = unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in unsafe a.elementsEqual(b) }
    }
    if areEqual { return }
    for block in stride(from: 0, to: a.byteCount, by: type.bytesPerBlock)
    where differs(a, b, in: block..<block + type.bytesPerBlock) {
      difference.changed += type.elementsPerBlock
    }
    guard let decoder else { return }
    decoder.decode(a, into: &first)
    decoder.decode(b, into: &second)
    for (place, x) in first.enumerated() {
      let y = second[place]
      let size = y - x
      if size == 0 { continue }
      if size.isFinite {
        difference.largest = max(difference.largest, size.magnitude)
        difference.sumOfSquares += size * size
      } else if x.bitPattern != y.bitPattern {
        difference.notFinite += 1
      }
    }
  }

  private func differs(_ a: RawSpan, _ b: RawSpan, in range: Range<Int>) -> Bool {
    range.contains {
      // Safe: the ranges are whole blocks of both.
      unsafe a.unsafeLoad(fromByteOffset: $0, as: UInt8.self)
        != b.unsafeLoad(fromByteOffset: $0, as: UInt8.self)
    }
  }
}
