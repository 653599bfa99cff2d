import CheckpointFormat
import Testing
import TestSupport

/// Positions, normalization and presets of a model that is trained, and where its answers end.
@Suite struct ModelChoiceTests {
  @Test func theOriginalPapersModel() throws {
    let folder = try WorkingFolder()
    let trained = try TinyTraining.run(
      in: folder,
      [
        "--architecture", "decoder-only", "--positions", "sinusoidal", "--normalization", "both",
        "--json",
      ])
    #expect(trained.status == 0, "\(trained.errors)")
    let index = try CheckpointReader(path: FilePath("\(folder.path)/model.bin")).index
    #expect(index.metadata["ckpt.model.positions"] == .string("sinusoidal"))
    #expect(index.metadata["ckpt.model.normalization"] == .string("both"))
    #expect(index.tensor(named: "embedding.position.weight") == nil)
    #expect(
      index.tensor(named: "decoder.layers.0.feedForwardOutputNormalization.weight") != nil)
    let said = try Program.run(["predict", "model.bin", "the", "--length", "9"], in: folder)
    #expect(said.status == 0 && said.output.count == 13, "\(said)")
    // Names tell the same as the file's own labels.
    #expect(
      try Program.run(["convert", "model.bin", "named.safetensors"], in: folder).status == 0)
    for file in ["model.bin", "named.safetensors"] {
      let report = try JSONParser.parse(Program.run(["params", "--json", file], in: folder).output)
      #expect(report["parameters"] == (try JSONParser.parse(trained.output))["parameters"])
      #expect(!"\(report)".contains("\"other\""), "\(file)")
    }
    let other = try TinyTraining.run(
      in: folder, ["--init", "model.bin", "--positions", "learned", "-o", "other.bin"])
    #expect(other.status == 1)
    #expect(other.errors.contains("positions is sinusoidal, not learned"), "\(other.errors)")
  }

  @Test(arguments: [
    ("2017-base", "63,"), ("2017-big", "214,"), ("gpt2", "124,"), ("gpt2-medium", "354,"),
    ("gpt2-large", "774,"), ("gpt2-xl", "1,557,"), ("bert-base", "108,"), ("bert-large", "334,"),
  ])
  func presetsSayWhatTheyNeed(_ preset: String, millions: String) throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(["train", "--preset", preset, "--dry-run"], in: folder)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("; \(millions)"), "\(outcome.output)")
    #expect(outcome.output.contains("memory: about "))
    #expect(try folder.names == [])
  }

  @Test func aPresetIsTrainedWhereItFits() throws {
    let folder = try WorkingFolder()
    let outcome = try TinyTraining.run(
      in: folder, ["--preset", "2017-base", "--architecture", "decoder-only", "--json"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("2017-base (Vaswani et al., 2017, table 3): "))
    let index = try CheckpointReader(path: FilePath("\(folder.path)/model.bin")).index
    #expect(index.metadata["ckpt.model.width"] == .integer(8))
    #expect(index.metadata["ckpt.model.normalization"] == .string("post"))
    let large = try TinyTraining.run(
      in: folder, ["--preset", "gpt2-xl", "--width", "65536", "--layers", "1024", "-o", "n.bin"])
    #expect(large.status == 1)
    #expect(large.errors.contains("choose a smaller model, batch or context"), "\(large.errors)")
  }

  /// The built-in task's answers end with a full stop, which the file says; a text goes on.
  @Test func answersEndWhereTheTaskDoes() throws {
    let folder = try WorkingFolder()
    let trained = try Program.run(
      [
        "train", "--width", "8", "--heads", "2", "--layers", "1", "--epochs", "1", "--batch", "64",
        "--context", "32", "--lr", "0.02", "-o", "m.bin",
      ], in: folder)
    #expect(trained.status == 0, "\(trained.errors)")
    let said = try Program.run(["predict", "m.bin", "leni backwards is "], in: folder)
    let endless = try Program.run(
      ["predict", "m.bin", "leni backwards is ", "--stop", ""], in: folder)
    #expect(endless.output.hasPrefix(said.output.dropLast()))
    #expect(endless.output.count == 219)
    if said.output.count < 219 { #expect(said.output.hasSuffix(".\n"), "\(said.output)") }
    let index = try CheckpointReader(path: FilePath("\(folder.path)/m.bin")).index
    #expect(index.metadata["ckpt.model.end"] == .string("."))
  }
}
