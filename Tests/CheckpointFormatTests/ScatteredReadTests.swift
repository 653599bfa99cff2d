import CheckpointFormat
import Synchronization
import TestSupport
import Testing

/// Many ranges of many tensors at once, each into its own memory.
struct ScatteredReadTests {
  private static let chunkByteCount = 4000
  private static let names = ["stored", "zlib", "float", "short"]

  /// Tensors of 40,000 bytes in ten chunks, one for each codec, and one of a single chunk.
  private static func file() throws -> [UInt8] {
    var options = WritingOptions()
    options.chunkByteCount = chunkByteCount
    return try Samples.write(options: options) { writer in
      var generator = SeededGenerator(seed: 7)
      let noise = (0..<40_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
      try writer.add(
        TensorDescription(name: "stored", dataType: .u8, shape: [40_000]), bytes: noise.rawSpan)
      let steps = (0..<40_000).map { UInt8($0 / 100 & 7) }
      try writer.add(
        TensorDescription(name: "zlib", dataType: .u8, shape: [40_000]), bytes: steps.rawSpan)
      try writer.add(
        TensorDescription(name: "float", dataType: .f32, shape: [1000, 10]),
        bytes: Samples.bytes(Samples.weights(10_000)).rawSpan)
      try writer.add(
        TensorDescription(name: "short", dataType: .u8, shape: [5]),
        bytes: ([1, 2, 3, 4, 5] as [UInt8]).rawSpan)
    }
  }

  private static func tensors(_ reader: CheckpointReader) throws -> [StoredTensor] {
    try names.map { try #require(reader.index.tensor(named: $0)) }
  }

  @Test(arguments: [1, 4])
  func everyRangeIsWhatReadingTheTensorGives(threads: Int) throws {
    let source = CountingSource(try Self.file())
    let reader = try CheckpointReader(source: source, threads: threads)
    let tensors = try Self.tensors(reader)
    #expect(try tensors.map { try reader.codec(of: $0) } == [.stored, .zlib, .float, .stored])
    let whole = try tensors.map { try reader.read($0).values(as: UInt8.self) }
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      var wanted: [(tensor: Int, bytes: Range<Int>)] = []
      for _ in 0..<Int.random(in: 0...30, using: &generator) {
        let tensor = Int.random(in: 0..<tensors.count, using: &generator)
        let start = Int.random(in: 0...whole[tensor].count, using: &generator)
        let end = Int.random(in: start...whole[tensor].count, using: &generator)
        wanted.append((tensor, start..<end))
      }
      _ = source.takeReads()
      let progress = WorkProgress()
      let parts = try reader.read(
        wanted.map { TensorRange(tensors[$0.tensor], bytes: $0.bytes) }, progress: progress)
      #expect(parts.count == wanted.count)
      for (part, wanted) in zip(parts, wanted) {
        #expect(
          part.values(as: UInt8.self) == Array(whole[wanted.tensor][wanted.bytes]), "seed \(seed)")
      }
      #expect(progress.completedByteCount == wanted.reduce(0) { $0 + $1.bytes.count })
      let reads = source.takeReads()
      #expect(Set(reads).count == reads.count, "each chunk is read once; seed \(seed)")
    }
  }

  @Test func rowsThatStandTogetherCostOneDecoding() throws {
    let source = CountingSource(try Self.file())
    let reader = try CheckpointReader(source: source, threads: 1)
    for tensor in try Self.tensors(reader).prefix(3) {
      let whole = try reader.read(tensor).values(as: UInt8.self)
      _ = source.takeReads()
      for start in stride(from: 4100, to: 4900, by: 40) {
        let part = try reader.read([TensorRange(tensor, bytes: start..<start + 40)])
        #expect(part[0].values(as: UInt8.self) == Array(whole[start..<start + 40]))
      }
      #expect(source.takeReads().count <= 1)
    }
  }

