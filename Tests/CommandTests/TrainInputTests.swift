import Testing

/// What cannot be trained is refused before the training, in one line, and nothing is saved.
@Suite struct TrainInputTests {
  @Test(
    arguments: [
      (["--epochs", "0"], "epochs"), (["--epochs", "9999999999999"], "epochs"),
      (["--width", "0"], "width"), (["--width", "9999999999999"], "width"),
      (["--width", "20", "--heads", "8"], "not divisible"), (["--heads", "0"], "heads"),
      (["--layers", "0"], "layers"), (["--layers", "9999999999999"], "layers"),
      (["--context", "0"], "context"), (["--context", "9999999999999"], "context"),
      (["--batch", "0"], "batch"), (["--batch", "9999999999999"], "batch"),
      (["--ff", "0"], "feed-forward"), (["--lr", "nan"], "learning rate"),
      (["--lr", "inf"], "learning rate"), (["--lr=-1"], "learning rate"),
      (["--dropout", "1"], "dropout"), (["--warmup", "2"], "warm-up"),
      (["--weight-decay", "-1"], "weight decay"), (["--clip", "-1"], "clip"),
      (["--keep", "0"], "--keep"), (["--save-every", "0"], "--save-every"),
    ])
  func number(_ options: [String], _ named: String) throws {
    try expectRefusal(options, named: named, status: 64, in: WorkingFolder())
  }

  @Test func tooLarge() throws {
    try expectRefusal(["--width", "65536", "--layers", "1000"], named: "MiB", in: WorkingFolder())
  }

  @Test(
    arguments: [
      ("no tab here\n", "line 1"), ("a\tb\nc\t\n", "line 2"), ("a\tb\tc\n", "line 1"),
      ("a\tb\n", "1 pairs"), (String(repeating: "a", count: 99) + "\tb\n", "context"),
      ("", "empty"),
    ])
  func pairs(_ text: String, _ named: String) throws {
    let folder = try WorkingFolder()
    try folder.write(text, to: "pairs")
    try expectRefusal(
      ["--architecture", "encoder-decoder", "--data", "pairs"], named: named, in: folder)
  }

  @Test(arguments: ["decoder-only", "encoder-only", "encoder-decoder"])
  func contextTooShortForTheTask(_ architecture: String) throws {
    try expectRefusal(
      ["--architecture", architecture, "--context", "8"], named: "context", in: WorkingFolder())
  }

  @Test(
    arguments: [
      ([], "empty"), (Array("short".utf8), "tokens"),
      (Array("valid, then ".utf8) + [0xFF] + Array(repeating: 0x61, count: 500), "UTF-8"),
      ([0xC3], "UTF-8"),
    ] as [([UInt8], String)])
  func text(_ bytes: [UInt8], _ named: String) throws {
    let folder = try WorkingFolder()
    try folder.write(bytes, to: "text")
    try expectRefusal(["--data", "text"], named: named, in: folder)
  }

  @Test(arguments: ["missing", "."])
  func noText(_ path: String) throws {
    try expectRefusal(["--data", path], named: path, in: WorkingFolder())
  }

  @Test(arguments: ["missing/model.bin", ".", "model", "file/model.bin", "/proc/model.bin"])
  func place(_ path: String) throws {
    let folder = try WorkingFolder()
    try folder.makeFolder("model")
    try folder.write("text", to: "file")
    try expectRefusal(["--out", path], named: path, in: folder)
  }

  private func expectRefusal(
    _ options: [String], named: String, status: Int32 = 1, in folder: WorkingFolder
  ) throws {
    let before = try folder.names
    let outcome = try Program.run(["train", "--epochs", "1"] + options, in: folder)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.contains(named), "\(outcome.errors)")
    #expect(try folder.names == before)
  }
}
