extension ByteCursor {
  /// Reads a rank and as many dimensions (SPEC.md section 6.6). Throws `.rank`, `.shapeOverflow` and
  /// `.overrun`.
  package mutating func readShape() throws(CheckpointError) -> [Int] {
    let start = offset
    let rank = Int(try read(UInt8.self))
    guard rank <= TensorDescription.maximumRank else {
      throw CheckpointError(
        .rank, "rank \(rank) is above \(TensorDescription.maximumRank)", offset: start)
    }
    var shape: [Int] = []
    var product = TensorSize.Accumulator()
    for _ in 0..<rank {
      let dimension = Int(exactly: try read(UInt64.self)) ?? -1
      do throws(CheckpointError) {
        try product.include(dimension)
      } catch {
        var error = error
        error.offset = start
        throw error
      }
      shape.append(dimension)
    }
    return shape
  }
}
