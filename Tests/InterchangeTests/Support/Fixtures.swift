import CheckpointFormat
import Foundation
import Testing

/// Files under Fixtures/safetensors, made by generate.py there.
struct Fixture: Sendable, CustomTestStringConvertible {
  static let folder = URL(fileURLWithPath: #filePath)
    .appending(path: "../../../../Fixtures/safetensors").standardizedFileURL.path

  let path: FilePath
  /// The file's name up to its first dot.
  let name: String

  var testDescription: String { name }

  /// The code of the rule that the file breaks, where its name begins with one.
  var code: Int? { Int(name.prefix(3)) }

  /// The line that a person is told, from refusals.txt.
  var refusal: String? { Self.refusals[name] }

  /// The lines of refusals.txt by the names of their fixtures.
  static let refusals: [String: String] = {
    let text = (try? String(contentsOfFile: "\(folder)/refusals.txt", encoding: .utf8)) ?? ""
    return Dictionary(
      text.split(separator: "\n").compactMap { line in
        line.firstIndex(of: " ").map { space in
          (String(line[..<space]), String(line[line.index(after: space)...]))
        }
      }, uniquingKeysWith: { first, _ in first })
  }()

  /// The files of a folder whose names end so.
  static func all(_ subfolder: String, suffix: String = ".safetensors") -> [Fixture] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(subfolder)")) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { name in
      Fixture(
        path: FilePath("\(folder)/\(subfolder)/\(name)"), name: String(name.prefix { $0 != "." }))
    }
  }

  /// Byte i of the data of every fixture.
  static func byte(_ position: Int) -> UInt8 { UInt8((7 * position + 3) % 256) }
}
