/// A tensor as it stands in a checkpoint: its description, and where its chunks are.
public struct StoredTensor: Sendable {
  /// Its place among the checkpoint's tensors, in the order of the file.
  public let position: Int
  /// Name, meaning and form.
  public let description: TensorDescription
  /// Where its first chunk begins in the file.
  public let offset: Int
  /// Decoded bytes in every chunk but the last.
  public let chunkByteCount: Int
  /// The chunks, in order.
  public let chunks: [StoredChunk]

  /// The name.
  public var name: String { description.name }
  /// The bytes that its chunks take in the file.
  public var storedByteCount: Int { chunks.reduce(0) { $0 + $1.storedByteCount } }
  /// Whether its bytes stand in the file as they do in memory.
  public var isStored: Bool { chunks.allSatisfy { $0.codec == .stored } }
  /// The codec that makes it smaller; ``Codec/stored`` where none does.
  public var codec: Codec { chunks.first { $0.codec != .stored }?.codec ?? .stored }
}

/// One chunk of a tensor in the file.
public struct StoredChunk: Sendable, Equatable {
  /// How it is encoded.
  public let codec: Codec
  /// Where it begins in the file.
  public let offset: Int
  /// Its bytes in the file.
  public let storedByteCount: Int
  /// Its bytes when decoded.
  public let decodedByteCount: Int
  /// The CRC of its bytes in the file.
  public let checksum: UInt32
}
