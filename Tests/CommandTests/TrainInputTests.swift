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
      (["--width", "65536", "--layers", "1000"], "MiB"),
    ])
  func number(_ options: [String], _ named: String) throws {
    try expectRefusal(options, named: named, in: WorkingFolder())
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

  @Test(arguments: ["missing/model.bin", ".", "model/", "file/model.bin", "/proc/model.bin"])
  func place(_ path: String) throws {
    let folder = try WorkingFolder()
    try folder.makeFolder("model")
    try folder.write("text", to: "file")
    try expectRefusal(["--out", path], named: path, in: folder)
  }

  private func expectRefusal(_ options: [String], named: String, in folder: WorkingFolder) throws {
    let before = try folder.names
    let outcome = try Program.run(["train", "--epochs", "1"] + options, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.contains(named), "\(outcome.errors)")
    #expect(try folder.names == before)
  }
}
