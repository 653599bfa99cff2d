import CheckpointFormat
import Foundation
import Testing
import TestSupport

/// The conformance corpus at the top of the package.
enum Corpus {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var path: FilePath
    var testDescription: String { name }

    func bytes() throws -> [UInt8] {
      try [UInt8](Data(contentsOf: URL(filePath: path.string)))
    }

    /// What the `.json` beside a valid file says is in it.
    func facts() throws -> JSON {
      let path = path.string.dropLast("ckpt".count) + "json"
      return try JSONParser.parse(String(contentsOfFile: String(path), encoding: .utf8))
    }
  }

  static let valid = cases("valid")
  static let reject = cases("reject")

  private static func cases(_ folder: String) -> [Case] {
    let top = URL(filePath: #filePath).appending(path: "../../../../Fixtures/\(folder)")
      .standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: top.path)) ?? []
    return names.filter { $0.hasSuffix(".ckpt") }.sorted().map {
      Case(name: String($0.dropLast(5)), path: FilePath(top.appending(path: $0).path))
    }
  }
}