  @Test func rangesLandInTheCallersMemory() throws {
    let reader = try Samples.open(Self.file(), threads: 3)
    let tensors = try Self.tensors(reader)
    let ranges = [
      TensorRange(tensors[0]), try TensorRange(tensors[2], rows: 99..<301),
      TensorRange(tensors[0], bytes: 3999..<4001), TensorRange(tensors[3], bytes: 2..<2),
    ]
    let memory = try unsafe Self.filled(ranges.map(\.bytes.count)) { targets in
      // Safe: nobody else uses the memory meanwhile.
      try unsafe reader.read(ranges, into: targets)
    }
    for (range, bytes) in zip(ranges, memory) {
      let whole = try reader.read(range.tensor).values(as: UInt8.self)
      #expect(bytes == Array(whole[range.bytes]))
    }
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let reader = try Samples.open(Self.file())
    let tensor = try Self.tensors(reader)[3]
    for bytes in [0..<6, -1..<2, 6..<6] {
      let code = try Samples.code { _ = try reader.read([TensorRange(tensor, bytes: bytes)]) }
      #expect(code == .argument, "\(bytes)")
    }
    #expect(try Samples.code { _ = try TensorRange(tensor, rows: 4..<6) } == .argument)
    for byteCounts in [[5], [5, 4], [5, 6], [5, 5, 5]] {
      let code = try Samples.code {
        _ = try unsafe Self.filled(byteCounts) { targets in
          // Safe: memory of another size is refused before it is used.
          try unsafe reader.read([TensorRange(tensor), TensorRange(tensor)], into: targets)
        }
      }
      #expect(code == .argument, "\(byteCounts)")
    }
  }

