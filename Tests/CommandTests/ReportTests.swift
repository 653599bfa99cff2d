import CheckpointFormat
import Foundation
import ModelAnatomy
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
      #expect(a.x >= 0 && a.y >= 0 && a.x + a.width < 100.02 && a.y + a.height < 100.02)
      for b in parts.dropFirst(number + 1) {
        let overlapX = min(a.x + a.width, b.x + b.width) - max(a.x, b.x)
        let overlapY = min(a.y + a.height, b.y + b.height) - max(a.y, b.y)
        #expect(overlapX < 0.02 || overlapY < 0.02)
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
    for raw in ["<script>alert", "<b>m", "\u{202E}", "\u{1B}"] {
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
      for foreign in ["http:", "https:", " src=", "@import", "<link"] {
        #expect(!page.output.contains(foreign), "\(foreign)")
      }
      #expect(page.output.components(separatedBy: "<script").count == 2)
      Self.expectNested(page.output, file)
    }
  }

  /// Each element is closed but those that have no end, or whose end HTML knows by itself.
  private static func expectNested(_ page: String, _ file: String) {
    let unclosed: Set<Substring> = ["!DOCTYPE", "meta", "br", "input", "tr", "td", "li"]
    var open: [Substring] = []
    for part in page.split(separator: "<").dropFirst() {
      let name = part.prefix { !" >\n/".contains($0) }
      let tag = part.prefix { $0 != ">" }
      if part.hasPrefix("/") {
        guard !unclosed.contains(tag.dropFirst()) else { continue }
        #expect(open.popLast() == tag.dropFirst(), "\(file)")
      } else if !unclosed.contains(name), !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    #expect(open.isEmpty, "\(file): \(open)")
  }

  /// What stands in the boxes of a drawing.
  private static func drawnNumbers(_ picture: String) -> [Int] {
    picture.components(separatedBy: "<tspan class=\"count\">").dropFirst().compactMap { part in
      let text = part.components(separatedBy: "</tspan>")[0]
      return Int(
        text.components(separatedBy: ", ")[0].filter { $0 != "," })
    }
  }

  /// The numbers of the drawing are those of the tally, which the page says as well.
  @Test(arguments: ["gpt2", "bert-base-uncased", "t5-small", "mixtral-8x7b", "whisper-base"])
  func theDrawingAddsUp(_ name: String) throws {
    let folder = try WorkingFolder()
    let model = try CatalogModel(named: name)
    try SparseModel.write(model.tensors, to: "m", in: folder)
    try SparseModel.write(model.config, to: "config.json", in: folder)
    let picture = try Program.run(["report", "m", "--svg", "-o", "-"], in: folder)
    #expect(picture.status == 0, "\(picture.errors)")
    #expect(picture.output.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(Self.drawnNumbers(picture.output).reduce(0, +) == model.parameters)
    let page = try Program.run(["report", "m", "-o", "-"], in: folder)
    let drawing = try #require(
      page.output.components(separatedBy: "<svg class=\"architecture").dropFirst().first?
        .components(separatedBy: "</svg>").first)
    #expect(Self.drawnNumbers(drawing).reduce(0, +) == model.parameters)
    #expect(page.output.contains(" heads of "))
    Self.expectNested(page.output, name)
  }

  /// Every link of the drawing leads to a row.
  @Test func boxesLeadToTheirArithmetic() throws {
    let folder = try WorkingFolder()
    for name in ["gpt2", "t5-small"] {
      try SparseModel.write(CatalogModel(named: name).tensors, to: name, in: folder)
    }
    for arguments in [["gpt2"], ["t5-small"], ["gpt2", "t5-small"]] {
      let page = try Program.run(["report", "-o", "-"] + arguments, in: folder).output
      func words(after mark: String) -> [String] {
        page.components(separatedBy: mark).dropFirst().map { $0.components(separatedBy: "\"")[0] }
      }
      let goals = words(after: " id=\"")
      #expect(Set(goals).count == goals.count)
      #expect(Set(words(after: "href=\"#")).isSubset(of: Set(goals)))
      #expect(words(after: "href=\"#").count > 5)
    }
  }

  @Test func twoModelsStandSideBySide() throws {
    let folder = try WorkingFolder()
    for name in ["gpt2", "bert-base-uncased"] {
      try SparseModel.write(CatalogModel(named: name).tensors, to: name, in: folder)
    }
    let outcome = try Program.run(
      ["report", "gpt2", "bert-base-uncased", "--json"], in: folder)
    let report = try JSONParser.parse(outcome.output)
    #expect(report["tensors"]?.items.count == 148)
    #expect(report["otherTensors"]?.items.count == 199)
    let page = String(decoding: try folder.read("report.html"), as: UTF8.self)
    #expect(page.contains("<title>gpt2 and bert-base-uncased</title>"))
    #expect(page.contains("124,439,808") && page.contains("109,482,240"))
    Self.expectNested(page, "pair")
  }

  /// A network that nobody knows is divided by what its names have in common, and has no architecture to be drawn.
  @Test func unknownNetworksShowTheirModules() throws {
    let folder = try WorkingFolder()
    let tensors = (0..<4).flatMap { number in
      [
        TensorFacts.floats("net.wave.\(number).zeta", 30, 10),
        .floats("net.gather.\(number).zeta", 20, 10),
      ]
    }
    try SparseModel.write(tensors, to: "m", in: folder)
    let page = try Program.run(["report", "m", "-o", "-"], in: folder).output
    for module in ["net.wave", "net.gather"] { #expect(page.contains(module)) }
    #expect(!page.contains("class=\"architecture"))
    let parts = Self.boxes("part", in: page)
    #expect(parts.count > 1)
    #expect(abs(parts.reduce(0) { $0 + $1.width * $1.height } - 10_000) < 5)
    let picture = try Program.run(["report", "m", "--svg"], in: folder)
    #expect(picture.status == 1 && picture.isOneLineOfError, "\(picture.errors)")
  }

  /// Parts of names may be empty, and so many that each would be a module in the one before.
  @Test(arguments: [
    ["./zeta"], [".", "..", "..."], ["a..b", "a..c"], [String(repeating: "a.", count: 20_000)],
  ])
  func namesOfAnyDotsHaveModules(_ names: [String]) throws {
    let folder = try WorkingFolder()
    try SparseModel.write(names.map { TensorFacts.floats($0, 30, 10) }, to: "m", in: folder)
    let outcome = try Program.run(["report", "m", "-o", "-"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Modules"))
  }

  @Test func aThousandTensorsAreSmall() throws {
    let folder = try WorkingFolder()
    let model = try CatalogModel(named: "llama-3.1-405b")
    try SparseModel.write(Array(model.tensors.prefix(1000)), to: "m", in: folder)
    let page = try Program.run(["report", "m", "-o", "-"], in: folder).output
    #expect(page.utf8.count < 300_000)
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
    (["report", "m", "m2"], 1), (["report", "m", "m", "--svg"], 64),
    (["report", "m", "m", "--statistics"], 64),
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
