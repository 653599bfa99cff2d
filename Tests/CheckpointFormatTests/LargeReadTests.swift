import CKernels
import Foundation
import Testing
import TestSupport

@testable import CheckpointFormat

/// Stored chunks on their way past the processor's caches.
@Suite struct LargeReadTests {
  private static func random(_ count: Int) -> [UInt8] {
    var generator = SeededGenerator(seed: 31)
    return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  /// Calls `body` with memory that begins so many bytes behind an alignment of 64, and gives what is in it then.
  private static func memory(
    _ count: Int, offset: Int, _ body: (inout MutableRawSpan) throws -> Void
  ) rethrows -> [UInt8] {
    let all = UnsafeMutableRawBufferPointer.allocate(byteCount: count + offset, alignment: 64)
    defer { unsafe all.deallocate() }
    let part = unsafe UnsafeMutableRawBufferPointer(rebasing: all[offset...])
    unsafe part.initializeMemory(as: UInt8.self, repeating: 0)
    var span = unsafe MutableRawSpan(_unsafeBytes: part)
    try body(&span)
    return unsafe [UInt8](part)
  }

  @Test(arguments: ChecksumTests.kernels, [0, 1, 63])
  func checksumsOfCopies(kernel: ChecksumTests.Kernel, offset: Int) {
    // Where the other is prefetched, nothing is.
    for (number, count) in [0, 1, 63, 255, 256, 257, 512, 512, 5000, 5000].enumerated() {
      let bytes = Self.random(count)
      var checksum: UInt32 = 0
      let copy = Self.memory(count, offset: offset) { target in
        checksum = CRC32.checksum(
          copying: bytes.rawSpan, to: &target, prefetching: number % 2 == 0 ? nil : 4096 - 17,
          continuing: 9,
          kernel: kernel.number)
      }
      #expect(copy == bytes, "\(count)")
      #expect(
        checksum
          == CRC32.checksum(bytes.rawSpan, continuing: 9, kernel: ckpt_checksum_kernel_none),
        "\(count)")
    }
  }

  /// A chunk of several windows, into memory of any alignment; and one that is damaged.
  @Test(arguments: [0, 1, 63])
  func chunks(offset: Int) throws {
    let bytes = Self.random(700_001)
    func chunk(checksum: UInt32) -> StoredChunk {
      StoredChunk(
        codec: .stored, offset: 5, storedByteCount: bytes.count, decodedByteCount: bytes.count,
        checksum: checksum)
    }
    let checksum = CRC32.checksum(bytes.rawSpan)
    let source = MemorySource([1, 2, 3, 4, 5] + bytes)
    var decoder = ChunkDecoder(passesCaches: true)
    let read = try Self.memory(bytes.count, offset: offset) { target in
      try decoder.decode(chunk(checksum: checksum), from: source, into: &target)
    }
    #expect(read == bytes)
    #expect(throws: CheckpointError.self) {
      try Self.memory(bytes.count, offset: offset) { target in
        try decoder.decode(chunk(checksum: checksum ^ 1), from: source, into: &target)
      }
    }
  }

  /// A checkpoint of which as much is stored as is read past the caches, behind a tensor that leaves it without an alignment;
  /// and the bytes of its tensors.
  private static func largeCheckpoint() throws -> (file: [UInt8], tensors: [UInt8]) {
    var large = [UInt8](repeating: 7, count: 33 << 20)
    for place in stride(from: 0, to: large.count, by: 9973) {
      large[place] = UInt8(truncatingIfNeeded: place)
    }
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink, options: WritingOptions(codec: .stored))
    let small = [UInt8](1...37)
    for (name, bytes) in [("a", small), ("b", large)] {
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [bytes.count]), bytes: bytes.rawSpan)
    }
    try writer.finish()
    return (sink.bytes, small + large)
  }

  @Test(arguments: [1, 3])
  func manyChunks(threads: Int) throws {
    let (file, tensors) = try Self.largeCheckpoint()
    let folder = try TemporaryFolder()
    let path = try folder.write(file, to: "model.ckpt")
    for source in [MemorySource(file), try FileSource(path: path)] as [any ByteSource] {
      let reader = try CheckpointReader(source: source, threads: threads)
      var read = [UInt8](repeating: 0, count: tensors.count)
      var target = read.mutableRawSpan
      try reader.read(reader.index.tensors, into: &target)
      #expect(read == tensors)
    }
  }

  /// What is prefetched is gone then, which only the reading may notice.
  @Test(arguments: [1, 3])
  func aFileThatIsCutShortMeanwhile(threads: Int) throws {
    let (file, tensors) = try Self.largeCheckpoint()
    let folder = try TemporaryFolder()
    let path = try folder.write(file, to: "model.ckpt")
    var system = SystemCalls.live
    unsafe system.readAt = { descriptor, buffer, offset in
      if (5 << 20..<16 << 20).contains(offset) { #expect(truncate(path.string, 6 << 20) == 0) }
      return unsafe SystemCalls.live.readAt(descriptor, unsafe buffer, offset)
    }
    let reader = try CheckpointReader(
      source: FileSource(path: path, system: system), threads: threads)
    var read = [UInt8](repeating: 0, count: tensors.count)
    let error = #expect(throws: CheckpointError.self) {
      var target = read.mutableRawSpan
      try reader.read(reader.index.tensors, into: &target)
    }
    #expect(error?.code == .system)
    #expect(error?.message.contains("was truncated") == true)
  }
}
