extension TensorDescription {
  /// The bytes of one step along the first dimension, or nil where rows are not whole bytes or there are none.
  public var rowByteCount: Int? {
    guard let rows = shape.first, rows > 0 else { return nil }
    let elements = elementCount / rows
    guard elements.isMultiple(of: dataType.elementsPerBlock) else { return nil }
    return byteCount / rows
  }

  /// Where some rows, that is, steps along the first dimension, stand among the tensor's bytes.
  ///
  /// Throws `.argument` for rows outside of the tensor, a scalar, or rows that are not whole bytes.
  package func byteRange(ofRows rows: Range<Int>) throws(CheckpointError) -> Range<Int> {
    guard let count = shape.first else {
      throw CheckpointError(.argument, "a scalar has no rows", tensor: name)
    }
    guard rows.lowerBound >= 0, rows.upperBound <= count else {
      throw CheckpointError(
        .argument, "rows \(rows.lowerBound)..<\(rows.upperBound) are not within its \(count) rows",
        tensor: name)
    }
    if rows.isEmpty { return 0..<0 }
    guard let row = rowByteCount else {
      throw CheckpointError(
        .argument, "rows of type \(dataType.name) are not whole bytes here", tensor: name)
    }
    return rows.lowerBound * row..<rows.upperBound * row
  }
}
