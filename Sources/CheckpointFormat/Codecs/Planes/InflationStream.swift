internal import CZlib

/// Decodes one raw DEFLATE stream (RFC 1951) piece by piece.
@safe
package final class InflationStream {
  private let stream: UnsafeMutablePointer<z_stream>
  /// Whether the end of the stream was decoded.
  package private(set) var isAtEnd = false

  /// Throws `.memory` where zlib gets none.
  package init() throws(CheckpointError) {
    // Safe: nobody else has the stream. All is initialized, so it is freed by `deinit` also where this throws.
    unsafe stream = .allocateStream()
    try unsafe stream.beginInflation()
  }

  /// A decoder that goes on where `other` stands. Throws `.memory` where zlib gets none.
  package init(copying other: InflationStream) throws(CheckpointError) {
    // Safe: both streams are initialized, and zlib copies what the other one refers to.
    unsafe stream = .allocateStream()
    isAtEnd = other.isAtEnd
    guard unsafe inflateCopy(stream, other.stream) == Z_OK else {
      throw CheckpointError(.memory, "zlib gets no memory")
    }
  }

  deinit {
    // Safe: zlib ends before the stream is freed, which happens here alone.
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Decodes as much of `input` as there is room for in `output`; each is at most 1 GiB.
  ///
  /// - Returns: How many bytes were taken from `input` and put into `output`. Both are 0 where more of the other
  ///   is needed, and behind the end of the stream.
  /// - Throws: `.deflate` for bytes that are no such stream.
  package func decode(
    _ input: RawSpan, into output: inout MutableRawSpan
  ) throws(CheckpointError) -> (read: Int, written: Int) {
    guard !isAtEnd else { return (0, 0) }
    // Safe: zlib reads and writes within the two buffers, which outlive the call.
    let outcome = unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        unsafe stream.use(source, target)
        return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    guard outcome == Z_OK || outcome == Z_STREAM_END || outcome == Z_BUF_ERROR else {
      throw CheckpointError(.deflate, "a DEFLATE stream is invalid")
    }
    isAtEnd = outcome == Z_STREAM_END
    return unsafe (
      input.byteCount - Int(stream.pointee.avail_in),
      output.byteCount - Int(stream.pointee.avail_out)
    )
  }
}
