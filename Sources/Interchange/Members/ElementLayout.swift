internal import CheckpointFormat

/// Which numbers of a tensor are stored with the other sign, as those of PyTorch's conjugated and negated views are.
struct SignChange: Sendable, Hashable {
  /// Of all elements, or the real parts of complex ones.
  var ofFirst = false
  /// The imaginary parts.
  var ofSecond = false

  /// Whether no number is.
  var isNone: Bool { !ofFirst && !ofSecond }
}

/// How a tensor's elements stand in a member: in any order of dimensions, with gaps, in either byte order.
struct ElementLayout: Sendable, Hashable {
  /// Where the first element begins, in bytes.
  let start: Int
  let elementByteCount: Int
  /// The bytes of a number whose order ``isBigEndian`` speaks of; half an element for complex types.
  let numberByteCount: Int
  let isBigEndian: Bool
  let shape: [Int]
  /// How many elements lie between neighbours along each dimension; 0 where all are the same element.
  let strides: [Int]
  /// Which numbers are to be negated.
  let signs: SignChange

  /// The strides of elements without gaps, the last dimension innermost. Shapes were checked before.
  static func rowMajorStrides(_ shape: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: shape.count)
    for dimension in shape.indices.dropLast().reversed() {
      strides[dimension] = strides[dimension + 1] &* Swift.max(1, shape[dimension + 1])
    }
    return strides
  }

  /// The strides of elements without gaps, the first dimension innermost. Shapes were checked before.
  static func columnMajorStrides(_ shape: [Int]) -> [Int] {
    rowMajorStrides(shape.reversed()).reversed()
  }

  /// A layout within a member. Throws `.foreignExtent` where an element would lie outside of it.
  init(
    start: Int, dataType: DataType, isBigEndian: Bool, shape: [Int], strides: [Int],
    memberByteCount: Int, signs: SignChange = SignChange()
  ) throws(CheckpointError) {
    self.start = start
    elementByteCount = dataType.bytesPerBlock
    numberByteCount = dataType.numberByteCount
    self.isBigEndian = isBigEndian && dataType.numberByteCount > 1
    self.shape = shape
    self.strides = strides
    self.signs = signs
    guard let end = Self.end(start, dataType.bytesPerBlock, shape, strides), start >= 0,
      end <= memberByteCount
    else {
      throw CheckpointError(.foreignExtent, "its elements do not lie within the data of its file")
    }
  }

  /// Where the last element ends, or nil beyond 2^63.
  private static func end(
    _ start: Int, _ elementByteCount: Int, _ shape: [Int], _ strides: [Int]
  ) -> Int? {
    if shape.contains(0) { return start }
    guard shape.count == strides.count else { return nil }
    var last = 0
    for (dimension, stride) in zip(shape, strides) {
      let (distance, overflow) = (dimension - 1).multipliedReportingOverflow(by: stride)
      let (sum, sumOverflow) = last.addingReportingOverflow(distance)
      guard !overflow, !sumOverflow, stride >= 0 else { return nil }
      last = sum
    }
    let (bytes, overflow) = last.multipliedReportingOverflow(by: elementByteCount)
    let (end, endOverflow) = bytes.addingReportingOverflow(start)
    let (behind, behindOverflow) = end.addingReportingOverflow(elementByteCount)
    return overflow || endOverflow || behindOverflow ? nil : behind
  }

  /// Whether bytes are read as they stand.
  var isPlain: Bool { isContiguous && !isBigEndian && signs.isNone }

  /// The number of elements.
  var elementCount: Int { shape.contains(0) ? 0 : shape.reduce(1, *) }

  /// Whether the elements stand one behind the other as in memory, whatever their byte order.
  var isContiguous: Bool {
    if shape.contains(0) { return true }
    var expected = 1
    for (dimension, stride) in zip(shape, strides).reversed() where dimension > 1 {
      guard stride == expected else { return false }
      expected *= dimension
    }
    return true
  }

  /// The bytes of the member between the first and the last of some elements, counted in row-major order.
  func extent(of elements: Range<Int>) -> Range<Int> {
    guard !elements.isEmpty else { return start..<start }
    let first = index(of: elements.lowerBound)
    let last = index(of: elements.upperBound - 1)
    var low = 0
    var high = 0
    var areEqual = true
    for dimension in shape.indices {
      let stride = strides[dimension]
      if areEqual {
        low += first[dimension] * stride
        high += last[dimension] * stride
        areEqual = first[dimension] == last[dimension]
      } else {
        high += (shape[dimension] - 1) * stride
      }
    }
    return start + low * elementByteCount..<start + (high + 1) * elementByteCount
  }

  /// The place of an element in each dimension.
  func index(of element: Int) -> [Int] {
    var rest = element
    var index = [Int](repeating: 0, count: shape.count)
    for dimension in shape.indices.reversed() {
      (rest, index[dimension]) = rest.quotientAndRemainder(dividingBy: shape[dimension])
    }
    return index
  }
}
