internal import CZlib

/// zlib's state of a stream. zlib keeps a pointer back to it, so it must never move: it lives on the heap.
extension UnsafeMutablePointer<z_stream> {
  /// A state that zlib has not seen yet, to be freed by `deallocate()` when zlib has ended it.
  static func allocateStream() -> Self {
    let stream = Self.allocate(capacity: 1)
    // Safe: nobody else has the memory yet.
    unsafe stream.initialize(to: z_stream())
    return unsafe stream
  }

  /// Makes it ready to decode raw DEFLATE. Throws `.memory` where zlib gets none.
  func beginInflation() throws(CheckpointError) {
    // Safe: the stream is initialized.
    let outcome = unsafe inflateInit2_(
      self, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard outcome == Z_OK else { throw CheckpointError(.memory, "zlib gets no memory") }
  }

  /// Says where the next call finds its input and has room for its output; of each it sees 4 GiB at most. Both must stay
  /// valid until that call has returned.
  func use(_ source: UnsafeRawBufferPointer, _ target: UnsafeMutableRawBufferPointer) {
    // Safe: the stream is initialized, and zlib does not write to its input.
    unsafe pointee.next_in = UnsafeMutablePointer<UInt8>(
      mutating: source.baseAddress?.assumingMemoryBound(to: UInt8.self))
    unsafe pointee.avail_in = UInt32(clamping: source.count)
    unsafe pointee.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
    unsafe pointee.avail_out = UInt32(clamping: target.count)
  }
}
