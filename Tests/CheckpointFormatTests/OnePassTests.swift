import CheckpointFormat
import Foundation
import Synchronization
import Testing

/// Property 1: one pass to write, in bounded memory, to a file or a pipe.
struct OnePassTests {
  /// Notes how many bytes came, and that nothing came after the end.
  private final class Meter: ByteSink {
    private(set) var byteCount = 0
    private(set) var isCommitted = false

    func write(_ bytes: RawSpan) {
      #expect(!isCommitted)
      byteCount += bytes.byteCount
    }

    func commit() { isCommitted = true }
  }

  @Test(arguments: [1, 2, 4])
  func holdsFewChunks(threads: Int) throws {
    var options = WritingOptions(codec: .stored, threads: threads)
    options.chunkByteCount = 4096
    let meter = Meter()
    let writer = try CheckpointWriter(sink: meter, options: options)
    let piece = [UInt8](repeating: 7, count: 1000)
    try writer.begin(
      TensorDescription(name: "t", dataType: .u8, shape: [1_000_000]))
    for count in 1...1000 {
      try writer.append(piece.rawSpan)
      let held = 64 + count * 1000 - meter.byteCount
      #expect(held <= 2 * threads * 4096, "after \(count) pieces")
    }
    try writer.end()
    try writer.finish()
    #expect(meter.isCommitted)
  }

  @Test func writesToAPipe() throws {
    let pipe = Pipe()
    let received = Mutex(Data())
    let isDone = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      received.withLock { $0 = data }
      isDone.signal()
    }
    let descriptor = pipe.fileHandleForWriting.fileDescriptor
    let writer = try CheckpointWriter(
      sink: DescriptorSink(descriptor: descriptor, path: "a pipe"),
      options: WritingOptions(codec: .stored))
    let values = Samples.bytes(Samples.weights(500_000))
    try writer.add(
      TensorDescription(name: "t", dataType: .f32, shape: [500_000]), bytes: values.rawSpan)
    try writer.finish()
    try pipe.fileHandleForWriting.close()
    isDone.wait()
    let reader = try Samples.open([UInt8](received.withLock { $0 }))
    #expect(try reader.verify().isEmpty)
    let tensor = try #require(reader.index.tensor(named: "t"))
    #expect(try reader.read(tensor).values(as: UInt8.self) == values)
  }

  @Test func anUnfinishedFileSaysSo() throws {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    #expect(try Samples.fault(of: sink.bytes) == .unfinished)
    try writer.add(
      TensorDescription(name: "t", dataType: .u8, shape: [3]), bytes: [1, 2, 3].rawSpan)
    #expect(try Samples.fault(of: sink.bytes) == .unfinished)
    try writer.finish()
    #expect(try Samples.fault(of: sink.bytes) == nil)
  }
}
