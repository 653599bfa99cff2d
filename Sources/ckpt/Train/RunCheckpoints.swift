import CheckpointFormat
import Interchange
import Synchronization
import SystemPackage
import TinyTransformer

/// The checkpoints that a run leaves on its way, `model.step-500.bin` beside `model.bin`, of which the newest are kept.
///
/// With differences, most hold only what changed since the one before, which then stays as long as it is needed.
/// They are written on a thread of their own, from copies, while training goes on.
final class RunCheckpoints: Sendable {
  private let names: SiblingNames
  private let keep: Int
  private let type: Snapshot.ElementType
  private let usesDifferences: Bool
  private let options: WritingOptions
  private let saver = BackgroundSaver()
  /// The last one saved, and how many stand behind it, one the base of the next.
  private let last = Mutex<(path: FilePath, depth: Int)?>(nil)

  /// So many differences follow each other before the whole is saved again.
  private static let maximumDepth = 7

  /// Checkpoints of these names, of which the newest `keep` stay.
  init(
    _ names: SiblingNames, keep: Int, as type: Snapshot.ElementType, usesDifferences: Bool,
    writesDigests: Bool
  ) {
    self.names = names
    self.keep = keep
    self.type = type
    self.usesDifferences = usesDifferences
    // One thread, because training has the others.
    var options = WritingOptions(threads: 1)
    options.digests = writesDigests
    self.options = options
  }

  /// Begins to save; waits until the one before is saved. Says what became of that one.
  func save(_ snapshot: Snapshot, step: Int) throws(CheckpointError) {
    let path = names.path(step)
    try saver.begin { [self] () throws(CheckpointError) in
      try write(snapshot, to: path)
      try rotate(newest: step)
    }
  }

  private func write(_ snapshot: Snapshot, to path: FilePath) throws(CheckpointError) {
    let known = last.withLock { $0 }
    if usesDifferences, let known, known.depth < Self.maximumDepth, known.path != path {
      let base = try TensorArchive(CheckpointReader(path: known.path, threads: 1))
      _ = try TensorArchive(snapshot, as: type)
        .convert(to: .file(path, as: .checkpoint, options: options, base: base))
      last.withLock { $0 = (path, known.depth + 1) }
    } else {
      try snapshot.save(to: path, as: type, options: options)
      last.withLock { $0 = (path, 0) }
    }
  }

  /// Waits for the last one. Throws where it could not be saved.
  func finish() throws(CheckpointError) { try saver.wait() }

  /// Removes the oldest, now that the newest is safe.
  ///
  /// What is not a checkpoint of that step of a run stays, and what one that stays is stored against. Behind one that
  /// cannot be read, be it for the moment, all stays: it may need any of them.
  private func rotate(newest: Int) throws(CheckpointError) {
    let listed = try FolderListing.names(in: names.folder).map(\.bytes)
    clearUp(listed)
    var needed: Set<FileIdentity> = []
    var kept = 0
    let steps = listed.compactMap { names.number(in: $0) }.filter { $0 <= newest }
    // From the newest on, because a file whose base is gone can no longer be looked into.
    for step in steps.sorted(by: >) {
      let path = names.path(step)
      guard let identity = FileIdentity(regularFile: path), let found = inspect(path, step) else {
        return
      }
      if found.isOwn, kept >= keep, !needed.contains(identity) {
        SystemCalls.remove(path)
      } else {
        needed.formUnion(found.files)
        kept += found.isOwn ? 1 : 0
      }
    }
  }

  /// Whether a file is the checkpoint of that step, and all that is read for it; nil where that cannot be told.
  private func inspect(_ path: FilePath, _ step: Int) -> (isOwn: Bool, files: Set<FileIdentity>)? {
    do throws(CheckpointError) {
      let reader = try CheckpointReader(path: path)
      let isOwn = reader.index.metadata["ckpt.training.step"] == .integer(Int64(step))
      return (isOwn, reader.fileIdentities)
    } catch {
      return error.code == .signature ? (false, []) : nil
    }
  }

  /// What a save that was killed left behind goes when the same path is checked.
  private func clearUp(_ listed: [[UInt8]]) {
    let suffix = Array(DurableFile.temporarySuffix.utf8)
    for name in listed
    where name.first == UInt8(ascii: ".") && name.suffix(suffix.count) == suffix[...] {
      guard let step = names.number(in: Array(name.dropFirst().dropLast(suffix.count))) else {
        continue
      }
      try? DurableFile.check(names.path(step))
    }
  }
}

extension TensorArchive {
  /// A snapshot as an archive, to be stored against another one.
  init(_ snapshot: Snapshot, as type: Snapshot.ElementType) throws(CheckpointError) {
    let tensors = try snapshot.tensors(as: type)
    try self.init(
      tensors: tensors.map(\.description), ties: snapshot.ties, metadata: snapshot.metadata
    ) { (position, range, bytes: inout MutableRawSpan) throws(CheckpointError) in
      try tensors[position].read(range, into: &bytes)
    }
  }
}
