public import CheckpointFormat

/// What a checkpoint can be converted to.
public enum ConversionTarget: Sendable {
  /// The container of SPEC.md.
  case checkpoint(WritingOptions)
  /// One safetensors file.
  case safetensors
  /// A ZIP archive of NumPy's arrays, stored.
  case npz
  /// A GGUF file, version 3.
  case gguf
}
