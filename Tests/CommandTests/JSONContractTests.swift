import Testing
import TestSupport

/// The keys and types that programs rely on.
@Suite struct JSONContractTests {
  private static let tensor: JSONShape = .object(
    [
      "name": .text, "layer": .text, "stack": .text, "component": .text, "role": .text,
      "dtype": .text, "shape": .list(.integer), "parameters": .integer, "bytes": .integer,
      "storedBytes": .integer, "codec": .text, "offset": .integer, "group": .text,
      "elements": .integer, "recognized": .text,
    ],
    optional: [
      "depth": .integer, "recognizedBy": .text, "modality": .text, "file": .text, "tiedTo": .text,
      "base": .text, "entropyBytes": .integer,
      "partOf": .text, "part": .text, "adapts": .text,
      "packedWeight": .object(
        [
          "name": .text, "scheme": .text, "shape": .list(.integer), "isShapeKnown": .boolean,
          "bits": .number, "bytes": .integer,
        ], optional: ["groupSize": .integer, "assumption": .text]),
    ])

  private static let inspection: JSONShape = .object([
    "format": .text, "formatVersion": .optional(.integer), "bytes": .integer,
    "metadata": .dictionary(.anything), "tensors": .list(tensor),
    "totals": .object([
      "tensors": .integer, "parameters": .integer, "elements": .integer, "bytes": .integer,
      "storedBytes": .integer,
    ]),
  ])

  private static let part: JSONShape = .object([
    "parameters": .integer, "weights": .integer, "biases": .integer, "tensors": .integer,
  ])

  private static let place: JSONShape = .object([
    "stack": .text, "component": .text, "parameters": .integer, "weights": .integer,
    "biases": .integer, "tensors": .integer,
  ])

  private static let layer: JSONShape = .object(
    [
      "name": .text, "stack": .text, "parameters": .integer, "weights": .integer,
      "biases": .integer, "tensors": .integer, "byComponent": .dictionary(part),
    ], optional: ["depth": .integer])

  private static let memory: JSONShape = .object(
    [
      "f32": .integer, "bf16": .integer, "bits8": .integer, "bits4": .integer, "adamW": .integer,
      "adamWMixed": .integer, "adamWMixedGradients32": .integer, "adamWBf16": .integer,
      "adamW8Bits": .integer,
    ],
    optional: [
      "context": .integer, "source": .integer,
      "keyValueCache": .object(
        [
          "elementsPerToken": .integer, "elementsPerSourcePosition": .integer,
          "windowedBlocks": .integer, "latentBlocks": .integer,
        ],
        optional: ["bytes": .integer]),
      "recurrentState": .object(["elements": .integer, "layers": .integer, "bytes": .integer]),
    ])

  private static let storage: JSONShape = .object([
    "bytes": .integer, "bitsPerParameter": .number,
    "formats": .list(
      .object(
        [
          "format": .text, "isPacked": .boolean, "bits": .number, "tensors": .integer,
          "parameters": .integer, "bytes": .integer, "bitsPerParameter": .number,
        ], optional: ["groupSize": .integer, "assumption": .text])),
  ])

  private static let operations: JSONShape = .object(
    ["matrices": .integer, "encoderMatrices": .integer],
    optional: ["attentionPerTokenSeen": .integer, "total": .integer])

  private static let comparison: JSONShape = .object([
    "equal": .boolean, "expectedParameters": .integer, "renamed": .integer,
    "differences": .list(
      .object(
        ["kind": .text, "name": .text],
        optional: ["expected": .list(.integer), "found": .list(.integer)])),
  ])

  private static let tally: JSONShape = .object(
    [
      "parameters": .integer, "weights": .integer, "biases": .integer, "elementsInFile": .integer,
      "byStack": .dictionary(part), "byComponent": .dictionary(part),
      "excluded": .list(.object(["name": .text, "elements": .integer, "reason": .text])),
      "families": .list(.text), "byPlace": .list(place), "split": .list(place),
      "byAdapted": .list(place),
      "byLayer": .list(layer), "otherByKind": .dictionary(part), "unrecognized": .list(.text),
      "fixed": .dictionary(.text), "isLowerBound": .boolean, "unknownPacking": .list(.text),
      "possibleTies": .list(.object(["head": .text, "embedding": .text])),
      "dimensions": .dictionary(.integer),
      "recognition": .object([
        "recognized": .integer, "inferred": .integer, "unrecognized": .integer,
      ]),
      "byModality": .dictionary(part),
      "tensors": .list(
        .object(
          ["name": .text, "component": .text, "recognized": .text],
          optional: ["recognizedBy": .text])),
      "explanation": .list(
        .object(["stack": .text, "component": .text, "arithmetic": .text, "parameters": .integer])),
    ],
    optional: [
      "config": .text,
      "preset": .object(
        ["name": .text, "published": .text, "stated": .text, "source": .text]),
      "memory": memory, "comparison": comparison, "storage": storage, "operations": operations,
      "active": .object(
        ["experts": .integer, "parametersPerExpert": .integer, "parametersOfRest": .integer],
        optional: [
          "expertsPerToken": .integer, "parameters": .integer,
          "parametersWithoutEmbedding": .integer,
        ]),
    ])

