import Testing
import TestSupport

/// What `ckpt predict --attention` shows.
@Suite struct AttentionTests {
  private static func trained() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    _ = try TinyTraining.run(in: folder)
    return folder
  }

  @Test func aPictureAndShades() throws {
    let folder = try Self.trained()
    let predict = ["predict", "model.bin", "the cat", "--length", "3"]
    let drawn = try Program.run(predict + ["--attention", "a.svg"], in: folder)
    #expect(drawn.status == 0, "\(drawn.errors)")
    let picture = String(decoding: try folder.read("a.svg"), as: UTF8.self)
    #expect(picture.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    for part in ["decoder, self-attention, layer 0", "head 0", "head 1", "looks most at"] {
      #expect(picture.contains(part), "\(part)")
    }
    for foreign in ["https:", "href", "<script", "url("] { #expect(!picture.contains(foreign)) }

    let shown = try Program.run(
      predict + ["--attention", "-", "--layer", "0", "--head", "1"], in: folder)
    #expect(shown.output.hasPrefix(drawn.output))
    #expect(shown.output.contains("\ndecoder, self-attention, layer 0, head 1\n"))
    #expect(!shown.output.contains("head 0"))

    let report = try JSONParser.parse(
      Program.run(predict + ["--attention", "-", "--json"], in: folder).output)
    let heads = try #require(report["attention"]?.items)
    #expect(heads.map { $0["head"]?.integer } == [0, 1])
    #expect(heads.allSatisfy { $0["queries"]?.items.count == $0["weights"]?.items.count })
    let plain = try Program.run(predict + ["--json"], in: folder)
    #expect(try JSONParser.parse(plain.output)["attention"] == nil)
  }

  private static let impossible: [(arguments: [String], status: Int32)] = [
    (["--attention", "-", "--layer", "7"], 1), (["--attention", "-", "--head", "-1"], 1),
    (["--layer", "0"], 64), (["--attention", "no/such/folder.svg"], 1),
    (["--attention", "model.bin"], 1),
  ]

  @Test func whatCannotBeShownIsALine() throws {
    let folder = try Self.trained()
    for (arguments, status) in Self.impossible {
      let outcome = try Program.run(
        ["predict", "model.bin", "the", "--length", "1"] + arguments, in: folder)
      #expect(outcome.status == status, "\(arguments)")
      #expect(outcome.isOneLineOfError, "\(arguments): \(outcome.errors)")
    }
  }
}
