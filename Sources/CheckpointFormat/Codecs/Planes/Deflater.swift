internal import CZlib

/// Encodes raw DEFLATE streams (RFC 1951).
enum Deflater {
  enum Strategy {
    /// Huffman codes of single bytes, no matches: fast, and as good as it gets where bytes do not repeat in runs.
    case huffmanOnly
    /// Matches and Huffman codes, at one of zlib's levels from 1 to 9.
    case matches(level: Int)
  }

  /// The encoded bytes, or nil where they are not fewer than the input's. `input` is at most 64 MiB.
  ///
  /// Throws `.memory` where zlib gets none.
  static func deflate(
    _ input: RawSpan, _ strategy: Strategy
  ) throws(CheckpointError) -> [UInt8]? {
    guard input.byteCount > 1 else { return nil }
    let level: Int32
    let zlibStrategy: Int32
    switch strategy {
    case .huffmanOnly: (level, zlibStrategy) = (1, Z_HUFFMAN_ONLY)
    case .matches(let wanted): (level, zlibStrategy) = (Int32(wanted), Z_DEFAULT_STRATEGY)
    }
    // Safe: nobody else has the stream, and it is freed after zlib has ended.
    let stream = unsafe UnsafeMutablePointer<z_stream>.allocateStream()
    defer { unsafe stream.deallocate() }
    let outcome = unsafe deflateInit2_(
      stream, level, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, zlibStrategy, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    guard outcome == Z_OK else { throw CheckpointError(.memory, "zlib gets no memory") }
    defer { unsafe deflateEnd(stream) }

    var isComplete = false
    // Safe: zlib reads and writes within the two buffers, and `count` is what it has initialized.
    let output = unsafe [UInt8](unsafeUninitializedCapacity: input.byteCount - 1) { output, count in
      unsafe input.withUnsafeBytes { source in
        unsafe stream.use(source, UnsafeMutableRawBufferPointer(output))
        isComplete = unsafe CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END
      }
      count = unsafe output.count - Int(stream.pointee.avail_out)
    }
    return isComplete ? output : nil
  }
}
