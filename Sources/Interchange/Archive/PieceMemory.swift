internal import CheckpointFormat

/// Memory that pieces of tensors are read into, one after the other.
struct PieceMemory {
  /// The piece that was read last.
  private(set) var bytes: [UInt8] = []

  /// Reads the bytes `range` of a tensor. Throws as ``TensorArchive/read(_:of:into:)``.
  mutating func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, in archive: TensorArchive
  ) throws(CheckpointError) {
    if bytes.count != range.count { bytes = [UInt8](repeating: 0, count: range.count) }
    var target = bytes.mutableRawSpan
    try archive.read(range, of: tensor, into: &target)
  }
}