  private static let verification: JSONShape = .object([
    "ok": .boolean,
    "damage": .list(
      .object([
        "code": .text, "tensor": .optional(.text), "chunk": .optional(.integer),
        "offset": .optional(.integer), "message": .text,
      ])),
  ])

  private static let conversion: JSONShape = .object([
    "path": .text, "format": .text, "tensors": .integer, "tensorBytes": .integer,
    "bytesRead": .integer, "bytesWritten": .integer, "leftOutTensors": .list(.text),
    "leftOutMetadata": .list(.text), "takenOver": .list(.text), "files": .list(.text),
    "replaced": .list(.text),
  ])

  /// What `train` promises at least; more may come.
  private static let training = [
    "architecture", "parameters", "scoreName", "trivialScore", "epochs", "samples",
    "tokensPerSecond", "path", "bytes",
  ]

  private static let inspectKeys = [
    "format", "formatVersion", "bytes", "metadata", "tensors", "totals",
  ]

  /// Every third, because each takes several processes.
  @Test(arguments: Fixture.validNames.enumerated().filter { $0.offset % 3 == 0 }.map(\.element))
  func ofFixture(_ name: String) throws {
    try check(Fixture.valid(name), in: WorkingFolder())
  }

  @Test func ofSafetensors() throws {
    let folder = try WorkingFolder()
    try folder.write(
      Samples.safetensors(12, metadata: #""__metadata__":{"a\n":"\"\\\u0001é"},"#), to: "m")
    let inspected = try check("m", in: folder)
    #expect(inspected["format"] == .string("safetensors"))
    #expect(inspected["formatVersion"] == .null)
    #expect(inspected["metadata"] == .object([.init(key: "a\n", value: .string("\"\\\u{1}é"))]))
    #expect(inspected["totals"]?["bytes"] == .number("48"))
  }

  @Test(arguments: ["mixtral-8x7b", "whisper-base", "transformer-base", "gpt2"])
  func ofPreset(_ name: String) throws {
    for more in [[], ["--context", "100"]] {
      Self.tally.check(
        try json(["params", "--json", "--model", name] + more, in: WorkingFolder()))
    }
  }

  @Test func ofComparison() throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(
      ["params", "--json", Fixture.valid("tiny"), "--model", "bert-base"], in: folder)
    #expect(outcome.status == 2)
    let report = try JSONParser.parse(outcome.output)
    Self.tally.check(report)
    #expect(report["comparison"]?["equal"] == .boolean(false))
  }

  @Test func ofTrainedModel() throws {
    let folder = try WorkingFolder()
    let trained = try TinyTraining.run(in: folder, ["--json"])
    #expect(trained.status == 0, "\(trained.errors)")
    let report = try JSONParser.parse(trained.output)
    #expect(Set(Self.training).isSubset(of: report.keys))
    let inspected = try check("model.bin", in: folder)
    #expect(report["bytes"] == inspected["bytes"])
    #expect(report["parameters"] == inspected["totals"]?["parameters"])
    #expect(report["epochs"]?.items.count == 1)
    #expect(report["path"] == .string("model.bin"))
  }

  @Test(arguments: ["out.safetensors", "out.ckpt"])
  func ofConversion(_ target: String) throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(
      ["convert", "--json", Fixture.valid("tiny"), target], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try JSONParser.parse(outcome.output)
    Self.conversion.check(report)
    #expect(report["bytesWritten"]?.integer == (try folder.read(target)).count)
    #expect(report["bytesRead"]?.integer == (try Fixture.bytes(Fixture.valid("tiny"))).count)
    #expect(report["path"] == .string(target))
  }

  /// Checks the three commands that look into a file; gives what `inspect` says.
  @discardableResult
  private func check(_ file: String, in folder: WorkingFolder) throws -> JSON {
    let inspected = try json(["inspect", "--json", file], in: folder)
    Self.inspection.check(inspected)
    #expect(Set(inspected.keys) == Set(Self.inspectKeys))
    let tallied = try json(["params", "--json", file], in: folder)
    Self.tally.check(tallied)
    #expect(tallied["parameters"] == inspected["totals"]?["parameters"])
    for parts in ["byStack", "byComponent"] {
      let sum = tallied[parts]?.keys.reduce(0) {
        $0 + (tallied[parts]?[$1]?["parameters"]?.integer ?? .min / 100)
      }
      #expect(sum == tallied["parameters"]?.integer, "\(parts)")
    }
    let verified = try json(["verify", "--json", file], in: folder)
    Self.verification.check(verified)
    #expect(verified["ok"] == .boolean(true))
    #expect(verified["damage"] == .array([]))
    return inspected
  }

  private func json(_ arguments: [String], in folder: WorkingFolder) throws -> JSON {
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors == "")
    #expect(outcome.output.hasSuffix("}\n"))
    return try JSONParser.parse(outcome.output)
  }
}
