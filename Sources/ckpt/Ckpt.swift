import ArgumentParser

@main
struct Ckpt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ckpt",
    abstract: "Train tiny transformers, save, inspect and tally model checkpoints.",
    discussion: """
      A first session: ckpt train --epochs 5, then ckpt inspect model.bin and ckpt params model.bin.

      Data goes to standard output, messages and progress to standard error. With --json every command prints one \
      JSON object, whose form is kept stable.
      """,
    version: "0.1.0",
    subcommands: [Train.self, Inspect.self, Params.self, Verify.self, Convert.self])
}
