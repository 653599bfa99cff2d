import CheckpointFormat
import Foundation
import Testing
import TestSupport

/// A run that ends early, however it ends, goes on to the same file, byte for byte.
@Suite(.serialized) struct ResumeTests {
  private static let options = [
    "--data", "text.txt", "--width", "16", "--heads", "2", "--layers", "1", "--context", "8",
    "--batch", "4", "--dropout", "0.1", "--epochs", "\(stepCount / stepsPerEpoch)",
  ]
  private static let stepCount = 98
  private static let stepsPerEpoch = 7

  /// A folder with what the run is trained on.
  private static func folderWithText() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    return folder
  }

  private static func train(_ more: [String]) -> [String] { ["train"] + options + more }

  /// The run that nothing interrupts.
  private static func whole(in folder: WorkingFolder, _ more: [String] = []) throws -> [UInt8] {
    let outcome = try Program.run(train(["-o", "whole", "--threads", "1"] + more), in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try folder.read("whole")
  }

  /// The steps of the checkpoints that a run has left.
  private static func steps(in folder: WorkingFolder) throws -> [Int] {
    try folder.names.filter { $0.hasPrefix("m.step-") && $0.hasSuffix(".bin") }
      .compactMap { Int($0.dropFirst(7).dropLast(4)) }.sorted()
  }

  @Test(arguments: [(1, 2), (2, 1)])
  func killedAtTenPoints(threads: Int, after: Int) throws {
    let folder = try Self.folderWithText()
    let whole = try Self.whole(in: folder)
    for point in 0..<10 {
      let running = try Program.start(
        Self.train(["-o", "m.bin", "--threads", "\(threads)", "--save-every", "5", "--keep", "1"]),
        in: folder)
      // Anywhere behind that step, also in the middle of a save.
      while running.isRunning, try (Self.steps(in: folder).last ?? 0) < point * 8 + 5 {
        usleep(300)
      }
      usleep(UInt32(point) * 300)
      running.send(SIGKILL)
      #expect(running.finish().signal == SIGKILL)
      let newest = try #require(Self.steps(in: folder).last)
      let checkpoint = "m.step-\(newest).bin"
      #expect(try Program.run(["verify", checkpoint], in: folder).status == 0)
      let outcome = try Program.run(
        [
          "train", "--data", "text.txt", "--resume", checkpoint, "-o", "m.bin", "--threads",
          "\(after)",
        ], in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(try folder.read("m.bin") == whole, "killed behind step \(newest)")
      for step in try Self.steps(in: folder) { try folder.remove("m.step-\(step).bin") }
      try folder.remove("m.bin")
    }
  }

  /// A run that is told to stop saves itself beside what it was to become, says how to go on, and ends by the signal.
  @Test(arguments: [SIGINT, SIGTERM], ["f32", "bf16"])
  func toldToStop(_ signal: Int32, dtype: String) throws {
    let folder = try Self.folderWithText()
    let whole = try Self.whole(in: folder, ["--dtype", dtype])
    let running = try Program.start(
      Self.train(["-o", "m.bin", "--dtype", dtype, "--metrics", "log"]), in: folder)
    while running.isRunning, folder.size(of: "log") == 0 { usleep(300) }
    running.send(signal)
    let stopped = running.finish()
    #expect(stopped.signal == signal)
    #expect(
      stopped.errors.contains("Continue with: ckpt train --resume m.unfinished.bin "),
      "\(stopped.errors)")
    #expect(try folder.names == ["log", "m.unfinished.bin", "text.txt", "whole"])
    let outcome = try Program.run(
      [
        "train", "--data", "text.txt", "--resume", "m.unfinished.bin", "-o", "m.bin", "--metrics",
        "log",
      ], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("m.bin") == whole)
    let lines = String(decoding: try folder.read("log"), as: UTF8.self).split(separator: "\n")
    let steps = try lines.map { try JSONParser.parse(String($0)) }.filter { $0["loss"] != nil }
    #expect(steps.compactMap { $0["step"]?.integer } == Array(1...Self.stepCount))
  }

  @Test func theNewestAreKept() throws {
    let folder = try Self.folderWithText()
    // Not ours: a checkpoint of another step, and no checkpoint at all.
    try folder.write(Samples.checkpoint(), to: "m.step-3.bin")
    try folder.write("notes", to: "m.step-5.bin")
    // Of a save that was killed, and of somebody else's.
    try folder.write("part", to: ".m.step-7.bin.ckpt-partial")
    try folder.write("part", to: ".other.bin.ckpt-partial")
    let outcome = try Program.run(
      Self.train(["-o", "m.bin", "--save-every", "14", "--keep", "3"]), in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try Self.steps(in: folder) == [3, 5, 70, 84, 98])
    #expect(try folder.names.filter { $0.hasSuffix("-partial") } == [".other.bin.ckpt-partial"])
    for step in [70, 84, 98] {
      let reader = try CheckpointReader(path: FilePath("\(folder.path)/m.step-\(step).bin"))
      #expect(reader.index.metadata["ckpt.training.step"] == .integer(Int64(step)))
      #expect(try reader.verify().isEmpty)
    }
  }

  /// Checkpoints that hold differences are those that would be whole, and a run goes on from them as from these.
  @Test(arguments: [[], ["--dtype", "bf16"]] as [[String]])
  func differencesHoldTheSame(_ options: [String]) throws {
    let folder = try Self.folderWithText()
    let saving = ["--save-every", "22", "--keep", "2"] + options
    let plain = try Program.run(Self.train(["-o", "whole.bin"] + saving), in: folder)
    #expect(plain.status == 0, "\(plain.errors)")
    let outcome = try Program.run(Self.train(["-o", "m.bin", "--delta"] + saving), in: folder)
    #expect(outcome.status == 0 && !outcome.errors.contains("Warning"), "\(outcome.errors)")
    let newest = (Self.stepCount / 22 - 1...Self.stepCount / 22).map { $0 * 22 }
    let kept = try Self.steps(in: folder)
    // The two newest, and those that they are stored against, back to a whole one.
    #expect(kept.suffix(2) == newest)
    #expect((2...8).contains(kept.count))
    for step in newest {
      let compared = try Program.run(
        ["diff", "whole.step-\(step).bin", "m.step-\(step).bin"], in: folder)
      #expect(compared.status == 0, "\(compared.output)")
    }
    let whole = try CheckpointReader(path: FilePath("\(folder.path)/whole.step-\(newest[1]).bin"))
    let difference = try CheckpointReader(path: FilePath("\(folder.path)/m.step-\(newest[1]).bin"))
    #expect(!difference.namedFiles.isEmpty)
    #expect(difference.byteCount < whole.byteCount)
    let resumed = try Program.run(
      ["train", "--data", "text.txt", "--resume", "m.step-\(newest[0]).bin", "-o", "again.bin"],
      in: folder)
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(try folder.read("again.bin") == folder.read("whole.bin"))
    #expect(try folder.read("m.bin") == folder.read("whole.bin"))
  }

  @Test(
    arguments: [
      (["--width", "32"], "width"), (["--heads", "4"], "heads"),
      (["--architecture", "encoder-only"], "architecture"), (["--layers", "2"], "layers"),
      (["--epochs", "9"], "epochs"), (["--lr", "0.1"], "learning rate"),
      (["--context", "64"], "context"), (["--data", "other.txt"], "other data"),
    ])
  func anotherRunIsRefused(_ options: [String], _ named: String) throws {
    let folder = try Self.folderWithText()
    try folder.write(String(TinyTraining.text.reversed()), to: "other.txt")
    try folder.write(try Self.saved.get(), to: "m.bin")
    let outcome = try Program.run(
      ["train", "--resume", "m.bin", "-o", "n", "--data", "text.txt"] + options, in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(outcome.errors.contains(named), "\(outcome.errors)")
    #expect(try folder.names == ["m.bin", "other.txt", "text.txt"])
  }

  /// A run on its way.
  private static let saved = Result {
    let folder = try folderWithText()
    _ = try Program.run(train(["-o", "m.bin", "--save-every", "90"]), in: folder)
    return try folder.read("m.step-90.bin")
  }

  @Test func whatIsNoRunIsRefused() throws {
    let folder = try WorkingFolder()
    _ = try TinyTraining.run(in: folder)
    try folder.write(Samples.checkpoint(), to: "other")
    for (file, named) in [
      ("model.bin", "is a finished model"), ("other", "ckpt.architecture"),
      ("text.txt", "[101 signature]"),
    ] {
      let outcome = try Program.run(["train", "--resume", file, "-o", "n"], in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.isOneLineOfError && outcome.errors.contains(named), "\(outcome.errors)")
    }
    #expect(try folder.names == ["model.bin", "other", "text.txt"])
  }

  /// No room for the checkpoints on the way: the run says so and goes on, and what is whole stays.
  @Test func noRoomOnTheWay() throws {
    let folder = try Self.folderWithText()
    let whole = try Self.whole(in: folder)
    let command =
      "ulimit -f \(whole.count / 512 + 1); exec \"$CKPT\" train \(Self.options.joined(separator: " ")) -o m.bin --save-every 90"
    let outcome = try Program.shell(command, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("training goes on"), "\(outcome.errors)")
    #expect(try folder.read("m.bin") == whole)
    #expect(try folder.names == ["m.bin", "text.txt", "whole"])
  }
}
