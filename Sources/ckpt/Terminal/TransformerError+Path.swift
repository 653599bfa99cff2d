import CheckpointFormat
import SystemPackage
import TinyTransformer

extension TransformerError {
  /// The error as the program tells it: which file, and what is wrong with it.
  func naming(_ path: FilePath) -> CheckpointError {
    if case .unreadableCheckpoint(let error) = self { return error }
    return CheckpointError(.argument, description, path: path)
  }
}
