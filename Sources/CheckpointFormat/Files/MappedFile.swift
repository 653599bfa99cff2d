internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file's bytes as memory, read-only, for as long as the object lives.
///
/// As with every mapping, a file that another process makes shorter while it is mapped ends this process
/// when the lost part is touched; files that are replaced by renaming, as ours are, keep their bytes.
@safe
package final class MappedFile: Sendable {
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer?
  private let byteCount: Int

  init(descriptor: Int32, byteCount: Int, path: FilePath) throws(CheckpointError) {
    self.byteCount = byteCount
    guard byteCount > 0 else {
      unsafe start = nil
      return
    }
    let mapped = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard unsafe mapped != MAP_FAILED else {
      throw .failed("cannot be mapped into memory", code: -Int(errno), path: path)
    }
    unsafe start = mapped
  }

  deinit {
    if let start = unsafe start { unsafe munmap(start, byteCount) }
  }

  /// All bytes of the file, valid while this object is borrowed.
  package var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      let buffer = unsafe UnsafeRawBufferPointer(start: start, count: byteCount)
      // Safe: the mapping is unmapped by deinit alone, and the span cannot outlive the object.
      return unsafe _overrideLifetime(RawSpan(_unsafeBytes: buffer), borrowing: self)
    }
  }
}
