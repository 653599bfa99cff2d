/// How many elements and bytes a shape makes (SPEC.md section 6.6).
package struct TensorSize {
  package let elementCount: Int
  package let byteCount: Int

  /// Computes the size. Throws `.rank`, `.shapeOverflow` and `.shapeBlock`.
  package init(shape: [Int], dataType: DataType) throws(CheckpointError) {
    guard shape.count <= TensorDescription.maximumRank else {
      throw CheckpointError(
        .rank, "rank \(shape.count) is above \(TensorDescription.maximumRank)")
    }
    var accumulator = Accumulator()
    for dimension in shape { try accumulator.include(dimension) }
    try self.init(accumulator, dataType: dataType)
  }

  init(_ dimensions: Accumulator, dataType: DataType) throws(CheckpointError) {
    elementCount = dimensions.hasZero ? 0 : dimensions.productOfOthers
    let (blocks, rest) = elementCount.quotientAndRemainder(dividingBy: dataType.elementsPerBlock)
    guard rest == 0 else {
      throw CheckpointError(
        .shapeBlock,
        "\(elementCount) elements are not whole blocks of \(dataType.elementsPerBlock) (\(dataType.name))"
      )
    }
    let (bytes, overflow) = blocks.multipliedReportingOverflow(by: dataType.bytesPerBlock)
    guard !overflow else { throw Self.tooLarge }
    byteCount = bytes
  }

  static let tooLarge = CheckpointError(
    .shapeOverflow, "the dimensions make a tensor of 2^63 bytes or more")

  /// Multiplies dimensions, so that zeros do not hide an overflow of the others.
  struct Accumulator {
    private(set) var productOfOthers = 1
    private(set) var hasZero = false

    mutating func include(_ dimension: Int) throws(CheckpointError) {
      guard dimension >= 0 else { throw TensorSize.tooLarge }
      if dimension == 0 {
        hasZero = true
      } else {
        let (product, overflow) = productOfOthers.multipliedReportingOverflow(by: dimension)
        guard !overflow else { throw TensorSize.tooLarge }
        productOfOthers = product
      }
    }
  }
}
