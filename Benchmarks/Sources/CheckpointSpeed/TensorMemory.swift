import CheckpointFormat

/// Memory for all tensors of a checkpoint, taken and touched once, as a program would have it that loads weights
/// into a model.
struct TensorMemory {
  private var tensors: [[UInt8]]

  init(of index: CheckpointIndex) {
    tensors = index.tensors.map { [UInt8](repeating: 1, count: $0.description.byteCount) }
  }

  /// Decodes every tensor into its memory, checksums compared.
  mutating func fill(from reader: CheckpointReader) throws {
    for (position, tensor) in reader.index.tensors.enumerated() {
      var elements = tensors[position].mutableSpan
      // Safe: every bit pattern is a byte.
      var bytes = unsafe elements.mutableBytes
      try reader.read(tensor, into: &bytes)
    }
  }
}
