import CheckpointFormat
import Testing
import TestSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Training that begins with what was trained before, or with options from a file.
@Suite struct FurtherTrainingTests {
  private static let small = [
    "--width", "16", "--heads", "2", "--layers", "1", "--context", "8", "--batch", "4",
  ]

  private static func trained(in folder: borrowing WorkingFolder, _ more: [String] = []) throws {
    try folder.write(TinyTraining.text, to: "text.txt")
    let outcome = try Program.run(
      ["train", "--data", "text.txt", "--epochs", "1", "-o", "m.bin"] + small + more, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// The last held-out loss that a training printed.
  private static func loss(_ outcome: Outcome) throws -> Double {
    let epoch = try JSONParser.parse(outcome.output)["epochs"]?.items.last
    guard case .number(let digits) = epoch?["heldOutLoss"] else { return .nan }
    return Double(digits) ?? .nan
  }

  @Test func aModelIsTrainedFurther() throws {
    let folder = try WorkingFolder()
    try Self.trained(in: folder)
    let first = try Program.run(
      ["train", "--data", "text.txt", "--epochs", "1", "-o", "n.bin", "--json"] + Self.small,
      in: folder)
    let further = try Program.run(
      [
        "train", "--init", "m.bin", "--data", "text.txt", "--epochs", "1", "--batch", "4", "-o",
        "further.bin", "--json",
      ], in: folder)
    #expect(further.status == 0, "\(further.errors)")
    #expect(try Self.loss(further) < Self.loss(first))
    let reader = try CheckpointReader(path: FilePath("\(folder.path)/further.bin"))
    #expect(reader.index.metadata["ckpt.model.width"] == .integer(16))
  }

  @Test(
    arguments: [
      (["--width", "32"], "its width is 16, not 32; omit that option"),
      (["--data", "other.txt"], "'%' is not in this model's vocabulary: "),
      ([], "context"),
    ])
  func whatDoesNotFitIsRefused(_ options: [String], _ message: String) throws {
    let folder = try WorkingFolder()
    try Self.trained(in: folder)
    try folder.write(TinyTraining.text + "%", to: "other.txt")
    let before = try folder.read("m.bin")
    let data = options.isEmpty || options.contains("--data") ? [] : ["--data", "text.txt"]
    let outcome = try Program.run(
      ["train", "--init", "m.bin", "-o", "n.bin"] + data + options, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.isOneLineOfError && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try folder.names == ["m.bin", "other.txt", "text.txt"])
    #expect(try folder.read("m.bin") == before)
  }

  @Test func whatItStartsFromIsNotReplaced() throws {
    let folder = try WorkingFolder()
    try Self.trained(in: folder)
    let before = try folder.read("m.bin")
    let outcome = try Program.run(
      ["train", "--init", "m.bin", "--data", "text.txt", "-o", "m.bin"], in: folder)
    #expect(outcome.status == 1 && outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(try folder.read("m.bin") == before)
  }

  /// The file of a run says where its data is and, by its name, what it is to become.
  @Test func aRunIsContinuedByItsNameAlone() throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    let options = ["train", "--data", "text.txt", "-o", "fin.bin", "--epochs", "40"] + Self.small
    #expect(try Program.run(options, in: folder).status == 0)
    let whole = try folder.read("fin.bin")
    try folder.remove("fin.bin")
    let running = try Program.start(options + ["--metrics", "log"], in: folder)
    while running.isRunning, folder.size(of: "log") == 0 { usleep(300) }
    running.send(SIGINT)
    _ = running.finish()
    #expect(try folder.names.contains("fin.unfinished.bin"))
    let outcome = try Program.run(["train", "--resume", "fin.unfinished.bin"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("fin.bin") == whole)
    #expect(try !folder.names.contains("fin.unfinished.bin"))
  }

  @Test func optionsFromAFile() throws {
    let folder = try WorkingFolder()
    try Self.trained(in: folder)
    try folder.write(
      #"{"data": "text.txt", "epochs": 1, "width": 32, "heads": 2, "layers": 1, "context": 8, "#
        + #""batch": 4, "tie-embeddings": true, "delta": false, "out": "n.bin"}"#, to: "run.json")
    // What is typed counts, wherever it stands.
    let outcome = try Program.run(["train", "--width", "16", "--config", "run.json"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let metadata = try CheckpointReader(path: FilePath("\(folder.path)/n.bin")).index.metadata
    #expect(metadata["ckpt.model.width"] == .integer(16))
    #expect(metadata["ckpt.model.tiesEmbeddings"] == .boolean(true))
  }

  @Test(
    arguments: [
      (#"{"epoch": 1}"#, 64, "Unknown option '--epoch'"),
      ("[]", 1, "is not a JSON object of options"),
      (#"{"data": ["a"]}"#, 1, #""data" must be a string, a number, true or false"#),
      (#"{"epochs": "many"}"#, 64, "many"), ("{", 1, "[702 json]"),
    ])
  func anOptionFileThatIsWrong(_ text: String, _ status: Int32, _ message: String) throws {
    let folder = try WorkingFolder()
    try folder.write(text, to: "run.json")
    let outcome = try Program.run(["train", "--config", "run.json"], in: folder)
    #expect(outcome.status == status)
    #expect(outcome.isOneLineOfError && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try folder.names == ["run.json"])
  }
}
