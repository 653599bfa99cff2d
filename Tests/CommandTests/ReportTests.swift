import CheckpointFormat
import Foundation
import Testing
import TestSupport

@Suite struct ReportTests {
  /// The percentages in the style of each box of a kind.
  private static func boxes(_ kind: String, in page: String) -> [(
    x: Double, y: Double, width: Double, height: Double
  )] {
    page.components(separatedBy: "<div class=\"\(kind)").dropFirst().compactMap { part in
      guard
        let style = part.components(separatedBy: "style=\"").dropFirst().first?
          .components(separatedBy: "\"").first
      else { return nil }
      let numbers = style.split(separator: ";").compactMap { item in
        Double(item.drop { $0 != ":" }.dropFirst().dropLast())
      }
      guard numbers.count == 4 else { return nil }
      return (numbers[0], numbers[1], numbers[2], numbers[3])
    }
  }

  @Test func areasAreParameters() throws {
    let folder = try WorkingFolder()
    _ = try TinyTraining.run(in: folder)
    let outcome = try Program.run(["report", "model.bin"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("report.html: "))
    let page = String(decoding: try folder.read("report.html"), as: UTF8.self)
    #expect(Self.boxes("stack", in: page).count == 1)
    let parts = Self.boxes("part", in: page)
    let tally = try JSONParser.parse(
      Program.run(["params", "model.bin", "--json"], in: folder).output)
    let total = try #require(tally["parameters"]?.integer)
    let components = try #require(tally["byComponent"])
    #expect(parts.count == components.keys.count)
    let shares = try components.keys.map { key in
      Double(try #require(components[key]?["parameters"]?.integer)) / Double(total)
    }
    let areas = parts.map { $0.width * $0.height / 10_000 }
    for (share, area) in zip(shares.sorted(), areas.sorted()) {
      #expect(abs(share - area) < 1e-4)
    }
    for (number, a) in parts.enumerated() {
      #expect(a.x >= 0 && a.y >= 0 && a.x + a.width < 100.001 && a.y + a.height < 100.001)
      for b in parts.dropFirst(number + 1) {
        let overlapX = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
        let overlapY = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
        #expect(overlapX < 0.001 || overlapY < 0.001)
      }
    }
  }

  /// Names that would be markup, and one that would turn the direction of text.
  @Test func namesAreText() throws {
    let folder = try WorkingFolder()
    let names = ["<script>alert(1)</script>", "\"'&", "a\u{202E}b", "\u{1B}[31m"]
    try folder.write(Samples.checkpoint(names: names, count: 4), to: "<b>m\u{202E}")
    let outcome = try Program.run(
      ["report", "<b>m\u{202E}", "--statistics", "-o", "-"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    for raw in ["<script", "<b>m", "\u{202E}", "\u{1B}"] {
      #expect(!outcome.output.contains(raw))
    }
    #expect(outcome.output.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(outcome.output.contains(#"a\u{202E}b"#))
    #expect(outcome.output.contains("&quot;&#39;&amp;"))
  }

  /// All that is opened is closed, in order, and nothing comes from elsewhere.
  @Test(arguments: [[], ["--statistics"]] as [[String]])
  func thePageIsWholeAndAlone(_ options: [String]) throws {
    let folder = try WorkingFolder()
    for file in ["tied", "types-registered", "types-block", "empty", "names-hostile"] {
      let page = try Program.run(
        ["report", Fixture.valid(file), "-o", "-"] + options, in: folder)
      #expect(page.status == 0, "\(page.errors)")
      #expect(page.output.hasPrefix("<!DOCTYPE html>\n"))
      for foreign in ["http:", "https:", " src=", "@import", "url(", "<link", "<script"] {
        #expect(!page.output.contains(foreign), "\(foreign)")
      }
      var open: [Substring] = []
      for part in page.output.split(separator: "<").dropFirst() {
        let name = part.prefix { !" >\n".contains($0) }
        if name.hasPrefix("/") {
          #expect(open.popLast() == name.dropFirst(), "\(file)")
        } else if !["!DOCTYPE", "meta", "br", "wbr"].contains(name), !name.hasPrefix("path") {
          open.append(name)
        }
      }
      #expect(open.isEmpty, "\(file): \(open)")
    }
  }

  @Test func statisticsForPrograms() throws {
    let folder = try WorkingFolder()
    try folder.write(
      Samples.safetensors(
        header: #"{"w":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}"#,
        data: [0, 0, 0x80, 0x3F, 0, 0, 0xC0, 0x7F, 0, 0, 0, 0x80]), to: "m")
    let outcome = try Program.run(
      ["report", "m", "-o", "page.html", "--statistics", "--json"], in: folder)
    let report = try JSONParser.parse(outcome.output)
    #expect(report["path"]?.text == "page.html")
    #expect(report["bytes"]?.integer == (try folder.read("page.html")).count)
    let statistics = try #require(report["tensors"]?.items.first?["statistics"])
    for (key, value) in ["count": 3, "zeros": 1, "nan": 1, "infinite": 0, "largest": 1, "norm": 1] {
      #expect(statistics[key]?.integer == value, "\(key)")
    }
    #expect(statistics["mean"] == .number("0.5"))
    let plain = try Program.run(["report", "m", "--json"], in: folder)
    #expect(try JSONParser.parse(plain.output)["tensors"]?.items.first?["statistics"] == nil)
  }

  private static let impossible: [(arguments: [String], status: Int32)] = [
    (["report", "missing"], 1), (["report", "m", "-o", "no/such/folder.html"], 1),
    (["report", "m", "-o", "."], 1), (["report", "m", "-o", "-", "--json"], 64),
  ]

  @Test(arguments: impossible)
  func whatCannotBeDoneIsALine(_ arguments: [String], status: Int32) throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.checkpoint(), to: "m")
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == status)
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
  }
}
