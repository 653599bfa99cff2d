import CheckpointFormat
import SystemPackage
import TinyTransformer

/// Where a run that is told to stop is saved: `model.unfinished.bin` beside `model.bin`, which may be a finished model
/// and stays as it is until this one is finished.
struct UnfinishedRun {
  private let names: SiblingNames
  /// The file of these names that the run was taken up from: it is this run, so the run may replace it.
  private let resumed: (path: FilePath, identity: FileIdentity)?

  /// For a run that will be saved as `out` and was taken up from `resumed`, if it was.
  init(beside out: FilePath, resumed: FilePath?) {
    let names = SiblingNames(beside: out, .unfinished)
    self.names = names
    self.resumed = resumed.flatMap { path in
      guard names.contains(path), let identity = FileIdentity(regularFile: path) else { return nil }
      return (path, identity)
    }
  }

  /// The file to save to. Another run that was not finished stays: names are numbered.
  func path() throws(CheckpointError) -> FilePath {
    if let resumed, FileIdentity(regularFile: resumed.path) == resumed.identity {
      return resumed.path
    }
    let taken = Set(try names.numbers())
    return names.path((1...).first { !taken.contains($0) } ?? 1)
  }

  /// Removes what the run was taken up from, now that it is finished and saved.
  func removeSuperseded() {
    guard let resumed, FileIdentity(regularFile: resumed.path) == resumed.identity else { return }
    SystemCalls.remove(resumed.path)
  }
}
