internal import CheckpointFormat

/// Tensors whose bytes stand in files as they do in memory, at any alignment.
struct ContiguousTensors: Sendable {
  let table: TensorTable
  /// The files; tensors tell which by ``ArchivedTensor/file`` where there are several.
  private let sources: [String?: any ByteSource]
  private let path: FilePath?

  init(_ table: TensorTable, in sources: [String?: any ByteSource], path: FilePath?) {
    self.table = table
    self.sources = sources
    self.path = path
  }

  /// Reads the bytes `range` of a tensor into memory of that size. Throws ``Rule/argument`` and ``Rule/system``.
  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    do throws(CheckpointError) {
      let owner = try table.owner(of: tensor, holding: range)
      guard bytes.byteCount == range.count, let source = sources[owner.file] else {
        throw CheckpointError(
          .argument, "\(range.count) bytes do not fit memory of \(bytes.byteCount)",
          tensor: tensor.name)
      }
      guard !range.isEmpty else { return }
      try source.read(at: owner.offset + range.lowerBound, into: &bytes)
    } catch {
      throw error.adding(tensor: tensor.name, path: path)
    }
  }
}
