import Foundation

/// A folder of a test's own that is gone with it.
final class WorkingFolder {
  /// The folder.
  let path: String
  private let scratchPath: String

  init() throws {
    let base = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ckpt-tests-\(UInt64.random(in: 0 ... .max))")
    path = base.appendingPathComponent("work").path
    scratchPath = base.appendingPathComponent("scratch").path
    for folder in [path, scratchPath] {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    }
  }

  deinit {
    try? FileManager.default.removeItem(
      at: URL(fileURLWithPath: path).deletingLastPathComponent())
  }

  /// A path for what the test itself needs, outside of the folder that the program works in.
  func scratch(_ name: String) -> String { scratchPath + "/" + name }

  /// Writes a file.
  func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Writes a file of text.
  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  /// A file's bytes.
  func read(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The names of all files, hidden ones too, in order.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  /// A file's size in bytes; 0 where there is none.
  func size(of name: String) -> Int {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)
    return (attributes?[.size] as? NSNumber)?.intValue ?? 0
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  /// Removes a file.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}
