/// What a part of a model with several parts works on.
public enum Modality: String, Sendable, Hashable, CaseIterable {
  /// Images and video.
  case vision
  /// Sound.
  case audio
  /// Text.
  case text
}
