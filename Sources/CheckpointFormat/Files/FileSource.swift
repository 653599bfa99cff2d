public import SystemPackage

/// A file on disk as a source. Reads at any offset, from any thread.
public final class FileSource: ByteSource {
  /// The path that it was opened with.
  public let path: FilePath
  /// The size when it was opened.
  public let byteCount: Int
  /// Which file it is, whatever its path.
  public let identity: FileIdentity
  private let descriptor: Int32
  private let system: SystemCalls

  /// Opens a regular file for reading. Throws `.system` where it is missing, a folder, not a regular
  /// file or not readable.
  public convenience init(path: FilePath) throws(CheckpointError) {
    try self.init(path: path, system: .live)
  }

  package init(path: FilePath, system: SystemCalls) throws(CheckpointError) {
    let opened = SystemCalls.retryingInterrupted { system.open(path, OpenFlags.read, 0) }
    guard opened >= 0, let descriptor = Int32(exactly: opened) else {
      throw .failed("cannot be opened", code: opened, path: path)
    }
    let status: FileStatus
    switch system.status(descriptor) {
    case .success(let found): status = found
    case .failure(let error):
      _ = system.close(descriptor)
      throw .failed("cannot be examined", code: -Int(error.code), path: path)
    }
    guard status.isRegular else {
      _ = system.close(descriptor)
      throw CheckpointError(
        .system,
        status.isFolder
          ? "is a folder; name a file in it, such as model.safetensors"
          : "is not a regular file; copy it into one first",
        path: path)
    }
    self.path = path
    self.system = system
    self.descriptor = descriptor
    byteCount = status.size
    identity = FileIdentity(status)
  }

  deinit { _ = system.close(descriptor) }

  /// Reads bytes from `offset` on. Throws `.system` where the system fails, or the file has become
  /// shorter than it was.
  public func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    var failure: CheckpointError?
    // Safe: the system fills at most the buffer it is given.
    unsafe bytes.withUnsafeMutableBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[done...])
        let count = SystemCalls.retryingInterrupted {
          unsafe system.readAt(descriptor, rest, offset + done)
        }
        guard count > 0 else {
          failure =
            count == 0
            ? CheckpointError(.system, "was truncated while it was being read", path: path)
            : .failed("cannot be read", code: count, path: path)
          failure?.offset = offset + done
          return
        }
        done += count
      }
    }
    if let failure { throw failure }
  }

  /// The section from an offset on, for prefetching; nil where that gains nothing.
  func prefetchedSection(at offset: Int) -> PrefetchedSection? {
    PrefetchedSection(of: self, descriptor: descriptor, offset: offset)
  }

  /// Maps the whole file into memory.
  package func map() throws(CheckpointError) -> MappedFile {
    try MappedFile(descriptor: descriptor, byteCount: byteCount, path: path)
  }
}

extension CheckpointError {
  /// A failed system call; `code` is the negative error number.
  package static func failed(_ what: String, code: Int, path: FilePath?) -> CheckpointError {
    let error = SystemError(code: Int32(clamping: -code))
    return CheckpointError(
      .system, "\(what): \(error.text)", systemError: error.code, path: path)
  }
}
