import CheckpointFormat
import TinyTransformer

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The checkpoints that a run leaves on its way, `model.step-500.bin` beside `model.bin`, of which the newest are kept.
///
/// They are written on a thread of their own, from copies, while training goes on.
final class RunCheckpoints: Sendable {
  private let stem: String
  private let ending: String
  private let folder: String
  private let keep: Int
  private let type: Snapshot.ElementType
  private let saver = BackgroundSaver()

  /// Checkpoints beside the file `out`, of which the newest `keep` stay.
  init(beside out: String, keep: Int, as type: Snapshot.ElementType) {
    let slash = out.lastIndex(of: "/")
    let name = slash.map { out[out.index(after: $0)...] } ?? out[...]
    folder = slash.map { String(out[...$0]) } ?? ""
    let point = name.dropFirst().lastIndex(of: ".") ?? name.endIndex
    stem = name[..<point] + ".step-"
    ending = String(name[point...])
    self.keep = keep
    self.type = type
  }

  /// Begins to save; waits until the one before is saved. Says what became of that one.
  func save(_ snapshot: Snapshot, step: Int) throws(CheckpointError) {
    let path = folder + name(step)
    try saver.save(snapshot, to: path, as: type) { [self] in rotate(newest: step) }
  }

  /// Waits for the last one. Throws where it could not be saved.
  func finish() throws(CheckpointError) { try saver.wait() }

  private func name(_ step: Int) -> String { "\(stem)\(step)\(ending)" }

  /// Removes the oldest, now that the newest is safe. What is not a checkpoint of that step of a run is not touched.
  private func rotate(newest: Int) {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
    let steps = names.compactMap { step(of: $0) }.filter { $0 <= newest }.sorted()
    for step in steps.dropLast(keep) where isOwn(step) {
      SystemCalls.remove(folder + name(step))
    }
  }

  private func step(of file: String) -> Int? {
    guard file.hasPrefix(stem), file.hasSuffix(ending), file.count > stem.count + ending.count
    else { return nil }
    let digits = file.dropFirst(stem.count).dropLast(ending.count)
    return Int(digits).flatMap { name($0) == file ? $0 : nil }
  }

  private func isOwn(_ step: Int) -> Bool {
    guard let reader = try? CheckpointReader(path: folder + name(step)) else { return false }
    return reader.index.metadata["ckpt.training.step"] == .integer(Int64(step))
  }
}
