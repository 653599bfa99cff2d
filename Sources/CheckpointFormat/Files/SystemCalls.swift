internal import CPlatform
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Every call to the operating system that changes or reads a file, in one place.
///
/// Each returns the system's result, or the negative `errno`. Tests replace single members to force a
/// full disk, an interrupted call, a short write or a sudden death.
@safe
package struct SystemCalls: Sendable {
  package var open: @Sendable (_ path: FilePath, _ flags: Int32, _ mode: UInt32) -> Int = {
    path, flags, mode in
    result(Int(platformOpen(path, flags, mode)))
  }
  package var close: @Sendable (_ descriptor: Int32) -> Int = { descriptor in
    result(Int(platformClose(descriptor)))
  }
  package var readAt: @Sendable (Int32, UnsafeMutableRawBufferPointer, Int) -> Int = {
    descriptor, buffer, offset in
    // Safe: the system fills at most the buffer.
    unsafe result(pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)))
  }
  package var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int = { descriptor, buffer in
    // Safe: the system reads at most the buffer.
    unsafe result(platformWrite(descriptor, buffer.baseAddress, buffer.count))
  }
  package var sync: @Sendable (_ descriptor: Int32) -> Int = { descriptor in
    #if canImport(Darwin)
      // Darwin's fsync leaves the bytes in the drive's cache.
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return 0 }
    #endif
    return result(Int(fsync(descriptor)))
  }
  package var rename: @Sendable (_ from: FilePath, _ to: FilePath) -> Int = { from, to in
    result(Int(platformRename(from, to)))
  }
  package var unlink: @Sendable (_ path: FilePath) -> Int = { path in
    result(Int(platformUnlink(path)))
  }
  package var lock: @Sendable (_ descriptor: Int32) -> Int = { descriptor in
    result(Int(flock(descriptor, LOCK_EX | LOCK_NB)))
  }
  package var setMode: @Sendable (_ descriptor: Int32, _ mode: UInt32) -> Int = {
    descriptor, mode in
    result(Int(fchmod(descriptor, mode_t(mode))))
  }
  package var setOwner: @Sendable (_ descriptor: Int32, _ owner: UInt32, _ group: UInt32) -> Int = {
    result(Int(fchown($0, $1, $2)))
  }
  package var attributeNames: @Sendable (_ path: FilePath) -> Result<[String], SystemError> = {
    path in
    #if os(Linux) || os(Android)
      ExtendedAttributes.names(of: path)
    #else
      .failure(SystemError(code: ENOTSUP))
    #endif
  }
  package var attribute:
    @Sendable (_ path: FilePath, _ name: String) -> Result<[UInt8], SystemError> = { path, name in
      #if os(Linux) || os(Android)
        ExtendedAttributes.value(of: path, name)
      #else
        .failure(SystemError(code: ENOTSUP))
      #endif
    }
  package var setAttribute:
    @Sendable (_ descriptor: Int32, _ name: String, _ value: [UInt8]) -> Int = {
      descriptor, name, value in
      #if os(Linux) || os(Android)
        result(Int(ExtendedAttributes.set(descriptor, name, value)))
      #else
        -Int(ENOTSUP)
      #endif
    }
  package var removeAttribute: @Sendable (_ descriptor: Int32, _ name: String) -> Int = {
    descriptor, name in
    #if os(Linux) || os(Android)
      result(Int(ExtendedAttributes.remove(descriptor, name)))
    #else
      -Int(ENOTSUP)
    #endif
  }
  package var status: @Sendable (_ descriptor: Int32) -> Result<FileStatus, SystemError> = {
    descriptor in
    var status = stat()
    // Safe: the system fills the structure, which is looked at only then.
    return unsafe fstat(descriptor, &status) == 0
      ? .success(FileStatus(status)) : .failure(SystemError(code: errno))
  }
  package var statusOfPath: @Sendable (_ path: FilePath) -> Result<FileStatus, SystemError> = {
    path in
    var status = stat()
    // Safe: the system fills the structure, which is looked at only then.
    return unsafe platformStat(path, &status) == 0
      ? .success(FileStatus(status)) : .failure(SystemError(code: errno))
  }

  /// The operating system itself.
  package static let live = SystemCalls()

  /// Runs a call again for as long as a signal interrupts it.
  package static func retryingInterrupted(_ call: () -> Int) -> Int {
    while true {
      let outcome = call()
      if outcome != -Int(EINTR) { return outcome }
    }
  }

  /// The path with every symbolic link followed, or nil where it does not exist.
  package static func resolve(_ path: FilePath) -> FilePath? {
    // Safe: the system gives text that ends with a zero, which is copied and freed once.
    guard let resolved = unsafe path.withPlatformString({ unsafe realpath($0, nil) }) else {
      return nil
    }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  /// Where a file written to the path comes to stand: every symbolic link followed, also one that leads to what is
  /// not there yet. Nil where there is no folder for it, or links lead in a circle.
  package static func resolveForWriting(_ path: FilePath) -> FilePath? {
    var path = path
    for _ in 0..<40 {
      if let existing = resolve(path) { return existing }
      guard let name = path.lastComponent, name.kind == .regular, let folder = resolve(path.folder)
      else { return nil }
      path = folder.appending(name)
      guard let target = linkTarget(path) else { return path }
      path = folder.pushing(target)
    }
    return nil
  }

  /// What a symbolic link says; nil for what is none.
  package static func linkTarget(_ path: FilePath) -> FilePath? {
    // Longer than any path that the system takes.
    var characters = [CInterop.PlatformChar](repeating: 0, count: 4097)
    // Safe: the system reads the path, and fills at most the buffer, within the call.
    let count = unsafe path.withPlatformString { path in
      unsafe characters.withUnsafeMutableBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return 0 }
        return unsafe readlink(path, start, buffer.count)
      }
    }
    guard count > 0 else { return nil }
    return FilePath(bytes: characters.prefix(count).map { UInt8(bitPattern: $0) })
  }

  /// Whether anything has the path, be it a link that leads nowhere.
  package static func exists(_ path: FilePath) -> Bool {
    var status = stat()
    // Safe: the path lives as long as the call, and the structure is of the type that the call fills.
    return unsafe path.withPlatformString { unsafe lstat($0, &status) } == 0
  }

  /// Removes a file, where there is one.
  package static func remove(_ path: FilePath) {
    _ = platformUnlink(path)
  }

  /// Memory of at least one byte, or nil where there is none to be had.
  static func allocate(_ byteCount: Int, alignment: Int) -> UnsafeMutableRawPointer? {
    var memory: UnsafeMutableRawPointer?
    // Safe: the pointer is only given out where the system has set it.
    guard unsafe posix_memalign(&memory, alignment, Swift.max(1, byteCount)) == 0 else {
      return nil
    }
    return unsafe memory
  }

  /// Gives back memory from ``allocate(_:alignment:)``.
  static func deallocate(_ memory: UnsafeMutableRawPointer) {
    // Safe: the memory is one that `allocate` has given.
    unsafe free(memory)
  }

  /// Lets the process have up to so many files open, as far as the system lets it.
  package static func allowOpenFiles(_ count: Int) {
    ckpt_allow_open_files(UInt(Swift.max(0, count)))
  }

  /// Has memory of 8 MiB and more go back to the system when it is freed, and keeps up to 64 MiB of smaller pieces: glibc
  /// keeps as much of both as it likes.
  package static func tuneMemory() {
    ckpt_tune_memory(8 << 20, 64 << 20)
  }

  /// How many processors this process may use, which a system may make fewer than there are.
  package static var processorCount: Int {
    let usable = Int(ckpt_usable_processor_count())
    return usable > 0 ? usable : Swift.max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }
}

