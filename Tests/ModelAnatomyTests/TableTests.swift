import Testing

@testable import ModelAnatomy

/// Tables of architectures: how they are read, and what they give.
struct TableTests {
  @Test func everyTableIsRead() throws {
    let library = TableLibrary.shared
    for (position, text) in library.texts.enumerated() {
      guard let table = library.table(at: position) else {
        #expect(throws: Never.self) { try TableParser.parse(text) }
        Issue.record("\(text.prefix(40)) is like no table")
        continue
      }
      #expect(!table.name.isEmpty)
      #expect(!table.body.isEmpty)
    }
  }

  @Test func theIndexIsOfTheseTables() {
    #expect(FamilyLibrary.shared.tails == TableNames(of: TableLibrary.shared.texts))
  }

  /// An architecture that nobody has built: one text, and no code.
  private static let invented = """
    # Comments are not read.
    architecture invented
    stack decoder
    natural ForCausalLM
    type invented
    type invented-small  n_heads = 2
    default n_heads = 4
    default head_dim = width / n_heads
    let queries = n_heads * head_dim

    model base.
      tokens.weight  [vocab_size, width]  embedding.token
      blocks.{n < n_blocks}.
        mixer.ask.weight    [queries, width]  attention.query
        mixer.ask.bias      [queries]         attention.query  if use_bias
        mixer.{tell,say}.weight  [width, queries]  attention.value
        inner.  if n < dense
          up.weight    [4 * width, width]  feedForward.up
        inner.  if n >= dense
          pool.{e < n_pool}.up.weight  [2 * width, width]  expert.gate+expert.up
          choose.bias    [n_pool]  buffer "a balance"

    head ForCausalLM
      out.weight  [vocab_size, width]  head  tied base.tokens.weight when tie
    head ForSequenceClassification
      judge.weight  [num_labels, width]  head
    """

  private static let config: ModelConfig = [
    "model_type": "invented", "vocab_size": 100, "width": 8, "n_blocks": 3, "dense": 1, "n_pool": 2,
    "use_bias": true,
  ]

  @Test func oneTextTeachesAnArchitecture() throws {
    let library = try TableLibrary(texts: [Self.invented])
    let tensors = try TableExpansion.tensors(of: Self.config, in: library)
    let shapes = Dictionary(uniqueKeysWithValues: tensors.map { ($0.name, $0.shape) })
    #expect(shapes["base.tokens.weight"] == [100, 8])
    #expect(shapes["base.blocks.2.mixer.ask.weight"] == [8, 8])
    #expect(shapes["base.blocks.0.mixer.say.weight"] == [8, 8])
    #expect(shapes["base.blocks.0.inner.up.weight"] == [32, 8])
    #expect(shapes["base.blocks.2.inner.pool.1.up.weight"] == [16, 8])
    #expect(shapes["base.blocks.0.inner.pool.1.up.weight"] == nil)
    #expect(shapes["out.weight"] == [100, 8])
    #expect(tensors.count == 1 + 3 * 4 + 1 + 2 * 2 + 1)
    let family = try #require(FamilyLibrary(library).family(at: 0))
    let keys = Set(family.rules.map(\.pattern))
    #expect(keys.contains("blocks.{n}.inner.pool.{e}.up.weight"))
    #expect(keys.contains("blocks.{n}.mixer.tell.weight"))
  }

  @Test(arguments: [
    ("InventedForSequenceClassification", "judge.weight", true),
    ("InventedForSequenceClassification", "out.weight", false),
    ("InventedModel", "tokens.weight", true), ("InventedModel", "out.weight", false),
  ])
  func theClassTellsTheHead(name: String, tensor: String, isThere: Bool) throws {
    let library = try TableLibrary(texts: [Self.invented])
    var config = Self.config
    config.values["architectures"] = .list([.string(name)])
    let tensors = try TableExpansion.tensors(of: config, in: library)
    #expect(tensors.contains { $0.name == tensor } == isThere)
  }

