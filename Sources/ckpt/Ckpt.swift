import ArgumentParser

@main
struct Ckpt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ckpt",
    abstract: "Train tiny transformers, save, inspect and tally model checkpoints.")
}
