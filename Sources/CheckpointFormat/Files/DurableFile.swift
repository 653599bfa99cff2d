internal import CPlatform
public import SystemPackage

/// A file that appears under its name whole or not at all.
///
/// Bytes go to a temporary file in the same folder; ``commit()`` flushes it to the disk, renames it over
/// the name and flushes the folder (SPEC.md section 9, rule 2). Until then, and after any failure, what was
/// there before is untouched. The temporary file is named after the target and locked while in use: one
/// that a killed process left behind is removed by the next save, and two saves at once are told apart.
///
/// A file that is replaced gives its owner, group, mode and access list to the new one, as well as the extended
/// attributes of users and the SELinux label, as far as the system allows (on Linux; elsewhere owner, group and mode).
/// Times, flags, capabilities and the content's signatures are not kept, and further hard links go on to lead to the
/// old content.
public final class DurableFile: ByteSink {
  /// The path under which the file will appear, symbolic links followed.
  public let path: FilePath
  private let partial: PartialFile
  private let inputs: Set<FileIdentity>
  private var attributes: FileAttributes?
  private let system: SystemCalls
  private let sink: DescriptorSink
  private var state = State.writing
  /// How many bytes were written, and for how many of them the system was told to start writing to the disk.
  private var written = 0
  private var flushed = 0

  private enum State { case writing, renamed, abandoned }

  /// This many bytes at a time go to the disk while more are written, so that the end is not a long wait.
  private static let flushedByteCount = 16 << 20

  /// What the temporary file's name ends with; it begins with a dot and the name of the target.
  package static let temporarySuffix = PartialFile.suffix

  /// Starts a file that will appear at `path`.
  ///
  /// - Parameters:
  ///   - path: Where the file will appear. A symbolic link is followed, also one that leads to no file yet.
  ///   - inputs: Files that must not be replaced, because they are read to make this one. They are looked for now, and
  ///     again when the file is about to appear.
  /// - Throws: `.argument` where `path` leads to one of `inputs`, `.busy` where another process is saving to
  ///   the same path, `.system` where the folder is missing or not writable, or where `path` is a folder or a link
  ///   to what cannot be a file.
  public convenience init(
    path: FilePath, sparing inputs: Set<FileIdentity> = []
  ) throws(CheckpointError) {
    try self.init(path: path, sparing: inputs, system: .live)
  }

  package init(
    path: FilePath, sparing inputs: Set<FileIdentity> = [], system: SystemCalls
  ) throws(CheckpointError) {
    let target = try Self.target(of: path)
    guard let name = target.lastComponent, name.kind == .regular else {
      throw CheckpointError(
        .system, "is a folder; name a file in it, such as model.safetensors", path: path)
    }
    do throws(CheckpointError) {
      attributes = try Self.attributes(of: target, sparing: inputs, system: system)
      // Until a file is whole, nobody gets to see more of it than of the one that it replaces.
      partial = try PartialFile(
        for: target, mode: attributes == nil ? 0o666 : 0o600, system: system)
    } catch {
      var error = error
      error.path = path
      throw error
    }
    self.path = target
    self.inputs = inputs
    self.system = system
    sink = DescriptorSink(descriptor: partial.descriptor, path: path, system: system)
  }

  /// Throws as ``init(path:sparing:)`` where no file can be saved at `path` as things are. Nothing stays behind, nor does
  /// what a killed save left there.
  package static func check(_ path: FilePath) throws(CheckpointError) {
    _ = try DurableFile(path: path)
  }

  /// What is written: what a symbolic link leads to, so that the link stays. Throws for a link to where no file can be.
  private static func target(of path: FilePath) throws(CheckpointError) -> FilePath {
    if let target = SystemCalls.resolveForWriting(path) { return target }
    guard let link = SystemCalls.linkTarget(path) else { return path }
    throw CheckpointError(
      .system,
      "is a symbolic link to \(Escaping.escape(link)), where no file can be; mend or remove the link",
      path: path)
  }

  deinit {
    abandon()
    _ = system.close(partial.descriptor)
  }

