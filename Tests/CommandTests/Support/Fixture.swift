import Foundation

/// The conformance corpus.
enum Fixture {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// A file that every reader must accept.
  static func valid(_ name: String) -> String {
    folder.appendingPathComponent("valid/\(name).ckpt").path
  }

  /// The names of all files that every reader must accept.
  static let validNames = names(in: "valid")

  /// A file that every reader must refuse.
  static func reject(_ name: String) -> String {
    folder.appendingPathComponent("reject/\(name).ckpt").path
  }

  /// One file for each rule that a file can break and a check can find.
  static let rejectNames: [String] = {
    var seen: Set<Substring> = []
    return names(in: "reject").filter { name in
      // What a newer writer's codec or layout hides is no damage, and digests are compared where that is asked for.
      !["302", "312", "314"].contains(name.prefix(3)) && seen.insert(name.prefix(3)).inserted
    }
  }()

  /// A file's bytes.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func names(in part: String) -> [String] {
    let files = try? FileManager.default.contentsOfDirectory(
      atPath: folder.appendingPathComponent(part).path)
    return (files ?? []).filter { $0.hasSuffix(".ckpt") }.map { String($0.dropLast(5)) }.sorted()
  }
}
