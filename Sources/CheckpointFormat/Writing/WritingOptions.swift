/// How a checkpoint is written.
public struct WritingOptions: Sendable {
  /// The levels that ``level`` may have.
  public static let levels = 1...9
  /// The numbers that ``threads`` may have.
  public static let threadCounts = 1...1024

  /// How chunks are encoded: ``ChunkCodec/stored``, ``ChunkCodec/zlib`` or ``ChunkCodec/float``, or nil for whichever makes a chunk
  /// smallest within the cost of ``level``. A chunk that does not become smaller is stored.
  public var codec: ChunkCodec?
  /// How hard to try, from 1 (fast) to 9 (small).
  ///
  /// - ``ChunkCodec/zlib`` uses Huffman codes alone at level 1, tries matches where a sample profits up to level 6, and
  ///   always above.
  /// - ``ChunkCodec/float`` has no levels.
  /// - Without a codec, up to level 6, floating-point numbers go to the float codec, quantized blocks are stored, and
  ///   zlib is tried on everything else, on numbers that the float codec makes no smaller and, from level 2, where
  ///   something repeats, then with all matches. From level 7 on, each chunk is tried with every codec.
  public var level = 6
  /// How many threads encode; all processors where nil. The bytes written are the same for any number.
  public var threads: Int?
  /// Of what every tensor's offset is a multiple: a power of two from 64 to 65,536. 4,096 or 16,384 puts each at the
  /// beginning of a page, for what maps files or reads them without the system's cache.
  public var alignment = 64
  /// Whether SHA-256 digests of the tensors and of the model are written with them (SPEC.md section 6.12), which anyone
  /// can compare or sign.
  public var digests = false
  /// The size of a chunk before encoding, in bytes; chunks of short rows are rounded down to whole rows.
  package var chunkByteCount = 1 << 20

  /// Options; any codec at level 6 and all processors where nothing else is said.
  public init(codec: ChunkCodec? = nil, level: Int = 6, threads: Int? = nil) {
    self.codec = codec
    self.level = level
    self.threads = threads
  }

  /// About the size that the options ask for, in whole rows where rows are shorter than that, else whole blocks.
  package func chunkByteCount(of tensor: TensorDescription) -> Int {
    chunkByteCount(of: tensor, wanted: chunkByteCount)
  }

  /// For parts whose rows are shorter than the whole's, less in proportion, down to a quarter: rows of the whole are in
  /// as many chunks as there are parts beside each other.
  func chunkByteCount(of tensor: TensorDescription, part: TensorPart) -> Int {
    // The whole's shape is checked later.
    let row = tensor.shape.dropFirst().reduce(1, &*)
    let whole = part.wholeShape.dropFirst().reduce(1, &*)
    guard row > 0, whole > row else { return chunkByteCount(of: tensor) }
    let share = Swift.min(4, whole / row)
    return chunkByteCount(of: tensor, wanted: Swift.max(1, chunkByteCount / share))
  }

  private func chunkByteCount(of tensor: TensorDescription, wanted: Int) -> Int {
    let unit: Int
    if let row = tensor.rowByteCount, row > 0, row <= wanted {
      unit = row
    } else {
      unit = tensor.dataType.bytesPerBlock
    }
    return Swift.max(1, wanted / unit) * unit
  }
}
