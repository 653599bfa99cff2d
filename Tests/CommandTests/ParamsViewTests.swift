import ModelAnatomy
import TestSupport
import Testing

/// What `ckpt params` shows on request: layers, arithmetic, memory, and what differs from a config.
@Suite struct ParamsViewTests {
  private func run(
    _ arguments: [String], in folder: WorkingFolder, status: Int32 = 0
  ) throws -> String {
    let outcome = try Program.run(["params"] + arguments, in: folder)
    #expect(outcome.status == status, "\(outcome.errors)")
    #expect(outcome.errors == "")
    return outcome.output
  }

  @Test func aLineALayer() throws {
    let output = try run(["--model", "gpt2", "--by", "layer"], in: WorkingFolder())
    let rows = output.split(separator: "\n").drop { !$0.hasPrefix("layer") }
    let names = rows.dropFirst().prefix { !$0.hasPrefix("total") }
      .compactMap { $0.split(separator: " ").first }
    #expect(
      names == ["transformer.wpe", "transformer.wte"]
        + (0..<12).map { "transformer.h.\($0)" } + ["transformer.ln_f"])
    #expect(rows.contains { $0.contains("7,087,872") && $0.hasPrefix("transformer.h.11 ") })
  }

  @Test func arithmetic() throws {
    let bert = try run(["--model", "bert-base", "--explain"], in: WorkingFolder())
    #expect(bert.contains("attention.query: 12 layers x (768 x 768 + 768) = 7,087,104\n"))
    #expect(bert.contains("dimensions, from the shapes: 12 encoder layers, width 768"))
    let gpt2 = try run(["--model", "gpt2", "--explain"], in: WorkingFolder())
    #expect(gpt2.contains("attention.qkv: 12 layers x (768 x 2304 + 2304) = 21,261,312\n"))
    #expect(gpt2.contains("of which query 7,087,104, key 7,087,104, value 7,087,104\n"))
    #expect(try !run(["--model", "gpt2"], in: WorkingFolder()).contains("12 layers x"))
  }

  /// The shares of a fused projection hang below it, and add up to it.
  @Test func fusedProjections() throws {
    let output = try run(["--model", "gpt2"], in: WorkingFolder())
    let lines = output.split(separator: "\n").map(String.init)
    let start = try #require(lines.firstIndex { $0.hasPrefix("│ ├ qkv ") })
    for (line, name) in zip(lines[(start + 1)...], ["├ query", "├ key", "└ value"]) {
      #expect(line.hasPrefix("│ │ \(name) ") && line.contains(" 7,087,104 "), "\(line)")
    }
    #expect(output.contains("attention.qkv: query, key and value are stored as one, shown split"))
    let report = try JSONParser.parse(run(["--model", "gpt2", "--json"], in: WorkingFolder()))
    let split = report["split"]?.items.filter { $0["component"] == .string("attention.query") }
    #expect(split?.first?["parameters"]?.integer == 7_087_104)
    #expect(report["byComponent"]?["attention.query"] == nil)
  }

  /// 80 blocks x 2 x 8 heads x 128 x 2 bytes for a token of Llama 3 70B.
  @Test func memory() throws {
    let arguments = ["--model", "llama-3-70b", "--context", "1000"]
    let report = try JSONParser.parse(run(arguments + ["--json"], in: WorkingFolder()))
    let memory = report["memory"]
    #expect(memory?["f32"]?.integer == 4 * 70_553_706_496)
    #expect(memory?["bf16"]?.integer == 2 * 70_553_706_496)
    #expect(memory?["bits4"]?.integer == 70_553_706_496 / 2)
    #expect(memory?["adamW"]?.integer == 16 * 70_553_706_496)
    #expect(memory?["keyValueCache"]?["elementsPerToken"]?.integer == 163_840)
    #expect(memory?["keyValueCache"]?["bytes"]?.integer == 327_680_000)
    let text = try run(arguments, in: WorkingFolder())
    #expect(text.contains("327.68 MB of keys and values in bf16, for 1,000 tokens"))
    let whisper = try run(["--model", "whisper-base", "--context", "448"], in: WorkingFolder())
    #expect(whisper.contains("448 tokens and 1,500"))
    #expect(try !run(["--model", "bert-base"], in: WorkingFolder()).contains("cache"))
  }

  @Test func everyDifferenceIsNamed() throws {
    let folder = try WorkingFolder()
    let model = try CatalogModel(named: "gpt2")
    var tensors = model.tensors.filter { $0.name != "transformer.h.3.ln_1.bias" }
    let place = try #require(tensors.firstIndex { $0.name == "transformer.wpe.weight" })
    tensors[place] = .floats("transformer.wpe.weight", 512, 768)
    tensors.append(.floats("surprise\u{202E}", 5))
    try SparseModel.write(tensors, to: "m", in: folder)
    try SparseModel.write(model.config, to: "c", in: folder)
    for description in [["--config", "c"], ["--model", "gpt2"]] {
      let text = try run(["m"] + description, in: folder, status: 2)
      #expect(text.contains("3 differences\n"))
      #expect(text.contains("  missing: transformer.h.3.ln_1.bias, 768\n"))
      #expect(text.contains("  unexpected: surprise\\u{202E}, 5\n"))
      #expect(
        text.contains("  other shape: transformer.wpe.weight is 512 x 768, should be 1024 x 768\n"))
      let report = try JSONParser.parse(run(["m", "--json"] + description, in: folder, status: 2))
      #expect(report["comparison"]?["differences"]?.items.count == 3)
      #expect(report["comparison"]?["expectedParameters"]?.integer == 124_439_808)
    }
  }

  /// A model of this project's, beside the dimensions that it was trained with, and others.
  @Test(arguments: [([], ["--untied-head"]), (["--tie-embeddings"], [])])
  func comparedWithDimensions(training: [String], options: [String]) throws {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder, training).status == 0)
    let inspected = try JSONParser.parse(
      Program.run(["inspect", "model.bin", "--json"], in: folder).output)
    let tokens = try #require(inspected["metadata"]?["ckpt.model.vocabularySize"]?.integer)
    let dimensions =
      [
        "--layers", "1", "--width", "8", "--heads", "2", "--vocabulary", "\(tokens)",
        "--positions", "8", "--final-normalization", "--head-bias",
      ] + options
    let text = try run(["model.bin"] + dimensions, in: folder)
    #expect(text.contains("equal: the file has every tensor of these dimensions, and no other"))
    _ = try run(["model.bin", "--gated"] + dimensions, in: folder, status: 2)
  }

  private static let configs = [
    "", "{", "[]", "3", "null", "\"model_type\"", "{\"model_type\":3}", "{\"a\":1e999}",
    "{\"model_type\":\"unheard-of\"}", "{\"model_type\":\"\\u001b[31mred\"}",
    "{\"model_type\":\"gpt2\"}",
    "{\"model_type\":\"gpt2\",\"n_embd\":-1}", "{\"model_type\":\"gpt2\",\"n_embd\":9e18}",
    "{\"model_type\":\"gpt2\",\"n_embd\":1,\"vocab_size\":1,\"n_positions\":1,\"n_layer\":1000000000}",
    String(repeating: "[", count: 100_000), String(repeating: "{\"a\":", count: 100_000),
    // As deep as a parser may just bear it that tries each kind of value in turn.
    String(repeating: "{\"a\":[", count: 252) + String(repeating: "]}", count: 252),
    "{\"model_type\":\"gpt2\",}", "{\"model_type\":\"gpt2\",\"model_type\":\"bert\"}",
    "\u{FEFF}{\"model_type\":\"gpt2\"}", "{\"m\0o\0del\":1}",
  ]

  @Test(arguments: configs)
  func wrongConfig(_ text: String) throws {
    let folder = try WorkingFolder()
    try folder.write(text, to: "config.json")
    let outcome = try Program.run(["params", "--config", "config.json"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.output == "")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.hasPrefix("Error: config.json: "), "\(outcome.errors)")
    #expect(outcome.errors.utf8.allSatisfy { $0 == 0x0A || $0 >= 0x20 }, "\(outcome.errors)")
  }

  /// Python writes numbers that JSON has not.
  @Test func numbersThatAreNotFiniteAreRead() throws {
    let folder = try WorkingFolder()
    let config = """
      {"model_type": "gpt2", "n_embd": 8, "n_layer": 1, "n_head": 2, "vocab_size": 10, "n_positions": 4,
       "attn_pdrop": Infinity, "time_step_limit": [0.0, Infinity, -Infinity, NaN]}
      """
    try folder.write(config, to: "config.json")
    #expect(try run(["--config", "config.json"], in: folder).contains("config.json: "))
  }

  @Test func anUnknownTypeIsToldFromThoseNear() throws {
    let folder = try WorkingFolder()
    try folder.write("{\"model_type\": \"mistrel\"}", to: "config.json")
    let outcome = try Program.run(["params", "--config", "config.json"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("the nearest names are mistral"), "\(outcome.errors)")
  }

  /// What is published beside the weights is read without being asked for, and said so.
  @Test func aConfigBesideTheFileIsRead() throws {
    let folder = try WorkingFolder()
    try folder.makeFolder("model")
    let tensors = try Blueprint(config: Self.mixture).tensors
    try SparseModel.write(tensors, to: "model/m", in: folder)
    try SparseModel.write(Self.mixture, to: "model/config.json", in: folder)
    let text = try run(["model/m"], in: folder)
    #expect(text.contains("read beside it: model/config.json"))
    #expect(text.contains("as 1 of 4 experts work on it"))
    try folder.write("{", to: "model/config.json")
    #expect(try !run(["model/m"], in: folder).contains("read beside it"))
  }

  private static let mixture: ModelConfig = [
    "model_type": "mixtral", "vocab_size": 30, "hidden_size": 8, "num_hidden_layers": 1,
    "num_attention_heads": 2, "num_key_value_heads": 2, "intermediate_size": 16,
    "num_local_experts": 4, "num_experts_per_tok": 1, "tie_word_embeddings": true,
  ]

  /// A guess is said to be one, with what it rests on.
  @Test func theWordThatDecidedIsShown() throws {
    let folder = try WorkingFolder()
    try SparseModel.write([.floats("net.0.to_q.weight", 8, 8)], to: "m", in: folder)
    #expect(try run(["m", "--explain"], in: folder).contains("attention.query by q"))
  }

  @Test func wrongConfigFile() throws {
    let folder = try WorkingFolder()
    try folder.makeFolder("folder")
    try SparseModel.write([.floats("a", 1 << 30)], to: "large", in: folder)
    for path in ["missing", "folder", "large"] {
      let outcome = try Program.run(["params", "--config", path], in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    }
  }

  @Test func anUnknownPresetListsAll() throws {
    let outcome = try Program.run(["params", "--model", "gpt9"], in: WorkingFolder())
    #expect(outcome.status == 64)
    #expect(outcome.isOneLineOfError)
    for preset in Preset.all { #expect(outcome.errors.contains(preset.name)) }
  }

  @Test func moreExpertsThanThereAre() throws {
    let outcome = try Program.run(
      ["params", "--model", "mixtral-8x7b", "--experts-per-token", "9"], in: WorkingFolder())
    #expect(outcome.status == 1)
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
  }

  /// Names that would steer a terminal, in every view.
  @Test(arguments: [[], ["--by", "layer"], ["--explain"], ["--model", "gpt2"]])
  func hostileNames(_ view: [String]) throws {
    let folder = try WorkingFolder()
    try SparseModel.write(
      [
        .floats("\u{1B}[31mred", 3), .floats("\u{202E}etirw.conv.weight", 3, 4, 5),
        .integers("line\nfeed", 2), .floats("transformer.h.0.attn.c_attn.\u{9B}weight", 4, 12),
        .floats("\u{2066}" + String(repeating: "long ", count: 100), 7),
      ], to: "m", in: folder)
    let output = try run(["m"] + view, in: folder, status: view.first == "--model" ? 2 : 0)
    for scalar in output.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(![.control, .format, .lineSeparator].contains(category))
    }
  }
}
