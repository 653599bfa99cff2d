extension CheckpointReader {
  /// The bytes that a piece may take, unless a single chunk is larger, and should take.
  private static let largestPiece = 32 << 20
  private static let smallestPiece = 1 << 20

  /// What all threads together may hold of chunks, unless a single one is larger.
  private static let largestByteCount = 192 << 20

  /// How many threads may decode chunks of some tensors at once: each holds a chunk, and what it is decoded from and by.
  func threads(forChunksOf tensors: some Sequence<StoredTensor>) -> Int {
    let largest = tensors.reduce(1) { Swift.max($0, $1.longestChunkByteCount) }
    return Swift.min(threads, Swift.max(1, Self.largestByteCount / largest / 3))
  }

  /// How many bytes of a tensor are best decoded at once: a few chunks for each thread.
  package func pieceByteCount(of tensor: StoredTensor) -> Int {
    let length = tensor.chunkByteCount
    let affordable = Swift.max(1, Self.largestPiece / length)
    let wanted = Swift.max(threads * 2, Self.smallestPiece / length)
    return Swift.min(wanted, affordable) * length
  }

  /// Calls `body` with the decoded bytes of a tensor in order, in pieces that the threads decode together.
  ///
  /// Throws as ``read(_:)-(StoredTensor)`` and what `body` throws. The bytes end with each call of `body`.
  package func forEachPiece(
    of tensor: StoredTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let step = pieceByteCount(of: tensor)
    if tensor.prediction != nil { return try forEachWindow(of: tensor, byteCount: step, body) }
    try forEachPiece(
      of: tensor.description.byteCount, step: step,
      read: { (range, bytes) throws(CheckpointError) in
        try read(range, of: tensor, into: &bytes)
      }, body)
  }

  /// The same of a tensor that stands as parts. Throws as ``read(_:)-(WholeTensor)`` and what `body` throws.
  package func forEachPiece(
    of whole: WholeTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try forEachPiece(
      of: whole.description.byteCount, step: windowByteCount(of: whole),
      read: { (range, bytes) throws(CheckpointError) in
        try read(range, of: whole, into: &bytes)
      }, body)
  }

  private func forEachPiece(
    of byteCount: Int, step: Int,
    read: (Range<Int>, inout MutableRawSpan) throws(CheckpointError) -> Void,
    _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var piece: [UInt8] = []
    for start in stride(from: 0, to: byteCount, by: step) {
      let range = start..<Swift.min(byteCount, start + step)
      if piece.count != range.count { piece = [UInt8](repeating: 0, count: range.count) }
      var target = piece.mutableRawSpan
      try read(range, &target)
      try body(piece.rawSpan)
    }
  }
}
