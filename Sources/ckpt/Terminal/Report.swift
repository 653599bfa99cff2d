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
      for line in lines { Swift.print(line) }
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
    Swift.print(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}
