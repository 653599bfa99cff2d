import CheckpointFormat
import Testing

/// Readers that leave early, and standard streams that are closed.
@Suite struct StandardStreamTests {
  /// More output than a pipe holds.
  private func manyTensors() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    try folder.write(
      Samples.checkpoint(names: (0..<3000).map { "layers.\($0).weight" }, count: 1), to: "many")
    return folder
  }

  @Test(arguments: ["inspect", "inspect --json"])
  func readerThatLeaves(_ command: String) throws {
    let outcome = try Program.shell(
      "{ \"$CKPT\" \(command) many; echo $? >&2; } | head -n 1", in: manyTensors())
    // The signal of a broken pipe, as any program of Unix.
    #expect(outcome.errors == "141\n")
    #expect(outcome.output.split(separator: "\n").count == 1)
  }

  @Test func readerThatLeavesWhereTheSignalIsIgnored() throws {
    let outcome = try Program.shell(
      "trap '' PIPE; { \"$CKPT\" inspect many; echo $? >&2; } | head -n 1", in: manyTensors())
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 2 && lines.last == "1", "\(outcome.errors)")
    #expect(lines.first?.hasPrefix("Error: standard output: cannot be written: ") == true)
  }

  /// A file must never be opened in the place of a stream, or messages would be written into it.
  @Test(arguments: [">&-", "2>&-", "<&- >&- 2>&-", ">&- 2>&-"])
  func closedStreams(_ closing: String) throws {
    let folder = try WorkingFolder()
    let input = Fixture.valid("metadata")
    for target in ["m.safetensors", "m.ckpt"] {
      let expected = try Program.run(
        ["convert", input, "expected", "--to", format(target)], in: folder)
      #expect(expected.status == 0)
      let outcome = try Program.shell(
        "exec \"$CKPT\" convert \"$1\" \"$2\" \(closing)", [input, target], in: folder)
      #expect(outcome.status == 0, "\(outcome)")
      #expect(try folder.read(target) == folder.read("expected"))
    }
    try folder.write(TinyTraining.text, to: "text.txt")
    let trained = try Program.shell(
      "exec \"$CKPT\" train \"$@\" \(closing)", TinyTraining.options, in: folder)
    #expect(trained.status == 0, "\(trained)")
    #expect(try Program.run(["verify", "model.bin"], in: folder).status == 0)
  }

  @Test(arguments: ["safetensors", "ckpt"])
  func conversionToStandardOutput(_ format: String) throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.checkpoint(count: 50_000), to: "in")
    #expect(try Program.run(["convert", "in", "file", "--to", format], in: folder).status == 0)
    let outcome = try Program.shell(
      "\"$CKPT\" convert in - --to \"$1\" | cat > piped", [format], in: folder)
    #expect(outcome.status == 0 && outcome.errors == "", "\(outcome)")
    #expect(try folder.read("piped") == folder.read("file"))
  }

  private func format(_ target: String) -> String {
    target.hasSuffix("safetensors") ? "safetensors" : "ckpt"
  }
}
