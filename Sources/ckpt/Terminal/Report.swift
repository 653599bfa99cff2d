#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a command found: one JSON object for programs, lines for people.
protocol Report: Encodable {
  /// The lines for people.
  var lines: [String] { get }
}

extension Report {
  /// Prints the report to standard output.
  func print(asJSON: Bool) throws {
    guard asJSON else {
      try Terminal.data(lines.map { $0 + "\n" }.joined())
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    try Terminal.data(String(decoding: try encoder.encode(self), as: UTF8.self) + "\n")
  }
}
