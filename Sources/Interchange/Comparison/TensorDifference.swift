/// How the elements of two tensors of one shape differ.
public struct TensorDifference: Sendable, Equatable {
  /// The elements of each.
  public internal(set) var elements = 0
  /// Of tensors of one type, the elements whose bits differ; of a quantized type all elements of the blocks that do.
  /// Of tensors of two types, the elements that are not the same once the wider ones are rounded to the narrower type.
  public internal(set) var changed = 0
  /// The largest absolute difference, among the finite ones; 0 where there are none.
  public internal(set) var largest = 0.0
  /// The sum of the squares of the finite differences.
  public internal(set) var sumOfSquares = 0.0
  /// The changed numbers whose difference is not finite: to or from an infinity or NaN.
  public internal(set) var notFinite = 0
  /// Whether differences have a size: not for packed and quantized types.
  public internal(set) var isNumeric = true
  // Of tensors that differ: the sums of both sides' squares and of their products, where differences are finite.
  var sumOfFirstSquares = 0.0
  var sumOfSecondSquares = 0.0
  var sumOfProducts = 0.0

  /// No elements.
  public init() {}

  /// Whether all bits are equal or, of two types, all numbers once rounded.
  public var isEqual: Bool { changed == 0 }

  /// The root of the mean of all elements' squared differences; 0 without elements.
  public var rootMeanSquare: Double {
    elements == 0 ? 0 : (sumOfSquares / Double(elements)).squareRoot()
  }

  /// The norm of the difference divided by the norm of the first tensor, or of all first ones that have changed; 0 where
  /// none has, nil where these are zero.
  public var relativeNorm: Double? {
    if sumOfSquares == 0 { return 0 }
    return sumOfFirstSquares > 0 ? (sumOfSquares / sumOfFirstSquares).squareRoot() : nil
  }

  /// The cosine of the angle between the two tensors, or between all that have changed; 1 where none has, nil where one
  /// side is zero.
  public var cosine: Double? {
    if sumOfSquares == 0 { return 1 }
    let norms = sumOfFirstSquares.squareRoot() * sumOfSecondSquares.squareRoot()
    return norms > 0 ? max(-1, min(1, sumOfProducts / norms)) : nil
  }

  /// Whether the tensors can pass for equal: equal, or with finite differences whose norm is at most `tolerance` times that of
  /// the first.
  public func isWithin(_ tolerance: Double) -> Bool {
    isEqual || isNumeric && notFinite == 0 && relativeNorm.map { $0 <= tolerance } ?? false
  }

  /// Leaves out the norms of tensors that are equal, since of others that are known to be so nothing is read.
  mutating func forgetNormsOfEqual() {
    guard isEqual, sumOfSquares == 0 else { return }
    (sumOfFirstSquares, sumOfSecondSquares, sumOfProducts) = (0, 0, 0)
  }

  /// Takes in another difference, as if its tensors stood behind these.
  public mutating func add(_ other: TensorDifference) {
    elements += other.elements
    changed += other.changed
    largest = max(largest, other.largest)
    sumOfSquares += other.sumOfSquares
    notFinite += other.notFinite
    isNumeric = isNumeric && other.isNumeric
    sumOfFirstSquares += other.sumOfFirstSquares
    sumOfSecondSquares += other.sumOfSecondSquares
    sumOfProducts += other.sumOfProducts
  }
}
