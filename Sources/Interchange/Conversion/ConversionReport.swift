/// What a conversion wrote, and what had no place in the target.
public struct ConversionReport: Sendable {
  /// Tensors written, second names not counted.
  public internal(set) var tensorCount = 0
  /// The decoded bytes of these tensors.
  public internal(set) var byteCount = 0
  /// Second names that the target has only a note of; reading it finds them again.
  public internal(set) var notedTies: [SecondName] = []
  /// Second names that are lost.
  public internal(set) var leftOutTies: [SecondName] = []
  /// Keys of metadata that are lost, with their values.
  public internal(set) var leftOutMetadataKeys: [String] = []
  /// Names of files that a run left which was killed, and that were kept, replaced or removed.
  public internal(set) var takenOverFiles: [String] = []
}