/// An error number of the operating system.
package struct SystemError: Error, Equatable {
  package var code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// The system's words for it.
  package var text: String {
    // Safe: the system gives text that ends with a zero, which is copied at once.
    guard let words = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: words)
  }
}

/// What the system knows of a file.
package struct FileStatus: Sendable {
  package var isRegular: Bool
  package var isFolder: Bool
  package var size: Int
  package var mode: UInt32
  package var device: UInt64
  package var node: UInt64
  package var owner: UInt32
  package var group: UInt32

  init(_ status: stat) {
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    size = Int(status.st_size)
    mode = UInt32(status.st_mode & 0o7777)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
    owner = UInt32(status.st_uid)
    group = UInt32(status.st_gid)
  }
}

/// Flags for ``SystemCalls/open``.
package enum OpenFlags {
  /// Without waiting for someone to write, where the name turns out to be a pipe's.
  package static let read = O_RDONLY | O_CLOEXEC | O_NONBLOCK
  package static let write = O_WRONLY | O_CLOEXEC
  /// For a file of our own: nothing that stands under its name already is opened.
  package static let createNew = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC
  /// For what stands under the name of a file of our own; a symbolic link is not followed.
  package static let existing = O_RDWR | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW
  package static let existingToRead = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW
  package static let folder = O_RDONLY | O_DIRECTORY | O_CLOEXEC
}

/// Error numbers that callers tell apart.
package enum ErrorNumber {
  package static let missing = ENOENT
  package static let exists = EEXIST
  package static let noAccess = EACCES
  package static let wouldBlock = EWOULDBLOCK
  package static let noSpace = ENOSPC
  package static let interrupted = EINTR

  /// Whether it says that a path leads to nothing.
  static func saysMissing(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

  /// Whether a call's outcome says that this user or this file system does not have what was asked for.
  static func saysForbidden(_ outcome: Int) -> Bool {
    [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains { outcome == -Int($0) }
  }

  /// Whether it says that a file has no such attribute, or that its file system knows none.
  static func saysAbsent(_ code: Int32) -> Bool {
    #if canImport(Darwin)
      code == ENOATTR || code == ENOTSUP
    #else
      code == ENODATA || code == ENOTSUP || code == EOPNOTSUPP || code == ENOSYS
    #endif
  }
}

private func result(_ value: Int) -> Int { value < 0 ? -Int(errno) : value }

// Safe, all of these: a path lives as long as the call, and ends with a zero.
// The members above have these names themselves, so the platform's functions need others.
private func platformOpen(_ path: FilePath, _ flags: Int32, _ mode: UInt32) -> Int32 {
  unsafe path.withPlatformString { unsafe open($0, flags, mode_t(mode)) }
}
private func platformClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
private func platformWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
private func platformRename(_ from: FilePath, _ to: FilePath) -> Int32 {
  unsafe from.withPlatformString { from in
    unsafe to.withPlatformString { to in unsafe rename(from, to) }
  }
}
private func platformUnlink(_ path: FilePath) -> Int32 {
  unsafe path.withPlatformString { unsafe unlink($0) }
}
private func platformStat(_ path: FilePath, _ status: UnsafeMutablePointer<stat>) -> Int32 {
  unsafe path.withPlatformString { unsafe stat($0, status) }
}
