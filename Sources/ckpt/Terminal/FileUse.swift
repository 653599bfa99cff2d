import CheckpointFormat
import Interchange
import SystemPackage

/// The files that a command reads and writes.
///
/// No command replaces what it reads: whoever names one file for both is told so before anything is done. Files are
/// told apart by device and inode, so that links and other spellings of a path are the file they lead to.
struct FileUse {
  /// What a command writes.
  enum Output {
    /// A file.
    case file(FilePath)
    /// Files that it may come to write or remove: any of these names. They may take the place of one input, which
    /// the command is documented to work on.
    case names(any NamePattern, replacing: FilePath? = nil)
  }

  /// The files that are read; of a checkpoint also those that it depends on.
  var inputs: [FilePath] = []
  /// What is written, but for the standard streams, which every command writes to.
  var outputs: [Output] = []

  /// Throws where an output is an input, or two outputs are one file.
  func check() throws(CheckpointError) {
    let streams = StandardStream.all
    var written: [(path: FilePath, identity: FileIdentity, replacing: FilePath?)] = []
    for output in outputs { written += try Self.existing(output) }
    for input in inputs where !written.isEmpty || !streams.isEmpty {
      let read = Self.identities(of: input)
      for output in written where output.replacing != input && read.contains(output.identity) {
        throw FileIdentity.isInput(output.path)
      }
      for stream in streams where read.contains(stream.identity) {
        throw CheckpointError(
          .argument, "is an input, and \(stream.name) would overwrite it; redirect that elsewhere",
          path: input)
      }
    }
    try compareOutputs(streams)
    for case .names(let names, let replaced) in outputs {
      for path in inputs where path != replaced && names.contains(path) {
        throw CheckpointError(
          .argument, "has a name that this command reserves for its own files; rename it",
          path: path)
      }
    }
  }

  private func compareOutputs(_ streams: [StandardStream]) throws(CheckpointError) {
    var locations: [Location] = []
    for case .file(let path) in outputs {
      let location = Location(path)
      guard !locations.contains(location) else {
        throw CheckpointError(
          .argument, "would be written twice; use two different files", path: path)
      }
      for stream in streams where location == .existing(stream.identity) {
        throw CheckpointError(
          .argument, "is to be written twice, as a file and as \(stream.name); name another file",
          path: path)
      }
      for case .names(let names, _) in outputs where names.contains(path) {
        throw CheckpointError(
          .argument, "has a name that this command reserves for its own files; choose another name",
          path: path)
      }
      locations.append(location)
    }
  }

  /// The files that exist and may be written.
  private static func existing(
    _ output: Output
  ) throws(CheckpointError) -> [(path: FilePath, identity: FileIdentity, replacing: FilePath?)] {
    let (paths, replaced): ([FilePath], FilePath?) =
      switch output {
      case .file(let path): ([path], nil)
      case .names(let names, let replaced): (try names.existing(), replaced)
      }
    return paths.compactMap { path in
      FileIdentity(regularFile: path).map { (path, $0, replaced) }
    }
  }

  /// The file and, of a checkpoint, those that it cannot be read without: shards, and what it is stored against.
  private static func identities(of path: FilePath) -> Set<FileIdentity> {
    var identities = Set([FileIdentity(regularFile: path)].compactMap { $0 })
    // What cannot be opened is refused by the command, in its own words.
    if let archive = try? TensorArchive(path: path) {
      identities.formUnion(archive.fileIdentities)
    }
    return identities
  }

  /// A standard stream that leads to a file.
  private struct StandardStream {
    let name: String
    let identity: FileIdentity

    static var all: [StandardStream] {
      [("standard output", Int32(1)), ("standard error", 2)].compactMap { name, number in
        FileIdentity(regularFile: number).map { StandardStream(name: name, identity: $0) }
      }
    }
  }

  /// Where a file stands or will stand.
  private enum Location: Equatable {
    case existing(FileIdentity)
    case new(folder: FileIdentity?, name: FilePath.Component?)

    init(_ path: FilePath) {
      let path = SystemCalls.resolveForWriting(path) ?? path
      self =
        FileIdentity(regularFile: path).map { .existing($0) }
        ?? .new(folder: FileIdentity(folder: path.folder), name: path.lastComponent)
    }
  }
}

extension FileIdentity {
  /// The regular file that a path leads to; nil where there is none. Devices and pipes lose nothing by being written.
  init?(regularFile path: FilePath) {
    guard case .success(let status) = SystemCalls.live.statusOfPath(path), status.isRegular
    else { return nil }
    self.init(status)
  }

  /// The regular file that a descriptor is open on; nil for what is none.
  init?(regularFile descriptor: Int32) {
    guard case .success(let status) = SystemCalls.live.status(descriptor), status.isRegular
    else { return nil }
    self.init(status)
  }

  /// The folder that a path leads to; nil where there is none.
  init?(folder path: FilePath) {
    guard case .success(let status) = SystemCalls.live.statusOfPath(path), status.isFolder
    else { return nil }
    self.init(status)
  }
}
