/// A format in which a model's tensors come. Which there are is told by ``FormatRegistry``.
///
/// Each format declares its own beside its reader: ``FileFormat/checkpoint``, ``FileFormat/safetensors`` and so on.
public struct FileFormat: Sendable, Hashable {
  /// The name in JSON and on the command line, such as `gguf`.
  public let name: String
  /// What people call it, such as `GGUF`.
  public let title: String
  /// Whether the format can show that a byte was changed. Where it cannot, a check finds only what contradicts
  /// itself, such as tensors that overlap.
  public let hasChecksums: Bool
  /// Whether the format says what part of a model each tensor is.
  public let hasLabels: Bool
  /// What the names of its files end in, where they do: `.gguf`.
  public let fileNameEnding: String?
  /// Whether all stands in one file, which may then be a pipe.
  public let isOneFile: Bool

  init(
    _ name: String, title: String? = nil, hasChecksums: Bool = false, hasLabels: Bool = false,
    fileNameEnding: String? = nil, isOneFile: Bool = true
  ) {
    self.name = name
    self.title = title ?? name
    self.hasChecksums = hasChecksums
    self.hasLabels = hasLabels
    self.fileNameEnding = fileNameEnding
    self.isOneFile = isOneFile
  }
}
