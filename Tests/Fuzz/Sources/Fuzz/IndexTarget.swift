@testable import CheckpointFormat

/// Parses an index behind a chunk table that begins where the first two bytes say, times 64, and is as long as the next
/// two say, times 4, and looks at all of it. Each file that it names is taken to have its own tensors.
func parseIndex(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 4 else { return false }
  let table = unsafe (Int(input[0]) << 8 | Int(input[1])) * 64
  let offset = unsafe table + (Int(input[2]) << 8 | Int(input[3])) * 4
  let bytes = unsafe Array(input[4...])
  let trailer = FileTrailer(
    alignment: 64, tableOffset: table, indexOffset: offset, indexByteCount: bytes.count,
    indexChecksum: 0)
  var listed = 0
  guard var index = try? IndexParser.parse(bytes, trailer: trailer, limits: ResourceLimits()) else {
    return true
  }
  let named = Array(repeating: index, count: index.extensions.files?.files.count ?? 0)
  guard (try? index.link(to: named, listed: &listed, limits: ResourceLimits())) != nil else {
    return true
  }
  for tensor in index.tensors {
    precondition(index.tensor(named: tensor.name)?.position == tensor.position)
  }
  let targets = 0..<index.tensors.count + index.wholes.count
  precondition(index.tied.allSatisfy { targets.contains($0.target) })
  return true
}
