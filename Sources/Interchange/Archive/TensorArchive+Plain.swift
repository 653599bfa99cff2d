public import CheckpointFormat

extension TensorArchive {
  /// Calls `body` with the bytes of a tensor in order and in pieces of 1 MiB.
  public func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try forEachPiece(of: tensor, pieceByteCount: 1 << 20, body)
  }

  /// Finds nothing: what a format without checksums allows to check was checked on opening.
  public func verify(
    progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    []
  }
}
