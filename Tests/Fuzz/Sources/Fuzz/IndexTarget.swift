@testable import CheckpointFormat

/// Parses an index that stands where the first two bytes say, times 64, and looks at all of it.
func parseIndex(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 2 else { return false }
  let offset = unsafe (Int(input[0]) << 8 | Int(input[1])) * 64
  let bytes = unsafe Array(input[2...])
  let trailer = FileTrailer(
    alignment: 64, tableOffset: offset, indexOffset: offset, indexByteCount: bytes.count,
    indexChecksum: 0)
  var listed = 0
  guard var index = try? IndexParser.parse(bytes, trailer: trailer, limits: Limits()),
    (try? index.link(to: [], listed: &listed, limits: Limits())) != nil
  else {
    return true
  }
  for tensor in index.tensors {
    precondition(index.tensor(named: tensor.name)?.position == tensor.position)
  }
  precondition(index.tied.allSatisfy {
      (0..<index.tensors.count + index.wholes.count).contains($0.target)
    })
  return true
}
