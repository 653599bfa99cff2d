@testable import CheckpointFormat

/// Parses an index that stands where the first two bytes say, times 64, and looks at all of it.
func parseIndex(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 2 else { return false }
  let offset = unsafe (Int(input[0]) << 8 | Int(input[1])) * 64
  let bytes = unsafe Array(input[2...])
  guard let index = try? IndexParser.parse(bytes, offset: offset, limits: ResourceLimits()) else {
    return true
  }
  for tensor in index.tensors {
    precondition(index.tensor(named: tensor.name)?.position == tensor.position)
    precondition(
      tensor.chunks.reduce(0) { $0 + $1.decodedByteCount } == tensor.description.byteCount)
  }
  precondition(index.tied.allSatisfy { index.tensors.indices.contains($0.target) })
  return true
}
