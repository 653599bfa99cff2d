import CheckpointFormat
import Foundation
@testable import Interchange

/// Where a file and its base are put; in memory, where there is such a place.
private enum Scratch {
  static let folder: String = {
    let memory = "/dev/shm"
    let isWritable = FileManager.default.isWritableFile(atPath: memory)
    let parent = isWritable ? memory : NSTemporaryDirectory()
    let path = "\(parent)/ckpt-fuzz-\(ProcessInfo.processInfo.processIdentifier)"
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }()
}

/// A whole file of any format, behind its base, whose length the first two bytes say. All of it is read and verified.
func openWholeFile(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 2 else { return false }
  let baseByteCount = unsafe Int(input[0]) << 8 | Int(input[1])
  guard baseByteCount <= input.count - 2 else { return false }
  let base = unsafe Data(input[2..<2 + baseByteCount])
  let file = unsafe Data(input[(2 + baseByteCount)...])
  let path = "\(Scratch.folder)/file"
  guard (try? base.write(to: URL(filePath: "\(Scratch.folder)/delta-base.ckpt"))) != nil,
    (try? file.write(to: URL(filePath: path))) != nil,
    let archive = try? TensorArchive(path: FilePath(path), limits: narrow, threads: 1)
  else { return true }
  readAll(of: archive)
  guard archive.tensors.reduce(0, { $0 + $1.description.byteCount }) <= 1 << 22 else { return true }
  _ = try? archive.verify()
  return true
}
