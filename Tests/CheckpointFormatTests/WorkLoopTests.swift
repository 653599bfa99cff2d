import CheckpointFormat
import Synchronization
import Testing

struct WorkLoopTests {
  private static func failure(_ number: Int) -> CheckpointError {
    CheckpointError(.chunkChecksum, "does not match its checksum", chunk: number)
  }

  /// Of several tasks that fail at the same time, the one with the lowest number is named, though it was the last to fail.
  @Test(.timeLimit(.minutes(1)))
  func theLowestFailureIsNamed() throws {
    let failed = Atomic(0)
    let error = #expect(throws: CheckpointError.self) {
      try WorkLoop(threads: 3).run(3, state: {}) { number, _ throws(CheckpointError) in
        // Task 2 fails first, then 1, then 0.
        while failed.load(ordering: .acquiring) < 2 - number {}
        failed.wrappingAdd(1, ordering: .releasing)
        throw Self.failure(number)
      }
    }
    #expect(error?.chunk == 0)
  }

  /// Every task is run once, by any number of threads.
  @Test(arguments: [1, 2, 5])
  func eachTaskIsRunOnce(_ threads: Int) throws {
    let counts = Mutex([Int](repeating: 0, count: 100))
    try WorkLoop(threads: threads).run(100, state: { 0 }) { number, done in
      done += 1
      counts.withLock { $0[number] += 1 }
    }
    #expect(counts.withLock { $0 } == [Int](repeating: 1, count: 100))
  }

  /// Nothing is begun after a task has failed.
  @Test func nothingIsBegunAfterAFailure() throws {
    let begun = Mutex<[Int]>([])
    #expect(throws: CheckpointError.self) {
      try WorkLoop(threads: 1).run(10, state: {}) { number, _ throws(CheckpointError) in
        begun.withLock { $0.append(number) }
        if number == 4 { throw Self.failure(4) }
      }
    }
    #expect(begun.withLock { $0 } == [0, 1, 2, 3, 4])
  }

  /// Of a tensor with several damaged chunks, the first is named, by any number of threads.
  @Test(arguments: [1, 2, 4])
  func theFirstDamagedChunkIsNamed(_ threads: Int) throws {
    var options = WritingOptions(codec: .stored)
    options.chunkByteCount = 64
    var bytes = try Samples.write(options: options) { writer in
      try writer.add(
        TensorDescription(name: "t", dataType: .u8, shape: [64 * 64]),
        bytes: [UInt8](repeating: 7, count: 64 * 64).rawSpan)
    }
    let whole = try CheckpointReader(source: MemorySource(bytes))
    let chunks = try whole.chunks(of: whole.index.tensors[0])
    for damaged in [61, 5, 40] { bytes[chunks[damaged].offset] ^= 1 }
    let reader = try CheckpointReader(source: MemorySource(bytes), threads: threads)
    let error = #expect(throws: CheckpointError.self) { try reader.read(reader.index.tensors[0]) }
    #expect(error?.chunk == 5)
    #expect(try reader.verify().map(\.chunk) == [5, 40, 61])
  }
}