  @Test(arguments: [1, 4])
  func damageNamesTensorAndChunk(threads: Int) throws {
    var bytes = try Self.file()
    let whole = try Samples.open(bytes)
    let chunk = try whole.chunks(of: Self.tensors(whole)[2])[6]
    bytes[chunk.offset + 10] ^= 1
    let reader = try Samples.open(bytes, threads: threads)
    let tensors = try Self.tensors(reader)
    let error = #expect(throws: CheckpointError.self) {
      _ = try reader.read(tensors.map { TensorRange($0) })
    }
    #expect(error?.code == .chunkChecksum)
    #expect(error?.tensor == "float")
    #expect(error?.chunk == 6)
    // What does not touch the damage is read.
    _ = try reader.read([TensorRange(tensors[2], bytes: 0..<24_000), TensorRange(tensors[0])])
  }

  /// Bytes in memory; the read with a number has the work stopped.
  private final class StoppingSource: ByteSource {
    private let bytes: MemorySource
    private let reads = Atomic(0)
    private let last: Int
    let progress = WorkProgress()

    init(_ bytes: [UInt8], stoppingAt last: Int) {
      self.bytes = MemorySource(bytes)
      self.last = last
    }

    var byteCount: Int { bytes.byteCount }
    var readCount: Int { reads.load(ordering: .relaxed) }

    func read(at offset: Int, into target: inout MutableRawSpan) throws(CheckpointError) {
      if reads.wrappingAdd(1, ordering: .relaxed).newValue == last { progress.stop() }
      try bytes.read(at: offset, into: &target)
    }
  }

  @Test(arguments: [1, 4])
  func readingStopsInTheMiddle(threads: Int) throws {
    let file = try Self.file()
    let before = StoppingSource(file, stoppingAt: .max)
    _ = try CheckpointReader(source: before)
    let source = StoppingSource(file, stoppingAt: before.readCount + 8)
    let reader = try CheckpointReader(source: source, threads: threads)
    let ranges = try Self.tensors(reader).map { TensorRange($0) }
    let code = try Samples.code { _ = try reader.read(ranges, progress: source.progress) }
    #expect(code == .stopped)
    let chunks = source.readCount - before.readCount
    #expect((8...8 + threads).contains(chunks), "each thread ends what it is doing")
    #expect(source.progress.completedByteCount < 120_005)
    // Nothing is begun afterwards.
    #expect(try Samples.code { _ = try reader.read(ranges, progress: source.progress) } == .stopped)
    #expect(source.readCount - before.readCount == chunks)
    #expect(try reader.read(ranges).count == 4)
  }

  /// Who stops while the last chunk is decoded gets what is there.
  @Test func aStopThatComesTooLateChangesNothing() throws {
    let file = try Self.file()
    let before = StoppingSource(file, stoppingAt: .max)
    _ = try CheckpointReader(source: before)
    let source = StoppingSource(file, stoppingAt: before.readCount + 1)
    let reader = try CheckpointReader(source: source, threads: 2)
    let short = try Self.tensors(reader)[3]
    let parts = try reader.read([TensorRange(short)], progress: source.progress)
    #expect(parts[0].values(as: UInt8.self) == [1, 2, 3, 4, 5])
    #expect(source.progress.isStopped)
  }

  /// Tensors that stand in another file, and such that are computed from another file's.
  @Test func tensorsOfABaseAreReadToo() throws {
    let folder = try TemporaryFolder()
    var options = WritingOptions()
    options.chunkByteCount = Self.chunkByteCount
    let values = Samples.bytes(Samples.weights(10_000))
    let same = try TensorDescription(name: "same", dataType: .f32, shape: [1000, 10])
    let changed = try TensorDescription(name: "changed", dataType: .f32, shape: [1000, 10])
    let writer = try CheckpointWriter(path: folder.file("base"), options: options)
    try writer.add(same, bytes: values.rawSpan)
    try writer.add(changed, bytes: values.rawSpan)
    try writer.finish()
    let base = try CheckpointReader(path: folder.file("base"))
    let delta = try CheckpointWriter(path: folder.file("delta"), options: options)
    let file = try delta.name(base, fileName: "base")
    try delta.takeOver(base.index.tensors[0], from: file)
    try delta.begin(changed, predicted: .previous, from: file)
    let residuals = [UInt8](repeating: 0, count: 40_000)
    try delta.append(residuals: residuals.rawSpan, restored: values.rawSpan)
    try delta.end()
    try delta.finish()

    let reader = try CheckpointReader(path: folder.file("delta"), threads: 3)
    let tensors = try ["same", "changed"].map { try #require(reader.index.tensor(named: $0)) }
    #expect(tensors.map(\.isTakenOver) == [true, false])
    #expect(tensors.map { $0.prediction != nil } == [false, true])
    let ranges = [0..<40_000, 3999..<4001, 10..<10, 20_001..<39_999]
    let progress = WorkProgress()
    let parts = try reader.read(
      tensors.flatMap { tensor in ranges.map { TensorRange(tensor, bytes: $0) } },
      progress: progress)
    for (part, range) in zip(parts, ranges + ranges) {
      #expect(part.values(as: UInt8.self) == Array(values[range]))
    }
    #expect(progress.completedByteCount == 2 * (40_000 + 2 + 19_998))
    progress.stop()
    let code = try Samples.code {
      _ = try reader.read([TensorRange(tensors[1])], progress: progress)
    }
    #expect(code == .stopped)
  }

  /// What `body` makes of pieces of memory that are zero before.
  private static func filled(
    _ byteCounts: [Int], _ body: ([UnsafeMutableRawBufferPointer]) throws -> Void
  ) throws -> [[UInt8]] {
    var targets = unsafe [UnsafeMutableRawBufferPointer]()
    for byteCount in byteCounts {
      let target = UnsafeMutableRawBufferPointer.allocate(byteCount: byteCount, alignment: 1)
      for position in 0..<byteCount { unsafe target[position] = 0 }
      unsafe targets.append(target)
    }
    // Safe: the memory is freed only after `body` has returned.
    let outcome = Result { try unsafe body(targets) }
    var filled: [[UInt8]] = []
    for number in byteCounts.indices {
      unsafe filled.append(Array(targets[number]))
      unsafe targets[number].deallocate()
    }
    try outcome.get()
    return filled
  }
}
