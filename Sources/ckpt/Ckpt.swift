import ArgumentParser

@main
struct Ckpt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ckpt",
    abstract:
      "Train tiny transformers; save, inspect and convert model checkpoints; count their parameters.",
    discussion: """
      A first session: ckpt train --epochs 5, then ckpt inspect model.bin and ckpt params model.bin.

      Results go to standard output, messages and progress to standard error. With --json every command prints one \
      JSON object with a stable schema.
      """,
    version: "0.1.0",
    subcommands: [
      Train.self, Predict.self, Inspect.self, Show.self, Stats.self, Params.self, Verify.self,
      Diff.self, Digest.self, MakeReport.self, Convert.self, Edit.self, Merge.self, Plot.self,
    ])

  /// Runs the command that the arguments name.
  static func main() {
    Terminal.prepare()
    do {
      let arguments = RawArguments.forParser
      try checkName(in: arguments)
      var command = try parseAsRoot(OptionFile.expand(arguments))
      try (command as? any Command)?.files.check()
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// Throws for a command that there is not, with the name of the one that was probably meant.
  private static func checkName(in arguments: [String]) throws {
    var words = arguments[...]
    if words.first == "help" { words.removeFirst() }
    guard let word = words.first, !word.hasPrefix("-"), word != "help" else { return }
    let names = configuration.subcommands.map { $0._commandName }
    guard !names.contains(word) else { return }
    let nearest = Spelling.nearest(to: word, among: names)
    throw ValidationError(
      "unknown command '\(word)'" + (nearest.map { "; did you mean '\($0)'?" } ?? ""))
  }

  /// Ends the process: with help where that was asked for, else with one line that says what is wrong.
  private static func leave(_ error: any Error) -> Never {
    let status = exitCode(for: error)
    let message = message(for: error)
    guard status != .success, !(error is ExitCode), !message.isEmpty else { exit(withError: error) }
    var line = firstLine(of: message)
    if line.hasSuffix(".") { line.removeLast() }
    // A progress bar that was being drawn makes room.
    if Terminal.isInteractive { Terminal.message("\r\u{1B}[K", terminator: "") }
    // Errors of this program have escaped what strangers gave them; the command line has not been yet.
    Terminal.message(
      status == .validationFailure ? "Error: \(RawArguments.escape(line))\(hint)" : "Error: \(line)"
    )
    exit(withError: status)
  }

  /// The first line of a message, with the values that the next lines list, where it announces them.
  private static func firstLine(of message: String) -> String {
    let lines = message.split(separator: "\n")
    guard let first = lines.first else { return message }
    let announcement = ". Please provide one of the following:"
    guard first.hasSuffix(announcement) else { return String(first) }
    let values = lines.dropFirst().prefix { $0.hasPrefix("  - ") }.map { $0.dropFirst(4) }
    return first.dropLast(announcement.count) + "; choose \(values.joined(separator: ", "))"
  }

  /// Where to read how the command that was called is used.
  private static var hint: String {
    let names = configuration.subcommands.map { $0._commandName }
    let command = RawArguments.forParser.first { names.contains($0) }
    return " (see '\(["ckpt", command, "--help"].compactMap { $0 }.joined(separator: " "))')"
  }
}
