internal import CheckpointFormat

/// Tensors whose bytes stand in files as they do in memory, at any alignment.
struct ContiguousTensors: TensorReading {
  /// The files; tensors tell which by ``ArchivedTensor/file`` where there are several.
  let sources: [String?: any ByteSource]

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard let source = sources[tensor.file] else {
      throw CheckpointError(.argument, "stands in a file that is not open", tensor: tensor.name)
    }
    try source.read(at: tensor.offset + range.lowerBound, into: &bytes)
  }
}
