import Testing
import TestSupport

/// What people read says the same as what programs read.
@Suite struct PlainOutputTests {
  private static let files = ["tiny", "optimizer", "tied", "types-registered", "shape-zero"]

  @Test(arguments: files)
  func tensorRows(_ name: String) throws {
    try compareTensors(Fixture.valid(name), in: WorkingFolder())
    try comparePartsOfModel(Fixture.valid(name), in: WorkingFolder())
  }

  @Test func ofTrainedModel() throws {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder).status == 0)
    try compareTensors("model.bin", in: folder)
    try comparePartsOfModel("model.bin", in: folder)
  }

  /// The figures at the end of a tensor's row: parameters, bytes, stored bytes, then codec or what it is tied to.
  private func compareTensors(_ file: String, in folder: WorkingFolder) throws {
    let tensors = try JSONParser.parse(
      Program.run(["inspect", "--json", file], in: folder).output)["tensors"]?.items
    let lines = try Program.run(["inspect", file], in: folder).output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("layer, tensor") })
    let rows = lines[(start + 1)...].filter { $0.hasPrefix("  ") }
    #expect(rows.count == tensors?.count)
    for (row, tensor) in zip(rows, tensors ?? []) {
      let ending =
        tensor["tiedTo"]?.text.map { ["tied", "to", $0] } ?? [tensor["codec"]?.text ?? "?"]
      let expected =
        ["parameters", "bytes", "storedBytes"].map { "\(tensor[$0]?.integer ?? -1)" } + ending
      #expect(fields(row).suffix(expected.count) == expected[...])
      #expect(fields(row).contains(tensor["dtype"]?.text ?? "?"))
    }
  }

  /// Each component's tensors, weights, biases and parameters, over all stacks.
  private func comparePartsOfModel(_ file: String, in folder: WorkingFolder) throws {
    let tally = try JSONParser.parse(Program.run(["params", "--json", file], in: folder).output)
    let rows = try Program.run(["params", file], in: folder).output.split(separator: "\n")
    let keys = ["tensors", "weights", "biases", "parameters"]
    for (parts, indent) in [("byStack", ""), ("byComponent", "  ")] {
      for name in tally[parts]?.keys ?? [] {
        let found = rows.filter { $0.hasPrefix("\(indent)\(name) ") }.map { fields($0) }
        for (column, key) in keys.enumerated() {
          let sum = found.reduce(0) { $0 + (Int($1[column + 1]) ?? .min / 100) }
          #expect(sum == tally[parts]?[name]?[key]?.integer, "\(name) \(key)")
        }
      }
    }
    let total = try #require(rows.last { $0.hasPrefix("total ") })
    for (field, key) in [(2, "weights"), (3, "biases"), (4, "parameters")] {
      #expect(Int(fields(total)[field]) == tally[key]?.integer, "total \(key)")
    }
  }

  private func fields(_ row: Substring) -> [String] {
    row.split(separator: " ").map { $0.filter { $0 != "," } }
  }
}
