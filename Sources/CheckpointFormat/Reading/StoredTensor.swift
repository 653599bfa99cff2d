/// A tensor as it stands in a checkpoint: its description, and where its chunks are.
public struct StoredTensor: Sendable {
  /// Its place among the checkpoint's tensors, in the order of the file.
  public internal(set) var position: Int
  /// Name, meaning and form.
  public let description: TensorDescription
  /// Where its first chunk begins in the file.
  public let offset: Int
  /// Decoded bytes in every chunk but the last.
  public let chunkByteCount: Int
  /// The chunks, in order.
  public let chunks: [StoredChunk]

  /// What its numbers are predicted from, where the file holds only how far off that is.
  public internal(set) var prediction: TensorPrediction?
  /// Where it stands among the base's tensors, where it is taken from there as it is.
  public internal(set) var inheritedFrom: Int?

  /// The name.
  public var name: String { description.name }
  /// The bytes that its chunks take in the file.
  public var storedByteCount: Int { chunks.reduce(0) { $0 + $1.storedByteCount } }
  /// Whether its bytes follow only from those of another file.
  public var isDependent: Bool { prediction != nil || inheritedFrom != nil }
  /// Whether its bytes stand in the file as they do in memory.
  public var isStored: Bool {
    !isDependent && chunks.allSatisfy { $0.codec == .stored }
  }
  /// The codec that makes it smaller; ``ChunkCodec/stored`` where none does.
  public var codec: ChunkCodec { chunks.first { $0.codec != .stored }?.codec ?? .stored }
}
