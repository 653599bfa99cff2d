internal import Synchronization

extension CheckpointReader {
  /// Checks every byte of the file and of all that it names: header, padding, chunk table, every chunk's checksum and
  /// decoding, and what predicted tensors restore to. Trailer and index were checked on opening. A chunk whose codec
  /// is unknown, or a tensor whose layout is, is checked against its checksums alone.
  ///
  /// - Parameter progress: Called now and then, from any thread, with the bytes checked since the last call.
  /// - Returns: What is wrong, file by file and in the order of each; empty where nothing is.
  /// - Throws: `.system` where a file cannot be read, `.limitTotal`.
  public func verify(
    progress: @Sendable (Int) -> Void = { _ in }
  ) throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    var room = totalByteCountLimit
    for reader in family.reversed() {
      damage += try reader.verifyFile(room: &room, progress: progress)
    }
    return damage + (try verifyRestored())
  }

  private func verifyFile(
    room: inout Int, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    try Self.collect(into: &damage) { () throws(CheckpointError) in
      try FileHeader.check(source.read(0..<FileHeader.byteCount))
    }
    var end = FileHeader.byteCount
    for position in 0..<index.ownCount {
      var tensor = index.ownTensor(at: position)
      tensor.holder = 0
      try checkPadding(end..<tensor.offset, into: &damage)
      guard tensor.description.byteCount <= room else {
        throw CheckpointError(
          .limitTotal, "what is to be decoded is together more than is allowed",
          tensor: tensor.name, path: path)
      }
      room -= tensor.description.byteCount
      damage += try verify(tensor, progress: progress)
      end = tensor.offset + tensor.storedByteCount
    }
    try checkPadding(end..<trailer.tableOffset, into: &damage)
    return damage.map { $0.adding(path: path) }
  }

  /// Checks one tensor's chunks, shared among the threads.
  private func verify(
    _ tensor: StoredTensor, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    var entries: [StoredChunk] = []
    try Self.collect(into: &damage) { () throws(CheckpointError) in
      entries = try table.chunks(of: tensor)
    }
    let chunks = entries
    let found = Mutex<[CheckpointError]>([])
    try WorkLoop(threads: threads(forChunksOf: [tensor])).run(
      chunks.count, state: { ChunkDecoder() }
    ) { number, decoder throws(CheckpointError) in
      let chunk = chunks[number]
      do throws(CheckpointError) {
        try decoder.verify(chunk, from: source)
      } catch  where error.code == .codecUnknown {
        // Its checksum was right, and a newer reader can decode it.
      } catch {
        found.withLock { $0.append(error.adding(tensor: tensor.name, chunk: number)) }
      }
      progress(chunk.storedByteCount)
    }
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
