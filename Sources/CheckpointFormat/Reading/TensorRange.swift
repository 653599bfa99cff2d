/// Some bytes of a tensor.
public struct TensorRange: Sendable {
  /// The tensor.
  public var tensor: StoredTensor
  /// Which of its decoded bytes, counted from its first.
  public var bytes: Range<Int>

  /// Bytes of a tensor, which are checked when they are read.
  public init(_ tensor: StoredTensor, bytes: Range<Int>) {
    self.tensor = tensor
    self.bytes = bytes
  }

  /// All bytes of a tensor.
  public init(_ tensor: StoredTensor) {
    self.init(tensor, bytes: 0..<tensor.description.byteCount)
  }

  /// Some rows of a tensor, that is, steps along its first dimension.
  ///
  /// Throws `.argument` for rows outside of the tensor, a scalar, or rows that are not whole bytes.
  public init(_ tensor: StoredTensor, rows: Range<Int>) throws(CheckpointError) {
    self.init(tensor, bytes: try tensor.description.byteRange(ofRows: rows))
  }
}
