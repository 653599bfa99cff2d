import CheckpointFormat
import SystemPackage

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
