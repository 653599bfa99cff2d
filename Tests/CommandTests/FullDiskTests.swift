import CheckpointFormat
import Testing

/// Where there is no room, nothing is lost and nothing is left lying about.
///
/// A limit on the size of files stands for the full disk; the shell's unit is 512 bytes or 1,024.
@Suite struct FullDiskTests {
  @Test(arguments: ["out.ckpt", "out.safetensors"])
  func conversion(_ target: String) throws {
    let folder = try WorkingFolder()
    let before = try Samples.checkpoint(count: 100_000)
    try folder.write(before, to: "in.ckpt")
    try folder.write("what was there", to: "out.ckpt")
    let outcome = try Program.shell(
      #"ulimit -f 64; exec "$CKPT" convert in.ckpt "$1" --codec stored"#, [target], in: folder)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.output == "")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("Error: \(target): cannot be written: "), "\(outcome.errors)")
    #expect(try folder.names == ["in.ckpt", "out.ckpt"])
    #expect(try folder.read("in.ckpt") == before)
    #expect(try folder.read("out.ckpt") == Array("what was there".utf8))
  }

  @Test func training() throws {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder).status == 0)
    let before = try folder.read("model.bin")
    let outcome = try Program.shell(
      #"ulimit -f 4; exec "$CKPT" train "$@""#, TinyTraining.options, in: folder)
    #expect(before.count > 4096)
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("Error: model.bin: cannot be written: "))
    #expect(try folder.names == ["model.bin", "text.txt"])
    #expect(try folder.read("model.bin") == before)
  }

  /// What cannot be printed is not done.
  @Test(arguments: ["inspect", "params", "verify", "inspect --json"])
  func standardOutput(_ command: String) throws {
    let outcome = try Program.shell(
      "exec \"$CKPT\" \(command) \"$1\" >/dev/full", [Fixture.valid("tiny")], in: WorkingFolder())
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("Error: standard output: cannot be written: "))
  }

  @Test func conversionToStandardOutput() throws {
    let outcome = try Program.shell(
      "exec \"$CKPT\" convert \"$1\" - >/dev/full", [Fixture.valid("tiny")], in: WorkingFolder())
    #expect(outcome.status == 1, "\(outcome)")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
  }
}
