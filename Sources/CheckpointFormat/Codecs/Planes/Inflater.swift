internal import CZlib

/// Decodes raw DEFLATE streams (RFC 1951), one after another.
@safe
final class Inflater {
  // zlib keeps a pointer back to the stream, so the stream must never move: it lives on the heap.
  private let stream: UnsafeMutablePointer<z_stream>

  /// Throws `.memory` where zlib gets none.
  init() throws(CheckpointError) {
    // Safe: the stream is initialized before zlib sees it, and nobody else has it.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let outcome = unsafe inflateInit2_(
      stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard outcome == Z_OK else {
      unsafe stream.deallocate()
      throw CheckpointError(.memory, "zlib gets no memory")
    }
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
    // Safe: zlib reads and writes within the two buffers, which outlive the call. It does not write to its input.
    let outcome = unsafe input.withUnsafeBytes { source in
      unsafe stream.pointee.next_in = UnsafeMutablePointer(
        mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
      unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
      unsafe stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
      unsafe stream.pointee.avail_out = UInt32(clamping: output.count)
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
