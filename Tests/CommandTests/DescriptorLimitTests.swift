import CheckpointFormat
import Testing

/// Where a process may open few files a command does its work or says in one line why it cannot.
@Suite struct DescriptorLimitTests {
  /// What must succeed, from which limit on: libraries that share work among threads may need descriptors of their
  /// own, and end the process without.
  private static let needs = ["verify m": 5, "convert m out.ckpt --threads 4": 6]

  @Test func everyCommand() throws {
    let folder = try WorkingFolder()
    // Several chunks, for several threads.
    try folder.write(Samples.safetensors(300_000), to: "in")
    let made = try Program.shell(
      #"set -e; "$CKPT" convert in m; "$CKPT" convert in d --base m; "$CKPT" convert in s.safetensors.index.json"#,
      in: folder)
    #expect(made.status == 0, "\(made)")
    _ = try TinyTraining.run(in: folder, ["--save-every", "5"])
    for limit in [4, 5, 6] { try everyCommand(limit, in: folder) }
  }

  private func everyCommand(_ limit: Int, in folder: WorkingFolder) throws {
    for command in [
      "inspect m", "inspect in --entropy", "params d", "verify m", "verify d", "diff in d",
      "report m --statistics -o page", "convert in out --threads 2",
      "convert m out.ckpt --threads 4",
      "convert d out.safetensors",
      "convert in - --threads 3", "convert in e --base m", "predict model.bin the --threads 2",
      "inspect s.safetensors.index.json", "convert in t\(limit).safetensors.index.json",
      "train --data text.txt --epochs 1 --width 8 --heads 2 --layers 1 --threads 2 -o new --context 8 --save-every 5 --delta",
    ] {
      let outcome = try Program.shell(
        "exec prlimit --nofile=\(limit) \"$CKPT\" \(command)", in: folder)
      #expect(outcome.signal == nil, "\(limit) \(command): \(outcome)")
      if let need = Self.needs[command], limit >= need {
        #expect(outcome.status == 0, "\(limit) \(command): \(outcome)")
      }
      if outcome.status != 0 {
        #expect(outcome.status == 1, "\(limit) \(command): \(outcome)")
        #expect(outcome.isOneLineOfError, "\(limit) \(command): \(outcome)")
      }
      #expect(try folder.names.allSatisfy { !$0.hasSuffix(".ckpt-partial") })
    }
  }
}
