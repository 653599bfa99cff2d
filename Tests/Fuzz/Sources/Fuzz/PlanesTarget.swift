@testable import CheckpointFormat

// libFuzzer calls from one thread.
nonisolated(unsafe) private let inflater = Inflater()

/// Decodes a chunk of the zlib codec. The first two bytes are the decoded length.
func decodePlanes(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 2 else { return false }
  let decodedByteCount = unsafe Int(input[0]) << 8 | Int(input[1])
  let chunk = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: input[2...]))
  var output = [UInt8](repeating: 0, count: decodedByteCount)
  var scratch: [UInt8] = []
  var elements = output.mutableSpan
  // Safe: every bit pattern is a byte.
  var bytes = unsafe elements.mutableBytes
  try? ZlibPlanesCodec.decode(chunk, into: &bytes, inflater: unsafe inflater, scratch: &scratch)
  return true
}