  /// What a file that will be replaced has besides its content; nil where there is none. Throws where it must not or
  /// cannot be replaced.
  private static func attributes(
    of path: FilePath, sparing inputs: Set<FileIdentity>, system: SystemCalls
  ) throws(CheckpointError) -> FileAttributes? {
    let existing: FileStatus
    switch system.statusOfPath(path) {
    case .success(let status): existing = status
    case .failure(let error) where ErrorNumber.saysMissing(error.code): return nil
    case .failure(let error):
      throw .failed("cannot be examined", code: -Int(error.code), path: path)
    }
    guard existing.isRegular else {
      throw CheckpointError(
        .system,
        existing.isFolder
          ? "is a folder; name a file in it, such as model.safetensors"
          : "is not a regular file and will not be replaced",
        path: path)
    }
    guard !inputs.contains(FileIdentity(existing)) else { throw FileIdentity.isInput(path) }
    return try FileAttributes(of: path, existing, system: system)
  }

  /// Takes the next bytes. Throws `.system` where they cannot be written, as with a full disk.
  public func write(_ bytes: RawSpan) throws(CheckpointError) {
    do throws(CheckpointError) {
      try sink.write(bytes)
    } catch {
      abandon()
      throw error
    }
    written += bytes.byteCount
    if written - flushed >= Self.flushedByteCount {
      ckpt_begin_flush(partial.descriptor, Int64(flushed), Int64(written - flushed))
      flushed = written
    }
  }

  /// Brings what was written so far to the disk, under the temporary name. Throws `.system`.
  package func flush() throws(CheckpointError) {
    do throws(CheckpointError) {
      try sink.commit()
      try sync()
    } catch {
      abandon()
      throw error
    }
  }

  /// Makes the file durable and visible. After an error the old file is intact, unless only the last step
  /// failed: then the new file is in place but may not survive a loss of power, and the error says so.
  ///
  /// Throws `.system` where a step fails, and `.argument` where one of the inputs has come to stand at the path.
  public func commit() throws(CheckpointError) {
    do throws(CheckpointError) {
      try sink.commit()
      // What stands at the path may have changed since the start.
      attributes =
        try Self.attributes(of: path, sparing: inputs, system: system) ?? attributes
      try attributes?.apply(to: partial.descriptor, of: path, system: system)
      try sync()
      try replace()
    } catch {
      abandon()
      throw error
    }
  }

  /// Gives up: removes the temporary file and leaves the old file as it is.
  private func abandon() {
    guard state == .writing else { return }
    state = .abandoned
    _ = system.unlink(partial.path)
  }

  /// Flushing may have taken long.
  private func expectNoInput() throws(CheckpointError) {
    guard !inputs.isEmpty, case .success(let existing) = system.statusOfPath(path),
      inputs.contains(FileIdentity(existing))
    else { return }
    throw FileIdentity.isInput(path)
  }

  private func sync() throws(CheckpointError) {
    let synced = SystemCalls.retryingInterrupted { system.sync(partial.descriptor) }
    guard synced >= 0 else { throw .failed("cannot be flushed", code: synced, path: path) }
  }

  /// Brings the file to its name. The folder is opened before, so that all that can fail afterwards is to flush it.
  private func replace() throws(CheckpointError) {
    let opened = SystemCalls.retryingInterrupted { system.open(path.folder, OpenFlags.folder, 0) }
    guard opened >= 0, let folder = Int32(exactly: opened) else {
      throw .failed(
        "cannot be saved, since its folder cannot be opened", code: opened, path: path)
    }
    defer { _ = system.close(folder) }
    try expectNoInput()
    let renamed = system.rename(partial.path, path)
    guard renamed >= 0 else { throw .failed("cannot be replaced", code: renamed, path: path) }
    state = .renamed
    let synced = SystemCalls.retryingInterrupted { system.sync(folder) }
    guard synced >= 0 else {
      throw .failed("is saved, but its folder cannot be flushed", code: synced, path: path)
    }
  }

  /// Where the bytes of a file that is to appear at a path are until it is whole.
  package static func temporaryPath(of path: FilePath) -> FilePath { PartialFile.path(for: path) }
}
