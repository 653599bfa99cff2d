import CheckpointFormat
import Interchange

/// The tensors of a file, in memory.
struct Weights {
  private let tensors: [(description: TensorDescription, bytes: TensorBytes)]

  init(path: String) throws {
    let archive = try TensorArchive(path: FilePath(path))
    tensors = try archive.tensors.filter { $0.tiedTo == nil }.map { tensor in
      (tensor.description, try archive.read(tensor))
    }
  }

  var byteCount: Int { tensors.reduce(0) { $0 + $1.bytes.byteCount } }

  /// Writes a checkpoint of them.
  func encode(_ options: WritingOptions, into sink: some ByteSink) throws {
    let writer = try CheckpointWriter(sink: sink, options: options)
    for (description, bytes) in tensors { try writer.add(description, bytes: bytes.bytes) }
    try writer.finish()
  }
}
