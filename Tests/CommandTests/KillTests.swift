import CheckpointFormat
import Foundation
import Testing
import TestSupport

/// Whoever is killed while writing leaves the old file or the new one, and the next save clears up.
@Suite(.serialized) struct KillTests {
  private static let unfinished = ".model.bin.ckpt-partial"

  @Test func conversion() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(1_500_000), to: "in")
    try killWhileSaving(
      ["convert", "in", "model.bin", "--codec", "stored", "--threads", "1"], rounds: 12, in: folder)
  }

  @Test func training() throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    // Much to save and little to learn.
    try killWhileSaving(
      [
        "train", "--data", "text.txt", "--epochs", "1", "--width", "64", "--heads", "2",
        "--layers", "1", "--ff", "4096", "--context", "8", "--batch", "16",
      ], rounds: 5, in: folder)
  }

  /// The file that is replaced is the one that is read.
  @Test func editingInPlace() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(1_500_000), to: "in")
    #expect(try Program.run(["convert", "in", "model.bin"], in: folder).status == 0)
    let old = try folder.read("model.bin")
    let edit = ["edit", "model.bin", "--in-place", "--cast", "bf16", "--set", "a=b"]
    try killWhileSaving(edit, rounds: 8, old: old, in: folder)
  }

  @Test func merging() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(1_500_000), to: "a")
    try folder.write(Samples.safetensors(1_500_000), to: "b")
    try killWhileSaving(
      ["merge", "a", "b", "--average", "-o", "model.bin"], rounds: 5, in: folder)
  }

  /// Kills a command that writes `model.bin` when it has written so much or so little of it.
  private func killWhileSaving(
    _ command: [String], rounds: Int, old: [UInt8]? = nil, in folder: WorkingFolder
  ) throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("\(command[0]) is killed at moments of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    #expect(try Program.run(command, in: folder).status == 0)
    let new = try folder.read("model.bin")
    let names = try folder.names
    let old = try old ?? Samples.checkpoint()

    var killed = 0
    var leftovers = 0
    for round in 0..<rounds {
      try folder.write(old, to: "model.bin")
      let running = try Program.start(command, in: folder)
      let byteCount = Int.random(in: 1..<new.count, using: &random)
      while running.isRunning, folder.size(of: Self.unfinished) < byteCount { usleep(200) }
      usleep(UInt32.random(in: 0..<1000, using: &random))
      running.send(SIGKILL)
      killed += running.finish().signal == SIGKILL ? 1 : 0
      let found = try folder.read("model.bin")
      #expect(found == old || found == new, "round \(round), seed \(seed)")
      #expect(try Program.run(["verify", "model.bin"], in: folder).status == 0)
      let more = Set(try folder.names).subtracting(names)
      #expect(more.isEmpty || more == [Self.unfinished], "\(more)")
      leftovers += more.count
    }
    print("\(killed) of \(rounds) killed, \(leftovers) with an unfinished file")
    #expect(killed > 0, "seed \(seed)")
    try folder.write(old, to: "model.bin")
    #expect(try Program.run(command, in: folder).status == 0)
    #expect(try folder.names == names, "no litter after the next save")
    #expect(try folder.read("model.bin") == new)
  }
}
