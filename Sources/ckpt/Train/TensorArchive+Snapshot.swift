import CheckpointFormat
import Interchange
import TinyTransformer

extension TensorArchive {
  /// A snapshot as an archive, to be stored against another one.
  init(_ snapshot: Snapshot, as type: Snapshot.ElementType) throws(CheckpointError) {
    let tensors = try snapshot.tensors(as: type)
    try self.init(
      tensors: tensors.map(\.description), ties: snapshot.ties, metadata: snapshot.metadata
    ) { (position, range, bytes: inout MutableRawSpan) throws(CheckpointError) in
      try tensors[position].read(range, into: &bytes)
    }
  }
}
