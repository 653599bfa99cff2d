internal import SystemPackage

/// The file beside a target that takes the bytes of a save until it is whole: new, open and locked.
struct PartialFile {
  /// Where it is.
  let path: FilePath
  let descriptor: Int32

  /// What the file's name ends with; it begins with a dot and the name of the target.
  static let suffix = ".ckpt-partial"
  /// What file systems take as a name.
  private static let maximumNameByteCount = 255
  private static let maximumAttempts = 100

  /// Makes the file, in the place of one that a killed save left behind.
  ///
  /// What stands under the name is never written to, since it may be another name of a file that someone needs.
  /// Throws `.busy` where another process is saving to the same target, and `.system`.
  init(for target: FilePath, mode: UInt32, system: SystemCalls) throws(CheckpointError) {
    path = Self.path(for: target)
    for _ in 0..<Self.maximumAttempts {
      if let descriptor = try Self.create(path, for: target, mode: mode, system: system) {
        self.descriptor = descriptor
        return
      }
    }
    throw CheckpointError(.busy, "other processes keep saving to this path", path: target)
  }

  /// The name for a target: the same for each save to it, so that what a killed one left is found by the next.
  static func path(for target: FilePath) -> FilePath {
    let name = FilePath(root: nil, target.components.suffix(1)).bytes
    var hidden = Array(".".utf8) + name + Array(suffix.utf8)
    if hidden.count > maximumNameByteCount {
      let digest = SHA256.digest(name).prefix(16).map { byte in
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
      hidden = Array(".\(digest.joined())\(suffix)".utf8)
    }
    return target.removingLastComponent().appending(FilePath(bytes: hidden).components)
  }

  /// Nil where another process was faster, or a file that was left behind is now out of the way.
  private static func create(
    _ path: FilePath, for target: FilePath, mode: UInt32, system: SystemCalls
  ) throws(CheckpointError) -> Int32? {
    let opened = SystemCalls.retryingInterrupted { system.open(path, OpenFlags.createNew, mode) }
    if opened == -Int(ErrorNumber.exists) {
      try removeLeftover(path, for: target, system: system)
      return nil
    }
    guard opened >= 0, let descriptor = Int32(exactly: opened) else {
      throw .failed("cannot be saved in its folder", code: opened, path: target)
    }
    // Another process may take the new file for one left behind until it is locked, and remove it. Where the file
    // system knows no locks we go on without: the rename is still atomic.
    if system.lock(descriptor) != -Int(ErrorNumber.wouldBlock),
      case .success(let mine) = system.status(descriptor),
      case .success(let named) = system.statusOfPath(path),
      FileIdentity(mine) == FileIdentity(named)
    {
      return descriptor
    }
    _ = system.close(descriptor)
    return nil
  }

  private static func removeLeftover(
    _ path: FilePath, for target: FilePath, system: SystemCalls
  ) throws(CheckpointError) {
    func open(_ flags: Int32) -> Int {
      SystemCalls.retryingInterrupted { system.open(path, flags, 0) }
    }
    var opened = open(OpenFlags.existing)
    // Some file systems lock only what is open for writing, and a file may be read-only.
    if opened == -Int(ErrorNumber.noAccess) { opened = open(OpenFlags.existingToRead) }
    if opened == -Int(ErrorNumber.missing) { return }
    let obstacle = "cannot be saved while \(Escaping.escape(path)) is in the way; remove that"
    guard opened >= 0, let descriptor = Int32(exactly: opened) else {
      throw .failed(obstacle, code: opened, path: target)
    }
    defer { _ = system.close(descriptor) }
    guard case .success(let status) = system.status(descriptor), status.isRegular else {
      throw CheckpointError(.system, obstacle, path: target)
    }
    guard system.lock(descriptor) != -Int(ErrorNumber.wouldBlock) else {
      throw CheckpointError(.busy, "another process is saving to this path", path: target)
    }
    // Whoever saves there now has the lock, so a file that we could lock is nobody's, or has just got its name.
    guard case .success(let named) = system.statusOfPath(path),
      FileIdentity(status) == FileIdentity(named)
    else { return }
    let removed = system.unlink(path)
    guard removed >= 0 || removed == -Int(ErrorNumber.missing) else {
      throw .failed(obstacle, code: removed, path: target)
    }
  }
}
