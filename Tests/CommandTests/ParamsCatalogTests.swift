import ModelAnatomy
import TestSupport
import Testing

/// Published models at full size: from a file of their names and shapes, from their config, from a preset.
@Suite struct ParamsCatalogTests {
  /// One of each kind; all are counted in CatalogTests and BlueprintTests, which start no program.
  private static let some = CatalogModel.all.filter {
    ["bert-base-uncased", "gpt2", "mixtral-8x7b", "t5-small", "whisper-base", "silero-vad"]
      .contains($0.name)
  }

  @Test func catalogIsThere() { #expect(Self.some.count == 6) }

  @Test(arguments: some)
  func fromAFile(_ model: CatalogModel) throws {
    let folder = try WorkingFolder()
    try SparseModel.write(model.tensors + model.buffers, to: "m", in: folder)
    let report = try json(["m"], in: folder)
    #expect(report["parameters"]?.integer == model.parameters)
    let buffers = model.buffers.reduce(0) { $0 + $1.elements }
    #expect(report["elementsInFile"]?.integer == model.parameters + buffers)
    #expect(report["excluded"]?.items.count == model.buffers.count)
    if model.name != "silero-vad" {
      #expect(report["unrecognized"] == .array([]))
      #expect(report["byComponent"]?["other"] == nil)
      #expect(report["families"]?.items.count == 1)
    }
  }

  /// The same number and the same tree, from the config alone; and the two compared, no difference.
  @Test(arguments: some.filter { !$0.config.values.isEmpty })
  func fromAConfig(_ model: CatalogModel) throws {
    let folder = try WorkingFolder()
    try SparseModel.write(model.tensors, to: "m", in: folder)
    try SparseModel.write(model.config, to: "config.json", in: folder)
    let described = try json(["--config", "config.json"], in: folder)
    #expect(described["parameters"]?.integer == model.parameters)
    let stored = try json(["m"], in: folder)
    // A config tells more: windows of attention, experts at work, ties; and a file how it stores weights.
    let more = ["possibleTies", "active", "storage", "memory", "operations", "tensors", "config"]
    for key in stored.keys where !more.contains(key) {
      #expect(described[key] == stored[key], "\(key)")
    }
    #expect(described["memory"]?["adamW"] == stored["memory"]?["adamW"])
    let trees = try [["--config", "config.json"], ["m"]].map { try tree($0, in: folder) }
    #expect(trees[0] == trees[1])
    let compared = try json(["m", "--config", "config.json"], in: folder)
    #expect(compared["comparison"]?["equal"] == .boolean(true))
    #expect(compared["comparison"]?["differences"] == .array([]))
  }

  @Test(arguments: [
    ("gpt3", 174_604_259_328), ("t5-3b", 2_851_598_336), ("transformer-big", 214_245_376),
  ])
  func fromAPreset(_ name: String, parameters: Int) throws {
    let report = try json(["--model", name], in: WorkingFolder())
    #expect(report["parameters"]?.integer == parameters)
    #expect(report["unrecognized"] == .array([]))
  }

  @Test func fromDimensions() throws {
    let gpt3 = [
      "--layers", "96", "--width", "12288", "--heads", "96", "--vocabulary", "50257",
      "--positions", "2048", "--final-normalization",
    ]
    let report = try json(gpt3, in: WorkingFolder())
    #expect(report["parameters"]?.integer == 174_604_259_328)
    let llama = [
      "--layers", "126", "--width", "16384", "--heads", "128", "--vocabulary", "128256",
      "--key-value-heads", "8", "--feed-forward", "53248", "--gated", "--no-biases",
      "--rms-normalization", "--final-normalization", "--untied-head",
    ]
    #expect(try json(llama, in: WorkingFolder())["parameters"]?.integer == 405_853_388_800)
  }

  /// Whatever the numbers, no line of the tree is longer than a terminal of 80 columns.
  @Test(
    arguments: ["llama-3.1-405b", "mixtral-8x22b", "whisper-large-v3"],
    [[], ["--by", "layer"], ["--explain"]])
  func fitsTheTerminal(_ name: String, view: [String]) throws {
    let outcome = try Program.run(
      ["params", "--model", name, "--context", "8192"] + view, in: WorkingFolder())
    #expect(outcome.status == 0)
    for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    // The long names of some layers leave no room for bars; the tree always does.
    #expect(outcome.output.contains("█") || view == ["--by", "layer"])
  }

  private func json(_ arguments: [String], in folder: WorkingFolder) throws -> JSON {
    let outcome = try Program.run(["params", "--json"] + arguments, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try JSONParser.parse(outcome.output)
  }

  private func tree(_ arguments: [String], in folder: WorkingFolder) throws -> [Substring] {
    let outcome = try Program.run(["params"] + arguments, in: folder)
    let lines = outcome.output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("part ") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("total ") })
    return Array(lines[start...end])
  }
}
