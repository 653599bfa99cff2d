internal import CKernels

/// A matrix in somebody's memory, perhaps transposed, perhaps a block of a larger one.
struct Matrix: Sendable {
  private let buffer: FloatBuffer
  let rows: Int
  let columns: Int
  /// From the start of one stored row to the next.
  let stride: Int
  let isTransposed: Bool

  /// Rows that lie `stride` apart in `buffer`, or one directly after the other.
  init(_ buffer: FloatBuffer, rows: Int, columns: Int, stride: Int? = nil) {
    let stride = stride ?? columns
    precondition(rows > 0 && columns > 0 && stride >= columns)
    precondition(buffer.count >= (rows - 1) * stride + columns)
    self.init(buffer: buffer, rows: rows, columns: columns, stride: stride, isTransposed: false)
  }

  private init(buffer: FloatBuffer, rows: Int, columns: Int, stride: Int, isTransposed: Bool) {
    self.buffer = buffer
    self.rows = rows
    self.columns = columns
    self.stride = stride
    self.isTransposed = isTransposed
  }

  /// The same memory with rows and columns exchanged.
  var transposed: Matrix {
    Matrix(
      buffer: buffer, rows: columns, columns: rows, stride: stride, isTransposed: !isTransposed)
  }

  /// The block of some rows and some columns.
  func block(rows some: Range<Int>, columns others: Range<Int>) -> Matrix {
    precondition(some.lowerBound >= 0 && some.upperBound <= rows && !some.isEmpty)
    precondition(others.lowerBound >= 0 && others.upperBound <= columns && !others.isEmpty)
    let start =
      isTransposed
      ? others.lowerBound * stride + some.lowerBound
      : some.lowerBound * stride + others.lowerBound
    return Matrix(
      buffer: buffer.slice(start), rows: some.count, columns: others.count, stride: stride,
      isTransposed: isTransposed)
  }

  func block(rows some: Range<Int>) -> Matrix { block(rows: some, columns: 0..<columns) }

  /// Whether it has as many rows and columns as another one, as far apart.
  func hasForm(of other: Matrix) -> Bool {
    rows == other.rows && columns == other.columns && stride == other.stride
      && isTransposed == other.isTransposed
  }

  /// The address of the first element. The initializer has checked that all rows are in the buffer.
  @unsafe
  var pointer: UnsafeMutablePointer<Float> {
    // Safe: the buffer checks that it is within its storage; whoever uses the address stays within the rows.
    unsafe buffer.pointer
  }

  /// The matrix as kernels take it; valid while the buffer's storage is.
  @unsafe
  var forKernel: ckpt_matrix {
    // Safe: the address is only passed on.
    unsafe ckpt_matrix(values: pointer, stride: stride, transposed: isTransposed ? 1 : 0)
  }
}
