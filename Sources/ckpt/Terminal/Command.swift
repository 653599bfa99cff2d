import ArgumentParser

/// A subcommand, which says what files it works with before it runs.
protocol Command: ParsableCommand {
  /// What it reads and what it writes.
  var files: FileUse { get }
}

/// How the program ends, besides 0 for done and 64 for a command line that it does not understand.
enum ExitStatus {
  /// It could not be done; the message says what and where.
  static let failure = ExitCode(1)
  /// The command found what it looks for: damage, or a difference.
  static let finding = ExitCode(2)

  /// What the help of every command says about it.
  static let help =
    "Exit status: 0 success; 1 failure, with a message that says what and where; 64 invalid usage."
  /// What the help of commands that look for something adds.
  static func help(finding: String) -> String {
    "Exit status: 0 success; 1 failure, with a message that says what and where; 2 \(finding); 64 invalid usage."
  }
}
