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

  private let codec: Codec?
  private let level: Int
  private let threads: Int
  private var chunkByteCount = 1
  private var planeCount = 1
  private let scratches = FloatScratchPool()
  private var layout: FloatLayout?
  private var columnCount = 1
  private var isQuantized = false
  private var pending: [UInt8] = []

  /// Throws ``Rule/argument`` for options out of range.
  init(options: WritingOptions) throws(CheckpointError) {
    if let codec = options.codec, ![.stored, .zlib, .float].contains(codec) {
      throw CheckpointError(.argument, "codec \(codec.name) cannot be written")
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
    layout = FloatLayout(tensor.dataType)
    isQuantized = tensor.dataType.elementsPerBlock > 1
    columnCount = tensor.elementCount / Swift.max(tensor.shape.first ?? 1, 1)
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
    let best = try smallest(chunk)
    let stored = best.bytes ?? chunk.copied
    return Chunk(
      entry: Entry(
        codec: best.codec, storedByteCount: UInt32(stored.count),
        checksum: CRC32.checksum(stored.rawSpan)),
      bytes: stored)
  }

  /// A chunk by the codec wanted; no bytes where that makes it no smaller.
  private func smallest(
    _ chunk: RawSpan
  ) throws(CheckpointError) -> (codec: Codec, bytes: [UInt8]?) {
    switch codec {
    case .zlib?: try zlib(chunk).map { (.zlib, $0) } ?? (.stored, nil)
    case .float?: float(chunk).map { (.float, $0) } ?? (.stored, nil)
    case .some: (.stored, nil)
    case nil: try smallestOfAll(chunk)
    }
  }

  /// What makes a chunk smallest, of all that ``WritingOptions/level`` allows to try.
  private func smallestOfAll(
    _ chunk: RawSpan
  ) throws(CheckpointError) -> (codec: Codec, bytes: [UInt8]?) {
    let triesAll = level >= Self.exhaustiveLevel
    if isQuantized, !triesAll { return (.stored, nil) }
    let float = float(chunk)
    if let float, !triesAll, level < Self.repetitionLevel || !Repetition.isLikely(chunk) {
      return (.float, float)
    }
    if let zlib = try zlib(chunk), zlib.count < float?.count ?? .max { return (.zlib, zlib) }
    return float.map { (.float, $0) } ?? (.stored, nil)
  }

  private static let repetitionLevel = 2
  private static let exhaustiveLevel = 7

  /// The chunk by the zlib codec; nil where it becomes no smaller.
  private func zlib(_ chunk: RawSpan) throws(CheckpointError) -> [UInt8]? {
    try ZlibPlanesCodec.encode(chunk, planeCount: planeCount, level: level)
  }

  /// The chunk by the float codec; nil where it is not numbers of that kind, or becomes no smaller.
  private func float(_ chunk: RawSpan) -> [UInt8]? {
    guard let layout else { return nil }
    return scratches.withScratch { scratch in
      FloatCodec.encode(chunk, layout: layout, columnCount: columnCount, scratch: scratch)
    }
  }
}
