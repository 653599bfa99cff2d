import Testing
import TestSupport

/// One line a tensor: what is on it, in which order, and when equal blocks share one.
@Suite struct InspectTests {
  /// A model of 12 blocks, the first of which has a tensor more, with names in the order of their bytes.
  private static let names =
    ["model.embed.weight", "model.norm.weight", "model.layers.0.attn.bias"]
    + (0..<12).flatMap { block in
      ["model.layers.\(block).attn.weight", "model.layers.\(block).experts.0.up.weight"]
        + ["model.layers.\(block).experts.1.up.weight"]
    }

  private static func model(in folder: borrowing WorkingFolder) throws {
    var header: [String] = []
    var end = 0
    for name in names.sorted() {
      let rows = name.contains("embed") ? 8 : 2
      header.append(
        #""\#(name)":{"dtype":"F32","shape":[\#(rows),2],"data_offsets":[\#(end),\#(end + 8 * rows)]}"#
      )
      end += 8 * rows
    }
    try folder.write(
      Samples.safetensors(
        header: "{" + header.joined(separator: ",") + "}", data: [UInt8](repeating: 0, count: end)),
      to: "m.safetensors")
  }

  private func rows(_ arguments: [String], in folder: WorkingFolder) throws -> [[String]] {
    let outcome = try Program.run(["inspect", "m.safetensors"] + arguments, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = outcome.output.split(separator: "\n").map {
      $0.split(separator: " ").map(String.init)
    }
    let titles = try #require(lines.firstIndex { $0.first == "tensor" })
    return Array(lines[(titles + 1)...])
  }

  @Test func aLineIsATensorWithTypeAndShape() throws {
    let folder = try WorkingFolder()
    try Self.model(in: folder)
    let rows = try rows([], in: folder)
    #expect(rows.count == Self.names.count)
    #expect(Set(rows.compactMap(\.first)) == Set(Self.names))
    // Type, shape and size; nothing about compression, of which the format knows none.
    #expect(rows.allSatisfy { $0.count == 7 && $0[1] == "f32" && $0[3] == "x" })
    #expect(rows[0] == ["model.embed.weight", "f32", "8", "x", "2", "64", "bytes"])
    // As people count, and otherwise as the file has them.
    let blocks = rows.compactMap(\.first).filter { $0.hasSuffix("attn.weight") }
    #expect(blocks == (0..<12).map { "model.layers.\($0).attn.weight" })
    #expect(rows.last?.first == "model.norm.weight")
  }

  @Test func equalBlocksAreFolded() throws {
    let folder = try WorkingFolder()
    try Self.model(in: folder)
    let rows = try rows(["--fold"], in: folder)
    #expect(
      rows.dropLast().compactMap(\.first) == [
        "model.embed.weight", "model.layers.0.attn.bias", "model.layers.0.attn.weight",
        "model.layers.0.experts.0-1.up.weight", "model.layers.1-11.attn.weight",
        "model.layers.1-11.experts.0-1.up.weight", "model.norm.weight",
      ])
    #expect(rows.last?.contains("--no-fold") == true)
  }

  @Test func aTerminalShowsBlocksFolded() throws {
    let folder = try WorkingFolder()
    try Self.model(in: folder)
    let shown = try PseudoTerminal.run(["inspect", "m.safetensors"], columns: 80, in: folder).shown
    #expect(shown.contains("model.layers.1-11.attn.weight "))
    let all = try PseudoTerminal.run(
      ["inspect", "m.safetensors", "--no-fold"], columns: 80, in: folder
    ).shown
    #expect(all.contains("model.layers.7.attn.weight ") && !all.contains("1-11"))
  }

  @Test func matchSortTopAndColumns() throws {
    let folder = try WorkingFolder()
    try Self.model(in: folder)
    let matching = try rows(["--match", "*.attn.weight", "--match", "/norm/"], in: folder)
    #expect(matching.count == 13)
    let largest = try rows(
      ["--sort", "size", "--top", "2", "--columns", "name,bytes"], in: folder)
    #expect(largest[0] == ["model.embed.weight", "64"])
    #expect(largest[2] == ["and", "37", "more"])
    let byFile = try rows(["--sort", "file", "--columns", "name"], in: folder)
    #expect(byFile.compactMap(\.first) == Self.names.sorted())
    let byName = try rows(["--sort", "name", "--top", "3", "--columns", "name"], in: folder)
    #expect(byName[2] == ["model.layers.0.attn.weight"])

    let report = try JSONParser.parse(
      Program.run(
        [
          "inspect", "m.safetensors", "--json", "--match", "/layers/", "--sort", "name", "--top",
          "1",
        ],
        in: folder
      ).output)
    #expect(
      report["tensors"]?.items.compactMap { $0["name"]?.text } == ["model.layers.0.attn.bias"])
    #expect(report["totals"]?["tensors"]?.integer == 37)
  }

  @Test(arguments: [
    (["--match", "nothing"], 1, "no tensor matches"), (["--top", "0"], 64, "--top must be"),
    (["--columns", "name,colour"], 64, "name, type, shape, size, bytes"),
    (["--sort", "colour"], 64, "size, name or file"),
    (["--files", "--top", "1"], 64, "--files lists files"),
  ])
  func whatIsNotUnderstood(_ arguments: [String], status: Int, words: String) throws {
    let folder = try WorkingFolder()
    try Self.model(in: folder)
    let outcome = try Program.run(["inspect", "m.safetensors"] + arguments, in: folder)
    #expect(outcome.status == Int32(status))
    #expect(outcome.errors.replacing("'", with: "").contains(words), "\(outcome.errors)")
  }
}
