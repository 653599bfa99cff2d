#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif
package import SystemPackage

/// The names in a folder.
package enum FolderListing {
  /// The names of all that stands in a folder, hidden files too, in no order; `.` and `..` are left out.
  ///
  /// Throws `.system` where the folder cannot be read to its end.
  package static func names(in folder: FilePath) throws(CheckpointError) -> [FilePath.Component] {
    // Safe: the path lives as long as the call, and the stream is closed once, at the end.
    guard let stream = unsafe folder.withPlatformString({ unsafe opendir($0) }) else {
      throw .failed("cannot be listed", code: -Int(errno), path: folder)
    }
    defer { unsafe closedir(stream) }
    var names: [FilePath.Component] = []
    while true {
      errno = 0
      // Safe: the stream is open.
      guard let entry = unsafe readdir(stream) else { break }
      // Safe: the system ends the name with a zero, within the entry, which stays until the next call.
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CInterop.PlatformChar.self, capacity: 256) {
          unsafe FilePath.Component(platformString: $0)
        }
      }
      if let name, name.kind == .regular { names.append(name) }
    }
    guard errno == 0 else {
      throw .failed("cannot be listed", code: -Int(errno), path: folder)
    }
    return names
  }
}
