internal import Synchronization

/// Cuts tensors' bytes into chunks and encodes them, a few for each thread at a time.
///
/// Small tensors wait until there are chunks enough to share.
struct ChunkEncoder {
  struct Entry {
    var codec: ChunkCodec
    var storedByteCount: UInt32
    var checksum: UInt32
  }

  struct Chunk {
    var entry: Entry
    var bytes: [UInt8]
    /// Whether it is the last one of its tensor.
    var endsTensor: Bool
  }

  /// What the encoding of a chunk depends on, besides its bytes.
  private struct Form {
    var chunkByteCount = 1
    var planeCount = 1
    var layout: FloatLayout?
    var columnCount = 1
    var isQuantized = false
  }

  /// A chunk to be encoded: its form, and where it stands in the bytes at hand.
  private struct Task {
    var form: Form
    var range: Range<Int>
    var endsTensor: Bool
  }

  private let codec: ChunkCodec?
  private let level: Int
  private let threads: Int
  private let capacity: Int
  private let scratches = FloatScratchPool()
  private var form = Form()
  /// How many bytes of the tensor are still to come.
  private var missing = 0
  private var pending: [UInt8] = []
  /// The whole chunks among the pending bytes, which may be of several tensors.
  private var tasks: [Task] = []
  private var taskEnd: Int { tasks.last?.range.upperBound ?? 0 }

  /// So many chunks are pending for each thread at most.
  private static let chunksPerThread = 2
  /// So many chunks of small tensors are pending for each thread at most.
  private static let smallChunksPerThread = 128

  /// Throws `.argument` for options out of range.
  init(options: WritingOptions) throws(CheckpointError) {
    guard Alignment.isValid(options.alignment) else {
      throw CheckpointError(
        .argument, "alignment \(options.alignment) is not a power of two from 64 to 65,536")
    }
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
    capacity = options.chunkByteCount * Self.chunksPerThread * threads
  }

  mutating func begin(_ tensor: TensorDescription, chunkByteCount: Int) {
    form = Form(
      chunkByteCount: chunkByteCount, planeCount: tensor.dataType.numberByteCount,
      layout: FloatLayout(tensor.dataType),
      columnCount: tensor.elementCount / Swift.max(tensor.shape.first ?? 1, 1),
      isQuantized: tensor.dataType.elementsPerBlock > 1)
    missing = tensor.byteCount
  }

  /// Takes bytes of the tensor, no more than it has, and gives out chunks in batches, in their order.
  mutating func append(
    _ bytes: RawSpan, to emit: (Chunk) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var rest = bytes
    while rest.byteCount > 0 {
      if pending.count == taskEnd, rest.byteCount >= leastCountAtOnce {
        // Much at once is encoded where it stands.
        try flush(to: emit)
        let count = Swift.max(1, capacity / form.chunkByteCount) * form.chunkByteCount
        let part = rest.extracting(0..<Swift.min(count, rest.byteCount))
        let tasks = newTasks(0..<part.byteCount)
        try encode(tasks, of: part, to: emit)
        rest = rest.extracting((tasks.last?.range.upperBound ?? 0)..<rest.byteCount)
        guard tasks.isEmpty else { continue }
      }
      let started = pending.count - taskEnd
      let count = Swift.min(rest.byteCount, form.chunkByteCount - started)
      let part = rest.extracting(0..<count)
      // Safe: the bytes are copied.
      unsafe part.withUnsafeBytes { unsafe pending.append(contentsOf: $0) }
      rest = rest.extracting(count..<rest.byteCount)
      tasks += newTasks(taskEnd..<pending.count)
      let isFull = pending.count > capacity - form.chunkByteCount
      if pending.count == taskEnd, isFull || tasks.count >= Self.smallChunksPerThread * threads {
        try flush(to: emit)
      }
    }
  }

  /// How many bytes are worth to be encoded where they stand: enough for all threads, or a chunk where there is one.
  private var leastCountAtOnce: Int {
    threads == 1 ? Swift.min(form.chunkByteCount, missing) : capacity
  }

  /// Gives out what is left.
  mutating func finish(to emit: (Chunk) throws(CheckpointError) -> Void) throws(CheckpointError) {
    try flush(to: emit)
  }

