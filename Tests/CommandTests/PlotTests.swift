import Foundation
import Testing
import TestSupport

/// Runs drawn from what they wrote down.
@Suite struct PlotTests {
  private static func run(_ steps: Int, from loss: Double) -> String {
    (1...steps).map { step in
      let value = loss / Double(step)
      let line = #"{"epoch":1,"loss":\#(value),"step":\#(step)}"# + "\n"
      guard step.isMultiple(of: 10) else { return line }
      return line + #"{"epoch":\#(step / 10),"heldOutLoss":\#(value + 0.1),"step":\#(step)}"# + "\n"
    }.joined()
  }

  @Test func inTheTerminal() throws {
    let folder = try WorkingFolder()
    try folder.write(Self.run(40, from: 4), to: "a.jsonl")
    let outcome = try Program.run(["plot", "a.jsonl"], in: folder)
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("a.jsonl\n4.00 │█"))
    #expect(outcome.output.hasSuffix("step 40\nloss 4.0000 to 0.1000, lowest held-out 0.2000\n"))
  }

  /// The picture is well-formed, has a line a run and a point an epoch, and takes no name for markup.
  @Test func asAPicture() throws {
    let folder = try WorkingFolder()
    let name = "<b>&\"x.jsonl"
    try folder.write(Self.run(2000, from: 4), to: "a.jsonl")
    try folder.write(Self.run(30, from: 2), to: name)
    let outcome = try Program.run(["plot", "a.jsonl", name, "--out", "runs.svg"], in: folder)
    #expect(outcome.status == 0 && outcome.errors == "" && outcome.output == "")
    let text = String(decoding: try folder.read("runs.svg"), as: UTF8.self)
    #expect(text.count < 100_000)
    #expect(text.split(separator: "<polyline").count == 3)
    #expect(text.split(separator: "<circle").count == 200 + 3 + 1)
    #expect(text.contains("&lt;b&gt;&amp;") && !text.contains("<b>"))
    for tag in ["svg", "text", "title", "style", "circle"] {
      let opened = text.split(separator: "<\(tag)", omittingEmptySubsequences: false).count
      #expect(
        text.split(separator: "</\(tag)>", omittingEmptySubsequences: false).count == opened,
        "\(tag)")
    }
    let printed = try Program.run(["plot", "a.jsonl", name, "--out", "-"], in: folder)
    #expect(printed.output == text)
  }

  /// Numbers near the greatest, and so far apart that nothing holds what is between.
  @Test(arguments: [
    [950_000_000_000_000, 1], [1.7e308, -1.7e308], Array(repeating: 1.7e308, count: 120) + [1],
    [5e-324, 0], [9e18, -9e18],
  ])
  func anyLossesAreDrawn(_ losses: [Double]) throws {
    let folder = try WorkingFolder()
    let lines = losses.enumerated().map { #"{"epoch":1,"loss":\#($1),"step":\#($0 + 1)}"# + "\n" }
    try folder.write(lines.joined(), to: "a.jsonl")
    for more in [[], ["--json"], ["--out", "-"]] {
      let outcome = try Program.run(["plot", "a.jsonl"] + more, in: folder)
      #expect(outcome.status == 0 && outcome.errors == "", "\(outcome.errors)")
    }
  }

  /// A run that was killed while it wrote a line.
  @Test func aCutLastLineIsLeftOut() throws {
    let folder = try WorkingFolder()
    try folder.write(Self.run(9, from: 4) + #"{"epoch":1,"lo"#, to: "a.jsonl")
    let report = try JSONParser.parse(
      try Program.run(["plot", "a.jsonl", "--json"], in: folder).output)
    #expect(report["runs"]?.items.first?["steps"]?.integer == 9)
  }

  @Test(
    arguments: [
      ("", "has no step of a run"), ("{}\n", "has no step of a run"),
      ("[]\n{}\n", "line 1 is not a JSON object"),
      (run(3, from: 1) + "nonsense\n{}\n", "line 4"), ("\u{7F}PNG\n\n", "line 1"),
    ])
  func whatIsNoRun(_ text: String, _ message: String) throws {
    let folder = try WorkingFolder()
    try folder.write(text, to: "a.jsonl")
    let outcome = try Program.run(["plot", "a.jsonl", "-o", "p.svg"], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.isOneLineOfError && outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try folder.names == ["a.jsonl"])
  }

  @Test func aRunIsNotReplaced() throws {
    let folder = try WorkingFolder()
    try folder.write(Self.run(9, from: 4), to: "a.jsonl")
    let before = try folder.read("a.jsonl")
    #expect(try Program.run(["plot", "a.jsonl", "-o", "a.jsonl"], in: folder).status == 1)
    #expect(try folder.read("a.jsonl") == before)
  }
}
