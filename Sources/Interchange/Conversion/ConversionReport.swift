/// What a conversion wrote, and what had no place in the target.
public struct ConversionReport: Sendable {
  /// Tensors written, second names not counted.
  public internal(set) var tensorCount = 0
  /// The decoded bytes of these tensors.
  public internal(set) var byteCount = 0
  /// The bytes written, of all files where there are several.
  public internal(set) var writtenByteCount = 0
  /// Second names that the target has only a note of; reading it finds them again.
  public internal(set) var notedTies: [SecondName] = []
  /// Second names that are lost.
  public internal(set) var leftOutTies: [SecondName] = []
  /// Keys of metadata that are lost, with their values.
  public internal(set) var leftOutMetadataKeys: [String] = []
  /// What became of the file of another format that the checkpoint was made from.
  public internal(set) var original = Original.none
  /// The names of the files that the model's data was written to, where there are several.
  public internal(set) var fileNames: [String] = []
  /// The names of the files of the set that was replaced. They stay, since others may need them.
  public internal(set) var replacedFiles: [String] = []
  /// Names of files that a run left which was killed, and that were kept, replaced or removed.
  public internal(set) var takenOverFiles: [String] = []
}

extension ConversionReport {
  /// What became of the file of another format that a checkpoint was made from.
  public enum Original: Sendable {
    /// Nothing: there is none, or it was not to be kept.
    case none
    /// The container keeps what is needed to make it again.
    case kept
    /// It was made again, and its SHA-256 is the same.
    case restored
    /// What the container keeps does not give it; the file was written anew.
    case different
  }
}

/// A second name of a tensor that is stored once.
public struct SecondName: Sendable, Equatable {
  /// The second name.
  public let name: String
  /// The tensor that it names.
  public let owner: String

  /// Says that `name` is another name of the tensor `owner`.
  public init(name: String, owner: String) {
    self.name = name
    self.owner = owner
  }
}