  /// The whole chunks in a range of the tensor's next bytes.
  private mutating func newTasks(_ range: Range<Int>) -> [Task] {
    var tasks: [Task] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let count = Swift.min(form.chunkByteCount, missing)
      guard count <= range.upperBound - start else { break }
      missing -= count
      tasks.append(Task(form: form, range: start..<start + count, endsTensor: missing == 0))
      start += count
    }
    return tasks
  }

  private mutating func flush(
    to emit: (Chunk) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try encode(tasks, of: pending.rawSpan, to: emit)
    pending.removeAll(keepingCapacity: true)
    tasks.removeAll(keepingCapacity: true)
  }

  /// Encodes chunks, shared among the threads, and gives them out in their order.
  private func encode(
    _ tasks: [Task], of bytes: RawSpan, to emit: (Chunk) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let encoded = Mutex<[(number: Int, chunk: Chunk)]>([])
    // Safe: the bytes are only read, and stay borrowed until all threads are done.
    try unsafe bytes.withUnsafeBytes { buffer throws(CheckpointError) in
      nonisolated(unsafe) let buffer = unsafe buffer
      try WorkLoop(threads: threads).run(tasks.count, state: {}) {
        number, _ throws(CheckpointError) in
        let task = tasks[number]
        let chunk = try unsafe encode(
          RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: buffer[task.range])), task)
        encoded.withLock { $0.append((number, chunk)) }
      }
    }
    for (_, chunk) in encoded.withLock({ $0 }).sorted(by: { $0.number < $1.number }) {
      try emit(chunk)
    }
  }

  private func encode(_ chunk: RawSpan, _ task: Task) throws(CheckpointError) -> Chunk {
    let best = try smallest(chunk, task.form)
    let stored = best.bytes ?? chunk.copied
    return Chunk(
      entry: Entry(
        codec: best.codec, storedByteCount: UInt32(stored.count),
        checksum: CRC32.checksum(stored.rawSpan)),
      bytes: stored, endsTensor: task.endsTensor)
  }

  /// A chunk by the codec wanted; no bytes where that makes it no smaller.
  private func smallest(
    _ chunk: RawSpan, _ form: Form
  ) throws(CheckpointError) -> (codec: ChunkCodec, bytes: [UInt8]?) {
    switch codec {
    case .zlib?: try zlib(chunk, form, level: level).map { (.zlib, $0) } ?? (.stored, nil)
    case .float?: float(chunk, form).map { (.float, $0) } ?? (.stored, nil)
    case .some: (.stored, nil)
    case nil: try smallestOfAll(chunk, form)
    }
  }

  /// What makes a chunk smallest, of all that ``WritingOptions/level`` allows to try.
  private func smallestOfAll(
    _ chunk: RawSpan, _ form: Form
  ) throws(CheckpointError) -> (codec: ChunkCodec, bytes: [UInt8]?) {
    let triesAll = level >= Self.exhaustiveLevel
    if form.isQuantized, !triesAll { return (.stored, nil) }
    let float = float(chunk, form)
    let repeats = level >= Self.repetitionLevel && Repetition.isLikely(chunk)
    if let float, !triesAll, !repeats { return (.float, float) }
    let level = repeats ? Swift.max(level, Self.exhaustiveLevel) : level
    if let zlib = try zlib(chunk, form, level: level), zlib.count < float?.count ?? .max {
      return (.zlib, zlib)
    }
    return float.map { (.float, $0) } ?? (.stored, nil)
  }

  private static let repetitionLevel = 2
  private static let exhaustiveLevel = 7

  /// The chunk by the zlib codec; nil where it becomes no smaller.
  private func zlib(
    _ chunk: RawSpan, _ form: Form, level: Int
  ) throws(CheckpointError) -> [UInt8]? {
    try ZlibPlanesCodec.encode(chunk, planeCount: form.planeCount, level: level)
  }

  /// The chunk by the float codec; nil where it is not numbers of that kind, or becomes no smaller.
  private func float(_ chunk: RawSpan, _ form: Form) -> [UInt8]? {
    guard let layout = form.layout else { return nil }
    return scratches.withScratch { scratch in
      FloatCodec.encode(chunk, layout: layout, columnCount: form.columnCount, scratch: scratch)
    }
  }
}
