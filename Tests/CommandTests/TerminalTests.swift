import Testing
import TestSupport

/// Colour and progress are for people at a terminal.
@Suite struct TerminalTests {
  private static let escape = "\u{1B}"

  private func modelInFolder() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder).status == 0)
    return folder
  }

  private static let commands = [
    ["inspect", "model.bin"], ["params", "model.bin"], ["verify", "model.bin"],
    ["convert", "model.bin", "out"], ["train"] + TinyTraining.options,
  ]

  @Test func nothingButTextElsewhere() throws {
    let folder = try modelInFolder()
    for command in Self.commands {
      let outcome = try Program.run(command, in: folder, environment: ["TERM": "xterm"])
      #expect(outcome.status == 0)
      for text in [outcome.output, outcome.errors] {
        #expect(!text.contains(Self.escape) && !text.contains("\r"), "\(command[0]): \(text)")
      }
    }
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "dumb"]])
  func noColour(_ environment: [String: String]) throws {
    let folder = try modelInFolder()
    for command in Self.commands.prefix(3) {
      let (status, shown) = try PseudoTerminal.run(
        command, columns: 80, in: folder, environment: environment)
      #expect(status == 0)
      #expect(!shown.contains("\(Self.escape)[" + "1m"), "\(shown)")
      #expect(!shown.contains("\(Self.escape)[32m"), "\(shown)")
    }
  }

  @Test func colour() throws {
    let folder = try modelInFolder()
    let (_, shown) = try PseudoTerminal.run(["verify", "model.bin"], columns: 80, in: folder)
    #expect(shown.contains("\(Self.escape)[32mwhole\(Self.escape)[0m"))
    let json = try PseudoTerminal.run(
      ["inspect", "--json", "model.bin"], columns: 80, in: folder
    ).shown
    #expect(!json.contains(Self.escape))
    _ = try JSONParser.parse(json)
  }

  /// An error takes the place of the bar.
  @Test func errorAfterProgress() throws {
    let folder = try WorkingFolder()
    var bytes = try Samples.checkpoint(names: ["a", "b"], count: 100)
    bytes[64 + 448] ^= 1
    try folder.write(bytes, to: "m")
    let (status, shown) = try PseudoTerminal.run(["convert", "m", "out"], columns: 80, in: folder)
    #expect(status == 1)
    #expect(
      shown.contains("converting ") && shown.contains("\r\(Self.escape)[KError: m: "), "\(shown)")
  }

  /// The bar stays in its line, whatever the width, and is gone at the end.
  @Test(arguments: [0, 1, 7, 20, 40, 80, 120, 10_000, 65_535] as [UInt16])
  func progress(_ columns: UInt16) throws {
    let folder = try modelInFolder()
    let width = columns == 0 ? 80 : Int(columns)
    for command in Self.commands.suffix(2) {
      let (status, shown) = try PseudoTerminal.run(command, columns: columns, in: folder)
      #expect(status == 0, "\(shown)")
      let pieces = shown.replacing("\r\n", with: "\n").split(
        separator: "\r\(Self.escape)[K", omittingEmptySubsequences: false)
      #expect(pieces.count > 2, "\(command[0])")
      for piece in pieces.dropFirst().dropLast() {
        let line = piece.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        #expect(line.count < width, "\(command[0]): \(line)")
      }
      #expect(shown.contains("\r\(Self.escape)[K") && shown.hasSuffix("\r\n"))
    }
  }
}
