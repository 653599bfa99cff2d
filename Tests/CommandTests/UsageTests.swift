import Testing

/// A command line that makes no sense: one line that says what to do, status 64, and nothing done.
@Suite struct UsageTests {
  @Test(
    arguments: [
      ["nonsense"], ["inspect"], ["inspect", "--nonsense", "f"], ["inspect", "a", "b"],
      ["params"], ["params", "--model", "gpt9"], ["params", "--model", "gpt2", "--layers", "1"],
      ["params", "--layers", "1"], ["params", "--width", "many"], ["params", "f", "--by", "name"],
      ["params", "--model", "gpt2", "--context", "0"],
      ["params", "--model", "gpt2", "--context", "99999999999999"],
      ["params", "--layers", "1", "--width", "9", "--heads", "2", "--vocabulary", "5"],
      ["params", "--layers", "-1", "--width", "8", "--heads", "2", "--vocabulary", "5"],
      [
        "params", "--layers", "999999999", "--width", "8", "--heads", "2", "--vocabulary", "5",
      ], ["params", "f", "--config", "c", "--model", "gpt2"], ["verify", "a", "b"],
      ["convert", "in"],
      ["convert", "in", "out", "--level", "0"],
      ["convert", "in", "out", "--level", "10"], ["convert", "in", "out", "--level", "x"],
      ["convert", "in", "out", "--level=-1"], ["convert", "in", "out", "--level"],
      ["convert", "in", "out", "--level", "99999999999999999999"],
      ["convert", "in", "out", "--codec", "lzma"], ["convert", "in", "out", "--to", "onnx"],
      ["convert", "in", "out", "--threads", "0"], ["convert", "in", "out", "--threads", "100000"],
      ["train", "--epochs", "many"], ["train", "--epochs", "-1"], ["train", "--epochs", "1.5"],
      ["train", "--seed", "-1"], ["train", "--threads", "0"], ["train", "--nonsense"],
      ["train", "unexpected"], ["train", "--architecture", "recurrent"],
      ["train", "--dtype", "f16"], ["train", "--activation", "tanh"], ["predict", "model"],
      ["predict", "model", "text", "--temperature", "-1"],
      ["predict", "model", "text", "--top-k", "0"], ["predict", "model", "text", "--logits"],
      ["predict", "model", "text", "--gap", "ab"], ["predict", "model", "text", "--length", "0"],
    ])
  func refused(_ arguments: [String]) throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.output == "")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("Error: ") && !outcome.errors.contains(#"\u{"#))
    #expect(outcome.errors.contains("--help'"), "\(outcome.errors)")
    #expect(try folder.names == [])
  }

  @Test(
    arguments: [
      (
        ["insepct", "m.bin"],
        "unknown command 'insepct'; did you mean 'inspect'? (see 'ckpt --help')"
      ),
      (["help", "bogus"], "unknown command 'bogus' (see 'ckpt --help')"),
      (["train", "--nonsense"], "Unknown option '--nonsense' (see 'ckpt train --help')"),
      (
        ["train", "--preset", "gpt5"],
        "The value 'gpt5' is invalid for '--preset <name>'; choose 2017-base, 2017-big, gpt2, "
          + "gpt2-medium, gpt2-large, gpt2-xl, bert-base, bert-large (see 'ckpt train --help')"
      ),
    ])
  func whatWasMeant(_ arguments: [String], _ message: String) throws {
    let outcome = try Program.run(arguments, in: WorkingFolder())
    #expect(outcome.status == 64)
    #expect(outcome.errors == "Error: \(message)\n")
  }

  @Test(arguments: ["out.onnx", "out.pt", "out.h5", "out.npy"])
  func endingOfAFormatThatIsNotWritten(_ name: String) throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(["convert", "in", name], in: folder)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("files cannot be written; let OUT end in .ckpt, "))
    #expect(try folder.names == [])
  }

  @Test(arguments: ["--level", "--threads"])
  func negativeNumberIsNamed(_ option: String) throws {
    let outcome = try Program.run(["convert", "in", "out", option, "-1"], in: WorkingFolder())
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("Error: \(option) must be 1 to "), "\(outcome.errors)")
  }

  @Test(arguments: [
    "train", "predict", "inspect", "show", "stats", "params", "verify", "diff", "digest", "report",
    "convert", "edit", "merge", "plot",
  ])
  func help(_ command: String) throws {
    let folder = try WorkingFolder()
    let help = try Program.run(["help", command], in: folder)
    #expect(help.status == 0)
    #expect(help.errors == "")
    #expect(help.output.contains("Exit status: 0 success; 1 "))
    #expect(help.output.contains("USAGE: ckpt \(command)"))
    #expect(try Program.run([command, "--help"], in: folder).output == help.output)
    // The line of usage alone is as long as its options are many.
    for line in help.output.split(separator: "\n") where !line.hasPrefix("USAGE") {
      #expect(line.count <= 80, "\(line)")
    }
  }

  @Test(arguments: [["--help"], ["--version"], []])
  func ofTheProgram(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments, in: WorkingFolder())
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(!outcome.output.isEmpty)
  }
}
