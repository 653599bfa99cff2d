extension CheckpointReader {
  /// Decodes many ranges of many tensors, each into memory of its own, in the order given.
  ///
  /// The chunks of all of them are shared among the threads, and a chunk is read and decoded once, however many of the
  /// ranges touch it. Ranges may overlap. Tensors that are predicted from others are restored at the end, range by range.
  /// Takes the memory of the ranges, and of one chunk for each thread.
  ///
  /// - Parameters:
  ///   - ranges: What is wanted.
  ///   - progress: Counts the bytes of the ranges that are there, and stops the reading.
  /// - Throws: `.argument` for a range outside of its tensor, `.stopped`, and as ``read(_:)-(StoredTensor)``, with the tensor and the
  ///   chunk.
  public func read(
    _ ranges: [TensorRange], progress: WorkProgress? = nil
  ) throws(CheckpointError) -> [TensorBytes] {
    try check(ranges)
    var parts: [TensorBytes] = []
    parts.reserveCapacity(ranges.count)
    for range in ranges { parts.append(try TensorBytes(byteCount: range.bytes.count)) }
    // Safe: the memory belongs to `parts`, which nobody else has seen, and outlives the call.
    try withExtendedLifetime(parts) { () throws(CheckpointError) in
      try unsafe fill(parts.map { unsafe $0.buffer }, with: ranges, progress)
    }
    return parts
  }

  /// Decodes many ranges of many tensors into memory of the caller's, each into its own.
  ///
  /// As ``read(_:progress:)``, without memory beyond one chunk for each thread. Where this throws, some of the memory is
  /// filled and some is not.
  ///
  /// - Parameters:
  ///   - ranges: What is wanted.
  ///   - targets: As many pieces of memory, each of the size of its range. They must stay valid until this returns, must
  ///     not overlap, and must not be used by anyone else meanwhile.
  ///   - progress: Counts the bytes of the ranges that are there, and stops the reading.
  /// - Throws: `.argument` for a range outside of its tensor or memory of another size, `.stopped`, and as
  ///   ``read(_:)-(StoredTensor)``, with the tensor and the chunk.
  @unsafe
  public func read(
    _ ranges: [TensorRange], into targets: [UnsafeMutableRawBufferPointer],
    progress: WorkProgress? = nil
  ) throws(CheckpointError) {
    // Safe: the caller guarantees that the memory is valid; its sizes are compared before it is used.
    guard unsafe ranges.count == targets.count else {
      throw CheckpointError(
        .argument, unsafe "\(ranges.count) ranges do not fit \(targets.count) pieces of memory",
        path: path)
    }
    for (number, range) in ranges.enumerated() {
      let size = unsafe targets[number].count
      guard range.bytes.count == size else {
        throw CheckpointError(
          .argument, "\(range.bytes.count) bytes do not fit memory of \(size)",
          tensor: range.tensor.name, path: path)
      }
    }
    try check(ranges)
    try unsafe fill(targets, with: ranges, progress)
  }

  private func check(_ ranges: [TensorRange]) throws(CheckpointError) {
    var checked: Set<Int> = []
    for range in ranges {
      let byteCount = range.tensor.description.byteCount
      guard range.bytes.lowerBound >= 0, range.bytes.upperBound <= byteCount else {
        throw CheckpointError(
          .argument,
          "bytes \(range.bytes.lowerBound)..<\(range.bytes.upperBound) are not within its \(byteCount)",
          tensor: range.tensor.name, path: path)
      }
      guard checked.insert(range.tensor.position).inserted else { continue }
      try checkLayout(range.tensor)
      try check(range.tensor)
    }
  }

  private func fill(
    _ targets: [UnsafeMutableRawBufferPointer], with ranges: [TensorRange],
    _ progress: WorkProgress?
  ) throws(CheckpointError) {
    let plan = try ScatteredChunks(ranges, in: self)
    // Safe: the list of addresses is constant.
    nonisolated(unsafe) let targets = unsafe targets
    try WorkLoop(threads: threads).run(
      plan.chunks.count, progress: progress,
      state: { (decoder: ChunkDecoder(), whole: [UInt8]()) }
    ) { number, state throws(CheckpointError) in
      let chunk = plan.chunks[number]
      do throws(CheckpointError) {
        // Safe: each chunk is taken by one thread, different chunks fill different parts of the memory, and that stays
        // the caller's until all threads are done.
        try unsafe chunk.decode(
          ranges, into: targets, with: &state.decoder, whole: &state.whole, progress)
      } catch {
        throw error.adding(
          tensor: chunk.tensor.name, chunk: chunk.number, path: chunk.reader.path)
      }
    }
    for number in plan.predicted {
      // Safe: the memory has the size of the range, and nobody else uses it.
      var target = unsafe MutableRawSpan(_unsafeBytes: targets[number])
      try restore(ranges[number], into: &target, progress)
    }
  }

  /// Restores a tensor that is predicted from others, a few chunks at a time.
  private func restore(
    _ range: TensorRange, into target: inout MutableRawSpan, _ progress: WorkProgress?
  ) throws(CheckpointError) {
    let length = range.tensor.chunkByteCount
    let step = Swift.max(1, Self.restoredByteCount / length) * length
    var start = range.bytes.lowerBound
    while start < range.bytes.upperBound {
      try progress?.check()
      let end = Swift.min((start / step + 1) * step, range.bytes.upperBound)
      var part = target._mutatingExtracting(
        start - range.bytes.lowerBound..<end - range.bytes.lowerBound)
      try read(start..<end, of: range.tensor, into: &part)
      progress?.add(end - start)
      start = end
    }
  }

  private static let restoredByteCount = 32 << 20
}

