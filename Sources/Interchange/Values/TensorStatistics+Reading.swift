public import CheckpointFormat
internal import Synchronization

extension TensorStatistics {
  /// Reads a tensor; nil for packed and quantized types, whose elements are no numbers of their own.
  ///
  /// Holds a few MiB a thread at a time, and gives the same numbers with any number of threads. Throws as
  /// ``TensorArchive/forEachPiece(of:_:)`` and what `progress` throws, which is called with the bytes read since the
  /// last call.
  ///
  /// - Parameters:
  ///   - tensor: What is read.
  ///   - archive: The archive that it is in.
  ///   - threads: How many threads read; all processors where nil.
  ///   - progress: Is told how many bytes have been read since its last call.
  public static func read(
    _ tensor: ArchivedTensor, in archive: TensorArchive, threads: Int? = nil,
    progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> TensorStatistics? {
    guard let decoder = NumberDecoder(tensor.description.dataType) else { return nil }
    var reading = StatisticsReading(
      decoder, byteCount: tensor.description.byteCount,
      WorkLoop(threads: threads ?? SystemCalls.processorCount))
    if let length = archive.pieceByteCountInAnyOrder(of: tensor), reading.allows(length) {
      try reading.readInAnyOrder(tensor, in: archive, pieceByteCount: length, progress)
    } else {
      try archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
        reading.add(bytes)
        try progress(bytes.byteCount)
      }
    }
    return reading.statistics
  }

  /// Takes in some whole elements, in blocks that threads share.
  mutating func add(_ bytes: RawSpan, _ decoder: NumberDecoder, _ loop: WorkLoop) {
    let length = decoder.blockByteCount
    let count = bytes.byteCount.dividedRoundingUp(by: length)
    let blocks = Mutex([TensorStatistics](repeating: TensorStatistics(), count: count))
    // Safe: the bytes are only read, and stay borrowed until all threads are done.
    unsafe bytes.withUnsafeBytes { buffer in
      nonisolated(unsafe) let buffer = unsafe buffer
      loop.runAll(count) { block in
        let range = unsafe block * length..<min((block + 1) * length, buffer.count)
        let found = unsafe TensorStatistics(
          of: RawSpan(_unsafeBytes: .init(rebasing: buffer[range])), decoder)
        blocks.withLock { $0[block] = found }
      }
    }
    for block in blocks.withLock({ $0 }) { add(block) }
  }
}

extension NumberDecoder {
  /// The bytes of a block, whose statistics are found at once.
  fileprivate var blockByteCount: Int { width << 15 }
}

/// The statistics of a tensor that is being read. Of types with few codes, and many numbers of these, each code is
/// counted, which is faster than any sum; of others blocks are summed up.
private struct StatisticsReading {
  private let decoder: NumberDecoder
  private let byteCount: Int
  private let loop: WorkLoop
  private var sums = TensorStatistics()
  /// How often each code came; empty where blocks are summed up.
  private var counts: [UInt64] = []
  private var counted: CodeCounts?

  /// The bytes that are read before `progress` is called.
  private static let batchByteCount = 128 << 20

  init(_ decoder: NumberDecoder, byteCount: Int, _ loop: WorkLoop) {
    self.decoder = decoder
    self.byteCount = byteCount
    self.loop = loop
    // Going through all codes takes as long as summing up so many numbers.
    if decoder.width <= 2, byteCount >= 8 << (8 * decoder.width) {
      counts = [UInt64](repeating: 0, count: 1 << (8 * decoder.width))
    }
  }

  var statistics: TensorStatistics {
    if counts.isEmpty { return sums }
    var counts = counts
    counted?.add(to: &counts)
    return TensorStatistics(of: counts, decoder)
  }

  /// Takes in the next bytes.
  mutating func add(_ bytes: RawSpan) {
    guard !counts.isEmpty else { return sums.add(bytes, decoder, loop) }
    if counted == nil { counted = CodeCounts(width: decoder.width) }
    counted?.add(bytes)
  }

  /// Whether pieces of so many bytes are whole blocks or, where codes are counted, numbers.
  func allows(_ pieceByteCount: Int) -> Bool {
    pieceByteCount % (counts.isEmpty ? decoder.blockByteCount : decoder.width) == 0
  }

  mutating func readInAnyOrder(
    _ tensor: ArchivedTensor, in archive: TensorArchive, pieceByteCount length: Int,
    _ progress: (Int) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let batch = Swift.max(1, Self.batchByteCount / length) * length
    for start in stride(from: 0, to: byteCount, by: batch) {
      let range = start..<Swift.min(start + batch, byteCount)
      if counts.isEmpty {
        try sum(range, of: tensor, in: archive, length)
      } else {
        try count(range, of: tensor, in: archive, length)
      }
      try progress(range.count)
    }
  }

  private mutating func count(
    _ range: Range<Int>, of tensor: ArchivedTensor, in archive: TensorArchive, _ length: Int
  ) throws(CheckpointError) {
    let width = decoder.width
    let counts = Mutex(counts)
    try loop.run(
      range.count.dividedRoundingUp(by: length), state: { CountedPieces(width: width) }
    ) { (piece, pieces) throws(CheckpointError) in
      try pieces.add(range.piece(piece, byteCount: length), of: tensor, in: archive)
    } finish: { pieces in
      counts.withLock { pieces.counts.add(to: &$0) }
    }
    self.counts = counts.withLock { $0 }
  }

  private mutating func sum(
    _ range: Range<Int>, of tensor: ArchivedTensor, in archive: TensorArchive, _ length: Int
  ) throws(CheckpointError) {
    let decoder = decoder
    let blockLength = decoder.blockByteCount
    let found = Mutex(
      [TensorStatistics](
        repeating: TensorStatistics(), count: range.count.dividedRoundingUp(by: blockLength)))
    try loop.run(range.count.dividedRoundingUp(by: length), state: { PieceMemory() }) {
      (piece, memory) throws(CheckpointError) in
      try memory.read(range.piece(piece, byteCount: length), of: tensor, in: archive)
      let bytes = memory.bytes.rawSpan
      for start in stride(from: 0, to: bytes.byteCount, by: blockLength) {
        let end = Swift.min(start + blockLength, bytes.byteCount)
        let block = TensorStatistics(of: bytes.extracting(start..<end), decoder)
        let number = (piece * length + start) / blockLength
        found.withLock { $0[number] = block }
      }
    }
    for block in found.withLock({ $0 }) { sums.add(block) }
  }
}

/// What a thread counts in the pieces that it reads.
private struct CountedPieces {
  private(set) var counts: CodeCounts
  private var memory = PieceMemory()

  init(width: Int) { counts = CodeCounts(width: width) }

  mutating func add(
    _ range: Range<Int>, of tensor: ArchivedTensor, in archive: TensorArchive
  ) throws(CheckpointError) {
    try memory.read(range, of: tensor, in: archive)
    let bytes = memory.bytes
    counts.add(bytes.rawSpan)
  }
}

extension Int {
  fileprivate func dividedRoundingUp(by divisor: Int) -> Int { (self + divisor - 1) / divisor }
}

extension Range<Int> {
  /// One of the pieces of so many bytes, the last of which may be shorter.
  fileprivate func piece(_ number: Int, byteCount: Int) -> Range {
    let start = lowerBound + number * byteCount
    return start..<Swift.min(start + byteCount, upperBound)
  }
}
