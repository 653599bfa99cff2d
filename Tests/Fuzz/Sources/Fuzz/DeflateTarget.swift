@testable import CheckpointFormat

/// Decodes a DEFLATE stream as zlib does: to the same bytes, or it is refused by both. The first two bytes are the decoded
/// length.
func inflateAsZlib(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 2 else { return false }
  let byteCount = unsafe Int(input[0]) << 8 | Int(input[1])
  let stream = unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: input[2...]))
  var found = [UInt8](repeating: 0, count: byteCount)
  var target = found.mutableSpan
  let isDecoded = (try? Inflater().inflate(stream, into: &target)) != nil

  // One byte more, so that a stream that gives more is seen.
  var expected = [UInt8](repeating: 0, count: byteCount + 1)
  var room = expected.mutableRawSpan
  guard let decoder = try? InflationStream() else { return false }
  let counts = try? decoder.decode(stream, into: &room)
  let isDecodedByZlib =
    decoder.isAtEnd && counts?.read == stream.byteCount && counts?.written == byteCount
  precondition(isDecoded == isDecodedByZlib, "zlib differs about a stream")
  precondition(
    !isDecoded || found[...] == expected.dropLast(), "zlib decodes a stream to other bytes")
  return true
}
