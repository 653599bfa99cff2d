import CheckpointFormat
import Interchange
import SystemPackage
import TinyTransformer

extension TransformerError {
  /// The error as the program tells it: which file, and what is wrong with it.
  func naming(_ path: FilePath) -> CheckpointError {
    guard case .unreadableCheckpoint(let error) = self else {
      return CheckpointError(.argument, description, path: path)
    }
    guard error.code == .signature, let source = try? FileSource(path: path),
      let format = try? FormatRegistry.standard.recognize(source), format != .checkpoint
    else { return error }
    let article = format.title.hasPrefix("N") ? "an" : "a"
    return CheckpointError(
      .argument, "is \(article) \(format.title) file; this needs a model from ckpt train",
      path: path)
  }
}
