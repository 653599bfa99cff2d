import CheckpointFormat
import Testing

/// The checkpoints on the way of which a run removes the oldest, and those that it must not remove.
@Suite(.serialized) struct RotationTests {
  private static let options = [
    "--data", "text.txt", "--width", "8", "--heads", "2", "--layers", "1", "--context", "8",
    "--batch", "4", "--threads", "1", "--save-every", "5", "--keep", "1", "-o", "m.bin",
  ]

  private static func steps(in folder: WorkingFolder) throws -> [Int] {
    try folder.names.compactMap { name in
      name.hasPrefix("m.step-") ? Int(name.dropFirst(7).dropLast(4)) : nil
    }.sorted()
  }

  /// Where the newest cannot be opened for a moment, nothing is known of what it is stored against.
  @Test(arguments: 1...4)
  func whatCannotBeReadKeepsItsBase(_ call: Int) throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    let library = try FailingOpen.build(in: folder)
    let whole = try Program.run(
      ["train"] + Self.options + ["--delta", "--epochs", "2"], in: folder)
    #expect(whole.status == 0)
    let newest = try #require(try Self.steps(in: folder).last)
    for step in try Self.steps(in: folder) { try folder.remove("m.step-\(step).bin") }
    let outcome = try Program.run(
      ["train"] + Self.options + ["--delta", "--epochs", "2"], in: folder,
      environment: [
        "LD_PRELOAD": library, "FAIL_NAME": "m.step-\(newest).bin", "FAIL_AT": "\(call)",
      ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let left = try Self.steps(in: folder)
    for step in left {
      let verified = try Program.run(["verify", "m.step-\(step).bin"], in: folder)
      #expect(verified.status == 0, "\(call): \(step) of \(left): \(verified)")
    }
  }

  /// What is stored as a difference is what would be stored whole: rounded, exact, tied, and the optimizer's.
  @Test(arguments: [[], ["--dtype", "bf16", "--tie-embeddings"]] as [[String]])
  func differencesHoldTheSame(_ more: [String]) throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    let options: [String] = Array(Self.options.dropLast(4)) + more + ["--keep", "99"]
    for saving in [["-o", "m.bin", "--delta"], ["-o", "w.bin"]] {
      let outcome = try Program.run(["train"] + options + saving, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let steps = try Self.steps(in: folder)
    #expect(steps.count > 2)
    for step in steps {
      let (delta, whole) = ("m.step-\(step).bin", "w.step-\(step).bin")
      #expect(try Program.run(["diff", delta, whole], in: folder).status == 0, "\(step)")
      #expect(try Program.run(["verify", delta], in: folder).status == 0, "\(step)")
    }
    #expect(
      folder.size(of: "m.step-\(steps[1]).bin") < folder.size(of: "w.step-\(steps[1]).bin"))
  }

  /// Somebody's own file in the row of names stays, and what it is stored against.
  @Test func whatAFileOfAnotherDependsOnStays() throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    try folder.write(Samples.checkpoint(), to: "m.step-1.bin")
    let made = try Program.run(
      ["convert", "m.step-1.bin", "m.step-2.bin", "--base", "m.step-1.bin"], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let outcome = try Program.run(["train"] + Self.options + ["--epochs", "2"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Self.steps(in: folder).prefix(2) == [1, 2])
    #expect(try Self.steps(in: folder).count == 3)
  }
}
