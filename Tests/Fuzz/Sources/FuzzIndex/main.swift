@testable import CheckpointFormat

/// Parses an index that stands where the first two bytes say, times 64, and looks at all of it.
@c(LLVMFuzzerTestOneInput)
public func parseIndex(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count >= 2 else { return -1 }
  // Safe: libFuzzer gives as many bytes as it says.
  let input = unsafe UnsafeRawBufferPointer(start: start, count: count)
  let offset = unsafe (Int(input[0]) << 8 | Int(input[1])) * 64
  let bytes = unsafe Array(input[2...])
  guard let index = try? IndexParser.parse(bytes, offset: offset, limits: Limits()) else {
    return 0
  }
  for tensor in index.tensors {
    precondition(index.tensor(named: tensor.name)?.position == tensor.position)
    precondition(
      tensor.chunks.reduce(0) { $0 + $1.decodedByteCount } == tensor.description.byteCount)
  }
  precondition(index.tied.allSatisfy { index.tensors.indices.contains($0.target) })
  return 0
}