  @Test func defaultsOfATypeGoBeforeThoseOfTheTable() throws {
    let library = try TableLibrary(texts: [Self.invented])
    var config = Self.config
    config.values["model_type"] = "invented-small"
    config.values["head_dim"] = 5
    config.values["tie"] = true
    let tensors = try TableExpansion.tensors(of: config, in: library)
    #expect(
      tensors.contains { $0.name == "base.blocks.0.mixer.ask.weight" && $0.shape == [10, 8] })
    #expect(!tensors.contains { $0.name == "out.weight" })
  }

  @Test func aMissingKeyIsNamed() throws {
    let library = try TableLibrary(texts: [Self.invented])
    var config = Self.config
    config.values["width"] = nil
    #expect(throws: ConfigError.missing(key: "width")) {
      try TableExpansion.tensors(of: config, in: library)
    }
  }

  @Test func modelsStandInModels() throws {
    let outer = """
      architecture pair
      type pair
      model ""
        left.: invented in left_config  @vision @encoder
        right.: auto(invented) in right_config as ForCausalLM
        between.weight  [left_config.width, right_config.width]  projector
      """
    let library = try TableLibrary(texts: [Self.invented, outer])
    let inner = ConfigValue.object(Self.config.values)
    let tensors = try TableExpansion.tensors(
      of: ["model_type": "pair", "left_config": inner, "right_config": inner], in: library)
    let names = Set(tensors.map(\.name))
    #expect(names.contains("left.tokens.weight"))
    #expect(!names.contains("left.out.weight"))
    #expect(names.contains("right.base.tokens.weight"))
    #expect(names.contains("right.out.weight"))
    #expect(names.contains("between.weight"))
  }

  @Test(arguments: [
    ("2 + 3 * 4", 14), ("(2 + 3) * 4", 20), ("-7 / 2", -4), ("2 ^ 5", 32), ("7 % 3", 1),
    ("a * 2.5", 25), ("len(list) + list[-1]", 6), ("sum(list)", 6), ("max(a, 3)", 10),
    ("ceil(a, 4)", 3), ("multiple(a, 4)", 12), ("1 if a == 10 else 2", 1), ("b or 7", 7),
    ("a in [1, 10]", 1), ("a not in [1, 10]", 0), ("inner.depth", 4), ("has(b)", 0), ("log2(a)", 3),
    ("3 - 2 - 1", 0), ("not b and a > 9", 1),
  ])
  func expressions(text: String, value: Int) throws {
    let config: ModelConfig = ["a": 10, "list": .list([1, 2, 3]), "inner": .object(["depth": 4])]
    let scope = ConfigScope(config, table: ArchitectureTable(), modelType: "", head: "")
    var scanner = LineScanner(text)
    let expression = try scanner.expression()
    #expect(scanner.isAtEnd)
    #expect(try scope.value(of: expression).asInteger == value)
  }

  @Test(arguments: [
    ("architecture a\nmodel x.\n  y [1] nothing", 3, "no component is called nothing"),
    ("architecture a\n  y [1] head", 2, "before model or head"),
    ("architecture a\nmodel x.\n  y.{n < 2.z [1] head", 3, "is not closed"),
    ("architecture a\nmodel x.\n  y [1, head", 3, "expected"),
    ("architecture a\nmodel x.\n  y [1] head if", 3, "expected a value"),
    ("architecture a\nwhat", 2, "no keyword is called what"),
    ("model x.", 1, "no line architecture"),
    ("architecture a\nmodel x.\n  y [1] head @middle", 3, "no stack or modality"),
  ])
  func mistakesAreFoundWithTheirLine(text: String, line: Int, problem: String) throws {
    let error = #expect(throws: TableError.self) { try TableParser.parse(text) }
    #expect(error?.line == line)
    #expect(error?.problem.contains(problem) == true, "\(error?.problem ?? "")")
  }

  @Test func deepNestingIsRefused() {
    let text = "architecture a\nlet b = " + String(repeating: "(", count: 10_000)
    #expect(throws: TableError.self) { try TableParser.parse(text) }
  }

  @Test func keysThatDependOnThemselvesAreRefused() throws {
    let library = try TableLibrary(texts: [
      "architecture a\ntype a\ndefault b = c\ndefault c = b\nmodel \"\"\n  d [b] head"
    ])
    #expect(throws: ConfigError.self) {
      try TableExpansion.tensors(of: ["model_type": "a"], in: library)
    }
  }
}

extension ConfigValue {
  var asInteger: Int? { Arithmetic.integer(self) }
}
