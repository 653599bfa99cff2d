import Testing
import TestSupport

/// Names and metadata can neither steer a terminal nor pretend to be others.
@Suite struct EscapingTests {
  private static let hostile = [
    "\u{1B}[2J\u{1B}[31mred", "\u{202E}etirw", "line\nfeed", "bell\u{7}", "\u{9B}31m", "\u{2028}",
    "zero\u{200B}width", "\u{2066}isolate",
  ]

  /// Fails for every character of the output that a terminal would obey.
  private func expectHarmless(_ text: String) {
    for scalar in text.unicodeScalars where scalar != "\n" {
      let category = scalar.properties.generalCategory
      #expect(
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category),
        "U+\(String(scalar.value, radix: 16))")
    }
  }

  private func expectHarmless(_ outcome: Outcome) {
    expectHarmless(outcome.output)
    expectHarmless(outcome.errors)
  }

  @Test(arguments: ["inspect", "params", "verify"])
  func fixtureOfNames(_ command: String) throws {
    let outcome = try Program.run([command, Fixture.valid("names-hostile")], in: WorkingFolder())
    #expect(outcome.status == 0)
    expectHarmless(outcome)
  }

  @Test(arguments: ["inspect", "params"])
  func namesAndMetadata(_ command: String) throws {
    let folder = try WorkingFolder()
    let metadata = Dictionary(uniqueKeysWithValues: Self.hostile.map { ($0, $0) })
    try folder.write(
      Samples.checkpoint(names: Self.hostile, count: 4, metadata: metadata), to: "m")
    let outcome = try Program.run([command, "m"], in: folder)
    #expect(outcome.status == 0)
    expectHarmless(outcome)
    #expect(outcome.output.contains(#"\u{1B}[2J"#))
  }

  @Test func damage() throws {
    let folder = try WorkingFolder()
    var bytes = try Samples.checkpoint(names: Self.hostile, count: 16)
    for tensor in 0..<Self.hostile.count { bytes[64 + 64 * tensor] ^= 1 }
    try folder.write(bytes, to: "m")
    let outcome = try Program.run(["verify", "m"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.split(separator: "\n").count == Self.hostile.count + 1)
    expectHarmless(outcome)
  }

  @Test(arguments: hostile)
  func pathsAndArguments(_ name: String) throws {
    let folder = try WorkingFolder()
    for arguments in [
      ["inspect", name], ["convert", name, "out"], ["convert", Fixture.valid("tiny"), name],
      ["inspect", "--\(name)"], [name], ["convert", "in", "out", "--to", name],
    ] {
      expectHarmless(try Program.run(arguments, in: folder))
    }
  }

  @Test func lostMetadata() throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(
      ["convert", Fixture.valid("metadata"), "m.npz"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("left out"))
    expectHarmless(outcome)
  }

  @Test func namesInJSONAreTheNames() throws {
    let folder = try WorkingFolder()
    let metadata = Dictionary(uniqueKeysWithValues: Self.hostile.map { ($0, $0) })
    try folder.write(
      Samples.checkpoint(names: Self.hostile, count: 4, metadata: metadata), to: "m")
    let outcome = try Program.run(["inspect", "--json", "m"], in: folder)
    let report = try JSONParser.parse(outcome.output)
    #expect(report["tensors"]?.items.compactMap { $0["name"]?.text } == Self.hostile)
    for (key, value) in metadata { #expect(report["metadata"]?[key] == .string(value)) }
  }

  /// JSON keeps what a terminal would obey as `\u`, and gives it back as it was.
  @Test(arguments: ["inspect", "params", "diff", "report"])
  func json(_ command: String) throws {
    let folder = try WorkingFolder()
    let names =
      Self.hostile + [
        "del\u{7F}", "c1\u{85}\u{9F}", "\u{200E}\u{200F}\u{202A}", "\u{2069}", "tag\u{E0041}",
      ]
    let metadata = Dictionary(uniqueKeysWithValues: names.map { ($0, $0) })
    try folder.write(Samples.checkpoint(names: names, count: 4, metadata: metadata), to: "m")
    try folder.write(Samples.checkpoint(names: names, count: 5), to: "n")
    let more = ["diff": ["n"], "report": ["-o", "page"]][command] ?? []
    let outcome = try Program.run([command, "--json", "m"] + more, in: folder)
    expectHarmless(outcome)
    let report = try JSONParser.parse(outcome.output)
    if command == "inspect" {
      #expect(report["tensors"]?.items.compactMap { $0["name"]?.text } == names)
      for (key, value) in metadata { #expect(report["metadata"]?[key] == .string(value)) }
    }
  }

  /// Keys that Unicode calls equivalent are two keys.
  @Test func equivalentKeys() throws {
    let folder = try WorkingFolder()
    try folder.write(
      Samples.safetensors(4, metadata: #""__metadata__":{"e\u0301":"two","\u00e9":"one"},"#),
      to: "m")
    let report = try JSONParser.parse(
      try Program.run(["inspect", "--json", "m"], in: folder).output)
    #expect(report["metadata"]?.keys.count == 2)
    #expect(report["metadata"]?["\u{E9}"] == .string("one"))
    #expect(report["metadata"]?["e\u{301}"] == .string("two"))
  }
}
