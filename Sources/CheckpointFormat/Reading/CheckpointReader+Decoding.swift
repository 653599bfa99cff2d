extension CheckpointReader {
  /// Bytes of a tensor that are wanted, and where they belong.
  private struct Piece {
    var tensor: StoredTensor
    var range: Range<Int>
    var start: Int
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
  /// `.argument` for memory whose size is not the sum of the tensors' sizes, and as ``read(_:)``.
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

  private func read(
    _ pieces: [Piece], into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard base != nil else { return try readOwn(pieces, into: &bytes) }
    var own: [Piece] = []
    for piece in pieces {
      if piece.tensor.isDependent {
        var part = bytes._mutatingExtracting(piece.start..<piece.start + piece.range.count)
        try readDependent(piece.range, of: piece.tensor, into: &part)
      } else {
        own.append(piece)
      }
    }
    try readOwn(own, into: &bytes)
  }

  /// Decodes what a tensor's own chunks hold.
  func readOwn(
    _ range: Range<Int>, of tensor: StoredTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try readOwn([Piece(tensor: tensor, range: range, start: 0)], into: &bytes)
  }

  private func readOwn(
    _ pieces: [Piece], into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    var tasks: [(piece: Int, chunk: Int)] = []
    for (number, piece) in pieces.enumerated() where !piece.range.isEmpty {
      let length = piece.tensor.chunkByteCount
      let last = (piece.range.upperBound - 1) / length
      tasks += (piece.range.lowerBound / length...last).map { (number, $0) }
    }
    // Safe: each chunk is taken by one thread, and different chunks fill different parts of the memory, which
    // stays borrowed until all threads are done.
    try unsafe bytes.withUnsafeMutableBytes { target throws(CheckpointError) in
      nonisolated(unsafe) let target = unsafe target
      try WorkLoop(threads: threads).run(
        tasks.count, state: { (decoder: ChunkDecoder(), whole: [UInt8]()) }
      ) { [tasks] number, state throws(CheckpointError) in
        let (piece, chunk) = (pieces[tasks[number].piece], tasks[number].chunk)
        let own = unsafe UnsafeMutableRawBufferPointer(
          rebasing: target[piece.start..<piece.start + piece.range.count])
        do throws(CheckpointError) {
          try unsafe self.decode(
            piece.tensor, chunk: chunk, piece.range, into: own, with: &state.decoder,
            whole: &state.whole)
        } catch {
          throw error.adding(tensor: piece.tensor.name, chunk: chunk, path: path)
        }
      }
    }
  }

  /// Decodes the part of a chunk that lies in `range`: in place where that is all of it, else through `whole`.
  private func decode(
    _ tensor: StoredTensor, chunk number: Int, _ range: Range<Int>,
    into target: UnsafeMutableRawBufferPointer, with decoder: inout ChunkDecoder,
    whole: inout [UInt8]
  ) throws(CheckpointError) {
    let chunk = tensor.chunks[number]
    let start = number * tensor.chunkByteCount
    let wanted = range.clamped(to: start..<start + chunk.decodedByteCount)
    // Safe: slicing checks the bounds, and what is copied has the length of the part.
    let part = unsafe UnsafeMutableRawBufferPointer(
      rebasing: target[
        wanted.lowerBound - range.lowerBound..<wanted.upperBound - range.lowerBound])
    if wanted.count == chunk.decodedByteCount {
      var output = unsafe MutableRawSpan(_unsafeBytes: part)
      try decoder.decode(chunk, from: source, into: &output)
    } else {
      whole = [UInt8](repeating: 0, count: chunk.decodedByteCount)
      var output = whole.mutableRawSpan
      try decoder.decode(chunk, from: source, into: &output)
      unsafe whole.withUnsafeBytes { bytes in
        unsafe part.copyMemory(
          from: UnsafeRawBufferPointer(
            rebasing: bytes[wanted.lowerBound - start..<wanted.upperBound - start]))
      }
    }
  }
}
