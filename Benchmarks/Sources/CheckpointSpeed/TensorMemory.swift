import CheckpointFormat

/// Memory for all tensors of a checkpoint, taken and touched once, as a program would have it that loads weights
/// into a model.
struct TensorMemory {
  private var bytes: [UInt8]

  init(of index: CheckpointIndex) {
    bytes = [UInt8](
      repeating: 1, count: index.tensors.reduce(0) { $0 + $1.description.byteCount })
  }

  /// Decodes all tensors into the memory, checksums compared.
  mutating func fill(from reader: CheckpointReader) throws {
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try reader.read(reader.index.tensors, into: &target)
  }
}
