import CheckpointFormat
import Foundation
import Testing

/// Whoever is killed while writing leaves the old file or the new one, and the next save clears up.
@Suite(.serialized) struct KillTests {
  private static let rounds = 7

  @Test func conversion() throws {
    let folder = try Workplace()
    try folder.write(Samples.safetensors(1_500_000), to: "in")
    try folder.write(Samples.checkpoint(), to: "model.bin")
    try killAtRandom(
      ["convert", "in", "model.bin", "--codec", "stored", "--threads", "1"], in: folder)
  }

  @Test func training() throws {
    let folder = try Workplace()
    try folder.write(TinyTraining.text, to: "text.txt")
    try folder.write(Samples.checkpoint(), to: "model.bin")
    // Much to save and little to learn.
    try killAtRandom(
      [
        "train", "--data", "text.txt", "--epochs", "1", "--width", "256", "--heads", "2",
        "--layers", "1", "--context", "8", "--batch", "4",
      ], in: folder)
  }

  /// Kills a command that writes `model.bin` at moments between its start and its end.
  private func killAtRandom(_ command: [String], in folder: Workplace) throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed of the moments of \(command[0]): \(seed)")
    var random = SeededGenerator(seed: seed)
    let old = try folder.read("model.bin")
    let clock = ContinuousClock()
    var outcome: Outcome?
    let duration = try clock.measure { outcome = try Program.run(command, in: folder) }
    #expect(outcome?.status == 0, "\(String(describing: outcome))")
    let new = try folder.read("model.bin")
    #expect(new != old)
    let names = try folder.names
    let seconds =
      Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)

    var leftovers = 0
    var killed = 0
    for round in 0..<Self.rounds {
      try folder.write(old, to: "model.bin")
      let running = try Program.start(command, in: folder)
      // Saving comes last, so most moments are late ones.
      let moment = seconds * Double.random(in: 0...1, using: &random).squareRoot()
      Thread.sleep(forTimeInterval: moment)
      running.send(SIGKILL)
      killed += running.finish().signal == SIGKILL ? 1 : 0
      let found = try folder.read("model.bin")
      #expect(found == old || found == new, "round \(round), seed \(seed)")
      #expect(try Program.run(["verify", "model.bin"], in: folder).status == 0)
      let more = Set(try folder.names).subtracting(names)
      #expect(more.isEmpty || more == [".model.bin.ckpt-partial"], "\(more)")
      leftovers += more.count
    }
    print("\(killed) of \(Self.rounds) killed, \(leftovers) with an unfinished file")
    #expect(killed > 0, "seed \(seed)")
    #expect(try Program.run(command, in: folder).status == 0)
    #expect(try folder.names == names, "no litter after the next save")
    #expect(try folder.read("model.bin") == new)
  }
}
