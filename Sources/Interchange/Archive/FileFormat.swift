/// A format in which a model's tensors come.
public enum FileFormat: String, Sendable, CaseIterable {
  /// The container of SPEC.md.
  case checkpoint = "ckpt"
  /// One safetensors file.
  case safetensors
  /// The JSON file that lists the safetensors files which together hold a model.
  case shardedSafetensors = "safetensors-sharded"

  /// Whether the format can show that a byte was changed. Where it cannot, a check finds only what contradicts
  /// itself, such as tensors that overlap.
  public var hasChecksums: Bool { self == .checkpoint }

  /// Whether the format says what part of a model each tensor is.
  public var hasLabels: Bool { self == .checkpoint }
}
