import CheckpointFormat
import Foundation
@testable import Interchange

/// Where a file and those that it names are put: `FUZZ_FOLDER`, which `run` makes and removes, or the current folder.
private enum Scratch {
  static let folder =
    ProcessInfo.processInfo.environment["FUZZ_FOLDER"] ?? FileManager.default.currentDirectoryPath
}

/// Takes an input apart from its beginning.
private struct InputReader {
  let input: UnsafeRawBufferPointer
  var position = 0

  mutating func byte() -> Int? {
    guard position < input.count else { return nil }
    position += 1
    return unsafe Int(input[position - 1])
  }

  mutating func data(_ count: Int) -> Data? {
    guard count <= input.count - position else { return nil }
    position += count
    return unsafe Data(input[position - count..<position])
  }
}

/// A whole file of any format, behind those that it may name: how many, and of each a byte of its name's length, the
/// name, two bytes of its length, and its bytes. All of it is read and verified, digests too.
func openWholeFile(_ input: UnsafeRawBufferPointer) -> Bool {
  var reader = unsafe InputReader(input: input)
  guard let count = reader.byte() else { return false }
  var named: [String] = []
  defer {
    for name in named {
      try? FileManager.default.removeItem(atPath: "\(Scratch.folder)/\(name)")
    }
  }
  for _ in 0..<count {
    guard let length = reader.byte(), let text = reader.data(length),
      let name = String(bytes: text, encoding: .ascii),
      name.wholeMatch(of: /[0-9A-Za-z-][0-9A-Za-z.-]*/) != nil, name != "file",
      let high = reader.byte(), let low = reader.byte(),
      let bytes = reader.data(high << 8 | low),
      (try? bytes.write(to: URL(filePath: "\(Scratch.folder)/\(name)"))) != nil
    else { return false }
    named.append(name)
  }
  let path = "\(Scratch.folder)/file"
  guard let file = reader.data(input.count - reader.position),
    (try? file.write(to: URL(filePath: path))) != nil,
    let archive = try? TensorArchive(path: FilePath(path), limits: narrow, threads: 1)
  else { return true }
  readAll(of: archive)
  guard archive.tensors.reduce(0, { $0 + $1.description.byteCount }) <= 1 << 22 else { return true }
  _ = try? archive.verify()
  _ = try? archive.checkpointReader?.verifyDigests()
  return true
}
