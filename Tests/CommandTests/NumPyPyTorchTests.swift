import CheckpointFormat
import Testing
import TestSupport

/// NPZ and PyTorch files on the command line.
@Suite struct NumPyPyTorchTests {
  /// A ZIP archive of one stored member.
  private static func archive(_ name: String, _ content: [UInt8]) -> [UInt8] {
    func header(_ writer: inout ByteWriter) {
      writer.write(UInt16(20))
      writer.write(UInt32(0))
      writer.write(UInt32(33 << 16))
      writer.write(CRC32.checksum(content.rawSpan))
      writer.write(UInt32(content.count))
      writer.write(UInt32(content.count))
      writer.write(UInt32(name.utf8.count))
    }
    var writer = ByteWriter()
    writer.write(UInt32(0x0403_4B50))
    header(&writer)
    writer.write(bytes: name.utf8)
    writer.write(bytes: content)
    let directory = writer.count
    writer.write(UInt32(0x0201_4B50))
    writer.write(UInt16(20))
    header(&writer)
    writer.write(bytes: [UInt8](repeating: 0, count: 14))
    writer.write(bytes: name.utf8)
    let count = writer.count - directory
    writer.write(UInt32(0x0605_4B50))
    writer.write(UInt32(0))
    writer.write(UInt32(1 << 16 | 1))
    writer.write(UInt32(count))
    writer.write(UInt32(directory))
    writer.write(UInt16(0))
    return writer.bytes
  }

  @Test func thereAndBack() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(48), to: "in.safetensors")
    for arguments in [
      ["in.safetensors", "a.npz"], ["a.npz", "b.ckpt"], ["b.ckpt", "c", "--to", "npz"],
      ["c", "out.safetensors"], ["in.safetensors", "again.safetensors"],
    ] {
      let outcome = try Program.run(["convert"] + arguments, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try folder.read("a.npz") == folder.read("c"))
    #expect(try folder.read("out.safetensors") == folder.read("again.safetensors"))
    for command in ["inspect", "params", "verify"] {
      #expect(try Program.run([command, "a.npz"], in: folder).status == 0)
    }
    let report = try JSONParser.parse(
      Program.run(["inspect", "--json", "a.npz"], in: folder).output)
    #expect(report["format"] == .string("npz"))
    var damaged = try folder.read("a.npz")
    damaged[260] ^= 1
    try folder.write(damaged, to: "damaged.npz")
    let verified = try Program.run(["verify", "damaged.npz"], in: folder)
    #expect(verified.status == 2)
    #expect(verified.output.contains("does not match its checksum"))
    let sharded = try Program.run(
      ["convert", "a.npz", "m.safetensors.index.json", "--to", "npz"], in: folder)
    #expect(sharded.status == 64)
  }

  @Test(arguments: ["inspect", "params", "verify", "convert"])
  func aPickleThatWouldRunCodeIsNamed(_ command: String) throws {
    let folder = try WorkingFolder()
    let pickle =
      [0x80, 2] + Array("cposix\nsystem\nX\u{9}\u{0}\u{0}\u{0}touch ran".utf8) + [0x85, 0x52, 0x2E]
    try folder.write(Self.archive("m/data.pkl", pickle), to: "model.pt")
    let outcome = try Program.run(
      [command, "model.pt"] + (command == "convert" ? ["out"] : []), in: folder)
    #expect(outcome.status == (command == "verify" ? 2 : 1))
    let words =
      "would call posix.system when Python loads it, which no checkpoint needs; refused, and nothing was executed"
    #expect((outcome.output + outcome.errors).contains(words), "\(outcome)")
    #expect(try folder.names == ["model.pt"])
  }
}
