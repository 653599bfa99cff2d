internal import CZlib

/// Decodes one raw DEFLATE stream (RFC 1951) piece by piece.
@safe
package final class InflationStream {
  // zlib keeps a pointer back to the stream, so the stream must never move: it lives on the heap.
  private let stream: UnsafeMutablePointer<z_stream>
  /// Whether the end of the stream was decoded.
  package private(set) var isAtEnd = false

  /// Throws `.memory` where zlib gets none.
  package init() throws(CheckpointError) {
    // Safe: the stream is initialized before zlib sees it, and nobody else has it.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let outcome = unsafe inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    // All is initialized, so the memory is given back by `deinit`, also where this throws.
    guard outcome == Z_OK else { throw CheckpointError(.memory, "zlib gets no memory") }
  }

  /// A decoder that goes on where `other` stands. Throws `.memory` where zlib gets none.
  package init(copying other: InflationStream) throws(CheckpointError) {
    // Safe: both streams are initialized, and zlib copies what the other one refers to.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
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
    // Safe: zlib reads and writes within the two buffers, which outlive the call. It does not write to its input.
    let outcome = unsafe input.withUnsafeBytes { source in
      unsafe output.withUnsafeMutableBytes { target in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(
          mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
        unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
        unsafe stream.pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
        unsafe stream.pointee.avail_out = UInt32(clamping: target.count)
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
