public import SystemPackage

/// A file that appears under its name whole or not at all.
///
/// Bytes go to a temporary file in the same folder; ``commit()`` flushes it to the disk, renames it over
/// the name and flushes the folder (SPEC.md section 9, rule 2). Until then, and after any failure, what was
/// there before is untouched. The temporary file is named after the target and locked while in use: one
/// that a killed process left behind is taken over by the next save, and two saves at once are told apart.
public final class DurableFile: ByteSink {
  /// The path under which the file will appear, symbolic links followed.
  public let path: FilePath
  private let temporaryPath: FilePath
  private let inputs: Set<FileIdentity>
  private let descriptor: Int32
  private let system: SystemCalls
  private let sink: DescriptorSink
  private var state = State.writing

  private enum State { case writing, renamed, abandoned }

  /// What the temporary file's name ends with; it begins with a dot and the name of the target.
  package static let temporarySuffix = ".ckpt-partial"

  private static let maximumAttempts = 100

  /// Starts a file that will appear at `path`.
  ///
  /// - Parameters:
  ///   - path: Where the file will appear. A symbolic link is followed.
  ///   - inputs: Files that must not be replaced, because they are read to make this one. They are looked for now, and
  ///     again when the file is about to appear.
  /// - Throws: ``Rule/argument`` where `path` leads to one of `inputs`, ``Rule/busy`` where another process is saving to
  ///   the same path, ``Rule/system`` where the folder is missing or not writable, or where `path` is a folder.
  public convenience init(
    path: FilePath, sparing inputs: Set<FileIdentity> = []
  ) throws(CheckpointError) {
    try self.init(path: path, sparing: inputs, system: .live)
  }

  package init(
    path: FilePath, sparing inputs: Set<FileIdentity> = [], system: SystemCalls
  ) throws(CheckpointError) {
    let target = SystemCalls.resolve(path) ?? path
    guard let name = target.lastComponent, name.kind == .regular else {
      throw CheckpointError(.system, "is a folder; name a file in it", path: path)
    }
    var mode: UInt32?
    if case .success(let existing) = system.statusOfPath(target) {
      guard existing.isRegular else {
        throw CheckpointError(
          .system,
          existing.isFolder
            ? "is a folder; name a file in it" : "is not a regular file and will not be replaced",
          path: path)
      }
      guard !inputs.contains(FileIdentity(existing)) else { throw FileIdentity.isInput(path) }
      mode = existing.mode
    }
    let temporaryPath = Self.temporaryPath(of: target)
    let descriptor = try Self.openLocked(temporaryPath, for: path, system: system)
    self.path = target
    self.inputs = inputs
    self.temporaryPath = temporaryPath
    self.descriptor = descriptor
    self.system = system
    sink = DescriptorSink(descriptor: descriptor, path: path, system: system)
    let emptied = SystemCalls.retryingInterrupted { system.truncate(descriptor, 0) }
    guard emptied >= 0 else {
      throw .failed("cannot be written", code: emptied, path: path)
    }
    // A file that is replaced keeps its permissions; where that is not allowed the new one's will do.
    if let mode { _ = system.setMode(descriptor, mode) }
  }

  deinit {
    abandon()
    _ = system.close(descriptor)
  }

  /// Takes the next bytes. Throws ``Rule/system`` where they cannot be written, as with a full disk.
  public func write(_ bytes: RawSpan) throws(CheckpointError) {
    do throws(CheckpointError) {
      try sink.write(bytes)
    } catch {
      abandon()
      throw error
    }
  }

  /// Brings what was written so far to the disk, under the temporary name. Throws ``Rule/system``.
  package func flush() throws(CheckpointError) {
    do throws(CheckpointError) {
      try sink.commit()
      let synced = SystemCalls.retryingInterrupted { system.sync(descriptor) }
      guard synced >= 0 else { throw .failed("cannot be flushed", code: synced, path: path) }
    } catch {
      abandon()
      throw error
    }
  }

  /// Makes the file durable and visible. After an error the old file is intact, unless only the last step
  /// failed: then the new file is in place but may not survive a loss of power, and the error says so.
  public func commit() throws(CheckpointError) {
    do throws(CheckpointError) {
      try sink.commit()
      let synced = SystemCalls.retryingInterrupted { system.sync(descriptor) }
      guard synced >= 0 else { throw .failed("cannot be flushed", code: synced, path: path) }
      try checkInputs()
      let renamed = system.rename(temporaryPath, path)
      guard renamed >= 0 else { throw .failed("cannot be replaced", code: renamed, path: path) }
    } catch {
      abandon()
      throw error
    }
    state = .renamed
    try syncFolder()
  }

  /// Gives up: removes the temporary file and leaves the old file as it is.
  private func abandon() {
    guard state == .writing else { return }
    state = .abandoned
    _ = system.unlink(temporaryPath)
  }

  /// What stands at the path may have changed since the start.
  private func checkInputs() throws(CheckpointError) {
    guard !inputs.isEmpty, case .success(let existing) = system.statusOfPath(path),
      inputs.contains(FileIdentity(existing))
    else { return }
    throw FileIdentity.isInput(path)
  }

  private func syncFolder() throws(CheckpointError) {
    let opened = SystemCalls.retryingInterrupted { system.open(path.folder, OpenFlags.folder, 0) }
    guard opened >= 0, let descriptor = Int32(exactly: opened) else {
      throw .failed("is saved, but its folder cannot be flushed", code: opened, path: path)
    }
    let synced = SystemCalls.retryingInterrupted { system.sync(descriptor) }
    _ = system.close(descriptor)
    guard synced >= 0 else {
      throw .failed("is saved, but its folder cannot be flushed", code: synced, path: path)
    }
  }

  /// Opens the temporary file, new or left over, and locks it.
  ///
  /// The name may have moved on between opening and locking, when the other process renamed the file; then
  /// what we locked is its finished file, and we try again.
  private static func openLocked(
    _ temporaryPath: FilePath, for path: FilePath, system: SystemCalls
  ) throws(CheckpointError) -> Int32 {
    for _ in 0..<maximumAttempts {
      let opened = SystemCalls.retryingInterrupted {
        system.open(temporaryPath, OpenFlags.readWriteCreate, 0o666)
      }
      guard opened >= 0, let descriptor = Int32(exactly: opened) else {
        throw .failed("cannot be saved in its folder", code: opened, path: path)
      }
      // Where the file system knows no locks we go on without: the rename is still atomic.
      if system.lock(descriptor) == -Int(ErrorNumber.wouldBlock) {
        _ = system.close(descriptor)
        throw CheckpointError(.busy, "another process is saving to this path", path: path)
      }
      if case .success(let mine) = system.status(descriptor),
        case .success(let named) = system.statusOfPath(temporaryPath),
        FileIdentity(mine) == FileIdentity(named)
      {
        return descriptor
      }
      _ = system.close(descriptor)
    }
    throw CheckpointError(.busy, "other processes keep saving to this path", path: path)
  }

  /// Where the bytes of a file that is to appear at a path are until it is whole.
  package static func temporaryPath(of path: FilePath) -> FilePath {
    let name = FilePath(root: nil, path.components.suffix(1)).bytes
    let hidden = Array(".".utf8) + name + Array(temporarySuffix.utf8)
    return path.removingLastComponent().appending(FilePath(bytes: hidden).components)
  }
}
