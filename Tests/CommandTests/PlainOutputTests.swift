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

  /// The figures at the end of a tensor's row: parameters, bytes, stored bytes and their ratio, then codec or
  /// what it is tied to.
  private func compareTensors(_ file: String, in folder: WorkingFolder) throws {
    let tensors = try JSONParser.parse(
      Program.run(["inspect", "--json", file], in: folder).output)["tensors"]?.items
    let columns = "name,type,shape,parameters,bytes,stored,ratio,codec,remarks"
    let lines = try Program.run(
      ["inspect", file, "--sort", "file", "--columns", columns], in: folder
    ).output.split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix("tensor  ") })
    let rows = lines[(start + 1)...]
    #expect(rows.count == tensors?.count)
    for (row, tensor) in zip(rows, tensors ?? []) {
      let group = tensor["group"]?.text ?? "?"
      let ending =
        [tensor["codec"]?.text ?? "?"] + (tensor["tiedTo"]?.text.map { ["tied", "to", $0] } ?? [])
        + (group == "model" ? [] : [group])
      let figures = ["parameters", "bytes", "storedBytes"].map { tensor[$0]?.integer ?? -1 }
      let expected = figures.map { "\($0)" } + ratio(figures[2], of: figures[1], tensor) + ending
      #expect(fields(row).suffix(expected.count) == expected[...])
      #expect(fields(row).contains(tensor["dtype"]?.text ?? "?"))
    }
  }

  private func ratio(_ stored: Int, of bytes: Int, _ tensor: JSON) -> [String] {
    guard tensor["tiedTo"]?.text == nil, bytes > 0 else { return [] }
    let tenths = Int((Double(stored) * 1000 / Double(bytes)).rounded())
    return ["\(tenths / 10).\(tenths % 10)%"]
  }

  /// Each stack's and each component's weights, biases and parameters; the tree has the last word of a component's
  /// name, below its first where others share that.
  private func comparePartsOfModel(_ file: String, in folder: WorkingFolder) throws {
    let tally = try JSONParser.parse(Program.run(["params", "--json", file], in: folder).output)
    let rows = try Program.run(["params", file], in: folder).output.split(separator: "\n")
    var parts = tally["byPlace"]?.items.compactMap { ($0["component"]?.text ?? "?", $0) } ?? []
    parts += (tally["byStack"]?.keys ?? []).compactMap { name in
      tally["byStack"]?[name].map { (name, $0) }
    }
    parts.append(("total", tally))
    for (name, part) in parts {
      let figures = ["weights", "biases", "parameters"].map { "\(part[$0]?.integer ?? -1)" }
      let last = name.split(separator: ".").last.map(String.init) ?? name
      let found = rows.filter { row in
        let words = fields(row).drop { ["├", "└", "│"].contains($0) }
        return [name, last].contains(words.first ?? "")
          && words.dropFirst().prefix(3).elementsEqual(figures)
      }
      #expect(!found.isEmpty, "\(name) \(figures)")
    }
  }

  private func fields(_ row: Substring) -> [String] {
    row.split(separator: " ").map { $0.filter { $0 != "," } }
  }
}
