/// How a checkpoint is written.
public struct WritingOptions: Sendable {
  /// The levels that ``level`` may have.
  public static let levels = 1...9
  /// The numbers that ``threads`` may have.
  public static let threadCounts = 1...1024

  /// How chunks are encoded: ``Codec/stored`` or ``Codec/zlib``. A chunk that does not become smaller is stored.
  public var codec = Codec.zlib
  /// How hard to try, from 1 (fast) to 9 (small).
  public var level = 6
  /// How many threads encode; all processors where nil. The bytes written are the same for any number.
  public var threads: Int?
  /// The size of a chunk before encoding, in bytes; chunks of short rows are rounded down to whole rows.
  package var chunkByteCount = 1 << 20

  /// zlib at level 6, all processors.
  public init() {}

  /// Options with a codec and a level.
  public init(codec: Codec, level: Int = 6, threads: Int? = nil) {
    self.codec = codec
    self.level = level
    self.threads = threads
  }
}
