public import CheckpointFormat
internal import Synchronization

extension ArchiveComparison {
  /// Compares the elements of a pair; as ``differences(of:threads:progress:)``.
  public func difference(
    of pair: Pair, progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> TensorDifference {
    try differences(of: [pair], progress: progress)[0]
  }

  /// Compares the elements of pairs, in their order.
  ///
  /// Where both files say that two tensors have one digest, nothing of them is read; where both stand in ckpt files with the
  /// same encoded bytes, nothing is decoded. Numbers are compared, and summed, in double precision; the sums do not
  /// depend on the number of threads.
  ///
  /// Holds a few MiB a thread. Throws `.system`, what the formats' codecs throw, and what `progress` throws.
  ///
  /// - Parameters:
  ///   - pairs: Some of those that are ``comparable``.
  ///   - threads: How many threads compare; all processors where nil.
  ///   - progress: Called with the decoded bytes of the first side that were compared since the last call.
  public func differences(
    of pairs: [Pair], threads: Int? = nil,
    progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> [TensorDifference] {
    let loop = WorkLoop(threads: threads ?? SystemCalls.processorCount)
    var differences: [TensorDifference] = []
    differences.reserveCapacity(pairs.count)
    var pieces: [Piece] = []
    for (number, pair) in pairs.enumerated() {
      let type = pair.first.description.dataType
      var difference = TensorDifference()
      if try areKnownToBeEqual(pair) {
        difference.elements = pair.first.description.elementCount
        difference.isNumeric = NumberDecoder(type) != nil
        try progress(pair.first.description.byteCount)
      } else {
        difference.isNumeric =
          DifferenceAccumulator(type, pair.second.description.dataType)
          .difference.isNumeric
      }
      differences.append(difference)
      if difference.elements > 0 { continue }
      let blocks = pair.first.description.byteCount / type.bytesPerBlock
      let step = Swift.max(1, Self.pieceByteCount / pair.widestBlockByteCount)
      for start in stride(from: 0, to: blocks, by: step) {
        pieces.append(
          Piece(pair: number, blocks: start..<Swift.min(start + step, blocks)))
        if pieces.count == Self.mostPieces {
          try compare(pieces, of: pairs, loop, &differences, progress)
          pieces.removeAll(keepingCapacity: true)
        }
      }
    }
    try compare(pieces, of: pairs, loop, &differences, progress)
    for number in differences.indices { differences[number].forgetNormsOfEqual() }
    return differences
  }

  /// A part of a pair: some of its elements or, of a quantized type, blocks.
  private struct Piece {
    let pair: Int
    let blocks: Range<Int>
  }

  private static let pieceByteCount = 4 << 20
  /// How many pieces threads share before what they found is put together.
  private static let mostPieces = 256

  /// Compares pieces, and adds what is found to their pairs' differences in the order of the pieces.
  private func compare(
    _ pieces: [Piece], of pairs: [Pair], _ loop: WorkLoop, _ differences: inout [TensorDifference],
    _ progress: (Int) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let found = Mutex([TensorDifference](repeating: TensorDifference(), count: pieces.count))
    try loop.run(pieces.count, state: { PairReader(first, second) }) {
      (number, reader) throws(CheckpointError) in
      let piece = pieces[number]
      let difference = try reader.compare(pairs[piece.pair], piece.blocks)
      found.withLock { $0[number] = difference }
    }
    var byteCount = 0
    for (piece, difference) in zip(pieces, found.withLock { $0 }) {
      differences[piece.pair].add(difference)
      byteCount +=
        piece.blocks.count * pairs[piece.pair].first.description.dataType.bytesPerBlock
    }
    try progress(byteCount)
  }

  private func areKnownToBeEqual(_ pair: Pair) throws(CheckpointError) -> Bool {
    guard pair.haveSameType else { return false }
    if let digest = first.storedDigest(of: pair.first),
      digest == second.storedDigest(of: pair.second)
    {
      return true
    }
    guard let reader = first.checkpointReader, let otherReader = second.checkpointReader else {
      return false
    }
    guard let tensor = reader.index.tensor(named: pair.first.name),
      let other = otherReader.index.tensor(named: pair.second.name)
    else {
      // One tensor in parts, of one file that is opened twice.
      return !first.fileIdentities.isEmpty && first.fileIdentities == second.fileIdentities
        && pair.first.position == pair.second.position && pair.haveSameName
    }
    return try reader.hasStoredBytes(of: tensor, equalTo: other, in: otherReader)
  }
}

extension ArchiveComparison.Pair {
  fileprivate var widestBlockByteCount: Int {
    Swift.max(first.description.dataType.bytesPerBlock, second.description.dataType.bytesPerBlock)
  }
}

/// Reads parts of both sides of pairs into memory that is used again.
private struct PairReader {
  private let first: TensorArchive
  private let second: TensorArchive
  private var firstMemory = PieceMemory()
  private var secondMemory = PieceMemory()

  init(_ first: TensorArchive, _ second: TensorArchive) {
    self.first = first
    self.second = second
  }

  mutating func compare(
    _ pair: ArchiveComparison.Pair, _ blocks: Range<Int>
  ) throws(CheckpointError) -> TensorDifference {
    let (type, otherType) = (pair.first.description.dataType, pair.second.description.dataType)
    var accumulator = DifferenceAccumulator(type, otherType)
    let step = partBlockCount(pair) ?? blocks.count
    for start in stride(from: blocks.lowerBound, to: blocks.upperBound, by: step) {
      let part = start..<min(start + step, blocks.upperBound)
      let (width, otherWidth) = (type.bytesPerBlock, otherType.bytesPerBlock)
      try firstMemory.read(
        part.lowerBound * width..<part.upperBound * width, of: pair.first, in: first)
      try secondMemory.read(
        part.lowerBound * otherWidth..<part.upperBound * otherWidth, of: pair.second, in: second)
      accumulator.add(firstMemory.bytes.rawSpan, secondMemory.bytes.rawSpan)
    }
    return accumulator.difference
  }

  /// How much of a piece is read at once where that costs nothing, so that it is compared while it is in the cache: what is
  /// found is the same.
  private func partBlockCount(_ pair: ArchiveComparison.Pair) -> Int? {
    guard pair.haveSameType, let length = first.pieceByteCountInAnyOrder(of: pair.first),
      let other = second.pieceByteCountInAnyOrder(of: pair.second)
    else { return nil }
    let byteCount = max(length, other)
    let width = pair.first.description.dataType.bytesPerBlock
    guard byteCount % min(length, other) == 0,
      byteCount % (width * DifferenceAccumulator.blockCount) == 0
    else { return nil }
    return byteCount / width
  }
}
