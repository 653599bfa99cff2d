internal import CheckpointFormat

/// What a low-rank adapter adds to a weight: the product of two matrices, times a factor (arXiv:2106.09685, section 4.1).
struct LowRankProduct: Sendable {
  /// Rank by what goes into the layer; behind the second dimension there may be a convolution's.
  let down: TensorOperand
  /// What comes out of the layer by rank.
  let up: TensorOperand
  let factor: Double
  /// Whether the weight has what goes in as rows.
  var isTransposed: Bool

  /// The rows and columns of the product as the weight has them.
  var shape: (rows: Int, columns: Int) {
    let inputs = down.tensor.description.elementCount / max(rank, 1)
    let outputs = up.tensor.description.elementCount / max(rank, 1)
    return isTransposed ? (inputs, outputs) : (outputs, inputs)
  }

  var rank: Int { down.tensor.description.shape[0] }

  /// Both matrices in memory. Throws what reading throws.
  func matrices() throws(CheckpointError) -> LowRankMatrices {
    let (rows, columns) = shape
    var down: [Double] = []
    var up: [Double] = []
    try self.down.read(
      0..<self.down.tensor.description.elementCount, self.down.decoder(), into: &down)
    try self.up.read(0..<self.up.tensor.description.elementCount, self.up.decoder(), into: &up)
    return isTransposed
      ? LowRankMatrices(
        left: LowRankMatrices.transposed(down, rows: rank, columns: rows),
        right: LowRankMatrices.transposed(up, rows: columns, columns: rank),
        rank: rank, columns: columns, factor: factor)
      : LowRankMatrices(left: up, right: down, rank: rank, columns: columns, factor: factor)
  }
}

/// Two matrices, rows by rank and rank by columns, in memory.
struct LowRankMatrices {
  let left: [Double]
  let right: [Double]
  let rank: Int
  let columns: Int
  let factor: Double

  static func transposed(_ matrix: [Double], rows: Int, columns: Int) -> [Double] {
    var result = [Double](repeating: 0, count: matrix.count)
    for row in 0..<rows {
      for column in 0..<columns { result[column * rows + row] = matrix[row * columns + column] }
    }
    return result
  }

  /// Adds factor times the product to consecutive numbers of it, the first of which is at the place `start`.
  func add(to numbers: inout [Double], from start: Int) {
    var sums: [Double] = []
    var place = 0
    while place < numbers.count {
      let (row, column) = (start + place).quotientAndRemainder(dividingBy: columns)
      let count = min(columns - column, numbers.count - place)
      sums = [Double](repeating: 0, count: count)
      for step in 0..<rank {
        let weight = left[row * rank + step]
        let from = step * columns + column
        for offset in 0..<count { sums[offset] += weight * right[from + offset] }
      }
      for offset in 0..<count { numbers[place + offset] += factor * sums[offset] }
      place += count
    }
  }
}
