public import CheckpointFormat

/// A tensor in a file of any format: what it is and where it stands.
public struct ArchivedTensor: Sendable {
  /// Its place in ``TensorArchive/tensors``.
  public let position: Int
  /// Name, meaning and form. The labels are those of a tensor of which nothing is known where
  /// ``FileFormat/hasLabels`` is false.
  public let description: TensorDescription
  /// For a second name of a tensor that is stored once: that tensor's place in ``TensorArchive/tensors``.
  public let tiedTo: Int?
  /// The codec that makes it smaller, `ChunkCodec.stored` where none does; nil where only the file's chunk table says it,
  /// which ``TensorArchive/codec(of:)`` reads.
  public let codec: ChunkCodec?
  /// Where its first byte stands in its file; for a tied tensor where the tensor's does that it is tied to.
  public let offset: Int
  /// The bytes that it takes in its file; 0 for a tied tensor.
  public let storedByteCount: Int
  /// The name of the file that it stands in, where a model is spread over several.
  public let file: String?

  /// The parts that it stands in, where there are several; then ``offset`` is that of the first.
  public let parts: [Part]

  /// A part of a tensor that stands in several, mostly in as many files.
  public struct Part: Sendable, Equatable {
    /// Its name in its file.
    public let name: String
    /// The name of the file; nil where that is the one that was opened.
    public let file: String?
    /// Where in the tensor its first element is.
    public let origin: [Int]
    /// Its dimensions.
    public let shape: [Int]
    /// The bytes that it takes in its file.
    public let storedByteCount: Int
  }

  /// What the tensor has to do with another file that its own is stored against; nil where nothing.
  public let dependence: Dependence?

  /// How a tensor depends on the base of its file.
  public enum Dependence: String, Sendable {
    /// It is the base's as it is.
    case same
    /// The file holds how it differs from what was predicted from the base.
    case difference
  }

  /// The name.
  public var name: String { description.name }

  init(
    position: Int, description: TensorDescription, tiedTo: Int? = nil, codec: ChunkCodec? = .stored,
    offset: Int, storedByteCount: Int, file: String? = nil, dependence: Dependence? = nil,
    parts: [Part] = []
  ) {
    self.position = position
    self.description = description
    self.tiedTo = tiedTo
    self.codec = codec
    self.offset = offset
    self.storedByteCount = storedByteCount
    self.file = file
    self.dependence = dependence
    self.parts = parts
  }
}
