/// Token ids (B, T): sequences of equal length, one row after the other.
public struct TokenGrid: Sendable, Equatable {
  /// Sequences, B.
  public let batch: Int

  /// Tokens of each sequence, T.
  public let length: Int

  /// The ids, B T of them.
  public var ids: [Int32]

  /// `batch` rows of `length` tokens, all of them `id`.
  public init(batch: Int, length: Int, filledWith id: Int32 = 0) {
    precondition(batch > 0 && length > 0)
    self.batch = batch
    self.length = length
    ids = [Int32](repeating: id, count: batch * length)
  }

  /// One row.
  public init(row: some Collection<Int32>) {
    self.init(batch: 1, length: row.count)
    ids = Array(row)
  }

  /// The token at a place.
  public subscript(row: Int, column: Int) -> Int32 {
    get { ids[row * length + column] }
    set { ids[row * length + column] = newValue }
  }
}
