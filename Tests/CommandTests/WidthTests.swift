import Testing

/// What is shown fits the terminal and its characters.
@Suite struct WidthTests {
  private static func modelWithWideNames(in folder: borrowing WorkingFolder) throws {
    let header =
      #"{"層.weight":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},"#
      + #""layer.weight":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}}"#
    var bytes: [UInt8] = (0..<8).map { UInt8(truncatingIfNeeded: header.utf8.count >> (8 * $0)) }
    bytes += Array(header.utf8) + [UInt8](repeating: 1, count: 8)
    try folder.write(bytes, to: "wide.safetensors")
  }

  @Test(arguments: [40, 60, 80])
  func linesFitTheTerminal(_ columns: Int) throws {
    let folder = try WorkingFolder()
    try Self.modelWithWideNames(in: folder)
    for command in [["inspect", "wide.safetensors"], ["params", "--model", "mixtral-8x7b"]] {
      let outcome = try Program.run(command, in: folder, environment: ["COLUMNS": "\(columns)"])
      #expect(outcome.status == 0)
      for line in outcome.output.split(separator: "\n").dropFirst() {
        #expect(line.count <= columns, "\(line)")
      }
    }
  }

  @Test func wideCharactersAlign() throws {
    let folder = try WorkingFolder()
    try Self.modelWithWideNames(in: folder)
    let outcome = try Program.run(
      ["diff", "--tensors", "wide.safetensors", "wide.safetensors"], in: folder)
    #expect(outcome.status == 0)
    let table = try Program.run(["inspect", "wide.safetensors"], in: folder).output
    let rows = table.split(separator: "\n").filter { $0.contains("u8") }
    #expect(rows.count == 2)
    // Of the column of types, each row's beginning takes the same columns, 層 two of them.
    let places = rows.map { row in
      row.prefix(upTo: row.range(of: "u8")?.lowerBound ?? row.startIndex)
        .reduce(0) { $0 + ($1 == "層" ? 2 : 1) }
    }
    #expect(places[0] == places[1], "\(rows)")
  }

  @Test(arguments: [["LANG": "C"], ["LC_ALL": "POSIX", "LANG": "en_US.UTF-8"]])
  func asciiLocales(_ environment: [String: String]) throws {
    let folder = try WorkingFolder()
    try Self.modelWithWideNames(in: folder)
    for command in [
      ["inspect", "wide.safetensors"], ["params", "--model", "bert-base"], ["inspect", "層"],
    ] {
      let outcome = try Program.run(command, in: folder, environment: environment)
      #expect((outcome.output + outcome.errors).utf8.allSatisfy { $0 < 0x80 })
      let other = try Program.run(command, in: folder, environment: ["LANG": "C.UTF-8"])
      #expect((other.output + other.errors).utf8.contains { $0 >= 0x80 })
    }
  }
}
