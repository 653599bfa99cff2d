import Foundation
import Testing

/// A training is not lost because its words cannot be written.
@Suite(.serialized) struct TrainingOutputTests {
  @Test func metricsOnFullDisk() throws {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder).status == 0)
    let model = try folder.read("model.bin")
    let outcome = try TinyTraining.run(in: folder, ["--metrics", "/dev/full", "-o", "m.bin"])
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.isOneLineOfError, "\(outcome.errors)")
    #expect(
      outcome.errors.hasPrefix("Warning: /dev/full: cannot be written: "), "\(outcome.errors)")
    #expect(try folder.read("m.bin") == model)
  }

  @Test func metricsOnFullDiskAndToldToStop() throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text.txt")
    let running = try Program.start(
      ["train"] + TinyTraining.options + [
        "--metrics", "/dev/full", "--save-every", "5", "--epochs", "9999",
      ], in: folder)
    while running.isRunning, try !folder.names.contains(where: { $0.contains(".step-") }) {
      usleep(300)
    }
    running.send(SIGINT)
    let outcome = running.finish()
    #expect(outcome.signal == SIGINT, "\(outcome)")
    #expect(outcome.errors.contains("Continue with: ckpt train --resume model.unfinished.bin"))
    #expect(try Program.run(["verify", "model.unfinished.bin"], in: folder).status == 0)
  }

  @Test func standardOutput() throws {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder).status == 0)
    let model = try folder.read("model.bin")
    for more in [[], ["--json"]] {
      let outcome = try Program.shell(
        #""$CKPT" train "$@" -o m.bin > /dev/full"#, TinyTraining.options + more, in: folder)
      #expect(outcome.status == 1, "\(outcome)")
      #expect(
        outcome.errors.contains("Error: standard output: cannot be written: "), "\(outcome.errors)")
      #expect(try folder.read("m.bin") == model)
      try folder.remove("m.bin")
    }
  }
}
