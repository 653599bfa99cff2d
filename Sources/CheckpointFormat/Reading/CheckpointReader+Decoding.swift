extension CheckpointReader {
  /// Bytes of a tensor that are wanted, and where they belong.
  struct Piece {
    var tensor: StoredTensor
    var range: Range<Int>
    var start: Int
  }

  /// The processors' second caches hold less than this.
  private static let leastByteCountPastCaches = 32 << 20

  /// What decoding a piece needs to know.
  private struct Source {
    var piece: Piece
    var holder: CheckpointReader
    var chunks: [StoredChunk]
  }

  /// Decodes the bytes `range` of a tensor into memory of that size, the chunks shared among the threads.
  package func read(
    _ range: Range<Int>, of tensor: StoredTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard bytes.byteCount == range.count else {
      throw CheckpointError(
        .argument, "\(range.count) bytes do not fit memory of \(bytes.byteCount)",
        tensor: tensor.name, path: path)
    }
    try read([Piece(tensor: tensor, range: range, start: 0)], into: &bytes)
  }

  /// Decodes tensors into memory of the caller's, one behind the other without gaps, in the order given.
  ///
  /// All their chunks are shared among the threads, so that many small tensors decode as fast as a large one. Throws
  /// `.argument` for memory whose size is not the sum of the tensors' sizes, and as ``read(_:)-(StoredTensor)``.
  public func read(
    _ tensors: some Sequence<StoredTensor>, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    var pieces: [Piece] = []
    var end = 0
    for tensor in tensors {
      try check(tensor)
      let byteCount = tensor.description.byteCount
      guard byteCount <= bytes.byteCount - end else {
        throw CheckpointError(
          .argument, "the tensors do not fit memory of \(bytes.byteCount) bytes",
          tensor: tensor.name, path: path)
      }
      pieces.append(Piece(tensor: tensor, range: 0..<byteCount, start: end))
      end += byteCount
    }
    guard end == bytes.byteCount else {
      throw CheckpointError(
        .argument, "\(end) bytes of tensors do not fill memory of \(bytes.byteCount)", path: path)
    }
    try read(pieces, into: &bytes)
  }

  /// Decodes or restores pieces of tensors, each tensor once.
  func read(
    _ pieces: [Piece], into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    for piece in pieces { try checkLayout(piece.tensor) }
    try readStored(pieces.filter { $0.tensor.prediction == nil }, into: &bytes)
    let restored = pieces.filter { $0.tensor.prediction != nil && !$0.range.isEmpty }
    if !restored.isEmpty { try restore(restored, into: &bytes) }
  }

  /// Decodes what the tensors' own chunks hold.
  func readStored(
    _ pieces: [Piece], into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    var sources: [Source] = []
    var tasks: [(source: Int, chunk: Int)] = []
    for piece in pieces where !piece.range.isEmpty {
      let length = piece.tensor.chunkByteCount
      let last = (piece.range.upperBound - 1) / length
      tasks += (piece.range.lowerBound / length...last).map { (sources.count, $0) }
      sources.append(
        Source(
          piece: piece, holder: try holder(of: piece.tensor), chunks: try chunks(of: piece.tensor)))
    }
    let passesCaches =
      pieces.reduce(0) { $0 + $1.range.count } >= Self.leastByteCountPastCaches
    // Safe: each chunk is taken by one thread, and different chunks fill different parts of the memory, which
    // stays borrowed until all threads are done.
    try unsafe bytes.withUnsafeMutableBytes { target throws(CheckpointError) in
      nonisolated(unsafe) let target = unsafe target
      try WorkLoop(threads: threads(forChunksOf: pieces.lazy.map(\.tensor))).run(
        tasks.count,
        state: { (decoder: ChunkDecoder(passesCaches: passesCaches), whole: [UInt8]()) }
      ) { [sources, tasks] number, state throws(CheckpointError) in
        let (source, chunk) = (sources[tasks[number].source], tasks[number].chunk)
        let piece = source.piece
        let own = unsafe UnsafeMutableRawBufferPointer(
          rebasing: target[piece.start..<piece.start + piece.range.count])
        do throws(CheckpointError) {
          try unsafe Self.decode(
            source, chunk: chunk, into: own, with: &state.decoder, whole: &state.whole)
        } catch {
          throw error.adding(tensor: piece.tensor.name, chunk: chunk, path: source.holder.path)
        }
      }
    }
  }

  /// Decodes the part of a chunk that lies in `range`: in place where that is all of it, else through `whole`.
  private static func decode(
    _ from: Source, chunk number: Int, into target: UnsafeMutableRawBufferPointer,
    with decoder: inout ChunkDecoder, whole: inout [UInt8]
  ) throws(CheckpointError) {
    let (chunk, source, range) = (from.chunks[number], from.holder.source, from.piece.range)
    let start = number * from.piece.tensor.chunkByteCount
    let wanted = range.clamped(to: start..<start + chunk.decodedByteCount)
    // Safe: slicing checks the bounds, and what is copied has the length of the part.
    let part = unsafe UnsafeMutableRawBufferPointer(
      rebasing: target[
        wanted.lowerBound - range.lowerBound..<wanted.upperBound - range.lowerBound])
    if wanted.count == chunk.decodedByteCount {
      var output = unsafe MutableRawSpan(_unsafeBytes: part)
      try decoder.decode(chunk, from: source, into: &output)
    } else {
      if whole.count != chunk.decodedByteCount {
        whole = []
        whole = [UInt8](repeating: 0, count: chunk.decodedByteCount)
      }
      var output = whole.mutableRawSpan
      try decoder.decode(chunk, from: source, into: &output)
      unsafe whole.withUnsafeBytes { bytes in
        unsafe part.copyMemory(
          from: UnsafeRawBufferPointer(
            rebasing: bytes[wanted.lowerBound - start..<wanted.upperBound - start]))
      }
    }
  }

  /// A copy of some decoded bytes of a tensor. Throws as ``read(_:of:into:)``.
  package func bytes(
    _ range: Range<Int>, of tensor: StoredTensor
  ) throws(CheckpointError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try read(range, of: tensor, into: &target)
    return bytes
  }
}
