import CheckpointFormat
import Testing

struct FewDescriptorsTests {
  /// Libraries that share work among threads may need descriptors of their own, and end the process without.
  @Test(arguments: [5, 6, 7])
  func threadsNeedNone(limit: Int) throws {
    let folder = try WorkingFolder()
    let bytes = [UInt8](repeating: 7, count: 4 << 20)
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink, options: WritingOptions(codec: .stored))
    try writer.add(
      TensorDescription(name: "t", dataType: .u8, shape: [bytes.count]), bytes: bytes.rawSpan)
    try writer.finish()
    try folder.write(sink.bytes, to: "a.ckpt")
    let verified = try Program.shell("ulimit -n $1; $CKPT verify a.ckpt", ["\(limit)"], in: folder)
    #expect(verified.status == 0, "\(verified.errors)")
    let converted = try Program.shell(
      "ulimit -n $1; $CKPT convert a.ckpt b.ckpt --threads 4", ["\(limit)"], in: folder)
    #expect(converted.status == 0 || converted.isOneLineOfError, "\(converted.errors)")
    #expect(limit == 5 || converted.status == 0, "\(converted.errors)")
  }
}
