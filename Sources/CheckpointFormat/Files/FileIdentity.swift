public import SystemPackage

/// Which file something is, whatever it is called: two paths lead to one file where these are equal.
public struct FileIdentity: Hashable, Sendable {
  private let device: UInt64
  private let node: UInt64

  package init(_ status: FileStatus) {
    device = status.device
    node = status.node
  }

  /// The file that a path leads to, links followed; nil where there is none.
  ///
  /// Throws `.system` where that cannot be found out.
  public init?(path: FilePath) throws(CheckpointError) {
    switch SystemCalls.live.statusOfPath(path) {
    case .success(let status): self.init(status)
    case .failure(let error) where ErrorNumber.saysMissing(error.code): return nil
    case .failure(let error):
      throw .failed("cannot be examined", code: -Int(error.code), path: path)
    }
  }

  /// The file that is open under a descriptor. Throws `.system`.
  public init(descriptor: Int32) throws(CheckpointError) {
    switch SystemCalls.live.status(descriptor) {
    case .success(let status): self.init(status)
    case .failure(let error):
      throw .failed("cannot be examined", code: -Int(error.code), path: nil)
    }
  }

  /// Refuses a path to write to where it leads to one of the files that are read.
  ///
  /// Throws `.argument`, and `.system` where that cannot be found out.
  public static func check(
    output path: FilePath, against inputs: Set<FileIdentity>
  ) throws(CheckpointError) {
    guard !inputs.isEmpty, let identity = try FileIdentity(path: path), inputs.contains(identity)
    else { return }
    throw isInput(path)
  }

  package static func isInput(_ path: FilePath) -> CheckpointError {
    CheckpointError(
      .argument, "is an input and would be overwritten; choose another output", path: path)
  }
}
