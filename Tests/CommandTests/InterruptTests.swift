import CheckpointFormat
import Foundation
import Testing

/// Ctrl-C and its like: the program ends by the signal, says nothing more, and leaves nothing behind.
@Suite(.serialized) struct InterruptTests {
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func conversion(_ signal: Int32) throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(2_000_000), to: "in")
    try folder.write("what was there", to: "out")
    let running = try Program.start(["convert", "in", "out", "--level", "9"], in: folder)
    while running.isRunning, try !folder.names.contains(".out.ckpt-partial") {
      Thread.sleep(forTimeInterval: 0.005)
    }
    running.send(signal)
    let outcome = running.finish()
    #expect(outcome.signal == signal, "\(outcome)")
    #expect(outcome.output == "" && outcome.errors == "", "\(outcome)")
    #expect(try folder.names == ["in", "out"])
    #expect(try folder.read("out") == Array("what was there".utf8))
  }

  /// What the caller ignores, as under nohup, stays ignored.
  @Test func ignored() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(2_000_000), to: "in")
    let outcome = try Program.shell(
      "trap '' HUP; \"$CKPT\" convert in out & while test ! -e .out.ckpt-partial; do :; done; kill -HUP $!; wait $!",
      in: folder)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try folder.names == ["in", "out"])
  }
}
