/// Checks and decodes chunks one after another, for one thread.
struct ChunkDecoder {
  /// Whether what is stored as it is goes past the processor's caches, which is faster for much more than these hold.
  private let passesCaches: Bool
  private var inflater: Inflater?
  private var stored: [UInt8] = []
  private var planes: [UInt8] = []
  private var decoded: [UInt8] = []
  private var section: PrefetchedSection?

  init(passesCaches: Bool = false) { self.passesCaches = passesCaches }

  /// Decodes a chunk to see that it can be. Throws as ``decode(_:from:into:)``.
  mutating func verify(_ chunk: StoredChunk, from source: any ByteSource) throws(CheckpointError) {
    var decoded: [UInt8] = []
    swap(&decoded, &self.decoded)
    if decoded.count != chunk.decodedByteCount {
      decoded = [UInt8](repeating: 0, count: chunk.decodedByteCount)
    }
    var target = decoded.mutableRawSpan
    try decode(chunk, from: source, into: &target)
    swap(&decoded, &self.decoded)
  }

  /// Reads a chunk, checks its CRC and decodes it into `output`, whose length is the decoded length.
  ///
  /// Throws `.chunkChecksum`, `.codecUnknown` and what the codec throws, with the chunk's offset.
  mutating func decode(
    _ chunk: StoredChunk, from source: any ByteSource, into output: inout MutableRawSpan
  ) throws(CheckpointError) {
    if chunk.codec == .stored {
      if passesCaches {
        try copyStored(chunk, from: source, into: &output)
      } else {
        try Self.readStored(chunk, from: source, into: &output)
      }
      return
    }
    let range = chunk.offset..<chunk.offset + chunk.storedByteCount
    let isDone = try source.withBytes(range) { bytes throws(CheckpointError) in
      try Self.check(bytes, against: chunk)
      try decode(bytes, chunk, into: &output)
    }
    if isDone { return }
    try check(chunk, from: source)
    var bytes: [UInt8] = []
    swap(&bytes, &stored)
    defer { swap(&bytes, &stored) }
    try decode(bytes.rawSpan.extracting(0..<chunk.storedByteCount), chunk, into: &output)
  }

  /// Decodes what is stored of a chunk.
  private mutating func decode(
    _ stored: RawSpan, _ chunk: StoredChunk, into output: inout MutableRawSpan
  ) throws(CheckpointError) {
    do throws(CheckpointError) {
      switch chunk.codec {
      case .zlib:
        let inflater = inflater ?? Inflater()
        self.inflater = inflater
        var scratch: [UInt8] = []
        swap(&scratch, &planes)
        try ZlibPlanesCodec.decode(stored, into: &output, inflater: inflater, scratch: &scratch)
        swap(&scratch, &planes)
      case .float:
        try FloatCodec.decode(stored, into: &output)
      default:
        throw CheckpointError(
          .codecUnknown,
          "the codec number \(chunk.codec.rawValue) is unknown to this reader; a newer one may know it"
        )
      }
    } catch {
      throw error.at(chunk.offset)
    }
  }

  /// Reads a chunk as it stands in the file and checks its CRC, without decoding it. Throws `.chunkChecksum`.
  mutating func check(_ chunk: StoredChunk, from source: any ByteSource) throws(CheckpointError) {
    if stored.count < chunk.storedByteCount {
      stored = [UInt8](repeating: 0, count: chunk.storedByteCount)
    }
    var all = stored.mutableRawSpan
    var bytes = all._mutatingExtracting(0..<chunk.storedByteCount)
    try source.read(at: chunk.offset, into: &bytes)
    try Self.check(bytes.bytes, against: chunk)
  }

  /// Parts of a chunk are checked while they are in a near cache.
  private static let checkedByteCount = 256 << 10

  private static func readStored(
    _ chunk: StoredChunk, from source: any ByteSource, into output: inout MutableRawSpan
  ) throws(CheckpointError) {
    var checksum: UInt32 = 0
    var start = 0
    while start < output.byteCount {
      let end = Swift.min(start + checkedByteCount, output.byteCount)
      var part = output._mutatingExtracting(start..<end)
      try source.read(at: chunk.offset + start, into: &part)
      checksum = CRC32.checksum(part.bytes, continuing: checksum)
      start = end
    }
    try check(checksum, against: chunk)
  }

  /// A window and the one after it stay in the second cache.
  private static let windowByteCount = 128 << 10

  /// The same through a window that stays in a near cache, from which checksum and copy are made at once, while the next is
  /// prefetched: writing past the caches does not read first what is overwritten.
  private mutating func copyStored(
    _ chunk: StoredChunk, from source: any ByteSource, into output: inout MutableRawSpan
  ) throws(CheckpointError) {
    if stored.count < Self.windowByteCount {
      stored = [UInt8](repeating: 0, count: Self.windowByteCount)
    }
    let section = prefetchedSection(of: source, for: chunk)
    // Safe: the address is looked at, and nothing is read there.
    let address = unsafe output.withUnsafeBytes { UInt(bitPattern: $0.baseAddress) }
    var checksum: UInt32 = 0
    var start = 0
    while start < output.byteCount {
      // The first window ends where the memory is aligned.
      let step = start == 0 && address % 64 != 0 ? 64 - Int(address % 64) : Self.windowByteCount
      let end = Swift.min(start + step, output.byteCount)
      var all = stored.mutableRawSpan
      var window = all._mutatingExtracting(0..<end - start)
      try source.read(at: chunk.offset + start, into: &window)
      var part = output._mutatingExtracting(start..<end)
      checksum = CRC32.checksum(
        copying: window.bytes, to: &part, prefetching: section?.address(of: chunk.offset + end),
        continuing: checksum)
      start = end
    }
    try Self.check(checksum, against: chunk)
  }

  /// Where a chunk's bytes can be prefetched.
  private mutating func prefetchedSection(of source: any ByteSource, for chunk: StoredChunk)
    -> PrefetchedSection?
  {
    guard let file = source as? FileSource else { return nil }
    let range = chunk.offset..<chunk.offset + chunk.storedByteCount
    if section?.contains(range, of: file) != true {
      section = file.prefetchedSection(at: range.lowerBound)
    }
    guard let section, section.contains(range, of: file), section.enter(range) else { return nil }
    return section
  }

  /// Throws `.chunkChecksum` where the bytes are not those that the index tells of.
  static func check(
    _ bytes: RawSpan, against chunk: StoredChunk
  ) throws(CheckpointError) {
    try check(CRC32.checksum(bytes), against: chunk)
  }

  private static func check(
    _ checksum: UInt32, against chunk: StoredChunk
  ) throws(CheckpointError) {
    guard checksum == chunk.checksum else {
      throw CheckpointError(
        .chunkChecksum,
        "the chunk is damaged: the checksum of its \(chunk.storedByteCount) bytes does not match",
        offset: chunk.offset)
    }
  }
}
