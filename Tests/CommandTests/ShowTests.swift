import CheckpointFormat
import Testing
import TestSupport

/// `ckpt show` and `ckpt stats`: values and what they are like.
@Suite struct ShowTests {
  /// Numbers 0 to 11 in rows of four, NaN and infinity, large integers, and a tensor of quantized blocks.
  private static func folder() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    let numbers = (0..<12).flatMap { bytes(Float($0).bitPattern) }
    try writer.add(
      TensorDescription(name: "w", dataType: .f32, shape: [3, 4]), bytes: numbers.rawSpan)
    let special = [Float.nan, .infinity, 0, -1].flatMap { bytes($0.bitPattern) }
    try writer.add(
      TensorDescription(name: "odd[1]", dataType: .f32, shape: [4]), bytes: special.rawSpan)
    let ids = [Int64.max, .min].flatMap { bytes(UInt64(bitPattern: $0)) }
    try writer.add(TensorDescription(name: "ids", dataType: .i64, shape: [2]), bytes: ids.rawSpan)
    let type = try DataType(name: "ggml.q8_0", elementsPerBlock: 32, bytesPerBlock: 34)
    try writer.add(
      TensorDescription(name: "q", dataType: type, shape: [32]),
      bytes: [UInt8](repeating: 1, count: 34).rawSpan)
    try writer.tie("tied", labels: TensorLabels(), to: "w")
    try writer.finish()
    try folder.write(sink.bytes, to: "m")
    return folder
  }

  private static func bytes<Bits: FixedWidthInteger>(_ value: Bits) -> [UInt8] {
    (0..<Bits.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> Bits(8 * $0)) }
  }

  private static let statistics: JSONShape = .object(
    ["count": .integer, "zeros": .integer, "nan": .integer, "infinite": .integer, "norm": .number],
    optional: [
      "smallest": .number, "largest": .number, "mean": .number, "standardDeviation": .number,
    ])

  private static let shown: JSONShape = .object(
    ["name": .text, "dtype": .text, "shape": .list(.integer), "sliceShape": .list(.integer)],
    optional: [
      "values": .list(.anything), "statistics": statistics,
      "histogram": .object(["lowest": .number, "highest": .number, "counts": .list(.integer)]),
    ])

  private static let stats: JSONShape = .object([
    "tensors": .list(
      .object(
        ["name": .text, "dtype": .text, "shape": .list(.integer)],
        optional: ["tiedTo": .text, "statistics": statistics]))
  ])

  @Test(arguments: [
    ("w", ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"], 3),
    ("w[1:,:2]", ["4", "5", "8", "9"], 2), ("w[-1]", ["8", "9", "10", "11"], 1),
    ("w[::2,::-3]", ["3", "0", "11", "8"], 2), ("w[2,3]", ["11"], 0), ("tied[0,1]", ["1"], 0),
    ("ids", ["9223372036854775807", "-9223372036854775808"], 1),
  ])
  func values(_ argument: String, _ expected: [String], _ rank: Int) throws {
    let folder = try Self.folder()
    let outcome = try Program.run(["show", "m", argument, "--json"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try JSONParser.parse(outcome.output)
    Self.shown.check(report)
    #expect(report["values"] == .array(expected.map { .number($0) }))
    #expect(report["statistics"]?["count"]?.integer == expected.count)
    let lines = try Program.run(["show", "m", argument], in: folder).output
    for value in expected where rank < 3 && argument != "w" {
      #expect(lines.contains(argument == "ids" ? value : "\(value).0000"), "\(lines)")
    }
    #expect(lines.contains("minimum") && lines.contains("norm"))
  }

  @Test func forPeople() throws {
    let lines = try Program.run(["show", "m", "w[1:]"], in: Self.folder()).output
    #expect(lines.hasPrefix("w: f32 3 x 4, of which 2 x 4\n"))
    #expect(
      lines.hasSuffix(
        """
        [[ 4.0000  5.0000  6.0000  7.0000]
         [ 8.0000  9.0000 10.0000 11.0000]]

        """), "\(lines)")
    #expect(lines.contains("█") && lines.contains("└"))
  }

  @Test func oddOnes() throws {
    let folder = try Self.folder()
    let odd = try JSONParser.parse(
      Program.run(["show", "m", "odd[1]", "--json"], in: folder).output)
    Self.shown.check(odd)
    #expect(odd["statistics"]?["nan"] == .number("1"))
    #expect(odd["statistics"]?["infinite"] == .number("1"))
    #expect(odd["values"]?.items.first == .string("NaN"))
    let slice = try Program.run(["show", "m", "odd[1][2:]", "--json"], in: folder)
    #expect(try JSONParser.parse(slice.output)["values"] == .array([.number("0"), .number("-1")]))
    let quantized = try Program.run(["show", "m", "q"], in: folder)
    #expect(quantized.status == 0 && quantized.output.contains("Quantized"))
    #expect(try Program.run(["show", "m", "q[0]"], in: folder).status == 1)
    let empty = try Program.run(["show", "m", "w[:0]"], in: folder)
    #expect(empty.status == 0 && empty.output.contains("no values"))
  }

  /// Of many values the ends are shown.
  @Test func manyValues() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(200_000), to: "m")
    let name = "embeddings.word_embeddings.weight"
    let lines = try Program.run(["show", "m", name], in: folder).output
    #expect(lines.contains("..."))
    #expect(lines.count < 3000)
    let report = try JSONParser.parse(
      Program.run(["show", "m", name, "--json"], in: folder).output)
    Self.shown.check(report)
    #expect(report["values"] == nil)
    #expect(report["statistics"]?["count"]?.integer == 200_000)
  }

  @Test(arguments: [
    ("nothing", "no such tensor"), ("w[9]", "out of bounds"), ("w[0,0,0]", "too many indices"),
    ("w[x]", "not an index"), ("id", "did you mean ids?"), ("w[", "no such tensor"),
  ])
  func isRefused(_ argument: String, _ words: String) throws {
    let outcome = try Program.run(["show", "m", argument], in: Self.folder())
    #expect(outcome.status == 1)
    #expect(outcome.isOneLineOfError && outcome.errors.contains(words), "\(outcome.errors)")
  }

  @Test func statsOfAll() throws {
    let folder = try Self.folder()
    let report = try JSONParser.parse(Program.run(["stats", "m", "--json"], in: folder).output)
    Self.stats.check(report)
    let tensors = try #require(report["tensors"]?.items)
    #expect(tensors.map { $0["name"] } == ["w", "odd[1]", "ids", "q", "tied"].map { .string($0) })
    #expect(tensors[0]["statistics"]?["mean"] == .number("5.5"))
    #expect(tensors[3]["statistics"] == nil && tensors[4]["tiedTo"] == .string("w"))
    let lines = try Program.run(["stats", "m"], in: folder).output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines[0].contains("infinite") && lines[1].contains("5.50e+00"))
    let some = try Program.run(["stats", "m", "--match", "o*", "--match", "/^i/"], in: folder)
    #expect(some.output.split(separator: "\n").count == 3)
    #expect(try Program.run(["stats", "m", "--match", "x"], in: folder).status == 1)
    #expect(try Program.run(["stats", "m", "--match", "/(/"], in: folder).status == 64)
  }
}
