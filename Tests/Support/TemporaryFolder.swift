import Foundation
package import SystemPackage

/// A folder of a test's own that is gone after it.
package final class TemporaryFolder {
  package let path: FilePath

  package init() throws {
    path = FilePath(NSTemporaryDirectory()).appending("ckpt-\(UUID().uuidString)")
    try FileManager.default.createDirectory(atPath: path.string, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path.string) }

  /// The path of a file in the folder.
  package func file(_ name: String) -> FilePath { path.appending(name) }

  /// Writes a file and gives its path.
  @discardableResult
  package func write(_ bytes: [UInt8], to name: String) throws -> FilePath {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name).string))
    return file(name)
  }

  /// Makes a folder in the folder.
  package func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: file(name).string, withIntermediateDirectories: true)
  }

  /// Removes a file.
  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: file(name).string)
  }

  /// Copies a file into the folder.
  package func copy(_ path: FilePath, as name: String) throws {
    try FileManager.default.copyItem(atPath: path.string, toPath: file(name).string)
  }

  /// The bytes of a file in the folder.
  package func bytes(of name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name).string)))
  }

  /// Makes a file longer by a hole up to a size, and puts bytes behind it.
  package func extend(_ name: String, to byteCount: UInt64, adding bytes: [UInt8] = []) throws {
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file(name).string))
    try handle.truncate(atOffset: byteCount)
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(bytes))
    try handle.close()
  }

  /// What is in the folder.
  package func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path.string).sorted()
  }
}
