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
  // Safe: the address is constant, and what is there is only read.
  private nonisolated(unsafe) let start: UnsafeMutableRawPointer?
  let byteCount: Int

  init(descriptor: Int32, byteCount: Int, path: FilePath) throws(CheckpointError) {
    self.byteCount = byteCount
    guard byteCount > 0 else {
      unsafe start = nil
      return
    }
    // Safe: the system chooses an address where nothing is.
    let mapped = unsafe mmap(nil, byteCount, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard unsafe mapped != MAP_FAILED else {
      throw .failed("cannot be mapped into memory", code: -Int(errno), path: path)
    }
    unsafe start = mapped
  }

  deinit {
    // Safe: what was mapped is unmapped once, when no span of it is left.
    if let start = unsafe start { unsafe munmap(start, byteCount) }
  }

  /// All bytes of the file, valid while this object is borrowed.
  package var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      // Safe: the mapping is unmapped by deinit alone, and the span cannot outlive the object.
      let buffer = unsafe UnsafeRawBufferPointer(start: start, count: byteCount)
      return unsafe _overrideLifetime(RawSpan(_unsafeBytes: buffer), borrowing: self)
    }
  }
}
