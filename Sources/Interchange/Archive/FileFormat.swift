/// A format in which a model's tensors come.
public enum FileFormat: String, Sendable, CaseIterable {
  /// The container of SPEC.md.
  case checkpoint = "ckpt"
  /// One safetensors file.
  case safetensors
  /// The JSON file that lists the safetensors files which together hold a model.
  case shardedSafetensors = "safetensors-sharded"
  /// One array of NumPy's.
  case npy
  /// A ZIP archive of NumPy's arrays.
  case npz
  /// What PyTorch's `torch.save` writes: a ZIP archive of a pickle and the data that it refers to.
  case pytorch
  /// What llama.cpp reads.
  case gguf

  /// Whether the format can show that a byte was changed. Where it cannot, a check finds only what contradicts
  /// itself, such as tensors that overlap.
  public var hasChecksums: Bool { self == .checkpoint || self == .npz || self == .pytorch }

  /// Whether the format says what part of a model each tensor is.
  public var hasLabels: Bool { self == .checkpoint }
}
