import CheckpointFormat
import Foundation
import Testing

/// A run that is told to stop is saved beside what it was to become, and takes its place when it is finished.
@Suite(.serialized) struct UnfinishedRunTests {
  private static let options = [
    "--data", "text.txt", "--width", "8", "--heads", "2", "--layers", "1", "--context", "8",
    "--batch", "4", "--epochs", "400", "--threads", "1",
  ]

  private static func folderWithText() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    return folder
  }

  /// Starts a run and stops it once it has come further.
  private static func interrupt(_ more: [String], in folder: WorkingFolder) throws -> Outcome {
    // A run that is taken up adds to the log.
    if !more.contains("--resume"), folder.size(of: "log") > 0 { try folder.remove("log") }
    let size = folder.size(of: "log")
    let running = try Program.start(["train"] + options + ["--metrics", "log"] + more, in: folder)
    while running.isRunning, folder.size(of: "log") <= size { usleep(300) }
    running.send(SIGINT)
    return running.finish()
  }

  @Test func theFinishedModelStays() throws {
    let folder = try Self.folderWithText()
    let whole = try Program.run(["train"] + Self.options + ["-o", "fin.bin"], in: folder)
    #expect(whole.status == 0, "\(whole.errors)")
    let finished = try folder.read("fin.bin")
    let older = try Samples.checkpoint()
    try folder.write(older, to: "fin.bin")

    let stopped = try Self.interrupt(["-o", "fin.bin"], in: folder)
    #expect(stopped.signal == SIGINT)
    #expect(
      stopped.errors.hasSuffix(
        "Continue with: ckpt train --resume fin.unfinished.bin --data text.txt --metrics log\n"
      ), "\(stopped.errors)")
    #expect(try folder.names == ["fin.bin", "fin.unfinished.bin", "log", "text.txt"])
    #expect(try folder.read("fin.bin") == older)

    // Stopped once more, it is saved in its own place.
    let resuming = ["--resume", "fin.unfinished.bin", "-o", "fin.bin"]
    let before = try folder.read("fin.unfinished.bin")
    #expect(try Self.interrupt(resuming, in: folder).signal == SIGINT)
    #expect(try folder.names == ["fin.bin", "fin.unfinished.bin", "log", "text.txt"])
    #expect(try folder.read("fin.unfinished.bin") != before)
    #expect(try folder.read("fin.bin") == older)

    // As the line said.
    let line = try #require(stopped.errors.split(separator: "Continue with: ckpt ").last)
    let outcome = try Program.shell("\"$CKPT\" \(line)", in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("fin.bin") == finished)
    #expect(try folder.names == ["fin.bin", "log", "text.txt"])
  }

  /// Another run that was not finished is no less somebody's work.
  @Test func anotherUnfinishedRunStays() throws {
    let folder = try Self.folderWithText()
    for _ in 0..<3 { #expect(try Self.interrupt([], in: folder).signal == SIGINT) }
    let names = ["model.unfinished-2.bin", "model.unfinished-3.bin", "model.unfinished.bin"]
    #expect(try folder.names == ["log"] + names + ["text.txt"])
    let kept = try folder.read(names[1])
    let outcome = try Program.run(
      ["train", "--data", "text.txt", "--resume", names[0]], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.names == ["log", "model.bin", names[1], names[2], "text.txt"])
    #expect(try folder.read(names[1]) == kept)
  }

  /// What a run was taken up from under another name is not the program's to remove.
  @Test func anotherNameStays() throws {
    let folder = try Self.folderWithText()
    #expect(try Self.interrupt(["-o", "a.bin"], in: folder).signal == SIGINT)
    let outcome = try Program.run(
      ["train", "--data", "text.txt", "--resume", "a.unfinished.bin", "-o", "b.bin"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.names == ["a.unfinished.bin", "b.bin", "log", "text.txt"])
  }

  /// The longest names that the system takes have room for what is saved on the way.
  @Test func longNames() throws {
    let folder = try Self.folderWithText()
    let name = String(repeating: "é", count: 110) + ".bin"
    let stopped = try Self.interrupt(["-o", name, "--save-every", "1"], in: folder)
    #expect(stopped.signal == SIGINT, "\(stopped)")
    #expect(!stopped.errors.contains("Warning"), "\(stopped.errors)")
    let saved = try #require(try folder.names.first { $0.contains(".unfinished") })
    #expect(try Program.run(["verify", saved], in: folder).status == 0)
  }
}
