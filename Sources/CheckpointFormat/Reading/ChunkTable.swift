internal import Synchronization

/// The chunk table of a file: reads the entries of tensors, and keeps those of the tensors used last (SPEC.md section
/// 5.3).
final class ChunkTable: Sendable {
  /// So many tensors' entries are kept: the four that a prediction is made from, and as many of another file.
  private static let tensorCount = 8
  /// Entries are read with what follows, so that small tensors that stand together take one read.
  private static let readByteCount = 64 << 10

  fileprivate struct State {
    /// The one used last at the end.
    var tensors: [(position: Int, chunks: [StoredChunk])] = []
    /// Some bytes of the table, and where they begin in the file.
    var bytes: [UInt8]
    var start: Int
    var listingCount = 0
  }

  private let source: any ByteSource
  private let end: Int
  private let state: Mutex<State>

  /// The table that ends where the index begins; `bytes` are its last ones, as far as they are known.
  init(source: any ByteSource, end: Int, bytes: [UInt8]) {
    self.source = source
    self.end = end
    state = Mutex(State(bytes: bytes, start: end - bytes.count))
  }

  /// How often the chunks of a tensor were listed.
  var listingCount: Int { state.withLock { $0.listingCount } }

  /// The length of an entry.
  static func entryByteCount(isPredicted: Bool) -> Int { isPredicted ? 16 : 12 }

  /// The chunks of a tensor of the file. Throws `.entriesChecksum`, `.entry` and what the source throws.
  func chunks(of tensor: StoredTensor) throws(CheckpointError) -> [StoredChunk] {
    let position = tensor.ownPosition
    if let known = state.withLock({ $0.use(position) }) { return known }
    let size = tensor.chunkCount * Self.entryByteCount(isPredicted: tensor.prediction != nil)
    let entries = size == 0 ? [] : try read(at: tensor.entriesOffset, count: size)
    let chunks = try Self.parse(entries.rawSpan, of: tensor)
    state.withLock { $0.keep(position, chunks, limit: Self.tensorCount) }
    return chunks
  }

  private func read(at offset: Int, count: Int) throws(CheckpointError) -> [UInt8] {
    let known = state.withLock { state -> [UInt8]? in
      let start = offset - state.start
      guard start >= 0, count <= state.bytes.count - start else { return nil }
      return Array(state.bytes[start..<start + count])
    }
    if let known { return known }
    let bytes = try source.read(
      offset..<Swift.min(end, offset + Swift.max(count, Self.readByteCount)))
    if count < Self.readByteCount {
      state.withLock { state in
        state.bytes = bytes
        state.start = offset
      }
    }
    return Array(bytes[..<count])
  }

  private static func parse(
    _ entries: RawSpan, of tensor: StoredTensor
  ) throws(CheckpointError) -> [StoredChunk] {
    let start = tensor.entriesOffset
    guard CRC32.checksum(entries) == tensor.entriesChecksum else {
      throw CheckpointError(
        .entriesChecksum,
        "the entries in the chunk table are damaged: their checksum does not match",
        offset: start, tensor: tensor.name)
    }
    var cursor = ByteCursor(entries, base: start)
    var chunks: [StoredChunk] = []
    chunks.reserveCapacity(tensor.chunkCount)
    var (offset, rest) = (tensor.offset, tensor.description.byteCount)
    let end = tensor.offset + tensor.storedByteCount
    while rest > 0 {
      let entryOffset = cursor.offset
      let codec = ChunkCodec(rawValue: try cursor.read())
      let stored = Int(try cursor.read(UInt32.self))
      let checksum = try cursor.read(UInt32.self)
      let restored = tensor.prediction == nil ? nil : try cursor.read(UInt32.self)
      let decoded = Swift.min(rest, tensor.chunkByteCount)
      guard codec == .stored ? stored == decoded : stored >= 1 && stored < decoded,
        stored <= end - offset
      else {
        throw CheckpointError(
          .entry,
          "a stored length of \(stored) does not fit codec \(codec.name) and \(decoded) decoded bytes, or the tensor",
          offset: entryOffset + 4, tensor: tensor.name, chunk: chunks.count)
      }
      chunks.append(
        StoredChunk(
          codec: codec, offset: offset, storedByteCount: stored, decodedByteCount: decoded,
          checksum: checksum, restoredChecksum: restored))
      offset += stored
      rest -= decoded
    }
    guard offset == end else {
      throw CheckpointError(
        .entry, "the stored lengths of its chunks do not add up to \(tensor.storedByteCount)",
        offset: start, tensor: tensor.name)
    }
    return chunks
  }
}

extension ChunkTable.State {
  fileprivate mutating func use(_ position: Int) -> [StoredChunk]? {
    guard let place = tensors.lastIndex(where: { $0.position == position }) else { return nil }
    let found = tensors.remove(at: place)
    tensors.append(found)
    return found.chunks
  }

  fileprivate mutating func keep(_ position: Int, _ chunks: [StoredChunk], limit: Int) {
    listingCount += 1
    if tensors.count == limit { tensors.removeFirst() }
    tensors.append((position, chunks))
  }
}
