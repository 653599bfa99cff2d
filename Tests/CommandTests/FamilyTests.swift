import CheckpointFormat
import Testing
import TestSupport

/// The three families from training to answer.
@Suite struct FamilyTests {
  private static let options = [
    "--width", "8", "--heads", "2", "--layers", "1", "--ff", "16", "--epochs", "1", "--batch", "64",
    "--lr", "0.02",
  ]
  private static let families = ["decoder-only", "encoder-only", "encoder-decoder"]

  private static func train(_ more: [String], in folder: WorkingFolder) throws -> Outcome {
    try Program.run(["train"] + options + more, in: folder)
  }

  /// What `ckpt train --json` printed for each family's own task, and the model.
  private static let trained = Result {
    try families.map { family in
      let folder = try WorkingFolder()
      // The puzzles need no longer one.
      let context = family == "encoder-decoder" ? [] : ["--context", "32"]
      let outcome = try train(["--architecture", family, "--json"] + context, in: folder)
      return (outcome, try folder.read("model.bin"))
    }
  }

  static func trained(_ family: String) throws -> (outcome: Outcome, model: [UInt8]) {
    try trained.get()[#require(families.firstIndex(of: family))]
  }

  @Test(arguments: families)
  func learnsItsTask(_ family: String) throws {
    let (outcome, model) = try Self.trained(family)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try JSONParser.parse(outcome.output)
    #expect(report["architecture"]?.text == family)
    #expect(report["samples"]?.items.count == 3)
    let epoch = try #require(report["epochs"]?.items.last)
    guard case .number(let loss)? = epoch["heldOutLoss"] else {
      Issue.record("no loss")
      return
    }
    // A guess of any letter alike is log 24 = 3.2, or log 48 = 3.9 for dates.
    #expect(try #require(Double(loss)) < 2.9)
    let index = try CheckpointReader(source: MemorySource(model)).index
    let stacks: [String: Set<String>] = [
      "decoder-only": ["decoder"], "encoder-only": ["encoder"],
      "encoder-decoder": ["encoder", "decoder", "shared"],
    ]
    #expect(Set(index.tensors.map(\.description.labels.stack)) == stacks[family])
    let hasCrossAttention = index.tensors.contains { $0.name.contains("crossAttention") }
    #expect(hasCrossAttention == (family == "encoder-decoder"))
  }

  @Test(arguments: families)
  func predicts(_ family: String) throws {
    let folder = try WorkingFolder()
    try folder.write(Self.trained(family).model, to: "model.bin")
    let text =
      ["decoder-only": "leni bac", "encoder-only": "leni _ac"][family] ?? "7 July 1999"
    let plain = try Program.run(["predict", "model.bin", text, "--length", "5"], in: folder)
    #expect(plain.status == 0, "\(plain.errors)")
    let json = try Program.run(
      [
        "predict", "model.bin", text, "--length", "5", "--json", "--logits", "--threads", "1",
      ], in: folder)
    let report = try JSONParser.parse(json.output)
    let output = try #require(report["output"]?.text)
    #expect(plain.output == (family == "decoder-only" ? text : "") + output + "\n")
    #expect(report["inputTokens"]?.items.count == text.count)
    let places = report["decoderTokens"]?.items.count ?? text.count
    let logits = try #require(report["logits"]?.items)
    #expect(logits.count == places)
    let vocabulary = ["decoder-only": 23, "encoder-only": 24][family] ?? 48
    #expect(logits.allSatisfy { $0.items.count == vocabulary })
    if family == "encoder-only" {
      #expect(output.count == text.count && output.hasPrefix("leni ") && output.hasSuffix("ac"))
    }
    let drawn = try ["1", "1", "2"].map { seed in
      try Program.run(
        ["predict", "model.bin", text, "--temperature", "3", "--seed", seed, "--length", "30"],
        in: folder
      ).output
    }
    #expect(drawn[0] == drawn[1])
    if family == "decoder-only" { #expect(drawn[0] != drawn[2]) }
  }

  @Test func refusesWhatAModelCannotAnswer() throws {
    let folder = try WorkingFolder()
    _ = try TinyTraining.run(in: folder)
    try folder.write(Samples.checkpoint(), to: "other")
    for (arguments, named) in [
      (["model.bin", "ä"], "'ä' is not in this model's vocabulary: "),
      (["model.bin", ""], "empty"), (["other", "a"], "other"),
      (["missing", "a"], "missing"),
    ] {
      let outcome = try Program.run(["predict"] + arguments, in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.isOneLineOfError && outcome.errors.contains(named), "\(outcome.errors)")
    }
  }

  @Test func readsStandardInput() throws {
    let folder = try WorkingFolder()
    _ = try TinyTraining.run(in: folder)
    let given = try Program.run(["predict", "model.bin", "the cat", "--length", "9"], in: folder)
    let piped = try Program.shell(
      "printf 'the cat' | \"$CKPT\" predict model.bin - --length 9", in: folder)
    #expect(given.status == 0)
    #expect(piped.output == given.output)
    let wrong = try Program.shell("printf '\\377' | \"$CKPT\" predict model.bin -", in: folder)
    #expect(wrong.status == 1)
    #expect(wrong.errors.contains("UTF-8"))
  }

  @Test func learnsSomebodysPairs() throws {
    let folder = try WorkingFolder()
    let lines = (0..<400).map { "\($0)\t\(String(String($0).reversed()))\r\n" }.joined()
    try folder.write(lines, to: "pairs.tsv")
    let outcome = try Self.train(
      ["--architecture", "encoder-decoder", "--data", "pairs.tsv", "--context", "8"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("training on pairs.tsv"))
    // Three attentions of four projections, 8 x 8 + 8 each; two feed-forwards of 8 x 16 + 16 and 16 x 8 + 8.
    for line in ["864 parameters (", "560 parameters ("] {
      #expect(outcome.output.contains("  \(line)"))
    }
    #expect(outcome.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test(arguments: ["decoder-only", "encoder-only"])
  func learnsSomebodysText(_ family: String) throws {
    let folder = try WorkingFolder()
    try folder.write(String(repeating: "où est le chat ? ici. ", count: 40), to: "text.txt")
    let outcome = try Self.train(
      [
        "--architecture", family, "--data", "text.txt", "--context", "16", "--activation", "gelu",
        "--normalization", "post", "--tie-embeddings", "--dropout", "0.1",
      ], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let index = try CheckpointReader(path: FilePath(folder.path + "/model.bin")).index
    #expect(index.tied.map(\.name) == ["head.weight"])
    #expect(index.metadata["ckpt.model.normalization"] == .string("post"))
  }
}
