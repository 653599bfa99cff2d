internal import Synchronization

extension CheckpointReader {
  /// Checks every byte of the file: header, padding, every chunk's checksum and decoding. Trailer and index were
  /// checked on opening. Checks the base as well, where there is one. A chunk whose codec is unknown is checked against its checksum alone.
  ///
  /// - Parameter progress: Called now and then, from any thread, with the bytes checked since the last call.
  /// - Returns: What is wrong, in the order of the file; empty for a whole file.
  /// - Throws: `.system` where the file cannot be read.
  public func verify(
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    try Self.collect(into: &damage) { () throws(CheckpointError) in
      try FileHeader.check(source.read(0..<FileHeader.byteCount))
    }
    var end = FileHeader.byteCount
    for position in 0..<index.ownCount {
      let tensor = index.ownTensor(at: position)
      try checkPadding(end..<tensor.offset, into: &damage)
      damage += try verify(tensor, progress: progress)
      end = tensor.offset + tensor.storedByteCount
    }
    try checkPadding(end..<trailer.indexOffset, into: &damage)
    damage = damage.map { $0.adding(path: path) }
    if let base { damage += try base.verify(progress: progress) }
    return damage
  }

  /// Checks one tensor's chunks, shared among the threads.
  private func verify(
    _ tensor: StoredTensor, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    let found = Mutex<[CheckpointError]>([])
    try WorkLoop(threads: threads).run(
      tensor.chunks.count, state: { ChunkDecoder() }
    ) { number, decoder throws(CheckpointError) in
      let chunk = tensor.chunks[number]
      do throws(CheckpointError) {
        try decoder.verify(chunk, from: source)
      } catch  where error.code == .codecUnknown {
        // Its checksum was right, and a newer reader can decode it.
      } catch {
        found.withLock { $0.append(error.adding(tensor: tensor.name, chunk: number)) }
      }
      progress(chunk.storedByteCount)
    }
    var damage: [CheckpointError] = []
    for error in found.withLock({ $0 }).sorted(by: { ($0.chunk ?? 0) < ($1.chunk ?? 0) }) {
      try Self.collect(into: &damage) { () throws(CheckpointError) in throw error }
    }
    return damage
  }

  private func checkPadding(
    _ range: Range<Int>, into damage: inout [CheckpointError]
  ) throws(CheckpointError) {
    let bytes = try source.read(range)
    guard let place = bytes.firstIndex(where: { $0 != 0 }) else { return }
    damage.append(
      CheckpointError(
        .padding, "a byte of padding is \(bytes[place]) instead of 0",
        offset: range.lowerBound + place))
  }

  /// Runs a check and keeps what it finds; what is no fault of the file is thrown on.
  private static func collect(
    into damage: inout [CheckpointError], _ check: () throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    do throws(CheckpointError) {
      try check()
    } catch {
      guard error.code.describesFile else { throw error }
      damage.append(error)
    }
  }
}
