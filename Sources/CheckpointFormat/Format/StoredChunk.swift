/// One chunk of a tensor in the file.
public struct StoredChunk: Sendable, Equatable {
  /// How it is encoded.
  public let codec: ChunkCodec
  /// Where it begins in the file.
  public let offset: Int
  /// Its bytes in the file.
  public let storedByteCount: Int
  /// Its bytes when decoded.
  public let decodedByteCount: Int
  /// The CRC of its bytes in the file.
  public let checksum: UInt32
  /// The CRC of what it restores to, where its tensor is stored as residuals of a prediction.
  public var restoredChecksum: UInt32?
}