/// The chunks that ranges of tensors touch, each once.
private struct ScatteredChunks: Sendable {
  /// A chunk, and which of the ranges want bytes of it.
  struct Chunk: Sendable {
    /// The file that it stands in.
    let reader: CheckpointReader
    let tensor: StoredTensor
    let number: Int
    let stored: StoredChunk
    var wantedBy: [Int]
  }

  private struct TensorKey: Hashable {
    let reader: ObjectIdentifier
    let position: Int
  }

  private struct ChunkKey: Hashable {
    let tensor: TensorKey
    let number: Int
  }

  /// In the order in which they are first wanted.
  private(set) var chunks: [Chunk] = []
  /// The ranges of tensors that are computed from others, which chunks alone do not give.
  private(set) var predicted: [Int] = []

  init(_ ranges: [TensorRange], in reader: CheckpointReader) throws(CheckpointError) {
    var stored: [TensorKey: [StoredChunk]] = [:]
    var places: [ChunkKey: Int] = [:]
    for (number, range) in ranges.enumerated() where !range.bytes.isEmpty {
      let tensor = range.tensor
      guard tensor.prediction == nil else {
        predicted.append(number)
        continue
      }
      let holder = try reader.holder(of: tensor)
      let place = TensorKey(reader: ObjectIdentifier(holder), position: tensor.ownPosition)
      let all = if let known = stored[place] { known } else { try reader.chunks(of: tensor) }
      stored[place] = all
      let length = tensor.chunkByteCount
      for chunk in range.bytes.lowerBound / length...(range.bytes.upperBound - 1) / length {
        let key = ChunkKey(tensor: place, number: chunk)
        if let known = places[key] {
          chunks[known].wantedBy.append(number)
        } else {
          places[key] = chunks.count
          chunks.append(
            Chunk(
              reader: holder, tensor: tensor, number: chunk, stored: all[chunk],
              wantedBy: [number]))
        }
      }
    }
  }
}

extension ScatteredChunks.Chunk {
  /// Decodes it, in place where a single range wants all of it, else through `whole`.
  ///
  /// `targets` have the sizes of the ranges.
  func decode(
    _ ranges: [TensorRange], into targets: [UnsafeMutableRawBufferPointer],
    with decoder: inout ChunkDecoder, whole: inout [UInt8], _ progress: WorkProgress?
  ) throws(CheckpointError) {
    let start = number * tensor.chunkByteCount
    let extent = start..<start + stored.decodedByteCount
    if let only = wantedBy.first, wantedBy.count == 1, ranges[only].bytes.contains(extent) {
      // Safe: the range contains the chunk, and the target is as large as the range.
      var output = unsafe MutableRawSpan(
        _unsafeBytes: part(extent, of: ranges[only], in: targets[only]))
      try decoder.decode(stored, from: reader.source, into: &output)
      progress?.add(extent.count)
      return
    }
    if let known = reader.decoded.find(tensor.ownPosition, chunk: number) {
      whole = known
    } else {
      whole = [UInt8](repeating: 0, count: extent.count)
      var output = whole.mutableRawSpan
      try decoder.decode(stored, from: reader.source, into: &output)
      reader.decoded.keep(tensor.ownPosition, chunk: number, whole)
    }
    for wanting in wantedBy {
      let wanted = ranges[wanting].bytes.clamped(to: extent)
      // Safe: what is wanted lies both in the chunk and in the range.
      unsafe whole.withUnsafeBytes { bytes in
        unsafe part(wanted, of: ranges[wanting], in: targets[wanting]).copyMemory(
          from: UnsafeRawBufferPointer(
            rebasing: bytes[wanted.lowerBound - start..<wanted.upperBound - start]))
      }
      progress?.add(wanted.count)
    }
  }

  /// The memory of some bytes of a tensor that lie in a range.
  private func part(
    _ bytes: Range<Int>, of range: TensorRange, in target: UnsafeMutableRawBufferPointer
  ) -> UnsafeMutableRawBufferPointer {
    let start = range.bytes.lowerBound
    // Safe: slicing checks the bounds.
    return unsafe UnsafeMutableRawBufferPointer(
      rebasing: target[bytes.lowerBound - start..<bytes.upperBound - start])
  }
}
