import CheckpointFormat
import Interchange

/// A format with the options of writing it.
struct OutputFormat: Sendable {
  let format: FileFormat
  var options = WritingOptions()

  static let safetensors = OutputFormat(format: .safetensors)
  static let npz = OutputFormat(format: .npz)
  static let gguf = OutputFormat(format: .gguf)

  static func checkpoint(_ options: WritingOptions) -> OutputFormat {
    OutputFormat(format: .checkpoint, options: options)
  }
}
