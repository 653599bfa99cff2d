@testable import CheckpointFormat

extension SHA256 {
  /// The digest in hexadecimal digits, as the corpus has it.
  static func hexadecimal(_ bytes: [UInt8]) -> String {
    digest(bytes).map { String(UInt16($0) + 256, radix: 16).dropFirst() }.joined()
  }
}
