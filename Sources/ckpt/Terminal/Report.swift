/// What a command found: one JSON object for programs, lines for people.
protocol Report: Encodable {
  /// The lines for people.
  var lines: [String] { get }
}

extension Report {
  /// Prints the report to standard output.
  func print(asJSON: Bool) throws {
    try Terminal.data(
      asJSON
        ? ReportEncoder(isPretty: true).encode(self) + "\n" : lines.map { $0 + "\n" }.joined())
  }
}
