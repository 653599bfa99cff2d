/// Activations of shape (B, T, C): for each sequence of a batch, for each of its tokens, a vector.
///
/// A view of memory that lies row by row, one row of C floats for each token. Copies see the same
/// memory.
struct Tensor: Sendable {
  /// The values, B T C of them.
  let buffer: FloatBuffer

  /// Sequences, B.
  let batch: Int

  /// Tokens of each sequence, T.
  let length: Int

  /// Elements of each token's vector, C.
  let width: Int

  /// Tokens in all, B T.
  var rows: Int { batch * length }

  init(buffer: FloatBuffer, batch: Int, length: Int, width: Int) {
    precondition(batch > 0 && length > 0 && width > 0)
    self.buffer = buffer.slice(0, batch * length * width)
    self.batch = batch
    self.length = length
    self.width = width
  }

  /// The beginning of the same memory, seen with the batch and length of another tensor, which must
  /// not be more than this one has room for.
  func shaped(like other: Tensor) -> Tensor { shaped(batch: other.batch, length: other.length) }

  func shaped(batch: Int, length: Int) -> Tensor {
    Tensor(buffer: buffer, batch: batch, length: length, width: width)
  }

  /// The vector of one token.
  func row(_ index: Int) -> FloatBuffer { buffer.slice(index * width, width) }

  /// A copy of all vectors, one for each token, the rows of the batch one behind the other.
  func vectors() -> [[Float]] {
    (0..<batch * length).map { row($0).array() }
  }

  /// The vectors of some tokens.
  func rows(_ some: Range<Int>) -> FloatBuffer {
    buffer.slice(some.lowerBound * width, some.count * width)
  }

  /// All tokens as the rows of a matrix (B T, C).
  var matrix: Matrix { Matrix(buffer, rows: rows, columns: width) }
}
