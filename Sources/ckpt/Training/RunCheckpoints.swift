import CheckpointFormat
import Interchange
import Synchronization
import TinyTransformer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The checkpoints that a run leaves on its way, `model.step-500.bin` beside `model.bin`, of which the newest are kept.
///
/// With differences, most hold only what changed since the one before, which then stays as long as it is needed.
/// They are written on a thread of their own, from copies, while training goes on.
final class RunCheckpoints: Sendable {
  private let stem: String
  private let ending: String
  private let folder: String
  private let keep: Int
  private let type: Snapshot.ElementType
  private let usesDifferences: Bool
  private let saver = BackgroundSaver()
  /// The last one saved, and how many stand behind it, one the base of the next.
  private let last = Mutex<(path: FilePath, depth: Int)?>(nil)

  /// So many differences follow each other before the whole is saved again.
  private static let maximumDepth = 7

  /// Checkpoints beside the file `out`, of which the newest `keep` stay.
  init(beside out: String, keep: Int, as type: Snapshot.ElementType, usesDifferences: Bool) {
    let slash = out.lastIndex(of: "/")
    let name = slash.map { out[out.index(after: $0)...] } ?? out[...]
    folder = slash.map { String(out[...$0]) } ?? ""
    let point = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    stem = name[..<point] + ".step-"
    ending = String(name[point...])
    self.keep = keep
    self.type = type
    self.usesDifferences = usesDifferences
  }

  /// Begins to save; waits until the one before is saved. Says what became of that one.
  func save(_ snapshot: Snapshot, step: Int) throws(CheckpointError) {
    let path = FilePath(folder + name(step))
    try saver.begin { [self] () throws(CheckpointError) in
      try write(snapshot, to: path)
      rotate(newest: step)
    }
  }

  // One thread, because training has the others.
  private static let options = WritingOptions(threads: 1)

  private func write(_ snapshot: Snapshot, to path: FilePath) throws(CheckpointError) {
    let known = last.withLock { $0 }
    if usesDifferences, let known, known.depth < Self.maximumDepth, known.path != path {
      let sink = MemorySink()
      let writer = try CheckpointWriter(
        sink: sink, options: WritingOptions(codec: .stored, threads: 1))
      try snapshot.write(to: writer, as: type)
      try writer.finish()
      let whole = try TensorArchive(
        CheckpointReader(source: MemorySource(sink.bytes), threads: 1))
      let base = try TensorArchive(CheckpointReader(path: known.path, threads: 1))
      _ = try whole.convert(to: .file(path, as: .checkpoint, options: Self.options, base: base))
      last.withLock { $0 = (path, known.depth + 1) }
    } else {
      try snapshot.save(to: path, as: type, options: Self.options)
      last.withLock { $0 = (path, 0) }
    }
  }

  /// Waits for the last one. Throws where it could not be saved.
  func finish() throws(CheckpointError) { try saver.wait() }

  private func name(_ step: Int) -> String { "\(stem)\(step)\(ending)" }

  /// Removes the oldest, now that the newest is safe. What is not a checkpoint of that step of a run is not touched.
  private func rotate(newest: Int) {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let steps = names.compactMap { step(of: $0) }.filter { $0 <= newest }.sorted()
    // What a save that was killed left behind goes when someone else begins the same save, and ends it.
    for file in names where file.hasPrefix(".") && file.hasSuffix(DurableFile.temporarySuffix) {
      let target = String(file.dropFirst().dropLast(DurableFile.temporarySuffix.count))
      if step(of: target) != nil { _ = try? DurableFile(path: FilePath(folder + target)) }
    }
    var needed: Set<String> = []
    for step in steps.suffix(keep) { needed.formUnion(bases(of: name(step))) }
    // From the newest on, because a file whose base is gone can no longer be looked into.
    for step in steps.dropLast(keep).reversed() where !needed.contains(name(step)) && isOwn(step) {
      SystemCalls.remove(FilePath(folder + name(step)))
    }
  }

  /// The names of the files that a file is stored against, however far.
  private func bases(of name: String) -> [String] {
    guard let reader = try? CheckpointReader(path: FilePath(folder + name)) else { return [] }
    return reader.family.flatMap { $0.namedFiles.map(\.name) }
  }

  private func step(of file: String) -> Int? {
    guard file.hasPrefix(stem), file.hasSuffix(ending), file.count > stem.count + ending.count
    else { return nil }
    let digits = file.dropFirst(stem.count).dropLast(ending.count)
    return Int(digits).flatMap { name($0) == file ? $0 : nil }
  }

  private func isOwn(_ step: Int) -> Bool {
    guard let reader = try? CheckpointReader(path: FilePath(folder + name(step))) else {
      return false
    }
    return reader.index.metadata["ckpt.training.step"] == .integer(Int64(step))
  }
}
