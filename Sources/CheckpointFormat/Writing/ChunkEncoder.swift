internal import Synchronization

/// Cuts a tensor's bytes into chunks and encodes them, a few for each thread at a time.
struct ChunkEncoder {
  struct Entry {
    var codec: Codec
    var storedByteCount: UInt32
    var checksum: UInt32
  }

  struct Chunk {
    var entry: Entry
    var bytes: [UInt8]
  }

  private let codec: Codec
  private let level: Int
  private let threads: Int
  private var chunkByteCount = 1
  private var planeCount = 1
  private var pending: [UInt8] = []

  /// Throws ``Rule/argument`` for options out of range.
  init(options: WritingOptions) throws(CheckpointError) {
    guard options.codec == .stored || options.codec == .zlib else {
      throw CheckpointError(.argument, "codec \(options.codec.name) cannot be written")
    }
    guard WritingOptions.levels.contains(options.level) else {
      throw CheckpointError(.argument, "level \(options.level) is not one of 1 to 9")
    }
    codec = options.codec
    level = options.level
    let threads = options.threads ?? SystemCalls.processorCount
    guard WritingOptions.threadCounts.contains(threads) else {
      throw CheckpointError(.argument, "\(threads) threads are not 1 to 1,024")
    }
    self.threads = threads
  }

  mutating func begin(_ tensor: TensorDescription, chunkByteCount: Int) {
    self.chunkByteCount = chunkByteCount
    planeCount = tensor.dataType.numberByteCount
  }

  /// Takes bytes, and gives out the chunks that became full in batches.
  mutating func append(
    _ bytes: RawSpan, to take: (Chunk) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let capacity = chunkByteCount * 2 * threads
    var rest = bytes
    while rest.byteCount > 0 {
      let count = Swift.min(rest.byteCount, capacity - pending.count)
      let part = rest.extracting(0..<count)
      unsafe part.withUnsafeBytes { unsafe pending.append(contentsOf: $0) }
      rest = rest.extracting(count..<rest.byteCount)
      if pending.count == capacity { try flush(to: take) }
    }
  }

  /// Gives out what is left.
  mutating func end(to take: (Chunk) throws(CheckpointError) -> Void) throws(CheckpointError) {
    try flush(to: take)
  }

  private mutating func flush(
    to take: (Chunk) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let count = (pending.count + chunkByteCount - 1) / chunkByteCount
    for outcome in encode(count) {
      try take(outcome.get())
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Encodes the pending chunks, shared among the threads, in their order.
  private func encode(_ count: Int) -> [Result<Chunk, CheckpointError>] {
    let next = Atomic(0)
    let encoded = Mutex<[(number: Int, outcome: Result<Chunk, CheckpointError>)]>([])
    CheckpointReader.runConcurrently(Swift.min(threads, count)) {
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let end = Swift.min((number + 1) * chunkByteCount, pending.count)
        let outcome = Result { () throws(CheckpointError) in
          try encode(pending.rawSpan.extracting(number * chunkByteCount..<end))
        }
        encoded.withLock { $0.append((number, outcome)) }
      }
    }
    return encoded.withLock { $0 }.sorted { $0.number < $1.number }.map(\.outcome)
  }

  private func encode(_ chunk: RawSpan) throws(CheckpointError) -> Chunk {
    var bytes: [UInt8]?
    if codec == .zlib {
      bytes = try ZlibPlanesCodec.encode(chunk, planeCount: planeCount, level: level)
    }
    let stored = bytes ?? chunk.copied
    return Chunk(
      entry: Entry(
        codec: bytes == nil ? .stored : codec, storedByteCount: UInt32(stored.count),
        checksum: CRC32.checksum(stored.rawSpan)),
      bytes: stored)
  }
}
