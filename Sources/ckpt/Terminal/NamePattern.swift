import CheckpointFormat
import SystemPackage

/// Files in one folder that a command may come to write, told by their names.
protocol NamePattern {
  /// The folder.
  var folder: FilePath { get }

  /// Whether a file of this name is one of them.
  func matches(_ name: [UInt8]) -> Bool
}

extension NamePattern {
  /// Those that exist; none in a folder that does not. Throws where the folder cannot be listed.
  func existing() throws(CheckpointError) -> [FilePath] {
    guard FileIdentity(folder: folder) != nil else { return [] }
    return try FolderListing.names(in: folder).filter { matches($0.bytes) }.map {
      folder.appending($0)
    }
  }

  /// Whether a path is one of them, whichever way it names the folder.
  func contains(_ path: FilePath) -> Bool {
    guard let name = path.lastComponent, matches(name.bytes) else { return false }
    return path.folder == folder
      || FileIdentity(folder: path.folder) == FileIdentity(folder: folder)
  }
}
