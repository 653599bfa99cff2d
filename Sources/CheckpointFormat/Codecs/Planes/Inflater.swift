internal import CZlib

/// Decodes raw DEFLATE streams (RFC 1951), one after another.
@safe
final class Inflater {
  private let stream: UnsafeMutablePointer<z_stream>

  /// Throws `.memory` where zlib gets none.
  init() throws(CheckpointError) {
    // Safe: nobody else has the stream. All is initialized, so it is freed by `deinit` also where this throws.
    unsafe stream = .allocateStream()
    try unsafe stream.beginInflation()
  }

  deinit {
    // Safe: zlib ends before the stream is freed, which happens here alone.
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Decodes a stream that must fill `output` exactly and end in the last byte of `input`.
  ///
  /// Both are at most 64 MiB, the limit of a chunk. Throws `.deflate`.
  func inflate(_ input: RawSpan, into output: UnsafeMutableRawBufferPointer) throws(CheckpointError)
  {
    // Safe: the stream was initialized by `init`.
    unsafe inflateReset(stream)
    // Safe: zlib reads and writes within the two buffers, which outlive the call.
    let outcome = unsafe input.withUnsafeBytes { source in
      unsafe stream.use(source, output)
      return unsafe CZlib.inflate(stream, Z_FINISH)
    }
    let (unread, unfilled) = unsafe (stream.pointee.avail_in, stream.pointee.avail_out)
    guard outcome == Z_STREAM_END else {
      throw CheckpointError(
        .deflate,
        unfilled == 0
          ? "a DEFLATE stream gives more than its plane holds"
          : "a DEFLATE stream is invalid or ends too early")
    }
    guard unfilled == 0 else {
      throw CheckpointError(
        .deflate, "a DEFLATE stream gives \(unfilled) bytes less than its plane holds")
    }
    guard unread == 0 else {
      throw CheckpointError(.deflate, "\(unread) bytes follow the end of a DEFLATE stream")
    }
  }
}
