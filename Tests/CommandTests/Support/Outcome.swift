/// How a run of the program ended.
struct Outcome {
  /// The exit status; nil where a signal ended it.
  var status: Int32?
  /// The signal that ended it.
  var signal: Int32?
  /// What went to standard output.
  var output: String
  /// What went to standard error.
  var errors: String

  /// The lines of standard error.
  var errorLines: [Substring] { errors.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Whether standard error is one line, not empty, with its end.
  var isOneLineOfError: Bool {
    errorLines.count == 2 && errorLines[1].isEmpty && !errorLines[0].isEmpty
  }
}
