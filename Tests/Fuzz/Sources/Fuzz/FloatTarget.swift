@testable import CheckpointFormat

/// Decodes a chunk of the float codec. The first two bytes are the decoded length. The reference and the fastest kernels
/// must give the same bytes, or refuse with the same error.
func decodeFloats(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 2 else { return false }
  let decodedByteCount = unsafe Int(input[0]) << 8 | Int(input[1])
  let chunk = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: input[2...]))
  let outcomes = [FloatKernels.reference, .best].map {
    kernels -> Result<[UInt8], CheckpointError> in
    var output = [UInt8](repeating: 0xAA, count: decodedByteCount)
    do throws(CheckpointError) {
      var elements = output.mutableSpan
      // Safe: every bit pattern is a byte.
      var bytes = unsafe elements.mutableBytes
      try FloatCodec.decode(chunk, into: &bytes, kernels: kernels)
    } catch {
      return .failure(error)
    }
    return .success(output)
  }
  switch (outcomes[0], outcomes[1]) {
  case (.success(let first), .success(let second)): precondition(first == second)
  case (.failure(let first), .failure(let second)): precondition(first.code == second.code)
  default: preconditionFailure("the reference and the kernels differ")
  }
  return true
}
